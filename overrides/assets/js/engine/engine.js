// The one worker that runs Python: started once, watched, replaced when it falls silent, given up when it must be.

import { NAMES } from "../wire/names.js";
import { randomHex } from "../storage/keys.js";
import { scriptUrl } from "../page/trusted.js";

/**
 * @typedef {"idle" | "starting" | "ready" | "failed"} State
 * @typedef {{ worker: string, base: string, offline?: string, bootTimeoutMs?: number, replyTimeoutMs?: number, slowAfterMs?: number, sizes?: Sizes, [name: string]: unknown }} Manifest
 *   URLs are relative to the site's root
 * @typedef {{ archive: number, wasm: number }} Sizes of the two large files, in bytes as sent
 * @typedef {import("../practice/outbox.js").Reply} Reply
 *
 * How far the engine's files have come over a slow line: bytes as sent, and whether nothing has come for a while.
 * @typedef {{ arrived: number, total: number, isSilent: boolean }} Line
 *
 * Who sends a message has its reply, or hears that the worker was ended over it.
 * @typedef {object} Sender
 * @property {string} id that the message and its reply name as their mount
 * @property {(reply: Reply) => void} replied
 * @property {() => void} fell
 */

/** Without a word from the worker; one that waits for a slow line says so. */
const BOOT_TIMEOUT_MS = 20_000;
/** A boot that takes longer is told of. */
const SLOW_AFTER_MS = 4_000;
const REPLY_TIMEOUT_MS = 10_000;
const BOOT_ATTEMPTS = 2;
/** A second crash within this time means that another worker would crash too. */
const CRASH_WINDOW_MS = 60_000;

export class Engine {
  /** @type {State} */
  state = "idle";
  /** @type {Worker | null} */
  #worker = null;
  /** @type {BroadcastChannel | null} */
  #channel = null;
  #attempts = 0;
  #crashedAt = -Infinity;
  /** @type {Map<string, Sender>} who waits for a reply, by mount and number, the longest first */
  #waiting = new Map();
  /** @type {() => void} */
  #calm = () => {};
  /** @type {unknown} what the last worker left of its downloads */
  #left;
  #bootedAt = 0;
  /** @type {Promise<string | void>} why what replies need could not be loaded */
  #prepared = Promise.resolve();

  /**
   * @param {Manifest} manifest
   * @param {URL} root of the site
   * @param {(state: State) => void} changed
   * @param {() => Promise<void>} prepare loads what replies need; the engine is not ready before it is there
   * @param {(line: Line) => void} [slow] told again and again how far the files have come, where that takes long
   */
  constructor(manifest, root, changed, prepare, slow = () => {}) {
    this.manifest = manifest;
    this.root = root;
    this.changed = changed;
    this.prepare = prepare;
    this.slow = slow;
  }

  /** Start, unless that has happened. */
  start() {
    if (this.state === "idle") this.#boot();
  }

  /** Start over after a failure, at the reader's wish. */
  retry() {
    if (this.state !== "failed") return;
    this.#attempts = 0;
    this.#crashedAt = -Infinity;
    this.#boot();
  }

  /** End the worker, and with it all that Python was told; the next start is a first one. */
  stop() {
    this.#end();
    this.#attempts = 0;
    this.#crashedAt = -Infinity;
    this.#enter("idle");
  }

