"""What a run of the program was at, so that the next one can tell that it ended without being closed.

A file a run, holding places and no text of a filing; it goes when the window is closed. Whoever finds one whose run is
gone removes what the run had begun to write, and offers its review.
"""

import faulthandler
import re
import uuid
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QLockFile

_SESSION, _LOCK, _TRACE = ".session", ".lock", ".trace"
_BEGUN = re.compile(r"\.[0-9a-f]{8}\.tmp")


class Session:
    """One run of the program. `folder` is one of the user's own; nothing is written before `begin`."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._name = folder, uuid.uuid4().hex
        self._lock = QLockFile(str(self._path(_LOCK)))
        # A lock is left over when its process is gone, however old it is.
        self._lock.setStaleLockTime(0)
        self._trace: TextIO | None = None
        self._review: Path | None = None
        self._written: dict[Path, None] = {}

    def begin(self) -> None:
        """From now on a native crash leaves its trace, and the next run learns of any other end."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._trace = self._path(_TRACE).open("w", encoding="utf-8")
        except OSError:
            return
        self._lock.tryLock(0)
        faulthandler.enable(self._trace)

    def at(self, review: Path | None) -> None:
        """The review that is worked on now."""
        self._review = review
        self._write()

    def writing(self, path: Path) -> None:
        """A file that is about to be written, by way of one beside it."""
        self._written[path] = None
        self._write()

    def end(self) -> None:
        """The window was closed: nothing is left behind."""
        if self._trace is not None:
            faulthandler.disable()
            self._trace.close()
        for ending in (_SESSION, _TRACE):
            self._path(ending).unlink(missing_ok=True)
        self._lock.unlock()

    def _write(self) -> None:
        lines = [f"review {self._review}"] if self._review is not None else []
        lines += [f"writing {path}" for path in self._written]
        with suppress(OSError):
            self._path(_SESSION).write_text("\n".join(lines), encoding="utf-8", errors="surrogateescape")

    def _path(self, ending: str) -> Path:
        return self._folder / f"{self._name}{ending}"


def left_behind(folder: Path) -> list[Path]:
    """The reviews of runs that ended without being closed, each told once; what they had begun to write is removed."""
    reviews: dict[Path, None] = {}
    for session in sorted(folder.glob(f"*{_SESSION}")):
        lock = QLockFile(str(session.with_suffix(_LOCK)))
        lock.setStaleLockTime(0)
        if not lock.tryLock(0):
            continue
        for line in session.read_text(encoding="utf-8", errors="surrogateescape").splitlines():
            kind, _, place = line.partition(" ")
            if kind == "review" and Path(place).exists():
                reviews[Path(place)] = None
            elif kind == "writing":
                _remove_begun(Path(place))
        session.unlink(missing_ok=True)
        _keep_trace(session.with_suffix(_TRACE))
        lock.unlock()
    return list(reviews)


def last_trace(folder: Path) -> Path:
    """Where the lines of program are named at which the last run crashed; not there when none did."""
    return folder / "last-crash.txt"


def _keep_trace(trace: Path) -> None:
    with suppress(OSError):
        if trace.stat().st_size:
            trace.replace(last_trace(trace.parent))
        else:
            trace.unlink()


def _remove_begun(path: Path) -> None:
    """The private file beside a workbook, or the part of a copied review, that a killed run left."""
    with suppress(OSError):
        for one in path.parent.iterdir():
            begun = one.name.startswith(f".{path.name}.") and _BEGUN.fullmatch(one.name[len(path.name) + 1 :])
            if begun or one.name == f"{path.name}.part":
                one.unlink()
