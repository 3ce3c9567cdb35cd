// The mark on a section whose press has waited for an answer long enough to be noticed.

import { NAMES } from "../wire/names.js";

const AFTER_MS = 150;

export class Busy {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {() => boolean} isWaiting whether a press waits */
  constructor(isWaiting) {
    this.isWaiting = isWaiting;
  }

  /** @param {Element} section whose button was pressed */
  pressed(section) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.isWaiting()) section.setAttribute(NAMES.BUSY, "true");
    }, AFTER_MS);
  }

  /** @param {Element} section that may have had its answer */
  check(section) {
    if (!this.isWaiting()) section.removeAttribute(NAMES.BUSY);
  }
}
