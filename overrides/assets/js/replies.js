// Python's replies on their way into the page: the form drawn anew, the draft kept, the effects carried out.

import { perform, settle } from "./effects.js";
import { NAMES } from "./names.js";
import { say, sayKept, unsay, WORDS } from "./notice.js";
import { patch } from "./patch.js";

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
  if (!section || outbox.isFormer(reply)) settle(reply.effects ?? []);
  else if (reply.error !== undefined) stumble(section, reply.error);
  else take(mount, section, reply, isCurrent);
  if (section && !outbox.isFormer(reply)) {
    section.setAttribute(NAMES.STATE, NAMES.READY);
    mount.busy.check(section);
  }
}

/**
 * @param {Mount} mount
 * @param {HTMLElement} section
 * @param {Reply} reply
 * @param {boolean} isCurrent whether it answers the newest message, so that it may be drawn
 */
function take(mount, section, reply, isCurrent) {
  unsay(section, "stumbled");
  if (isCurrent) draw(mount, reply);
  // The draft after the drawing: what Python put into a field is the reader's too.
  sayKept(section, mount.words.replied(reply.draft, isCurrent));
  perform(mount, reply.effects ?? []);
  if (isCurrent) mount.focus.grant(section);
}

/**
 * @param {Mount} mount
 * @param {Reply} reply
 */
function draw({ form, outbox, words }, { parts = {}, order, seq }) {
  if (!form) return;
  patch(form, parts, order ?? Object.keys(parts), outbox.waitingFields);
  outbox.applied = seq;
  words.drawn(form);
}

/**
 * @param {HTMLElement} section
 * @param {string} error
 */
function stumble(section, error) {
  console.warn("Kindward: the practice stumbled:", error);
  say(section, "stumbled", WORDS.stumbled);
}
