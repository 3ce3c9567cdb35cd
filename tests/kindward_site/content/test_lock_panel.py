"""The lock's panel as the build draws it: nothing works before scripts do, and what it cannot do is said first."""

import re

from kindward_site.content.lock_panel import lock_panel


def test_every_part_waits_for_scripts_and_each_field_has_its_label() -> None:
    html = lock_panel()
    assert re.findall(r'data-lock-when="(\w+)" hidden', html) == ["missing", "off", "open", "closed"]
    fields = re.findall(r'<input id="([\w-]+)" type="password"', html)
    assert len(fields) == len(set(fields)) == 7
    assert all(f'<label for="{field}">' in html for field in fields)
    assert " style=" not in html


def test_that_a_lost_passphrase_is_final_stands_before_the_first_field() -> None:
    html = lock_panel()
    assert html.index("A lost passphrase is final.") < html.index("<input")
    assert re.search(r'<button[^>]*type="submit" disabled[^>]*>Set the lock', html)
