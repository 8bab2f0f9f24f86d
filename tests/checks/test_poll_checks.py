"""Each check of poll results is seen to agree on the sample and to object to one wrong figure, name or date."""

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from reviewer.checks import all_checks
from reviewer.checks.poll_resolutions import (
    is_reserved,
    ordinary_resolution_has_its_majority,
    resolutions_passed_are_those_of_the_table,
    special_resolution_has_its_majority,
)
from reviewer.checks.poll_votes import (
    as_many_vote_on_every_resolution,
    headings_stand_over_their_own_figures,
    percentage_against_is_of_the_votes,
    percentage_for_is_of_the_votes,
    votes_for_and_against_are_the_votes_cast,
)
from reviewer.core.check import Check, Outcome
from reviewer.core.checker import Checker, Finding
from reviewer.core.reading import FieldKey
from reviewer.core.review import Action
from tests.checks.seeds import read
from tests.review_of import review_of

NOON = datetime(2023, 6, 23, 12, 0, tzinfo=UTC)
SEEN = (Outcome.EXCEPTION, Outcome.OPEN)
EVERY = 97

# field | what is typed | check that objects | its subject
WRONG = """
    resolutions/1@class-b/votes_cast     | 9,040,528,121 | votes_for_and_against_are_the_votes_cast  | resolutions/1@class-b
    resolutions/2@class-b/for_percentage | 99.348929     | percentage_for_is_of_the_votes            | resolutions/2@class-b
    resolutions/2@class-b/against_percentage | 0.651073  | percentage_against_is_of_the_votes        | resolutions/2@class-b
    resolutions/2@class-b/against_percentage | 0.751072  | percentages_make_a_hundred                | resolutions/2@class-b
    resolutions/4@class-b/votes_for      | 9,039,883,121 | classes_make_the_total_for                | resolutions/4@total
    resolutions/4@class-b/votes_against  | 645,001       | classes_make_the_total_against            | resolutions/4@total
    resolutions/4@class-b/votes_cast     | 9,040,528,130 | classes_make_the_total_of_votes_cast      | resolutions/4@total
    resolutions/4@class-b/voting_shares  | 9,040,528,130 | classes_make_the_total_of_voting_shares   | resolutions/4@total
    resolutions/1@class-a/voting_shares  | 7,520,115,073 | votes_cast_are_shares_times_votes_a_share | resolutions/1@class-a
    votes_per_share/1@class-a/votes_per_share | 1        | votes_cast_are_shares_times_votes_a_share | resolutions/1@class-a
    resolutions/3@total/voting_shares    | 16,560,643,193 | votes_cast_are_the_voting_shares         | resolutions/3@total
    votes_per_share/3@class-a/votes_per_share | 10       | reserved_matters_have_one_vote_a_share    |
    poll_notes/class-a/shares_in_issue   | 7,520,115,073 | classes_make_the_shares_in_issue          | poll_notes/
    poll_notes/class-b/entitled_shares   | 25,948,809,929 | classes_make_the_entitled_shares         | poll_notes/
    poll_notes//entitled_shares          | 33,468,925,001 | entitled_shares_are_those_in_issue_less_those_that_abstain | poll_notes/
    poll_notes/class-a/entitled_shares   | 7,520,115,071 | voting_shares_are_entitled                | resolutions/3@class-a
    resolutions/3@total/votes_against    | 16,453,338,146 | ordinary_resolution_has_its_majority      | resolutions/3@total
    resolutions/10@total/votes_against   | 6,560,512,192 | special_resolution_has_its_majority       | resolutions/10@total
    passed/1/resolutions                 | 1 to 8        | resolutions_passed_are_those_of_the_table | passed/1
    passed/2/resolutions                 | 11            | resolutions_passed_are_those_of_the_table | passed/2
    poll_notes//scrutineer_role          | legal adviser | scrutineer_is_named_and_may_be_one        |
    attendance/8/name                    | Wang Xiaogong | directors_who_attended_or_not_are_the_board |
    meeting_dates/2/meeting_date         | June 24, 2023 | meeting_has_one_date                      | meeting_dates/2
    notice_dates/2/notice_date           | May 28, 2023  | notice_has_one_date                       | notice_dates/2
    poll_notes//notice_date              | June 5, 2023  | notice_is_long_enough                     | poll_notes/
    poll_notes//meeting_date             | June 24, 2023 | meeting_is_on_a_business_day              | poll_notes/
    poll_notes//meeting_date             | June 20, 2023 | poll_is_announced_in_time                 |
    poll_headings/2/voting_shares        | Total Number  | headings_of_the_table_are_repeated_alike  | poll_headings/2
    facts//multi_counter_code            | 80021         | renminbi_counter_is_that_of_the_announced_code | facts/
"""  # noqa: E501 - one wrong thing a line


