// The notice of a locked notebook in each section, with a passphrase field that opens it.

import { announce } from "./announce.js";
import { unlock } from "./locking.js";
import { find, slot } from "./notice.js";
import { isPossible } from "./vault.js";

const KIND = "locked";

export const WORDS = Object.freeze({
  locked:
    "Your notebook is locked on this device. You can write here; it stays on this page, and is kept once you unlock.",
  label: "Passphrase",
  unlock: "Unlock",
  busy: "One moment.",
  wrong: "That passphrase does not open it. You can try again.",
  missing:
    "It cannot be unlocked on this page: browsers open a lock only on pages that come over https.",
  opened: "Unlocked.",
});

/** @type {WeakSet<Element>} forms at work; a button that is switched off meanwhile would lose the focus */
export const working = new WeakSet();

/**
 * @param {Element} section
 * @param {{ takesFocus: boolean }} how
 */
export function sayLocked(section, { takesFocus }) {
  const notice =
    find(section, KIND) ?? slot(section).appendChild(drawn(section));
  const field = notice.querySelector("input");
  if (takesFocus) field?.focus();
}

/** @param {Element} section */
export function unsayLocked(section) {
  const notice = find(section, KIND);
  const hadFocus = notice?.contains(document.activeElement);
  notice?.remove();
  if (!hadFocus || !(section instanceof HTMLElement)) return;
  // The field goes; whoever opened the lock by keyboard is at the head of the section.
  section.tabIndex = -1;
  section.focus({ preventScroll: true });
  announce(WORDS.opened);
}

/**
 * Open the lock with what stands in a form, and say how that went.
 * @param {HTMLFormElement} form
 * @param {Element} status
 */
export async function tryUnlock(form, status) {
  const field = form.querySelector("input");
  if (!field || field.value === "" || working.has(form)) return;
  const passphrase = field.value;
  status.textContent = WORDS.busy;
  working.add(form);
  const isOpen = await unlock(passphrase);
  working.delete(form);
  status.textContent = isOpen ? "" : WORDS.wrong;
  field.value = "";
  if (!isOpen) field.focus();
}

/** @param {Element} section */
function drawn(section) {
  const notice = element("div", "kw-locked");
  notice.dataset["notice"] = KIND;
  notice.append(element("p", "", WORDS.locked));
  if (isPossible()) notice.append(...opener(`${section.id}-passphrase`));
  else notice.append(element("p", "", WORDS.missing));
  return notice;
}

/** @param {string} id */
function opener(id) {
  const form = document.createElement("form");
  form.className = "kw-unlock";
  const label = element("label", "", WORDS.label);
  label.setAttribute("for", id);
  const field = document.createElement("input");
  Object.assign(field, { id, type: "password", required: true });
  field.autocomplete = "current-password";
  const button = element("button", "kw-button kw-main", WORDS.unlock);
  const status = element("p", "kw-locked-said");
  status.setAttribute("role", "status");
  form.append(label, field, button);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void tryUnlock(form, status);
  });
  return [form, status];
}

/**
 * @param {"div" | "p" | "label" | "button"} tag
 * @param {string} name of the class
 * @param {string} [words]
 */
function element(tag, name, words = "") {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.textContent = words;
  return made;
}
