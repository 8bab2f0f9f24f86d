"""A review file keeps every action from the moment it is made, and says so when it cannot."""

import json
import sqlite3
import threading
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.reading import FieldKey
from reviewer.core.restructure import exchange
from reviewer.core.review import Act, Action, Entry, Wrong
from reviewer.project import review_file
from reviewer.project.chain import entry_from_body, entry_to_body
from reviewer.project.review_file import ReviewFile, ReviewFileError, part_of
from tests.review_of import review_of

NOON = datetime(2026, 1, 31, 12, 0, tzinfo=UTC)
CLOSING = FieldKey("f1", "issued_shares", "ordinary-shares", "closing_balance")
RETURN = """
    issued_shares   | opening_balance | movement~ | closing_balance
    ordinary-shares |       1,000,000 |           |         995,000
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A review of one return with one correction in it, closed again."""
    file = ReviewFile.create(tmp_path / "Return.review")
    drawn = review_of(RETURN)
    file.add_filing(drawn.filings["f1"], drawn.readings.values(), drawn.grids["f1"], drawn.pages["f1"].values())
    review = file.load()
    review.act("Ada", Action.CORRECT, str(CLOSING), at=NOON, text="1,000,000", wrong=Wrong.MISREAD, reason="clipped")
    file.close()
    return file.path


def test_a_review_reopens_as_it_was(path: Path) -> None:
    file = ReviewFile.open(path)
    review = file.load()
    file.close()
    correction = review.correction(CLOSING)
    assert correction is not None
    assert (correction.text, correction.wrong, correction.entry.who) == ("1,000,000", Wrong.MISREAD, "Ada")
    assert review.stands(CLOSING) == Decimal(1_000_000)
    assert review.readings[CLOSING].printed == "995,000"
    assert review.readings == review_of(RETURN).readings
    assert review.grids == review_of(RETURN).grids


def test_actions_after_reopening_are_kept_too(path: Path) -> None:
    file = ReviewFile.open(path)
    file.load().act("Ada", Action.WITHDRAW, str(CLOSING), at=NOON)
    file.close()
    again = ReviewFile.open(path)
    assert again.load().stands(CLOSING) == Decimal(995_000)
    assert [entry.action for entry in again.load().log] == [Action.CORRECT, Action.WITHDRAW]
    again.close()


def test_actions_of_one_step_are_kept_together_or_not_at_all(path: Path) -> None:
    file = ReviewFile.open(path)
    review = file.load()
    blank = Act(Action.CORRECT, str(CLOSING), "", Wrong.MISREAD)
    review.act_together("Ada", [blank, Act(Action.WITHDRAW, str(CLOSING))], at=NOON)
    entry = review.log[-1]
    with pytest.raises(AttributeError):
        file.append(entry, None)  # type: ignore[arg-type]
    file.close()
    again = ReviewFile.open(path)
    assert [one.action for one in again.load().log] == [Action.CORRECT, Action.CORRECT, Action.WITHDRAW]
    again.close()


def test_a_table_that_was_put_right_reopens_so_and_can_be_put_back(path: Path) -> None:
    file = ReviewFile.open(path)
    review = file.load()
    body = str(exchange(review.readings, "f1", "issued_shares", "opening_balance", "closing_balance"))
    review.act("Ada", Action.RESTRUCTURE, "headings:f1", at=NOON, text=body)
    assert review.stands(CLOSING._replace(field="opening_balance")) == Decimal(1_000_000)
    readings, grids = review.readings, review.grids
    file.close()
    again = ReviewFile.open(path)
    reopened = again.load()
    assert (reopened.readings, reopened.grids) == (readings, grids)
    assert reopened.grids["f1"][0].columns == ("closing balance", "movement", "opening balance")
    reopened.act("Ada", Action.RESTORE, "headings:f1", at=NOON, text=body)
    assert reopened.readings == review_of(RETURN).readings
    again.close()


