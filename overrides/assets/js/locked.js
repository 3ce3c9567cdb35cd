// The notice of a locked notebook in each section, with a passphrase field that opens it.

import { announce } from "./announce.js";
import { unlock } from "./locking.js";
import { find, slot } from "./notice.js";
import { element, leadBack, passphraseForm } from "./passphrase.js";
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
  if (!hadFocus) return;
  leadBack(section);
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
  const { form, status } = passphraseForm({
    id,
    labels: [WORDS.label],
    kind: "current-password",
    go: WORDS.unlock,
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void tryUnlock(form, status);
  });
  return [form, status];
}
