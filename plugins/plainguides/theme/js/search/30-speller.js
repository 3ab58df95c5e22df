// A word that no guide has -> the words that were most likely meant. core/search/speller.py is the twin.

// Edits from a to b (insert, delete, change, swap); more than `most` counts as most + 1.
function edits(a, b, most) {
  var before = [];
  var last = [];
  for (var k = 0; k <= b.length; k++) last.push(k);
  for (var i = 1; i <= a.length; i++) {
    var row = [i];
    var least = i;
    for (var j = 1; j <= b.length; j++) {
      var value = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, before[j - 2] + 1);
      row.push(value);
      if (value < least) least = value;
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length];
}

function guesses(word, words) {
  var cost = rules.cost;
  var sounds = sound(word);
  var most = rules.edits.filter(function (pair) { return word.length <= pair[0]; })[0][1];
  var allowed = Math.max(1, Math.ceil((word.length * 45) / 100));
  var found = [];
  function look(other, frequency) {
    if (Math.abs(other.length - word.length) > most + 1 || /^[0-9]/.test(other)) return;
    var count = edits(word, other, most + 1);
    var same = count <= most + 1 && sound(other) === sounds;
    if (count > most && !same) return;
    var total = count * cost.edit - frequency * cost.frequency - (same ? cost.sound : 0);
    total -= (other[0] === word[0] ? cost.first : 0) + (other.slice(-2) === word.slice(-2) ? cost.last : 0);
    found.push({ cost: total, word: other, edits: count, same: same });
  }
  words.forEach(function (known, other) { look(other, known.frequency); });
  stop.forEach(function (other) { look(other, 6); });
  found.sort(function (a, b) { return a.cost - b.cost || (a.word < b.word ? -1 : a.word > b.word ? 1 : a.edits - b.edits); });
  return found.filter(function (one) { return one.cost <= found[0].cost + cost.near && one.edits <= allowed; }).slice(0, 3);
}
