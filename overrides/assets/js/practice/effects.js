// What Python asks of the page, carried out in order; a reply's effects happen even where its patch came too late.

import { announce, UNSEEN } from "../page/live_region.js";
import { eraseAll, facts, persist, readAll } from "./whole_storage.js";
import { isOutOfSight } from "../storage/local_storage.js";
import { download } from "../page/files.js";
import { lazilyIn } from "../page/lazy.js";
import { NAMES } from "../wire/names.js";
import { say, WORDS } from "../page/notice.js";
import { standing } from "../storage/texts.js";
import { batch, readKind, saveRecord } from "../storage/records.js";

/**
 * What an effect may do to the mount that asked for it.
 * @typedef {object} Asker
 * @property {Element | null} section
 * @property {Set<string>} kinds of records that the mount has read
 * @property {URL} root of the site
 * @property {import("./timers.js").Timers} timers
 * @property {(type: string, content: object) => void} tell
 * @property {import("../page/focus.js").FocusWish} focus
 * @property {() => void} clear the draft
 * @property {(key: string, text: string | null) => void} spread to the page's other mounts what changed
 *
 * @typedef {import("./outbox.js").Effect} Effect
 * @typedef {(asker: Asker, effect: Effect) => void} Doing
 */

const SCENES = "../scenes.json";
/** A reader who asked for one is told by then that they do not come. */
const SCENES_WITHIN_MS = 10_000;

/** @type {{ [name: string]: Doing }} */
const DOING = {
  [NAMES.EFFECT_SAVE]: (asker, { key, text, v }) => {
    const outcome = saveRecord(key, text, v);
    if (outcome.ok) asker.spread(key, text);
    asker.tell(NAMES.MESSAGE_STORED, { key, ...outcome });
  },
  [NAMES.EFFECT_READ]: (asker, { kind, before, most, holding, recent }) => {
    asker.kinds.add(kind);
    tellRecords(asker, kind, { before, most, holding, recent });
  },
  [NAMES.EFFECT_READ_ALL]: (asker) => {
    asker.kinds.add(NAMES.EVERY);
    tellRecords(asker, NAMES.EVERY);
  },
  [NAMES.EFFECT_BATCH]: (asker, { saves, erases }) => {
    const outcome = batch(saves, erases);
    if (outcome.ok) {
      for (const key of erases) asker.spread(key, null);
      for (const [key, text] of saves) asker.spread(key, text);
    }
    asker.tell(NAMES.MESSAGE_STORED, { key: NAMES.EFFECT_BATCH, ...outcome });
  },
  [NAMES.EFFECT_ERASE_ALL]: (asker) => {
    const { erased, outcome } = eraseAll();
    for (const key of erased) asker.spread(key, null);
    asker.tell(NAMES.MESSAGE_STORED, { key: "all", ...outcome });
  },
  [NAMES.EFFECT_FACTS]: (asker) => void tellFacts(asker),
  [NAMES.EFFECT_PERSIST]: (asker) =>
    void persist().then(() => tellFacts(asker)),
  [NAMES.EFFECT_ANNOUNCE]: (_, { text }) => announce(text),
  [NAMES.EFFECT_FOCUS]: (asker, { part, at }) => asker.focus.ask(part, at),
  [NAMES.EFFECT_TIMER]: (asker, { id, ms }) =>
    asker.timers.start(id, ms, () =>
      asker.tell(NAMES.MESSAGE_TICK, { timer: id }),
    ),
  [NAMES.EFFECT_STOP]: ({ timers }, { id }) => timers.stop(id),
  [NAMES.EFFECT_DOWNLOAD]: (asker, { name, mime, text, sealed }) =>
    sealed
      ? void downloadSealed(asker, name, mime, text)
      : download(name, mime, text),
  [NAMES.EFFECT_COPY]: (asker, { text }) => void copy(asker, text),
  [NAMES.EFFECT_CLEAR]: (asker) => asker.clear(),
  [NAMES.EFFECT_PRINT]: (asker, { alone }) =>
    alone
      ? void linking(asker, ({ printAlone }) => printAlone())
      : window.print(),
  [NAMES.EFFECT_LINK]: (asker, { takes }) =>
    void linking(asker, ({ tellLink }) => tellLink(asker, takes)),
  [NAMES.EFFECT_SHARE]: (asker, { text }) =>
    void linking(asker, ({ share }) => share(text, () => copy(asker, text))),
  [NAMES.EFFECT_CARRY]: (asker, { to, text }) =>
    void linking(asker, ({ carry }) => carry(new URL(to, asker.root), text)),
  [NAMES.EFFECT_SCENES]: (asker) => void tellScenes(asker),
};

