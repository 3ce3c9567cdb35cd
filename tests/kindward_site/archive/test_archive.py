"""The runtime: its archive is reproducible, holds all that is imported, and boots in a real Chromium under the policy.

Most tests boot a stand-in for kindward whose `handle` runs whatever Python it is sent: a shell through the real worker.
"""

import gzip
import json
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from html import escape
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from kindward.language.kinds.minds.rules import RULES
from kindward_site.archive import files as archive_module
from kindward_site.archive.files import Runtime, RuntimeBuildError, build_runtime
from kindward_site.archive.for_readers import for_readers, is_for_the_build
from kindward_site.archive.modules import LATE, LEFT_OUT, imported_names
from kindward_site.archive.pack import module_name, used_sources
from kindward_site.archive.script import trimmed
from kindward_site.bench.serving import Served, serving
from kindward_site.publish.csp import POLICY

ROOT = Path(__file__).parents[3]
WORKER = ROOT / "overrides" / "assets" / "js" / "engine" / "worker" / "worker.js"
BOOT_MS = 60_000

SHELL = '''
"""A door that runs Python."""

import dataclasses
import json
import re

NUMBER = re.compile(r"(?P<sign>[+-])?(?P<digits>\\d+)")


@dataclasses.dataclass(frozen=True, slots=True)
class Point:
    x: int = 0
    y: tuple[int, ...] = ()


def warm():
    pass


def handle(code):
    if code.startswith("{"):  # a message: the build sends one
        return "{}"
    names = {}
    exec(code, names)
    return json.dumps(names["told"])
'''

PAGE = """<!doctype html><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<title>worker</title><script src="page.js"></script>"""

# Boots the worker as the host does, sends messages at once, without waiting for `ready`, and gathers what it says.
SCRIPT = """
const broken = [];
document.addEventListener("securitypolicyviolation", (event) => broken.push(event.blockedURI));
window.talk = (runtime, messages) => new Promise((resolve) => {
  const url = (path) => new URL(path, location).href;
  const blob = new Blob([`import ${JSON.stringify(url("worker.js"))};`], { type: "text/javascript" });
  const trusted = trustedTypes.createPolicy("kindward", { createScriptURL: (address) => address });
  const worker = new Worker(trusted.createScriptURL(URL.createObjectURL(blob)), { type: "module" });
  const said = [];
  const end = () => { worker.terminate(); resolve({ said, broken }); };
  worker.onerror = (event) => { said.push({ kind: "error", reason: event.message }); end(); };
  worker.onmessage = ({ data }) => {
    said.push(data);
    const answered = said.filter(({ kind }) => kind !== "progress").length;
    if (data.kind === "failed" || answered > messages.length) end();
  };
  worker.postMessage({ kind: "boot", runtime: { ...runtime, base: url("runtime/") } });
  for (const message of messages) worker.postMessage({ kind: "send", message });
});
"""


def project(folder: Path, runtime: str = SHELL) -> Path:
    """A project with a pyproject.toml like ours and a kindward of one module."""
    package = folder / "py" / "kindward"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("")
    (package / "runtime.py").write_text(runtime)
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Runtime:
    folder = tmp_path_factory.mktemp("shell")
    return build_runtime(ROOT, folder / "cache", project(folder))


@pytest.fixture(scope="module")
def real() -> Runtime:
    return build_runtime(ROOT, ROOT / ".cache" / "runtime")


@dataclass
class Talk:
    """What a worker said, what the policy forbade it, and what was asked of the server.

    How far the files have come is left out: on a busy machine it is said, on a quiet one it is not.
    """

    said: list[dict[str, Any]]
    broken: list[str]
    asked: list[str]

    @property
    def replies(self) -> list[Any]:
        assert [one["kind"] for one in self.said] == ["ready"] + ["reply"] * (len(self.said) - 1), self.said
        return [json.loads(one["reply"]) for one in self.said[1:]]


type Talker = Callable[..., Talk]


