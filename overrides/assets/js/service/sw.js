// What still opens when the network is away: Help always, and what this reader has opened before.
//
// Only files of this site are kept, never a word of the reader's. When the site is built, kindward_site/publish/offline.py writes
// `OFFLINE` in front of this. Nothing kept belongs to a release: a file whose name carries its content's hash is good
// for ever, and for all else the network is asked first. docs/decisions/08-offline.md says what that spares.

const worker = /** @type {ServiceWorkerGlobalScope} */ (
  /** @type {unknown} */ (self)
);
const ROOT = new URL("./", worker.location.href);
/** Other projects, and other copies of this one, may share the origin: the names of our caches begin with this. */
const OURS = `kindward-${ROOT.pathname}:`;
const PAGES = `${OURS}pages`;
const FILES = `${OURS}files`;
const RUNTIME = "assets/runtime/";
/** Pages kept beside those that always are; the one asked for longest ago goes first. */
const MOST_PAGES = 30;
/** On a bad line a kept copy now is worth more than a fresh one some time. */
const PATIENCE_MS = 4_000;

worker.addEventListener("install", (event) => {
  void worker.skipWaiting();
  event.waitUntil(install());
});

worker.addEventListener("activate", (event) => event.waitUntil(activate()));

worker.addEventListener("fetch", (event) => {
  const path = event.request.method === "GET" && pathOf(event.request.url);
  if (typeof path !== "string" || event.request.headers.has("range")) return;
  event.respondWith(
    isHashed(path) ? keptFirst(event, path) : askedFirst(event, path),
  );
});

// A page that was open before this worker says what it has used, and an installed site what it opens with.
worker.addEventListener("message", (event) => {
  const { used, wanted = [] } = event.data;
  event.waitUntil(keepUsed(used).then(() => keepWanted(wanted)));
});

/** Files before pages, and only the bytes that this release was built with: a page that is kept finds what it needs. */
async function install() {
  for (const [path, integrity] of Object.entries(OFFLINE.files))
    if (!(isHashed(path) && (await find(path))))
      await keep(path, await exactly(path, integrity));
  for (const [path, integrity] of Object.entries(OFFLINE.pages))
    await keep(path, await exactly(path, integrity));
}

/**
 * What the browser has already, if that is the right one, and otherwise from the network.
 * @param {string} path
 * @param {string} integrity
 */
async function exactly(path, integrity) {
  const url = urlOf(path);
  const had = fetch(url, { integrity, cache: "force-cache" });
  const answer = await had.catch(() =>
    fetch(url, { integrity, cache: "reload" }),
  );
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer;
}

async function activate() {
  // An earlier release enabled it; Firefox fails a navigation whose preload fails, whatever is answered here.
  await worker.registration.navigationPreload?.disable();
  for (const name of await caches.keys())
    if (name.startsWith(OURS) && name !== PAGES && name !== FILES)
      await caches.delete(name);
  await sweep();
  await worker.clients.claim();
}

/** Let go of the files of earlier releases that no kept page names any more. */
async function sweep() {
  const pages = await (await caches.open(PAGES)).matchAll();
  const texts = await Promise.all(pages.map((page) => page.text()));
  const files = await caches.open(FILES);
  for (const { url } of await files.keys()) {
    const path = pathOf(url) ?? "";
    const named = () => texts.some((text) => text.includes(signOf(path)));
    if (isHashed(path) && !(path in OFFLINE.files) && !named())
      await files.delete(url);
  }
}

/**
 * @param {FetchEvent} event
 * @param {string} path
 */
async function keptFirst(event, path) {
  // Who asks for it anew has found that what is kept is no good.
  const isAnew = event.request.cache === "reload";
  const kept = isAnew ? undefined : await find(path);
  if (kept) return kept;
  const answer = await fetch(event.request);
  event.waitUntil(keep(path, answer.clone()));
  return answer;
}

/**
 * @param {FetchEvent} event
 * @param {string} path
 * @returns {Promise<Response>}
 */
async function askedFirst(event, path) {
  const asked = fetch(event.request);
  const keeping = asked.then((answer) => keep(path, answer.clone()));
  event.waitUntil(keeping.catch(() => {})); // the network is away: said below
  const kept = await find(path);
  const answer = await (kept ? inTime(asked) : asked).catch(() => null);
  if (answer && (answer.status < 500 || !kept)) return answer;
  return kept ?? (await missing(event.request, path));
}

/**
 * @param {Promise<Response>} asked
 * @returns {Promise<Response | null>}
 */
function inTime(asked) {
  const late = new Promise((resolve) =>
    setTimeout(() => resolve(null), PATIENCE_MS),
  );
  return Promise.race([asked, late]);
}

/**
 * The network is away and there is no copy.
 * @param {Request} request
 * @param {string} path
 */
async function missing(request, path) {
  if (request.mode !== "navigate") return Response.error();
  if (await find(`${path}/`)) return Response.redirect(urlOf(`${path}/`));
  const page = await find(OFFLINE.page);
  if (!page) return Response.error();
  const headers = { "Content-Type": "text/html; charset=utf-8" };
  const text = (await page.text()).replace(
    "<!-- kept pages -->",
    await keptPages(),
  );
  return new Response(text, { status: 503, headers });
}

