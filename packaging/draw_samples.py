"""Draws the sample filings: python packaging/draw_samples.py [FOLDER]. Needs reportlab and the Liberation fonts."""

import sys
from pathlib import Path

from samples import formal_notice, lock_up, monthly_return, next_day_return, poll_results

SAMPLES = Path(__file__).resolve().parent.parent / "resources" / "samples"
FILINGS = (monthly_return, next_day_return, poll_results, lock_up, formal_notice)


def main(folder: Path) -> None:
    """Draws each filing twice: as it was found, with its damage, and clean."""
    folder.mkdir(parents=True, exist_ok=True)
    for filing in FILINGS:
        name = filing.__name__.rpartition(".")[2].replace("_", "-")
        filing.draw(folder / f"{name}.pdf", clean=False)
        filing.draw(folder / f"{name}-clean.pdf", clean=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLES)
