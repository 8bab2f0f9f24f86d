"""Each check of announcements in prose seen to agree and to object, and each digit and name that is wrong found."""

import re
from dataclasses import replace

import pytest

from reviewer.checks.board import (
    board_is_that_of_the_announcement_before,
    persons_are_called_as_on_the_board,
    persons_are_the_directors_of_the_title,
)
from reviewer.checks.prose_figures import (
    parts_of_prose_make_their_whole,
    percentage_of_prose_is_that_of_its_part,
    repeated_figure_is_the_same,
)
from reviewer.checks.prose_issuer import (
    announcement_names_its_issuer_alike,
    announcement_prints_the_chinese_name_alike,
    announcement_states_the_same_place_of_incorporation,
    weighted_votes_are_named_in_the_announcement,
)
from reviewer.checks.prose_periods import (
    additional_period_follows_the_one_before,
    announcement_is_dated_on_a_business_day,
    period_ends_when_its_length_is_over,
    period_starts_after_it_is_announced,
    weekday_is_that_of_the_date,
)
from reviewer.checks.prose_persons import list_of_persons_is_repeated_unchanged, persons_and_entities_are_as_many
from reviewer.checks.text_marks import (
    figures_have_no_stray_quotes,
    footnote_has_mark_and_note,
    words_have_no_digits_for_letters,
)
from reviewer.core.check import Check
from reviewer.core.checker import Checker, Finding
from reviewer.core.filing import Filing
from reviewer.core.page import Box, Page, Word
from reviewer.core.review import Review
from tests.review_of import review_of

FACTS = """
    facts | issuer                   | issuer_chinese | stock_code | incorporated_in                                              | announced        | title
    -     | Example Holdings Limited | 範例控股有限公司 | 0999     | (Incorporated in the Cayman Islands with limited liability) | 30 November 2022 | UNDERTAKINGS BY THE EXECUTIVE DIRECTORS
"""  # noqa: E501 - as wide as printed
BOARD = """
    board | name          | role                      | style
    1     | Chan Tai Man  | executive                 | Mr.
    2     | Wong Siu Ming | executive                 | Ms.
    3     | Lee Ka Shing  | independent non-executive | Prof.
"""
PERSONS = """
    named_persons | persons
    #1            | Chan Tai Man; Wong Siu Ming
    #2            | Chan Tai Man; Wong Siu Ming
"""
PERIOD = """
    periods | length | starts           | ends
    #1      | 2      | 30 December 2022 | 29 December 2024
"""


def announcement(
    *tables: str, id: str = "a1", into: Review | None = None, kind: str = "voluntary_announcement"
) -> Review:
    return review_of("\n\n".join(tables), kind, id, into)


def found(check: Check, review: Review, subject: str = "a1") -> Finding:
    (one,) = [one for one in Checker(review, [check]).run().values() if subject in one.subject]
    return one


def outcome(check: Check, review: Review, subject: str = "a1") -> str:
    return found(check, review, subject).outcome.value


def two(first: str, second: str, *, day: str = "23 June 2023") -> Review:
    """Two announcements of one issuer, the second on a later day."""
    later = FACTS.replace("30 November 2022", day)
    return announcement(later, second, id="a2", into=announcement(FACTS, first))


def test_as_many_persons_as_entities() -> None:
    lists = """
        respective_lists | persons                     | entities
        #1               | Chan Tai Man; Wong Siu Ming | One Limited; Two Limited
    """
    assert outcome(persons_and_entities_are_as_many, announcement(lists)) == "agrees"
    assert outcome(persons_and_entities_are_as_many, announcement(lists.replace("; Two Limited", ""))) == "exception"


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("Chan Tai Man; Wong Siu Ming", "agrees"),
        ("Wong Siu Ming; Chan Tai Man", "exception"),
        ("Chan Tai Man; Wong Siu Ming; Lee Ka Shing", "open"),
    ],
)
def test_a_repeated_list_is_the_same(second: str, expected: str) -> None:
    table = f"""
        named_persons | persons
        #1            | Chan Tai Man; Wong Siu Ming
        #2            | {second}
    """
    assert outcome(list_of_persons_is_repeated_unchanged, announcement(table), "#2") == expected


