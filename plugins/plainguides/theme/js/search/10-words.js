// Text -> words. The rules come with the index, so that they are those of the build: core/search/words.py is the twin.
var rules;
var stop;
var spelling;
var anySpelling;
var forms;
var sounds;
var mutations; // of Welsh, if the hub has guides in it

function compiled(pairs, flags) {
  return pairs.map(function (pair) { return [new RegExp(pair[0], flags), pair[1]]; });
}

function useRules(data) {
  rules = data;
  stop = new Set(data.stop.split(" "));
  spelling = compiled(data.spelling, "");
  anySpelling = new RegExp(data.spelling.map(function (pair) { return pair[0]; }).join("|"));
  forms = compiled(data.forms, "");
  sounds = compiled(data.sounds, "g");
  mutations = compiled(data.mutations, "");
  ["marks", "apostrophes", "hyphens", "word", "silent"].forEach(function (name) { rules[name] = new RegExp(data[name], "g"); });
}

// "Café’s, don't" -> ["cafes", "dont"]
function typed(text) {
  var plain = text.normalize("NFKD").toLowerCase().replace(rules.marks, "").replace(rules.hyphens, "-").replace(rules.apostrophes, "");
  return plain.match(rules.word) || [];
}

function changed(word, pairs) {
  pairs.forEach(function (pair) { word = word.replace(pair[0], pair[1]); });
  return word;
}

// "colour" -> "color"
function fold(word) { return anySpelling.test(word) ? changed(word, spelling) : word; } // most words have but one spelling

// "phone" -> "fn"
function sound(word) {
  word = changed(word, sounds);
  return word.slice(0, 1) + word.slice(1).replace(rules.silent, "");
}

// "votes" -> ["vote", "vot", ...]
function otherForms(word, rules) {
  return (rules || forms).map(function (pair) { return word.replace(pair[0], pair[1]); })
    .filter(function (form) { return form !== word && form.length > 2; });
}
