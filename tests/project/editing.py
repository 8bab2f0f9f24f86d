"""Edits a review without end and says after each action that it is kept: to be killed by the test that started it."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from reviewer.core.review import Action, Wrong
from reviewer.project.review_file import ReviewFile


def main(path: Path) -> None:
    """Corrects one field again and again; writes the number of each action once the file has it."""
    review = ReviewFile.open(path).load()
    key = next(key for key in review.readings if key.field == "closing_balance")
    while True:
        number = len(review.log) + 1
        text, now = f"{number:,}", datetime.now(UTC)
        review.act("Ada", Action.CORRECT, str(key), at=now, text=text, wrong=Wrong.MISREAD, reason="x" * (number % 200))
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
