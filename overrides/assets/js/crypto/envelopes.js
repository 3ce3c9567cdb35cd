// Keys from passphrases: a passphrase wraps one random key, which seals every text, or seals one file. No storage, no page.
//
// PBKDF2-SHA-256 makes a wrapping key of the passphrase; AES-256-GCM wraps and seals, with a fresh IV each time.

import {
  bytesOf,
  decrypt,
  encode,
  encrypt,
  fromBase64,
  random,
  textOf,
  toBase64,
} from "./cipher.js";
import { isRounds, VERSION } from "./seal.js";

export * from "./seal.js";

/** @typedef {import("./seal.js").Wrapped} Wrapped */

export const ROUNDS = 600_000;
const WRAPPED_FOR = "kindward:lock";
const FILE = "kindward:file";

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
 * @param {Uint8Array<ArrayBuffer>} salt
 * @param {number} iterations
 */
async function derive(passphrase, salt, iterations) {
  // Keyboards differ in how they write an accented letter; composed, it is the same passphrase.
  const secret = encode(passphrase.normalize("NFC"));
  const { subtle } = crypto;
  const base = await subtle.importKey("raw", secret, "PBKDF2", false, [
    "deriveKey",
  ]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations };
  const what = { name: "AES-GCM", length: 256 };
  return subtle.deriveKey(how, base, what, false, ["encrypt", "decrypt"]);
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
