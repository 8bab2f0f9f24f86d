"""Names of tables and cells as they are typed."""

import pytest

from reviewer.core.cell_reference import CellReference, field_of, name_of_cell, read_reference, table_of
from reviewer.core.grid import Grid, GridRow
from reviewer.core.page import Box
from reviewer.core.reading import FieldKey

CLOSE_A, CLOSE_B = (FieldKey("f", "issued_shares", row, "closing_balance") for row in ("a", "b"))
SHARES = Grid("f", "T03", "Movements in issued shares", 3, Box(0, 0, 1, 1), ("Class A", "Class B"), (
    GridRow("Preceding month", (None, None)), GridRow("Close", (CLOSE_A, CLOSE_B)),
))  # fmt: skip


@pytest.mark.parametrize("text", ["T03.C2", "t3.c2", "T03!C2", " t03 c2 "])
def test_a_cell_is_named_by_its_table_column_and_row(text: str) -> None:
    reference = read_reference(text)
    assert reference is not None
    assert table_of(reference, [SHARES]) is SHARES
    assert field_of(reference, SHARES) == CLOSE_B


def test_a_table_alone_is_a_name_too() -> None:
    assert read_reference("T03") == CellReference("T03")
    assert field_of(CellReference("T03"), SHARES) is None


def test_column_a_are_the_labels_and_stand_for_their_row() -> None:
    reference = read_reference("T03.A2")
    assert reference is not None
    assert field_of(reference, SHARES) == CLOSE_A


@pytest.mark.parametrize("text", ["T03.B1", "T03.D2", "T03.B9", "T03.AA2"])
def test_nothing_stands_in_a_cell_that_is_empty_or_not_there(text: str) -> None:
    reference = read_reference(text)
    assert reference is not None
    assert field_of(reference, SHARES) is None


@pytest.mark.parametrize("text", ["", "3", "T03.", "T03.C", "T03.C0", "T03.3C", "twelve pages"])
def test_what_is_no_reference_is_none(text: str) -> None:
    assert read_reference(text) is None


def test_a_table_that_is_not_there_is_none() -> None:
    assert table_of(CellReference("T04"), [SHARES]) is None
    assert table_of(CellReference("T30"), [SHARES]) is None


@pytest.mark.parametrize(("row", "column", "name"), [(1, 1, "T03.C2"), (0, 24, "T03.Z1"), (0, 25, "T03.AA1")])
def test_a_cell_is_called_what_leads_to_it(row: int, column: int, name: str) -> None:
    assert name_of_cell(SHARES, row, column) == name
    assert read_reference(name) == CellReference("T03", row, column + 1)
