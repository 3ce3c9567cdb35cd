// All that is ours at once: read, written in one piece, erased, and asked the browser about.

import { list, readable } from "../storage/local_storage.js";
import { isSealable } from "../storage/lock_record.js";
import { follow } from "../lock/lifecycle.js";
import { NAMES } from "../wire/names.js";
import {
  allKeys,
  dropUnwritten,
  eraseNow,
  standing,
} from "../storage/texts.js";
import { get, trial } from "../storage/records.js";

/** @typedef {import("../storage/local_storage.js").Outcome} Outcome */

/** @returns {[string, string][]} every text of ours by its key, but the lock's */
export function readAll() {
  return allKeys().map((key) => [key, get(key) ?? ""]);
}

/**
 * Remove every key of ours, the lock's too, and the note of what is carried to the next page.
 * @returns {{ erased: string[], outcome: Outcome }}
 */
export function eraseAll() {
  const outcome = readable();
  if (!outcome.ok) return { erased: [], outcome };
  forgetCarry();
  dropUnwritten();
  const all = lockLast(list());
  const failed = all.map(eraseNow).find(({ ok }) => !ok);
  follow();
  return { erased: all, outcome: failed ?? outcome };
}

/**
 * Another tab that hears of the lock first takes it for taken off, and writes what it holds in the open.
 * @param {string[]} all
 */
function lockLast(all) {
  return [...all.filter(isSealable), ...all.filter((key) => !isSealable(key))];
}

function forgetCarry() {
  try {
    sessionStorage.removeItem(NAMES.CARRIED);
  } catch {
    // Where session storage is switched off, nothing was carried.
  }
}

/**
 * What the browser says of its storage (messages.py, Facts).
 * @param {URL} root of the site
 */
export async function facts(root) {
  return {
    storage: trial().reason,
    room: await room(),
    persisted: await persisted(),
    shared: isShared(root),
    lock: standing(),
  };
}

/** Ask for the promise to keep what is stored; some browsers ask the reader in turn. */
export async function persist() {
  try {
    await navigator.storage.persist();
  } catch {
    // Where the browser knows no such promise, the facts say that we cannot know.
  }
}

/** @returns {Promise<number | null>} bytes */
async function room() {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined ? null : Math.round(quota - (usage ?? 0));
  } catch {
    return null;
  }
}

/** @returns {Promise<"yes" | "no" | "unknown">} */
async function persisted() {
  try {
    return (await navigator.storage.persisted()) ? "yes" : "no";
  } catch {
    return "unknown";
  }
}

/**
 * Whether other projects' pages lie under the same address: all projects of one github.io user do.
 * @param {URL} root of the site
 */
function isShared({ hostname, pathname }) {
  return hostname.endsWith(".github.io") && pathname !== "/";
}
