"""Tables that no form declares show by themselves what adds up to what, and a table that is right raises nothing."""

from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.checks.footing_found import columns_add_up_to_total, lines_add_up_to_total
from reviewer.core.check import Outcome
from reviewer.core.checker import Checker, Finding
from reviewer.core.filing import Filing
from reviewer.core.found_judgement import NAMED, UNNAMED, FoundSum
from reviewer.core.found_relations import found_in
from reviewer.core.found_sums import Sought, sums_across, sums_down
from reviewer.core.found_tables import tables_found
from reviewer.core.printed import print_number
from reviewer.core.reading import FieldKey
from reviewer.core.review import Action, Review, Wrong
from reviewer.extract.generic import read_generic
from reviewer.extract.onepass.document import Document
from reviewer.extract.pages import open_pages, read_page
from tests.review_of import review_of

FILINGS = Path(__file__).resolve().parents[3] / "shared" / "filings"
CHECKS = (lines_add_up_to_total, columns_add_up_to_total)

BALANCE_SHEET = """
    p3t1                                  | c3        | c4
    Property, plant and equipment         |   108,402 |   107,719
    Deferred tax assets                   |     1,396 |     5,338
    Intangible assets                     |   395,637 |    83,722
    Goodwill                              | 1,237,288 | 1,129,430
    Total non-current assets              | 1,742,723 | 1,326,209
    Inventories                           |    33,337 |    10,798
    Trade and other receivables           |   467,597 |   235,468
    Cash and cash equivalents             | 1,141,505 | 1,077,795
    Total current assets                  | 1,642,439 | 1,324,061
    Total assets                          | 3,385,162 | 2,650,270
    Trade and other payables              |   175,558 |    49,782
    Tax liabilities                       |    36,592 |    12,963
    Total current liabilities             |   212,150 |    62,745
    Net current assets                    | 1,430,289 | 1,261,316
    Total assets less current liabilities | 3,173,012 | 2,587,525
"""

EQUITY = """
    p4t1                | c2      | c3        | c4       | total
    At the beginning    | 207,975 |   997,751 |  121,838 | 1,327,564
    Exercise            |   6,500 |    73,354 |    (650) |    79,204
    Conversion          |  30,769 |   192,470 | (86,719) |   136,520
    Issue of new shares |  14,010 |   296,942 |        - |   310,952
    At the end          | 259,254 | 1,560,517 |   34,469 | 1,854,240
"""


def findings(review: Review) -> list[Finding]:
    """What both checks say about a review."""
    return list(Checker(review, CHECKS).run().values())


def exceptions(review: Review) -> list[str]:
    """The figures that do not add up, without the filing's id."""
    return [found.subject.partition("/")[2] for found in findings(review) if found.outcome is Outcome.EXCEPTION]


def drawn(text: str) -> Review:
    """A filing of no known type that prints the table."""
    return review_of(text, kind="")


def test_totals_totals_of_totals_and_differences_are_found() -> None:
    agreeing = {found.subject for found in findings(drawn(BALANCE_SHEET)) if found.outcome is Outcome.AGREES}
    totals = (
        "Total non-current assets", "Total current assets", "Total assets", "Total current liabilities",
        "Net current assets", "Total assets less current liabilities",
    )  # fmt: skip
    assert {f"f1/p3t1/{total}/{column}" for total in totals for column in ("c3", "c4")} <= agreeing
    assert exceptions(drawn(BALANCE_SHEET)) == []


def test_a_wrong_digit_is_found_in_its_column_only() -> None:
    wrong = drawn(BALANCE_SHEET.replace("467,597", "467,997"))
    assert exceptions(wrong) == ["p3t1/Total current assets/c3"]
    (found,) = [one for one in findings(wrong) if one.outcome is Outcome.EXCEPTION]
    assert found.difference is not None
    assert found.difference.value == -400
    assert "'Total current assets'" in found.verdict.why
    assert "1 of 2 columns" in found.verdict.why


def test_columns_add_up_across() -> None:
    assert exceptions(drawn(EQUITY)) == []
    wrong = drawn(EQUITY.replace("136,520", "136,250"))
    assert "p4t1/Conversion/total" in exceptions(wrong)


def test_a_sign_that_is_wrong_is_named() -> None:
    wrong = drawn(EQUITY.replace("(650)", "650"))
    found = next(one for one in findings(wrong) if one.subject.endswith("Exercise/total"))
    assert found.outcome is Outcome.EXCEPTION
    assert found.verdict.hints == ("650 with the other sign would agree",)


