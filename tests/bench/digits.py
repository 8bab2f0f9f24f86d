"""One wrong digit anywhere: how many of all long figures some sum covers, and whether every change in one is noticed.

Over the clean samples, the real filings that a person typed, and, where they are beside the checkout, all other real
filings as read. `python -m tests.bench digits` tells the figures by kind of filing.
"""

from collections.abc import Iterator
from pathlib import Path

from reviewer.checks import all_checks
from reviewer.core.checker import Checker
from reviewer.core.errors import ReviewerError
from reviewer.core.review import Review
from reviewer.pipeline import read_filing
from tests.bench.structure import SAMPLES
from tests.checks.seeds import read
from tests.digits import Digits, long_figures

FILINGS = Path(__file__).resolve().parents[3] / "shared" / "filings"
# Of a filing of more pages, so many changes are left out for each that is made.
LONG, EVERY = 20, 9


def measure() -> Iterator[tuple[str, str]]:
    """Rows of the report: by kind of filing, and the filings in which a change of a covered figure went unnoticed."""
    kinds: dict[str, Digits] = {}
    for name, review in _filings():
        (filing,) = review.filings.values()
        checker, found = Checker(review, all_checks()), Digits()
        checker.run()
        for key in long_figures(checker):
            found.add(checker, key, EVERY if filing.pages > LONG else 1)
        kinds.setdefault(filing.title or "Any other", Digits()).join(found)
        if found.unseen:
            yield f"  unnoticed in {name}", ", ".join(sorted({"/".join(key[1:]) for key, _ in found.unseen})[:8])
    for kind, all_found in kinds.items():
        yield kind, _said(all_found)


def _said(found: Digits) -> str:
    noticed = found.changes - len(found.unseen)
    return (
        f"{found.covered:,} of {found.figures:,} long figures covered; "
        f"{noticed:,} of {found.changes:,} changed digits noticed"
    )


def _filings() -> Iterator[tuple[str, Review]]:
    for sample in SAMPLES:
        yield sample, read(sample)
    for path in sorted(FILINGS.rglob("*.pdf")):
        review = Review()
        try:
            read_filing(path).add_to(review)
        except ReviewerError:
            # Too slow on a busy machine: told apart from a filing without figures by its absence.
            continue
        yield path.stem, review
