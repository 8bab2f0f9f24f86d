"""A check runs over what stands, notes what it looked at, and is repeated only when that changes."""

from collections.abc import Iterable
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.check import (
    Check,
    Outcome,
    Records,
    Row,
    Severity,
    Subject,
    Verdict,
    agree,
    agree_as_printed,
    at_least,
    at_most,
    cannot_tell,
    check,
    constant,
    holds,
    not_applicable,
    rows_with,
)
from reviewer.core.checker import Checker, Finding, summary
from reviewer.core.printed import print_number
from reviewer.core.reading import FieldKey
from reviewer.core.review import Action, Review
from tests.review_of import review_of

NOON = datetime(2026, 1, 31, 12, 0, tzinfo=UTC)
RETURN = """
    facts | month_ended     | issuer
    -     | 31 January 2026 | Moon Inc.

    issued_shares     | opening_balance | movement~ | closing_balance
    ordinary-shares-a | 1,000,000       | (5,000)   | 995,000
    ordinary-shares-h | 2,000,000       |           | 2,000,000

    par_value         | opening_par_value
    ordinary-shares-a | HKD 1
"""
A, H = "ordinary-shares-a", "ordinary-shares-h"


@check(code="MR6", tick="RF", each=rows_with("opening_balance", "movement", "closing_balance"), basis="form")
def rolls_forward(row: Row) -> Verdict:
    """Opening balance plus movement equals closing balance.

    More than the first paragraph is for programmers.
    """
    return agree(stated=row.closing_balance, computed=row.opening_balance + row.movement)


@check(code="X", tick="R", each=rows_with("closing_balance"), basis="form", severity=Severity.WARNING)
def largest_class_is_looked_for(row: Row) -> Verdict:
    """The class is smaller than the largest other one, which is chosen aside."""
    with row.filing.records.aside():
        others = [other.closing_balance for other in row.filing.rows("issued_shares") if other.id != row.id]
    return at_most(row.closing_balance, max(others, key=lambda figure: figure.value))


@check(code="X", tick="R", each=rows_with("closing_balance"), basis="form", severity=Severity.NOTE)
def issuer_has_one_filing(row: Row) -> Verdict:
    """No other filing of the issuer is open."""
    others = row.filing.records.directory.related(row.filing.id)
    return holds(not others, why=f"{len(others)} others")


CHECKS = (rolls_forward, largest_class_is_looked_for, issuer_has_one_filing)


def key(row: str, field: str, table: str = "issued_shares", filing: str = "f1") -> FieldKey:
    return FieldKey(filing, table, row, field)


def run(review: Review, *checks: Check) -> Checker:
    checker = Checker(review, checks or CHECKS)
    checker.run()
    return checker


def correct(checker: Checker, where: FieldKey, text: str) -> list[Finding]:
    checker.review.act("Ada", Action.CORRECT, str(where), at=NOON, text=text)
    return checker.rerun([where])


def test_the_sentence_is_the_first_paragraph_of_the_docstring() -> None:
    assert rolls_forward.sentence == "Opening balance plus movement equals closing balance."
    assert rolls_forward.name == "rolls_forward"


def test_a_check_without_a_sentence_is_refused() -> None:
    def silent(row: Row) -> Verdict:
        return holds(True)

    with pytest.raises(ValueError, match="silent has no sentence to show"):
        check(code="X", tick="R", each=rows_with("movement"), basis="form")(silent)


def test_every_row_with_the_fields_is_a_subject() -> None:
    found = run(review_of(RETURN), rolls_forward).findings
    assert list(found) == [f"rolls_forward:f1/issued_shares/{row}" for row in (A, H)]
    assert {one.outcome for one in found.values()} == {Outcome.AGREES}


def test_the_evidence_is_in_the_order_of_the_working_with_the_stated_figure_last() -> None:
    found = run(review_of(RETURN), rolls_forward).findings[f"rolls_forward:f1/issued_shares/{A}"]
    assert found.evidence == (key(A, "opening_balance"), key(A, "movement"), key(A, "closing_balance"))
    assert found.assumed == ()


def test_a_blank_read_as_nil_is_said() -> None:
    found = run(review_of(RETURN), rolls_forward).findings[f"rolls_forward:f1/issued_shares/{H}"]
    assert found.assumed == ("movement is blank and read as 0",)


