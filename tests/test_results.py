"""What the README says of speed is what was measured."""

from pathlib import Path

import pytest

from tests.bench import edits, growth, reading, results
from tests.bench.__main__ import MEASUREMENTS


def test_the_table_of_the_readme_is_the_one_that_was_measured() -> None:
    assert results.shown() == results.kept()[results.SHOWN]


def test_every_kept_measurement_is_one_that_can_be_repeated_and_has_its_headings() -> None:
    sections = results.kept()
    assert set(sections) <= set(MEASUREMENTS)
    for module in (reading, growth, edits):
        headings = f"| {' | '.join(module.HEADINGS)} |"
        assert headings in sections[module.__name__.rpartition(".")[2]]


def test_a_section_is_kept_in_the_place_of_the_one_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(results, "RESULTS", tmp_path / "results.md")
    results.keep("edits", ("Findings", "p99"), [("10", "1 ms")])
    results.keep("start", ("What", "Measured"), [("a return", "0.4 s")])
    results.keep("edits", ("Findings", "p99"), [("10", "2 ms")])
    kept = results.kept()
    assert list(kept) == ["edits", "start"]
    assert "| 10 | 2 ms |" in kept["edits"]
    assert "1 ms" not in kept["edits"]
