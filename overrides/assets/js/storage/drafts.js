// One section's draft in local storage: the reader's unfinished words, which no other tab and no release overwrites.
//
// A draft lies under `kindward:draft:<section id>`. We remember the bytes we last read or wrote there. When a write
// finds other bytes, another tab (or a newer release, or another practice) has been here since: from then on this tab
// writes under `kindward:draft:<section id>~<tab>`, and both drafts live. A visit opens the newest of them; one that comes with
// a Moment opens the newest about that Moment, and leaves what was begun about anything else where it is.

import { NAMES } from "../wire/names.js";
import { forkOf, TAB } from "./keys.js";
import {
  get,
  isTaken,
  keyOf,
  keys,
  putAside,
  remove,
  set,
  versionOf,
} from "./records.js";
import { readable } from "./local_storage.js";
import { standing } from "./texts.js";

/**
 * @typedef {import("../page/form.js").Fields} Fields
 * @typedef {import("./records.js").Outcome} Outcome
 * @typedef {{ name: string, length: number, release: string }} Withheld a field whose text, so many characters long, a worker
 *   was ended over, and under which release of ours: the text is not sent again as it is
 * @typedef {{ v: number, practice: string, tab: string, at: string, about?: string, fields: Fields,
 *   state: string | null, held?: Withheld | null }} Record `about` is the id of the Moment that the reader came with; "" or
 *   not there: none
 */

const VERSION = 1;
/** The last moment that a date can tell. */
const LAST_MS = 8.64e15;

export class Draft {
  /** @type {string | null} the bytes under `key` as we last read or wrote them */
  #seen = null;
  /** @type {Record | null} words that the browser would not store: they live as long as the page does */
  #unstored = null;
  /** When the newest draft of this section was written, in ms, as its clock had it. */
  #latest = 0;
  /** The id of the Moment that the reader came with. */
  #about = "";
  /** Everything was erased outside this page, and the reader has done nothing here since. */
  #isErased = false;

  /**
   * @param {string} id of the section
   * @param {string} practice
   */
  constructor(id, practice) {
    this.base = keyOf(NAMES.DRAFT, id);
    this.key = this.base;
    this.practice = practice;
  }

