"""A page drawn in text: each character is 6 points wide, each line 14 high; two spaces part what stands in columns."""

import re

from reviewer.core.filing import Filing
from reviewer.core.page import Box, Page, Word
from reviewer.core.review import Review

LEFT, TOP, WIDE, HIGH, TALL = 40.0, 40.0, 6.0, 14.0, 10.0
REPORT = """
Notes to the accounts

Revenue by region
                       2023     2022
Hong Kong             1,234    1,018
Mainland China        2,345    2,107
Others                  567      413
Total                 4,146    3,538

The figures are unaudited.
"""
TABLE = (2, 7)
"""The lines of the table above, from its first to the one after its last, counted from 0 below the title."""


def page_of(text: str, number: int = 1) -> Page:
    """The page that a text shows."""
    words = []
    for line, said in enumerate(text.strip("\n").splitlines()):
        for found in re.finditer(r"\S+", said):
            x0, top = LEFT + WIDE * found.start(), TOP + HIGH * line
            words.append(Word(found[0], Box(x0, top, x0 + WIDE * len(found[0]), top + TALL), TALL))
    return Page(number, 595.0, 842.0, tuple(words))


def box_of(first: int, last: int, left: int = 0, right: int = 60) -> Box:
    """The box around lines and characters of a drawn page, the last of them left out."""
    return Box(LEFT + WIDE * left - 2, TOP + HIGH * first - 2, LEFT + WIDE * right, TOP + HIGH * last - 2)


def review_of_page(text: str = REPORT, id: str = "f1", **filing: str) -> Review:
    """A review of one filing with one page, of which nothing was read."""
    review = Review()
    review.add_filing(Filing(id, f"{id}.pdf", id * 16, 1, **filing), (), (), [page_of(text)])  # type: ignore[arg-type]
    return review
