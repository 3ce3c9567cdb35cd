"""The browser's files as published: which modules a page names in its head, so that no import is found out late."""

from pathlib import Path

from kindward_site.publish.assets import imported, module_sources

ROOT = Path(__file__).parents[3]


def test_imports_are_followed_each_once_nearest_first(tmp_path: Path) -> None:
    texts = {
        "main.js": 'import { a } from "./a.js";\nimport {\n  b,\n} from "./b.js";\nimport "./c.js";\n',
        "a.js": 'import { deep } from "./vendor/deep.js";\nimport { b } from "./b.js";\n',
        "b.js": 'import { a } from "./a.js";\n/** @type {import("./only-a-type.js").T} */\n',
        "c.js": 'const late = () => import("./late.js");\n',
        "vendor/deep.js": 'import "../page/side.js";\n',
        "page/side.js": "",
        "late.js": "",
        "alone.js": 'import { a } from "./a.js";\n',
    }
    for folder in ("vendor", "page"):
        (tmp_path / folder).mkdir()
    for name, text in texts.items():
        (tmp_path / name).write_text(text)
    sources = {name: tmp_path / name for name in texts}
    assert imported(sources) == ["a.js", "b.js", "c.js", "vendor/deep.js", "page/side.js"]


def test_the_worker_is_no_part_of_the_page() -> None:
    found = imported(module_sources(ROOT))
    assert "practice/mount.js" in found
    assert not {"main.js", "engine/worker/worker.js", "vendor/idiomorph.js"} & set(
        found
    )  # what draws comes with the engine
