// The voice that reads aloud: one that is on the device, or none.

/** So long a browser that names no voice yet is given to find some. */
const VOICES_WITHIN_MS = 1500;

/**
 * @param {SpeechSynthesis} speech
 * @returns {Promise<SpeechSynthesisVoice[]>} its voices once there are any; none where none come
 */
export function voicesOf(speech) {
  return new Promise((tell) => {
    const now = () => tell(speech.getVoices());
    speech.addEventListener("voiceschanged", now, { once: true });
    setTimeout(now, VOICES_WITHIN_MS);
  });
}

/**
 * @param {SpeechSynthesisVoice[]} voices
 * @returns {SpeechSynthesisVoice | undefined} one of the device's own: for the page's language, else for the reader's
 */
export function voiceOf(voices) {
  const local = voices.filter(({ localService }) => localService);
  const languages = [document.documentElement.lang, ...navigator.languages];
  for (const language of languages) {
    const wanted = primary(language);
    const fit = local.filter(({ lang }) => primary(lang) === wanted);
    if (fit.length > 0) return fit.find((each) => each.default) ?? fit[0];
  }
  return local.find((each) => each.default) ?? local[0];
}

/**
 * Our own words are in the page's language: a voice for another one makes nothing of them.
 * @param {SpeechSynthesisVoice[]} voices
 */
export function speakThePage(voices) {
  const voice = voiceOf(voices);
  return (
    voice !== undefined &&
    primary(voice.lang) === primary(document.documentElement.lang)
  );
}

/** @param {string} language as "en-US", or "en_US" as Android has it */
function primary(language) {
  return language.toLowerCase().split(/[-_]/)[0];
}
