"""How much longer our site takes to build than plain Material with the same words."""

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import Any, Final

import yaml
from mkdocs.utils.yaml import yaml_load

from kindward_site.bench.figures import Figures

_OURS: Final = re.compile(r"^/// +(practice|helplines)\b.*?^///[ \t]*\n?", re.DOTALL | re.MULTILINE)
_BUILD_TIMEOUT_S: Final = 300


def build_site(config: Path, site: Path) -> float:
    """Build what `config` describes into `site`, as a whole process; the seconds it took.

    Raises:
        subprocess.CalledProcessError: the build stopped; `stderr` says why.
    """
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--quiet",
        "--config-file",
        str(config),
        "--site-dir",
        str(site),
    ]
    quiet = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    began = time.perf_counter()
    subprocess.run(
        command, cwd=config.parent, env=quiet, check=True, capture_output=True, text=True, timeout=_BUILD_TIMEOUT_S
    )
    return time.perf_counter() - began


def compare_builds(root: Path, work: Path, runs: int) -> Figures:
    """The medians of `runs` builds of either kind, taken in turns so that both meet the same machine."""
    ours, plain = root / "mkdocs.yml", plain_project(root, work / "plain")
    places = {ours: work / "ours-built", plain: work / "plain-built"}
    times: dict[Path, list[float]] = {config: [] for config in places}
    for turn in range(runs + 1):
        for config, site in places.items():
            took = build_site(config, site)
            if turn > 0:  # the first one of each fills the caches: ours the runtime archive, both the disk's
                times[config].append(took)
    mine, theirs = median(times[ours]), median(times[plain])
    return {"build.ratio": mine / theirs, "build.ms": mine * 1000, "build.plain_ms": theirs * 1000}


def plain_project(root: Path, folder: Path) -> Path:
    """The same site without anything of ours but the words: the path of its mkdocs.yml."""
    shutil.copytree(root / "docs", folder / "docs")
    for page in (folder / "docs").rglob("*.md"):
        page.write_text(without_blocks(page.read_text(encoding="utf-8")), encoding="utf-8")
    with (root / "mkdocs.yml").open(encoding="utf-8") as file:
        settings = plain_settings(yaml_load(file))
    config = folder / "mkdocs.yml"
    config.write_text(yaml.dump(settings), encoding="utf-8")
    return config


def plain_settings(settings: dict[str, Any]) -> dict[str, Any]:
    """`settings` without our templates, styles, plugin and extensions; theme, navigation and search stay.

    Not strict: with the practices gone, a link to one of them is a warning, which costs the same as none.
    """
    kept = {
        name: value
        for name, value in settings.items()
        if name not in {"extra_css", "extra_javascript", "hooks", "watch"}
    }
    # The language of ours is a template of ours; plain Material has English.
    theme = {name: value for name, value in settings["theme"].items() if name not in {"custom_dir", "language"}}
    extensions = [each for each in settings.get("markdown_extensions", []) if not _name(each).startswith("kindward")]
    return kept | {"theme": theme, "plugins": ["search"], "markdown_extensions": extensions, "strict": False}


def _name(entry: str | dict[str, Any]) -> str:
    """The name of an extension, which stands alone or before its settings."""
    return entry if isinstance(entry, str) else next(iter(entry))


def without_blocks(markdown: str) -> str:
    """A page's Markdown without the blocks that only our extension knows."""
    return _OURS.sub("", markdown)
