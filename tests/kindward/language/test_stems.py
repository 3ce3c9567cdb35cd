"""Words that are one theme meet, and words that only look alike stay apart."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kindward.language.stems import is_one_theme, stem, themes
from kindward_site.archive.pack import PARTS, library_sources

MEET = """
deadline deadlines | deadline deadline's | criticism criticised | criticism criticized | criticise critics
critic critical | apology apologise | apologized apologising | apologies apology | meeting meet | meetings meeting
argue argument | arguments argued | failure failed | failures fail | decision decided | travel travelling
travelled traveling | cancel cancelled | behaviour behavior | neighbours neighbor | organise organized
organising organizer | organisation organization | realised realizing | recognise recognized | analyse analyzed
worry worries | worried worrying | study studies | party parties | family families | body bodies
present presentation | interview interviewed | boss bosses | boss boss's | boss bosses' | class classes
forgot forget | forgotten forgetting | wrote writing | slept sleep | lost losing | broke broken | yelled yell
child children | kid kids | wife wives | man men | crisis crises | thesis theses | knife knives
lonely loneliness | angry anger | guilt guilty | shame ashamed | anxious anxiety | compare comparison
complaint complained | denial denied | marriage married | tired tiredness | patient impatient
perfectionism perfectionist | rejection rejected | late lateness | procrastinate procrastination
friend friendship | test tests | exercise exercised | promise promised | surprise surprising | practise practice
Deadline DEADLINES | mum’s mom | mum's moms | rumour rumors | favourite favorite | deadlines’ deadline
apartment apartments | experiments experiment | organ organs
universities university | later later | important importance | responsible responsibilities | grateful gratitude | panic panicked | divorced divorce | theatre theater
""".replace("\n", " | ")

APART = """
university universe | universal university | news new | apartment apart | department depart | business busy
organ organize | past paste | police policy | even evening | event evening | animal animate | ignorant ignore
emergency emerge | relative relate | experience experiment | opera operation | hospital hospitality
customer custom | object objective | important import | class classic | author authority | intern internal
international internal | commit committee | general generous | late lateral | late later | part party | arm army
moth mother | rest restaurant | rain train | skill kill | character charity | state station | probe problem
sleep slip | lonely only | boss bossa | wander wand | hope hop | plan plane | home homely | numb number
meaning mean | parade paradise | treat treatise | test testament | sever several | secret secretary
work word | kid kidney | friend fiend | color collar | speech speak | compass compassion | grate grateful | polite politics
response responsible | product productive | practice practical | money monday | addict addition
""".replace("\n", " | ")


def pairs(text: str) -> list[list[str]]:
    return [pair.split() for pair in text.split(" | ") if pair.strip()]


@pytest.mark.parametrize(("one", "other"), pairs(MEET))
def test_they_meet(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), pairs(APART))
def test_they_stay_apart(one: str, other: str) -> None:
    assert not is_one_theme(one, other), stem(one)


def test_a_theme_is_named_as_it_was_written() -> None:
    texts = [
        "Missed the deadline, and Priya knew.",
        "Deadlines again. Priya said nothing. Work was slow.",
        "My boss criticised me.",
        "“Deadline!” And all the criticism, from my boss.",
    ]
    found = themes(texts)
    assert [(theme.name, theme.texts) for theme in found] == [
        ("deadline", (0, 1, 3)), ("Priya", (0, 1)), ("boss", (2, 3)), ("criticism", (2, 3)),
    ]  # fmt: skip
    assert [theme.name for theme in themes(texts, least=3)] == ["deadline"]


def test_a_word_said_twice_in_one_text_is_there_once() -> None:
    assert themes(["Work, work, work.", "It rained."]) == ()


def test_small_words_are_no_theme() -> None:
    assert themes(["I was so late and I couldn't think.", "And I was there, but I didn't think so."]) == ()


SMALL = """
a an the this that these those i me my mine myself you your yours yourself he him his himself she her hers herself it its
itself we us our ours ourselves they them their theirs themselves one ones who whom whose which what where when why how
whether if then than as so such and or but nor not no yes because although though while since until unless before after
during about above across against along among around at behind below beneath beside between beyond by down for from in
inside into like near of off on onto out outside over past through throughout to toward towards under up upon with within
without am is are was were be been being do does did done doing have has had having can could will would shall should may
might must ought need let im ive dont didnt doesnt cant couldnt wont wouldnt shouldnt isnt wasnt arent werent havent hasnt
hadnt just only even still also too very really quite rather almost already again ever never always often sometimes usually
maybe perhaps probably actually finally suddenly away back here there now soon later today tonight yesterday tomorrow once
twice all any both each either every everybody everyone everything few half lot lots many more most much neither nobody none
nothing other others own same several some somebody someone something somewhere anything anyone get gets got gotten getting go
goes went gone going make makes made making take takes took taken taking come comes came coming put puts say says said saying
tell tells told telling know knows knew known knowing think thinks thought thinking feel feels felt feeling want wants wanted
see sees saw seen look looks looked seem seems seemed keep keeps kept give gives gave given use used try tried start started
happen happens happened thing things stuff way ways kind sort bit time times day days week weeks month months year years
morning afternoon evening night hour hours minute minutes good bad big little new old long short first last next whole well
much less least enough sure okay people two three four five six seven eight nine ten eleven twelve dozen hundred second third
"""


def test_each_small_word_is_no_theme() -> None:
    assert [theme.name for theme in themes([SMALL, SMALL])] == []


def test_a_form_is_named_as_it_stands_inside_a_sentence() -> None:
    assert [theme.name for theme in themes(["So Priya left.", "(Priya) stayed."])] == ["Priya"]
    assert [theme.name for theme in themes(["Deadlines: deadlines.", "Work on the deadlines’ list."])] == ["deadlines"]
    assert [theme.name for theme in themes(["My deadline.", "The deadlines."])] == ["deadline"]
    assert [theme.name for theme in themes(["He met Rose. A rose.", "A rose."])] == ["Rose"]
    assert [
        theme.name for theme in themes(["It was: Work! “Work” is much.", "Ox and elm.", "Ox, elm, the elm’s leaf."])
    ] == ["elm"]


@pytest.mark.parametrize("texts", [[], [""], ["", "  \n"], ["…", "…"], ["'", "’s"], ["12 34", "12"]])
def test_where_there_are_no_words_there_is_no_theme(texts: list[str]) -> None:
    assert themes(texts) == ()


@settings(max_examples=200, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=4), st.text(max_size=30))
def test_any_text_has_an_answer(texts: list[str], word: str) -> None:
    assert all(len(theme.texts) >= 2 for theme in themes(texts))
    assert isinstance(stem(word), str)
    assert stem(word.upper()) == stem(word.upper().lower())


def test_the_stemmer_is_imported_at_the_first_use() -> None:
    code = "import sys, kindward.language.stems as s; assert 'snowballstemmer' not in sys.modules; s.stem('cats')"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_archive_takes_english_and_no_other_language() -> None:
    stdlib = Path(__file__).parents[3] / "node_modules" / "pyodide" / "python_stdlib.zip"
    taken = {path: text for path, text in library_sources(stdlib).items() if path.startswith("snowballstemmer/")}
    assert set(taken) == {f"snowballstemmer/{part}.py" for part in ("__init__", *PARTS["snowballstemmer"])}
    assert taken["snowballstemmer/__init__.py"] == b""
