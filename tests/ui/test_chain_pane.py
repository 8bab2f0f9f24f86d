"""The chain pane: ribbons that can be walked with the keys, both ends of a link side by side, and the plot."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reviewer.core.chain import Box, Joint
from reviewer.core.check import Outcome
from reviewer.core.checker import Checker
from reviewer.core.filing import READER, Filing, Origin
from reviewer.core.history import History
from reviewer.core.page import Page
from reviewer.core.reading import FieldKey
from reviewer.core.review import Wrong
from reviewer.ui.commands import CorrectField
from reviewer.ui.desk import Desk
from reviewer.ui.main_window import MainWindow
from reviewer.ui.models.chain_model import PART
from reviewer.ui.models.grid_model import ACCESSIBLE
from reviewer.ui.views.chain_pane import EMPTY
from tests.chain_of import CHECKS, chain_of
from tests.review_of import review_of
from tests.ui.picture_maker import PlainMaker
from tests.ui.window_of import A4, DrawnFiling, DrawnLine, DrawnRead, WindowOf, is_settled

CHAIN = chain_of(2)


class ChainLine(DrawnLine):
    """Drawn filings of the kinds that a history has."""

    def assemble(
        self, path: Path, sha256: str, pages: list[Page], complaints: list[str], carries: list[str], origin: Origin
    ) -> DrawnRead:
        kind = "monthly_return" if path.name.startswith("mr") else "next_day_return"
        review = review_of(self.filings[path.name].text, kind, sha256[:12])
        filing = Filing(sha256[:12], path.name, sha256, len(pages), kind, kind, path=str(path), reader=READER)
        return DrawnRead(filing, tuple(review.readings.values()), review.grids[filing.id], tuple(pages))


@pytest.fixture
def chain_window(qtbot: QtBot, window_of: WindowOf, tmp_path: Path) -> MainWindow:
    """A window with the six filings of two months, at the chain."""
    line = ChainLine({f"{one.id}.pdf": DrawnFiling(one.text) for one in CHAIN.filings})
    desk = Desk(lambda: line, lambda review: Checker(review, CHECKS), lambda *_: PlainMaker([A4] * 2))
    window = MainWindow(desk, QSettings(str(tmp_path / "chain.ini"), QSettings.Format.IniFormat))
    window_of.windows.append(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.open_paths([tmp_path / name for name in line.filings])
    qtbot.waitUntil(lambda: is_settled(window) and not desk.document.checking)
    window.actions_by_name["pane_chain"].trigger()
    return window


def key_of(window: MainWindow, name: str, field: str) -> FieldKey:
    """The field of the issued shares of a filing."""
    one = next(one for one in window.desk.filings if one.path.name == f"{name}.pdf")
    return FieldKey(one.filing, "issued_shares", "ordinary-shares", field)


def name_of(window: MainWindow, filing: str) -> str:
    return window.desk.document.review.filings[filing].name


def current(window: MainWindow) -> object:
    return window.panes.chain.ribbons[0].currentIndex().data(PART)


def test_the_ribbon_shows_the_filings_in_their_order_with_a_joint_before_each(chain_window: MainWindow) -> None:
    model = chain_window.panes.chain.model
    ribbon = model.index(0, 0)
    parts = [model.index(row, 0, ribbon).data(PART) for row in range(model.rowCount(ribbon))]
    boxes = [name_of(chain_window, part.filing) for part in parts if isinstance(part, Box)]
    assert boxes == [f"{one.id}.pdf" for one in CHAIN.filings]
    assert [isinstance(part, Joint) for part in parts] == [True, False] * 6
    assert model.index(11, 0, ribbon).data() == "Feb 2024\n1,002,428,200"
    assert model.index(4, 0, ribbon).data() == "open"
    assert model.index(6, 0, ribbon).data() == "ties"
    assert "closing balance of the last next day or monthly return" in model.index(6, 0, ribbon).data(ACCESSIBLE)


def test_the_model_keeps_the_rules_through_an_edit_and_a_filing_that_goes(
    chain_window: MainWindow, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    pane, document = chain_window.panes.chain, chain_window.desk.document
    resets: list[bool] = []
    pane.model.modelReset.connect(lambda: resets.append(True))
    qtmodeltester.check(pane.model, force_py=True)  # type: ignore[no-untyped-call]
    key = key_of(chain_window, "nd01-20", "opening_balance")
    document.undo_stack.push(CorrectField(document, key, "5", Wrong.MISREAD))
    assert pane.model.index(8, 0, pane.model.index(0, 0)).data() == "breaks"
    document.undo_stack.undo()
    assert pane.model.index(8, 0, pane.model.index(0, 0)).data() == "ties"
    assert resets == []
    chain_window.desk.close_filing(chain_window.desk.filings[0].id)
    qtbot.waitUntil(lambda: pane.model.rowCount(pane.model.index(0, 0)) == 10)
    qtmodeltester.check(pane.links, force_py=True)  # type: ignore[no-untyped-call]


def test_the_keys_walk_the_ribbon_and_enter_opens_both_ends(chain_window: MainWindow, qtbot: QtBot) -> None:
    ribbon = chain_window.panes.chain.ribbons[0]
    qtbot.waitUntil(ribbon.hasFocus)
    for _ in range(4):
        QTest.keyClick(ribbon, Qt.Key.Key_Right)
    part = current(chain_window)
    assert isinstance(part, Joint)
    assert part.outcome is Outcome.AGREES
    QTest.keyClick(ribbon, Qt.Key.Key_Return)
    selection, facing = chain_window.desk.selection, chain_window.panes.facing
    finding = chain_window.desk.document.finding(selection.finding)
    assert finding is not None
    assert selection.field == key_of(chain_window, "nd01-09", "opening_balance")
    assert {name_of(chain_window, key.filing) for key in finding.evidence} == {"mr00.pdf", "nd01-09.pdf"}
    assert facing.isVisible()
    qtbot.waitUntil(lambda: facing.view.pages == 2)
    assert facing.head.text().startswith("mr00.pdf  1: closing balance, p 1")
    assert ribbon.hasFocus()


def test_a_figure_of_the_other_page_can_be_turned_to(chain_window: MainWindow, qtbot: QtBot) -> None:
    chain = chain_window.panes.chain
    chain.ribbons[0].setCurrentIndex(chain.model.index(6, 0, chain.model.index(0, 0)))
    QTest.keyClick(chain.ribbons[0], Qt.Key.Key_Return)
    facing = chain_window.panes.facing
    qtbot.waitUntil(lambda: facing.view.pages == 2)
    key = key_of(chain_window, "mr00", "closing_balance")
    box = chain_window.desk.document.review.readings[key].provenance.boxes[0]
    facing.view.box_clicked.emit(1, *box.middle)
    assert chain_window.desk.selection.field == key


def test_enter_on_a_filing_turns_to_its_closing_balance(chain_window: MainWindow) -> None:
    ribbon = chain_window.panes.chain.ribbons[0]
    QTest.keyClick(ribbon, Qt.Key.Key_Right)
    assert isinstance(current(chain_window), Box)
    QTest.keyClick(ribbon, Qt.Key.Key_Return)
    assert chain_window.desk.selection.field == key_of(chain_window, "nd00-20", "closing_balance")


def test_every_link_of_a_joint_is_listed_with_its_sentence(chain_window: MainWindow) -> None:
    chain = chain_window.panes.chain
    chain.ribbons[0].setCurrentIndex(chain.model.index(4, 0, chain.model.index(0, 0)))
    said = [str(chain.links.index(row).data()) for row in range(chain.links.rowCount())]
    assert said[0].startswith("open  issued shares: The balance at the close of the preceding month")
    assert any(line.startswith("ties  issued shares: The last next day return of the month") for line in said)


def test_the_plot_says_each_balance_and_why_it_moved(chain_window: MainWindow) -> None:
    plot = chain_window.panes.chain.plot
    words = plot.accessibleDescription().splitlines()
    assert words[0] == "In issue: ordinary shares"
    assert words[2] == "20 January 2024: 1,001,214,100 (Shares repurchased -20,400)"
    assert words[3] == "31 January 2024: 1,001,214,100"
    assert not plot.grab().isNull()


def test_one_return_alone_says_what_to_open(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    chain = window.panes.chain
    window.panes.reach("chain")
    assert chain.hint.isVisible()
    assert chain.hint.text() == EMPTY


def test_an_empty_desk_says_what_to_open(window_of: WindowOf) -> None:
    window = window_of.empty(DrawnLine({}))
    chain = window.panes.chain
    assert chain.model.rowCount() == 0
    assert chain.empty.text() == EMPTY
    window.panes.docks["chain"].show()
    window.panes.docks["chain"].raise_()
    assert chain.empty.isVisible()


def test_what_is_done_while_a_long_history_is_drawn_is_in_it(
    qtbot: QtBot, chain_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("READINGS", "LINKS", "RIBBONS"):
        monkeypatch.setattr(f"reviewer.core.history.{name}", 1)
    monkeypatch.setattr("reviewer.ui.slices.FIRST", 0.0)
    document, model = chain_window.desk.document, chain_window.panes.chain.model
    key = next(key for key in document.review.readings if key.field == "closing_balance")

    def drawn_anew() -> object:
        return History(document.review, document.checker.findings.values(), document.checker.directory).ribbons

    before = model.ribbons
    model.read_again()
    document.undo_stack.push(CorrectField(document, key, "1,000,001", Wrong.MISREAD))
    qtbot.waitUntil(lambda: model.ribbons == drawn_anew())
    assert model.ribbons != before
    document.undo_stack.undo()
    qtbot.waitUntil(lambda: model.ribbons == drawn_anew())
