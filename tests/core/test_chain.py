"""A history of two years: it ties, and whatever is taken out or altered is named where it belongs."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from reviewer.core.chain import Joint
from reviewer.core.check import Outcome
from reviewer.core.checker import Checker
from reviewer.core.history import History, history_of
from reviewer.core.printed_dates import print_date
from reviewer.core.reading import FieldKey
from reviewer.core.review import Action, Review, Wrong
from tests.chain_of import CHECKS, Drawn, chain_of, joint_into, ribbon_of
from tests.review_of import review_of

CHAIN = chain_of(24)
FILINGS = CHAIN.filings
BETWEEN = FILINGS[1:-1]
MONTHLY = [one for one in FILINGS if one.kind == "monthly_return"]
NEXT_DAY = [one for one in FILINGS if one.kind == "next_day_return"]


def after(filing: Drawn, kind: str = "") -> Drawn | None:
    """The filing that comes next (of a kind)."""
    later = FILINGS[FILINGS.index(filing) + 1 :]
    return next((one for one in later if kind in ("", one.kind)), None)


def broken(joints: tuple[Joint, ...]) -> set[tuple[str, str]]:
    """Both ends of every red link."""
    return {(link.before, link.after) for joint in joints for link in joint.links if link.outcome is Outcome.EXCEPTION}


def opened(joints: tuple[Joint, ...]) -> dict[str, set[str]]:
    """What is said at each filing that has an open link; the first of the history waits for an earlier one."""
    found: dict[str, set[str]] = {}
    for joint in joints:
        sentences = {link.sentence.partition("Open: ")[2] for link in joint.links if link.outcome is Outcome.OPEN}
        if sentences:
            found[joint.after] = sentences
    return found


def test_the_whole_history_ties() -> None:
    ribbon = ribbon_of(CHAIN.review())
    assert [box.filing for box in ribbon.boxes] == [one.id for one in FILINGS]
    assert (ribbon.issuer, ribbon.label) == ("Moon Inc.", "ordinary shares")
    assert {joint.outcome for joint in ribbon.joints[3:]} == {Outcome.AGREES}
    # The first month waits for the one before it.
    assert set(opened(ribbon.joints)) == {"nd00-09", "mr00"}
    assert ribbon.boxes[-1].balance == CHAIN_END


CHAIN_END = 1_000_000_000 + 24 * (1_234_500 - 20_400)


@pytest.mark.parametrize("gone", BETWEEN, ids=lambda one: one.id)
def test_a_filing_that_is_taken_out_is_named_where_it_is_missing(gone: Drawn) -> None:
    ribbon = ribbon_of(CHAIN.review(without={gone.id}))
    assert broken(ribbon.joints) == set()
    said = {id: sentences for id, sentences in opened(ribbon.joints).items() if id not in ("nd00-09", "mr00", gone.id)}
    waiting = after(gone)
    assert waiting is not None
    if gone.kind == "monthly_return":
        month = after(gone, "monthly_return")
        expected = {waiting.id} | ({month.id} if month else set())
        named = f"the return for {gone.covers:%B %Y} of this issuer is not open."
        assert month is None or named in said[month.id]
    else:
        month = after(gone, "monthly_return")
        assert month is not None
        expected = {waiting.id, month.id}
        assert any(print_date(gone.covers) in sentence for sentence in opened(ribbon.joints)[month.id])
    assert any(print_date(gone.covers) in sentence for sentence in opened(ribbon.joints)[waiting.id])
    assert set(said) <= expected


# Nothing is open that comes before the first month; its opening balance is held by its own sum.
ALTERED = [(one, kind) for one in BETWEEN for kind in ("opening", "closing") if (one.id, kind) != ("mr00", "opening")]


class Whole:
    """The whole history, in which a figure is altered and put back."""

    def __init__(self) -> None:
        self.review = CHAIN.review()
        self.checker = Checker(self.review, CHECKS)
        self.history = History(self.review, self.checker.run().values(), self.checker.directory)

    def with_altered(self, key: FieldKey, text: str) -> set[tuple[str, str]]:
        """Both ends of every link that is red while a figure is altered."""
        self._act(Action.CORRECT, key, text, Wrong.MISREAD)
        (ribbon,) = self.history.ribbons
        found = broken(ribbon.joints)
        self._act(Action.WITHDRAW, key)
        return found

    def _act(self, action: Action, key: FieldKey, text: str = "", wrong: Wrong | None = None) -> None:
        self.review.act("Ada", action, str(key), at=datetime(2026, 1, 1, tzinfo=UTC), text=text, wrong=wrong)
        self.history.renew([key], self.checker.rerun([key]))


@pytest.fixture(scope="module")
def whole() -> Whole:
    return Whole()


@pytest.mark.parametrize(("filing", "kind"), ALTERED, ids=lambda part: getattr(part, "id", part))
def test_an_altered_balance_breaks_the_links_of_its_filing_and_no_other(whole: Whole, filing: Drawn, kind: str) -> None:
    key = FieldKey(filing.id, "issued_shares", "ordinary-shares", f"{kind}_balance")
    balance = whole.review.readings[key].value
    assert isinstance(balance, Decimal)
    found = whole.with_altered(key, f"{balance + 1_000_000:,}")
    assert found
    assert all(filing.id in ends for ends in found)
    assert all(
        (filing.id == last) == (kind == "opening") for _, last in found if not ends_the_month(filing, last, kind)
    )
    assert whole.with_altered(key, f"{balance:,}") == set()


def ends_the_month(filing: Drawn, last: str, kind: str) -> bool:
    """A monthly return closes where the last next day return closed: that link leads into it."""
    return kind == "closing" and filing.kind == "monthly_return" and last == filing.id


def with_balance_altered(filing: Drawn, kind: str) -> str:
    """The text with the opening or closing balance of issued shares a million more."""
    lines = filing.text.splitlines()
    head = next(n for n, line in enumerate(lines) if line.strip().startswith("issued_shares "))
    column = [cell.strip() for cell in lines[head].split("|")].index(f"{kind}_balance")
    cells = lines[head + 1].split("|")
    cells[column] = f"{int(cells[column].replace(',', '')) + 1_000_000:,}"
    lines[head + 1] = "|".join(cells)
    return "\n".join(lines)


@pytest.mark.parametrize("filing", MONTHLY[1:], ids=lambda one: one.id)
def test_an_altered_change_breaks_the_link_to_its_next_day_return(whole: Whole, filing: Drawn) -> None:
    key = FieldKey(filing.id, "other_movements", "ordinary-shares#1", "issued_movement")
    moved = whole.review.readings[key].value
    assert isinstance(moved, Decimal)
    assert whole.with_altered(key, f"{moved + 100_000:,}") == {(f"nd{filing.id[2:]}-09", filing.id)}


@pytest.mark.parametrize(
    ("printed", "altered"),
    [
        ("9,000,000,000   |           | 9,000,000,000", "9,000,000,000   |           | 9,000,100,000"),
        ("HKD 0.01          | HKD 0.01", "HKD 0.01          | HKD 0.02"),
        ("1,234,567       | 1,234,567", "1,234,567       | 1,234,568"),
        ("03 June 2020", "04 June 2020"),
        ("01723", "01732"),
    ],
    ids=["authorised shares", "par value", "options", "approval", "stock code"],
)
def test_whatever_is_carried_forward_breaks_where_it_was_altered(printed: str, altered: str) -> None:
    filing = MONTHLY[11]
    assert printed in filing.text
    ribbon = ribbon_of(CHAIN.review(altered={filing.id: filing.text.replace(printed, altered)}))
    found = broken(ribbon.joints)
    assert found
    assert all(filing.id in ends for ends in found)


def test_several_missing_months_are_named_together() -> None:
    ribbon = ribbon_of(CHAIN.review(without={"mr05", "mr06", "mr07"}))
    sentences = {link.sentence for link in joint_into(ribbon, "mr08").links}
    wanted = "Open: the returns for June 2024, July 2024 and August 2024 of this issuer are not open."
    assert any(sentence.endswith(wanted) for sentence in sentences)


def revised(filing: Drawn, status: str = "Revised") -> Review:
    """The history with a filing filed again: its closing balance a million more, and the right one in the second."""
    review = CHAIN.review(altered={filing.id: with_balance_altered(filing, "closing")})
    text = filing.text.replace("New Submission", status)
    return review_of(text, filing.kind, "again", review)


def test_a_revised_return_takes_the_place_of_the_first_and_says_what_it_changed() -> None:
    ribbon = ribbon_of(revised(MONTHLY[3]))
    boxes = [box.filing for box in ribbon.boxes]
    assert boxes[boxes.index("mr03") + 1] == "again"
    assert next(box for box in ribbon.boxes if box.filing == "again").revised
    assert {joint.outcome for joint in ribbon.joints if joint.after not in ("nd00-09", "mr00", "mr03")} <= {
        Outcome.AGREES
    }
    link = next(link for link in joint_into(ribbon, "again").links if link.before == "mr03")
    assert "Changed from mr03.pdf: issued shares ordinary shares closing balance 1,005,856,400 -> 1,004,856,400" in (
        link.sentence
    )


def test_a_second_return_of_a_month_that_does_not_say_why_is_an_exception() -> None:
    ribbon = ribbon_of(revised(MONTHLY[3], "New Submission"))
    assert ("mr03", "again") in broken(ribbon.joints)


def test_two_returns_of_one_day_stand_in_their_order_however_they_were_opened() -> None:
    first = """
        facts | issuer
        -     | Moon Inc.

        issued_shares   | opening_date    | opening_balance | closing_date     | closing_balance
        ordinary-shares | 31 January 2026 | 1,000           | 09 February 2026 | 1,500
    """
    second = first.replace("31 January", "09 February").replace("1,500", "1,700").replace("1,000", "1,500")
    review = review_of(second, "next_day_return", "second")
    review_of(first, "next_day_return", "first", review)
    ribbon = ribbon_of(review)
    assert [box.filing for box in ribbon.boxes] == ["first", "second"]
    assert joint_into(ribbon, "second").outcome is Outcome.AGREES


def test_each_movement_is_told_in_the_words_of_its_return() -> None:
    steps = ribbon_of(CHAIN.review()).steps
    assert [step.label for step in steps[1:4]] == ["Shares repurchased -20,400", "", "Placing +1,234,501"]
    assert steps[1].change == -20_400


def test_two_issuers_have_a_ribbon_each() -> None:
    review = CHAIN.review(without={one.id for one in FILINGS[6:]})
    review_of(FILINGS[2].text.replace("Moon", "Sun").replace("01723", "00001"), "monthly_return", "sun", review)
    ribbons = history_of(review, Checker(review, CHECKS).run().values())
    assert [(ribbon.issuer, len(ribbon.boxes)) for ribbon in ribbons] == [("Moon Inc.", 6), ("Sun Inc.", 1)]
    assert not ribbons[1].is_tied
