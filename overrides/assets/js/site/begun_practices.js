// The library says where the reader left off: the practices that they began and have not kept, the newest first.

import { NAMES } from "../wire/names.js";
import { get, keyOf, keys } from "../storage/records.js";
import { standing } from "../storage/texts.js";

/** More than a few would be a list of what is undone. */
const MOST = 3;
const DAY_MS = 86_400_000;

/**
 * Fill the place for them in a library, or hide it where there are none, or where the notebook is locked.
 * @param {Element} library
 */
export function showBegun(library) {
  const place = library.querySelector(`[${NAMES.BEGUN}]`);
  const list = place?.querySelector("ul");
  if (!(place instanceof HTMLElement) || !list) return;
  const rows = newest().flatMap(({ practice, at }) => {
    const link = linkTo(library, practice);
    return link ? [row(link, at)] : [];
  });
  list.replaceChildren(...rows.slice(0, MOST));
  place.hidden = !rows.length;
}

/** @returns {{ practice: string, at: Date }[]} the practice and the time of each draft, each practice once */
function newest() {
  if (standing() === "closed") return [];
  const found = keys(NAMES.DRAFT)
    .map((key) => draftOf(key, get(key)))
    .filter((draft) => draft !== null)
    .sort((one, other) => +other.at - +one.at);
  return found.filter(
    (draft, index) =>
      found.findIndex(({ practice }) => practice === draft.practice) === index,
  );
}

/**
 * @param {string} key
 * @param {string | null} text
 * @returns {{ practice: string, at: Date } | null} null for what is no draft of a practice's own section
 */
function draftOf(key, text) {
  try {
    const { practice, at } = JSON.parse(text ?? "");
    const time = new Date(at);
    const [id] = key.slice(keyOf(NAMES.DRAFT).length).split("~");
    return id === practice && !isNaN(+time) ? { practice, at: time } : null;
  } catch {
    return null;
  }
}

/**
 * @param {Element} library
 * @param {string} practice
 * @returns {HTMLAnchorElement | undefined} none for a practice of which nothing can be kept
 */
function linkTo(library, practice) {
  const links = library.querySelectorAll(
    `[${NAMES.SHELF}] li[${NAMES.KEEPS}] a`,
  );
  return [...links].find(
    /** @returns {link is HTMLAnchorElement} */
    (link) =>
      link instanceof HTMLAnchorElement &&
      link.pathname.endsWith(`/practices/${practice}/`),
  );
}

/**
 * @param {HTMLAnchorElement} link
 * @param {Date} at
 */
function row(link, at) {
  const item = document.createElement("li");
  const way = document.createElement("a");
  way.href = link.href;
  way.textContent = link.textContent;
  item.append(way, `, begun ${said(at)}`);
  return item;
}

/**
 * @param {Date} at
 * @returns {string} when that was, seen from today
 */
function said(at) {
  const days = dayOf(new Date()) - dayOf(at);
  if (days <= 0) return "today";
  if (days === 1) return "yesterday";
  return `on ${at.toLocaleDateString("en-US", { month: "long", day: "numeric" })}`;
}

/**
 * @param {Date} at
 * @returns {number} the number of its day where the reader is: days differ in length, where clocks are set
 */
function dayOf(at) {
  return Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / DAY_MS;
}
