// Local storage itself: the one module that touches it. Nothing here throws, and only names of ours are listed.

import { NAMES } from "./names.js";

/**
 * How a write went; `reason` is "quota", "disabled", "newer", "locked" or "".
 * @typedef {{ ok: boolean, reason: string }} Outcome
 */

/** @type {Outcome} */
export const DONE = Object.freeze({ ok: true, reason: "" });

/**
 * @param {string} key
 * @returns {string | null} null also where storage cannot be read
 */
export function read(key) {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * @param {string} key
 * @param {string} text
 * @returns {Outcome}
 */
export function write(key, text) {
  return attempt(() => window.localStorage.setItem(key, text));
}

/**
 * @param {string} key
 * @returns {Outcome}
 */
export function erase(key) {
  return attempt(() => window.localStorage.removeItem(key));
}

/** @returns {Outcome} whether local storage can be read */
export function readable() {
  return attempt(() => void window.localStorage.length);
}

/** @returns {string[]} our keys, sorted; none also where storage cannot be read */
export function list() {
  try {
    return Object.keys(window.localStorage)
      .filter((key) => key.startsWith(NAMES.PREFIX))
      .sort();
  } catch {
    return [];
  }
}

/**
 * @param {() => void} act
 * @returns {Outcome}
 */
function attempt(act) {
  try {
    act();
    return DONE;
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

/** @param {unknown} error */
function reasonOf(error) {
  const full = error instanceof DOMException && /quota/i.test(error.name);
  return full ? NAMES.REASON_QUOTA : NAMES.REASON_DISABLED;
}