/**
 * @param {Asker} asker
 * @param {Effect[]} effects
 */
export function perform(asker, effects) {
  for (const effect of effects) DOING[effect.do]?.(asker, effect);
}

/**
 * Carry out what outlives the page, for a mount that the reader has left.
 * @param {Effect[]} effects
 */
export function settle(effects) {
  for (const effect of effects)
    if (effect.do === NAMES.EFFECT_SAVE)
      saveRecord(effect.key, effect.text, effect.v);
    else if (effect.do === NAMES.EFFECT_BATCH)
      batch(effect.saves, effect.erases);
    else if (effect.do === NAMES.EFFECT_ERASE_ALL) eraseAll();
}

/**
 * @param {Asker} asker
 * @param {string} kind or EVERY
 * @param {import("../storage/records.js").Window} [window] what is left out of it comes beside what was sent already
 */
export function tellRecords(asker, kind, window = {}) {
  if (kind === NAMES.EVERY) {
    const late = () => (isHidden() ? null : { texts: readAll() });
    asker.tell(NAMES.MESSAGE_EVERYTHING, { late });
    return;
  }
  const { before = "", holding = "", recent = false } = window;
  const partial = Boolean(before || holding || recent);
  const late = () => (isHidden() ? null : readKind(kind, window));
  const content = { kind, partial, before, recent, late };
  asker.tell(NAMES.MESSAGE_RECORDS, content);
}

/** "Nothing is kept here" would be untrue of a locked notebook; the records come once it is opened. */
export function isHidden() {
  return standing() === "closed" || isOutOfSight();
}

/**
 * @param {Asker} asker
 * @param {string} name
 * @param {string} mime
 * @param {string} text
 */
async function downloadSealed(asker, name, mime, text) {
  const { section } = asker;
  const load = () => import("../lock/sealed_file.js");
  const module = section && (await lazilyIn(section, load));
  const envelope = module && (await module.sealedFile(section, text));
  if (!envelope) return;
  download(name, mime, envelope);
  asker.tell(NAMES.MESSAGE_STORED, { key: NAMES.SEALED, ok: true, reason: "" });
}

/**
 * The scenes lie beside our modules, in a folder named after what is in it: once kept, they stay good without a network.
 * @param {Asker} asker
 */
async function tellScenes(asker) {
  const url = new URL(SCENES, import.meta.url);
  const signal = AbortSignal.timeout(SCENES_WITHIN_MS);
  const text = await fetch(url, { signal })
    .then((answer) => (answer.ok ? answer.text() : ""))
    .catch(() => "");
  asker.tell(NAMES.MESSAGE_SCENES, { text });
}

/** @param {Asker} asker */
async function tellFacts(asker) {
  asker.tell(NAMES.MESSAGE_FACTS, await facts(asker.root));
}

/**
 * What is about words that go from hand to hand is a module that few practices load.
 * @param {Asker} asker
 * @param {(module: typeof import("./links.js")) => void} act
 */
async function linking({ section }, act) {
  const load = () => import("./links.js");
  const module = section && (await lazilyIn(section, load));
  if (module) act(module);
}

/**
 * @param {Asker} asker
 * @param {string} text
 */
async function copy({ section }, text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copyOldWay(text) && section) say(section, "copy", WORDS.copy);
  }
}

/**
 * For pages without the clipboard interface: select the text in a field of its own and copy that.
 * @param {string} text
 */
function copyOldWay(text) {
  const active = document.activeElement;
  const field = document.createElement("textarea");
  field.className = UNSEEN;
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  if (active instanceof HTMLElement) active.focus({ preventScroll: true });
  return done;
}
