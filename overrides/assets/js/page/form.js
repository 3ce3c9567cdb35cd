// The form as the page's own truth: what its fields hold, and how a draft is written back into them.

import { NAMES } from "../wire/names.js";

/**
 * @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control
 * @typedef {string | string[]} Value
 * @typedef {{ [name: string]: Value }} Fields
 */

/** A passphrase and a chosen file are for the moment of use: they go into no draft. */
const NOT_FOR_DRAFT = new Set([
  "password",
  "file",
  "button",
  "submit",
  "reset",
  "image",
]);

/**
 * @param {Element} section of a practice
 * @returns {HTMLFormElement | null} its own form; ahead of it there may stand one that asks for a passphrase
 */
export function formOf(section) {
  return section.querySelector(":scope > form");
}

/**
 * @param {unknown} node
 * @returns {node is Control}
 */
export function isControl(node) {
  return (
    node instanceof HTMLInputElement ||
    node instanceof HTMLTextAreaElement ||
    node instanceof HTMLSelectElement
  );
}

/**
 * @param {Control} control
 * @returns {control is HTMLInputElement}
 */
export function isCheckable(control) {
  return control.type === "radio" || control.type === "checkbox";
}

/**
 * @param {Control} control
 * @returns {boolean} whether what it holds belongs into a draft
 */
export function isForDraft(control) {
  return (
    !NOT_FOR_DRAFT.has(control.type) && !control.hasAttribute(NAMES.PASSING)
  );
}

/**
 * @param {Element} form
 * @param {string} name
 * @returns {boolean} whether what lies under this name is written, not chosen; a field that is yet to be drawn counts
 */
export function isText(form, name) {
  const named = controls(form).filter((control) => control.name === name);
  return named.every(
    (control) =>
      control instanceof HTMLTextAreaElement || control.type === "text",
  );
}

/**
 * @param {Element} form
 * @returns {Control[]} the named fields; a query, because a field named "elements" would hide `form.elements`
 */
export function controls(form) {
  return [...form.querySelectorAll("[name]")]
    .filter(isControl)
    .filter((control) => control.name !== "" && isForDraft(control));
}

/**
 * @param {Element} form
 * @returns {Fields}
 */
export function readForm(form) {
  /** @type {Fields} */
  const fields = {};
  for (const control of controls(form)) read(control, fields);
  return fields;
}

/**
 * @param {Control} control
 * @param {Fields} fields
 */
function read(control, fields) {
  const { name, value } = control;
  if (control instanceof HTMLSelectElement && control.multiple)
    fields[name] = [...control.selectedOptions].map((option) => option.value);
  else if (!isCheckable(control)) fields[name] = value;
  else if (control.hasAttribute(NAMES.MANY)) {
    const chosen = /** @type {string[]} */ (fields[name] ?? []);
    fields[name] = control.checked ? [...chosen, value] : chosen;
  } else if (control.type === "checkbox")
    fields[name] = control.checked ? "on" : "";
  else fields[name] = control.checked ? value : (fields[name] ?? "");
}

/**
 * Write a draft's words into the form.
 * @param {Element} form
 * @param {Fields} fields
 * @param {Set<string>} spared names of fields that the reader has already edited
 */
export function fillForm(form, fields, spared) {
  for (const control of controls(form)) {
    const value = fields[control.name];
    if (value !== undefined && !spared.has(control.name)) fill(control, value);
  }
}

/**
 * @param {Control} control
 * @param {Value} value
 */
function fill(control, value) {
  if (control instanceof HTMLSelectElement)
    for (const option of control.options)
      option.selected = [value].flat().includes(option.value);
  else if (!isCheckable(control)) {
    if (control.value !== value) control.value = String(value);
  } else control.checked = isChosen(control, value);
}

/**
 * @param {HTMLInputElement} control
 * @param {Value} value
 */
function isChosen(control, value) {
  if (Array.isArray(value)) return value.includes(control.value);
  return control.type === "checkbox" && !control.hasAttribute(NAMES.MANY)
    ? value === "on"
    : value === control.value;
}

/**
 * What the reader wrote or chose before our modules came: whatever differs from the page as it was sent.
 * @param {Element} form
 * @returns {Set<string>} names
 */
export function editedNames(form) {
  return new Set(
    controls(form)
      .filter(isEdited)
      .map(({ name }) => name),
  );
}

/** @param {Control} control */
function isEdited(control) {
  if (control instanceof HTMLSelectElement) return isReselected(control);
  return isCheckable(control)
    ? control.checked !== control.defaultChecked
    : control.value !== control.defaultValue;
}

/** @param {HTMLSelectElement} select */
function isReselected(select) {
  const options = [...select.options];
  return options.some((option) => option.defaultSelected)
    ? options.some((option) => option.selected !== option.defaultSelected)
    : select.selectedIndex > 0;
}

/**
 * Which field this is, beyond the element that shows it: the boxes of one group differ in their values.
 * @param {Control} control
 */
export function identity(control) {
  const { type, name, value } = control;
  return JSON.stringify([type, name, isCheckable(control) ? value : ""]);
}

/**
 * @param {Value | undefined} a
 * @param {Value | undefined} b
 */
export function sameValue(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** @param {Value | undefined} value */
export function isEmpty(value) {
  return value === undefined || value.length === 0;
}
