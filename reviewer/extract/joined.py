"""A value that was cut in two at the border of a cell: every whole that fits its pieces."""

from collections.abc import Sequence
from decimal import Decimal

from reviewer.core.printed import digits_of, read_printed, well_grouped


def wholes(first: str, second: str) -> tuple[str, ...]:
    """The well-grouped wholes that start with the first piece and end with the second, whatever they share."""
    found = []
    for shared in range(min(len(first), len(second)), -1, -1):
        whole = first + second[shared:]
        if first.endswith(second[:shared]) and well_grouped(whole):
            found.append(whole)
    return tuple(dict.fromkeys(found))


def candidates_for(pieces: Sequence[str]) -> tuple[str, ...]:
    """The wholes that fit two or more pieces in a row."""
    fitting: tuple[str, ...] = (pieces[0],)
    for number, piece in enumerate(pieces[1:], 1):
        last = number == len(pieces) - 1
        fitting = tuple(
            dict.fromkeys(
                whole for first in fitting for whole in (wholes(first, piece) if last else _all(first, piece))
            )
        )
    return fitting


def joined_value(pieces: Sequence[str], candidates: Sequence[str]) -> Decimal | None:
    """The only candidate, else the number that the pieces make when simply put together."""
    if len(candidates) == 1:
        value = read_printed(candidates[0], "").value
        return value if isinstance(value, Decimal) else None
    return digits_of("".join(pieces))


def _all(first: str, second: str) -> tuple[str, ...]:
    shares = range(min(len(first), len(second)), -1, -1)
    return tuple(dict.fromkeys(first + second[n:] for n in shares if first.endswith(second[:n])))
