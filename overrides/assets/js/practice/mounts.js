// The practices of this page and of those that the reader has left: each section has its mount, which outlives the page.

import { prepare } from "../page/live_region.js";
import { lazily, sayMissing, whyMissing } from "../page/lazy.js";
import { sayLine, sayStored, unsay } from "../page/notice.js";
import { takeCarry } from "./carried_moment.js";
import { note, open, showLock, showLocks, shut } from "./locked_sections.js";
import { Mount } from "./mount.js";
import { NAMES } from "../wire/names.js";

/** @typedef {import("../storage/unlocked.js").Standing} Standing */

const SECTION = `section[${NAMES.PRACTICE}]`;

export class Mounts {
  /** @type {Map<string, Mount>} by section id; a mount outlives its page, since the worker does */
  #all = new Map();
  /** @type {typeof import("./replies.js") | null} what draws Python's replies; a page that is only read does not load it */
  replies = null;

  /**
   * @param {import("../engine/engine.js").Engine} engine
   * @param {import("../engine/start_policy.js").Starter} starter
   */
  constructor(engine, starter) {
    this.engine = engine;
    this.starter = starter;
  }

  async loadReplies() {
    this.replies = await lazily(() => import("./replies.js"));
  }

  /** Let go of the sections that have left the page, and take over those that have come. */
  look() {
    const here = new Set(document.querySelectorAll(SECTION));
    for (const mount of this.#all.values())
      if (mount.section && !here.has(mount.section)) mount.detach();
    for (const section of here)
      if (
        section instanceof HTMLElement &&
        this.of(section)?.section !== section
      )
        this.#take(section);
    this.replies?.stayAwake();
  }

  /** Whether words of a practice, on this page or of one that was left, are in this document's memory alone. */
  get hasUnstored() {
    const mounts = [...this.#all.values()];
    return mounts.some(({ formState }) => formState.draft.isUnstored);
  }

  /** @param {EventTarget | null} target */
  of(target) {
    const section = target instanceof Element && target.closest(SECTION);
    return section ? this.#all.get(section.id) : undefined;
  }

  /** @param {import("../engine/engine.js").State} state */
  engineIs(state) {
    for (const mount of this.#all.values()) mount.engineIs(state);
    if (state === "ready") void offerCover();
    if (state === "failed") void this.#sayWhy();
  }

  /** A page from an earlier release finds no engine any more, however often it tries. */
  async #sayWhy() {
    if ((await whyMissing()) !== "earlier" || this.engine.state !== "failed")
      return;
    for (const { section } of this.#all.values())
      if (section) {
        unsay(section, "failed");
        sayMissing(section, "earlier");
      }
  }

  /** @param {import("../engine/engine.js").Line} line over which the engine's files come slowly */
  waitsFor(line) {
    for (const { section } of this.#all.values())
      if (section) sayLine(section, line);
  }

  /**
   * What lies under a key is another text.
   * @param {string} key
   * @param {string | null} text
   * @param {Mount} [from] that changed it
   */
  heard(key, text, from) {
    for (const mount of this.#all.values())
      if (mount !== from) mount.heard(key, text);
  }

  /** All of the origin's storage was cleared. */
  heardAll() {
    for (const mount of this.#all.values()) mount.heardAll();
  }

  /** Everything of ours was erased, in another tab or by the browser. */
  erasedAll() {
    for (const mount of this.#all.values()) mount.erasedAll();
  }

  /** The page was put away and has missed what other tabs did. */
  catchUp() {
    for (const mount of this.#all.values()) mount.catchUp();
  }

  /** It is another day than it was. */
  newDay() {
    for (const mount of this.#all.values())
      mount.tell(NAMES.MESSAGE_TICK, { timer: NAMES.NEW_DAY });
  }

  /** The page is seen again. */
  wake() {
    for (const mount of this.#all.values()) mount.timers.wake();
    this.replies?.stayAwake();
  }

  flush() {
    for (const mount of this.#all.values()) mount.flush();
  }

  /** @param {import("../storage/records.js").Outcome} outcome of writes that were answered before they were made */
  sayStored(outcome) {
    for (const { section } of this.#all.values())
      if (section) sayStored(section, outcome);
  }

  /**
   * Locked, nothing of the reader's stays readable, neither on the page nor in Python; unlocked, it is back.
   * @param {Standing} now
   * @param {Standing} before
   */
  lockChanged(now, before) {
    if (now !== "closed") {
      if (before === "closed") open(this.#all);
      return;
    }
    const from = this.of(document.activeElement)?.id;
    this.engine.stop();
    shut(this.#all);
    this.look();
    for (const { section } of this.#all.values())
      if (section) this.starter.watch(section);
    showLocks(this.#all, from);
  }

  /** @param {HTMLElement} section */
  #take(section) {
    const practice = section.getAttribute(NAMES.PRACTICE) ?? "";
    const former = this.#all.get(section.id);
    const mount =
      former?.practice === practice
        ? former
        : new Mount(section.id, practice, this);
    this.#all.set(section.id, mount);
    note(section);
    mount.attach(section, takeCarry());
    showLock(section);
    this.starter.watch(section);
    prepare();
  }
}

/** The screen can be covered from the first touch of what can be written in, or once words are shown; it waits for no engine. */
export async function offerCover() {
  const load = () => import("../page/screen_cover.js");
  // Where it does not come, there is no button, and nothing to say.
  const module = await lazily(load).catch(() => null);
  module?.offerCover();
}
