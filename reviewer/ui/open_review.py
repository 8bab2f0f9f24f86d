"""A review read from its file; to be done in a thread: a long report is megabytes, and the file may be far away."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reviewer.core.errors import ReviewerError
from reviewer.core.review import Review
from reviewer.project.review_file import ReviewFile


@dataclass(frozen=True, slots=True)
class OpenReview:
    """A review as it was left, and its file, which this program holds from now on."""

    file: ReviewFile
    review: Review


def review_in(path: Path, warm: Callable[[], None]) -> OpenReview | ReviewerError:
    """The review in a file, or why it does not open; `warm` brings in what checking it needs."""
    try:
        file = ReviewFile.open(path)
    except ReviewerError as problem:
        return problem
    try:
        review = file.load()
    except ReviewerError as problem:
        # The problem keeps this call alive, and the call would keep the file locked: nobody could recover it.
        file.close()
        return problem
    warm()
    return OpenReview(file, review)
