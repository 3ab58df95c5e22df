// What a search means -> numbers of guides, best first. core/search/ranking.py is the twin.
function find(text, only) {
  return begin().then(function () {
    var raw = typed(text).slice(0, 12);
    var strange = raw.some(function (one) { return !stop.has(one) && !common.has(one.replace(/-/g, "")); });
    return (strange ? loadRare() : Promise.resolve()).then(function () {
      var words = strange ? all : common;
      return ordinaryFor(raw, words).then(function (ordinary) { return rank(new Reader(words, ordinary, only).read(raw)); });
    });
  });
}

// English words that no guide uses, as far as this search needs them
function ordinaryFor(raw, words) {
  var letters = new Set();
  raw.forEach(function (one) {
    piecesOfWord(one, words).forEach(function (word) {
      if (!words.has(word) && !stop.has(word) && start.ordinary.indexOf(word[0]) >= 0 && !same(word, words)) letters.add(word[0]);
    });
  });
  return several(Array.from(letters, function (letter) { return "o" + letter; })).then(function (texts) {
    var found = new Set();
    texts.forEach(function (text) {
      var before = "";
      text.split(",").slice(0, -1).forEach(function (part) {
        before = before.slice(0, parseInt(part[0], 36)) + part.slice(1);
        found.add(before);
      });
    });
    return found;
  });
}

function rank(meaning) {
  var needed = new Set();
  meaning.groups.forEach(function (group) { group.forEach(function (_, stem) { if (stem < start.added) needed.add("p" + pieceOf(stem)); }); });
  needed = Array.from(needed);
  return several(needed).then(function (texts) {
    var lines = {};
    needed.forEach(function (name, i) { lines[name] = texts[i].split(" "); });
    var scores = new Map();
    meaning.groups.forEach(function (group) {
      var best = new Map();
      group.forEach(function (weight, stem) {
        var found = posting(stem, lines);
        var worth = weight * Math.floor(64 * Math.log(1 + (start.size - found.length + 0.5) / (found.length + 0.5)) + 0.5);
        found.forEach(function (pair) { best.set(pair[0], Math.max(best.get(pair[0]) || 0, worth * pair[1])); });
      });
      best.forEach(function (score, guide) { scores.set(guide, (scores.get(guide) || 0) + score); });
    });
    var top = 0;
    scores.forEach(function (score) { top = Math.max(top, score); });
    var guides = Array.from(scores).filter(function (pair) { return pair[1] * 10 >= top * rules.shown; });
    guides.sort(function (a, b) { return b[1] - a[1] || a[0] - b[0]; });
    return { guides: guides.map(function (pair) { return pair[0]; }), meaning: meaning };
  });
}
