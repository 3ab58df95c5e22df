// What a reader chose and ticked, in one versioned key. It is written after a choice, and never before.
// `localStorage` throws where storage is switched off.
var KEY = "plainguides-1";
var root = document.documentElement;

function stored() {
  var found;
  try { found = JSON.parse(localStorage.getItem(KEY)); } catch (error) { /* as if there were nothing */ }
  found = found || {};
  return { chosen: found.chosen || {}, ticks: found.ticks || {} };
}

function store(all) {
  try {
    if (Object.keys(all.chosen).length) localStorage.setItem(KEY, JSON.stringify(all));
    else localStorage.removeItem(KEY);
    return true;
  } catch (error) {
    return false;
  }
}

// Each setting that needs a script has a function of its value, called at the start and after each change.
var followers = {};
var last = {};

function follow() {
  Object.keys(followers).forEach(function (name) {
    var value = root.getAttribute("data-" + name) || "";
    if (value === (last[name] || "")) return;
    last[name] = value;
    followers[name](value);
  });
}

function each(selector, action) {
  Array.prototype.forEach.call(document.querySelectorAll(selector), action);
}
