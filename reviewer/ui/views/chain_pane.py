"""The chain: one ribbon a class of shares, its filings in time order, and what ties each to those before."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QScrollArea, QStackedLayout, QWidget

from reviewer.core.chain import Box, Joint, Link
from reviewer.ui.document import Document
from reviewer.ui.language import said
from reviewer.ui.look import figures
from reviewer.ui.models.chain_model import ChainModel, LinksModel
from reviewer.ui.models.grid_model import Index
from reviewer.ui.selection import Selection
from reviewer.ui.views.placing import ACROSS, DOWN, holding, in_a_column, split
from reviewer.ui.views.ribbon_view import PAD, RibbonView
from reviewer.ui.views.share_plot import SharePlot

LINES_AT_LEAST = 2
"""Lines of sentences that are left on the lowest window."""
EMPTY = "Open last month's return to check opening balances."


class ChainPane(QWidget):
    """Follows the selection and moves it.

    Signals: `ends_wanted(finding id)` when both ends of a link are to be seen side by side.
    """

    ends_wanted = Signal(str)

    def __init__(self, document: Document, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._selection = document, selection
        self.model = ChainModel(document, self)
        self.links = LinksModel(self)
        self.ribbons: list[RibbonView] = []
        self.plot = SharePlot()
        self.sentences = QListView()
        self.empty = QLabel(self.tr(EMPTY))
        self.hint = QLabel(self.tr(EMPTY))
        self._column = in_a_column(margins=0, spacing=2)
        self._area = QScrollArea()
        self._shown: list[QWidget] = []
        self._lay_out()
        self.model.modelReset.connect(self._rebuild)
        self.model.dataChanged.connect(self._refresh)
        # Nobody sees the history of a pane behind another: it is drawn when it comes to the front.
        self.model.sleep()
        self.sentences.activated.connect(lambda index: self._open(self.links.link(index)))
        self._rebuild()

    @property
    def view(self) -> QWidget:
        """What takes the keys: the ribbon last looked at, else the first."""
        return self.focusProxy() or self

    def in_sight(self, seen: bool) -> None:
        """Out of sight it is not kept up. Qt calls a pane visible that lies behind another: who stacks them says it."""
        if seen:
            self.model.wake()
        else:
            self.model.sleep()

    def _rebuild(self) -> None:
        self._replace_ribbons()
        if self.ribbons:
            # The first ribbon is never cut; the others can be scrolled to.
            first = self.ribbons[0]
            self._area.setMinimumHeight(first.height() + first.fontMetrics().height() + PAD)
        self.setFocusProxy(self.ribbons[0] if self.ribbons else self.sentences)
        self._refresh()
        for view in self.ribbons[:1]:
            view.setCurrentIndex(view.first_joint())

    def _replace_ribbons(self) -> None:
        for old in self._shown:
            old.hide()
            old.deleteLater()
        self._shown = []
        self.ribbons = [self._ribbon(number) for number in range(self.model.rowCount())]
        several = len({ribbon.issuer for ribbon in self.model.ribbons}) > 1
        for ribbon, view in zip(self.model.ribbons, self.ribbons, strict=True):
            title = QLabel(f"{ribbon.issuer}, {said(ribbon.label)}" if several else said(ribbon.label))
            title.setBuddy(view)
            self._shown += [title, view]
        for widget in self._shown:
            self._column.addWidget(widget)

    def _ribbon(self, number: int) -> RibbonView:
        view = RibbonView(self.model, number)
        view.selectionModel().currentChanged.connect(lambda index: self._show(view, index))
        view.activated.connect(self._activated)
        view.left.connect(lambda by: self._to_ribbon(number + by, view.currentIndex().row()))
        view.entered_by_keys.connect(lambda: self._show(view, view.currentIndex()))
        return view

    def _refresh(self) -> None:
        tied = any(ribbon.is_tied for ribbon in self.model.ribbons)
        stack = self.layout()
        if isinstance(stack, QStackedLayout):
            stack.setCurrentIndex(1 if self.model.ribbons else 0)
        self.hint.setVisible(bool(self.model.ribbons) and not tied)
        current = next((view for view in self.ribbons if view is self.focusProxy()), None)
        if current is not None:
            self._show(current, current.currentIndex())
        else:
            self.links.show_links(())
            self.plot.show_ribbon(None)

    def _show(self, view: RibbonView, index: Index) -> None:
        part = self.model.part(index)
        self.setFocusProxy(view)
        self.plot.show_ribbon(self.model.ribbons[view.number] if view.number < len(self.model.ribbons) else None)
        if isinstance(part, Box) and index.row() > 0:
            part = self.model.part(self.model.index(index.row() - 1, 0, index.parent()))
        self.links.show_links(part.links if isinstance(part, Joint) else ())

    def _activated(self, index: QModelIndex) -> None:
        part = self.model.part(index)
        if isinstance(part, Joint):
            self._open(part.worst)
        elif isinstance(part, Box):
            self._selection.select_filing(part.filing)
            if part.key is not None:
                self._selection.select_field(part.key)

    def _open(self, link: Link | None) -> None:
        if link is not None:
            self._selection.select_finding(link.finding)
            if link.before:
                self.ends_wanted.emit(link.finding)

    def _to_ribbon(self, number: int, row: int) -> None:
        if 0 <= number < len(self.ribbons):
            view = self.ribbons[number]
            rows = self.model.rowCount(view.rootIndex())
            view.setCurrentIndex(self.model.index(min(max(row, 0), rows - 1), 0, view.rootIndex()))
            view.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.hint.setWordWrap(True)
        self._dress_ribbons()
        self._dress_sentences()
        left = split(DOWN, (self._area, 1), (self.sentences, 1))
        across = split(ACROSS, (left, 3), (self.plot, 2))
        stack = QStackedLayout(self)
        stack.addWidget(self.empty)
        stack.addWidget(holding(in_a_column(self.hint, (across, 1), margins=6, spacing=4)))

    def _dress_ribbons(self) -> None:
        """The column of ribbons, and the area in which it is scrolled."""
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        area = self._area
        area.setWidgetResizable(True)
        area.setWidget(holding(self._column))
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _dress_sentences(self) -> None:
        self.sentences.setModel(self.links)
        self.sentences.setMinimumHeight(LINES_AT_LEAST * self.sentences.fontMetrics().height())
        self.sentences.setWordWrap(True)
        self.sentences.setFont(figures(self.sentences.font()))
        self.sentences.setAccessibleName(self.tr("What ties this filing to those before"))
        self.sentences.setAlternatingRowColors(True)
        self.sentences.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.sentences.setResizeMode(QListView.ResizeMode.Adjust)
