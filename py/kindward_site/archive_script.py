"""Pyodide's script without what serves C libraries loaded at run time: we load none, and it costs time at each boot."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

_EXPORT: Final = re.compile(r'var (?P<name>_(?P<bare>\w+))=Module\["(?P=name)"\]=(?:wasmExports\["\w+"\]|\d[\de]*);')
_BY_ANY_NAME: Final = re.compile(r'\b(?:_?[mM]odule|wasmExports)\[(?!"\w+"\]|"_"\+)')
_ALL_EXPORTS: Final = "wasmExports=instance.exports;wasmExports=relocateExports(wasmExports,1024);"
_THESE_EXPORTS: Final = """
wasmExports={};for(var name of "%s".split(" "))wasmExports[name]=instance.exports[name];
wasmExports=relocateExports(wasmExports,1024);"""


def trimmed(version: str, script: str, exports: Iterable[str], *readers: str) -> str:
    """`script` (pyodide.asm.js) without what cannot be reached from it or from one of `readers` (pyodide.mjs).

    First, each `var _x=Module["_x"]=…;` goes whose name is mentioned nowhere else, as `_x` or, for calls by
    `Module["_"+name]`, as a string `"x"`: a quarter of the text that a browser must parse. Then, of the engine's
    `exports` (9,708), only those that are still mentioned (302) get a place in the table of functions. All is left as
    it is where the script looks names up in a way we do not know.
    """
    if _BY_ANY_NAME.search(script) or script.count(_ALL_EXPORTS) != 1:
        return script
    text = _without_unused(script, "\n".join((script, *readers)))
    words = set(re.findall(r"\w+", "\n".join((text, *readers))))
    used = [name for name in exports if name in words or f"_{name}" in words]
    note = f"// Pyodide {version} (MPL-2.0, github.com/pyodide/pyodide), without exports that are not used here.\n"
    return note + text.replace(_ALL_EXPORTS, _THESE_EXPORTS % " ".join(used))


def _without_unused(script: str, mentions: str) -> str:
    names, strings = Counter(re.findall(r"\w+", mentions)), Counter(re.findall(r'(?<=")\w+(?=")', mentions))

    def left(found: re.Match[str]) -> str:
        own = found[0].count(f'"{found["bare"]}"')
        reached = names[found["name"]] > 2 or strings[found["bare"]] > own
        return found[0] if reached else ""

    return _EXPORT.sub(left, script)
