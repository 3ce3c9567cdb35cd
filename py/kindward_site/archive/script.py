"""Pyodide's two scripts as one, without what serves C libraries loaded at run time: we load none."""

import re
from collections import Counter
from collections.abc import Collection, Iterable
from typing import Final

_EXPORT: Final = re.compile(r'var (?P<name>_(?P<bare>\w+))=Module\["(?P=name)"\]=(?:wasmExports\["\w+"\]|\d[\de]*);')
_BY_ANY_NAME: Final = re.compile(r'\b(?:_?[mM]odule|wasmExports)\[(?!"\w+"\]|"_"\+)')
_ALL_EXPORTS: Final = "wasmExports=instance.exports;wasmExports=relocateExports(wasmExports,1024);"
_THESE_EXPORTS: Final = """
wasmExports={};for(var name of "%s".split(" "))wasmExports[name]=instance.exports[name];
wasmExports=relocateExports(wasmExports,1024);"""


def one_script(version: str, engine: str, loader: str, exports: Iterable[str]) -> tuple[str, frozenset[str]]:
    """One module with `engine` (pyodide.asm.js), trimmed, and `loader` (pyodide.mjs): a request less; and the exports of the
    engine's WebAssembly that it uses.
    """
    loader = loader.partition("//# sourceMappingURL=")[0]
    note = f"// Pyodide {version} (MPL-2.0, github.com/pyodide/pyodide), without exports that are not used here.\n"
    text, used = trimmed(engine, loader, tuple(exports))
    return note + text + loader, used


def trimmed(engine: str, loader: str, exports: Collection[str]) -> tuple[str, frozenset[str]]:
    """`engine` without what can be reached neither from itself nor from `loader`, and the `exports` that it uses.

    First, each `var _x=Module["_x"]=…;` goes whose name is mentioned nowhere else, as `_x` or, for calls by
    `Module["_"+name]`, as a string `"x"`: a quarter of the text that a browser must parse. Then, of what the engine's
    WebAssembly `exports` (9,708 names), only what is still mentioned (302) gets a place in the table of functions. All
    is left as it is where the script looks names up in a way we do not know.
    """
    if _BY_ANY_NAME.search(engine) or engine.count(_ALL_EXPORTS) != 1:
        return engine, frozenset(exports)
    text = _without_unused(engine, engine + loader)
    words = set(re.findall(r"\w+", text + loader))
    used = [name for name in exports if name in words or f"_{name}" in words]
    return text.replace(_ALL_EXPORTS, _THESE_EXPORTS % " ".join(used)), frozenset(used)


def _without_unused(engine: str, mentions: str) -> str:
    names, strings = Counter(re.findall(r"\w+", mentions)), Counter(re.findall(r'(?<=")\w+(?=")', mentions))

    def left(found: re.Match[str]) -> str:
        own = found[0].count(f'"{found["bare"]}"')
        reached = names[found["name"]] > 2 or strings[found["bare"]] > own
        return found[0] if reached else ""

    return _EXPORT.sub(left, engine)
