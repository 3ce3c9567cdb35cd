// The drawer with the navigation, in windows that have no room for it: a button opens it, and it has the focus until it is closed.
//
// Material keeps its state in a hidden box, from which the styles follow, and closes it when a page has come.

import { makeModal } from "./modal.js";

const BUTTON = ".kw-menu";
const CLOSE = ".kw-nav-close";
const DRAWER = ".md-sidebar--primary";
/** From here on the navigation stands beside the page. */
const WIDE = "(min-width: 76.25em)";

export class Drawer {
  #reopen = () => {};
  /** The reader followed a link in it, and goes on where that leads. */
  #isLeft = false;

  /** Follow the buttons, the Escape key and Material. */
  listen() {
    const box = boxOf();
    if (!box) return;
    box.addEventListener("change", () => this.#turned(box.checked));
    document.addEventListener("click", ({ target }) => {
      if (!(target instanceof Element)) return;
      if (target.closest(BUTTON)) turn(true);
      else if (target.closest(CLOSE)) turn(false);
      else this.#follow(target.closest(`${DRAWER} a[href]`));
    });
    window.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !box.checked) return;
      event.preventDefault();
      turn(false);
    });
    matchMedia(WIDE).addEventListener("change", () => turn(false));
    // A browser that fills in boxes when it comes back to a page, or a reader faster than this module, may have opened it.
    if (box.checked) this.#turned(true);
  }

  /**
   * A link to a heading of this page brings no page that would close the drawer.
   * @param {Element | null} link
   */
  #follow(link) {
    if (!(link instanceof HTMLAnchorElement)) return;
    this.#isLeft = true;
    if (isHere(link)) turn(false);
  }

  /** @param {boolean} isOpen */
  #turned(isOpen) {
    find(BUTTON)?.setAttribute("aria-expanded", String(isOpen));
    this.#reopen();
    this.#reopen = () => {};
    const drawer = find(DRAWER);
    if (isOpen && drawer) {
      this.#reopen = makeModal(drawer);
      drawer.querySelector(/** @type {"button"} */ (CLOSE))?.focus();
    } else if (!this.#isLeft) find(BUTTON)?.focus();
    this.#isLeft = false;
  }
}

/** @returns {HTMLInputElement | null} null on a page without a header */
function boxOf() {
  return /** @type {HTMLInputElement | null} */ (
    document.getElementById("__drawer")
  );
}

/** @param {boolean} isOpen */
function turn(isOpen) {
  const box = boxOf();
  if (box && box.checked !== isOpen) box.click();
}

/** @param {HTMLAnchorElement} link */
function isHere(link) {
  const [there, here] = [link.href, location.href];
  return there.replace(/#.*/, "") === here.replace(/#.*/, "");
}

/**
 * @param {string} selector
 * @returns {HTMLElement | null}
 */
function find(selector) {
  return document.querySelector(selector);
}
