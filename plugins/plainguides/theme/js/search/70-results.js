// Writes results. Everything is written with textContent.
function make(tag, className, text) {
  var element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

function link(path, text) {
  var element = make("a", "", text);
  var cut = path.split("#");
  var file = location.protocol === "file:" && /(^|\/)$/.test(cut[0]) ? "index.html" : "";
  element.href = new URL(cut[0] + file + (cut[1] ? "#" + cut[1] : ""), new URL(page.dataset.root, document.baseURI));
  return element;
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

function result(record, stems) {
  var item = make("li");
  var liked = likedOf(record[4]);
  var title = marked(link(liked ? liked[1] : record[0], ""), record[1], stems);
  if (liked) title.appendChild(document.createTextNode(" (" + liked[0] + ")"));
  item.appendChild(title);
  if (record[5].length) item.appendChild(marked(make("p", "also-called", "Also called: "), record[5].join(", "), stems));
  if (record[2]) item.appendChild(marked(make("p"), record[2], stems));
  var best = null;
  record[6].forEach(function (section) {
    var count = hits(section[0], stems);
    if (count && (!best || count > best.count)) best = { count: count, section: section };
  });
  if (best) {
    var go = make("p", "go", "Go to: ");
    go.appendChild(marked(link(record[0] + "#" + best.section[1], ""), best.section[0], stems));
    item.appendChild(go);
  }
  var facts = make("ul", "card-facts");
  record[3].forEach(function (text) { facts.appendChild(make("li", "", text)); });
  record[4].forEach(function (edition) {
    var one = make("li");
    var to = link(edition[1], edition[0]);
    to.appendChild(make("span", "hidden", ": " + record[1]));
    one.appendChild(to);
    facts.appendChild(one);
  });
  item.appendChild(facts);
  return item;
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
