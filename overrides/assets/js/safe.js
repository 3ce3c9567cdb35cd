// The notebook as it stands: without a lock, local storage; unlocked, its opened texts in memory; locked, nothing.
//
// Which of the three holds is read from local storage each time, so that a tab which has not yet heard of another tab's
// lock writes nothing readable. The key that opens the texts is in this page's memory alone; a reload forgets it.

import { DONE, erase, list, read, write } from "./disk.js";
import { isKept, LOCK, parse } from "./latch.js";
import { NAMES } from "./names.js";
import { isSealed, open, seal } from "./vault.js";
import { LOCKED, Writer } from "./writer.js";

/**
 * @typedef {import("./disk.js").Outcome} Outcome
 * @typedef {"off" | "open" | "closed"} Standing
 * @typedef {import("./latch.js").Lock} Lock
 *
 * What an unlocked tab holds; `lock` is the record's text.
 * @typedef {{ key: CryptoKey, lock: string, texts: Map<string, string> }} Held
 */

/** By then a lock that another tab is taking off is gone; until then its plain texts are not to be sealed again. */
const SOON_MS = 1_000;

/** @type {Held | null} */
let held = null;
/** @type {(outcome: Outcome) => void} */
let onLate = () => {};

const writer = new Writer({
  seal: async (key, text) => held && seal(held.key, text, key),
  keep,
  // A draft ends when its words are kept elsewhere, and so not while they could not be; what the reader erases makes room.
  waits: (key) => key.startsWith(`${NAMES.PREFIX}${NAMES.DRAFT}:`),
  told: (outcome) => onLate(outcome),
});

/** @returns {Standing} */
export function standing() {
  const lock = read(LOCK);
  if (lock === null) return "off";
  return held !== null && isUnturned(held, lock) ? "open" : "closed";
}

/**
 * @param {string} key
 * @returns {string | null} null also where the notebook is locked, or storage cannot be read
 */
export function get(key) {
  const stands = standing();
  if (stands === "off") return read(key);
  return stands === "open" ? (held?.texts.get(key) ?? null) : null;
}

/**
 * @param {string} key
 * @param {string} text
 * @returns {Outcome} with a lock, of what can be known at once; `late` tells of the rest
 */
export function set(key, text) {
  const stands = standing();
  if (stands === "off") return write(key, text);
  if (stands === "closed") return LOCKED;
  held?.texts.set(key, text);
  writer.put(key, text);
  return DONE;
}

/**
 * @param {string} key
 * @returns {Outcome}
 */
export function remove(key) {
  const stands = standing();
  if (stands === "off") return erase(key);
  if (stands === "closed") return LOCKED;
  held?.texts.delete(key);
  writer.put(key, null);
  return DONE;
}

/**
 * @param {string} start
 * @returns {string[]} our keys that begin with `start`, sorted
 */
export function keys(start) {
  const stands = standing();
  const all = stands === "off" ? list() : [...(held?.texts.keys() ?? [])];
  return stands === "closed"
    ? []
    : all.filter((key) => isKept(key) && key.startsWith(start)).sort();
}

/** @returns {Outcome} how the writes went that were answered before they were made */
export function late() {
  return writer.outcome;
}

/** @param {(outcome: Outcome) => void} told */
export function whenLate(told) {
  onLate = told;
}

/** @returns {Held | null} */
export function holding() {
  return held;
}

/**
 * Begin to work with an opened lock; what lies in the open beside it is sealed, what could not be written is tried again.
 * @param {Held} opened
 */
export function hold(opened) {
  held = opened;
  for (const [key, text] of writer.unwritten)
    if (text === null) held.texts.delete(key);
    else held.texts.set(key, text);
  sealLeft();
  writer.retry();
}

/** Forget the key and every opened text; what the browser would not take stays in memory until it does. */
export function forget() {
  held = null;
  writer.retry();
}

/**
 * Another tab took the lock off: what this tab sealed a moment too late is written in the open too, while it can be.
 * @param {Held} holds
 */
export function layOpen({ texts }) {
  for (const [key, text] of texts)
    if (isSealed(read(key) ?? "") && !isSealed(text)) write(key, text);
}

/** Wait until all that was set is written, as far as the browser takes it by now. */
export function settled() {
  writer.retry();
  return writer.settled();
}

/**
 * Another tab wrote here: take its text over.
 * @param {string} key
 * @param {string | null} stored
 * @returns {Promise<string | null | undefined>} the text; undefined where it is out of date or not to be had
 */
export async function takeOver(key, stored) {
  const text =
    held && stored !== null ? await opened(held.key, key, stored) : null;
  const isNews = read(key) === stored && !writer.unwritten.has(key);
  if (!held || !isNews || standing() !== "open") return undefined;
  if (text === null) held.texts.delete(key);
  else held.texts.set(key, text);
  if (stored !== null && !isSealed(stored)) setTimeout(sealLeft, SOON_MS);
  return text;
}

/** Seal what lies in the open beside the lock. */
function sealLeft() {
  if (standing() === "open")
    for (const [key, text] of held?.texts ?? [])
      if (!isSealed(read(key) ?? "")) writer.put(key, text);
}

/**
 * @param {CryptoKey} key
 * @param {string} name
 * @param {string} stored
 * @returns {Promise<string>} what cannot be opened stays as it is stored
 */
export async function opened(key, name, stored) {
  return isSealed(stored)
    ? ((await open(key, stored, name)) ?? stored)
    : stored;
}

/**
 * Write one sealed text, or erase it: as the lock stands now, which may be another than when it was sealed.
 * @param {string} key
 * @param {string | null} text
 * @param {string | null} envelope
 * @returns {Outcome}
 */
function keep(key, text, envelope) {
  const lock = read(LOCK);
  const isOurs =
    held !== null && parse(held.lock)?.id === parse(lock ?? "")?.id;
  if (lock !== null && !isOurs) return LOCKED;
  if (text === null) return erase(key);
  if (lock === null) return write(key, text);
  return envelope === null ? LOCKED : write(key, envelope);
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
