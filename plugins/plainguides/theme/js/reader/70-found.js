// Words of a search, marked on the page that it led to. The search page puts them into the address: "?mark=bus+buses".
// No word of the page is touched. Browsers without the CSS Custom Highlight API (before 2022 to 2025) mark nothing.
var MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200f'\u2019]/g;

function wordsOf(text) {
  return text.normalize("NFKD").toLowerCase().replace(MARKS, "").split(/[\s-]+/);
}

// Ranges of the page's words that are looked for
function findWords(area, wanted) {
  var found = [];
  var walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
  for (var node = walker.nextNode(); node; node = walker.nextNode()) {
    var words = /[^\s!"#$%&()*+,./:;<>=?@[\]^_`{|}~\u00ab\u00bb\u2013\u2014\u2018\u201c\u201d\u2026]+/g;
    for (var word = words.exec(node.data); word; word = words.exec(node.data)) {
      var parts = wordsOf(word[0]);
      if (!parts.concat(parts.join("")).some(function (part) { return wanted.has(part); })) continue;
      var range = document.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      found.push(range);
    }
  }
  return found;
}

// The heading under which most of them stand
function fullest(headings, ranges) {
  var best = null;
  var most = 0;
  headings.forEach(function (heading, i) {
    var next = headings[i + 1];
    var count = ranges.filter(function (range) {
      var node = range.startContainer;
      return heading.compareDocumentPosition(node) & 4 && (!next || next.compareDocumentPosition(node) & 2);
    }).length;
    if (count > most) {
      most = count;
      best = heading;
    }
  });
  return best;
}

var takeAway = function () { /* nothing is marked */ };
followers.marks = function (value) { if (value === "off") takeAway(); };

function startFound() {
  var text = new URLSearchParams(location.search).get("mark");
  if (!text || !window.Highlight || !window.CSS || !CSS.highlights || root.getAttribute("data-marks") === "off") return;
  var wanted = new Set(wordsOf(text));
  var marks = new Highlight();
  var ranges = [];
  each(".guide h1, .guide .title .lead, .guide .body", function (area) { ranges = ranges.concat(findWords(area, wanted)); });
  if (!ranges.length) return;
  ranges.forEach(function (range) { marks.add(range); });
  CSS.highlights.set("pg-found", marks);

  var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  var line = document.createElement("p");
  var button = document.createElement("button");
  line.className = "found-words";
  line.lang = "en-GB";
  line.textContent = "Words of your search are marked on this page: " + ranges.length + ". ";
  var headings = [];
  each(".guide .body h2[id]", function (heading) { headings.push(heading); });
  var best = target ? null : fullest(headings, ranges);
  if (best) {
    var link = document.createElement("a");
    link.href = "#" + best.id;
    link.textContent = "Go to the part with most of them: ";
    var name = document.createElement("bdi");
    name.textContent = best.textContent.trim();
    name.lang = best.closest("[lang]").lang;
    link.appendChild(name);
    line.appendChild(link);
  }
  button.type = "button";
  button.textContent = "Take the marks away";
  takeAway = function () {
    CSS.highlights.delete("pg-found");
    line.remove();
    // The address without the words, so that they do not come back
    try { history.replaceState(null, "", location.pathname + location.hash); } catch (error) { /* opened from a disk */ }
  };
  button.addEventListener("click", function () {
    var heading = target || document.querySelector(".guide h1");
    takeAway();
    heading.setAttribute("tabindex", "-1");
    heading.focus();
  });
  line.appendChild(button);
  if (target) target.parentNode.insertBefore(line, target.nextSibling);
  else document.querySelector(".guide .notices").appendChild(line);
}
