"""The sections of a monthly return that few returns fill in: options, warrants, several classes, totals by class."""

from decimal import Decimal

import pytest

from tests.extract.drawn import Drawing, drawings
from tests.extract.mr_pages import across, class_of, issued, return_with_options
from tests.extract.reading_of import Read, read_as

A, B = "wvr-ordinary-shares-a", "wvr-ordinary-shares-b"
ROLL = ("opening_balance", "movement", "closing_balance")


@pytest.fixture(scope="module")
def read() -> Read:
    """A return of two classes with options and warrants."""
    return read_as("FF301", return_with_options())


def test_nothing_in_an_undamaged_return_is_doubtful(read: Read) -> None:
    assert not read.doubts()


def test_the_header_is_read_up_to_the_next_label(read: Read) -> None:
    assert read.printed("facts", "", "month_ended", "status") == ("30 April 2025", "New Submission")
    assert read.printed("facts", "", "submitted_by", "title") == ("Chan Tai Man", "Company Secretary")


def test_each_class_has_its_own_balances(read: Read) -> None:
    assert read.printed("issued_shares", A, *ROLL) == ("1,000,000", "4,500", "1,004,500")
    assert read.printed("treasury_shares", A, *ROLL) == ("20,000", "-500", "19,500")
    assert read.printed("issued_shares", B, *ROLL) == ("355,000", "", "355,000")


def test_a_blank_movement_counts_as_nil_and_has_a_place(read: Read) -> None:
    blank = read.one("issued_shares", B, "movement")
    assert (blank.value, blank.nil, blank.blank_is_nil, blank.unit) == (None, "blank", True, "shares")
    assert blank.provenance.boxes[0].width > 100


def test_a_grey_cell_gives_no_reading(read: Read) -> None:
    assert not read.has("total_issued_shares", A, "movement")


def test_schemes_are_numbered_over_a_page_break(read: Read) -> None:
    assert read.rows("share_options") == [f"{A}#1", f"{A}#2", f"{A}#3"]
    figures = (
        "opening_balance",
        "closing_balance",
        "new_shares_issued",
        "treasury_shares_transferred",
        "may_be_issued",
    )
    assert read.printed("share_options", f"{A}#1", *figures) == ("100,000", "97,500", "4,000", "500", "97,500")
    assert read.printed("share_options", f"{A}#3", *figures) == ("7,000", "7,100", "500", "-", "N/A")


def test_a_date_under_a_numbered_line_is_no_part_of_its_columns(read: Read) -> None:
    assert read.printed("share_options", f"{A}#1", "particulars", "approval_date") == ("2019 Plan", "12 May 2019")
    assert read.one("share_options", f"{A}#2", "approval_date").nil == "blank"


def test_each_line_of_movements_is_a_row(read: Read) -> None:
    assert read.rows("share_option_movements") == [f"{A}#1.1", f"{A}#1.2", f"{A}#2.1", f"{A}#3.1"]
    assert read.printed("share_option_movements", f"{A}#1.2", "kind", "movement") == ("Exercised", "-4,500")


def test_a_nil_mark_is_kept_apart_from_nought(read: Read) -> None:
    assert read.one("share_options", f"{A}#3", "treasury_shares_transferred").nil == "nil mark"
    assert read.one("share_options", f"{A}#2", "may_still_be_granted").value == Decimal(0)


def test_totals_belong_to_the_class_they_name(read: Read) -> None:
    totals = ("issued_movement", "treasury_movement")
    assert read.printed("share_options_total", A, *totals) == ("4,500", "-500")
    assert read.printed("movements_total", A, *totals) == ("4,500", "-500")
    assert read.printed("movements_total", B, *totals) == ("0", "")
    assert read.rows("movements_total") == [A, B]


def test_money_takes_the_currency_printed_with_it(read: Read) -> None:
    funds = read.one("funds_raised", "", "funds_raised")
    assert (funds.printed, funds.unit, funds.value) == ("12,345.6", "HKD", Decimal("12345.6"))
    row = f"{A}#1"
    assert {read.one("warrants", row, field).unit for field in ("opening_balance", "closing_balance", "price")} == {
        "USD"
    }
    assert read.one("warrant_movements", f"{row}.1", "movement").unit == "USD"


def test_the_particulars_of_an_instrument_are_read_beside_their_labels(read: Read) -> None:
    fields = ("instrument_code", "price", "approval_date", "expiry_date")
    assert read.printed("warrants", f"{A}#1", *fields) == ("01234", "5.25", "01 June 2022", "31 May 2027")


def test_a_section_says_whether_it_applies(read: Read) -> None:
    assert read.one("sections", "other_movements", "stated").printed == "Not applicable"
    assert read.one("sections", "warrants", "stated").nil == "blank"


