"""What a view asks of the pictures: a page or a part of it, at a scale, now or soon."""

from dataclasses import dataclass, field
from enum import IntEnum

from reviewer.core.page import Box


class Rank(IntEnum):
    """How soon a picture is wanted; the lowest comes first."""

    SEEN = 0
    SHARPER = 1
    REST = 2  # of a page whose part in sight is drawn
    SMALL = 3
    NEAR = 4


@dataclass(frozen=True, slots=True)
class Wish:
    """One picture: pages count from 1, `scale` is device pixels a point, `box` a part of the page in points."""

    page: int
    scale: float
    box: Box | None = None
    rank: Rank = field(default=Rank.SEEN, compare=False)