  /**
   * @param {Sender} sender
   * @param {number} seq the message's number
   * @param {string} message JSON
   */
  send(sender, seq, message) {
    this.#waiting.set(`${sender.id} ${seq}`, sender);
    if (this.#waiting.size === 1) this.#expectReply();
    this.#post({ kind: NAMES.WORKER_SEND, message });
  }

  #boot() {
    this.#attempts += 1;
    this.#enter("starting");
    try {
      this.#worker = this.#spawn();
    } catch (error) {
      this.#fall(error);
      return;
    }
    this.#bootedAt = performance.now();
    this.#expectWord();
    this.#prepared = this.prepare().catch(String);
    const base = new URL(this.manifest.base, this.root).href;
    this.#post({
      kind: NAMES.WORKER_BOOT,
      runtime: { ...this.manifest, base },
      channel: this.#listen(this.#worker),
      left: this.#left,
    });
  }

  /** A worker loaded by URL would escape the page's Content-Security-Policy; one from a blob inherits it. */
  #spawn() {
    const url = new URL(this.manifest.worker, this.root).href;
    const source = new Blob([`import ${JSON.stringify(url)};`], {
      type: "text/javascript",
    });
    const blob = URL.createObjectURL(source);
    const worker = new Worker(scriptUrl(blob), { type: "module" });
    worker.onmessage = ({ data }) => this.#hear(worker, data);
    worker.onerror = (event) => this.#fell(worker, event.message);
    worker.onmessageerror = () => this.#fell(worker, "unreadable message");
    return worker;
  }

  /**
   * Replies come over a channel of their own: after a key, Chromium holds a worker's messages back until the next
   * frame, up to 14 ms, and a channel's not. Its name is random, for every site of this origin could listen.
   * @param {Worker} worker
   * @returns {string} the channel's name; "" where there are no channels, and replies come as worker messages
   */
  #listen(worker) {
    if (typeof BroadcastChannel === "undefined") return "";
    const name = `${NAMES.PREFIX}${randomHex(16)}`;
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({ data }) => this.#hear(worker, data);
    return name;
  }

  /**
   * @param {Worker} worker that speaks; one that we have ended is not heard
   * @param {{ kind: string, reply?: string, reason?: string, left?: unknown, archive?: number, wasm?: number, isSilent?: boolean }} said
   */
  #hear(worker, said) {
    if (worker !== this.#worker) return;
    if (said.kind === NAMES.WORKER_READY) void this.#isReady(worker);
    else if (said.kind === NAMES.WORKER_PROGRESS) this.#progressed(said);
    else if (said.kind === NAMES.WORKER_FAILED) {
      this.#left = said.left;
      this.#fall(said.reason);
    } else if (said.kind === NAMES.WORKER_REPLY)
      this.#replied(JSON.parse(said.reply ?? "{}"));
  }

  /** @param {{ archive?: number, wasm?: number, isSilent?: boolean }} said */
  #progressed({ archive = 0, wasm = 0, isSilent = false }) {
    if (this.state !== "starting") return;
    this.#expectWord();
    const { sizes, slowAfterMs = SLOW_AFTER_MS } = this.manifest;
    if (!sizes || performance.now() - this.#bootedAt < slowAfterMs) return;
    const total = sizes.archive + sizes.wasm;
    this.slow({ arrived: Math.min(total, archive + wasm), total, isSilent });
  }

  #expectWord() {
    const { bootTimeoutMs = BOOT_TIMEOUT_MS } = this.manifest;
    this.#watch(bootTimeoutMs, "not ready in time");
  }

  /** @param {Worker} worker */
  async #isReady(worker) {
    const missing = await this.#prepared;
    if (missing) return this.#fell(worker, missing);
    if (worker !== this.#worker) return;
    this.#calm();
    this.#attempts = 0;
    this.#left = undefined;
    this.#enter("ready");
  }

  /** @param {Reply} reply */
  #replied(reply) {
    const key = `${reply.mount} ${reply.seq}`;
    const sender = this.#waiting.get(key);
    this.#waiting.delete(key);
    this.#calm();
    if (this.#waiting.size > 0) this.#expectReply();
    sender?.replied(reply);
  }

  #expectReply() {
    const { replyTimeoutMs = REPLY_TIMEOUT_MS } = this.manifest;
    this.#watch(replyTimeoutMs, "no reply in time");
  }

  /**
   * @param {Worker} worker
   * @param {string} reason
   */
  #fell(worker, reason) {
    if (worker === this.#worker) this.#fall(reason);
  }

  /** @param {unknown} reason why this worker is of no more use */
  #fall(reason) {
    console.warn("Kindward: the worker ended:", reason);
    // Messages are answered one by one: the oldest that waits is what it was at.
    const [sender] = this.#waiting.values();
    this.#end();
    sender?.fell();
    if (this.state === "ready" ? this.#mayReplace() : this.#mayBootAgain())
      this.#boot();
    else this.#enter("failed");
  }

  #mayBootAgain() {
    return this.#attempts < BOOT_ATTEMPTS;
  }

  #mayReplace() {
    const now = performance.now();
    const rare = now - this.#crashedAt > CRASH_WINDOW_MS;
    this.#crashedAt = now;
    return rare;
  }

  #end() {
    this.#calm();
    this.#waiting.clear();
    this.#channel?.close();
    this.#channel = null;
    this.#worker?.terminate();
    this.#worker = null;
  }

  /** @param {State} state */
  #enter(state) {
    this.state = state;
    this.changed(state);
  }

  /** @param {object} said */
  #post(said) {
    this.#worker?.postMessage(said);
  }

  /**
   * End the worker after `ms`. Two halves: a device that wakes from sleep, or a page that a print dialog held, finds
   * the first half over at once and gives the worker the second.
   * @param {number} ms
   * @param {string} reason
   */
  #watch(ms, reason) {
    this.#calm();
    let timer = setTimeout(() => {
      timer = setTimeout(() => this.#fall(reason), ms / 2);
    }, ms / 2);
    this.#calm = () => clearTimeout(timer);
  }
}
