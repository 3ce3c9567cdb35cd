// What the reader has written in one mount, as it goes into the draft, back into the form, and to Python.

import {
  controls,
  editedNames,
  fillForm,
  isControl,
  isEmpty,
  readForm,
  sameValue,
} from "./form.js";

/**
 * @typedef {import("./form.js").Fields} Fields
 * @typedef {import("./store.js").Outcome} Outcome
 * @typedef {import("./drafts.js").Record} Record
 */

export class Words {
  /** @type {string | null} what Python wants kept beside the fields */
  state = null;
  /** @type {Fields} the form as we last saw it */
  #fields = {};
  /** @type {Fields} words of the draft whose fields Python has yet to draw */
  #unplaced = {};
  /** @type {Set<string>} names of fields that say something even when they are empty */
  #telling = new Set();
  /** The draft is written only once the reader has acted here, so that tabs that look on do not answer each other. */
  #touched = false;

  /** @param {import("./drafts.js").Draft} draft */
  constructor(draft) {
    this.draft = draft;
  }

  /**
   * Put the newest draft into the form, around what the reader typed before we came.
   * @param {HTMLFormElement} form
   * @param {string} about the id of the Moment that the reader comes with; "" where there is none
   * @returns {Outcome | null} of a write, where there was one
   */
  open(form, about) {
    const early = editedNames(form);
    const typed = readForm(form);
    const record = this.draft.open(about);
    if (record && [...early].some((name) => clashes(record, name, typed)))
      this.draft.keepAside();
    this.#take(form, record, early);
    // Words that the browser would not take are tried again.
    this.#touched = early.size > 0 || this.draft.isUnkept;
    return this.#touched ? this.#write() : null;
  }

  /**
   * Follow a draft that another tab wrote, where the reader has no words of their own here, and fields to show them in:
   * a notebook that is being read does not turn into the form that is open elsewhere.
   * @param {HTMLFormElement} form
   * @returns {boolean} whether it was taken up
   */
  follow(form) {
    if (this.#touched || isWriting(form)) return false;
    if (controls(form).length === 0) return false;
    const record = this.draft.open();
    if (record) this.#take(form, record, new Set());
    return record !== null;
  }

  /**
   * The reader changed a field.
   * @param {HTMLFormElement} form
   * @param {string} name
   */
  typed(form, name) {
    this.#touched = true;
    this.#telling.add(name);
    this.#fields = readForm(form);
    return this.#write();
  }

  /** Python could not begin with the draft: keep it as it is elsewhere, and write what Python made of the fields. */
  leaveAside() {
    this.draft.keepAside();
    this.#touched = true;
  }

  /** The reader did something else that is worth keeping. */
  acted() {
    this.#touched = true;
  }

  /**
   * Keep Python's state beside the fields; null means that there is nothing worth keeping.
   * @param {string | null | undefined} state
   * @param {boolean} isCurrent whether nothing newer than this is on its way to Python
   * @returns {Outcome | null}
   */
  replied(state, isCurrent) {
    if (state === undefined || !this.#touched) {
      this.state = state ?? this.state;
      return null;
    }
    this.state = state;
    if (state !== null) return this.#write();
    if (isCurrent) this.draft.remove();
    return null;
  }

  /**
   * The form shows what Python made of it.
   * @param {HTMLFormElement} form
   */
  drawn(form) {
    this.#fields = readForm(form);
    this.#unplaced = {};
  }

  /**
   * Keep what came into the form without an event, before the page goes away.
   * @param {HTMLFormElement} form
   */
  flush(form) {
    const now = readForm(form);
    const changed = Object.keys(now).find(
      (name) => !this.holds(name, now[name]),
    );
    return changed === undefined ? null : this.typed(form, changed);
  }

  /** @param {string} name */
  value(name) {
    return this.#fields[name];
  }

  /**
   * @param {string} name
   * @param {import("./form.js").Value | undefined} value
   */
  holds(name, value) {
    return sameValue(this.#fields[name], value);
  }

  /**
   * What the form says to a newly mounted practice. Empty fields say nothing, unless the reader emptied them: otherwise
   * they would blot out what is carried here or what the state already holds.
   * @param {HTMLFormElement | null} form
   * @returns {Fields}
   */
  telling(form) {
    const all = {
      ...this.#unplaced,
      ...(form ? readForm(form) : this.#fields),
    };
    return Object.fromEntries(
      Object.entries(all).filter(
        ([name, value]) => !isEmpty(value) || this.#telling.has(name),
      ),
    );
  }

  /**
   * @param {HTMLFormElement} form
   * @param {Record | null} record
   * @param {Set<string>} early names of fields that the reader has already edited
   */
  #take(form, record, early) {
    const kept = record?.fields ?? {};
    fillForm(form, kept, early);
    this.state = record?.state ?? null;
    this.#fields = readForm(form);
    this.#unplaced = Object.fromEntries(
      Object.entries(kept).filter(([name]) => !(name in this.#fields)),
    );
    const emptied = this.state === null ? [] : Object.keys(kept);
    this.#telling = new Set([...early, ...emptied]);
  }

  #write() {
    return this.draft.write({ ...this.#unplaced, ...this.#fields }, this.state);
  }
}

/**
 * @param {Record} record
 * @param {string} name
 * @param {Fields} typed
 * @returns {boolean} whether the draft has other words for a field than the reader has just typed
 */
function clashes(record, name, typed) {
  const kept = record.fields[name];
  return !isEmpty(kept) && !sameValue(kept, typed[name]);
}

/** @param {HTMLFormElement} form */
function isWriting(form) {
  const active = document.activeElement;
  return document.hasFocus() && isControl(active) && form.contains(active);
}
