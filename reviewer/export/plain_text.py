"""Text of a filing or a user on its way into the workbook: it stays text, whatever it begins with."""

import re

from openpyxl.cell.cell import Cell

# What XML cannot carry or what moves a terminal or a line: everything but the plain line break.
_UNFIT = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]"
)
# Excel reads these as escaped characters; an escaped underscore keeps them as they are.
_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_NO_SHEET_NAME = re.compile(r"[\[\]:*?/\\]")
LONGEST = 32_767
_CUT = " … (cut: a cell holds no more)"
_NAME = 31


def clean(text: str) -> str:
    """The text without control characters; of white space only blanks and plain line breaks are left."""
    return _UNFIT.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))


def fit(text: str) -> str:
    """The text without control characters, and no longer than a cell holds; what is cut says so."""
    plain = _ESCAPED.sub("_x005F_", clean(text))
    return plain if len(plain) <= LONGEST else plain[: LONGEST - len(_CUT)] + _CUT


def unescaped(text: str) -> str:
    """The text again that `fit` had to escape."""
    return text.replace("_x005F_", "_")


def put_text(cell: Cell, text: str) -> Cell:
    """Writes text that can never become a formula, an error value or a link."""
    # openpyxl takes "=1+1" for a formula and "#N/A" for an error: the type is set after the value.
    cell.value = fit(text) or None
    if cell.value is None:
        # A text cell without a text is against the rules of the format.
        return cell
    cell.data_type = "s"
    cell.quotePrefix = True
    return cell


def header_text(text: str) -> str:
    """Text for a page header: "&" starts a code there, and a header holds 255 characters in all."""
    return fit(text).replace("\n", " ")[:90].replace("&", "&&")


def sheet_name(wanted: str, taken: set[str]) -> str:
    """A legal sheet name that no other sheet has: at most 31 characters, none of []:*?/\\, no outer quotes."""
    base = _NO_SHEET_NAME.sub(" ", fit(wanted)).replace("\n", " ").strip("' ")[:_NAME].strip("' ") or "Sheet"
    used = {name.casefold() for name in taken}
    name, number = base, 2
    while name.casefold() in used:
        tail = f" {number}"
        name, number = base[: _NAME - len(tail)] + tail, number + 1
    return name


def defined_name(wanted: str, taken: set[str]) -> str:
    """A legal name for a cell, such as F1_issued_shares_closing_balance; `taken` are the others in small letters."""
    base = re.sub(r"[^A-Za-z0-9]+", "_", wanted).strip("_")[:200] or "cell"
    # A name must not look like a cell's address: it begins with a letter and holds an underscore.
    base = base if base[0].isalpha() and "_" in base else f"n_{base}"
    name, number = base, 2
    while name.casefold() in taken:
        name, number = f"{base}_{number}", number + 1
    return name
