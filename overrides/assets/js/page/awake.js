// The screen stays on while something counts, where the device can do that: nobody touches it meanwhile.

import { NAMES } from "../wire/names.js";

/** @type {Promise<WakeLockSentinel | null> | null} */
let held = null;

/** To be called whenever a count may have begun or ended, and when the page is seen again: once hidden it has lost its hold. */
export function stayAwake() {
  const isWanted =
    !document.hidden && document.querySelector(`[${NAMES.AWAKE}]`) !== null;
  if (isWanted === (held !== null)) return;
  if (isWanted) held = ask();
  else letGo();
}

/** @returns {Promise<WakeLockSentinel | null>} null where the device cannot, or will not */
async function ask() {
  try {
    const lock = await navigator.wakeLock?.request("screen");
    lock?.addEventListener("release", () => (held = null), { once: true });
    return lock ?? null;
  } catch {
    return null;
  }
}

function letGo() {
  const asked = held;
  held = null;
  void asked?.then((lock) => lock?.release());
}