def test_what_only_chooses_is_no_evidence_but_repeats_the_check() -> None:
    checker = run(review_of(RETURN), largest_class_is_looked_for)
    found = checker.findings[f"largest_class_is_looked_for:f1/issued_shares/{A}"]
    assert found.evidence == (key(H, "closing_balance"), key(A, "closing_balance"))
    third = RETURN.replace(
        "par_value ", "issued_shares | closing_balance\n    ordinary-shares-b | 10\n\n    par_value ", 1
    )
    checker = run(review_of(third), largest_class_is_looked_for)
    found = checker.findings[f"largest_class_is_looked_for:f1/issued_shares/{A}"]
    assert found.beside == (key("ordinary-shares-b", "closing_balance"),)
    [repeated, *_] = [one for one in correct(checker, found.beside[0], "10,000,000") if one.id == found.id]
    assert repeated.computed is not None
    assert repeated.computed.value == 10_000_000


def test_a_correction_repeats_only_the_checks_that_looked_there() -> None:
    checker = run(review_of(RETURN), rolls_forward)
    repeated = correct(checker, key(A, "closing_balance"), "995,001")
    assert [one.subject for one in repeated] == [f"f1/issued_shares/{A}"]
    assert repeated[0].outcome is Outcome.EXCEPTION
    assert repeated[0].difference is not None
    assert repeated[0].difference.value == 1


def test_a_correction_that_is_no_figure_leaves_the_finding_open() -> None:
    checker = run(review_of(RETURN), rolls_forward)
    [found] = correct(checker, key(A, "closing_balance"), "995.0,00")
    assert found.outcome is Outcome.OPEN
    assert found.why_open == "closing balance (page 1) is corrected to '995.0,00', which is not a figure"
    [found] = correct(checker, key(A, "closing_balance"), "995,000")
    assert found.outcome is Outcome.AGREES


def test_what_no_check_looked_at_repeats_nothing() -> None:
    checker = run(review_of(RETURN), rolls_forward)
    assert correct(checker, key(A, "opening_par_value", "par_value"), "HKD 2") == []


def test_a_new_filing_identity_repeats_the_checks_that_asked_who_is_who() -> None:
    review = review_of(RETURN)
    review_of(RETURN.replace("Moon", "Sun"), id="f2", into=review)
    checker = run(review, issuer_has_one_filing)
    assert {one.outcome for one in checker.findings.values()} == {Outcome.AGREES}
    repeated = correct(checker, key("", "issuer", "facts", "f2"), "MOON INC")
    assert {one.outcome for one in repeated} == {Outcome.EXCEPTION}
    assert len(repeated) == len(checker.findings)


def test_figures_of_different_units_leave_the_finding_open() -> None:
    @check(code="X", tick="R", each=rows_with("opening_par_value"), basis="form")
    def shares_are_money(row: Row) -> Verdict:
        """Shares are money."""
        return agree(row.filing.row("issued_shares", row.id).opening_balance, row.opening_par_value)

    [found] = run(review_of(RETURN), shares_are_money).findings.values()
    assert found.outcome is Outcome.OPEN
    assert found.why_open == "shares and HKD cannot be added or compared."


def test_an_explanation_holds_only_while_the_figures_stay() -> None:
    checker = run(review_of(RETURN.replace("995,000", "996,000")), rolls_forward)
    found = checker.findings[f"rolls_forward:f1/issued_shares/{A}"]
    checker.review.act("Ada", Action.EXPLAIN, found.id, at=NOON, text=summary(found), reason="A late cancellation")
    assert checker.repeat(found.id).outcome is Outcome.EXPLAINED
    [found] = correct(checker, key(A, "closing_balance"), "997,000")
    assert found.outcome is Outcome.EXCEPTION


def test_an_explained_condition_is_an_exception_again_when_something_else_is_seen() -> None:
    @check(code="X", tick="S", each=rows_with("closing_balance"), basis="form")
    def is_nil(row: Row) -> Verdict:
        """Nothing is left at the close."""
        return holds(not row.closing_balance.value, why=f"{row.closing_balance.value} are left")

    checker = run(review_of(RETURN), is_nil)
    found = checker.findings[f"is_nil:f1/issued_shares/{A}"]
    checker.review.act("Ada", Action.EXPLAIN, found.id, at=NOON, text=summary(found), reason="As agreed")
    assert checker.repeat(found.id).outcome is Outcome.EXPLAINED
    [found] = correct(checker, key(A, "closing_balance"), "997,000")
    assert found.outcome is Outcome.EXCEPTION


