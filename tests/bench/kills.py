"""Kills an editing process 200 times at random instants: what was lost, and whether every review reopened."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from reviewer.project.review_file import ReviewFile
from tests.project.kills import kill_while_editing
from tests.review_of import review_of

KILLS = 200


def measure() -> Iterator[tuple[str, str]]:
    """Rows of the report."""
    drawn = review_of("""
        issued_shares | opening_balance | movement~ | closing_balance
        b             |       1,000,000 |           |       1,000,000
    """)
    with tempfile.TemporaryDirectory() as folder:
        file = ReviewFile.create(Path(folder) / "Return.review")
        file.add_filing(drawn.filings["f1"], drawn.readings.values(), drawn.grids["f1"], ())
        file.close()
        left = [kill_while_editing(file.path, seed) for seed in range(KILLS)]
    lost = sum(one.kept < one.confirmed for one in left)
    yield f"{KILLS} kills, {left[-1].kept:,} actions: reviews that reopened", f"{len(left)}"
    yield "kills after which a confirmed action was missing", f"{lost}"
