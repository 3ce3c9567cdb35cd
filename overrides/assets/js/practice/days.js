// The reader's day: where it becomes another while a page is open, at midnight or on a journey, its practices hear of it.

import { localTime } from "./outbox.js";

/** A clock may be set, and a device may sleep: the day is looked at so often, and whenever the page is seen again. */
const LOOK_MS = 60_000;

export class Days {
  #day = today();

  /** @param {import("./mounts.js").Mounts} mounts */
  constructor(mounts) {
    this.mounts = mounts;
  }

  listen() {
    const look = () => this.#look();
    setInterval(look, LOOK_MS);
    document.addEventListener("visibilitychange", look);
    window.addEventListener("pageshow", look);
  }

  #look() {
    const day = today();
    if (day === this.#day || document.visibilityState !== "visible") return;
    this.#day = day;
    this.mounts.newDay();
  }
}

/** @returns {string} such as 2026-11-22 */
function today() {
  return localTime(new Date()).slice(0, 10);
}
