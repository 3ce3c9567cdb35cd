"""An open form as it outlives a closed tab."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from kindward.jsontext import loads
from kindward.notebook.book import EDITABLE, FORM, Form, kind_of
from kindward.notebook.index import KEEPS
from kindward.records import KINDS, Unreadable, decode


def draft_of(form: Form | None) -> str | None:
    """A form with words in it, as it outlives a closed tab."""
    if form is None or not form.words:
        return None
    held = {"kind": form.kind, "key": form.key, "base": form.base, "was": dict(form.was), "words": dict(form.words)}
    return json.dumps(held, ensure_ascii=False)


def form_of(draft: str | None, fields: Mapping[str, Any]) -> Form | None:
    """The form that a draft holds, with the fields as they were last typed; None for what is no draft of ours."""
    try:
        held = loads(draft or "null")
        form = Form(**{name: held[name] for name in ("kind", "key", "base", "was", "words")})
        _check(form)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
    words = {name.removeprefix(FORM): value for name, value in fields.items() if isinstance(value, str)}
    return replace(form, words={**form.words, **{name: words[name] for name in EDITABLE[form.kind] if name in words}})


def _check(form: Form) -> None:
    """Raises ValueError or KeyError where a draft's parts are none of a form's."""
    names, texts = EDITABLE[form.kind], (form.key, form.base, *form.was.values(), *form.words.values())
    if not all(isinstance(text, str) for text in texts) or not {*form.was, *form.words} <= names.keys():
        raise ValueError("no draft of ours")
    if form.key and kind_of(form.key) != form.kind:
        raise ValueError("no key of its kind")
    if not form.base and form.kind not in KEEPS:
        raise ValueError("nothing of this kind begins in the notebook")
    if form.base:
        try:
            decode(KINDS[form.kind], form.base)
        except Unreadable:
            raise ValueError("no record of its kind") from None
