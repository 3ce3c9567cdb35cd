// The host's calm sentences, each in its section's notice slot, which Python never draws over.

import { NAMES } from "../wire/names.js";
import { late } from "../storage/texts.js";

/** @typedef {"failed" | "held" | "storage" | "stumbled" | "copy" | "locked" | "sealing" | "removed" | "arriving" | "silent" | "missing"} Kind */

export const WORDS = Object.freeze({
  failed:
    "The interactive part could not start here. You can still write on this page: what you type is stored on this device. A reload may help.",
  arriving:
    "The interactive part is still loading. You can write in the meantime: what you type is stored on this device.",
  arrived: "About {arrived} of {total} MB have arrived.",
  silent:
    "Nothing has arrived for a while. The interactive part will keep loading when the connection comes back. You can write in the meantime: what you type is stored on this device.",
  full: "This browser is not storing what you write (its storage is full). You can go on; copy anything you want to keep.",
  off: "This browser is not storing what you write (its storage is turned off). You can go on; copy anything you want to keep.",
  stumbled: "This practice ran into a problem. Your words are still here.",
  copy: "This browser did not allow the copy. You can select the words and copy them yourself.",
  removed:
    "These words are no longer stored: another tab or the browser removed them. If you go on here, they are stored again.",
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
 * @param {() => void} [retry] what a button does
 * @param {string} [label] of the button
 */
export function say(section, kind, words, retry, label = WORDS.retry) {
  if (find(section, kind)) return;
  const line = document.createElement("p");
  line.dataset["notice"] = kind;
  line.textContent = words;
  if (retry) line.append(" ", retryButton(retry, label));
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
 * Say how storing the reader's words went, before they write on; nothing is said while all is well.
 * @param {Element} section
 * @param {import("../storage/records.js").Outcome | null} outcome null where nothing had to be written
 */
export function sayStored(section, outcome) {
  // Under a lock a write is answered before it is made; how the last ones went is known by now.
  const { ok, reason } = outcome?.ok === false ? outcome : late();
  if (outcome === null) return;
  // What cannot be stored because the notebook is locked, the locked notice says already.
  if (ok || reason === NAMES.REASON_LOCKED) unsay(section, "storage");
  else {
    const isFull = reason === NAMES.REASON_QUOTA;
    say(section, "storage", isFull ? WORDS.full : WORDS.off);
  }
}

/**
 * Say that what is on the page was removed from storage, until the reader goes on.
 * @param {Element} section
 * @param {boolean} isRemoved
 */
export function sayRemoved(section, isRemoved) {
  if (isRemoved) say(section, "removed", WORDS.removed);
  else unsay(section, "removed");
}

/**
 * Say that the engine's files are slow to come. The sentence is spoken once; how much has come is there to be seen only.
 * @param {Element} section
 * @param {import("../engine/engine.js").Line | null} line null: they are here, or will not come
 */
export function sayLine(section, line) {
  const isSilent = line?.isSilent ?? false;
  if (!isSilent) unsay(section, "silent");
  if (line === null || isSilent) unsay(section, "arriving");
  if (isSilent) say(section, "silent", WORDS.silent);
  else if (line !== null) {
    say(section, "arriving", WORDS.arriving);
    showArrived(section, line);
  }
}

/**
 * @param {Element} section
 * @param {import("../engine/engine.js").Line} line
 */
function showArrived(section, { arrived, total }) {
  const notice = find(section, "arriving");
  let seen = notice?.querySelector("span");
  if (!seen) {
    seen = document.createElement("span");
    seen.setAttribute("aria-hidden", "true");
    notice?.append(" ", seen);
  }
  const words = WORDS.arrived
    .replace("{arrived}", megabytes(arrived))
    .replace("{total}", megabytes(total));
  if (seen.textContent !== words) seen.textContent = words;
}

/** @param {number} bytes */
function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1);
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
 * @param {{ length: number, limit: number | null }} withheld
 * @param {() => void} retry
 */
export function sayWithheld(section, { length, limit }, retry) {
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

/**
 * @param {() => void} retry
 * @param {string} label
 */
function retryButton(retry, label) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
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
  const notice = `[data-notice="${kind}"]`;
  return section.querySelector(
    `[${NAMES.SLOT}] > ${notice}, [${ASKING}] > ${notice}`,
  );
}

/** @param {Element} section */
export function slot(section) {
  const selector = `[${NAMES.SLOT}="${NAMES.NOTICE}"]`;
  return section.querySelector(selector) ?? addedSlot(section);
}

/** @param {Element} section */
function addedSlot(section) {
  const made = newSlot();
  section.prepend(made);
  return made;
}

/** The place for what asks for a passphrase. */
const ASKING = "data-asking";

/**
 * It stands ahead of the practice's form, where it is seen, and so do Tab and a screen reader find it.
 *
 * No live region: the first field takes the focus and says what it is for, and as one it would all be said twice.
 * @param {Element} section
 * @returns {Element} the place for what asks for a passphrase
 */
export function askingSlot(section) {
  const there = section.querySelector(`[${ASKING}]`);
  if (there) return there;
  const place = document.createElement("div");
  place.className = "kw-notice";
  place.setAttribute(ASKING, "");
  slot(section).after(place);
  return place;
}

function newSlot() {
  const slot = document.createElement("div");
  slot.className = "kw-notice";
  slot.setAttribute(NAMES.SLOT, NAMES.NOTICE);
  slot.setAttribute("role", "status");
  return slot;
}
