"""The commands that export and read back, without a window."""

import json
from pathlib import Path

import pytest

from reviewer.cli import AGREED, UNREAD, main
from reviewer.core.resources import resource

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
