"""A maker of pictures without a PDF: every page is one colour, and one can be told to fail or to wait."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.core.errors import ReviewerError
from reviewer.core.page import Box


@dataclass(frozen=True)
class PlainPicture:
    """Pixels of 4 bytes."""

    width: int
    height: int
    stride: int
    data: bytes


class PlainMaker:
    """Draws page n in the grey 200 - n and notes what was asked; `gate` holds it back while it is not set."""

    def __init__(self, sizes: Sequence[tuple[float, float]], failing: dict[int, str] | None = None) -> None:
        self.pages = list(sizes)
        self.failing = failing or {}
        self.asked: list[tuple[int, float, Box | None]] = []
        self.gate = threading.Event()
        self.gate.set()
        self.closed = self.only_wholes = False
        self.second: PlainMaker | None = None
        self.rests = 0

    def hold_wholes(self) -> None:
        """Holds back whole pages, and no parts of them."""
        self.only_wholes = True
        self.gate.clear()

    def sizes(self) -> list[tuple[float, float]]:
        """As given."""
        return self.pages

    def render(self, page: int, scale: float, box: Box | None = None) -> PlainPicture:
        """A plain picture of the right size."""
        self.asked.append((page, scale, box))
        if box is None or not self.only_wholes:
            self.gate.wait()
        if self.closed or page in self.failing:
            raise ReviewerError(self.failing.get(page, "The filing was closed."))
        width, height = (box.width, box.height) if box else self.pages[page - 1]
        across, down = round(width * scale), round(height * scale)
        grey = 200 - page % 100
        return PlainPicture(across, down, across * 4, bytes([grey, grey, grey, 255]) * (across * down))

    def behind(self) -> "PlainMaker | None":
        """None, unless a test gives one."""
        return self.second

    def rest(self) -> None:
        """Counted."""
        self.rests += 1

    def close(self) -> None:
        """Let a waiting picture go, as killing a child process does."""
        self.closed = True
        self.gate.set()
