"""The process that writes a working paper: takes the review, tells how far it is, and says what became of it."""

import hashlib
import pickle
import threading
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import IO, Any

from reviewer.core.digest import digest_of_review
from reviewer.core.errors import ReviewerError
from reviewer.core.garbage import seldom_collect
from reviewer.core.now_and_then import NowAndThen
from reviewer.core.own_process import Say, own_voice, say
from reviewer.export.working_paper import write_working_paper
from reviewer.extract.crops import Crops
from reviewer.pipeline.paper_process import PaperAsked, PaperWritten

TOLD_EVERY = 0.05
"""Seconds: a report has hundreds of sheets, and each word costs the window a paint."""


def main(_: Sequence[str]) -> int:
    """One request over standard input; the answers are lines of JSON."""
    with own_voice() as voice, open(0, "rb", closefd=False) as ear:
        try:
            asked: PaperAsked = pickle.load(ear)
        except EOFError:
            # Whoever asked is gone.
            return 0
        seldom_collect()
        say(voice, _answer(asked, ear, voice))
    return 0


def _answer(asked: PaperAsked, ear: IO[bytes], voice: Say) -> dict[str, Any]:
    try:
        with Crops(asked.places or {}) as crops, _stop_told(ear, crops) as stopped:
            return {"written": _written(asked, crops, voice, stopped)._asdict()}
    except ReviewerError as problem:
        return {"refused": str(problem)}
    except Exception:
        return {"broken": traceback.format_exc()}


@contextmanager
def _stop_told(ear: IO[bytes], crops: Crops) -> Iterator[Callable[[], bool]]:
    """Whether the writing is to stop: nothing more is said over standard input, and it ends when nobody waits."""
    stop = threading.Event()

    def listen() -> None:
        ear.read()
        stop.set()
        # A picture may be waited for.
        crops.close()

    threading.Thread(target=listen, daemon=True).start()
    yield stop.is_set


def _written(asked: PaperAsked, crops: Crops, voice: Say, stopped: Callable[[], bool]) -> PaperWritten:
    often = NowAndThen(TOLD_EVERY)

    def tell(done: int, of: int) -> None:
        if often.is_due() or done == of:
            say(voice, {"done": done, "of": of})

    written = write_working_paper(
        asked.review, asked.findings, asked.path, at=asked.at, who=asked.who,
        crops=crops if asked.places is not None else None, progress=tell, cancelled=stopped,
    )  # fmt: skip
    sha256 = hashlib.sha256(written.path.read_bytes()).hexdigest()
    digest = digest_of_review(asked.review, asked.findings)
    return PaperWritten(written.sheets, written.checks, written.exceptions, sha256, digest)
