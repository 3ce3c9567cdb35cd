// What comes below what the reader sees, or under the foot of a phone, brought into view: a card with people to call, the
// scale that a tapped feeling opens, and what an entry of the notebook holds.
//
// The reader goes on: the focus stays, and the lines that they write, or the feeling, stay in view, too.

import { isControl } from "./form.js";
import { NAMES } from "../wire/names.js";

const CARD = ".kw-help-first";
const FAMILY = ".kw-family";
const ENTRY = ".kw-entry";
const TITLE = ".kw-entry-title";
const OPEN_TITLE = `${TITLE}[aria-expanded=true]`;
/** So much of the field in which the reader writes stays in view, in px: about the last three lines. */
const LINES_PX = 96;

/**
 * @param {Element} form before it is drawn anew
 * @returns {() => void} brings a card, a scale or an entry's words that were not there before into view
 */
export function reveal(form) {
  const had = cardIn(form) !== undefined;
  const before = scales();
  const long = lengths(form);
  const tops = topsOf(form, long);
  return () => {
    const card = had ? undefined : cardIn(form);
    const scale = scales().find((each) => !before.includes(each));
    const entry = grownEntry(form, long);
    if (entry) holdTitle(entry, tops);
    const come = card ?? scale ?? entry;
    if (come) bringIn(come);
  };
}

/** @returns {Element[]} those of the feelings among which the focus is */
function scales() {
  const family = document.activeElement?.closest(FAMILY);
  return [...(family?.querySelectorAll(".kw-scale") ?? [])];
}

/**
 * @param {Element} form
 * @returns {Map<Element, number>} the entries that are open, each with how much stands in it: what hangs on an entry may come
 *   after its own words
 */
function lengths(form) {
  const titles = [...form.querySelectorAll(OPEN_TITLE)];
  const entries = titles.flatMap((title) => title.closest(ENTRY) ?? []);
  return new Map(entries.map((entry) => [entry, textOf(entry).length]));
}

/**
 * Where titles stand, before an entry above them is shut; where none is open nothing is, and no layout is asked for.
 * @param {Element} form
 * @param {Map<Element, number>} open
 */
function topsOf(form, open) {
  if (open.size === 0 || isControl(document.activeElement)) return new Map();
  const titles = [...form.querySelectorAll(TITLE)];
  return new Map(titles.map((title) => [title, topOf(title)]));
}

/** @param {Element} element */
function topOf(element) {
  return element.getBoundingClientRect().top;
}

/**
 * Another entry is shut by this one's opening, and what was pressed stays where it was.
 * @param {Element} entry
 * @param {Map<Element, number>} tops
 */
function holdTitle(entry, tops) {
  const title = entry.querySelector(TITLE);
  const before = title ? tops.get(title) : undefined;
  if (!title || before === undefined) return;
  const moved = topOf(title) - before;
  if (moved) window.scrollBy({ top: moved, behavior: "instant" });
}

/** @param {Element} entry */
function textOf(entry) {
  return entry.textContent ?? "";
}

/**
 * Whoever has gone on from its title is not brought back.
 * @param {Element} form
 * @param {Map<Element, number>} before
 * @returns {Element | undefined}
 */
function grownEntry(form, before) {
  const { activeElement: active } = document;
  if (active !== document.body && !active?.matches(OPEN_TITLE)) return;
  const now = [...lengths(form)];
  return now.find(([entry, length]) => length > (before.get(entry) ?? 0))?.[0];
}

/** @param {Element} form */
function cardIn(form) {
  const cards = [...form.querySelectorAll(CARD)];
  return cards.find((card) => !card.closest(`[${NAMES.LIVE}="false"]`));
}

/**
 * All of it where there is room, and its head in any case.
 * @param {Element} card
 */
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
