"""What a PDF says of the programs that made it comes into the Sources: as it stands there, plain, and cut short."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from reviewer.core.filing import NOT_SAID, Origin
from reviewer.core.review import Review
from reviewer.export.working_paper import write_working_paper
from reviewer.extract.origin import LONGEST, origin_told
from reviewer.pipeline import read_filing
from tests.export.paper_of import NOON
from tests.hostile.parts import one_page

INFO = b"<</Producer(=cmd|'/c calc'!A1)/Creator<FEFF5546661F>/CreationDate(D:20230203120000+08'00')>>"


def read_with(folder: Path, info: bytes) -> Review:
    """A review of a PDF with this document information."""
    path = folder / "a.pdf"
    path.write_bytes(one_page(extra={10: info}).replace(b"/Root", b"/Info 10 0 R/Root"))
    review = Review()
    read_filing(path).add_to(review)
    return review


def said(review: Review) -> Origin:
    (filing,) = review.filings.values()
    return filing.origin


def test_programs_and_day_stand_as_the_pdf_says(tmp_path: Path) -> None:
    origin = said(read_with(tmp_path, INFO))
    assert origin == Origin("=cmd|'/c calc'!A1", "商星", "D:20230203120000+08'00'")


@pytest.mark.parametrize(
    "info",
    [b"null", b"[1 2]", b"<</Producer 5/Creator[(a)]/CreationDate 10 0 R>>", b"<</Producer/Name>>", b"<<>>"],
)
def test_what_is_no_text_says_nothing_and_the_filing_is_read(tmp_path: Path, info: bytes) -> None:
    assert said(read_with(tmp_path, info)) == NOT_SAID


def test_a_text_is_cut_and_has_nothing_in_it_that_cannot_be_shown(tmp_path: Path) -> None:
    origin = said(read_with(tmp_path, b"<</Producer(a\\033[2J\\tb" + b"x" * 5000 + b")>>"))
    assert len(origin.producer) == LONGEST
    assert origin.producer.isprintable()


@pytest.mark.parametrize("sent", [None, 5, [], {"producer": 7}, {"producer": ["x"], "other": "y"}])
def test_whatever_the_reading_process_sends_is_three_short_texts(sent: object) -> None:
    assert origin_told({"origin": sent}) == NOT_SAID


def test_it_is_text_in_the_workbook(tmp_path: Path) -> None:
    review = read_with(tmp_path, INFO)
    write_working_paper(review, (), tmp_path / "book.xlsx", at=NOON)
    sheet = load_workbook(tmp_path / "book.xlsx")["Sources"]
    heads = {cell.value: cell.column for cell in sheet[4]}
    made_by, made_on = (sheet.cell(5, heads[f"Made {how}, as the PDF says"]) for how in ("by", "on"))
    assert (made_by.value, made_by.data_type) == ("商星; =cmd|'/c calc'!A1", "s")
    assert made_on.value == "D:20230203120000+08'00'"
