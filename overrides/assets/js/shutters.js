// What the lock does to the practices on the page: shut, and nothing of the reader's is left to read; open, and it is back.

import { hush } from "./announce.js";
import { takeCarry } from "./carry.js";
import { sayLocked, unsayLocked } from "./locked.js";
import { standing } from "./safe.js";

/** @typedef {import("./mount.js").Mount} Mount */

/** @type {WeakMap<Element, string>} each section's form as the page was sent */
const blanks = new WeakMap();

/**
 * Take note of a section as it came, before the reader's words are in it.
 * @param {Element} section
 */
export function note(section) {
  const form = section.querySelector("form");
  if (form && !blanks.has(section)) blanks.set(section, form.innerHTML);
}

/**
 * Empty the sections and forget the mounts. Words that are nowhere but on this page stay, in a form that is otherwise empty.
 * @param {Map<string, Mount>} mounts
 */
export function shut(mounts) {
  hush();
  for (const [id, mount] of mounts) {
    const { section, words, outbox, timers } = mount;
    timers.stopAll();
    empty(mount);
    if (words.draft.isUnkept) {
      if (section) mount.attach(section, null);
      continue;
    }
    mounts.delete(id);
    outbox.restart();
    outbox.forgetPresses();
  }
}

/**
 * Keep what was written meanwhile, and bring back what was locked away.
 * @param {Map<string, Mount>} mounts
 */
export function open(mounts) {
  for (const mount of mounts.values()) {
    const { section } = mount;
    if (section) showLock(section);
    if (!mount.unlocked() && section) mount.attach(section, takeCarry());
  }
}

/**
 * @param {Map<string, Mount>} mounts
 * @param {string} [from] the section that had the focus
 */
export function showLocks(mounts, from) {
  for (const { section, id } of mounts.values())
    if (section) showLock(section, id === from);
}

/**
 * @param {Element} section
 * @param {boolean} [takesFocus]
 */
export function showLock(section, takesFocus = false) {
  if (standing() === "closed") sayLocked(section, { takesFocus });
  else unsayLocked(section);
}

/** @param {Mount} mount */
function empty({ section, form }) {
  if (section && form) form.innerHTML = blanks.get(section) ?? "";
}
