"""The whole acceptance oracle: every line of it, and every defect, has the findings that answer it."""

import re
from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest

from reviewer.checks import all_checks
from reviewer.core.checker import Checker, Finding
from reviewer.core.review import Review
from tests.checks.oracle import KINDS, Line, lines
from tests.checks.seeds import monthly_return, next_day_return, read

# Passed by the oracle on the figure that a hint implies: the finding beside it is the exception that gives the hint.
IN_A_HINT = {"P1-swapped", "M2.B.opening.fix", "M2.B.closing.fix", "M2.A.opening.fix"}
# One line of the oracle for five filings, of which it fails in one.
IN_ONE_OF_FIVE = {"X11"}
# The typed return prints no feet of pages; N15 and X1 rest on both returns and are typed as well.
PDF_ONLY = {"N16"}


LINES = lines()
ORACLE = [line for line in LINES if not re.match(r"D\d", line.name)]
DEFECTS = [line for line in LINES if re.match(r"D\d", line.name)]


def checked(review: Review) -> Checker:
    checker = Checker(review, all_checks())
    checker.run()
    return checker


@pytest.fixture(scope="module")
def read_samples() -> Checker:
    """The five samples in one review, as read from their PDFs."""
    return checked(read("monthly-return", "next-day-return", "poll-results", "lock-up", "formal-notice"))


@pytest.fixture(scope="module")
def typed_returns() -> Checker:
    """The two returns as typed."""
    return checked(next_day_return(monthly_return()))


def findings(checker: Checker, line: Line) -> list[Finding]:
    """The findings that answer a line."""
    filing = next(one.id for one in checker.review.filings.values() if one.kind == KINDS[line.filing])
    if line.subject.startswith("all "):
        of_check = [one for one in checker.findings.values() if (one.check.name, one.filing) == (line.check, filing)]
        return [one for one in of_check if one.outcome == line.outcome]
    return [checker.findings[f"{line.check}:{filing}/{line.subject}" if line.subject else f"{line.check}:{filing}"]]


def everything_said(found: Finding) -> str:
    return " ".join((found.why_open, found.verdict.why, *found.verdict.hints, *found.assumed))


def assert_answered(checker: Checker, line: Line) -> None:
    found = findings(checker, line)
    if line.subject.startswith("all "):
        assert len(found) == int(line.subject.removeprefix("all "))
    for one in found:
        assert one.outcome == line.outcome
        assert line.said in everything_said(one)


@pytest.mark.parametrize("line", LINES, ids=lambda line: f"{line.name}-{line.check}")
def test_as_read_from_the_pdf(read_samples: Checker, line: Line) -> None:
    assert_answered(read_samples, line)


TYPED = [line for line in LINES if line.filing in ("mr", "nd") and line.name not in PDF_ONLY]


@pytest.mark.parametrize("line", TYPED, ids=lambda line: f"{line.name}-{line.check}")
def test_as_typed(typed_returns: Checker, line: Line) -> None:
    if line.check in ("thousands_are_grouped", "value_is_whole"):
        # The typed tables name a figure by its field, the page by its label.
        line = line._replace(said=line.said if line.said[:1].isdigit() else "")
    assert_answered(typed_returns, line)


def test_every_line_has_an_answer() -> None:
    verdicts = {line.name: line.verdict for line in ORACLE}
    assert len(verdicts) == 133
    assert Counter(verdicts.values()) == {"PASS": 83, "FAIL": 31, "INFO": 19}
    assert {line.name for line in DEFECTS} == {f"D{number}" for number in range(1, 22)}


def test_what_passes_agrees_and_what_fails_is_an_exception() -> None:
    for name in dict.fromkeys(line.name for line in LINES):
        answers = [line for line in LINES if line.name == name]
        outcomes = {line.outcome for line in answers}
        if answers[0].verdict == "PASS":
            assert outcomes == ({"exception"} if name in IN_A_HINT else {"agrees"}), name
            assert name not in IN_A_HINT or all(line.said for line in answers), name
        elif answers[0].verdict == "FAIL":
            assert "exception" in outcomes, name
            assert outcomes == {"exception"} or name in IN_ONE_OF_FIVE, name


def test_x3_the_whole_of_class_a_voted(read_samples: Checker) -> None:
    line = next(line for line in LINES if line.name == "X3")
    (found,) = findings(read_samples, line)
    assert found.stated is not None
    assert found.computed is not None
    assert found.stated.value == found.computed.value == Decimal(7_520_115_072)


def test_no_other_line_is_in_the_oracle(filings: Path) -> None:
    oracle = (filings.parent / "oracle.txt").read_text(encoding="utf-8")
    told = {match[2]: match[1] for match in re.finditer(r"^(PASS|FAIL|INFO)  (\S+)", oracle, re.MULTILINE)}
    assert told == {line.name: line.verdict for line in ORACLE}