@pytest.fixture
def talk(browser: Browser, tmp_path: Path) -> Iterator[Talker]:
    """Boots a runtime in a page of its own and sends messages."""
    (tmp_path / "index.html").write_text(PAGE.format(policy=escape("; ".join(f"{k} {v}" for k, v in POLICY.items()))))
    (tmp_path / "page.js").write_text(SCRIPT)
    shutil.copy(WORKER, tmp_path)
    with serving(tmp_path) as served:
        context = browser.new_context()
        yield partial(_talk, context.new_page(), served, tmp_path / "runtime")
        context.close()


def _talk(page: Page, served: Served, folder: Path, runtime: Runtime, *messages: str, broken: str = "") -> Talk:
    for name, path in runtime.files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, folder / name)
    page.set_default_timeout(BOOT_MS)
    page.goto(served.url)
    if broken:
        served.broken.add(broken)
    served.asked.clear()
    heard = page.evaluate("([runtime, messages]) => talk(runtime, messages)", [runtime.manifest(), list(messages)])
    said = [one for one in heard["said"] if one["kind"] != "progress"]
    return Talk(said, heard["broken"], served.asked)


# Building


def test_two_builds_give_the_same_names_and_bytes(shell: Runtime, tmp_path: Path) -> None:
    again = build_runtime(ROOT, tmp_path / "cache", project(tmp_path / "project"))
    assert again.manifest() == shell.manifest()
    assert again.files[again.archive].read_bytes() == shell.files[shell.archive].read_bytes()


def test_a_build_that_is_kept_is_not_made_again(shell: Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = shell.files[shell.archive].parents[1]
    monkeypatch.setattr(archive_module, "_build", lambda *given: pytest.fail("it was built again"))
    assert build_runtime(ROOT, folder, folder.parent) == shell


def test_another_source_gives_another_archive(shell: Runtime, tmp_path: Path) -> None:
    other = build_runtime(ROOT, tmp_path / "cache", project(tmp_path / "project", SHELL + "\nOTHER = True\n"))
    assert other.archive != shell.archive
    assert set(other.files) ^ set(shell.files) == {other.archive, shell.archive}


def test_the_manifest_names_the_published_files(shell: Runtime) -> None:
    told = shell.manifest()
    assert {told["archive"], told["script"], told["wasm"]} == set(shell.files)
    assert told["version"] == pinned()
    assert json.loads(json.dumps(told)) == told


def test_the_script_loses_only_what_nobody_names(shell: Runtime) -> None:
    whole = (ROOT / "node_modules" / "pyodide" / "pyodide.asm.js").read_text()
    kept = shell.files[shell.script].read_text()
    assert len(kept) < 0.8 * len(whole)
    lost = set(re.findall(r'Module\["(\w+)"\]', whole)) - set(re.findall(r'Module\["(\w+)"\]', kept))
    reader = (ROOT / "node_modules" / "pyodide" / "pyodide.mjs").read_text()
    assert len(lost) > 3000
    elsewhere = re.sub(r'var name of "[^"]*"', "", kept) + reader
    assert sorted(lost & set(re.findall(r"\w+", elsewhere))) == []


ALL_EXPORTS = "wasmExports=instance.exports;wasmExports=relocateExports(wasmExports,1024);"


@pytest.mark.parametrize(
    ("script", "left"),
    [
        ('var _a=Module["_a"]=wasmExports["a"];', ""),
        ('var _a=Module["_a"]=12e3;', ""),
        ('var _a=Module["_a"]=wasmExports["a"];_a();', 'var _a=Module["_a"]=wasmExports["a"];_a();'),
        ('var _b=Module["_b"]=f();', 'var _b=Module["_b"]=f();'),
        ('var _m=Module["_m"]=wasmExports["m"];', 'var _m=Module["_m"]=wasmExports["m"];'),
        ('var _c=Module["_c"]=wasmExports["c"];ccall("c")', 'var _c=Module["_c"]=wasmExports["c"];ccall("c")'),
        ('var _c=Module["_c"]=wasmExports["c"];Module["_"+f]', 'Module["_"+f]'),
    ],
)
def test_what_is_trimmed(script: str, left: str) -> None:
    whole = script + ALL_EXPORTS
    text, used = trimmed(whole, "e._m; run", ["a", "m", "run"])
    assert text.startswith(left)
    assert "run" in used


def test_nothing_is_trimmed_where_names_are_put_together() -> None:
    script = 'var _a=Module["_a"]=wasmExports["a"];Module[name]()'
    assert trimmed(script + ALL_EXPORTS, "", ["a"]) == (script + ALL_EXPORTS, {"a"})


def test_of_the_engine_only_what_is_named_gets_a_place() -> None:
    script = 'wasmExports["_d"]();_b();' + ALL_EXPORTS
    text, used = trimmed(script, "run", ["a", "b", "_d", "run"])
    assert '"b _d run".split' in text
    assert used == {"b", "_d", "run"}
    other = script.replace("1024", "2048")
    assert trimmed(other, "", ["a"]) == (other, {"a"}), "another Pyodide may do it in another way"


def test_the_archive_holds_no_source(shell: Runtime) -> None:
    packed = gzip.decompress(shell.files[shell.archive].read_bytes())
    assert b"def handle(" not in packed
    assert b"A door that runs Python" not in packed, "docstrings are stripped"


def other_root(tmp_path: Path, version: str, python: str) -> Path:
    """A project root whose node_modules holds a Pyodide of `version` that runs `python`."""
    shutil.copy(ROOT / "package.json", tmp_path)
    pyodide = tmp_path / "node_modules" / "pyodide"
    pyodide.mkdir(parents=True)
    (pyodide / "package.json").write_text(json.dumps({"version": version}))
    (pyodide / "pyodide-lock.json").write_text(json.dumps({"info": {"python": python}}))
    return tmp_path


def pinned() -> str:
    version: str = json.loads((ROOT / "package.json").read_text())["dependencies"]["pyodide"]
    return version


def test_without_node_modules_it_says_what_to_run(tmp_path: Path) -> None:
    shutil.copy(ROOT / "package.json", tmp_path)
    with pytest.raises(RuntimeBuildError, match=rf"holds Pyodide none, but package.json pins {pinned()}: run `npm ci`"):
        build_runtime(tmp_path, tmp_path / "cache")


def test_another_pyodide_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RuntimeBuildError, match=rf"holds Pyodide 0\.1\.0, but package.json pins {pinned()}"):
        build_runtime(other_root(tmp_path, "0.1.0", "3.13.2"), tmp_path / "cache")


