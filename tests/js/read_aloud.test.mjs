// Read aloud: by a voice of the device or not at all, and a sentence or a few at a time.

import assert from "node:assert/strict";
import test from "node:test";
import {
  piecesOf,
  voiceOf,
} from "../../overrides/assets/js/page/read_aloud.js";

globalThis.document = { documentElement: { lang: "en" } };
Object.defineProperty(globalThis, "navigator", {
  value: { languages: ["de-AT", "en"] },
  configurable: true,
});

const voice = (name, lang, more = {}) => ({
  name,
  lang,
  localService: true,
  default: false,
  ...more,
});

test("a voice from the network is never taken, though it is the browser's own choice", () => {
  const network = voice("Network", "en-US", {
    localService: false,
    default: true,
  });
  assert.equal(voiceOf([network]), undefined);
  assert.equal(voiceOf([]), undefined);
  assert.equal(voiceOf([network, voice("Own", "fr-FR")])?.name, "Own");
});

test("the page's language comes first, then the reader's, then whatever the device speaks", () => {
  const voices = [
    voice("French", "fr-FR", { default: true }),
    voice("German", "de-DE"),
    voice("English", "en_GB"),
  ];
  assert.equal(voiceOf(voices)?.name, "English");
  assert.equal(voiceOf(voices.slice(0, 2))?.name, "German");
  assert.equal(voiceOf(voices.slice(0, 1))?.name, "French");
});

test("of several that fit, the one is taken that the device has chosen", () => {
  const voices = [
    voice("One", "en-GB"),
    voice("Chosen", "en-US", { default: true }),
  ];
  assert.equal(voiceOf(voices)?.name, "Chosen");
  assert.equal(voiceOf(voices.slice(0, 1))?.name, "One");
});

const page = (...paragraphs) => ({
  textContent: paragraphs.join(""),
  querySelectorAll: () => paragraphs.map((textContent) => ({ textContent })),
});

test("words are said by the sentence, and paragraphs never run into each other", () => {
  assert.deepEqual(
    piecesOf(
      page("Dear you,", "You were tired. Were you not?\n\nSleep well", "Mia"),
    ),
    ["Dear you,", "You were tired.", "Were you not?", "Sleep well", "Mia"],
  );
});

test("an element without paragraphs is said as it is, and one that is gone is silence", () => {
  const bare = {
    textContent: "Feet on the floor.",
    querySelectorAll: () => [],
  };
  assert.deepEqual(piecesOf(bare), ["Feet on the floor."]);
  assert.deepEqual(piecesOf(page(" ", "\n")), []);
  assert.deepEqual(piecesOf(null), []);
});

test("what has no end is cut between words, and no word is lost", () => {
  const words = "and then ".repeat(200).trim();
  const pieces = piecesOf(page(words));
  assert.ok(pieces.length > 5);
  assert.ok(pieces.every((piece) => piece.length <= 201));
  assert.equal(pieces.map((piece) => piece.trim()).join(" "), words);
  assert.deepEqual(piecesOf(page("x".repeat(500))), ["x".repeat(500)]);
});
