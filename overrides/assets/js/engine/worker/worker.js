// @ts-check
// The engine's worker: boots Pyodide from our own files, then carries messages to `kindward.runtime` and replies back.

/**
 * Absolute URL of the runtime folder, the names of its files, and what Pyodide asks of a lock file. Python writes all
 * but `base` and `stallMs` (kindward_site.archive.files, Runtime.manifest).
 * @typedef {{base: string, archive: string, script: string, wasm: string, lock: object, stallMs?: number}} Runtime
 *
 * What an earlier worker leaves behind: what had arrived of each file, by its address, and the files that were no good as
 * they came.
 * @typedef {{chunks: Uint8Array[], isWhole: boolean}} Arrived
 * @typedef {{arrived: Record<string, Arrived>, spoiled: string[]}} Left
 * @typedef {{kind: "boot", runtime: Runtime, channel?: string, left?: Left} | {kind: "send", message: string}} FromHost
 * @typedef {{kind: "ready", ms: Record<string, number>} | {kind: "reply", reply: string}
 *   | {kind: "progress", archive: number, wasm: number, isSilent: boolean}
 *   | {kind: "failed", reason: string, left?: Left}} ToHost
 * @typedef {{runtime: {handle: (message: string) => string}, pyimport: (name: string) => any}} Python
 */

/** The first view goes before what only later keys need. */
const WARM_AFTER_MS = 200;

/** A line that has brought nothing for so long is said to be silent, and the rest is asked for anew. */
const STALL_MS = 10_000;
/** What arrives is told so often at most. */
const TELL_MS = 250;
/** The longest wait before that, in such spans. */
const MOST_WAITS = 6;
/** A line that breaks again and again without a byte in between is given up. */
const TRIES = 4;

/** A channel goes through another process of the browser, which takes a long reply longer than a frame does. */
const LONG = 100_000;

/** @type {((message: string) => string) | null} `handle` of kindward.runtime, once Python is up. */
let handle = null;
/** @type {BroadcastChannel | null} where replies go; null: they go as this worker's messages */
let channel = null;
/** @type {string[]} Messages that came before that. */
const early = [];
/** Pyodide is handed what has arrived in the place of this (see handOver). */
const { fetch: fetchFile } = self;
/** @type {Map<string, Download>} by address */
const downloads = new Map();
/** @type {Set<string>} addresses of files that were no good as they came */
const spoiled = new Set();

self.addEventListener(
  "message",
  (/** @type {MessageEvent<FromHost>} */ { data }) => {
    if (data.kind === "boot") {
      if (data.channel) channel = new BroadcastChannel(data.channel);
      void boot(data.runtime, data.left).catch(fail);
    } else if (handle) answer(data.message);
    else early.push(data.message);
  },
);

/** @param {ToHost} data */
function tell(data) {
  self.postMessage(data);
}

/** @param {unknown} error */
function fail(error) {
  const good = [...downloads.values()].filter(({ url }) => !spoiled.has(url));
  const arrived = Object.fromEntries(
    good.map(({ url, chunks, isWhole }) => [url, { chunks, isWhole }]),
  );
  const left = { arrived, spoiled: [...spoiled] };
  tell({ kind: "failed", reason: String(error), left });
}

/** @param {string} message */
function answer(message) {
  if (!handle) return;
  try {
    const reply = handle(message);
    const door = reply.length < LONG ? (channel ?? self) : self;
    door.postMessage({ kind: "reply", reply });
  } catch (error) {
    fail(error);
  }
}

/**
 * @param {Runtime} runtime
 * @param {Left} [left]
 */
async function boot(runtime, left) {
  const began = performance.now();
  const python = await startPython(runtime, left);
  const loaded = performance.now();
  const door = python.pyimport("kindward.runtime");
  handle = door.handle;
  wakeCollector(python.pyimport("gc"));
  tell({
    kind: "ready",
    ms: { python: loaded - began, practices: performance.now() - loaded },
  });
  for (const message of early.splice(0)) answer(message);
  setTimeout(door.warm, WARM_AFTER_MS);
}

/**
 * Starts all downloads at once and boots Pyodide out of them; by itself it asks for one after the other.
 * @param {Runtime} runtime
 * @param {Left} [left]
 * @returns {Promise<Python>}
 */
