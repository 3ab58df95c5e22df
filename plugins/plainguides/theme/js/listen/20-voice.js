// The voices of the device itself. Others send the words to a company (`localService` is false): they are never used.
var synth = window.speechSynthesis;

function primary(lang) { return lang.toLowerCase().split(/[-_]/)[0]; }

function voiceFor(lang) {
  var own = synth.getVoices().filter(function (voice) { return voice.localService && primary(voice.lang) === primary(lang); });
  function fit(voice) { return (voice.lang.replace("_", "-").toLowerCase() === lang.toLowerCase() ? 2 : 0) + (voice.default ? 1 : 0); }
  return own.sort(function (a, b) { return fit(b) - fit(a); })[0] || null;
}