def test_another_python_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RuntimeBuildError, match=r"runs Python 3\.9, but this is Python 3\.13: build with Python 3\.9"):
        build_runtime(other_root(tmp_path, pinned(), "3.9.1"), tmp_path / "cache")


def test_other_bytecode_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive_module, "MAGIC_NUMBER", b"\x00\x00\r\n")
    with pytest.raises(RuntimeBuildError, match=r"bytecode \(00000d0a\) is not the one that Pyodide reads"):
        build_runtime(ROOT, tmp_path / "cache", project(tmp_path / "project"))
    assert list((tmp_path / "cache").iterdir()) == [], "half of a build is left"


def test_a_practice_that_does_not_import_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(RuntimeBuildError, match=r"did not run on Pyodide(.|\n)*No module named 'nowhere'"):
        build_runtime(ROOT, tmp_path / "cache", project(tmp_path / "project", "import nowhere\n"))


def test_a_slip_of_the_pen_names_file_and_line(tmp_path: Path) -> None:
    with pytest.raises(RuntimeBuildError, match=r"^py/kindward/runtime\.py:2: unexpected indent\.$"):
        build_runtime(ROOT, tmp_path / "cache", project(tmp_path / "project", "\n  x = 1\n"))


def test_a_file_that_is_not_python_stops_the_build(tmp_path: Path) -> None:
    folder = project(tmp_path / "project")
    (folder / "py" / "kindward" / "words.json").write_text("[]")
    with pytest.raises(RuntimeBuildError, match=r"kindward/words\.json is not Python"):
        build_runtime(ROOT, tmp_path / "cache", folder)


def test_imports_are_found_at_any_depth_and_by_word() -> None:
    text = b"import a.b\ndef f():\n    from c import d\n    return datetime.strptime\nfrom . import e\n"
    assert imported_names({"x.py": text}) == {"a.b", "c", "c.d", "_strptime", "calendar", "locale"}