def test_one_name_of_a_repeated_list_is_another() -> None:
    table = """
        named_persons | persons
        #1            | Chan Tai Man; Wong Siu Ming; Lee Ka Shing
        #2            | Chan Tai Man; Wong Siu Ming; Li Ka Shing
    """
    finding = found(list_of_persons_is_repeated_unchanged, announcement(table), "#2")
    assert (finding.outcome, finding.verdict.why) == ("exception", "Li Ka Shing is not among those first named")


@pytest.mark.parametrize(
    ("persons", "role", "expected"),
    [
        ("Lee Ka Shing", "independent non-executive", "agrees"),
        ("Lee Ka Shing", "executive", "exception"),
        ("Lee Ka Shinq", "independent non-executive", "exception"),
        ("Ho Yin", "independent non-executive", "open"),
        ("Ho Yin", "?", "not applicable"),
    ],
)
def test_a_director_is_called_as_on_the_board(persons: str, role: str, expected: str) -> None:
    table = f"""
        named_persons | persons   | as_role
        #1            | {persons} | {role}
    """
    assert outcome(persons_are_called_as_on_the_board, announcement(table, BOARD)) == expected


@pytest.mark.parametrize(
    ("persons", "expected"),
    [
        ("Chan Tai Man; Wong Siu Ming", "agrees"),
        ("Chan Tai Man; Lee Ka Shing", "exception"),
        ("Chan Tai Man;", "exception"),
    ],
)
def test_the_directors_of_the_title_are_named(persons: str, expected: str) -> None:
    table = f"""
        named_persons | persons
        #1            | {persons}
    """
    assert outcome(persons_are_the_directors_of_the_title, announcement(FACTS, table, BOARD)) == expected


def test_a_board_stays_until_a_change_is_announced() -> None:
    joined = BOARD + "    4 | Ho Yin Fong | executive | Mr.\n"
    check = board_is_that_of_the_announcement_before
    assert outcome(check, two(BOARD, BOARD), "a2") == "agrees"
    assert outcome(check, two(BOARD, BOARD), "a1") == "open"
    assert outcome(check, two(BOARD, joined), "a2") == "open"
    assert outcome(check, two(BOARD, BOARD.replace("Wong Siu Ming", "Wong Siu Mlng")), "a2") == "exception"
    told = two(BOARD, joined)
    later = announcement(
        FACTS.replace("30 November 2022", "1 May 2023").replace("UNDERTAKINGS BY THE EXECUTIVE", "CHANGE OF"),
        id="a3",
        into=told,
    )
    assert outcome(check, later, "a2") == "agrees"


def test_one_character_of_a_chinese_name_is_another() -> None:
    board = """
        board | name  | role
        1     | 林至頴 | independent non-executive
        2     | 鄧超文 | independent non-executive
    """
    finding = found(board_is_that_of_the_announcement_before, two(board, board.replace("頴", "穎")), "a2")
    assert finding.outcome == "exception"
    assert finding.verdict.why.startswith("林至穎 here, 林至頴 in")


@pytest.mark.parametrize(
    ("ends", "expected"),
    [("29 December 2024", "agrees"), ("30 December 2024", "open"), ("28 December 2024", "exception"), ("?", "open")],
)
def test_a_period_ends_when_it_is_over(ends: str, expected: str) -> None:
    review = announcement(PERIOD.replace("29 December 2024", ends).replace("2      |", "731 |"), FACTS)
    assert outcome(period_ends_when_its_length_is_over, _in_days(review)) == expected


def _in_days(review: Review) -> Review:
    """The drawn length counted in days, as the reader would."""
    for key, reading in list(review.readings.items()):
        if key.field == "length":
            review.readings[key] = replace(reading, unit="days")
    return review


def test_a_period_begins_after_it_is_announced() -> None:
    assert outcome(period_starts_after_it_is_announced, announcement(FACTS, PERIOD)) == "agrees"
    late = FACTS.replace("30 November 2022", "31 December 2022")
    assert outcome(period_starts_after_it_is_announced, announcement(late, PERIOD)) == "exception"


def test_announcements_are_dated_on_business_days() -> None:
    assert outcome(announcement_is_dated_on_a_business_day, announcement(FACTS)) == "agrees"
    saturday = FACTS.replace("30 November 2022", "3 December 2022")
    assert outcome(announcement_is_dated_on_a_business_day, announcement(saturday)) == "open"