async function startPython(runtime, left) {
  /** @param {string} name */
  const url = (name) => new URL(name, runtime.base).href;
  const { stallMs = STALL_MS } = runtime;
  /** @param {string} name */
  const download = (name) => {
    const [at, had] = [url(name), left?.arrived[url(name)]];
    const isSpoiled = left?.spoiled.includes(at) ?? false;
    const made = new Download(at, { stallMs, had, isSpoiled });
    downloads.set(at, made);
    return made;
  };
  // In the order in which they are needed.
  const script = sound(
    url(runtime.script),
    imported(url(runtime.script), left),
  );
  const wasm = download(runtime.wasm);
  const engine = sound(wasm.url, wasm.compiled());
  const archive = download(runtime.archive);
  const library = sound(archive.url, archive.read());
  const calm = tellProgress(archive, wasm, stallMs);
  // Where a file does not arrive or compile, loadPyodide never settles: wait for all, so that the failure is told.
  const all = Promise.all([engine, library, script]).finally(calm);
  const { loadPyodide } = await Promise.race([script, all.then(() => script)]);
  const indexURL = new URL(".", wasm.url).href;
  handOver(engine, `${indexURL}pyodide.asm.wasm`, library, archive.url);
  const booting = loadPyodide({
    indexURL,
    stdLibURL: archive.url,
    lockFileContents: { info: runtime.lock, packages: {} },
  });
  const [python] = await Promise.all([booting, all]);
  downloads.clear();
  return python;
}

/**
 * @param {string} url
 * @param {Left} [left]
 */
async function imported(url, left) {
  // What the browser keeps of it is no good.
  if (left?.spoiled.includes(url))
    await (await fetchFile(url, { cache: "reload" })).arrayBuffer();
  return import(url);
}

/**
 * Notes of a file that it was no good as it came, so that the next worker has it anew; where only the line broke, what came
 * is good.
 * @template T
 * @param {string} url
 * @param {Promise<T>} use
 * @returns {Promise<T>}
 */
async function sound(url, use) {
  try {
    return await use;
  } catch (error) {
    if (!(downloads.get(url)?.isBroken ?? false)) spoiled.add(url);
    throw error;
  }
}

/**
 * Tells the page what has arrived, and whether the line has gone silent, as long as a file is on its way. The page lets a
 * worker live that tells it anything.
 * @param {Download} archive
 * @param {Download} wasm
 * @param {number} stallMs
 * @returns {() => void} ends it
 */
function tellProgress(archive, wasm, stallMs) {
  let [told, since] = [-1, performance.now()];
  const look = () => {
    if (archive.isWhole && wasm.isWhole) return;
    const arrived = archive.size + wasm.size;
    const now = performance.now();
    const isNews = arrived !== told;
    if (!isNews && now - since < stallMs) return;
    [told, since] = [arrived, now];
    const sizes = { archive: archive.size, wasm: wasm.size };
    tell({ kind: "progress", ...sizes, isSilent: !isNews });
  };
  const timer = setInterval(look, Math.min(TELL_MS, stallMs));
  return () => clearInterval(timer);
}

/** One file on its way: where the line breaks or goes silent, what has not arrived yet is asked for, and no more than that. */
class Download {
  /** Bytes that have arrived. */
  size = 0;
  /** @type {Uint8Array[]} */
  chunks = [];
  isWhole = false;
  /** The line broke; what has arrived is good. */
  isBroken = false;
  /** The server sends a part of the file as it is, and not of what it made of it for the way. */
  #sendsParts = true;
  /** How often in a row nothing came. */
  #silences = 0;

  /**
   * @param {string} url
   * @param {{ stallMs: number, had?: Arrived, isSpoiled: boolean }} how `had`: what an earlier worker left
   */
  constructor(url, { stallMs, had, isSpoiled }) {
    this.url = url;
    this.stallMs = stallMs;
    this.isSpoiled = isSpoiled;
    for (const chunk of had?.chunks ?? []) this.#take(chunk);
    this.isWhole = had?.isWhole ?? false;
  }

