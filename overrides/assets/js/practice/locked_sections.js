// What the lock does to the practices on the page: shut, and nothing of the reader's is left to read; open, and it is back.

import { formOf } from "../page/form.js";
import { announce, hush } from "../page/live_region.js";
import { markup } from "../page/trusted.js";
import { takeCarry } from "./carried_moment.js";
import { sayLocked, unsayLocked, WORDS } from "../lock/unlock_notice.js";
import { standing } from "../storage/texts.js";

/** @typedef {import("./mount.js").Mount} Mount */

/** @type {WeakMap<Element, string>} each section's form as the page was sent */
const blanks = new WeakMap();

/**
 * Take note of a section as it came, before the reader's words are in it.
 * @param {Element} section
 */
export function note(section) {
  const form = formOf(section);
  if (form && !blanks.has(section)) blanks.set(section, form.innerHTML);
}

/**
 * Empty the sections and forget the mounts. Words that are nowhere but on this page stay, in a form that is otherwise empty.
 * @param {Map<string, Mount>} mounts
 */
export function shut(mounts) {
  hush();
  for (const [id, mount] of mounts) {
    const { section, formState, outbox, timers } = mount;
    timers.stopAll();
    empty(mount);
    if (formState.draft.isUnstored) {
      if (section) mount.attach(section, null);
      continue;
    }
    mounts.delete(id);
    outbox.restart();
    outbox.forgetPresses();
  }
}

/**
 * Store what was written meanwhile, and bring back what was locked away.
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
  // Whoever was in a practice is led to its passphrase, which says it; whoever was elsewhere is told.
  if (from === undefined && mounts.size > 0) announce(WORDS.locked);
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
  if (section && form) form.innerHTML = markup(blanks.get(section) ?? "");
}
