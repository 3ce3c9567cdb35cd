// The search: a button opens it where it takes the whole window, its pages found can be gone through with Tab, and Escape closes it.
//
// Material does the searching. Its keys are not let through: Tab would close the search, and a Shift would lead back to the field.

import { makeModal } from "./modal.js";

const BUTTON = ".kw-search-open";
const CLOSE = ".kw-search-close";
const SEARCH = ".md-search";
/** From here on the field stands in the header. */
const WIDE = "(min-width: 60em)";
/** Single keys that Material makes commands of: a voice that is typed, or a slip, would work them (WCAG 2.1.4). */
const COMMANDS = "/,.fnps";

export class SearchBox {
  #reopen = () => {};

  /** Follow the buttons and the keys. */
  listen() {
    const box = boxOf();
    const field = find(".md-search__input");
    if (!box || !field) return;
    box.addEventListener("change", () => this.#turned(box.checked));
    document.addEventListener("click", ({ target }) => {
      if (!(target instanceof Element)) return;
      if (target.closest(BUTTON)) turn(true);
      if (target.closest(CLOSE)) this.#close();
    });
    field.addEventListener("input", () => turn(true));
    find(SEARCH)?.addEventListener("focusout", ({ relatedTarget }) => {
      const isWithin = relatedTarget instanceof Element;
      if (
        matchMedia(WIDE).matches &&
        isWithin &&
        !relatedTarget.closest(SEARCH)
      )
        turn(false);
    });
    window.addEventListener("keydown", (event) => this.#key(event), true);
    letTabIn(find(".md-search-result__list"));
    if (box.checked) this.#turned(true);
  }

  /** @param {KeyboardEvent} event before Material has it */
  #key(event) {
    const { key, ctrlKey, metaKey } = event;
    if (ctrlKey || metaKey) return;
    const isOpen = boxOf()?.checked ?? false;
    if (isOpen && key === "Escape") this.#close();
    if (isOpen ? /^(Escape|Tab|Shift)$/.test(key) : COMMANDS.includes(key))
      event.stopPropagation();
  }

  #close() {
    turn(false);
    find(matchMedia(WIDE).matches ? ".md-search__input" : BUTTON)?.focus();
  }

  /** @param {boolean} isOpen */
  #turned(isOpen) {
    find(BUTTON)?.setAttribute("aria-expanded", String(isOpen));
    this.#reopen();
    this.#reopen = () => {};
    const search = find(SEARCH);
    if (!isOpen || matchMedia(WIDE).matches || !search) return;
    this.#reopen = makeModal(search);
    find(".md-search__input")?.focus();
  }
}

/**
 * Material leads to what was found by arrow keys alone.
 * @param {HTMLElement | null} list
 */
function letTabIn(list) {
  const links = () => list?.querySelectorAll("a[tabindex]") ?? [];
  const watch = new MutationObserver(() => {
    for (const link of links()) link.removeAttribute("tabindex");
  });
  if (list) watch.observe(list, { childList: true, subtree: true });
}

/** @returns {HTMLInputElement | null} null on a page without a header */
function boxOf() {
  return /** @type {HTMLInputElement | null} */ (
    document.getElementById("__search")
  );
}

/** @param {boolean} isOpen */
function turn(isOpen) {
  const box = boxOf();
  if (box && box.checked !== isOpen) box.click();
}

/**
 * @param {string} selector
 * @returns {HTMLElement | null}
 */
function find(selector) {
  return document.querySelector(selector);
}
