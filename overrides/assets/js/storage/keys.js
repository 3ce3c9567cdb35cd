// This tab's own name, and free places for words that must not go over others': a draft's fork, a copy put aside.

import { NAMES } from "../wire/names.js";

/** This visit of this tab. A duplicated tab copies sessionStorage, so a name kept there would be two tabs' name. */
export const TAB = randomHex(4);

/** @typedef {(key: string) => boolean} IsTaken */

/**
 * @param {string} key
 * @returns {boolean}
 */
export function isDraft(key) {
  return key.startsWith(`${NAMES.PREFIX}${NAMES.DRAFT}:`);
}

/**
 * @param {string} key of a draft or of a fork of it
 * @param {IsTaken} isTaken
 * @returns {string} where this tab may write beside it
 */
export function forkOf(key, isTaken) {
  return free(`${key.split("~")[0]}~${TAB}`, isTaken);
}

/**
 * @param {string} key
 * @param {IsTaken} isTaken
 * @returns {string} where a copy goes that nothing overwrites and the reader can download
 */
export function asideOf(key, isTaken) {
  const now = new Date().toISOString();
  return free(`${NAMES.PREFIX}${NAMES.ASIDE}:${key}:${now}`, isTaken);
}

/**
 * @param {number} bytes
 * @returns {string}
 */
export function randomHex(bytes) {
  const random = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
}

/**
 * @param {string} start
 * @param {IsTaken} isTaken
 */
function free(start, isTaken) {
  let key = start;
  for (let turn = 2; isTaken(key); turn += 1) key = `${start}-${turn}`;
  return key;
}
