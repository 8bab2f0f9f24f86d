"""A sample filing damaged in many ways, each by a number that says how: the same damage every time."""

import random
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

# The forms a reviewer sees every day; a report of hundreds of pages would only be slower.
SHORT = ("monthly", "next_day", "poll", "offering")
Damage = Callable[[bytes, random.Random], bytes]
NUMBERS = (b"0", b"-1", b"2147483648", b"99999999999", b"1e309", b"null", b"<<>>", b"[1 0 R]")


def cut_short(data: bytes, draw: random.Random) -> bytes:
    """Only the beginning arrived."""
    return data[: draw.randrange(1, len(data))]


def flipped(data: bytes, draw: random.Random) -> bytes:
    """Bits turned over."""
    damaged = bytearray(data)
    for _ in range(draw.choice((1, 3, 10, 30, 100, 300))):
        damaged[draw.randrange(len(damaged))] ^= 1 << draw.randrange(8)
    return bytes(damaged)


def zeroed(data: bytes, draw: random.Random) -> bytes:
    """A stretch of zeros, as a bad disk leaves it."""
    start, size = draw.randrange(len(data)), draw.choice((64, 512, 4096))
    return data[:start] + bytes(min(size, len(data) - start)) + data[start + size :]


def with_a_hole(data: bytes, draw: random.Random) -> bytes:
    """A stretch is missing."""
    start = draw.randrange(len(data))
    return data[:start] + data[start + draw.choice((1, 17, 512, 4096)) :]


def renumbered(data: bytes, draw: random.Random) -> bytes:
    """Numbers of the file's own structure changed."""
    for _ in range(draw.choice((1, 2, 5))):
        found = draw.choice(list(re.finditer(rb"\d+", data)))
        data = data[: found.start()] + draw.choice(NUMBERS) + data[found.end() :]
    return data


def spliced(data: bytes, draw: random.Random) -> bytes:
    """Two objects exchanged."""
    objects = list(re.finditer(rb"\d+ 0 obj.*?endobj", data, re.DOTALL))
    if len(objects) < 2:
        return cut_short(data, draw)
    one, other = sorted(draw.sample(objects, 2), key=lambda found: found.start())
    between = data[one.end() : other.start()]
    return data[: one.start()] + other[0] + between + one[0] + data[other.end() :]


DAMAGES: tuple[Damage, ...] = (cut_short, flipped, zeroed, with_a_hole, renumbered, spliced)


def damaged(data: bytes, number: int) -> bytes:
    """The damage of a number: its kind goes round, its place is drawn from it."""
    return DAMAGES[number % len(DAMAGES)](data, random.Random(number))


def damaged_filing(folder: Path, number: int) -> bytes:
    """The damage of a number to the real filing of that number, of those in the folder."""
    filings = _filings(folder)
    # The kinds of damage go round as the filings do: shifted, every filing meets every kind.
    kind, turn = number % len(DAMAGES), number // len(DAMAGES)
    return DAMAGES[kind](filings[(turn * 5 + kind) % len(filings)].read_bytes(), random.Random(number))


@cache
def _filings(folder: Path) -> list[Path]:
    return sorted(path for name in SHORT for path in (folder / name).glob("*.pdf"))
