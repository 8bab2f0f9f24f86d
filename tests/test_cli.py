"""The same line without a window: what it prints, and the number it ends with."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook

from reviewer.__main__ import COMMANDS
from reviewer.cli import AGREED, EXCEPTIONS, UNREAD, main, self_test
from reviewer.core.resources import resource

ROOT = Path(__file__).resolve().parents[1]
DAMAGED = str(resource("samples", "next-day-return.pdf"))
CLEAN = str(resource("samples", "next-day-return-clean.pdf"))


def test_every_command_is_one_and_opens_no_window() -> None:
    usage = subprocess.run(
        [sys.executable, "-m", "reviewer", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    named = re.findall(r"^    ([a-z]+) ", usage, re.MULTILINE)
    assert "verify" in named
    assert set(named) <= set(COMMANDS)


def test_a_clean_return_has_nothing_to_dispute(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", CLEAN]) == AGREED
    said = capsys.readouterr().out
    assert "FF304 v1.2.4" in said
    assert " exception" not in said


def test_a_wrong_date_is_an_exception_with_both_dates(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", DAMAGED]) == EXCEPTIONS
    said = capsys.readouterr().out
    assert "X ND6" in said
    assert "stated 30 December 2022, computed 30 November 2022" in said


def test_open_checks_of_one_reason_are_told_once(capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", DAMAGED])
    said = capsys.readouterr().out
    assert said.count("no return of this issuer that closed on 30 November 2022 is open") == 1


def test_a_file_that_cannot_be_read_is_named_and_the_rest_is_done(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.4 nothing")
    assert main(["check", str(broken), CLEAN]) == UNREAD
    said = capsys.readouterr()
    assert "broken.pdf: The PDF is damaged" in said.err
    assert "next-day-return-clean.pdf" in said.out


def test_the_whole_review_comes_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--json", DAMAGED]) == EXCEPTIONS
    told = json.loads(capsys.readouterr().out)
    assert told["format"] == "filing-reviewer/1"
    (filing,) = told["filings"]
    assert (filing["type"], filing["form"], filing["version"], filing["pages"]) == (
        "next_day_return",
        "FF304",
        "1.2.4",
        5,
    )
    closing = next(field for field in filing["fields"] if field["amount"] == "25948809928")
    assert (closing["printed"], closing["unit"], closing["page"]) == ("25,948,809,928", "shares", 1)
    assert len(closing["boxes"][0]) == 4
    disputed = [finding for finding in filing["findings"] if finding["outcome"] == "exception"]
    keys = {field["key"] for field in filing["fields"]}
    assert disputed
    assert all(key in keys for finding in disputed for key in finding["evidence"])


def test_the_workbook_is_written_where_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book = tmp_path / "paper.xlsx"
    assert main(["export", DAMAGED, "-o", str(book)]) == AGREED
    assert str(book) in capsys.readouterr().out
    assert "Checks" in load_workbook(book).sheetnames


def test_a_workbook_that_cannot_be_written_says_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", CLEAN, "-o", str(tmp_path / "gone" / "paper.xlsx")]) == UNREAD
    assert "not there any more" in capsys.readouterr().err


def test_the_program_can_say_that_it_works(capsys: pytest.CaptureFixture[str]) -> None:
    assert self_test() == AGREED
    assert "Self-test passed" in capsys.readouterr().out


def test_a_command_needs_no_window_library() -> None:
    script = (
        f"import sys; from reviewer.__main__ import main; main(['check', {CLEAN!r}]); print('PySide6' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout.rstrip().endswith("False")


def test_figures_are_cut_from_their_pages_when_asked(tmp_path: Path) -> None:
    plain, cut = tmp_path / "plain.xlsx", tmp_path / "cut.xlsx"
    assert main(["export", CLEAN, "-o", str(plain)]) == AGREED
    assert main(["export", CLEAN, "-o", str(cut), "--crops"]) == AGREED
    assert "Evidence" not in load_workbook(plain).sheetnames
    assert len(load_workbook(cut)["Evidence"]._images) > 20  # noqa: SLF001 - openpyxl has no other way to them


def test_the_window_brings_in_no_reader_of_pdfs_and_no_writer_of_workbooks() -> None:
    program = "import sys, reviewer.ui.app, reviewer.pipeline as p; p.warm(); print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    brought = {name.partition(".")[0] for name in run.stdout.split()}
    assert "PySide6" in brought
    assert not brought & {"pdfminer", "pdfplumber", "pypdfium2", "openpyxl", "PIL"}
