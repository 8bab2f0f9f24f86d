"""Formal notices read from small pages: amounts down the columns, facts in prose, dates cut in two, the timetable."""

from datetime import date
from decimal import Decimal

import pytest

from reviewer.core.page import Box, Page, Word
from reviewer.core.reading import FieldKey, Reading
from reviewer.extract.announcement import read_announcement
from reviewer.extract.gathered import FieldsRead
from reviewer.filings.formal_notice import FORMAL_NOTICE

LETTER, SIZE, PITCH = 5.0, 10.0, 12.0


def page_of(*lines: str, number: int = 1) -> Page:
    """A page set with letters of one width, so that columns of the text are columns of the page."""
    words: list[Word] = []
    for row, line in enumerate(lines):
        at = 0
        for text in line.split(" "):
            if text:
                x, y = 10 + LETTER * at, 40 + PITCH * row
                words.append(Word(text, Box(x, y, x + LETTER * len(text), y + SIZE), SIZE))
            at += len(text) + 1
    return Page(number, 600.0, 800.0, tuple(words))


def read(*pages: Page) -> FieldsRead:
    return read_announcement(FORMAL_NOTICE, pages, "f1")


def rows(fields: FieldsRead, table: str, name: str) -> list[tuple[str, str]]:
    """Row and printed text of one field, in reading order."""
    return [(one.key.row, one.printed) for one in fields.readings if one.key.table == table and one.key.field == name]


def one(fields: FieldsRead, table: str, row: str, name: str) -> Reading:
    return next(reading for reading in fields.readings if reading.key == FieldKey("f1", table, row, name))


AMOUNTS = (
    "   No. of     Amount      No. of         Amount",
    "      100   1,010.09         400       4,040.34",
    "      200   2,020.17         500       5,050.43",
    "      300   3,030.26      60,000     606,051.00",
)


def test_amounts_are_read_down_the_columns() -> None:
    numbers = rows(read(page_of(*AMOUNTS)), "application_amounts", "number")
    assert numbers == [
        ("100", "100"),
        ("200", "200"),
        ("300", "300"),
        ("400", "400"),
        ("500", "500"),
        ("60000", "60,000"),
    ]


def test_an_amount_keeps_the_number_it_stands_beside() -> None:
    amount = one(read(page_of(*AMOUNTS)), "application_amounts", "500", "amount")
    assert (amount.value, amount.unit, amount.decimals) == (Decimal("5050.43"), "HKD", 2)


@pytest.mark.parametrize(("printed", "mark"), [("60,000(1)", "(1)"), ('60,000"', '"')])
def test_a_footnote_mark_is_no_part_of_the_figure(printed: str, mark: str) -> None:
    fields = read(page_of(*AMOUNTS[:3], f"      300   3,030.26      {printed}   606,051.00"))
    number = one(fields, "application_amounts", "60000", "number")
    assert (number.printed, number.value, number.doubt) == ("60,000", Decimal(60_000), "")
    assert one(fields, "application_amounts", "60000", "mark").value == mark


def test_an_amount_with_a_digit_too_many_keeps_its_digits_and_is_doubted() -> None:
    fields = read(page_of(*AMOUNTS[:3], "      300   3,030.26      60,000    6060,051.00"))
    amount = one(fields, "application_amounts", "60000", "amount")
    assert amount.printed == "6060,051.00"
    assert amount.value == Decimal("6060051.00")
    assert "commas" in amount.doubt


def test_two_lines_of_figures_are_no_table_of_amounts() -> None:
    assert rows(read(page_of(*AMOUNTS[:3])), "application_amounts", "number") == []


def test_the_first_mention_is_the_offers_and_the_next_a_restatement() -> None:
    fields = read(
        page_of(
            "Number of Hong Kong Offer Shares : 1,269,480 Offer Shares",
            "the Hong Kong Public Offering of initially 1,269,490 Offer Shares,",
            "representing approximately 5% of the total number of Offer Shares",
        )
    )
    assert one(fields, "offer", "", "hong_kong_offer_shares").printed == "1,269,480"
    assert one(fields, "offer_statements", "#1", "hong_kong_offer_shares").printed == "1,269,490"
    assert one(fields, "offer", "", "hong_kong_percentage").value == Decimal(5)


def test_a_prospectus_has_no_restatements() -> None:
    told = page_of("Maximum Offer Price : HK$1.00 per Offer Share", "It was HK$0.20 per Share before.")
    notice, prospectus = read(told), read(told, *(page_of("Business", number=n) for n in range(2, 80)))
    assert rows(notice, "offer_statements", "price_mentioned") == [("#1", "0.20")]
    assert rows(prospectus, "offer_statements", "price_mentioned") == []
    assert one(prospectus, "offer", "", "maximum_price").printed == "1.00"


