"""Every PDF ends in one of a closed list of outcomes, whatever the process that reads it does."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from reviewer.core.page import Box, Page, Word
from reviewer.core.wire import to_wire
from reviewer.extract import child_process
from reviewer.extract.child_process import ChildProcess
from reviewer.extract.outcomes import Closed, Opened, PageLost, PageRead, Refusal, Refused
from reviewer.extract.supervise import DocumentReader
from tests.extract.small_pdfs import draw

RETURN = (lambda c: c.drawString(50, 300, "25,948,809,928"),) * 3


def kinds(events: Sequence[object]) -> list[str]:
    """The names of events, in order."""
    return [type(event).__name__ for event in events]


def test_a_return_is_read_page_by_page(tmp_path: Path) -> None:
    events = list(DocumentReader(draw(tmp_path / "a.pdf", *RETURN)).events())
    assert kinds(events) == ["Opened", "PageRead", "PageRead", "PageRead", "Closed"]
    assert [event.page.text for event in events if isinstance(event, PageRead)] == ["25,948,809,928"] * 3


@pytest.mark.parametrize(
    ("content", "refusal"),
    [(b"", Refusal.EMPTY), (b"<html>", Refusal.NOT_A_PDF), (b"%PDF-1.4 and nothing else", Refusal.DAMAGED)],
)
def test_what_is_no_filing_is_refused_with_its_reason(tmp_path: Path, content: bytes, refusal: Refusal) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(content)
    assert list(DocumentReader(path).events()) == [Refused(refusal)]


def test_a_file_that_is_gone_says_so(tmp_path: Path) -> None:
    assert list(DocumentReader(tmp_path / "gone.pdf").events()) == [Refused(Refusal.GONE)]


def test_a_locked_filing_asks_for_its_password_and_opens_with_it(tmp_path: Path) -> None:
    path = draw(tmp_path / "a.pdf", *RETURN, password="secret")
    assert list(DocumentReader(path).events()) == [Refused(Refusal.PASSWORD)]
    assert list(DocumentReader(path, "wrong").events()) == [Refused(Refusal.WRONG_PASSWORD)]
    assert isinstance(list(DocumentReader(path, "secret").events())[-1], Closed)


def child_that(monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Puts a script in the place of the reading child: it sees --skip and says what it likes."""
    page = to_wire(Page(0, 100, 100, (Word("1", Box(1, 1, 9, 9)),)))
    start = (
        "import sys, json, time, os\n"
        "skip = {int(n) for n in sys.argv[sys.argv.index('--skip') + 1].split(',') if n}\n"
        "def say(**message): print(json.dumps(message), flush=True)\n"
        f"blank = {page!r}\n"
        "say(opened=4, complaints=[])\n"
    )
    monkeypatch.setattr(
        child_process, "child_command", lambda kind, *given: [sys.executable, "-c", start + script, *given]
    )


GOES_ON = "for n in range(1, 5):\n if n in skip: continue\n {trouble}\n say(page=[n, *blank[1:]])\nsay(end=True)\n"


@pytest.mark.parametrize(
    ("trouble", "says"),
    [("if n == 2: os.abort()", "stopped the reader"), ("if n == 2: time.sleep(60)", "took too long")],
)
def test_a_page_that_breaks_the_reader_is_named_and_the_rest_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trouble: str, says: str
) -> None:
    child_that(monkeypatch, GOES_ON.format(trouble=trouble))
    events = list(DocumentReader(draw(tmp_path / "a.pdf", *RETURN), page_seconds=1).events())
    assert kinds(events) == ["Opened", "PageRead", "PageLost", "PageRead", "PageRead", "Closed"]
    (lost,) = [event for event in events if isinstance(event, PageLost)]
    assert lost.number == 2
    assert says in lost.sentence


def test_a_filing_that_breaks_the_reader_again_and_again_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    child_that(monkeypatch, GOES_ON.format(trouble="os.abort()"))
    events = list(DocumentReader(draw(tmp_path / "a.pdf", *RETURN)).events())
    assert kinds(events) == ["Opened", "PageLost", "PageLost", "PageLost", "PageLost", "Closed"]
    assert [event.number for event in events if isinstance(event, PageLost)] == [1, 2, 3, 4]


def test_cancelling_ends_the_child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    child_that(monkeypatch, "time.sleep(60)")
    reader = DocumentReader(draw(tmp_path / "a.pdf", *RETURN), page_seconds=60)
    events = reader.events()
    assert isinstance(next(events), Opened)
    reader.cancel()
    assert list(events) == [Refused(Refusal.CANCELLED)]


@pytest.mark.skipif(sys.platform != "linux", reason="the lock on files and calls is written for Linux")
def test_no_way_out_of_the_locked_child_is_open(tmp_path: Path) -> None:
    child = ChildProcess("probe", draw(tmp_path / "a.pdf", *RETURN))
    answer = child.answer(30)
    child.kill()
    if "file access" not in answer["locks"]:
        pytest.skip("this kernel has no Landlock, so the lock on files cannot be tried")
    assert answer["escapes"] == []


def test_a_module_beside_the_filing_is_not_run(tmp_path: Path) -> None:
    (tmp_path / "select.py").write_text("raise SystemExit('run')")
    before = os.getcwd()
    os.chdir(tmp_path)
    try:
        assert isinstance(list(DocumentReader(draw(tmp_path / "a.pdf", *RETURN)).events())[-1], Closed)
    finally:
        os.chdir(before)
