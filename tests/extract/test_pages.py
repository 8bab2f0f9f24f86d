"""A page is read as it is displayed: words at their gaps, cells with their spans, no ghosts."""

from pathlib import Path

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from reviewer.core.page import Page
from reviewer.extract.onepass.drawn import Glyph
from reviewer.extract.pages import open_pages
from reviewer.extract.words import UNKNOWN, real_glyphs
from tests.extract.small_pdfs import A4, box, draw


def only_page(path: Path) -> Page:
    """The first page of a PDF."""
    return next(open_pages(path))


def words(page: Page) -> list[str]:
    """The texts of the words of a page."""
    return [word.text for line in page.lines for word in line]


def test_a_figure_and_a_currency_on_both_sides_of_a_border_are_two_words(tmp_path: Path) -> None:
    def cells(canvas: Canvas) -> None:
        box(canvas, 100, 100, 100, 18, "10,000,000,000", right=True)
        box(canvas, 200, 100, 40, 18, "HKD")

    page = only_page(draw(tmp_path / "a.pdf", cells))
    assert words(page) == ["10,000,000,000", "HKD"]
    assert [cell.text for cell in page.tables[0].cells] == ["10,000,000,000", "HKD"]


def test_letters_of_one_word_stay_together(tmp_path: Path) -> None:
    page = only_page(
        draw(tmp_path / "a.pdf", lambda c: c.drawString(50, 300, "(Note 1) Increase / decrease (-) AVAIL"))
    )
    assert words(page) == ["(Note", "1)", "Increase", "/", "decrease", "(-)", "AVAIL"]


def test_a_merged_cell_is_one_cell_with_spans(tmp_path: Path) -> None:
    def cells(canvas: Canvas) -> None:
        box(canvas, 100, 100, 200, 20, "Par value")
        box(canvas, 100, 120, 80, 20, "USD")
        box(canvas, 180, 120, 120, 20, "0.000000025", right=True)
        # Drawn 0.3 points off, as the e-forms do.
        box(canvas, 99.7, 140, 80.4, 20, "HKD")
        box(canvas, 180.1, 140, 119.6, 20, "0.01", right=True)

    (table,) = only_page(draw(tmp_path / "a.pdf", cells)).tables
    assert (table.rows, table.columns) == (3, 2)
    assert [(c.row, c.column, c.column_span, c.text) for c in table.cells] == [
        (0, 0, 2, "Par value"), (1, 0, 1, "USD"), (1, 1, 1, "0.000000025"), (2, 0, 1, "HKD"), (2, 1, 1, "0.01"),
    ]  # fmt: skip


def test_a_box_with_one_cell_is_kept(tmp_path: Path) -> None:
    (table,) = only_page(draw(tmp_path / "a.pdf", lambda c: box(c, 50, 50, 300, 60, "Remarks: none"))).tables
    assert [cell.text for cell in table.cells] == ["Remarks: none"]


def test_a_grey_cell_is_known_to_be_grey(tmp_path: Path) -> None:
    def cells(canvas: Canvas) -> None:
        canvas.setFillGray(0.918)
        canvas.rect(200, A4[1] - 120, 100, 20, stroke=0, fill=1)
        canvas.setFillGray(0)
        box(canvas, 100, 100, 100, 20, "5")
        box(canvas, 200, 100, 100, 20)

    (table,) = only_page(draw(tmp_path / "a.pdf", cells)).tables
    assert [cell.shaded for cell in table.cells] == [False, True]


def test_bold_printed_twice_is_read_once(tmp_path: Path) -> None:
    def twice(canvas: Canvas) -> None:
        canvas.drawString(50, 300, "1,155,000")
        canvas.drawString(50.4, 300, "1,155,000")

    assert words(only_page(draw(tmp_path / "a.pdf", twice))) == ["1,155,000"]


def test_underscores_under_a_figure_are_not_part_of_it(tmp_path: Path) -> None:
    def underlined(canvas: Canvas) -> None:
        canvas.drawString(50, 300, "25,948,809,928")
        canvas.setFont("Helvetica", 1)
        canvas.drawString(50, 300, "_" * 90)

    assert words(only_page(draw(tmp_path / "a.pdf", underlined))) == ["25,948,809,928"]


def test_the_crop_box_is_taken_off(tmp_path: Path) -> None:
    plain = only_page(draw(tmp_path / "a.pdf", lambda c: c.drawString(100, 400, "closing")))
    cropped = only_page(draw(tmp_path / "b.pdf", lambda c: c.drawString(100, 400, "closing"), crop=(30, 20, 800, 555)))
    assert (cropped.width, cropped.height) == (770, 535)
    (before,), (after,) = plain.words, cropped.words
    assert (before.box.x0 - after.box.x0, before.box.top - after.box.top) == (30, 40)


def test_what_the_crop_box_hides_is_not_on_the_page(tmp_path: Path) -> None:
    page = only_page(draw(tmp_path / "a.pdf", lambda c: c.drawString(5, 400, "hidden"), crop=(60, 0, 800, 595)))
    assert words(page) == []


def test_a_rotated_page_is_read_upright(tmp_path: Path) -> None:
    def sideways(canvas: Canvas) -> None:
        canvas.translate(200, 100)
        canvas.rotate(90)
        canvas.drawString(0, 0, "Opening balance")

    page = only_page(draw(tmp_path / "a.pdf", sideways, rotate=90))
    # The page lies on its side in the file: 595 wide and 842 high before it is turned.
    assert (page.width, page.height) == A4
    assert words(page) == ["Opening", "balance"]
    assert page.words[0].box.x0 < page.words[1].box.x0


