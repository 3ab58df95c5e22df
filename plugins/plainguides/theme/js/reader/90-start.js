function start() {
  startForm();
  follow();
  new MutationObserver(follow).observe(root, { attributes: true });
}

if (document.readyState === "loading") {
  document.addEventListener("DOMContentLoaded", start);
  // The form is shown as soon as it is there: later, it would push down what a reader has begun to read.
  var early = new MutationObserver(function () {
    var form = document.getElementById("settings");
    if (form || document.readyState !== "loading") early.disconnect();
    if (form) form.hidden = false;
  });
  early.observe(document, { childList: true, subtree: true });
} else {
  start();
}
