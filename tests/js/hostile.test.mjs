// What lies in storage may be anybody's making: names that every object has already, JSON that says nothing of ours, odd text.

import assert from "node:assert/strict";
import test, { afterEach, beforeEach } from "node:test";
import { area, form } from "./support/fake_form.mjs";
import { freshStorage } from "./support/fake_storage.mjs";
import {
  takeCarry,
  idOf,
} from "../../overrides/assets/js/practice/carried_moment.js";
import {
  newKey,
  open,
  openText,
  seal,
} from "../../overrides/assets/js/crypto/envelopes.js";
import { isSealed, isWrapped } from "../../overrides/assets/js/crypto/seal.js";
import { FormState } from "../../overrides/assets/js/practice/form_state.js";
import { Draft } from "../../overrides/assets/js/storage/drafts.js";
import { kindOf } from "../../overrides/assets/js/storage/local_storage.js";
import {
  LOCK,
  lockRecord,
  parse,
  trouble,
} from "../../overrides/assets/js/storage/lock_record.js";
import * as records from "../../overrides/assets/js/storage/records.js";

const NAMES = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "length",
  "then",
];
const KEY = "kindward:draft:setback";
const HEAD = `"v":1,"practice":"setback","tab":"0000aaaa","at":"2026-11-21T10:00:00.000Z"`;
/** JSON that is none of ours, and what is no JSON. */
const JUNK = [
  ...[
    "null",
    "true",
    "7",
    '"v"',
    "[]",
    "{}",
    "",
    "{",
    "[[[[",
    "NaN",
    "\u0000",
    "\ufeff{}",
    '{"v":null}',
    '{"v":"1"}',
  ],
  ...[
    '{"v":{"valueOf":1}}',
    '{"__proto__":{"v":1}}',
    '{"constructor":{"prototype":{"v":1}}}',
    '{"v":1e999}',
  ],
  ...[
    '{"v":1,"v":2}',
    "[".repeat(10_000),
    '{"a":'.repeat(10_000),
    `${"[".repeat(10_000)}${"]".repeat(10_000)}`,
  ],
];
let storage;

beforeEach(() => (storage = freshStorage()));
afterEach(() => {
  // Nothing has come to stand on what every object inherits from.
  for (const holder of [Object.prototype, Array.prototype, Function.prototype])
    assert.deepEqual(Object.keys(holder), []);
  assert.equal({}.polluted, undefined);
});

/** @param {string} fields as JSON, for an object literal would set a prototype */
function left(fields, more = "") {
  storage[KEY] = `{${HEAD},"state":null,"fields":${fields}${more}}`;
}

test("a draft's words come back and stay, whatever their fields are called", () => {
  const words = NAMES.map(
    (name) => `${JSON.stringify(name)}:"words of ${name}"`,
  );
  left(`{${words.join(",")},"critic":"mine"}`);
  const page = form(area("critic"));
  const state = new FormState(new Draft("setback", "setback"), "r1");
  state.open(page, "");
  assert.equal(page.fields[0].value, "mine");
  page.fields[0].value = "mine, on";
  state.typed(page, "critic");
  for (const fields of [state.telling(page), JSON.parse(storage[KEY]).fields])
    for (const name of NAMES) {
      assert.ok(Object.hasOwn(fields, name), name);
      assert.equal(
        Object.getOwnPropertyDescriptor(fields, name)?.value,
        `words of ${name}`,
      );
    }
  assert.equal(JSON.parse(storage[KEY]).fields.critic, "mine, on");
});

test("a draft with objects in the place of words is none, and is not written over", () => {
  for (const fields of [
    '{"__proto__":{"polluted":"x"}}',
    '{"critic":{"toString":"x"}}',
    "null",
    '"x"',
    '{"critic":[1]}',
  ]) {
    storage = freshStorage();
    left(fields);
    const before = storage[KEY];
    const draft = new Draft("setback", "setback");
    assert.equal(draft.open(), null);
    assert.ok(draft.write({ critic: "mine" }, null).ok);
    assert.ok(Object.values(storage).includes(before), fields);
  }
});

test("what a draft withholds by a name that every object has withholds nothing", () => {
  for (const name of NAMES) {
    left(
      '{"critic":"mine"}',
      `,"held":{"name":${JSON.stringify(name)},"length":4,"release":"r1"}`,
    );
    const page = form(area("critic"));
    const state = new FormState(new Draft("setback", "setback"), "r1");
    state.open(page, "");
    assert.equal(state.adrift, null);
    assert.equal(state.value("critic"), "mine");
  }
});

test("junk is no version, no envelope, no lock and no Moment, and raises nothing", () => {
  for (const text of JUNK) {
    storage = freshStorage({ [LOCK]: text });
    assert.ok(
      [null, 1, 2, Infinity].includes(records.versionOf(text)),
      text.slice(0, 40),
    );
    assert.equal(isSealed(text), false);
    assert.equal(parse(text), null);
    assert.equal(lockRecord(), null);
    assert.ok(["damaged", "newer"].includes(trouble()));
    assert.equal(typeof idOf(text), "string");
  }
});