  /** The engine, compiled as it arrives. */
  async compiled() {
    const headers = { "Content-Type": "application/wasm" };
    return WebAssembly.compileStreaming(
      new Response(this.#inflated(), { headers }),
    );
  }

  /** The bytes of the archive. */
  async read() {
    return new Response(this.#inflated()).arrayBuffer();
  }

  /** Both files are gzipped as a whole: no server packs them as well, and zipimport would inflate in Python. */
  #inflated() {
    return this.#body().pipeThrough(new DecompressionStream("gzip"));
  }

  /** @returns {ReadableStream<any>} */
  #body() {
    return new ReadableStream({
      start: async (out) => {
        for (const chunk of this.chunks) out.enqueue(chunk);
        if (!this.isWhole) await this.#fill((chunk) => out.enqueue(chunk));
        this.isWhole = true;
        out.close();
      },
    });
  }

  /** @param {(chunk: Uint8Array) => void} give */
  async #fill(give) {
    let tries = 0;
    for (;;) {
      const before = this.size;
      const stall = new AbortController();
      try {
        return await this.#ask(give, stall);
      } catch (error) {
        tries = this.size > before ? 1 : tries + 1;
        // A line that was never there is not worth waiting for; a silent one is, since the page says so meanwhile.
        const isOver = this.size === 0 || tries >= TRIES;
        if (stall.signal.aborted) {
          this.#silences += 1;
          continue;
        }
        this.isBroken = !(error instanceof Refused);
        if (isOver || error instanceof Refused) throw error;
        await new Promise((go) => setTimeout(go, (this.stallMs / 10) * tries));
      }
    }
  }

  /**
   * @param {(chunk: Uint8Array) => void} give
   * @param {AbortController} stall
   */
  async #ask(give, stall) {
    let timer = 0;
    const wait = () => {
      clearTimeout(timer);
      const ms = this.stallMs * Math.min(MOST_WAITS, 1 + this.#silences);
      timer = setTimeout(() => stall.abort(), ms);
    };
    wait();
    try {
      const answer = await fetchFile(this.url, this.#request(stall.signal));
      if (answer.status === 416) return; // there was no more
      if (!answer.ok || !answer.body)
        throw new Refused(`${this.url}: ${answer.status}`);
      if (answer.status === 206 && answer.headers.has("Content-Encoding")) {
        this.#sendsParts = false;
        throw new Error(`${this.url}: a part of a packed file`);
      }
      let skip = answer.status === 206 ? 0 : this.size;
      const reader = answer.body.getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        this.#silences = 0;
        wait();
        const fresh = value.subarray(skip);
        skip = Math.max(0, skip - value.length);
        if (fresh.length > 0) this.#take(fresh, give);
      }
    } finally {
      clearTimeout(timer);
    }
  }

  /** @param {AbortSignal} signal */
  #request(signal) {
    /** @type {RequestInit} */
    const request = { signal };
    if (this.size > 0 && this.#sendsParts)
      request.headers = { Range: `bytes=${this.size}-` };
    if (this.isSpoiled) request.cache = "reload";
    return request;
  }

  /**
   * @param {Uint8Array} chunk
   * @param {(chunk: Uint8Array) => void} [give]
   */
  #take(chunk, give) {
    this.chunks.push(chunk);
    this.size += chunk.length;
    give?.(chunk);
  }
}

/** The server answered, and has no such file. */
class Refused extends Error {}

/**
 * Gives Pyodide what is already on its way, when it comes to fetch the two files and to compile the engine itself.
 * @param {Promise<WebAssembly.Module>} engine
 * @param {string} engineUrl
 * @param {Promise<ArrayBuffer>} library
 * @param {string} libraryUrl
 */
function handOver(engine, engineUrl, library, libraryUrl) {
  const { fetch } = self;
  const { instantiateStreaming } = WebAssembly;
  self.fetch = async (input, init) => {
    if (String(input) === engineUrl) return new Response();
    if (String(input) === libraryUrl) return new Response(await library);
    return fetch(input, init);
  };
  WebAssembly.instantiateStreaming = async (_response, imports) => {
    self.fetch = fetch;
    WebAssembly.instantiateStreaming = instantiateStreaming;
    const module = await engine;
    return { module, instance: await WebAssembly.instantiate(module, imports) };
  };
}

/**
 * The archive's sitecustomize switched garbage collection off for the boot. What was made by now stays for good, so
 * the collector need never look at it again.
 * @param {{freeze: () => void, enable: () => void}} gc
 */
function wakeCollector(gc) {
  gc.freeze();
  gc.enable();
}
