"""The sheet Sign-off: what would be signed, and that no one has."""

from pathlib import Path

from reviewer.core.digest import digest_of_review
from reviewer.core.reading import FieldKey
from reviewer.core.review import Action
from reviewer.export.sign_off_sheet import HEAD_ROW
from tests.export.paper_of import NOON, checked, written


def test_the_sheet_says_what_would_be_signed_and_that_no_one_has(tmp_path: Path) -> None:
    review, checker = checked()
    sheet = written(review, checker, tmp_path / "book.xlsx")["Sign-off"]
    digest = digest_of_review(review, checker.findings)
    assert (sheet["A2"].value, sheet["B5"].value) == ("DRAFT: not signed", digest)
    assert sheet["B4"].value == f"PDFs: 1, values: {len(review.readings)}, checks: {len(checker.findings)}"
    roles = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=HEAD_ROW + 1)]
    assert [role[:4] for role in roles] == [
        [name, "not signed", "not signed", digest] for name in ("Prepared", "Reviewed", "Approved")
    ]
    assert all(role[4] for role in roles)


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
