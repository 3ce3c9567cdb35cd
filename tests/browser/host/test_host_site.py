"""The small site of these tests is served without a word about browsers that hang up."""

import pytest

from support.hanging_up import hang_up
from support.host_site import host_serving


def test_a_browser_that_hangs_up_is_no_fault(capfd: pytest.CaptureFixture[str]) -> None:
    with host_serving() as site:
        hang_up(f"{site.origin}/kindward/js/practice/mount.js", times=20)
    assert capfd.readouterr().err == ""
