"""The thumbnails: every page small, in a row, with the number of exceptions on it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget
from typing_extensions import override

from reviewer.ui.picture_source import PictureSource
from reviewer.ui.picture_wish import Rank, Wish
from reviewer.ui.views.page_strip_model import PageStripModel
from reviewer.ui.views.page_thumbnail import FOOT, HEIGHT, PageThumbnail


class PageStrip(QListView):
    """A row of small pages. Signals: `page_chosen(page)` on a click or Enter."""

    page_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: PictureSource | None = None
        self._pages = PageStripModel(self)
        self._asking = QTimer(self, singleShot=True)
        self._asking.timeout.connect(self._ask)
        self.setModel(self._pages)
        self.setItemDelegate(PageThumbnail(self._pages, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(HEIGHT + FOOT + self.horizontalScrollBar().sizeHint().height())
        self.setAccessibleName(self.tr("Pages"))
        self.clicked.connect(self._choose)
        self.horizontalScrollBar().valueChanged.connect(lambda: self._asking.start(0))

    def set_document(self, sizes: Sequence[tuple[float, float]], source: PictureSource) -> None:
        """Show the pages of a filing; the pictures come from the same source as those of the page pane."""
        self._leave_source()
        self._source = source
        source.picture_ready.connect(self._picture_came)
        self._pages.set_sizes(sizes, source)
        self._asking.start(0)

    def clear(self) -> None:
        """Show nothing."""
        self._leave_source()

    def set_exceptions(self, counts: Mapping[int, int]) -> None:
        """How many exceptions each page has; pages left out have none."""
        self._pages.set_exceptions(counts)

    def set_page(self, page: int) -> None:
        """Show which page the page pane is at."""
        index = self._pages.index(page - 1)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the page that the arrows have reached."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for what comes into sight."""
        super().resizeEvent(event)
        self._asking.start(0)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what is in sight."""
        super().showEvent(event)
        self._asking.start(0)

    @override
    def event(self, event: QEvent) -> bool:
        """Ask anew when the window comes to a screen of another density."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._asking.start(0)
        return super().event(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Ask for nothing any more."""
        super().hideEvent(event)
        if self._source is not None:
            self._source.want(self, ())

    @override
    def sizeHint(self) -> QSize:
        """As high as a thumbnail, as wide as there is room."""
        return QSize(400, self.height())

    def _choose(self, index: QModelIndex) -> None:
        self.page_chosen.emit(index.row() + 1)

    def _ask(self) -> None:
        # Hidden it wants nothing: the pictures are for what is seen.
        if self._source is None or not self.isVisible():
            return
        ratio = self.viewport().devicePixelRatio()
        seen = range(self._row_at(0), self._row_at(self.viewport().width() - 1) + 1)
        self._source.want(self, [Wish(row + 1, self._pages.scale(row, ratio), rank=Rank.SMALL) for row in seen])

    def _row_at(self, x: int) -> int:
        index = self.indexAt(QPoint(x, HEIGHT // 2))
        return index.row() if index.isValid() else self._pages.rowCount() - 1

    def _picture_came(self, page: int) -> None:
        self.update(self._pages.index(page - 1))

    def _leave_source(self) -> None:
        if self._source is not None:
            self._source.want(self, ())
            self._source.picture_ready.disconnect(self._picture_came)
        self._source = None
        self._pages.set_sizes((), None)
