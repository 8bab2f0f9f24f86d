"""Runs measurements, prints them and keeps them in results.md: `python -m tests.bench [NAME ...]`, or all of them."""

import sys
from types import ModuleType

from tests.bench import (
    chain,
    digits,
    edits,
    folder,
    growth,
    hostile,
    kills,
    lists,
    long,
    operands,
    reading,
    repair,
    results,
    start,
    structure,
    window,
    years,
)

MODULES = (
    chain, digits, edits, folder, growth, hostile, kills, lists, long, operands, reading, repair,
    structure, start, window, years,
)  # fmt: skip
MEASUREMENTS: dict[str, ModuleType] = {module.__name__.rpartition(".")[2]: module for module in MODULES}
# Those whose rows are pairs have no headings of their own.
HEADINGS = ("What", "Measured")


def main(wanted: list[str]) -> None:
    """Prints and keeps the chosen measurements, or all of them."""
    for name in wanted or MEASUREMENTS:
        print(f"\n{name}")
        module, rows = MEASUREMENTS[name], []
        for row in module.measure():
            print(f"  {row[0]:70} {'  '.join(row[1:])}", flush=True)
            rows.append(row)
        results.keep(name, getattr(module, "HEADINGS", HEADINGS), rows)


if __name__ == "__main__":
    main(sys.argv[1:])
