// Sentences for screen readers, said in a region that nobody sees.

/** The style sheet takes what has this class out of sight, but not away from screen readers. */
export const UNSEEN = "kw-announce";

const region = document.createElement("div");
region.className = UNSEEN;
region.setAttribute("role", "status");
region.setAttribute("aria-live", "polite");

/** Put the region into the page ahead of its first sentence: text that comes together with it is often not said. */
export function prepare() {
  if (!region.isConnected) document.body.append(region);
}

/** @param {string} text said once the screen reader has finished what it is saying */
export function announce(text) {
  prepare();
  // The same sentence twice is no change, and would not be said again; a trailing no-break space makes it one.
  const isAgain = region.textContent === text;
  region.textContent = isAgain ? `${text}\u00a0` : text;
}

/** Take the last sentence back: it may hold the reader's words. */
export function hush() {
  region.textContent = "";
}
