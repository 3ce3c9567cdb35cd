// The reader's focus: kept through a patch with its caret, and moved only where Python's `focus` effect may move it.

import { isControl } from "./form.js";
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
    if (now !== document.activeElement) now.focus({ preventScroll: true });
    if (start !== null && !sameCaret(now, start, end))
      /** @type {HTMLInputElement} */ (now).setSelectionRange(
        start,
        end,
        direction ?? "none",
      );
    if (now.scrollTop !== scrollTop) now.scrollTop = scrollTop;
    if (now.scrollLeft !== scrollLeft) now.scrollLeft = scrollLeft;
  };
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement} active
 * @returns {() => HTMLElement | null} finds the element, or the one that a patch put in its place
 */
function finder(form, active) {
  const same = selectors(active).find(
    (selector) => form.querySelector(selector) === active,
  );
  return () => {
    if (form.contains(active)) return active;
    return same ? form.querySelector(same) : null;
  };
}

/**
 * @param {HTMLElement} element
 * @returns {string[]} selectors that may name it, the surest first
 */
function selectors(element) {
  const found = element.id ? [`#${CSS.escape(element.id)}`] : [];
  for (const name of ["name", NAMES.PRESS])
    if (element.hasAttribute(name)) {
      const own = [name, "value"].map((each) => attribute(element, each));
      found.push(own.join(""), own[0] ?? "");
    }
  return found;
}

/**
 * @param {Element} element
 * @param {string} name
 */
function attribute(element, name) {
  const value = element.getAttribute(name);
  return value === null ? "" : `[${name}="${CSS.escape(value)}"]`;
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
 * Move the focus to a part, unless the reader is elsewhere on the page by now.
 * @param {Element} section
 * @param {string} part
 */
export function focusPart(section, part) {
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
