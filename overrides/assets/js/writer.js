// What is still to be written under the lock: sealed one after the other, in order, the newest text of each key, and with
// each text what it is to go over, so that none goes over what another tab wrote meanwhile.

import { DONE } from "./disk.js";
import { NAMES } from "./names.js";

/**
 * @typedef {import("./disk.js").Outcome} Outcome
 *
 * What a text goes over: as it was stored, and opened; null where there was none.
 * @typedef {{ stored: string | null, text: string | null }} Over
 *
 * A null text: erase.
 * @typedef {{ text: string | null, over: Over }} Change
 *
 * What the writer works with.
 * @typedef {object} Hands
 * @property {(key: string, text: string) => Promise<string | null>} seal null where there is no key to seal with
 * @property {(key: string, change: Change, envelope: string | null) => Outcome} keep
 * @property {(key: string) => boolean} waits whether erasing it waits until nothing is stuck
 * @property {(outcome: Outcome) => void} told how the writing stands, where that may be news
 */

/** @type {Outcome} */
export const LOCKED = Object.freeze({ ok: false, reason: NAMES.REASON_LOCKED });

export class Writer {
  /** @type {Map<string, Change>} in order */
  #waiting = new Map();
  /** @type {Map<string, Change>} what the browser did not take; it is tried again with whatever comes next */
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
   * @param {Over} over
   */
  put(key, text, over) {
    const before = this.#stuck.get(key) ?? this.#waiting.get(key);
    this.drop(key);
    this.#waiting.set(key, { text, over: before?.over ?? over });
    this.retry();
  }

  /** @param {string} key what waits there is not written after all */
  drop(key) {
    this.#stuck.delete(key);
    this.#waiting.delete(key);
  }

  /** Nothing that waits is written after all. */
  dropAll() {
    this.#stuck.clear();
    this.#waiting.clear();
    this.outcome = DONE;
  }

  /** Write what waits and what was stuck. The first text is on its way when this returns. */
  retry() {
    this.#run ??= this.#drain();
  }

  /** Wait until everything has been tried. */
  async settled() {
    while (this.#run) await this.#run;
  }

  /** @returns {Map<string, Change>} what storage does not hold yet */
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
    for (const [key, change] of this.#stuck)
      if (!waiting.has(key)) waiting.set(key, change);
    this.#stuck.clear();
    await this.#empty();
  }

  /** What comes while this runs joins the end of the line. */
  async #empty() {
    const { seal, keep, waits } = this.hands;
    for (const [key, change] of this.#waiting) {
      const { text } = change;
      const envelope = text === null ? null : await seal(key, text);
      // A newer text has come, and stands further back in the line.
      if (this.#waiting.get(key) !== change) continue;
      this.#waiting.delete(key);
      const isHeld = text === null && this.#stuck.size > 0 && waits(key);
      const outcome = isHeld ? this.outcome : keep(key, change, envelope);
      if (outcome.ok) continue;
      this.outcome = outcome;
      this.#stuck.set(key, change);
    }
  }
}
