// Asks the browser to keep Help, and what was used here, for when the network is away: late, and without a word.

import { scriptUrl } from "../page/trusted.js";

/** @typedef {import("../engine/engine.js").Engine} Engine */

/** What an installed Kindward opens with, as manifest.webmanifest has it: its start and its shortcuts. */
const STARTS = ["", "paths/too-much/", "paths/mistake/", "notebook/"];

/** @type {Promise<ServiceWorkerRegistration> | undefined} */
let registered;
let wasInstalledHere = false;

/**
 * Once Kindward stands on the reader's home screen, it opens without a network.
 * @param {Engine} engine
 */
export function listenForInstalling(engine) {
  window.addEventListener("appinstalled", () => {
    wasInstalledHere = true;
    void cacheOffline(engine);
  });
}

/**
 * To be called when the page begins and whenever the engine's state changes: the page's own work and the engine's boot
 * go first.
 * @param {Engine} engine
 */
export async function cacheOffline(engine) {
  const { offline } = engine.manifest;
  // Missing in private windows of some browsers, on file:// and, on purpose, while an author's page reloads by itself.
  if (typeof offline !== "string" || !("serviceWorker" in navigator)) return;
  await idle();
  if (engine.state === "starting") return;
  try {
    registered ??= navigator.serviceWorker.register(
      scriptUrl(new URL(offline, engine.root).href),
    );
    await registered;
    const { active } = await navigator.serviceWorker.ready;
    const starts = isInstalled() ? STARTS : [];
    const wanted = starts.map((path) => new URL(path, engine.root).href);
    active?.postMessage({ used: used(engine), wanted });
  } catch (error) {
    console.info("Kindward: this browser keeps nothing for offline:", error);
  }
}

function isInstalled() {
  return wasInstalledHere || matchMedia("(display-mode: standalone)").matches;
}

/** @returns {Promise<unknown>} the page has loaded and has nothing to do */
async function idle() {
  if (document.readyState !== "complete")
    await new Promise((go) => window.addEventListener("load", go));
  // Safari has no requestIdleCallback.
  const { requestIdleCallback = setTimeout } = window;
  return new Promise((go) => requestIdleCallback(go));
}

/**
 * Addresses of what this page has fetched by now, perhaps before there was a service worker to see it.
 * @param {Engine} engine
 */
function used({ manifest, root, state }) {
  const { worker, base, archive, script, wasm } = manifest;
  const files = [archive, script, wasm].map((name) => `${base}${name}`);
  const urls = [worker, ...files].map((path) => new URL(path, root).href);
  const seen = performance.getEntriesByType("resource").map(({ name }) => name);
  return [location.href, ...seen, ...(state === "ready" ? urls : [])];
}
