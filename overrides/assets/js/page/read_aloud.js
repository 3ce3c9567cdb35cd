// Words on the page, read aloud by a voice that is on the device; one from the network would send them to whoever speaks.

import { guidedIn, piecesOf } from "./aloud_text.js";
import { announce } from "./live_region.js";
import { speakThePage, voiceOf, voicesOf } from "./voices.js";
import { NAMES } from "../wire/names.js";

const SECTION = `section[${NAMES.PRACTICE}]`;
const BUTTON = `[${NAMES.READ_ALOUD}]`;
const LOOK_EVERY_MS = 250;

export class ReadAloud {
  /** @type {HTMLElement | null} the button of what is being read, or looked for a voice for */
  #button = null;
  #watch = 0;
  #pause = 0;
  /** which reading it is: what is cancelled says that it has ended, maybe once the next one has begun */
  #turn = 0;

  listen() {
    // Asked once ahead of time, most browsers know their voices at the press: some speak within it or not at all.
    synthesis()?.getVoices();
    synthesis()?.addEventListener("voiceschanged", () => {
      for (const section of document.querySelectorAll(SECTION))
        this.offer(section);
    });
    document.addEventListener("click", ({ target }) => {
      const button = target instanceof Element && target.closest(BUTTON);
      if (button instanceof HTMLElement) this.#pressed(button);
    });
    window.addEventListener("pagehide", () => this.#stop());
    document.addEventListener("visibilitychange", () => {
      if (document.hidden) this.#stop();
    });
    // The cover comes with the same key: whoever wants that wants silence, too.
    document.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.#stop();
    });
    return this;
  }

  /**
   * Where the device has a voice of its own for our language, the buttons for steps are in view.
   * @param {Element} section
   */
  offer(section) {
    const voices = synthesis()?.getVoices() ?? [];
    section.toggleAttribute(NAMES.VOICE, speakThePage(voices));
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
    const said = wordsFor(button).map(({ words, pauseMs }) => {
      const utterance = new SpeechSynthesisUtterance(words);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      return { utterance, pauseMs };
    });
    if (said.length === 0) return void (this.#button = null);
    show(button, "reading");
    this.#say(said, this.#turn);
    this.#watch = setInterval(() => {
      if (!isInSight(button)) this.#stop();
    }, LOOK_EVERY_MS);
  }

  /**
   * Say what comes up to the first pause, and the others after it.
   * @param {{ utterance: SpeechSynthesisUtterance, pauseMs: number }[]} said
   * @param {number} turn
   */
  #say(said, turn) {
    const first = said.findIndex(({ pauseMs }) => pauseMs > 0);
    const now = first < 0 ? said : said.slice(0, first + 1);
    const later = said.slice(now.length);
    const { utterance: last, pauseMs } = now[now.length - 1];
    last.onend = last.onerror = () => {
      if (this.#turn !== turn) return;
      if (later.length === 0) this.#stop();
      else this.#pause = setTimeout(() => this.#say(later, turn), pauseMs);
    };
    for (const { utterance } of now) speechSynthesis.speak(utterance);
  }

  #stop() {
    const button = this.#button;
    this.#button = null;
    this.#turn += 1;
    clearInterval(this.#watch);
    clearTimeout(this.#pause);
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
 * @param {HTMLElement} button
 * @returns {{ words: string, pauseMs: number }[]} what it has read aloud, a sentence or a few at a time, each with the pause after it
 */
function wordsFor(button) {
  const id = button.getAttribute(NAMES.READ_ALOUD);
  if (!id) return guidedIn(button.closest(`[${NAMES.PART}]`));
  const pieces = piecesOf(document.getElementById(id));
  return pieces.map((words) => ({ words, pauseMs: 0 }));
}

/**
 * Tell the styles how the reading stands.
 * @param {HTMLElement} button
 * @param {"reading" | "none" | null} state
 */
function show(button, state) {
  const section = button.closest(SECTION);
  if (state === null) section?.removeAttribute(NAMES.ALOUD);
  else section?.setAttribute(NAMES.ALOUD, state);
}
