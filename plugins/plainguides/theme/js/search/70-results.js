// Writes results. Everything is written with textContent.
function make(tag, className, text) {
  var element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

// `mark`: words that the page marks (js/reader/70-found.js)
function link(path, text, mark) {
  var element = make("a", "", text);
  var cut = path.split("#");
  var file = location.protocol === "file:" && /(^|\/)$/.test(cut[0]) ? "index.html" : "";
  var query = mark && mark.length ? "?mark=" + mark.map(encodeURIComponent).join("+") : "";
  element.href = new URL(cut[0] + file + query + (cut[1] ? "#" + cut[1] : ""), new URL(page.dataset.root, document.baseURI));
  return element;
}

// All forms of the words that are looked for, the most important ones first; none if the reader wants no marks.
function formsOf(meaning) {
  var weights = new Map();
  var found = [];
  if (document.documentElement.getAttribute("data-marks") === "off") return found;
  meaning.groups.forEach(function (group) { group.forEach(function (weight, stem) { weights.set(stem, weight); }); });
  (all || common).forEach(function (known, word) {
    if (weights.has(known.stem)) found.push([word, weights.get(known.stem), known.frequency]);
  });
  found.sort(function (a, b) { return b[1] - a[1] || b[2] - a[2]; });
  return found.slice(0, 16).map(function (one) { return one[0]; });
}

// How many of the words of a text are looked for
function hits(text, stems) {
  var words = all || common;
  var found = new Set();
  typed(text).forEach(function (raw) {
    piecesOfWord(raw, words).forEach(function (word) {
      var known = words.get(word);
      if (known && stems.has(known.stem)) found.add(known.stem);
    });
  });
  return found.size;
}

// The text with the words marked that are looked for
function marked(element, text, stems) {
  text.split(/(\s+)/).forEach(function (part) {
    var inner = /^(["'“‘([]*)(.*?)([.,;:!?)\]"'”’…]*)$/.exec(part);
    if (!inner || !inner[2] || !hits(inner[2], stems)) {
      element.appendChild(/\w-\w/.test(part) ? make("span", "whole", part) : document.createTextNode(part));
      return;
    }
    element.appendChild(document.createTextNode(inner[1]));
    element.appendChild(make("mark", /\w-\w/.test(inner[2]) ? "whole" : "", inner[2]));
    element.appendChild(document.createTextNode(inner[3]));
  });
  return element;
}

// The edition that the reader likes best (reading settings), if this guide has it
function likedOf(editions) {
  var name = document.documentElement.getAttribute("data-edition");
  return editions.filter(function (edition) { return edition[1].split(/[/.]/).indexOf(name) >= 0; })[0];
}

function result(record, stems, mark) {
  var item = make("li");
  var liked = likedOf(record[4]);
  function said(element) { // in the guide's own language
    if (record[7].length) {
      element.lang = record[7][0];
      element.dir = record[7][1];
    }
    return element;
  }
  var title = said(marked(link(liked ? liked[1] : record[0], "", mark), record[1], stems));
  if (liked) {
    var edition = make("span", "", " (" + liked[0] + ")");
    edition.lang = "en-GB";
    title.appendChild(edition);
  }
  item.appendChild(title);
  if (record[5].length) {
    var called = make("p", "also-called", "Also called: ");
    called.appendChild(said(marked(make("span"), record[5].join(", "), stems)));
    item.appendChild(called);
  }
  if (record[2]) item.appendChild(said(marked(make("p"), record[2], stems)));
  var best = null;
  record[6].forEach(function (section) {
    var count = hits(section[0], stems);
    if (count && (!best || count > best.count)) best = { count: count, section: section };
  });
  if (best) {
    var go = make("p", "go", "Go to: ");
    go.appendChild(said(marked(link(record[0] + "#" + best.section[1], "", mark), best.section[0], stems)));
    item.appendChild(go);
  }
  var facts = make("ul", "card-facts");
  record[3].forEach(function (text) { facts.appendChild(make("li", "", text)); });
  record[4].forEach(function (edition) {
    var one = make("li");
    var to = link(edition[1], edition[0], mark);
    to.appendChild(make("span", "hidden", ": " + record[1]));
    one.appendChild(to);
    facts.appendChild(one);
  });
  item.appendChild(facts);
  return item;
}

// Meanings of words of the glossary
function meanings(numbers) {
  return several(numbers.map(function (number) { return "g" + Math.floor(number / start.perFile); })).then(function (files) {
    var list = make("dl", "meanings");
    files.forEach(function (terms, i) {
      var term = terms[numbers[i] % start.perFile];
      var box = make("div");
      var word = make("dt");
      var meaning = make("dd", "", term[1] + " ");
      word.appendChild(make("dfn", "", term[0]));
      if (term[3]) word.lang = meaning.lang = term[3];
      var to = link(term[2], "In the glossary");
      to.appendChild(make("span", "hidden", ": " + term[0]));
      meaning.appendChild(to);
      box.appendChild(word);
      box.appendChild(meaning);
      list.appendChild(box);
    });
    return files.length ? list : null;
  });
}

// Records of some guides, in their order
function recordsOf(guides) {
  var names = guides.map(function (guide) { return "m" + Math.floor(guide / start.perFile); });
  return several(names).then(function (files) {
    return files.map(function (records, i) { return records[guides[i] % start.perFile]; });
  });
}

function pager(pages, now, address) {
  var nav = make("nav", "pager");
  var list = make("ul");
  nav.setAttribute("aria-label", "Pages of results");
  function add(number, text) {
    var item = make("li");
    var to = make("a", "", text || String(number));
    if (!text) to.insertBefore(make("span", "hidden", "Page "), to.firstChild);
    to.href = address(number);
    if (number === now) to.setAttribute("aria-current", "page");
    item.appendChild(to);
    list.appendChild(item);
  }
  if (now > 1) add(now - 1, "Page before");
  for (var number = Math.max(1, now - 3); number <= Math.min(pages, now + 3); number++) add(number);
  if (now < pages) add(now + 1, "Next page");
  nav.appendChild(list);
  return nav;
}