def test_figures_and_dates_of_remarks_are_read_one_by_one(read: Read) -> None:
    assert read.one("remark_figures", "share_options#1", "remarked").value == Decimal(4_500)
    assert read.printed("remark_dates", "share_options#1", "remarked_date") == ("9 April 2025",)


def test_every_reading_stands_in_one_cell_of_one_grid(read: Read) -> None:
    shown = [key for grid in read.fields.grids for row in grid.rows for key in row.cells if key is not None]
    assert len(shown) == len(set(shown))
    assert set(shown) == set(read.by_key)


def test_a_grid_has_the_printed_look(read: Read) -> None:
    grid = next(grid for grid in read.fields.grids if grid.title.endswith("WVR ordinary shares B"))
    assert grid.columns[1:] == ("Number of treasury shares", "Total number of issued shares")
    assert [row.label for row in grid.rows][-3:] == [
        "Balance at close of preceding month", "Increase / decrease (-)", "Balance at close of the month",
    ]  # fmt: skip
    assert grid.rows[-2].cells[2] is None


def test_numbered_remarks_are_no_lines_of_the_table() -> None:
    (page,) = drawings(1, "FF301", "1.1.1")
    page.line("(D). Any other Agreements or Arrangements to Issue Shares of the Issuer, including Options (other than "
              "Share Option Schemes)")  # fmt: skip
    widths = (330, 90, 120, 120, 118)
    page.table(
        *class_of(1, "Ordinary shares", "Not applicable"),
        across(widths, "Description of other agreements or arrangements", "General Meeting\napproval date",
               "Number of new shares issued\nduring the month pursuant\nthereto (D1)",
               "Number of treasury shares\ntransferred out of treasury\nduring the month pursuant\nthereto (D2)",
               "Number of shares which may\nbe issued or transferred out\nof treasury pursuant thereto\n"
               "as at close of the month"),
        across(widths, "1). An agreement", "", "10", "", "20"),
    )  # fmt: skip
    page.line("Remarks:").table([(778, "1) The first of 5,000 words.\n2) The second.")])
    read = read_as("FF301", [page.page()])
    assert read.rows("other_agreements") == ["ordinary-shares#1"]
    assert read.one("remarks", "other_agreements", "remarks").printed == "1) The first of 5,000 words. 2) The second."


def test_remarks_flow_over_a_page_break() -> None:
    one, two = drawings(2, "FF301", "1.1.1")
    one.line("II. Movements in Issued Shares and/or Treasury Shares")
    issued(one, 1, "Ordinary shares", "H", "10", "", "10", "0", "", "0", "10", "10")
    one.line("Remarks:")
    two.table([(778, "As of 9 July 2025 there were\n12,345 H shares.")])
    two.line("III. Details of Movements in Issued Shares and/or Treasury Shares")
    read = read_as("FF301", [one.page(), two.page()])
    remark = read.one("remarks", "issued_shares", "remarks")
    assert (remark.printed, remark.provenance.page) == ("As of 9 July 2025 there were 12,345 H shares.", 2)
    assert read.one("remark_figures", "issued_shares#1", "remarked").unit == "shares"


def test_chinese_labels_give_the_same_addresses() -> None:
    (page,) = drawings(1, "FF301", "1.1.1")
    page.line("II. 已发行股份及/或库存股份变动")
    widths = (183, 199, 198, 198)
    for number, kind in ((1, "H"), (2, "不适用")):
        page.table(
            [(113, f"{number}. 股份分类"), (150, "普通股"), (90, "股份类别"), (150, kind),
             (125, "于香港联交所上市 (注1)"), (150, "是")],
            across(widths, "", "已发行股份(不包括库存股份)数目", "库存股份数目", "已发行股份总数"),
            across(widths, "上月底结存", "1,000", "0", "1,000"),
            across(widths, "增加 / 减少 (-)", "-100", "", "#"),
            across(widths, "本月底结存", "900", "0", "900"),
        )  # fmt: skip
    read = read_as("FF301", [page.page()])
    assert read.rows("issued_shares") == ["ordinary-shares-h", "ordinary-shares"]
    assert read.printed("issued_shares", "ordinary-shares-h", *ROLL) == ("1,000", "-100", "900")


def test_one_class_named_in_two_orders_has_one_id() -> None:
    """Up to version 1.0.1 the letter stands under class, later under type."""
    early, late = (Drawing(1, 1, "FF301", version) for version in ("1.0.1", "1.1.1"))
    for page in (early, late):
        page.line("II. Movements in Issued Shares")
    early.table(
        [(113, "1. Type of shares"), (150, "WVR ordinary shares"), (90, "Class of shares"), (150, "Class B")],
        across((183, 199, 396), "Balance at close of the month", "355,000", ""),
    )
    issued(late, 1, "WVR ordinary shares", "B", "", "", "355,000", "", "", "", "", "")
    rows = [read_as("FF301", [page.page()]).rows("issued_shares") for page in (early, late)]
    assert rows == [[B], [B]]
