// The notebook as it stands: without a lock, local storage; unlocked, its opened texts in memory; locked, nothing.
//
// The key that opens the texts is in this page's memory alone; a reload forgets it.

import {
  DONE,
  erase,
  kindOf,
  list,
  listed,
  read,
  readable,
  write,
} from "./disk.js";
import { asOf, held, holdText, isAsHeld, setHeld, standing } from "./held.js";
import { isKept, LOCK, parse } from "./latch.js";
import { NAMES } from "./names.js";
import { asideOf, forkOf, isDraft } from "./places.js";
import { isSealed, open, seal } from "./vault.js";
import { LOCKED, Writer } from "./writer.js";

export { holding, standing } from "./held.js";

/**
 * @typedef {import("./disk.js").Outcome} Outcome
 * @typedef {import("./held.js").Held} Held
 * @typedef {import("./writer.js").Change} Change
 */

/** By then a lock that another tab is taking off is gone; until then its plain texts are not to be sealed again. */
const SOON_MS = 1_000;

/** @type {(outcome: Outcome) => void} */
let onLate = () => {};
/** @type {(key: string, text: string | null) => void} */
let onMoved = () => {};

const writer = new Writer({
  seal: async (key, text) => held && seal(held.key, text, key),
  keep,
  // A draft ends when its words are kept elsewhere, and so not while they could not be; what the reader erases makes room.
  waits: isDraft,
  told: (outcome) => onLate(outcome),
});

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
  const over = asOf(key);
  held?.texts.set(key, text);
  writer.put(key, text, over);
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
  const over = asOf(key);
  held?.texts.delete(key);
  writer.put(key, null, over);
  return DONE;
}

/**
 * @param {string} kind
 * @returns {string[]} the keys of all records of this kind, sorted; of the lock none is told
 */
export function keys(kind) {
  const stands = standing();
  if (kind === NAMES.LOCK || stands === "closed") return [];
  if (stands === "off") return [...listed(kind)];
  return [...texts()].filter((key) => kindOf(key) === kind).sort();
}

/** @returns {string[]} the keys of all that is kept, sorted */
export function allKeys() {
  const stands = standing();
  const all = stands === "off" ? list() : stands === "open" ? [...texts()] : [];
  return all.filter(isKept).sort();
}

/** The keys of what an open lock holds. */
function texts() {
  return held?.texts.keys() ?? [];
}

/**
 * @param {string} key
 * @returns {boolean}
 */
export function isTaken(key) {
  return get(key) !== null;
}

/** @returns {Outcome} how the writes went that were answered before they were made */
export function late() {
  return writer.outcome;
}

/** @param {(outcome: Outcome) => void} told */
export function whenLate(told) {
  onLate = told;
}

/** @param {(key: string, text: string | null) => void} told what lies under a key after a write had to make way */
export function whenMoved(told) {
  onMoved = told;
}

/**
 * Begin to work with an opened lock; what lies in the open beside it is sealed, what could not be written is tried again.
 * @param {Held} opened
 */
export function hold(opened) {
  setHeld(opened);
  for (const [key, change] of writer.unwritten)
    if (makeWay(key, change)) writer.drop(key);
    else if (change.text === null) opened.texts.delete(key);
    else opened.texts.set(key, change.text);
  sealLeft();
  writer.retry();
}

/** Forget the key and every opened text; what the browser would not take stays in memory until it does. */
export function forget() {
  setHeld(null);
  writer.retry();
}

/**
 * Another tab took the lock off: what this tab sealed a moment too late is written in the open too, while it can be. Where
 * nothing of ours is left, everything was erased, and what waited here goes with it.
 */
export function layOpen() {
  const waits = writer.unwritten.size > 0;
  if (waits && readable().ok && !list().some(isKept)) dropUnwritten();
  for (const [key, text] of held?.texts ?? [])
    if (isAsHeld(key) && !isSealed(text)) write(key, text);
}

/** What could not be written yet is let go: everything is to be erased. */
export function dropUnwritten() {
  writer.dropAll();
}

/**
 * Erase at once, whether there is a lock or not.
 * @param {string} key
 * @returns {Outcome}
 */
export function eraseNow(key) {
  writer.drop(key);
  holdText(key, null, null);
  return erase(key);
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
  // The lock's own record is no text of the reader's: held as one it would be sealed, and nothing would open again.
  if (!isKept(key)) return undefined;
  const text =
    held && stored !== null ? await opened(held.key, key, stored) : null;
  const isNews = read(key) === stored;
  if (!held || !isNews || standing() !== "open") return undefined;
  if (writer.unwritten.has(key)) {
    // What was erased there may be the first of everything: what waits for room is not to slip in before the lock goes.
    if (stored !== null) writer.retry();
    return undefined;
  }
  holdText(key, text, stored);
  if (stored !== null && !isSealed(stored)) setTimeout(sealLeft, SOON_MS);
  return text;
}

/** Seal what lies in the open beside the lock. */
function sealLeft() {
  if (standing() === "open")
    for (const [key, text] of held?.texts ?? [])
      if (!isSealed(read(key) ?? "")) writer.put(key, text, asOf(key));
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
 * @param {Change} change
 * @param {string | null} envelope
 * @returns {Outcome}
 */
function keep(key, change, envelope) {
  // Where nothing can be read, nothing can be told of what lies there: it waits.
  const reads = readable();
  if (!reads.ok) return reads;
  const lock = read(LOCK);
  const isOurs =
    held !== null && parse(held.lock)?.id === parse(lock ?? "")?.id;
  if (lock !== null && !isOurs) return LOCKED;
  const { text } = change;
  const made = lock === null ? text : envelope;
  if (text !== null && made === null) return LOCKED;
  const moved = makeWay(key, change);
  if (moved) return moved;
  const outcome = made === null ? erase(key) : write(key, made);
  if (outcome.ok) holdText(key, text, made);
  return outcome;
}

/**
 * Where another tab was under this key since, what it left stays: our text goes to a place of its own, and an erasure is
 * let go. What was erased there stays erased, but for a draft under a lock that still stands: it has words of its own.
 * @param {string} key
 * @param {Change} change
 * @returns {Outcome | null} null where nobody was, and the change may be made
 */
function makeWay(key, { text, over }) {
  const stored = read(key);
  if (stored === over.stored || stored === over.text) return null;
  const hasWords = text !== null && text !== over.text;
  const isLocked = read(LOCK) !== null;
  if (stored === null && hasWords && isDraft(key) && isLocked) return null;
  const outcome = hasWords && stored !== null ? move(key, text) : DONE;
  if (outcome.ok && held && asOf(key).stored !== stored)
    void takeBack(key, stored);
  return outcome;
}

/**
 * @param {string} key where another tab's text stays
 * @param {string} text
 */
function move(key, text) {
  const place = isDraft(key) ? forkOf(key, isTaken) : asideOf(key, isTaken);
  const outcome = set(place, text);
  if (outcome.ok) onMoved(place, text);
  return outcome;
}

/**
 * Hold what another tab left, in the place of ours.
 * @param {string} key
 * @param {string | null} stored
 */
async function takeBack(key, stored) {
  holdText(key, null, null);
  const text = await takeOver(key, stored);
  if (text !== undefined) onMoved(key, text);
}
