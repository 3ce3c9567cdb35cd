// The reader's texts by key, wherever they are: without a lock in local storage, unlocked in this tab's memory, locked nowhere.
//
// Unlocked, a text is answered from memory at once, and is sealed and stored a moment later by the write queue. The key is
// in this page's memory alone; a reload forgets it.

import {
  DONE,
  erase,
  kindOf,
  list,
  listed,
  read,
  readable,
  write,
} from "./local_storage.js";
import {
  isKnownEnvelope,
  known,
  note,
  setUnlocked,
  standing,
  unlocked,
} from "./unlocked.js";
import { isSealable, LOCK, parse } from "./lock_record.js";
import { NAMES } from "../wire/names.js";
import { asideOf, forkOf, isDraft } from "./keys.js";
import { isSealed, open, seal } from "../crypto/seal.js";
import { LOCKED, WriteQueue } from "./write_queue.js";

export { getUnlocked, standing } from "./unlocked.js";

/**
 * @typedef {import("./local_storage.js").Outcome} Outcome
 * @typedef {import("./unlocked.js").Unlocked} Unlocked
 * @typedef {import("./write_queue.js").Change} Change
 */

/**
 * A plain text that another tab stored is sealed here after so long. That tab may be taking the lock off, and by then the
 * lock is gone; a text that was sealed meanwhile could not be opened any more.
 */
const SEAL_AFTER_MS = 1_000;

/** @type {(outcome: Outcome) => void} */
let onLate = () => {};
/** @type {(key: string, text: string | null) => void} */
let onMoved = () => {};

const queue = new WriteQueue({
  seal: async (key, text) => unlocked && seal(unlocked.key, text, key),
  store,
  // A draft is erased once its words are in the notebook, and so not before they are stored there. Whatever else is erased
  // goes at once: it makes room.
  waits: isDraft,
  report: (outcome) => onLate(outcome),
});

/**
 * @param {string} key
 * @returns {string | null} null also where the notebook is locked, or storage cannot be read
 */
export function get(key) {
  const stands = standing();
  if (stands === "off") return read(key);
  return stands === "open" ? (unlocked?.texts.get(key) ?? null) : null;
}

/**
 * @param {string} key
 * @param {string} text
 * @returns {Outcome} with a lock, as far as it can be known at once; `late` tells how the writing itself went
 */
export function set(key, text) {
  const stands = standing();
  if (stands === "off") return write(key, text);
  if (stands === "closed") return LOCKED;
  const over = known(key);
  unlocked?.texts.set(key, text);
  queue.put(key, text, over);
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
  const over = known(key);
  unlocked?.texts.delete(key);
  queue.put(key, null, over);
  return DONE;
}

/**
 * @param {string} kind
 * @returns {string[]} the keys of all records of this kind, sorted; none of the lock
 */
export function keys(kind) {
  const stands = standing();
  if (kind === NAMES.LOCK || stands === "closed") return [];
  if (stands === "off") return [...listed(kind)];
  return [...texts()].filter((key) => kindOf(key) === kind).sort();
}

/** @returns {string[]} the keys of all texts, sorted */
export function allKeys() {
  const stands = standing();
  const all = stands === "off" ? list() : stands === "open" ? [...texts()] : [];
  return all.filter(isSealable).sort();
}

/** The keys of all texts of an unlocked tab. */
function texts() {
  return unlocked?.texts.keys() ?? [];
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
  return queue.outcome;
}

/** @param {(outcome: Outcome) => void} report */
export function whenLate(report) {
  onLate = report;
}

/** @param {(key: string, text: string | null) => void} report what lies under a key after a write had to make way */
export function whenMoved(report) {
  onMoved = report;
}

/**
 * The tab is unlocked: texts that lie plain beside the lock are sealed, and what could not be written before is tried again.
 * @param {Unlocked} tab
 */
export function startUnlocked(tab) {
  setUnlocked(tab);
  for (const [key, change] of queue.unwritten)
    if (makeWay(key, change)) queue.drop(key);
    else if (change.text === null) tab.texts.delete(key);
    else tab.texts.set(key, change.text);
  sealPlain();
  queue.retry();
}

/** The tab forgets the key and every text, but for the texts that the browser refused: they are nowhere else. */
export function forget() {
  setUnlocked(null);
  queue.retry();
}

