"""How long the window's own thread is ever held: each real filing opened, scrolled, walked, edited and exported.

Every filing has a process of its own, as the first filing after a start has; see `window_once` for what is measured.
"""

import json
import statistics
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

FILINGS = Path(__file__).resolve().parents[3] / "shared" / "filings"
WORST = 5
CLOCKS = (
    ("wall", "by the clock"),
    ("quiet", "by the clock, without waits for a core"),
    ("cpu", "of its processor time"),
)


def measure(files: Sequence[Path] = ()) -> Iterator[tuple[str, str]]:
    """Rows of the report: the longest turns in milliseconds, the worst of them with what ran in them."""
    files = files or sorted(FILINGS.rglob("*.pdf"))
    if not files:
        yield "no real filings beside this checkout", "nothing measured"
        return
    found = [_in_a_process(path) for path in files]
    for clock, words in CLOCKS:
        longest = {one["name"]: max(one[clock].values()) for one in found}
        yield f"longest turn of the window {words}, {len(files)} filings", spread(list(longest.values()))
        for part in found[0][clock]:
            yield f"  {part}", spread([one[clock][part] for one in found if part in one[clock]])
    yield "first page on screen after", spread([one["first"] for one in found])
    yield "memory of the window's process, most", f"{max(one['memory'] for one in found)} MB"
    for one in sorted(found, key=lambda one: -max(one["wall"].values()))[:WORST]:
        yield f"{one['name']}", "; ".join([*one["why"], *one["skipped"]])


def _in_a_process(path: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.window_once", str(path)]
    done = subprocess.run(command, check=True, capture_output=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def spread(values: Sequence[float]) -> str:
    """Milliseconds in words."""
    ordered = sorted(values)
    ninth = ordered[len(ordered) * 9 // 10]
    return f"median {statistics.median(ordered):.0f} ms, 9 of 10 below {ninth:.0f} ms, worst {ordered[-1]:.0f} ms"
