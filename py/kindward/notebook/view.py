"""The notebook as HTML: its head, what is pinned, search and filters, the Moments under their days, and the foot."""

from collections.abc import Iterator
from functools import lru_cache

from htpy import Element, Node, a, button, details, div, h2, h3, input, label, option, p, select, summary

from kindward.fields import drawn_once
from kindward.notebook import backup, keeps
from kindward.notebook.book import SHOWN, Book, row_part
from kindward.notebook.filters import BY, NAMED, options
from kindward.notebook.index import Index
from kindward.notebook.rows import count_of_rows, drawn, gone_names, listed_names, when_of
from kindward.notebook.search import found, narrowed
from kindward.notebook.timeline import FEWEST, WINDOW, day_name, day_of, days_back, practiced
from kindward.practice import Part


def parts(book: Book) -> Iterator[Part]:
    """The notebook, part by part."""
    yield Part("head", lambda: _head(book))
    if book.is_shown:
        yield from _above(book)
        yield from _days(book)
    yield Part("foot", lambda: _foot(book))


def _above(book: Book) -> Iterator[Part]:
    yield Part("keeps", lambda: keeps.panel(book))
    if keeps.is_open(book):
        yield Part("keep", lambda: keeps.form(book))
    if book.missing and not gone_names(book):
        yield Part("gone", lambda: _gone())
    if book.count:
        yield Part("find", lambda: _find(book))
        yield Part("filters", lambda: _filters(book))
        yield Part("left", lambda: _left(book))


# --- the Moments under their days ------------------------------------------------------------------------------------


def _days(book: Book) -> Iterator[Part]:
    day = None
    gone = gone_names(book)
    for name in listed_names(book):
        if name in gone:
            yield Part("gone", lambda: _gone())
        elif (row := drawn(book, name)) is not None:
            if day != (day := day_of(when_of(book, name))):
                yield Part(f"day-{day}-{name}", lambda day=day, name=name: _day(day, name, book.today))  # type: ignore[misc]
            yield Part(row_part(name), lambda row=row: row)  # type: ignore[misc]


@drawn_once
def _day(day: str, name: str, today: str) -> Element:
    return div(".kw-day", data_part=f"day-{day}-{name}", data_live="true")[h3[day_name(day, today)]]


def _gone() -> Element:
    return div(".kw-gone", data_part="gone", data_live="true")[
        "Erased. ", button(".kw-quiet", type="button", data_press="undo", data_focus=True)["Bring it back"]
    ]


# --- head, search and foot -------------------------------------------------------------------------------------------


def _head(book: Book) -> Element:
    roomy = not book.is_shown or not book.count
    return div(class_=["kw-head", {"kw-roomy": roomy}], data_part="head", data_live="true")[
        h2(id=book.id("title"), tabindex="-1", data_focus=True)["What you kept"],
        p(role="status")[_count(book)],
        backup.note(book),
        book.problem and p(".kw-refused", role="status")[book.problem],
    ]


def _count(book: Book) -> Node:
    if not book.is_shown:
        return "Your notebook lies in this browser alone. It opens in a moment."
    if not book.count:
        return [
            "Nothing here yet, and nothing has to be. When you keep something from a practice, you find it here. ",
            a(href=f"{book.root}practices/four-n/")["The 4N pause"],
            " takes about 90 seconds.",
        ]
    entries = f"{book.count:,} {'entry' if book.count == 1 else 'entries'}, on this device and nowhere else."
    return [entries, _practiced(book)]


def _practiced(book: Book) -> str:
    """On how many of the last days the reader practiced, once it is known; never how many in a row."""
    first = days_back(book.today, WINDOW)
    count = _days_practiced(book.index, first, book.today) if book.covers(first) else 0
    return f" Practiced {count} of the last {WINDOW} days." if count >= FEWEST else ""


@lru_cache(maxsize=2)
def _days_practiced(index: Index, first: str, today: str) -> int:
    looks = [*index.looks.values(), *(() if index.whole else (told.look for told in index.entries.values()))]
    return practiced((day for look in looks for day in look.days), first, today)


def _find(book: Book) -> Element:
    where = book.id("find")
    return div(".kw-find", data_part="find", data_live="true", role="search", aria_label="In your notebook")[
        label(for_=where)["Find your words"],
        input(
            type="search",
            id=where,
            name="find",
            value=book.find,
            autocomplete="off",
            data_passing=True,
            data_focus=True,
        ),
    ]


def _filters(book: Book) -> Element:
    """Apart from the field above it: a key there does not bring dozens of choices anew."""
    return details(".kw-filters", data_part="filters", data_live="true", open=bool(book.filters.chosen))[
        summary["Filters"], div[(_filter(book, name) for name in NAMED)]
    ]


def _filter(book: Book, name: str) -> Node:
    chosen = getattr(book.filters, name)
    return _select(book.id(f"by-{name}"), name, tuple(options(name, book.index, chosen).items()), chosen)


@drawn_once
def _select(where: str, name: str, offered: tuple[tuple[str, str], ...], chosen: str) -> Element:
    return div[
        label(for_=where)[NAMED[name]],
        select(id=where, name=BY + name, data_passing=True)[
            (option(value=value, selected=value == chosen)[text] for value, text in offered)
        ],
    ]


def _left(book: Book) -> Element:
    return div(".kw-left", data_part="left", data_live="true")[
        p(role="status")[narrowed(book) and _count_left(book)],
        narrowed(book) and button(".kw-quiet", type="button", data_press="clear")["Show everything"],
    ]


def _count_left(book: Book) -> str:
    count, so_far = len(found(book)), "" if book.complete else " so far"
    if count:
        return f"{count:,} of {book.count:,}{so_far}"
    return "Still looking." if so_far else "Nothing here matches. Fewer words or filters may find it."


def _foot(book: Book) -> Element:
    left = count_of_rows(book) - book.shown
    unread, newer = len(book.index.unread), len(book.index.newer)  # 0 would be drawn: hence the comparisons
    return div(".kw-foot", data_part="foot", data_live="true")[
        left > 0 and button(".kw-button", type="button", data_press="more")[f"Show {min(left, SHOWN)} more"],
        unread > 0
        and p(".kw-refused")[
            f"{unread} kept here could not be read by this version. "
            f"{'It stays as it is' if unread == 1 else 'They stay as they are'}, untouched."
        ],
        newer > 0
        and p(".kw-refused")[
            f"{newer} kept here {'was' if newer == 1 else 'were'} written by a newer Kindward. Reload this page to "
            f"read {'it; it stays' if newer == 1 else 'them; they stay'} untouched."
        ],
    ]
