// One practice on the page: what the reader does in it goes into the draft and to Python.

import { Busy } from "./busy.js";
import { idOf } from "./carry.js";
import { Draft } from "./drafts.js";
import { isHidden, tellRecords } from "./effects.js";
import { readFile } from "./files.js";
import { FocusWish } from "./focus.js";
import { controls, isKept, readForm } from "./form.js";
import { NAMES } from "./names.js";
import { sayHeld, sayKept, sayState, unsay } from "./notice.js";
import { Outbox } from "./outbox.js";
import { get, kindOf, trial } from "./store.js";
import { Timers } from "./timers.js";
import { isSealed } from "./vault.js";
import { Words } from "./words.js";

/**
 * @typedef {import("./form.js").Control} Control
 * @typedef {import("./engine.js").State} State
 * @typedef {object} Host
 * @property {import("./engine.js").Engine} engine
 * @property {(from: Mount, key: string, text: string | null) => void} spread tells the page's other mounts of a record
 */

/** @type {{ [state in State]: string }} a section is ready only once Python has answered it */
const SHOWN = {
  idle: NAMES.STATIC,
  starting: NAMES.STARTING,
  ready: NAMES.STARTING,
  failed: NAMES.FAILED,
};

/** A neighbor's keys are none of ours; the lock's record stays between the lock and the browser; a trial says nothing. */
const UNTOLD = new Set(["", NAMES.LOCK, "trial"]);

/** @param {string[]} keys of records that changed; null: one is gone */
const toldOf = (keys) =>
  isHidden() ? null : { records: keys.map((key) => [key, get(key)]) };

export class Mount {
  /** @type {HTMLElement | null} null while the reader is on another page */
  section = null;
  /** @type {Set<string>} kinds of records that Python has read for this mount */
  kinds = new Set();
  timers = new Timers();
  focus = new FocusWish();
  /** @type {string | null} the text of a Moment that the reader carried here */
  #carry = null;

  /**
   * @param {string} id of the section
   * @param {string} practice
   * @param {Host} host
   */
  constructor(id, practice, host) {
    this.id = id;
    this.practice = practice;
    this.host = host;
    const { engine } = host;
    const release = String(engine.manifest["archive"] ?? "");
    this.words = new Words(new Draft(id, practice), release);
    this.outbox = new Outbox(
      id,
      () => engine.state === "ready" && this.words.held === null,
      (message) => engine.send(id, message),
      () => this.#mounting(),
    );
    this.busy = new Busy(() => this.outbox.isBusy);
  }

  get root() {
    return this.host.engine.root;
  }

  /** @returns {HTMLFormElement | null} */
  get form() {
    return this.section?.querySelector("form") ?? null;
  }

  /**
   * Take the section on this page over; the words that were left here come back at once, before Python does.
   * @param {HTMLElement} section
   * @param {string | null} carry
   */
  attach(section, carry) {
    this.section = section;
    this.#carry = carry;
    sayKept(section, trial());
    if (this.form) sayKept(section, this.words.open(this.form, idOf(carry)));
    if (carry !== null) this.words.acted();
    this.#restart({ keepPresses: false });
    this.engineIs(this.host.engine.state);
  }

  /** The reader leaves the page; Python forgets this mount, the draft stays. */
  detach() {
    this.flush();
    this.section = null;
    this.timers.stopAll();
    this.outbox.close();
  }

