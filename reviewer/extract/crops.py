"""Cuts figures from the pages of filings, for the working paper."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from reviewer.core.errors import ReviewerError
from reviewer.core.page import Box
from reviewer.core.pixels import Pixels
from reviewer.extract.pictures import PictureMaker
from reviewer.extract.png import png_of

SCALE = 2.5
"""Pixels a point: sharp when the working paper is printed, and a few thousand bytes a figure."""

HELD = 2
"""Filings that are held open at once, each by a process of its own; those of a folder are asked for one by one."""


class Draws(Protocol):
    """What draws the pages of one PDF; a PictureMaker is one."""

    def render(self, page: int, scale: float, box: Box | None = None) -> Pixels:
        """One page or a part of it; ReviewerError if it cannot be done."""

    def sizes(self) -> Sequence[tuple[float, float]]:
        """Width and height of every page in points; ReviewerError if it cannot be opened."""

    def close(self) -> None:
        """Stop at once."""


class Crops:
    """Called with a filing's id, a page and a box in points it gives a PNG, or None when there is no picture.

    `places` are the path and password of each filing. To be closed: it holds a process for the filings that were
    asked for last.
    """

    def __init__(
        self,
        places: Mapping[str, tuple[Path, str | None]],
        maker_for: Callable[[Path, str | None], Draws] = PictureMaker,
    ) -> None:
        self._places, self._maker_for = dict(places), maker_for
        self._makers: dict[str, Draws] = {}
        self._closed = False

    def __call__(self, filing: str, page: int, box: Box) -> bytes | None:
        """The picture of a box on a page."""
        maker = self._maker(filing)
        if maker is None:
            return None
        try:
            return png_of(maker.render(page, SCALE, box))
        except ReviewerError:
            # A page without a picture is said so on its line; the other pages may be fine.
            return None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the processes at once, also while another thread waits for a picture."""
        self._closed = True
        for maker in list(self._makers.values()):
            maker.close()

    def _maker(self, filing: str) -> Draws | None:
        if self._closed or filing not in self._places:
            return None
        if filing not in self._makers:
            for last in list(self._makers)[: 1 - HELD]:
                self._makers.pop(last).close()
            path, password = self._places[filing]
            maker = self._makers[filing] = self._maker_for(path, password)
            if not _opens(maker):
                # A file that is gone or damaged is not tried again for every figure.
                del self._places[filing]
                return None
        # The one that was asked for last is let go of last.
        self._makers[filing] = self._makers.pop(filing)
        return self._makers[filing]


def _opens(maker: Draws) -> bool:
    try:
        return bool(maker.sizes())
    except ReviewerError:
        return False
