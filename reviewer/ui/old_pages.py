"""The pages of a draft whose file is gone: their sizes are known from the review, their pictures are not."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from reviewer.core.errors import ReviewerError
from reviewer.core.page import Box, Page
from reviewer.core.pixels import Pixels


class OldPages:
    """A maker of pictures that has none: another picture under the marks of this draft would mislead."""

    def __init__(self, pages: Sequence[Page]) -> None:
        self._sizes = [(page.width, page.height) for page in sorted(pages, key=lambda page: page.number)]

    def sizes(self) -> Sequence[tuple[float, float]]:
        """As they were read."""
        return self._sizes

    def render(self, page: int, scale: float, box: Box | None = None) -> Pixels:
        """ReviewerError, always."""
        raise ReviewerError(
            QCoreApplication.translate("pages", "The PDF changed since this review, so page {page} cannot be shown.")
            .format(page=page)
        )  # fmt: skip

    def behind(self) -> None:
        """There is nothing to draw ahead."""

    def rest(self) -> None:
        """There is nothing to let go of."""

    def close(self) -> None:
        """There is nothing to stop."""
