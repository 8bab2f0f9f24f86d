"""The damaged samples: what was cut, moved or misprinted is read as printed, doubted, and never guessed."""

from decimal import Decimal

import pytest

from reviewer.core.provenance import Method
from tests.extract.reading_of import Read, read_sample

A, B = "wvr-ordinary-shares-a", "wvr-ordinary-shares-b"


@pytest.fixture(scope="module")
def damaged() -> Read:
    """The monthly return of January 2023 as it was found."""
    return read_sample("monthly-return", "FF301")


@pytest.fixture(scope="module")
def clean() -> Read:
    """The same return undamaged."""
    return read_sample("monthly-return-clean", "FF301")


def test_the_clean_return_is_without_doubt(clean: Read) -> None:
    assert not clean.doubts()
    assert clean.one("authorised_shares", B, "opening_balance").value == Decimal(1_992_000_000_000)


def test_the_damage_loses_no_field(damaged: Read, clean: Read) -> None:
    assert set(damaged.by_key) == set(clean.by_key)


@pytest.mark.parametrize(
    ("table", "row", "field", "whole"),
    [
        ("authorised_shares", B, "opening_balance", "1,992,000,000,000"),
        ("authorised_shares", B, "closing_balance", "1,992,000,000,000"),
        ("authorised_shares", A, "opening_balance", "8,000,000,000"),
        ("authorised_total", "", "total_authorised_capital", "50,000"),
        ("share_options", f"{B}#1", "closing_balance", "3,696,457,471"),
    ],
)
def test_a_figure_in_two_cells_offers_its_whole(damaged: Read, table: str, row: str, field: str, whole: str) -> None:
    one = damaged.one(table, row, field)
    assert whole in one.candidates
    assert len(one.fragments) == len(one.provenance.boxes) == 2
    assert one.provenance.method is Method.JOINED
    assert one.doubt


def test_the_only_whole_that_fits_is_what_was_read(damaged: Read) -> None:
    assert damaged.one("authorised_total", "", "total_authorised_capital").value == Decimal(50_000)
    assert damaged.one("share_options", f"{B}#1", "closing_balance").value == Decimal(3_696_457_471)


def test_a_figure_whose_label_has_moved_is_read_by_its_place(damaged: Read) -> None:
    one = damaged.one("issued_shares", A, "closing_balance")
    assert (one.printed, one.provenance.method) == ("7,520,115,072", Method.BY_POSITION)
    assert "Balance at close of the month" in one.doubt


def test_a_figure_inside_its_label_is_read_and_doubted(damaged: Read) -> None:
    one = damaged.one("share_options_total", B, "issued_movement")
    assert one.value == Decimal(0)
    assert "inside the words of its label" in one.doubt


def test_a_column_under_a_damaged_heading_is_read_and_doubted(damaged: Read) -> None:
    one = damaged.one("share_options", f"{B}#1", "may_be_issued")
    assert one.value == Decimal(0)
    assert "heading is damaged" in one.doubt


def test_a_missing_currency_is_that_of_the_column_and_said_so(damaged: Read) -> None:
    one = damaged.one("authorised_capital", A, "closing_balance")
    assert (one.unit, one.printed) == ("USD", "200")
    assert "No currency is printed" in one.doubt


def test_text_cut_over_cells_is_kept_as_printed(damaged: Read) -> None:
    issuer = damaged.one("facts", "", "issuer")
    assert "company co | ontrolled through weig | ghted votir" in issuer.printed
    assert "company controlled through weighted votir" in str(issuer.value)


def test_doubts_stand_only_where_the_damage_is(damaged: Read) -> None:
    tables = {address.partition("/")[0] for address in damaged.doubts()}
    assert tables == {
        "facts", "authorised_shares", "authorised_capital", "authorised_total", "issued_shares", "share_options",
        "share_options_total",
    }  # fmt: skip


def test_the_next_day_return_is_read_as_printed_slip_and_all() -> None:
    read = read_sample("next-day-return", "FF304")
    assert not read.doubts()
    assert read.printed("issued_shares", B, "opening_date", "opening_balance") == ("30 November 2022", "25,973,445,420")
    assert read.printed("issued_shares", A, "opening_date") == ("30 December 2022",)
    assert read.one("sections", "repurchase_report", "stated").printed == "Not applicable"
