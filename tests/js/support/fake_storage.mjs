// Local storage as far as our modules ask of it, for tests without a browser.

/** `refuses(key, text)` says which writes are answered as by a storage that is full; `isOff` makes all of it throw. */
export class FakeStorage {
  static refuses = () => false;
  static isOff = false;

  getItem(key) {
    check();
    return Object.hasOwn(this, key) ? this[key] : null;
  }
  setItem(key, text) {
    check();
    if (FakeStorage.refuses(key, text))
      throw new DOMException("no room", "QuotaExceededError");
    this[key] = text;
  }
  removeItem(key) {
    check();
    delete this[key];
  }
  get length() {
    check();
    return Object.keys(this).length;
  }
}

function check() {
  if (FakeStorage.isOff) throw new DOMException("off", "SecurityError");
}

/** An empty storage in place of the last one, as the window's. */
export function freshStorage(texts = {}) {
  FakeStorage.refuses = () => false;
  FakeStorage.isOff = false;
  const localStorage = Object.assign(new FakeStorage(), texts);
  globalThis.window = {
    get localStorage() {
      check();
      return localStorage;
    },
    addEventListener() {},
  };
  return localStorage;
}
