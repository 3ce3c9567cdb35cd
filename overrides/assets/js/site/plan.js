// The plan for the next hours on Help: copied or printed when the reader asks, and stored nowhere.

import { NAMES } from "../wire/names.js";

export const WORDS = Object.freeze({
  copied: "Copied. You can paste it into a message or a note.",
  refused:
    "This browser did not copy it. You could select the words, or print the plan.",
});

const ALONE = NAMES.PLAN_ALONE;

/**
 * Bring in the buttons that work here.
 * @param {Element} plan
 */
export function show(plan) {
  listen();
  const copy = buttonOf(plan, "copy");
  const print = buttonOf(plan, "print");
  copy.hidden = !navigator.clipboard;
  copy.onclick = () => void copyOut(plan);
  print.hidden = false;
  print.onclick = printAlone;
}

/**
 * @param {Element} plan
 * @param {string} does
 */
function buttonOf(plan, does) {
  const button = plan.querySelector(`[${NAMES.PLAN_DO}="${does}"]`);
  return /** @type {HTMLButtonElement} */ (button);
}

/** @param {Element} plan */
async function copyOut(plan) {
  const written = navigator.clipboard.writeText(textOf(plan));
  const said = await written.then(
    () => WORDS.copied,
    () => WORDS.refused,
  );
  const place = plan.querySelector(`[${NAMES.PLAN_SAY}]`);
  if (place) place.textContent = said;
}

/**
 * @param {Element} plan
 * @returns {string} every question with its answer, the open ones too: they can be answered where this is pasted
 */
function textOf(plan) {
  return [...plan.querySelectorAll("textarea")]
    .map(({ labels, value }) => `${labels[0]?.textContent}\n${value.trim()}`)
    .join("\n\n");
}

function printAlone() {
  document.documentElement.toggleAttribute(ALONE, true);
  window.print();
}

let listens = false;

/** Other pages come and go, and this module stays. */
function listen() {
  if (listens) return;
  listens = true;
  // A page printed from the browser's menu is printed whole.
  window.addEventListener("afterprint", () =>
    document.documentElement.removeAttribute(ALONE),
  );
  // A browser may put a page away whole and bring it back: the words are gone with the page all the same.
  window.addEventListener("pageshow", ({ persisted }) => {
    const plan = persisted && document.querySelector(`[${NAMES.PLAN}]`);
    if (plan instanceof HTMLFormElement) plan.reset();
  });
}
