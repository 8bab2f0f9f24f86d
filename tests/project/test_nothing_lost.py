"""A review that is killed, or meets a full disk, loses nothing that it had said was kept."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reviewer.core.reading import FieldKey
from reviewer.core.review import Action, Review, Wrong
from reviewer.project.review_file import ReviewFile, ReviewFileError
from tests.project.kills import kill_while_editing
from tests.review_of import review_of

CLOSING = FieldKey("f1", "issued_shares", "b", "closing_balance")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A review file with one return in it."""
    drawn = review_of("""
        issued_shares | opening_balance | movement~ | closing_balance
        b             |       1,000,000 |           |       1,000,000
    """)
    file = ReviewFile.create(tmp_path / "Return.review")
    file.add_filing(drawn.filings["f1"], drawn.readings.values(), drawn.grids["f1"], ())
    file.close()
    return file.path


# tests/bench kills 200 times; here often enough to see that the way of keeping still holds.
def test_no_confirmed_action_is_lost_when_the_process_is_killed(path: Path) -> None:
    for seed in range(12):
        left = kill_while_editing(path, seed)
        # At most the action in progress is missing from what was confirmed, or is there without having been.
        assert left.confirmed <= left.kept <= left.confirmed + 1


def test_a_full_disk_is_said_and_the_review_stays_readable(path: Path) -> None:
    file = ReviewFile.open(path)
    review = file.load()
    _fill_up(file)
    with pytest.raises(ReviewFileError, match="The disk is full"):
        _correct_without_end(review)
    kept = len(review.log)
    assert kept > 0
    file.close()
    again = ReviewFile.open(path)
    assert len(again.load().log) == kept
    again.close()


def test_a_write_that_fails_is_said_and_did_not_happen(path: Path) -> None:
    file = ReviewFile.open(path)
    review = file.load()
    _correct(review, "2")
    _connection(file).execute("PRAGMA query_only=ON")
    with pytest.raises(ReviewFileError, match="could not keep this"):
        _correct(review, "3")
    _connection(file).execute("PRAGMA query_only=OFF")
    _correct(review, "4")
    file.close()
    again = ReviewFile.open(path)
    assert [entry.text for entry in again.load().log] == ["2", "4"]
    again.close()


def _correct(review: Review, text: str) -> None:
    review.act(
        "Ada", Action.CORRECT, str(CLOSING), at=datetime.now(UTC), text=text, wrong=Wrong.MISREAD, reason="y" * 500
    )


def _correct_without_end(review: Review) -> None:
    for number in range(10_000):
        _correct(review, f"{number:,}")


def _fill_up(file: ReviewFile) -> None:
    """Lets the file grow by four pages and no more, as a disk does that is nearly full."""
    (pages,) = _connection(file).execute("PRAGMA page_count").fetchone()
    _connection(file).execute(f"PRAGMA max_page_count={pages + 4}")


def _connection(file: ReviewFile) -> sqlite3.Connection:
    connection = file._connection  # noqa: SLF001 - the disk stands behind it
    assert isinstance(connection, sqlite3.Connection)
    return connection
