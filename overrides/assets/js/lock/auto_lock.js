// When the notebook locks by itself: so many minutes after the last key or press, by the clock and not by a timer.
//
// A page that was asleep runs its timers late or not at all, so every sign of life compares the times first.

import { close, minutes } from "./lifecycle.js";
import { getUnlocked } from "../storage/texts.js";

const MINUTE_MS = 60_000;
/** How often the clock is looked at while nothing happens. */
const LOOK_MS = 5_000;
const ACTS = ["keydown", "pointerdown", "input"];
const WAKINGS = ["visibilitychange", "pageshow", "focus"];

export class AutoLock {
  /** When the reader's last act was. */
  #last = Date.now();
  /** When the clock was last looked at. */
  #looked = Date.now();

  /** Begin to watch for the reader's keys and presses. */
  listen() {
    const act = () => this.#act();
    const look = () => this.#look();
    for (const type of ACTS) window.addEventListener(type, act, true);
    for (const type of WAKINGS) window.addEventListener(type, look, true);
    setInterval(look, LOOK_MS);
  }

  /** The minutes count from now. */
  begin() {
    this.#last = Date.now();
  }

  /** The reader is here; if the minutes had run out by then, that is too late. */
  #act() {
    this.#look();
    this.begin();
  }

  #look() {
    const now = Date.now();
    // A clock that was set back cannot tell any more how long nobody was here; a small correction does no harm.
    const isSetBack = now < this.#looked - LOOK_MS;
    this.#looked = now;
    if (!getUnlocked()) return;
    const most = minutes() * MINUTE_MS;
    if (most > 0 && (isSetBack || now - this.#last >= most)) void close();
  }
}
