// What a tab has in memory while it is unlocked: the key, each text, and the bytes in local storage that the text stands for.
//
// Whether there is a lock, and whether it is the one that was unlocked, is read from local storage each time, so that a tab
// which has not yet heard of another tab's lock writes nothing readable.

import { read, write } from "./local_storage.js";
import { LOCK, parse } from "./lock_record.js";
import { isSealed } from "../crypto/seal.js";

/**
 * @typedef {import("./lock_record.js").Lock} Lock
 *
 * How the notebook stands for the reader of this tab: without a lock, unlocked here, or locked here.
 * @typedef {"off" | "open" | "closed"} Standing
 *
 * `lock` is the text of the lock's record; `texts` are what the reader wrote, by key; `stored` is what each of them was
 * opened from or sealed into.
 * @typedef {{ key: CryptoKey, lock: string, texts: Map<string, string>, stored: Map<string, string> }} Unlocked
 */

/** @type {Unlocked | null} null where there is no lock, or the tab is locked */
export let unlocked = null;

/** @returns {Unlocked | null} */
export function getUnlocked() {
  return unlocked;
}

/** @param {Unlocked | null} next */
export function setUnlocked(next) {
  unlocked = next;
}

/** @returns {Standing} */
export function standing() {
  const lock = read(LOCK);
  if (lock === null) return "off";
  return unlocked !== null && isUnturned(unlocked, lock) ? "open" : "closed";
}

/**
 * Write the lock's record; a tab that is unlocked stays so.
 * @param {Lock} lock
 */
export function saveLock(lock) {
  const text = JSON.stringify(lock);
  const outcome = write(LOCK, text);
  if (outcome.ok && unlocked) unlocked.lock = text;
  return outcome;
}

/**
 * Note what lies under a key by now, as text and as stored.
 * @param {string} key
 * @param {string | null} text
 * @param {string | null} stored
 */
export function note(key, text, stored) {
  if (text === null) unlocked?.texts.delete(key);
  else unlocked?.texts.set(key, text);
  if (stored === null) unlocked?.stored.delete(key);
  else unlocked?.stored.set(key, stored);
}

/**
 * @param {string} key
 * @returns {import("./write_queue.js").Known} what lies under a key, as far as this tab has heard
 */
export function known(key) {
  return {
    stored: unlocked?.stored.get(key) ?? null,
    text: unlocked?.texts.get(key) ?? null,
  };
}

/**
 * @param {string} key
 * @returns {boolean} whether what lies there sealed is what this tab sealed or opened
 */
export function isKnownEnvelope(key) {
  const { stored } = known(key);
  return stored !== null && isSealed(stored) && read(key) === stored;
}

/**
 * @param {Unlocked} tab
 * @param {string} lock the record as it is now
 * @returns {boolean} whether it is the one that this tab unlocked, but for the minutes
 */
function isUnturned(tab, lock) {
  if (tab.lock === lock) return true;
  const [ours, theirs] = [parse(tab.lock), parse(lock)];
  return ours?.turn === theirs?.turn && ours?.key === theirs?.key;
}
