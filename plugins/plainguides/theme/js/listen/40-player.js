// The controls. A pause ends the sentence, and "Carry on" starts it again: `speechSynthesis.pause` does nothing on
// Android (https://developer.mozilla.org/docs/Web/API/SpeechSynthesis/pause), and a whole sentence is easier to follow.
var home = document.getElementById("listen");
var RATES = [0.5, 0.75, 1, 1.25, 1.5, 2];
var list = [];
var place = 0;
var rate = 1;
var playing = false;
var utterance = null; // kept here: browsers forget to call back for one that is kept nowhere
var buttons = {};
var status = null;

function speak() {
  var sentence = list[place];
  var mine = new SpeechSynthesisUtterance(sentence.text);
  mine.voice = voiceFor(sentence.lang) || voiceFor(document.documentElement.lang);
  mine.lang = mine.voice ? mine.voice.lang : sentence.lang;
  mine.rate = rate;
  mine.onend = function () {
    if (mine !== utterance) return;
    if (place + 1 < list.length) move(1);
    else stop("end");
  };
  mine.onerror = function () { if (mine === utterance) stop("failed"); };
  utterance = mine;
  mark(sentence);
  synth.speak(mine);
}

function hush() {
  utterance = null;
  synth.cancel();
}

function label(text) { buttons.main.querySelector("span").textContent = text; }

// Only what happens while the voice is silent is said to a screen reader: two voices at once help nobody.
function say(name, more) { status.textContent = name ? status.getAttribute("data-" + name) + (more || "") : ""; }

function open(on) {
  ["back", "next", "slower", "faster", "stop"].forEach(function (name) { buttons[name].hidden = !on; });
  home.classList.toggle("on", on);
}

function play() {
  if (!list.length) list = sentences();
  if (!list.length) return;
  playing = true;
  open(true);
  label(buttons.main.getAttribute("data-pause"));
  say("");
  hush();
  speak();
}

function pause() {
  playing = false;
  hush();
  label(buttons.main.getAttribute("data-on"));
  say("paused");
}

function stop(why) {
  playing = false;
  hush();
  mark(null);
  // The focus stays with the controls, not with a button that goes away.
  if (home.contains(document.activeElement)) buttons.main.focus();
  open(false);
  label(first);
  say(typeof why === "string" ? why : "");
  list = [];
  place = 0;
}

function move(step) {
  place = Math.min(Math.max(place + step, 0), list.length - 1);
  if (!playing) return mark(list[place]);
  hush();
  speak();
}

function turn(step) {
  var at = RATES.indexOf(rate) + step;
  rate = RATES[Math.min(Math.max(at, 0), RATES.length - 1)];
  say("speed", String(rate));
  if (playing) move(0);
}

var first = "";
var actions = {
  main: function () { if (playing) pause(); else play(); },
  back: function () { move(-1); },
  next: function () { move(1); },
  slower: function () { turn(-1); },
  faster: function () { turn(1); },
  stop: stop,
};

// Offered once there is a voice. Some browsers list their voices only after a while.
function offer() {
  if (status || !voiceFor(document.documentElement.lang)) return;
  var controls = document.importNode(home.querySelector("template").content, true);
  status = controls.querySelector("[role=status]");
  Array.prototype.forEach.call(controls.querySelectorAll("button"), function (button) {
    buttons[button.getAttribute("data-do")] = button;
    button.addEventListener("click", actions[button.getAttribute("data-do")]);
  });
  first = buttons.main.textContent.trim();
  var chosen = parseFloat(document.documentElement.getAttribute("data-speed"));
  if (RATES.indexOf(chosen) >= 0) rate = chosen;
  home.querySelector(".listen-help").remove();
  home.appendChild(controls);
}

if (home && synth && window.SpeechSynthesisUtterance) {
  synth.onvoiceschanged = offer;
  offer();
  // Speech goes on after a page is left, unless it is stopped.
  window.addEventListener("pagehide", function () { if (status) stop(); });
}
