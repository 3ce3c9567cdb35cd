// A Moment on its way from one page to the next: the link names it, the next practice takes it up.

import { NAMES } from "../wire/names.js";
import { standing } from "../storage/texts.js";
import { get, keyOf } from "../storage/records.js";

/** @returns {string | null} the text of the Moment that the last page named, or the names of entries to be shown */
export function takeCarry() {
  // It waits until it can be read.
  if (standing() === "closed") return null;
  try {
    const id = sessionStorage.getItem(NAMES.CARRIED);
    sessionStorage.removeItem(NAMES.CARRIED);
    if (id === null || id.startsWith(NAMES.ENTRIES)) return id;
    return get(keyOf(NAMES.MOMENT, id));
  } catch {
    return null;
  }
}

/**
 * @param {string | null} moment the text of one
 * @returns {string} its id; "" where there is none
 */
export function idOf(moment) {
  try {
    return String(JSON.parse(moment ?? "{}").id ?? "");
  } catch {
    return "";
  }
}

/** @param {MouseEvent} event */
export function leaveCarry(event) {
  const link =
    event.target instanceof Element &&
    event.target.closest(`a[${NAMES.CARRY}]`);
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
  if (!link || elsewhere) return;
  try {
    const id = link.getAttribute(NAMES.CARRY) ?? "";
    sessionStorage.setItem(NAMES.CARRIED, id);
  } catch {
    // Without storage there is no Moment to carry either.
  }
}
