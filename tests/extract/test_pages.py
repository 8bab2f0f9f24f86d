"""A page is read as it is displayed: words at their gaps, cells with their spans, no ghosts."""

from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from reviewer.core.page import Page
from reviewer.extract.pages import open_pages
from tests.extract.drawn import A4, box, draw


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


def test_a_page_without_text_says_that_it_is_a_picture(tmp_path: Path) -> None:
    page = only_page(draw(tmp_path / "a.pdf", lambda c: c.rect(10, 10, 100, 100, fill=1)))
    assert (page.method, page.complaint) == ("none", "Page 1 has no text layer: it is a picture.")
