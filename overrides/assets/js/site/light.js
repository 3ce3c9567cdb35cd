// The button for light and dark: it says what it will do, and does it by Material's own hidden boxes, which keep the choice.

const BOXES = "[data-md-component=palette] input";

/** Name the button and answer it. */
export function offerLight() {
  const button = /** @type {HTMLElement | null} */ (
    document.querySelector(".kw-light")
  );
  if (!button) return;
  const boxes = /** @type {NodeListOf<HTMLInputElement>} */ (
    document.querySelectorAll(BOXES)
  );
  let now = kept(boxes.length);
  const show = () => {
    const does = boxes[now]?.getAttribute("aria-label") ?? "";
    button.setAttribute("aria-label", does);
    button.title = does;
    [...button.children].forEach((icon, at) =>
      icon.toggleAttribute("hidden", at !== now),
    );
  };
  button.addEventListener("click", () => {
    now = (now + 1) % boxes.length;
    boxes[now]?.click();
    show();
  });
  show();
  button.hidden = false;
}

/**
 * @param {number} count
 * @returns {number} which box is chosen, by what Material keeps; the first where it keeps nothing
 */
function kept(count) {
  try {
    /** @type {{ __md_get?: (key: string) => { index?: number } | null }} */
    const { __md_get } = /** @type {any} */ (window);
    const at = __md_get?.("__palette")?.index ?? 0;
    return at >= 0 && at < count ? at : 0;
  } catch {
    return 0;
  }
}