# In Chromium


def test_four_requests_and_no_broken_rule(talk: Talker, shell: Runtime) -> None:
    heard = talk(shell, "told = 6 * 7")
    assert heard.replies == [42]
    assert heard.broken == []
    files = {f"/kindward/runtime/{name}" for name in shell.files}
    asked = [path for path in heard.asked if not path.endswith("/favicon.ico")]
    assert sorted(asked) == sorted({"/kindward/worker.js", *files})


def test_messages_sent_before_ready_are_answered_in_order(talk: Talker, shell: Runtime) -> None:
    assert talk(shell, "told = 1", "told = 2", "told = 3").replies == [1, 2, 3]


NOT_WHOLE = {"importlib.resources"}
"""What only finds the files of wheels: none is installed at run time."""


def test_every_module_of_the_archive_imports(talk: Talker, shell: Runtime) -> None:
    code = """
import sitecustomize, sys
told = {}
for name in sorted(sitecustomize.MODULES):
    try:
        __import__(name)
        if type(sys.modules[name]) is sitecustomize.LateModule:
            sitecustomize._run(sys.modules[name])
    except ModuleNotFoundError as error:
        told[name] = error.name
    except BaseException as error:
        told[name] = repr(error)
"""
    (told,) = talk(shell, code).replies
    assert set(told) <= NOT_WHOLE  # and these for want of what is left out on purpose
    assert set(told.values()) <= LEFT_OUT


def test_modules_needed_by_name_are_there(talk: Talker, shell: Runtime) -> None:
    (there,) = talk(shell, "import sitecustomize; told = sorted(sitecustomize.MODULES)").replies
    assert set(LATE) <= set(there)


def test_what_late_modules_give_is_what_they_hold(talk: Talker, shell: Runtime) -> None:
    code = """
import sitecustomize, sys
modules = {name: sitecustomize._module(name) for name in sitecustomize.LATE}
told = [name for name, module in modules.items() if type(module) is not sitecustomize.LateModule]
given = {name: {key: getattr(modules[name], key) for key in keys} for name, keys in sitecustomize.LATE.items()}
for name, module in modules.items():
    if name not in sitecustomize.MODULES or name == "importlib.resources":
        continue
    if type(module) is sitecustomize.LateModule:
        sitecustomize._run(module)
    for key, value in given[name].items():
        real = vars(module)[key]
        alike = value is real or value == real or str(value) == str(real)
        if not alike and not callable(real):
            told.append(f"{name}.{key}: {value!r} is {real!r}")
"""
    assert talk(shell, code).replies == [[]]


def test_asyncio_and_its_kin_work_when_they_are_used(talk: Talker, shell: Runtime) -> None:
    code = """
import asyncio, concurrent.futures, importlib.resources, logging, pathlib, signal, socket, subprocess, sys
import pyodide.webloop as webloop
told = {}
async def late(seconds, value):
    await asyncio.sleep(seconds)
    return value
task = asyncio.ensure_future(asyncio.wait_for(asyncio.gather(late(0, 1), late(0, 2)), 5))
told["loop"] = type(asyncio.get_event_loop()).__name__
told["run"] = asyncio.run is webloop._run
told["policy"] = isinstance(asyncio.get_event_loop_policy(), webloop.WebLoopPolicy)
told["kept"] = [asyncio.Future.__name__, asyncio.Task.__name__, asyncio.tasks.__name__, asyncio.TimeoutError.__name__]
told["star"] = all(hasattr(asyncio, name) for name in asyncio.__all__)
told["done"] = concurrent.futures.wait([]).done == set()
told["level"] = [logging.getLogger("x").getEffectiveLevel(), logging.DEBUG]
told["signal"] = signal.Signals.SIGINT.name
told["queue"] = [asyncio.Queue(1).maxsize, asyncio.Lock().locked(), asyncio.timeout(None).when()]
told["left out"] = [hasattr(socket, "create_connection"), hasattr(subprocess, "Popen"), hasattr(asyncio, "start_server")]
try:
    import zipfile
except ModuleNotFoundError as error:
    told["left out"].append(error.name)
file = pathlib.Path("/tmp/x")
file.write_text("y")
told["file"] = file.read_text()
sys.modules["kindward.runtime"].task = task
"""
    finished = "import sys; task = sys.modules['kindward.runtime'].task; told = task.result() if task.done() else None"
    (first, *later) = talk(shell, code, *[finished] * 3).replies
    assert first == {
        "loop": "WebLoop",
        "run": True,
        "policy": True,
        "kept": ["Future", "Task", "asyncio.tasks", "TimeoutError"],
        "star": True,
        "done": True,
        "level": [30, 10],
        "signal": "SIGINT",
        "queue": [1, False, None],
        "left out": [False, False, False, "zipfile"],
        "file": "y",
    }
    assert later[0] is None, "the loop runs between messages only"


