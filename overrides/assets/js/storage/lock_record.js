// The lock's record in local storage, and which of our keys it is about.

import { read } from "./local_storage.js";
import { NAMES } from "../wire/names.js";
import { isWrapped } from "../crypto/seal.js";

/**
 * The record of the lock. `id` names the data key; `turn` changes when every tab is to lock.
 * @typedef {import("../crypto/seal.js").Wrapped & { v: number, id: string, turn: string, minutes: number }} Lock
 */

/** What a trial write goes under; it holds no words. */
export const TRIAL = `${NAMES.PREFIX}trial`;
/** Of the record. */
export const VERSION = 1;
const LOCKS = `${NAMES.PREFIX}${NAMES.LOCK}:`;
export const LOCK = `${LOCKS}main`;

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
    const strings = [lock.id, lock.turn];
    const isWhole = strings.every((part) => typeof part === "string");
    return isWhole && lock.v === VERSION && isWrapped(lock) ? lock : null;
  } catch {
    return null;
  }
}

/** @returns {"" | "newer" | "damaged"} why this release cannot read the record that lies there */
export function trouble() {
  const text = read(LOCK);
  if (text === null || parse(text)) return "";
  try {
    return JSON.parse(text).v > VERSION ? "newer" : "damaged";
  } catch {
    return "damaged";
  }
}

/**
 * @param {string} key
 * @returns {boolean} whether the lock is to seal what lies there
 */
export function isSealable(key) {
  return !key.startsWith(LOCKS) && key !== TRIAL;
}
