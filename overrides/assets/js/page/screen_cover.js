// Covers the screen, for somebody who writes and is not alone any more: one key, Escape, or one button in the header.
//
// Nothing of the page is changed under the cover: what was written stays, and the focus is back where it was. The title says nothing
// meanwhile, for it can be read from across a room.

import { NAMES } from "../wire/names.js";

const TITLE = "New page";

/** Answer the button and the key, once for all pages; the button keeps its place in the header until then, unseen. */
export function offerCover() {
  const button = /** @type {HTMLButtonElement | null} */ (
    document.querySelector(".kw-cover-screen:disabled")
  );
  if (!button) return;
  button.disabled = false;
  button.addEventListener("click", cover);
  document.addEventListener("keydown", (event) => {
    if (!isForCover(event)) return;
    event.preventDefault(); // or the same key would close what it has opened
    cover();
  });
}

/**
 * Escape is the cover's where it means nothing else: no list is open, no word is being put together, and nothing is searched for.
 * @param {KeyboardEvent} event
 */
function isForCover({ key, target, defaultPrevented, isComposing, repeat }) {
  if (key !== "Escape" || defaultPrevented || isComposing || repeat)
    return false;
  const isElsewhere =
    target instanceof Element &&
    target.closest("select, input[type=search], [role=search], .kw-nav");
  const isOnPage = document.querySelector(`[${NAMES.PRACTICE}]`) !== null;
  return isOnPage && !isElsewhere && !document.querySelector("dialog[open]");
}

function cover() {
  const { title } = document;
  const sheet = document.createElement("dialog");
  sheet.className = "kw-screen-cover";
  sheet.setAttribute("aria-label", "The screen is covered");
  const back = document.createElement("button");
  back.type = "button";
  back.textContent = "Back to the page";
  back.addEventListener("click", () => sheet.close());
  sheet.append(back);
  sheet.addEventListener("close", () => {
    sheet.remove();
    document.title = title;
  });
  document.body.append(sheet);
  sheet.showModal();
  document.title = TITLE;
}
