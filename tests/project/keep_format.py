"""Makes the review file that stands for the format of today: `python -m tests.project.keep_format`, once a format.

What it wrote is kept in tests/project/formats: it is what an older program left behind. It is made anew only for a new
action of the log, and never once a program that writes the next format was given to anybody.
"""

import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from reviewer.core.carry_over import CarryOver
from reviewer.core.digest import digest_of_review
from reviewer.core.reading import FieldKey
from reviewer.core.resources import resource
from reviewer.core.restructure import Restructuring
from reviewer.core.review import Action, Wrong
from reviewer.core.sign_off import STATEMENTS, Role, covered_now, text_of_signature
from reviewer.pipeline import checker_for, read_filing
from reviewer.project.formats import FORMAT
from reviewer.project.review_file import ReviewFile

KEPT = Path(__file__).parent / "formats"
SAMPLE = "next-day-return.pdf"
NEW_DRAFT = "new-draft"
Acts = list[tuple[Action, str, dict[str, Any]]]
MORNING = datetime(2026, 1, 31, 9, 0, tzinfo=UTC)


def main() -> Path:
    """Writes the file and says where it is; ReviewFileError when the file of this format is kept already."""
    read = read_filing(resource("samples", SAMPLE))
    file = ReviewFile.create(KEPT / f"format-{FORMAT}.review")
    # Where the PDF lies on the computer that made the file is nobody's business.
    file.add_filing(replace(read.filing, path=SAMPLE), read.readings, read.grids, read.pages)
    figures = [one.key for one in read.readings if one.unit == "shares" and one.printed][:3]
    draft = [replace(one, key=_in_new_draft(one.key)) for one in read.readings if one.key in figures]
    file.add_filing(replace(read.filing, path=SAMPLE, id=NEW_DRAFT), draft, (), ())
    review = file.load()
    checker = checker_for(review)
    checker.run()
    finding = next(iter(checker.findings))
    done = [*_on_figures(figures, finding), *_on_a_filing(figures)]
    for number, (action, subject, words) in enumerate(done):
        review.act("Ada", action, subject, at=MORNING + timedelta(minutes=number), **words)
    checker = checker_for(review)
    checker.run()
    digest = digest_of_review(review, checker.findings)
    signature = text_of_signature("Ada Chan", covered_now(review, checker.findings, digest, "0.1.0"))
    for action, subject, words in _on_the_whole(signature, digest):
        review.act("Ada", action, subject, at=MORNING + timedelta(hours=1), **words)
    file.close()
    return file.path


def _in_new_draft(key: FieldKey) -> FieldKey:
    return key._replace(filing=NEW_DRAFT)


def _on_the_whole(signature: str, digest: str) -> Acts:
    """A signature taken back, one that stands, and a workbook of it."""
    signed = {"text": signature, "reason": STATEMENTS[Role.PREPARED]}
    return [
        (Action.SIGN, Role.REVIEWED.value, signed),
        (Action.UNSIGN, Role.REVIEWED.value, {}),
        (Action.SIGN, Role.PREPARED.value, signed),
        (Action.EXPORT, "book.xlsx", {"text": "0" * 64, "reason": digest}),
    ]


def _on_a_filing(figures: list[FieldKey]) -> Acts:
    """A label attached and loose again, numbers let go, a new draft and back, and a note settled."""
    one, filing = str(figures[0]), figures[0].filing
    attached = {"text": str(Restructuring(attached=(figures[2],))), "reason": "the label stands lower"}
    draft = {"text": str(CarryOver(filing, NEW_DRAFT, tuple((key, _in_new_draft(key)) for key in figures)))}
    return [
        (Action.RESTRUCTURE, f"labels:{filing}", attached),
        (Action.RESTORE, f"labels:{filing}", attached),
        (Action.DISMISS, filing, {"text": "p1:1 p1:2", "reason": "page number"}),
        (Action.UNDISMISS, filing, {"text": "p1:2"}),
        (Action.REDRAFT, filing, draft),
        (Action.UNREDRAFT, filing, draft),
        (Action.NOTE, one, {"text": "seen twice"}),
        (Action.UNNOTE, one, {"text": "17"}),
        (Action.RESOLVE, one, {}),
        (Action.REOPEN, one, {}),
        (Action.RESOLVE, one, {}),
    ]


def _on_figures(figures: list[FieldKey], finding: str) -> Acts:
    """What is done to figures and findings, and the undoing of some."""
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
