"""Corrections: the whole log, taking back included: what was done to which field, by whom, when and why.

Each line's digest covers the line before it, so that none can be changed, taken out or put in unseen.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator

from openpyxl.worksheet.worksheet import Worksheet

from reviewer.core.entry import ABOUT_THE_WHOLE, Action, Entry
from reviewer.core.notes import PAGE
from reviewer.core.reading import FieldKey
from reviewer.core.table_edit import table_of_subject
from reviewer.export import look
from reviewer.export.objections import objections_of
from reviewer.export.paper import Paper, stamp
from reviewer.export.places import Place

CORRECTIONS = "Corrections"
HEAD_ROW = 4
COLUMNS = (
    ("No", 5.0), ("Filing", 7.0), ("Cell", 12.0), ("Field or check", 28.0), ("As printed", 16.0), ("Corrected", 16.0),
    ("Action", 10.0), ("Kind", 10.0), ("Reason", 28.0), ("By", 11.0), ("At", 15.0),
    ("Objected before", 14.0), ("Object now", 14.0), ("Digest", 68.0),
)  # fmt: skip
LAST_PRINTED = "M"
KINDS = {Action.RESTRUCTURE: "structure", Action.RESTORE: "structure", Action.EXPLAIN: "explained"}
WHOLE_REVIEW = "the whole review"

_DONE = {Action.RESTRUCTURE: "table", Action.RESTORE: "taken back"}
"""What is done to a table, in a word."""


def write_corrections(paper: Paper) -> None:
    """Fills the sheet; nothing in the log is left out."""
    sheet = paper.sheet(CORRECTIONS)
    count = sum(1 for _ in paper.review.corrected())
    below = f"{len(paper.review.log)} entries, {count} corrections stand" if paper.review.log else "There are none."
    look.title(sheet, "Corrections and the log", below)
    look.head(sheet, HEAD_ROW, COLUMNS)
    row, objections = HEAD_ROW, objections_of(paper)
    for row, (entry, digest) in enumerate(zip(paper.review.log, digests(paper.review.log), strict=True), HEAD_ROW + 1):
        _write_entry(paper, sheet, row, entry, (*objections.get(entry.number, ("", "")), digest))
    last = max(row, HEAD_ROW + 1)
    sheet.print_area = f"A1:{LAST_PRINTED}{last}"
    look.finish(sheet, paper.header(), heads=HEAD_ROW, freeze=f"A{HEAD_ROW + 1}", filter_to=f"A{HEAD_ROW}:N{last}")


def digests(log: Iterable[Entry]) -> Iterator[str]:
    """A SHA-256 for each entry, over it and the one before."""
    before = ""
    for entry in log:
        told = [
            before, entry.number, entry.at.isoformat(), entry.who, entry.action.value, entry.subject, entry.text,
            entry.wrong.value if entry.wrong else None, entry.reason,
        ]  # fmt: skip
        before = hashlib.sha256(json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()
        yield before


def _write_entry(paper: Paper, sheet: Worksheet, row: int, entry: Entry, last: tuple[str, ...]) -> None:
    place, words = _subject(paper, entry)
    kind = entry.wrong.value if entry.wrong else KINDS.get(entry.action, "")
    # A note says what it says where others say why.
    reason = entry.text if entry.action is Action.NOTE else entry.reason
    told = (
        str(entry.number), words[0], "", words[1], words[2], entry.text if entry.action is Action.CORRECT else "",
        _DONE.get(entry.action, entry.action.value), kind, reason, entry.who, stamp(entry.at), *last,
    )  # fmt: skip
    for column, text in enumerate(told, 1):
        look.text(sheet.cell(row, column), text)
    sheet.cell(row, len(COLUMNS)).font, sheet.cell(row, len(COLUMNS)).alignment = look.FAINT, look.ONE_LINE
    look.link(sheet.cell(row, 3), place, place.name if place else "")


def _subject(paper: Paper, entry: Entry) -> tuple[Place | None, tuple[str, str, str]]:
    """Where what an entry is about stands, and its filing, name and printed text."""
    finding = paper.by_id.get(entry.subject)
    if finding is not None:
        name = f"{finding.check.code}: {finding.check.sentence} ({paper.where(finding)})"
        return paper.places.checks.get(finding.id), (paper.short[finding.filing], name, "")
    table = table_of_subject(entry.subject)
    if table is not None:
        return None, (paper.short.get(table[0], ""), _title(paper, *table), "")
    if entry.action in ABOUT_THE_WHOLE:
        filing = paper.short.get(entry.subject, "")
        return None, (filing, "the whole filing" if filing else f"{WHOLE_REVIEW}: {entry.subject}", "")
    try:
        key = FieldKey.parse(entry.subject)
    except ValueError:
        return None, ("", entry.subject, "")
    reading = paper.review.readings.get(key)
    if reading is None:
        where = f"page {key.row}" if key.table == PAGE else entry.subject
        return None, (paper.short.get(key.filing, ""), where, "")
    return paper.used(key), (paper.short[key.filing], f"{reading.label} ({key.table} {key.row})", reading.printed)


def _title(paper: Paper, filing: str, name: str) -> str:
    """A table that was changed by hand, by its page and title."""
    grid = next((grid for grid in paper.review.grids.get(filing, ()) if grid.name == name), None)
    return f"Table {' '.join(grid.title.split())}, page {grid.page}" if grid is not None else "Table, taken away later"
