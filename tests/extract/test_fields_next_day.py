"""Next day returns with their repurchase reports, and what runs over a page."""

from datetime import date
from decimal import Decimal

import pytest

from tests.extract.nd_pages import ff304_with_purchase, ff305_with_repurchase
from tests.extract.reading_of import Read, read_as

SHARES = "ordinary-shares"


@pytest.fixture(scope="module")
def ff305() -> Read:
    """The return of 13 June 2025."""
    return read_as("FF305", ff305_with_repurchase())


@pytest.fixture(scope="module")
def ff304() -> Read:
    """The return of 18 January 2024."""
    return read_as("FF304", ff304_with_purchase())


def test_nothing_in_undamaged_returns_is_doubtful(ff304: Read, ff305: Read) -> None:
    assert not ff304.doubts()
    assert not ff305.doubts()


def test_balances_carry_the_date_that_stands_in_their_label(ff305: Read) -> None:
    assert ff305.one("issued_shares", SHARES, "opening_date").value == date(2025, 6, 12)
    assert ff305.one("issued_shares", SHARES, "closing_date").value == date(2025, 6, 13)
    assert ff305.printed("total_issued_shares", SHARES, "opening_balance") == ("9,190,417,249",)


def test_an_event_is_a_category_free_text_a_date_and_figures(ff305: Read) -> None:
    assert ff305.printed("changes", f"{SHARES}#1", "event", "detail", "event_date", "number", "percentage") == (
        "Other (please specify)", "Not applicable", "13 June 2025", "0", "",
    )  # fmt: skip


def test_a_percent_sign_alone_is_a_blank(ff305: Read) -> None:
    blank = ff305.one("changes", f"{SHARES}#1", "percentage")
    assert (blank.nil, blank.unit, blank.value) == ("blank", "%", None)


def test_part_b_uses_the_headings_of_part_a_on_later_pages(ff305: Read) -> None:
    fields = ("number", "percentage", "price", "event_date")
    assert ff305.printed("not_yet_cancelled", f"{SHARES}#1", *fields) == (
        "979,000",
        "0.01065 %",
        "511.1568",
        "19 May 2025",
    )
    assert ff305.printed("not_yet_cancelled", f"{SHARES}#2", *fields) == (
        "971,000",
        "0.01057 %",
        "515.1644",
        "20 May 2025",
    )
    assert ff305.one("not_yet_cancelled", f"{SHARES}#2", "percentage").value == Decimal("0.01057")


def test_the_repurchase_report_has_lines_and_totals(ff305: Read) -> None:
    fields = ("trading_date", "number", "method", "venue", "highest_price", "lowest_price", "total_paid")
    assert ff305.printed("repurchases", f"{SHARES}#2", *fields) == (
        "12 June 2025", "18,000", "On another stock exchange", "Singapore Exchange", "82.5", "82", "1,480,500",
    )  # fmt: skip
    assert ff305.one("repurchases", f"{SHARES}#2", "total_paid").unit == "SGD"
    totals = ("total_number", "total_paid", "for_cancellation", "held_as_treasury")
    assert ff305.printed("repurchase_totals", SHARES, *totals) == ("1,000,000", "508,790,013.6", "982,000", "18,000")


def test_the_mandate_is_read_beside_its_long_labels(ff305: Read) -> None:
    fields = ("resolution_date", "authorised_number", "cumulative_number", "cumulative_percentage", "moratorium_until")
    assert ff305.printed("repurchase_mandate", SHARES, *fields) == (
        "14 May 2025", "918,901,866", "19,588,000", "0.21317 %", "13 July 2025",
    )  # fmt: skip


def test_a_date_in_a_sentence_is_found_on_the_next_line(ff304: Read, ff305: Read) -> None:
    assert ff305.one("repurchase_mandate", SHARES, "explanatory_statement_date").value == date(2025, 4, 8)
    assert ff304.one("repurchase_mandate", SHARES, "explanatory_statement_date").value == date(2023, 4, 6)


def test_a_second_counter_has_its_code_and_currency(ff305: Read) -> None:
    fields = ("multi_counter_code", "counter_currency", "description")
    assert ff305.printed("class_of_shares", f"changes@{SHARES}", *fields) == ("80700", "RMB", "")


def test_figures_outside_of_the_remarks_are_no_remarked_figures(ff305: Read) -> None:
    assert ff305.rows("remark_figures") == ["changes#1"]


def test_each_section_says_whether_it_applies(ff305: Read) -> None:
    said = {row: ff305.one("sections", row, "stated").printed for row in ff305.rows("sections")}
    assert said["treasury_sales"] == "Not applicable"
    assert not said["repurchase_report"]
    assert not said[f"not_yet_cancelled@{SHARES}"]


def test_a_category_set_on_two_lines_stays_whole(ff304: Read) -> None:
    """Whether shares were cancelled decides whether they leave the balance."""
    assert ff304.printed("changes", f"{SHARES}#1", "event", "detail") == (
        "Repurchase of shares (or other securities) but not cancelled", "",
    )  # fmt: skip


def test_events_and_the_closing_balance_may_stand_on_the_next_page(ff304: Read) -> None:
    assert ff304.printed("changes", f"{SHARES}#2", "event", "detail", "number") == (
        "Other (please specify)", "Options exercised", "3,640,000",
    )  # fmt: skip
    assert ff304.one("issued_shares", SHARES, "closing_balance").provenance.page == 2


def test_prices_and_the_discount_stand_in_columns_of_their_own(ff304: Read) -> None:
    fields = ("price", "market_price", "discount", "percentage")
    assert ff304.printed("changes", f"{SHARES}#1", *fields) == ("278", "280.2", "-0.79 %", "")
    assert ff304.one("changes", f"{SHARES}#1", "price").unit == "HKD"


def test_the_purchase_report_of_the_earlier_form(ff304: Read) -> None:
    assert ff304.printed("repurchase_totals", SHARES, "total_number", "total_paid") == ("3,640,000", "1,002,506,232")
    figures = ("cumulative_number", "cumulative_percentage")
    assert ff304.printed("repurchase_mandate", SHARES, *figures) == ("169,202,600", "1.76474 %")