  /** @param {State} state */
  engineIs(state) {
    const { section, words } = this;
    if (!section) return;
    if (state === "starting" || state === "failed")
      this.#restart({
        keepPresses: state === "starting" && words.held === null,
      });
    this.#sayState(section);
    this.busy.check(section);
    this.outbox.pump();
  }

  /** The worker was ended over this mount's last message: the text it was at is not sent again as it is. */
  fell() {
    const { section, form, words } = this;
    const { flying } = this.outbox;
    if (!section || !form || !flying) return;
    if (flying.type === NAMES.MESSAGE_INPUT)
      sayKept(section, words.hold(form, String(flying["name"])));
    else if (flying.type === NAMES.MESSAGE_MOUNT)
      sayKept(section, words.hold(form));
  }

  /** @param {Control} control that the reader changed */
  input(control) {
    const { section, form } = this;
    const { name } = control;
    if (!section || !form || !name || control.type === "file") return;
    this.focus.typed();
    const wasHeld = this.words.held !== null;
    if (isKept(control)) sayKept(section, this.words.typed(form, name));
    if (wasHeld && !this.words.held) this.#sayState(section);
    const value = this.words.value(name) ?? control.value;
    this.tell(NAMES.MESSAGE_INPUT, { name, value });
  }

  /**
   * Some browsers tell of a choice by `change` alone; after an `input` event it tells nothing new.
   * @param {Control} control
   */
  change(control) {
    if (control.hasAttribute(NAMES.FILE)) return void this.#choose(control);
    const value = this.form ? readForm(this.form)[control.name] : undefined;
    const isNew = value !== undefined && !this.words.holds(control.name, value);
    if (isNew) this.input(control);
  }

  /** @param {HTMLButtonElement} button */
  press(button) {
    const { section, outbox } = this;
    if (!section || this.host.engine.state === "failed" || this.words.held)
      return;
    const action = button.getAttribute(NAMES.PRESS) ?? "";
    const { value } = button;
    // While nothing answers yet, a second press of a button is a question, not a second wish.
    if (outbox.waitsToBegin && outbox.hasPress(action, value)) return;
    this.focus.pressed();
    this.words.acted();
    this.tell(NAMES.MESSAGE_PRESS, { action, value });
    this.busy.pressed(section);
  }

  /**
   * @param {string} type
   * @param {object} told
   */
  tell(type, told) {
    if (this.section) this.outbox.push({ type, ...told });
  }

  /**
   * Local storage changed, in another tab or by another practice on this page.
   * @param {string} key
   * @param {string | null} text
   */
  heard(key, text) {
    const kind = kindOf(key);
    const isDraft = this.words.draft.concerns(key);
    if (isDraft && text !== null) this.#follow();
    else if (!isDraft && this.#hasRead(kind) && this.section)
      this.outbox.changed(kind, key, toldOf);
  }

  /** Local storage was cleared: Python reads again what it has read. */
  heardAll() {
    for (const kind of this.kinds) tellRecords(this, kind);
  }

  /** The page was put away and has missed what other tabs did. */
  catchUp() {
    this.heardAll();
    this.#follow();
  }

  /** The notebook was unlocked: keep what was written meanwhile, or else take up what was locked away. */
  unlocked() {
    const { section } = this;
    const outcome = this.words.draft.keepUnkept();
    if (outcome === null) return false;
    if (section) sayKept(section, outcome);
    this.heardAll();
    return true;
  }

  /** Keep what has come into the form without an event. */
  flush() {
    const { section, form } = this;
    if (section && form) sayKept(section, this.words.flush(form));
  }

  /** Remove the draft, unless there are words in it that Python has yet to hear of. */
  clear() {
    if (this.outbox.waitingFields.size === 0) this.words.draft.remove();
  }

  /**
   * @param {string} key
   * @param {string | null} text
   */
  spread(key, text) {
    this.host.spread(this, key, text);
  }

  /**
   * @param {string} kind
   * @returns {boolean} whether Python wants to hear of such records; of the lock's it never does
   */
  #hasRead(kind) {
    const all = this.kinds.has(NAMES.EVERY) && !UNTOLD.has(kind);
    return all || this.kinds.has(kind);
  }

  /** Take another tab's draft up, where the reader has no words here. */
  #follow() {
    const { section, form, words } = this;
    const wasHeld = words.held !== null;
    if (!section || !form || !words.follow(form)) return;
    this.#restart({ keepPresses: true });
    if (wasHeld || words.held) this.#sayState(section);
    this.outbox.pump();
  }

  /** @param {HTMLElement} section */
  #sayState(section) {
    const { form, words } = this;
    const { engine } = this.host;
    unsay(section, "held");
    sayState(section, SHOWN[engine.state], () => engine.retry());
    if (!words.held || engine.state === "failed") return;
    const { length } = words.held;
    sayHeld(section, { length, limit: words.limit }, () => this.#letGo());
    if (form && words.adrift !== null)
      lend(form, words.held.name, words.adrift);
  }

  /** The reader wishes that the text is tried again. */
  #letGo() {
    const { section } = this;
    if (!section) return;
    sayKept(section, this.words.letGo());
    this.#sayState(section);
    this.outbox.pump();
  }

  /** @param {{ keepPresses: boolean }} how */
  #restart({ keepPresses }) {
    this.timers.stopAll();
    if (!keepPresses) this.outbox.forgetPresses();
    this.outbox.restart();
  }

  /**
   * Tell Python of a chosen file, and empty the field, so that the same file can be chosen again.
   * @param {Control} control
   */
  async #choose(control) {
    const { files = null } = /** @type {HTMLInputElement} */ (control);
    const file = files?.[0];
    if (!file) return;
    const told = await readFile(file);
    control.value = "";
    const text = await this.#unsealed(told.text);
    if (text !== null) this.tell(NAMES.MESSAGE_FILE, { ...told, text });
  }

  /**
   * @param {string} text of a file
   * @returns {Promise<string | null>} null where it is sealed and the reader does not open it
   */
  async #unsealed(text) {
    if (!isSealed(text) || !this.section) return text;
    const { openedFile } = await import("./sealing.js");
    return openedFile(this.section, text);
  }

  #mounting() {
    return {
      practice: this.practice,
      options: JSON.parse(this.section?.getAttribute(NAMES.OPTIONS) ?? "{}"),
      draft: this.words.state,
      carry: this.#carry,
      fields: this.words.telling(this.form),
    };
  }
}

/**
 * The field of a held text is one that Python draws, and Python is not asked: until it is, the text stands in a field of
 * ours, a part that is in no order and so goes with the next drawing.
 * @param {HTMLFormElement} form
 * @param {string} name
 * @param {string} text
 */
function lend(form, name, text) {
  if (controls(form).some((control) => control.name === name)) return;
  const part = document.createElement("div");
  part.setAttribute(NAMES.PART, "held");
  const field = document.createElement("textarea");
  field.name = name;
  field.rows = 10;
  field.value = text;
  field.setAttribute("aria-label", "Your text");
  part.append(field);
  form.append(part);
}
