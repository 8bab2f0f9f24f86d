"""The review of a file is found by where the file lies, whatever its content is now."""

from pathlib import Path

from reviewer.core.filing import Filing
from reviewer.project.places import reviews_of_places
from reviewer.project.review_file import ReviewFile
from tests.review_of import review_of

RETURN = """
    issued_shares | opening_balance | closing_balance
    class-a       |       2,000,000 |       2,005,000
"""


def kept(folder: Path, name: str, place: str) -> Path:
    """A review of a filing that lay in a place."""
    review = review_of(RETURN)
    file = ReviewFile.create(folder / f"{name}.review")
    file.add_filing(Filing("f1", "a.pdf", "0" * 64, 1, path=place), review.readings.values(), review.grids["f1"], ())
    file.close()
    return file.path


def test_the_review_of_a_place_is_found_among_others(tmp_path: Path) -> None:
    kept(tmp_path, "one", "/papers/b.pdf")
    wanted = kept(tmp_path, "two", "/papers/a.pdf")
    (tmp_path / "three.review").write_bytes(b"no review")
    assert reviews_of_places(tmp_path, [Path("/papers/a.pdf"), Path("/papers/c.pdf")]) == [wanted]
    assert reviews_of_places(tmp_path, [Path("/papers/c.pdf")]) == []


def test_a_review_that_is_open_elsewhere_is_passed_over(tmp_path: Path) -> None:
    file = ReviewFile.open(kept(tmp_path, "one", "/papers/a.pdf"))
    assert reviews_of_places(tmp_path, [Path("/papers/a.pdf")]) == []
    file.close()


def test_a_folder_that_is_not_there_holds_none(tmp_path: Path) -> None:
    assert reviews_of_places(tmp_path / "none", [Path("/papers/a.pdf")]) == []
