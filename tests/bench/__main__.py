"""Runs every measurement and prints it as a table: `python -m tests.bench [edits] [kills] [reading] [window]`."""

import sys

from tests.bench import edits, kills, reading, window

MEASUREMENTS = {"edits": edits.measure, "kills": kills.measure, "reading": reading.measure, "window": window.measure}


def main(wanted: list[str]) -> None:
    """Prints the chosen measurements, or all of them."""
    for name in wanted or MEASUREMENTS:
        print(f"\n{name}")
        for what, figures in MEASUREMENTS[name]():
            print(f"  {what:70} {figures}")


if __name__ == "__main__":
    main(sys.argv[1:])
