// The search page. What is searched and chosen stands in the address, so that it can be kept and sent.
var page = document.getElementById("search");
var input = document.getElementById("q");
var status = document.getElementById("search-status");
var list = document.getElementById("search-results");
var guidesList = document.getElementById("search-all");
var panel = document.getElementById("search-filters");
var title = document.title;
var PER_PAGE = 10;
var latest = 0;

function params() { return new URLSearchParams(location.search); }

function address(changes) {
  var now = params();
  Object.keys(changes).forEach(function (name) {
    now.delete(name);
    [].concat(changes[name]).forEach(function (value) { if (value) now.append(name, value); });
  });
  return "?" + now.toString();
}

function quoted(query) { return "\u201c" + query + "\u201d"; }

function empty(element) { while (element.firstChild) element.removeChild(element.firstChild); }

// What is not shown is not in the page: a checker cannot look at hidden words.
function show(element, visible, before) {
  element.hidden = false;
  if (!visible) element.remove();
  else if (!element.parentNode) page.insertBefore(element, before);
}

// Words that are spelt much like those that nothing was found for
function nearWords(meaning, query) {
  var found = [];
  var known = all || common;
  meaning.unused.forEach(function (word) {
    guesses(word, known).forEach(function (one) {
      if (one.word !== word && known.has(one.word) && known.get(one.word).stem < start.added && found.length < 3) found.push([word, one.word]);
    });
  });
  if (!found.length) return null;
  var line = make("p", "", "Did you mean: ");
  found.forEach(function (pair, i) {
    var other = query.toLowerCase().replace(pair[0], pair[1]);
    var to = make("a", "", other);
    to.href = address({ q: other, page: "", only: "" });
    if (i) line.appendChild(document.createTextNode(", "));
    line.appendChild(to);
  });
  line.appendChild(document.createTextNode("?"));
  return line;
}

function tips() {
  var list = make("ul");
  ["Check the spelling.", "Try fewer words, or another word for the same thing.", "Choose a topic or a guide from the lists below."]
    .forEach(function (text) { list.appendChild(make("li", "", text)); });
  return list;
}

function say(query, count, meaning, order) {
  var text = (count ? count + (count === 1 ? " guide" : " guides") : "No guides") + " found for " + quoted(query);
  text += (order && count > 1 ? ", " + order[1] : "") + ".";
  document.title = text.slice(0, -1) + " \u2013 " + title;
  if (meaning.lookedFor.length) text += " We also looked for: " + meaning.lookedFor.join(", ") + ".";
  if (meaning.unused.length) text += " No guide uses the " + (meaning.unused.length > 1 ? "words " : "word ") + meaning.unused.map(quoted).join(", ") + ".";
  status.textContent = text;
}

function write(query, found, chosen) {
  var guides = facets ? passing(found.guides, chosen) : found.guides;
  var order = sortIn(params());
  var pages = Math.ceil(guides.length / PER_PAGE) || 1;
  var now = Math.min(pages, Math.max(1, parseInt(params().get("page"), 10) || 1));
  var stems = new Set();
  found.meaning.groups.forEach(function (group) { group.forEach(function (_, stem) { stems.add(stem); }); });
  var shown = ordered(guides, order).then(function (all) { return recordsOf(all.slice((now - 1) * PER_PAGE, now * PER_PAGE)); });
  return Promise.all([shown, meanings(found.meaning.terms)]).then(function (both) {
    var records = both[0];
    return function () {
      var results = make("ol", "results");
      if (now > 1) results.start = (now - 1) * PER_PAGE + 1;
      var mark = formsOf(found.meaning);
      records.forEach(function (record) { results.appendChild(result(record, stems, mark)); });
      empty(list);
      if (found.meaning.lookedFor.length && !params().get("only")) {
        var only = make("p");
        var to = make("a", "", "Search only for " + quoted(query));
        to.href = address({ only: "1", page: "" });
        only.appendChild(to);
        list.appendChild(only);
      }
      if (both[1]) {
        list.appendChild(make("h2", "", "What it means"));
        list.appendChild(both[1]);
      }
      if (guides.length) list.appendChild(make("h2", "", "Results"));
      if (guides.length) list.appendChild(results);
      if (pages > 1) list.appendChild(pager(pages, now, function (number) { return address({ page: number > 1 ? String(number) : "" }); }));
      if (sorts.length) countFilters(found.guides, chosen, order);
      show(panel, found.guides.length > 1 || Object.keys(chosen).length > 0, list);
      var near = guides.length || params().get("only") ? null : nearWords(found.meaning, query);
      if (near) list.appendChild(near);
      if (!guides.length) list.appendChild(tips());
      show(guidesList, !guides.length, null);
      say(query, guides.length, found.meaning, order);
    };
  });
}

function reset() {
  empty(list);
  show(panel, false);
  show(guidesList, true, null);
  page.classList.remove("searched");
  status.textContent = "";
  document.title = title;
}

function failed() {
  reset();
  status.textContent = "Search did not load. Please choose from the list of all guides.";
}

function run() {
  var query = (params().get("q") || "").trim();
  var chosen = chosenIn(params());
  var mine = ++latest;
  input.value = query;
  if (!query) return reset();
  if (!list.firstChild) show(guidesList, false); // or it would jump down when the answer comes
  if (Object.keys(chosen).length || params().get("sort")) panel.open = true;
  // So that nothing on the screen moves when the results come: the list of all guides goes first.
  page.classList.add("searched");
  if (!list.firstChild) show(guidesList, false);
  return Promise.all([find(query, Boolean(params().get("only"))), panel.open ? openFilters() : null])
    .then(function (both) { return write(query, both[0], chosen); })
    .then(function (draw) { if (mine === latest) draw(); }, function () { if (mine === latest) failed(); });
}

function openFilters() {
  return Promise.all([begin(), loadFacets()]).then(function () {
    if (sorts.length) return;
    makeSorts(panel);
    makeFilters(panel);
  });
}

function choose(changes) {
  history.replaceState(null, "", address(changes));
  run();
}

function filtered() {
  var chosen = { page: "" };
  boxes.forEach(function (one) {
    chosen[one.group.name] = (chosen[one.group.name] || []).concat(one.box.checked ? one.value.name : []);
  });
  choose(chosen);
}

input.form.addEventListener("submit", function (event) {
  event.preventDefault();
  history.pushState(null, "", address({ q: input.value.trim(), page: "", only: "" }));
  run();
});
input.addEventListener("keydown", function (event) {
  if (event.key === "Escape") input.value = "";
});
input.addEventListener("focus", function () { begin().catch(function () { /* said when it is needed */ }); });
panel.addEventListener("toggle", function () {
  if (panel.open && !sorts.length && params().get("q")) run();
});
window.addEventListener("popstate", run);
run();
