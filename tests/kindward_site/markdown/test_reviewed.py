"""A page that names the day of its last review closes with it."""

import datetime

import markdown

from kindward_site.build import Build, Source
from kindward_site.markdown import extension

LINE = '<p class="kw-reviewed" data-search-exclude>Reviewed on <time datetime="2026-11-08">November 8, 2026</time></p>'
TEXT = "# Traps\n\n## Where next\n\n- One.\n- Two."


def convert(day: datetime.date | None) -> str:
    build = Build(page=Source("docs/guides/x.md", reviewed=day))
    return markdown.markdown(
        TEXT, extensions=[extension.NAME, "md_in_html"], extension_configs={extension.NAME: {"build": build}}
    )


def test_the_line_stands_last_behind_the_list_and_not_in_it() -> None:
    assert convert(datetime.date(2026, 11, 8)).endswith(f"<li>Two.</li>\n</ul>\n{LINE}")


def test_a_page_that_names_no_day_has_no_line() -> None:
    assert convert(None).endswith("<li>Two.</li>\n</ul>")
