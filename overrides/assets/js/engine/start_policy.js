// When the engine starts: early enough to be ready for the reader, late enough not to slow the page down.
//
// A practice in view starts it once the page is idle, and so does one above the view of somebody who comes back, by a
// reload or by Back: they had it in view before. On a practice's own page, which the reader came to for the practice, nobody
// waits for idle: it starts when the page is painted. The first focus or touch in a practice starts it at once. With
// Save-Data only typing or a press does: a reader who pays for every megabyte has not asked for any yet.

/** Idle may be long in coming on a busy page. */
const IDLE_WITHIN_MS = 2_000;
/** A practice on its own page. */
const ALONE = ".kw-alone";

export class Starter {
  #saves = savesData();
  /** @type {IntersectionObserver | null} */
  #sight = null;

  /**
   * @param {() => void} start
   * @param {() => boolean} isReturn whether the reader has come back to this page
   */
  constructor(start, isReturn) {
    this.start = start;
    this.isReturn = isReturn;
    if (!this.#saves && "IntersectionObserver" in window)
      this.#sight = new IntersectionObserver((seen) => this.#seen(seen));
  }

  /** @param {Element} section */
  watch(section) {
    if (this.#sight) this.#sight.observe(section);
    else if (!this.#saves) whenIdle(this.start);
  }

  /** The reader came to a practice with the pointer or the keyboard. */
  near() {
    if (!this.#saves) this.start();
  }

  /** The reader typed, chose or pressed. */
  acted() {
    this.start();
  }

  /** @param {IntersectionObserverEntry[]} seen */
  #seen(seen) {
    const isHere = seen.some((entry) => entry.isIntersecting);
    if (!isHere && !(seen.some(isAbove) && this.isReturn())) return;
    this.#sight?.disconnect();
    const isItsPage = seen.some(
      ({ isIntersecting, target }) => isIntersecting && target.matches(ALONE),
    );
    if (isItsPage) whenPainted(this.start);
    else whenIdle(this.start);
  }
}

/** @param {IntersectionObserverEntry} entry */
function isAbove({ boundingClientRect }) {
  return boundingClientRect.bottom <= 0;
}

/** @param {() => void} act */
function whenPainted(act) {
  requestAnimationFrame(() => setTimeout(act));
}

/** @param {() => void} act */
function whenIdle(act) {
  // Safari has no requestIdleCallback; the page's own work is done by the next timer but one.
  if ("requestIdleCallback" in window)
    requestIdleCallback(() => act(), { timeout: IDLE_WITHIN_MS });
  else setTimeout(act, 200);
}

function savesData() {
  const { connection } =
    /** @type {{ connection?: { saveData?: boolean } }} */ (navigator);
  return connection?.saveData === true;
}
