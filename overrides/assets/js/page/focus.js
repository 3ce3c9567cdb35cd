// The reader's focus: it outlives a patch with its caret, moves where Python's `focus` effect may move it, and where the patch
// took away what had it, goes on from the same place.

import { identity, isControl } from "./form.js";
import { NAMES } from "../wire/names.js";

/**
 * @param {HTMLFormElement} form
 * @param {Element | null} active
 * @returns {() => void} puts the focus, the caret and the field's scroll back where the reader had them
 */
export function savedFocus(form, active) {
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
  const telling = ["id", NAMES.PRESS, "value"];
  return JSON.stringify(telling.map((name) => element.getAttribute(name)));
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

/**
 * Where an element stands: its part, and in that the blocks around the element, from the outermost on.
 * @typedef {{ part: string, blocks: { tag: string, at: number }[] }} Place
 */

/**
 * @param {Element} element
 * @returns {Place}
 */
export function placeOf(element) {
  const part = element.closest(`[${NAMES.PART}]`);
  const blocks = [];
  let block = element.parentElement;
  for (
    ;
    block && part?.contains(block) && block !== part;
    block = block.parentElement
  ) {
    const at = [...(block.parentElement?.children ?? [])].indexOf(block);
    blocks.unshift({ tag: block.localName, at });
  }
  return { part: part?.getAttribute(NAMES.PART) ?? "", blocks };
}

/** Where the focus goes once the page is drawn, unless the reader has begun to write elsewhere by then. */
export class FocusWish {
  /** @type {string | null} the part that Python asked for */
  #part = null;
  /** The name of the field in it that Python asked for, or the value of the button. */
  #at = "";
  /** Whether the last press was a finger's: a field that takes the focus then brings a keyboard over what follows. */
  #isTouch = false;
  /** @type {Place | null} where the focus was, if a patch took away what had it */
  #lost = null;
  /** @type {Element | null} where the focus was at the last press */
  #from = null;

  /**
   * @param {string} part
   * @param {string} [at] the name of a field in it, or the value of a button
   */
  ask(part, at = "") {
    this.#part = part;
    this.#at = at;
  }

  /** @param {Place | null} place of what had the focus until a patch took it away */
  lost(place) {
    this.#lost = place;
  }

  /** The reader pressed a button, or Enter in a field: from there the focus may be led on. */
  pressed() {
    const active = document.activeElement;
    const isByKey = active?.matches(":focus-visible");
    this.#from = active;
    this.#isTouch = !isByKey && matchMedia("(pointer: coarse)").matches;
  }

  /** The reader writes, and keeps the focus. */
  typed() {
    this.#from = null;
  }

  /** @param {Element} section as it is now drawn */
  grant(section) {
    const [wanted, at, lost] = [this.#part, this.#at, this.#lost];
    this.#part = this.#lost = null;
    this.#at = "";
    const active = document.activeElement;
    if (wanted !== null && isControl(active) && active !== this.#from) return;
    const isFree = !active || active === document.body;
    if (wanted !== null && (isFree || section.contains(active))) {
      const part = partOf(section, wanted);
      const place = at ? placeIn(part, at) : null;
      if (!isControl(place)) lead(place ?? targetIn(part));
      else if (!this.#isTouch) writeOn(place);
    }
    if (lost && document.activeElement === document.body)
      focusOn(blockAt(section, lost));
  }
}

/**
 * What a keyboard goes on from is no button, or a second press of the same key would work another one.
 * @param {Element} section
 * @param {Place} place
 * @returns {HTMLElement | null} the innermost block there that is still of its kind; of a part the heading
 */
function blockAt(section, { part, blocks }) {
  const within = partOf(section, part);
  let block = within;
  for (const { tag, at } of blocks) {
    const next = block?.children[at];
    if (next?.localName !== tag) break;
    block = next;
  }
  const found = block === within ? targetIn(within) : block;
  return /** @type {HTMLElement | null} */ (found ?? section);
}

/**
 * To what Python asked for. A title that stands low or out of sight goes to the top with what stands above it, where that
 * is little: what it is the title of is below. Of another target the whole group comes into view, with its buttons.
 * @param {HTMLElement | null} target
 */
function lead(target) {
  const group = target?.closest("[role=group]");
  if (target?.matches("h1, h2, h3, h4, h5, h6")) bringUp(target);
  else if (group !== target) group?.scrollIntoView({ block: "nearest" });
  focusOn(target);
}

/** So far down the screen, in parts of its height, a title may stand. */
const LOW = 0.4;

/** @param {HTMLElement} title */
function bringUp(title) {
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  const room = parseFloat(scrollPaddingTop) || 0;
  const form = title.closest("form")?.getBoundingClientRect().top;
  const { top } = title.getBoundingClientRect();
  if (top >= room && top <= innerHeight * LOW) return;
  const start = form && top - form < innerHeight * LOW - room ? form : top;
  window.scrollBy({ top: start - room, behavior: "instant" });
}

/**
 * @param {Element | null} part
 * @param {string} at the name of a field, the value of a button, or of the attribute that marks a place for the focus
 * @returns {HTMLElement | null}
 */
function placeIn(part, at) {
  const name = CSS.escape(at);
  const selector = `[name="${name}"], button[value="${name}"], [${NAMES.FOCUS}="${name}"]`;
  const found = [...(part?.querySelectorAll(selector) ?? [])];
  const seen = found.find((each) => each.checkVisibility());
  return /** @type {HTMLElement | null} */ (seen ?? null);
}

/**
 * Into the field that now holds what was taken, at its end.
 * @param {import("./form.js").Control} field
 */
function writeOn(field) {
  field.focus();
  if (field instanceof HTMLSelectElement || field.selectionStart === null)
    return;
  field.setSelectionRange(field.value.length, field.value.length);
}

/** @param {HTMLElement | null} target */
function focusOn(target) {
  if (!target) return;
  if (target.tabIndex < 0 && !target.hasAttribute("tabindex"))
    target.tabIndex = -1;
  target.focus();
}

/**
 * @param {Element} section
 * @param {string} part
 */
function partOf(section, part) {
  return section.querySelector(`[${NAMES.PART}="${CSS.escape(part)}"]`);
}

/**
 * @param {Element | null} part
 * @returns {HTMLElement | null}
 */
function targetIn(part) {
  const wanted = [
    `[${NAMES.FOCUS}]`,
    "h1, h2, h3, h4, h5, h6",
    "input, textarea, select, button, a[href]",
  ];
  for (const selector of wanted) {
    const found = part?.querySelector(selector);
    if (found instanceof HTMLElement) return found;
  }
  return null;
}
