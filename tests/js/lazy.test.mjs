// Modules that do not come: told apart, and every import on demand is one that is answered.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import { lazily, Missing, WORDS } from "../../overrides/assets/js/page/lazy.js";

console.warn = () => {};
const HOME = new URL("../../overrides/assets/js/", import.meta.url);

async function missing(answer) {
  globalThis.fetch = answer;
  const lost = () => Promise.reject(new TypeError("not fetched"));
  return lazily(lost).catch((error) => error);
}

test("what comes is passed on", async () => {
  assert.equal(await lazily(async () => "module"), "module");
});

test("where our own files have left the server, the page is from an earlier release", async () => {
  for (const status of [404, 410]) {
    const error = await missing(async () => ({ status }));
    assert.ok(error instanceof Missing);
    assert.equal(error.message, WORDS.earlier);
  }
});

test("where they are still there, or nothing is, the network was away", async () => {
  for (const answer of [
    async () => ({ status: 200 }),
    async () => ({ status: 503 }),
    () => Promise.reject(new TypeError("offline")),
  ])
    assert.equal((await missing(answer)).message, WORDS.away);
});

test("every import on demand goes through here; the worker's own fails its boot", () => {
  const files = readdirSync(HOME, { recursive: true })
    .filter((name) => name.endsWith(".js") && !name.endsWith("worker.js"))
    .map((name) => [name, readFileSync(new URL(name, HOME), "utf8")]);
  let found = 0;
  for (const [name, source] of files) {
    const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    const imports = code.match(/.*\bimport\(.*/g) ?? [];
    found += imports.length;
    for (const line of imports) {
      assert.match(line, /\(\) => import\("/, `${name}: ${line.trim()}`);
      assert.match(code, /\blazily(In|Ahead)?\(/, name);
    }
  }
  assert.ok(found >= 7);
});
