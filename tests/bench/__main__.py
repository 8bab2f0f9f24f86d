"""Runs measurements and prints them as tables: `python -m tests.bench [NAME ...]`, or all of them."""

import sys

from tests.bench import (
    chain,
    digits,
    edits,
    folder,
    hostile,
    kills,
    lists,
    long,
    operands,
    reading,
    repair,
    start,
    structure,
    window,
)

MEASUREMENTS = {
    "chain": chain.measure,
    "digits": digits.measure,
    "edits": edits.measure,
    "folder": folder.measure,
    "hostile": hostile.measure,
    "kills": kills.measure,
    "lists": lists.measure,
    "long": long.measure,
    "operands": operands.measure,
    "reading": reading.measure,
    "repair": repair.measure,
    "structure": structure.measure,
    "start": start.measure,
    "window": window.measure,
}


def main(wanted: list[str]) -> None:
    """Prints the chosen measurements, or all of them."""
    for name in wanted or MEASUREMENTS:
        print(f"\n{name}")
        for what, figures in MEASUREMENTS[name]():
            print(f"  {what:70} {figures}")


if __name__ == "__main__":
    main(sys.argv[1:])
