"""A page to a picture, in a worker process; the window only paints it."""

import math
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reviewer.core.errors import ReviewerError
from reviewer.core.page import Box
from reviewer.extract.child_process import ChildGoneError, ChildLateError, ChildProcess

SECONDS = 10.0
SLOWER = 3
"""So many times as long may it take a child that gives way to the others."""
MEMORY = 2048 << 20
CLOSED = "The filing is closed."
# Four bytes a pixel; the child draws at most 40 million, a few more by rounding up.
MOST_BYTES = 4 * 41_000_000


class PictureError(ReviewerError):
    """A page that cannot be drawn."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels of 4 bytes (blue, green, red, unused), `stride` bytes a row."""

    width: int
    height: int
    stride: int
    data: bytes


class PictureMaker:
    """Draws the pages of one PDF, one at a time, whatever thread asks; a child that dies is started again.

    `seconds` is how long a page may take. A child that `gives_way` draws when the processors have nothing better to do.
    """

    def __init__(
        self, path: Path, password: str | None = None, *, seconds: float = SECONDS, gives_way: bool = False
    ) -> None:
        self._path, self._password, self._gives_way = path, password, gives_way
        self._seconds = seconds * SLOWER if gives_way else seconds
        self._turn = threading.Lock()
        self._child: ChildProcess | None = None
        self._sizes: list[tuple[float, float]] = []
        self._closed = False
        # Pages that stopped or outlasted a child, and from which scale on: they are not tried again.
        self._broken: dict[int, tuple[float, str]] = {}

    def sizes(self) -> list[tuple[float, float]]:
        """Width and height of every page in points, as displayed."""
        with self._turn:
            self._alive()
            return list(self._sizes)

    def render(self, page: int, scale: float, box: Box | None = None) -> Picture:
        """One page (from 1) or a part of it, `scale` pixels a point; PictureError with a sentence if it fails."""
        with self._turn:
            smallest, sentence = self._broken.get(page, (math.inf, ""))
            if scale >= smallest:
                raise PictureError(sentence)
            child = self._alive()
            wish = {"page": page, "scale": scale, "box": [box.x0, box.top, box.x1, box.bottom] if box else None}
            try:
                return self._drawn(child, wish)
            except (ChildLateError, ChildGoneError) as problem:
                self._drop()
                if self._closed:
                    raise PictureError(CLOSED) from problem
                slow = "took too long" if isinstance(problem, ChildLateError) else "stopped the process that draws"
                self._broken[page] = (scale, f"Page {page} cannot be shown: it {slow}. The other pages are fine.")
                raise PictureError(self._broken[page][1]) from problem

    def crop(self, page: int, box: Box, scale: float) -> Picture:
        """A part of a page, for showing one figure as it is printed; PictureError as with `render`."""
        return self.render(page, scale, box)

    def behind(self) -> "PictureMaker":
        """Another one, whose child gives way to this one's."""
        return PictureMaker(self._path, self._password, seconds=self._seconds, gives_way=True)

    def rest(self) -> None:
        """Ends the child, and with it whatever memory it holds; the next picture starts another."""
        with self._turn:
            self._drop()

    def close(self) -> None:
        """Ends the child at once, also while another thread waits for a picture."""
        self._closed = True
        child = self._child
        if child is not None:
            child.kill()

    def _drawn(self, child: ChildProcess, wish: dict[str, Any]) -> Picture:
        child.send(wish)
        header = child.answer(self._seconds)
        if "failed" in header:
            raise PictureError(f"Page {wish['page']} cannot be shown: it is damaged. The other pages are fine.")
        width, height, stride = _measures(header)
        return Picture(width, height, stride, child.raw(stride * height, self._seconds))

    def _alive(self) -> ChildProcess:
        if self._closed:
            raise PictureError(CLOSED)
        if self._child is None:
            self._child = self._started()
        if self._closed:  # while it was being started, when `close` could not see it yet
            self._drop()
            raise PictureError(CLOSED)
        return self._child

    def _started(self) -> ChildProcess:
        try:
            child = ChildProcess("draw", self._path, "--memory", str(MEMORY), *["--gives-way"] * self._gives_way)
        except OSError as problem:
            raise PictureError(f"{self._path.name} cannot be opened any more to show its pages.") from problem
        try:
            self._sizes = self._greeted(child)
        except (ChildLateError, ChildGoneError) as problem:
            child.kill()
            raise PictureError("The pages cannot be shown: the PDF stopped the process that draws.") from problem
        except PictureError:
            child.kill()
            raise
        return child

    def _greeted(self, child: ChildProcess) -> list[tuple[float, float]]:
        child.send({"password": self._password})
        first = child.answer(self._seconds)
        if "sizes" not in first:
            raise PictureError("The pages cannot be shown: the PDF is damaged or needs a password.")
        try:
            return [(float(width), float(height)) for width, height in first["sizes"]]
        except (TypeError, ValueError) as problem:
            raise ChildGoneError from problem

    def _drop(self) -> None:
        if self._child is not None:
            self._child.kill()
            self._child = None


def _measures(header: dict[str, Any]) -> tuple[int, int, int]:
    """Width, height and stride of a picture; ChildGoneError when no page can be of that size."""
    try:
        width, height, stride = int(header["width"]), int(header["height"]), int(header["stride"])
    except (KeyError, TypeError, ValueError) as problem:
        raise ChildGoneError from problem
    if not (0 < width <= stride // 4 and 0 < stride * height <= MOST_BYTES):
        raise ChildGoneError
    return width, height, stride
