"""An open form as it outlives a closed tab."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from kindward.notebook.search.index import PINNABLE
from kindward.notebook.state import FORM, OpenForm
from kindward.records import Record, Unreadable, decode, encode
from kindward.records.keys import kind_of
from kindward.records.kinds import KINDS
from kindward.wire.jsontext import loads
from kindward.wording.labels import EDITABLE


def draft_of(form: OpenForm | None) -> str | None:
    """A form with words in it, as it outlives a closed tab."""
    if form is None or not form.words:
        return None
    base = encode(form.base) if form.base else ""
    held = {"kind": form.kind, "key": form.key, "base": base, "was": dict(form.was), "words": dict(form.words)}
    return json.dumps(held, ensure_ascii=False)


def form_of(draft: str | None, fields: Mapping[str, Any]) -> OpenForm | None:
    """The form that a draft holds, with the fields as they were last typed; None for what is no draft of ours."""
    try:
        form = _decode_form(loads(draft or "null"))
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
    words = {name.removeprefix(FORM): value for name, value in fields.items() if isinstance(value, str)}
    return replace(form, words={**form.words, **{name: words[name] for name in EDITABLE[form.kind] if name in words}})


def _decode_form(held: Any) -> OpenForm:
    """Raises ValueError, TypeError, KeyError or AttributeError where a draft's parts are none of a form's."""
    kind, key, text, was, words = (held[name] for name in ("kind", "key", "base", "was", "words"))
    if not all(isinstance(each, str) for each in (key, text, *was.values(), *words.values())):
        raise ValueError("no draft of ours")
    if not {*was, *words} <= EDITABLE[kind].keys():
        raise ValueError("no fields of its kind")
    if key and kind_of(key) != kind:
        raise ValueError("no key of its kind")
    if not text and kind not in PINNABLE:
        raise ValueError("nothing of this kind begins in the notebook")
    return OpenForm(kind, key=key, base=_decode_base(KINDS[kind], text) if text else None, was=was, words=words)


def _decode_base(cls: type[Record], text: str) -> Record:
    try:
        return decode(cls, text)
    except Unreadable:
        raise ValueError("no record of its kind") from None
