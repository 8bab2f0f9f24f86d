"""A page to a picture, in a worker process; the window only paints it."""

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reviewer.core.errors import ReviewerError
from reviewer.core.page import Box
from reviewer.extract.child_process import ChildGoneError, ChildLateError, ChildProcess

SECONDS = 10.0
MEMORY = 2048 << 20


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
    """Draws the pages of one PDF, one at a time, whatever thread asks; a child that dies is started again."""

    def __init__(self, path: Path, password: str | None = None, *, seconds: float = SECONDS) -> None:
        self._path, self._password, self._seconds = path, password, seconds
        self._turn = threading.Lock()
        self._child: ChildProcess | None = None
        self._sizes: list[tuple[float, float]] = []
        self._closed = False

    def sizes(self) -> list[tuple[float, float]]:
        """Width and height of every page in points, as displayed."""
        with self._turn:
            self._alive()
            return list(self._sizes)

    def render(self, page: int, scale: float, box: Box | None = None) -> Picture:
        """One page (from 1) or a part of it, `scale` pixels a point; PictureError with a sentence if it fails."""
        with self._turn:
            child = self._alive()
            wish = {"page": page, "scale": scale, "box": [box.x0, box.top, box.x1, box.bottom] if box else None}
            try:
                return self._drawn(child, wish)
            except (ChildLateError, ChildGoneError) as problem:
                self._drop()
                slow = "took too long" if isinstance(problem, ChildLateError) else "stopped the process that draws"
                raise PictureError(f"Page {page} cannot be shown: it {slow}. The other pages are fine.") from problem

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
        data = child.bytes(header["stride"] * header["height"], self._seconds)
        return Picture(header["width"], header["height"], header["stride"], data)

    def _alive(self) -> ChildProcess:
        if self._closed:
            raise PictureError("The filing is closed.")
        if self._child is None:
            self._child = self._started()
        return self._child

    def _started(self) -> ChildProcess:
        try:
            child = ChildProcess("draw", self._path, "--memory", str(MEMORY))
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
        return [(width, height) for width, height in first["sizes"]]

    def _drop(self) -> None:
        if self._child is not None:
            self._child.kill()
            self._child = None
