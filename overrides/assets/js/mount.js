// One practice on the page: the reader's typing goes into the draft and to Python, Python's replies into the form.

import { Busy } from "./busy.js";
import { Draft } from "./drafts.js";
import { perform, settle, tellRecords } from "./effects.js";
import { focusPart } from "./focus.js";
import { isControl, readForm } from "./form.js";
import { NAMES } from "./names.js";
import { say, unsay, WORDS } from "./notice.js";
import { Outbox } from "./outbox.js";
import { patch } from "./patch.js";
import { kindOf, trial } from "./store.js";
import { Timers } from "./timers.js";
import { Words } from "./words.js";

/**
 * @typedef {import("./form.js").Control} Control
 * @typedef {import("./outbox.js").Reply} Reply
 * @typedef {import("./store.js").Outcome} Outcome
 * @typedef {object} Host
 * @property {import("./engine.js").Engine} engine
 * @property {(from: Mount, key: string, text: string | null) => void} spread tells the page's other mounts of a record
 */

export class Mount {
  /** @type {HTMLElement | null} null while the reader is on another page */
  section = null;
  /** @type {Set<string>} kinds of records that Python has read for this mount */
  kinds = new Set();
  timers = new Timers();
  /** @type {string | null} the text of a Moment that the reader carried here */
  #carry = null;
  /** @type {string | null} a part that waits for the focus */
  #focusing = null;
  /** @type {Element | null} where the focus was at the last press */
  #pressedFrom = null;

  /**
   * @param {string} id of the section
   * @param {string} practice
   * @param {Host} host
   */
  constructor(id, practice, host) {
    this.id = id;
    this.practice = practice;
    this.host = host;
    this.words = new Words(new Draft(id, practice));
    const { engine } = host;
    this.outbox = new Outbox(
      id,
      () => engine.state === "ready",
      (message) => engine.send(id, message),
      () => this.#mounting(),
    );
    this.busy = new Busy(() => this.outbox.isBusy);
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
    this.#kept(trial());
    if (this.form) this.#kept(this.words.open(this.form));
    if (carry !== null) this.words.acted();
    this.outbox.forgetPresses();
    this.#restart();
    this.engineIs(this.host.engine.state);
  }

  /** The reader leaves the page; Python forgets this mount, the draft stays. */
  detach() {
    this.flush();
    this.section = null;
    this.timers.stopAll();
    this.outbox.close();
  }

  /** @param {import("./engine.js").State} state */
  engineIs(state) {
    const { section } = this;
    if (!section) return;
    if (state === "starting") this.#restart();
    if (state === "failed") this.outbox.forgetPresses();
    section.setAttribute(NAMES.STATE, SHOWN[state]);
    if (state !== "failed") unsay(section, "failed");
    else say(section, "failed", WORDS.failed, () => this.host.engine.retry());
    this.busy.check(section);
    this.outbox.pump();
  }

  /** @param {Control} control that the reader changed */
  input(control) {
    const { form } = this;
    const { name } = control;
    if (!form || !name || control.type === "file") return;
    this.#pressedFrom = null;
    this.#kept(this.words.typed(form, name));
    const value = readForm(form)[name] ?? control.value;
    this.tell(NAMES.MESSAGE_INPUT, { name, value });
  }

  /**
   * Some browsers tell of a choice by `change` alone; after an `input` event it tells nothing new.
   * @param {Control} control
   */
  change(control) {
    const value = this.form && readForm(this.form)[control.name];
    if (value && !this.words.holds(control.name, value)) this.input(control);
  }

