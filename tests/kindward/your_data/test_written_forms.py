"""CSV is read back by the csv module and starts no formula; Markdown holds the reader's words and no live markup."""

import csv
import io
import re

import markdown
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from kindward.records import Entry, Felt, Line, Moment, encode
from kindward.records.value import Value
from kindward.your_data.formats.markdown import as_markdown, escaped
from kindward.your_data.formats.spreadsheet import COLUMNS, as_csv
from kindward.your_data.stored import StoredTexts

AT = "2026-11-20T22:10:00+01:00"
texts = st.text(max_size=40)
MARKS = "\\`*_[]{}|~$^>!#@&<=+-:/.()\"' \n\t1aw"
hard = st.text(alphabet=MARKS, max_size=30) | texts


def holding(*records: Moment | Entry | Line | Value) -> StoredTexts:
    return StoredTexts().having([(f"kindward:{record.kind}:{record.id}", encode(record)) for record in records])


def read_back(stored: StoredTexts) -> list[dict[str, str]]:
    file = as_csv(stored).encode("utf-8").decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(file, newline="")))


@given(st.lists(texts.filter(lambda text: text.isprintable()), max_size=4))
@example([";=", "=1", "it's"])
def test_the_csv_module_reads_a_row_for_each_moment(words: list[str]) -> None:
    stored = holding(*(Moment(str(n), AT, situation=text) for n, text in enumerate(words)))
    found = [row["What happened"] for row in read_back(stored)]
    # An apostrophe keeps what may be split off from being a formula; the next test says where one stands.
    assert [text.replace("'", "") for text in found] == [
        text.replace("'", "") if text.strip() else "" for text in words
    ]


@given(hard)
@example("=1+1")
@example("\t=1")
@example("\r=1")
@example('"=1')
@example("a;=1")
@example("a\t=1\tb")
@example("a\n=1")
@example("a\r=1\r\n+2")
@example("a\u2028=1\v@2")
@example('say ";=1')
@example("a; =1;\n=2;;\t=3")
@example("＝1")
def test_no_cell_begins_a_formula_nor_any_piece_where_it_may_be_split(text: str) -> None:
    (row,) = read_back(holding(Moment("m", AT, situation=text, critic_line=text, practices=(text,))))
    for cell in row.values():
        for apart in (r"$^", ";", "\t", "\n", r"[;\t\n]", r"[;\t\n\r]"):
            for piece in re.split(apart, cell):
                assert not piece.lstrip(' "').startswith(("=", "+", "-", "@", "\t", "\r", "＝")), (apart, piece)
        for line in as_csv(holding(Moment("m", AT, situation=text))).split("\n"):
            assert not any(piece.strip('"').startswith(("=", "+", "@")) for piece in line.split(";"))
    without = re.sub(r"'|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]", "", text)
    assert re.sub(r"['\n]", "", row["What happened"]) == (without if text.strip() else "")


def test_a_list_stays_readable() -> None:
    (row,) = read_back(holding(Moment("m", AT, situation="Late; tired.\n\n- the bus\n- the rain")))
    assert row["What happened"] == "Late; tired.\n\n'- the bus\n'- the rain"


def test_the_form_is_that_of_rfc_4180_with_a_mark_of_utf_8() -> None:
    file = as_csv(holding(Moment("m", AT, situation='She said "no",\nand left.')))
    assert file.startswith("\ufeff")
    assert '"She said ""no"",\nand left."' in file
    assert file.count("\r\n") == 2
    assert file.endswith("\r\n")


def test_the_columns_are_called_as_in_the_notebook() -> None:
    assert COLUMNS[:3] == ("When", "What happened", "What I told myself")
    entry = Entry("e", AT, practice="setback", moment="m", answers={"impact": "It shook me."})
    moment = Moment("m", AT, feelings=(Felt("sad", 4),), value="Honesty", practices=("setback",))
    (row,) = read_back(holding(moment, entry))
    assert row["What I felt"] == "sad (4 of 10)"
    assert row["Practices"] == "Look at a setback"
    assert row["What mattered to me"] == "Honesty"
    assert (
        row["What practices asked besides"]
        == "Look at a setback: How has it touched the way you see yourself? It shook me."
    )


ALLOWED = {"p", "br"}


def tags(html: str) -> set[str]:
    return set(re.findall(r"<\s*/?\s*([a-zA-Z][a-zA-Z0-9-]*)", html))


@given(hard)
@example("<script>alert(1)</script>")
@example("[a](javascript:alert(1))")
@example("# big")
@example("1. one\n2) two")
@example("a\n===\nb\n---")
@example("    code")
@example("\x03\t0")
@example("a | b\n--- | ---\n1 | 2")
@example("![x](https://example.org/x.png) https://example.org www.example.org")
@example("&lt;b&gt; &amp; `x` ~~y~~ ***z***")
@example("```\n<b>\n```")
@example("- [ ] task\n+ plus\n* star\n> quote")
@example("[x]: https://example.org\n\n[x]")
def test_the_reader_s_words_never_turn_into_markup(text: str) -> None:
    written = escaped(text)
    for render in (
        MarkdownIt("gfm-like", {"linkify": False}).render,
        MarkdownIt("commonmark").render,
        markdown.markdown,
    ):
        assert tags(render(written)) <= ALLOWED, written


@given(st.text(alphabet=MARKS + "é", max_size=30))
def test_the_words_are_all_there(text: str) -> None:
    shown = "".join(
        child.content
        for token in MarkdownIt("commonmark").parse(escaped(text))
        for child in token.children or []
        if child.type in ("text", "text_special", "entity")
    )
    assert "".join(shown.split()) == "".join(text.split())


def test_a_heading_for_each_day_oldest_first() -> None:
    stored = holding(
        Moment("b", "2026-11-21T08:00:00+01:00", situation="Second"),
        Moment("a", AT, situation="First", kinder_line="Slowly."),
        Line("a", AT, text="Slowly.", moment="a"),
        Line("c", "2026-11-20T23:00:00+01:00", text="Another."),
        Entry("e", AT, practice="setback", moment="a", answers={"impact": "It shook me."}),
    )
    written = as_markdown(stored, "2026-11-22T00:30:15+01:00")
    assert re.findall("^## .*", written, re.MULTILINE) == ["## November 20, 2026", "## November 21, 2026"]
    assert written.index("First") < written.index("Another") < written.index("Second")
    assert written.count("Slowly") == 1
    assert written.count("It shook me") == 1


def test_kinds_of_response_stand_in_a_column_and_a_paragraph_of_their_own() -> None:
    stored = holding(
        Moment("m", AT, response="I wrote three apologies.", response_kinds=("hid it", "explained myself"))
    )
    (row,) = csv.DictReader(io.StringIO(as_csv(stored).removeprefix("\ufeff")))
    assert row["What I did"] == "I wrote three apologies."
    assert row["What I did, in short"] == "hid it and explained myself"
    assert "**What I did, in short**\n\nhid it and explained myself" in as_markdown(stored, AT)
