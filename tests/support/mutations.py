"""Files that were once a backup of ours: broken, bent and made hostile, by a seed, always the same ones."""

import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from random import Random
from typing import Any, Final

from support.hostile import NAMES, ODD, VECTORS

_RAW: Final = "@raw@"
RAW: Final = (
    *("NaN", "Infinity", "-Infinity", "1e999", "-1e400", "9" * 5_000, "1" * 400, "-0", "1.0", "0x1", "01", "+1", ".5"),
    *("[" * 10_000 + "]" * 10_000, "{" * 10_000, '[{"a":' * 5_000, "[" * 61 + "]" * 61, "[[[[]]]]"),
    *(
        '{"a":1,"a":2}',
        '{"__proto__":{"polluted":1}}',
        "undefined",
        "'x'",
        "/*x*/1",
        "1,",
        '"\\ud83d"',
        '"\\u0000"',
        '"\\x41"',
    ),
)
"""What stands in the place of a value as it is, whether it is JSON or not."""
VALUES: Final = (
    None,
    True,
    False,
    0,
    -1,
    2,
    10**30,
    0.5,
    "",
    [],
    {},
    [[]],
    [None],
    {"": ""},
    "9999-12-31T23:59:59Z",
    *ODD.values(),
)
KEYS: Final = (
    *NAMES,
    *(
        "",
        "kindward:",
        "kindward::x",
        "kindward:lock:main",
        "kindward:trial",
        "kindward:*:x",
        "other-project",
        "__palette",
    ),
    *(
        "kindward:moment:" + "x" * 500,
        "kindward:__proto__:x",
        "kindward:moment:__proto__",
        "kindward:draft:__proto__",
        "\ud83d",
    ),
    *(
        "kindward:aside:kindward:line:a:2026",
        "kindward:Moment:x",
        "KINDWARD:moment:x",
        "kindward:moment:\0",
        "v",
        "id",
        "updated",
    ),
)

type Bend = Callable[[Random, Any], None]
type Break = Callable[[Random, bytes], bytes]


def mutations(files: list[str], count: int, seed: int) -> Iterator[bytes]:
    """`count` files made of `files`: each bent as data, broken as bytes, or both."""
    random = Random(seed)
    for _ in range(count):
        file, how = random.choice(files).encode("utf-8", "surrogatepass"), random.random()
        if how < 0.75:
            file = _bent(random, json.loads(file))
        if how > 0.6:
            for _ in range(random.randint(1, 2)):
                file = random.choice(BREAKS)(random, file)
        yield file


# --- as data ---------------------------------------------------------------------------------------------------------


def _bent(random: Random, data: Any) -> bytes:
    for _ in range(random.randint(1, 3)):
        random.choice(BENDS)(random, data)
    text = json.dumps(data, ensure_ascii=random.random() < 0.5)
    while f'"{_RAW}"' in text:
        text = text.replace(f'"{_RAW}"', random.choice(RAW), 1)
    return text.encode("utf-8", "surrogatepass")


def _objects(data: Any) -> list[dict[str, Any]]:
    """Every object in `data` that holds something."""
    inner = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    here = [data] if isinstance(data, dict) and data else []
    return here + [found for each in inner for found in _objects(each)]


def _place(random: Random, data: Any) -> tuple[dict[str, Any], str]:
    held = random.choice(_objects(data) or [{"x": 1}])
    return held, random.choice([*held])


def _value(random: Random, data: Any) -> None:
    held, name = _place(random, data)
    held[name] = deepcopy(random.choice((random.choice(VALUES), random.choice(VECTORS), _RAW, _RAW)))


def _name(random: Random, data: Any) -> None:
    held, name = _place(random, data)
    held[random.choice(KEYS)] = held.pop(name)


def _missing(random: Random, data: Any) -> None:
    held, name = _place(random, data)
    del held[name]


def _added(random: Random, data: Any) -> None:
    held, name = _place(random, data)
    held[random.choice(KEYS)] = deepcopy(random.choice((held[name], random.choice(VALUES), _RAW)))


def _swapped(random: Random, data: Any) -> None:
    (one, here), (other, there) = _place(random, data), _place(random, data)
    if one is other:
        one[here], one[there] = one[there], one[here]
    else:
        held = json.dumps(other[there])
        other[there], one[here] = json.loads(json.dumps(one[here])), json.loads(held)


def _version(random: Random, data: Any) -> None:
    held = random.choice([each for each in _objects(data) if "v" in each] or [{}])
    held["v"] = random.choice([0, -1, 1, 2, 3, 99, 10**40, 1.0, True, "1", None, _RAW])


BENDS: Final[tuple[Bend, ...]] = (_value, _value, _name, _missing, _added, _swapped, _version)

# --- as bytes --------------------------------------------------------------------------------------------------------


def _flipped(random: Random, file: bytes) -> bytes:
    found = bytearray(file)
    for _ in range(random.randint(1, 4)):
        if found:
            found[random.randrange(len(found))] ^= 1 << random.randrange(8)
    return bytes(found)


def _cut(random: Random, file: bytes) -> bytes:
    return file[: random.randint(0, len(file))]


def _without(random: Random, file: bytes) -> bytes:
    at = random.randint(0, len(file))
    return file[:at] + file[at + random.randint(1, 40) :]


def _twice(random: Random, file: bytes) -> bytes:
    at = random.randint(0, len(file))
    end = at + random.randint(1, 200)
    return file[:end] + file[at:end] + file[end:]


def _line_twice(random: Random, file: bytes) -> bytes:
    """A member of its own line stands there twice: two of one name."""
    lines = file.split(b"\n")
    at = random.randrange(len(lines))
    end = b"" if lines[at].endswith((b",", b"{")) else b","
    return b"\n".join([*lines[:at], lines[at] + end, *lines[at:]])


def _inserted(random: Random, file: bytes) -> bytes:
    at = random.randint(0, len(file))
    some = (
        b"\0",
        b"\xef\xbb\xbf",
        b"\xff",
        b"\xed\xa0\xbd",
        b"\xc0\xaf",
        b"\\",
        b'"',
        b"{",
        b"[" * 200,
        b"\xe2\x80\xae",
    )
    return file[:at] + random.choice(some) + file[at:]


def _coded(random: Random, file: bytes) -> bytes:
    text = file.decode("utf-8", "replace")
    code = random.choice(("utf-8-sig", "utf-16", "utf-32", "utf-7"))
    return text.encode(code)


BREAKS: Final[tuple[Break, ...]] = (_flipped, _cut, _without, _twice, _line_twice, _inserted, _coded)
