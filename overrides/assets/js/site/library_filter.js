// The library narrows to what the reader chooses; the choices stand in the address, to be shared and gone back to.

import { NAMES } from "../wire/names.js";
import { showBegun } from "./begun_practices.js";

const LIBRARY = `form[${NAMES.LIBRARY}]`;

/** @returns {HTMLFormElement | null} */
function library() {
  return document.querySelector(LIBRARY);
}

/** Take up the choices that the address names; where it names none, those that the reader made before we were here stay. */
export function show() {
  listen();
  const form = library();
  if (!form) return;
  if (form.parentElement) showBegun(form.parentElement);
  const named = new URLSearchParams(location.hash.slice(1));
  if (location.hash) form.reset();
  for (const radio of radiosOf(form))
    if (radio.value === named.get(radio.name)) radio.checked = true;
  narrow(form);
}

/**
 * The reader chose something: if it was in the library, the list and the address follow.
 * @param {Event} event
 */
function choose({ target }) {
  const form = target instanceof HTMLInputElement && target.form;
  if (!form || !form.matches(LIBRARY)) return;
  narrow(form);
  const { pathname, search } = location;
  const hash = choicesOf(form).map((choice) => choice.join("="));
  const address = pathname + search + (hash.length ? "#" : "");
  history.pushState(null, "", address + hash.join("&"));
}

/** @param {HTMLFormElement} form */
function radiosOf(form) {
  return form.querySelectorAll("input");
}

/**
 * @param {HTMLFormElement} form
 * @returns {[name: string, value: string][]} what is chosen, without "All"
 */
function choicesOf(form) {
  return [...radiosOf(form)]
    .filter(({ checked, value }) => checked && value)
    .map(({ name, value }) => [name, value]);
}

/** @param {HTMLFormElement} form */
function narrow(form) {
  const choices = choicesOf(form);
  let count = 0;
  for (const shelf of shelvesOf(form)) {
    const rows = [...shelf.querySelectorAll("li")];
    for (const row of rows)
      row.hidden = !choices.every((choice) => fits(row, choice));
    const fitting = rows.filter((row) => !row.hidden).length;
    shelf.hidden = !fitting;
    count += fitting;
  }
  say(form, NAMES.COUNT, counted(count));
  const folded = form.querySelector('details :checked:not([value=""])');
  say(form, NAMES.CHOSEN, folded?.parentElement?.textContent ?? "");
}

/**
 * @param {HTMLFormElement} form
 * @returns {NodeListOf<HTMLElement>} the shelves of the one list that is in view
 */
function shelvesOf(form) {
  const list = form.parentElement ?? form;
  return list.querySelectorAll(`:scope > [${NAMES.SHELF}]`);
}

/**
 * @param {Element} row
 * @param {[name: string, value: string]} choice
 */
function fits(row, [name, value]) {
  return row.getAttribute(`data-${name}`)?.split(" ").includes(value);
}

/**
 * @param {HTMLFormElement} form
 * @param {string} where the attribute of the place for it
 * @param {string} text
 */
function say(form, where, text) {
  const place = form.querySelector(`[${where}]`);
  if (place && place.textContent !== text) place.textContent = text;
}

/** @param {number} count */
function counted(count) {
  if (!count)
    return "No practice fits all of this. You could set one of these to “All.”";
  return `${count} practice${count === 1 ? "" : "s"}`;
}

let listens = false;

/** Other pages come and go, and this module stays. */
function listen() {
  if (listens) return;
  listens = true;
  document.addEventListener("change", choose);
  window.addEventListener("popstate", () => {
    library()?.reset();
    show();
  });
}
