// The host's calm sentences, each in its section's notice slot, which Python never draws over.

import { NAMES } from "./names.js";
import { late } from "./safe.js";

/** @typedef {"failed" | "held" | "storage" | "stumbled" | "copy" | "locked" | "sealing"} Kind */

export const WORDS = Object.freeze({
  failed:
    "The interactive part could not start here. You can still write on this page: what you type is kept on this device. A reload may help.",
  full: "This browser is not keeping what you write (its storage is full). You can go on; copy anything you want to keep.",
  off: "This browser is not keeping what you write (its storage is switched off). You can go on; copy anything you want to keep.",
  stumbled: "This practice stumbled. Your words are still here.",
  copy: "This browser did not allow the copy. You can select the words and copy them yourself.",
  held: "This practice could not read your text of {length} characters; every word of it is kept here, and the practice goes on once you {remedy}.",
  change: "change the text",
  shorten: "have shortened it to {limit}",
  retry: "Try again",
});

/**
 * Say a sentence in the section; one of the same kind that is there already stays as it is.
 * @param {Element} section
 * @param {Kind} kind
 * @param {string} words
 * @param {() => void} [retry] what a "Try again" button does
 */
export function say(section, kind, words, retry) {
  if (find(section, kind)) return;
  const line = document.createElement("p");
  line.dataset["notice"] = kind;
  line.textContent = words;
  if (retry) line.append(" ", retryButton(retry));
  slot(section).append(line);
}

/**
 * @param {Element} section
 * @param {Kind} kind
 */
export function unsay(section, kind) {
  find(section, kind)?.remove();
}

/**
 * Say how keeping the reader's words went, before they write on; nothing is said while all is well.
 * @param {Element} section
 * @param {import("./store.js").Outcome | null} outcome null where nothing had to be written
 */
export function sayKept(section, outcome) {
  // Under a lock a write is answered before it is made; how the last ones went is known by now.
  const { ok, reason } = outcome?.ok === false ? outcome : late();
  if (outcome === null) return;
  // What cannot be kept because the notebook is locked, the locked notice says already.
  if (ok || reason === NAMES.REASON_LOCKED) unsay(section, "storage");
  else {
    const isFull = reason === NAMES.REASON_QUOTA;
    say(section, "storage", isFull ? WORDS.full : WORDS.off);
  }
}

/**
 * Mark how the engine stands in a section; where it failed, say what still works.
 * @param {Element} section
 * @param {string} state
 * @param {() => void} retry
 */
export function sayState(section, state, retry) {
  section.setAttribute(NAMES.STATE, state);
  if (state === NAMES.FAILED) say(section, "failed", WORDS.failed, retry);
  else unsay(section, "failed");
}

/**
 * Say how long the text is that a worker was ended over, and what can be done. The form shows everything meanwhile, as it
 * does where the engine failed, so that the text is in view and can be shortened.
 * @param {Element} section
 * @param {{ length: number, limit: number | null }} held
 * @param {() => void} retry
 */
export function sayHeld(section, { length, limit }, retry) {
  section.setAttribute(NAMES.STATE, NAMES.FAILED);
  const remedy =
    limit === null
      ? WORDS.change
      : WORDS.shorten.replace("{limit}", grouped(limit));
  const words = WORDS.held
    .replace("{length}", grouped(length))
    .replace("{remedy}", remedy);
  unsay(section, "held");
  say(section, "held", words, retry);
}

/** @param {number} count */
function grouped(count) {
  return count.toLocaleString("en-US");
}

/** @param {() => void} retry */
function retryButton(retry) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = WORDS.retry;
  button.addEventListener("click", () => {
    // The button goes with the notice; whoever pressed it by keyboard stays where they are.
    const place = button.closest(`[${NAMES.SLOT}]`);
    if (place instanceof HTMLElement) {
      place.tabIndex = -1;
      place.focus({ preventScroll: true });
    }
    retry();
  });
  return button;
}

/**
 * @param {Element} section
 * @param {Kind} kind
 */
export function find(section, kind) {
  return slot(section).querySelector(`[data-notice="${kind}"]`);
}

/** @param {Element} section */
export function slot(section) {
  const selector = `[${NAMES.SLOT}="${NAMES.NOTICE}"]`;
  return section.querySelector(selector) ?? section.appendChild(newSlot());
}

function newSlot() {
  const slot = document.createElement("div");
  slot.className = "kw-notice";
  slot.setAttribute(NAMES.SLOT, NAMES.NOTICE);
  slot.setAttribute("role", "status");
  return slot;
}
