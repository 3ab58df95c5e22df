// Puts the reader's choices on <html> before anything is drawn, so that no page flashes in the wrong colours.
// It is the one script that a page waits for: 1 kB at most. It stores nothing, and sets nothing before a choice.
// Choices that need more than styles bring another script, and so do words of a search in the address. The page of settings (`data-page`) has that one already.
var root = document.documentElement;
var script = document.currentScript;
var names = [];

function apply(chosen) {
  names.forEach(function (name) { root.removeAttribute("data-" + name); });
  names = Object.keys(chosen).filter(function (name) { return /^[a-z]+$/.test(name); });
  names.forEach(function (name) { root.setAttribute("data-" + name, chosen[name]); });
  if (script && /details|edition|mark=|pictures|ruler|ticks/.test(names + location.search)) {
    var more = document.createElement("script");
    more.src = script.src.replace(/boot\.js/, "reader.js");
    document.head.appendChild(more);
    script = null;
  }
}

function load() {
  var chosen;
  // Nothing stored, or storage switched off
  try { chosen = JSON.parse(localStorage["plainguides-1"]).chosen; } catch (e) {}
  apply(chosen || {});
}

if (script.hasAttribute("data-page")) script = null;
// Sent by the page of settings; the others: chosen in another tab, or before the reader came back to this page
root.addEventListener("plainguides", function (e) { apply(e.detail); });
addEventListener("storage", load);
addEventListener("pageshow", function (e) { if (e.persisted) load(); });
load();
