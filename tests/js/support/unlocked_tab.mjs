// A tab that has unlocked its texts, and another one with the same key, over a storage without a browser.

import {
  newKey,
  open,
  seal,
} from "../../../overrides/assets/js/crypto/envelopes.js";
import { LOCK } from "../../../overrides/assets/js/storage/lock_record.js";
import * as texts from "../../../overrides/assets/js/storage/texts.js";
import { freshStorage } from "./fake_storage.mjs";

// 600,000 rounds keep guessers out, and would keep these tests waiting.
const { deriveKey } = SubtleCrypto.prototype;
SubtleCrypto.prototype.deriveKey = function (how, ...more) {
  return deriveKey.call(this, { ...how, iterations: 1 }, ...more);
};
const { key, wrapped } = await newKey("four quiet otters");
export const LOCKED_WITH = {
  v: 1,
  id: "a",
  turn: "1",
  minutes: 15,
  ...wrapped,
};
export const RECORD = JSON.stringify(LOCKED_WITH);
let storage;

/** A tab that has just unlocked these texts; gives its storage. */
export async function unlockedWith(words) {
  storage = freshStorage({ [LOCK]: RECORD });
  texts.dropUnwritten();
  await texts.settled();
  const stored = new Map();
  for (const [name, text] of Object.entries(words))
    stored.set(name, (storage[name] = await seal(key, text, name)));
  const tab = {
    key,
    lock: RECORD,
    texts: new Map(Object.entries(words)),
    stored,
  };
  texts.startUnlocked(tab);
  await texts.settled();
  return storage;
}

/** Another tab with the same key writes, or erases. */
export async function other(name, text) {
  if (text === null) delete storage[name];
  else storage[name] = await seal(key, text, name);
  return storage[name] ?? null;
}

/** What lies there, opened. */
export async function lies(name) {
  return name in storage ? open(key, storage[name], name) : null;
}
