// The lock's panel, which Python drew (kindward_site/content/lock_panel.py): shows what fits how the lock stands, and works it.

import { failed, TROUBLE, tryUnlock, working } from "./unlock_notice.js";
import {
  change,
  loadPreparing,
  lockNow,
  minutes,
  setLock,
  setMinutes,
  takeOff,
  watch,
} from "./lifecycle.js";
import { NAMES } from "../wire/names.js";
import { standing } from "../storage/texts.js";
import { isPossible } from "../crypto/seal.js";

/** @typedef {(passphrases: string[]) => Promise<string>} Doing tells what is then said */

const SHORTEST = NAMES.SHORTEST_PASSPHRASE;

export const WORDS = Object.freeze({
  busy: "One moment.",
  short: `A passphrase has at least ${SHORTEST} characters here. Four or five words are better.`,
  differ: "The two are not the same. Nothing has been changed.",
  set: "The lock is set. What you wrote is sealed.",
  full: "This browser had no room for it, so no lock is set. Everything is as it was.",
  changed: "The passphrase is changed.",
  wrong: "That passphrase does not open it. Nothing has been changed.",
  refused: "This browser refused to store it. Everything is as it was.",
  off: "The lock is off. What you wrote can be read again without a passphrase.",
  locked: "Locked.",
  minutes: "Saved.",
  ...TROUBLE,
});

/** @type {{ [name: string]: Doing }} */
const DOING = {
  set: async ([fresh = "", again = ""]) =>
    unfit(fresh, again) || answer(await setLock(fresh), WORDS.set, WORDS.full),
  change: async ([old = "", fresh = "", again = ""]) =>
    unfit(fresh, again) || answer(await change(old, fresh), WORDS.changed),
  remove: async ([passphrase = ""]) =>
    answer(await takeOff(passphrase), WORDS.off),
  now: async () => answer(await lockNow(), WORDS.locked),
};

/** @type {Element | null} the panel on this page */
let panel = null;

/** @param {Element} found */
export function show(found) {
  if (found !== panel) {
    found.addEventListener("submit", onSubmit);
    found.addEventListener("input", onInput);
  }
  if (!panel) watch({ changed });
  loadPreparing();
  panel = found;
  draw();
}

/** Show the parts for how the lock stands now. */
function draw() {
  if (!panel) return;
  const stands = isPossible() ? standing() : "missing";
  for (const part of panel.querySelectorAll(`[${NAMES.LOCK_WHEN}]`))
    if (part instanceof HTMLElement)
      part.hidden = part.getAttribute(NAMES.LOCK_WHEN) !== stands;
  const select = panel.querySelector("select");
  if (select) select.value = String(minutes());
}

/** @param {Event} event */
function onSubmit(event) {
  event.preventDefault();
  const form = event.target;
  const status = panel?.querySelector(`[${NAMES.LOCK_SAY}]`);
  if (!(form instanceof HTMLFormElement) || !status) return;
  const what = form.getAttribute(NAMES.LOCK_DO) ?? "";
  if (what === "unlock") void tryUnlock(form, status);
  else void work(form, status, DOING[what]);
}

/**
 * @param {HTMLFormElement} form
 * @param {Element} status
 * @param {Doing} [doing]
 */
async function work(form, status, doing) {
  if (!doing || working.has(form)) return;
  const fields = passphrases(form);
  working.add(form);
  status.textContent = WORDS.busy;
  const typed = fields.map(({ value }) => value);
  status.textContent = await doing(typed).catch(failed);
  working.delete(form);
  form.reset();
  mask(form, false);
  enable(form);
  if (!form.closest("[hidden]")) fields[0]?.focus();
}

/** @param {Event} event */
function onInput({ target }) {
  if (target instanceof HTMLSelectElement) saveMinutes(target);
  if (!(target instanceof HTMLInputElement) || !target.form) return;
  if (target.hasAttribute(NAMES.LOCK_SHOW)) mask(target.form, target.checked);
  enable(target.form);
}

/** @param {HTMLSelectElement} select */
function saveMinutes(select) {
  const { ok } = setMinutes(Number(select.value));
  const status = panel?.querySelector(`[${NAMES.LOCK_SAY}]`);
  if (status) status.textContent = ok ? WORDS.minutes : WORDS.refused;
}

/**
 * The button works once the reader has said that they know.
 * @param {HTMLFormElement} form
 */
function enable(form) {
  const sure = form.querySelector(`[${NAMES.LOCK_SURE}]`);
  const button = form.querySelector("button");
  if (sure instanceof HTMLInputElement && button)
    button.disabled = !sure.checked;
}

/**
 * @param {HTMLFormElement} form
 * @param {boolean} isShown
 */
function mask(form, isShown) {
  for (const field of passphrases(form))
    field.type = isShown ? "text" : "password";
}

/** @param {HTMLFormElement} form */
function passphrases(form) {
  return [...form.querySelectorAll("input")].filter(({ autocomplete }) =>
    autocomplete.endsWith("-password"),
  );
}

/**
 * @param {string} fresh
 * @param {string} again
 * @returns {string} why the passphrase will not do; "" where it will
 */
function unfit(fresh, again) {
  if (fresh !== again) return WORDS.differ;
  return fresh.length < SHORTEST ? WORDS.short : "";
}

/**
 * @param {import("./lifecycle.js").Answer} outcome
 * @param {string} done
 * @param {string} [full] what is said where there was no room
 */
function answer(outcome, done, full = WORDS.refused) {
  if (outcome === "done") return done;
  if (outcome === "full") return full;
  return outcome === "locked" ? WORDS.refused : WORDS[outcome];
}

/** The part that was worked goes; whoever worked it by keyboard is at the head of the panel. */
function changed() {
  const hadFocus = panel?.contains(document.activeElement);
  draw();
  if (!hadFocus || !(panel instanceof HTMLElement) || !panel.isConnected)
    return;
  panel.scrollIntoView({ block: "start" });
  panel.focus({ preventScroll: true });
}
