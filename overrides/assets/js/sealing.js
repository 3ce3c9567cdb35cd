// A file under a passphrase: asked for in the section's notice slot, used once, and never told to Python or kept.

import { announce } from "./announce.js";
import { find, slot } from "./notice.js";
import { isPossible, openText, sealText } from "./vault.js";

const KIND = "sealing";
const SHORTEST = 8;

export const WORDS = Object.freeze({
  seal: "Choose a passphrase for this file, of 8 signs or more. Without it nobody can open the file, and nobody can reset it.",
  open: "This file is sealed. With its passphrase it can be looked at here.",
  label: "Passphrase of the file",
  again: "The passphrase again",
  make: "Seal the file",
  look: "Open the file",
  leave: "Leave it",
  short: "It would be safer with 8 signs or more.",
  differs: "The two are not the same. You can type them again.",
  wrong: "That passphrase does not open it. You can try again.",
  busy: "One moment.",
  missing:
    "Browsers seal and open files only on pages that come over https, and this one does not.",
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
  find(section, KIND)?.dispatchEvent(new Event("leave"));
  const ask = drawn(section.id, seals);
  slot(section).append(ask);
  const [form, status] = [ask.querySelector("form"), ask.lastElementChild];
  const fields = [...ask.querySelectorAll("input")];
  if (!form) announce(WORDS.missing);
  fields[0]?.focus();
  return new Promise((resolve) => {
    /** @param {string | null} made */
    const end = (made) => {
      ask.remove();
      resolve(made);
    };
    ask.addEventListener("leave", () => end(null));
    ask.querySelector("[type=button]")?.addEventListener("click", () => {
      end(null);
      // Whoever left by keyboard is at the head of the section.
      if (!(section instanceof HTMLElement)) return;
      section.tabIndex = -1;
      section.focus();
    });
    form?.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (status) status.textContent = WORDS.busy;
      const { said = "", made } = await act(fields.map(({ value }) => value));
      if (made !== undefined) return end(made);
      if (status) status.textContent = said;
      fields[0]?.select();
      fields[0]?.focus();
    });
  });
}

/**
 * @param {string} id of the section
 * @param {boolean} seals
 */
function drawn(id, seals) {
  const ask = element("div", "kw-locked");
  ask.dataset["notice"] = KIND;
  ask.append(element("p", "", seals ? WORDS.seal : WORDS.open));
  const leave = element("button", "kw-quiet", WORDS.leave);
  leave.setAttribute("type", "button");
  if (!isPossible()) {
    ask.append(element("p", "", WORDS.missing), leave);
    return ask;
  }
  const form = element("form", "kw-unlock");
  const labels = seals ? [WORDS.label, WORDS.again] : [WORDS.label];
  for (const [index, words] of labels.entries())
    form.append(...field(`${id}-file-${index}`, words, seals));
  form.append(
    element("button", "kw-button kw-main", seals ? WORDS.make : WORDS.look),
    leave,
  );
  const status = element("p", "kw-locked-said");
  status.setAttribute("role", "status");
  ask.append(form, status);
  return ask;
}

/**
 * @param {string} id
 * @param {string} words
 * @param {boolean} isNew
 */
function field(id, words, isNew) {
  const label = element("label", "", words);
  label.setAttribute("for", id);
  const input = document.createElement("input");
  Object.assign(input, { id, type: "password", required: true });
  input.autocomplete = isNew ? "new-password" : "current-password";
  return [label, input];
}

/**
 * @param {"div" | "p" | "form" | "label" | "button"} tag
 * @param {string} name of the class
 * @param {string} [words]
 */
function element(tag, name, words = "") {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.textContent = words;
  return made;
}
