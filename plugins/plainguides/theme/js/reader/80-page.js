// The page of settings. Its controls are hidden until here, so without scripts there is no dead one.
function fill(chosen) {
  each("#settings input", function (box) { box.checked = box.value === (chosen[box.name] || ""); });
}

function startPage() {
  var page = document.getElementById("settings");
  if (!page) return;
  var status = document.getElementById("settings-status");
  var chosen = stored().chosen;

  // Said once: the same words again would only disturb.
  function say(text) { if (status.textContent !== text) status.textContent = text; }
  function apply() { root.dispatchEvent(new CustomEvent("plainguides", { detail: chosen })); }

  fill(chosen);
  page.hidden = false;
  page.addEventListener("change", function (event) {
    if (event.target.value) chosen[event.target.name] = event.target.value;
    else delete chosen[event.target.name];
    apply();
    var all = stored();
    all.chosen = chosen;
    if (chosen.ticks !== "keep") all.ticks = {};
    if (!store(all)) say(page.dataset.lost);
    else say(Object.keys(chosen).length ? page.dataset.kept : page.dataset.forgotten);
  });
  page.querySelector("button").addEventListener("click", function () {
    chosen = {};
    store({ chosen: chosen });
    fill(chosen);
    apply();
    say(page.dataset.forgotten);
  });
  // In another tab, or when the reader comes back to this page.
  function again() { fill(chosen = stored().chosen); }
  window.addEventListener("storage", again);
  window.addEventListener("pageshow", function (event) { if (event.persisted) again(); });
}
