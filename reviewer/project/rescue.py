"""What can be saved of a damaged review: every row before the break, in a new file; the damaged one is untouched."""

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from reviewer.core.review import Entry, Review
from reviewer.project.chain import START, digest, entry_from_body, link
from reviewer.project.review_file import ReviewFile, ReviewFileError
from reviewer.project.stored import unpack


@dataclass(frozen=True, slots=True)
class Rescued:
    """The new file, how many actions are in it, and when the last of them was made (None: none was)."""

    path: Path
    actions: int
    until: datetime | None

    @property
    def sentence(self) -> str:
        """What was recovered, in the reviewer's own time."""
        if self.until is None:
            return f"Recovered the filings as they were read, 0 actions, as {self.path.name}."
        actions = "1 action" if self.actions == 1 else f"{self.actions:,} actions"
        return f"Recovered to {self.until.astimezone():%H:%M:%S}, {actions}, as {self.path.name}."


def rescue(damaged: Path, into: Path) -> Rescued:
    """Copies the rows before the break into a new file; ReviewFileError when there is nothing to save."""
    rescued = ReviewFile.create(into)
    done: list[Entry] = []
    try:
        with tempfile.TemporaryDirectory(dir=into.parent) as folder:
            for row in _whole_rows(_copied(damaged, Path(folder))):
                if isinstance(row, Entry):
                    rescued.append(row)
                    done.append(row)
                else:
                    rescued.add_packed(row)
        # What is whole may still not follow from what came before it.
        kept = rescued.load()
    except (OSError, ReviewFileError) as problem:
        into.unlink(missing_ok=True)
        raise _nothing(damaged) from problem
    finally:
        rescued.close()
    if not kept.filings:
        into.unlink()
        raise _nothing(damaged)
    return Rescued(into, len(done), done[-1].at if done else None)


def place_for(damaged: Path) -> Path:
    """Where the rescued review goes: beside the damaged one, under a name that is free."""
    number = 1
    while True:
        name = f"{damaged.stem} (recovered{'' if number == 1 else f' {number}'}){damaged.suffix}"
        if not damaged.with_name(name).exists():
            return damaged.with_name(name)
        number += 1


def _copied(damaged: Path, folder: Path) -> Path:
    """A copy to read from, with the journal that SQLite may have to roll back first."""
    for name in (damaged.name, f"{damaged.name}-journal"):
        if damaged.with_name(name).exists():
            shutil.copyfile(damaged.with_name(name), folder / name)
    return folder / damaged.name


def _whole_rows(path: Path) -> Iterator[Entry | bytes]:
    """Actions and packed filings, up to the first that is not as it was written."""
    connection, review = sqlite3.connect(path), Review()
    try:
        for kind, body in _chained(connection):
            if kind == "filing":
                content = _content(connection, body)
                filing = unpack(content)
                review.add_filing(filing.filing, filing.readings, filing.grids, filing.pages)
                yield content
            else:
                entry = entry_from_body(body)
                review.replay(entry)
                yield entry
    except Exception:
        # A damaged file raises anything: this is the break.
        return
    finally:
        connection.close()


def _chained(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Kind and body of the rows of the log, as long as each follows from the one before."""
    before, rows = START, connection.execute("SELECT number, kind, body, hash FROM log ORDER BY number")
    for number, (stored, kind, body, hashed) in enumerate(rows, 1):
        before = link(before, str(kind), str(body))
        if (int(stored), str(hashed)) != (number, before):
            return
        yield str(kind), str(body)


def _content(connection: sqlite3.Connection, named: str) -> bytes:
    """A packed filing by its digest; ValueError when it is another by now."""
    (content,) = connection.execute("SELECT bytes FROM content WHERE digest = ?", (named,)).fetchone()
    if digest(bytes(content)) != named:
        raise ValueError("not as it was written")
    return bytes(content)


def _nothing(damaged: Path) -> ReviewFileError:
    return ReviewFileError(
        f"Nothing of {damaged.name} can be recovered. Go back to a copy of it, or review the PDF anew."
    )