def test_what_the_build_compiled_is_what_the_browser_would(talk: Talker, shell: Runtime) -> None:
    code = """
import re, sitecustomize, marshal
import re._parser
compiled = {key: re._compiler._code(re._parser.parse(*key), key[1]) for key in sitecustomize.PATTERNS}
same = [list(memoryview(sitecustomize.PATTERNS[key][1]).cast("I")) == code for key, code in compiled.items()]
match = re.compile(r"(?P<sign>[+-])?(?P<digits>\\d+)").fullmatch("-12")
methods = [
    marshal.loads(code).co_consts[0].co_code == compile(text, "<string>", "exec").co_consts[0].co_code
    for text, code in sitecustomize.METHODS.items()
]
from kindward.runtime import NUMBER, Point
point = Point(1, (2,))
told = [all(same), len(same) > 10, all(methods), len(methods) > 0, match.groupdict(), NUMBER.flags, repr(point),
        point == Point(1, (2,)), hash(point) == hash(Point(1, (2,))), re.compile("a+(b|c)").fullmatch("aab").group(1)]
"""
    numbers = {"sign": "-", "digits": "12"}
    assert talk(shell, code).replies == [[True, True, True, True, numbers, 32, "Point(x=1, y=(2,))", True, True, "b"]]


def test_the_collector_is_awake(talk: Talker, shell: Runtime) -> None:
    code = "import gc; told = [gc.isenabled(), gc.get_freeze_count() > 1000]"
    assert talk(shell, code).replies == [[True, True]]


def test_a_traceback_names_our_line_and_the_library_s_function(talk: Talker, shell: Runtime) -> None:
    code = """
import sys, traceback
try:
    import kindward.runtime; kindward.runtime.handle("import json; json.loads('{')")
except ValueError:
    told = traceback.format_exc()
"""
    (said,) = talk(shell, code).replies
    assert (
        f'File "kindward/runtime.py", line {SHELL.splitlines().index("    exec(code, names)") + 1}, in handle' in said
    )
    assert re.search(r'File "json/decoder.py", line 3\d\d, in raw_decode', said)


@pytest.mark.parametrize("part", ["archive", "wasm", "script"])
def test_a_missing_file_is_told(talk: Talker, shell: Runtime, part: str) -> None:
    (said,) = talk(shell, "told = 1", broken=shell.manifest()[part]).said
    assert said["kind"] == "failed"
    assert said["reason"]


@pytest.mark.parametrize("part", ["archive", "wasm"])
def test_a_spoilt_file_is_told(talk: Talker, shell: Runtime, tmp_path: Path, part: str) -> None:
    name = shell.manifest()[part]
    spoilt = tmp_path / "spoilt" / Path(name).name
    spoilt.parent.mkdir()
    spoilt.write_bytes(b"not what it was")
    broken = replace(shell, files={**shell.files, name: spoilt})
    (said,) = talk(broken, "told = 1").said
    assert said["kind"] == "failed"


def test_a_door_that_raises_is_told(talk: Talker, shell: Runtime) -> None:
    ready, said = talk(shell, "raise ValueError('no')", "told = 1").said
    assert ready["kind"] == "ready"
    assert said["kind"] == "failed"
    assert "ValueError: no" in said["reason"]


