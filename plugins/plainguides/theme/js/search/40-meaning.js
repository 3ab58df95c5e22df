// Words of a search -> what to look for. core/search/meaning.py is the twin: a test asks both the same questions.
function Reader(words, ordinary, only) {
  this.words = words;
  this.ordinary = ordinary;
  this.only = only;
  this.groups = []; // in each: stem -> weight
  this.lookedFor = [];
  this.unused = [];
  this.terms = []; // numbers of words of the glossary that are in the search
}

// "co-production" -> "coproduction" if a guide has that, else its parts
function piecesOfWord(word, words) {
  var whole = word.replace(/-/g, "");
  return words.has(whole) ? [whole] : word.split("-");
}

Reader.prototype.add = function (stem, weight, group) {
  if (!group) {
    group = new Map();
    this.groups.push(group);
  }
  if (!this.groups.some(function (other) { return (other.get(stem) || 0) >= weight; })) {
    this.groups.forEach(function (other) { other.delete(stem); });
    group.set(stem, weight);
  }
  return group;
};

Reader.prototype.read = function (raw) {
  var self = this;
  var words = [].concat.apply([], raw.map(function (one) { return piecesOfWord(one, self.words); }));
  var useful = words.map(function (word) { return !stop.has(word); });
  if (useful.indexOf(true) < 0) useful = words.map(function () { return true; });
  var joined = this.join(words);
  var said = words.slice();
  words.forEach(function (word, place) {
    var known = self.words.get(word);
    if (known && useful[place]) self.look(known.stem, joined[place] ? rules.part : rules.full);
    else if (useful[place] && !joined[place]) words[place] = self.guess(word);
  });
  this.phrases(said);
  this.phrases(words); // with mistakes mended
  this.terms = termsIn([said, words].concat(this.lookedFor.map(function (word) { return [word]; })));
  return this;
};

// "wheel chair" -> "wheelchair"
Reader.prototype.join = function (words) {
  var joined = {};
  for (var i = 0; i + 1 < words.length; i++) {
    var pair = words[i] + words[i + 1];
    var known = this.words.get(pair);
    if (!known || pair.length < 6 || stop.has(words[i]) || stop.has(words[i + 1]) || this.only) continue;
    var one = this.words.get(words[i]);
    var two = this.words.get(words[i + 1]);
    if (one && two && known.frequency <= Math.min(one.frequency, two.frequency)) continue;
    this.look(known.stem, rules.full);
    this.lookedFor.push(pair);
    joined[i] = joined[i + 1] = true;
  }
  return joined;
};

function phraseKey(word) { return common.has(word) ? String(common.get(word).stem) : fold(word); }

// Words of the glossary, the longest first. core/search/terms.py is the twin.
function termsIn(texts) {
  var found = [];
  texts.forEach(function (words) {
    var keys = words.map(phraseKey);
    for (var length = Math.min(5, keys.length); length > 0; length--) {
      for (var i = 0; i + length <= keys.length; i++) {
        var number = start.terms[keys.slice(i, i + length).join("_")];
        if (typeof number === "number" && found.indexOf(number) < 0) found.push(number);
      }
    }
  });
  return found.slice(0, 2);
}

Reader.prototype.phrases = function (words) {
  var keys = words.map(phraseKey);
  for (var length = 5; length > 1 && !this.only; length--) {
    for (var i = 0; i + length <= keys.length; i++) this.also(start.phrases[keys.slice(i, i + length).join("_")], rules.alias, null);
  }
};

Reader.prototype.look = function (stem, weight, group) {
  group = this.add(stem, weight, group);
  if (!this.only) this.also(start.stems[stem], Math.floor((weight * rules.alias) / rules.full), group);
  return group;
};

// "5 7+8": either 5, or 7 and 8
Reader.prototype.also = function (meanings, weight, group) {
  var self = this;
  var groups = [group];
  if (typeof meanings !== "string") return;
  meanings.split(" ").forEach(function (meaning) {
    meaning.split("+").forEach(function (stem, place) { groups[place] = self.add(Number(stem), weight, groups[place]); });
  });
};

