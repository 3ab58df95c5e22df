// A word that no guide has -> the words that were most likely meant. core/search/speller.py is the twin.

// Edits from a to b (insert, delete, change, swap); more than `most` counts as most + 1.
function edits(a, b, most) {
  var from = 0;
  var m = a.length;
  var n = b.length;
  while (m && n && a[m - 1] === b[n - 1]) { m--; n--; }
  while (from < m && from < n && a[from] === b[from]) from++;
  a = a.slice(from, m);
  b = b.slice(from, n);
  m = a.length;
  n = b.length;
  if (Math.abs(m - n) > most) return most + 1;
  if (!m || !n) return m || n;
  var before = [];
  var last = [];
  for (var k = 0; k <= n; k++) last.push(k);
  for (var i = 1; i <= m; i++) {
    var row = [i];
    var least = i;
    for (var j = 1; j <= n; j++) {
      var value = most + 1;
      if (j >= i - most && j <= i + most) { // further from the diagonal is too far
        value = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, before[j - 2] + 1);
        if (value < least) least = value;
      }
      row.push(value);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[n], most + 1);
}

// The letters of a word as bits. Two letters of the same bit only mean that a closer look is needed.
function letters(word) {
  var found = 0;
  for (var i = 0; i < word.length; i++) found |= 1 << (word.charCodeAt(i) & 31);
  return found;
}

function ones(bits) {
  for (var count = 0; bits; count++) bits &= bits - 1;
  return count;
}

// Words by their length, made once: {word, known, letters}
function shelves(words) {
  if (!words.shelves) {
    words.shelves = [];
    words.forEach(function (known, word) {
      var shelf = words.shelves[word.length] || (words.shelves[word.length] = []);
      shelf.push({ word: word, frequency: known.stem < start.added ? known.frequency : rules.unused, letters: letters(word) });
    });
    stop.forEach(function (word) {
      var shelf = words.shelves[word.length] || (words.shelves[word.length] = []);
      shelf.push({ word: word, frequency: 6, letters: letters(word) });
    });
  }
  return words.shelves;
}

// Words that can be near, the most alike ones first: a good guess spares the look at many others.
function closest(word, words, most) {
  var own = letters(word);
  var steps = [];
  for (var k = 0; k <= most; k++) steps.push([]);
  for (var size = Math.max(1, word.length - most); size <= word.length + most; size++) {
    var shelf = shelves(words)[size] || [];
    for (var i = 0; i < shelf.length; i++) {
      var theirs = shelf[i].letters;
      // An edit takes one letter away and brings one at most.
      var step = Math.max(Math.abs(size - word.length), ones(own & ~theirs), ones(theirs & ~own));
      if (step <= most && !/^[0-9]/.test(shelf[i].word)) steps[step].push(shelf[i]);
    }
  }
  return [].concat.apply([], steps);
}

function guesses(word, words) {
  var cost = rules.cost;
  var sounds = sound(word);
  var most = rules.edits.filter(function (pair) { return word.length <= pair[0]; })[0][1];
  var allowed = Math.max(1, Math.ceil((word.length * 45) / 100));
  var room = cost.near + cost.sound;
  var best = room + 9 * cost.edit;
  var found = [];
  closest(word, words, most + 1).forEach(function (one) {
    var other = one.word;
    var bonus = one.frequency * cost.frequency + (other[0] === word[0] ? cost.first : 0) + (other.slice(-2) === word.slice(-2) ? cost.last : 0);
    // With more edits than this the word would cost too much, even if it sounds the same.
    var worth = Math.min(most + 1, Math.floor((best + room + bonus) / cost.edit));
    var count = worth < 0 ? worth + 1 : edits(word, other, worth);
    var same = count <= worth && sound(other) === sounds;
    if (count > worth || (count > most && !same)) return;
    var total = count * cost.edit - bonus - (same ? cost.sound : 0);
    best = Math.min(best, total);
    found.push({ cost: total, word: other, edits: count, same: same });
  });
  found.sort(function (a, b) { return a.cost - b.cost || (a.word < b.word ? -1 : a.word > b.word ? 1 : a.edits - b.edits); });
  return found.filter(function (one) { return one.cost <= found[0].cost + cost.near && one.edits <= allowed; }).slice(0, 3);
}
