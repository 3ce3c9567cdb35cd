// The notebook locks by itself by the clock: also where the page slept, and where the clock was set back.

import assert from "node:assert/strict";
import test, { afterEach, beforeEach, mock } from "node:test";
import { freshStorage } from "./support/fake_storage.mjs";
import { AutoLock } from "../../overrides/assets/js/lock/auto_lock.js";
import * as lock from "../../overrides/assets/js/lock/lifecycle.js";
import { forget } from "../../overrides/assets/js/storage/texts.js";

const { deriveKey } = SubtleCrypto.prototype;
SubtleCrypto.prototype.deriveKey = function (how, ...more) {
  return deriveKey.call(this, { ...how, iterations: 1 }, ...more);
};
const MINUTE_MS = 60_000;
let happens;
let captured;

beforeEach(async () => {
  forget();
  freshStorage();
  assert.equal(await lock.setLock("four quiet otters"), "done");
  mock.timers.enable({ apis: ["setInterval", "Date"], now: 1e12 });
  const heard = {};
  captured = {};
  globalThis.window.addEventListener = (type, act, captures) => {
    heard[type] = [...(heard[type] ?? []), act];
    captured[type] = captures;
  };
  happens = (type) => heard[type].forEach((act) => act());
  new AutoLock().listen();
});
afterEach(() => mock.timers.reset());

/** How the tab stands once what was begun is done. */
async function stands() {
  await new Promise((done) => setImmediate(done));
  return lock.state();
}

test("it locks once nobody was here for 15 minutes, and each act counts anew", async () => {
  mock.timers.tick(14 * MINUTE_MS);
  happens("keydown");
  mock.timers.tick(14 * MINUTE_MS);
  assert.equal(await stands(), "open");
  mock.timers.tick(MINUTE_MS);
  assert.equal(await stands(), "closed");
});

test("a page that slept locks before the key that wakes it counts", async () => {
  mock.timers.setTime(Date.now() + 16 * MINUTE_MS);
  happens("keydown");
  assert.equal(await stands(), "closed");
});

test("a page that is seen again looks at the clock at once", async () => {
  mock.timers.setTime(Date.now() + 16 * MINUTE_MS);
  happens("visibilitychange");
  assert.equal(await stands(), "closed");
});

test("a clock that was set back locks, a small correction does not", async () => {
  mock.timers.setTime(Date.now() - 2_000);
  happens("focus");
  assert.equal(await stands(), "open");
  mock.timers.setTime(Date.now() - 10_000);
  happens("focus");
  assert.equal(await stands(), "closed");
});

test("a clock is set back as seen from when it was last looked at", async () => {
  mock.timers.tick(10 * MINUTE_MS);
  mock.timers.setTime(Date.now() - 5_000);
  happens("focus");
  assert.equal(await stands(), "open");
  happens("keydown");
  mock.timers.setTime(Date.now() - MINUTE_MS);
  happens("focus");
  assert.equal(await stands(), "closed");
});

test("keys and presses count, also where the page keeps them to itself", () => {
  const types = [
    ...["keydown", "pointerdown", "input"],
    ...["visibilitychange", "pageshow", "focus"],
  ];
  assert.deepEqual(Object.keys(captured), types);
  for (const type of types) assert.equal(captured[type], true, type);
});

test("with 0 minutes it never locks by itself", async () => {
  assert.equal(lock.setMinutes(0).ok, true);
  mock.timers.tick(600 * MINUTE_MS);
  assert.equal(await stands(), "open");
});
