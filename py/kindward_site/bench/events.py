"""How long a keystroke takes from its input event to the patched page, on real pages with 2,000 characters written.

Each sample begins in a capturing listener, before ours hear of the event, and ends when the host has carried out the
reply that answers it: drafts, Python, both ways through the worker's door and the morph are inside, paint is not.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any, Final

from playwright.sync_api import Browser, Page

from kindward_site.bench.chromium import chromium
from kindward_site.bench.figures import Figures, NotMeasured, percentile
from kindward_site.bench.serving import Served, serving
from kindward_site.bench.words import TYPED_AT_THE_END, TYPED_INSIDE, written

WRITTEN: Final = 2_000
"""Characters in the field before the measured typing begins."""
_BETWEEN_KEYS_MS: Final = 60
_TIMEOUT_MS: Final = 30_000
_REST_MS: Final = 300


@dataclass(frozen=True, slots=True)
class Typing:
    """Typing into one field: the practice's page, how to get to the field, and where else 2,000 characters stand."""

    name: str
    practice: str
    field: str
    first: tuple[tuple[str, str], ...] = ()
    """What is done before: ("write", field), ("go", step), or ("choose", CSS of a chip's input)."""
    panel: bool = True
    """Whether Python answers each key with something to see; where it does not, a reply may hold nothing to patch."""


TYPINGS: Final = (
    Typing("self-talk", "self-talk", "said"),
    Typing("self-talk-fairer", "self-talk", "line.own", (("write", "said"), ("go", "1"))),
    Typing("setback", "setback", "situation", panel=False),
    Typing("four-n", "four-n", "line.own", (("go", "3"), ("choose", '[name="line.believed"][value="3"]'))),
    Typing("rain", "rain", "going", (("go", "1"),)),
    Typing("worries", "worries", "view", (("go", "1"),)),
    Typing("effort", "effort", "crisis", (("go", "2"),)),
)
"""The step of self-talk where its findings are drawn a second time, and of the other practices those whose steps take
Python the longest to draw: every field of every practice was tried, and the rest is quicker than these."""

_WATCH: Final = """
(() => {
  const bench = (window.kindwardBench = { samples: [], waiting: [], errors: [] });
  addEventListener("input", () => bench.waiting.push({ began: performance.now() }), true);
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (data, ...more) {
    if (data.kind === "send") for (const one of bench.waiting) one.sent ??= performance.now();
    return postMessage.call(this, data, ...more);
  };
  const timed = (handler) => function (event) {
    const heard = performance.now();
    const stale = bench.waiting.some((one) => one.sent === undefined); // typed since: the host drops this patch
    handler.call(this, event);
    const ended = performance.now();
    if (event.data.kind !== "reply" || stale) return;
    const { parts, error } = JSON.parse(event.data.reply);
    if (error) bench.errors.push(error);
    const changed = Object.keys(parts ?? {}).length;
    for (const one of bench.waiting.splice(0)) bench.samples.push({ ...one, heard, ended, changed });
  };
  for (const { prototype } of [Worker, MessagePort, BroadcastChannel]) {
    const plain = Object.getOwnPropertyDescriptor(prototype, "onmessage");
    const set = function (handler) { plain.set.call(this, handler && timed(handler)); };
    Object.defineProperty(prototype, "onmessage", { ...plain, set });
  }
})();
"""
"""Runs before the host: pairs each input event with the reply that takes it in, typing that was folded into one too."""

_WATCH_WORKER: Final = """
() => {
  let began = 0;
  self.benchPython = [];
  const data = Object.getOwnPropertyDescriptor(MessageEvent.prototype, "data");
  Object.defineProperty(MessageEvent.prototype, "data", {
    ...data,
    get() {
      began = performance.now();
      return data.get.call(this);
    },
  });
  const timed = (post) => function (said, ...more) {
    if (said.kind === "reply") self.benchPython.push(performance.now() - began);
    return post.call(this, said, ...more);
  };
  self.postMessage = timed(self.postMessage);
  for (const { prototype } of [MessagePort, BroadcastChannel]) prototype.postMessage = timed(prototype.postMessage);
}
"""
"""Runs in the worker: from its first look at a message to its reply, which is Python's time but for two small calls."""


