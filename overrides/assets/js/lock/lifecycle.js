// The lock of this tab at work: works off the rows of table.js, for what the reader does and for what other tabs did.

import { erase, read, write } from "../storage/local_storage.js";
import { LOCK, lockRecord, parse, trouble } from "../storage/lock_record.js";
import { randomHex } from "../storage/keys.js";
import { TABLE } from "./table.js";
import {
  forget,
  getUnlocked,
  settled,
  standing,
  startUnlocked,
  writePlain,
} from "../storage/texts.js";
import { saveLock } from "../storage/unlocked.js";
import { LOCKED } from "../storage/write_queue.js";
import { lazily } from "../page/lazy.js";
import { NAMES } from "../wire/names.js";

/**
 * @typedef {import("../storage/local_storage.js").Outcome} Outcome
 * @typedef {import("../storage/lock_record.js").Lock} Lock
 * @typedef {import("../storage/unlocked.js").Standing} Standing
 * @typedef {import("../storage/unlocked.js").Unlocked} Unlocked
 * @typedef {import("./table.js").State} State
 * @typedef {import("./table.js").LockEvent} LockEvent
 * @typedef {import("./table.js").Row} Row
 * @typedef {import("./table.js").Step} Step
 *
 * Why a passphrase did not do; "moved": another tab changed the lock or took it off meanwhile.
 * @typedef {"wrong" | "moved" | "newer" | "damaged"} Trouble
 *
 * "full" and "refused": the browser did not write it, and all is as it was; "locked": there is a lock already.
 * @typedef {"done" | "full" | "refused" | "locked" | Trouble} Answer
 *
 * The passphrases that the reader typed: the one until now, or the only one; and the new one.
 * @typedef {{ passphrase?: string, fresh?: string }} Given
 *
 * What was prepared: `write` writes it, `tab` is this tab unlocked.
 * @typedef {{ write?: () => Outcome, tab?: Omit<Unlocked, "lock"> }} Prepared
 *
 * @typedef {object} Watcher
 * @property {() => void} [closing] the page's last chance to set something
 * @property {(now: Standing, before: Standing) => void} changed
 */

/** @type {Set<Watcher>} */
const watchers = new Set();
/** @type {Standing} how the tab stood when the watchers were last called */
let announced = "off";

/**
 * @param {Watcher} watcher
 * @returns {() => void} ends it
 */
export function watch(watcher) {
  if (watchers.size === 0) announced = standing();
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}

/** @returns {State} */
export function state() {
  if (!getUnlocked()) return read(LOCK) === null ? "off" : "closed";
  const isCovered = announced === "closed" && trouble() === "damaged";
  return isCovered ? "stranded" : "open";
}

const preparing = () => lazily(() => import("./preparing.js"));

/** Load what a passphrase needs ahead of it: by the time that it is typed, the network may be away; then that is said. */
export function loadPreparing() {
  void preparing().catch(() => {});
}

/** @param {string} fresh */
export function setLock(fresh) {
  return happen("set", { fresh });
}

/**
 * @param {string} passphrase
 * @returns {Promise<"done" | Trouble>} nothing has to be written for it
 */
export async function unlock(passphrase) {
  const answer = await happen("unlock", { passphrase });
  return /** @type {"done" | Trouble} */ (answer);
}

/**
 * @param {string} passphrase
 * @param {string} fresh
 */
export function change(passphrase, fresh) {
  return happen("change", { passphrase, fresh });
}

/** @param {string} passphrase */
export function takeOff(passphrase) {
  return happen("remove", { passphrase });
}

/** Lock this tab and every other. */
export function lockNow() {
  return happen("lock");
}

/** Lock this tab. */
export function close() {
  return happen("close");
}

/** The lock's record may be another than a moment ago: another tab set, turned, changed or removed it. */
export function follow() {
  const row = TABLE[state()][recordEvent()];
  const isDone = (!row.first || putBack()) && take(row, {}) === "done";
  if (isDone && row.then) void happen(row.then);
  else tell();
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
  return lock ? saveLock({ ...lock, minutes: count }) : LOCKED;
}

/**
 * @param {LockEvent} event
 * @param {Given} [given]
 * @returns {Promise<Answer>}
 */
