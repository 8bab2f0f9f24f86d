"""The page on the screen is read first, then those that look like tables; what is found is the same in any order."""

import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from reportlab.pdfgen.canvas import Canvas

from reviewer.core.filing import Origin
from reviewer.core.packed_page import page_to_wire
from reviewer.core.page import Page
from reviewer.core.resources import resource
from reviewer.extract import child_process
from reviewer.extract.onepass.document import Document
from reviewer.extract.order import in_order, looks_ruled
from reviewer.extract.outcomes import Closed, FieldsRead, Opened, PageLost, PageRead
from reviewer.extract.pages import read_page
from reviewer.extract.supervise import DocumentReader
from reviewer.pipeline import unpacked
from reviewer.pipeline.fields import found
from tests.extract.small_pdfs import box, draw

SAMPLE = resource("samples", "monthly-return.pdf")


def text(canvas: Canvas) -> None:
    """A page of nothing but words."""
    canvas.drawString(50, 300, "The directors are pleased to announce")


def table(canvas: Canvas) -> None:
    """A page with a ruled table."""
    for number in range(10):
        box(canvas, 50, 100 + 20 * number, 200, 20, "1,000")


def test_tables_are_read_before_text_and_the_first_page_before_both(tmp_path: Path) -> None:
    with draw(tmp_path / "a.pdf", text, text, table, text, table).open("rb") as file:
        pages = Document(file).pages
        assert [looks_ruled(page) for page in pages] == [False, False, True, False, True]
        assert [page.page_number for page in in_order(pages, lambda: None)] == [1, 3, 5, 2, 4]


def test_the_page_that_is_turned_to_comes_next(tmp_path: Path) -> None:
    looked_at = iter([4, 4, 2, 2, 2, 2])
    with draw(tmp_path / "a.pdf", *[text] * 5).open("rb") as file:
        order = in_order(Document(file).pages, lambda: next(looked_at))
        assert [page.page_number for page in order] == [4, 1, 2, 3, 5]


def test_a_page_that_is_not_there_is_not_waited_for(tmp_path: Path) -> None:
    with draw(tmp_path / "a.pdf", text, text).open("rb") as file:
        assert [page.page_number for page in in_order(Document(file).pages, lambda: 9)] == [1, 2]


def test_the_same_is_found_in_whatever_order_the_pages_are_read() -> None:
    def in_that_order(seed: int) -> Iterator[Page]:
        with SAMPLE.open("rb") as file:
            pages = list(Document(file).pages)
            Random(seed).shuffle(pages)
            yield from map(read_page, pages)

    first, *others = (found(SAMPLE, "0" * 64, list(in_that_order(seed)), (), (), Origin()) for seed in range(4))
    assert all(other == first for other in others)


def test_the_child_reads_the_page_first_that_it_is_asked_for() -> None:
    reader = DocumentReader(SAMPLE, about=lambda: {"path": str(SAMPLE), "sha256": "0" * 64})
    reader.want(5)
    events = list(reader.events())
    numbers = [event.page.number for event in events if isinstance(event, PageRead)]
    assert numbers[0] == 5
    assert sorted(numbers) == list(range(1, len(numbers) + 1))
    (fields,) = [event for event in events if isinstance(event, FieldsRead)]
    read_in_order = DocumentReader(SAMPLE, about=lambda: {"path": str(SAMPLE), "sha256": "0" * 64}).events()
    (others,) = [event for event in read_in_order if isinstance(event, FieldsRead)]
    assert unpacked(fields.packed) == unpacked(others.packed)


def test_a_page_can_be_asked_for_while_others_are_read(tmp_path: Path) -> None:
    reader = DocumentReader(draw(tmp_path / "a.pdf", *[text] * 300))
    events = reader.events()
    assert isinstance(next(events), Opened)
    reader.want(299)
    numbers = [event.page.number for event in events if isinstance(event, PageRead)]
    assert numbers.index(299) < 298
    assert sorted(numbers) == list(range(1, 301))


def test_the_page_that_broke_the_child_is_named_in_any_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # A child that begins with the last page breaks at it; the next reads the others.
    script = (
        "import sys, json, os\n"
        "def say(**message): print(json.dumps(message), flush=True)\n"
        "say(opened=3, complaints=[])\n"
        "if not sys.argv[sys.argv.index('--skip') + 1]: say(at=3); os.abort()\n"
        f"for number in (2, 1): say(at=number); say(page=[number, *{page_to_wire(Page(0, 100, 100))!r}[1:]])\n"
        "say(end=True)\n"
    )
    monkeypatch.setattr(child_process, "child_command", lambda _, *given: [sys.executable, "-c", script, *given])
    _, lost, *read, end = DocumentReader(draw(tmp_path / "a.pdf", *[text] * 3)).events()
    assert isinstance(lost, PageLost)
    assert lost.number == 3
    assert [event.page.number for event in read if isinstance(event, PageRead)] == [2, 1]
    assert isinstance(end, Closed)
