"""Whether a long evening costs memory: the heaps of the page and of its worker after a few turns, and after many more.

A turn is what somebody does here: it writes key by key in a practice, keeps what was written, reads and searches the notebook, and
goes from page to page over one loaded document, as readers do. What is kept takes room by right, in storage, in the
notebook's index and in its rows. So both times all of it is erased first, and the reader is on a page without a practice: what
is larger then has been forgotten.
"""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from playwright.sync_api import Browser, BrowserContext, CDPSession, Page, Route

from kindward_site.bench.chromium import chromium
from kindward_site.bench.figures import Figures, NotMeasured
from kindward_site.bench.sample_notebook import sample, stored
from kindward_site.bench.serving import Served, serving

TURNS: Final = 20
KEYS: Final = 190
ENTRIES: Final = 10
"""What one turn has: so many keys and kept entries, and five pages. Twenty are 5,000 messages, 200 entries, 100 navigations."""
WARMING: Final = 8
"""Turns before the first measurement: what is made once, such as compiled code and Python's caches, is there by then."""
_TIMEOUT_MS: Final = 60_000
_WORDS: Final = "I always ruin everything, and they all think that I should have known. "
_STAY: Final = "about/"
"""Where the reader is when the heaps are measured."""
_ROUTE: Final = ("practices/setback/", "guides/after-a-mistake/", "practices/self-talk/", "notebook/", _STAY)

_RUN_FIRST: Final = """
window.unanswered = 0; window.told = Number(sessionStorage.getItem("bench.told"));
addEventListener("pagehide", () => sessionStorage.setItem("bench.told", window.told));
const answered = ({ data }) => data.kind === "reply" && (window.unanswered -= 1);
window.Worker = class extends Worker {
  constructor(...given) { super(...given); this.addEventListener("message", answered); }
  postMessage(message, ...more) {
    if (message.channel) new BroadcastChannel(message.channel).onmessage = answered;
    if (message.kind === "send") { window.unanswered += 1; window.told += 1; }
    super.postMessage(message, ...more);
  }
};
window.soak = {
  rest: async () => { do await new Promise((go) => setTimeout(go)); while (window.unanswered > 0); },
  write: async (selector, words) => {
    const field = [...document.querySelectorAll(selector)].find((each) => each.checkVisibility());
    for (let end = 1; end <= words.length; end += 1) {
      field.value = words.slice(0, end);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      await soak.rest();
    }
  },
  press: async (selector) => {
    const button = [...document.querySelectorAll(selector)].find((each) => each.checkVisibility());
    button?.click();
    await soak.rest();
    return Boolean(button);
  },
  follow: (url) => {
    document.querySelector("[data-md-component=container]").dataset.left = "";
    setTimeout(() => [...document.querySelectorAll(".kw-nav a")].find(({ href }) => href === url).click());
  },
};
"""
"""Runs before the page: counts the messages to Python, and does what a reader does as fast as it is answered."""

_IS_READY: Final = """() => document.readyState === "complete" && !document.querySelector("[data-left]") && window.kindward
  && [...document.querySelectorAll("section[data-practice]")].every(({ dataset }) => dataset.state === "ready")"""

_PYTHON: Final = re.compile(r'(\w+)\.pyimport\("kindward\.runtime"\)')
_COUNT: Final = """
import gc, sys
from functools import _lru_cache_wrapper
gc.unfreeze()
for each in gc.get_objects():
    if isinstance(each, _lru_cache_wrapper) and each.cache_parameters()["maxsize"] is not None:
        each.cache_clear()
gc.collect()
every = {id(each): each for holder in gc.get_objects() for each in (holder, *gc.get_referents(holder))}
count = sum(sys.getsizeof(each) for each in every.values() if each is not every)
del every
"""
"""The bytes of all that Python holds. Caches with a limit are emptied first: they fill up to it, and that is no leak."""
_ASKED: Final = f"""(({{ exec, dict }}) => {{ const names = dict(); exec({json.dumps(_COUNT)}, names); return names.get("count"); }})(
  self.benchPython.pyimport("builtins"))"""
