// Read aloud: by a voice of the device or not at all, and a sentence or a few at a time.

import assert from "node:assert/strict";
import test from "node:test";
import {
  guidedIn,
  piecesOf,
} from "../../overrides/assets/js/page/aloud_text.js";
import {
  speakThePage,
  voiceOf,
} from "../../overrides/assets/js/page/voices.js";

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

test("our own words need a voice for the page's language, which is on the device", () => {
  assert.equal(speakThePage([voice("English", "en_GB")]), true);
  assert.equal(speakThePage([voice("German", "de-DE")]), false);
  assert.equal(
    speakThePage([voice("Network", "en-US", { localService: false })]),
    false,
  );
  assert.equal(speakThePage([]), false);
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

const said = (
  textContent,
  { invites = false, theirs = false, seen = true } = {},
) => ({
  textContent,
  querySelectorAll: () => [],
  querySelector: () => (theirs ? {} : null),
  closest: () => null,
  matches: () => invites,
  checkVisibility: () => seen,
});
const step = (...texts) => ({ querySelectorAll: () => texts });

test("a step is said by the sentence, with a pause after each and a longer one after something to do", () => {
  const found = guidedIn(
    step(
      said("Take a minute with it"),
      said("Look for five things. Take your time.", { invites: true }),
    ),
  );
  assert.deepEqual(
    found.map(({ words }) => words),
    ["Take a minute with it", "Look for five things.", "Take your time."],
  );
  const [title, inside, after] = found.map(({ pauseMs }) => pauseMs);
  assert.ok(title > 0 && title < 2000);
  assert.equal(inside, title);
  assert.ok(after >= 3000);
});

test("words of the reader's own and what is out of view are not said, and without a step there is silence", () => {
  const found = guidedIn(
    step(
      said("Your anchor: “the fish.”", { theirs: true }),
      said("Another way", { seen: false }),
      said("And back."),
    ),
  );
  assert.deepEqual(
    found.map(({ words }) => words),
    ["And back."],
  );
  assert.deepEqual(guidedIn(null), []);
});
