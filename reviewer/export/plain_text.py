"""Text of a filing or a user on its way into a cell: it stays text, whatever it begins with."""

import re

from openpyxl.cell.cell import Cell

# What XML cannot carry, and what has no place in a cell: control characters but for tab and line break.
UNFIT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
LONGEST = 32_767
MARK = " … (cut: a cell holds no more)"


def fit(text: str) -> str:
    """The text without control characters, and no longer than a cell can hold; what is cut says so."""
    clean = UNFIT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return clean if len(clean) <= LONGEST else clean[: LONGEST - len(MARK)] + MARK


def put_text(cell: Cell, text: str) -> None:
    """Writes text that can never become a formula, an error value or a link."""
    cell.value = fit(text)
    cell.data_type = "s"
    cell.quotePrefix = True


def sheet_name(wanted: str, taken: set[str]) -> str:
    """A legal sheet name that no other sheet has: at most 31 characters, without []:*?/\\ and outer quotes."""
    base = re.sub(r"[\[\]:*?/\\]", " ", fit(wanted)).strip("' \n\t")[:31] or "Sheet"
    name, number = base, 2
    while name.casefold() in {other.casefold() for other in taken}:
        tail = f" {number}"
        name, number = base[: 31 - len(tail)] + tail, number + 1
    return name
