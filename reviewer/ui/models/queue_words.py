"""How a line of the queue reads: two lines of words, a sign, and the words that come up over it."""

from PySide6.QtCore import QCoreApplication

from reviewer.core.check import Outcome
from reviewer.core.checker import Finding
from reviewer.core.coverage import Token
from reviewer.core.dismissal import likelier_reason
from reviewer.core.reading import FieldKey
from reviewer.ui.document import Document
from reviewer.ui.language import said
from reviewer.ui.look import (
    CELLS,
    DISMISSED,
    DONE,
    OUTCOMES,
    STRUCTURE,
    UNACCOUNTED,
    UNGUARDED,
    WORTH_KNOWING,
    CellState,
    Look,
    look_of_finding,
)
from reviewer.ui.models.cell_look import text_of
from reviewer.ui.placed import name_of, page_of_reading, place_of
from reviewer.ui.walk import Item, Section

AROUND = 24
"""Letters of the line before and after a number that are shown with it."""
_SECTIONS = {
    Section.STRUCTURE: STRUCTURE,
    Section.EXCEPTIONS: OUTCOMES[Outcome.EXCEPTION],
    Section.NOTES: WORTH_KNOWING,
    Section.OPEN: OUTCOMES[Outcome.OPEN],
    Section.UNGUARDED: UNGUARDED,
    Section.UNACCOUNTED: UNACCOUNTED,
    Section.CONFIRMED: CELLS[CellState.CONFIRMED],
    Section.DISMISSED: DISMISSED,
}


def words_of(document: Document, item: Item) -> str:
    """What it is and where, then what it says; a narrow queue shows at least the first."""
    finding = document.finding(item.finding)
    if finding is not None:
        return _finding(document, finding)
    token = document.left.number(item.filing, item.number)
    if token is not None:
        return _number(document, item, token)
    return _field(document, item.key) if item.key is not None else ""


def tip_of(document: Document, item: Item) -> str:
    """More about it than the line has room for."""
    finding = document.finding(item.finding)
    if finding is not None:
        return "\n".join(said(one) for one in (finding.check.sentence, finding.why_open, finding.verdict.why) if one)
    token = document.left.number(item.filing, item.number)
    if token is not None:
        return said(token.line) if token.is_page else token.line
    if item.section is Section.UNGUARDED:
        return _tr("Some digits of this figure could be wrong without any check noticing. Compare it with the page.")
    return words_of(document, item)


def look_of(document: Document, item: Item) -> Look:
    """The sign of a line; that of a finding says what became of it."""
    finding = document.finding(item.finding)
    if finding is not None and item.section is not Section.STRUCTURE:
        return look_of_finding(finding)
    return _SECTIONS[item.section]


def look_of_section(section: Section, count: int) -> Look:
    """The sign of a section; a tick when there is nothing left to do in it."""
    return _SECTIONS[section] if count else DONE


def around(token: Token) -> str:
    """A number in its line, as much of it as tells what it is."""
    if token.is_page:
        return said(token.line)
    before, after = token.line[: token.at], token.line[token.at + len(token.text) :]
    left = f"…{before[-AROUND:]}" if len(before) > AROUND else before
    right = f"{after[:AROUND]}…" if len(after) > AROUND else after
    return f"{left}{token.text}{right}"


def _finding(document: Document, finding: Finding) -> str:
    page = document.checker.page_of(finding)
    place = f" {page_of_reading(page)}" if page else ""
    return f"{finding.check.code}{place}\n{said(finding.check.sentence)}"


def _number(document: Document, item: Item, token: Token) -> str:
    entry = document.review.dismissed(item.filing).get(token.id)
    what = (
        said(entry.reason) if entry is not None else _tr("{reason}?").format(reason=said(likelier_reason(token).value))
    )
    name = _tr("picture") if token.is_page else token.text
    return f"{page_of_reading(token.page)}, {name}, {what}\n{around(token)}"


def _field(document: Document, key: FieldKey) -> str:
    reading = document.review.readings.get(key)
    if reading is None:
        return ""
    stands = text_of(reading, document.review.correction(key))
    place = place_of(key.table, key.row)
    return f"{page_of_reading(reading.provenance.page)}, {stands}\n{name_of(key, reading)}, {place}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("queue", text)
