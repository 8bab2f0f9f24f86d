"""The real filings, each read once for all tests, and what the index beside them says they are."""

import csv
import os
from functools import cache
from pathlib import Path

import pytest

from reviewer.core.review import Review
from reviewer.pipeline import FilingRead, read_filing

# More pages than this take longer than a test may.
LONG = 200
KINDS = {
    "Monthly Return": "monthly_return",
    "Next Day Disclosure Return": "next_day_return",
    "Poll results": "poll_results",
    "Formal notice": "formal_notice",
    "Allotment results": "allotment_results",
}
# What the index calls "Other announcement" is one of these: which, the expected readings say.
OTHER_KINDS = ("list_of_directors", "other_announcement", "stabilisation", "voluntary_announcement")


@cache
def real(path: Path) -> FilingRead:
    """A filing as read; the test is skipped for one of very many pages unless LONG_FILINGS is set."""
    entry = next((line for line in index(path.parent.parent) if line["file"].endswith(path.name)), None)
    if entry is not None and int(entry["pages"]) > LONG and not os.environ.get("LONG_FILINGS"):
        pytest.skip(f"{path.name} has {entry['pages']} pages: set LONG_FILINGS=1 to read it.")
    return read_filing(path)


def review_of_real(*filings: FilingRead) -> Review:
    """One review of some of them."""
    review = Review()
    for filing in filings:
        filing.add_to(review)
    return review


@cache
def index(folder: Path) -> list[dict[str, str]]:
    """The lines of the index of the real filings."""
    with (folder / "INDEX.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def kind_of(entry: dict[str, str]) -> str:
    """The name of the type that the index calls a filing, or "" for any other."""
    return next((name for said, name in KINDS.items() if entry["kind"].startswith(said)), "")
