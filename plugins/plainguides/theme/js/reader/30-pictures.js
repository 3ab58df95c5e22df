// No pictures: their words stand in their place. A picture without words is decoration, and leaves nothing.
followers.pictures = function (value) {
  each(".picture-words", function (words) { words.remove(); });
  if (value !== "off") return;
  each("main img[alt]:not([alt=''])", function (picture) {
    var words = document.createElement("span");
    words.className = "picture-words";
    words.textContent = picture.alt;
    // A group of pictures is hidden as a whole.
    var place = picture.closest(".pictures") || picture;
    place.parentNode.insertBefore(words, place);
  });
};
