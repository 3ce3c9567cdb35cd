// One practice on the page: what the reader does in it goes into the draft and to Python.
//
// The way of a message: the mount gives it to its outbox, which numbers it and gives it to the engine, and the engine brings
// the reply back to the mount, which has it drawn, stored and carried out (replies.js).

import { Busy } from "../page/busy_mark.js";
import { idOf } from "./carried_moment.js";
import { Draft } from "../storage/drafts.js";
import { isHidden, tellRecords } from "./effects.js";
import { readFile } from "../page/files.js";
import { FocusWish } from "../page/focus.js";
import { controls, formOf, isForDraft, readForm } from "../page/form.js";
import { lazilyIn } from "../page/lazy.js";
import { NAMES } from "../wire/names.js";
import {
  sayLine,
  sayRemoved,
  sayState,
  sayStored,
  sayWithheld,
  unsay,
} from "../page/notice.js";
import { Outbox } from "./outbox.js";
import { TRIAL } from "../storage/lock_record.js";
import { get, kindOf, trial } from "../storage/records.js";
import { Timers } from "./timers.js";
import { isSealed } from "../crypto/seal.js";
import { FormState } from "./form_state.js";

/**
 * @typedef {import("../page/form.js").Control} Control
 * @typedef {import("../engine/engine.js").State} State
 * @typedef {object} Host
 * @property {import("../engine/engine.js").Engine} engine
 * @property {typeof import("./replies.js") | null} replies there before the engine is ready
 * @property {(key: string, text: string | null, from: Mount) => void} heard tells the page's other mounts of a record
 */

/** @type {{ [state in State]: string }} a section is ready only once Python has answered it */
const SHOWN = {
  idle: NAMES.STATIC,
  starting: NAMES.STARTING,
  ready: NAMES.STARTING,
  failed: NAMES.FAILED,
};