/**
 * Another tab took the lock off. A text that this tab sealed a moment too late is written plain as well, as long as its
 * key is here. Where nothing of ours is left, that tab erased everything, and what waits to be written goes with it.
 */
export function writePlain() {
  const waits = queue.unwritten.size > 0;
  if (waits && readable().ok && !list().some(isSealable)) dropUnwritten();
  for (const [key, text] of unlocked?.texts ?? [])
    if (isKnownEnvelope(key) && !isSealed(text)) write(key, text);
}

/** What could not be written yet is dropped: everything is to be erased. */
export function dropUnwritten() {
  queue.dropAll();
}

/**
 * Erase at once, whether there is a lock or not.
 * @param {string} key
 * @returns {Outcome}
 */
export function eraseNow(key) {
  queue.drop(key);
  note(key, null, null);
  return erase(key);
}

/** Wait until all that was set is written, as far as the browser takes it by now. */
export function settled() {
  queue.retry();
  return queue.settled();
}

/**
 * Another tab wrote here: take its text over.
 * @param {string} key
 * @param {string | null} stored
 * @returns {Promise<string | null | undefined>} the text; undefined where it is out of date or not to be had
 */
export async function takeOver(key, stored) {
  // The lock's own record is no text of the reader's: unlocked as one it would be sealed, and nothing would open again.
  if (!isSealable(key)) return undefined;
  const text =
    unlocked && stored !== null
      ? await unsealed(unlocked.key, key, stored)
      : null;
  const isNews = read(key) === stored;
  if (!unlocked || !isNews || standing() !== "open") return undefined;
  if (queue.unwritten.has(key)) {
    // An erasure may be the first of everything: a text that waits for room must not be written before the lock goes.
    if (stored !== null) queue.retry();
    return undefined;
  }
  note(key, text, stored);
  if (stored !== null && !isSealed(stored))
    setTimeout(sealPlain, SEAL_AFTER_MS);
  return text;
}

/** Seal the texts that lie plain beside the lock. */
function sealPlain() {
  if (standing() === "open")
    for (const [key, text] of unlocked?.texts ?? [])
      if (!isSealed(read(key) ?? "")) queue.put(key, text, known(key));
}

/**
 * @param {CryptoKey} key
 * @param {string} name
 * @param {string} stored
 * @returns {Promise<string>} what cannot be opened stays as it is stored
 */
export async function unsealed(key, name, stored) {
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
function store(key, change, envelope) {
  // Where storage cannot be read, nobody knows what this would go over: it waits.
  const reads = readable();
  if (!reads.ok) return reads;
  const lock = read(LOCK);
  const isOurs =
    unlocked !== null && parse(unlocked.lock)?.id === parse(lock ?? "")?.id;
  if (lock !== null && !isOurs) return LOCKED;
  const { text } = change;
  const made = lock === null ? text : envelope;
  if (text !== null && made === null) return LOCKED;
  const moved = makeWay(key, change);
  if (moved) return moved;
  const outcome = made === null ? erase(key) : write(key, made);
  if (outcome.ok) note(key, text, made);
  return outcome;
}

/**
 * Another tab may have written or erased under this key since the change was made. What it wrote stays: our text goes to a
 * place of its own, and our erasure is dropped. What it erased stays erased, except where our change is a draft and the
 * lock is still set: a draft has words that are nowhere else.
 * @param {string} key
 * @param {Change} change
 * @returns {Outcome | null} null where no other tab was there, and the change may be made
 */
function makeWay(key, { text, over }) {
  const stored = read(key);
  if (stored === over.stored || stored === over.text) return null;
  const hasWords = text !== null && text !== over.text;
  const isLocked = read(LOCK) !== null;
  if (stored === null && hasWords && isDraft(key) && isLocked) return null;
  const outcome = hasWords && stored !== null ? move(key, text) : DONE;
  if (outcome.ok && unlocked && known(key).stored !== stored)
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
 * Take what another tab left under this key in the place of ours.
 * @param {string} key
 * @param {string | null} stored
 */
async function takeBack(key, stored) {
  note(key, null, null);
  const text = await takeOver(key, stored);
  if (text !== undefined) onMoved(key, text);
}