def test_every_practice_runs_in_the_real_archive(talk: Talker, real: Runtime) -> None:
    from kindward.practices import PLACEABLE

    messages = [
        {
            "type": "mount",
            "mount": slug,
            "practice": slug,
            "seq": 1,
            "applied": 0,
            "options": {},
            "draft": None,
            "carry": None,
            "fields": {},
            "now": "2026-11-22T00:30:00+01:00",
            "nonce": "1f2e3d4c",
        }
        for slug in PLACEABLE
    ]
    replies = talk(real, *map(json.dumps, messages)).replies
    assert [reply["mount"] for reply in replies] == list(PLACEABLE)
    for reply in replies:
        assert "error" not in reply
        assert set(reply["parts"]) == set(reply["order"])


def test_the_real_archive_holds_what_of_kindward_is_used_and_nothing_else(real: Runtime) -> None:
    packed = gzip.decompress(real.files[real.archive].read_bytes())
    files = sorted((ROOT / "py" / "kindward").rglob("*.py"))
    ours = {path.relative_to(ROOT / "py").as_posix(): path.read_bytes() for path in files}
    used = used_sources(ours)
    assert len(used) > 100
    for path in ours:
        is_wanted = path in used and not is_for_the_build(path)
        assert (module_name(path).encode() in packed) == is_wanted, path
    assert not [rule.yes for rule in RULES.rules if len(rule.yes) > 20 and rule.yes.encode() in packed]
    assert b"english_stemmer" not in packed or "kindward/language/stems.py" in used


def test_what_no_practice_imports_yet_stays_out_of_the_archive() -> None:
    ours = {
        "kindward/__init__.py": b"",
        "kindward/runtime.py": b"import json\nfrom kindward import catalog",
        "kindward/catalog.py": b"def card():\n    from kindward.text.read import read",
        "kindward/text/__init__.py": b"",
        "kindward/text/read.py": b"",
        "kindward/text/waiting.py": b"import kindward.text.read",
        "kindward/practices/__init__.py": b"",
        "kindward/practices/four_n.py": b"import kindward.steps as s",
        "kindward/steps.py": b"",
    }
    assert list(used_sources(ours)) == [path for path in ours if path != "kindward/text/waiting.py"]
    ours["kindward/steps.py"] = b"import kindward.text.waiting"
    assert used_sources(ours) == ours


def test_what_rules_are_tried_on_stays_out_of_the_archive() -> None:
    source = b'A = Rule(\n    "x",\n    "p", yes="It is \xc3\xa4.",\n    no=(\n        "one "\n        "two"\n    ),\n)\nB = 1 / 0\n'
    left = for_readers(source)
    assert "\u00e4".encode() not in left
    assert b"two" not in left
    assert left.splitlines()[-1] == b"B = 1 / 0"
    assert len(left.splitlines()) == len(source.splitlines())
    made: dict[str, object] = {}
    exec(left.replace(b"1 / 0", b"1"), {"Rule": lambda *given, **named: (given, named)}, made)
    assert made["A"] == (("x", "p"), {"yes": "", "no": ""})
    assert for_readers(b'C = Other(yes="kept")\n') == b'C = Other(yes="kept")\n'


def test_what_only_the_build_reads_of_a_class_stays_out_of_the_archive() -> None:
    source = (
        b"from kindward.practice.examples import (\n    shows,\n)\nfrom kindward.practice.base import Card\n\nKEPT = [shows(\n 1)]\n"
        b"class A:\n    examples = shows(\n        x=1,\n    )\n    meanings: dict = {'id': 'Names it.'}\n    steps = (1, 2)\nB = 1 / 0\n"
    )
    left = for_readers(source)
    assert len(left.splitlines()) == len(source.splitlines())
    assert left.splitlines()[-1] == b"B = 1 / 0"
    made: dict[str, object] = {}
    exec(left.replace(b"1 / 0", b"1").replace(b"from kindward.practice.base import Card", b""), made)
    a = vars(made["A"])
    assert (a["examples"], a["meanings"], a["steps"]) == ((), {}, (1, 2))
    assert [is_for_the_build(path) for path in ("kindward/notebook/examples.py", "kindward/notebook/page.py")] == [
        True,
        False,
    ]
