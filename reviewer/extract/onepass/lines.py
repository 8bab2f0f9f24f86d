"""Things that stand in one line: told apart where nothing stands for a while."""

from collections.abc import Sequence
from typing import TypeVar

Thing = TypeVar("Thing")


def in_lines(things: Sequence[Thing], places: Sequence[float], apart: float) -> list[list[Thing]]:
    """Things by the line they stand in, each line in the order given; `places` says how far down each of them is."""
    if not things:
        return []
    if max(places) - min(places) <= apart:
        return [list(things)]
    line_of: dict[float, list[Thing]] = {}
    lines: list[list[Thing]] = []
    last: float | None = None
    for place in sorted(set(places)):
        if last is None or place > last + apart:
            lines.append([])
        line_of[place], last = lines[-1], place
    for thing, place in zip(things, places, strict=True):
        line_of[place].append(thing)
    return lines
