// What a screen reader says, written down in the page: the virtual one of guidepup, with what real ones add and it leaves out.
//
// It says what is focused, and what changes in live regions that were there before. Real ones also name the groups that the
// focus enters, once, and say no button's value. tests/support/hearing.py bundles this and runs it ahead of a page.

import { virtual } from "@guidepup/virtual-screen-reader";

const GROUP =
  "fieldset, [role=group], [role=region], [role=search], form[aria-label]";

/** @type {Element[]} the groups around what has the focus */
let around = [];
/** @type {string[]} groups entered since the last time */
const entered = [];

/** Begin to listen to the page as it is. */
async function start() {
  const Plain = window.MutationObserver;
  // The virtual one stumbles over changes in what a patch has taken out of the page, and then leaves out all others, too.
  window.MutationObserver = class extends Plain {
    /** @param {MutationCallback} tell */
    constructor(tell) {
      super((changes, self) => {
        const here = changes.filter(({ target }) => target.isConnected);
        if (here.length > 0) tell(here, self);
      });
    }
  };
  await virtual.start({ container: document.body });
  window.MutationObserver = Plain;
  document.addEventListener("focusin", ({ target }) => enter(target));
  await since();
}

/** @param {EventTarget | null} target */
function enter(target) {
  const groups = groupsOf(target);
  const isNew = (group) =>
    group !== target && !around.some((other) => isSame(group, other));
  entered.push(...groups.filter(isNew).map(nameOf).filter(Boolean));
  around = groups;
}

/** @returns {Element[]} from the outermost on */
function groupsOf(target) {
  const groups = [];
  for (let at = target.closest(GROUP); at; at = at.parentElement.closest(GROUP))
    groups.unshift(at);
  return groups;
}

function isSame(one, other) {
  return one === other || (one.id !== "" && one.id === other.id);
}

function nameOf(group) {
  const named = document.getElementById(group.getAttribute("aria-labelledby"));
  const legend = group.querySelector(":scope > legend");
  const name =
    group.getAttribute("aria-label") ?? (named ?? legend)?.textContent;
  return flat(name ?? "");
}

/** @returns {Promise<string[]>} what was said since the last time; what comes twice in a row for one change, once */
async function since() {
  await new Promise((tell) => setTimeout(tell, 20));
  const phrases = (await virtual.spokenPhraseLog()).map(flat);
  await virtual.clearSpokenPhraseLog();
  const groups = entered.splice(0).map((name) => `group, ${name}`);
  const said = phrases
    .filter((each) => !/^(|polite:|assertive:)$/.test(each))
    .filter((each, at, all) => each !== all[at - 1]);
  return [...groups, ...said.map(withoutValue)];
}

function withoutValue(phrase) {
  const { value, innerText } = document.activeElement;
  const isSaid = phrase.startsWith("button, ") && value && value !== innerText;
  return isSaid ? phrase.replace(`, ${flat(value)}`, "") : phrase;
}

function flat(text) {
  // Paragraphs of one region come without a space between them.
  return text.replace(/([.?!])(?=[A-Z])/g, "$1 ").replace(/\s+/g, " ").trim();
}

Object.assign(window, { hearing: { start, since } });
