// Marks the sentence that is read. Browsers without the CSS Custom Highlight API (before 2022 to 2025) get the whole
// block marked. Neither adds an element to the page.
var marked = null;

function mark(sentence) {
  if (marked) marked.classList.remove("listening");
  marked = null;
  var precise = window.Highlight && window.CSS && CSS.highlights;
  if (precise) CSS.highlights.delete("pg-listen");
  if (!sentence) return;
  if (precise && sentence.range) CSS.highlights.set("pg-listen", new Highlight(sentence.range));
  else (marked = sentence.block).classList.add("listening");
  show(sentence);
}

function still() {
  return document.documentElement.getAttribute("data-motion") === "none" || window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

// Scroll only if the sentence is not well in view: below the controls, above the lower edge.
function show(sentence) {
  var box = (sentence.range || sentence.block).getBoundingClientRect();
  var bar = home.getBoundingClientRect();
  var top = Math.max(0, bar.top <= 1 ? bar.bottom : 0);
  if (box.top >= top + 8 && box.bottom <= window.innerHeight * 0.9) return;
  window.scrollTo({ top: window.pageYOffset + box.top - Math.max(top + 24, window.innerHeight / 3), behavior: still() ? "auto" : "smooth" });
}
