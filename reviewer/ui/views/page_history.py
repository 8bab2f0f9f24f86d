"""The places the reviewer has looked at, to go back to and forward again."""

from dataclasses import dataclass, field
from typing import NamedTuple

from reviewer.ui.views.page_layout import Spot

KEPT = 100


class Place(NamedTuple):
    """What the window showed: the point at its top-left corner and the zoom."""

    spot: Spot
    zoom: float


@dataclass(slots=True)
class ViewHistory:
    """Places left behind by jumps. Scrolling is no jump; a new jump forgets what lay ahead."""

    behind: list[Place] = field(default_factory=list)
    ahead: list[Place] = field(default_factory=list)

    def leave(self, place: Place) -> None:
        """Remember a place before jumping away from it."""
        self.ahead.clear()
        if not self.behind or self.behind[-1] != place:
            self.behind.append(place)
        del self.behind[:-KEPT]

    def back(self, here: Place) -> Place | None:
        """The place before, None at the beginning."""
        return _step(self.behind, self.ahead, here)

    def forward(self, here: Place) -> Place | None:
        """The place that `back` left, None if it left none."""
        return _step(self.ahead, self.behind, here)


def _step(source: list[Place], target: list[Place], here: Place) -> Place | None:
    if not source:
        return None
    target.append(here)
    return source.pop()