def test_a_bug_in_a_check_is_not_swallowed() -> None:
    @check(code="X", tick="R", each=rows_with("movement"), basis="form")
    def broken(row: Row) -> Verdict:
        """This check has a bug."""
        raise KeyError("a bug")

    with pytest.raises(KeyError):
        run(review_of(RETURN), broken)


@pytest.mark.parametrize(
    ("verdict", "outcome"),
    [
        (agree(constant(5), constant(5)), Outcome.AGREES),
        (agree(constant(5), constant(6)), Outcome.EXCEPTION),
        (agree(constant(5), constant(6), tolerance=Decimal(1)), Outcome.AGREES),
        (at_most(constant(5), constant(5)), Outcome.AGREES),
        (at_most(constant(6), constant(5)), Outcome.EXCEPTION),
        (at_least(constant(5), constant(5)), Outcome.AGREES),
        (at_least(constant(4), constant(5)), Outcome.EXCEPTION),
        (holds(False), Outcome.EXCEPTION),
        (not_applicable("not for this form"), Outcome.NOT_APPLICABLE),
    ],
)
def test_verdicts(verdict: Verdict, outcome: Outcome) -> None:
    assert verdict.outcome is outcome


@pytest.mark.parametrize(("printed", "outcome"), [("0.09", Outcome.AGREES), ("0.0949", Outcome.EXCEPTION)])
def test_a_rounded_figure_agrees_within_half_of_its_last_decimal(printed: str, outcome: Outcome) -> None:
    drawn = f"""
        changes           | percentage
        ordinary-shares#1 | {printed} %
    """

    @check(code="ND3", tick="R", each=rows_with("percentage"), basis="form")
    def is_a_thousandth(row: Row) -> Verdict:
        """The percentage is 0.094849."""
        return agree_as_printed(row.percentage, constant(Decimal("0.094849"), "%"))

    [found] = run(review_of(drawn), is_a_thousandth).findings.values()
    assert found.outcome is outcome


def test_what_cannot_be_told_is_open_with_its_reason() -> None:
    def every_filing(records: Records) -> Iterable[Subject]:
        return (Subject(filing.id, filing) for filing in records.filings())

    @check(code="MR20", tick="PY", each=every_filing, basis="form")
    def waits(filing: object) -> Verdict:
        """Waits for another return."""
        raise cannot_tell("the return for December 2025 of this issuer is not open")

    [found] = run(review_of(RETURN), waits).findings.values()
    assert (found.outcome, found.why_open) == (
        Outcome.OPEN,
        "the return for December 2025 of this issuer is not open",
    )


FIELDS = st.sampled_from(
    [key(row, field) for row in (A, H) for field in ("opening_balance", "movement", "closing_balance")]
    + [key("", "issuer", "facts"), key("", "issuer", "facts", "f2")]
)
TYPED = st.one_of(
    st.integers(-(10**12), 10**12).map(lambda value: print_number(Decimal(value))),
    st.sampled_from(["", "Nil", "995.0,00", "Moon", "Sun Inc.", "995,000"]),
)


@given(st.lists(st.tuples(FIELDS, st.one_of(TYPED, st.none())), max_size=12))
def test_repeating_equals_starting_again_after_any_session(session: list[tuple[FieldKey, str | None]]) -> None:
    review = review_of(RETURN)
    review_of(RETURN.replace("Moon", "Sun"), id="f2", into=review)
    checker = run(review)
    for where, text in session:
        if text is None:
            review.act("Ada", Action.WITHDRAW, str(where), at=NOON)
            checker.rerun([where])
        else:
            correct(checker, where, text)
    again = run(review)
    assert as_found(checker) == as_found(again)


def as_found(checker: Checker) -> dict[str, tuple[object, ...]]:
    return {
        one.id: (one.outcome, summary(one), one.evidence, one.beside, one.assumed, one.why_open, one.verdict.why)
        for one in checker.findings.values()
    }


def test_findings_are_found_by_what_became_of_them() -> None:
    checker = run(review_of(RETURN))
    for where, text in ((key(A, "closing_balance"), "995,001"), (key(H, "movement"), "5"), (key(H, "movement"), "")):
        correct(checker, where, text)
        all_of_them = list(checker.findings.values())
        for outcome in Outcome:
            of_it = [finding for finding in all_of_them if finding.outcome is outcome]
            assert checker.with_outcome(outcome) == checker.with_outcome(outcome, filing="f1") == of_it
            assert checker.count("f1")[outcome] == len(of_it)
    assert checker.with_outcome(*Outcome) == all_of_them
    assert checker.with_outcome(*Outcome, filing="none of this name") == []
