"""Every PDF ends in one of a closed list of outcomes, whatever the process that reads it does."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from reviewer.core import own_process
from reviewer.core.packed_page import page_to_wire
from reviewer.core.page import Box, Page, Word
from reviewer.extract import child_process
from reviewer.extract.child_process import ChildProcess
from reviewer.extract.child_reading import compared
from reviewer.extract.outcomes import Closed, FieldsRead, Opened, PageLost, PageRead, Refusal, Refused
from reviewer.extract.pages import open_pages
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
    page = page_to_wire(Page(0, 100, 100, (Word("1", Box(1, 1, 9, 9)),)))
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
    [("if n == 2: os.abort()", "stopped the reader"), ("while n == 2: pass", "took too long")],
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


@pytest.mark.parametrize(
    "nonsense",
    ["print('not json')", "print('[1]')", "say(page=[1, 2])", "say(page=[9, *blank[1:]])", "say(page=7)", "say()",
     "print('[' * 100000)", "print('{' + chr(34) + 'fields' + chr(34) + ':3}')"],
)  # fmt: skip
def test_a_child_that_talks_nonsense_loses_its_page_and_hurts_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nonsense: str
) -> None:
    child_that(monkeypatch, GOES_ON.format(trouble=f"if n == 2: {nonsense}; continue"))
    events = list(DocumentReader(draw(tmp_path / "a.pdf", *RETURN)).events())
    assert kinds(events) == ["Opened", "PageRead", "PageLost", "PageRead", "PageRead", "Closed"]


def test_a_line_without_end_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child_process, "LONGEST_LINE", 1 << 20)
    child_that(monkeypatch, "while True: sys.stdout.write('x' * 100000)")
    events = list(DocumentReader(draw(tmp_path / "a.pdf", *RETURN), page_seconds=60).events())
    assert kinds(events) == ["Opened", "PageLost", "PageLost", "PageLost", "PageLost", "Closed"]


def test_reading_that_is_cancelled_before_it_starts_opens_nothing(tmp_path: Path) -> None:
    reader = DocumentReader(draw(tmp_path / "a.pdf", *RETURN))
    reader.cancel()
    assert list(reader.events()) == [Refused(Refusal.CANCELLED)]


def test_cancelling_ends_the_child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    child_that(monkeypatch, "time.sleep(60)")
    reader = DocumentReader(draw(tmp_path / "a.pdf", *RETURN), page_seconds=60)
    events = reader.events()
    assert isinstance(next(events), Opened)
    reader.cancel()
    assert list(events) == [Refused(Refusal.CANCELLED)]


def test_a_password_is_not_among_the_arguments_of_the_child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, given = child_process.child_command, list[str]()

    def noted(kind: str, *arguments: str) -> list[str]:
        given.extend(real(kind, *arguments))
        return real(kind, *arguments)

    monkeypatch.setattr(child_process, "child_command", noted)
    path = draw(tmp_path / "a.pdf", *RETURN, password="open sesame")
    assert isinstance(list(DocumentReader(path, "open sesame").events())[-1], Closed)
    assert given
    assert not any("sesame" in argument for argument in given)


def test_digits_that_are_shown_but_not_read_or_read_but_not_shown_are_told(tmp_path: Path) -> None:
    path = draw(tmp_path / "a.pdf", *RETURN)
    with pypdfium2.PdfDocument(path) as shown:
        page = next(open_pages(path))
        assert compared(page, shown) == page
        for read in ("25,948,809,92", "25,948,809,9288"):
            misread = replace(page, words=(replace(page.words[0], text=read),))
            assert compared(misread, shown).complaint.startswith("What is read and what is shown disagree on page 1")
        nothing = Page(1, page.width, page.height, method="none", complaint="Page 1 is blank.")
        assert "disagree" in compared(nothing, shown).complaint


def test_fields_are_read_in_the_child_when_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _finish_with(monkeypatch, "' '.join([about['name'], *(page.text for page in pages)]).encode()")
    path = draw(tmp_path / "a.pdf", *RETURN)
    events = list(DocumentReader(path, about=lambda: {"name": path.name}).events())
    assert events[-2:] == [FieldsRead(b"a.pdf" + b" 25,948,809,928" * 3), Closed()]


def test_fields_that_cannot_be_found_in_the_child_are_left_to_its_parent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _finish_with(monkeypatch, "1 / 0")
    events = list(DocumentReader(draw(tmp_path / "a.pdf", *RETURN), about=dict).events())
    assert isinstance(events[-2], PageRead)
    assert isinstance(events[-1], Closed)


def _finish_with(monkeypatch: pytest.MonkeyPatch, made: str) -> None:
    """The child finds its fields by an expression."""
    start = (
        f"import sys, types; sys.path.insert(0, {str(own_process.PACKAGE)!r})\n"
        "line = types.ModuleType('reviewer.pipeline.fields')\n"
        f"line.packed_fields = lambda about, pages, complaints, carries, origin: {made}\n"
        "sys.modules['reviewer.pipeline'] = sys.modules['reviewer.pipeline.fields'] = line\n"
        "from reviewer.extract.child import main; main(sys.argv[1:])"
    )
    monkeypatch.setattr(
        child_process, "child_command", lambda kind, *given: [sys.executable, "-I", "-c", start, kind, *given]
    )


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("mutated__bitflip_064.pdf", "8 pages can be read but 9 can be shown"),
        ("mutated__numswap_002.pdf", "What is read and what is shown disagree on page 3"),
        ("pdf101_bombs__deflate-bomb-10GB.pdf", "Page 1 needs more memory than a page may take"),
        ("pdfbox__AESkeylength128.pdf", "encrypted in a way that cannot be read"),
        ("pdfium__bug_298.pdf", "No page of this PDF can be read"),
    ],
)
def test_a_hostile_file_is_told_for_what_it_is(name: str, says: str) -> None:
    path = Path(__file__).parents[3] / "shared" / "bad_pdfs" / name
    if not path.exists():
        pytest.skip("the hostile files are not on this computer")
    assert says in "\n".join(sentences(DocumentReader(path, memory=600 << 20, page_seconds=60).events()))


def sentences(events: Iterable[object]) -> Iterator[str]:
    """Everything that a reviewer is told about a filing."""
    for event in events:
        match event:
            case Opened():
                yield from event.complaints
            case PageRead():
                yield event.page.complaint
            case PageLost() | Refused():
                yield event.sentence


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
