"""What the reader reads from real returns is what a person typed from the pictures of their pages, to the last figure.

Each text file beside this one is one filing: a block that names it, then a block a table as in `tests/review_of.py`.
A table that no form declares is typed line by line, each label with its figures: its block begins "p12t1 | lines", for
the first table of page 12. Of a long filing only some pages are typed; the first block says which: "typed | 12 20".
"""

import re
import unicodedata
from decimal import Decimal
from pathlib import Path

import pytest

from reviewer.core.reading import FieldKey, Reading
from reviewer.pipeline import FilingRead
from tests.corpus.real import real

PAGED = re.compile(r"p(\d+)t\d+")
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
        if not PAGED.fullmatch(table)
        for row, *cells in rows
        for name, printed in zip(names, cells, strict=True)
    }


def expected_lines(blocks: list[Block]) -> dict[str, Block]:
    """The lines of the tables that no form declares, by table."""
    return {head[0]: lines for head, *lines in blocks if PAGED.fullmatch(head[0])}


def lines_read(read: FilingRead) -> dict[str, Block]:
    """The same as read: every line with something beside its label."""
    readings = {reading.key: reading for reading in read.readings}
    found: dict[str, Block] = {}
    for grid in read.grids:
        for row in grid.rows:
            cells = [readings[key] for key in row.cells if key is not None]
            table = cells[0].key.table if cells else ""
            # The label of a row may begin on the lines above it.
            beside = [cell.printed for cell in cells if cell.printed and not row.label.endswith(cell.printed)]
            if PAGED.fullmatch(table) and beside:
                found.setdefault(table, []).append([row.label, *beside])
    return found


def plain(text: str) -> str:
    """Text with its width and spacing evened out; a percentage without its sign."""
    even = " ".join(unicodedata.normalize("NFKC", text).split()).removesuffix("%").rstrip()
    # Justified Chinese is set wide: whether a space stands beside a figure in it cannot be seen.
    return re.sub(r"(?<=[\u3000-\u9fff]) | (?=[\u3000-\u9fff])", "", even)


@pytest.fixture(scope="module", params=EXPECTED, ids=[path.stem for path in EXPECTED])
def case(request: pytest.FixtureRequest, filings: Path) -> tuple[dict[str, str], list[Block], FilingRead]:
    """The description of a filing, its typed blocks, and the filing as read."""
    about, *blocks = blocks_of(request.param)
    described = {name: value for name, value in about}
    return described, blocks, real(filings / described["filing"])


def test_the_filing_is_recognised(case: tuple[dict[str, str], list[Block], FilingRead]) -> None:
    described, _, read = case
    filing = read.filing
    seen = (filing.kind, filing.form, filing.version, filing.language, str(filing.pages))
    assert seen == tuple(described[name] for name in ("kind", "form", "version", "language", "pages"))
    pictures = described.get("pictures", "").split()
    assert list(filing.complaints) == [f"Page {page} has no text layer: it is a picture." for page in pictures]


def test_every_typed_field_is_read_as_printed(case: tuple[dict[str, str], list[Block], FilingRead]) -> None:
    _, blocks, read = case
    readings = {reading.key: plain(reading.printed) for reading in read.readings}
    wrong = {
        str(key): (printed, readings.get(key))
        for key, printed in expected_figures(blocks, read.filing.id).items()
        if readings.get(key, "" if not printed else None) != plain(printed)
    }
    assert not wrong


def test_every_typed_line_of_a_table_is_read_as_printed(case: tuple[dict[str, str], list[Block], FilingRead]) -> None:
    _, blocks, read = case
    typed, found = expected_lines(blocks), lines_read(read)
    for table, lines in typed.items():
        assert [[plain(cell) for cell in line] for line in found.get(table, [])] == [
            [plain(cell) for cell in line] for line in lines
        ], table


def test_no_figure_is_read_that_nobody_typed(case: tuple[dict[str, str], list[Block], FilingRead]) -> None:
    described, blocks, read = case
    typed, lines = expected_figures(blocks, read.filing.id), expected_lines(blocks)
    unexpected = {
        str(reading.key): reading.printed
        for reading in read.readings
        if isinstance(reading.value, Decimal)
        and reading.key not in typed
        and not (reading.key.table in lines or _is_left_out(reading, described.get("typed", "")))
    }
    assert not unexpected


def _is_left_out(reading: Reading, typed: str) -> bool:
    """Whether a figure stands on a page of a long filing that is not typed, or in its running text."""
    table = reading.key.table
    if not typed:
        return table == "pages"
    paged = PAGED.fullmatch(table)
    return table == "prose_figures" or (paged is not None and paged[1] not in typed.split())


def test_every_reading_has_a_place_on_its_page(case: tuple[dict[str, str], list[Block], FilingRead]) -> None:
    _, _, read = case
    sizes = {page.number: (page.width, page.height) for page in read.pages}
    for reading in read.readings:
        width, height = sizes[reading.provenance.page]
        for box in reading.provenance.boxes:
            assert 0 <= box.x0 < box.x1 <= width
            assert 0 <= box.top < box.bottom <= height
