"""About: what this workbook is, how to read it, its marks and colours, and what it does not cover."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from openpyxl.worksheet.worksheet import Worksheet

from reviewer import __version__
from reviewer.core.business_days import hong_kong
from reviewer.core.coverage import Token, coverage
from reviewer.core.reading import FieldKey
from reviewer.export import look
from reviewer.export.paper import Paper, stamp
from reviewer.export.places import DIGITS
from reviewer.export.plain_text import put_text
from reviewer.export.ticks import legend

ABOUT = "About"
PURPOSE = (
    "This working paper re-performs the review of one or more filings to the Hong Kong exchange: every figure as it "
    "is printed, what was corrected, and every check as a formula that can be followed and challenged. It needs "
    "neither macros, nor a network, nor the program that wrote it."
)
HOW = (
    "Summary: each filing's state, counted from the sheet Checks, and its headline figures.",
    "T01, T02 ...: one sheet a table of the filing, one line a figure. Used is Corrected where something is typed "
    "there, else what is printed (As read, where print and reading differ). Blank and 0 are kept apart; where a "
    "blank counts as 0, the Note says so. A cell's note gives its page and its box in points from the top-left.",
    "Checks: Reported and Recomputed are formulas over the Used cells. The difference is rounded to the decimals "
    "named at the right, so that a spreadsheet's binary fractions leave no trace; Result compares it with the "
    "tolerance. 'At export' is what the program found, and stays. Operands at the right lead to the cells.",
    "A check without two sides to compare is judged by the tool, and says so. An open check could not be made, and "
    "says why. An explained exception stays an exception, with its reason beside it.",
    "Choices: where a rule chooses what it compares, its cases in order, live. What a rule chooses otherwise is open "
    "once such a cell is changed, until the program runs again: no result here is ever one of yesterday.",
    "Rates: values that the checks use and no filing states. Exceptions: the queries, with room for replies. "
    "Corrections: the whole log. Sources: the files and their SHA-256. Sign-off: who signed, and what that covers.",
    "Try it: type another figure into a Corrected cell, and see Checks and Summary follow. Sheets are protected "
    "against slips only: there is no password.",
)
LISTED = 80


def write_about(paper: Paper) -> None:
    """Fills the sheet."""
    sheet = paper.sheet(ABOUT)
    look.title(sheet, "Working paper: review of filings", paper.header())
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 22, 122
    row = 4
    for label, text in _lines(paper):
        put_text(sheet.cell(row, 1), label).font = look.STRONG
        sheet.cell(row, 1).alignment = look.WRAPPED
        look.text(sheet.cell(row, 2), text)
        row += 1
    row = _colours(sheet, row)
    for number, (mark, meaning) in enumerate(legend(paper).items()):
        put_text(sheet.cell(row, 1), "" if number else "Tick marks").font = look.STRONG
        look.text(sheet.cell(row, 2), f"{mark}   {meaning}")
        row += 1
    look.finish(sheet, paper.header())


def _lines(paper: Paper) -> Iterator[tuple[str, str]]:
    yield "Status", paper.status
    yield "Purpose", PURPOSE
    yield (
        "Written by",
        f"Filing Reviewer {__version__}, {stamp(paper.at)}" + (f", for {paper.who}" if paper.who else ""),
    )
    for number, filing in enumerate(paper.review.filings.values()):
        form = f"{filing.form} v{filing.version}" if filing.form else "form not recognised"
        yield ("" if number else "Filings"), f"{paper.short[filing.id]}: {filing.name}, {form}, {filing.pages} pages"
    for number, text in enumerate(HOW):
        yield ("" if number else "How to read it"), text
    yield "Business days", f"Deadlines count the Hong Kong business days of {hong_kong().provenance}."
    yield from _limits(paper)


def _limits(paper: Paper) -> Iterator[tuple[str, str]]:
    unchecked = _unchecked(paper)
    names = ", ".join(paper.places.used[key].name for key in unchecked[:LISTED])
    more = f" and {len(unchecked) - LISTED} more" if len(unchecked) > LISTED else ""
    yield "Limits", f"Figures that no check rests on: {len(unchecked)}. {names}{more}".rstrip(" .") + "."
    yield from _numbers(paper)
    if paper.places.too_long:
        yield (
            "",
            (
                f"{len(paper.places.too_long)} figures are longer than the {DIGITS} digits a spreadsheet keeps: they "
                "are text, with the thousands beside them as a number, and their checks were run by the tool."
            ),
        )


def _numbers(paper: Paper) -> Iterator[tuple[str, str]]:
    """What became of every number on the pages, and those that nothing covers: dismissed with a reason, or not yet."""
    for filing in paper.review.filings:
        found = coverage(paper.review, paper.findings_of(filing), filing)
        counts = ", ".join(f"{count} {account.value}" for account, count in found.counts.items() if count)
        yield "", f"Numbers on the pages of {paper.short[filing]}: {len(found.tokens)}. {counts.capitalize()}."
        if found.unaccounted:
            yield "", f"Numbers not covered in {paper.short[filing]}: {_listed(found.unaccounted)}."
        entries = paper.review.dismissed(filing)
        for reason in dict.fromkeys(entries[token.id].reason for token in found.dismissed):
            tokens = [token for token in found.dismissed if entries[token.id].reason == reason]
            yield "", f"Numbers dismissed in {paper.short[filing]}, {reason}: {_listed(tokens)}."


def _listed(tokens: Sequence[Token]) -> str:
    """Numbers with their pages, as many as are read."""
    said = ", ".join(f"{token.text} (p {token.page})" for token in tokens[:LISTED])
    return f"{said} and {len(tokens) - LISTED} more" if len(tokens) > LISTED else said


def _unchecked(paper: Paper) -> list[FieldKey]:
    rested = {key for finding in paper.findings for key in finding.evidence}
    stated = (key for key in paper.places.used if isinstance(paper.review.stands(key), Decimal))
    return [key for key in stated if key not in rested]


def _colours(sheet: Worksheet, row: int) -> int:
    put_text(sheet.cell(row, 1), "Colours").font = look.STRONG
    samples = (
        (look.INPUT, look.INPUT_FILL, "blue on pale yellow: may be changed (Corrected, Tick, Note, Reply)"),
        (look.PLAIN, look.USED_FILL, "black on grey: Used, a formula"),
        (look.LINK, None, "green, underlined: a link inside this workbook"),
        (look.STRONG, look.BAD, "red, bold, with the word exception"),
        (look.STRONG, look.WAITING, "amber, bold, with the word open"),
    )
    for font, fill, meaning in samples:
        cell = look.text(sheet.cell(row, 2), meaning, font=font)
        if fill is not None:
            cell.fill = fill
        row += 1
    return row