def test_a_second_window_learns_at_once_that_the_review_is_open(path: Path) -> None:
    file = ReviewFile.open(path)
    with pytest.raises(ReviewFileError, match="open in another window"):
        ReviewFile.open(path)
    file.close()


@pytest.mark.parametrize(
    "spoil",
    [
        "UPDATE log SET body = replace(body, '1,000,000', '1,000,001')",
        "DELETE FROM log WHERE number = 1",
        "UPDATE content SET bytes = x'00'",
        "DELETE FROM content",
    ],
)
def test_a_changed_review_file_is_named_damaged(path: Path, spoil: str) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute(spoil)
    connection.close()
    with pytest.raises(ReviewFileError, match="damaged"):
        ReviewFile.open(path).load()


def test_a_newer_format_is_not_opened(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version=99")
    connection.close()
    with pytest.raises(ReviewFileError, match="newer version"):
        ReviewFile.open(path)


def test_another_database_is_not_taken_for_a_review(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "other.db") as connection:
        connection.execute("CREATE TABLE t (x)")
    connection.close()
    with pytest.raises(ReviewFileError, match="not a review"):
        ReviewFile.open(tmp_path / "other.db")


def test_a_deleted_file_is_noticed_before_the_next_action(path: Path) -> None:
    file = ReviewFile.open(path)
    review = file.load()
    path.unlink()
    with pytest.raises(ReviewFileError, match="moved or deleted"):
        review.act("Ada", Action.WITHDRAW, str(CLOSING), at=NOON)
    # What could not be kept did not happen.
    assert review.stands(CLOSING) == Decimal(1_000_000)
    file.close()


def test_what_is_done_while_a_review_is_copied_is_in_the_copy_too(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(review_file, "STEP", 1)
    file = ReviewFile.open(path)
    review, made = file.load(), []
    copying = threading.Thread(target=lambda: made.append(file.copied_to(tmp_path / "copy.review")))
    copying.start()
    acts = 0
    while copying.is_alive() or acts < 20:
        review.act("Ada", Action.CORRECT, str(CLOSING), at=NOON, text=f"{acts:,}", wrong=Wrong.MISREAD)
        acts += 1
    drawn = review_of(RETURN, id="f2")
    file.add_filing(drawn.filings["f2"], drawn.readings.values(), drawn.grids["f2"], drawn.pages["f2"].values())
    made[0].follow(file)
    made[0].follow(file)
    kept, copied = list(file.rows()), list(made[0].rows())
    file.close()
    made[0].close()
    assert copied == kept
    again = ReviewFile.open(tmp_path / "copy.review")
    assert again.load().log == review.log
    assert list(again.load().filings) == ["f1", "f2"]
    again.close()
    assert not part_of(tmp_path / "copy.review").exists()


def test_a_copy_that_cannot_be_made_leaves_nothing_behind(path: Path, tmp_path: Path) -> None:
    file = ReviewFile.open(path)
    (tmp_path / "taken.review").mkdir()
    with pytest.raises(OSError, match="taken"):
        file.copied_to(tmp_path / "taken.review")
    file.close()
    with pytest.raises(ReviewFileError, match="cannot be written"):
        file.copied_to(tmp_path / "closed.review")
    assert {one.name for one in tmp_path.iterdir()} == {"Return.review", "taken.review"}


@given(st.text(st.characters(exclude_categories=()), max_size=20), st.sampled_from([None, *Wrong]))
def test_an_entry_is_kept_as_plain_json_whatever_was_typed(typed: str, wrong: Wrong | None) -> None:
    entry = Entry(7, NOON, typed, Action.CORRECT, f"f1/{typed}", typed, wrong, typed)
    row = [7, NOON.isoformat(), typed, "correct", f"f1/{typed}", typed, wrong and wrong.value, typed]
    has_half = any("\ud800" <= letter <= "\udfff" for letter in typed)
    assert entry_to_body(entry) == json.dumps(row, ensure_ascii=has_half, separators=(",", ":"))
    assert entry_from_body(entry_to_body(entry)) == entry
