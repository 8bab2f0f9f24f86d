"""Writes the working paper: built beside its place, opened again and compared, then moved there in one step."""

import errno
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from reviewer.core.check import Outcome
from reviewer.core.checker import Finding
from reviewer.core.errors import ReviewerError
from reviewer.core.reading import FieldKey
from reviewer.core.review import Review
from reviewer.export.cached import Result, with_results
from reviewer.export.checks_sheet import write_checks
from reviewer.export.front import write_about, write_summary
from reviewer.export.lists import write_corrections, write_exceptions, write_sources
from reviewer.export.places import Places
from reviewer.export.table_sheets import write_tables


class ExportError(ReviewerError):
    """The workbook could not be written; what was there before is untouched."""


@dataclass(frozen=True, slots=True)
class WorkingPaperWritten:
    """What was written, and where."""

    path: Path
    sheets: int
    checks: int
    exceptions: int


Findings = Mapping[str, Finding] | Iterable[Finding]


def write_working_paper(
    review: Review,
    findings: Findings,
    path: Path,
    *,
    at: datetime,
    who: str = "",
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> WorkingPaperWritten:
    """Writes the workbook of a review; ExportError with one sentence when it cannot be, and nothing has changed."""
    found = list(findings.values() if isinstance(findings, Mapping) else findings)
    with _private_folder(path) as folder:
        places = Places()
        book = _build(review, found, places, at.astimezone(UTC), who, _Steps(progress, cancelled))
        names = book.sheetnames
        book.save(folder / "plain.xlsx")
        results = {f"xl/worksheets/sheet{names.index(name) + 1}.xml": cells for name, cells in places.results.items()}
        ready = folder / "ready.xlsx"
        with_results(folder / "plain.xlsx", ready, results, at.astimezone(UTC))
        _compare(ready, places, names)
        if cancelled():
            raise ExportError("The export was cancelled. No workbook was written.")
        os.replace(ready, path)
    exceptions = sum(finding.outcome is Outcome.EXCEPTION for finding in found)
    return WorkingPaperWritten(path, len(names), len(found), exceptions)


@dataclass(slots=True)
class _Steps:
    """Tells how far the export is, and stops it when asked to."""

    progress: Callable[[int, int], None] | None
    cancelled: Callable[[], bool]
    done: int = 0

    def step(self) -> None:
        self.done += 1
        if self.progress is not None:
            self.progress(self.done, 6)
        if self.cancelled():
            raise ExportError("The export was cancelled. No workbook was written.")


def _build(review: Review, findings: list[Finding], places: Places, at: datetime, who: str, steps: _Steps) -> Workbook:
    book = Workbook()
    book.remove(book.worksheets[0])
    write_about(book, review, at, who)
    steps.step()
    write_tables(book, review, places, _ticks(findings))
    steps.step()
    write_checks(book, review, findings, places)
    steps.step()
    write_exceptions(book, review, findings, places)
    steps.step()
    write_corrections(book, review, places)
    write_sources(book, review)
    steps.step()
    # The summary refers to all the others, and stands second.
    write_summary(book, review, findings, places)
    book.move_sheet("Summary", offset=1 - book.sheetnames.index("Summary"))
    book.active = 0
    for sheet in book.worksheets:
        sheet.sheet_view.tabSelected = sheet.title == "About"
    book.calculation.fullCalcOnLoad = True
    book.properties.creator, book.properties.title = "Reviewer", "Working paper"
    book.properties.language = "en-GB"
    steps.step()
    return book


def _ticks(findings: Iterable[Finding]) -> dict[FieldKey, str]:
    """The tick marks that checks left on the fields they state: X where one is an exception."""
    marks: dict[FieldKey, dict[str, None]] = {}
    for finding in findings:
        if finding.stated is not None and finding.outcome in (Outcome.AGREES, Outcome.EXCEPTION):
            for key in finding.stated.rests_on():
                tick = "X" if finding.outcome is Outcome.EXCEPTION else finding.check.tick
                marks.setdefault(key, {})[tick] = None
    return {key: ", ".join(sorted(ticks, key=lambda tick: (tick != "X", tick))) for key, ticks in marks.items()}


@contextmanager
def _private_folder(path: Path) -> Iterator[Path]:
    """A folder beside the target that only this user can read, removed afterwards; disk faults become sentences."""
    folder: Path | None = None
    before = tempfile.tempdir
    try:
        folder = Path(tempfile.mkdtemp(prefix=".reviewer-", dir=path.parent))
        # openpyxl leaves clear text in the temporary folder when it is killed: it gets this one.
        tempfile.tempdir = str(folder)
        yield folder
    except OSError as problem:
        raise ExportError(_why(problem, path)) from problem
    finally:
        tempfile.tempdir = before
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)


def _why(problem: OSError, path: Path) -> str:
    if problem.errno in (errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC, errno.EFBIG):
        return f"The disk is full, so {path.name} was not written. Free some space, or choose another folder."
    if isinstance(problem, FileNotFoundError):
        return f"The folder of {path.name} is not there any more. Choose another folder."
    if path.exists() and isinstance(problem, PermissionError):
        another = path.with_name(f"{path.stem} (2){path.suffix}").name
        return f"{path.name} is open in another program or protected. Close it, or save as {another}."
    return f"{path.name} cannot be written in that folder. Choose a folder of your own."


def _compare(path: Path, places: Places, names: list[str]) -> None:
    """Opens the finished file as any reader would, and refuses it when a value is not the engine's."""
    with path.open("rb") as file:
        book = load_workbook(file, data_only=True)
    if book.sheetnames != names:
        raise ExportError("The workbook did not come out whole and was thrown away. Export it again.")
    for sheet, cells in places.results.items():
        for cell, result in cells.items():
            if not _same(book[sheet][cell].value, result):
                raise ExportError(f"Cell {cell} of {sheet} did not come out right, so the workbook was thrown away.")


def _same(seen: object, result: Result) -> bool:
    if result == "" or seen is None:
        return seen in (None, "") and result == ""
    if isinstance(seen, datetime) and isinstance(result, date):
        return seen.date() == result
    if isinstance(seen, int | float) and not isinstance(result, str | date):
        return abs(float(result) - seen) <= 1e-9 * max(1.0, abs(seen))
    return str(seen) == str(result)
