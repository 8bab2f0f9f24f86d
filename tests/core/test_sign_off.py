"""A signature holds as long as nothing that it covers changed, and names what did."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from reviewer.core.check import Row, Verdict, agree, check, rows_with
from reviewer.core.checker import Checker
from reviewer.core.digest import FORMAT
from reviewer.core.reading import FieldKey
from reviewer.core.review import Action, Review
from reviewer.core.sign_off import (
    STATEMENTS,
    Covered,
    Role,
    SignOff,
    changes_between,
    covered_now,
    sign_off_now,
    signed_state,
    text_of_signature,
)
from reviewer.core.tally import FilingState
from tests.review_of import review_of

NOON = datetime(2026, 2, 3, 4, 0, tzinfo=UTC)
RETURN = """
    issued_shares | opening_balance | movement | closing_balance
    class-a       |       2,000,000 |    5,000 |       2,005,000
"""
CLOSING = FieldKey("f1", "issued_shares", "class-a", "closing_balance")


@check(tick="RF", code="A1", basis="form", each=rows_with("opening_balance", "movement", "closing_balance"))
def rolls(row: Row) -> Verdict:
    """Opening and movement give closing."""
    return agree(stated=row.closing_balance, computed=row.opening_balance + row.movement)


class Signed:
    """A review of one return, checked, to be signed and changed."""

    def __init__(self, *checks: object) -> None:
        self.review = review_of(RETURN)
        self.checker = Checker(self.review, checks or (rolls,))  # type: ignore[arg-type]
        self.checker.run()

    def covered(self, program: str = "1") -> Covered:
        digest = sign_off_now(self.review, self.checker.findings).digest
        return covered_now(self.review, self.checker.findings, digest, program)

    def sign(self, role: Role = Role.PREPARED, name: str = "Ada Chan", program: str = "1") -> "Signed":
        text = text_of_signature(name, self.covered(program))
        self.review.act("ada", Action.SIGN, role.value, at=NOON, text=text, reason=STATEMENTS[role])
        return self

    def act(self, action: Action, subject: object, text: str = "", reason: str = "") -> None:
        self.review.act("ada", action, str(subject), at=NOON, text=text, reason=reason)
        if action in (Action.CORRECT, Action.WITHDRAW):
            self.checker.rerun([CLOSING])

    @property
    def sign_off(self) -> SignOff:
        return sign_off_now(self.review, self.checker.findings)

    def changes(self, program: str = "1") -> list[str]:
        prepared = self.sign_off.prepared
        assert prepared is not None
        return list(changes_between(prepared.covered, self.covered(program)))


def test_a_review_that_nobody_signed_is_a_draft() -> None:
    signed = Signed().sign_off
    assert signed.is_draft
    assert not signed.signed
    assert signed_state(FilingState.CHECKED, signed) is FilingState.CHECKED


def test_a_signature_says_who_when_and_what() -> None:
    signed = Signed().sign()
    prepared = signed.sign_off.prepared
    assert prepared is not None
    assert (prepared.name, prepared.who, prepared.at, prepared.role) == ("Ada Chan", "ada", NOON, Role.PREPARED)
    assert prepared.statement == STATEMENTS[Role.PREPARED]
    assert prepared.covered == signed.covered()
    assert signed.sign_off.holds(Role.PREPARED)
    assert not signed.changes()


def test_the_state_follows_from_the_signatures() -> None:
    signed = Signed().sign()
    assert signed_state(FilingState.CHECKED, signed.sign_off) is FilingState.SIGNED_PREPARED
    signed.sign(Role.REVIEWED, "Ben Ho")
    assert signed_state(FilingState.CHECKED, signed.sign_off) is FilingState.SIGNED_REVIEWED
    signed.act(Action.EXPORT, "book.xlsx", "0" * 64, signed.sign_off.digest)
    assert signed_state(FilingState.CHECKED, signed.sign_off) is FilingState.EXPORTED


def test_a_change_voids_both_signatures_and_its_undoing_gives_them_back() -> None:
    signed = Signed().sign().sign(Role.REVIEWED, "Ben Ho")
    signed.act(Action.CORRECT, CLOSING, "2,005,000", "agreed")
    assert signed.sign_off.is_draft
    assert all(signed.sign_off.changed(role) for role in Role)
    assert signed_state(FilingState.CHECKED, signed.sign_off) is FilingState.SIGNED_CHANGED
    assert signed.changes() == ["f1.pdf: values were changed after it was signed."]
    signed.act(Action.WITHDRAW, CLOSING)
    assert not signed.sign_off.is_draft


def test_a_signed_filing_that_needs_attention_again_is_signed_then_changed() -> None:
    """A confirmation taken back changes no digest, but the state that it was signed in."""
    signed = Signed().sign()
    assert signed_state(FilingState.NEEDS_ATTENTION, signed.sign_off) is FilingState.SIGNED_CHANGED


@pytest.mark.parametrize("state", [FilingState.LOADING, FilingState.CHECKING, FilingState.FAILED, FilingState.PASSWORD])
def test_what_is_not_known_yet_is_not_signed(state: FilingState) -> None:
    assert signed_state(state, Signed().sign().sign_off) is state


def test_a_signature_that_was_taken_back_is_none() -> None:
    signed = Signed().sign()
    signed.act(Action.UNSIGN, Role.PREPARED)
    assert not signed.sign_off.signed


def test_a_change_of_values_names_the_checks_that_say_something_else() -> None:
    signed = Signed().sign()
    signed.act(Action.CORRECT, CLOSING, "2,005,001")
    assert signed.changes()[1] == "f1.pdf: these rules do not say what they said when it was signed: A1."


def test_rules_of_a_newer_version_void_the_signature_and_are_named() -> None:
    signed = Signed().sign()
    newer = Signed(replace(rolls, sentence="Opening, movement and closing agree."))
    newer.review.replay(signed.review.log[0])
    assert newer.sign_off.changed(Role.PREPARED)
    assert newer.changes("2") == [
        "f1.pdf: these rules do not say what they said when it was signed: A1.",
        "It was signed with version 1 of this program; this is 2.",
    ]


def test_another_pdf_and_another_filing_are_named() -> None:
    signed = Signed().sign()
    signed.review.filings["f1"] = replace(signed.review.filings["f1"], sha256="0" * 64)
    review_of(RETURN, into=signed.review, id="f2")
    assert signed.changes() == [
        "f2.pdf came into the review after it was signed.",
        "f1.pdf is another file than the one that was signed.",
    ]
    signed.review.remove_filing("f1")
    assert "f1.pdf was signed for and is not in the review any more." in signed.changes()


def test_the_same_person_twice_is_said_however_the_name_is_written() -> None:
    assert Signed().sign().sign(Role.REVIEWED, "ada  CHAN").sign_off.same_person
    assert not Signed().sign().sign(Role.REVIEWED, "Ben Ho").sign_off.same_person


def test_a_page_that_is_lost_and_what_is_carried_are_named() -> None:
    signed = Signed().sign()
    filing = signed.review.filings["f1"]
    signed.review.filings["f1"] = replace(filing, lost=(1,), carries=("The file carries scripts.",))
    assert signed.sign_off.changed(Role.PREPARED)
    assert signed.changes() == [
        "f1.pdf: not the same pages could be read as when it was signed.",
        "f1.pdf: the file was found to carry something else than when it was signed.",
    ]


@pytest.mark.parametrize(
    ("format", "said"), [(1, "An older version"), (FORMAT, "f1.pdf"), (FORMAT + 1, "A newer version")]
)
def test_a_signature_of_another_format_is_told_as_that_and_no_change_is_made_up(format: int, said: str) -> None:
    signed = Signed()
    covered = replace(signed.covered(), digest="0" * 64, format=format, filings=())
    signed.act(Action.SIGN, Role.PREPARED, text_of_signature("Ada", covered))
    assert signed.sign_off.changed(Role.PREPARED)
    (told,) = signed.changes()
    assert told.startswith(said)


def test_a_signature_without_a_format_is_of_the_first() -> None:
    assert Covered.parse('["digest", [], "0.1.0"]').format == 1


def test_what_a_newer_version_signed_for_is_not_taken_for_ours() -> None:
    signed = Signed()
    signed.act(Action.SIGN, Role.PREPARED, '["Ada", "[\\"digest\\", [], \\"9\\", 3, \\"more\\"]"]')
    assert signed.sign_off.changed(Role.PREPARED)
    assert "newer version" in signed.changes()[0]


def test_an_export_of_what_stood_before_is_no_export_of_what_stands() -> None:
    signed = Signed().sign()
    signed.act(Action.EXPORT, "book.xlsx", "0" * 64, "1" * 64)
    assert signed_state(FilingState.CHECKED, signed.sign_off) is FilingState.SIGNED_PREPARED


def test_a_review_keeps_its_exports() -> None:
    review = Review()
    review.act("ada", Action.EXPORT, "book.xlsx", at=NOON, text="0" * 64)
    assert [entry.subject for entry in review.exports()] == ["book.xlsx"]
