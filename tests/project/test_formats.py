"""Reviews of every older version open for ever; what a newer version wrote is told as that, and never as damage."""

import hashlib
import json
import shutil
import sqlite3
import zlib
from pathlib import Path

import pytest

from reviewer.core.notes import threads_of
from reviewer.core.review import Action
from reviewer.core.sign_off import Role, sign_off_of
from reviewer.project.chain import START, link
from reviewer.project.formats import FORMAT, MIGRATIONS
from reviewer.project.review_file import ReviewFile, ReviewFileError
from tests.project.keep_format import KEPT, MORNING

NEWEST = KEPT / f"format-{FORMAT}.review"


@pytest.fixture(params=range(1, FORMAT + 1), ids="format {}".format)
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of the file that a program of this format left behind."""
    return copied(KEPT / f"format-{request.param}.review", tmp_path)


def copied(path: Path, folder: Path) -> Path:
    return Path(shutil.copy(path, folder / "old.review"))


def test_there_is_a_way_from_every_format_to_the_next() -> None:
    assert sorted(MIGRATIONS) == list(range(1, FORMAT))


def test_a_review_of_every_format_opens_as_it_was_left(kept: Path) -> None:
    file = ReviewFile.open(kept)
    review = file.load()
    file.close()
    (filing,) = review.filings.values()
    assert (filing.name, filing.form, filing.version, filing.pages) == ("next-day-return.pdf", "FF304", "1.2.4", 5)
    assert len(review.readings) > 50
    assert len(review.pages[filing.id]) == 5
    assert [entry.action for entry in review.log][:10] == [
        Action.CORRECT, Action.CORRECT, Action.WITHDRAW, Action.CONFIRM, Action.CONFIRM, Action.UNCONFIRM,
        Action.EXPLAIN, Action.UNEXPLAIN, Action.EXPLAIN, Action.NOTE,
    ]  # fmt: skip
    ((key, correction),) = review.corrected()
    assert (key.field, correction.text, correction.entry.reason) == ("opening_balance", "1,000,001", "clipped")
    assert [key.field for key in review.confirmed()] == ["closing_balance"]
    explained = review.explanation(review.log[8].subject)
    assert explained is not None
    assert explained.reason == "the form says so, note 3"


def test_the_review_of_today_holds_every_action_there_is(tmp_path: Path) -> None:
    file = ReviewFile.open(copied(NEWEST, tmp_path))
    review = file.load()
    file.close()
    assert {entry.action for entry in review.log} == set(Action)
    (filing,) = review.filings
    assert review.restructured(filing) == ()
    assert [(name, entry.reason) for name, entry in review.dismissed(filing).items()] == [("p1:1", "page number")]
    (thread,) = threads_of(review)
    assert [note.text for note in thread.notes] == ["seen"]
    assert thread.resolved
    signatures = sign_off_of(review, review.exports()[0].reason)
    assert signatures.holds(Role.PREPARED)
    assert signatures.reviewed is None
    assert signatures.exported
    assert signatures.prepared is not None
    assert [one.name for one in signatures.prepared.covered.filings] == ["next-day-return.pdf"]


def test_an_old_review_is_changed_by_the_first_action_and_not_by_opening_it(kept: Path) -> None:
    before = kept.read_bytes()
    file = ReviewFile.open(kept)
    review = file.load()
    assert kept.read_bytes() == before
    done = len(review.log)
    review.act("Ben", Action.NOTE, review.log[0].subject, at=MORNING, text="gone on with")
    file.close()
    assert format_in(kept.read_bytes()) == FORMAT
    again = ReviewFile.open(kept)
    assert len(again.load().log) == done + 1
    again.close()


def format_in(content: bytes) -> int:
    """The format in the header of an SQLite file."""
    return int.from_bytes(content[60:64], "big")


def appended(path: Path, kind: str, body: str) -> None:
    """What a newer version would add to the log, with its right hash."""
    with sqlite3.connect(path) as connection:
        number, before = connection.execute("SELECT number, hash FROM log ORDER BY number DESC LIMIT 1").fetchone()
        connection.execute("INSERT INTO log VALUES (?, ?, ?, ?)", (number + 1, kind, body, link(before, kind, body)))
    connection.close()


ENTRY = [11, "2026-01-31T10:00:00+00:00", "Ada", "sign with a key", "f1/t/r/f", "", None, ""]


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("entry", json.dumps(ENTRY)),
        ("entry", json.dumps([*ENTRY[:3], "note", *ENTRY[4:], "a field more"])),
        ("entry", json.dumps([*ENTRY[:3], "correct", *ENTRY[4:6], "misheard", ""])),
        ("seal", "of a kind that nobody knows yet"),
    ],
)
def test_what_only_a_newer_version_knows_is_told_as_that(tmp_path: Path, kind: str, body: str) -> None:
    path = copied(NEWEST, tmp_path)
    appended(path, kind, body)
    file = ReviewFile.open(path)
    with pytest.raises(ReviewFileError, match=r"saved by a newer version\. Update this program"):
        file.load()
    file.close()


@pytest.mark.parametrize("line", [["a part of a filing that nobody knows yet", []], ["f", ["id", *range(60)]]])
def test_a_filing_of_a_newer_version_is_told_as_that(tmp_path: Path, line: list[object]) -> None:
    path = copied(NEWEST, tmp_path)
    content = zlib.compress(json.dumps(line).encode())
    name = hashlib.sha256(content).hexdigest()
    with sqlite3.connect(path) as connection:
        connection.execute("DELETE FROM log")
        connection.execute("INSERT INTO content VALUES (?, ?)", (name, content))
        connection.execute("INSERT INTO log VALUES (1, 'filing', ?, ?)", (name, link(START, "filing", name)))
    connection.close()
    file = ReviewFile.open(path)
    with pytest.raises(ReviewFileError, match="saved by a newer version"):
        file.load()
    file.close()
