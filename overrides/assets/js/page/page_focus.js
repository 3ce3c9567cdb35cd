// The focus after a link: on the title of the page that has come, or on the place that the link names.
//
// Material's instant navigation puts a page in place of another; the link that had the focus is gone, and the focus would
// be on the body: a screen reader says nothing, and Tab begins with the header again.

export class PageFocus {
  /** @type {string | null} the page that is shown; null before the first */
  #path = null;

  /** A page is shown, the first one or in place of another. */
  came() {
    const before = this.#path;
    this.#path = location.pathname;
    if (before === null || before === this.#path) return;
    const place =
      document.getElementById(location.hash.slice(1)) ??
      document.querySelector("article h1");
    const target = place ?? document.querySelector("main");
    if (!(target instanceof HTMLElement)) return;
    if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }
}
