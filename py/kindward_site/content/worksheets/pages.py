"""The pages that worksheets stand on: one for each practice, and the pack of them all. Small, and without scripts."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from htpy import (
    Element,
    Node,
    a,
    aside,
    body,
    h1,
    h2,
    h3,
    head,
    header,
    html,
    li,
    link,
    main,
    meta,
    nav,
    ol,
    p,
    section,
    strong,
    title,
    ul,
)

from kindward.practice.catalog import CARDS
from kindward_site.content.facts import facts
from kindward_site.content.worksheets.sheet import sheet

FOLDER: Final = "worksheets/"
PRINT: Final = (
    "Print this page from the browser: Ctrl and P, or Command and P on a Mac; on a phone, share it and choose Print. "
)
ONE: Final = "It fits on one page of Letter or A4."
ALL: Final = "Each practice has a page of Letter or A4."


@dataclass(frozen=True, slots=True)
class Styles:
    """The addresses of the style sheets, relative to the site's root, in their order; and the published site's own address."""

    sheets: tuple[str, ...]
    url: str


def worksheet_pages(styles: Styles) -> Mapping[str, str]:
    """Every page by its published path.

    Raises:
        BuildError: a piece of a practice has no form on paper.
    """
    ones = {f"{FOLDER}{slug}/index.html": _one(slug, styles) for slug in CARDS}
    return {f"{FOLDER}index.html": _pack(styles), **ones}


def _one(slug: str, styles: Styles) -> str:
    card = CARDS[slug]
    bar = [p[a(href=f"../../practices/{slug}/")[f"Back to {card.title}"]], p[PRINT, ONE]]
    said = f"A worksheet of one page for {card.title}, to print and to fill in by hand."
    return _page(f"{card.title}: a worksheet", said, "../../", styles, bar, sheet(slug, styles.url))


def _pack(styles: Styles) -> str:
    bar = [p[a(href="../about/helpers/")["Back to For helpers"]], p[PRINT, ALL]]
    said = "Every practice of Kindward as a worksheet of one page, with a page for helpers in front."
    sheets = [sheet(slug, styles.url, title=h2, part=h3) for slug in CARDS]
    return _page("Worksheets for helpers", said, "../", styles, bar, [_cover(), _contents(), *sheets])


def _page(name: str, said: str, root: str, styles: Styles, bar: Node, content: Node) -> str:
    page = html(lang="en")[
        head[
            meta(charset="utf-8"),
            meta(name="viewport", content="width=device-width,initial-scale=1"),
            meta(name="description", content=said),
            meta(name="robots", content="noindex"),
            meta(name="color-scheme", content="light dark"),
            title[f"{name} - Kindward"],
            link(rel="icon", href=f"{root}assets/img/favicon.svg"),
            (link(rel="stylesheet", href=root + each) for each in styles.sheets),
        ],
        body(data_md_color_scheme="default", data_md_color_primary="custom")[
            header(".kw-paper-bar")[
                nav(aria_label="Site")[a(href=root)["Kindward"], " ", a(href=f"{root}help/", class_="kw-help")["Help"]],
                bar,
            ],
            main(".kw-worksheets")[content],
            aside(".kw-paper-bar", aria_label="Help")[
                p["Kindward is self-help, not treatment. ", a(href=f"{root}help/")["Need help now?"]]
            ],
        ],
    ]
    return str(page)


def _contents() -> Element:
    rows = (li[a(href=f"#sheet-{slug}")[card.title], " ", facts(card)] for slug, card in CARDS.items())
    return section(".kw-sheet.kw-cover")[h2["The worksheets"], ol(".kw-contents")[rows]]


def _cover() -> Element:
    return section(".kw-sheet.kw-cover")[
        h1["Worksheets for helpers"],
        p(".kw-lead")["For therapists, coaches, teachers, nurses, and friends with a kitchen table."],
        h2["What this is"],
        p[
            "Each practice of Kindward is here on one page, with room to write. The steps and questions are those of the site. "
            "What the site answers as somebody types is left out, because paper cannot answer."
        ],
        p[
            "Under each title it says how long the practice takes, how much it asks of somebody, and how often it could be done. "
            "A deep one is for a day when the person is steady. How often is our suggestion. No study has tested it."
        ],
        h2["How to use it"],
        ul[
            li["Do the sheet yourself first, with something of your own that stings a little."],
            li["Print one sheet. One is plenty for a first time, and a gentle one is a good place to begin."],
            li["Say that any part can be skipped, and that nobody has to show what they write."],
            li["Let them keep it, take it home, or tear it up at the end."],
            li["Ask afterward, “Was there anything in it for you?” No is a fine answer."],
        ],
        h2["What it is not"],
        p[
            "It is not treatment, a test, or homework to be checked. Nothing on a sheet is scored. No study has tested these "
            "sheets. When somebody is in danger, or thinks of suicide, they need a person first: put the sheet away and stay with them."
        ],
        h2["Take care"],
        p[
            "Some practices may be wrong for somebody, at least for now. Before you choose one, you could ask whether any of this is "
            "true for them:"
        ],
        ul(".kw-columns-2")[
            (
                li[each]
                for each in (
                    "memories come back as if they were now",
                    "somebody is hurting them",
                    "they have OCD, or check and ask again and again",
                    "food, weight, or their body is part of it",
                    "they hear voices that others do not hear",
                    "they hardly sleep and are full of plans",
                    "they have a new baby",
                    "they panic, or their chest hurts",
                    "they are under 18",
                )
            )
        ],
        p[
            a(href="../take-care/")["Take care if …"],
            " says what each of these could mean, what they could do instead, and who can help. A sheet that asks what a person did "
            "is not for somebody who was hurt by others. Before you take one to a class, please read ",
            a(href="../about/helpers/#class")["In a class or a youth group"],
            ".",
        ],
        p[
            strong["You may copy these pages"],
            " for a class or a group under CC BY 4.0, if you name Kindward as the source.",
        ],
    ]
