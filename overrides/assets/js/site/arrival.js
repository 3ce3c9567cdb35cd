// How the reader came to the page that is shown: with all of it loaded, by a link, or back to where they were.
//
// Material, whose instant navigation brings the pages, writes into the history how far a page is scrolled, 100 ms late. Where
// the reader follows a link before that, the number lands in the next page's entry, and the next page opens in its middle:
// a practice above that is never seen, and so never starts. A page that a link led to is therefore put to its beginning.

export class Arrival {
  /** @type {"load" | "link" | "back"} */
  #by = "load";

  /** Of a link and the Back button, the one that was used last brings the next page. */
  listen() {
    document.addEventListener("click", ({ target }) => {
      if (target instanceof Element && target.closest("a[href]"))
        this.#by = "link";
    });
    window.addEventListener("popstate", () => (this.#by = "back"));
  }

  /** @returns {boolean} whether the reader came back: what is above the view now, they had in view before */
  isReturn() {
    if (this.#by !== "load") return this.#by === "back";
    const [visit] = performance.getEntriesByType("navigation");
    const { type } = /** @type {PerformanceNavigationTiming} */ (visit ?? {});
    return type !== "navigate";
  }

  /** A page has come in place of another, and Material has scrolled it. */
  came() {
    if (this.#by !== "link" || history.state === null) return;
    if (location.hash) location.replace(location.hash);
    else window.scrollTo(0, 0);
  }
}
