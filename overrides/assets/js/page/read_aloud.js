// Words on the page, read aloud by a voice that is on the device; one from the network would send them to whoever speaks.

import { announce } from "./live_region.js";
import { NAMES } from "../wire/names.js";

const BUTTON = `[${NAMES.READ_ALOUD}]`;
/** Chromium falls silent in the middle of what takes longer than some fifteen seconds to say. */
const LONGEST = 200;
const LOOK_EVERY_MS = 250;
/** So long a browser that names no voice yet is given to find some. */
const VOICES_WITHIN_MS = 1500;

export class ReadAloud {
  /** @type {HTMLElement | null} the button of what is being read, or looked for a voice for */
  #button = null;
  #watch = 0;

  listen() {
    // Asked once ahead of time, most browsers know their voices at the press: some speak within it or not at all.
    synthesis()?.getVoices();
    document.addEventListener("click", ({ target }) => {
      const button = target instanceof Element && target.closest(BUTTON);
      if (button instanceof HTMLElement) this.#pressed(button);
    });
    window.addEventListener("pagehide", () => this.#stop());
  }

  /** @param {HTMLElement} button */
  #pressed(button) {
    const isOn = this.#button === button;
    this.#stop();
    if (isOn) return;
    this.#button = button;
    const speech = synthesis();
    const voices = speech?.getVoices() ?? [];
    if (!speech || voices.length > 0) this.#begin(button, voices);
    else
      void voicesOf(speech).then((found) => {
        if (this.#button === button) this.#begin(button, found);
      });
  }

  /**
   * @param {HTMLElement} button
   * @param {SpeechSynthesisVoice[]} voices
   */
  #begin(button, voices) {
    const voice = voiceOf(voices);
    if (!voice) {
      this.#button = null;
      show(button, "none");
      announce(button.nextElementSibling?.textContent ?? "");
      return;
    }
    const id = button.getAttribute(NAMES.READ_ALOUD) ?? "";
    const utterances = piecesOf(document.getElementById(id)).map((words) => {
      const utterance = new SpeechSynthesisUtterance(words);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      return utterance;
    });
    const last = utterances.at(-1);
    if (!last) return void (this.#button = null);
    last.onend = last.onerror = () => {
      if (this.#button === button) this.#stop();
    };
    show(button, "reading");
    for (const utterance of utterances) speechSynthesis.speak(utterance);
    this.#watch = setInterval(() => {
      if (!isInSight(button)) this.#stop();
    }, LOOK_EVERY_MS);
  }

  #stop() {
    const button = this.#button;
    this.#button = null;
    clearInterval(this.#watch);
    if (!button) return;
    synthesis()?.cancel();
    show(button, null);
  }
}

/**
 * What is locked, let go of, left behind, or covered by a dialog is not to be heard any longer.
 * @param {HTMLElement} button
 */
function isInSight(button) {
  return button.checkVisibility() && !document.querySelector("dialog[open]");
}

/** @returns {SpeechSynthesis | null} */
function synthesis() {
  return window.speechSynthesis ?? null;
}

/**
 * @param {SpeechSynthesis} speech
 * @returns {Promise<SpeechSynthesisVoice[]>} its voices once there are any; none where none come
 */
function voicesOf(speech) {
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

/** @param {string} language as "en-US", or "en_US" as Android has it */
function primary(language) {
  return language.toLowerCase().split(/[-_]/)[0];
}

/**
 * @param {Element | null} element
 * @returns {string[]} its words, a sentence or a few at a time
 */
export function piecesOf(element) {
  const paragraphs = [...(element?.querySelectorAll("p, li") ?? [])];
  const texts = paragraphs.length > 0 ? paragraphs : [element];
  return texts
    .flatMap((each) => (each?.textContent ?? "").split(/(?<=[.!?…])\s+|\n+/))
    .flatMap(cut)
    .filter((words) => words.trim() !== "");
}

/**
 * @param {string} sentence
 * @returns {string[]} it, or where it is too long its pieces, cut between words
 */
function cut(sentence) {
  return (
    sentence.match(new RegExp(`\\S.{0,${LONGEST}}(?=\\s|$)|\\S+`, "gs")) ?? []
  );
}

/**
 * Tell the styles how the reading stands.
 * @param {HTMLElement} button
 * @param {"reading" | "none" | null} state
 */
function show(button, state) {
  const section = button.closest(`section[${NAMES.PRACTICE}]`);
  if (state === null) section?.removeAttribute(NAMES.ALOUD);
  else section?.setAttribute(NAMES.ALOUD, state);
}
