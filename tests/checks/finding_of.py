"""Runs one check on a drawn return and gives its finding."""

from reviewer.core.check import Check
from reviewer.core.checker import Checker, Finding
from reviewer.core.review import Review
from tests.review_of import review_of


def finding_of(check: Check, drawn: str | Review, subject: str = "", *, form: str = "FF301") -> Finding:
    """The only finding of a check on a return, or the one on the subject whose id ends so."""
    kind = "monthly_return" if form == "FF301" else "next_day_return"
    review = drawn if isinstance(drawn, Review) else review_of(drawn, kind, form=form)
    found = [one for one in Checker(review, [check]).run().values() if one.subject.endswith(subject)]
    assert len(found) == 1, f"{[one.subject for one in found]} are the subjects of {check.name}"
    return found[0]


def outcome_of(check: Check, drawn: str | Review, subject: str = "", *, form: str = "FF301") -> str:
    """The outcome of that finding."""
    return finding_of(check, drawn, subject, form=form).outcome.value