def test_a_price_and_its_fees_are_read_from_chinese() -> None:
    fields = read(
        page_of("最高發售價 : 每股發售股份120.5港元,另加1%經紀佣金、", "0.0027%證監會交易徵費、0.00565%聯交所交易費")
    )
    price = one(fields, "offer", "", "maximum_price")
    assert (price.value, price.unit) == (Decimal("120.5"), "HKD")
    assert one(fields, "offer", "", "sfc_levy_rate").value == Decimal("0.0027")
    assert one(fields, "offer", "", "trading_fee_rate").value == Decimal("0.00565")


def test_simplified_chinese_is_read_like_traditional() -> None:
    fields = read(page_of("香港发售股份数目 : 1,630,000股H股", "最高发售价 : 每股H股44.05港元,另加1%经纪佣金"))
    assert one(fields, "offer", "", "hong_kong_offer_shares").printed == "1,630,000"
    assert one(fields, "offer", "", "maximum_price").printed == "44.05"


def test_a_date_cut_by_the_end_of_a_line_is_one_date() -> None:
    fields = read(page_of("The offer ends on Thursday, January", "8, 2026 at noon."))
    assert one(fields, "dated_weekdays", "#1", "date").value == date(2026, 1, 8)
    assert one(fields, "dated_weekdays", "#1", "weekday").value == "Thursday"


def test_a_date_cut_by_a_narrow_column_is_one_date() -> None:
    fields = read(
        page_of(
            "Applicants who would like    From 9:00 a.m. on Wednesday, December",
            "a physical certificate       31, 2025 until 11:30 a.m.",
        )
    )
    assert rows(fields, "dated_weekdays", "date") == [("#1", "December 31, 2025")]


def test_the_hours_beside_a_date_are_read() -> None:
    fields = read(page_of("Thursday, December 23, 2021 - 9:00 a.m. to 12:00 noon"))
    assert one(fields, "dated_weekdays", "#1", "closes").value == "12:00 noon"


def right(text: str) -> str:
    """Text set to the right edge of the page."""
    return text.rjust(110)


TIMETABLE = (
    "EXPECTED TIMETABLE",
    "",
    "Application lists close . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . 12:00 noon on",
    right("Tuesday, January 6, 2026"),
    "",
    "If you are instructing your broker you are advised to ask for the latest time for giving instructions to it.",
    "",
    "Results from the telephone enquiry line",
    "by calling from . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . Friday, January 9, 2026",
    right("to 12:00 midnight on"),
    right("Wednesday, January 14, 2026"),
    "",
    "SETTLEMENT",
    "Dealings . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . Friday, January 9, 2026",
)


def test_an_event_has_the_date_after_its_dots() -> None:
    fields = read(page_of(*TIMETABLE))
    assert rows(fields, "timetable", "event") == [
        ("#1", "Application lists close"),
        ("#2", "Results from the telephone enquiry line by calling from"),
    ]
    assert one(fields, "timetable", "#1", "date").value == date(2026, 1, 6)
    assert one(fields, "timetable", "#1", "time").value == "12:00 noon"


def test_a_further_date_of_an_event_is_a_row_inside_it() -> None:
    fields = read(page_of(*TIMETABLE))
    assert one(fields, "timetable", "#2.1", "date").value == date(2026, 1, 14)
    assert one(fields, "timetable", "#2.1", "time").value == "12:00 midnight"


def test_events_that_lost_their_dates_get_the_stray_ones_in_order() -> None:
    fields = read(
        page_of(
            "TIMETABLE",
            "",
            "Results . . . . . . . . . . . .",
            "",
            "Dealings at 9:00 a.m. on . . . . . . . . . . . .",
            "",
            right("Thursday, January 8, 2026"),
            "",
            right("Friday, January 9, 2026"),
        )
    )
    assert rows(fields, "timetable", "date") == [("#1", "January 8, 2026"), ("#2", "January 9, 2026")]
    assert "paired by their order" in one(fields, "timetable", "#1", "date").doubt
    assert one(fields, "timetable", "#2", "time").value == "9:00 a.m."


def test_an_event_without_any_date_is_left_blank_and_doubted() -> None:
    fields = read(page_of("TIMETABLE", "", "Results . . . . . . . . . . . ."))
    reading = one(fields, "timetable", "#1", "date")
    assert (reading.value, reading.nil) == (None, "blank")
    assert "No date" in reading.doubt
