"""The digest that a sign-off covers: it changes with whatever a signature vouches for, and with nothing else."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from reviewer.core.check import Outcome, Row, Verdict, agree, check, rows_with
from reviewer.core.checker import Checker, Finding
from reviewer.core.digest import digest_of_review
from reviewer.core.reading import FieldKey
from reviewer.core.review import Action, Review, Wrong
from tests.review_of import review_of

NOON = datetime(2023, 2, 3, 4, 0, tzinfo=UTC)
RETURN = """
    issued_shares | opening_balance | movement~ | closing_balance
    class-b       |       1,000,000 |     5,000 |       1,005,000
    class-a       |       2,000,000 |           |       2,000,001
"""
CLOSING = FieldKey("f1", "issued_shares", "class-a", "closing_balance")
MOVEMENT = CLOSING._replace(field="movement")


@check(tick="RF", code="A1", basis="form", each=rows_with("opening_balance", "movement", "closing_balance"))
def rolls(row: Row) -> Verdict:
    """Opening and movement give closing."""
    return agree(stated=row.closing_balance, computed=row.opening_balance + row.movement)


def checked(*filings: str) -> tuple[Review, Checker]:
    """A review of these filings, and its findings."""
    review = Review()
    for filing in filings or ("f1",):
        review_of(RETURN, into=review, id=filing)
    checker = Checker(review, [rolls])
    checker.run()
    return review, checker


def digest_after(change: Callable[[Review, Checker], object]) -> str:
    """The digest once something was done to the review."""
    review, checker = checked()
    change(review, checker)
    return digest_of_review(review, checker.findings)


def correct(key: FieldKey, text: str, wrong: Wrong = Wrong.MISREAD, reason: str = "") -> Callable[..., object]:
    """A correction, and the checks that it reaches."""

    def change(review: Review, checker: Checker) -> None:
        review.act("Ada", Action.CORRECT, str(key), at=NOON, text=text, wrong=wrong, reason=reason)
        checker.rerun([key])

    return change


def with_finding(**changes: object) -> Callable[..., object]:
    """One finding with another outcome or explanation."""

    def change(_: Review, checker: Checker) -> None:
        name, finding = next(iter(checker.findings.items()))
        checker.findings[name] = replace(finding, **changes)  # type: ignore[arg-type]

    return change


def with_check(**changes: object) -> Callable[..., object]:
    """The same finding of a check that is declared otherwise."""

    def change(_: Review, checker: Checker) -> None:
        name, finding = next(iter(checker.findings.items()))
        checker.findings[name] = replace(finding, check=replace(finding.check, **changes))  # type: ignore[arg-type]

    return change


def another_pdf(review: Review, _: Checker) -> None:
    """The same readings of another file."""
    review.filings["f1"] = replace(review.filings["f1"], sha256="0" * 64)


def a_page_lost(review: Review, _: Checker) -> None:
    """One page that could not be read this time."""
    review.filings["f1"] = replace(review.filings["f1"], lost=(1,))


def scripts_carried(review: Review, _: Checker) -> None:
    """Something found in the file besides its pages."""
    review.filings["f1"] = replace(review.filings["f1"], carries=("The file carries scripts.",))


def another_print(review: Review, _: Checker) -> None:
    """One figure printed otherwise, of the same value."""
    review.readings[CLOSING] = replace(review.readings[CLOSING], printed="2000001")


def one_field_less(review: Review, _: Checker) -> None:
    """A field that is no longer read."""
    del review.readings[MOVEMENT]


def one_finding_less(_: Review, checker: Checker) -> None:
    """A check that was not run."""
    checker.findings.popitem()


CHANGES = {
    "another PDF": another_pdf,
    "a page lost": a_page_lost,
    "scripts in it": scripts_carried,
    "another print": another_print,
    "a field less": one_field_less,
    "a check less": one_finding_less,
    "a correction": correct(CLOSING, "2,000,000"),
    "a correction of the other kind": correct(CLOSING, "2,000,000", Wrong.MISPRINT),
    "a correction with a reason": correct(CLOSING, "2,000,000", Wrong.MISPRINT, "a slip"),
    "a correction to what stands": correct(CLOSING, "2,000,001"),
    "a correction of a blank": correct(MOVEMENT, "0"),
    "a correction that cannot be read": correct(CLOSING, "2.000.000"),
    "another code": with_check(code="A2"),
    "another sentence": with_check(sentence="Opening and movement give something."),
    "another basis": with_check(basis="Note 4"),
    "another outcome": with_finding(outcome=Outcome.OPEN),
    "an explanation": with_finding(outcome=Outcome.EXPLAINED, explanation="agreed with the drafter"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_whatever_a_signature_vouches_for_changes_the_digest(name: str) -> None:
    assert digest_after(CHANGES[name]) != digest_after(lambda *_: None)


def test_no_two_changes_give_the_same_digest() -> None:
    assert len({digest_after(change) for change in CHANGES.values()}) == len(CHANGES)


def test_every_value_of_every_field_is_covered() -> None:
    review, _ = checked()
    digests = {digest_after(correct(key, "7")) for key in review.readings}
    assert len(digests) == len(review.readings) == 6


def test_a_correction_taken_back_gives_the_digest_back() -> None:
    def there_and_back(review: Review, checker: Checker) -> None:
        correct(CLOSING, "2,000,000")(review, checker)
        review.act("Ada", Action.WITHDRAW, str(CLOSING), at=NOON)
        checker.rerun([CLOSING])

    assert digest_after(there_and_back) == digest_after(lambda *_: None)


def test_the_order_of_opening_and_checking_is_not_covered() -> None:
    review, checker = checked("f1", "f2")
    other, again = checked("f2", "f1")
    assert digest_of_review(review, checker.findings) == digest_of_review(other, reversed(again.findings.values()))


def test_where_one_text_ends_and_the_next_begins_is_covered() -> None:
    def named(form: str, version: str) -> str:
        review, findings = Review(), dict[str, Finding]()
        review_of(RETURN, into=review, form=form, version=version)
        return digest_of_review(review, findings)

    assert named("FF3", "01") != named("FF30", "1")


def test_halves_of_characters_are_no_fault() -> None:
    assert digest_after(correct(CLOSING, "\ud800")) != digest_after(correct(CLOSING, "\udc00"))
