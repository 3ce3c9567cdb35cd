"""Writes a construction out: a verb in braces stands for all its forms, and a name in braces for a row of words."""

import re
from dataclasses import replace

from kindward.language.text.lexicon import forms
from kindward.language.text.patterns import Rule

_ROWS = {
    "they": "he|she|they|everyone|everybody|people", "them": "him|her|them|everyone|everybody|people",
    "their": "his|her|their", "is": "is|are|was|were",
}  # fmt: skip
_VERBS = {
    "have": "have:had", "think": "think:thought", "feel": "feel:felt", "see": "see:saw,seen", "know":
    "know:knew,known", "hear": "hear:heard", "say": "say:said", "come": "come:came", "keep": "keep:kept",
    "take": "take:took,taken", "find": "find:found", "make": "make:made", "put": "put:put", "let": "let:let",
    "speak": "speak:spoke", "send": "send:sent", "give": "give:gave", "choose": "choose:chose,chosen", "sit":
    "sit:sat", "write": "write:wrote,written", "hold": "hold:held", "lose": "lose:lost", "mean": "mean:meant",
    "ring": "ring:rang",
}  # fmt: skip


def spelled(rule: Rule) -> Rule:
    """As in "{hate|dread} me": "hate|hates|hated|hating|dread|dreads|dreaded|dreading me"."""
    return replace(rule, pattern=re.sub(r"\{([^{}]+)\}", _written_out, rule.pattern))


def _written_out(braced: re.Match[str]) -> str:
    named = braced[1]
    return _ROWS.get(named) or "|".join(form for verb in named.split("|") for form in forms(_VERBS.get(verb, verb)))
