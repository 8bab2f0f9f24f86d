"""The pages of a filing as rows of a list, for the thumbnails and for screen readers."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage
from typing_extensions import override

from reviewer.ui.picture_source import PictureSource
from reviewer.ui.views.page_layout import sane

PICTURE = 92
"""The longest side of a thumbnail in pixels."""
TEXT_ROLE = int(Qt.ItemDataRole.DisplayRole)
SPOKEN_ROLE = int(Qt.ItemDataRole.AccessibleTextRole)
TIP_ROLE = int(Qt.ItemDataRole.ToolTipRole)


class PageStripModel(QAbstractListModel):
    """One row a page; row 0 is page 1."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sizes: Sequence[tuple[float, float]] = ()
        self._source: PictureSource | None = None
        self._exceptions: dict[int, int] = {}

    def set_sizes(self, sizes: Sequence[tuple[float, float]], source: PictureSource | None) -> None:
        """Show another filing."""
        self.beginResetModel()
        self._sizes, self._source, self._exceptions = sane(sizes), source, {}
        self.endResetModel()

    def set_exceptions(self, counts: Mapping[int, int]) -> None:
        """How many exceptions each page has; only the pages that differ are told."""
        differing = [page for page in {*counts, *self._exceptions} if counts.get(page, 0) != self.exceptions(page - 1)]
        self._exceptions = dict(counts)
        for page in differing:
            self.dataChanged.emit(self.index(page - 1), self.index(page - 1))

    def exceptions(self, row: int) -> int:
        """The exceptions on a page."""
        return self._exceptions.get(row + 1, 0)

    def side(self, row: int) -> tuple[float, float]:
        """Width and height of a thumbnail in pixels."""
        width, height = self._sizes[row]
        most = max(width, height)
        return width * PICTURE / most, height * PICTURE / most

    def scale(self, row: int, ratio: float) -> float:
        """Device pixels a point of a thumbnail's picture."""
        return round(PICTURE * ratio / max(self._sizes[row]), 4)

    def picture(self, row: int, ratio: float) -> QImage | None:
        """The thumbnail if there is one, else any larger picture."""
        return self._source.nearest(row + 1, self.scale(row, ratio)) if self._source else None

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """How many pages there are."""
        return 0 if parent.isValid() else len(self._sizes)

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = TEXT_ROLE) -> str | None:
        """The page number, and in words what the thumbnail shows."""
        if role == TEXT_ROLE:
            return str(index.row() + 1)
        if role in (SPOKEN_ROLE, TIP_ROLE):
            return self._spoken(index.row())
        return None

    def _spoken(self, row: int) -> str:
        page = self.tr("Page {page}").format(page=row + 1)
        count = self.exceptions(row)
        if not count:
            return page
        return page + ", " + (self.tr("1 exception") if count == 1 else self.tr("{n} exceptions").format(n=count))
