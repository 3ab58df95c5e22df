// Shows a deck of slides one at a time. Only pages of kind "slides" load this file.
// The page itself stays as it is (and prints as it is): the window shows copies of the slides.
(function () {
  "use strict";
  var article = document.querySelector("[data-kind=slides]");
  var slides = article ? article.querySelectorAll(".slide") : [];
  if (!slides.length || !window.HTMLDialogElement) return;

  var now = 0;

  function make(tag, className, text) {
    var element = document.createElement(tag);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  }

  function button(text, action) {
    var element = make("button", "", text);
    element.type = "button";
    element.addEventListener("click", action);
    return element;
  }

  var open = button("Show as slides", function () {
    show(now);
    document.body.append(view);
    view.showModal();
    next.focus();
  });
  var back = button("Back", function () { show(now - 1); });
  var next = button("Next", function () { show(now + 1); });
  var exit = button("Exit slides", function () { view.close(); });
  var place = make("p");
  place.setAttribute("role", "status");
  var stage = make("div", "slide-stage");
  var bar = make("div", "slide-buttons");
  bar.append(back, next, place, exit);
  var view = make("dialog", "slide-show");
  view.setAttribute("aria-label", "Slides");
  view.append(stage, bar);

  function show(number) {
    if (number < 0 || number >= slides.length) return;
    now = number;
    var copy = slides[now].cloneNode(true);
    var heading = copy.querySelector("h2");
    copy.removeAttribute("aria-labelledby");
    copy.querySelectorAll("[data-block=speaker-notes]").forEach(function (notes) { notes.remove(); });
    [copy].concat(Array.from(copy.querySelectorAll("[id]"))).forEach(function (element) { element.removeAttribute("id"); });
    stage.replaceChildren(copy);
    view.scrollTop = 0;
    place.textContent = "Slide " + (now + 1) + " of " + slides.length + (heading ? ": " + heading.textContent : "");
    // Not `disabled`: that would throw the focus away on the first and last slide.
    back.setAttribute("aria-disabled", String(now === 0));
    next.setAttribute("aria-disabled", String(now === slides.length - 1));
  }

  var keys = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1, Home: -Infinity, End: Infinity };
  view.addEventListener("keydown", function (event) {
    if (!(event.key in keys) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    var step = document.documentElement.dir === "rtl" && event.key.startsWith("Arrow") ? -keys[event.key] : keys[event.key];
    event.preventDefault();
    show(Math.min(Math.max(now + step, 0), slides.length - 1));
  });
  // Escape closes a dialog by itself; the focus goes back to the button that opened it.
  view.addEventListener("close", function () {
    view.remove();
    open.focus();
  });
  // A link to another part of the page must not lead behind the window.
  stage.addEventListener("click", function (event) {
    if (event.target.closest('a[href^="#"]')) view.close();
  });

  var line = make("p", "slides-button");
  line.append(open);
  var body = article.querySelector(".body");
  body.prepend(line);
})();
