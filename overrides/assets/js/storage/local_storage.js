// Local storage itself: the one module that touches it. Nothing here throws, and only names of ours are listed.

import { NAMES } from "../wire/names.js";

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
  if (known && read(key) === null) forgetKeys();
  return attempt(() => window.localStorage.setItem(key, text));
}

/**
 * @param {string} key
 * @returns {Outcome}
 */
export function erase(key) {
  forgetKeys();
  return attempt(() => window.localStorage.removeItem(key));
}

/** @returns {Outcome} whether local storage can be read */
export function readable() {
  return attempt(() => void window.localStorage.length);
}

/** @returns {string[]} our keys; none also where storage cannot be read */
export function list() {
  try {
    // Object.keys would ask storage for each text as well.
    return Object.getOwnPropertyNames(window.localStorage).filter((key) =>
      key.startsWith(NAMES.PREFIX),
    );
  } catch {
    return [];
  }
}

/** @type {{ length: number, kinds: Map<string, string[]> } | null} our keys as they were listed last, by kind */
let known = null;

/**
 * For thousands of records each listing takes long. What was listed holds until a key comes or goes, here or, as far as
 * the browser has told us, in another tab; one that came unheard shows in their number.
 * @param {string} kind
 * @returns {readonly string[]} our keys of this kind, sorted
 */
export function listed(kind) {
  const length = count();
  if (known?.length !== length) known = { length, kinds: byKind(list()) };
  return known.kinds.get(kind) ?? [];
}

/** @param {string[]} keys */
function byKind(keys) {
  /** @type {Map<string, string[]>} */
  const kinds = new Map();
  for (const key of keys) {
    const kind = kindOf(key);
    const some = kinds.get(kind);
    if (some) some.push(key);
    else kinds.set(kind, [key]);
  }
  for (const some of kinds.values()) some.sort();
  return kinds;
}

/**
 * @param {string} key
 * @returns {string} the kind of the record under `key`; "" where the key is not ours, as it is without an id
 */
export function kindOf(key) {
  if (!key.startsWith(NAMES.PREFIX)) return "";
  const end = key.indexOf(":", NAMES.PREFIX.length);
  return end < 0 || end === key.length - 1
    ? ""
    : key.slice(NAMES.PREFIX.length, end);
}

/** @returns {number} of all keys of this origin; -1 where storage cannot be read */
function count() {
  try {
    return window.localStorage.length;
  } catch {
    return -1;
  }
}

function forgetKeys() {
  known = null;
}

/** Whether storage could be read when this page began. */
let couldRead = false;

/** @returns {boolean} whether storage was switched off while this page was open: what lies there is then unknown */
export function isOutOfSight() {
  return couldRead && !readable().ok;
}

/** Listen for keys that come and go in other tabs. */
export function listenForKeys() {
  couldRead = readable().ok;
  window.addEventListener("storage", ({ oldValue, newValue }) => {
    if (oldValue === null || newValue === null) forgetKeys();
  });
  window.addEventListener("pageshow", forgetKeys);
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
