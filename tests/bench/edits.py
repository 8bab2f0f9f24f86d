"""How long an edit waits for its checks, against running every check again, from 10 to 10,000 findings."""

import random
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial

from reviewer.core.check import Row, Verdict, agree, check, rows_with
from reviewer.core.checker import Checker
from reviewer.core.filing import Filing
from reviewer.core.page import Box
from reviewer.core.printed import print_number
from reviewer.core.provenance import Provenance
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.review import Action, Review, Wrong

FINDINGS, EDITS = (10, 100, 1_000, 5_000, 10_000), 1_000
HEADINGS = ("Findings", "all from the start", "one edit: its checks repeated, median", "p99", "a whole run to an edit")
PARTS = (("opening_balance", 1_000_000), ("movement", -5_000), ("closing_balance", 995_000))


@check(tick="RF", code="MR6", basis="form", each=rows_with("opening_balance", "movement", "closing_balance"))
def closing_balance_rolls_forward(row: Row) -> Verdict:
    """Opening balance plus the movement of the period equals closing balance."""
    return agree(stated=row.closing_balance, computed=row.opening_balance + row.movement)


def measure() -> Iterator[tuple[str, ...]]:
    """A row a number of findings: seconds of the thread, and how many edits a whole run is worth."""
    for findings in FINDINGS:
        checker = Checker(_review_of(findings), [closing_balance_rolls_forward])
        whole = _timed(checker.run)
        times = sorted(_timed(partial(_edit, checker, number, findings)) for number in range(EDITS))
        median, late = statistics.median(times), times[EDITS * 99 // 100]
        yield (
            f"{findings:,}", f"{whole * 1e3:.1f} ms", f"{median * 1e3:.3f} ms", f"{late * 1e3:.3f} ms",
            f"{whole / median:,.0f}x",
        )  # fmt: skip


def _review_of(findings: int) -> Review:
    review = Review()
    review.add_filing(
        Filing("f1", "large.pdf", "", 1), [_reading(row, *part) for row in range(findings) for part in PARTS]
    )
    return review


def _reading(row: int, name: str, value: int) -> Reading:
    key = FieldKey("f1", "issued_shares", f"class-{row}", name)
    place = Provenance(1, (Box(0, 0, 10, 10),))
    return Reading(key, name, print_number(Decimal(value)), Decimal(value), "shares", place)


def _edit(checker: Checker, number: int, findings: int) -> None:
    draw = random.Random(number)
    key = FieldKey("f1", "issued_shares", f"class-{draw.randrange(findings)}", draw.choice(PARTS)[0])
    text = print_number(Decimal(draw.randrange(1, 10**9)))
    checker.review.act("bench", Action.CORRECT, str(key), at=datetime.now(UTC), text=text, wrong=Wrong.MISREAD)
    checker.rerun([key])


def _timed(work: Callable[[], object]) -> float:
    start = time.thread_time()
    work()
    return time.thread_time() - start