def test_a_total_that_holds_nowhere_is_no_exception() -> None:
    """Its parts may stand on another page."""
    review = drawn("""
        p9t1      | c2      | c3
        Deposits  | 123,456 | 223,344
        Others    |  65,431 |  98,765
        Total     | 987,654 | 777,111
    """)
    assert findings(review) == []


def test_a_blank_among_the_parts_leaves_it_open_what_they_are() -> None:
    """The form states a movement for issued shares only, and total shares at both ends."""
    review = drawn("""
        p1t1            | c2          | c3          | c4
        Opening balance | 213,590,751 |           0 | 213,590,751
        Placing         |   2,326,600 |           0 |           ?
        Closing balance | 215,917,351 |           0 | 215,917,351
    """)
    assert {one.outcome for one in findings(review)} == {Outcome.AGREES}


def test_what_is_included_in_a_line_is_not_added_again() -> None:
    review = drawn("""
        p2t1                 | c2        | c3
        Bills payable        | 2,032,101 | 1,640,341
        Other payables       | 1,499,851 |   753,174
        Including: Dividends |   637,306 |         -
        Taxes payable        |   126,071 |   190,170
        Total                | 3,658,023 | 2,583,685
    """)
    assert exceptions(review) == []
    assert {one.outcome for one in findings(review)} == {Outcome.AGREES}


def test_lines_that_are_taken_off_are_printed_without_brackets() -> None:
    review = drawn("""
        p5t1                  | c2      | c3
        Trade receivables     |  49,576 |  44,850
        Deposits              |  10,323 |  23,974
        Less: Loss allowance  |   6,143 |   6,471
        Net                   |  53,756 |  62,353
    """)
    assert [one.outcome for one in findings(review)] == [Outcome.AGREES, Outcome.AGREES]


def test_a_correction_repeats_only_what_it_reaches() -> None:
    review = drawn(BALANCE_SHEET.replace("467,597", "467,997"))
    checker = Checker(review, CHECKS)
    checker.run()
    key = FieldKey("f1", "p3t1", "Trade and other receivables", "c3")
    review.act("me", Action.CORRECT, str(key), at=datetime.now(UTC), text="467,597", wrong=Wrong.MISREAD)
    (again,) = checker.rerun([key])
    assert again.outcome is Outcome.AGREES
    assert key in again.evidence


def test_what_was_found_is_kept_until_the_filing_is_read_anew() -> None:
    review = drawn(BALANCE_SHEET)
    count = len(review.readings)
    assert found_in(review, "f1", count) is found_in(review, "f1", count)
    before = found_in(review, "f1", count)
    review_of(BALANCE_SHEET.replace("467,597", "467,997"), kind="", into=review)
    assert found_in(review, "f1", count) is not before


def test_rounded_figures_may_be_off_by_half_a_unit_each_where_the_filing_says_so() -> None:
    text = BALANCE_SHEET.replace("1,642,439", "1,642,440")
    assert "p3t1/Total current assets/c3" in exceptions(drawn(text))
    said = text + "\n    document | statement\n    rounding | Figures are rounded.\n"
    (found,) = [one for one in findings(drawn(said)) if one.subject == "f1/p3t1/Total current assets/c3"]
    assert found.outcome is Outcome.AGREES
    assert str(found.tolerance) == "1.5"
    assert "half a unit for each of 3" in found.verdict.tolerance_why


