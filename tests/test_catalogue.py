"""The catalogue of the other language holds every text of the program, and says each of them whole."""

import ast
import re
from collections import Counter

import pytest

from catalogue import linguist
from catalogue.gather import Text, seen_in, texts
from draw_catalogue import TARGET, wanted

PLACE = re.compile(r"\{\w*\}|%n")


def test_every_text_of_the_program_is_translated() -> None:
    said = linguist.read(TARGET)
    left = [text.source for text in wanted() if not said.get(text.source)]
    assert left == [], "run packaging/draw_catalogue.py, translate what it names, and commit the file"


def test_the_catalogue_holds_nothing_that_is_gone() -> None:
    assert set(linguist.read(TARGET)) - {text.source for text in wanted()} == set()


def test_every_figure_of_a_sentence_is_in_its_translation() -> None:
    lost = {
        source: translation
        for source, translation in linguist.read(TARGET).items()
        if not Counter(PLACE.findall(translation)) >= Counter(set(PLACE.findall(source)))
    }
    assert lost == {}


def test_a_translation_is_another_text() -> None:
    same = {source for source, said in linguist.read(TARGET).items() if source == said and re.search("[a-z]{3}", said)}
    assert {source for source in same if not source.isupper()} <= NAMES


# What is written alike in both: names of this program and of formats.
NAMES = {"Filing Reviewer", "PDF (*.pdf *.PDF)", "  {0}:{1} in {2}"}


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ('self.tr("Keep")', ["Keep"]),
        ('why = f"{day} is not a day of the calendar"', ["{0} is not a day of the calendar"]),
        ('raise ValueError("never seen by a reviewer")', []),
        ('query = "SELECT number FROM log"', []),
        ('ActionSpec("open", "&Open...", ("Ctrl+O",), "Open a PDF")', ["&Open...", "Open a PDF"]),
        ('name = "closing_balance"', []),
    ],
)
def test_what_is_shown_is_gathered_and_nothing_else(code: str, expected: list[str]) -> None:
    assert list(seen_in(ast.parse(code), "ui/views/some.py")) == expected


def test_every_text_is_gathered_once_a_place() -> None:
    found = texts()
    assert Text("ui.views.welcome", "Open sample") in found
    assert len(found) == len(set(found))
