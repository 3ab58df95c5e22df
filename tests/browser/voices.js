// A device with voices, for tests: headless browsers have none. It speaks when a test says so, and writes down what.
(function () {
  var voices = [], spoken = [], queue = [];
  window.speech = {
    spoken: spoken,
    cancelled: 0,
    add: function (lang, localService) {
      voices.push({ name: lang, lang: lang, localService: localService, default: false, voiceURI: lang });
      if (window.speechSynthesis.onvoiceschanged) window.speechSynthesis.onvoiceschanged();
    },
    end: function () { var one = queue.shift(); if (one && one.onend) one.onend({}); },
    fail: function () { var one = queue.shift(); if (one && one.onerror) one.onerror({ error: "synthesis-failed" }); },
  };
  window.SpeechSynthesisUtterance = function (text) { this.text = text; };
  Object.defineProperty(window, "speechSynthesis", { value: {
    onvoiceschanged: null,
    getVoices: function () { return voices.slice(); },
    speak: function (one) {
      queue.push(one);
      spoken.push({ text: one.text, lang: one.lang, rate: one.rate, voice: one.voice && one.voice.name });
    },
    // A browser calls `onerror` of what it stops, a moment later.
    cancel: function () {
      window.speech.cancelled += 1;
      queue.splice(0).forEach(function (one) { setTimeout(function () { if (one.onerror) one.onerror({ error: "canceled" }); }, 0); });
    },
  } });
}());
