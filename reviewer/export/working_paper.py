"""Writes the working paper of a review: every sheet, then one move into place."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from openpyxl.workbook import Workbook
from openpyxl.workbook.properties import CalcProperties

from reviewer.core.check import Outcome
from reviewer.core.checker import Finding
from reviewer.core.review import Review
from reviewer.export import look
from reviewer.export.about_sheet import ABOUT, write_about
from reviewer.export.chain_sheet import CHAIN, chain_names, write_chain
from reviewer.export.checks_sheet import CHECKS, write_checks
from reviewer.export.choices_sheet import CHOICES, has_choices
from reviewer.export.corrections_sheet import CORRECTIONS, write_corrections
from reviewer.export.evidence_sheet import EVIDENCE, Crops, place_evidence, write_evidence
from reviewer.export.exceptions_sheet import EXCEPTIONS, queries, write_exceptions
from reviewer.export.finished import Finished
from reviewer.export.formulas import RATES, Rates
from reviewer.export.package import pack
from reviewer.export.paper import Paper
from reviewer.export.parts import parts_beside
from reviewer.export.plain_text import fit, header_text
from reviewer.export.rates_sheet import write_rates
from reviewer.export.reopened import compare
from reviewer.export.saving import (
    ExportCancelledError,
    ExportError,
    cancelled_error,
    faults_told,
    refuse_if_open,
    save,
)
from reviewer.export.sign_off_sheet import SIGN_OFF, write_sign_off
from reviewer.export.sources_sheet import SOURCES, write_sources
from reviewer.export.summary_sheet import SUMMARY, write_summary
from reviewer.export.table_sheets import Table, note_fields, tables_of, write_table
from reviewer.export.ticks import note_ticks
from reviewer.export.unchanged import write_identity

Findings = Mapping[str, Finding] | Iterable[Finding]
Progress = Callable[[int, int], None]
FRONT = (ABOUT, SUMMARY)


@dataclass(frozen=True, slots=True)
class WorkingPaperWritten:
    """What was written, and where."""

    path: Path
    sheets: int
    checks: int
    exceptions: int


def write_working_paper(
    review: Review,
    findings: Findings,
    path: Path,
    *,
    at: datetime,
    who: str = "",
    crops: Crops | None = None,
    every_crop: bool = False,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> WorkingPaperWritten:
    """Writes the workbook of a review; ExportError with one sentence when it cannot be, and nothing has changed.

    `crops` gives the PNG of a box (points) on a page of a filing, or None; without it there is no sheet Evidence.
    With `every_crop` all figures have a picture, not only those that were checked, corrected or confirmed.
    `progress` is told how many of how many steps are done; `cancelled` is asked before each.
    """
    given = findings.values() if isinstance(findings, Mapping) else findings
    # A filing that was taken out of view may have left findings behind.
    found = tuple(finding for finding in given if finding.filing in review.filings)
    paper = Paper(Workbook(), review, found, at, who)
    tables = tables_of(paper)
    lists = _lists(paper, evidence=crops is not None)
    # Each table once when it is written, each sheet once more when the file is compared.
    steps = _Steps(len(tables) + 4 + len(FRONT) + len(tables) + len(lists), progress, cancelled)
    refuse_if_open(path)
    with faults_told(path), parts_beside(paper.book, path.absolute().parent) as parts:
        finished = Finished(parts, paper.places.results)
        _fill(paper, tables, lists, crops, steps, finished, every_crop=every_crop)
        names = paper.book.sheetnames
        save(
            path, lambda target: pack(parts, target, at, steps.ask),
            lambda beside: compare(beside, finished.kept, names, steps.step),
        )  # fmt: skip
    exceptions = sum(finding.outcome is Outcome.EXCEPTION for finding in found)
    return WorkingPaperWritten(path, len(names), len(found), exceptions)


@dataclass(slots=True)
class _Steps:
    """Tells how far the export is, and stops it when asked to."""

    total: int
    progress: Progress | None
    cancelled: Callable[[], bool]
    done: int = 0

    def step(self) -> None:
        self.done += 1
        if self.progress is not None:
            self.progress(self.done, self.total)
        self.ask()

    def ask(self) -> None:
        if self.cancelled():
            raise cancelled_error()


def _lists(paper: Paper, *, evidence: bool) -> list[str]:
    """The sheets behind the tables."""
    tail = [*chain_names(paper), *([EVIDENCE] if evidence else []), SOURCES, SIGN_OFF]
    return [CHECKS, *([CHOICES] if has_choices(paper) else []), RATES, EXCEPTIONS, CORRECTIONS, *tail]


def _fill(
    paper: Paper, tables: list[Table], lists: list[str], crops: Crops | None, steps: _Steps, finished: Finished,
    *, every_crop: bool,
) -> None:  # fmt: skip
    """Every sheet in its order; those that refer to others are written after them."""
    book = paper.book
    book.remove(book.active)
    for name in FRONT:
        book.create_sheet(name)
    note_fields(paper)
    note_ticks(paper)
    if crops is not None:
        place_evidence(paper, every=every_crop)
    for table in tables:
        book.create_sheet(table.sheet)
        write_table(paper, table)
        _finish(paper, table.sheet, finished)
        steps.step()
    for name in lists:
        book.create_sheet(name)
    _describe(paper, (*FRONT, *lists))
    _write_lists(paper, crops, steps, finished)
    # They refer to the others, and are written after them.
    for name, write in ((SUMMARY, write_summary), (ABOUT, write_about)):
        write(paper)
        _finish(paper, name, finished)
    steps.step()


def _write_lists(paper: Paper, crops: Crops | None, steps: _Steps, finished: Finished) -> None:
    """The sheets of all filings together, each let go of when it is done."""
    rates = Rates()
    write_checks(paper, rates, lambda: _let_go(paper, (CHECKS, CHOICES), finished))
    for name in (CHECKS, CHOICES):
        _finish(paper, name, finished)
    write_identity(paper, rates)
    write_rates(paper, rates)
    _finish(paper, RATES, finished)
    steps.step()
    if crops is not None:
        write_evidence(paper, crops, steps.ask, lambda: _let_go(paper, (EVIDENCE,), finished))
        _finish(paper, EVIDENCE, finished)
    steps.step()
    write_exceptions(paper, queries(paper), crops)
    _finish(paper, EXCEPTIONS, finished)
    for name, write in (
        (CORRECTIONS, write_corrections), (CHAIN, write_chain), (SOURCES, write_sources), (SIGN_OFF, write_sign_off),
    ):  # fmt: skip
        write(paper)
        _finish(paper, name, finished)
    steps.step()


def _let_go(paper: Paper, names: Iterable[str], finished: Finished) -> None:
    for name in names:
        if name in paper.book.sheetnames:
            look.fit_rows(paper.sheet(name), paper.places.results.get(name, {}))
            finished.rows(paper.sheet(name))


def _finish(paper: Paper, name: str, finished: Finished) -> None:
    if name not in paper.book.sheetnames:
        return
    look.fit_rows(paper.sheet(name), paper.places.results.get(name, {}))
    paper.sheet(name).oddHeader.right.text = header_text(paper.status)
    finished.finish(paper.sheet(name))


def _describe(paper: Paper, names: Iterable[str]) -> None:
    """The document's properties; Excel works all formulas again when it opens it."""
    book = paper.book
    book.active = 0
    for name in names:
        paper.sheet(name).sheet_view.tabSelected = name == ABOUT
    about = book.properties
    about.title, about.subject = "Working paper", fit(paper.header())
    about.creator = about.lastModifiedBy = fit(paper.who) or "Filing Reviewer"
    about.language = "en-GB"
    about.created = about.modified = paper.at.astimezone(UTC).replace(tzinfo=None)
    book.calculation = CalcProperties(fullCalcOnLoad=True)


__all__ = ["ExportCancelledError", "ExportError", "WorkingPaperWritten", "write_working_paper"]
