// Paths keep the reader's place: the step they last went to is marked, on this device, until they begin anew.

import { NAMES } from "../wire/names.js";
import { get, keyOf, set } from "../storage/records.js";

const PATH = `[${NAMES.PATH}]`;
const STEP = `a[${NAMES.PATH_STEP}]`;

/** Mark where the reader is on every path of this page. */
export function showPlaces() {
  for (const path of document.querySelectorAll(PATH)) {
    const at = placeOn(path);
    stepsOf(path).forEach((step, index) => mark(step, index === at));
  }
}

/**
 * The reader follows a link; where it is a step of a path, that is now their place.
 * @param {EventTarget | null} target
 */
export function takeStep(target) {
  const step = target instanceof Element && target.closest(STEP);
  const path = step && step.closest(PATH);
  if (!step || !path) return;
  const at = stepsOf(path).indexOf(step);
  set(keyOf("path", nameOf(path)), JSON.stringify({ v: 1, at }));
}

/** @param {Element} path */
function stepsOf(path) {
  return [...path.querySelectorAll(STEP)];
}

/** @param {Element} path */
function nameOf(path) {
  return path.getAttribute(NAMES.PATH) ?? "";
}

/**
 * @param {Element} path
 * @returns {number} the index of the step that was gone to last; -1 where there is none
 */
function placeOn(path) {
  try {
    const { at } = JSON.parse(get(keyOf("path", nameOf(path))) ?? "{}");
    return Number.isInteger(at) ? at : -1;
  } catch {
    return -1;
  }
}

/**
 * @param {Element} step
 * @param {boolean} isHere
 */
function mark(step, isHere) {
  if (isHere) step.setAttribute("aria-current", "step");
  else step.removeAttribute("aria-current");
}
