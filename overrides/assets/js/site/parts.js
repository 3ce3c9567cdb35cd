// What only some pages have, and only they pay for: the lock's panel, the plan on Help, the library, the place on a path.

import { lazilyAhead, lazilyIn } from "../page/lazy.js";
import { NAMES } from "../wire/names.js";

export class Parts {
  /** @type {typeof import("./path_progress.js") | null} */
  #paths = null;

  /** Take over what is on the page by now. */
  show() {
    const panel = document.querySelector(`[${NAMES.LOCK_PANEL}]`);
    if (panel) void showPanel(panel);
    const plan = document.querySelector(`[${NAMES.PLAN}]`);
    if (plan) void showPlan(plan);
    const library = document.querySelector(`form[${NAMES.LIBRARY}]`);
    if (library) void showLibrary(library);
    void this.#showPlaces();
  }

  /**
   * The reader follows a link, which may be a step of a path.
   * @param {EventTarget | null} target
   */
  takeStep(target) {
    this.#paths?.takeStep(target);
  }

  async #showPlaces() {
    const path = document.querySelector(`[${NAMES.PATH}]`);
    if (!path) return;
    this.#paths ??= await lazilyAhead(path, () => import("./path_progress.js"));
    this.#paths?.showPlaces();
  }
}

/** @param {Element} panel */
async function showPanel(panel) {
  const module = await lazilyIn(panel, () => import("../lock/panel.js"));
  module?.show(panel);
}

/** @param {Element} plan */
async function showPlan(plan) {
  const module = await lazilyAhead(plan, () => import("./plan.js"));
  module?.show(plan);
}

/** @param {Element} library */
async function showLibrary(library) {
  const load = () => import("./library_filter.js");
  const module = await lazilyAhead(library, load);
  module?.show();
}