@pytest.mark.parametrize("corner", ["at 0, 0", "elsewhere"])
@pytest.mark.parametrize("crop", [None, (30, 20, 560, 555), (-50, -50, 500, 2555)])
@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_a_cell_is_where_it_is_seen(
    tmp_path: Path, rotate: int, crop: tuple[float, float, float, float] | None, corner: str
) -> None:
    path = draw(tmp_path / "a.pdf", lambda c: c.rect(100, 390, 90, 30), crop=crop, rotate=rotate)
    if corner == "elsewhere":
        moved = path.read_bytes().replace(b"[ 0 0 842 595 ]", b"[10 15 852 610]")
        path.write_bytes(moved.replace(b"[ 0 0 595 842 ]", b"[10 15 605 857]"))
    page = only_page(path)
    with pypdfium2.PdfDocument(path) as seen:
        picture = seen[0].render(scale=4).to_pil().convert("L")
        assert (page.width, page.height) == pytest.approx(seen[0].get_size())
    ink = picture.point([255] * 128 + [0] * 128).getbbox()
    cell = page.tables[0].cells[0].box
    assert (cell.x0, cell.top, cell.x1, cell.bottom) == pytest.approx([edge / 4 for edge in ink or ()], abs=1)


def test_a_crop_box_beside_the_page_hides_nothing(tmp_path: Path) -> None:
    path = draw(tmp_path / "a.pdf", lambda c: c.drawString(100, 400, "closing"), crop=(2000, 2000, 2100, 2100))
    assert words(only_page(path)) == ["closing"]


def test_a_page_without_text_says_that_it_is_a_picture(tmp_path: Path) -> None:
    page = only_page(draw(tmp_path / "a.pdf", lambda c: c.rect(10, 10, 100, 100, fill=1)))
    assert (page.method, page.complaint) == ("none", "Page 1 has no text layer: it is a picture.")


def test_an_empty_page_says_that_it_is_blank(tmp_path: Path) -> None:
    page = only_page(draw(tmp_path / "a.pdf", lambda c: None))
    assert (page.method, page.complaint) == ("blank", "Page 1 is blank.")


def test_two_narrow_letters_of_small_type_are_two(tmp_path: Path) -> None:
    def small(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 4)
        canvas.drawString(50, 300, "illicit III 1,111")

    assert words(only_page(draw(tmp_path / "a.pdf", small))) == ["illicit", "III", "1,111"]


def test_an_underscore_in_an_address_is_kept_and_a_drawn_line_is_not(tmp_path: Path) -> None:
    page = only_page(draw(tmp_path / "a.pdf", lambda c: c.drawString(50, 300, "info_hk@issuer.com __1149____")))
    assert words(page) == ["info_hk@issuer.com", "1149"]


def test_a_glyph_without_a_letter_brings_no_digits_of_its_own() -> None:
    # pdfminer names such a glyph by its number in the font.
    glyph = Glyph("(cid:129)", 50.0, 9.0, 55.0, 18.0, True, 9.0, "Song")
    assert [real.text for real in real_glyphs([glyph])] == [UNKNOWN]


def test_a_box_in_a_cell_has_its_own_words(tmp_path: Path) -> None:
    def ticked(canvas: Canvas) -> None:
        box(canvas, 50, 50, 300, 40)
        box(canvas, 60, 60, 14, 14, "X")
        canvas.drawString(90, A4[1] - 70, "has been complied with")

    cells = [cell for table in only_page(draw(tmp_path / "a.pdf", ticked)).tables for cell in table.cells]
    assert sorted(cell.text for cell in cells) == ["X", "has been complied with"]


def test_rows_of_another_structure_share_the_grid(tmp_path: Path) -> None:
    def block(canvas: Canvas) -> None:
        box(canvas, 49.8, 49.8, 300.4, 60.4)
        for x, width, text in ((50, 100, "Class"), (150, 100, "Ordinary"), (250, 100, "H")):
            box(canvas, x, 50, width, 20, text)
        for x, width, text in ((50, 150, "Opening"), (200, 150, "478,272,000")):
            box(canvas, x, 70, width, 20, text)
        box(canvas, 50, 90, 300, 20, "Remarks")

    (table,) = only_page(draw(tmp_path / "a.pdf", block)).tables
    assert (table.rows, table.columns) == (3, 4)
    assert [(c.text, c.row, c.column, c.column_span) for c in table.cells] == [
        ("Class", 0, 0, 1), ("Ordinary", 0, 1, 2), ("H", 0, 3, 1),
        ("Opening", 1, 0, 2), ("478,272,000", 1, 2, 2), ("Remarks", 2, 0, 4),
    ]  # fmt: skip


def test_borders_drawn_as_thin_filled_boxes_are_borders(tmp_path: Path) -> None:
    def filled(canvas: Canvas) -> None:
        for x in (100, 200, 300):
            canvas.rect(x, 400, 0.5, 40, stroke=0, fill=1)
        for y in (400, 420, 440):
            canvas.rect(100, y, 200.5, 0.5, stroke=0, fill=1)
        canvas.drawString(110, 426, "HKD")
        canvas.drawString(210, 406, "0.01")

    page = only_page(draw(tmp_path / "a.pdf", filled))
    assert [cell.text for cell in page.tables[0].cells] == ["HKD", "", "", "0.01"]
    assert len(page.rules) == 6
