"""What the readers call the figures of an announcement is in the language of the window; what is printed is not."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reviewer.core.grid import Grid, GridRow
from reviewer.core.page import Box
from reviewer.core.reading import FieldKey
from reviewer.core.review import Review
from reviewer.ui.document import Document
from reviewer.ui.language import speak
from reviewer.ui.models.grid_model import GridModel
from tests.review_of import review_of

BOX = Box(10, 10, 20, 20)
NOTES = """
    poll_notes | meeting_date | shares_in_issue
    -          | 23 June 2023 |       1,000,000
"""


@pytest.fixture
def chinese(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "zh_Hant")
    yield
    speak(qapp, "en")


def headings(review: Review, name: str = "poll_notes") -> list[str]:
    """The heading and the labels of a table of two lines, as the window shows them."""
    filing = next(iter(review.filings))
    keys = [FieldKey(filing, name, "", field) for field in ("meeting_date", "shares_in_issue")]
    labels = ("Date of the meeting", "Shares in issue, class A")
    rows = tuple(GridRow(label, (key,)) for label, key in zip(labels, keys, strict=True))
    document = Document(lambda _: pytest.fail("nothing is checked"), review)
    model = GridModel(document)
    model.show_grid(Grid(filing, "T02", "Notes to the poll results", 1, BOX, ("Votes cast",), rows))
    shown = [model.headerData(row, Qt.Orientation.Vertical) for row in range(2)]
    return [model.headerData(0, Qt.Orientation.Horizontal), *shown]


@pytest.mark.usefixtures("chinese")
def test_our_own_labels_are_in_the_language_of_the_window() -> None:
    assert headings(review_of(NOTES)) == ["投票總數", "會議日期", "已發行股份，A 類"]


@pytest.mark.usefixtures("chinese")
def test_labels_that_are_printed_beside_their_figures_stay_as_they_are() -> None:
    review = review_of(NOTES)
    for key, reading in list(review.readings.items()):
        beside = replace(reading.provenance, label_boxes=(BOX,))
        review.readings[key] = replace(reading, provenance=beside)
    assert headings(review) == ["Votes cast", "Date of the meeting", "Shares in issue, class A"]


@pytest.mark.usefixtures("chinese")
def test_a_table_that_is_read_as_it_stands_keeps_its_words() -> None:
    assert headings(review_of(NOTES.replace("poll_notes", "p3t2      ")), "p3t2") == [
        "Votes cast", "Date of the meeting", "Shares in issue, class A",
    ]  # fmt: skip
