"""A window that starts again comes back to what was looked at, and does not where something would be lost by it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QInputDialog

from reviewer.core.errors import ReviewerError
from reviewer.core.review import Wrong
from reviewer.ui import main_window, resume
from reviewer.ui.commands import CorrectField
from reviewer.ui.main_window import MainWindow
from reviewer.ui.resume import Resuming
from reviewer.ui.views.page_scroller import Fit
from tests.ui.window_of import CLEAN, DrawnFiling, DrawnLine, WindowOf, key_of

FILES = {"a.pdf": DrawnFiling(), "b.pdf": DrawnFiling(CLEAN)}


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "again.ini"), QSettings.Format.IniFormat)


def again(window_of: WindowOf, settings: QSettings, reviews: Path) -> MainWindow:
    """The next window, as far as it comes by itself."""
    window = window_of.empty(DrawnLine(FILES), reviews)
    resuming = Resuming(window, resume.kept(settings))
    ended: list[bool] = []
    resuming.destroyed.connect(lambda: ended.append(True))
    resuming.begin()
    window_of.qtbot.waitUntil(lambda: bool(ended))
    return window


def looked_at(window: MainWindow) -> tuple[object, ...]:
    selection, view = window.desk.selection, window.panes.sheet.view
    return (
        selection.filing, selection.field, selection.finding, view.page, round(view.zoom, 3), view.fit, view.turns,
        window.panes.checks.filter.currentText(), window.panes.queue.narrow.text(),
        window.actions_by_name["show_fields"].isChecked(), window.actions_by_name["show_unaccounted"].isChecked(),
    )  # fmt: skip


def corner(window: MainWindow) -> tuple[float, ...]:
    """Page and points; a scroll bar may come and go, which moves the middle of the window and not its corner."""
    return tuple(window.panes.sheet.view.place().spot)


def look_around(window_of: WindowOf, window: MainWindow) -> None:
    found = next(id for id in window.desk.document.checker.findings if id.endswith("shares-b"))
    window.desk.selection.select_finding(found)
    view = window.panes.sheet.view
    window_of.qtbot.waitUntil(lambda: view.pages == 2)
    window.panes.sheet.turn(1)
    view.set_zoom(0.8)
    view.show_middle(1.4)
    window.panes.checks.filter.setCurrentIndex(2)
    window.panes.queue.narrow.setText("T1")
    for name in ("show_fields", "show_unaccounted"):
        window.actions_by_name[name].trigger()


def corrected(window: MainWindow) -> None:
    key = key_of(window, "ordinary-shares-b", "opening_balance")
    window.desk.document.undo_stack.push(CorrectField(window.desk.document, key, "7,001,000", Wrong.MISREAD))


def test_the_next_window_shows_what_the_last_one_showed(
    window_of: WindowOf, settings: QSettings, tmp_path: Path
) -> None:
    window = window_of(tmp_path / "reviews", a=FILES["a.pdf"], b=FILES["b.pdf"])
    corrected(window)
    look_around(window_of, window)
    before, place = looked_at(window), corner(window)
    resume.keep(window, settings)
    window.close()
    after = again(window_of, settings, tmp_path / "reviews")
    assert looked_at(after) == before
    assert corner(after) == pytest.approx(place, abs=2), "to two pixels"
    assert [one.name for one in after.desk.filings] == ["a.pdf", "b.pdf"]
    assert len(after.desk.document.review.log) == 1
    assert resume.kept(settings) == {}, "it is told once"


def test_a_page_that_was_fitted_is_fitted_again(window_of: WindowOf, settings: QSettings, tmp_path: Path) -> None:
    window = window_of(tmp_path / "reviews", a=FILES["a.pdf"])
    window_of.qtbot.waitUntil(lambda: window.panes.sheet.view.pages == 2)
    window.panes.sheet.view.fit_page()
    resume.keep(window, settings)
    window.close()
    assert again(window_of, settings, tmp_path / "reviews").panes.sheet.view.fit is Fit.PAGE


def test_a_review_that_was_saved_elsewhere_is_gone_on_with_there(
    window_of: WindowOf, settings: QSettings, tmp_path: Path
) -> None:
    window = window_of(tmp_path / "reviews", a=FILES["a.pdf"])
    window.desk.save_as(tmp_path / "mine.review")
    window_of.qtbot.waitUntil(lambda: window.statusBar().currentMessage().startswith("Saved as"))
    corrected(window)
    resume.keep(window, settings)
    window.close()
    after = again(window_of, settings, tmp_path / "reviews")
    assert after.desk.keeper.file is not None
    assert after.desk.keeper.file.path == tmp_path / "mine.review"
    assert len(after.desk.document.review.log) == 1


def test_what_an_earlier_window_left_is_not_taken_up(
    window_of: WindowOf, settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    resume.keep(window_of(a=FILES["a.pdf"]), settings)
    monkeypatch.setattr(resume, "FRESH", 0.0)
    assert resume.kept(settings) == {}
    settings.setValue(resume.KEY, "no such thing")
    assert resume.kept(settings) == {}


def test_a_window_that_keeps_nothing_does_not_start_again_in_another_language(
    window_of: WindowOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(*told: object, **_: object) -> tuple[str, bool]:
        asked.append(str(told[2]))
        return "", False

    monkeypatch.setattr(QInputDialog, "getItem", ask)
    monkeypatch.setattr(main_window, "start_again", lambda window: asked.append("again"))
    window = window_of(a=FILES["a.pdf"])
    window.actions_by_name["language"].trigger()
    corrected(window)
    window.actions_by_name["language"].trigger()
    assert asked == ["The window starts again in this language:"]
    assert "would be lost" in window.statusBar().currentMessage()


def test_a_fault_while_the_window_is_looked_at_does_not_keep_the_program_from_starting(
    window_of: WindowOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[bool] = []

    def fails(*_: object) -> None:
        raise ReviewerError("no more")

    monkeypatch.setattr(resume, "keep", fails)
    monkeypatch.setattr(main_window, "start_again", lambda window: started.append(True))
    window_of(a=FILES["a.pdf"]).start_again()
    assert started == [True]
