"""A window over filings drawn from text tables: no PDF is read, everything else is as it is for a reviewer."""

import hashlib
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from reviewer.core.check import FilingRecords, Records, Row, Subject, Verdict, agree, check, holds, rows_with
from reviewer.core.checker import Checker
from reviewer.core.filing import READER, Filing, Origin
from reviewer.core.grid import Grid
from reviewer.core.page import Page
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.tally import FilingState
from reviewer.extract.outcomes import Closed, Event, Opened, PageRead, Refusal, Refused
from reviewer.ui.desk import Desk
from reviewer.ui.main_window import MainWindow
from tests.review_of import review_of
from tests.ui.picture_maker import PlainMaker

# Class A agrees, class B does not (by 1,000), and for class C nobody can tell.
RETURN = """
    facts | issuer         | month_ended
    -     | Some Co. Ltd.  | 31 January 2023

    issued_shares     | opening_balance | movement | closing_balance
    ordinary-shares-a |       1,000,000 |  (5,000) |         995,000
    ordinary-shares-b |       7,000,000 |    1,000 |       7,000,000
    ordinary-shares-c |             500 |          |             500

    par_value         | opening_par_value
    ordinary-shares-a | 0.01
"""
CLEAN = """
    issued_shares     | opening_balance | movement | closing_balance
    ordinary-shares-a |       1,000,000 |  (5,000) |         995,000
"""
# A second check finds nothing to look at here.
NOTHING_PRINTED = """
    untitled          | opening_balance
    ordinary-shares-a |       1,000,000
"""
A4 = (595.0, 842.0)


@check(tick="CF", code="T3", basis="the form", each=rows_with("closing_balance", "carried_on"))
def is_carried_on(row: Row) -> Verdict:
    """The closing balance is carried on."""
    return agree(row.carried_on, row.closing_balance)


def untitled(records: Records) -> Iterator[Subject]:
    """The filings that have a table of this name."""
    return (Subject(filing.id, filing) for filing in records.filings() if "untitled" in records.tables_of(filing.id))


@check(tick="RF", code="T1", basis="the form", each=rows_with("opening_balance", "movement", "closing_balance"))
def closing_balance_rolls_forward(row: Row) -> Verdict:
    """Opening balance plus the movement equals closing balance."""
    return agree(row.closing_balance, row.opening_balance + row.movement)


@check(tick="TI", code="T2", basis="the form", each=untitled)
def has_a_title(filing: FilingRecords) -> Verdict:
    """A filing has a title."""
    return holds(bool(filing.facts.printed("title")))


@dataclass
class DrawnFiling:
    """What a file says: a text table, or why it cannot be opened; `gate` holds the reading back while it is shut."""

    text: str = RETURN
    refusal: Refusal | None = None
    password: str | None = None
    banner: str = ""
    pages: int = 2
    gate: threading.Event = field(default_factory=threading.Event)
    wanted: list[int] = field(default_factory=list)
    problem: Exception | None = None
    language: str = ""
    reader: int = READER
    # What a newer reader finds in the same file; "" for the same.
    read_as: str = ""

    def __post_init__(self) -> None:
        self.gate.set()


class DrawnReader:
    """Tells the events of a drawn filing."""

    def __init__(self, drawn: DrawnFiling, password: str | None) -> None:
        self._drawn, self._password, self.cancelled = drawn, password, False

    def events(self) -> Iterator[Event]:
        drawn = self._drawn
        if drawn.refusal is not None:
            yield Refused(drawn.refusal)
            return
        if drawn.password is not None and self._password != drawn.password:
            yield Refused(Refusal.PASSWORD if self._password is None else Refusal.WRONG_PASSWORD)
            return
        yield Opened(drawn.pages)
        for number in range(1, drawn.pages + 1):
            yield PageRead(Page(number, *A4))
            drawn.gate.wait(10)
        yield Closed()

    def cancel(self) -> None:
        self.cancelled = True
        self._drawn.gate.set()

    def want(self, page: int) -> None:
        self._drawn.wanted.append(page)


@dataclass(frozen=True)
class DrawnRead:
    """What the pipeline would have read."""

    filing: Filing
    readings: tuple[Reading, ...]
    grids: tuple[Grid, ...]
    pages: tuple[Page, ...]


class DrawnLine:
    """The pipeline over drawn filings, by file name."""

    def __init__(self, filings: dict[str, DrawnFiling]) -> None:
        self.filings = filings

    def read_events(self, path: Path, password: str | None = None) -> DrawnReader:
        return DrawnReader(self.filings[path.name], password)

    def digest_of(self, path: Path) -> str:
        return hashlib.sha256(self.filings[path.name].text.encode() + path.name.encode()).hexdigest()

    def warm(self) -> None:
        """The checks are there."""

    def assemble(
        self, path: Path, sha256: str, pages: list[Page], complaints: list[str], carries: list[str], origin: Origin
    ) -> DrawnRead:
        drawn = self.filings[path.name]
        if drawn.problem is not None:
            raise drawn.problem
        review = review_of(drawn.read_as or drawn.text, id=sha256[:12])
        filing = Filing(
            sha256[:12], path.name, sha256, len(pages), "monthly_return", "Monthly return", "FF301", "1.0.1",
            language=drawn.language, banner=drawn.banner, path=str(path), reader=drawn.reader,
        )  # fmt: skip
        return DrawnRead(filing, tuple(review.readings.values()), review.grids[filing.id], tuple(pages))


class WindowOf:
    """Opens windows over drawn filings and closes them again."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.windows: list[MainWindow] = []

    def __call__(self, reviews: Path | None = None, **filings: DrawnFiling) -> MainWindow:
        """A window with these filings open and checked; names are those of the files, without .pdf."""
        line = DrawnLine({f"{name}.pdf": drawn for name, drawn in filings.items()})
        window = self.empty(line, reviews)
        if filings:
            window.open_paths([self.folder / name for name in line.filings])
            self.qtbot.waitUntil(lambda: is_settled(window))
        return window

    def empty(self, line: DrawnLine, reviews: Path | None = None) -> MainWindow:
        """A window with nothing open."""
        settings = QSettings(str(self.folder / "settings.ini"), QSettings.Format.IniFormat)
        desk = Desk(lambda: line, lambda review: Checker(review, CHECKS), lambda *_: PlainMaker([A4] * 2), reviews)
        window = MainWindow(desk, settings)
        self.windows.append(window)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)
        return window

    def close(self) -> None:
        """Close what is still open."""
        for window in self.windows:
            window.close()
            window.deleteLater()


CHECKS = (closing_balance_rolls_forward, is_carried_on, has_a_title)


def is_settled(window: MainWindow) -> bool:
    """Whether nothing is being read or checked any more."""
    waiting = (FilingState.LOADING, FilingState.CHECKING)
    return bool(window.desk.filings) and all(one.state not in waiting for one in window.desk.filings)


def key_of(window: MainWindow, row: str, name: str, table: str = "issued_shares") -> FieldKey:
    """The address of a field of the first filing."""
    return FieldKey(window.desk.filings[0].filing, table, row, name)


def outcomes(window: MainWindow) -> dict[str, str]:
    """What became of the check of each class."""
    found = window.desk.document.checker.findings.values()
    return {finding.subject.rpartition("-")[2]: finding.outcome.value for finding in found}
