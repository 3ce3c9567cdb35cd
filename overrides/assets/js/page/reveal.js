// What comes below what the reader sees, or under the foot of a phone, brought into view: a card with people to call, and the
// scale that a tapped feeling opens.
//
// The reader goes on: the focus stays, and the lines that they write, or the feeling, stay in view, too.

import { isControl } from "./form.js";
import { NAMES } from "../wire/names.js";

const CARD = ".kw-help-first";
const FAMILY = ".kw-family";
/** So much of the field in which the reader writes stays in view, in px: about the last three lines. */
const LINES_PX = 96;

/**
 * @param {Element} form before it is drawn anew
 * @returns {() => void} brings a card or a scale that was not there before into view
 */
export function reveal(form) {
  const had = cardIn(form) !== undefined;
  const before = scales();
  return () => {
    const card = had ? undefined : cardIn(form);
    const scale = scales().find((each) => !before.includes(each));
    const come = card ?? scale;
    if (come) bringIn(come);
  };
}

/** @returns {Element[]} those of the feelings among which the focus is */
function scales() {
  const family = document.activeElement?.closest(FAMILY);
  return [...(family?.querySelectorAll(".kw-scale") ?? [])];
}

/** @param {Element} form */
function cardIn(form) {
  const cards = [...form.querySelectorAll(CARD)];
  return cards.find((card) => !card.closest(`[${NAMES.LIVE}="false"]`));
}

/** @param {Element} card */
function bringIn(card) {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(
    document.documentElement,
  );
  const height = window.visualViewport?.height ?? window.innerHeight;
  const { top, bottom } = card.getBoundingClientRect();
  const hidden = bottom - (height - px(scrollPaddingBottom));
  const room = (writingTop() ?? top) - px(scrollPaddingTop);
  if (Math.min(hidden, room) <= 0) return;
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const behavior = isCalm ? "instant" : "smooth";
  window.scrollBy({ top: Math.min(hidden, room), behavior });
}

/** @returns {number | undefined} where the last lines of the field begin in which the reader writes */
function writingTop() {
  const active = document.activeElement;
  if (!isControl(active)) return undefined;
  const { top, bottom } = active.getBoundingClientRect();
  return Math.max(top, bottom - LINES_PX);
}

/** @param {string} length as the browser computed it: in px, or "auto" */
function px(length) {
  return parseFloat(length) || 0;
}