_MEMORY: Final = "self.benchPython._module.HEAP8.length"
"""The bytes of WebAssembly's memory, which the browser's figures leave out; it grows by megabytes and never shrinks."""


@dataclass(frozen=True, slots=True)
class Heaps:
    """What is in use, once nothing that could be collected is left: in bytes, in DOM nodes and in listeners."""

    page: float
    worker: float
    python: float
    nodes: float
    listeners: float


def measure_soak(site: Path) -> Figures:
    """The heaps after TURNS turns beside those after WARMING of them, in the same state, and how much was done.

    Raises:
        NotMeasured: the worker of this build cannot be looked into.
    """
    with chromium() as browser:
        return soaked(browser, site, turns=TURNS, keys=KEYS, entries=ENTRIES, warming=WARMING)


def soaked(browser: Browser, site: Path, *, turns: int, keys: int, entries: int, warming: int) -> Figures:
    """The same in a browser that is there already, with so many keys and entries in each turn.

    Raises:
        NotMeasured: the worker of this build cannot be looked into.
    """
    with serving(site) as served:
        context = browser.new_context(viewport={"width": 390, "height": 844}, service_workers="block")
        context.set_default_timeout(_TIMEOUT_MS)
        with closing(context), _looked_into(context):
            return _Soak(context, served, keys, entries).figures(turns, warming)


@contextmanager
def _looked_into(context: BrowserContext) -> Iterator[None]:
    """Lets the worker hand out its Python, which it keeps to itself otherwise."""
    found: list[int] = []

    def opened(route: Route) -> None:
        text, count = _PYTHON.subn(r"(self.benchPython=\1).pyimport('kindward.runtime')", route.fetch().text())
        found.append(count)
        route.fulfill(body=text, content_type="text/javascript")

    context.route("**/engine/worker/worker.js", opened)
    yield
    if set(found) != {1}:  # once in each worker: a new document has one of its own
        raise NotMeasured(f"the worker's Python was found {found} times")


