// The engine over a worker that a test works: each reply goes to whoever sent its message, and a silent worker is replaced.

import assert from "node:assert/strict";
import test, { afterEach, beforeEach, mock } from "node:test";
import { Engine } from "../../overrides/assets/js/engine/engine.js";

const workers = [];
globalThis.Worker = class {
  sent = [];
  ended = false;
  constructor() {
    workers.push(this);
  }
  postMessage(message) {
    this.sent.push(message);
  }
  terminate() {
    this.ended = true;
  }
  says(data) {
    this.onmessage({ data });
  }
};
globalThis.BroadcastChannel = undefined;
// Node's blobs are of no origin.
globalThis.location = { origin: "null" };
console.warn = () => {};

const MANIFEST = { worker: "w.js", base: "runtime/" };
const ROOT = new URL("https://example.org/kindward/");

/** An engine with the states that it went through; `loads` is what replies need. */
function started({ loads = async () => {}, manifest = {} } = {}) {
  const states = [];
  const lines = [];
  const engine = new Engine(
    { ...MANIFEST, ...manifest },
    ROOT,
    (state) => states.push(state),
    loads,
    (line) => lines.push(line),
  );
  engine.start();
  return { engine, states, lines, worker: () => workers.at(-1) };
}

async function ready(made) {
  made.worker().says({ kind: "ready" });
  await settled();
}

/** All that is due now has run. */
async function settled() {
  for (let turn = 0; turn < 5; turn += 1) await null;
}

function sender(id) {
  const replies = [];
  let fallen = 0;
  return {
    id,
    replies,
    replied: ({ seq }) => replies.push(seq),
    fell: () => (fallen += 1),
    get fallen() {
      return fallen;
    },
  };
}

function reply(mount, seq) {
  return { kind: "reply", reply: JSON.stringify({ mount, seq }) };
}

beforeEach(() => {
  workers.length = 0;
  mock.timers.enable({ apis: ["setTimeout"] });
});
afterEach(() => mock.timers.reset());

test("it is ready once Python is, and what replies need is there", async () => {
  let load;
  const made = started({ loads: () => new Promise((done) => (load = done)) });
  await ready(made);
  assert.deepEqual(made.states, ["starting"]);
  load();
  await settled();
  assert.deepEqual(made.states, ["starting", "ready"]);
  made.engine.start();
  assert.equal(workers.length, 1);
});

test("where what replies need does not load, it boots once more and then gives up", async () => {
  const made = started({
    loads: () => Promise.reject(new Error("no network")),
  });
  await ready(made);
  assert.equal(workers.length, 2);
  await ready(made);
  assert.deepEqual(made.states, ["starting", "starting", "failed"]);
  made.engine.retry();
  assert.equal(workers.length, 3);
});

test("a reply goes to whoever sent its message, and to nobody else", async () => {
  const made = started();
  await ready(made);
  const [one, other] = [sender("four-n"), sender("setback")];
  made.engine.send(one, 1, "{}");
  made.engine.send(other, 1, "{}");
  made.engine.send(one, 2, "{}");
  made.worker().says(reply("setback", 1));
  made.worker().says(reply("four-n", 1));
  made.worker().says(reply("four-n", 1));
  made.worker().says(reply("four-n", 2));
  made.worker().says(reply("nobody", 1));
  assert.deepEqual([one.replies, other.replies], [[1, 2], [1]]);
});

test("a worker that does not answer is replaced, and who waited longest hears of it", async () => {
  const made = started();
  await ready(made);
  const [first, second] = [sender("four-n"), sender("setback")];
  made.engine.send(first, 1, "{}");
  made.engine.send(second, 1, "{}");
  mock.timers.tick(5_000);
  mock.timers.tick(5_000);
  assert.equal(workers[0].ended, true);
  assert.deepEqual([first.fallen, second.fallen], [1, 0]);
  assert.equal(made.engine.state, "starting");
  workers[0].says(reply("four-n", 1));
  assert.deepEqual(first.replies, [], "a worker that was ended is not heard");
});

test("a second crash within a minute means that another worker would crash too", async () => {
  const made = started();
  await ready(made);
  made.worker().onerror({ message: "crash" });
  await ready(made);
  made.worker().onerror({ message: "crash" });
  assert.equal(made.engine.state, "failed");
});

test("a boot that hangs is tried once more", () => {
  const made = started();
  mock.timers.tick(10_000);
  mock.timers.tick(10_000);
  assert.equal(workers.length, 2);
  mock.timers.tick(10_000);
  mock.timers.tick(10_000);
  assert.deepEqual(made.states, ["starting", "starting", "failed"]);
});

test("stopped, it forgets who waits, and the next start is a first one", async () => {
  const made = started();
  await ready(made);
  const waiting = sender("four-n");
  made.engine.send(waiting, 1, "{}");
  made.engine.stop();
  assert.equal(made.engine.state, "idle");
  mock.timers.tick(20_000);
  assert.equal(waiting.fallen, 0);
  made.engine.start();
  assert.equal(workers.length, 2);
});

function progress(archive, wasm, isSilent = false) {
  return { kind: "progress", archive, wasm, isSilent };
}

/** Two halves each, as a watch takes them. */
function pass(ms) {
  mock.timers.tick(ms / 2);
  mock.timers.tick(ms / 2);
}

test("a worker lives while its files arrive, and while it says that the line is silent", () => {
  const made = started();
  for (let turn = 1; turn <= 10; turn += 1) {
    pass(18_000);
    made.worker().says(progress(turn, turn, turn > 5));
  }
  assert.equal(workers.length, 1);
  pass(20_000);
  assert.equal(workers.length, 2, "it fell silent itself");
});

test("how far the files have come is told in bytes as they are sent, once it takes long", () => {
  const sizes = { archive: 100, wasm: 200 };
  const soon = started({ manifest: { sizes } });
  soon.worker().says(progress(50, 400));
  assert.deepEqual(soon.lines, []);
  const made = started({ manifest: { sizes, slowAfterMs: 0 } });
  made.worker().says(progress(50, 100));
  made.worker().says(progress(100, 900, true));
  assert.deepEqual(made.lines, [
    { arrived: 150, total: 300, isSilent: false },
    { arrived: 300, total: 300, isSilent: true },
  ]);
});

test("what a worker leaves of its downloads goes to the next one, and is forgotten once one is ready", async () => {
  const made = started();
  const left = { arrived: { a: {} }, spoiled: ["b"] };
  made.worker().says({ kind: "failed", reason: "no network", left });
  assert.equal(made.worker().sent[0].left, left);
  made.worker().says({ kind: "failed", reason: "no network", left });
  assert.equal(made.engine.state, "failed");
  made.engine.retry();
  assert.equal(made.worker().sent[0].left, left);
  await ready(made);
  made.engine.stop();
  made.engine.start();
  assert.equal(made.worker().sent[0].left, undefined);
});
