// What is still to be written under the lock: sealed one after the other, in order, the newest text of each key.

import { DONE } from "./disk.js";
import { NAMES } from "./names.js";

/**
 * @typedef {import("./disk.js").Outcome} Outcome
 *
 * What the writer works with.
 * @typedef {object} Hands
 * @property {(key: string, text: string) => Promise<string | null>} seal null where there is no key to seal with
 * @property {(key: string, text: string | null, envelope: string | null) => Outcome} keep a null text: erase
 * @property {(key: string) => boolean} waits whether erasing it waits until nothing is stuck
 * @property {(outcome: Outcome) => void} told how the writing stands, where that may be news
 */

/** @type {Outcome} */
export const LOCKED = Object.freeze({ ok: false, reason: NAMES.REASON_LOCKED });

export class Writer {
  /** @type {Map<string, string | null>} in order; null: erase */
  #waiting = new Map();
  /** @type {Map<string, string | null>} what the browser did not take; it is tried again with whatever comes next */
  #stuck = new Map();
  /** @type {Promise<void> | null} */
  #run = null;
  /** How the last late writes went: while any is stuck, why. */
  outcome = DONE;

  /** @param {Hands} hands */
  constructor(hands) {
    this.hands = hands;
  }

  /**
   * @param {string} key
   * @param {string | null} text
   */
  put(key, text) {
    this.#stuck.delete(key);
    this.#waiting.delete(key);
    this.#waiting.set(key, text);
    this.retry();
  }

  /** Write what waits and what was stuck. The first text is on its way when this returns. */
  retry() {
    this.#run ??= this.#drain();
  }

  /** Wait until everything has been tried. */
  async settled() {
    while (this.#run) await this.#run;
  }

  /** @returns {Map<string, string | null>} what storage does not hold yet */
  get unwritten() {
    return new Map([...this.#stuck, ...this.#waiting]);
  }

  async #drain() {
    try {
      do await this.#round();
      while (this.#waiting.size > 0);
    } finally {
      this.#run = null;
    }
  }

  async #round() {
    const wasWell = this.outcome.ok;
    await this.#empty();
    if (this.#stuck.size > 0) await this.#again();
    if (this.#stuck.size === 0) this.outcome = DONE;
    if (!wasWell || !this.outcome.ok) this.hands.told(this.outcome);
  }

  async #again() {
    const waiting = this.#waiting;
    for (const [key, text] of this.#stuck)
      if (!waiting.has(key)) waiting.set(key, text);
    this.#stuck.clear();
    await this.#empty();
  }

  /** What comes while this runs joins the end of the line. */
  async #empty() {
    const { seal, keep, waits } = this.hands;
    for (const [key, text] of this.#waiting) {
      const envelope = text === null ? null : await seal(key, text);
      // A newer text has come, and stands further back in the line.
      if (this.#waiting.get(key) !== text) continue;
      this.#waiting.delete(key);
      const isHeld = text === null && this.#stuck.size > 0 && waits(key);
      const outcome = isHeld ? this.outcome : keep(key, text, envelope);
      if (outcome.ok) continue;
      this.outcome = outcome;
      this.#stuck.set(key, text);
    }
  }
}
