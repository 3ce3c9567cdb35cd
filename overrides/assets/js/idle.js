// When the notebook locks by itself: so many minutes after the last key or press, by the clock and not by a timer.
//
// A page that was asleep runs its timers late or not at all, so every sign of life compares the times first.

import { close, minutes } from "./locking.js";
import { holding } from "./safe.js";

const MINUTE_MS = 60_000;
/** How often the clock is looked at while nothing happens. */
const LOOK_MS = 5_000;
const ACTS = ["keydown", "pointerdown", "input"];
const WAKINGS = ["visibilitychange", "pageshow", "focus"];

/** When the reader's last act was, and when the clock was last looked at. */
let last = Date.now();
let looked = last;

/** Begin to watch the reader's hands. */
export function watchIdle() {
  for (const type of ACTS) window.addEventListener(type, act, true);
  for (const type of WAKINGS) window.addEventListener(type, look, true);
  setInterval(look, LOOK_MS);
}

/** The minutes count from now. */
export function begin() {
  last = Date.now();
}

/** The reader is here; if the minutes had run out by then, that is too late. */
function act() {
  look();
  begin();
}

function look() {
  const now = Date.now();
  // A clock that was set back cannot tell any more how long nobody was here; a small correction does no harm.
  const isSetBack = now < looked - LOOK_MS;
  looked = now;
  if (!holding()) return;
  const most = minutes() * MINUTE_MS;
  if (most > 0 && (isSetBack || now - last >= most)) void close();
}
