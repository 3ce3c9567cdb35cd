// One mount's timers, by the ids that Python gave them; each runs out once.

export class Timers {
  /** @type {Map<string, ReturnType<typeof setTimeout>>} */
  #running = new Map();

  /**
   * @param {string} id a timer of the same id starts over
   * @param {number} ms
   * @param {() => void} done
   */
  start(id, ms, done) {
    this.stop(id);
    const timer = setTimeout(() => {
      this.#running.delete(id);
      done();
    }, ms);
    this.#running.set(id, timer);
  }

  /** @param {string} id */
  stop(id) {
    clearTimeout(this.#running.get(id));
    this.#running.delete(id);
  }

  stopAll() {
    for (const id of [...this.#running.keys()]) this.stop(id);
  }
}
