"""Makes the review file that stands for the format of today: `python -m tests.project.keep_format`, once a format.

What it wrote is kept in tests/project/formats and never made anew: it is what an older program left behind.
"""

import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from reviewer.core.reading import FieldKey
from reviewer.core.resources import resource
from reviewer.core.review import Action, Wrong
from reviewer.pipeline import checker_for, read_filing
from reviewer.project.formats import FORMAT
from reviewer.project.review_file import ReviewFile

KEPT = Path(__file__).parent / "formats"
SAMPLE = "next-day-return.pdf"
MORNING = datetime(2026, 1, 31, 9, 0, tzinfo=UTC)


def main() -> Path:
    """Writes the file and says where it is; ReviewFileError when the file of this format is kept already."""
    read = read_filing(resource("samples", SAMPLE))
    file = ReviewFile.create(KEPT / f"format-{FORMAT}.review")
    # Where the PDF lies on the computer that made the file is nobody's business.
    file.add_filing(replace(read.filing, path=SAMPLE), read.readings, read.grids, read.pages)
    review = file.load()
    checker = checker_for(review)
    checker.run()
    figures = [key for key, reading in review.readings.items() if reading.unit == "shares" and reading.printed]
    finding = next(iter(checker.findings))
    for number, (action, subject, words) in enumerate(_actions(figures, finding)):
        review.act("Ada", action, subject, at=MORNING + timedelta(minutes=number), **words)
    file.close()
    return file.path


def _actions(figures: list[FieldKey], finding: str) -> list[tuple[Action, str, dict[str, Any]]]:
    """One action of every kind that there is, and the undoing of some."""
    one, other = map(str, figures[:2])
    misread = {"text": "1,000,001", "wrong": Wrong.MISREAD, "reason": "clipped"}
    return [
        (Action.CORRECT, one, misread),
        (Action.CORRECT, other, {"text": "二千", "wrong": Wrong.MISPRINT, "reason": "agreed with the registrar"}),
        (Action.WITHDRAW, other, {}),
        (Action.CONFIRM, other, {}),
        (Action.CONFIRM, one, {}),
        (Action.UNCONFIRM, one, {}),
        (Action.EXPLAIN, finding, {"reason": "the form says so"}),
        (Action.UNEXPLAIN, finding, {}),
        (Action.EXPLAIN, finding, {"reason": "the form says so, note 3"}),
        (Action.NOTE, one, {"text": "seen", "reason": "by the second reviewer"}),
    ]


if __name__ == "__main__":
    sys.stdout.write(f"{main()}\n")
