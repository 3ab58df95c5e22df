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
  meaning.groups.forEach(function (group) {
    group.forEach(function (_, stem) { if (stem < start.added && !postings.has(stem)) needed.add("p" + pieceOf(stem)); });
  });
  needed = Array.from(needed);
  return several(needed).then(function (arrived) {
    var texts = {};
    needed.forEach(function (name, i) { texts[name] = arrived[i]; });
    var scores = new Int32Array(start.size);
    meaning.groups.forEach(function (group) {
      var best = new Int32Array(start.size); // in a group a guide counts by its best stem
      group.forEach(function (weight, stem) {
        var found = posting(stem, texts);
        var having = found.guides.length;
        var worth = weight * Math.max(1, Math.floor(64 * Math.log(1 + (start.size - having + 0.5) / (having + 0.5)) + 0.5));
        for (var i = 0; i < having; i++) {
          var guide = found.guides[i];
          var score = worth * found.impacts[i];
          if (score > best[guide]) {
            scores[guide] += score - best[guide];
            best[guide] = score;
          }
        }
      });
    });
    var top = 0;
    scores.forEach(function (score) { if (score > top) top = score; });
    var guides = [];
    scores.forEach(function (score, guide) { if (score && score * 10 >= top * rules.shown) guides.push(guide); });
    guides.sort(function (a, b) { return scores[b] - scores[a] || a - b; });
    return { guides: guides, meaning: meaning };
  });
}
