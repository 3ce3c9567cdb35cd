"""The browser's files as they are published: our modules and idiomorph minified one by one, our styles as one file.

Readers in a hurry on a phone pay for every comment; the sources with theirs are in the repository. Nothing is bundled:
a module stays a module, so that what the browser's tools show has the names and the shape of the source.
"""

import hashlib
import posixpath
import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

from kindward_site.errors import BuildError

MODULES = "overrides/assets/js"
STYLES = "overrides"
SHEET = "kindward.css"
MAIN = "main.js"
ENGINE_WORKER = "engine/worker/worker.js"
_IMPORT = re.compile(r"""(?:\bfrom|^import)\s+["'](\.[^"']+)["']""", re.MULTILINE)
SERVICE = "service/sw.js"
NO_TEXTS: Mapping[str, str] = {}


class AssetError(BuildError):
    """The browser's files cannot be made; the message is one sentence that says what to install, run or mend."""


@dataclass(frozen=True, slots=True)
class Assets:
    """`folder` is the published folder, named after the content; `files` maps published names to files here.

    `imports` are the addresses of the modules that main.js imports. `service` is the service worker's script,
    minified; it is published elsewhere, with a list in front.
    """

    folder: str
    files: Mapping[str, Path]
    imports: Sequence[str]
    service: Path

    def url(self, name: str) -> str:
        """The address of one of them, relative to the site's root."""
        return f"{self.folder}/{name}"


def build_assets(
    root: Path,
    cache: Path,
    styles: Sequence[str],
    page_styles: Sequence[str] = (),
    texts: Mapping[str, str] = NO_TEXTS,
) -> Assets:
    """The browser's files of the project at `root`, made unless `cache` holds them.

    Args:
        root: the folder with overrides/ and node_modules/.
        cache: a folder of ours to keep builds in.
        styles: the style sheets in order, as mkdocs.yml's extra_css names them, relative to overrides/.
        page_styles: the style sheets of single pages, which stay files of their own.
        texts: what our modules fetch when a reader asks for it, by its name in the published folder.

    Raises:
        AssetError: esbuild is missing, or a file does not parse.
    """
    sources = module_sources(root)
    sheets = [root / STYLES / name for name in styles]
    alone = {Path(name).name: root / STYLES / name for name in page_styles}
    digest = hashlib.sha256()
    for path in (*sources.values(), *sheets, *alone.values(), Path(__file__)):
        digest.update(path.read_bytes())
    for name, text in texts.items():
        digest.update(f"{name}\n{text}".encode())
    made = cache / digest.hexdigest()[:12]
    if not made.is_dir():
        _make(made, root, sources | alone, sheets, texts)
    folder = f"assets/kindward-{made.name}"
    files = {f"{folder}/{name}": made / name for name in (*sources, *alone, *texts, SHEET) if name != SERVICE}
    return Assets(folder, files, [f"{folder}/{name}" for name in imported(sources)], made / SERVICE)


def module_sources(root: Path) -> dict[str, Path]:
    """Our ES modules, idiomorph where they import it, and the service worker, by name below the published folder."""
    folder = root / MODULES
    found = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*.js"))}
    return found | {"vendor/idiomorph.js": root / "node_modules/idiomorph/dist/idiomorph.esm.js"}


def imported(sources: Mapping[str, Path], first: str = MAIN) -> list[str]:
    """The modules that `first` imports, directly or through others, nearest first.

    A page names them in its head: without that, a browser learns of each only from the module that imports it.
    """
    found = [first]
    for name in found:  # grows on the way
        text = sources[name].read_text(encoding="utf-8")
        others = (posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) for path in _IMPORT.findall(text))
        found += [other for other in dict.fromkeys(others) if other not in found]
    return found[1:]


def _make(
    made: Path, root: Path, sources: Mapping[str, Path], sheets: Sequence[Path], texts: Mapping[str, str]
) -> None:
    """Minify into a folder beside `made` and move it there whole, so that nobody sees half of one."""
    made.parent.mkdir(parents=True, exist_ok=True)
    work = Path(mkdtemp(dir=made.parent, prefix="making-"))
    try:
        for name, path in sources.items():
            (work / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, work / name)
        (work / SHEET).write_text("\n".join(path.read_text(encoding="utf-8") for path in sheets), encoding="utf-8")
        names = [*sources, SHEET]
        options = ["--minify", "--legal-comments=none", "--allow-overwrite", "--outbase=.", "--outdir=."]
        _run([str(root / "node_modules/.bin/esbuild"), *names, *options, "--log-level=warning"], work)
        for name, text in texts.items():
            (work / name).write_text(text, encoding="utf-8")
        if not made.is_dir():
            work.rename(made)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _run(command: list[str], folder: Path) -> None:
    try:
        subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60, check=True)
    except FileNotFoundError as missing:
        raise AssetError("esbuild is not in node_modules: run `npm ci` first.") from missing
    except subprocess.CalledProcessError as failed:
        raise AssetError(f"esbuild could not read our files: {failed.stderr.strip()[-800:]}") from failed