/** A neighbor's keys are none of ours; the lock's record stays between the lock and the browser; a trial says nothing. */
const UNTOLD = new Set(["", NAMES.LOCK, kindOf(TRIAL)]);

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
    this.formState = new FormState(new Draft(id, practice), release);
    this.outbox = new Outbox(
      id,
      () => engine.state === "ready" && this.formState.withheld === null,
      (message, seq) => engine.send(this, seq, message),
      () => this.#mounting(),
    );
    this.busy = new Busy(() => this.outbox.isBusy);
  }

  get root() {
    return this.host.engine.root;
  }

  /** @returns {HTMLFormElement | null} */
  get form() {
    return this.section && formOf(this.section);
  }

  /**
   * Take the section on this page over; the words that were left here come back at once, before Python does.
   * @param {HTMLElement} section
   * @param {string | null} carry
   */
  attach(section, carry) {
    this.section = section;
    this.#carry = carry;
    sayStored(section, trial());
    if (this.form)
      sayStored(section, this.formState.open(this.form, idOf(carry)));
    if (carry !== null) this.formState.acted();
    this.#restart({ sparesPresses: false });
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
    const { section, formState } = this;
    if (!section) return;
    if (state === "starting" || state === "failed")
      this.#restart({
        sparesPresses: state === "starting" && formState.withheld === null,
      });
    this.#sayState(section);
    this.busy.check(section);
    this.outbox.pump();
  }

  /** @param {import("./outbox.js").Reply} reply to a message of this mount */
  replied(reply) {
    this.host.replies?.receive(this, reply);
  }

  /** The worker was ended over this mount's last message: the text it was at is not sent again as it is. */
  fell() {
    const { section, form, formState } = this;
    const { flying } = this.outbox;
    if (!section || !form || !flying) return;
    if (flying.type === NAMES.MESSAGE_INPUT)
      sayStored(section, formState.withhold(form, String(flying["name"])));
    else if (flying.type === NAMES.MESSAGE_MOUNT)
      sayStored(section, formState.withhold(form));
  }

  /** @param {Control} control that the reader changed */
  input(control) {
    const { section, form } = this;
    const { name } = control;
    if (!section || !form || !name || control.type === "file") return;
    this.focus.typed();
    const wasWithheld = this.formState.withheld !== null;
    if (isForDraft(control))
      sayStored(section, this.formState.typed(form, name));
    this.sayRemoved();
    if (wasWithheld && !this.formState.withheld) this.#sayState(section);
    const value = this.formState.value(name) ?? control.value;
    this.tell(NAMES.MESSAGE_INPUT, { name, value });
  }

  /**
   * Some browsers tell of a choice by `change` alone; after an `input` event it tells nothing new.
   * @param {Control} control
   */
  change(control) {
    if (control.hasAttribute(NAMES.FILE)) return void this.#choose(control);
    const value = this.form ? readForm(this.form)[control.name] : undefined;
    const isNew =
      value !== undefined && !this.formState.holds(control.name, value);
    if (isNew) this.input(control);
  }

  /** @param {HTMLButtonElement} button */
  press(button) {
    const { section, outbox } = this;
    if (
      !section ||
      this.host.engine.state === "failed" ||
      this.formState.withheld
    )
      return;
    const action = button.getAttribute(NAMES.PRESS) ?? "";
    const { value } = button;
    // While nothing answers yet, a second press of a button is a question, not a second wish.
    if (outbox.waitsToBegin && outbox.hasPress(action, value)) return;
    this.focus.pressed();
    this.formState.acted();
    this.sayRemoved();
    this.tell(NAMES.MESSAGE_PRESS, { action, value });
    this.busy.pressed(section);
  }

  /**
   * @param {string} type
   * @param {object} content
   */
  tell(type, content) {
    if (this.section) this.outbox.push({ type, ...content });
  }

  /**
   * Local storage changed, in another tab or by another practice on this page.
   * @param {string} key
   * @param {string | null} text
   */
  heard(key, text) {
    const kind = kindOf(key);
    const isDraft = this.formState.draft.concerns(key);
    if (isDraft) this.sayRemoved();
    if (isDraft && text !== null) this.#follow();
    else if (!isDraft && this.#hasRead(kind) && this.section)
      this.outbox.changed(kind, key, toldOf);
  }

  /** What lies in storage may be all other than it was: Python reads again what it has read. */
  heardAll() {
    for (const kind of this.kinds) tellRecords(this, kind);
  }

  /**
   * Everything was erased outside this page. A press that still waits for its answer came before that, and keeps nothing any
   * more; the words on the page stay there.
   */
  erasedAll() {
    const { outbox, section } = this;
    this.formState.erased();
    if (outbox.isBusy) {
      outbox.forget();
      if (section) this.#restart({ sparesPresses: false });
      if (section) this.busy.check(section);
    }
    this.sayRemoved();
    outbox.pump();
  }

  /** The page was put away and has missed what other tabs did. */
  catchUp() {
    this.heardAll();
    this.#follow();
    this.sayRemoved();
  }

  /** Say it where words that are on the page were removed from storage. */
  sayRemoved() {
    if (this.section) sayRemoved(this.section, this.formState.draft.isRemoved);
  }

  /** The notebook was unlocked: store what was written meanwhile, or else take up what was locked away. */
  unlocked() {
    const { section } = this;
    const outcome = this.formState.draft.storeUnstored();
    if (outcome === null) return false;
    if (section) sayStored(section, outcome);
    this.heardAll();
    return true;
  }

  /** Store what has come into the form without an event. */
  flush() {
    const { section, form } = this;
    if (section && form) sayStored(section, this.formState.flush(form));
  }

  /** Remove the draft, unless there are words in it that Python has yet to hear of. */
  clear() {
    if (this.outbox.waitingFields.size === 0) this.formState.draft.remove();
  }

  /**
   * @param {string} key
   * @param {string | null} text
   */
  spread(key, text) {
    this.host.heard(key, text, this);
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
    const { section, form, formState } = this;
    const wasWithheld = formState.withheld !== null;
    if (!section || !form || !formState.follow(form)) return;
    this.#restart({ sparesPresses: true });
    if (wasWithheld || formState.withheld) this.#sayState(section);
    this.outbox.pump();
  }

  /** @param {HTMLElement} section */
  #sayState(section) {
    const { form, formState } = this;
    const { engine } = this.host;
    unsay(section, "held");
    if (engine.state !== "starting") sayLine(section, null);
    sayState(section, SHOWN[engine.state], () => engine.retry());
    if (!formState.withheld || engine.state === "failed") return;
    const { length } = formState.withheld;
    sayWithheld(section, { length, limit: formState.limit }, () =>
      this.#sendAgain(),
    );
    if (form && formState.adrift !== null)
      lend(form, formState.withheld.name, formState.adrift);
  }

  /** The reader wishes that the text is tried again. */
  #sendAgain() {
    const { section } = this;
    if (!section) return;
    sayStored(section, this.formState.sendAgain());
    this.#sayState(section);
    this.outbox.pump();
  }

  /** @param {{ sparesPresses: boolean }} how */
  #restart({ sparesPresses }) {
    this.timers.stopAll();
    if (!sparesPresses) this.outbox.forgetPresses();
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
    const read = await readFile(file);
    control.value = "";
    const text = await this.#unsealed(read.text);
    if (text !== null) this.tell(NAMES.MESSAGE_FILE, { ...read, text });
  }

  /**
   * @param {string} text of a file
   * @returns {Promise<string | null>} null where it is sealed and the reader does not open it
   */
  async #unsealed(text) {
    if (!isSealed(text) || !this.section) return text;
    const { section } = this;
    const load = () => import("../lock/sealed_file.js");
    const module = await lazilyIn(section, load);
    return module && module.openedFile(section, text);
  }

  #mounting() {
    return {
      practice: this.practice,
      options: JSON.parse(this.section?.getAttribute(NAMES.OPTIONS) ?? "{}"),
      draft: this.formState.state,
      carry: this.#carry,
      fields: this.formState.telling(this.form),
    };
  }
}

/**
 * The field of a withheld text is one that Python draws, and Python is not asked: until it is, the text stands in a field of
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
  field.translate = false;
  field.rows = 10;
  field.value = text;
  field.setAttribute("aria-label", "Your text");
  part.append(field);
  form.append(part);
}
