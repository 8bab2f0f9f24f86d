"""Every operand of every finding typed over, in the review and in its working paper: how often both say the same.

Over every sample, the samples together, and every real filing beside the checkout that is no long report.
"""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from reviewer.core.resources import resource
from reviewer.core.review import Review
from reviewer.pipeline import checker_for, read_filing
from tests.export.operands import Tried, try_every_operand

FILINGS = Path(__file__).resolve().parents[3] / "shared" / "filings"
LARGEST = 700_000


def measure() -> Iterator[tuple[str, str]]:
    """Rows of the report: how many changes, how they came out, and each that came out wrong."""
    samples = sorted(resource("samples", ".").glob("*.pdf"))
    real = [path for path in sorted(FILINGS.rglob("*.pdf")) if path.stat().st_size < LARGEST]
    clean = [path for path in samples if "clean" in path.name]
    for files in (*([path] for path in samples), clean, *([path] for path in real)):
        name = files[0].name + (f" and {len(files) - 1} more" if len(files) > 1 else "")
        tried = _tried(files)
        yield name, f"{tried.changes} changes, {dict(tried.compared)}, {len(tried.unmoved)} unmoved"
        for wrong in tried.wrong:
            yield f"  {name}", wrong


def _tried(files: list[Path]) -> Tried:
    review = Review()
    for file in files:
        read_filing(file).add_to(review)
    checker = checker_for(review)
    checker.run()
    with tempfile.TemporaryDirectory() as folder:
        return try_every_operand(checker, Path(folder) / "book.xlsx")
