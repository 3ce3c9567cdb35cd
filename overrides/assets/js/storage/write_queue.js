// The texts that are still to be written under the lock, and how they are: each is sealed, then stored, in the order in
// which they came.
//
// - A newer text takes the place of an older one under the same key, at the end of the line.
// - With each text waits what lay under its key when the reader wrote it, so that the text never goes over what another tab
//   stored there meanwhile. A newer text inherits that from the one it replaces.
// - A text that the browser refuses is stuck: it stays in memory, its refusal is reported, and it is tried again after
//   whatever is written next.
// - While any text is stuck, an erasure that `waits` is not made.

import { DONE } from "./local_storage.js";
import { NAMES } from "../wire/names.js";

/**
 * @typedef {import("./local_storage.js").Outcome} Outcome
 *
 * What lay under a key: as it was stored, and as text; null where there was nothing.
 * @typedef {{ stored: string | null, text: string | null }} Known
 *
 * What is to be done under a key: write the text, or where it is null erase what is there.
 * @typedef {{ text: string | null, over: Known }} Change
 *
 * What the queue does not do itself.
 * @typedef {object} Work
 * @property {(key: string, text: string) => Promise<string | null>} seal null where there is no key to seal with
 * @property {(key: string, change: Change, envelope: string | null) => Outcome} store
 * @property {(key: string) => boolean} waits whether erasing it waits until nothing is stuck
 * @property {(outcome: Outcome) => void} report how the writing stands, where that may be news
 */

/** @type {Outcome} */
export const LOCKED = Object.freeze({ ok: false, reason: NAMES.REASON_LOCKED });

export class WriteQueue {
  /** @type {Map<string, Change>} in order */
  #waiting = new Map();
  /** @type {Map<string, Change>} */
  #stuck = new Map();
  /** @type {Promise<void> | null} null while there is nothing to do */
  #run = null;
  /** How the last writes went: while any text is stuck, why. */
  outcome = DONE;

  /** @param {Work} work */
  constructor(work) {
    this.work = work;
  }

  /**
   * @param {string} key
   * @param {string | null} text
   * @param {Known} over
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

  /** Write what waits and what is stuck. The first text is being sealed when this returns. */
  retry() {
    this.#run ??= this.#drain();
  }

  /** Wait until everything has been tried. */
  async settled() {
    while (this.#run) await this.#run;
  }

  /** @returns {Map<string, Change>} what storage does not have yet */
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
    await this.#writeWaiting();
    if (this.#stuck.size > 0) await this.#writeStuck();
    if (this.#stuck.size === 0) this.outcome = DONE;
    if (!wasWell || !this.outcome.ok) this.work.report(this.outcome);
  }

  /** A stuck text joins the line, unless a newer one of its key is in it. */
  async #writeStuck() {
    for (const [key, change] of this.#stuck)
      if (!this.#waiting.has(key)) this.#waiting.set(key, change);
    this.#stuck.clear();
    await this.#writeWaiting();
  }

  /** A text that comes while this runs joins the end of the line, and is written too. */
  async #writeWaiting() {
    for (const [key, change] of this.#waiting) {
      const { text } = change;
      const envelope = text === null ? null : await this.work.seal(key, text);
      // While this text was sealed, a newer one of its key may have come: that one stands further back in the line.
      if (this.#waiting.get(key) !== change) continue;
      this.#waiting.delete(key);
      const outcome = this.#store(key, change, envelope);
      if (outcome.ok) continue;
      this.outcome = outcome;
      this.#stuck.set(key, change);
    }
  }

  /**
   * @param {string} key
   * @param {Change} change
   * @param {string | null} envelope
   */
  #store(key, change, envelope) {
    const isErasure = change.text === null;
    if (isErasure && this.#stuck.size > 0 && this.work.waits(key))
      return this.outcome;
    return this.work.store(key, change, envelope);
  }
}
