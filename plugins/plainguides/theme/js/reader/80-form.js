// The page of settings. Its form is hidden until here, so without scripts there is no dead control.
function fillForm(form, chosen) {
  each("#settings input", function (box) { box.checked = box.value === (chosen[box.name] || ""); });
}

function startForm() {
  var form = document.getElementById("settings");
  if (!form) return;
  var status = document.getElementById("settings-status");
  var chosen = stored().chosen;

  // Said once: the same words again would only disturb.
  function say(text) { if (status.textContent !== text) status.textContent = text; }
  function apply() { root.dispatchEvent(new CustomEvent("plainguides", { detail: chosen })); }

  fillForm(form, chosen);
  form.hidden = false;
  form.addEventListener("change", function (event) {
    if (event.target.value) chosen[event.target.name] = event.target.value;
    else delete chosen[event.target.name];
    apply();
    var all = stored();
    all.chosen = chosen;
    if (chosen.ticks !== "keep") all.ticks = {};
    say(store(all) ? form.dataset.kept : form.dataset.lost);
  });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function (event) {
    event.preventDefault();
    chosen = {};
    store({ chosen: chosen });
    fillForm(form, chosen);
    apply();
    say(form.dataset.forgotten);
  });
  // In another tab, or when the reader comes back to this page.
  function again() { fillForm(form, chosen = stored().chosen); }
  window.addEventListener("storage", again);
  window.addEventListener("pageshow", function (event) { if (event.persisted) again(); });
}
