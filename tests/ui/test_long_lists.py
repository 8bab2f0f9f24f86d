"""Lists of 100,000 lines: they are filled, narrowed and sorted right, and the line that was looked at is kept."""

from collections.abc import Iterator
from decimal import Decimal
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reviewer.core.amount import Amount
from reviewer.core.check import Outcome, Row, Verdict, agree, check, rows_with
from reviewer.core.checker import Finding
from reviewer.core.filing import Filing
from reviewer.core.review import Review
from reviewer.ui.models.findings_model import DIFFERENCE, FOUND, FindingsModel
from reviewer.ui.models.narrowed_findings import AS_FOUND, NarrowedFindings
from reviewer.ui.slices import Slices
from tests.ui.window_of import DrawnFiling, WindowOf

MANY = 100_000
EVERYTHING = frozenset(Outcome)
EXCEPTIONS = frozenset({Outcome.EXCEPTION})


@check(tick="RF", code="T1", basis="the form", each=rows_with("closing_balance"))
def adds_up(row: Row) -> Verdict:
    """The closing balance adds up."""
    return agree(row.closing_balance, row.closing_balance)


class LongLedger(QObject):
    """Stands for a document with many findings in two filings; every tenth is an exception, by as much as its place."""

    checked = Signal()
    findings_changed = Signal(list)

    def __init__(self, lines: int) -> None:
        super().__init__()
        self.review = Review()
        for filing in ("f1", "f2"):
            self.review.add_filing(Filing(filing, f"{filing}.pdf", filing * 32, 1), [])
        found = (finding_of(n, Outcome.EXCEPTION if n % 10 == 0 else Outcome.AGREES) for n in range(lines))
        self.checker = SimpleNamespace(findings={finding.id: finding for finding in found})

    def settle(self, number: int, outcome: Outcome) -> None:
        """Another outcome of one check, as after a correction."""
        finding = finding_of(number, outcome)
        self.checker.findings[finding.id] = finding
        self.findings_changed.emit([finding.id])


def finding_of(number: int, outcome: Outcome) -> Finding:
    filing = "f2" if number % 2 else "f1"
    off = Amount(Decimal(number), "shares") if outcome is Outcome.EXCEPTION else None
    return Finding(
        f"adds_up:{number}", adds_up, filing, f"{filing}/t/{number}", outcome, Verdict(outcome, difference=off), ()
    )


@pytest.fixture
def ledger(request: pytest.FixtureRequest) -> LongLedger:
    return LongLedger(getattr(request, "param", MANY))


@pytest.fixture
def shown(qtbot: QtBot, ledger: LongLedger) -> Iterator[NarrowedFindings]:
    source = FindingsModel(ledger)  # type: ignore[arg-type]
    model = NarrowedFindings(source, source)
    qtbot.waitUntil(lambda: model.rowCount() == len(ledger.checker.findings))
    yield model
    source.deleteLater()


def ids(model: NarrowedFindings) -> list[str]:
    return [str(model.index(row, 0).data(FOUND)) for row in range(model.rowCount())]


def test_a_long_list_is_narrowed_to_what_was_asked(shown: NarrowedFindings) -> None:
    shown.show_only("", EXCEPTIONS)
    assert shown.rowCount() == MANY // 10
    shown.show_only("f2", EVERYTHING)
    assert shown.rowCount() == MANY // 2
    assert ids(shown)[:3] == ["adds_up:1", "adds_up:3", "adds_up:5"]
    shown.show_only("f2", EXCEPTIONS)
    assert shown.rowCount() == 0
    shown.show_only("nothing of this name", EVERYTHING)
    assert shown.rowCount() == 0
    shown.show_only("", EVERYTHING)
    assert ids(shown)[:2] + ids(shown)[-1:] == ["adds_up:0", "adds_up:2", "adds_up:99999"]


def test_every_line_is_found_again_by_its_finding_and_the_finding_by_its_line(shown: NarrowedFindings) -> None:
    shown.show_only("", EXCEPTIONS)
    for row in (0, 1, 4_999, MANY // 10 - 1):
        finding = shown.finding_at(shown.index(row, 0))
        assert finding is not None
        assert finding.outcome is Outcome.EXCEPTION
        assert shown.index_of(finding.id).row() == row
    assert not shown.index_of("adds_up:1").isValid()
    assert not shown.index_of("no such finding").isValid()


def test_a_long_list_is_sorted_by_a_heading_and_back(qtbot: QtBot, shown: NarrowedFindings) -> None:
    shown.sort(DIFFERENCE, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: shown.index(0, 0).data(FOUND) == "adds_up:99990")
    assert ids(shown)[1:3] == ["adds_up:99980", "adds_up:99970"]
    assert shown.index_of("adds_up:99970").row() == 2
    shown.show_only("", EXCEPTIONS)
    qtbot.waitUntil(lambda: shown.rowCount() == MANY // 10)
    assert ids(shown)[0] == "adds_up:99990"
    shown.sort(AS_FOUND)
    assert ids(shown)[:2] == ["adds_up:0", "adds_up:10"]


# Few lines: the tester looks at every cell at every change.
@pytest.mark.parametrize("ledger", [200], indirect=True)
def test_what_is_settled_leaves_the_list_and_comes_back_to_its_place(
    shown: NarrowedFindings, ledger: LongLedger, qtmodeltester: ModelTester
) -> None:
    shown.show_only("", EXCEPTIONS)
    qtmodeltester.check(shown, force_py=True)  # type: ignore[no-untyped-call]
    resets: list[bool] = []
    shown.modelReset.connect(lambda: resets.append(True))
    ledger.settle(20, Outcome.AGREES)
    assert ids(shown)[:3] == ["adds_up:0", "adds_up:10", "adds_up:30"]
    ledger.settle(20, Outcome.EXCEPTION)
    assert ids(shown)[:3] == ["adds_up:0", "adds_up:10", "adds_up:20"]
    assert not resets


def test_a_finding_that_changes_while_the_list_is_filled_is_not_shown_as_it_was(
    qtbot: QtBot, shown: NarrowedFindings, ledger: LongLedger
) -> None:
    ledger.checked.emit()
    ledger.settle(0, Outcome.OPEN)
    shown.show_only("", frozenset({Outcome.OPEN}))
    qtbot.waitUntil(lambda: ids(shown) == ["adds_up:0"])
    qtbot.wait(50)
    assert ids(shown) == ["adds_up:0"]


def test_the_line_that_is_looked_at_stays_when_the_list_is_narrowed(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    checks = window.panes.checks
    names = [checks.filter.itemText(n) for n in range(checks.filter.count())]
    found = next(id for id in window.desk.document.checker.findings if id.endswith("shares-b"))
    window.desk.selection.select_finding(found)
    assert checks.view.currentIndex().data(FOUND) == found
    for name in ("Exceptions", "Agree", "Everything"):
        checks.filter.setCurrentIndex(names.index(name))
    assert checks.view.currentIndex().data(FOUND) == found
    assert checks.view.selectionModel().isRowSelected(checks.view.currentIndex().row())
    assert window.desk.selection.finding == found


def test_other_work_takes_the_place_of_what_is_being_done(qtbot: QtBot, ledger: LongLedger) -> None:
    done: list[str] = []
    slices = Slices(ledger)

    def work(name: str, steps: int) -> Iterator[None]:
        for _ in range(steps):
            yield
        done.append(name)

    slices.begin(work("long", 10**7))
    assert slices.working
    slices.begin(work("short", 3))
    assert not slices.working
    qtbot.wait(30)
    assert done == ["short"]
