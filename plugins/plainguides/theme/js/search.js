// Searches the guides. Only the search page loads this file; it loads the index when there is something to search for.
// The index is a classic script, since file:// pages may not fetch(). Without either, the A to Z list on the page stays.
(function () {
  "use strict";
  var page = document.getElementById("search");
  var input = document.getElementById("q");
  var form = input.form;
  var status = document.getElementById("search-status");
  var list = document.getElementById("search-results");
  var all = document.getElementById("search-all");
  var title = document.title;
  var index = null;
  var loading = false;

  // ---- Words. Same rules as the build has in core/search.py.

  // "Café’s" -> "cafe's"
  function plain(text) {
    return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[\u2018\u2019\u02bc]/g, "'").replace(/[\u2010\u2011]/g, "-");
  }

  // "co-production, don't" -> ["co-production", "dont"]
  function split(text) {
    return plain(text).replace(/'s(?![\p{L}\p{N}])/gu, "").replace(/'/g, "").match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) || [];
  }

  // "meetings", "meeting" and "meet" -> "meet"
  function stem(word) {
    if (word.length < 4) return word;
    var root = word.replace(/ies$/, "y").replace(/(ss|x|z|ch|sh)es$/, "$1").replace(/([^siu])s$/, "$1");
    if (root.length > 5) root = root.replace(/ing$/, "");
    if (root.length > 4) root = root.replace(/ed$/, "");
    root = root.replace(/([bdfgmnprt])\1$/, "$1");
    return root.length > 3 ? root.replace(/e$/, "") : root;
  }

  function known(word) {
    var root = stem(word);
    return Object.prototype.hasOwnProperty.call(index.terms, root) ? root : "";
  }

  // ---- Words that no guide has: joined, cut in two, or misspelt.

  function cut(word) {
    for (var at = 3; at <= word.length - 3; at++) {
      var parts = [known(word.slice(0, at)), known(word.slice(at))];
      if (parts[0] && parts[1]) return parts;
    }
    return [];
  }

  // Edits from a to b (insert, delete, change, swap); more than `most` counts as most + 1.
  function edits(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    var older = [];
    var old = Array.from({ length: b.length + 1 }, function (_, j) { return j; });
    for (var i = 1; i <= a.length; i++) {
      var row = [i];
      for (var j = 1; j <= b.length; j++) {
        row[j] = Math.min(row[j - 1] + 1, old[j] + 1, old[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], older[j - 2] + 1);
      }
      if (Math.min.apply(null, row) > most) return most + 1;
      older = old;
      old = row;
    }
    return old[b.length];
  }

  // The terms that are nearest to a misspelt word; terms of more guides come first among equals.
  function near(word) {
    var root = stem(word);
    if (root.length < 3 || /\d/.test(root)) return [];
    var best = root.length < 5 ? 1 : 2;
    var found = [];
    Object.keys(index.terms).forEach(function (term) {
      var cost = edits(root, term, best);
      if (cost > best) return;
      if (cost < best) found = [];
      best = cost;
      found.push(term);
    });
    function rank(term) { return index.terms[term].length + (term[0] === root[0] ? 1000 : 0); }
    return found.sort(function (a, b) { return rank(b) - rank(a); }).slice(0, 2);
  }

  // Query -> {terms: {term: weight}, guessed: [terms that stand for words no guide has]}
  function understand(query) {
    var words = split(query);
    var useful = words.filter(function (word) { return index.stop.indexOf(word) < 0; });
    if (useful.length) words = useful;
    var terms = {};
    var guessed = [];
    function add(term, weight) { if (term) terms[term] = Math.max(terms[term] || 0, weight); }
    var joined = {};
    words.forEach(function (word, at) {
      var pair = at + 1 < words.length ? known(word + words[at + 1]) : "";
      if (pair) { add(pair, 1); joined[at] = joined[at + 1] = true; }
    });
    words.forEach(function (word, at) {
      var whole = known(word.replace(/-/g, ""));
      var parts = word.split("-");
      if (whole) return add(whole, 1);
      if (parts.length > 1 && parts.some(known)) return parts.forEach(function (part) { add(known(part), 1); });
      if (joined[at]) return;
      word = parts.join("");
      var guess = cut(word);
      if (!guess.length) guess = near(word);
      guess.forEach(function (term, place) { add(term, place ? 0.5 : 0.8); });
      if (guess.length) guessed.push(guess[0]);
    });
    return { terms: terms, guessed: guessed };
  }

  function find(query) {
    var meant = understand(query);
    var scores = new Map();
    Object.keys(meant.terms).forEach(function (term) {
      var places = index.terms[term];
      var rarity = Math.log(1 + index.guides.length / (places.length / 2));
      for (var i = 0; i < places.length; i += 2) {
        scores.set(places[i], (scores.get(places[i]) || 0) + meant.terms[term] * rarity * places[i + 1]);
      }
    });
    var hits = Array.from(scores).sort(function (a, b) { return b[1] - a[1] || a[0] - b[0]; });
    hits = hits.filter(function (hit) { return hit[1] >= 0.2 * hits[0][1]; });
    return { guides: hits.map(function (hit) { return index.guides[hit[0]]; }), guessed: meant.guessed };
  }

  // ---- The page. Everything is written with textContent.

  function make(tag, className, text) {
    var element = document.createElement(tag);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  }

  function link(path, text) {
    var element = make("a", "", text);
    var end = location.protocol === "file:" && /(^|\/)$/.test(path) ? "index.html" : "";
    element.href = new URL(path + end, new URL(page.dataset.root, document.baseURI));
    return element;
  }

  function result(guide) {
    var item = make("li");
    item.append(link(guide.u, guide.t), make("p", "", guide.s));
    var facts = make("ul", "card-facts");
    [guide.l, guide.m].filter(Boolean).forEach(function (text) { facts.append(make("li", "", text)); });
    (guide.e || []).forEach(function (edition) {
      var one = make("li");
      var go = link(edition[1], edition[0]);
      go.append(make("span", "hidden", ": " + guide.t));
      one.append(go);
      facts.append(one);
    });
    item.append(facts);
    return item;
  }

  function help() {
    var tips = make("ul");
    ["Check the spelling.", "Try fewer words, or another word for the same thing.", "Choose from the list of all guides below."]
      .forEach(function (text) { tips.append(make("li", "", text)); });
    return tips;
  }

  function write(query) {
    var found = find(query);
    var count = found.guides.length;
    var words = found.guessed.map(function (term) { return (index.words && index.words[term]) || term; });
    var text = count ? count + (count === 1 ? " guide" : " guides") + " found for \u201c" + query + "\u201d." : "No guides found for \u201c" + query + "\u201d.";
    document.title = text.slice(0, -1) + " \u2013 " + title;
    if (count && words.length) text += index.words ? " We also looked for: " + words.join(", ") + "." : " We also looked for words that are spelt nearly the same.";
    var results = make("ol", "results");
    found.guides.forEach(function (guide) { results.append(result(guide)); });
    list.replaceChildren(count ? results : help());
    if (count) all.remove();
    else list.after(all);
    status.textContent = text;
  }

  function run() {
    var query = (new URLSearchParams(location.search).get("q") || "").trim();
    input.value = query;
    if (query) {
      if (index) write(query);
      else load();
    } else {
      list.replaceChildren();
      status.textContent = "";
      list.after(all);
      document.title = title;
    }
  }

  function load() {
    if (loading) return;
    loading = true;
    var script = make("script");
    script.src = page.dataset.index;
    script.onerror = function () {
      loading = false;
      script.remove();
      status.textContent = "Search did not load. Please choose from the list of all guides.";
    };
    document.head.append(script);
  }

  window.plainguidesIndex = function (data) {
    index = data;
    run();
  };

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    history.pushState(null, "", "?q=" + encodeURIComponent(input.value.trim()));
    run();
  });
  input.addEventListener("keydown", function (event) {
    if (event.key === "Escape") input.value = "";
  });
  window.addEventListener("popstate", run);
  run();
})();
