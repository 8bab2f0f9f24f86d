"""Summary: each filing's facts and counts by formula, the headline figures, and who prepared and reviewed."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal

from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet

from reviewer.core.check import Outcome
from reviewer.core.checker import Finding
from reviewer.core.reading import FieldKey
from reviewer.core.records import class_in_words, words
from reviewer.core.sign_off import Role
from reviewer.export import look, number_formats
from reviewer.export.checks_sheet import CHECKS, FIRST, column
from reviewer.export.figure_cells import used_result
from reviewer.export.paper import Paper, stamp
from reviewer.export.places import beyond_excel, quoted
from reviewer.export.plain_text import defined_name, put_text

SUMMARY = "Summary"
HEAD_ROW = 6
COLUMNS = (
    ("Filing", 8.0), ("Issuer", 38.0), ("Stock code", 18.0), ("Form", 11.0), ("Period", 14.0), ("Submitted", 14.0),
    ("Checks", 7.5), ("Agree", 7.0), ("Exceptions", 10.5), ("Explained", 9.5), ("Open", 6.5), ("Not applicable", 10.5),
    ("Pages not read", 7.5), ("Result", 18.0),
)  # fmt: skip
HEADLINES = {
    "issued_shares": ("opening_balance", "movement", "closing_balance"),
    "treasury_shares": ("opening_balance", "movement", "closing_balance"),
    "total_issued_shares": ("opening_balance", "closing_balance"),
    "authorised_total": ("total_authorised_capital",),
    "repurchase_totals": ("total_number", "total_paid"),
    "treasury_sales_totals": ("total_number", "total_received"),
}
CLEAR, SOME_OPEN, DISPUTED = "agrees", "agrees; some checks open", "exceptions to settle"
UNREAD = "pages could not be read"
RESULT = "N"
Counted = Callable[[Finding], bool]


def write_summary(paper: Paper) -> None:
    """Fills the sheet; it refers to all the others and is written after them."""
    sheet = paper.sheet(SUMMARY)
    look.title(sheet, "Summary", paper.header())
    look.head(sheet, HEAD_ROW, COLUMNS, [name for name, _ in COLUMNS[6:13]])
    row = HEAD_ROW
    for row, filing in enumerate(paper.review.filings, HEAD_ROW + 1):
        _write_filing(paper, sheet, row, filing)
    total = row + 1
    _write_total(paper, sheet, total)
    put_text(sheet["A4"], "Overall result").font = look.STRONG
    overall = paper.formula(sheet["C4"], f"{RESULT}{total}", _result(list(paper.findings), _lost(paper)))
    overall.font = look.SECTION
    last = _write_headlines(paper, sheet, total + 2)
    _write_signatures(paper, sheet, last + 2)
    look.shade_outcomes(sheet, f"{RESULT}{HEAD_ROW + 1}:{RESULT}{total}")
    look.finish(sheet, paper.header(), freeze=f"A{HEAD_ROW + 1}")


def _write_filing(paper: Paper, sheet: Worksheet, row: int, filing: str) -> None:
    document = paper.review.filings[filing]
    look.text(sheet.cell(row, 1), paper.short[filing])
    facts = (
        (2, paper.fact(filing, "issuer")), (3, paper.stock_code(filing)), (5, paper.period(filing)),
        (6, paper.fact(filing, "date_submitted")),
    )  # fmt: skip
    look.text(sheet.cell(row, 4), f"{document.form} {document.version}".strip() or "not recognised")
    for number, key in facts:
        _refer(paper, sheet, row, number, key)
    own = paper.findings_of(filing)
    _write_counts(paper, sheet, row, own, f"A{row}")
    look.number(sheet.cell(row, 13), len(document.lost), "0")
    _write_result(paper, sheet, row, _result(own, len(document.lost)))


def _write_total(paper: Paper, sheet: Worksheet, row: int) -> None:
    look.text(sheet.cell(row, 1), "All")
    for number in range(2, 7):
        look.text(sheet.cell(row, number), "")
    _write_counts(paper, sheet, row, list(paper.findings), "")
    look.number(sheet.cell(row, 13), 0, "0")
    paper.formula(sheet.cell(row, 13), f"SUM(M{HEAD_ROW + 1}:M{row - 1})", _lost(paper))
    _write_result(paper, sheet, row, _result(list(paper.findings), _lost(paper)))
    for number in range(1, len(COLUMNS) + 1):
        sheet.cell(row, number).font = look.STRONG


def _write_counts(paper: Paper, sheet: Worksheet, row: int, own: list[Finding], filing: str) -> None:
    for number, (conditions, counted) in enumerate(_counts(), 7):
        look.number(sheet.cell(row, number), 0, "0")
        cells = [*([f"{_checks('Filing')},{filing}"] if filing else []), *conditions]
        count = sum(counted(finding) for finding in own)
        if cells:
            paper.formula(sheet.cell(row, number), f"COUNTIFS({','.join(cells)})", count)
        else:
            paper.formula(sheet.cell(row, number), f"COUNTA({_checks('No')})", count)


def _write_result(paper: Paper, sheet: Worksheet, row: int, result: str) -> None:
    """What a page says that could not be read was never checked: such a filing does not read as clean."""
    said = f'IF(I{row}>0,"{DISPUTED}",IF(M{row}>0,"{UNREAD}",IF(K{row}>0,"{SOME_OPEN}","{CLEAR}")))'
    paper.formula(look.text(sheet[f"{RESULT}{row}"], ""), said, result)


def _lost(paper: Paper) -> int:
    return sum(len(filing.lost) for filing in paper.review.filings.values())


def _counts() -> Iterator[tuple[list[str], Counted]]:
    """Conditions over the sheet Checks and the same over the findings: an explained exception is none to settle."""
    result, export = _checks("Result"), _checks("At export")
    yield [], lambda finding: True
    yield [f'{result},"agrees"'], lambda finding: finding.outcome is Outcome.AGREES
    yield [f'{result},"exception"', f'{export},"<>explained"'], lambda finding: finding.outcome is Outcome.EXCEPTION
    yield [f'{result},"exception"', f'{export},"explained"'], lambda finding: finding.outcome is Outcome.EXPLAINED
    yield [f'{result},"open"'], lambda finding: finding.outcome is Outcome.OPEN
    yield [f'{result},"not applicable"'], lambda finding: finding.outcome is Outcome.NOT_APPLICABLE


def _checks(name: str) -> str:
    letter = column(name)
    # Rows below the last check are empty and count for nothing: the range need not end with them.
    return f"{quoted(CHECKS)}!${letter}${FIRST}:${letter}$99999"


def _result(findings: list[Finding], lost: int) -> str:
    outcomes = {finding.outcome for finding in findings}
    if Outcome.EXCEPTION in outcomes:
        return DISPUTED
    if lost:
        return UNREAD
    return SOME_OPEN if Outcome.OPEN in outcomes else CLEAR


def _refer(paper: Paper, sheet: Worksheet, row: int, number: int, key: FieldKey | None) -> None:
    cell = look.text(sheet.cell(row, number), "")
    place = paper.used(key) if key is not None else None
    if key is None or place is None:
        return
    stands = paper.review.stands(key)
    paper.formula(cell, place.reference, used_result(paper, key))
    if isinstance(stands, date):
        cell.number_format, cell.alignment = number_formats.DATE, look.WRAPPED
    elif isinstance(stands, Decimal) and not beyond_excel(stands):
        reading = paper.review.readings[key]
        cell.number_format, cell.alignment = number_formats.of_unit(reading.unit, reading.decimals), look.RIGHT
    elif stands is None and key in paper.places.nil:
        cell.alignment = look.RIGHT


def _write_headlines(paper: Paper, sheet: Worksheet, row: int) -> int:
    put_text(sheet.cell(row, 1), "Headline figures").font = look.SECTION
    heads = ("Filing", "Figure", "Used", "Cell", "Name of the cell")
    for number, words_ in enumerate(heads, 1):
        cell = look.text(sheet.cell(row + 1, number), words_, font=look.STRONG)
        cell.fill, cell.alignment = look.USED_FILL, look.RIGHT if words_ == "Used" else look.LEFT
    row += 1
    names = {name.casefold() for name in paper.book.defined_names}
    for key in _headlines(paper):
        row += 1
        place = paper.places.used[key]
        look.text(sheet.cell(row, 1), paper.short[key.filing])
        look.text(sheet.cell(row, 2), ", ".join(class_in_words(words(part)) for part in key[1:] if part))
        _refer(paper, sheet, row, 3, key)
        look.link(sheet.cell(row, 4), place, place.name)
        look.text(sheet.cell(row, 5), _name(paper, key, names), font=look.FAINT, align=look.LEFT)
        look.merge(sheet, row, 5, 9)
    return row


def _headlines(paper: Paper) -> Iterator[FieldKey]:
    for key in paper.review.readings:
        if key.field in HEADLINES.get(key.table, ()) and key in paper.places.used:
            yield key


def _name(paper: Paper, key: FieldKey, names: set[str]) -> str:
    wanted = "_".join((paper.short[key.filing], *(part for part in key[1:] if part)))
    name = defined_name(wanted, names)
    names.add(name.casefold())
    paper.book.defined_names[name] = DefinedName(name, attr_text=paper.places.used[key].reference)
    return name


def _write_signatures(paper: Paper, sheet: Worksheet, row: int) -> None:
    put_text(sheet.cell(row, 1), "Sign-off").font = look.SECTION
    for number, words_ in enumerate(("", "Name", "Date", "Initials"), 1):
        look.text(sheet.cell(row + 1, number), words_, font=look.STRONG).fill = look.USED_FILL
    for offset, (role, words_) in enumerate(
        (*((role, f"{role.value} by".capitalize()) for role in Role), (None, "Approved by")), 2
    ):
        signature = paper.sign_off.signature(role) if role is not None and paper.sign_off.holds(role) else None
        told = (signature.name, stamp(signature.at), "") if signature is not None else ("", "", "")
        look.text(sheet.cell(row + offset, 1), words_)
        for number, text in enumerate(told, 2):
            look.input_cell(look.text(sheet.cell(row + offset, number), text))
        sheet.row_dimensions[row + offset].height = 22
    put_text(sheet.cell(row + 6, 1), f"Exported {stamp(paper.at)}").font = look.FAINT