def test_an_additional_period_begins_a_year_after_the_listing() -> None:
    period = """
        periods | length | additional | starts
        #1      | 2      | additional | 30 December 2022
    """
    offer = """
        facts | issuer                   | stock_code | announced
        -     | Example Holdings Limited | 0999       | 20 December 2021

        timetable | event                                  | date
        #1        | Dealings in the Shares to commence at | 30 December 2021
    """
    check = additional_period_follows_the_one_before
    assert outcome(check, announcement(FACTS, period)) == "open"
    assert (
        outcome(check, announcement(offer, id="a0", into=announcement(FACTS, period), kind="formal_notice")) == "agrees"
    )
    late = announcement(FACTS, period.replace("30 December", "31 December"))
    assert outcome(check, announcement(offer, id="a0", into=late, kind="formal_notice")) == "exception"


@pytest.mark.parametrize(
    ("weekday", "expected"), [("Thursday", "agrees"), ("星期四", "agrees"), ("Friday", "exception")]
)
def test_the_weekday_of_a_date(weekday: str, expected: str) -> None:
    table = f"""
        announcement_dates | date            | weekday
        #1                 | 5 February 2026 | {weekday}
    """
    assert outcome(weekday_is_that_of_the_date, announcement(table)) == expected


FIGURES = """
    prose_figures | stated
    #1            | RMB 2,500,000
    #2            | RMB 1,000,000
    #3            | RMB 1,500,000
    #4            | 40%
    #5            | 60%
"""


def test_percentages_of_parts() -> None:
    outcomes = [
        one.outcome for one in Checker(announcement(FIGURES), [percentage_of_prose_is_that_of_its_part]).run().values()
    ]
    assert outcomes == ["agrees", "agrees"]


@pytest.mark.parametrize("row", ["#1", "#2", "#3", "#4", "#5"])
@pytest.mark.parametrize("digit", "123456789")
def test_a_wrong_first_digit_of_a_part_the_whole_or_a_percentage_is_found(row: str, digit: str) -> None:
    wrong = re.sub(rf"({row}\s+\| (?:RMB )?)\d", rf"\g<1>{digit}", FIGURES)
    findings = Checker(announcement(wrong), [percentage_of_prose_is_that_of_its_part]).run().values()
    assert ("exception" in [one.outcome for one in findings]) == (wrong != FIGURES)


@pytest.mark.parametrize(("whole", "expected"), [("2,500,000", "agrees"), ("2,500,001", "exception")])
def test_parts_make_their_whole_to_the_last_digit(whole: str, expected: str) -> None:
    assert outcome(parts_of_prose_make_their_whole, announcement(FIGURES.replace("2,500,000", whole)), "#2") == expected


def test_parts_in_millions_make_their_whole_but_for_rounding() -> None:
    rounded = FIGURES.replace("RMB 2,500,000", "RMB 250萬").replace("RMB 1,000,000", "RMB 100.4萬")
    assert outcome(parts_of_prose_make_their_whole, announcement(rounded), "#2") == "agrees"


def test_percentages_that_belong_to_nothing_are_not_asked_about() -> None:
    prices = FIGURES.replace("2,500,000", "7,777,777").replace("1,000,000", "3.99").replace("1,500,000", "3.85")
    assert not Checker(announcement(prices), [percentage_of_prose_is_that_of_its_part]).run()


@pytest.mark.parametrize(
    ("again", "expected"), [("4,379,641", "exception"), ("4,379,640", "agrees"), ("9,123,456", "agrees")]
)
def test_a_figure_stated_twice(again: str, expected: str) -> None:
    table = f"""
        prose_figures | stated
        #1            | 4,379,640
        #2            | {again}
    """
    assert outcome(repeated_figure_is_the_same, announcement(table)) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Example Holdings Limited", "agrees"),
        ("EXAMPLE HOLDINGS LIMITED", "agrees"),
        ("Example Holdings, Limited", "exception"),
        ("Example Hoidings Limited", "exception"),
        ("Another Group Inc.", "open"),
    ],
)
def test_an_issuer_is_named_alike(name: str, expected: str) -> None:
    review = announcement(FACTS)
    later = FACTS.replace("30 November 2022", "23 June 2023").replace("Example Holdings Limited", name)
    assert outcome(announcement_names_its_issuer_alike, announcement(later, id="a2", into=review), "a2") == expected


