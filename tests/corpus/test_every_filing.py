"""Every real filing: what it is, in which version and language, and no exception but those that are really so."""

import csv
from collections.abc import Iterable
from pathlib import Path

import pytest

from reviewer.checks import all_checks
from reviewer.core.check import Outcome
from reviewer.core.checker import Checker
from tests.corpus.real import OTHER_KINDS, index, kind_of, real, review_of_real

CORPUS = Path(__file__).parent
FOLDER = CORPUS.parents[2] / "shared" / "filings"
ENTRIES = index(FOLDER) if FOLDER.is_dir() else []


def really_so(file: str) -> set[str]:
    """The checks that rightly object to a filing."""
    with (CORPUS / "true_exceptions.tsv").open(encoding="utf-8", newline="") as lines:
        return {line["check"] for line in csv.DictReader(lines, delimiter="\t") if line["file"] == file}


def names(entries: Iterable[dict[str, str]]) -> list[str]:
    return [entry["file"] for entry in entries]


@pytest.mark.parametrize("entry", ENTRIES, ids=names(ENTRIES))
def test_it_is_recognised(entry: dict[str, str]) -> None:
    filing = real(FOLDER / entry["file"]).filing
    version, _, form = entry["form_version"].removeprefix("v ").partition(" ")
    if entry["layer"] == "scan":
        assert (filing.kind, filing.language) == ("", "")
        assert len(filing.complaints) == filing.pages
        return
    assert filing.language == {"en": "en", "zh": "zh-Hant"}[entry["language"]]
    assert (filing.form, filing.version) == ((form, version) if form.startswith("FF") else ("", ""))
    assert filing.pages == int(entry["pages"])
    if kind_of(entry):
        assert filing.kind == kind_of(entry)
    else:
        assert filing.kind in (*OTHER_KINDS, "")
        assert filing.kind or filing.banner


@pytest.mark.parametrize("entry", ENTRIES, ids=names(ENTRIES))
def test_only_what_is_really_so_is_an_exception(entry: dict[str, str]) -> None:
    findings = Checker(review_of_real(real(FOLDER / entry["file"])), all_checks()).run().values()
    found = {finding.check.name: finding.verdict.why for finding in findings if finding.outcome is Outcome.EXCEPTION}
    assert set(found) == really_so(entry["file"]), found


def test_every_line_of_the_list_is_about_a_filing_and_a_check() -> None:
    known = {check.name for check in all_checks()}
    with (CORPUS / "true_exceptions.tsv").open(encoding="utf-8", newline="") as lines:
        for line in csv.DictReader(lines, delimiter="\t"):
            assert line["check"] in known
            assert not ENTRIES or line["file"] in names(ENTRIES)
            assert list(line.values())[-1]
