"""The names on the wire have one source, and whoever spells one out spells it as it stands there."""

import re
from pathlib import Path

import pytest

from kindward.wire import carrying, links, messages, names, scenes, whole_storage
from kindward_site.tools.browser_names import MODULE, browser_module, shared

ROOT = Path(__file__).parents[3]
SCRIPTS = {
    path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8")
    for path in sorted((ROOT / MODULE).parents[1].rglob("*.js"))
    if path != ROOT / MODULE
}
USED = re.compile(r"\bNAMES\.([A-Z_]+)")


def of(prefix: str) -> set[str]:
    return {str(value) for name, value in shared().items() if name.startswith(prefix)}


def test_the_browsers_names_are_written_from_ours() -> None:
    assert (ROOT / MODULE).read_text(encoding="utf-8") == browser_module()


def test_every_name_is_used_in_the_browser() -> None:
    used = {name for text in SCRIPTS.values() for name in USED.findall(text)}
    assert used == set(shared())


def test_no_name_stands_for_two_attributes() -> None:
    attributes = [value for value in shared().values() if str(value).startswith("data-")]
    assert len(attributes) == len(set(attributes))


@pytest.mark.parametrize("name", [name for name in SCRIPTS if not name.endswith(("worker.js", "sw.js"))])
def test_no_module_spells_an_attribute_out(name: str) -> None:
    spelled = set(re.findall(r"""["'`\[](data-[a-z-]+)""", SCRIPTS[name]))
    assert spelled & of("") == set()


DRAWN = re.compile(r'\bdata_([a-z_]+)=|"(data-[a-z-]+)"')
UNSHARED = {
    "data-guide",
    "data-kind",
    "data-in",
    "data-label",
    "data-late",
    "data-md-color-primary",
    "data-md-color-scheme",
    "data-need",
    "data-search-exclude",
    "data-seconds",
    "data-time",
    "data-voice",
    "data-word",
}
"""What style sheets, the search index or a script of one page alone look for."""


def test_no_attribute_that_python_draws_is_misspelt() -> None:
    sources = [path for home in ("kindward", "kindward_site") for path in (ROOT / "py" / home).rglob("*.py")]
    for path in sources:
        for keyword, written in DRAWN.findall(path.read_text(encoding="utf-8")):
            attribute = written or f"data-{keyword.replace('_', '-')}"
            assert attribute in of("") | UNSHARED, f"{path.relative_to(ROOT)}: {attribute}"


def test_the_worker_and_the_page_call_their_messages_the_same() -> None:
    """The worker spells them out: it is loaded alone, and a module more would make each boot wait."""
    worker = SCRIPTS["overrides/assets/js/engine/worker/worker.js"]
    assert set(re.findall(r'kind: "(\w+)"', worker)) == of("WORKER_")


def test_every_effect_python_can_ask_for_has_its_name() -> None:
    few = {carrying.Carry, links.Link, scenes.LoadScenes, whole_storage.ReadAll}
    assert few <= set(messages.Effect.__subclasses__())  # so that all are loaded
    asked = {cls.do for cls in messages.Effect.__subclasses__()}
    assert asked == of("EFFECT_")


def test_a_key_names_kind_and_record() -> None:
    assert names.record_key("moment", "x") == "kindward:moment:x"
