// @ts-check
// The engine's worker: boots Pyodide from our own files, then carries messages to `kindward.runtime` and replies back.

/**
 * Absolute URL of the runtime folder, the names of its files, and what Pyodide asks of a lock file. Python writes all
 * but `base` (kindward_site.archive, Runtime.manifest).
 * @typedef {{base: string, archive: string, script: string, wasm: string, lock: object}} Runtime
 * @typedef {{kind: "boot", runtime: Runtime, channel?: string} | {kind: "send", message: string}} FromHost
 * @typedef {{kind: "ready", ms: Record<string, number>} | {kind: "reply", reply: string}
 *   | {kind: "failed", reason: string}} ToHost
 * @typedef {{runtime: {handle: (message: string) => string}, pyimport: (name: string) => any}} Python
 */

/** The first view goes before what only later keys need. */
const WARM_AFTER_MS = 200;

/** A channel goes through another process of the browser, which takes a long reply longer than a frame does. */
const LONG = 100_000;

/** @type {((message: string) => string) | null} `handle` of kindward.runtime, once Python is up. */
let handle = null;
/** @type {BroadcastChannel | null} where replies go; null: they go as this worker's messages */
let channel = null;
/** @type {string[]} Messages that came before that. */
const early = [];

self.addEventListener(
  "message",
  (/** @type {MessageEvent<FromHost>} */ { data }) => {
    if (data.kind === "boot") {
      if (data.channel) channel = new BroadcastChannel(data.channel);
      void boot(data.runtime).catch(fail);
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
  tell({ kind: "failed", reason: String(error) });
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

/** @param {Runtime} runtime */
async function boot(runtime) {
  const began = performance.now();
  const python = await startPython(runtime);
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
 * @returns {Promise<Python>}
 */
async function startPython(runtime) {
  /** @param {string} name */
  const url = (name) => new URL(name, runtime.base).href;
  // In the order in which they are needed.
  const script = import(url(runtime.script));
  const engine = WebAssembly.compileStreaming(fetch(url(runtime.wasm)));
  const library = fetch(url(runtime.archive)).then(inflated);
  const { loadPyodide } = await script;
  handOver(engine, url(runtime.wasm), library, url(runtime.archive));
  const booting = loadPyodide({
    indexURL: url(runtime.wasm).replace(/[^/]*$/, ""),
    stdLibURL: url(runtime.archive),
    lockFileContents: { info: runtime.lock, packages: {} },
  });
  // Where a file does not arrive or compile, loadPyodide never settles: wait for all, so that the failure is told.
  const [python] = await Promise.all([booting, engine, library]);
  return python;
}

/**
 * The archive is gzipped as a whole: the browser inflates it at once, where zipimport would do it in Python.
 * @param {Response} response
 */
function inflated(response) {
  if (!response.ok || !response.body)
    throw new Error(`${response.url}: ${response.status}`);
  return new Response(
    response.body.pipeThrough(new DecompressionStream("gzip")),
  ).arrayBuffer();
}

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
