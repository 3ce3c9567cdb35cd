// What other tabs do to the storage that all of them share, on its way to the practices of this one.

import { close, follow } from "../lock/lifecycle.js";
import { list, readable } from "../storage/local_storage.js";
import { LOCK, TRIAL } from "../storage/lock_record.js";
import { NAMES } from "../wire/names.js";
import { standing, takeOver } from "../storage/texts.js";

/** Who erases thousands of texts is not asked after each of them whether that was the last. */
const LAST_AFTER_MS = 50;

export class Tabs {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #check;

  /** @param {import("./mounts.js").Mounts} mounts */
  constructor(mounts) {
    this.mounts = mounts;
  }

  listen() {
    window.addEventListener("storage", (event) => this.#stored(event));
    window.addEventListener("pageshow", (event) => this.#shown(event));
  }

  /** @param {StorageEvent} event `key` is null where all of the origin's storage was cleared */
  #stored({ key, newValue }) {
    if (key === null || key === LOCK) follow();
    if (key !== TRIAL && newValue === null) this.#isGone(key);
    if (key === null) this.mounts.heardAll();
    else if (standing() === "off") this.mounts.heard(key, newValue);
    else void this.#unsealed(key, newValue);
  }

  /**
   * Something was removed: where nothing of ours is left, everything was erased.
   * @param {string | null} key null: all of the origin's storage
   */
  #isGone(key) {
    clearTimeout(this.#check);
    const check = () => {
      if (readable().ok && list().length === 0) this.mounts.erasedAll();
    };
    if (key === null) check();
    else if (key.startsWith(NAMES.PREFIX))
      this.#check = setTimeout(check, LAST_AFTER_MS);
  }

  /**
   * @param {string} key
   * @param {string | null} stored
   */
  async #unsealed(key, stored) {
    const text = await takeOver(key, stored);
    if (text !== undefined) this.mounts.heard(key, text);
  }

  /**
   * A page that the browser had put away has missed what other tabs did: where there is a lock, it is locked as after a
   * reload; without one it hears of everything again.
   * @param {PageTransitionEvent} event
   */
  #shown({ persisted }) {
    if (persisted) void close();
    follow();
    if (persisted && standing() === "off") this.mounts.catchUp();
  }
}
