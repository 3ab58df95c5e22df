// Ticks of checklists, where a reader asked us to remember them: the words that are ticked, by page.
// Words and not numbers: a guide may get a new item above.
function words(box) { return (box.closest("label") || box.parentNode).textContent.trim().slice(0, 80); }

function tick() {
  var all = stored();
  var ticked = [];
  each(".block-checklist input", function (box) { if (box.checked) ticked.push(words(box)); });
  all.ticks[location.pathname] = ticked;
  store(all);
}

followers.ticks = function (value) {
  var ticked = stored().ticks[location.pathname];
  each(".block-checklist input", function (box) {
    if (value !== "keep") return box.removeEventListener("change", tick);
    if (ticked) box.checked = ticked.indexOf(words(box)) >= 0;
    box.addEventListener("change", tick);
  });
};
