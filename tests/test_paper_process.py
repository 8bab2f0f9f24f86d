"""A working paper written in a process of its own is the one that this process would write."""

import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from reviewer.core import own_process
from reviewer.core.checker import Checker
from reviewer.core.resources import resource
from reviewer.core.review import Action, Review, Wrong
from reviewer.export.saving import ExportError
from reviewer.export.working_paper import write_working_paper
from reviewer.pipeline import checker_for, review_of_files
from reviewer.pipeline.paper_process import PaperAsked, PaperProcess, Waiting

ROOT = Path(__file__).resolve().parents[1]
NOON = datetime(2026, 5, 4, 4, tzinfo=UTC)
SAMPLES = ("monthly-return", "next-day-return")
DIES = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from reviewer.pipeline import checker_for, review_of_files
from reviewer.pipeline.paper_process import PaperAsked, PaperProcess
review, _ = review_of_files([Path(sys.argv[1])])
checker = checker_for(review)
checker.run()
asked = PaperAsked(review, tuple(checker.findings.values()), Path(sys.argv[2]), datetime.now(UTC), "")
PaperProcess(asked).write(lambda done, of: os._exit(9))
"""
KILLED = """
import os
from reviewer.pipeline.paper_process import Waiting
print(Waiting()._process.pid, flush=True)
os._exit(9)
"""


@pytest.fixture(scope="module")
def checked() -> Checker:
    """Two samples that wait for one another, one of their figures corrected."""
    review, _ = review_of_files([resource("samples", f"{name}.pdf") for name in SAMPLES])
    key = next(key for key in review.readings if key.field == "closing_balance")
    review.act("A. Chan", Action.CORRECT, str(key), at=NOON, text="1,000", wrong=Wrong.MISPRINT, reason="as filed")
    checker = checker_for(review)
    checker.run()
    return checker


def asked(checker: Checker, path: Path, **others: Any) -> PaperAsked:
    return PaperAsked(checker.review.copy(), tuple(checker.findings.values()), path, NOON, "A. Chan", **others)


def told(_: int, __: int) -> None:
    """Nobody looks at how far it is."""


def test_it_is_the_same_to_the_last_byte(checked: Checker, tmp_path: Path) -> None:
    here, there = tmp_path / "here.xlsx", tmp_path / "there.xlsx"
    mine = write_working_paper(checked.review, checked.findings, here, at=NOON, who="A. Chan")
    written = PaperProcess(asked(checked, there)).write(told)
    assert there.read_bytes() == here.read_bytes()
    assert written[:3] == (mine.sheets, mine.checks, mine.exceptions)


def test_it_tells_how_far_it_is(checked: Checker, tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    PaperProcess(asked(checked, tmp_path / "book.xlsx")).write(lambda done, of: steps.append((done, of)))
    assert steps == sorted(steps)
    assert steps[-1][0] == steps[-1][1]


def test_figures_are_cut_from_their_pages(checked: Checker, tmp_path: Path) -> None:
    places = {filing.id: (Path(filing.path), None) for filing in checked.review.filings.values()}
    PaperProcess(asked(checked, tmp_path / "book.xlsx", places=places)).write(told)
    evidence = openpyxl.load_workbook(tmp_path / "book.xlsx")["Evidence"]
    assert len(evidence._images) == evidence.max_row - 4 > 10  # noqa: SLF001 - openpyxl has no other way to them


def test_where_nothing_can_be_written_it_says_why(checked: Checker, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"\.$"):
        PaperProcess(asked(checked, tmp_path / "no such folder" / "book.xlsx")).write(told)


def test_stopped_before_it_began_it_writes_nothing(checked: Checker, tmp_path: Path) -> None:
    process = PaperProcess(asked(checked, tmp_path / "book.xlsx"))
    process.cancel()
    with pytest.raises(ExportError, match="cancelled"):
        process.write(told)
    assert list(tmp_path.iterdir()) == []


def test_stopped_on_the_way_it_leaves_nothing(checked: Checker, tmp_path: Path) -> None:
    process = PaperProcess(asked(checked, tmp_path / "book.xlsx"))
    with pytest.raises(ExportError, match="cancelled"):
        process.write(lambda _, __: process.cancel())
    assert list(tmp_path.iterdir()) == []


def test_a_bug_over_there_is_a_bug_here(tmp_path: Path) -> None:
    bad = PaperAsked(Review(), (), tmp_path / "book.xlsx", "no time", "")  # type: ignore[arg-type]
    with pytest.raises(RuntimeError, match="AttributeError"):
        PaperProcess(bad).write(told)


def test_a_process_that_dies_is_told_of(checked: Checker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_process, "own_command", lambda _: [sys.executable, "-I", "-c", "import os; os._exit(3)"])
    with pytest.raises(ExportError, match="stopped"):
        PaperProcess(asked(checked, tmp_path / "book.xlsx")).write(told)


def test_whoever_asked_is_gone_and_nothing_half_written_is_left(tmp_path: Path) -> None:
    given = [sys.executable, "-c", DIES, str(resource("samples", "monthly-return.pdf")), str(tmp_path / "book.xlsx")]
    assert subprocess.run(given, cwd=ROOT, check=False).returncode == 9
    deadline = time.monotonic() + 20
    while half_written(tmp_path) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert half_written(tmp_path) == []


def test_one_that_was_waiting_writes_the_same(
    checked: Checker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = tmp_path / "here.xlsx", tmp_path / "there.xlsx"
    write_working_paper(checked.review, checked.findings, here, at=NOON, who="A. Chan")
    with Waiting() as waiting:
        process = PaperProcess(asked(checked, there), waiting)
    monkeypatch.setattr(own_process, "own_command", lambda _: ["/no such program"])
    process.write(told)
    assert there.read_bytes() == here.read_bytes()


def test_one_that_is_gone_before_it_is_asked_is_replaced(checked: Checker, tmp_path: Path) -> None:
    with Waiting() as waiting:
        gone = process_of(waiting)
        gone.kill()
        gone.wait()
        PaperProcess(asked(checked, tmp_path / "book.xlsx"), waiting).write(told)
    assert (tmp_path / "book.xlsx").exists()


def test_one_that_is_not_asked_ends(tmp_path: Path) -> None:
    with Waiting() as waiting:
        process = process_of(waiting)
        assert process.poll() is None
    assert process.poll() is not None


def test_where_none_can_be_started_the_paper_asks_once_more(
    checked: Checker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as now:
        now.setattr(own_process, "own_command", lambda _: ["/no such program"])
        waiting = Waiting()
    with waiting:
        PaperProcess(asked(checked, tmp_path / "book.xlsx"), waiting).write(told)
    assert (tmp_path / "book.xlsx").exists()


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="only Linux lists its processes there")
def test_one_that_waits_is_gone_when_the_program_is_killed() -> None:
    killed = subprocess.run([sys.executable, "-c", KILLED], cwd=ROOT, check=False, capture_output=True, text=True)
    waiting, deadline = Path("/proc") / killed.stdout.strip(), time.monotonic() + 20
    while waiting.exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not waiting.exists()


def process_of(waiting: Waiting) -> "subprocess.Popen[bytes]":
    process = waiting._process  # noqa: SLF001 - nobody else needs to know it
    assert process is not None
    return process


def half_written(folder: Path) -> list[str]:
    """What stands in a folder that is no workbook."""
    return [path.name for path in folder.iterdir() if path.name != "book.xlsx"]
