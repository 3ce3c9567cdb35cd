// What a tab that opened the lock holds: the key, each text, and the bytes in local storage that it stands for.
//
// Whether there is a lock, and whether it is the one that was opened, is read from local storage each time, so that a tab
// which has not yet heard of another tab's lock writes nothing readable.

import { read } from "./disk.js";
import { LOCK, parse } from "./latch.js";
import { isSealed } from "./vault.js";

/**
 * @typedef {"off" | "open" | "closed"} Standing
 *
 * What an unlocked tab holds; `lock` is the record's text, `stored` what each text was opened from or sealed into.
 * @typedef {{ key: CryptoKey, lock: string, texts: Map<string, string>, stored: Map<string, string> }} Held
 */

/** @type {Held | null} */
export let held = null;

/** @returns {Held | null} */
export function holding() {
  return held;
}

/** @param {Held | null} opened */
export function setHeld(opened) {
  held = opened;
}

/** @returns {Standing} */
export function standing() {
  const lock = read(LOCK);
  if (lock === null) return "off";
  return held !== null && isUnturned(held, lock) ? "open" : "closed";
}

/**
 * @param {string} key
 * @param {string | null} text
 * @param {string | null} stored
 */
export function holdText(key, text, stored) {
  if (text === null) held?.texts.delete(key);
  else held?.texts.set(key, text);
  if (stored === null) held?.stored.delete(key);
  else held?.stored.set(key, stored);
}

/**
 * @param {string} key
 * @returns {import("./writer.js").Over} what the next write there goes over, as far as this tab has heard
 */
export function asOf(key) {
  return {
    stored: held?.stored.get(key) ?? null,
    text: held?.texts.get(key) ?? null,
  };
}

/**
 * @param {string} key
 * @returns {boolean} whether what lies there sealed is what this tab sealed or opened
 */
export function isAsHeld(key) {
  const { stored } = asOf(key);
  return stored !== null && isSealed(stored) && read(key) === stored;
}

/**
 * @param {Held} holds
 * @param {string} lock the record as it is now
 * @returns {boolean} whether it is the one we opened, but for the minutes
 */
function isUnturned(holds, lock) {
  if (holds.lock === lock) return true;
  const [ours, theirs] = [parse(holds.lock), parse(lock)];
  return ours?.turn === theirs?.turn && ours?.key === theirs?.key;
}
