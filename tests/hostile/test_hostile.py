"""Whatever a file is, it ends in a sentence; here a few of every family, in tests/bench all of them."""

from pathlib import Path

import pytest

from reviewer.core.resources import resource
from reviewer.extract.outcomes import Refusal
from tests.hostile.cases import FAMILIES, Case
from tests.hostile.ends import end_of
from tests.hostile.mutations import DAMAGES, damaged, damaged_filing

ENDS = {"opened", "opened, with complaints", *(refusal.name for refusal in Refusal)} - {"CANCELLED"}
QUICK = 4
CASES = [
    pytest.param(case, id=f"{family}: {name}")
    for family, cases in FAMILIES.items()
    for name, case in list(cases.items())[:: 1 if len(cases) < QUICK else len(cases) // QUICK]
    if "GB" not in name
]


def is_a_sentence(text: str) -> bool:
    """Whether a text begins with a capital or a count, ends with a full stop and names no inside of the program."""
    inside = ("Error", "Traceback", "None", "object at", "Exception", "pdfminer", "PSE")
    begins = text[:1].isupper() or text[:1].isdigit()
    return begins and text.endswith(".") and not any(word in text for word in inside)


@pytest.mark.parametrize("case", CASES)
def test_a_hostile_file_ends_in_a_sentence(tmp_path: Path, case: Case) -> None:
    path = tmp_path / "hostile.pdf"
    path.write_bytes(case())
    end = end_of(path)
    assert end.word in ENDS
    assert all(is_a_sentence(sentence) for sentence in end.sentences), end.sentences


@pytest.mark.parametrize("number", range(len(DAMAGES) * 3))
def test_a_damaged_filing_ends_in_a_sentence(tmp_path: Path, number: int) -> None:
    path = tmp_path / "damaged.pdf"
    path.write_bytes(damaged(resource("samples", "monthly-return-clean.pdf").read_bytes(), number))
    end = end_of(path)
    assert end.word in ENDS
    assert all(is_a_sentence(sentence) for sentence in end.sentences), end.sentences


@pytest.mark.parametrize("number", range(len(DAMAGES)))
def test_a_damaged_real_filing_ends_in_a_sentence(tmp_path: Path, filings: Path, number: int) -> None:
    path = tmp_path / "damaged.pdf"
    path.write_bytes(damaged_filing(filings, number))
    end = end_of(path)
    assert end.word in ENDS
    assert not end.silent
    assert all(is_a_sentence(sentence) for sentence in end.sentences), end.sentences


def test_of_the_gathered_files_a_few_end_in_a_sentence() -> None:
    gathered = sorted((Path(__file__).parents[3] / "shared" / "bad_pdfs").glob("*.pdf"))
    if not gathered:
        pytest.skip("the hostile files are not on this computer")
    for path in gathered[::30]:
        end = end_of(path)
        assert end.word in ENDS, path.name
        assert not end.silent, path.name
        assert all(is_a_sentence(sentence) for sentence in end.sentences), end.sentences


def test_there_are_as_many_hostile_files_as_promised() -> None:
    assert sum(map(len, FAMILIES.values())) >= 450
