// Timers by the ids that Python gave them, also over the sleep of a page.

import assert from "node:assert/strict";
import test, { mock } from "node:test";
import { Timers } from "../../overrides/assets/js/practice/timers.js";

test("a timer runs out once, starts over under its id, and can be stopped", () => {
  mock.timers.enable({ apis: ["setTimeout", "Date"] });
  const timers = new Timers();
  const ran = [];
  timers.start("pace", 100, () => ran.push("first"));
  mock.timers.tick(60);
  timers.start("pace", 100, () => ran.push("second"));
  mock.timers.tick(60);
  assert.deepEqual(ran, []);
  mock.timers.tick(40);
  assert.deepEqual(ran, ["second"]);
  timers.start("a", 10, () => ran.push("a"));
  timers.start("b", 10, () => ran.push("b"));
  timers.stop("a");
  mock.timers.tick(10);
  assert.deepEqual(ran, ["second", "b"]);
  timers.start("c", 10, () => ran.push("c"));
  timers.stopAll();
  mock.timers.tick(10);
  assert.deepEqual(ran, ["second", "b"]);
  mock.timers.reset();
});

/** The clock goes on and no timer runs, as while a page sleeps. */
function sleep(ms) {
  mock.timers.setTime(Date.now() + ms);
}

test("what is overdue when the page is seen again runs out at once, in order, and only once", () => {
  mock.timers.enable({ apis: ["setTimeout", "Date"] });
  const timers = new Timers();
  const ran = [];
  timers.start("later", 300, () => ran.push("later"));
  timers.start("sooner", 100, () => ran.push("sooner"));
  timers.start("not yet", 5_000, () => ran.push("not yet"));
  sleep(1_000);
  timers.wake();
  assert.deepEqual(ran, ["sooner", "later"]);
  timers.wake();
  mock.timers.tick(1_000);
  assert.deepEqual(ran, ["sooner", "later"]);
  mock.timers.tick(4_000);
  assert.deepEqual(ran, ["sooner", "later", "not yet"]);
  mock.timers.reset();
});

test("a timer that starts another as it runs out, or stops one, has its way on waking", () => {
  mock.timers.enable({ apis: ["setTimeout", "Date"] });
  const timers = new Timers();
  const ran = [];
  timers.start("breath", 100, () => {
    ran.push("breath");
    timers.stop("end");
    timers.start("breath", 100, () => ran.push("next breath"));
  });
  timers.start("end", 200, () => ran.push("end"));
  sleep(10_000);
  timers.wake();
  assert.deepEqual(ran, ["breath"]);
  mock.timers.tick(100);
  assert.deepEqual(ran, ["breath", "next breath"]);
  mock.timers.reset();
});

test("a page that is seen again in time changes nothing", () => {
  mock.timers.enable({ apis: ["setTimeout", "Date"] });
  const timers = new Timers();
  const ran = [];
  timers.start("pace", 100, () => ran.push("pace"));
  mock.timers.tick(99);
  timers.wake();
  assert.deepEqual(ran, []);
  mock.timers.tick(1);
  assert.deepEqual(ran, ["pace"]);
  mock.timers.reset();
});
