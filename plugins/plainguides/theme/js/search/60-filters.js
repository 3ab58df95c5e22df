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

// Show what is chosen, and how many guides each box would bring.
function countFilters(guides, chosen) {
  var left = {};
  boxes.forEach(function (one) {
    var name = one.group.name;
    left[name] = left[name] || passing(guides, chosen, name);
    var count = left[name].filter(function (guide) { return one.value.guides.has(guide); }).length;
    one.box.checked = (chosen[name] || []).indexOf(one.value.name) >= 0;
    one.count.textContent = "(" + count + ")";
  });
}
