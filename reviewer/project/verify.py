"""Says whether a review is as it was signed: its file, its PDFs, what stands in it, its rules, and its workbook.

Nothing is changed, and the review may be open in a window: a copy is looked at.
"""

import hashlib
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from reviewer.core.checker import Checker
from reviewer.core.digest import digest_of_review
from reviewer.core.errors import ReviewerError
from reviewer.core.review import Review
from reviewer.core.sign_off import Covered, Role, SignOff, changes_between, covered_now, sign_off_of
from reviewer.project.chain import START, link
from reviewer.project.review_file import SCHEMA, ReviewFile

SAVES, SAVES_AGAIN, SQLITE = slice(24, 28), slice(92, 96), slice(96, 100)
"""Bytes of the header: how often the file was saved, twice, and the version of SQLite that saved it last."""
SHOWN = 60
"""Letters of what was typed that a line shows."""


@dataclass(frozen=True, slots=True)
class Verified:
    """One sentence, and whether what it is about is as it was."""

    sentence: str
    holds: bool = True


def verify(path: Path, book: Path | None, checker_for: Callable[[Review], Checker], program: str) -> Iterator[Verified]:
    """What was found, the review file first; the rest only if that is whole. ReviewerError: it cannot be looked at."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        try:
            shutil.copyfile(path, copy)
        except OSError as problem:
            raise ReviewerError(f"{path.name} cannot be read: {problem.strerror or problem}.") from problem
        try:
            with closing(ReviewFile.open(copy)) as file:
                review = file.load()
        except ReviewerError as problem:
            why = _place_of_damage(copy) or str(problem).replace("was left untouched", "cannot be read")
            yield Verified(f"The review file {path.name} is not as this program wrote it. {why}", holds=False)
            return
        yield _as_written(copy, path.name)
        yield from _verify_review(review, checker_for, program)
        if book is not None:
            yield _verify_book(review, book)


def _verify_review(review: Review, checker_for: Callable[[Review], Checker], program: str) -> Iterator[Verified]:
    for filing in review.filings.values():
        yield _verify_pdf(filing.name, Path(filing.path), filing.sha256)
    checker = checker_for(review)
    checker.run()
    digest = digest_of_review(review, checker.findings)
    sign_off = sign_off_of(review, digest)
    now = covered_now(review, checker.findings, digest, program)
    if not sign_off.signed:
        yield Verified("Nobody has signed this review.")
    for role in Role:
        yield from _verify_signature(sign_off, role, now)
    yield from _changes_of_the_log(review, sign_off)


def _verify_signature(sign_off: SignOff, role: Role, now: Covered) -> Iterator[Verified]:
    signature = sign_off.signature(role)
    if signature is None:
        return
    said = f"{signature.name} signed as {role.value} on {signature.at.astimezone():%Y-%m-%d %H:%M:%S}"
    if sign_off.holds(role):
        yield Verified(f"{said}: nothing that this covers has changed.")
        return
    yield Verified(f"{said}: signed, then changed.", holds=False)
    yield from (Verified(f"  {change}", holds=False) for change in changes_between(signature.covered, now))


def _changes_of_the_log(review: Review, sign_off: SignOff) -> Iterator[Verified]:
    """What the log tells of the changes: who did what since the signature that no longer holds."""
    voided = [signature for role in Role if sign_off.changed(role) and (signature := sign_off.signature(role))]
    if not voided:
        return
    first = min(signature.at for signature in voided)
    for entry in review.log:
        if entry.at > first:
            when = f"{entry.at.astimezone():%Y-%m-%d %H:%M:%S}"
            done = f"{entry.action.value} {entry.subject} {entry.text[:SHOWN]}".rstrip()
            yield Verified(f"  since then: {when} {entry.who}: {done}")


def _verify_pdf(name: str, path: Path, sha256: str) -> Verified:
    try:
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return Verified(f"The PDF {name} is not where it was opened ({path}), so it could not be compared.")
    if found != sha256:
        return Verified(f"The PDF {name} was changed: its SHA-256 is {found}, and {sha256} was reviewed.", holds=False)
    return Verified(f"The PDF {name} is the one that was reviewed.")


def _verify_book(review: Review, book: Path) -> Verified:
    try:
        found = hashlib.sha256(book.read_bytes()).hexdigest()
    except OSError as problem:
        raise ReviewerError(f"{book.name} cannot be read: {problem.strerror or problem}.") from problem
    for entry in reversed(review.exports()):
        if entry.text == found:
            when = f"{entry.at.astimezone():%Y-%m-%d %H:%M:%S}"
            return Verified(f"The workbook {book.name} is as it was exported on {when}.")
    if not review.exports():
        return Verified(f"No workbook was exported from this review, so {book.name} is not from it.", holds=False)
    return Verified(f"The workbook {book.name} is not as any that was exported from this review.", holds=False)


def _as_written(copy: Path, name: str) -> Verified:
    """Every byte is compared with what this program writes for such a log, the unused ones too."""
    content = copy.read_bytes()
    if content[SAVES] == content[SAVES_AGAIN] and _masked(content) == _masked(_written_anew(copy)):
        return Verified(f"The review file {name} is whole: its chain of hashes is unbroken.")
    # Another version of SQLite may lay out its pages otherwise: then this is no sign of anything.
    return Verified(
        f"The review file {name}: its chain of hashes is unbroken, but bytes outside of the log are not as this "
        "program writes them here."
    )


def _written_anew(copy: Path) -> bytes:
    anew = copy.with_name("anew")
    with closing(sqlite3.connect(copy)) as old, closing(sqlite3.connect(anew, isolation_level=None)) as new:
        for pragma in ("application_id", "user_version", "page_size"):
            (value,) = old.execute(f"PRAGMA {pragma}").fetchone()
            new.execute(f"PRAGMA {pragma}={value}")
        new.execute("PRAGMA synchronous=OFF")
        new.executescript(f"BEGIN EXCLUSIVE; {SCHEMA} COMMIT;")
        for row in old.execute("SELECT number, kind, body, hash FROM log ORDER BY number"):
            new.execute("BEGIN IMMEDIATE")
            if row[1] == "filing":
                content = old.execute("SELECT digest, bytes FROM content WHERE digest = ?", (row[2],)).fetchone()
                new.execute("INSERT OR IGNORE INTO content VALUES (?, ?)", content)
            new.execute("INSERT INTO log VALUES (?, ?, ?, ?)", row)
            new.execute("COMMIT")
    return anew.read_bytes()


def _masked(content: bytes) -> bytes:
    masked = bytearray(content)
    for part in (SAVES, SAVES_AGAIN, SQLITE):
        masked[part] = bytes(len(masked[part]))
    return bytes(masked)


def _place_of_damage(copy: Path) -> str:
    """The first row of the log whose hash is wrong, "" when SQLite itself cannot read the file."""
    before = START
    try:
        with closing(sqlite3.connect(copy)) as connection:
            query = "SELECT number, kind, body, hash FROM log ORDER BY number"
            for expected, (number, kind, body, stored) in enumerate(connection.execute(query), 1):
                before = link(before, kind, body)
                if (number, stored) != (expected, before):
                    return f"Row {expected} of its log is not as it was written."
    except (sqlite3.Error, TypeError, UnicodeError):
        return ""
    return ""
