// One mount's messages on their way to Python: numbered, one in flight, and typing that waits folds into its last key.

import { NAMES } from "../wire/names.js";
import { randomHex } from "../storage/keys.js";

/**
 * A message as it waits, before it is numbered and stamped. `late` gives what is to be read only when it is sent, so that
 * nothing is sent that has changed meanwhile; null: there is nothing to tell after all.
 * @typedef {{ type: string, late?: () => object | null, [name: string]: unknown }} Message
 * @typedef {{ do: string, [name: string]: any }} Effect
 * @typedef {object} Reply
 * @property {string} mount
 * @property {number} seq
 * @property {{ [part: string]: string }} [parts]
 * @property {string[]} [order]
 * @property {string | null} [draft]
 * @property {Effect[]} [effects]
 * @property {string} [error] something failed in Python: the kind of exception and its place; the rest holds all the same
 * @property {{ [part: string]: boolean }} [stale] parts that could not be drawn, and whether each should be in view
 * @property {string[]} [owed] fields whose newest words Python could not take in yet
 * @property {boolean} [unread] Python began without the draft, for it stumbled over it
 */

export class Outbox {
  /** @type {Message[]} */
  #queue = [];
  /** @type {Message | null} */
  #flying = null;
  #seq = 0;
  /** Messages up to this number were another visit's or another worker's. */
  #former = 0;
  /** Messages up to this number came before everything was erased: nothing that they bring is kept. */
  #forgotten = 0;
  /** The last reply was to a mount message. */
  #begins = false;
  /** @type {Map<string, Set<string>>} the keys of changed records that wait to be sent, by kind */
  #changes = new Map();
  /** Python could not begin: what the reader does next begins it again. */
  #isLost = false;
  /** What is pushed is only gathered for now. */
  #gathers = false;
  /** Of the last reply whose patch is on the page; 0: none. */
  applied = 0;

  /**
   * @param {string} mount
   * @param {() => boolean} isOpen whether the engine takes messages
   * @param {(message: string, seq: number) => void} send
   * @param {() => object} mounting what a mount message carries, as it is at the moment of sending
   */
  constructor(mount, isOpen, send, mounting) {
    this.mount = mount;
    this.isOpen = isOpen;
    this.send = send;
    this.mounting = mounting;
  }

