// Python's HTML morphed into the form, part by part, around what belongs to the reader.
//
// A focused field, and one edited since Python was asked, is the reader's: its value, checked state, selection and
// scroll are not touched. So are the folds (details) that the reader opened or closed. idiomorph is told so while it
// works; and since it may still swap one element for another, their values are compared and put back afterwards.

import { placeOf, savedFocus } from "./focus.js";
import { isTurned } from "./folds.js";
import { controls, identity, isCheckable, isControl } from "./form.js";
import { NAMES } from "../wire/names.js";
import { markup } from "./trusted.js";
import { Idiomorph } from "../vendor/idiomorph.js";

/**
 * @typedef {import("./form.js").Control} Control
 * @typedef {import("./focus.js").Place} Place
 * @typedef {{ control: Control, id: string, value: string, checked: boolean }} Saved
 */

/**
 * @param {HTMLFormElement} form
 * @param {{ [part: string]: string }} parts the outer HTML of each changed part
 * @param {string[]} order all parts, as they follow each other
 * @param {Set<string>} edited names of fields edited since Python was asked
 * @returns {Place | null} where the focus was, if what had it is gone
 */
export function patch(form, parts, order, edited) {
  const active = form.contains(document.activeElement)
    ? document.activeElement
    : null;
  const names = new Set(edited);
  if (isControl(active)) names.add(active.name);
  /** @param {Element} node */
  const isReaders = (node) =>
    node === active || (isControl(node) && names.has(node.name));
  const saved = controls(form).filter(isReaders).map(save);
  const place = active && placeOf(active);
  // Taken out with the focus on it, a button has the whole page laid out in the middle of the patch.
  const isLeft = active instanceof HTMLButtonElement && goes(active, parts);
  if (isLeft) active.blur();
  const restoreFocus = savedFocus(form, isLeft ? null : active);
  arrange(form, parts, order, isReaders);
  for (const one of saved) restore(form, one);
  setTimes(form);
  restoreFocus();
  return form.contains(document.activeElement) ? null : place;
}

/**
 * Tell the style sheet how long each count takes and how far it has come; the policy forbids style attributes.
 * @param {HTMLFormElement} form
 */
function setTimes(form) {
  for (const bar of form.querySelectorAll("[data-seconds]")) {
    const { seconds, late = "0" } = /** @type {HTMLElement} */ (bar).dataset;
    const { style } = /** @type {HTMLElement} */ (bar);
    style.setProperty("--kw-seconds", `${seconds}s`);
    style.setProperty("--kw-late", `-${late}s`);
  }
}

/**
 * @param {HTMLButtonElement} button
 * @param {{ [part: string]: string }} parts
 * @returns {boolean} whether its part is drawn anew, and nowhere in what is drawn there is such a button
 */
function goes(button, parts) {
  const part = button.closest(`[${NAMES.PART}]`)?.getAttribute(NAMES.PART);
  const press = `${NAMES.PRESS}="${button.getAttribute(NAMES.PRESS)}"`;
  const isDrawn = Object.values(parts).some((html) => html.includes(press));
  return (part ?? "") in parts && !isDrawn;
}

/**
 * @param {HTMLFormElement} form
 * @param {{ [part: string]: string }} parts
 * @param {string[]} order
 * @param {(node: Element) => boolean} isReaders
 */
function arrange(form, parts, order, isReaders) {
  const present = new Map(
    [...form.querySelectorAll(`:scope > [${NAMES.PART}]`)].map((element) => [
      element.getAttribute(NAMES.PART) ?? "",
      element,
    ]),
  );
  for (const [name, element] of present)
    if (!order.includes(name)) element.remove();
  let place = form.firstElementChild;
  for (const name of order) {
    const html = parts[name];
    const old = present.get(name);
    const element = old ?? parse(html ?? "");
    if (!element) continue;
    if (element !== place) form.insertBefore(element, place);
    const now =
      old && html !== undefined ? morph(old, html, isReaders) : element;
    place = now.nextElementSibling;
  }
}

/**
 * @param {Element} old
 * @param {string} html
 * @param {(node: Element) => boolean} isReaders
 * @returns {Element} what now stands in its place
 */
function morph(old, html, isReaders) {
  const fresh = parse(html);
  if (!fresh) return old;
  if (old.tagName !== fresh.tagName || (old.id && old.id !== fresh.id)) {
    old.replaceWith(fresh);
    return fresh;
  }
  Idiomorph.morph(old, fresh, {
    morphStyle: "outerHTML",
    restoreFocus: false,
    callbacks: {
      beforeNodeMorphed: (node, next) =>
        !isSettled(node, next) && morphsWhole(node, next, isReaders),
      beforeAttributeUpdated: mayUpdate,
    },
  });
  return old;
}

const FIELDS = "input, textarea, select";

/**
 * Whether `node` is as `next` is, all the way down: at a key most of a step is. What a field holds is no attribute of it,
 * so whatever has a field in it is gone through.
 * @param {Node} node
 * @param {Node} next
 * @returns {boolean}
 */
function isSettled(node, next) {
  return (
    node instanceof Element &&
    node.firstElementChild !== null &&
    !node.querySelector(FIELDS) &&
    node.isEqualNode(next)
  );
}

/**
 * Take over the attributes of a reader's field here, and keep idiomorph from it.
 * @param {Node} node
 * @param {Node} next
 * @param {(node: Element) => boolean} isReaders
 */
function morphsWhole(node, next, isReaders) {
  if (!isControl(node) || !isControl(next) || !isReaders(node)) return true;
  if (identity(node) !== identity(next)) return true;
  for (const { name } of [...node.attributes])
    if (!next.hasAttribute(name) && mayUpdate(name, node, "remove"))
      if (!OWN.has(name)) node.removeAttribute(name);
  for (const { name, value } of next.attributes)
    if (node.getAttribute(name) !== value && !OWN.has(name))
      node.setAttribute(name, value);
  return false;
}

/** Setting one of these attributes on a field may change what the reader sees in it. */
const OWN = new Set(["value", "checked"]);

/**
 * @param {string} name
 * @param {Element} node
 * @param {"update" | "remove"} change
 */
function mayUpdate(name, node, change) {
  if (name === "open" && isTurned(node)) return false;
  // A heading that took the focus loses it with its tabindex. Python draws no styles: a field that was drawn larger
  // has one, and a count.
  if (change === "remove" && name === "tabindex")
    return node !== document.activeElement;
  return !(change === "remove" && name === "style");
}

/**
 * @param {string} html
 * @returns {Element | null}
 */
function parse(html) {
  const template = document.createElement("template");
  template.innerHTML = markup(html);
  const element = template.content.firstElementChild;
  element?.remove();
  return element;
}

/**
 * @param {Control} control
 * @returns {Saved}
 */
function save(control) {
  const checked = isCheckable(control) && control.checked;
  return { control, id: identity(control), value: control.value, checked };
}

/**
 * @param {HTMLFormElement} form
 * @param {Saved} saved
 */
function restore(form, saved) {
  const { control, id } = saved;
  const isThere = form.contains(control) && identity(control) === id;
  const now = isThere
    ? control
    : controls(form).find((other) => identity(other) === id);
  if (!now) return;
  if (isCheckable(now)) now.checked = saved.checked;
  else if (now.value !== saved.value) now.value = saved.value;
}
