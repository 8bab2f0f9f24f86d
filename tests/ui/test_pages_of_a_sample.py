"""A shipped return in the page pane, drawn by the real child process."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from reviewer.core.page import Box
from reviewer.core.resources import resource
from reviewer.extract.pictures import PictureMaker
from reviewer.ui.picture_source import PictureSource
from reviewer.ui.views.page_view import PageView


@pytest.fixture
def source() -> Iterator[PictureSource]:
    source = PictureSource(PictureMaker(resource("samples", "monthly-return-clean.pdf")))
    yield source
    source.close()


def test_the_first_page_is_seen_within_a_second_and_closing_is_quick(qtbot: QtBot, source: PictureSource) -> None:
    view = PageView()
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    with qtbot.waitSignal(source.sizes_ready, timeout=5000) as sizes:
        source.ask_sizes()
    view.set_document(sizes.args[0], source)
    qtbot.waitUntil(lambda: view.page_sentence(1) == "")
    assert view.pages == 7
    assert len(shades(view.viewport().grab().toImage())) > 2
    began = time.monotonic()
    source.close()
    assert time.monotonic() - began < 1.0


def test_a_part_of_a_page_is_the_same_part_of_its_picture(qtbot: QtBot, source: PictureSource) -> None:
    box = Box(60.0, 40.0, 260.0, 120.0)
    with qtbot.waitSignal(source.picture_ready, timeout=5000) as whole:
        source.request(1, 2.0)
    with qtbot.waitSignal(source.part_ready, timeout=5000) as part:
        source.request(1, 2.0, box)
    shifts = [(across, down) for across in (-1, 0, 1) for down in (-1, 0, 1)]
    found = {shift: whole.args[2].copy(120 + shift[0], 80 + shift[1], 400, 160) for shift in shifts}
    assert min(shifts, key=lambda shift: unlike(found[shift], part.args[2])) == (0, 0)
    assert unlike(found[0, 0], part.args[2]) < 0.005  # glyphs cut at the edge are smoothed otherwise


def test_a_file_that_is_no_filing_says_so_on_its_thread(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "letter.pdf"
    file.write_bytes(b"not a PDF at all")
    source = PictureSource(PictureMaker(file))
    with qtbot.waitSignal(source.could_not_open, timeout=5000) as told:
        source.ask_sizes()
    assert told.args == ["The pages cannot be shown: the PDF is damaged or needs a password."]
    source.close()


def unlike(one: QImage, other: QImage) -> float:
    """The share of pixels that differ."""
    places = [(x, y) for x in range(one.width()) for y in range(one.height())]
    return sum(one.pixel(x, y) != other.pixel(x, y) for x, y in places) / len(places)


def shades(picture: QImage) -> set[int]:
    return {picture.pixel(x, y) for x in range(0, picture.width(), 2) for y in range(0, picture.height(), 2)}
