// The lock's cryptography: what is sealed opens with its key, in its place, and in no other way.

import assert from "node:assert/strict";
import test from "node:test";
import * as envelopes from "../../overrides/assets/js/crypto/envelopes.js";

const PASSPHRASE = "a long walk in the rain";
const { key, wrapped } = await envelopes.newKey(PASSPHRASE);

test("a text opens with its key and in its place only", async () => {
  const sealed = await envelopes.seal(
    key,
    "I said it aloud.",
    "kindward:line:1",
  );
  assert.equal(envelopes.isSealed(sealed), true);
  assert.ok(!sealed.includes("aloud"));
  assert.equal(
    await envelopes.open(key, sealed, "kindward:line:1"),
    "I said it aloud.",
  );
  assert.equal(await envelopes.open(key, sealed, "kindward:line:2"), null);
  const other = await envelopes.newKey(PASSPHRASE);
  assert.equal(
    await envelopes.open(other.key, sealed, "kindward:line:1"),
    null,
  );
});

test("a changed byte is noticed", async () => {
  const sealed = JSON.parse(await envelopes.seal(key, "as it was", "k"));
  const first = sealed.sealed[0] === "A" ? "B" : "A";
  sealed.sealed = first + sealed.sealed.slice(1);
  assert.equal(await envelopes.open(key, JSON.stringify(sealed), "k"), null);
  sealed.sealed = "no base64!";
  assert.equal(await envelopes.open(key, JSON.stringify(sealed), "k"), null);
});

test("every text comes back to the last unit, and its envelope's length is known before", async () => {
  for (const text of [
    "",
    "ä🙂",
    "\ufeffmark",
    "half \ud83d of a pair",
    "x".repeat(9000),
  ]) {
    const sealed = await envelopes.seal(key, text, "k");
    assert.equal(sealed.length, envelopes.sealedLength(text));
    assert.equal(await envelopes.open(key, sealed, "k"), text);
  }
});

test("the same text is sealed differently each time", async () => {
  const twice = [
    await envelopes.seal(key, "again", "k"),
    await envelopes.seal(key, "again", "k"),
  ];
  assert.notEqual(twice[0], twice[1]);
});

test("the key opens with its passphrase, under a new one too, and with no other", async () => {
  const sealed = await envelopes.seal(key, "kept", "k");
  const again = await envelopes.openKey(wrapped, PASSPHRASE);
  assert.equal(again && (await envelopes.open(again, sealed, "k")), "kept");
  assert.equal(await envelopes.openKey(wrapped, `${PASSPHRASE}!`), null);
  const fresh = await envelopes.rewrap(wrapped, PASSPHRASE, "another one");
  assert.ok(fresh);
  assert.notEqual(fresh.salt, wrapped.salt);
  const moved = await envelopes.openKey(fresh, "another one");
  assert.equal(moved && (await envelopes.open(moved, sealed, "k")), "kept");
  assert.equal(await envelopes.rewrap(wrapped, "wrong", "another"), null);
});

test("an accented letter is one passphrase however the keyboard writes it", async () => {
  const { wrapped: given } = await envelopes.newKey("caf\u00e9 at night");
  assert.ok(await envelopes.openKey(given, "cafe\u0301 at night"));
});

test("a file under a passphrase opens with it alone", async () => {
  const file = await envelopes.sealText('{"all":1}', "for the file");
  assert.equal(await envelopes.openText(file, "for the file"), '{"all":1}');
  assert.equal(await envelopes.openText(file, "for another"), null);
  const stripped = { ...JSON.parse(file), salt: "not base64!" };
  assert.equal(
    await envelopes.openText(JSON.stringify(stripped), "for the file"),
    null,
  );
});

test("rounds that would only keep the reader waiting, or none, are refused", () => {
  assert.equal(envelopes.isWrapped(wrapped), true);
  for (const rounds of [0, -1, 1.5, "600000", 10_000_001, undefined])
    assert.equal(envelopes.isWrapped({ ...wrapped, rounds }), false, rounds);
  assert.equal(envelopes.isWrapped({ ...wrapped, rounds: 10_000_000 }), true);
  assert.equal(envelopes.isWrapped({ ...wrapped, iv: undefined }), false);
  assert.equal(envelopes.isWrapped({ ...wrapped, key: "*" }), false);
});

test("what is no envelope is known", () => {
  for (const text of ["", "null", "{}", '{"sealed":1}', "I always fail"])
    assert.equal(envelopes.isSealed(text), false, text);
});
