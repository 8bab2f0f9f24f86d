r"""The same content as comma-separated tables, for those who load it elsewhere.

One file a table (T01.csv ...), and checks, exceptions, corrections and sources; UTF-8 with its mark (BOM), every field
in quotes, lines ended as Excel writes them. Figures are exact and plain (-31775000, 0.000000025), dates 2023-01-31.

A text that a spreadsheet would take for a formula gets a tab in front of the sign: spreadsheets then keep it as text,
and show no mark of ours. The same is done behind ";" and a line break, where a spreadsheet of another country begins
a new cell. No other tab is ever written: take the tabs out, and the text is as it was. Plain negative figures are
left alone.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from io import StringIO
from pathlib import Path

from openpyxl.workbook import Workbook

from reviewer.core.checker import Finding
from reviewer.core.figure import Figure
from reviewer.core.reading import Reading, Value
from reviewer.core.review import Review
from reviewer.core.working import working
from reviewer.export.exceptions_sheet import queries
from reviewer.export.paper import Paper, box_words
from reviewer.export.plain_text import clean
from reviewer.export.saving import ExportError, save_all
from reviewer.export.table_layout import Table, tables_of
from reviewer.export.table_sheets import note_fields, note_of

Line = tuple[str, ...]
_FIGURE = re.compile(r"[-+]?[\d,]*\.?\d*(?:E[-+]?\d+)?[ \xa0]?%?")
_SIGN = re.compile(r"(^|[;\n])([\s\u200b\u200c\u200d\u2060]*)(?=[=+\-@＝﹦＋﹢－﹣＠﹫])")
FIELDS = (
    "filing", "line", "heading", "as printed", "as read", "corrected", "stands", "unit", "kind", "page", "box", "note",
    "field",
)  # fmt: skip
CHECKS = (
    "filing", "rule", "tick", "severity", "what must hold", "where", "pages", "reported", "recomputed", "difference",
    "tolerance", "result", "basis", "why", "working", "fields", "check",
)  # fmt: skip
EXCEPTIONS = ("filing", "page", "field", "printed", "expected", "difference", "why", "severity")
CORRECTIONS = ("number", "at", "by", "action", "subject", "text", "kind", "reason")
SOURCES = (
    "filing", "file", "sha256", "pages", "kind", "form", "version", "language", "complaints", "carries", "producer",
    "creator", "created",
)  # fmt: skip


def write_csv(
    review: Review, findings: Mapping[str, Finding] | Iterable[Finding], folder: Path, *, at: datetime
) -> list[Path]:
    """Writes the tables into a new or empty folder; ExportError with one sentence, and nothing is left behind."""
    if folder.is_dir() and any(folder.iterdir()):
        name = folder.absolute().name
        raise ExportError(f"{name} is not empty: choose a new folder, so that no old table is taken for a new one.")
    given = findings.values() if isinstance(findings, Mapping) else findings
    found = tuple(finding for finding in given if finding.filing in review.filings)
    paper = Paper(Workbook(), review, found, at)
    note_fields(paper)
    files = {folder / f"{name}.csv": as_csv(head, lines) for name, head, lines in _files(paper)}
    save_all(files, folder)
    return list(files)


def as_csv(head: Line, lines: Iterable[Line]) -> bytes:
    """One table as a file."""
    target = StringIO()
    writer = csv.writer(target, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows(tuple(map(as_text, line)) for line in lines)
    return target.getvalue().encode("utf-8-sig")


def as_text(text: str) -> str:
    """A field that no spreadsheet takes for a formula; see the top of this file."""
    plain = clean(text)
    return plain if _FIGURE.fullmatch(plain) else _SIGN.sub("\\1\\2\t", plain)


def _files(paper: Paper) -> Iterator[tuple[str, Line, Iterable[Line]]]:
    for table in tables_of(paper):
        yield table.sheet, FIELDS, _fields(paper, table)
    yield "checks", CHECKS, (_check(paper, finding) for finding in paper.in_filing_order())
    yield "exceptions", EXCEPTIONS, _exceptions(paper)
    yield "corrections", CORRECTIONS, _corrections(paper)
    yield "sources", SOURCES, _sources(paper)


def _fields(paper: Paper, table: Table) -> Iterator[Line]:
    for label, heading, key in table.lines:
        reading, correction = paper.review.readings[key], paper.review.correction(key)
        yield (
            paper.short[key.filing], label, heading, reading.printed, _plain(reading.value),
            "" if correction is None else correction.text, _plain(paper.review.stands(key)), _unit(reading),
            "" if correction is None else correction.wrong.value, str(reading.provenance.page), box_words(reading),
            note_of(paper, reading), str(key),
        )  # fmt: skip


def _check(paper: Paper, finding: Finding) -> Line:
    check, verdict = finding.check, finding.verdict
    sides = ["" if side is None else _plain(side.value) for side in (finding.stated, finding.computed)]
    why = (finding.why_open, verdict.why, *verdict.hints, finding.explanation, *finding.assumed)
    return (
        paper.short[finding.filing], check.code, check.tick, check.severity.value, check.sentence,
        paper.where(finding), paper.pages(finding.evidence), *sides,
        "" if finding.difference is None else _plain(finding.difference.value),
        _plain(finding.tolerance) if isinstance(finding.stated, Figure) else "", finding.outcome.value, check.basis,
        "; ".join(part.rstrip(".") for part in why if part), working(finding.computed),
        " ".join(map(str, finding.evidence)), finding.id,
    )  # fmt: skip


def _exceptions(paper: Paper) -> Iterator[Line]:
    for query in queries(paper):
        yield (
            query.filing, query.page, query.field, query.printed, query.expected, query.difference, query.why,
            query.severity,
        )  # fmt: skip


def _corrections(paper: Paper) -> Iterator[Line]:
    for entry in paper.review.log:
        yield (
            str(entry.number), entry.at.isoformat(), entry.who, entry.action.value, entry.subject, entry.text,
            entry.wrong.value if entry.wrong else "", entry.reason,
        )  # fmt: skip


def _sources(paper: Paper) -> Iterator[Line]:
    for filing in paper.review.filings.values():
        yield (
            paper.short[filing.id], filing.name, filing.sha256, str(filing.pages), filing.kind, filing.form,
            filing.version, filing.language, " ".join((filing.banner, *filing.complaints)).strip(),
            " ".join(filing.carries), filing.origin.producer, filing.origin.creator, filing.origin.created,
        )  # fmt: skip


def _unit(reading: Reading) -> str:
    return "" if reading.unit in ("text", "date") else reading.unit


def _plain(value: Value | None) -> str:
    """A figure in full and without commas, a date as 2023-01-31, a text as it is; "" for nothing."""
    if value is None:
        return ""
    return f"{value:f}" if isinstance(value, Decimal) else str(value)
