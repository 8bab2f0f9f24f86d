"""The history of the filings stands in the working paper, a line a link."""

from datetime import UTC, datetime
from pathlib import Path

from openpyxl import load_workbook

from reviewer.core.checker import Checker
from reviewer.core.review import Review
from reviewer.export.working_paper import write_working_paper
from tests.chain_of import CHECKS, chain_of

AT = datetime(2026, 1, 1, tzinfo=UTC)
CHAIN = chain_of(2)


def sheets(review: Review, path: Path) -> dict[str, list[tuple[str, ...]]]:
    """Every sheet as rows of text."""
    findings = Checker(review, CHECKS).run()
    write_working_paper(review, findings, path, at=AT)
    book = load_workbook(path, data_only=True)
    return {sheet.title: [tuple(str(cell or "") for cell in row) for row in sheet.values] for sheet in book.worksheets}


def test_each_link_of_a_history_is_a_line_with_its_sentence(tmp_path: Path) -> None:
    rows = sheets(CHAIN.review(), tmp_path / "book.xlsx")["Chain"][4:]
    followed = {(row[0], row[5]) for row in rows if row[6] == "agrees"}
    assert {("F2", "F1"), ("F3", "F2"), ("F4", "F3"), ("F6", "F3")} <= followed
    line = next(row for row in rows if row[:1] == ("F2",) and row[7] == "issued shares")
    assert line[1:5] == ("ordinary shares", "Next day return", "20 January 2024", "1,001,214,100")
    assert line[8].startswith("The opening balance is the closing balance of the last next day or monthly return")


def test_a_missing_return_is_named_in_the_sheet(tmp_path: Path) -> None:
    rows = sheets(CHAIN.review(without={"nd01-09"}), tmp_path / "book.xlsx")["Chain"][4:]
    said = [row[8] for row in rows if row[6] == "open" and "09 February 2024" in row[8]]
    assert any("no return of this issuer that closed on 09 February 2024" in sentence for sentence in said)


def test_a_filing_alone_has_no_chain(tmp_path: Path) -> None:
    assert "Chain" not in sheets(CHAIN.review(without={one.id for one in CHAIN.filings[1:]}), tmp_path / "book.xlsx")
