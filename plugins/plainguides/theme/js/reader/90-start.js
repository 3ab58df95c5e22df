function start() {
  startPage();
  startFound();
  follow();
  new MutationObserver(follow).observe(root, { attributes: true });
}

if (document.readyState === "loading") {
  document.addEventListener("DOMContentLoaded", start);
  // The controls are shown as soon as they are there: later, they would push down what a reader has begun to read.
  var early = new MutationObserver(function () {
    var page = document.getElementById("settings");
    if (page || document.readyState !== "loading") early.disconnect();
    if (page) page.hidden = false;
  });
  early.observe(document, { childList: true, subtree: true });
} else {
  start();
}
