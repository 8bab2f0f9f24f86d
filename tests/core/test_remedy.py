"""Remedies on the damaged samples: one for each damage to a table, each clears what it promises and is one action."""

from datetime import UTC, datetime

import pytest

from reviewer.checks import all_checks
from reviewer.core.check import Outcome
from reviewer.core.checker import Checker, Finding
from reviewer.core.remedy import remedies
from reviewer.core.restructure import Restructuring
from reviewer.core.review import Action, Review
from tests.checks.seeds import read
from tests.review_of import review_of

AT = datetime(2026, 11, 29, tzinfo=UTC)


def checked(review: Review) -> Checker:
    checker = Checker(review, all_checks())
    checker.run()
    return checker


def exceptions(checker: Checker, *codes: str) -> list[Finding]:
    found = [one for one in checker.findings.values() if one.outcome is Outcome.EXCEPTION]
    return [one for one in found if not codes or one.check.code in codes]


def apply(checker: Checker, finding: Finding) -> Checker:
    remedy = remedies(checker, finding)[0]
    checker.review.act(
        "Ann", Action.RESTRUCTURE, finding.id, at=AT, text=str(remedy.restructuring), reason=remedy.sentence
    )
    return checked(checker.review)


def test_exchanging_the_headings_settles_every_vote_and_says_why() -> None:
    checker = checked(read("poll-results"))
    (headings,) = exceptions(checker, "PR8")
    assert len(exceptions(checker, "PR1")) == 12
    (remedy,) = remedies(checker, headings)
    assert "12 of 30 rows fail as headed, none with the two headings exchanged" in remedy.sentence
    assert remedy.sentence.endswith("(clears 13 checks, breaks 0)")
    after = apply(checker, headings)
    assert exceptions(after, "PR1", "PR2", "PR3", "PR4", "PR5", "PR8", "PR9") == []
    before = {one.id for one in exceptions(checked(read("poll-results")))}
    assert {one.id for one in exceptions(after)} == before - {one.id for one in exceptions(checker, "PR1", "PR8")}


def test_a_vote_that_fails_offers_the_remedy_of_its_table() -> None:
    checker = checked(read("poll-results"))
    (headings,) = exceptions(checker, "PR8")
    vote = exceptions(checker, "PR1")[0]
    assert [one.restructuring for one in remedies(checker, vote)] == [
        one.restructuring for one in remedies(checker, headings)
    ]


WHOLES = (
    ("authorised_shares/wvr-ordinary-shares-b", "1,992,000,000,000", 4),
    ("authorised_shares/wvr-ordinary-shares-a", "8,000,000,000", 3),
    ("authorised_total/", "50,000", 1),
    ("share_options/wvr-ordinary-shares-b#1", "3,696,457,471", 1),
)


@pytest.mark.parametrize(("place", "whole", "clears"), WHOLES, ids=[place for place, _, _ in WHOLES])
def test_pieces_are_put_together_as_the_form_says(place: str, whole: str, clears: int) -> None:
    checker = checked(read("monthly-return"))
    (cut,) = [one for one in exceptions(checker, "T3") if one.subject.endswith(place)]
    (remedy,) = remedies(checker, cut)
    plural = "checks" if clears > 1 else "check"
    assert remedy.sentence == f"put the pieces together as {whole} (clears {clears} {plural}, breaks 0)"
    left = {one.id for one in exceptions(checker)}
    assert len(left - {one.id for one in exceptions(apply(checker, cut))}) == clears


def test_all_damage_to_the_tables_of_the_monthly_return_is_put_right_one_key_each() -> None:
    checker = checked(read("monthly-return"))
    review = checker.review
    while fitting := [one for one in exceptions(checker, "T3", "T4") if remedies(checker, one)]:
        checker = apply(checker, fitting[0])
    # What is left is damage to words: a foreign letter, words in pieces, and the name that they are part of.
    assert {one.check.code for one in exceptions(checker)} == {"T2", "T3", "X11"}
    assert len(review.log) == 7
    for entry in reversed(review.log[:7]):
        review.act("Ann", Action.RESTORE, entry.subject, at=AT, text=entry.text)
    assert {one.id for one in exceptions(checked(review))} == {
        one.id for one in exceptions(checked(read("monthly-return")))
    }


def test_no_remedy_that_breaks_what_agreed() -> None:
    review = review_of(
        """
        resolutions | votes_for | votes_against | votes_cast | voting_shares
        1           |       600 |           400 |        100 |         1,000
        2           |       700 |           200 |        900 |         1,000
        """,
        "poll_results",
    )
    checker = checked(review)
    assert not any(remedies(checker, one) for one in exceptions(checker))


def test_a_misprint_is_no_matter_of_structure() -> None:
    checker = checked(read("formal-notice"))
    assert not any(remedies(checker, one) for one in exceptions(checker, "GO1", "GO3", "T1"))


def test_a_restructuring_that_nobody_wrote_is_refused() -> None:
    with pytest.raises(ValueError, match="'swap'"):
        Restructuring.parse("swap\ta/b/c/d\te/f/g/h")
