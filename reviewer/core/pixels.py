"""A picture as it is handed on, whoever made it."""

from typing import Protocol


class Pixels(Protocol):
    """Pixels of 4 bytes (blue, green, red, unused), `stride` bytes a row."""

    @property
    def width(self) -> int: ...  # noqa: D102
    @property
    def height(self) -> int: ...  # noqa: D102
    @property
    def stride(self) -> int: ...  # noqa: D102
    @property
    def data(self) -> bytes: ...  # noqa: D102
