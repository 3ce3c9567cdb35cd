// The notice of a locked notebook in each section, with a passphrase field that opens it.

import { announce } from "../page/live_region.js";
import { controls, formOf } from "../page/form.js";
import { loadPreparing, unlock } from "./lifecycle.js";
import { Missing } from "../page/lazy.js";
import { askingSlot, find } from "../page/notice.js";
import { element, leadBack, passphraseForm } from "./passphrase_form.js";
import { isPossible } from "../crypto/seal.js";

const KIND = "locked";
/** On the section: a style that looks for the notice with :has() would be worked out anew at each change in the section. */
const LOCKED = "data-locked";

export const TROUBLE = Object.freeze({
  moved:
    "Another tab changed or removed the lock in the meantime. You can try again.",
  newer:
    "A newer version of Kindward set this lock. Reload this page, and your passphrase may open it. Nothing has been changed.",
  damaged:
    "The lock's own record is damaged, and no passphrase opens it as it is. Nothing was erased: your words are still here, sealed. A backup, if you have one, opens in another browser.",
  failed:
    "That did not work here. Nothing has been changed. You can try again.",
});

export const WORDS = Object.freeze({
  locked: "Your notebook is locked on this device.",
  write:
    "You can write here. It stays on this page, and is stored once you unlock.",
  label: "Passphrase",
  unlock: "Unlock",
  busy: "One moment.",
  done: "",
  wrong: "That passphrase does not open it. You can try again.",
  ...TROUBLE,
  missing:
    "It cannot be unlocked on this page: browsers open a lock only on pages that are loaded over https.",
  opened: "Unlocked.",
});

/** @type {WeakSet<Element>} forms at work; a button that is switched off meanwhile would lose the focus */
export const working = new WeakSet();

/**
 * @param {Element} section
 * @param {{ takesFocus: boolean }} how
 */
export function sayLocked(section, { takesFocus }) {
  section.setAttribute(LOCKED, "");
  const notice =
    find(section, KIND) ?? askingSlot(section).appendChild(drawn(section));
  const field = notice.querySelector("input");
  if (takesFocus) field?.focus();
}

/** @param {Element} section */
export function unsayLocked(section) {
  section.removeAttribute(LOCKED);
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
  const said = await unlock(passphrase).then((answer) => WORDS[answer], failed);
  working.delete(form);
  status.textContent = said;
  field.value = "";
  if (said !== WORDS.done) field.focus();
}

/**
 * @param {unknown} error
 * @returns {string} what is said of it
 */
export function failed(error) {
  if (error instanceof Missing) return error.message;
  console.warn("Kindward: the lock stumbled:", error);
  return TROUBLE.failed;
}

/** @param {Element} section */
function drawn(section) {
  const notice = element("div", "kw-locked");
  notice.dataset["notice"] = KIND;
  const form = formOf(section);
  const isToWriteIn = form !== null && controls(form).length > 0;
  const said = isToWriteIn ? `${WORDS.locked} ${WORDS.write}` : WORDS.locked;
  const told = element("p", "", said);
  told.id = `${section.id}-locked`;
  notice.append(told);
  if (isPossible()) notice.append(...opener(section.id, told.id));
  else notice.append(element("p", "", WORDS.missing));
  return notice;
}

/**
 * @param {string} id of the section
 * @param {string} told the id of the sentence that says what is locked
 */
function opener(id, told) {
  loadPreparing();
  const { form, status } = passphraseForm({
    id: `${id}-passphrase`,
    told,
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