class _Soak:
    def __init__(self, context: BrowserContext, served: Served, keys: int, entries: int) -> None:
        self.page, self.served, self.keys, self.entries = context.new_page(), served, keys, entries
        self.page.add_init_script(_RUN_FIRST)
        self.devtools = context.new_cdp_session(self.page)
        self.pages = self.kept = 0

    def figures(self, turns: int, warming: int) -> Figures:
        self.page.goto(self.served.url + _ROUTE[0])
        self.page.wait_for_function(_IS_READY)
        self._fill(turns)
        before = self._after(warming)
        told, pages, kept = self.page.evaluate("told"), self.pages, self.kept
        after = self._after(turns)
        return {
            "soak.page_heap_ratio": after.page / before.page,
            "soak.worker_heap_ratio": after.worker / before.worker,
            "soak.python_ratio": after.python / before.python,
            "soak.nodes_ratio": after.nodes / before.nodes,
            "soak.listeners_ratio": after.listeners / before.listeners,
            "soak.page_heap_mb": after.page / 1e6,
            "soak.worker_heap_mb": after.worker / 1e6,
            "soak.python_mb": after.python / 1e6,
            "soak.messages": self.page.evaluate("told") - told,
            "soak.entries": self.kept - kept,
            "soak.navigations": self.pages - pages,
        }

    def _fill(self, turns: int) -> None:
        """As many entries as there will be, read once: WebAssembly's memory keeps the size that they need."""
        texts = stored(sample(2 * turns * self.entries))
        self.page.evaluate("(texts) => Object.assign(localStorage, texts)", texts)
        self._to("notebook/")
        self._erase()

    def _after(self, turns: int) -> Heaps:
        for _ in range(turns):
            self._turn()
        self._erase()
        self._to(_STAY)
        return _heaps(self.page, self.devtools)

    def _turn(self) -> None:
        for path in _ROUTE:
            self._to(path)
            if path.startswith("practices/"):
                self._practise(path.split("/")[1])
            elif path == "notebook/":
                self._read()

    def _practise(self, name: str) -> None:
        """Write and keep: the long text once, and a word for each further entry."""
        for count in range(self.entries // 2):
            words = (_WORDS * 9)[: self.keys // 2] if not count else f"Entry {count}"
            self._do("write", f"#{name} :is(textarea, input[type=text])", words)
            for action in ("leave", "keep", "again"):
                if not self._do("press", f"#{name} [data-press={action}]"):
                    raise NotMeasured(f"{name} has no button to {action}")
            self.kept += 1

    def _read(self) -> None:
        self._do("write", "#notebook input[type=search]", "ruin")
        self._do("press", "#notebook .kw-entry-title")
        self._do("write", "#notebook input[type=search]", " ")

    def _erase(self) -> None:
        self._to("notebook/data/")
        for action in ("erase-everything", "erase-everything-now"):
            self._do("press", f"#your-data [data-press={action}]")

    def _do(self, what: str, *given: str) -> Any:
        return self.page.evaluate(f"(given) => soak.{what}(...given)", list(given))

    def _to(self, path: str) -> None:
        url = self.served.url + path
        if self.page.url != url:
            self.page.evaluate("(url) => soak.follow(url)", url)
            self.pages += 1
        self.page.wait_for_function(_IS_READY)
        self.page.evaluate("() => soak.rest()")


def _heaps(page: Page, devtools: CDPSession) -> Heaps:
    worker = _Worker(page, devtools)
    python, memory = (worker.value(expression) for expression in (_ASKED, _MEMORY))
    used = _used(worker.ask) + memory
    page_used = _used(lambda method: devtools.send(method))
    counted = devtools.send("Memory.getDOMCounters")
    worker.leave()
    return Heaps(page_used, used, python, counted["nodes"], counted["jsEventListeners"])


def _used(ask: Callable[[str], dict[str, Any]]) -> float:
    """What scripts, the elements of a page and buffers take, WebAssembly's memory among them."""
    for _ in range(3):  # what a finalizer lets go of is collected at the next
        ask("HeapProfiler.collectGarbage")
    found = ask("Runtime.getHeapUsage")
    return float(found["usedSize"] + found["embedderHeapUsedSize"] + found["backingStorageSize"])


class _Worker:
    """The worker's own line to the browser's tools, inside the page's."""

    def __init__(self, page: Page, devtools: CDPSession) -> None:
        self._page, self._devtools = page, devtools
        self._session, self._count = "", 0
        self._answers: dict[int, dict[str, Any]] = {}
        devtools.on("Target.attachedToTarget", self._attached)
        devtools.on("Target.receivedMessageFromTarget", self._received)
        devtools.send("Target.setAutoAttach", {"autoAttach": True, "waitForDebuggerOnStart": False, "flatten": False})

    def leave(self) -> None:
        self._devtools.send(
            "Target.setAutoAttach", {"autoAttach": False, "waitForDebuggerOnStart": False, "flatten": False}
        )
        self._devtools.remove_listener("Target.attachedToTarget", self._attached)
        self._devtools.remove_listener("Target.receivedMessageFromTarget", self._received)

    def ask(self, method: str, **params: Any) -> dict[str, Any]:
        self._count += 1
        message = json.dumps({"id": self._count, "method": method, "params": params})
        self._devtools.send("Target.sendMessageToTarget", {"sessionId": self._session, "message": message})
        for _ in range(_TIMEOUT_MS // 20):
            if self._count in self._answers:
                return self._answers.pop(self._count)
            self._page.wait_for_timeout(20)
        raise NotMeasured(f"the worker never answered {method}")

    def value(self, expression: str) -> float:
        """What an expression comes to in the worker.

        Raises:
            NotMeasured: it raised.
        """
        found = self.ask("Runtime.evaluate", expression=expression, returnByValue=True)
        if "value" not in found.get("result", {}):
            raise NotMeasured(f"the worker said {found}")
        return float(found["result"]["value"])

    def _attached(self, event: dict[str, Any]) -> None:
        if event["targetInfo"]["type"] == "worker":
            self._session = event["sessionId"]

    def _received(self, event: dict[str, Any]) -> None:
        answer = json.loads(event["message"])
        if "id" in answer:
            self._answers[answer["id"]] = answer.get("result", {})