@pytest.fixture(scope="module")
def clean() -> Checker:
    checker = Checker(read("poll-results-clean"), all_checks())
    checker.run()
    return checker


def only(checker: Checker) -> str:
    (filing,) = checker.review.filings
    return filing


def lines(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


@pytest.mark.parametrize("line", lines(WRONG), ids=lambda line: f"{line[2]}-{line[0]}")
def test_one_wrong_thing_is_objected_to(clean: Checker, line: list[str]) -> None:
    field, typed, name, subject = line
    key = FieldKey.parse(f"{only(clean)}/{field}")
    found = f"{name}:{key.filing}/{subject}" if subject else f"{name}:{key.filing}"
    assert clean.findings[found].outcome is Outcome.AGREES
    clean.review.act("Ada", Action.CORRECT, str(key), at=NOON, text=typed)
    clean.rerun([key])
    objected = clean.findings[found].outcome
    clean.review.act("Ada", Action.WITHDRAW, str(key), at=NOON)
    clean.rerun([key])
    assert objected is Outcome.EXCEPTION
    assert clean.findings[found].outcome is Outcome.AGREES


def test_votes_a_share_left_out_for_a_resolution_is_seen(clean: Checker) -> None:
    key = FieldKey(only(clean), "votes_per_share", "5@class-a", "votes_per_share")
    clean.review.act("Ada", Action.CORRECT, str(key), at=NOON, text="")
    clean.rerun([key])
    found = clean.findings[f"votes_a_share_are_stated_for_every_resolution_once:{only(clean)}"]
    clean.review.act("Ada", Action.WITHDRAW, str(key), at=NOON)
    clean.rerun([key])
    assert found.outcome is Outcome.EXCEPTION
    assert found.verdict.why == "not stated: 5, class A"


def one_digit_off(printed: str) -> Iterator[str]:
    for place, digit in enumerate(printed):
        for other in "0123456789" if digit.isdigit() else "":
            if other != digit:
                yield printed[:place] + other + printed[place + 1 :]


def test_a_wrong_digit_is_seen(clean: Checker) -> None:
    before = {name: finding.outcome for name, finding in clean.findings.items()}
    long = [
        reading
        for reading in clean.review.readings.values()
        if isinstance(reading.value, Decimal) and sum(letter.isdigit() for letter in reading.printed) >= 5
    ]
    edits = [(reading.key, text) for reading in long for text in one_digit_off(reading.printed)]
    unseen = []
    for key, text in edits[::EVERY]:
        clean.review.act("Ada", Action.CORRECT, str(key), at=NOON, text=text)
        if not any(one.outcome in SEEN and before[one.id] not in SEEN for one in clean.rerun([key])):
            unseen.append((str(key), text))
        clean.review.act("Ada", Action.WITHDRAW, str(key), at=NOON)
        clean.rerun([key])
    assert unseen == []
    assert len(edits) > 10_000


def findings_of(check: Check, drawn: str, **about: str) -> list[Finding]:
    return list(Checker(review_of(drawn, "poll_results", **about), [check]).run().values())  # type: ignore[arg-type]


def outcomes_of(check: Check, drawn: str) -> list[str]:
    return [finding.outcome.value for finding in findings_of(check, drawn)]


def test_a_percentage_may_stop_short_of_a_hundred_while_the_other_side_has_votes() -> None:
    drawn = """
        resolutions | votes_for   | for_percentage | votes_against | against_percentage
        1           | 1,144,102,454 | 99.99        | 6,000         | 0.01
        2           | 1,144,102,454 | 100.00       | 6,000         | 0.00
        3           | 1,144,108,454 | 99.99        | 0             | 0.01
    """
    assert outcomes_of(percentage_for_is_of_the_votes, drawn) == ["agrees", "agrees", "exception"]
    assert outcomes_of(percentage_against_is_of_the_votes, drawn) == ["agrees", "agrees", "exception"]
    first = findings_of(percentage_for_is_of_the_votes, drawn)[0]
    assert "rounded, it would say 100.00 % although the other side has votes" in first.verdict.why


def test_a_hundred_without_decimals_is_exact_to_those_of_the_table() -> None:
    drawn = """
        resolutions | votes_for | for_percentage | votes_against | against_percentage
        1           | 999,700   | 100            | 300           | 0
        2           | 900,000   | 90.00          | 100,000       | 10.00
        3           | 1,000,000 | 100            | 0             | 0
    """
    assert outcomes_of(percentage_for_is_of_the_votes, drawn) == ["exception", "agrees", "agrees"]


def test_abstentions_count_where_the_total_says_so() -> None:
    drawn = """
        resolutions | votes_for | for_percentage | votes_against | against_percentage | votes_abstained | votes_cast
        1           | 80,000    | 80.00          | 15,000        | 15.00              | 5,000           | 100,000
        2           | 80,000    | 80.00          | 20,000        | 20.00              | 5,000           | 100,000
    """
    assert outcomes_of(votes_for_and_against_are_the_votes_cast, drawn) == ["agrees", "agrees"]
    assert outcomes_of(percentage_for_is_of_the_votes, drawn) == ["agrees", "agrees"]


def test_a_wrong_digit_is_no_heading_exchanged() -> None:
    drawn = """
        resolutions | votes_for | votes_against | votes_cast | voting_shares
        1           | 90,000    | 10,000        | 100,001    | 100,000
        2           | 80,000    | 20,000        | 100,000    | 100,000
        3           | 80,000    | 20,000        | 100,000    | 100,100
    """
    (found,) = findings_of(headings_stand_over_their_own_figures, drawn)
    assert found.outcome is Outcome.AGREES
    assert found.verdict.why == "1 of 3 rows fail as headed"


def test_resolutions_that_all_differ_are_not_compared() -> None:
    drawn = """
        resolutions | votes_for | votes_against
        1           | 90,000    | 10,000
        2           | 80,000    | 20,001
        3           | 80,000    | 20,002
    """
    assert outcomes_of(as_many_vote_on_every_resolution, drawn) == ["not applicable"]


def test_majorities_by_kind() -> None:
    drawn = """
        resolutions | kind     | votes_for | votes_against
        1           | ordinary | 50,000    | 50,000
        2           | special  | 70,000    | 30,000

        passed | resolutions | majority
        1      | 1           | more than 50%
        2      | 2           | {majority}
    """
    special = drawn.replace("{majority}", "more than 75%")
    thirds = drawn.replace("{majority}", "more than two-thirds")
    assert outcomes_of(ordinary_resolution_has_its_majority, special) == ["exception"]
    assert outcomes_of(special_resolution_has_its_majority, special) == ["exception"]
    assert outcomes_of(special_resolution_has_its_majority, thirds) == ["agrees"]
    assert outcomes_of(resolutions_passed_are_those_of_the_table, special) == ["agrees", "agrees"]


def test_a_resolution_not_said_to_be_passed_is_open() -> None:
    drawn = """
        resolutions | kind     | votes_for | votes_against
        1           | ordinary | 60,000    | 40,000
    """
    (found,) = findings_of(ordinary_resolution_has_its_majority, drawn)
    assert found.why_open == "by which majority resolution 1 was passed is not stated"


@pytest.mark.parametrize(
    ("text", "reserved"),
    [
        ("To re-elect Mr. LI Wei as an independent non-executive Director.", True),
        ("To re-elect Mr. Xu Bing as an executive Director.", False),
        ("To receive the accounts and the reports of the directors and of the auditor.", False),
        ("To re-appoint the auditor and to fix its remuneration.", True),
        ("To adopt the amended and restated memorandum and articles of association.", True),
        ("重選裴仁九先生為獨立非執行董事。", True),
        ("省覽財務報表及核數師報告。", False),
    ],
)
def test_reserved_matters_are_known_by_their_words(text: str, reserved: bool) -> None:
    assert is_reserved(text) is reserved
