// A text sealed with a key that this tab has, and what an envelope and a wrapped key look like.
//
// What a text is sealed for (the name it is stored under) is authenticated with it, so that no envelope opens in another's
// place. Keys come from envelopes.js, which a page loads only once a passphrase is typed.

import {
  bytesOf,
  decrypt,
  encrypt,
  fromBase64,
  IV_BYTES,
  TAG_BYTES,
  textOf,
} from "./cipher.js";

/**
 * The data key, wrapped; bytes are in base64.
 * @typedef {{ salt: string, rounds: number, iv: string, key: string }} Wrapped
 */

export const VERSION = 1;
/** A file or a lock from elsewhere may name its own rounds; more than these would only keep the reader waiting. */
const MOST_ROUNDS = 10_000_000;

/** Whether this page may use the browser's cryptography: over plain http, but for localhost, there is none. */
export function isPossible() {
  return globalThis.crypto?.subtle !== undefined;
}

/**
 * @param {CryptoKey} key
 * @param {string} text
 * @param {string} context what it is sealed for
 * @returns {Promise<string>} the envelope; the browser is at work on it before this function returns
 */
export async function seal(key, text, context) {
  const { iv, data } = await encrypt(key, bytesOf(text), context);
  return JSON.stringify({ v: VERSION, sealed: data, iv });
}

/**
 * @param {string} text
 * @returns {number} how long its envelope will be, in characters
 */
export function sealedLength(text) {
  const around = JSON.stringify({ v: VERSION, sealed: "", iv: "" }).length;
  const data = bytesOf(text).length + TAG_BYTES;
  return around + base64Length(data) + base64Length(IV_BYTES);
}

/** @param {number} bytes */
function base64Length(bytes) {
  return 4 * Math.ceil(bytes / 3);
}

/**
 * @param {CryptoKey} key
 * @param {string} envelope
 * @param {string} context
 * @returns {Promise<string | null>} null where it was sealed with another key or for another place, or is damaged
 */
export async function open(key, envelope, context) {
  const { sealed, iv } = JSON.parse(envelope);
  const bytes = await decrypt(key, sealed, iv, context);
  return bytes && textOf(bytes);
}

/**
 * @param {string} text
 * @returns {boolean} whether it is an envelope, of `seal` or of `sealText`
 */
export function isSealed(text) {
  try {
    return typeof JSON.parse(text)?.sealed === "string";
  } catch {
    return false;
  }
}

/**
 * @param {Partial<Wrapped>} wrapped
 * @returns {boolean} whether it has the form of one; only a passphrase can tell more
 */
export function isWrapped({ salt, rounds, iv, key }) {
  return [salt, iv, key].every(isBase64) && isRounds(rounds);
}

/** @param {unknown} part */
function isBase64(part) {
  return typeof part === "string" && fromBase64(part) !== null;
}

/** @param {unknown} rounds */
export function isRounds(rounds) {
  const count = Number.isInteger(rounds) ? Number(rounds) : 0;
  return count > 0 && count <= MOST_ROUNDS;
}
