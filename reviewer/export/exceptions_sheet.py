"""Exceptions: what is disputed, as a query sheet for whoever drafted the filing, with room for the reply."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from reviewer.core.check import Outcome
from reviewer.core.checker import Finding
from reviewer.core.printed import print_number
from reviewer.core.reading import FieldKey
from reviewer.core.review import Wrong
from reviewer.core.shown import shown, shown_amount
from reviewer.core.working import working
from reviewer.export import look
from reviewer.export.evidence_sheet import Crops, Cut, put_crop
from reviewer.export.open_cells import QUERY_COLUMNS
from reviewer.export.paper import Paper
from reviewer.export.plain_text import put_text

EXCEPTIONS = "Exceptions"
HEAD_ROW = 4
ROOM = 44.0
# More of the page than the evidence shows: the query is read without the filing at hand.
WIDE = Cut(90.0, 22.0, 205.0)


@dataclass(frozen=True, slots=True)
class Query:
    """One question to the drafter; `check` is the finding it comes from, "" for a misprint that was corrected."""

    filing: str
    page: str
    key: FieldKey | None
    field: str
    printed: str
    expected: str
    difference: str
    why: str
    severity: str
    check: str = ""


def queries(paper: Paper) -> list[Query]:
    """The exceptions that no one has explained, and the misprints whose correction made their checks agree."""
    disputed = [finding for finding in paper.in_filing_order() if finding.outcome is Outcome.EXCEPTION]
    return [*(_of_finding(paper, finding) for finding in disputed), *_of_misprints(paper, disputed)]


def write_exceptions(paper: Paper, asked: list[Query], crops: Crops | None) -> None:
    """Fills the sheet."""
    sheet = paper.sheet(EXCEPTIONS)
    below = "Please reply in the last column: corrected, or why the figure stands" if asked else "There are none."
    look.title(sheet, "Exceptions and queries", below)
    columns = _columns(crops is not None)
    look.head(sheet, HEAD_ROW, columns)
    for row, query in enumerate(asked, HEAD_ROW + 1):
        _write_query(paper, sheet, row, query, crops)
    last = max(HEAD_ROW + len(asked), HEAD_ROW + 1)
    sheet.print_area = f"A1:{get_column_letter(len(columns) - len(QUERY_COLUMNS))}{last}"
    letter = get_column_letter(len(columns))
    filter_to = f"A{HEAD_ROW}:{letter}{last}"
    look.finish(sheet, paper.header(), heads=HEAD_ROW, freeze=f"A{HEAD_ROW + 1}", filter_to=filter_to)


def _columns(pictures: bool) -> list[tuple[str, float]]:
    picture = [("On the page", 40.0)] if pictures else []
    return [
        ("No", 4.0), ("Filing", 6.0), ("Page", 5.0), ("Field", 18.0), *picture, ("Printed", 15.0), ("Expected", 15.0),
        ("Difference", 13.0), ("Why", 34.0), ("Severity", 8.0), ("Reply", 26.0), *QUERY_COLUMNS,
    ]  # fmt: skip


def _write_query(paper: Paper, sheet: Worksheet, row: int, query: Query, crops: Crops | None) -> None:
    picture = [""] if crops is not None else []
    words = (
        "", query.filing, "", query.field, *picture, query.printed, query.expected, query.difference, query.why,
        query.severity, "",
    )  # fmt: skip
    for column, text in enumerate(words, 1):
        look.text(sheet.cell(row, column), text)
    number = str(row - HEAD_ROW)
    look.link(sheet.cell(row, 1), paper.places.checks.get(query.check), number)
    look.link(sheet.cell(row, 3), paper.used(query.key) if query.key else None, query.page)
    look.input_cell(sheet.cell(row, len(words))).alignment = look.WRAPPED
    about = put_text(sheet.cell(row, len(words) + 1), query.check or str(query.key))
    about.font, about.alignment = look.FAINT, look.ONE_LINE
    height = 0.0
    if crops is not None and query.key in paper.review.readings:
        height = put_crop(paper, sheet.cell(row, 5), paper.review.readings[query.key], crops, WIDE)
    # Room for a reply by hand; rows are fitted to their words later.
    sheet.row_dimensions[row].height = max(ROOM, height + 6)


def _of_finding(paper: Paper, finding: Finding) -> Query:
    stated = finding.stated.rests_on() if finding.stated is not None else ()
    key = next(iter([*stated, *reversed(finding.evidence)]), None)
    verdict = finding.verdict
    worked = working(finding.computed) if finding.computed is not None else ""
    parts = (
        f"{finding.check.code}: {finding.check.sentence}", verdict.why, *verdict.hints,
        f"Working: {worked}" if " " in worked else "", f"Basis: {finding.check.basis}",
    )  # fmt: skip
    difference = shown_amount(finding.difference) if finding.difference is not None else ""
    reading = paper.review.readings.get(key) if key is not None else None
    field = f"{reading.label} ({paper.where(finding)})" if reading is not None else paper.where(finding)
    printed = reading.printed if reading is not None else ""
    return Query(
        paper.short[finding.filing], paper.pages([key] if key else finding.evidence), key,
        field, shown(finding.stated) or printed, shown(finding.computed), difference,
        "\n".join(part for part in parts if part), finding.check.severity.value, finding.id,
    )  # fmt: skip


def _of_misprints(paper: Paper, disputed: list[Finding]) -> Iterator[Query]:
    asked = {key for finding in disputed for key in (finding.stated.rests_on() if finding.stated else ())}
    for key, correction in paper.review.corrected():
        reading = paper.review.readings.get(key)
        if reading is None or correction.wrong is not Wrong.MISPRINT or key in asked:
            continue
        yield Query(
            paper.short[key.filing], str(reading.provenance.page), key, reading.label, reading.printed,
            correction.text, _difference(reading.value, correction.value),
            f"Misprint: {correction.entry.reason or 'with this figure the checks agree'}", "error",
        )  # fmt: skip


def _difference(printed: object, corrected: object) -> str:
    if isinstance(printed, Decimal) and isinstance(corrected, Decimal):
        return print_number(printed - corrected)
    return ""
