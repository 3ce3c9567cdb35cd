// One section's draft in local storage: the reader's unfinished words, which no other tab and no release overwrites.
//
// A draft lies under `kindward:draft:<section id>`. We remember the bytes we last read or wrote there. When a write
// finds other bytes, another tab (or a newer release, or another practice) has been here since: from then on this tab
// writes under `kindward:draft:<section id>~<tab>`, and both drafts live. A visit opens the newest of them; one that comes with
// a Moment opens the newest about that Moment, and leaves what was begun about anything else where it is.

import { NAMES } from "./names.js";
import { forkOf, TAB } from "./places.js";
import {
  get,
  isTaken,
  keyOf,
  keys,
  putAside,
  remove,
  set,
  versionOf,
} from "./store.js";

/**
 * @typedef {import("./form.js").Fields} Fields
 * @typedef {import("./store.js").Outcome} Outcome
 * @typedef {{ name: string, length: number, release: string }} Held a field whose text, so many characters long, a worker
 *   was ended over, and under which release of ours: the text is not sent again as it is
 * @typedef {{ v: number, practice: string, tab: string, at: string, about?: string, fields: Fields,
 *   state: string | null, held?: Held | null }} Record `about` is the id of the Moment that the reader came with; "" or
 *   not there: none
 */

const VERSION = 1;
/** The last moment that a date can tell. */
const LAST_MS = 8.64e15;

export class Draft {
  /** @type {string | null} the bytes under `key` as we last read or wrote them */
  #seen = null;
  /** @type {Record | null} words that the browser would not keep: they live as long as the page does */
  #unkept = null;
  /** When the newest draft of this section was written, in ms, as its clock had it. */
  #latest = 0;
  /** The id of the Moment that the reader came with. */
  #about = "";

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
    if (this.#unkept) return this.#unkept;
    const all = this.#readable().sort((a, b) => b.at - a.at);
    this.#latest = Math.max(this.#latest, all[0]?.at ?? 0);
    const newest = all.find(({ record }) => !about || record.about === about);
    this.key = newest?.key ?? this.base;
    this.#seen = newest?.text ?? null;
    this.#about = newest?.record.about ?? about;
    return newest?.record ?? null;
  }

  /**
   * Keep the reader's words, at once: this runs inside the input event.
   * @param {Fields} fields
   * @param {string | null} state Python's own
   * @param {Held | null} [held]
   * @returns {Outcome}
   */
  write(fields, state, held = null) {
    this.#makeRoom();
    const record = this.#record(fields, state, held);
    const text = JSON.stringify(record);
    const outcome = set(this.key, text);
    if (outcome.ok) this.#seen = text;
    this.#unkept = outcome.ok ? null : record;
    return outcome;
  }

  /** Whether there are words that the browser would not keep, or may not while the notebook is locked. */
  get isUnkept() {
    return this.#unkept !== null;
  }

  /**
   * Keep now what could not be kept then; a draft that lies there by now stays beside it.
   * @returns {Outcome | null} null where there is nothing to keep
   */
  keepUnkept() {
    if (!this.#unkept) return null;
    const { fields, state, held } = this.#unkept;
    return this.write(fields, state, held);
  }

  /** Remove what this tab wrote or took up; what others wrote since stays. */
  remove() {
    this.#find();
    if (this.#seen !== null && get(this.key) === this.#seen) remove(this.key);
    this.#seen = null;
    this.#unkept = null;
    this.#about = "";
  }

  /**
   * Copy the draft we took up to a place of its own, since the reader's newer words are about to replace it. Where there is
   * no room for a copy it stays where it is, and the newer words go elsewhere.
   */
  keepAside() {
    if (this.#seen === null || putAside(this.key, this.#seen).ok) return;
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
   * @param {Held | null} held
   * @returns {Record}
   */
  #record(fields, state, held) {
    // A clock that was set back must not make the newest words look older.
    this.#latest = Math.min(Math.max(Date.now(), this.#latest + 1), LAST_MS);
    const at = new Date(this.#latest).toISOString();
    const [practice, about] = [this.practice, this.#about];
    const record = { v: VERSION, practice, tab: TAB, at, about, fields, state };
    return held ? { ...record, held } : record;
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
  const held = isHeld(record.held) ? record.held : null;
  return { ...record, state, held };
}

/**
 * @param {any} value
 * @returns {value is Held}
 */
function isHeld(value) {
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
