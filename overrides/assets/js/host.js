// The page's side of every practice: finds the sections, listens for the reader, and keeps the engine and the mounts.

import { prepare } from "./announce.js";
import { Engine } from "./engine.js";
import { isControl } from "./form.js";
import { choose, showLibrary } from "./library.js";
import { Mount } from "./mount.js";
import { NAMES } from "./names.js";
import { keepOffline } from "./offline.js";
import { turn } from "./patch.js";
import { showPlaces, takeStep } from "./paths.js";
import { receive } from "./replies.js";
import { Starter } from "./starter.js";
import { get, keyOf } from "./store.js";

/** @typedef {{ subscribe: (next: () => void) => void }} Observable */

const SECTION = `section[${NAMES.PRACTICE}]`;

/** Text-like fields of one line, in which Enter means "go on". */
const ONE_LINE =
  "input:not([type=checkbox], [type=radio], [type=range], [type=file], [type=button], [type=color])";

/** @type {Map<string, Mount>} by section id; a mount outlives its page, since the worker does */
const mounts = new Map();
const { manifest, root } = runtime();
const engine = new Engine(manifest, root, {
  changed(state) {
    mounts.forEach((mount) => mount.engineIs(state));
    void keepOffline(engine);
  },
  replied(reply) {
    const mount = mounts.get(reply.mount);
    if (mount) receive(mount, reply);
  },
});
const starter = new Starter(() => engine.start());
const host = {
  engine,
  /**
   * @param {Mount} from
   * @param {string} key
   * @param {string | null} text
   */
  spread(from, key, text) {
    for (const mount of mounts.values())
      if (mount !== from) mount.heard(key, text);
  },
};

/** Relative URLs count from the page that was loaded first: instant navigation changes the address, not this module. */
function runtime() {
  const element = document.getElementById(NAMES.RUNTIME);
  const base = element?.getAttribute(NAMES.BASE) ?? ".";
  const root = new URL(base.replace(/\/?$/, "/"), document.baseURI);
  return { manifest: JSON.parse(element?.textContent || "{}"), root };
}

/** Let go of the sections that have left the page, and take over those that have come. */
function look() {
  showPlaces();
  showLibrary();
  const here = new Set(document.querySelectorAll(SECTION));
  for (const mount of mounts.values())
    if (mount.section && !here.has(mount.section)) mount.detach();
  for (const section of here)
    if (section instanceof HTMLElement && mountOf(section)?.section !== section)
      take(section);
}

/** @param {HTMLElement} section */
function take(section) {
  const practice = section.getAttribute(NAMES.PRACTICE) ?? "";
  const known = mounts.get(section.id);
  const mount =
    known?.practice === practice
      ? known
      : new Mount(section.id, practice, host);
  mounts.set(section.id, mount);
  mount.attach(section, takeCarry());
  starter.watch(section);
  prepare();
}

/** @param {EventTarget | null} target */
function mountOf(target) {
  const section = target instanceof Element && target.closest(SECTION);
  return section ? mounts.get(section.id) : undefined;
}

/** @returns {string | null} the text of the Moment that the last page's link named */
function takeCarry() {
  try {
    const id = sessionStorage.getItem(NAMES.CARRIED);
    sessionStorage.removeItem(NAMES.CARRIED);
    return id === null ? null : get(keyOf(NAMES.MOMENT, id));
  } catch {
    return null;
  }
}

/** @param {MouseEvent} event */
function leaveCarry(event) {
  const link =
    event.target instanceof Element &&
    event.target.closest(`a[${NAMES.CARRY}]`);
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
  if (!link || elsewhere) return;
  try {
    const id = link.getAttribute(NAMES.CARRY) ?? "";
    sessionStorage.setItem(NAMES.CARRIED, id);
  } catch {
    // Without storage there is no Moment to carry either.
  }
}

/** @param {Event} event */
function onInput({ target, type }) {
  const mount = mountOf(target);
  if (!mount || !isControl(target)) return;
  if (type === "input") mount.input(target);
  else mount.change(target);
  starter.acted();
}

/**
 * Leave at once: this page makes way for the other, so that Back does not lead here.
 * @param {MouseEvent} event
 */
function exit(event) {
  const link =
    event.target instanceof Element && event.target.closest(`a[${NAMES.EXIT}]`);
  if (!(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  location.replace(link.href);
}

/** @param {MouseEvent} event */
function onClick(event) {
  leaveCarry(event);
  takeStep(event.target);
  exit(event);
  const { target } = event;
  if (!(target instanceof Element)) return;
  turn(target.closest("summary")?.closest("details") ?? null);
  const button = target.closest(`button[${NAMES.PRESS}]`);
  if (button instanceof HTMLButtonElement) press(button);
}

/** @param {HTMLButtonElement} button */
function press(button) {
  mountOf(button)?.press(button);
  starter.acted();
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  const { target, key, repeat, isComposing, keyCode } = event;
  // Safari ends a composition before the Enter that confirms it, and marks that Enter with 229 alone.
  if (key !== "Enter" || repeat || isComposing || keyCode === 229) return;
  if (!mountOf(target)) return;
  if (!(target instanceof HTMLInputElement && target.matches(ONE_LINE))) return;
  event.preventDefault();
  const shown = `[${NAMES.PRIMARY}]:not(:disabled, [${NAMES.LIVE}="false"] *)`;
  const primary = target.form?.querySelector(shown);
  if (primary instanceof HTMLButtonElement) primary.click();
}

/** @param {Event} event */
function onNear({ target }) {
  if (mountOf(target)) starter.near();
}

/** @param {Event} event */
function onSubmit(event) {
  if (mountOf(event.target)) event.preventDefault();
}

/** @param {StorageEvent} event `key` is null where all of the origin's storage was cleared */
function onStorage({ key, newValue }) {
  for (const mount of mounts.values())
    if (key === null) mount.heardAll();
    else mount.heard(key, newValue);
}

function flush() {
  for (const mount of mounts.values()) mount.flush();
}

document.addEventListener("input", onInput);
document.addEventListener("change", onInput);
document.addEventListener("click", onClick);
document.addEventListener("keydown", onKey);
document.addEventListener("submit", onSubmit);
document.addEventListener("focusin", onNear);
document.addEventListener("pointerdown", onNear, { passive: true });
document.addEventListener("visibilitychange", flush);
document.addEventListener("change", choose);
window.addEventListener("pagehide", flush);
window.addEventListener("popstate", showLibrary);
window.addEventListener("storage", onStorage);

// Material's instant navigation tells of each page here; a module runs late enough that the first is already parsed.
const { document$ } = /** @type {{ document$?: Observable }} */ (
  /** @type {unknown} */ (window)
);
look();
if (document$) document$.subscribe(look);
else document.addEventListener("DOMContentLoaded", look);
void keepOffline(engine);

Object.assign(window, {
  kindward: Object.freeze({
    version: String(manifest.version ?? ""),
    get state() {
      return engine.state;
    },
  }),
});
