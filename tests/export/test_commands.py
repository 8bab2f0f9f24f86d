"""The commands that export and read back, without a window."""

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from reviewer.cli import AGREED, UNREAD, main
from reviewer.core.resources import resource
from reviewer.pipeline import read_filing
from reviewer.project.review_file import ReviewFile

DAMAGED = str(resource("samples", "next-day-return.pdf"))
CLEAN = str(resource("samples", "next-day-return-clean.pdf"))


def test_the_same_comes_as_tables_and_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, file = tmp_path / "tables", tmp_path / "review.json"
    assert main(["export", DAMAGED, "--csv", str(folder), "--json", str(file)]) == AGREED
    assert "tables." in capsys.readouterr().out
    assert (folder / "checks.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    told = json.loads(file.read_text(encoding="utf-8"))
    assert len(told["digest"]) == 64
    assert not list(tmp_path.glob("*.xlsx"))


def test_an_export_of_nothing_says_what_can_be_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", CLEAN]) == UNREAD
    assert "--csv" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["-o", "--json"])
def test_a_file_without_a_name_is_refused_in_a_sentence(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", CLEAN, option, ""]) == UNREAD
    assert "has no name. Name it" in capsys.readouterr().err


def test_a_returned_workbook_is_listed_and_nothing_is_changed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book, file = tmp_path / "paper.xlsx", tmp_path / "review.filingreview"
    assert main(["export", CLEAN, "-o", str(book)]) == AGREED
    kept = ReviewFile.create(file)
    read = read_filing(Path(CLEAN))
    kept.add_filing(read.filing, read.readings, read.grids, read.pages)
    kept.close()
    before = file.read_bytes()
    paper = load_workbook(book)
    paper["T01"]["E5"].value = "Another issuer"
    paper.save(book)
    capsys.readouterr()
    for options in ([], ["--review", str(file)]):
        assert main(["reply", str(book), *options]) == AGREED
        said = capsys.readouterr().out
        assert "T01!E5" in said
        assert "proposed Another issuer" in said
        assert "proposed corrections: 1, notes: 0, problems: 0. Nothing was changed." in said
    assert file.read_bytes() == before


def test_a_returned_file_that_is_no_workbook_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "paper.xlsx").write_bytes(b"nothing")
    assert main(["reply", str(tmp_path / "paper.xlsx")]) == UNREAD
    assert capsys.readouterr().err.count("\n") == 1
