"""Pyodide's script without the exports that nobody reads: a quarter of the text a browser must parse at each boot."""

import re
from collections import Counter
from typing import Final

_EXPORT: Final = re.compile(r'var (?P<name>_\w+)=Module\["(?P=name)"\]=(?:wasmExports\["\w+"\]|\d[\de]*);')
_ANY_NAME: Final = re.compile(r'\b_?[mM]odule\[(?!")')


def trimmed(version: str, script: str, *readers: str) -> str:
    """`script` (pyodide.asm.js) without each `var _x=Module["_x"]=…;` whose name stands nowhere else.

    Those serve C libraries loaded at run time; we load none. A name that the script or one of `readers` (pyodide.mjs)
    mentions is kept, and all are kept if one could be looked up by a name put together at run time.
    """
    if _ANY_NAME.search(script):
        return script
    words = Counter(re.findall(r"\w+", "\n".join((script, *readers))))
    kept = _EXPORT.sub(lambda found: found[0] if words[found["name"]] > 2 else "", script)
    return f"// Pyodide {version} (MPL-2.0, github.com/pyodide/pyodide), without the exports that are not used here.\n{kept}"
