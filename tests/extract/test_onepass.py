"""The one-pass reader gives what pdfplumber gives: every glyph, side and cell, to the last bit.

pdfplumber is the reference: a release of it, or of pdfminer, that gives something else turns these tests red.
"""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from reviewer.core.resources import resource
from reviewer.extract.onepass import NotUnderstoodError, plain_tables
from reviewer.extract.onepass.document import Document
from reviewer.extract.onepass.reading import drawn_on
from tests.extract.against_reference import compare
from tests.extract.small_pdfs import draw

SAMPLES = sorted(resource("samples").glob("*.pdf"))


@pytest.mark.parametrize("path", SAMPLES, ids=[path.stem for path in SAMPLES])
def test_every_page_of_the_samples_is_read_the_same(path: Path) -> None:
    assert compare(path) == []


def test_every_page_of_the_real_filings_is_read_the_same(filings: Path) -> None:
    # Of long filings the first pages; tests/bench reads them whole.
    different = [line for path in sorted(filings.rglob("*.pdf")) for line in compare(path, most=12)]
    assert different == []


coordinates = st.integers(0, 400).map(float) | st.floats(0, 400, width=16)
sizes = st.floats(4, 24, width=16)
words = st.text(st.characters(min_codepoint=32, max_codepoint=255, exclude_categories=["Cc"]), min_size=1, max_size=12)


@st.composite
def steps(draw_: st.DrawFn) -> tuple[str, tuple[Any, ...]]:
    """One thing to do on a page: text in some size and place, a matrix, a rule, a rectangle, a form, a state."""
    kind = draw_(st.sampled_from(["text", "matrix", "line", "rect", "curve", "grey", "save", "restore", "spaced"]))
    numbers = tuple(draw_(coordinates) for _ in range(8))
    return kind, (draw_(words), draw_(sizes), *numbers)


def apply(canvas: Canvas, done: list[tuple[str, tuple[Any, ...]]]) -> None:
    """Does the steps; states are brought back as often as they were saved."""
    saved = 0
    for kind, (word, size, a, b, c, d, *_) in done:
        if kind == "text":
            canvas.setFont("Times-Roman", size)
            canvas.drawString(a, b, word)
        elif kind == "spaced":
            text = canvas.beginText(a, b)
            text.setFont("Courier", size)
            text.setCharSpace(c / 100)
            text.setWordSpace(d / 50)
            text.setHorizScale(50 + a / 4)
            text.setRise(b / 80)
            text.textLines([word, word])
            canvas.drawText(text)
        elif kind == "matrix":
            canvas.transform(1 + a / 400, b / 900, -c / 900, 1 + d / 800, a / 10, b / 10)
        elif kind == "line":
            canvas.line(a, b, c, b if d > 200 else d)
        elif kind == "rect":
            canvas.rect(a, b, c, d, stroke=d > 100, fill=c > 200)
        elif kind == "curve":
            canvas.bezier(a, b, c, d, b, a, d, c)
        elif kind == "grey":
            canvas.setFillGray(min(1.0, a / 400))
        elif kind == "save":
            canvas.saveState()
            saved += 1
        elif saved:
            canvas.restoreState()
            saved -= 1
    for _ in range(saved):
        canvas.restoreState()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(done=st.lists(steps(), min_size=1, max_size=25), rotate=st.sampled_from([0, 90, 180, 270]))
def test_random_pages_are_read_the_same(tmp_path: Path, done: list[tuple[str, tuple[Any, ...]]], rotate: int) -> None:
    path = draw(tmp_path / "random.pdf", lambda canvas: apply(canvas, done), rotate=rotate)
    assert compare(path) == []


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    boxes=st.lists(st.tuples(*[st.integers(0, 40)] * 4), min_size=1, max_size=30),
    jitter=st.lists(st.floats(-1.5, 1.5), min_size=4, max_size=4),
)
def test_random_tables_have_the_same_cells(
    tmp_path: Path, boxes: list[tuple[int, int, int, int]], jitter: list[float]
) -> None:
    def ruled(canvas: Canvas) -> None:
        for number, (x, y, w, h) in enumerate(boxes):
            off = jitter[number % 4]
            canvas.rect(10 + 15 * x + off, 10 + 12 * y - off, 15 * w + off, 12 * h)

    assert compare(draw(tmp_path / "ruled.pdf", ruled)) == []


def test_what_is_not_understood_is_left_to_the_reference(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = draw(tmp_path / "a.pdf", lambda canvas: canvas.drawString(50, 300, "25,948,809,928"))

    def refuse(*_: object) -> None:
        raise NotUnderstoodError("an array in an array")

    monkeypatch.setattr("reviewer.extract.onepass.running.values_of", refuse)
    with path.open("rb") as file:
        (page,) = Document(file).pages
        text = "".join(glyph.text for glyph in drawn_on(page).glyphs)
    assert text == "25,948,809,928"
    assert page.known.left == 1


def test_text_is_not_set_where_there_are_no_cells(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def report(canvas: Canvas) -> None:
        canvas.drawString(50, 300, "The directors are pleased to announce")
        canvas.line(50, 290, 500, 290)

    monkeypatch.setattr("reviewer.extract.onepass.text_state.Setter.show", pytest.fail)
    with draw(tmp_path / "a.pdf", report).open("rb") as file:
        assert [plain_tables.plain_tables(page) for page in Document(file).pages] == [[]]
