"""scripts/keep-previous: three builds' files stay deployed, older ones are cleared."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[1] / "scripts" / "keep-previous"

type Deploy = Callable[[str, str], list[str]]


@pytest.fixture
def deploy(tmp_path: Path) -> Deploy:
    """Builds a site with files named after its modules and its engine, and tells what is then deployed."""

    def deployed(modules: str, engine: str) -> list[str]:
        site = tmp_path / "site"
        subprocess.run(["rm", "-rf", site], check=True)
        for name in (f"assets/kindward-{modules}/main.js", f"assets/runtime/kindward-{engine}.bin", "index.html"):
            (site / name).parent.mkdir(parents=True, exist_ok=True)
            (site / name).write_text(name)
        subprocess.run([SCRIPT, tmp_path / "kept", site], check=True)
        return sorted(path.relative_to(site).as_posix() for path in site.rglob("*.*") if path.is_file())

    return deployed


def test_three_builds_stay_and_the_fourth_goes(deploy: Deploy) -> None:
    assert deploy("a", "1") == ["assets/kindward-a/main.js", "assets/runtime/kindward-1.bin", "index.html"]
    deploy("b", "1")
    third = deploy("c", "2")
    assert [name for name in third if "main" in name] == [f"assets/kindward-{name}/main.js" for name in "abc"]
    assert [name for name in third if "bin" in name] == [f"assets/runtime/kindward-{name}.bin" for name in "12"]
    fourth = deploy("d", "2")
    assert [name for name in fourth if "main" in name] == [f"assets/kindward-{name}/main.js" for name in "bcd"]
    assert [name for name in deploy("e", "2") if "bin" in name] == ["assets/runtime/kindward-2.bin"]


def test_the_same_build_anew_takes_nobodys_place(deploy: Deploy) -> None:
    for modules in "abcccc":
        found = deploy(modules, "1")
    assert [name for name in found if "main" in name] == [f"assets/kindward-{name}/main.js" for name in "abc"]
