// The lock's cryptography alone: a passphrase wraps one random key, and that key seals every text. No storage, no page.
//
// PBKDF2-SHA-256 makes a wrapping key of the passphrase; AES-256-GCM wraps and seals, with a fresh IV each time. What a
// text is sealed for (the name it is stored under) is authenticated with it, so that no envelope opens in another's place.

import {
  bytesOf,
  decrypt,
  derive,
  encrypt,
  fromBase64,
  IV_BYTES,
  random,
  TAG_BYTES,
  textOf,
  toBase64,
} from "./cipher.js";

/**
 * The data key, wrapped; bytes are in base64.
 * @typedef {{ salt: string, rounds: number, iv: string, key: string }} Wrapped
 */

export const ROUNDS = 600_000;
/** A file or a lock from elsewhere may name its own rounds; more than these would only keep the reader waiting. */
const MOST_ROUNDS = 10_000_000;
const VERSION = 1;
const WRAPPED_FOR = "kindward:lock";
const FILE = "kindward:file";

/** Whether this page may use the browser's cryptography: over plain http, but for localhost, there is none. */
export function isPossible() {
  return globalThis.crypto?.subtle !== undefined;
}

/**
 * @param {string} passphrase
 * @returns {Promise<{ key: CryptoKey, wrapped: Wrapped }>} a new random key, for use and for keeping
 */
export async function newKey(passphrase) {
  const raw = random(32);
  const wrapped = await wrap(raw, passphrase);
  return { key: await usable(raw), wrapped };
}

/**
 * @param {Wrapped} wrapped
 * @param {string} passphrase
 * @returns {Promise<CryptoKey | null>} null where the passphrase is another
 */
export async function openKey(wrapped, passphrase) {
  const raw = await unwrap(wrapped, passphrase);
  return raw && usable(raw);
}

/**
 * The same key under another passphrase; nothing that it sealed has to be sealed again.
 * @param {Wrapped} wrapped
 * @param {string} old
 * @param {string} fresh
 * @returns {Promise<Wrapped | null>} null where the old passphrase is another
 */
export async function rewrap(wrapped, old, fresh) {
  const raw = await unwrap(wrapped, old);
  return raw && wrap(raw, fresh);
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
 * A whole file under a passphrase of its own; the envelope holds all but the passphrase.
 * @param {string} text
 * @param {string} passphrase
 */
export async function sealText(text, passphrase) {
  const bytes = random(16);
  const key = await derive(passphrase, bytes, ROUNDS);
  const { iv, data } = await encrypt(key, bytesOf(text), FILE);
  const [salt, rounds] = [toBase64(bytes), ROUNDS];
  return JSON.stringify({ v: VERSION, sealed: data, iv, salt, rounds });
}

/**
 * @param {string} envelope of `sealText`
 * @param {string} passphrase
 * @returns {Promise<string | null>} null where the passphrase is another, or the envelope is damaged or none of ours
 */
export async function openText(envelope, passphrase) {
  const { sealed, iv, salt, rounds } = JSON.parse(envelope);
  const key = await rederive(passphrase, salt, rounds);
  const bytes = key && (await decrypt(key, sealed, iv, FILE));
  return bytes && textOf(bytes);
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
function isRounds(rounds) {
  const count = Number.isInteger(rounds) ? Number(rounds) : 0;
  return count > 0 && count <= MOST_ROUNDS;
}

/**
 * @param {Uint8Array<ArrayBuffer>} raw
 * @param {string} passphrase
 * @returns {Promise<Wrapped>}
 */
async function wrap(raw, passphrase) {
  const salt = random(16);
  const wrapping = await derive(passphrase, salt, ROUNDS);
  const { iv, data } = await encrypt(wrapping, raw, WRAPPED_FOR);
  return { salt: toBase64(salt), rounds: ROUNDS, iv, key: data };
}

/**
 * @param {Wrapped} wrapped
 * @param {string} passphrase
 */
async function unwrap({ salt, rounds, iv, key }, passphrase) {
  const wrapping = await rederive(passphrase, salt, rounds);
  return wrapping && decrypt(wrapping, key, iv, WRAPPED_FOR);
}

/**
 * @param {string} passphrase
 * @param {string} salt
 * @param {unknown} rounds
 * @returns {Promise<CryptoKey | null>} null where salt or rounds are none of ours
 */
async function rederive(passphrase, salt, rounds) {
  const bytes = fromBase64(salt);
  const isOurs = bytes !== null && isRounds(rounds);
  return isOurs ? derive(passphrase, bytes, Number(rounds)) : null;
}

/**
 * @param {Uint8Array<ArrayBuffer>} raw wiped here: the key that scripts can hold does not tell its bytes
 */
async function usable(raw) {
  const uses = /** @type {KeyUsage[]} */ (["encrypt", "decrypt"]);
  const key = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, uses);
  raw.fill(0);
  return key;
}
