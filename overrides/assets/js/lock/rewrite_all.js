// All stored texts at once: made into something else as of one moment, and written in one task or not at all.

import { DONE, list, read, write } from "../storage/local_storage.js";
import { isSealable } from "../storage/lock_record.js";

/**
 * @typedef {import("../storage/local_storage.js").Outcome} Outcome
 * @typedef {Map<string, { stored: string, made: string }>} Gathered by key
 */

/**
 * Every stored text of ours with what `make` makes of it, all as of the moment in which this is done.
 * @param {(key: string, stored: string) => Promise<string>} make
 * @returns {Promise<Gathered>}
 */
export async function gather(make) {
  /** @type {Gathered} */
  const all = new Map();
  for (;;) {
    const now = new Map(
      list()
        .filter(isSealable)
        .map((key) => [key, read(key)]),
    );
    for (const key of all.keys()) if (!now.has(key)) all.delete(key);
    const changed = [...now].filter(
      ([key, text]) => all.get(key)?.stored !== text,
    );
    if (changed.length === 0) return all;
    const making = changed.map(async ([key, text]) => {
      const stored = text ?? "";
      all.set(key, { stored, made: await make(key, stored) });
    });
    await Promise.all(making);
  }
}

/**
 * @param {Gathered} all
 * @param {"stored" | "made"} which
 * @returns {Map<string, string>}
 */
export function picked(all, which) {
  return new Map([...all].map(([key, texts]) => [key, texts[which]]));
}

/**
 * @param {Gathered} all
 * @returns {Outcome} of the first write that failed; then everything is as it was
 */
export function writeAll(all) {
  /** @type {[string, string][]} */
  const done = [];
  for (const [name, { stored, made }] of all) {
    const outcome = stored === made ? DONE : write(name, made);
    if (!outcome.ok) {
      for (const [before, text] of done) write(before, text);
      return outcome;
    }
    done.push([name, stored]);
  }
  return DONE;
}
