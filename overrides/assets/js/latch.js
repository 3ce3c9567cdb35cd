// The lock's record in local storage, and which of our keys it is about.

import { read } from "./disk.js";
import { NAMES } from "./names.js";

/**
 * The record of the lock. `id` names the data key; `turn` changes when every tab is to lock.
 * @typedef {import("./vault.js").Wrapped & { v: number, id: string, turn: string, minutes: number }} Lock
 */

/** What a trial write goes under; it holds no words. */
export const TRIAL = `${NAMES.PREFIX}trial`;
export const LOCK = `${NAMES.PREFIX}${NAMES.LOCK}:main`;

/** @returns {Lock | null} null where there is none, or none that this release can read */
export function lockRecord() {
  return parse(read(LOCK) ?? "");
}

/**
 * @param {string} text
 * @returns {Lock | null}
 */
export function parse(text) {
  try {
    const lock = JSON.parse(text);
    const strings = [lock.id, lock.turn, lock.salt, lock.iv, lock.key];
    const isWhole = strings.every((part) => typeof part === "string");
    return isWhole && lock.v === 1 && lock.rounds > 0 ? lock : null;
  } catch {
    return null;
  }
}

/**
 * @param {string} key
 * @returns {boolean} whether the lock is to seal what lies there
 */
export function isKept(key) {
  return !key.startsWith(`${NAMES.PREFIX}${NAMES.LOCK}:`) && key !== TRIAL;
}