  /**
   * What a practice asks for as it begins goes ahead of what the reader did meanwhile: a press of "Keep" that waited for
   * the engine is answered once Python knows what it goes onto.
   * @param {Message} message
   */
  push(message) {
    if (this.#isLost && isReaders(message)) this.#beginAgain();
    const isAnswer = this.#begins && !isReaders(message);
    const first = isAnswer ? this.#queue.findIndex(isReaders) : -1;
    if (first >= 0) this.#queue.splice(first, 0, message);
    else if (!this.#fold(message)) this.#queue.push(message);
    this.pump();
  }

  #beginAgain() {
    this.#isLost = false;
    this.#queue.unshift({ type: NAMES.MESSAGE_MOUNT });
  }

  /**
   * Send only after `act` what it pushes, so that what comes of one reply can travel together.
   * @param {() => void} act
   */
  gather(act) {
    this.#gathers = true;
    try {
      act();
    } finally {
      this.#gathers = false;
      this.pump();
    }
  }

  /** Send the next message, if the engine is ready and nothing is in flight. */
  pump() {
    if (this.#gathers || this.#flying || !this.isOpen()) return;
    const [message, ...also] = this.#next();
    if (!message) return;
    this.#flying = message;
    this.#seq += 1;
    const whole = this.#stamped(message);
    const all = also.length > 0 ? { ...whole, also } : whole;
    this.send(JSON.stringify(all), this.#seq);
  }

  /**
   * A record of some kind changed: one message tells of all of that kind that wait.
   * @param {string} kind
   * @param {string} key
   * @param {(keys: string[]) => object | null} late what is sent of them
   */
  changed(kind, key, late) {
    const waiting = this.#changes.get(kind);
    if (waiting) return void waiting.add(key);
    const keys = new Set([key]);
    this.#changes.set(kind, keys);
    const type = NAMES.MESSAGE_RECORDS;
    const content = () => {
      this.#changes.delete(kind);
      return late([...keys]);
    };
    this.push({ type, kind, partial: true, late: content });
  }

  /**
   * What is sent next: one message, or the records that wait one behind the other; what is on its way costs more than
   * what it holds.
   * @returns {Message[]}
   */
  #next() {
    /** @type {Message[]} */
    const found = [];
    while (this.#queue.length > 0) {
      const [first] = this.#queue;
      if (!first || (found.length > 0 && !isRecords(first))) break;
      this.#queue.shift();
      const { late, ...message } = first;
      const content = late ? late() : {};
      if (content) found.push({ ...message, ...content });
      if (content && !isRecords(first)) break;
    }
    return found;
  }

  /**
   * Take note of a reply.
   * @param {Reply} reply
   * @returns {boolean} whether it answers the newest message, so that its patch may be applied
   */
  landed(reply) {
    if (!this.#flying || reply.seq !== this.#seq) return false;
    this.#begins = this.#flying.type === NAMES.MESSAGE_MOUNT;
    if (this.#begins) this.#isLost = reply.effects === undefined;
    this.#flying = null;
    return this.#queue.length === 0;
  }

  /**
   * @param {Reply} reply
   * @returns {boolean} whether it answers what was sent before the last restart
   */
  isFormer(reply) {
    return reply.seq <= this.#former;
  }

  /**
   * Begin anew with a mount message, in the page as it is sent or in a new worker. What was in flight is given up, for
   * it may be what the worker fell over; presses that still wait stay.
   */
  restart() {
    const presses = this.#queue.filter(isPress);
    this.#changes.clear();
    this.#isLost = false;
    this.#flying = null;
    this.#former = this.#seq;
    this.applied = 0;
    this.#queue = [{ type: NAMES.MESSAGE_MOUNT }, ...presses];
  }

  /** Everything was erased: let go of all presses, and of what those under way would have brought. */
  forget() {
    this.forgetPresses();
    this.#forgotten = this.#seq;
  }

  /**
   * @param {Reply} reply
   * @returns {boolean} whether it answers what was sent before everything was erased
   */
  isForgotten(reply) {
    return reply.seq <= this.#forgotten;
  }

  /** Let go of the presses that no engine will answer. */
  forgetPresses() {
    this.#queue = this.#queue.filter((message) => !isPress(message));
  }

  /** The reader leaves: what is under way is finished, and Python forgets the mount, if it ever heard of it. */
  close() {
    if (this.waitsToBegin) {
      this.#queue = [];
      this.#changes.clear();
    } else this.push({ type: NAMES.MESSAGE_UNMOUNT });
  }

  /** What Python was sent and has not answered. */
  get flying() {
    return this.#flying;
  }

  /** Whether Python has yet to hear of this mount. */
  get waitsToBegin() {
    return this.#queue.some(({ type }) => type === NAMES.MESSAGE_MOUNT);
  }

  /**
   * @param {string} action
   * @param {string} value
   */
  hasPress(action, value) {
    return this.#queue.some(
      (message) =>
        isPress(message) &&
        message.action === action &&
        message.value === value,
    );
  }

  /** The names of fields that were edited since the message in flight. */
  get waitingFields() {
    const typing = this.#queue.filter(
      ({ type }) => type === NAMES.MESSAGE_INPUT,
    );
    return new Set(typing.map(({ name }) => String(name)));
  }

  /** Whether a press waits for its turn or for its answer. */
  get isBusy() {
    return [...this.#queue, this.#flying].some(
      (message) => message !== null && isPress(message),
    );
  }

  /** @param {Message} message */
  #stamped(message) {
    return {
      ...message,
      ...(message.type === NAMES.MESSAGE_MOUNT ? this.mounting() : {}),
      mount: this.mount,
      seq: this.#seq,
      applied: this.applied,
      now: localTime(new Date()),
      nonce: randomHex(4),
    };
  }

  /**
   * Let a newer input of the same field take the place of one that waits, never across a message of another type.
   * A waiting mount reads the whole form when it is sent, and so takes in any typing.
   * @param {Message} message
   * @returns {boolean} whether the message has found its place
   */
  #fold(message) {
    if (message.type !== NAMES.MESSAGE_INPUT) return false;
    if (this.waitsToBegin) return true;
    for (let at = this.#queue.length - 1; at >= 0; at -= 1) {
      const other = this.#queue[at];
      if (other?.type !== NAMES.MESSAGE_INPUT) return false;
      if (other.name === message.name) {
        this.#queue[at] = message;
        return true;
      }
    }
    return false;
  }
}

/** @param {Message} message */
function isPress(message) {
  return message.type === NAMES.MESSAGE_PRESS;
}

/** @param {Message} message */
function isRecords(message) {
  return message.type === NAMES.MESSAGE_RECORDS;
}

/** @param {Message} message */
function isReaders(message) {
  return isPress(message) || message.type === NAMES.MESSAGE_INPUT;
}

/**
 * @param {Date} date
 * @returns {string} local time in ISO 8601 with its offset, such as 2026-11-22T00:30:15.000+01:00
 */
export function localTime(date) {
  const minutes = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + minutes * 60_000);
  const [hours, rest] = [Math.abs(minutes) / 60, Math.abs(minutes) % 60];
  const offset = [Math.floor(hours), rest].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${local.toISOString().slice(0, -1)}${minutes < 0 ? "-" : "+"}${offset.join(":")}`;
}
