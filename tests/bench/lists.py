"""How long the window stands still over lists of 100,000 lines, the findings of all checks and one table, and over
10,000 things done at once: numbers dismissed, cells cleared, lines of the history.

A turn is one round of the event loop, as in `window_once`: nothing that a reviewer does is answered while one lasts.
Both lists stand in panes of their own, so that nothing else of the window is counted.
"""

import os
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from reviewer.core.check import Outcome, Row, Verdict, agree, check, rows_with
from reviewer.core.checker import Checker
from reviewer.core.dismissal import Reason
from reviewer.core.filing import Filing
from reviewer.core.grid import Grid, GridRow
from reviewer.core.page import Box, Page, Word
from reviewer.core.printed import print_number
from reviewer.core.provenance import Provenance
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.review import Review
from reviewer.ui.app import make_application, make_window
from reviewer.ui.commands import DismissNumbers
from reviewer.ui.document import Document
from reviewer.ui.garbage import Garbage
from reviewer.ui.models.grid_blocks import Change
from reviewer.ui.selection import Selection
from reviewer.ui.table_commands import CorrectBlock
from reviewer.ui.views.checks_pane import FILTERS, ChecksPane
from reviewer.ui.views.history_pane import HistoryPane
from reviewer.ui.views.table_pane import TablePane

LINES, JUMPS, PATIENCE = 100_000, 60, 120.0
AT_ONCE, ON_A_PAGE = 10_000, 50
"""Numbers that are dismissed in one step, and how many of them stand on a page."""
CELLS = (100, 1_000)
"""Cells that are cleared in one step."""
QUIET, SHORT = 5, 0.001
"""So many turns in which nothing is done, each of less than so many seconds, and all is done."""
FIELDS = ("opening_balance", "movement", "closing_balance")
EVERY = 50
"""Of so many checks one is an exception."""


@check(tick="RF", code="MR6", basis="form", each=rows_with(*FIELDS))
def closing_balance_rolls_forward(row: Row) -> Verdict:
    """Opening balance plus the movement of the period equals closing balance."""
    return agree(stated=row.closing_balance, computed=row.opening_balance + row.movement)


