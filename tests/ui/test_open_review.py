"""A review read by its file, and what becomes of one that cannot be."""

from pathlib import Path

import pytest

from reviewer.core.errors import ReviewerError
from reviewer.core.now_and_then import NowAndThen
from reviewer.core.review import Review
from reviewer.project.review_file import DamagedReviewError, ReviewFile
from reviewer.ui.open_review import OpenReview, review_in


def warm() -> None:
    """There is nothing to bring in."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    ReviewFile.create(tmp_path / "a.review").close()
    return tmp_path / "a.review"


def test_it_comes_with_its_file_which_is_held(path: Path) -> None:
    found = review_in(path, warm)
    assert isinstance(found, OpenReview)
    with pytest.raises(ReviewerError, match="is open in another window"):
        ReviewFile.open(path)
    found.file.close()


def test_one_that_cannot_be_read_is_not_held_and_can_be_recovered(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def damaged(_: ReviewFile) -> Review:
        raise DamagedReviewError("a.review is damaged.")

    monkeypatch.setattr(ReviewFile, "load", damaged)
    problem = review_in(path, warm)
    assert isinstance(problem, DamagedReviewError)
    ReviewFile.open(path).close()


def test_what_is_told_now_and_then_is_due_at_once_and_not_again_soon() -> None:
    often = NowAndThen(60)
    assert often.is_due()
    assert not often.is_due()
    assert NowAndThen(0).is_due()