def test_the_chinese_name_is_in_one_kind_of_characters() -> None:
    check = announcement_prints_the_chinese_name_alike
    assert outcome(check, two("", ""), "a2") == "agrees"
    traditional = FACTS.replace("範例控股有限公司", "商湯集團股份有限公司")
    simplified = FACTS.replace("範例控股有限公司", "商汤集团股份有限公司").replace("30 November 2022", "23 June 2023")
    assert outcome(check, announcement(simplified, id="a2"), "a2") == "open"
    both = announcement(simplified, id="a2", into=announcement(traditional))
    assert outcome(check, both, "a2") == "exception"


def test_the_place_of_incorporation_stays() -> None:
    check = announcement_states_the_same_place_of_incorporation
    assert outcome(check, two("", ""), "a2") == "agrees"
    moved = FACTS.replace("the Cayman Islands", "Bermuda").replace("30 November 2022", "23 June 2023")
    assert outcome(check, announcement(moved, id="a2", into=announcement(FACTS)), "a2") == "exception"


def test_weighted_votes_are_named_everywhere() -> None:
    check = weighted_votes_are_named_in_the_announcement
    words = "(A company controlled through weighted voting rights and incorporated in"
    weighted = FACTS.replace("(Incorporated in", words)
    assert outcome(check, announcement(FACTS)) == "not applicable"
    assert outcome(check, announcement(weighted)) == "agrees"
    assert outcome(check, announcement(weighted.replace("weighted voting", "weig ghted votir"))) == "not applicable"
    assert outcome(check, announcement(weighted, id="a2", into=announcement(FACTS)), "a1") == "exception"
    unread = FACTS.replace("(Incorporated in the Cayman Islands with limited liability)", "?")
    assert outcome(check, announcement(weighted, id="a2", into=announcement(unread)), "a1") == "open"


@pytest.mark.parametrize(
    ("marked", "note", "expected"),
    [("voted*", "* All rounded", "agrees"), ("voted*", "", "exception"), ("", "* All", "open")],
)
def test_a_footnote_has_mark_and_note(marked: str, note: str, expected: str) -> None:
    table = f"""
        footnotes | marked   | note
        asterisk  | {marked} | {note}
    """
    assert outcome(footnote_has_mark_and_note, announcement(table)) == expected


def on_a_page(text: str) -> Review:
    """A filing with one page that prints a text."""
    words, x = [], 50.0
    for said in text.split():
        words.append(Word(said, Box(x, 50, x + 5 * len(said), 60), 10))
        x += 5 * len(said) + 4
    review = Review()
    review.add_filing(Filing("f1", "f1.pdf", "f1" * 32, 1), (), (), (Page(1, 2000, 800, tuple(words)),))
    return review


@pytest.mark.parametrize(
    "text", ["(1) 1nstructing your broker", "(i1) the final price", "in HKS and US$", "9:00 am.on Thursday"]
)
def test_a_digit_stands_for_a_letter(text: str) -> None:
    assert outcome(words_have_no_digits_for_letters, on_a_page(text), "f1") == "exception"


@pytest.mark.parametrize(
    "text",
    [
        "(ii) and (iv) and (1)",
        "1st Proof",
        "www.1abc.com",
        "E090500850ann",
        "H1N1 in 10am to 1pm",
        "Rule 13.51A",
        "(ix)",
    ],
)
def test_digits_that_are_digits(text: str) -> None:
    assert outcome(words_have_no_digits_for_letters, on_a_page(text), "f1") == "agrees"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('for 75,000,000" the amount', "exception"),
        ('on the following dates"":', "exception"),
        ('the "Plan 2023" of it', "agrees"),
        ("the “Plan 2023” of it", "agrees"),
        ("75,000,000” of it", "exception"),
    ],
)
def test_a_quote_is_left_after_a_figure(text: str, expected: str) -> None:
    assert outcome(figures_have_no_stray_quotes, on_a_page(text), "f1") == expected
