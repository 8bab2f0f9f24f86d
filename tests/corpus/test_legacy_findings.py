"""On the real returns of 2009 to 2013, on Word forms without a number, only what is wrong is disputed."""

from pathlib import Path

import pytest

from reviewer.checks import all_checks
from reviewer.core.check import Outcome
from reviewer.core.checker import Checker
from reviewer.pipeline import FilingRead
from tests.corpus.real import real, review_of_real

ROWS, MONTH = "rows_make_the_section_total", "section_totals_make_the_movement"
# In September 2011 the English return leaves total B at N/A though 10,000,000 shares were issued on warrants (the
# Chinese one states them); in August 2012 both leave total E at N/A though 30,467,163 consideration shares were issued.
# Without them the totals of A to E do not make the movement of the month that is printed below them.
REALLY_WRONG = {
    "01149_2011-09_en_legacy": {ROWS, MONTH},
    "01149_2012-08_en_legacy": {ROWS, MONTH},
    "01149_2012-08_zh_legacy": {ROWS, MONTH},
}
# Seen only when both languages are open: the figure that the English return leaves out.
BETWEEN_LANGUAGES = {"01149_2011-09_zh_legacy": {"figures_are_those_of_the_other_language"}}


@pytest.fixture(scope="module")
def read(filings: Path) -> dict[str, FilingRead]:
    """All of them, by the name of their file."""
    paths = sorted([*filings.glob("monthly/*_legacy.pdf"), *filings.glob("next_day/*_legacy.pdf")])
    assert len(paths) == 26
    return {path.stem: real(path) for path in paths}


def exceptions(*filings: FilingRead) -> dict[str, set[str]]:
    """The names of the checks that object, by filing."""
    review = review_of_real(*filings)
    names = {filing.filing.id: Path(filing.filing.name).stem for filing in filings}
    found: dict[str, set[str]] = {}
    for finding in Checker(review, all_checks()).run().values():
        if finding.outcome is Outcome.EXCEPTION:
            found.setdefault(names[finding.filing], set()).add(finding.check.name)
    return found


def test_each_is_recognised_by_what_it_prints(read: dict[str, FilingRead]) -> None:
    for name, filing in read.items():
        kind = "next_day_return" if name.count("-") == 2 else "monthly_return"
        language = "zh-Hant" if "_zh_" in name else "en"
        found = filing.filing
        assert (found.kind, found.form, found.version, found.language) == (kind, "", "", language), name
        assert not found.banner
        assert not found.complaints


def test_nothing_is_disputed_but_what_is_wrong(read: dict[str, FilingRead]) -> None:
    found = {name: wrong for one in read.values() for name, wrong in exceptions(one).items()}
    assert found == REALLY_WRONG


def test_every_one_of_them_was_in_time(read: dict[str, FilingRead]) -> None:
    findings = Checker(review_of_real(*read.values()), all_checks()).run().values()
    deadlines = [one for one in findings if one.check.code in ("MR24", "ND25")]
    assert len(deadlines) == len(read)
    assert {one.outcome for one in deadlines} == {Outcome.AGREES}


def test_nothing_is_doubtful(read: dict[str, FilingRead]) -> None:
    doubts = {str(reading.key): reading.doubt for one in read.values() for reading in one.readings if reading.doubt}
    assert not doubts


@pytest.mark.parametrize("language", ["en", "zh"])
def test_together_they_dispute_no_more(read: dict[str, FilingRead], language: str) -> None:
    chosen = [one for name, one in read.items() if f"_{language}_" in name]
    assert exceptions(*chosen) == {name: wrong for name, wrong in REALLY_WRONG.items() if f"_{language}_" in name}


def test_both_languages_together_show_what_one_leaves_out(read: dict[str, FilingRead]) -> None:
    assert exceptions(*read.values()) == REALLY_WRONG | BETWEEN_LANGUAGES


def test_both_languages_read_alike(read: dict[str, FilingRead]) -> None:
    for name, english in read.items():
        chinese = read.get(name.replace("_en_", "_zh_"))
        if chinese is None or chinese is english:
            continue
        figures = [_figures(one) for one in (english, chinese)]
        if name == "01149_2011-09_en_legacy":
            del figures[1]["warrants_total", "ordinary-shares", "issued_movement"]
        assert figures[0] == figures[1], name


def _figures(filing: FilingRead) -> dict[tuple[str, str, str], object]:
    """Every figure and date that stands in a table, by its place."""
    return {
        (reading.key.table, reading.key.row, reading.key.field): reading.value
        for reading in filing.readings
        if reading.unit != "text" and reading.value is not None
    }


def test_no_other_filing_is_taken_for_one_of_them(filings: Path) -> None:
    others = [path for path in filings.rglob("*.pdf") if path.parent.name in ("poll", "offering", "other")]
    for path in others:
        found = real(path).filing
        assert not (found.kind in ("monthly_return", "next_day_return") and not found.form), path.name
