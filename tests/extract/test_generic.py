"""A filing of no known type is shown table by table, cell by cell, as it stands."""

from decimal import Decimal

from reviewer.core.reading import FieldKey
from reviewer.extract.generic import read_generic
from tests.extract.drawn import Drawing


def test_each_cell_is_a_reading_a_number_where_it_reads_as_one() -> None:
    page = Drawing(3, 3, "", "").table(
        [(100, "Resolution"), (100, "Votes for"), (100, "Price")],
        [(100, "1. To receive"), (100, "1,234,567"), (100, "HKD 0.01")],
        [(100, ""), (100, "99.5 %"), (100, "1,23")],
    )
    read = read_generic([page.page()], "f")
    by_key = {reading.key: reading for reading in read.readings}
    votes = by_key[FieldKey("f", "p3t1", "r2", "c2")]
    assert (votes.value, votes.unit) == (Decimal(1_234_567), "")
    price = by_key[FieldKey("f", "p3t1", "r2", "c3")]
    assert (price.printed, price.value, price.unit) == ("0.01", Decimal("0.01"), "HKD")
    assert by_key[FieldKey("f", "p3t1", "r3", "c2")].unit == "%"
    assert by_key[FieldKey("f", "p3t1", "r3", "c3")].doubt
    assert by_key[FieldKey("f", "p3t1", "r2", "c1")].value == "1. To receive"


def test_the_grid_has_a_cell_for_each_column() -> None:
    page = Drawing(1, 1, "", "").table([(100, "a"), (100, ""), (100, "c")], [(100, ""), (100, "b"), (100, "")])
    (grid,) = read_generic([page.page()], "f").grids
    assert [[key is not None for key in row.cells] for row in grid.rows] == [[True, False, True], [False, True, False]]