def measure() -> Iterator[tuple[str, str]]:
    """Rows of the report: what was done, its longest turn, and how long it took in all."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = make_application()
    review = long_review()
    # As in the window: what does not change is not looked through for garbage again and again.
    Garbage(application, lambda: False)
    document = Document(lambda review: Checker(review, [closing_balance_rolls_forward]), review)
    # What is left to the reviewer's eyes is another work, and goes on for long.
    for heard in (document.checked, document.acted, document.verdict_changed):
        heard.connect(lambda: document.left.stop(document.review))
    _turns(document.check_all, lambda: not document.checking)
    selection = Selection(document)
    yield from _findings(document, selection)
    yield from _table(document, selection)
    yield from _blocks(document, selection)
    yield from _numbers()


def long_review(lines: int = LINES) -> Review:
    """One filing with one table of so many rows, of which every fiftieth does not add up."""
    review = Review()
    readings = [reading for row in range(lines) for reading in _row(row)]
    rows = tuple(
        GridRow(f"Class {row}", tuple(one.key for one in readings[3 * row : 3 * row + 3])) for row in range(lines)
    )
    grid = Grid("f1", "T01", "Movements", 1, Box(0, 0, 500, 500), ("Opening", "Movement", "Closing"), rows)
    review.add_filing(Filing("f1", "long.pdf", "f1" * 32, 1, kind="monthly_return"), readings, [grid])
    return review


def _row(row: int) -> Iterator[Reading]:
    opening, moved = 1_000_000 + row, -(row % 977)
    for name, value in zip(FIELDS, (opening, moved, opening + moved + (row % EVERY == 0) * row), strict=True):
        key = FieldKey("f1", "issued_shares", f"class-{row}", name)
        place = Provenance(1 + row // 500, (Box(0, 0, 10, 10),))
        yield Reading(key, name, print_number(Decimal(value)), Decimal(value), "shares", place)


def _findings(document: Document, selection: Selection) -> Iterator[tuple[str, str]]:
    pane: list[ChecksPane] = []
    show = {name: place for place, (name, _) in enumerate(FILTERS)}
    exceptions = sum(found.outcome is Outcome.EXCEPTION for found in document.checker.findings.values())
    yield (
        "findings: filled",
        _taken(lambda: pane.append(_shown(ChecksPane(document, selection))), lambda: pane[0].shown.rowCount() == LINES),
    )
    checks = pane[0]
    yield "findings: scrolled", _scrolled(checks.view)
    checks.view.setCurrentIndex(checks.shown.index(LINES // 2, 0))
    yield (
        "findings: narrowed to the exceptions",
        _taken(
            lambda: checks.filter.setCurrentIndex(show["Exceptions"]), lambda: checks.shown.rowCount() == exceptions
        ),
    )
    yield (
        "findings: widened again",
        _taken(lambda: checks.filter.setCurrentIndex(show["Everything"]), lambda: checks.shown.rowCount() == LINES),
    )
    largest = document.checker.findings[f"{closing_balance_rolls_forward.name}:f1/issued_shares/class-{LINES - EVERY}"]
    yield (
        "findings: sorted by the difference",
        _taken(
            lambda: checks.shown.sort(6, Qt.SortOrder.DescendingOrder),
            lambda: checks.shown.finding_at(checks.shown.index(0, 0)) is largest,
        ),
    )
    yield "findings: all checked again", _taken(document.checked.emit, lambda: checks.shown.rowCount() == LINES)
    checks.close()


def _table(document: Document, selection: Selection) -> Iterator[tuple[str, str]]:
    pane = _shown(TablePane(document, selection))
    yield "table: filled", _taken(lambda: selection.select_filing("f1"), lambda: pane.model.rowCount() == LINES)
    yield "table: scrolled", _scrolled(pane.view)
    last = FieldKey("f1", "issued_shares", f"class-{LINES - 1}", FIELDS[-1])
    yield (
        "table: gone to its last figure",
        _taken(lambda: selection.select_field(last), lambda: pane.view.key() == last),
    )
    yield "table: made wider", _taken(lambda: pane.resize(1200, 700), lambda: True)
    yield (
        "table: typed into",
        _taken(
            lambda: pane.model.setData(pane.view.currentIndex(), "1,234,567,890,123"),
            lambda: document.review.correction(last) is not None,
        ),
    )
    yield "table: a column selected", _taken(pane.view.select_columns, lambda: pane.view.area() is not None)
    pane.close()


def _blocks(document: Document, selection: Selection) -> Iterator[tuple[str, str]]:
    pane, history = _shown(TablePane(document, selection)), _shown(HistoryPane(document, selection))
    selection.select_filing("f1")
    stack = document.undo_stack
    for cells in CELLS:
        keys = [FieldKey("f1", "issued_shares", f"class-{row}", FIELDS[1]) for row in range(cells)]
        changes = [Change(key, "") for key in keys]
        do = partial(_push, stack, partial(CorrectBlock, document, "clear cells", changes))
        for name, act in (("cleared", do), ("undone", stack.undo), ("done again", stack.redo)):
            yield f"{cells:,} cells: {name}", _taken(act, lambda: not document.checking)
    pane.close()
    history.close()


def _numbers() -> Iterator[tuple[str, str]]:
    """In the whole window, as every pane shows something of it."""
    review = Review()
    pages = [_page_of_numbers(number) for number in range(1, AT_ONCE // ON_A_PAGE + 1)]
    review.add_filing(Filing("f1", "long.pdf", "f1" * 32, len(pages), kind="monthly_return"), (), (), pages)
    with TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        window = make_window(settings, None)
        _shown(window)
        document, stack = window.desk.document, window.desk.document.undo_stack
        _turns(lambda: document.load(review), lambda: not document.checking and not document.left.working)
        names = [token.id for token in document.left.unaccounted("f1")]
        reasons = [reason.value for reason in Reason]
        groups = {("f1", reason): names[place :: len(reasons)] for place, reason in enumerate(reasons)}
        do = partial(_push, stack, partial(DismissNumbers, document, groups))
        for name, act in (("dismissed", do), ("undone", stack.undo), ("done again", stack.redo)):
            yield f"{len(names):,} numbers: {name}", _taken(act, lambda: True)
        for name in ("dark", "light"):
            yield f"window: made {name}", _taken(window.actions_by_name["dark"].trigger, lambda: True)
        window.close()


def _push(stack: QUndoStack, make: Callable[[], QUndoCommand]) -> None:
    stack.push(make())


def _page_of_numbers(number: int) -> Page:
    words = tuple(
        Word(f"{number * ON_A_PAGE + line:,}", Box(50, 14 * line, 150, 14 * line + 10)) for line in range(ON_A_PAGE)
    )
    return Page(number, 595.0, 842.0, words)


Pane = TypeVar("Pane", bound=QWidget)


def _shown(pane: Pane) -> Pane:
    pane.resize(1366, 700)
    pane.show()
    return pane


def _scrolled(view: QTableView) -> str:
    bar = view.verticalScrollBar()
    longest = taken = 0.0
    for jump in range(JUMPS):
        place = bar.maximum() * (jump * 37 % JUMPS) // JUMPS
        one, whole = _turns(partial(bar.setValue, place), lambda: True)
        longest, taken = max(longest, one), taken + whole
    return f"longest turn {longest * 1e3:.0f} ms; {taken * 1e3:.0f} ms in all for {JUMPS} jumps"


def _taken(do: Callable[[], object], done: Callable[[], bool]) -> str:
    longest, whole = _turns(do, done)
    return f"longest turn {longest * 1e3:.0f} ms; {whole * 1e3:.0f} ms in all"


def _turns(do: Callable[[], object], done: Callable[[], bool]) -> tuple[float, float]:
    """Seconds of the longest turn and of all of them, until it is done and nothing goes on behind it any more.

    Times are those of the processor in the window's own thread, which other programs hardly change.
    """
    QTimer.singleShot(0, lambda: do() and None)
    longest = whole = 0.0
    quiet, end = 0, time.monotonic() + PATIENCE
    while quiet < QUIET:
        began = time.thread_time()
        QApplication.processEvents()
        taken = time.thread_time() - began
        longest, whole = max(longest, taken), whole + taken
        quiet = quiet + 1 if taken < SHORT and done() else 0
        assert time.monotonic() < end, "it was never done"
    return longest, whole
