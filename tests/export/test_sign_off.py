"""The sheet Sign-off: who signed what, and whether it still holds; DRAFT goes when someone has signed."""

from datetime import timedelta
from pathlib import Path

from openpyxl import Workbook

from reviewer.core.checker import Checker
from reviewer.core.digest import digest_of_review
from reviewer.core.reading import FieldKey
from reviewer.core.review import Action, Review
from reviewer.core.sign_off import STATEMENTS, Role, covered_now, text_of_signature
from reviewer.export.sign_off_sheet import HEAD_ROW
from tests.export.paper_of import NOON, checked, written

KEY = FieldKey("f1", "issued_shares", "class-a", "closing_balance")


def signed(review: Review, checker: Checker, role: Role, name: str) -> None:
    """A signature under the review as it is now."""
    covered = covered_now(review, checker.findings, digest_of_review(review, checker.findings), "1.0")
    text = text_of_signature(name, covered)
    review.act("ada", Action.SIGN, role.value, at=NOON + timedelta(hours=1), text=text, reason=STATEMENTS[role])


def roles(book: Workbook) -> list[list[str]]:
    """The lines of the roles, as far as the digest."""
    rows = book["Sign-off"].iter_rows(min_row=HEAD_ROW + 1, max_row=HEAD_ROW + len(Role), values_only=True)
    return [[*row[:4], row[4].replace("\n", "")] for row in rows]


def headers(book: Workbook) -> set[str]:
    """What stands at the right above the printed pages."""
    return {sheet.oddHeader.right.text for sheet in book.worksheets}


def test_the_sheet_says_what_would_be_signed_and_that_no_one_has(tmp_path: Path) -> None:
    review, checker = checked()
    book = written(review, checker, tmp_path / "book.xlsx")
    sheet, digest = book["Sign-off"], digest_of_review(review, checker.findings)
    assert (sheet["A2"].value, sheet["B5"].value) == ("DRAFT: not signed", digest)
    assert sheet["B4"].value == f"PDFs: 1, values: {len(review.readings)}, checks: {len(checker.findings)}"
    assert roles(book) == [[role, *["not signed"] * 3, digest] for role in ("Prepared", "Reviewed")]
    assert headers(book) == {"DRAFT: not signed"}


def test_a_signature_stands_with_its_name_time_digest_and_statement(tmp_path: Path) -> None:
    review, checker = checked()
    signed(review, checker, Role.PREPARED, "Ada & Sons")
    book = written(review, checker, tmp_path / "book.xlsx")
    digest = digest_of_review(review, checker.findings)
    assert roles(book)[0] == ["Prepared", "Ada & Sons", "03 February 2023 13:00:00 (UTC+8)", "holds", digest]
    assert roles(book)[1][1] == "not signed"
    assert book["Sign-off"].cell(HEAD_ROW + 1, 6).value == STATEMENTS[Role.PREPARED]
    assert book["About"]["B4"].value == "SIGNED: prepared by Ada & Sons"
    assert headers(book) == {"SIGNED: prepared by Ada && Sons"}


def test_a_change_after_signing_makes_it_a_draft_again(tmp_path: Path) -> None:
    review, checker = checked()
    signed(review, checker, Role.PREPARED, "Ada")
    signed(review, checker, Role.REVIEWED, "Ada")
    review.act("Ada", Action.CORRECT, str(KEY), at=NOON, text="7,527,254,580")
    checker.rerun([KEY])
    book = written(review, checker, tmp_path / "book.xlsx")
    assert [role[3] for role in roles(book)] == ["signed, then changed"] * 2
    assert roles(book)[0][4] != book["Sign-off"]["B5"].value
    assert headers(book) == {"DRAFT: signed, then changed"}
    assert book["Sign-off"].cell(HEAD_ROW + 4, 1).value == "Prepared and reviewed by the same person."


def test_a_correction_gives_another_digest_to_sign(tmp_path: Path) -> None:
    review, checker = checked()
    before = written(review, checker, tmp_path / "book.xlsx")["Sign-off"]["B5"].value
    key = FieldKey("f1", "issued_shares", "class-a", "closing_balance")
    review.act("Ada", Action.CORRECT, str(key), at=NOON, text="7,527,254,580")
    checker.rerun([key])
    assert written(review, checker, tmp_path / "book.xlsx")["Sign-off"]["B5"].value != before


def test_what_is_covered_is_what_the_checks_sheet_shows(tmp_path: Path) -> None:
    review, checker = checked()
    alone = written(review, checker, tmp_path / "book.xlsx")["Sign-off"]["B5"].value
    checked(into=review, id="f2")
    checker.run()
    review.remove_filing("f2")
    assert written(review, checker, tmp_path / "book.xlsx")["Sign-off"]["B5"].value == alone