/** The pages that open now, as list items, the latest first; titles are HTML already. */
async function keptPages() {
  const items = [];
  const pages = await caches.open(PAGES);
  for (const { url } of await pages.keys()) {
    const text = (await (await pages.match(url))?.text()) ?? "";
    const title = /<title>(.*?)( - Kindward)?<\/title>/.exec(text)?.[1];
    if (!((pathOf(url) ?? "") in OFFLINE.pages))
      items.unshift(`<li><a href="${new URL(url).pathname}">${title}</a></li>`);
  }
  return items.join("");
}

/** @param {string[]} used addresses; what has left the browser's cache is not asked for anew */
async function keepUsed(used) {
  for (const url of used) {
    const path = pathOf(url);
    if (path === null || (await find(path))) continue;
    const from = /** @type {const} */ ({
      cache: "only-if-cached",
      mode: "same-origin",
    });
    const answer = await fetch(url, from).catch(() => null);
    if (answer) await keep(path, answer);
  }
}

/** @param {string[]} wanted addresses, of pages that are to open without a network whether they were read or not */
async function keepWanted(wanted) {
  for (const url of wanted) {
    const path = pathOf(url);
    if (path === null || (await find(path))) continue;
    const answer = await fetch(url).catch(() => null);
    if (answer) await keep(path, answer);
  }
}

/**
 * @param {string} path
 * @param {Response} answer
 */
async function keep(path, answer) {
  if (answer.status !== 200 || answer.redirected || isOldEngine(path)) return;
  const cache = await caches.open(isPage(path) ? PAGES : FILES);
  // Without the address it came from: what follows a "?" there may be words that somebody searched for. A file with a
  // hash has none, and stays whole, so that the browser may keep compiled code with it.
  const bare = isHashed(path) ? answer : new Response(answer.body, answer);
  await cache.put(urlOf(path), bare);
  if (isPage(path)) await forgetPages(cache);
  if (path.startsWith(RUNTIME)) await forgetEngines(cache);
}

/** @param {Cache} pages */
async function forgetPages(pages) {
  const all = await pages.keys();
  const more = all.filter(({ url }) => !((pathOf(url) ?? "") in OFFLINE.pages));
  for (const request of more.slice(0, -MOST_PAGES)) await pages.delete(request);
}

/**
 * One engine is enough on a reader's device. Pages that name the one that goes are asked for anew.
 * @param {Cache} files
 */
async function forgetEngines(files) {
  const old = (await files.keys()).filter(({ url }) =>
    isOldEngine(pathOf(url)),
  );
  for (const request of old) await files.delete(request);
  if (old.length > 0) await renewPages(old.map(({ url }) => pathOf(url) ?? ""));
}

/** @param {string[]} gone */
async function renewPages(gone) {
  const { connection } =
    /** @type {{ connection?: { saveData?: boolean } }} */ (navigator);
  if (connection?.saveData) return;
  const pages = await caches.open(PAGES);
  for (const { url } of await pages.keys()) {
    const text = (await (await pages.match(url))?.text()) ?? "";
    if (!gone.some((path) => text.includes(signOf(path)))) continue;
    const answer = await fetch(url, { cache: "no-cache" }).catch(() => null);
    if (answer) await keep(pathOf(url) ?? "", answer);
  }
}

/** @param {string | null} path */
function isOldEngine(path) {
  return path?.startsWith(RUNTIME) && !OFFLINE.engine.includes(path);
}

/** @param {string} path */
async function find(path) {
  const cache = await caches.open(isPage(path) ? PAGES : FILES);
  return cache.match(urlOf(path), { ignoreVary: true });
}

/**
 * @param {string} url
 * @returns {string | null} the path below the site's root; null where the address is none of this site's
 */
function pathOf(url) {
  const { origin, pathname } = new URL(url);
  const below = origin === ROOT.origin && pathname.startsWith(ROOT.pathname);
  const path = pathname.slice(ROOT.pathname.length);
  // A site at the root of an origin may have other projects below it.
  const ours = ROOT.pathname !== "/" || OFFLINE.top.includes(topOf(path));
  return below && ours ? path : null;
}

/** @param {string} path */
function topOf(path) {
  return path.replace(/\/.*/s, "");
}

/** @param {string} path */
function urlOf(path) {
  return new URL(path, ROOT).href;
}

/** @param {string} path */
function isPage(path) {
  return /(^|\/|\.html)$/.test(path) || !/\.\w+$/.test(path);
}

/** @param {string} path */
function isHashed(path) {
  return new RegExp(OFFLINE.hashed).test(path);
}

/**
 * What the HTML of a page that needs the file says of it.
 * @param {string} path
 */
function signOf(path) {
  const [folder] = /^assets\/kindward-\w+\//.exec(path) ?? [];
  return folder ?? path.replace(RUNTIME, "");
}
