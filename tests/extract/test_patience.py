"""A child is late by what it has worked; by the clock only when it does nothing at all for very long."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from reviewer.extract import child_process, patience
from reviewer.extract.child_process import ChildLateError, ChildProcess
from reviewer.extract.patience import Patience, worked

CLOCK = 100.0


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> dict[str, float | None]:
    """The clock and what the process has worked, in seconds."""
    now: dict[str, float | None] = {"clock": CLOCK, "worked": 3.0}
    monkeypatch.setattr(time, "monotonic", lambda: now["clock"])
    monkeypatch.setattr(patience, "worked", lambda process: now["worked"])
    return now


@pytest.mark.parametrize(
    ("passed", "worked_since", "left"),
    [(0.0, 0.0, 10.0), (4.0, 4.0, 6.0), (10.0, 10.0, 0.0), (10.0, 1.0, 9.0), (55.0, 1.0, 5.0), (60.0, 1.0, 0.0)],
)
def test_what_is_left_is_counted_in_work_and_ends_by_the_clock(
    told: dict[str, float | None], passed: float, worked_since: float, left: float
) -> None:
    waiting = Patience(1, 10.0)
    told.update(clock=CLOCK + passed, worked=3.0 + worked_since)
    assert waiting.left() == pytest.approx(left)


def test_where_the_system_does_not_tell_the_clock_counts(told: dict[str, float | None]) -> None:
    told["worked"] = None
    waiting = Patience(1, 10.0)
    told["clock"] = CLOCK + 9.0
    assert waiting.left() == pytest.approx(1.0)
    told["clock"] = CLOCK + 11.0
    assert waiting.left() == 0.0


@pytest.mark.skipif(sys.platform != "linux", reason="Only Linux tells it in a file.")
def test_the_work_of_a_process_is_read() -> None:
    before = worked(os.getpid())
    while sum(os.times()[:2]) < (before or 0.0) + 0.2:
        sum(range(1000))
    after = worked(os.getpid())
    assert before is not None
    assert after is not None
    assert after >= before + 0.1
    assert worked(2**31 - 1) is None, "there is no such process"


@pytest.mark.skipif(sys.platform != "linux", reason="Elsewhere the clock counts.")
def test_a_child_that_had_no_processor_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with child_that(monkeypatch, tmp_path, "time.sleep(0.6); print('{}', flush=True)") as child:
        assert child.answer(0.2) == {}


def test_a_child_that_works_without_end_is_late(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with child_that(monkeypatch, tmp_path, "exec('while True: pass')") as child, pytest.raises(ChildLateError):
        child.answer(0.2)


@contextmanager
def child_that(monkeypatch: pytest.MonkeyPatch, folder: Path, does: str) -> Iterator[ChildProcess]:
    monkeypatch.setattr(child_process, "child_command", lambda *_: [sys.executable, "-c", f"import time; {does}"])
    (folder / "a.pdf").touch()
    child = ChildProcess("read", folder / "a.pdf")
    yield child
    child.kill()
