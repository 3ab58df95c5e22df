// A guide that has the edition which the reader likes best links to it, in words, above its facts.
followers.edition = function (value) {
  each(".my-edition", function (line) { line.remove(); });
  var place = document.querySelector(".guide > .title .notices");
  if (!value || !place) return;
  each("link[rel=alternate][type='text/html']", function (to) {
    if (to.getAttribute("href").split(/[/.]/).indexOf(value) < 0) return;
    var line = document.createElement("p");
    var link = document.createElement("a");
    line.className = "my-edition";
    line.lang = "en-GB";
    line.textContent = "You chose " + to.title + ". ";
    link.href = to.href;
    link.textContent = "Read this guide in " + to.title;
    line.appendChild(link);
    place.insertBefore(line, place.firstChild);
  });
};
