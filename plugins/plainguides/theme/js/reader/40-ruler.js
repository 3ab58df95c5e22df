// The ruler follows a mouse or a finger. Styles draw it; this only says where.
var ruled = false;

function rule(event) {
  if (ruled) return;
  ruled = true;
  var y = event.clientY;
  window.requestAnimationFrame(function () {
    ruled = false;
    root.style.setProperty("--pg-ruler", Math.round(y) + "px");
  });
}

followers.ruler = function (value) {
  ["pointermove", "pointerdown"].forEach(function (kind) {
    if (value) document.addEventListener(kind, rule, { passive: true });
    else document.removeEventListener(kind, rule);
  });
};
