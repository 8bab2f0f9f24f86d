"""The table of the acceptance oracle: which findings answer each of its lines."""

import re
from pathlib import Path
from typing import NamedTuple

from tests.checks.seeds import A, B

TABLE = Path(__file__).with_name("acceptance_oracle.txt")
KINDS = {
    "mr": "monthly_return", "nd": "next_day_return", "poll": "poll_results",
    "vol": "voluntary_announcement", "go": "formal_notice",
}  # fmt: skip


class Line(NamedTuple):
    """One answer to a line of the oracle."""

    name: str
    verdict: str
    filing: str
    check: str
    subject: str
    outcome: str
    said: str


def lines() -> list[Line]:
    """The table, class A and B written out."""
    found = []
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            cells = [cell.strip() for cell in line.split("|")]
            cells += [""] * (len(Line._fields) - len(cells))
            cells[4] = re.sub(r"/([AB])(?=$|#)", lambda match: f"/{A if match[1] == 'A' else B}", cells[4])
            found.append(Line(*cells))
    return found


def disputed(*filings: str) -> set[tuple[str, str]]:
    """Check and subject of every exception that the oracle knows in these filings."""
    return {
        (line.check, line.subject)
        for line in lines()
        if line.filing in filings and line.outcome == "exception" and not line.subject.startswith("all ")
    }
