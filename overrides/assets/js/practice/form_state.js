// What the reader has written in one mount, as it goes into the draft, back into the form, and to Python.

import {
  controls,
  editedNames,
  fillForm,
  isControl,
  isEmpty,
  isText,
  readForm,
  sameValue,
} from "../page/form.js";

/**
 * @typedef {import("../page/form.js").Fields} Fields
 * @typedef {import("../storage/records.js").Outcome} Outcome
 * @typedef {import("../storage/drafts.js").Withheld} Withheld
 * @typedef {import("../storage/drafts.js").Record} Record
 */

/** A longer text that a worker was ended over may come again once it is half as long, a shorter one once it is another. */
const LONG = 1_000;

export class FormState {
  /** @type {string | null} what Python wants stored beside the fields */
  state = null;
  /** @type {Withheld | null} the text that a worker was ended over: while it stands here as it is, Python is sent nothing */
  withheld = null;
  /** @type {Fields} the form as we last saw it */
  #fields = {};
  /** @type {Fields} words of the draft whose fields Python has yet to draw */
  #unplaced = {};
  /** @type {Set<string>} names of fields that say something even when they are empty */
  #telling = new Set();
  /** The draft is written only once the reader has acted here, so that tabs that look on do not answer each other. */
  #touched = false;
  /** The short text that the last worker was ended over: it is sent once more, for the worker may have ended by itself. */
  #felled = "";

  /**
   * @param {import("../storage/drafts.js").Draft} draft
   * @param {string} release of ours: what was too much for an earlier one may be read by this one
   */
  constructor(draft, release) {
    this.draft = draft;
    this.release = release;
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
      this.draft.copyAside();
    this.#take(form, record, early);
    // Words that the browser would not take are tried again.
    this.#touched = early.size > 0 || this.draft.isUnstored;
    if (early.size > 0) return this.#write();
    return this.#touched ? this.#writeBeside() : null;
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
    this.#easeOff(name);
    return this.#write();
  }

  /**
   * The worker was ended over what it was last sent: withhold the text that it was at, and note that in the draft.
   * @param {HTMLFormElement} form
   * @param {string} [name] of the field that was sent; without one all were, and the longest text is the likeliest
   * @returns {Outcome | null} null where there was no text, or a short one for the first time
   */
  withhold(form, name) {
    const sent = this.telling(form);
    const texts = Object.entries(sent).filter(
      ([field, text]) =>
        typeof text === "string" && text !== "" && isText(form, field),
    );
    texts.sort(([, one], [, other]) => other.length - one.length);
    const found = texts.find(([field]) => name === undefined || field === name);
    if (!found) return null;
    const [field, text] = found;
    const { length } = text;
    if (length <= LONG && text !== this.#felled) {
      this.#felled = String(text);
      return null;
    }
    this.withheld = { name: field, length, release: this.release };
    this.#touched = true;
    this.#fields = readForm(form);
    return this.#writeBeside();
  }

  /** The reader wishes that the withheld text is tried again. */
  sendAgain() {
    this.withheld = null;
    return this.#write();
  }

  /** @returns {number | null} how long a long withheld text may be to be sent; null: any change will do */
  get limit() {
    return this.withheld && limitOf(this.withheld.length);
  }

  /** @returns {string | null} the withheld text, where the form has no field for it */
  get adrift() {
    const text = this.withheld && this.#unplaced[this.withheld.name];
    return typeof text === "string" ? text : null;
  }

  /** Python could not begin with the draft: copy it as it is elsewhere, and write what Python made of the fields. */
  setAside() {
    this.draft.copyAside();
    this.#touched = true;
  }

  /** The reader did something else that is worth storing. */
  acted() {
    this.#touched = true;
    this.draft.goesOn();
  }

  /** Everything was erased outside this page. */
  erased() {
    this.draft.erased(this.#touched);
  }

  /**
   * Store Python's state beside the fields; null means that there is nothing worth storing.
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
    if (state !== null) return this.#writeBeside();
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
   * Store what came into the form without an event, before the page goes away.
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
   * @param {import("../page/form.js").Value | undefined} value
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
      Object.entries(kept).filter(
        ([name]) => !Object.hasOwn(this.#fields, name),
      ),
    );
    this.withheld = record?.held?.release === this.release ? record.held : null;
    for (const name of early) this.#easeOff(name);
    const emptied = this.state === null ? [] : Object.keys(kept);
    this.#telling = new Set([...early, ...emptied]);
  }

  /** @param {string} name of a field that the reader changed */
  #easeOff(name) {
    if (this.withheld?.name !== name) return;
    const limit = limitOf(this.withheld.length) ?? Infinity;
    if ((this.#fields[name]?.length ?? 0) <= limit) this.withheld = null;
  }

  /** What Python adds to the reader's words brings none back that were removed outside this page. */
  #writeBeside() {
    return this.draft.isRemoved ? null : this.#write();
  }

  #write() {
    const fields = { ...this.#unplaced, ...this.#fields };
    return this.draft.write(fields, this.state, this.withheld);
  }
}

/**
 * @param {number} length of a text that a worker was ended over
 * @returns {number | null} to how many characters it is to be cut; null: any change will do
 */
function limitOf(length) {
  return length > LONG ? Math.floor(length / 200) * 100 : null;
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
