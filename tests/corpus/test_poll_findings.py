"""The real poll results: every exception, and why it is right; there is no other."""

from pathlib import Path

import pytest

from reviewer.core.check import Outcome
from reviewer.core.checker import Finding
from reviewer.pipeline import checker_for
from tests.corpus.real import real, review_of_real

FEWER = "340,000 fewer shares voted on 7A than on every other resolution, and the announcement does not say why"
# file | check | why the exception is right
REALLY_SO = {
    "00328_2025-08-29_zh": {
        "abstentions_are_stated": "nothing is said of Rule 13.40 (shares to abstain from voting in favour)",
        "directors_who_attended_or_not_are_the_board": "one name is written 林至頴 and, in the list, 林至穎",
    },
    "01149_2009-06-03_en": {"as_many_vote_on_every_resolution": FEWER},
    "01149_2009-06-03_zh": {"as_many_vote_on_every_resolution": FEWER},
    "01149_2011-06-03_en": {},
    "01149_2011-06-03_zh": {},
    "01149_2013-05-31_en": {},
    "01149_2013-05-31_zh": {},
}
# So many resolutions were voted on.
RESOLUTIONS = {"00328_2025": 10, "01149_2009": 11, "01149_2011": 10, "01149_2013": 16}


def findings(*paths: Path) -> list[Finding]:
    return list(checker_for(review_of_real(*map(real, paths))).run().values())


def exceptions(found: list[Finding]) -> set[str]:
    return {one.check.name for one in found if one.outcome is Outcome.EXCEPTION}


@pytest.mark.parametrize("name", REALLY_SO)
def test_only_what_is_really_so_is_an_exception(filings: Path, name: str) -> None:
    assert exceptions(findings(filings / "poll" / f"{name}.pdf")) == set(REALLY_SO[name])


@pytest.mark.parametrize("name", REALLY_SO)
def test_the_votes_on_every_resolution_are_checked(filings: Path, name: str) -> None:
    found = findings(filings / "poll" / f"{name}.pdf")
    agreeing = [one.check.name for one in found if one.outcome is Outcome.AGREES]
    for check in ("percentage_for_is_of_the_votes", "percentages_make_a_hundred", "voting_shares_are_entitled"):
        assert agreeing.count(check) == RESOLUTIONS[name[:10]]
    majorities = ("ordinary_resolution_has_its_majority", "special_resolution_has_its_majority")
    assert sum(agreeing.count(check) for check in majorities) == RESOLUTIONS[name[:10]]


def test_both_languages_and_all_years_in_one_review(filings: Path) -> None:
    paths = [filings / "poll" / f"{name}.pdf" for name in REALLY_SO]
    found = findings(*paths)
    polls = {one.check.name for one in found if one.outcome is Outcome.EXCEPTION and one.check.code.startswith("PR")}
    assert polls == {check for checks in REALLY_SO.values() for check in checks}
