"""A working paper written in a process of its own, so that the window keeps its core and Python's lock to itself.

The review and its findings go over whole, as they are in the window: what is exported is what is seen.
"""

import json
import pickle
import threading
from collections.abc import Callable, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any, NamedTuple

from reviewer.core.checker import Finding
from reviewer.core.own_process import Process, close, own_process
from reviewer.core.review import Review
from reviewer.export.saving import ExportError, cancelled_error

CHILD = "reviewer.pipeline.paper_child"
Places = Mapping[str, tuple[Path, str | None]]


@dataclass(frozen=True, slots=True)
class PaperAsked:
    """A working paper to be written. `places` are path and password of the filings to cut figures from, or None."""

    review: Review
    findings: tuple[Finding, ...]
    path: Path
    at: datetime
    who: str
    places: Places | None = None


class PaperWritten(NamedTuple):
    """What was written: `sha256` is of the file, `digest` of the review that it shows."""

    sheets: int
    checks: int
    exceptions: int
    sha256: str
    digest: str


class Waiting:
    """A process that brings in what it needs while the reviewer chooses a place, and waits for a paper to write.

    It is there as long as this is entered, unless it was taken; when this program is gone, so is it.
    """

    def __init__(self) -> None:
        self._held = ExitStack()
        self._process: Process | None = None
        # OSError: no more processes can be started now; the paper will ask once more.
        with suppress(OSError):
            self._process = self._held.enter_context(own_process(CHILD))

    def __enter__(self) -> "Waiting":
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None:
            # It may still be busy with its start.
            self._process.kill()
        self._held.close()

    def take(self) -> "tuple[ExitStack, Process | None]":
        """The process, and what ends it; None when there is none any more."""
        process, self._process = self._process, None
        return self._held.pop_all(), process if process is not None and process.poll() is None else None


class PaperProcess:
    """Writes one working paper. `write` is run once, in any thread; `cancel` stops it from any other.

    With one that is `waiting` its process need not start first.
    """

    def __init__(self, asked: PaperAsked, waiting: Waiting | None = None) -> None:
        self._asked = asked
        self._held, self._process = waiting.take() if waiting is not None else (ExitStack(), None)
        self._lock = threading.Lock()
        self._open_ear: IO[bytes] | None = None
        self._cancelled = False

    def write(self, progress: Callable[[int, int], None]) -> PaperWritten:
        """The paper in its place; ExportError with one sentence, and nothing has changed.

        `progress` is told how many of how many steps are done.
        """
        with self._held as held:
            process = self._process or held.enter_context(own_process(CHILD))
            assert process.stdin is not None
            assert process.stdout is not None
            # One that does not listen any more has said why, or is gone: both are heard below.
            with suppress(OSError):
                pickle.dump(self._asked, process.stdin, pickle.HIGHEST_PROTOCOL)
                process.stdin.flush()
            self._may_be_cancelled(process.stdin)
            for line in process.stdout:
                written = _heard(json.loads(line), progress)
                if written is not None:
                    return written
        raise cancelled_error() if self._cancelled else _gone(self._asked.path)

    def cancel(self) -> None:
        """Stop at the next step; what stood at the place before stays as it was. Never waits for the writing."""
        with self._lock:
            self._cancelled = True
            if self._open_ear is not None:
                close(self._open_ear)

    def _may_be_cancelled(self, ear: IO[bytes]) -> None:
        """From now on the end of what is said to the process stops it; cut short before, it would be no request."""
        with self._lock:
            self._open_ear = ear
            if self._cancelled:
                close(ear)


def _heard(message: dict[str, Any], progress: Callable[[int, int], None]) -> PaperWritten | None:
    """What a line says; RuntimeError for a bug over there, with its trace."""
    match message:
        case {"done": int(done), "of": int(of)}:
            progress(done, of)
        case {"written": dict(written)}:
            return PaperWritten(**written)
        case {"refused": str(sentence)}:
            raise ExportError(sentence)
        case {"broken": str(trace)}:
            raise RuntimeError(f"in the process that writes the working paper:\n{trace}")
    return None


def _gone(path: Path) -> ExportError:
    return ExportError(f"{path.name} could not be written: the program that writes it stopped. Export again.")
