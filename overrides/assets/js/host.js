// The page's side of every practice: finds the sections, listens for the reader, and keeps the engine and the mounts.

import { prepare } from "./announce.js";
import { leaveCarry, takeCarry } from "./carry.js";
import { Engine } from "./engine.js";
import { isControl } from "./form.js";
import { Mount } from "./mount.js";
import { NAMES } from "./names.js";
import { keepOffline } from "./offline.js";
import { begin, watchIdle } from "./idle.js";
import { close, follow, watch } from "./locking.js";
import { LOCK } from "./latch.js";
import { sayKept } from "./notice.js";
import { turn } from "./patch.js";
import { showPlaces, takeStep } from "./paths.js";
import { receive } from "./replies.js";
import { standing, takeOver, whenLate, whenMoved } from "./safe.js";
import { note, open, showLock, showLocks, shut } from "./shutters.js";
import { Starter } from "./starter.js";

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
  fell(mount) {
    mounts.get(mount)?.fell();
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
  showPanel();
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
  note(section);
  mount.attach(section, takeCarry());
  showLock(section);
  starter.watch(section);
  prepare();
}

/** The lock's panel, the plan on Help and the library: only the page that holds one pays for it. */
function showPanel() {
  const panel = document.querySelector(`[${NAMES.LOCK_PANEL}]`);
  if (panel) void import("./lock.js").then(({ show }) => show(panel));
  const plan = document.querySelector(`[${NAMES.PLAN}]`);
  if (plan) void import("./plan.js").then(({ show }) => show(plan));
  if (document.querySelector(`form[${NAMES.LIBRARY}]`))
    void import("./library.js").then(({ show }) => show());
}

/**
 * Locked, nothing of the reader's stays readable, neither on the page nor in Python; unlocked, it is back.
 * @param {import("./held.js").Standing} now
 * @param {import("./held.js").Standing} before
 */
function lockChanged(now, before) {
  const from = mountOf(document.activeElement)?.id;
  if (now === "closed") {
    engine.stop();
    shut(mounts);
    look();
    for (const { section } of mounts.values())
      if (section) starter.watch(section);
    showLocks(mounts, from);
  } else if (before === "closed") open(mounts);
  showPlaces();
  begin();
}

/** @param {EventTarget | null} target */
function mountOf(target) {
  const section = target instanceof Element && target.closest(SECTION);
  return section ? mounts.get(section.id) : undefined;
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

/**
 * Escape empties a search field everywhere, as it does by itself in some browsers.
 * @param {KeyboardEvent} event
 */
function onEscape({ target, key }) {
  const isSearch =
    target instanceof HTMLInputElement && target.type === "search";
  if (key !== "Escape" || !isSearch || !target.value || !mountOf(target))
    return;
  target.value = "";
  target.dispatchEvent(new Event("input", { bubbles: true }));
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  const { target, key, repeat, isComposing, keyCode } = event;
  // Safari ends a composition before the Enter that confirms it, and marks that Enter with 229 alone.
  if (key !== "Enter" || repeat || isComposing || keyCode === 229) return;
  if (!mountOf(target)?.form?.contains(target instanceof Node ? target : null))
    return;
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

/**
 * A page that the browser had put away has missed what other tabs did: where there is a lock, it is locked as after a reload;
 * without one it hears of everything again.
 * @param {PageTransitionEvent} event
 */
function onShow({ persisted }) {
  if (persisted) void close();
  follow();
  if (persisted && standing() === "off")
    for (const mount of mounts.values()) mount.catchUp();
}

/** @param {StorageEvent} event `key` is null where all of the origin's storage was cleared */
function onStorage({ key, newValue }) {
  if (key === null || key === LOCK) follow();
  if (key === null) for (const mount of mounts.values()) mount.heardAll();
  else if (standing() === "off") heard(key, newValue);
  else void hearSealed(key, newValue);
}

/**
 * @param {string} key
 * @param {string | null} stored
 */
async function hearSealed(key, stored) {
  const text = await takeOver(key, stored);
  if (text !== undefined) heard(key, text);
}

/**
 * @param {string} key
 * @param {string | null} text
 */
function heard(key, text) {
  for (const mount of mounts.values()) mount.heard(key, text);
}

/** @param {import("./store.js").Outcome} outcome of writes that were answered before they were made */
function sayLate(outcome) {
  for (const { section } of mounts.values())
    if (section) sayKept(section, outcome);
}

function flush() {
  for (const mount of mounts.values()) mount.flush();
}

document.addEventListener("input", onInput);
document.addEventListener("change", onInput);
document.addEventListener("click", onClick);
document.addEventListener("keydown", onKey);
document.addEventListener("keydown", onEscape);
document.addEventListener("submit", onSubmit);
document.addEventListener("focusin", onNear);
document.addEventListener("pointerdown", onNear, { passive: true });
document.addEventListener("visibilitychange", flush);
window.addEventListener("pagehide", flush);
window.addEventListener("pageshow", onShow);
window.addEventListener("storage", onStorage);
watch({ closing: flush, changed: lockChanged });
whenLate(sayLate);
whenMoved(heard);
watchIdle();

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
