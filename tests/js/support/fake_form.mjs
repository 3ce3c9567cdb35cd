// A form as far as our modules ask of it, for tests without a browser: named fields with what the page was sent with.

class Element {
  constructor(given) {
    Object.assign(this, { attributes: new Set(), ...given });
  }
  hasAttribute(name) {
    return this.attributes.has(name);
  }
}
class HTMLElement extends Element {}
class HTMLTextAreaElement extends HTMLElement {}
class HTMLInputElement extends HTMLElement {}
class HTMLSelectElement extends HTMLElement {}
class HTMLButtonElement extends HTMLElement {}

Object.assign(globalThis, {
  HTMLElement,
  HTMLTextAreaElement,
  HTMLInputElement,
  HTMLSelectElement,
  HTMLButtonElement,
});
globalThis.document = { activeElement: null, hasFocus: () => true };

/** A text field of several lines. */
export function area(name, value = "", given = {}) {
  const type = "textarea";
  return new HTMLTextAreaElement({
    name,
    value,
    type,
    defaultValue: "",
    ...given,
  });
}

/** A radio or a checkbox. */
export function box(type, name, value, checked = false, attributes = []) {
  const given = { type, name, value, checked, defaultChecked: false };
  return new HTMLInputElement({ ...given, attributes: new Set(attributes) });
}

/** An input of any other type. */
export function input(type, name, value = "") {
  return new HTMLInputElement({ type, name, value, defaultValue: "" });
}

export function form(...fields) {
  return {
    fields,
    querySelectorAll: () => fields,
    contains: (field) => fields.includes(field),
  };
}
