"""HTML as it would be if the reader's own words were not marked for translators (kindward.practice.theirs)."""

import re


def unmarked(html: str) -> str:
    """`html` without the marks, for a test that is about the words."""
    return re.sub(r'<span translate="no">(.*?)</span>', r"\1", html, flags=re.DOTALL).replace(' translate="no"', "")
