// A page that was left is taken apart, so that what still holds one of its elements holds no more than that.
//
// Material (9.8.1) remembers an element or two of each page that its instant navigation has replaced, and an element keeps the
// whole page alive in which it stands.

const PAGE = "[data-md-component=container]";

export class LeftPage {
  /** @type {Element | null} */
  #shown = null;

  /** Another page has come; to be called once the practices of the one before have been let go of. */
  came() {
    const left = this.#shown;
    this.#shown = document.querySelector(PAGE);
    if (left && !left.isConnected) setTimeout(() => takeApart(left));
  }
}

/** @param {Element} page */
function takeApart(page) {
  for (const element of page.querySelectorAll("*")) element.remove();
}
