"""What reviews and their filings are called, and where reviews are kept."""

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from reviewer.core.review import Review


def ids_as_kept(ids: Mapping[Path, str], review: Review) -> dict[Path, str]:
    """What files are called in a review: one that a newer reader read again is there under another id."""
    kept = {filing.sha256[:12]: filing.id for filing in review.filings.values()}
    return {path: kept.get(id, id) for path, id in ids.items()}


def review_name(filings: Iterable[str]) -> str:
    """What the review of one or several filings is called: the same for the same files in any order."""
    ids = sorted(set(filings))
    return ids[0] if len(ids) == 1 else hashlib.sha256("".join(ids).encode()).hexdigest()[:12]


def review_path(folder: Path, filing: str) -> Path:
    """Where the review of a filing is kept."""
    return folder / f"{filing}.review"
