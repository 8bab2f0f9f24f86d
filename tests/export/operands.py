"""Types over every figure, date and text that checks look at, in the review and in its working paper alike."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from openpyxl import Workbook, load_workbook

from reviewer.core.check import Outcome
from reviewer.core.checker import Checker, Finding
from reviewer.core.directory import Directory
from reviewer.core.printed import print_number
from reviewer.core.printed_dates import print_date
from reviewer.core.reading import FieldKey, Value
from reviewer.core.review import Action
from reviewer.export.checks_sheet import FIRST, NAMES
from reviewer.export.paper import Paper
from reviewer.export.places import beyond_excel
from reviewer.export.table_layout import HEAD_ROW
from reviewer.export.working_paper import write_working_paper
from tests.export.evaluated import Address, Sheets, SpreadsheetError
from tests.export.paper_of import NOON

DAYS = (1, -1, 40, -40)
# A result that the tool found, in a formula that only asks whether anything was changed.
_FIXED = re.compile(r'"(agrees|exception|not applicable)","open"\)$')


@dataclass(slots=True)
class Tried:
    """How it came out. `open` results wait for the tool where it finds something else; `wrong` ones must not be."""

    changes: int = 0
    compared: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    unmoved: list[FieldKey] = field(default_factory=list)


class Book:
    """A working paper just written, with its formulas worked in Python."""

    def __init__(self, checker: Checker, path: Path) -> None:
        write_working_paper(checker.review, checker.findings, path, at=NOON)
        book = load_workbook(path)
        self.sheets = Sheets(book)
        self.corrected = dict(_corrected_cells(book))
        paper = Paper(Workbook(), checker.review, tuple(checker.findings.values()), NOON)
        findings = list(paper.in_filing_order())
        column = book["Checks"].cell(HEAD_ROW, NAMES["Result"]).column_letter
        self.live = {
            finding.id
            for row, finding in enumerate(findings, FIRST)
            if not _FIXED.search(str(book["Checks"].cell(row, NAMES["Result"]).value))
        }
        self.places = {finding.id: ("Checks", f"{column}{row}") for row, finding in enumerate(findings, FIRST)}

    def result(self, found: str) -> str:
        """What the sheet Checks says of a finding."""
        try:
            return str(self.sheets.value(*self.places[found]))
        except SpreadsheetError as error:
            return str(error)

    def type(self, key: FieldKey, value: object) -> set[Address]:
        """Types into the Corrected cell of a field; the formulas that this reaches."""
        return self.sheets.change(*self.corrected[key], value)


def try_every_operand(checker: Checker, path: Path) -> Tried:
    """Every operand of every finding, in several ways each; `checker` has run."""
    book, tried = Book(checker, path), Tried()
    before = {found: said(finding) for found, finding in checker.findings.items()}
    tried.wrong += [
        f"{found}: {book.result(found)} at export" for found in before if book.result(found) != before[found]
    ]
    looked_at = {key for finding in checker.findings.values() for key in (*finding.evidence, *finding.beside)}
    for key in checker.review.readings:
        if key not in looked_at:
            continue
        turned = [_try(checker, book, key, text, before, tried) for text in changes_of(checker, key)]
        if any(tool for tool, _ in turned) and not any(workbook for _, workbook in turned):
            tried.unmoved.append(key)
    return tried


def changes_of(checker: Checker, key: FieldKey) -> Iterator[str]:
    """What is typed over a field: other figures that a spreadsheet holds, other days, another text."""
    value, decimals = checker.review.stands(key), checker.review.readings[key].decimals
    if value is None:
        yield from ("12,345", "1")
    elif isinstance(value, Decimal):
        last, first = Decimal(1).scaleb(-decimals), Decimal(1).scaleb(value.adjusted())
        for other in (value + last, value * 10, value * 0, -value, value + first, value / 2):
            figure = other.quantize(last)
            if figure != value and not beyond_excel(figure):
                yield print_number(figure, decimals)
    elif isinstance(value, date):
        yield from (print_date(value + timedelta(days=days)) for days in DAYS)
    else:
        yield f"{value} x"


def said(finding: Finding) -> str:
    """The word of the column Result."""
    return str(Outcome.EXCEPTION if finding.outcome is Outcome.EXPLAINED else finding.outcome)


def operands(finding: Finding) -> set[FieldKey]:
    """The fields in the formulas of a finding, those of every case it is chosen from included."""
    verdict = finding.verdict
    chosen = {key for case in verdict.cases for key in case.rests_on()}
    if verdict.stated is None or verdict.computed is None or not verdict.relation or not verdict.live:
        return chosen
    return chosen | {*verdict.stated.rests_on(), *verdict.computed.rests_on()}


def _try(
    checker: Checker, book: Book, key: FieldKey, text: str, before: dict[str, str], tried: Tried
) -> tuple[bool, bool]:
    """One change in both; whether any result of the tool turned that was not open, and any of the workbook."""
    review, formulas = checker.review, {found for found in book.live if key in operands(checker.findings[found])}
    if key in Directory(review).keys:
        # What tells the filings apart: whichever checks look for other filings are open until the tool has looked anew.
        formulas = {found for found in formulas if not checker.findings[found].by_directory}
    review.act("Ada", Action.CORRECT, str(key), at=NOON, text=text)
    repeated = {finding.id for finding in checker.rerun([key])}
    reached = book.type(key, typed(checker, key))
    reached_findings = {found for found, place in book.places.items() if place in reached}
    tool = turned = False
    for found in repeated | reached_findings:
        engine, workbook = said(checker.findings[found]), book.result(found)
        tool = tool or before[found] not in (engine, "open")
        turned = turned or workbook != before[found]
        _compare(tried, found in formulas, engine, workbook, f"{found}: {key} is {text}")
    tried.changes += 1
    book.type(key, None)
    review.act("Ada", Action.WITHDRAW, str(key), at=NOON)
    checker.rerun([key])
    return tool, turned


def _compare(tried: Tried, is_operand: bool, engine: str, workbook: str, what: str) -> None:
    if workbook == engine:
        tried.compared["same"] += 1
    elif workbook == "open" and not is_operand:
        tried.compared["open until the tool runs again"] += 1
    else:
        tried.compared["wrong"] += 1
        tried.wrong.append(f"{what}: the tool says {engine}, the workbook {workbook}")


def typed(checker: Checker, key: FieldKey) -> Value | None:
    """What an auditor would type for the correction that stands."""
    correction = checker.review.correction(key)
    return None if correction is None else correction.text if correction.value is None else correction.value


def _corrected_cells(book: Workbook) -> Iterator[tuple[FieldKey, Address]]:
    for sheet in book.worksheets:
        heads = [cell.value for cell in sheet[HEAD_ROW]]
        if not sheet.title.startswith("T") or "Field" not in heads:
            continue
        for cells in sheet.iter_rows(min_row=HEAD_ROW + 1):
            address = cells[heads.index("Field")].value
            if address:
                yield FieldKey.parse(address), (sheet.title, cells[heads.index("Corrected")].coordinate)
