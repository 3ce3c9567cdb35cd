// A file under a passphrase: asked for in the section's notice slot, used once, and never told to Python or kept.

import { announce } from "../page/live_region.js";
import { NAMES } from "../wire/names.js";
import { watch } from "./lifecycle.js";
import { askingSlot, find } from "../page/notice.js";
import { element, leadBack, passphraseForm } from "./passphrase_form.js";
import { isPossible, openText, sealText } from "../crypto/envelopes.js";

const KIND = "sealing";
const LEAVE = "leave";
const SHORTEST = NAMES.SHORTEST_PASSPHRASE;

export const WORDS = Object.freeze({
  seal: `Choose a passphrase for this file, with ${SHORTEST} characters or more. Without it nobody can open the file, and nobody can reset it.`,
  open: "This file is sealed. With its passphrase you can look at it here.",
  label: "Passphrase for this file",
  again: "Type it again",
  make: "Seal the file",
  look: "Open the file",
  leave: "Cancel",
  short: `It would be safer with ${SHORTEST} characters or more.`,
  differs: "The two are not the same. You can type them again.",
  wrong: "That passphrase does not open it. You can try again.",
  failed: "That did not work here. You can try again.",
  busy: "One moment.",
  missing:
    "Browsers seal and open files only on pages that are loaded over https, and this one was not.",
});

/**
 * @param {Element} section
 * @param {string} text
 * @returns {Promise<string | null>} the envelope; null where the reader left it
 */
export function sealedFile(section, text) {
  return asked(section, true, async ([passphrase = "", again]) => {
    if (passphrase.length < SHORTEST) return { said: WORDS.short };
    if (passphrase !== again) return { said: WORDS.differs };
    return { made: await sealText(text, passphrase) };
  });
}

/**
 * @param {Element} section
 * @param {string} envelope
 * @returns {Promise<string | null>} what is in it; null where the reader left it
 */
export function openedFile(section, envelope) {
  return asked(section, false, async ([passphrase = ""]) => {
    const made = await openText(envelope, passphrase);
    return made === null ? { said: WORDS.wrong } : { made };
  });
}

/**
 * @param {Element} section
 * @param {boolean} seals or opens
 * @param {(typed: string[]) => Promise<{ said?: string, made?: string }>} act
 * @returns {Promise<string | null>}
 */
function asked(section, seals, act) {
  find(section, KIND)?.dispatchEvent(new Event(LEAVE));
  const { ask, form, fields, status } = drawn(section.id, seals);
  askingSlot(section).append(ask);
  if (form) fields[0]?.focus();
  else announce(WORDS.missing);
  return new Promise((resolve) => {
    /** @param {string | null} made */
    const end = (made) => {
      const hadFocus = ask.contains(document.activeElement);
      unwatch();
      ask.remove();
      if (hadFocus) leadBack(section);
      resolve(made);
    };
    // A file that waits for its passphrase holds the reader's words: locked, it waits no longer.
    const unwatch = watch({
      changed: (now) => now === "closed" && end(null),
    });
    ask.addEventListener(LEAVE, () => end(null));
    form?.addEventListener("submit", async (event) => {
      event.preventDefault();
      status.textContent = WORDS.busy;
      const typed = fields.map(({ value }) => value);
      const { said = "", made } = await act(typed).catch(failed);
      if (!ask.isConnected) return; // left meanwhile: by the reader, or by the lock
      if (made !== undefined) return end(made);
      status.textContent = said;
      fields[0]?.select();
      fields[0]?.focus();
    });
  });
}

/**
 * @param {unknown} error
 * @returns {{ said?: string, made?: string }}
 */
function failed(error) {
  console.warn("Kindward: the file stumbled:", error);
  return { said: WORDS.failed };
}

/**
 * @param {string} id of the section
 * @param {boolean} seals
 */
function drawn(id, seals) {
  const ask = element("div", "kw-locked");
  ask.dataset["notice"] = KIND;
  const { form, fields, status } = passphraseForm({
    id: `${id}-sealing`,
    told: `${id}-asked`,
    labels: seals ? [WORDS.label, WORDS.again] : [WORDS.label],
    kind: seals ? "new-password" : "current-password",
    go: seals ? WORDS.make : WORDS.look,
  });
  const leave = element("button", "kw-quiet", WORDS.leave);
  leave.setAttribute("type", "button");
  leave.addEventListener("click", () => ask.dispatchEvent(new Event(LEAVE)));
  const told = element("p", "", seals ? WORDS.seal : WORDS.open);
  told.id = `${id}-asked`;
  ask.append(told);
  if (!isPossible()) {
    ask.append(element("p", "", WORDS.missing), leave);
    return { ask, form: null, fields, status };
  }
  form.append(leave);
  ask.append(form, status);
  return { ask, form, fields, status };
}
