// The page's side of everything: composes what works on a page, and starts it.

import { Arrival } from "./site/arrival.js";
import { AutoLock } from "./lock/auto_lock.js";
import { Days } from "./practice/days.js";
import { Drawer } from "./site/drawer.js";
import { Engine } from "./engine/engine.js";
import { LeftPage } from "./site/left_page.js";
import { Mounts } from "./practice/mounts.js";
import { NAMES } from "./wire/names.js";
import { PageFocus } from "./page/page_focus.js";
import { Parts } from "./site/parts.js";
import { Reader } from "./practice/reader.js";
import { SearchBox } from "./site/search_box.js";
import { Starter } from "./engine/start_policy.js";
import { Tabs } from "./practice/tabs.js";
import { cacheOffline, listenForInstalling } from "./site/offline.js";
import { listenForKeys } from "./storage/local_storage.js";
import { listenForPrints } from "./page/print_copies.js";
import { offerLight } from "./site/light.js";
import { watch } from "./lock/lifecycle.js";
import { whenLate, whenMoved } from "./storage/texts.js";

/** @typedef {{ subscribe: (next: () => void) => void }} Observable */

start();

function start() {
  // Ahead of all others: who is told of a change in storage is to find it there.
  listenForKeys();
  const { manifest, root } = runtime();
  const engine = new Engine(
    manifest,
    root,
    (state) => {
      mounts.engineIs(state);
      void cacheOffline(engine);
    },
    () => mounts.loadReplies(),
    (line) => mounts.waitsFor(line),
  );
  const arrival = new Arrival();
  const starter = new Starter(
    () => engine.start(),
    () => arrival.isReturn(),
  );
  const mounts = new Mounts(engine, starter);
  const parts = new Parts();
  const autoLock = new AutoLock();
  const pageFocus = new PageFocus();
  const leftPage = new LeftPage(mounts);
  const look = () => {
    arrival.came();
    parts.show();
    mounts.look();
    leftPage.came();
    pageFocus.came();
  };
  new Reader(mounts, starter, parts).listen();
  new Tabs(mounts).listen();
  new Days(mounts).listen();
  watch({
    closing: () => mounts.flush(),
    changed: (now, before) => {
      mounts.lockChanged(now, before);
      parts.show();
      autoLock.begin();
    },
  });
  whenLate((outcome) => mounts.sayStored(outcome));
  whenMoved((key, text) => mounts.heard(key, text));
  autoLock.listen();
  arrival.listen();
  new Drawer().listen();
  new SearchBox().listen();
  offerLight();
  leftPage.listen();
  listenForPrints();
  onEachPage(look);
  listenForInstalling(engine);
  void cacheOffline(engine);
  tellVersion(engine);
}

/** Relative URLs count from the page that was loaded first: instant navigation changes the address, not this module. */
function runtime() {
  const element = document.getElementById(NAMES.RUNTIME);
  const base = element?.getAttribute(NAMES.BASE) ?? ".";
  const root = new URL(base.replace(/\/?$/, "/"), document.baseURI);
  return { manifest: JSON.parse(element?.textContent || "{}"), root };
}

/**
 * Material's instant navigation tells of each page; a module runs late enough that the first is already parsed.
 * @param {() => void} look
 */
function onEachPage(look) {
  const { document$ } = /** @type {{ document$?: Observable }} */ (
    /** @type {unknown} */ (window)
  );
  look();
  if (document$) document$.subscribe(look);
  else document.addEventListener("DOMContentLoaded", look);
}

/** @param {Engine} engine */
function tellVersion(engine) {
  Object.assign(window, {
    kindward: Object.freeze({
      version: String(engine.manifest["version"] ?? ""),
      get state() {
        return engine.state;
      },
    }),
  });
}