test("a lock is what is whole by itself, not by what it inherits", async () => {
  const { wrapped } = await newKey("four quiet otters");
  const lock = JSON.stringify({
    v: 1,
    id: "a",
    turn: "1",
    minutes: 15,
    ...wrapped,
  });
  assert.ok(parse(lock));
  for (const text of [
    `{"__proto__":${lock}}`,
    `{"constructor":${lock}}`,
    `[${lock}]`,
    lock.replace('"v":1', '"v":"1"'),
  ])
    assert.equal(parse(text), null);
  for (const rounds of [0, -1, 1.5, 1e9, "600000", null, { valueOf: () => 1 }])
    assert.equal(isWrapped({ ...wrapped, rounds }), false);
});

test("a record that is junk is copied before one goes over it, and a key without a kind takes nothing", () => {
  for (const text of JUNK.filter((junk) => records.versionOf(junk) === null)) {
    storage = freshStorage({ "kindward:moment:__proto__": text });
    assert.ok(records.saveRecord("kindward:moment:__proto__", '{"v":1}', 1).ok);
    assert.equal(storage["kindward:moment:__proto__"], '{"v":1}');
    const aside = Object.keys(storage).filter((key) => kindOf(key) === "aside");
    assert.deepEqual(
      aside.map((key) => storage[key]),
      [text],
    );
  }
  for (const key of [
    ...NAMES,
    "kindward:",
    "kindward:__proto__",
    "kindward:moment:",
    "other:moment:x",
  ])
    assert.equal(records.saveRecord(key, '{"v":1}', 1).ok, false, key);
  for (const key of [
    "kindward:lock:main",
    "__proto__",
    "kindward:lock:__proto__",
  ])
    assert.equal(
      records.batch(
        [
          ["kindward:line:a", '{"v":1}'],
          [key, '{"v":1}'],
        ],
        [],
      ).ok,
      false,
      key,
    );
  assert.equal("kindward:line:a" in storage, false);
});

test("kinds with names that every object has are listed by themselves", () => {
  storage = freshStorage(
    Object.fromEntries(NAMES.map((name) => [`kindward:${name}:1`, "{}"])),
  );
  for (const name of NAMES)
    assert.deepEqual(records.keys(name), [`kindward:${name}:1`], name);
  assert.deepEqual(records.keys("moment"), []);
});

test("what is carried is a Moment or nothing, whatever its id says", () => {
  storage = freshStorage({
    "kindward:lock:main": "x",
    "kindward:moment:a": "{}",
  });
  delete storage["kindward:lock:main"];
  for (const id of [...NAMES, "../lock:main", "", "\u0000", "a:b"]) {
    globalThis.sessionStorage = { getItem: () => id, removeItem() {} };
    assert.equal(takeCarry(), null, id);
  }
  globalThis.sessionStorage = { getItem: () => "a", removeItem() {} };
  assert.equal(takeCarry(), "{}");
});

const ODD = [
  "\u202etxet\u202c \u2066x\u2069 \u200f",
  "\ud83d alone, \ude00 too, turned \ude00\ud83d",
  "שלום مَرْحَبًا",
  "私は大丈夫です。괜찮아요",
  "e\u0301 é Z\u0351\u036b",
  "👩🏽\u200d❤️\u200d💋\u200d👨🏿 🇺🇸",
  "\ufeff\u200b\u00ad\u2028\u2029\u0085\u0000 end\r\n",
];

test("odd text is drafted, sealed and opened to the last unit", async () => {
  const { key } = await newKey("four quiet otters");
  for (const text of [...ODD, ODD.join("\n")]) {
    const page = form(area("critic"));
    const state = new FormState(new Draft("setback", "setback"), "r1");
    state.open(page, "");
    page.fields[0].value = text;
    state.typed(page, "critic");
    assert.equal(JSON.parse(storage[KEY]).fields.critic, text);
    assert.equal(await open(key, await seal(key, text, KEY), KEY), text);
    assert.equal(
      await open(key, await seal(key, text, KEY), "kindward:draft:other"),
      null,
    );
  }
});

test("an envelope of somebody else's making opens to nothing", async () => {
  const { key } = await newKey("four quiet otters");
  const sealed = JSON.parse(await seal(key, "words", KEY));
  for (const [name, value] of [
    ["sealed", ""],
    ["sealed", "§"],
    ["iv", ""],
    ["iv", null],
    ["sealed", "AAAA"],
    ["iv", "__proto__"],
  ])
    assert.equal(
      await open(key, JSON.stringify({ ...sealed, [name]: value }), KEY),
      null,
      `${name} ${value}`,
    );
  assert.equal(
    await openText(
      '{"v":1,"sealed":"AAAA","iv":"AAAA","salt":"AAAA","rounds":{}}',
      "four quiet otters",
    ),
    null,
  );
});
