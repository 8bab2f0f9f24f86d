"""Damage to single marks of the text: footnotes without a partner, digits for letters, quotes left after figures."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from reviewer.core.check import (
    FilingRecords,
    Records,
    Row,
    Selector,
    Severity,
    Subject,
    Verdict,
    cannot_tell,
    check,
    holds,
    rows_with,
)

FEW = 6
_ROMAN = re.compile(r"[(（](?=[ivxl1]*[1l])(?=[ivxl1]*[ivx])[ivxl1]{2,5}[)）]")
# Letters l and i make real numerals only so: (li) to (lxxxix) are never reached in an announcement.
_DIGIT_IN_WORD = re.compile(r"(?<![\w./@:-])(?:[01][a-z]{4,}|[A-Za-z]+[a-z][01][a-z]{2,})(?![\w/@]|\.\w)")
_NOT_A_WORD = re.compile(r"https?|www|@|\.com|\.hk|_|\d\d")
_CURRENCY = re.compile(r"(?<![A-Za-z])(?:HKS|USS|H K\$|RM8)(?![A-Za-z])")
_GLUED = re.compile(r"\b[ap]\.?m\.(?=[A-Za-z])")
# Pages have thousands of words: only those of a page that has one of these are looked at one by one.
_MAYBE = re.compile(r"[01][a-z]{2}|[(（][ivxl1]+[)）]|HKS|USS|H K\$|RM8|m\.[A-Za-z]")
_AFTER_FIGURE = re.compile(r"\d[\d,.]*\d[\"”]{1,2}$|\w[\"”]{2}[:;,.]?$")
_OPENING, _CLOSING = "“", "”"
PAGES_KEPT = 4096
"""Pages of which it is known what was found in their text."""
Look = Callable[[str], Sequence[str]]


def each_filing_looked_at(look: Look) -> Selector:
    """Every filing, once each of its pages has been looked at: a page a step, for a report has hundreds."""

    def select(records: Records) -> Iterator[Subject | None]:
        for filing in records.filings():
            for page in records.review.pages.get(filing.id, {}).values():
                look(page.text)
                yield None
            yield Subject(filing.id, filing)

    return select


@lru_cache(PAGES_KEPT)
def _digits_for_letters(text: str) -> Sequence[str]:
    words = text.split() if _MAYBE.search(text) else ()
    return tuple(
        word
        for word in words
        if not _NOT_A_WORD.search(word)
        and (_ROMAN.search(word) or _DIGIT_IN_WORD.search(word) or _CURRENCY.search(word) or _GLUED.search(word))
    )


@lru_cache(PAGES_KEPT)
def _stray_quotes(text: str) -> Sequence[str]:
    lines = [line.split() for line in text.split("\n")] if '"' in text or _CLOSING in text else []
    return tuple(
        word
        for at, line in enumerate(lines)
        for number, word in enumerate(line)
        if _AFTER_FIGURE.search(word) and not _is_opened(lines, at, number)
    )


@check(
    code="T5",
    tick="S",
    each=rows_with("marked", "note", tables=("footnotes",)),
    basis="Every mark of a footnote has its note, and every note its mark",
    severity=Severity.WARNING,
)
def footnote_has_mark_and_note(row: Row) -> Verdict:
    """A symbol of a footnote stands both after a word and before a note."""
    if row.states("marked") and row.states("note"):
        return holds(True, stated=row.text("note"))
    others = [other for other in row.filing.rows("footnotes") if other.states("marked") != other.states("note")]
    if row.states("marked"):
        fitting = [str(other.text("note").value) for other in others if other.states("note")]
        hints = tuple(f"the note {note!r} has no mark" for note in fitting)
        why = f"{row.text('marked').value} has no note"
        return holds(False, stated=row.text("marked"), why=why, hints=hints)
    if any(other.states("marked") for other in others):
        return holds(False, stated=row.text("note"), why=f"the note {row.text('note').value!r} has no mark")
    raise cannot_tell(f"the mark of the note {row.text('note').value!r} was not found: it may stand in a picture")


@check(
    code="T7",
    tick="S",
    each=each_filing_looked_at(_digits_for_letters),
    basis="Numerals and words have letters of one kind",
    severity=Severity.NOTE,
)
def words_have_no_digits_for_letters(filing: FilingRecords) -> Verdict:
    """No digit stands in for the letter it looks like, in a word, a currency or a roman numeral."""
    return _none_of(_found(filing, _digits_for_letters))


@check(
    code="T8",
    tick="S",
    each=each_filing_looked_at(_stray_quotes),
    basis="A quotation mark is opened before it is closed",
    severity=Severity.NOTE,
)
def figures_have_no_stray_quotes(filing: FilingRecords) -> Verdict:
    """No quotation mark is left after a figure where a footnote was set high."""
    return _none_of(_found(filing, _stray_quotes))


def _none_of(found: list[str]) -> Verdict:
    more = f"; and {len(found) - FEW} more" if len(found) > FEW else ""
    return holds(not found, why="; ".join(found[:FEW]) + more)


def _found(filing: FilingRecords, look: Look) -> list[str]:
    pages = filing.records.review.pages.get(filing.id, {}).values()
    return list(dict.fromkeys(f"page {page.number}: {what!r}" for page in pages for what in look(page.text)))


def _is_opened(lines: Sequence[Sequence[str]], at: int, number: int) -> bool:
    """Whether the quotation that a mark closes was opened shortly before it."""
    before = [word for above in lines[max(at - 3, 0) : at] for word in above]
    text = " ".join([*before, *lines[at][:number]])
    mark = lines[at][number]
    if re.search(r"\w[\"”]{2}", mark):
        return False
    if _CLOSING in mark:
        return text.rfind(_OPENING) > text.rfind(_CLOSING) or _OPENING in mark
    return text.count('"') % 2 == 1 or (mark.count('"') == 2 and mark.startswith('"'))
