"""Texts under a passphrase of their own: they come back to the last unit, and damage is answered, not thrown."""

import json
from typing import Any

from support.locking import (
    WORD,
    module,
    panel,
)
from support.reading import Reader


def test_a_file_is_sealed_under_a_passphrase_of_its_own(reader: Reader) -> None:
    page = panel(reader)
    found: dict[str, Any] = page.evaluate(
        """async ([url, word]) => {
          const { sealText, openText } = await import(new URL(url, document.baseURI));
          const text = word.repeat(100_000);
          const envelope = await sealText(text, "a passphrase");
          const dear = JSON.stringify({ ...JSON.parse(envelope), rounds: 2_000_000_000 });
          return {
            envelope,
            same: (await openText(envelope, "a passphrase")) === text,
            wrong: await openText(envelope, "another"),
            dear: await openText(dear, "a passphrase"),
            other: await openText("{}", "a passphrase"),
          };
        }""",
        [module(page, "crypto/envelopes"), WORD],
    )
    assert json.loads(found["envelope"]).keys() == {"v", "sealed", "iv", "salt", "rounds"}
    assert json.loads(found["envelope"])["rounds"] >= 600_000
    assert WORD not in found["envelope"]
    assert (found["same"], found["wrong"], found["dear"], found["other"]) == (True, None, None, None)


SEALED_BY_AN_EARLIER_RELEASE = (
    '{"v":1,"sealed":"8B4pCvuYS+V13Wuqla/f3z2yg4QhvBxoG8q/tFk8KRub","iv":"Hvm+uoBrvldMSQGE",'
    '"salt":"zfyicJwgXJuuorALGQgyIw==","rounds":600000}'
)


def test_a_sealed_text_comes_back_to_the_last_unit(reader: Reader) -> None:
    """A mark at its head and half of a surrogate pair too, which no text of ours holds but a damaged one may."""
    page = panel(reader)
    found: dict[str, Any] = page.evaluate(
        """async ([url, earlier]) => {
          const { newKey, open, openText, seal, sealedLength, sealText } = await import(new URL(url, document.baseURI));
          const { key } = await newKey("a passphrase");
          const texts = ["\ufeff{}", "half \ud83d of an emoji", "\udd93", "\ud83e\udd93", ""];
          const sealed = await Promise.all(texts.map((text) => seal(key, text, "kindward:x:1")));
          const opened = await Promise.all(sealed.map((envelope) => open(key, envelope, "kindward:x:1")));
          const file = await openText(await sealText(texts.join(), "a passphrase"), "a passphrase");
          return {
            same: texts.map((text, index) => opened[index] === text),
            measured: sealed.map((envelope, index) => envelope.length - sealedLength(texts[index])),
            file: file === texts.join(),
            earlier: (await openText(earlier, "a passphrase")) === '\ufeff{"v":1} and \u00e9',
          };
        }""",
        [module(page, "crypto/envelopes"), SEALED_BY_AN_EARLIER_RELEASE],
    )
    assert found == {"same": [True] * 5, "measured": [0] * 5, "file": True, "earlier": True}


DAMAGE: list[dict[str, Any]] = [
    {"salt": "%"},
    {"salt": None},
    {"iv": "%%"},
    {"sealed": "%"},
    {"rounds": 1e12},
    {"rounds": 1.5},
]


def test_a_damaged_file_or_key_is_answered_and_throws_nothing(reader: Reader) -> None:
    page = panel(reader)
    found: list[Any] = page.evaluate(
        """async ([url, damage]) => {
          const { newKey, openKey, openText, sealText } = await import(new URL(url, document.baseURI));
          const file = JSON.parse(await sealText("words", "a passphrase"));
          const { wrapped } = await newKey("a passphrase");
          const answers = [];
          for (const each of damage) {
            answers.push(await openText(JSON.stringify({ ...file, ...each }), "a passphrase"));
            const { sealed, ...rest } = each;
            if (!sealed) answers.push(await openKey({ ...wrapped, ...rest }, "a passphrase"));
          }
          return answers;
        }""",
        [module(page, "crypto/envelopes"), DAMAGE],
    )
    assert found == [None] * 11
