// Words that go from hand to hand: links that carry some in the fragment, which no server is sent, the device's own sheet for
// sharing, a card on paper, and what is carried to another page.

import { NAMES } from "../wire/names.js";

/** @typedef {import("./effects.js").Asker} Asker */

/** No field of ours is longer; whoever made the link may have written a book. */
const LONGEST = 2_000;

/**
 * What the page was opened with, for an engine that starts anew.
 * @type {Record<string, string>}
 */
let kept = {};
/** @type {{ asker: Asker, takes: string[] } | null} who is told of the next link */
let waiting = null;

/**
 * Tell where the site is, and what the address holds of the fields that are taken; it leaves the address at once.
 * @param {Asker} asker
 * @param {string[]} takes none: forget it
 */
export function tellLink(asker, takes) {
  if (takes.length === 0) kept = {};
  else {
    if (!waiting) window.addEventListener("hashchange", () => look());
    waiting = { asker, takes };
    take(takes);
  }
  tell(asker);
}

/** A link was opened in a tab that has the page already. */
function look() {
  if (waiting?.asker.section && take(waiting.takes)) tell(waiting.asker);
}

/**
 * @param {string[]} takes
 * @returns {boolean} whether there was one of them
 */
function take(takes) {
  const fields = new URLSearchParams(location.hash.slice(1));
  if (!takes.some((name) => fields.has(name))) return false;
  kept = {};
  for (const [name, value] of fields)
    if (name !== "__proto__") kept[name] = value.slice(0, LONGEST);
  const { pathname, search } = location;
  history.replaceState(history.state, "", pathname + search);
  return true;
}

/** @param {Asker} asker */
function tell(asker) {
  asker.tell(NAMES.MESSAGE_LINK, {
    site: asker.root.href,
    shares: "share" in navigator,
    link: { ...kept },
  });
}

/**
 * @param {string} text
 * @param {() => void} otherwise where the device does not share
 */
export async function share(text, otherwise) {
  try {
    await navigator.share({ text });
  } catch (error) {
    // Who closes the sheet does not want it anywhere.
    if (!(error instanceof Error && error.name === "AbortError")) otherwise();
  }
}

/**
 * @param {URL} to a page of ours
 * @param {string} text that is left for it
 */
export function carry(to, text) {
  try {
    sessionStorage.setItem(NAMES.CARRIED, text);
  } catch {
    // Without storage there are no entries either.
  }
  location.assign(to);
}

/** Print the piece of the page that says it can be printed by itself. */
export function printAlone() {
  const root = document.documentElement;
  root.toggleAttribute(NAMES.ALONE, true);
  const whole = () => root.removeAttribute(NAMES.ALONE);
  window.addEventListener("afterprint", whole, { once: true });
  window.print();
}
