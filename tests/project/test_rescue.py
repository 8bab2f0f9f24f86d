"""Of a damaged review everything before the break comes back, in a new file, and it is said how far."""

import random
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reviewer.core.reading import FieldKey
from reviewer.core.review import Action, Wrong
from reviewer.project.rescue import Rescued, place_for, rescue
from reviewer.project.review_file import ReviewFile, ReviewFileError
from tests.review_of import review_of

CLOSING = FieldKey("f1", "issued_shares", "b", "closing_balance")
MORNING = datetime(2026, 1, 31, 9, 0, tzinfo=UTC)
DONE = 40


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A review with forty corrections, the last of them one minute after the other."""
    drawn = review_of("""
        issued_shares | opening_balance | movement~ | closing_balance
        b             |       1,000,000 |           |       1,000,000
    """)
    file = ReviewFile.create(tmp_path / "Return.review")
    file.add_filing(drawn.filings["f1"], drawn.readings.values(), drawn.grids["f1"], ())
    review = file.load()
    for number in range(1, DONE + 1):
        at = MORNING + timedelta(minutes=number)
        review.act("Ada", Action.CORRECT, str(CLOSING), at=at, text=f"{number}", wrong=Wrong.MISREAD, reason="x" * 200)
    file.close()
    return file.path


def spoilt(path: Path, statement: str) -> bytes:
    with sqlite3.connect(path) as connection:
        connection.execute(statement)
    connection.close()
    return path.read_bytes()


@pytest.mark.parametrize(
    ("statement", "kept"),
    [
        ("UPDATE log SET body = replace(body, 'Ada', 'Eve') WHERE number = 12", 10),
        ("DELETE FROM log WHERE number = 30", 28),
        ("UPDATE log SET hash = 'x' WHERE number = 2", 0),
        ("UPDATE log SET body = 'x' WHERE number = 41", 39),
    ],
)
def test_everything_before_the_break_comes_back(path: Path, statement: str, kept: int) -> None:
    before = spoilt(path, statement)
    rescued = rescue(path, place_for(path))
    assert rescued.path.name == "Return (recovered).review"
    assert rescued.actions == kept
    assert rescued.until == (MORNING + timedelta(minutes=kept) if kept else None)
    assert path.read_bytes() == before, "the damaged file is left as it is"
    file = ReviewFile.open(rescued.path)
    assert [entry.text for entry in file.load().log] == [str(number) for number in range(1, kept + 1)]
    file.close()
    assert [one.name for one in path.parent.iterdir() if one.is_dir()] == [], "no copy stays behind"


def test_it_is_said_how_far_it_goes(tmp_path: Path) -> None:
    at = datetime(2026, 1, 31, 10, 41, 7).astimezone()
    assert Rescued(tmp_path / "a.review", 1234, at).sentence == "Recovered to 10:41:07, 1,234 actions, as a.review."
    assert Rescued(tmp_path / "a.review", 1, at).sentence == "Recovered to 10:41:07, 1 action, as a.review."
    assert Rescued(tmp_path / "a.review", 0, None).sentence.startswith("Recovered the filings as they were read")


@pytest.mark.parametrize("statement", ["DELETE FROM content", "UPDATE content SET bytes = x'00'", "DROP TABLE log"])
def test_without_the_filing_there_is_nothing_to_save(path: Path, statement: str) -> None:
    spoilt(path, statement)
    with pytest.raises(ReviewFileError, match=r"Nothing of Return\.review can be recovered"):
        rescue(path, place_for(path))
    assert [one.name for one in path.parent.iterdir()] == ["Return.review"]


def test_a_name_that_is_taken_is_not_written_over(path: Path) -> None:
    place_for(path).write_bytes(b"mine")
    assert place_for(path).name == "Return (recovered 2).review"


def test_bits_turned_over_anywhere_never_bring_back_what_was_not_done(path: Path) -> None:
    whole = path.read_bytes()
    for seed in range(60):
        draw = random.Random(seed)
        damaged = bytearray(whole)
        for _ in range(draw.choice((1, 5, 50))):
            damaged[draw.randrange(len(damaged))] ^= 1 << draw.randrange(8)
        path.write_bytes(damaged)
        into = path.with_name("new.review")
        try:
            rescued = rescue(path, into)
        except ReviewFileError:
            assert not into.exists()
            continue
        file = ReviewFile.open(into)
        texts = [entry.text for entry in file.load().log]
        file.close()
        into.unlink()
        assert texts == [str(number) for number in range(1, rescued.actions + 1)]
