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
  var families = new Map();
  var loading = false;

  // ---- Words. The build splits words by the same rules (core/search.py); only this file knows stems.

  // "Café’s" -> "cafe's"
  function plain(text) {
    return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[\u2018\u2019\u02bc]/g, "'").replace(/[\u2010\u2011]/g, "-");
  }

  // "co-production, don't" -> ["co-production", "dont"]
  function split(text) {
    return plain(text).replace(/'/g, "").match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) || [];
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

  // The words of the guides that are forms of this one, itself first.
  function family(word) {
    var forms = families.get(stem(word)) || [];
    return forms.includes(word) ? [word].concat(forms.filter(function (form) { return form !== word; })) : forms;
  }

  // ---- Words that no guide has: joined, cut in two, or misspelt.

  // "wheelchair" -> the families of "wheel" and "chair", where no guide has the joined word
  function cut(word) {
    for (var at = 3; at <= word.length - 3; at++) {
      var parts = [family(word.slice(0, at)), family(word.slice(at))];
      if (parts[0].length && parts[1].length) return parts;
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

  // The family of the nearest word. Among equals: same first letter, then the word of more guides.
  function near(word) {
    var best = word.length < 6 ? 1 : 2;
    var nearest = "";
    function rank(known) { return index.terms[known].length + (known[0] === word[0] ? 100000 : 0); }
    if (word.length < 4 || /\d/.test(word)) return [];
    Object.keys(index.terms).forEach(function (known) {
      var cost = edits(word, known, best);
      if (cost > best || (nearest && cost === best && rank(known) <= rank(nearest))) return;
      best = cost;
      nearest = known;
    });
    return nearest ? [family(nearest)] : [];
  }

  // Query -> {groups: [forms of one word], guessed: [words that stand for words no guide has]}
  function understand(query) {
    var words = split(query);
    var useful = words.filter(function (word) { return !index.stop.includes(word); });
    if (useful.length) words = useful;
    var groups = [];
    var guessed = [];
    var joined = {};
    words.forEach(function (word, at) {
      var pair = at + 1 < words.length ? family(word + words[at + 1]) : [];
      if (!pair.length) return;
      groups.push(pair);
      joined[at] = joined[at + 1] = true;
    });
    words.forEach(function (word, at) {
      var parts = word.split("-");
      var found = [family(parts.join(""))];
      if (!found[0].length) found = parts.map(family);
      found = found.filter(function (forms) { return forms.length; });
      if (!found.length && !joined[at]) {
        found = cut(parts.join(""));
        if (!found.length) found = near(parts.join(""));
        found.forEach(function (forms) { guessed.push(forms[0]); });
      }
      groups = groups.concat(found);
    });
    return { groups: groups, guessed: guessed };
  }

  // A guide counts for each word that it has: rare words more, and a word in its title more than one in its text.
  function find(query) {
    var meant = understand(query);
    var scores = new Map();
    meant.groups.forEach(function (forms) {
      var best = new Map();
      forms.forEach(function (form, place) {
        var term = index.terms[form];
        for (var i = 0; i < term.length; i += 2) {
          var worth = (term[i + 1] / (term[i + 1] + 10)) * (place ? 0.8 : 1);
          best.set(term[i], Math.max(best.get(term[i]) || 0, worth));
        }
      });
      var rarity = Math.log(1 + index.guides.length / best.size);
      best.forEach(function (worth, guide) { scores.set(guide, (scores.get(guide) || 0) + rarity * worth); });
    });
    var hits = Array.from(scores).sort(function (a, b) { return b[1] - a[1] || a[0] - b[0]; });
    hits = hits.filter(function (hit) { return hit[1] >= 0.3 * hits[0][1]; });
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
    var text = count ? count + (count === 1 ? " guide" : " guides") + " found for \u201c" + query + "\u201d." : "No guides found for \u201c" + query + "\u201d.";
    document.title = text.slice(0, -1) + " \u2013 " + title;
    if (count && found.guessed.length) text += " We also looked for: " + found.guessed.join(", ") + ".";
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
    Object.keys(data.terms).forEach(function (word) {
      var root = stem(word);
      if (families.has(root)) families.get(root).push(word);
      else families.set(root, [word]);
    });
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
