"""Opens, checks and appends to a review file. Nothing in it is ever overwritten or taken out.

Reviews of older versions open for ever; what a newer version wrote is told as that. The rule stands in formats.py.
"""

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path

from reviewer.core.errors import ReviewerError
from reviewer.core.filing import Filing
from reviewer.core.grid import Grid
from reviewer.core.page import Page
from reviewer.core.reading import Reading
from reviewer.core.review import Entry, Review
from reviewer.core.wire import NewerWireError
from reviewer.project.chain import START, digest, entry_from_body, entry_to_body, link
from reviewer.project.formats import FORMAT, format_of, migrate
from reviewer.project.stored import pack, unpack

STEP = 256
"""Pages of the file, of 4,096 bytes, that are copied at a time: an action waits no longer than for so many."""
APPLICATION = 0x52564957  # "RVIW": tells a review from any other SQLite file.
SCHEMA = """
CREATE TABLE log (number INTEGER PRIMARY KEY, kind TEXT NOT NULL, body TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
CREATE TABLE content (digest TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
"""
KEEP = "INSERT OR IGNORE INTO content VALUES (?, ?)"


class ReviewFileError(ReviewerError):
    """A review file that cannot be opened or written."""


class DamagedReviewError(ReviewFileError):
    """A review file that is not as it was written; `project/rescue.py` saves what is whole of it."""


class LockedReviewError(ReviewFileError):
    """A review file that another window has open."""


class UnwritableReviewError(ReviewFileError):
    """A review file in a place where nothing may be written: a copy elsewhere can be worked on."""


