// Nothing is wired by being imported: only main.js, the worker and the service worker do anything by themselves.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { register } from "node:module";
import test from "node:test";

const FOLDER = new URL("../../overrides/assets/js/", import.meta.url);
const BEGIN = ["main.js", "engine/worker/worker.js", "service/sw.js"];
const FOUND = readdirSync(FOLDER, { recursive: true })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".js") && !BEGIN.includes(name));

/** Whatever is asked of the page or the browser while a module is imported is noted. */
const asked = [];
function trap(name) {
  return new Proxy(function () {}, {
    get: (_, what) => {
      if (typeof what === "string") asked.push(`${name}.${what}`);
      return trap(`${name}.${String(what)}`);
    },
    apply: () => {
      asked.push(`${name}()`);
      return trap(name);
    },
    construct: () => {
      asked.push(`new ${name}`);
      return trap(name);
    },
  });
}
for (const name of ["window", "document", "localStorage", "sessionStorage"])
  globalThis[name] = trap(name);
globalThis.addEventListener = trap("addEventListener");
// The library that draws is no module of ours, and is put beside them when the site is built.
const hooks = `export async function resolve(name, context, next) {
  return name.endsWith("vendor/idiomorph.js")
    ? { url: "data:text/javascript,export const Idiomorph = {}", shortCircuit: true }
    : next(name, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);

test("there are modules", () => assert.ok(FOUND.length > 40));

for (const name of FOUND)
  test(`${name} does nothing by being imported`, async () => {
    await import(new URL(name, FOLDER));
    assert.deepEqual(asked, []);
  });
