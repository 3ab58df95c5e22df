function start() {
  startForm();
  follow();
  new MutationObserver(follow).observe(root, { attributes: true });
}

if (document.readyState === "loading" && !document.getElementById("settings")) document.addEventListener("DOMContentLoaded", start);
else start();
