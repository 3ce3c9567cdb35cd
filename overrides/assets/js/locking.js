// The lock as the reader works it: set it, open it, close it, change it, take it off; every tab follows.

import { erase, read, write } from "./disk.js";
import { gather, picked, writeAll } from "./gather.js";
import { LOCK, lockRecord, parse, trouble } from "./latch.js";
import { randomHex } from "./places.js";
import {
  forget,
  hold,
  holding,
  layOpen,
  opened,
  settled,
  standing,
} from "./safe.js";
import { isSealed, newKey, openKey, rewrap, seal } from "./vault.js";
import { LOCKED } from "./writer.js";

/**
 * @typedef {import("./disk.js").Outcome} Outcome
 * @typedef {import("./latch.js").Lock} Lock
 * @typedef {import("./held.js").Standing} Standing
 * @typedef {import("./gather.js").Gathered} Gathered
 *
 * Why a passphrase did not do; "moved": another tab changed the lock or took it off meanwhile.
 * @typedef {"wrong" | "moved" | "newer" | "damaged"} Trouble
 * @typedef {"done" | "refused" | Trouble} Answer
 *
 * @typedef {object} Watcher
 * @property {() => void} [closing] the page's last chance to set something
 * @property {(now: Standing, before: Standing) => void} changed
 */

export const MINUTES = 15;

/** @type {Watcher[]} */
const watchers = [];
let stood = standing();

/** @param {Watcher} watcher */
export function watch(watcher) {
  watchers.push(watcher);
}

/**
 * Set a lock: everything is sealed first and then written in one task, or nothing is.
 * @param {string} passphrase
 * @returns {Promise<Outcome>}
 */
export async function setUp(passphrase) {
  const { key, wrapped } = await newKey(passphrase);
  const all = await gather(async (name, text) =>
    isSealed(text) ? text : seal(key, text, name),
  );
  if (standing() !== "off") return LOCKED;
  const fresh = { v: 1, id: randomHex(8), turn: randomHex(8) };
  const lock = JSON.stringify({ ...fresh, minutes: MINUTES, ...wrapped });
  const outcome = begin(lock, all);
  const texts = picked(all, "stored");
  if (outcome.ok) hold({ key, lock, texts, stored: picked(all, "made") });
  tell();
  return outcome;
}

/**
 * @param {string} passphrase
 * @returns {Promise<"done" | Trouble>}
 */
export async function unlock(passphrase) {
  mend();
  const lock = lockRecord();
  const key = lock && (await openKey(lock, passphrase));
  if (!key) return why(lock);
  const all = await gather((name, stored) => opened(key, name, stored));
  const now = lockRecord();
  if (now?.key !== lock.key) return why(lock);
  const [texts, stored] = [picked(all, "made"), picked(all, "stored")];
  hold({ key, lock: JSON.stringify(now), texts, stored });
  tell();
  return "done";
}

/** Lock this tab and every other. */
export async function lockNow() {
  await close({ everywhere: true });
}

/** Lock this tab: what was set is written first, then the key and the opened texts are forgotten. */
export async function close({ everywhere = false } = {}) {
  if (!holding()) return;
  mend();
  for (const { closing } of watchers) closing?.();
  await settled();
  const lock = lockRecord();
  forget();
  if (everywhere && lock) save({ ...lock, turn: randomHex(8) });
  tell();
}

/**
 * @param {string} old
 * @param {string} fresh
 * @returns {Promise<Answer>}
 */
export async function change(old, fresh) {
  const lock = lockRecord();
  const wrapped = lock && (await rewrap(lock, old, fresh));
  if (!wrapped || lockRecord()?.key !== lock.key) return why(lock);
  return save({ ...lock, ...wrapped, turn: randomHex(8) }).ok
    ? "done"
    : "refused";
}

/**
 * Take the lock off: everything is written in the open in one task, and the lock's record goes last.
 * @param {string} passphrase
 * @returns {Promise<Answer>}
 */
export async function takeOff(passphrase) {
  const lock = lockRecord();
  const key = lock && (await openKey(lock, passphrase));
  if (!key) return why(lock);
  await settled();
  const all = await gather((name, stored) => opened(key, name, stored));
  if (lockRecord()?.id !== lock.id) return why(lock);
  if (!writeAll(all).ok) return "refused";
  erase(LOCK);
  forget();
  tell();
  return "done";
}

/** @returns {number} after how many minutes the notebook locks by itself; 0: never */
export function minutes() {
  return lockRecord()?.minutes ?? 0;
}

/**
 * @param {number} count
 * @returns {Outcome}
 */
export function setMinutes(count) {
  const lock = lockRecord();
  return lock ? save({ ...lock, minutes: count }) : LOCKED;
}

/** The lock's record may be another than a moment ago: another tab set, turned, changed or removed it. */
export function follow() {
  mend();
  const held = holding();
  const lock = lockRecord();
  const ours = held && parse(held.lock);
  if (held && ours && lock?.id === ours.id) {
    const isTurned = lock.turn !== ours.turn;
    // Until all is written the tab stays open: the data key is the same, and the reader's last words are still in it.
    held.lock = JSON.stringify(lock);
    if (isTurned) void close();
  } else {
    if (standing() === "off") layOpen();
    // The only whole copy of a damaged record stays, until there is room to put it back.
    if (held && trouble() !== "damaged") forget();
    tell();
  }
}

/** Something wrote over the lock's record, and without it nothing opens: a tab that has it still puts it back. */
function mend() {
  const held = holding();
  if (held && trouble() === "damaged" && write(LOCK, held.lock).ok)
    void settled();
}

/**
 * @param {Lock | null} lock the record with which a passphrase was tried
 * @returns {Trouble} why it did not do
 */
function why(lock) {
  const isSame = lock !== null && lockRecord()?.key === lock.key;
  return trouble() || (isSame ? "wrong" : "moved");
}

/** @param {Lock} lock */
function save(lock) {
  const text = JSON.stringify(lock);
  const outcome = write(LOCK, text);
  const held = holding();
  if (outcome.ok && held) held.lock = text;
  return outcome;
}

/**
 * The lock's record first: whatever happens after that, each text is either sealed or will be at the next unlocking.
 * @param {string} lock
 * @param {Gathered} all
 */
function begin(lock, all) {
  const noted = write(LOCK, lock);
  const outcome = noted.ok ? writeAll(all) : noted;
  const isAsBefore = [...all].every(
    ([name, { stored }]) => read(name) === stored,
  );
  if (!outcome.ok && isAsBefore) erase(LOCK);
  return outcome;
}

function tell() {
  const before = stood;
  stood = standing();
  if (stood !== before)
    for (const { changed } of watchers) changed(stood, before);
}