class ReviewFile:
    """One open review file, locked for this process until `close`."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        self._inode = path.stat().st_ino
        self._number, self._hash = 0, START
        self._format = format_of(connection)

    @staticmethod
    def create(path: Path) -> "ReviewFile":
        """A new, empty review file; ReviewFileError when the place is taken or cannot be written."""
        if path.exists():
            raise ReviewFileError(f"{path.name} exists already. Open it, or choose another name.")
        return ReviewFile(path, _connected(path, _lay_out))

    @staticmethod
    def open(path: Path) -> "ReviewFile":
        """An existing review file, its lock taken and its integrity checked."""
        if not path.exists():
            raise ReviewFileError(f"{path.name} is not there any more. It may have been moved or renamed.")
        connection = _connected(path, lambda connection: _check(path, connection))
        file = ReviewFile(path, connection)
        try:
            for _ in file.rows():
                pass
        except Exception as problem:
            connection.close()
            raise _damaged(path) from problem
        return file

    def rows(self) -> Iterator[tuple[str, str]]:
        """Kind and body of every row of the log, its hash chain checked; ValueError where it is broken."""
        before = START
        query = "SELECT number, kind, body, hash FROM log ORDER BY number"
        for expected, (number, kind, body, stored) in enumerate(self._connection.execute(query), 1):
            before = link(before, kind, body)
            if number != expected or stored != before:
                raise ValueError(f"the log is broken at row {expected}")
            self._number, self._hash = number, stored
            yield kind, body

    def rows_after(self, number: int) -> tuple[list[tuple[str, str]], dict[str, bytes]]:
        """Kind and body of the rows of the log beyond so many, and the filings kept in these by their digests."""
        query = "SELECT kind, body FROM log WHERE number > ? ORDER BY number"
        rows = self._connection.execute(query, (number,)).fetchall()
        return rows, {body: self._content(body) for kind, body in rows if kind == "filing"}

    def load(self) -> Review:
        """The review as it was left; whatever is done to it from now on is kept in this file."""
        review = Review()
        try:
            for kind, body in self.rows():
                self._replay(review, kind, body)
        except NewerWireError as problem:
            # The chain of hashes is whole, so nothing was damaged on the way.
            raise _newer(self.path) from problem
        except Exception as problem:
            raise _damaged(self.path) from problem
        review.journal = self.append
        return review

    def add_filing(
        self, filing: Filing, readings: Iterable[Reading], grids: Iterable[Grid], pages: Iterable[Page]
    ) -> None:
        """Keeps a filing as read, so that reopening reads no PDF again."""
        self.add_packed(pack(filing, readings, grids, pages))

    def add_packed(self, content: bytes) -> None:
        """Keeps a filing that `pack` has packed, which takes a while and may be done elsewhere."""
        name = digest(content)
        self._write([("filing", name)], (KEEP, (name, content)))

    def append(self, *entries: Entry) -> None:
        """Keeps the actions of one step, all or none; when this returns they survive a power cut."""
        self._write([("entry", entry_to_body(entry)) for entry in entries])

    def copied_to(self, path: Path) -> "ReviewFile":
        """A copy elsewhere, opened; OSError or ReviewFileError, and nothing new there, when there can be none.

        To be done in a thread, as the other disk may be far away. Actions may be kept here meanwhile: those that came
        too late for the copy are given to it by `follow`.
        """
        part = part_of(path)
        try:
            with closing(sqlite3.connect(":memory:")) as copy:
                # A file that is open must not be read in another way: to close that would give the lock back.
                self._connection.backup(copy, pages=STEP, sleep=0.001)
                _written(part, copy.serialize())
            part.replace(path)
        except sqlite3.Error as problem:
            raise _not_saved(path, problem) from problem
        finally:
            part.unlink(missing_ok=True)
        return ReviewFile.open(path)

    def follow(self, other: "ReviewFile") -> None:
        """Keeps what another file has beyond this one, which is a copy of its beginning."""
        rows, contents = other.rows_after(self._number)
        if rows:
            self._write(rows, *((KEEP, content) for content in contents.items()))

    def close(self) -> None:
        """Gives the lock back. Safe to call twice."""
        self._connection.close()

    def _replay(self, review: Review, kind: str, body: str) -> None:
        if kind == "filing":
            stored = unpack(self._content(body))
            review.add_filing(stored.filing, stored.readings, stored.grids, stored.pages)
        elif kind == "entry":
            review.replay(entry_from_body(body))
        else:
            raise NewerWireError("a log has no such rows")

    def _content(self, name: str) -> bytes:
        row = self._connection.execute("SELECT bytes FROM content WHERE digest = ?", (name,)).fetchone()
        content = bytes(row[0])
        if digest(content) != name:
            raise ValueError("a stored filing does not match its digest")
        return content

    def _write(self, added: Iterable[tuple[str, str]], *first: tuple[str, tuple[object, ...]]) -> None:
        self._still_there()
        rows = list(self._following(added))
        try:
            with self._connection:
                self._connection.execute("BEGIN IMMEDIATE")
                migrate(self._connection, self._format)
                for statement, values in first:
                    self._connection.execute(statement, values)
                self._connection.executemany("INSERT INTO log VALUES (?, ?, ?, ?)", rows)
        except sqlite3.Error as problem:
            raise _not_saved(self.path, problem) from problem
        self._format = FORMAT
        for number, _, _, new in rows[-1:]:
            self._number, self._hash = number, new

    def _following(self, added: Iterable[tuple[str, str]]) -> Iterator[tuple[int, str, str, str]]:
        """The next rows of the log, each with its number and its link to the row before."""
        before = self._hash
        for number, (kind, body) in enumerate(added, self._number + 1):
            before = link(before, kind, body)
            yield number, kind, body, before

    def _still_there(self) -> None:
        # Linux and macOS accept writes to a renamed or deleted file without a word.
        if not self.path.exists() or self.path.stat().st_ino != self._inode:
            raise ReviewFileError(f"{self.path.name} was moved or deleted. Save the review under a new name to go on.")


def part_of(path: Path) -> Path:
    """Where a copy lies until it is whole."""
    return path.with_name(f"{path.name}.part")


def _connected(path: Path, prepare: Callable[[sqlite3.Connection], None]) -> sqlite3.Connection:
    connection = None
    try:
        connection = sqlite3.connect(path, isolation_level=None, timeout=0, check_same_thread=False)
        for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "locking_mode=EXCLUSIVE"):
            connection.execute(f"PRAGMA {pragma}")
        prepare(connection)
        return connection
    except ReviewFileError:
        _close(connection)
        raise
    except sqlite3.Error as problem:
        _close(connection)
        raise _cannot_open(path, problem) from problem
    except UnicodeDecodeError as problem:
        # What is wrong is told with pieces of the damaged file in it, which need not be text.
        _close(connection)
        raise _damaged(path) from problem


def _written(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _close(connection: sqlite3.Connection | None) -> None:
    if connection is not None:
        connection.close()


def _lay_out(connection: sqlite3.Connection) -> None:
    _durable(connection)
    connection.execute(f"PRAGMA application_id={APPLICATION}")
    connection.execute(f"PRAGMA user_version={FORMAT}")
    connection.executescript(f"BEGIN EXCLUSIVE; {SCHEMA} COMMIT;")


def _check(path: Path, connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION:
        raise ReviewFileError(f"{path.name} is not a review. Choose a file that this program saved.")
    if format_of(connection) > FORMAT:
        raise _newer(path)
    if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
        raise _damaged(path)
    _durable(connection)


def _durable(connection: sqlite3.Connection) -> None:
    # The one way that lost nothing in kills and power cuts with a single file.
    connection.execute("PRAGMA journal_mode=DELETE")
    connection.execute("PRAGMA synchronous=EXTRA")
    connection.execute("PRAGMA fullfsync=ON")


def _newer(path: Path) -> ReviewFileError:
    return ReviewFileError(f"{path.name} was saved by a newer version. Update this program to open it.")


def _damaged(path: Path) -> ReviewFileError:
    return DamagedReviewError(
        f"{path.name} is damaged and was left untouched. Go back to a copy, or review the PDF anew."
    )


def _cannot_open(path: Path, problem: sqlite3.Error) -> ReviewFileError:
    code = getattr(problem, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return LockedReviewError(f"{path.name} is open in another window. Close it there first.")
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return UnwritableReviewError(f"{path.name} cannot be written in that folder. Choose a folder of your own.")
    return _damaged(path)


def _not_saved(path: Path, problem: sqlite3.Error) -> ReviewFileError:
    code = getattr(problem, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return ReviewFileError(
            f"The disk is full, so {path.name} could not keep this. Free some space and do it again."
        )
    return ReviewFileError(f"{path.name} could not keep this: the file cannot be written. Save under a new name.")
