// What pages that were left cost is given back: each is taken apart, and after many of them the document is a new one.
//
// Material (9.8.1) remembers an element or two of each page that its instant navigation has replaced, and an element keeps the
// whole page alive in which it stands. What it keeps besides, some 10 KB a page, goes with the document alone.

import { NAMES } from "../wire/names.js";
import { standing } from "../storage/texts.js";

const PAGE = "[data-md-component=container]";
/** After so many pages in one document the next link is followed by the browser itself. */
const MANY = 25;
/** Where something may be under way: such a page is left as ever. */
const WORKED_ON = `[${NAMES.PRACTICE}], [${NAMES.LOCK_PANEL}]`;

export class LeftPage {
  /** @type {Element | null} */
  #shown = null;
  #count = 0;

  /** @param {import("../practice/mounts.js").Mounts} mounts */
  constructor(mounts) {
    this.mounts = mounts;
  }

  /** Ahead of Material, which leaves a link with a target to the browser. */
  listen() {
    document.addEventListener(
      "click",
      ({ target }) => {
        const link = target instanceof Element && target.closest("a");
        if (link && this.#count > MANY && this.#isDispensable)
          link.target ||= "_self";
      },
      { capture: true },
    );
  }

  /** Whether nothing would be lost with this document: it alone has an open lock's key, and words that were not stored. */
  get #isDispensable() {
    const isRead = !document.querySelector(WORKED_ON);
    return isRead && !this.mounts.hasUnstored && standing() !== "open";
  }

  /** Another page has come; to be called once the practices of the one before have been let go of. */
  came() {
    const left = this.#shown;
    this.#shown = document.querySelector(PAGE);
    this.#count += 1;
    if (left && !left.isConnected) setTimeout(() => takeApart(left));
  }
}

/** @param {Element} page */
function takeApart(page) {
  for (const element of page.querySelectorAll("*")) element.remove();
}
