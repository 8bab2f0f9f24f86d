"""The form itself, and whether the return was submitted in time."""

import pytest

from reviewer.checks.deadlines import (
    month_ends_on_its_last_day,
    month_is_over_when_submitted,
    monthly_return_is_in_time,
    next_day_return_is_in_time,
)
from reviewer.checks.form import (
    pages_are_complete,
    public_float_is_confirmed,
    renminbi_counter_is_eighty_thousand_above,
    return_is_signed,
    section_left_out_has_no_figures,
    stock_code_is_the_same_in_all_sections,
)
from reviewer.checks.issuer import issuer_is_named_alike, issuer_keeps_its_stock_code
from reviewer.core.review import Review
from tests.checks.finding_of import finding_of, outcome_of
from tests.review_of import review_of

AGREES, EXCEPTION, OPEN, NOT_APPLICABLE = "agrees", "exception", "open", "not applicable"


def month(ended: str, submitted: str) -> str:
    return f"""
        facts | month_ended | date_submitted
        -     | {ended}     | {submitted}
    """


@pytest.mark.parametrize(
    ("ended", "outcome"), [("31 January 2023", AGREES), ("29 February 2024", AGREES), ("28 February 2024", EXCEPTION)]
)
def test_a_month_ends_on_its_last_day(ended: str, outcome: str) -> None:
    assert outcome_of(month_ends_on_its_last_day, month(ended, "06 March 2024")) == outcome


@pytest.mark.parametrize(
    ("ended", "submitted", "outcome"),
    [
        ("31 January 2023", "03 February 2023", AGREES),
        ("31 January 2023", "07 February 2023", AGREES),
        ("31 January 2023", "08 February 2023", EXCEPTION),
        ("31 August 2023", "11 September 2023", AGREES),
        ("31 December 2026", "05 January 2027", OPEN),
    ],
)
def test_a_monthly_return_is_due_on_the_fifth_business_day(ended: str, submitted: str, outcome: str) -> None:
    assert outcome_of(monthly_return_is_in_time, month(ended, submitted)) == outcome


def test_on_the_last_day_the_hour_matters_and_is_not_printed() -> None:
    found = finding_of(monthly_return_is_in_time, month("31 January 2023", "07 February 2023"))
    assert found.verdict.why == "submitted on the last day; the hour is not printed, and the limit is 08:30"


@pytest.mark.parametrize(("submitted", "outcome"), [("01 February 2023", AGREES), ("31 January 2023", EXCEPTION)])
def test_a_month_is_over_when_it_is_returned(submitted: str, outcome: str) -> None:
    assert outcome_of(month_is_over_when_submitted, month("31 January 2023", submitted)) == outcome


@pytest.mark.parametrize(
    ("event", "submitted", "outcome", "why"),
    [
        ("30 December 2022", "30 December 2022", AGREES, ""),
        ("30 December 2022", "03 January 2023", AGREES, "submitted on the last day"),
        ("30 December 2022", "04 January 2023", EXCEPTION, ""),
        ("13 February 2026", "20 February 2026", EXCEPTION, ""),
        ("24 June 2023", "26 June 2023", AGREES, "the event fell on a Saturday"),
        ("22 June 2023", "23 June 2023", AGREES, "the event fell on Dragon Boat Festival"),
    ],
)
def test_a_next_day_return_is_due_on_the_next_business_day(event: str, submitted: str, outcome: str, why: str) -> None:
    drawn = f"""
        facts | date_submitted
        -     | {submitted}

        issued_shares   | closing_date
        ordinary-shares | {event}
    """
    found = finding_of(next_day_return_is_in_time, drawn, form="FF305")
    assert found.outcome == outcome
    assert why in found.verdict.why


def codes(first: str, second: str, listed: str = "Yes") -> str:
    return f"""
        class_of_shares                    | listed   | stock_code
        authorised_capital@ordinary-shares | {listed} | {first}
        issued_shares@ordinary-shares      | {listed} | {second}
    """


@pytest.mark.parametrize(
    ("drawn", "outcome"),
    [
        (codes("00020", "00020"), AGREES),
        (codes("00020", "00021"), EXCEPTION),
        (codes("0020", "00020"), EXCEPTION),
        (codes("N/A", "N/A", "No"), NOT_APPLICABLE),
        (codes("300433", "300433", "No"), NOT_APPLICABLE),
    ],
)
def test_the_stock_code_is_the_same_in_all_sections(drawn: str, outcome: str) -> None:
    assert outcome_of(stock_code_is_the_same_in_all_sections, drawn) == outcome


