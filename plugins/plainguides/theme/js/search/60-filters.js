// Filters: checkboxes that are made here, since they would be dead without scripts. Within a group any box, across groups all.
var facets = null;
var boxes = [];

function loadFacets() {
  if (facets) return Promise.resolve();
  return piece("facets").then(function (data) {
    facets = data.map(function (group) {
      return {
        name: group[0],
        label: group[1],
        values: group[2].map(function (value) {
          var guides = new Set();
          unpackGuides(value[2], function (guide) { guides.add(guide); });
          return { name: value[0], label: value[1], guides: guides };
        }),
      };
    });
  });
}

// {group: [values]} of the address
function chosenIn(params) {
  var chosen = {};
  ["topics", "levels", "time", "editions", "files", "kinds", "languages"].forEach(function (name) {
    if (params.getAll(name).length) chosen[name] = params.getAll(name);
  });
  return chosen;
}

// Guides that pass the filters of all groups, but for `except`
function passing(guides, chosen, except) {
  var groups = facets.filter(function (group) { return chosen[group.name] && group.name !== except; });
  return guides.filter(function (guide) {
    return groups.every(function (group) {
      return group.values.some(function (value) { return chosen[group.name].indexOf(value.name) >= 0 && value.guides.has(guide); });
    });
  });
}

function makeFilters(panel) {
  facets.forEach(function (group) {
    var set = make("fieldset");
    set.appendChild(make("legend", "", group.label));
    group.values.forEach(function (value) {
      var label = make("label");
      var box = make("input");
      var count = make("span", "count");
      box.type = "checkbox";
      box.name = group.name;
      box.value = value.name;
      box.addEventListener("change", filtered);
      label.appendChild(box);
      label.appendChild(document.createTextNode(value.label + " "));
      label.appendChild(count);
      set.appendChild(label);
      boxes.push({ box: box, count: count, group: group, value: value });
    });
    panel.appendChild(set);
  });
}

// Orders of results: core/search/order.py has them. The one that was best for the words has no data.
var sorts = []; // radio buttons

function makeSorts(panel) {
  var set = make("fieldset", "sorts");
  set.appendChild(make("legend", "", "Sort by"));
  [["best", "best match first"]].concat(start.orders).forEach(function (order) {
    var label = make("label");
    var radio = make("input");
    radio.type = "radio";
    radio.name = "sort";
    radio.value = order[0];
    radio.addEventListener("change", function () { choose({ page: "", sort: order[0] === "best" ? "" : order[0] }); });
    label.appendChild(radio);
    label.appendChild(document.createTextNode(order[1].charAt(0).toUpperCase() + order[1].slice(1)));
    set.appendChild(label);
    sorts.push(radio);
  });
  panel.appendChild(set);
}

// The order of the address: [name, label], or nothing where it is the best match
function sortIn(params) {
  return start.orders.filter(function (order) { return order[0] === params.get("sort"); })[0];
}

// Guides in an order, and where they are equal the better match first
function ordered(guides, order) {
  if (!order) return Promise.resolve(guides);
  return piece("s" + order[0]).then(function (numbers) {
    var places = new Map();
    guides.forEach(function (guide, place) { places.set(guide, place); });
    function compare(a, b) { return numbers.length ? numbers[a] - numbers[b] || places.get(a) - places.get(b) : a - b; }
    return guides.slice().sort(compare);
  });
}

// Show what is chosen, and how many guides each box would bring.
function countFilters(guides, chosen, order) {
  sorts.forEach(function (radio) { radio.checked = radio.value === (order ? order[0] : "best"); });
  var left = {};
  boxes.forEach(function (one) {
    var name = one.group.name;
    left[name] = left[name] || passing(guides, chosen, name);
    var count = left[name].filter(function (guide) { return one.value.guides.has(guide); }).length;
    one.box.checked = (chosen[name] || []).indexOf(one.value.name) >= 0;
    one.count.textContent = "(" + count + ")";
  });
}