async function happen(event, given = {}) {
  // A record that something wrote over is put back before anything else, also where this tab has not heard of it yet.
  if (state() === "open" && trouble() === "damaged") follow();
  const row = TABLE[state()][event];
  if (row.answers) return row.answers;
  if (row.first && !putBack()) return "damaged";
  const [before, lock] = [state(), lockRecord()];
  const prepared = await prepare(row, given, lock);
  if (prepared && cameAbout(event, before, lock)) return "done";
  if (state() !== before || !isSame(event, lock)) return trouble() || "moved";
  const answer = prepared ? take(row, prepared, lock) : why(lock);
  if (answer === "done" && row.then) return happen(row.then, given);
  tell();
  return answer;
}

/**
 * @param {Row} row
 * @param {Given} given
 * @param {Lock | null} lock
 * @returns {Promise<Prepared | null>} null where the passphrase did not do
 */
async function prepare({ prepares = [] }, given, lock) {
  /** @type {Prepared | null} */
  let prepared = {};
  for (const what of prepares)
    if (what === "finishWriting") await finishWriting();
    else prepared = await (await preparing())[what](given, lock);
  return prepared;
}

/** What stands in the forms is set, and all that was set is written, as far as the browser takes it. */
async function finishWriting() {
  for (const { closing } of watchers) closing?.();
  await settled();
}

/**
 * What each step does; a step that writes answers how that went, and one that could not do it has changed nothing.
 * @type {{ [step in Step]: (prepared: Prepared, lock: Lock | null) => Outcome | void }}
 */
const STEPS = {
  write: (prepared) => prepared.write?.(),
  writePlain: () => writePlain(),
  unlockTab: ({ tab }) =>
    tab && startUnlocked({ ...tab, lock: read(LOCK) ?? "" }),
  forget: () => forget(),
  takeRecord: () => {
    const unlocked = getUnlocked();
    if (unlocked) unlocked.lock = read(LOCK) ?? "";
  },
  turnRecord: (_, lock) => {
    if (lock) saveLock({ ...(lockRecord() ?? lock), turn: randomHex(8) });
  },
  eraseRecord: () => void erase(LOCK),
};

/**
 * @param {Row} row
 * @param {Prepared} prepared
 * @param {Lock | null} [lock] that it was prepared for
 * @returns {Answer}
 */
function take({ does = [] }, prepared, lock = null) {
  for (const step of does) {
    const outcome = STEPS[step](prepared, lock);
    if (outcome && !outcome.ok)
      return outcome.reason === NAMES.REASON_QUOTA ? "full" : "refused";
  }
  return "done";
}

/**
 * Something wrote over the lock's record, and without it nothing opens: a tab that has it puts it back.
 * @returns {boolean} whether the browser took it
 */
function putBack() {
  const isBack = write(LOCK, getUnlocked()?.lock ?? "").ok;
  if (isBack) void settled();
  return isBack;
}

/** @returns {LockEvent} what has become of the lock's record, as this tab knew it */
function recordEvent() {
  const text = read(LOCK);
  if (text === null) return "gone";
  if (trouble() === "damaged") return "damaged";
  const [ours, theirs] = [parse(getUnlocked()?.lock ?? ""), parse(text)];
  if (!ours || ours.id !== theirs?.id) return "replaced";
  return ours.turn === theirs.turn ? "same" : "turned";
}

/** @param {LockEvent} event */
function isClosing(event) {
  return event === "lock" || event === "close";
}

/**
 * @param {LockEvent} event
 * @param {State} before as it was asked for
 * @param {Lock | null} lock for which something was prepared
 * @returns {boolean} whether another tab, or another form of this page, did meanwhile what is asked for
 */
function cameAbout(event, before, lock) {
  if (isClosing(event)) return state() === "closed";
  const isOpened = before === "closed" && state() === "open";
  return event === "unlock" && isOpened && isSame(event, lock);
}

/**
 * @param {LockEvent} event
 * @param {Lock | null} lock for which something was prepared
 * @returns {boolean} whether it is still the one; to close, another passphrase makes no difference
 */
function isSame(event, lock) {
  const now = lockRecord();
  return isClosing(event) ? now?.id === lock?.id : now?.key === lock?.key;
}

/**
 * @param {Lock | null} lock the record with which a passphrase was tried
 * @returns {Trouble} why it did not do
 */
function why(lock) {
  const isStill = lock !== null && lockRecord()?.key === lock.key;
  return trouble() || (isStill ? "wrong" : "moved");
}

function tell() {
  const before = announced;
  announced = standing();
  if (announced !== before)
    for (const { changed } of [...watchers]) changed(announced, before);
}