@pytest.mark.parametrize(
    ("counter", "currency", "outcome"),
    [("80700", "RMB", AGREES), ("80701", "RMB", EXCEPTION), ("", "", NOT_APPLICABLE), ("9700", "USD", NOT_APPLICABLE)],
)
def test_a_renminbi_counter_is_eighty_thousand_above(counter: str, currency: str, outcome: str) -> None:
    drawn = f"""
        class_of_shares               | stock_code | multi_counter_code | counter_currency
        issued_shares@ordinary-shares | 00700      | {counter}          | {currency}
    """
    assert outcome_of(renminbi_counter_is_eighty_thousand_above, drawn) == outcome


@pytest.mark.parametrize(
    ("stated", "issuable", "outcome"),
    [
        ("Not applicable", "0", AGREES),
        ("Not applicable", "", AGREES),
        ("不適用", "5", EXCEPTION),
        ("", "5", NOT_APPLICABLE),
    ],
)
def test_a_section_left_out_has_no_figures(stated: str, issuable: str, outcome: str) -> None:
    drawn = f"""
        sections | stated
        warrants | {stated}

        warrants          | may_be_issued
        ordinary-shares#1 | {issuable}
    """
    assert outcome_of(section_left_out_has_no_figures, drawn) == outcome


@pytest.mark.parametrize(
    ("complied", "missed", "threshold", "information", "outcome"),
    [
        ("✔", "", "Initial Prescribed Threshold - 25%", "", AGREES),
        ("✔", "✔", "Initial Prescribed Threshold - 25%", "", EXCEPTION),
        ("", "", "Initial Prescribed Threshold - 25%", "", EXCEPTION),
        ("✔", "", "", "", EXCEPTION),
        ("", "✔", "Initial Prescribed Threshold - 25%", "", EXCEPTION),
        ("", "✔", "Initial Prescribed Threshold - 25%", "Announcement of 2 January 2026", AGREES),
    ],
)
def test_public_float_is_confirmed(complied: str, missed: str, threshold: str, information: str, outcome: str) -> None:
    drawn = f"""
        public_float    | complied   | not_complied | threshold   | additional_information
        ordinary-shares | {complied} | {missed}     | {threshold} | {information}
    """
    assert outcome_of(public_float_is_confirmed, drawn) == outcome


@pytest.mark.parametrize(
    ("last", "count", "version", "outcome"),
    [
        ("2", "2", "1.0.1", AGREES),
        ("3", "2", "1.0.1", EXCEPTION),
        ("2", "3", "1.0.1", EXCEPTION),
        ("2", "2", "1.1.1", EXCEPTION),
    ],
)
def test_pages_are_complete(last: str, count: str, version: str, outcome: str) -> None:
    drawn = f"""
        pages | page_number | page_count | version   | form
        p1    | 1           | 2          | 1.0.1     | FF301
        p2    | {last}      | {count}    | {version} | FF301
    """
    assert outcome_of(pages_are_complete, drawn) == outcome


@pytest.mark.parametrize(("title", "outcome"), [("Director", AGREES), ("", EXCEPTION)])
def test_a_return_is_signed(title: str, outcome: str) -> None:
    drawn = f"""
        facts | submitted_by | title
        -     | Xu Li        | {title}
    """
    assert outcome_of(return_is_signed, drawn) == outcome


def two_filings(name: str, code: str) -> Review:
    return named(name, code, "next_day_return", "nd", named("SenseTime Group Inc. (incorporated)", "00020"))


def named(name: str, code: str, kind: str = "monthly_return", id: str = "mr", into: Review | None = None) -> Review:
    drawn = f"""
        facts | issuer
        -     | {name}

        class_of_shares                 | stock_code
        issued_shares@ordinary-shares-b | {code}
    """
    return review_of(drawn, kind, id, into)


@pytest.mark.parametrize(
    ("name", "outcome"),
    [("SenseTime Group Inc. (a company)", AGREES), ("SenseTime Group Inc", EXCEPTION), ("Sense Time Inc.", EXCEPTION)],
)
def test_the_issuer_is_named_alike(name: str, outcome: str) -> None:
    assert outcome_of(issuer_is_named_alike, two_filings(name, "00020"), "nd/facts/") == outcome


def test_a_name_alone_cannot_be_compared() -> None:
    assert (
        finding_of(issuer_is_named_alike, named("SenseTime", "00020")).why_open
        == "no other filing of this issuer is open"
    )


@pytest.mark.parametrize(("code", "outcome"), [("0020", AGREES), ("00020", AGREES), ("00021", EXCEPTION)])
def test_the_issuer_keeps_its_stock_code(code: str, outcome: str) -> None:
    assert outcome_of(issuer_keeps_its_stock_code, two_filings("SenseTime Group Inc.", code), "nd") == outcome
