// Python's replies on their way into the page: the form drawn anew, the draft stored, the effects carried out.

import { stayAwake } from "../page/awake.js";
import { perform, settle } from "./effects.js";
import { lazilyIn } from "../page/lazy.js";
import { NAMES } from "../wire/names.js";
import { say, sayStored, unsay, WORDS } from "../page/notice.js";
import { patch } from "../page/patch.js";
import { reveal } from "../page/reveal.js";

export { stayAwake };

/**
 * @typedef {import("./mount.js").Mount} Mount
 * @typedef {import("./outbox.js").Reply} Reply
 */

/**
 * @param {Mount} mount
 * @param {Reply} reply
 */
export function receive(mount, reply) {
  const isCurrent = mount.outbox.landed(reply);
  mount.outbox.gather(() => takeIn(mount, reply, isCurrent));
}

/**
 * @param {Mount} mount
 * @param {Reply} reply
 * @param {boolean} isCurrent whether it answers the newest message, so that it may be drawn
 */
function takeIn(mount, reply, isCurrent) {
  const { section, outbox } = mount;
  if (outbox.isForgotten(reply)) return;
  if (!section || outbox.isFormer(reply)) settle(reply.effects ?? []);
  else take(mount, section, reply, isCurrent);
  if (section && !outbox.isFormer(reply)) {
    section.setAttribute(NAMES.STATE, NAMES.READY);
    mount.busy.check(section);
  }
}

/**
 * Where Python stumbled, what the reply still holds is taken in, and the rest of the page stays as it is.
 * @param {Mount} mount
 * @param {HTMLElement} section
 * @param {Reply} reply
 * @param {boolean} isCurrent whether it answers the newest message, so that it may be drawn
 */
function take(mount, section, reply, isCurrent) {
  if (reply.error === undefined) unsay(section, "stumbled");
  else stumble(section, reply.error);
  // Of a draft that Python could not begin with, nothing is lost: its fields are in the form, and all of it is copied aside.
  if (reply.unread) mount.formState.setAside();
  if (isCurrent) draw(mount, reply);
  // The draft after the drawing: what Python put into a field is the reader's too.
  sayStored(section, mount.formState.replied(reply.draft, isCurrent));
  mount.sayRemoved();
  perform(mount, reply.effects ?? []);
  if (isCurrent) mount.focus.grant(section);
}

/**
 * @param {Mount} mount
 * @param {Reply} reply without `order` where the practice could not be drawn
 */
function draw({ focus, form, outbox, formState, section }, reply) {
  const { parts = {}, order, seq, stale = {}, owed = [] } = reply;
  if (!form || !order) return;
  const edited = new Set([...outbox.waitingFields, ...owed]);
  const revealCard = reveal(form);
  focus.lost(patch(form, parts, order, edited));
  revealCard();
  for (const [name, isLive] of Object.entries(stale)) show(form, name, isLive);
  outbox.applied = seq;
  formState.drawn(form);
  stayAwake();
  if (section && form.querySelector(`[${NAMES.READ_ALOUD}]`))
    void listenForReading(section);
}

/** @type {Promise<import("../page/read_aloud.js").ReadAloud | null> | null} */
let reading = null;

/**
 * The first time something on the page can be read aloud, what does it is loaded, ahead of the press.
 * @param {HTMLElement} section
 */
async function listenForReading(section) {
  const load = () => import("../page/read_aloud.js");
  reading ??= lazilyIn(section, load).then((module) => {
    if (module) return new module.ReadAloud().listen();
    reading = null;
    return null;
  });
  (await reading)?.offer(section);
}

/**
 * A part that could not be drawn stays as it was, in view or out of it as it should be.
 * @param {HTMLFormElement} form
 * @param {string} name
 * @param {boolean} isLive
 */
function show(form, name, isLive) {
  const part = form.querySelector(
    `:scope > [${NAMES.PART}="${CSS.escape(name)}"]`,
  );
  part?.setAttribute(NAMES.LIVE, String(isLive));
}

/** @type {Set<string>} what developers have read already */
const reported = new Set();

/**
 * @param {HTMLElement} section
 * @param {string} error the kind of exception and the place; none of the reader's words
 */
function stumble(section, error) {
  if (!reported.has(error))
    console.warn("Kindward: the practice stumbled:", error);
  reported.add(error);
  say(section, "stumbled", WORDS.stumbled);
}
