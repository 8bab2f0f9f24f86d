"""Text that the page does not show, and figures over one another, are outlined and never taken for printed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from reviewer.core.page import Page
from reviewer.extract.pages import open_pages
from reviewer.pipeline import read_filing
from tests.extract.small_pdfs import draw

Drawing = Callable[[Canvas], None]
FIGURE = "25,948,809,928"


def page_with(folder: Path, *drawings: Drawing) -> Page:
    """One page on which all of these are drawn, one after the other."""

    def all_of_them(canvas: Canvas) -> None:
        canvas.drawString(50, 400, "1,000")
        for one in drawings:
            one(canvas)

    return next(open_pages(draw(folder / "a.pdf", all_of_them)))


def invisible(canvas: Canvas) -> None:
    text = canvas.beginText(50, 300)
    text.setTextRenderMode(3)
    text.textOut(FIGURE)
    text.setTextRenderMode(0)
    canvas.drawText(text)


def white(canvas: Canvas) -> None:
    canvas.setFillGray(1)
    canvas.drawString(50, 300, FIGURE)
    canvas.setFillGray(0)


def covered(canvas: Canvas) -> None:
    canvas.drawString(50, 300, FIGURE)
    canvas.setFillGray(1)
    canvas.rect(40, 290, 200, 30, stroke=0, fill=1)
    canvas.setFillGray(0)


def over_one_another(canvas: Canvas) -> None:
    canvas.drawString(50, 300, FIGURE)
    canvas.drawString(50, 300, FIGURE.replace("8", "3"))


@pytest.mark.parametrize("drawing", [invisible, white, covered])
def test_text_that_is_not_shown_is_outlined_and_told(tmp_path: Path, drawing: Drawing) -> None:
    page = page_with(tmp_path, drawing)
    (place,) = page.hidden
    (word,) = [word for word in page.words if word.text == FIGURE]
    assert place.holds(word.box)
    assert page.complaint.startswith("Page 1 holds text that it does not show.")
    assert page.doubled == ()


def test_figures_over_one_another_are_outlined_and_told(tmp_path: Path) -> None:
    page = page_with(tmp_path, over_one_another)
    # One place for the second and third 8, which have but a comma between them, and one for the last.
    assert len(page.doubled) == 2
    assert page.complaint.startswith("Figures are printed over one another on page 1.")


def bold_by_printing_twice(canvas: Canvas) -> None:
    canvas.drawString(50, 300, FIGURE)
    canvas.drawString(50.3, 300, FIGURE)


def white_on_a_dark_ground(canvas: Canvas) -> None:
    canvas.rect(40, 290, 200, 30, stroke=0, fill=1)
    white(canvas)


def on_a_white_ground(canvas: Canvas) -> None:
    canvas.setFillGray(1)
    canvas.rect(40, 290, 200, 30, stroke=0, fill=1)
    canvas.setFillGray(0)
    canvas.drawString(50, 300, FIGURE)


def under_a_marker(canvas: Canvas) -> None:
    canvas.drawString(50, 300, FIGURE)
    canvas.setFillColorRGB(1, 1, 0, alpha=0.4)
    canvas.rect(40, 290, 200, 30, stroke=0, fill=1)
    canvas.setFillColorRGB(0, 0, 0, alpha=1)


def in_all_of_an_ink(canvas: Canvas) -> None:
    canvas.setFillColorCMYK(0, 0, 0, 1)
    canvas.drawString(50, 300, FIGURE)


def kerned(canvas: Canvas) -> None:
    text = canvas.beginText(50, 300)
    text.setCharSpace(-1.5)
    text.textOut("11,171,111")
    text.setCharSpace(0)
    canvas.drawText(text)


@pytest.mark.parametrize(
    "drawing",
    [bold_by_printing_twice, white_on_a_dark_ground, on_a_white_ground, under_a_marker, in_all_of_an_ink, kerned],
)
def test_what_is_seen_draws_no_alarm(tmp_path: Path, drawing: Drawing) -> None:
    page = page_with(tmp_path, drawing)
    assert (page.hidden, page.doubled, page.complaint) == ((), (), "")


def test_what_was_read_from_hidden_text_is_doubted(tmp_path: Path) -> None:
    def table(canvas: Canvas) -> None:
        canvas.setLineWidth(0.5)
        canvas.grid([40, 200, 400], [300, 330, 360])
        for x, y, text in ((45, 340, "Shares"), (205, 340, "Number"), (45, 310, "Ordinary")):
            canvas.drawString(x, y, text)
        canvas.setFillGray(1)
        canvas.drawString(205, 310, FIGURE)
        canvas.setFillGray(0)

    read = read_filing(draw(tmp_path / "a.pdf", table))
    doubts = {reading.printed: reading.doubt for reading in read.readings}
    assert doubts[FIGURE] == "The text layer says this, and the page does not show it."
    assert {doubt for printed, doubt in doubts.items() if printed != FIGURE} <= {""}
    assert "Page 1 holds text that it does not show." in read.filing.complaints[0]
