// What asks for a passphrase: a form of its own with its fields and its status line, never inside a practice's form.

/**
 * @typedef {object} Asking
 * @property {string} id what the fields' ids begin with
 * @property {string[]} labels one field for each
 * @property {"new-password" | "current-password"} kind
 * @property {string} go what the button says
 * @property {string} told the id of the sentence that says what it is for
 */

/**
 * @param {Asking} asking
 * @returns {{ form: HTMLFormElement, fields: HTMLInputElement[], status: HTMLElement }}
 */
export function passphraseForm({ id, labels, kind, go, told }) {
  const form = document.createElement("form");
  form.className = "kw-unlock";
  const fields = labels.map((words, index) => {
    const field = document.createElement("input");
    const name = index === 0 ? id : `${id}-${index}`;
    Object.assign(field, { id: name, type: "password", required: true });
    field.autocomplete = kind;
    const label = element("label", "", words);
    label.setAttribute("for", name);
    if (index === 0) field.setAttribute("aria-describedby", told);
    form.append(label, field);
    return field;
  });
  form.append(element("button", "kw-button kw-main", go));
  const status = element("p", "kw-locked-said");
  status.setAttribute("role", "status");
  return { form, fields, status };
}

/**
 * @param {"div" | "p" | "label" | "button"} tag
 * @param {string} name of the class
 * @param {string} [words]
 * @returns {HTMLElement}
 */
export function element(tag, name, words = "") {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.textContent = words;
  return made;
}

/**
 * What had the focus goes: whoever is there by keyboard is led to the head of the section.
 * @param {Element} section
 */
export function leadBack(section) {
  if (!(section instanceof HTMLElement)) return;
  section.tabIndex = -1;
  section.focus({ preventScroll: true });
}
