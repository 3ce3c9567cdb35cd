// The reader's focus: kept through a patch with its caret, and moved only where Python's `focus` effect may move it.

import { identity, isControl } from "./form.js";
import { NAMES } from "./names.js";

/**
 * @param {HTMLFormElement} form
 * @param {Element | null} active
 * @returns {() => void} puts the focus, the caret and the field's scroll back where the reader had them
 */
export function holdFocus(form, active) {
  if (!(active instanceof HTMLElement)) return () => {};
  const find = finder(form, active);
  const { scrollTop, scrollLeft } = active;
  const [start, end, direction] = caret(active);
  return () => {
    const now = find();
    if (!now) return;
    const isLost = now !== document.activeElement;
    const isMoved = start !== null && !sameCaret(now, start, end);
    if (isLost) now.focus({ preventScroll: true });
    if (isMoved || isLost)
      if (start !== null)
        /** @type {HTMLInputElement} */ (now).setSelectionRange(
          start,
          end,
          direction ?? "none",
        );
    // A field that kept its focus and caret has not been moved or refilled, and asking where it is scrolled to would
    // have the page laid out here, at each key.
    if (!isLost && !isMoved) return;
    if (now.scrollTop !== scrollTop) now.scrollTop = scrollTop;
    if (now.scrollLeft !== scrollLeft) now.scrollLeft = scrollLeft;
  };
}

/**
 * A patch may swap the element, or make another field or button out of it: what had the focus goes by its meaning.
 * @param {HTMLFormElement} form
 * @param {HTMLElement} active
 * @returns {() => HTMLElement | null}
 */
function finder(form, active) {
  const meant = meaning(active);
  /** @param {HTMLElement} element */
  const isMeant = (element) => meaning(element) === meant;
  return () => {
    const isThere = form.contains(active);
    if (isThere && isMeant(active)) return active;
    /** @type {NodeListOf<HTMLElement>} */
    const alike = form.querySelectorAll(active.localName);
    return [...alike].find(isMeant) ?? (isThere ? active : null);
  };
}

/** @param {HTMLElement} element */
function meaning(element) {
  if (isControl(element)) return identity(element);
  const told = ["id", NAMES.PRESS, "value"];
  return JSON.stringify(told.map((name) => element.getAttribute(name)));
}

/**
 * @param {Element} element
 * @returns {[number | null, number | null, "forward" | "backward" | "none" | null]} null where a field has no caret
 */
function caret(element) {
  if (!isControl(element) || element instanceof HTMLSelectElement)
    return [null, null, null];
  const { selectionStart, selectionEnd, selectionDirection } = element;
  return [selectionStart, selectionEnd, selectionDirection];
}

/**
 * @param {Element} element
 * @param {number | null} start
 * @param {number | null} end
 */
function sameCaret(element, start, end) {
  const [nowStart, nowEnd] = caret(element);
  return nowStart === null || (nowStart === start && nowEnd === end);
}

/** A part that is to have the focus once it is on the page, unless the reader has begun to write elsewhere by then. */
export class FocusWish {
  /** @type {string | null} */
  #part = null;
  /** @type {Element | null} where the focus was at the last press */
  #from = null;

  /** @param {string} part */
  ask(part) {
    this.#part = part;
  }

  /** The reader pressed a button, or Enter in a field: from there the focus may be led on. */
  pressed() {
    this.#from = document.activeElement;
  }

  /** The reader writes, and keeps the focus. */
  typed() {
    this.#from = null;
  }

  /** @param {Element} section as it is now drawn */
  grant(section) {
    const part = this.#part;
    const active = document.activeElement;
    this.#part = null;
    if (part === null || (isControl(active) && active !== this.#from)) return;
    focusPart(section, part);
  }
}

/**
 * Move the focus to a part, unless the reader is elsewhere on the page by now.
 * @param {Element} section
 * @param {string} part
 */
function focusPart(section, part) {
  const active = document.activeElement;
  const free = !active || active === document.body || section.contains(active);
  const target = free ? targetIn(section, part) : null;
  if (!target) return;
  if (target.tabIndex < 0 && !target.hasAttribute("tabindex"))
    target.tabIndex = -1;
  target.focus();
}

/**
 * @param {Element} section
 * @param {string} part
 * @returns {HTMLElement | null}
 */
function targetIn(section, part) {
  const within = section.querySelector(`[${NAMES.PART}="${CSS.escape(part)}"]`);
  const wanted = [
    `[${NAMES.FOCUS}]`,
    "h1, h2, h3, h4, h5, h6",
    "input, textarea, select, button, a[href]",
  ];
  for (const selector of wanted) {
    const found = within?.querySelector(selector);
    if (found instanceof HTMLElement) return found;
  }
  return null;
}
