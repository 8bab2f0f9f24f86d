"""What an edit costs the window's thread for the history of an issuer, by the number of its filings."""

import statistics
import time
from collections.abc import Iterator
from datetime import UTC, datetime

from reviewer.checks import all_checks
from reviewer.core.checker import Checker
from reviewer.core.history import History
from reviewer.core.review import Action, Wrong
from tests.chain_of import chain_of

AT = datetime(2026, 1, 1, tzinfo=UTC)
FIELDS = ("opening_balance", "closing_balance", "number", "issued_movement")


def measure() -> Iterator[tuple[str, str]]:
    """Milliseconds of processor time: the whole history, and what one edit adds."""
    for months in (4, 24, 48):
        review = chain_of(months).review()
        checker = Checker(review, all_checks())
        findings = list(checker.run().values())
        began = time.process_time()
        history = History(review, findings, checker.directory)
        whole, costs = time.process_time() - began, []
        for number, key in enumerate(key for key in list(review.readings) if key.field in FIELDS):
            review.act("bench", Action.CORRECT, str(key), at=AT, text=f"{1_000 + number:,}", wrong=Wrong.MISREAD)
            repeated = checker.rerun([key])
            began = time.process_time()
            history.renew([key], repeated)
            costs.append(time.process_time() - began)
        yield f"{len(review.filings)} filings: the whole history", f"{whole * 1e3:.1f} ms"
        told = f"median {statistics.median(costs) * 1e3:.2f} ms, worst {max(costs) * 1e3:.2f} ms of {len(costs)}"
        yield f"{len(review.filings)} filings: an edit", told
