"""`verify` names what is not as it was signed: the review file, a PDF, values, rules, the workbook."""

import hashlib
import random
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reviewer.cli import AGREED, EXCEPTIONS, UNREAD, main
from reviewer.core.check import Row, Verdict, agree, check, rows_with
from reviewer.core.checker import Checker
from reviewer.core.filing import Filing
from reviewer.core.review import Action, Review, Wrong
from reviewer.core.sign_off import STATEMENTS, Role, covered_now, sign_off_now, text_of_signature
from reviewer.project.review_file import ReviewFile
from reviewer.project.verify import Verified, verify
from tests.review_of import review_of

NOON = datetime(2026, 2, 3, 4, 0, tzinfo=UTC)
RETURN = """
    issued_shares | opening_balance | movement | closing_balance
    class-a       |       2,000,000 |    5,000 |       2,005,000
"""
FLIPS = 24


@check(tick="RF", code="A1", basis="form", each=rows_with("opening_balance", "movement", "closing_balance"))
def rolls(row: Row) -> Verdict:
    """Opening and movement give closing."""
    return agree(stated=row.closing_balance, computed=row.opening_balance + row.movement)


def checker_for(review: Review) -> Checker:
    return Checker(review, [rolls])


class SignedReview:
    """A signed review in a folder, with the PDF that it is of and a workbook exported from it."""

    def __init__(self, folder: Path) -> None:
        self.path, self.pdf, self.book = folder / "a.review", folder / "a.pdf", folder / "book.xlsx"
        self.pdf.write_bytes(b"%PDF of a return" * 20)
        self.book.write_bytes(b"PK of a workbook" * 20)
        self._write()

    def _write(self) -> None:
        sha256 = _sha256(self.pdf)
        drawn = review_of(RETURN, id=sha256[:12])
        filing = Filing(sha256[:12], "a.pdf", sha256, 1, path=str(self.pdf))
        file = ReviewFile.create(self.path)
        file.add_filing(filing, drawn.readings.values(), drawn.grids[filing.id], ())
        review = file.load()
        checker = checker_for(review)
        checker.run()
        digest = sign_off_now(review, checker.findings).digest
        text = text_of_signature("Ada Chan", covered_now(review, checker.findings, digest, "1"))
        review.act("ada", Action.SIGN, Role.PREPARED.value, at=NOON, text=text, reason=STATEMENTS[Role.PREPARED])
        review.act("ada", Action.EXPORT, "book.xlsx", at=NOON, text=_sha256(self.book), reason=digest)
        file.close()

    def found(self, *, program: str = "1", book: bool = True) -> list[Verified]:
        return list(verify(self.path, self.book if book else None, checker_for, program))

    def faults(self) -> list[str]:
        return [one.sentence for one in self.found() if not one.holds]

    def correct(self, text: str) -> None:
        """A correction after the signature, as by a colleague."""
        file = ReviewFile.open(self.path)
        review = file.load()
        key = next(iter(review.readings))._replace(field="closing_balance")
        review.act("ben", Action.CORRECT, str(key), at=datetime.now(UTC), text=text, wrong=Wrong.MISREAD)
        file.close()


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture
def signed(tmp_path: Path) -> SignedReview:
    return SignedReview(tmp_path)


def flips(path: Path, seed: int) -> Iterator[int]:
    """The file with one random bit turned over, again and again; put back at the end."""
    good, chance = path.read_bytes(), random.Random(seed)
    for _ in range(FLIPS):
        place = chance.randrange(len(good))
        bad = bytearray(good)
        bad[place] ^= 1 << chance.randrange(8)
        path.write_bytes(bad)
        yield place
    path.write_bytes(good)


def test_all_is_well_with_a_signed_review(signed: SignedReview) -> None:
    assert signed.faults() == []
    said = [one.sentence for one in signed.found()]
    assert said[0] == "The review file a.review is whole: its chain of hashes is unbroken."
    assert said[1] == "The PDF a.pdf is the one that was reviewed."
    assert "Ada Chan signed as prepared" in said[2]
    assert said[3].startswith("The workbook book.xlsx is as it was exported on")


def test_any_byte_of_the_pdf(signed: SignedReview) -> None:
    for _ in flips(signed.pdf, 1):
        (fault,) = signed.faults()
        assert fault.startswith("The PDF a.pdf was changed")


def test_any_byte_of_the_workbook(signed: SignedReview) -> None:
    for _ in flips(signed.book, 2):
        assert signed.faults() == ["The workbook book.xlsx is not as any that was exported from this review."]


def test_any_byte_of_the_review_file(signed: SignedReview) -> None:
    """A byte that nothing is kept in is named as well, though nothing hangs on it."""
    whole = signed.found()[0].sentence
    for place in flips(signed.path, 3):
        first = signed.found()[0].sentence
        assert first.startswith("The review file a.review"), place
        assert first != whole or 24 <= place < 28 or 92 <= place < 100, place
    assert signed.found()[0].sentence == whole


def test_a_row_of_the_log_is_named(signed: SignedReview) -> None:
    content = signed.path.read_bytes()
    assert content.count(b"Ada Chan") == 1
    signed.path.write_bytes(content.replace(b"Ada Chan", b"Eve Chan"))
    (fault,) = signed.faults()
    assert (
        fault == "The review file a.review is not as this program wrote it. Row 2 of its log is not as it was written."
    )


def test_changed_values_are_named_with_who_did_it(signed: SignedReview) -> None:
    signed.correct("2,005,001")
    faults = signed.faults()
    assert "signed, then changed" in faults[0]
    assert faults[1:] == [
        "  a.pdf: values were changed after it was signed.",
        "  a.pdf: these rules do not say what they said when it was signed: A1.",
    ]
    (since,) = [one.sentence for one in signed.found() if "since then" in one.sentence]
    assert "ben: correct" in since


def test_rules_that_say_something_else_are_named(signed: SignedReview) -> None:
    newer = replace(rolls, sentence="The balances agree.")
    found = list(verify(signed.path, None, lambda review: Checker(review, [newer]), "2"))
    faults = [one.sentence for one in found if not one.holds]
    assert faults[1:] == [
        "  a.pdf: these rules do not say what they said when it was signed: A1.",
        "  It was signed with version 1 of this program; this is 2.",
    ]


def test_a_pdf_that_is_gone_is_no_change(signed: SignedReview) -> None:
    signed.pdf.unlink()
    assert signed.faults() == []
    assert "could not be compared" in signed.found()[1].sentence


def test_the_review_may_be_open_in_a_window(signed: SignedReview) -> None:
    file = ReviewFile.open(signed.path)
    assert signed.faults() == []
    file.close()


def test_the_command_ends_with_a_number_for_each(
    signed: SignedReview, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # The program's own rules find nothing in this return, so what was signed is not what they say.
    assert main(["verify", str(signed.path)]) == EXCEPTIONS
    assert "X Ada Chan signed as prepared" in capsys.readouterr().out
    assert main(["verify", str(tmp_path / "none.review")]) == UNREAD
    plain = tmp_path / "plain.review"
    shutil.copy(Path(__file__).parent / "formats" / "format-1.review", plain)
    assert main(["verify", str(plain)]) == AGREED
    assert "Nobody has signed this review." in capsys.readouterr().out
