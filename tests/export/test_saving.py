"""Where the workbook lands: beside its place, compared, then moved; a fault leaves the old one as it was."""

import errno
import gc
import os
import stat
import tracemalloc
import zipfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from reviewer.core.checker import Checker, Finding
from reviewer.core.review import Review
from reviewer.export import finished, look, reopened
from reviewer.export.working_paper import ExportCancelledError, ExportError, write_working_paper
from tests.export.paper_of import CHECKS, NOON, checked, written
from tests.export.test_evidence import Pages

OLD = b"the old one"
A_RETURN = 200_000
"""Bytes: places of figures and stand-in sheets; what is in its cells would be some times as much."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A place where a workbook already is."""
    place = tmp_path / "book.xlsx"
    place.write_bytes(OLD)
    return place


def refusing(number: int) -> Callable[..., None]:
    """A call of the system that fails."""

    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    return refuse


def given() -> tuple[Review, dict[str, Finding]]:
    """A review and its findings."""
    review, checker = checked()
    return review, checker.findings


def untouched(path: Path) -> bool:
    """Whether the old workbook is as it was, and alone."""
    return path.read_bytes() == OLD and [file.name for file in path.parent.iterdir()] == [path.name]


def test_the_same_review_gives_the_same_bytes(tmp_path: Path) -> None:
    contents = []
    for name in ("1.xlsx", "2.xlsx"):
        written(*checked(), tmp_path / name)
        contents.append((tmp_path / name).read_bytes())
    assert contents[0] == contents[1]


def test_another_moment_gives_other_bytes(tmp_path: Path) -> None:
    for number in (0, 1):
        review, checker = checked()
        write_working_paper(review, checker.findings, tmp_path / f"{number}.xlsx", at=NOON + timedelta(days=number))
    assert (tmp_path / "0.xlsx").read_bytes() != (tmp_path / "1.xlsx").read_bytes()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_the_workbook_is_the_users_alone(path: Path) -> None:
    written(*checked(), path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_no_sheet_is_left_in_the_temporary_folder(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))
    written(*checked(), path)
    assert [file.name for file in tmp_path.iterdir()] == ["book.xlsx"]


def test_a_full_disk_leaves_the_old_workbook(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.fsync", refusing(errno.ENOSPC))
    with pytest.raises(ExportError, match=r"disk of .* is full"):
        written(*checked(), path)
    assert untouched(path)


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS])
def test_a_folder_that_may_not_be_written_to_is_named(path: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    monkeypatch.setattr("os.open", refusing(number))
    with pytest.raises(ExportError, match="Nothing may be written to"):
        write_working_paper(*given(), path, at=NOON)
    assert untouched(path)


def test_a_folder_that_is_gone_says_so(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="not there any more"):
        written(*checked(), tmp_path / "gone" / "book.xlsx")


def test_a_name_that_is_a_folder_says_so(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="is a folder"):
        written(*checked(), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_workbook_that_cannot_be_replaced_is_open_elsewhere(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.replace", refusing(errno.EACCES))
    with pytest.raises(ExportError, match=r"open in another program.*book \(2\)\.xlsx"):
        written(*checked(), path)
    assert untouched(path)


@pytest.mark.parametrize("mark", ["~$book.xlsx", ".~lock.book.xlsx#"])
def test_a_workbook_that_is_marked_as_open_is_not_replaced(path: Path, mark: str) -> None:
    path.with_name(mark).touch()
    with pytest.raises(ExportError, match="open in another program"):
        written(*checked(), path)
    assert path.read_bytes() == OLD


def test_a_cancelled_export_leaves_the_old_workbook(path: Path) -> None:
    told: list[int] = []
    with pytest.raises(ExportCancelledError, match="cancelled"):
        write_working_paper(
            *given(), path, at=NOON, progress=lambda done, _: told.append(done), cancelled=lambda: len(told) >= 3
        )
    assert told == [1, 2, 3]
    assert untouched(path)


def test_progress_ends_at_its_total(path: Path) -> None:
    told: list[tuple[int, int]] = []
    write_working_paper(*given(), path, at=NOON, progress=lambda done, total: told.append((done, total)))
    assert told == [(number, len(told)) for number in range(1, len(told) + 1)]


def test_a_value_that_did_not_come_out_right_is_noticed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reopened, "same", lambda kind, words, result: result != 49_800)
    with pytest.raises(ExportError, match="did not come out right"):
        written(*checked(), path)
    assert untouched(path)


def test_what_was_written_is_told(path: Path) -> None:
    review, checker = checked()
    told = write_working_paper(review, iter(checker.findings.values()), path, at=NOON)
    assert (told.path, told.sheets, told.checks, told.exceptions) == (path, 12, len(checker.findings), 1)


def test_findings_of_a_filing_that_was_taken_out_are_left_out(path: Path) -> None:
    review, checker = checked()
    checked(into=review, id="f2")
    checker.run()
    review.remove_filing("f1")
    told = write_working_paper(review, checker.findings, path, at=NOON)
    assert told.checks == len(checker.findings) // 2


def test_rows_that_are_let_go_of_early_are_the_same_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parts = []
    for name, rows in (("whole", 200), ("pieces", 3)):
        monkeypatch.setattr(look, "ROWS_HELD", rows)
        write_working_paper(*given(), tmp_path / name, at=NOON, crops=Pages())
        with zipfile.ZipFile(tmp_path / name) as package:
            parts.append({part: package.read(part) for part in package.namelist()})
    assert parts[0] == parts[1]


def test_a_folder_is_written_in_little_more_memory_than_one_return(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is held at once grows by the places of the figures, not by the cells, notes, links and pictures."""
    monkeypatch.setattr(look, "ROWS_HELD", 20)
    peaks = []
    # The first is written for what is made once, whoever comes first.
    for filings in (1, 2, 12):
        review = Review()
        for number in range(filings):
            checked(into=review, id=f"f{number}")
        checker = Checker(review, CHECKS)
        checker.run()
        gc.collect()
        tracemalloc.start(1)
        write_working_paper(review, checker.findings, tmp_path / "book.xlsx", at=NOON, crops=Pages())
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert (peaks[2] - peaks[1]) / 10 < A_RETURN


def test_an_export_can_be_cancelled_while_the_file_is_compared(path: Path) -> None:
    steps: list[tuple[int, int]] = []
    with pytest.raises(ExportCancelledError):
        write_working_paper(
            *given(), path, at=NOON, progress=lambda *told: steps.append(told),
            cancelled=lambda: bool(steps) and steps[-1][0] >= steps[-1][1] - 3,
        )  # fmt: skip
    assert untouched(path)


def test_a_sheet_that_came_out_damaged_is_noticed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finished, "rows_xml", lambda sheet, results: ["<row>"])
    with pytest.raises(ExportError, match="cannot be read again"):
        written(*checked(), path)
    assert untouched(path)
