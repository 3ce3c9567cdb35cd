// Records and drafts by their names, behind functions that never throw and touch only keys that begin with our prefix.

import { DONE, erase, kindOf, read, write } from "./local_storage.js";
import { NAMES } from "../wire/names.js";
import { TRIAL } from "./lock_record.js";
import { asideOf } from "./keys.js";
import { get, isTaken, keys, remove, set, standing } from "./texts.js";
import { sealedLength } from "../crypto/seal.js";

export { get, isTaken, keys, kindOf, remove, set };

/** @typedef {import("./local_storage.js").Outcome} Outcome */

/**
 * Whether this browser keeps anything at all. Only a real write can tell: storage that is switched off, full or in
 * some private modes can be read without complaint.
 * @returns {Outcome}
 */
export function trial() {
  return roomFor(1);
}

/**
 * @param {number} length
 * @returns {Outcome} whether so many more characters fit in, by trying
 */
function roomFor(length) {
  const outcome = write(TRIAL, "1".repeat(length));
  erase(TRIAL);
  return outcome;
}

/**
 * @param {string} kind
 * @param {string} [id]
 */
export function keyOf(kind, id = "") {
  return `${NAMES.PREFIX}${kind}:${id}`;
}

/**
 * Which records of a kind are asked for: those whose key sorts ahead of `before`, whose text holds `holding`; of these
 * `most`, if it is not 0, the newest by their key (keys sort by time), or with `recent` by when they were last changed.
 * @typedef {{ before?: string, most?: number, holding?: string, recent?: boolean }} Window
 */

/**
 * @param {string} kind
 * @param {Window} window
 * @returns {{ records: [string, string][], more: number }} `more` older ones were left out
 */
export function readKind(kind, { before, most = 0, holding, recent }) {
  let wanted = keys(kind);
  const end = before ? wanted.findIndex((key) => key >= before) : -1;
  if (end >= 0) wanted = wanted.slice(0, end);
  if (holding)
    wanted = wanted.filter((key) => get(key)?.includes(holding) ?? false);
  if (recent) wanted = byChange(wanted);
  const newest = most > 0 ? wanted.slice(-most) : wanted;
  /** @type {[string, string][]} */
  const records = [];
  for (const key of newest) {
    const text = get(key); // null: gone unheard since it was listed
    if (text !== null) records.push([key, text]);
  }
  return { records, more: wanted.length - newest.length };
}

/** How a record of ours tells when it was changed, or made; within a text, a quotation mark has a backslash before it. */
const CHANGED = /"updated":"([^"]+)"/;
const MADE = /"created":"([^"]+)"/;

/**
 * @param {string[]} keys
 * @returns {string[]} the same, as their records were last changed; there may be thousands, and so none is parsed
 */
function byChange(keys) {
  const when = keys.map((key) => {
    const text = get(key) ?? "";
    const [, at = ""] = CHANGED.exec(text) ?? MADE.exec(text) ?? [];
    // Local times with their offsets are in order only as moments.
    return { key, at: Date.parse(at) || 0 };
  });
  return when.sort((one, other) => one.at - other.at).map(({ key }) => key);
}

/**
 * @param {string} text
 * @returns {number | null} the version `v` of a stored value; null where the text is none of ours. What lies sealed
 *   where no lock is left counts as newer than all: nobody can read it, and nobody is to overwrite it.
 */
export function versionOf(text) {
  try {
    const { v: version, sealed } = JSON.parse(text) ?? {};
    if (typeof sealed === "string") return Infinity;
    return typeof version === "number" ? version : null;
  } catch {
    return null;
  }
}

/**
 * Keep a record, unless a newer release wrote the one that is there.
 * @param {string} key
 * @param {string} text
 * @param {number} [version] of the record; read from the text where it is not given
 * @returns {Outcome}
 */
export function saveRecord(key, text, version = versionOf(text) ?? 0) {
  if (!kindOf(key)) return { ok: false, reason: NAMES.REASON_DISABLED };
  const stored = get(key);
  const theirs = stored === null ? version : versionOf(stored);
  if (theirs !== null && theirs > version)
    return { ok: false, reason: NAMES.REASON_NEWER };
  if (theirs === null) {
    const aside = putAside(key, stored ?? "");
    if (!aside.ok) return aside;
  }
  return set(key, text);
}

/**
 * Keep and remove many texts, all of them or none: where a write fails, all is put back as it was. It runs in one piece,
 * so that no other code of this page ever sees half of it. As with one record, nothing goes over what a newer release
 * wrote, and what we cannot read is put aside first.
 * @param {[string, string][]} saves
 * @param {string[]} erases
 * @returns {Outcome}
 */
export function batch(saves, erases) {
  const touched = [...erases, ...saves.map(([key]) => key)];
  const isForeign = (/** @type {string} */ key) =>
    ["", NAMES.LOCK].includes(kindOf(key));
  if (touched.some(isForeign))
    return { ok: false, reason: NAMES.REASON_DISABLED };
  if (saves.some(isOlder)) return { ok: false, reason: NAMES.REASON_NEWER };
  const writes = [...unreadUnder(saves), ...saves];
  const sealed = sealedRoom(writes, touched);
  if (!sealed.ok) return sealed;
  const changes = [...erases, ...writes.map(([key]) => key)];
  const before = new Map(changes.map((key) => [key, get(key)]));
  /** @type {(() => Outcome)[]} what makes room comes first */
  const steps = [
    ...erases.map((key) => () => remove(key)),
    ...writes.map(
      ([key, text]) =>
        () =>
          set(key, text),
    ),
  ];
  for (const step of steps) {
    const outcome = step();
    if (outcome.ok) continue;
    for (const key of before.keys()) remove(key);
    for (const [key, text] of before) if (text !== null) set(key, text);
    return outcome;
  }
  return DONE;
}

/**
 * @param {[string, string]} save
 * @returns {boolean} whether a newer release wrote what lies there
 */
function isOlder([key, text]) {
  const stored = get(key);
  return stored !== null && (versionOf(stored) ?? 0) > (versionOf(text) ?? 0);
}

/**
 * @param {[string, string][]} saves
 * @returns {[string, string][]} copies of what they would go over and nobody can read, but for what they copy themselves
 */
function unreadUnder(saves) {
  const copied = new Set(
    saves
      .filter(([key]) => kindOf(key) === NAMES.ASIDE)
      .map(([, text]) => text),
  );
  /** @type {[string, string][]} */
  const copies = [];
  for (const [key] of saves) {
    const stored = get(key);
    const isUnread = stored !== null && versionOf(stored) === null;
    if (isUnread && !copied.has(stored))
      copies.push([asideOf(key, isTaken), stored]);
  }
  return copies;
}

/**
 * Under an open lock texts are sealed and written a moment later, when nothing can be put back any more; so whether
 * there is room for them is tried first.
 * @param {[string, string][]} saves
 * @param {string[]} touched the keys that change or go
 * @returns {Outcome}
 */
function sealedRoom(saves, touched) {
  if (standing() !== "open") return DONE;
  let more = 0;
  for (const [key, text] of saves) more += key.length + sealedLength(text);
  for (const key of new Set(touched)) more -= read(key)?.length ?? 0;
  return more > 0 ? roomFor(more) : DONE;
}

/**
 * Copy a stored value to a key of its own, where nothing overwrites it and the reader can download it.
 * @param {string} key
 * @param {string} text
 * @returns {Outcome}
 */
export function putAside(key, text) {
  const place = asideOf(key, isTaken);
  const room = sealedRoom([[place, text]], []);
  return room.ok ? set(place, text) : room;
}
