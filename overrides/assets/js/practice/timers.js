// One mount's timers, by the ids that Python gave them; each runs out once, and on time also where the page slept meanwhile.
//
// A browser lets the timers of a page that nobody sees run late, or not at all. So a timer is due by the clock, and one that
// is overdue runs out as soon as the page is seen again.

export class Timers {
  /** @type {Map<string, { due: number, done: () => void, timer: ReturnType<typeof setTimeout> }>} `due` by the clock, in ms */
  #running = new Map();

  /**
   * @param {string} id a timer of the same id starts over
   * @param {number} ms
   * @param {() => void} done
   */
  start(id, ms, done) {
    this.stop(id);
    const timer = setTimeout(() => this.#runOut(id), ms);
    this.#running.set(id, { due: Date.now() + ms, done, timer });
  }

  /** @param {string} id */
  stop(id) {
    clearTimeout(this.#running.get(id)?.timer);
    this.#running.delete(id);
  }

  stopAll() {
    for (const id of [...this.#running.keys()]) this.stop(id);
  }

  /** The page is seen again: what is overdue runs out, in the order in which it was due. */
  wake() {
    const overdue = [...this.#running]
      .filter(([, { due }]) => due <= Date.now())
      .sort(([, one], [, other]) => one.due - other.due);
    for (const [id] of overdue) this.#runOut(id);
  }

  /** @param {string} id of a timer; one that was stopped meanwhile stays so */
  #runOut(id) {
    const running = this.#running.get(id);
    this.stop(id);
    running?.done();
  }
}
