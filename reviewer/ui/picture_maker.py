"""What makes pictures of pages, and who has it in hand: one for what is in sight, one for what may be wanted next."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from reviewer.core.page import Box
from reviewer.core.pixels import Pixels
from reviewer.ui.picture_wish import Rank, Wish

Job = Wish | str | None
"""A picture, or a word for something else to be done; None for nothing."""
PATIENCE = 1.0
"""Seconds to wait for a thread after its child process was stopped."""


class Maker(Protocol):
    """What makes pictures, blocking; `reviewer.extract.pictures.PictureMaker` is one."""

    def render(self, page: int, scale: float, box: Box | None = None) -> Pixels:
        """One page or a part of it; ReviewerError with a sentence if it cannot be done."""

    def sizes(self) -> Sequence[tuple[float, float]]:
        """Width and height of every page in points."""

    def behind(self) -> "Maker | None":
        """Another that makes the same pictures and gives way to this one; None where that is no use."""

    def rest(self) -> None:
        """Let go of what is held while nothing is wanted; the next picture takes longer."""

    def close(self) -> None:
        """Stop at once, also from another thread while `render` waits."""


@dataclass(slots=True)
class Hand:
    """A thread that draws what has one of its ranks, so that nothing else can keep it waiting.

    What is `ahead` waits for the first page, and rests when nothing is wanted.
    """

    maker: Maker
    ranks: frozenset[Rank]
    ahead: bool = False
    thread: threading.Thread | None = None
    doing: Job = None
    at_rest: bool = True

    def start(self, work: Callable[["Hand"], None]) -> None:
        """Once; again it does nothing."""
        if self.thread is None:
            self.thread = threading.Thread(target=work, args=(self,), name="pictures", daemon=True)
            self.thread.start()

    def stop(self) -> None:
        """Whatever is being made."""
        self.maker.close()
        if self.thread is not None:
            self.thread.join(PATIENCE)


def hands_of(maker: Maker) -> list[Hand]:
    """The first draws what is in sight; the second, where there is one, all that is drawn ahead."""
    ahead = maker.behind()
    if ahead is None:
        return [Hand(maker, frozenset(Rank))]
    later = frozenset({Rank.REST, Rank.SMALL, Rank.NEAR})
    return [Hand(maker, frozenset(Rank) - later), Hand(ahead, later, ahead=True)]