// Looks for what a word may be that no guide has. Gives it as it is understood.
Reader.prototype.guess = function (word) {
  var found = same(word, this.words);
  if (found) {
    this.look(this.words.get(found).stem, rules.full);
    return found;
  }
  if (this.only || /[0-9]/.test(word) || this.ordinary.has(word)) {
    this.unused.push(word);
    return word;
  }
  found = mutated(word, this.words);
  if (!found) return this.correct(word);
  this.look(this.words.get(found).stem, rules.full);
  return found;
};

// Another form of a Welsh word, if a guide has that
function mutated(word, words) {
  var best = "";
  function look(form) { if (words.has(form) && (!best || better(form, best, words))) best = form; }
  var once = otherForms(word, mutations);
  once.forEach(look);
  if (!best) once.forEach(function (one) { otherForms(one, mutations).forEach(look); });
  return best;
}

function better(one, two, words) {
  var difference = words.get(one).frequency - words.get(two).frequency;
  return difference > 0 || (difference === 0 && one < two);
}

// Words in American spelling -> the best word that is so spelt. Only those that change: the others are their own.
function foldedOf(words) {
  if (!words.folded) {
    words.folded = new Map();
    words.forEach(function (_, other) {
      if (!anySpelling.test(other)) return;
      var key = fold(other);
      if (key !== other && (!words.folded.has(key) || better(other, words.folded.get(key), words))) words.folded.set(key, other);
    });
  }
  return words.folded;
}

// The word in another spelling or form, if a guide has that
function same(word, words) {
  var folded = foldedOf(words);
  function known(form) {
    var key = fold(form);
    var other = folded.get(key);
    var found = words.has(form) ? form : words.has(key) && (!other || better(key, other, words)) ? key : other;
    // A longer form that only synonyms have is no form of this word: "grop" is not "groped".
    return found && (form.length <= word.length || words.get(found).stem < start.added) ? found : "";
  }
  return [word].concat(otherForms(word)).map(known).filter(Boolean)[0];
}

function often(word, words) { return words.has(word) ? words.get(word).frequency : 6; }

Reader.prototype.correct = function (word) {
  var words = this.words;
  var longer = "";
  shelves(words).forEach(function (shelf, size) {
    if (word.length < 4 || size <= word.length) return;
    shelf.forEach(function (other) {
      if (words.has(other.word) && other.word.startsWith(word) && (!longer || better(other.word, longer, words))) longer = other.word;
    });
  });
  var found = guesses(word, words);
  if (longer && !(found.length && found[0].edits === 1 && often(found[0].word, words) > often(longer, words))) {
    this.instead([longer]);
    return longer;
  }
  var parts = this.split(word);
  if (parts && !(found.length && found[0].edits === 1 && found[0].same)) {
    this.instead([parts[0]]);
    this.instead([parts[1]]);
    return word;
  }
  if (!found.length) {
    this.unused.push(word);
    return word;
  }
  if (!stop.has(found[0].word)) this.instead(found.map(function (one) { return one.word; }).filter(function (one) { return !stop.has(one); }));
  return found[0].word;
};

Reader.prototype.instead = function (words) {
  var group = null;
  words.forEach(function (word) {
    group = this.look(this.words.get(word).stem, group ? rules.second : rules.full, group);
    this.lookedFor.push(word);
  }, this);
};

// "legalaid" -> ["legal", "aid"]
Reader.prototype.split = function (word) {
  var best = null;
  var most = 0;
  for (var at = 3; at <= word.length - 3; at++) {
    var one = this.words.get(word.slice(0, at));
    var two = this.words.get(word.slice(at));
    if (!one || !two || Math.min(one.frequency, two.frequency) <= most) continue;
    most = Math.min(one.frequency, two.frequency);
    best = [word.slice(0, at), word.slice(at)];
  }
  return best;
};
