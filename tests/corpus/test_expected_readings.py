"""What the reader reads from real returns is what a person typed from the pictures of their pages, to the last figure.

Each text file beside this one is one filing: a block that names it, then a block a table as in `tests/review_of.py`.
"""

import unicodedata
from decimal import Decimal
from pathlib import Path

import pytest

from reviewer.core.reading import FieldKey
from reviewer.pipeline import FilingRead, read_filing

EXPECTED = sorted(Path(__file__).parent.glob("*.txt"))
Block = list[list[str]]


def blocks_of(path: Path) -> list[Block]:
    """The blocks of one expectation file, each a list of lines of cells."""
    text = path.read_text(encoding="utf-8")
    return [
        [[cell.strip() for cell in line.split("|")] for line in block.splitlines()]
        for block in text.split("\n\n")
        if block.strip()
    ]


def expected_figures(blocks: list[Block], filing: str) -> dict[FieldKey, str]:
    """Every field a person typed, by its address."""
    return {
        FieldKey(filing, table, "" if row == "-" else row, name): printed
        for (table, *names), *rows in blocks
        for row, *cells in rows
        for name, printed in zip(names, cells, strict=True)
    }


def plain(text: str) -> str:
    """Text with its width and spacing evened out; a percentage without its sign."""
    return " ".join(unicodedata.normalize("NFKC", text).split()).removesuffix("%").rstrip()


@pytest.fixture(scope="module", params=EXPECTED, ids=[path.stem for path in EXPECTED])
def case(request: pytest.FixtureRequest, filings: Path) -> tuple[dict[str, str], list[Block], FilingRead]:
    """The description of a filing, its typed blocks, and the filing as read."""
    about, *blocks = blocks_of(request.param)
    described = {name: value for name, value in about}
    return described, blocks, read_filing(filings / described["filing"])


def test_the_filing_is_recognised(case: tuple[dict[str, str], list[Block], FilingRead]) -> None:
    described, _, read = case
    filing = read.filing
    seen = (filing.kind, filing.form, filing.version, filing.language, str(filing.pages))
    assert seen == tuple(described[name] for name in ("kind", "form", "version", "language", "pages"))
    assert not filing.complaints


def test_every_typed_field_is_read_as_printed(case: tuple[dict[str, str], list[Block], FilingRead]) -> None:
    _, blocks, read = case
    readings = {reading.key: plain(reading.printed) for reading in read.readings}
    wrong = {
        str(key): (printed, readings.get(key))
        for key, printed in expected_figures(blocks, read.filing.id).items()
        if readings.get(key, "" if not printed else None) != plain(printed)
    }
    assert not wrong


def test_no_figure_is_read_that_nobody_typed(case: tuple[dict[str, str], list[Block], FilingRead]) -> None:
    _, blocks, read = case
    typed = expected_figures(blocks, read.filing.id)
    unexpected = {
        str(reading.key): reading.printed
        for reading in read.readings
        if isinstance(reading.value, Decimal) and reading.key not in typed and reading.key.table != "pages"
    }
    assert not unexpected


def test_every_reading_has_a_place_on_its_page(case: tuple[dict[str, str], list[Block], FilingRead]) -> None:
    _, _, read = case
    sizes = {page.number: (page.width, page.height) for page in read.pages}
    for reading in read.readings:
        width, height = sizes[reading.provenance.page]
        for box in reading.provenance.boxes:
            assert 0 <= box.x0 < box.x1 <= width
            assert 0 <= box.top < box.bottom <= height
