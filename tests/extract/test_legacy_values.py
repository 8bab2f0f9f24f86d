"""What stands on the underlines of old Word forms is read as the figure, date or nil mark that it is."""

from datetime import date
from decimal import Decimal

import pytest

from reviewer.core.page import Box, Word
from reviewer.extract.legacy.values import boxes_of_text, currency_in, see_value
from reviewer.extract.outline import Spot


def spots(text: str) -> list[Spot]:
    """The words of one printed line, ten points a letter."""
    found, x = [], 100.0
    for part in text.split():
        found.append(Spot(1, Word(part, Box(x, 50, x + 10 * len(part), 60), 10)))
        x += 10 * len(part) + 4
    return found


@pytest.mark.parametrize(
    ("text", "unit", "value", "counted", "printed"),
    [
        ("$400,000,000.00", "money", "400000000.00", "money", "400,000,000.00"),
        ("HK$1.22", "money", "1.22", "HKD", "1.22"),
        ("HK$ 126,920.00", "money", "126920.00", "HKD", "126,920.00"),
        ("HKD 0.65 per share", "money", "0.65", "HKD", "0.65"),
        ("每股港幣 1.50", "money", "1.50", "HKD", "1.50"),
        ("港幣 1,843,680.00元", "money", "1843680.00", "HKD", "1,843,680.00"),
        ("25,000,000 units", "money", "25000000", "units", "25,000,000 units"),
        ("(5,940,000)", "shares", "-5940000", "shares", "(5,940,000)"),
        ("(a) 4,200,000 shares", "shares", "4200000", "shares", "4,200,000"),
        ("18.12% discount", "%", "-18.12", "%", "18.12% discount"),
        ("18.12%折讓", "%", "-18.12", "%", "18.12%折讓"),
        ("3.5% premium", "%", "3.5", "%", "3.5% premium"),
        ("4.41%", "%", "4.41", "%", "4.41%"),
    ],
)
def test_a_figure_is_read_without_the_words_around_it(
    text: str, unit: str, value: str, counted: str, printed: str
) -> None:
    seen = see_value(spots(text), unit)
    assert (seen.value, seen.unit, seen.printed, seen.doubt) == (Decimal(value), counted, printed, "")


@pytest.mark.parametrize("text", ["N/A", "N/ A", "Nil", "-", "不適用", "無", "N/A %"])
def test_a_nil_mark_is_one(text: str) -> None:
    seen = see_value(spots(text), "shares")
    assert (seen.value, seen.nil) == (None, "nil mark")


@pytest.mark.parametrize("text", ["", "%"])
def test_an_underline_without_a_figure_is_a_blank(text: str) -> None:
    assert see_value(spots(text), "%").nil == "blank"


def test_a_heading_gives_the_currency_that_a_figure_does_not_print() -> None:
    assert currency_in("Par value (HK$)") == "HKD"
    assert see_value(spots("0.10"), "money", "HKD").unit == "HKD"
    assert see_value(spots("US$0.10"), "money", "HKD").unit == "USD"


def test_badly_grouped_thousands_are_read_with_a_doubt() -> None:
    seen = see_value(spots("5,940,00"), "shares")
    assert seen.value == 594000
    assert "thousands" in seen.doubt


def test_words_that_do_not_belong_to_a_figure_are_doubted() -> None:
    assert "Other words" in see_value(spots("5,000 approximately"), "shares").doubt
    assert "Other words" in see_value(spots("5,000 6,000"), "shares").doubt


@pytest.mark.parametrize(
    ("text", "day", "nil"),
    [
        ("( 13 / 10 / 2009 )", date(2009, 10, 13), ""),
        ("31/10/2009", date(2009, 10, 31), ""),
        ("5 November 2009", date(2009, 11, 5), ""),
        ("2009年 12月 3日", date(2009, 12, 3), ""),
        ("( / / )", None, "blank"),
        ("Placing under General Mandate", None, "nil mark"),
    ],
)
def test_a_date_stands_in_brackets_or_not_at_all(text: str, day: date | None, nil: str) -> None:
    seen = see_value(spots(text), "date")
    assert (seen.value, seen.nil, seen.doubt) == (day, nil, "")


def test_a_damaged_date_is_doubted() -> None:
    assert see_value(spots("(31/13/2009)"), "date").doubt


def test_the_box_of_a_text_is_that_of_the_fewest_words() -> None:
    words = spots("dated 29 April 2011 and 2011年4月29日的說明")
    assert boxes_of_text(words, "29 April 2011") == (Box(words[1].box.x0, 50, words[3].box.x1, 60),)
    (part,) = boxes_of_text(words, "2011年4月29日")
    assert (part.x0, part.x1) == (words[5].box.x0, words[5].box.x0 + 100)
