"""A refused save or file is told with its cause, what to do, and what is still there; each sentence stands once."""

import re
from pathlib import Path

import pytest

import kindward
from kindward.records import exchange
from kindward.wording.refusals import file_refusal, refusal, storage_refusal

HOME = Path(kindward.__file__).parent


@pytest.mark.parametrize(
    ("reason", "why"),
    [
        ("newer", "Reload this page"),
        ("quota", "storage is full"),
        ("locked", "Unlock it"),
        ("disabled", "refused to store"),
        ("", "refused to store"),
        ("never heard of", "refused to store"),
    ],
)
def test_each_reason_is_said_with_what_still_holds(reason: str, why: str) -> None:
    said = refusal(reason, "Your words are still here.")
    assert why in said
    assert said.endswith(" Your words are still here.")


def test_storage_that_keeps_nothing_new_is_said_and_any_other_is_not() -> None:
    assert "turned off" in storage_refusal("disabled")
    assert "until there is room" in storage_refusal("quota")
    assert storage_refusal("") == storage_refusal("never heard of") == ""


def test_each_reason_for_which_a_file_is_refused_has_its_own_sentence() -> None:
    reasons = set(re.findall(r'Refused\("([\w-]+)"\)', Path(exchange.__file__).read_text(encoding="utf-8")))
    assert len(reasons) == 5
    said = [file_refusal(reason) for reason in sorted(reasons | {"huge", "unreadable"})]
    assert len(set(said)) == 7
    assert all(re.search(r"[Nn]othing was changed\.$", each) for each in said)
    assert file_refusal("") == file_refusal("unreadable")


@pytest.mark.parametrize(
    "words", ["storage is full", "notebook is locked. Unlock", "othing was changed", "refused to store"]
)
def test_no_other_module_says_why_something_was_refused(words: str) -> None:
    found = [path for path in HOME.rglob("*.py") if words in path.read_text(encoding="utf-8")]
    assert [path.relative_to(HOME).as_posix() for path in found] == ["wording/refusals.py"]
