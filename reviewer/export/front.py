"""The first two sheets: what this workbook is and how to read it, and how the filings stand."""

from collections.abc import Sequence
from datetime import datetime

from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from reviewer import __version__
from reviewer.core.check import Outcome
from reviewer.core.checker import Finding
from reviewer.core.reading import FieldKey
from reviewer.core.review import Review
from reviewer.export import look
from reviewer.export.checks_sheet import HEAD_ROW, LETTER, NAME, OUTCOME, RESULT
from reviewer.export.places import Places
from reviewer.export.plain_text import put_text

LEGEND = {
    "F": "footed: the column adds down", "CF": "cross-footed: the row adds across",
    "RF": "rolled forward: opening and movement give closing", "PY": "agreed to an earlier or later return",
    "S": "agreed to the page", "R": "recomputed", "X": "exception", "N/A": "does not apply",
}  # fmt: skip
HOW = (
    "Each table of the filing has a sheet (T01, T02 ...). As printed is what stands on the page; Corrected is what a "
    "reviewer put in its place; Used is what the checks rest on, by formula.",
    "Checks works every rule again from the Used cells. Change a Corrected cell (blue on yellow): Recomputed, "
    "Difference and Result follow. Nothing else is needed: no macros, no links to other files, no program.",
    "A blank is kept apart from 0. Where the form counts a blank as nil, its Used cell is 0 and its note says so.",
    "Rules that no formula can judge (business days, words, forms) say 'judged by the tool', with what was found.",
)
HEADLINES = ("issuer", "month_ended", "date_submitted", "status", "submitted_by", "title")


def write_about(book: Workbook, review: Review, at: datetime, who: str) -> None:
    """Purpose, how to read it, version, and the legend."""
    sheet = book.create_sheet("About")
    lines = [("Working paper", ""), ("Made by", f"Reviewer {__version__}"), ("Prepared by", who)]
    lines.append(("Made at", at.strftime("%Y-%m-%d %H:%M UTC")))
    lines.append(("State", "DRAFT: not signed"))
    lines += [("Filing", filing.name) for filing in review.filings.values()]
    lines += [("", ""), *(("How to read it" if not number else "", line) for number, line in enumerate(HOW)), ("", "")]
    lines += [("Colours", "blue on yellow: may be changed; grey: what is used, by formula; green: a link")]
    lines += [
        ("Tick marks" if not number else "", f"{tick}: {words}") for number, (tick, words) in enumerate(LEGEND.items())
    ]
    _two_columns(sheet, lines)
    look.page_set_up(sheet, "About")


def write_summary(book: Workbook, review: Review, findings: Sequence[Finding], places: Places) -> None:
    """Each filing's headline facts by formula, and the count of findings by formula over the Checks sheet."""
    sheet = book.create_sheet("Summary")
    put_text(sheet["A1"], "Summary")
    sheet["A1"].font = look.TITLE
    row = 3
    for filing in review.filings.values():
        put_text(sheet.cell(row, 1), filing.name)
        sheet.cell(row, 1).font = look.STRONG
        put_text(look.plain(sheet.cell(row, 2)), f"{filing.title} {filing.form} {filing.version}".strip())
        row = _headlines(sheet, row + 1, filing.id, review, places) + 1
    row = _counts(sheet, row, findings, places)
    put_text(sheet.cell(row, 1), "Prepared by")
    put_text(sheet.cell(row + 1, 1), "Reviewed by")
    for offset in (0, 1):
        look.input_cell(sheet.cell(row + offset, 2))
        look.plain(sheet.cell(row + offset, 1))
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 34, 72
    look.page_set_up(sheet, "Summary")


def _headlines(sheet: Worksheet, row: int, filing: str, review: Review, places: Places) -> int:
    for name in HEADLINES:
        key = FieldKey(filing, "facts", "", name)
        if key in places.used:
            put_text(look.plain(sheet.cell(row, 1)), name.replace("_", " "))
            cell = look.plain(sheet.cell(row, 2, f"={places.used[key].reference()}"))
            cell.alignment = look.LEFT
            cell.number_format = "dd mmmm yyyy" if review.readings[key].unit == "date" else "General"
            places.result(sheet.title, cell.coordinate, review.stands(key) or "")
            sheet.row_dimensions[row].height = look.height_of(str(review.stands(key) or ""), 72)
            row += 1
    return row


def _counts(sheet: Worksheet, row: int, findings: Sequence[Finding], places: Places) -> int:
    last = HEAD_ROW + max(len(findings), 1)
    outcomes, results = (f"{NAME}!${LETTER[c]}${HEAD_ROW + 1}:${LETTER[c]}${last}" for c in (OUTCOME, RESULT))
    put_text(sheet.cell(row, 1), "Checks")
    sheet.cell(row, 1).font = look.STRONG
    for outcome in Outcome:
        row += 1
        put_text(look.plain(sheet.cell(row, 1)), outcome.value)
        cell = look.plain(sheet.cell(row, 2, f"=COUNTIF({outcomes},A{row})"))
        cell.alignment = look.LEFT
        cell.number_format = "0"
        places.result(sheet.title, cell.coordinate, sum(finding.outcome is outcome for finding in findings))
    row += 1
    put_text(look.plain(sheet.cell(row, 1)), "live: formulas that do not agree now")
    cell = look.plain(sheet.cell(row, 2, f'=COUNTIF({results},"exception")'))
    cell.alignment = look.LEFT
    noted = places.results.get(NAME, {}).items()
    live = sum(value == "exception" for place, value in noted if place[0] == LETTER[RESULT])
    places.result(sheet.title, cell.coordinate, live)
    return row + 2


def _two_columns(sheet: Worksheet, lines: Sequence[tuple[str, str]]) -> None:
    for row, (left, right) in enumerate(lines, 1):
        put_text(sheet.cell(row, 1), left)
        put_text(sheet.cell(row, 2), right)
        sheet.cell(row, 1).font, sheet.cell(row, 2).font = look.STRONG, look.PLAIN
        sheet.cell(row, 2).alignment = look.WRAPPED
    sheet["A1"].font = look.TITLE
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 24, 100
    look.fit_rows(sheet, 2, len(lines))
