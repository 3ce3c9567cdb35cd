"""What can be called by one name: modules, and the tests that hold them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Package:
    """What is called by one name on the command line: modules or folders, the tests for them, and what is left out."""

    modules: tuple[str, ...]
    tests: tuple[str, ...]
    without: tuple[str, ...] = ()


PACKAGES: Final[Mapping[str, Package]] = {
    "language": Package(
        ("py/kindward/language",),
        (
            "tests/kindward/language/test_snapshots.py",  # first: it notices most, and soon
            "tests/kindward/language",
            "tests/kindward/practices/test_self_talk.py",
        ),
        without=("py/kindward/language/safety",),
    ),
    "safety": Package(
        ("py/kindward/language/safety",),
        ("tests/kindward/language/test_safety.py",),
        without=("py/kindward/language/safety/weights.py",),
    ),
    "records": Package(
        ("py/kindward/records",),
        (
            "tests/kindward/test_lists.py",
            "tests/kindward/records",
            "tests/kindward/your_data/test_written_forms.py",
            "tests/kindward/test_runtime_records.py",
        ),
    ),
    "practices": Package(
        ("py/kindward/practice", "py/kindward/vocabulary", "py/kindward/runtime.py"),
        (
            "tests/kindward/test_markup.py",  # first: its snapshots notice most, and soon
            "tests/kindward/test_pressed.py",
            "tests/kindward/test_lists.py",
            "tests/kindward/practice",
            "tests/kindward/practices",
            "tests/kindward/vocabulary",
            "tests/kindward/test_runtime.py",
            "tests/kindward/test_runtime_records.py",
        ),
    ),
    "notebook": Package(
        ("py/kindward/notebook",),
        ("tests/kindward/test_markup.py", "tests/kindward/test_pressed.py", "tests/kindward/notebook"),
    ),
    "storage": Package(
        ("overrides/assets/js/storage",),
        (
            "tests/js/keys.test.mjs",
            "tests/js/local_storage.test.mjs",
            "tests/js/records.test.mjs",
            "tests/js/unlocked.test.mjs",
            "tests/js/write_queue.test.mjs",
            "tests/js/texts.test.mjs",
            "tests/js/drafts.test.mjs",
            "tests/js/lock_table.test.mjs",
            "tests/browser/host/test_batches.py",
        ),
        without=("overrides/assets/js/storage/drafts.js",),
    ),
    "drafts": Package(
        ("overrides/assets/js/storage/drafts.js",),
        (
            "tests/js/drafts.test.mjs",
            "tests/browser/host/test_erased_outside.py",
        ),
    ),
    "outbox": Package(
        ("overrides/assets/js/practice/outbox.js",),
        (
            "tests/js/outbox.test.mjs",
            "tests/browser/host/test_messages.py",
        ),
    ),
    "lock": Package(
        ("overrides/assets/js/lock",),
        (
            "tests/js/auto_lock.test.mjs",
            "tests/js/rewrite_all.test.mjs",
            "tests/js/lock_answers.test.mjs",
            "tests/js/lock_table.test.mjs",
            "tests/browser/host/test_passphrase_forms.py",
        ),
    ),
    "patch": Package(
        ("overrides/assets/js/page/patch.js",),
        ("tests/browser/host/test_patch.py", "tests/browser/host/test_focus.py"),
    ),
}
