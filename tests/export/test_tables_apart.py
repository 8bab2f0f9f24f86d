"""The sheets of tables made by other processes are those that this one would make."""

import errno
import io
import json
import os
import sys
import tempfile
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.styles import Font
from openpyxl.workbook import Workbook

from reviewer.core import own_process
from reviewer.core.checker import Checker
from reviewer.core.resources import resource
from reviewer.core.review import Action, Wrong
from reviewer.export import look, reopened, results, tables_apart
from reviewer.export.answers import Answers
from reviewer.export.paper import Paper
from reviewer.export.saving import ExportCancelledError, ExportError
from reviewer.export.table_layout import tables_of
from reviewer.export.table_maker import TableMaker, TableWork, work_of
from reviewer.export.table_sheets import note_fields
from reviewer.export.ticks import note_ticks
from reviewer.export.working_paper import write_working_paper
from reviewer.pipeline import checker_for, review_of_files

NOON = datetime(2026, 5, 4, 4, tzinfo=UTC)
SAMPLES = ("monthly-return", "next-day-return", "poll-results")
Write = Callable[[Path], bytes]


@pytest.fixture(scope="module")
def checked() -> Checker:
    """Three samples, with a figure corrected, one confirmed and one noted at."""
    review, _ = review_of_files([resource("samples", f"{name}.pdf") for name in SAMPLES])
    corrected, confirmed, noted = [key for key in review.readings if key.field == "closing_balance"][:3]
    review.act(
        "A. Chan", Action.CORRECT, str(corrected), at=NOON, text="1,000", wrong=Wrong.MISPRINT, reason="as filed"
    )
    review.act("A. Chan", Action.CONFIRM, str(confirmed), at=NOON)
    review.act("A. Chan", Action.NOTE, str(noted), at=NOON, text="asked the registrar")
    checker = checker_for(review)
    checker.run()
    return checker


@pytest.fixture
def write(checked: Checker, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Writes the working paper of the samples with two more processes."""
    monkeypatch.setattr(tables_apart, "WORTH_A_PROCESS", 1)
    monkeypatch.setattr(os, "cpu_count", lambda: 3)

    def written(path: Path) -> bytes:
        write_working_paper(checked.review, checked.findings, path, at=NOON)
        return path.read_bytes()

    return written


def test_who_makes_a_sheet_cannot_be_seen(write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    apart = write(tmp_path / "apart.xlsx")
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    assert write(tmp_path / "here.xlsx") == apart


def test_what_a_process_that_dies_had_begun_is_made_here(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    well = write(tmp_path / "well.xlsx")
    dies = [sys.executable, "-I", "-c", "import sys; sys.stdin.buffer.read(1)"]
    monkeypatch.setattr(own_process, "own_command", lambda _: dies)
    assert write(tmp_path / "died.xlsx") == well


def test_where_no_process_can_be_started_all_are_made_here(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    well = write(tmp_path / "well.xlsx")
    monkeypatch.setattr(own_process, "own_command", lambda _: ["/no such program"])
    assert write(tmp_path / "none.xlsx") == well


def test_a_bug_over_there_is_a_bug_here(write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    says = 'import sys; sys.stdin.buffer.read(1); print(\'{"broken": "KeyError over there"}\', flush=True)'
    monkeypatch.setattr(own_process, "own_command", lambda _: [sys.executable, "-I", "-c", says])
    with pytest.raises(RuntimeError, match="KeyError over there"):
        write(tmp_path / "book.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_a_bug_in_what_listens_leaves_no_sheet_out(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pickle.dump", {}.__getitem__)
    with pytest.raises(RuntimeError, match="TypeError"):
        write(tmp_path / "book.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_who_compares_a_sheet_finds_the_same(write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each sheet is a share of its own, and one of them is given another result than its file has."""
    monkeypatch.setattr(reopened, "_SHARE", 1)
    packed = results.Kept.packed
    monkeypatch.setattr(
        results.Kept, "packed", lambda kept, sheet: packed(kept, "T01" if sheet == "T02" else sheet)
    )  # fmt: skip
    said = []
    for cores in (1, 3):
        monkeypatch.setattr(os, "cpu_count", lambda cores=cores: cores)
        with pytest.raises(ExportError, match=r"T02![A-Z]+\d+ did not come out right") as told:
            write(tmp_path / "book.xlsx")
        said.append(str(told.value))
    assert said[0] == said[1]
    assert list(tmp_path.iterdir()) == []


def test_it_can_be_stopped_while_others_make_sheets(checked: Checker, write: Write, tmp_path: Path) -> None:
    told: list[int] = []
    with pytest.raises(ExportCancelledError):
        write_working_paper(
            checked.review, checked.findings, tmp_path / "book.xlsx", at=NOON,
            progress=lambda done, _: told.append(done), cancelled=lambda: len(told) > 6,
        )  # fmt: skip
    assert list(tmp_path.iterdir()) == []


def test_the_notes_and_print_settings_come_along(write: Write, tmp_path: Path) -> None:
    write(tmp_path / "book.xlsx")
    book = load_workbook(tmp_path / "book.xlsx")
    assert book["T01"].print_title_rows == "$4:$4"
    assert book["T01"].auto_filter.ref
    notes = [cell.comment.text for sheet in book for row in sheet for cell in row if cell.comment]
    assert any("asked the registrar" in note for note in notes)
    with zipfile.ZipFile(tmp_path / "book.xlsx") as package:
        assert b"'T01'!$4:$4" in package.read("xl/workbook.xml")


def test_sheets_come_over_the_pipe_as_they_were(checked: Checker) -> None:
    for work in works_of(checked):
        assert work.unwire(json.loads(json.dumps(work.wire(work.done())))) == work.done()


def test_answers_come_back_as_they_were_in_any_order() -> None:
    with tempfile.TemporaryFile() as file:
        answers = Answers(file)
        first, second = answers.kept(b"one\n"), answers.kept(b"another\n")
        assert (second(), first()) == (b"another\n", b"one\n")
        assert answers.kept(b"a third\n")() == b"a third\n"


def test_where_the_disk_is_full_answers_are_kept_here() -> None:
    class Full(io.BytesIO):
        def write(self, _: object) -> int:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    assert Answers(Full()).kept(b"one\n")() == b"one\n"
    assert Answers().kept(b"one\n")() == b"one\n"


def test_a_style_that_other_books_do_not_know_is_refused(checked: Checker, monkeypatch: pytest.MonkeyPatch) -> None:
    (work, *_) = works_of(checked)
    monkeypatch.setattr(look, "TITLE", Font(name="Times"))
    with pytest.raises(ValueError, match=r"look\.py"):
        list(TableMaker().make(work))


def test_every_book_numbers_the_styles_alike() -> None:
    one, other = Workbook(), Workbook()
    for book in (one, other):
        look.introduce(book)
    assert list(one._fonts) == list(other._fonts)  # noqa: SLF001 - openpyxl has no other way to them
    assert look.PLAIN in one._fonts  # noqa: SLF001


def works_of(checker: Checker) -> list[TableWork]:
    """What is to be done for each filing."""
    paper = Paper(Workbook(), checker.review, tuple(checker.findings.values()), NOON)
    note_fields(paper)
    note_ticks(paper)
    tables = tables_of(paper)
    return [
        work_of(paper, filing, [one for one in tables if one.filing == filing]) for filing in checker.review.filings
    ]
