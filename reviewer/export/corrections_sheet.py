"""Corrections: the whole log, taking back included: what was done to which field, by whom, when and why."""

from reviewer.core.reading import FieldKey
from reviewer.core.review import Action, Entry
from reviewer.core.table_edit import table_of_subject
from reviewer.export import look
from reviewer.export.paper import Paper, stamp
from reviewer.export.places import Place

CORRECTIONS = "Corrections"
HEAD_ROW = 4
COLUMNS = (
    ("No", 5.0), ("Filing", 7.0), ("Cell", 12.0), ("Field or check", 44.0), ("As printed", 22.0), ("Corrected", 22.0),
    ("Action", 12.0), ("Kind", 10.0), ("Reason", 40.0), ("By", 16.0), ("At", 22.0),
)  # fmt: skip

_DONE = {Action.RESTRUCTURE: "table", Action.RESTORE: "taken back"}
"""What is done to a table, in a word."""


def write_corrections(paper: Paper) -> None:
    """Fills the sheet; nothing in the log is left out."""
    sheet = paper.sheet(CORRECTIONS)
    count = sum(1 for _ in paper.review.corrected())
    below = f"{len(paper.review.log)} entries, {count} corrections stand" if paper.review.log else "There are none."
    look.title(sheet, "Corrections and the log", below)
    look.head(sheet, HEAD_ROW, COLUMNS)
    row = HEAD_ROW
    for row, entry in enumerate(paper.review.log, HEAD_ROW + 1):
        place, words = _subject(paper, entry)
        told = (
            str(entry.number), words[0], "", words[1], words[2], entry.text if entry.action is Action.CORRECT else "",
            _DONE.get(entry.action, entry.action.value), entry.wrong.value if entry.wrong else "", entry.reason,
            entry.who, stamp(entry.at),
        )  # fmt: skip
        for column, text in enumerate(told, 1):
            look.text(sheet.cell(row, column), text)
        look.link(sheet.cell(row, 3), place, place.name if place else "")
    filter_to = f"A{HEAD_ROW}:K{max(row, HEAD_ROW + 1)}"
    look.finish(sheet, paper.header(), heads=HEAD_ROW, freeze=f"A{HEAD_ROW + 1}", filter_to=filter_to)


def _subject(paper: Paper, entry: Entry) -> tuple[Place | None, tuple[str, str, str]]:
    """Where what an entry is about stands, and its filing, name and printed text."""
    finding = paper.by_id.get(entry.subject)
    if finding is not None:
        name = f"{finding.check.code}: {finding.check.sentence} ({paper.where(finding)})"
        return paper.places.checks.get(finding.id), (paper.short[finding.filing], name, "")
    table = table_of_subject(entry.subject)
    if table is not None:
        return None, (paper.short.get(table[0], ""), _title(paper, *table), "")
    try:
        key = FieldKey.parse(entry.subject)
    except ValueError:
        return None, ("", entry.subject, "")
    reading = paper.review.readings.get(key)
    if reading is None:
        return None, (paper.short.get(key.filing, ""), entry.subject, "")
    return paper.used(key), (paper.short[key.filing], f"{reading.label} ({key.table} {key.row})", reading.printed)


def _title(paper: Paper, filing: str, name: str) -> str:
    """A table that was changed by hand, by its page and title."""
    grid = next((grid for grid in paper.review.grids.get(filing, ()) if grid.name == name), None)
    return f"Table {' '.join(grid.title.split())}, page {grid.page}" if grid is not None else "Table, taken away later"