def measure_events(site: Path) -> Figures:
    """The figures of every typing, and the worst median and 95th percentile among them."""
    figures: Figures = {}
    with serving(site) as served, chromium() as browser:
        for typing in TYPINGS:
            figures |= {
                f"event.{typing.name}.{key}": value for key, value in _measured(browser, served, typing).items()
            }
    worst = {f"event.{key}": max(_ending(figures, f".{key}")) for key in ("p95_ms", "p50_ms")}
    return worst | figures


def _ending(figures: Figures, end: str) -> Iterable[float]:
    return [value for key, value in figures.items() if key.endswith(end)]


def _measured(browser: Browser, served: Served, typing: Typing) -> Figures:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.set_default_timeout(_TIMEOUT_MS)
    page = context.new_page()
    page.add_init_script(_WATCH)
    try:
        _prepare(page, served, typing)
        _type(page, typing)
        return _figures(_samples(page, typing), page.workers[-1].evaluate("self.benchPython"))
    finally:
        context.close()


def _prepare(page: Page, served: Served, typing: Typing) -> None:
    """Bring the practice to where the typing begins, its field filled and Python at rest."""
    page.goto(f"{served.url}practices/{typing.practice}/")
    page.wait_for_selector(f"section#{typing.practice}[data-state=ready]")
    for act, what in (*typing.first, ("write", typing.field)):
        _ACTS[act](page, what)
        _rest(page)
    page.workers[-1].evaluate(_WATCH_WORKER)
    page.evaluate("kindwardBench.samples.length = 0")


def _write(page: Page, field: str) -> None:
    page.fill(f'textarea[name="{field}"]', written(WRITTEN))


def _go(page: Page, step: str) -> None:
    page.click(f'[data-press="go"][value="{step}"]')
    page.wait_for_selector(f'[data-part="step-{step}"][data-live="true"]')


def _choose(page: Page, chip: str) -> None:
    page.locator(chip).check(force=True)


_ACTS: Final[dict[str, Callable[[Page, str], None]]] = {"write": _write, "go": _go, "choose": _choose}


def _rest(page: Page) -> None:
    """Wait until every input event has been answered; asked from here, because the page's policy forbids `eval`."""
    page.wait_for_timeout(_REST_MS)
    until = monotonic() + _TIMEOUT_MS / 1000
    while page.evaluate("kindwardBench.waiting.length") and monotonic() < until:
        page.wait_for_timeout(_REST_MS)


def _type(page: Page, typing: Typing) -> None:
    """Type at a quick writer's pace: after the first sentence, where everything behind it moves, then at the end."""
    field = page.locator(f'textarea[name="{typing.field}"]')
    field.focus()
    for text, at in ((TYPED_INSIDE, written(WRITTEN).index(".") + 1), (TYPED_AT_THE_END, -1)):
        field.evaluate("(field, at) => field.setSelectionRange(...Array(2).fill(at < 0 ? field.value.length : at))", at)
        page.keyboard.type(text, delay=_BETWEEN_KEYS_MS)
    _rest(page)


def _samples(page: Page, typing: Typing) -> list[dict[str, Any]]:
    """The samples, if they are what they should be: one for each key, and each with an answer."""
    found = page.evaluate("kindwardBench")
    samples: list[dict[str, Any]] = found["samples"]
    typed = len(TYPED_INSIDE + TYPED_AT_THE_END)
    if found["errors"]:
        raise NotMeasured(f"{typing.name} stumbled: {found['errors'][0]}")
    if len(samples) != typed:
        raise NotMeasured(f"{typing.name} answered {len(samples)} of {typed} keys")
    if typing.panel and not all(sample["changed"] for sample in samples):
        raise NotMeasured(f"{typing.name} sent replies without a part: there was nothing to patch")
    return samples


def _figures(samples: list[dict[str, Any]], python: list[float]) -> Figures:
    """The two percentiles of the whole way, and the medians of its stages."""
    whole = [sample["ended"] - sample["began"] for sample in samples]
    way = [sample["heard"] - sample["sent"] for sample in samples]
    spent = percentile(python, 50)
    return {
        "p50_ms": percentile(whole, 50),
        "p95_ms": percentile(whole, 95),
        "python_ms": spent,
        "python_p95_ms": percentile(python, 95),
        "post_ms": percentile(way, 50) - spent,
        "draft_ms": percentile((sample["sent"] - sample["began"] for sample in samples), 50),
        "patch_ms": percentile((sample["ended"] - sample["heard"] for sample in samples), 50),
    }