def whole(steps: Sought) -> list[FoundSum]:
    """What a search for sums ends with."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return list(end.value)


def test_the_chance_is_that_of_all_trials_and_of_the_digits_that_fit() -> None:
    (table,) = tables_found(drawn(BALANCE_SHEET), "f1")
    first = whole(sums_down(table, rounded=False))[0]
    # Four lines lay on the pile, each of which could begin the sum: 4 trials. In the first column the
    # largest part has six digits after its first, in the second five that are not zeros at its end.
    assert round(first.chance, 3) == round(0.602 - 6 - 5, 3)


def test_figures_that_do_not_add_up_are_not_believed_to() -> None:
    chance = Random(3898)
    for _ in range(150):
        rows = [[chance.randrange(1000, 10**6) for _ in range(3)] for _ in range(25)]
        (table,) = tables_found(drawn(_drawing([(f"line {n}", row) for n, row in enumerate(rows)])), "f1")
        assert [one for one in whole(sums_down(table, rounded=False)) if one.chance > UNNAMED] == []
        assert whole(sums_down(table, rounded=False)) == []
        assert whole(sums_across(table, rounded=False)) == []


def test_few_digits_prove_nothing() -> None:
    review = drawn("""
        p1t1  | c2 | c3
        Bus   | 12 | 30
        Tram  | 20 | 11
        Total | 32 | 41
    """)
    assert NAMED > UNNAMED
    assert findings(review) == []


@st.composite
def tables(draw: st.DrawFn) -> list[tuple[str, list[int]]]:
    """Rows of a table whose sub-totals and total are right; the figures are as different as real ones are."""
    chance = Random(draw(st.integers(0, 10**9)))
    columns = draw(st.integers(1, 4))
    rows: list[tuple[str, list[int]]] = []
    subtotals: list[list[int]] = []
    for block in range(draw(st.integers(1, 3))):
        lines = [[_figure(chance) for _ in range(columns)] for _ in range(draw(st.integers(2, 6)))]
        rows += [(f"line {block}-{n}", line) for n, line in enumerate(lines)]
        subtotals.append([sum(column) for column in zip(*lines, strict=True)])
        rows.append((f"Sub-total {block}", subtotals[-1]))
    if len(subtotals) > 1:
        rows.append(("Total", [sum(column) for column in zip(*subtotals, strict=True)]))
    return rows


def _figure(chance: Random) -> int:
    """A figure of four to eight digits, at times nil or negative."""
    figure = chance.randrange(1, 10 ** chance.randint(4, 8))
    return 0 if chance.random() < 0.15 else -figure if chance.random() < 0.15 else figure


def _drawing(rows: Sequence[tuple[str, Sequence[int]]]) -> str:
    def printed(figure: int) -> str:
        return print_number(Decimal(figure), brackets=True) if figure else "-"

    head = " | ".join(f"c{n + 2}" for n in range(len(rows[0][1])))
    return f"p1t1 | {head}\n" + "\n".join(f"{label} | {' | '.join(map(printed, row))}" for label, row in rows)


@settings(max_examples=150, deadline=None)
@given(rows=tables())
def test_a_table_that_is_right_raises_nothing(rows: list[tuple[str, list[int]]]) -> None:
    assert exceptions(drawn(_drawing(rows))) == []


@settings(max_examples=150, deadline=None)
@given(rows=tables(), data=st.data())
def test_one_wrong_digit_is_raised_where_it_is_or_not_at_all(
    rows: list[tuple[str, list[int]]], data: st.DataObject
) -> None:
    row = data.draw(st.integers(0, len(rows) - 1))
    column = data.draw(st.integers(0, len(rows[0][1]) - 1))
    wrong = rows[row][1][column] + data.draw(st.integers(1, 9)) * 10 ** data.draw(st.integers(0, 5))
    damaged = [(label, list(line)) for label, line in rows]
    damaged[row][1][column] = wrong
    key = FieldKey("f1", "p1t1", rows[row][0], f"c{column + 2}")
    for found in findings(drawn(_drawing(damaged))):
        if found.outcome is Outcome.EXCEPTION:
            assert key in found.evidence


@pytest.mark.parametrize(
    ("name", "at_least"),
    [
        ("01149_2012-08-23_en_interim-results", 140),
        ("01149_2012-08-23_zh_interim-results", 140),
        ("00328_2025-06-30_zh_annual-results", 55),
    ],
)
def test_real_results_raise_nothing(name: str, at_least: int) -> None:
    found = findings(_read(FILINGS / "other" / f"{name}.pdf"))
    assert {one.outcome for one in found} == {Outcome.AGREES}
    assert len(found) >= at_least


def test_a_real_table_is_off_by_0_14() -> None:
    """The emissions of 2020 add up to 1,047.87, and 1,047.73 is printed; 2021 and 2019 add up."""
    review = _read(FILINGS / "long" / "01161_2021_en_annual-report_124p.pdf", 32)
    assert exceptions(review) == ["p32t1/r6/c3"]


def test_a_real_transfer_has_the_wrong_sign() -> None:
    """(21,265,495) stands on both lines of a transfer between them: the total is a dash, and one line rolls wrong."""
    review = _read(FILINGS / "long" / "03898_en_annual-results_317p.pdf", 193)
    assert sorted(exceptions(review)) == ["p193t1/r2/c8", "p193t1/r3/c3"]
    hints = {hint for one in findings(review) for hint in one.verdict.hints}
    assert hints == {"-21,265,495 with the other sign would agree"}


def _read(path: Path, page: int = 0) -> Review:
    """A real filing, or one page of it, read as one of no known type."""
    if not path.exists():
        pytest.skip("the real filings are not on this machine")
    if page:
        with path.open("rb") as file:
            pages = [read_page(Document(file).pages[page - 1])]
    else:
        pages = list(open_pages(path))
    read = read_generic(pages, "f1")
    review = Review()
    review.add_filing(Filing("f1", path.name, "f" * 64, len(pages)), read.readings, read.grids)
    return review
