"""The plain lists of the working paper: exceptions, corrections and sources."""

from collections.abc import Iterable, Sequence

from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from reviewer.core.check import Outcome
from reviewer.core.checker import Finding
from reviewer.core.review import Action, Review, Wrong
from reviewer.core.shown import shown
from reviewer.export import look
from reviewer.export.places import Places
from reviewer.export.plain_text import put_text

HEAD_ROW = 3


def write_exceptions(book: Workbook, review: Review, findings: Sequence[Finding], places: Places) -> None:
    """What is disputed, as a query sheet for whoever drafted the filing, with room for the reply."""
    disputed = [finding for finding in findings if finding.outcome is Outcome.EXCEPTION]
    rows = [_exception(review, finding) for finding in disputed]
    headings = (
        ("No", 5.0), ("Filing", 18.0), ("Page", 6.0), ("Rule", 8.0), ("What", 34.0), ("Printed", 17.0),
        ("Expected", 17.0), ("Why", 36.0), ("Severity", 9.0), ("Reply", 30.0),
    )  # fmt: skip
    sheet = _list(book, review, "Exceptions", headings, rows)
    look.fit_rows(sheet, HEAD_ROW + 1, HEAD_ROW + len(rows), least=48)
    for number in range(len(rows)):
        look.input_cell(sheet.cell(HEAD_ROW + 1 + number, 10)).alignment = look.WRAPPED
    for number, finding in enumerate(disputed):
        place = next((places.used[key] for key in finding.evidence if key in places.used), None)
        if place is not None:
            place.link_from(sheet.cell(HEAD_ROW + 1 + number, 4))


def _exception(review: Review, finding: Finding) -> tuple[str, ...]:
    pages = sorted({review.readings[key].provenance.page for key in finding.evidence if key in review.readings})
    why = " ".join((finding.verdict.why, *finding.verdict.hints, f"Basis: {finding.check.basis}.")).strip()
    return (
        review.filings[finding.filing].name, ", ".join(map(str, pages)), finding.check.code, finding.check.sentence,
        shown(finding.stated), shown(finding.computed), why, finding.check.severity.value, "",
    )  # fmt: skip


def write_corrections(book: Workbook, review: Review, places: Places) -> None:
    """The whole log, undoing included: what was done to which field, by whom, when and why."""
    rows = []
    for entry in review.log:
        key = next((key for key in places.used if str(key) == entry.subject), None)
        place = places.used[key] if key is not None else None
        rows.append((
            f"{place.sheet}!{place.cell.replace('$', '')}" if place else "",
            review.readings[key].label if key is not None else entry.subject,
            review.readings[key].printed if key is not None else "",
            entry.text if entry.action is Action.CORRECT else "",
            entry.wrong.value if isinstance(entry.wrong, Wrong) else entry.action.value,
            entry.reason, entry.who, entry.at.isoformat(" ", "seconds"),
        ))  # fmt: skip
    headings = (
        ("No", 5.0), ("Cell", 12.0), ("Field", 40.0), ("As printed", 22.0), ("Corrected", 22.0), ("Kind", 12.0),
        ("Reason", 40.0), ("By", 14.0), ("At", 24.0),
    )  # fmt: skip
    _list(book, review, "Corrections", headings, rows)


def write_sources(book: Workbook, review: Review) -> None:
    """Which documents were read, how they can be told from any other, and what could not be read."""
    rows = [
        (filing.name, filing.sha256, str(filing.pages), f"{filing.form} {filing.version}".strip(), filing.language,
         filing.title, " ".join((filing.banner, *filing.complaints)).strip())
        for filing in review.filings.values()
    ]  # fmt: skip
    headings = (
        ("No", 5.0), ("File", 34.0), ("SHA-256", 68.0), ("Pages", 7.0), ("Form", 14.0), ("Language", 10.0),
        ("Kind", 34.0), ("What could not be read", 50.0),
    )  # fmt: skip
    _list(book, review, "Sources", headings, rows)


def _list(
    book: Workbook, review: Review, title: str, headings: tuple[tuple[str, float], ...], rows: Iterable[tuple[str, ...]]
) -> Worksheet:
    sheet = book.create_sheet(title)
    put_text(sheet["A1"], title)
    sheet["A1"].font = look.TITLE
    look.head(sheet, HEAD_ROW, headings)
    last = HEAD_ROW
    for last, row in enumerate(rows, HEAD_ROW + 1):
        for column, text in enumerate((str(last - HEAD_ROW), *row), 1):
            put_text(look.plain(sheet.cell(last, column)), text)
    look.fit_rows(sheet, HEAD_ROW + 1, last)
    if last == HEAD_ROW:
        put_text(sheet.cell(HEAD_ROW + 1, 2), "None.")
    sheet.freeze_panes = sheet.cell(HEAD_ROW + 1, 1)
    sheet.auto_filter.ref = f"A{HEAD_ROW}:{get_column_letter(len(headings))}{max(last, HEAD_ROW + 1)}"
    names = ", ".join(filing.name for filing in review.filings.values())
    look.page_set_up(sheet, f"{names}  {title}", f"{HEAD_ROW}:{HEAD_ROW}")
    return sheet
