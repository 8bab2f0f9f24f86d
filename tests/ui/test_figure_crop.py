"""The inspector shows the figure as it stands on the page, and how well it is known."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from reviewer.core.checker import Checker
from reviewer.core.page import Box
from reviewer.ui.commands import ConfirmField
from reviewer.ui.desk import Desk
from reviewer.ui.main_window import MainWindow
from reviewer.ui.views.figure_crop import ABOVE, BESIDE, LARGEST
from tests.ui.picture_maker import PlainMaker
from tests.ui.window_of import A4, CHECKS, DrawnFiling, DrawnLine, WindowOf, is_settled, key_of

Opened = Callable[..., tuple[MainWindow, PlainMaker]]


@pytest.fixture
def opened(our_look: None, qtbot: QtBot, tmp_path: Path, window_of: WindowOf) -> Opened:
    def start(failing: dict[int, str] | None = None) -> tuple[MainWindow, PlainMaker]:
        maker = PlainMaker([A4] * 2, failing)
        line = DrawnLine({"a.pdf": DrawnFiling()})
        desk = Desk(lambda: line, lambda review: Checker(review, CHECKS), lambda *_: maker)
        window = MainWindow(desk, QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
        window_of.windows.append(window)
        window.resize(1366, 768)
        window.show()
        window.open_paths([tmp_path / "a.pdf"])
        qtbot.waitUntil(lambda: is_settled(window))
        return window, maker

    return start


def crops(maker: PlainMaker) -> list[tuple[float, Box]]:
    return [(scale, box) for _, scale, box in maker.asked if box is not None]


def test_the_figure_is_cut_from_its_page_and_magnified(qtbot: QtBot, opened: Opened) -> None:
    window, maker = opened()
    key = key_of(window, "ordinary-shares-a", "closing_balance")
    crop = window.panes.inspector.crop
    assert not crop.isVisible()
    window.desk.selection.select_field(key)
    qtbot.waitUntil(lambda: not crop.pixmap().isNull())
    assert crop.isVisible()
    (box,) = window.desk.document.review.readings[key].provenance.boxes
    # The pane may have been laid out once more while the first picture was on its way.
    qtbot.wait(200)
    scale, cut = crops(maker)[-1]
    assert cut == Box(max(box.x0 - BESIDE, 0), max(box.top - ABOVE, 0), box.x1 + BESIDE, box.bottom + ABOVE)
    assert 1 < scale <= LARGEST * window.devicePixelRatio()
    qtbot.waitUntil(lambda: crop.height() >= crop.pixmap().deviceIndependentSize().height())
    assert window.panes.inspector.rect().contains(crop.geometry())
    # Pixel for pixel: nothing is scaled after it is drawn.
    assert crop.pixmap().width() == round(cut.width * scale)
    assert crop.pixmap().devicePixelRatio() == window.devicePixelRatio()


def test_another_figure_replaces_it_and_none_hides_it(qtbot: QtBot, opened: Opened) -> None:
    window, maker = opened()
    crop = window.panes.inspector.crop
    for row in ("ordinary-shares-a", "ordinary-shares-b"):
        window.desk.selection.select_field(key_of(window, row, "opening_balance"))
        qtbot.waitUntil(lambda: not crop.pixmap().isNull())
    assert len({box for _, box in crops(maker)}) == 2
    assert crop.accessibleName() == "On the page: 7,000,000"
    window.desk.close_filing(window.desk.filings[0].id)
    assert not crop.isVisible()


def test_a_page_that_cannot_be_drawn_says_so_in_its_place(qtbot: QtBot, opened: Opened) -> None:
    window, _ = opened({1: "Page 1 cannot be shown: it is damaged."})
    window.desk.selection.select_field(key_of(window, "ordinary-shares-a", "closing_balance"))
    qtbot.waitUntil(lambda: "damaged" in window.panes.inspector.crop.text())


def test_the_grade_is_said_in_words_and_follows_the_reviewer(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    text = window.panes.inspector.text

    def said(row: str, name: str, table: str = "issued_shares") -> str:
        window.desk.selection.select_field(key_of(window, row, name, table))
        return text.toPlainText()

    assert "checked by 1 check (T1)" in said("ordinary-shares-a", "movement")
    par = key_of(window, "ordinary-shares-a", "opening_par_value", "par_value")
    assert "read from the text layer" in said(par.row, par.field, par.table)
    window.desk.document.undo_stack.push(ConfirmField(window.desk.document, par))
    assert "seen by a reviewer" in text.toPlainText()