  /**
   * Take up the newest draft of this section.
   * @param {string} [about] the id of a Moment that the reader comes with: no draft of anything else will do
   * @returns {Record | null}
   */
  open(about = "") {
    if (this.#unstored) return this.#unstored;
    const all = this.#readable().sort((a, b) => b.at - a.at);
    this.#latest = Math.max(this.#latest, all[0]?.at ?? 0);
    const newest = all.find(({ record }) => !about || record.about === about);
    this.key = newest?.key ?? this.base;
    this.#seen = newest?.text ?? null;
    this.#about = newest?.record.about ?? about;
    return newest?.record ?? null;
  }

  /**
   * Store the reader's words, at once: this runs inside the input event.
   * @param {Fields} fields
   * @param {string | null} state Python's own
   * @param {Withheld | null} [withheld]
   * @returns {Outcome}
   */
  write(fields, state, withheld = null) {
    this.#makeRoom();
    const record = this.#record(fields, state, withheld);
    const text = JSON.stringify(record);
    const outcome = set(this.key, text);
    if (outcome.ok) this.#seen = text;
    this.#isErased = false;
    const isSafe = outcome.ok || this.#isSealedElsewhere(fields, outcome);
    this.#unstored = isSafe ? null : record;
    return outcome;
  }

  /**
   * Another tab set a lock, and this one has not heard of it yet: the words were stored before, and that tab sealed them. What
   * is lost is what Python just said beside them, such as the step.
   * @param {Fields} fields
   * @param {Outcome} outcome
   */
  #isSealedElsewhere(fields, { reason }) {
    if (reason !== NAMES.REASON_LOCKED || this.#seen === null) return false;
    const stored = parse(this.#seen, this.practice)?.fields;
    return JSON.stringify(stored) === JSON.stringify(fields);
  }

  /**
   * Whether what we wrote or took up was removed outside this page, by another tab or by the browser: it is written again
   * only once the reader goes on here.
   */
  get isRemoved() {
    if (this.#isErased) return true;
    if (this.#seen === null || !readable().ok || standing() === "closed")
      return false;
    this.#find();
    return get(this.key) === null;
  }

  /**
   * Everything was erased outside this page: words that were never stored are not to be stored by themselves either.
   * @param {boolean} isShown whether there are words on the page
   */
  erased(isShown) {
    this.#isErased = isShown || this.#seen !== null;
  }

  /** The reader goes on here: what was removed may be written again. */
  goesOn() {
    if (this.isRemoved) this.#seen = null;
    this.#isErased = false;
  }

  /** Whether there are words that the browser would not store, or may not while the notebook is locked. */
  get isUnstored() {
    return this.#unstored !== null;
  }

  /**
   * Store now what could not be stored then; a draft that lies there by now stays beside it.
   * @returns {Outcome | null} null where there is nothing to store
   */
  storeUnstored() {
    if (!this.#unstored) return null;
    const { fields, state, held: withheld } = this.#unstored;
    return this.write(fields, state, withheld);
  }

  /** Remove what this tab wrote or took up; what others wrote since stays. */
  remove() {
    this.#find();
    if (this.#seen !== null && get(this.key) === this.#seen) remove(this.key);
    this.#seen = null;
    this.#unstored = null;
    this.#isErased = false;
    this.#about = "";
  }

  /**
   * Copy the draft we took up to a place of its own, since the reader's newer words are about to replace it. Where there is
   * no room for a copy it stays where it is, and the newer words go elsewhere.
   */
  copyAside() {
    if (this.#seen === null || this.isRemoved) return;
    if (putAside(this.key, this.#seen).ok) return;
    this.#fork();
  }

  /**
   * @param {string} key
   * @returns {boolean} whether `key` is a draft of this section
   */
  concerns(key) {
    return key === this.base || key.startsWith(`${this.base}~`);
  }

  /**
   * @param {Fields} fields
   * @param {string | null} state
   * @param {Withheld | null} withheld
   * @returns {Record}
   */
  #record(fields, state, withheld) {
    // A clock that was set back must not make the newest words look older.
    this.#latest = Math.min(Math.max(Date.now(), this.#latest + 1), LAST_MS);
    const at = new Date(this.#latest).toISOString();
    const [practice, about] = [this.practice, this.#about];
    const record = { v: VERSION, practice, tab: TAB, at, about, fields, state };
    return withheld ? { ...record, held: withheld } : record;
  }

  #readable() {
    const found = [];
    for (const key of keys(NAMES.DRAFT)) {
      const text = this.concerns(key) ? get(key) : null;
      const record = text === null ? null : parse(text, this.practice);
      if (text !== null && record !== null)
        found.push({ key, text, record, at: Date.parse(record.at) || 0 });
    }
    return found;
  }

  #makeRoom() {
    this.#find();
    const current = get(this.key);
    if (current === null || current === this.#seen) return;
    const junk = versionOf(current) === null;
    if (junk && putAside(this.key, current).ok) return;
    this.#fork();
  }

  #fork() {
    this.key = forkOf(this.base, isTaken);
    this.#seen = null;
  }

  /** Under a lock, what we wrote may have been moved to make way for another tab's. */
  #find() {
    if (this.#seen === null || get(this.key) === this.#seen) return;
    const isOurs = (/** @type {string} */ key) =>
      this.concerns(key) && get(key) === this.#seen;
    this.key = keys(NAMES.DRAFT).find(isOurs) ?? this.key;
  }
}

/**
 * @param {string} text
 * @param {string} practice
 * @returns {Record | null} null where this release or this practice cannot read it
 */
function parse(text, practice) {
  if (versionOf(text) !== VERSION) return null;
  const record = JSON.parse(text);
  if (record.practice !== practice || !isFields(record.fields)) return null;
  const state = typeof record.state === "string" ? record.state : null;
  const held = isWithheld(record.held) ? record.held : null;
  return { ...record, state, held };
}

/**
 * @param {any} value
 * @returns {value is Withheld}
 */
function isWithheld(value) {
  return (
    typeof value?.name === "string" &&
    typeof value.length === "number" &&
    typeof value.release === "string"
  );
}

/** @param {unknown} value */
function isFields(value) {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every(
      (field) =>
        typeof field === "string" ||
        (Array.isArray(field) &&
          field.every((item) => typeof item === "string")),
    )
  );
}
