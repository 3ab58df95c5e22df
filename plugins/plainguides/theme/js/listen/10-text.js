// What is read aloud: title, labels and words of the guide, sentence by sentence. Not read: furniture, code, footnote
// signs, what is hidden, and what is about the guide. The words of a picture are read where the picture stands.
// The page is not changed for it: a sentence is a Range of its text.
var ROOTS = ".guide h1, .guide .title .lead, .guide .title .notice, .guide .body";
var BLOCKS = "p, li, dt, dd, h1, h2, h3, h4, td, th, caption, figcaption, summary, blockquote, label, figure, div, section, article";
var SKIP = ".listen, .recording, .slides-button, .about, .sources, .ask, .body > .notice, pre, sup, button, audio, video, svg, .footnote-backref, [data-furniture]:not(.block-title)";

function shown(element) {
  var closed = element.closest("details:not([open])");
  return element.getClientRects().length > 0 && (!closed || element.closest("summary") !== null);
}

// [{text, block, lang, nodes: [{node, from}]}]: the text of one block, or the words of a picture (which has no nodes)
function partsOf(area) {
  var parts = [];
  var walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (var node = walker.currentNode; node; node = walker.nextNode()) {
    var element = node.nodeType === 3 ? node.parentElement : node;
    var text = node.nodeType === 3 ? node.data : node.tagName === "IMG" ? node.alt : "";
    if (!text || !area.contains(element) || element.closest(SKIP) || !shown(element)) continue;
    var block = node.nodeType === 3 ? element.closest(BLOCKS) : element;
    var lang = element.closest("[lang]").lang;
    var last = parts[parts.length - 1];
    if (!last || last.block !== block || last.lang !== lang) parts.push(last = { text: "", block: block, lang: lang, nodes: [] });
    if (node.nodeType === 3) last.nodes.push({ node: node, from: last.text.length });
    last.text += text;
  }
  return parts;
}

// Where the sentences of a text end
function ends(text, lang) {
  var found = [];
  if (window.Intl && Intl.Segmenter) {
    var segments = new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)[Symbol.iterator]();
    for (var one = segments.next(); !one.done; one = segments.next()) found.push(one.value.index + one.value.segment.length);
  } else {
    text.replace(/[.!?\u2026]+["'\u2019\u201d)\]]*\s+/g, function (mark, at) { found.push(at + mark.length); });
    found.push(text.length);
  }
  return found;
}

// The place in the page of a place in a part's text
function spot(part, at, isEnd) {
  var nodes = part.nodes.filter(function (one) { return isEnd ? one.from < at : one.from <= at; });
  var last = nodes[nodes.length - 1];
  return { node: last.node, offset: Math.min(at - last.from, last.node.data.length) };
}

function rangeOf(part, from, to) {
  var range = document.createRange();
  var start = spot(part, from, false);
  var end = spot(part, to, true);
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

// [{text, lang, block, range}] of the whole guide
function sentences() {
  var found = [];
  Array.prototype.forEach.call(document.querySelectorAll(ROOTS), function (area) {
    partsOf(area).forEach(function (part) {
      var from = 0;
      ends(part.text, part.lang).forEach(function (to) {
        var raw = part.text.slice(from, to);
        var words = raw.trim();
        var at = from + raw.indexOf(words);
        from = to;
        if (!/[^\s.,;:!?\u2026\u2013\u2014()-]/.test(words)) return;
        var range = part.nodes.length ? rangeOf(part, at, at + words.length) : null;
        found.push({ text: words.replace(/\s+/g, " "), lang: part.lang, block: part.block, range: range });
      });
    });
  });
  return found;
}
