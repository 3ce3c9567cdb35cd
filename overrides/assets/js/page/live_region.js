// Sentences for screen readers, said in a region that nobody sees.

/** The style sheet takes what has this class out of sight, but not away from screen readers. */
export const UNSEEN = "kw-announce";

/** @type {HTMLElement | null} */
let region = null;

/** Put the region into the page ahead of its first sentence: text that comes together with it is often not said. */
export function prepare() {
  region ??= made();
  if (!region.isConnected) document.body.append(region);
  return region;
}

/** @param {string} text said once the screen reader has finished what it is saying */
export function announce(text) {
  const place = prepare();
  // The same sentence twice is no change, and would not be said again; a trailing no-break space makes it one.
  const isAgain = place.textContent === text;
  place.textContent = isAgain ? `${text}\u00a0` : text;
}

/** Take the last sentence back: it may hold the reader's words. */
export function hush() {
  if (region) region.textContent = "";
}

function made() {
  const element = document.createElement("div");
  element.className = UNSEEN;
  element.setAttribute("role", "status");
  element.setAttribute("aria-live", "polite");
  return element;
}
