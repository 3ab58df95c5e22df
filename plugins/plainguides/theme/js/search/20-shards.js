// Loads the index piece by piece (core/search/shards.py). Pieces are scripts, since file:// pages may not fetch().
var pieces = {};
var arrived = {};
var start; // how the index is laid out
var common; // word -> {stem, frequency}: words that the browser always has
var all; // the same with the rare words

window.plainguidesShard = function (name, data) { arrived[name](data); };

function piece(name) {
  if (!pieces[name]) {
    pieces[name] = new Promise(function (resolve, reject) {
      var script = document.createElement("script");
      arrived[name] = resolve;
      script.src = page.dataset.index + name + ".js";
      script.onerror = function () {
        delete pieces[name];
        script.remove();
        reject(new Error(name));
      };
      document.head.appendChild(script);
    });
  }
  return pieces[name];
}

function several(names) { return Promise.all(names.map(piece)); }

// "0cakeA4sN": letters as before, other letters, and an upper-case end, which is how often the word is used.
function unpackWords(text, first, into) {
  var parts = /([0-9a-z])([^A-Z]*)([A-Z])/g;
  var before = "";
  var stem = first - 1;
  for (var part = parts.exec(text); part; part = parts.exec(text)) {
    var end = part[3].charCodeAt(0) - 65;
    if (end < 7) stem++;
    if (stem === start.rare && first < start.rare) stem = start.added;
    before = before.slice(0, parseInt(part[1], 36)) + part[2];
    into.set(before, { stem: stem, frequency: end % 7 });
  }
  return into;
}

// What a letter of a posting is: 0 to 31 ends a number, 32 to 63 goes on with it, more is an impact of 1 to 15.
var codes = [];
["0123456789abcdefghijklmnopqrstuv", "ABCDEFGHIJKLMNOPQRSTUVWXYZ_~^|@=", "!#$%&()*+,-./:;"].forEach(function (signs, row) {
  for (var i = 0; i < signs.length; i++) codes[signs.charCodeAt(i)] = row * 32 + i;
});

// Calls back with the numbers of guides. A mark sets what comes with them.
function unpackGuides(text, each) {
  var gap = 0;
  var guide = -1;
  var impact = 0;
  for (var i = 0; i < text.length; i++) {
    var code = codes[text.charCodeAt(i)];
    if (code < 32) {
      guide += gap * 32 + code + 1;
      gap = 0;
      each(guide, impact);
    } else if (code < 64) {
      gap = gap * 32 + code - 32;
    } else {
      impact = code - 63;
      guide = -1;
    }
  }
}

function pieceOf(stem) {
  var low = 0;
  var high = start.starts.length - 1;
  while (low < high) {
    var middle = (low + high + 1) >> 1;
    if (start.starts[middle] <= stem) low = middle;
    else high = middle - 1;
  }
  return low;
}

var postings = new Map(); // kept: a reader often changes one word of a search

// {guides: [...], impacts: [...]} of a stem; its piece has arrived.
function posting(stem, texts) {
  var found = postings.get(stem);
  if (found) return found;
  found = { guides: [], impacts: [] };
  var at = pieceOf(stem);
  if (stem < start.added) {
    unpackGuides(texts["p" + at].split(" ")[stem - start.starts[at]], function (guide, impact) {
      found.guides.push(guide);
      found.impacts.push(impact);
    });
  }
  postings.set(stem, found);
  return found;
}

function begin() {
  return piece("start").then(function (data) {
    if (start) return;
    start = data;
    useRules(data.rules);
    common = unpackWords(data.words, 0, new Map());
  });
}

function loadRare() {
  return piece("rare").then(function (text) {
    if (!all) all = unpackWords(text, start.rare, new Map(common));
  });
}
