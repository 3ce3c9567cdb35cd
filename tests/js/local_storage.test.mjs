// Local storage: nothing throws, a refusal is told by its reason, and the list of keys is as new as what was heard.

import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import * as local from "../../overrides/assets/js/storage/local_storage.js";
import { FakeStorage, freshStorage } from "./support/fake_storage.mjs";

const ONE = "kindward:moment:1";
const TWO = "kindward:moment:2";
const DONE = { ok: true, reason: "" };
const OFF = { ok: false, reason: "disabled" };

// A page that has not begun to listen, in a browser that lets nothing be read.
freshStorage();
FakeStorage.isOff = true;
const beforeListening = local.isOutOfSight();

let storage;
let heard;
beforeEach(() => {
  storage = freshStorage();
  heard = {};
  globalThis.window.addEventListener = (type, act) => (heard[type] = act);
  local.listenForKeys();
  heard.pageshow();
});

test("what is written is read, listed and erased", () => {
  assert.deepEqual(local.write(ONE, "text"), DONE);
  assert.equal(local.read(ONE), "text");
  storage["other:key"] = "of another project";
  assert.deepEqual(local.list(), [ONE]);
  assert.deepEqual(local.erase(ONE), DONE);
  assert.equal(local.read(ONE), null);
});

test("storage that is switched off is answered, and nothing is thrown", () => {
  storage[ONE] = "text";
  assert.deepEqual(local.listed("moment"), [ONE]);
  FakeStorage.isOff = true;
  assert.deepEqual(local.write(ONE, "text"), OFF);
  assert.deepEqual(local.erase(ONE), OFF);
  assert.deepEqual(local.readable(), OFF);
  assert.equal(local.read(ONE), null);
  assert.deepEqual(local.listed("moment"), []);
  assert.deepEqual(local.list(), []);
});

test("a full storage is told from one that is switched off, whatever the browser calls it", () => {
  const reason = (error) => {
    storage.setItem = () => {
      throw error;
    };
    return local.write(ONE, "text").reason;
  };
  Object.defineProperty(storage, "setItem", { writable: true });
  for (const name of ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"])
    assert.equal(reason(new DOMException("", name)), "quota");
  assert.equal(reason(new DOMException("", "SecurityError")), "disabled");
  assert.equal(reason(new TypeError("quota")), "disabled");
});

test("keys are listed by kind, sorted, and as they come and go here", () => {
  for (const key of [TWO, "kindward:line:1", ONE, "kindward:odd"])
    local.write(key, "text");
  assert.deepEqual(local.listed("moment"), [ONE, TWO]);
  assert.deepEqual(local.listed("line"), ["kindward:line:1"]);
  assert.deepEqual(local.listed("value"), []);
  local.write("kindward:moment:0", "text");
  local.erase("kindward:moment:1");
  assert.deepEqual(local.listed("moment"), ["kindward:moment:0", TWO]);
  local.erase("kindward:moment:0");
  local.write("kindward:moment:3", "text");
  assert.deepEqual(local.listed("moment"), [TWO, "kindward:moment:3"]);
});

/** Another tab puts one key in the place of another: their number tells nothing. */
function swapped() {
  delete storage[ONE];
  storage[TWO] = "text";
}

test("what another tab did is listed once it is heard, or shows in their number", () => {
  local.write(ONE, "text");
  for (const event of [
    { oldValue: null, newValue: "text" },
    { oldValue: "text", newValue: null },
  ]) {
    assert.deepEqual(local.listed("moment"), [ONE]);
    swapped();
    heard.storage(event);
    assert.deepEqual(local.listed("moment"), [TWO]);
    delete storage[TWO];
    local.write(ONE, "text");
  }
  assert.deepEqual(local.listed("moment"), [ONE]);
  swapped();
  heard.pageshow();
  assert.deepEqual(local.listed("moment"), [TWO]);
  storage[ONE] = "unheard";
  assert.deepEqual(local.listed("moment"), [ONE, TWO]);
});

test("what was listed is not listed again while nothing comes or goes", () => {
  local.write(ONE, "text");
  const all = local.listed("moment");
  local.write(ONE, "other text");
  heard.storage({ oldValue: "text", newValue: "other text" });
  assert.equal(local.listed("moment"), all);
});

test("storage that could be read when the page began and cannot any more is out of sight", () => {
  assert.equal(beforeListening, false, "nobody had looked");
  assert.equal(local.isOutOfSight(), false);
  FakeStorage.isOff = true;
  assert.equal(local.isOutOfSight(), true);
  local.listenForKeys();
  assert.equal(local.isOutOfSight(), false, "it never could be");
});
