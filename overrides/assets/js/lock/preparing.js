// What the lock prepares with a passphrase, in memory: a page loads this only once the reader works the lock.

import { erase, read, write } from "../storage/local_storage.js";
import { gather, picked, writeAll } from "./rewrite_all.js";
import { LOCK, lockRecord, VERSION } from "../storage/lock_record.js";
import { randomHex } from "../storage/keys.js";
import { unsealed } from "../storage/texts.js";
import { saveLock } from "../storage/unlocked.js";
import {
  isSealed,
  newKey,
  openKey,
  rewrap,
  seal,
} from "../crypto/envelopes.js";

/**
 * @typedef {import("../storage/lock_record.js").Lock} Lock
 * @typedef {import("./lifecycle.js").Given} Given
 * @typedef {import("./lifecycle.js").Prepared} Prepared
 * @typedef {import("./rewrite_all.js").Gathered} Gathered
 */

/** After so many minutes a new lock locks by itself. */
const MINUTES = 15;

/**
 * Every stored text is sealed under a new key.
 * @param {Given} given
 * @returns {Promise<Prepared>}
 */
export async function sealAll({ fresh = "" }) {
  const { key, wrapped } = await newKey(fresh);
  const all = await gather(async (name, text) =>
    isSealed(text) ? text : seal(key, text, name),
  );
  const [id, turn] = [randomHex(8), randomHex(8)];
  const lock = { v: VERSION, id, turn, minutes: MINUTES, ...wrapped };
  const tab = {
    key,
    texts: picked(all, "stored"),
    stored: picked(all, "made"),
  };
  return { tab, write: () => begin(JSON.stringify(lock), all) };
}

/**
 * The passphrase opens the key, and the key every stored text.
 * @param {Given} given
 * @param {Lock | null} lock
 * @returns {Promise<Prepared | null>} null where the passphrase is another
 */
export async function openAll({ passphrase = "" }, lock) {
  const key = lock && (await openKey(lock, passphrase));
  if (!key) return null;
  const all = await gather((name, stored) => unsealed(key, name, stored));
  const tab = {
    key,
    texts: picked(all, "made"),
    stored: picked(all, "stored"),
  };
  return { tab, write: () => writeAll(all) };
}

/**
 * The same key, wrapped with another passphrase; every other tab is to close.
 * @param {Given} given
 * @param {Lock | null} lock
 * @returns {Promise<Prepared | null>} null where the passphrase until now is another
 */
export async function rewrapped({ passphrase = "", fresh = "" }, lock) {
  const wrapped = lock && (await rewrap(lock, passphrase, fresh));
  if (!wrapped) return null;
  const turn = randomHex(8);
  return {
    write: () => saveLock({ ...(lockRecord() ?? lock), ...wrapped, turn }),
  };
}

/**
 * The lock's record first: whatever happens after that, each text is either sealed or will be at the next unlocking.
 * @param {string} lock
 * @param {Gathered} all
 */
function begin(lock, all) {
  const noted = write(LOCK, lock);
  const outcome = noted.ok ? writeAll(all) : noted;
  const isAsBefore = [...all].every(
    ([name, { stored }]) => read(name) === stored,
  );
  if (!outcome.ok && isAsBefore) erase(LOCK);
  return outcome;
}
