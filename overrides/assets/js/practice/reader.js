// What the reader does on the page, on its way to the practice in which they do it.

import { leaveCarry } from "./carried_moment.js";
import { isControl } from "../page/form.js";
import { turn } from "../page/folds.js";
import { offerCover } from "./mounts.js";
import { NAMES } from "../wire/names.js";

/** Text-like fields of one line, in which Enter means "go on". */
const ONE_LINE =
  "input:not([type=checkbox], [type=radio], [type=range], [type=file], [type=button], [type=color])";

export class Reader {
  /**
   * @param {import("./mounts.js").Mounts} mounts
   * @param {import("../engine/start_policy.js").Starter} starter
   * @param {import("../site/parts.js").Parts} parts
   */
  constructor(mounts, starter, parts) {
    this.mounts = mounts;
    this.starter = starter;
    this.parts = parts;
  }

  /** Listen by delegation: sections come and go. */
  listen() {
    const changes = (/** @type {Event} */ event) => this.#change(event);
    document.addEventListener("input", changes);
    document.addEventListener("change", changes);
    document.addEventListener("click", (event) => this.#click(event));
    document.addEventListener("keydown", (event) => {
      this.#enter(event);
      this.#escape(event);
    });
    document.addEventListener("submit", (event) => {
      if (this.mounts.of(event.target)) event.preventDefault();
    });
    const comes = (/** @type {Event} */ { target }) => {
      if (!this.mounts.of(target)) return;
      this.starter.near();
      void offerCover();
    };
    document.addEventListener("focusin", comes);
    document.addEventListener("pointerdown", comes, { passive: true });
    const goes = () => this.mounts.flush();
    document.addEventListener("visibilitychange", goes);
    window.addEventListener("pagehide", goes);
    const isBack = () => {
      if (document.visibilityState === "visible") this.mounts.wake();
    };
    document.addEventListener("visibilitychange", isBack);
    window.addEventListener("pageshow", isBack);
  }

  /** @param {Event} event */
  #change({ target, type }) {
    const mount = this.mounts.of(target);
    if (!mount || !isControl(target)) return;
    if (type === "input") mount.input(target);
    else mount.change(target);
    this.starter.acted();
  }

  /** @param {MouseEvent} event */
  #click(event) {
    const { target } = event;
    leaveCarry(event);
    this.parts.takeStep(target);
    exit(event);
    if (!(target instanceof Element)) return;
    turn(target.closest("summary")?.closest("details") ?? null);
    const button = target.closest(`button[${NAMES.PRESS}]`);
    if (!(button instanceof HTMLButtonElement)) return;
    this.mounts.of(button)?.press(button);
    this.starter.acted();
  }

  /** @param {KeyboardEvent} event */
  #enter(event) {
    const { target, key, repeat, isComposing, keyCode } = event;
    // Safari ends a composition before the Enter that confirms it, and marks that Enter with 229 alone.
    if (key !== "Enter" || repeat || isComposing || keyCode === 229) return;
    if (!(target instanceof HTMLInputElement && target.matches(ONE_LINE)))
      return;
    if (!this.mounts.of(target)?.form?.contains(target)) return;
    event.preventDefault();
    const shown = `[${NAMES.PRIMARY}]:not(:disabled, [${NAMES.LIVE}="false"] *)`;
    const primary = target.form?.querySelector(shown);
    if (primary instanceof HTMLButtonElement) primary.click();
  }

  /**
   * Escape empties a search field everywhere, as it does by itself in some browsers.
   * @param {KeyboardEvent} event
   */
  #escape({ target, key }) {
    const isSearch =
      target instanceof HTMLInputElement && target.type === "search";
    if (key !== "Escape" || !isSearch || !target.value) return;
    if (!this.mounts.of(target)) return;
    target.value = "";
    target.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/**
 * Leave at once: this page makes way for the other, so that Back does not lead here.
 * @param {MouseEvent} event
 */
function exit(event) {
  const link =
    event.target instanceof Element && event.target.closest(`a[${NAMES.EXIT}]`);
  if (!(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  location.replace(link.href);
}
