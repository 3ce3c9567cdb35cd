// Modules that are loaded only where they are used. They may be gone: the page may be from an earlier release, or the network
// be away. Every such failure is answered here, and nobody presses a button in silence.

import { say, unsay } from "./notice.js";

export const WORDS = Object.freeze({
  earlier:
    "This page is from an earlier version of Kindward. Reload it, and it will work again. Your words are stored.",
  away: "You are offline, and this part of the page has not loaded yet. Your words are stored. You can try again once you are back online.",
  reload: "Reload",
});

/** A module did not come; `reason` says why, and `message` says it to the reader. */
export class Missing extends Error {
  /** @param {"earlier" | "away"} reason */
  constructor(reason) {
    super(WORDS[reason]);
    this.reason = reason;
  }
}

/**
 * @template T
 * @param {() => Promise<T>} load imports a module
 * @returns {Promise<T>}
 * @throws {Missing} where it does not come
 */
export async function lazily(load) {
  try {
    return await load();
  } catch (error) {
    console.warn("Kindward: a module did not come:", error);
    throw new Missing(await whyMissing());
  }
}

/**
 * The same, where it is said in a section's notice slot why the module did not come.
 * @template T
 * @param {Element} section
 * @param {() => Promise<T>} load
 * @returns {Promise<T | null>} null where it did not come
 */
export async function lazilyIn(section, load) {
  try {
    const module = await lazily(load);
    unsay(section, "missing");
    return module;
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    sayMissing(section, error.reason);
    return null;
  }
}

/**
 * The same, for what has no notice slot: the notice stands ahead of it.
 * @template T
 * @param {Element} element
 * @param {() => Promise<T>} load
 */
export async function lazilyAhead(element, load) {
  const place = document.createElement("div");
  const module = await lazilyIn(place, load);
  if (module === null) element.before(place);
  return module;
}

/**
 * @param {Element} section
 * @param {"earlier" | "away"} reason
 */
export function sayMissing(section, reason) {
  const reload = () => location.reload();
  if (reason === "away") say(section, "missing", WORDS.away);
  else say(section, "missing", WORDS.earlier, reload, WORDS.reload);
}

/** @returns {Promise<"earlier" | "away">} whether this page's own files have left the server, past every cache */
export async function whyMissing() {
  try {
    const { status } = await fetch(import.meta.url, { cache: "reload" });
    return status === 404 || status === 410 ? "earlier" : "away";
  } catch {
    return "away";
  }
}