  /** @param {HTMLButtonElement} button */
  press(button) {
    const { section } = this;
    if (!section || this.host.engine.state === "failed") return;
    const action = button.getAttribute(NAMES.PRESS) ?? "";
    const { value } = button;
    // While nothing answers yet, a second press of a button is a question, not a second wish.
    if (this.outbox.waitsToBegin && this.outbox.hasPress(action, value)) return;
    this.#pressedFrom = document.activeElement;
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

  /** @param {Reply} reply */
  receive(reply) {
    const { section } = this;
    const isCurrent = this.outbox.landed(reply);
    if (!section || this.outbox.isFormer(reply)) settle(reply.effects ?? []);
    else if (reply.error !== undefined) this.#stumble(section, reply.error);
    else this.#take(section, reply, isCurrent);
    this.outbox.pump();
  }

  /**
   * Local storage changed, in another tab or by another practice on this page.
   * @param {string} key
   * @param {string | null} text
   */
  heard(key, text) {
    if (this.words.draft.concerns(key)) {
      if (text !== null && this.form && this.words.follow(this.form))
        this.#again();
    } else if (this.kinds.has(kindOf(key))) {
      const records = [[key, text]];
      const kind = kindOf(key);
      this.tell(NAMES.MESSAGE_RECORDS, { kind, records, partial: true });
    }
  }

  /** Local storage was cleared: Python reads again what it has read. */
  heardAll() {
    for (const kind of this.kinds) tellRecords(this, kind);
  }

  /** Keep what has come into the form without an event. */
  flush() {
    if (this.form) this.#kept(this.words.flush(this.form));
  }

  /** @param {string} part */
  focus(part) {
    this.#focusing = part;
  }

  clear() {
    this.words.draft.remove();
  }

  /**
   * @param {string} key
   * @param {string | null} text
   */
  spread(key, text) {
    this.host.spread(this, key, text);
  }

  #again() {
    this.#restart();
    this.outbox.pump();
  }

  #restart() {
    this.timers.stopAll();
    this.outbox.restart();
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

  /**
   * @param {HTMLElement} section
   * @param {Reply} reply
   * @param {boolean} isCurrent whether its patch may be applied
   */
  #take(section, reply, isCurrent) {
    unsay(section, "stumbled");
    if (isCurrent) this.#apply(reply);
    this.#kept(this.words.replied(reply.draft, isCurrent));
    perform(this, reply.effects ?? []);
    if (isCurrent) this.#giveFocus(section);
    this.#answered(section);
  }

  /** @param {Reply} reply */
  #apply({ parts = {}, order = Object.keys(parts), seq }) {
    const { form } = this;
    if (!form) return;
    patch(form, parts, order, this.outbox.waitingFields);
    this.outbox.applied = seq;
    this.words.drawn(form);
  }

  /**
   * The focus goes where Python wants it once that part is on the page; a reader who has begun to write keeps it.
   * @param {HTMLElement} section
   */
  #giveFocus(section) {
    const part = this.#focusing;
    const active = document.activeElement;
    this.#focusing = null;
    if (part === null) return;
    if (!isControl(active) || active === this.#pressedFrom)
      focusPart(section, part);
  }

  /**
   * @param {HTMLElement} section
   * @param {string} error
   */
  #stumble(section, error) {
    console.warn("Kindward: the practice stumbled:", error);
    say(section, "stumbled", WORDS.stumbled);
    this.#answered(section);
  }

  /** @param {HTMLElement} section */
  #answered(section) {
    section.setAttribute(NAMES.STATE, NAMES.READY);
    this.busy.check(section);
  }

  /** @param {Outcome | null} outcome of a write: the reader hears of it before they write on */
  #kept(outcome) {
    if (!outcome || !this.section) return;
    const full = outcome.reason === NAMES.REASON_QUOTA;
    if (outcome.ok) unsay(this.section, "storage");
    else say(this.section, "storage", full ? WORDS.full : WORDS.off);
  }
}

/** @type {{ [state in import("./engine.js").State]: string }} ready only once Python has answered this mount */
const SHOWN = {
  idle: NAMES.STATIC,
  starting: NAMES.STARTING,
  ready: NAMES.STARTING,
  failed: NAMES.FAILED,
};
