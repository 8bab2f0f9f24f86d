"""Real filings of every kind in one workbook: another program works out the same for every formula."""

from pathlib import Path

from openpyxl import load_workbook

from reviewer.pipeline import checker_for, review_of_files
from tests.export.paper_of import formulas, written
from tests.export.recalculated import alike, recalculated

# A monthly return and a next day return of today and of the Word forms, poll results, two formal notices, allotment
# results, and three announcements, in both languages.
KINDS = (
    "monthly/01723_2026-01_en_ff301-1.2.0.pdf", "monthly/00328_2025-06_zh_ff301-1.1.1.pdf",
    "monthly/01149_2011-09_en_legacy.pdf", "next_day/02097_2025-04-02_en_ff305-1.3.0.pdf",
    "next_day/01149_2012-07-11_zh_legacy.pdf", "poll/01149_2013-05-31_en.pdf", "offering/06831_en_formal-notice.pdf",
    "offering/00699_zh_formal-notice.pdf", "offering/00100_en_allotment-results.pdf",
    "other/00328_2025-05-06_zh_voluntary.pdf", "other/01149_en_directors.pdf",
)  # fmt: skip


def test_another_program_works_out_the_same_for_filings_of_all_kinds(filings: Path, tmp_path: Path) -> None:
    review, unread = review_of_files(filings / name for name in KINDS)
    assert not unread
    checker = checker_for(review)
    checker.run()
    book = written(review, checker, tmp_path / "book.xlsx")
    ours, (theirs,) = (
        load_workbook(tmp_path / "book.xlsx", data_only=True),
        recalculated(tmp_path, tmp_path / "book.xlsx"),
    )
    every = formulas(book)
    assert len(every) > 2_000
    differing = [
        (sheet, cell, book[sheet][cell].value, ours[sheet][cell].value, theirs[sheet][cell].value)
        for sheet, cell in every
        if not alike(ours[sheet][cell].value, theirs[sheet][cell].value)
    ]
    assert not differing
