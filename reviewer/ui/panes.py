"""The panes of the window and where they stand."""

from enum import Enum

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QVBoxLayout, QWidget

from reviewer.ui.desk import Desk
from reviewer.ui.hint_finder import HintFinder
from reviewer.ui.views.chain_pane import ChainPane
from reviewer.ui.views.checks_pane import ChecksPane
from reviewer.ui.views.facing_pane import FacingPane
from reviewer.ui.views.history_pane import HistoryPane
from reviewer.ui.views.hits_pane import HitsPane
from reviewer.ui.views.inspector import Inspector
from reviewer.ui.views.laid_out import laid_out_once
from reviewer.ui.views.notes_pane import NotesPane
from reviewer.ui.views.one_of import OneOf
from reviewer.ui.views.opening_page import OpeningPage
from reviewer.ui.views.outline_pane import OutlinePane
from reviewer.ui.views.queue_pane import STRIP, USUAL, QueuePane
from reviewer.ui.views.safety_bar import SafetyBar
from reviewer.ui.views.sheet_pane import SheetPane
from reviewer.ui.views.table_pane import TablePane
from reviewer.ui.views.verdict_bar import VerdictBar
from reviewer.ui.views.welcome import Welcome
from reviewer.ui.walk import Section

LAYOUT = 3
"""Raised when the panes change, so that an old layout is not restored over them."""
SHORT, SHORTEST = 900, 480
"""Heights of a window below which the inspector stands beside the checks instead of under the table, and below which
nothing stands under the page: what is told of it lies behind the table then."""
NARROW = 1366
"""Width of a window below which the queue is a strip of signs at first."""

LEFT, RIGHT, BOTTOM = (
    Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea,
)  # fmt: skip


class Form(Enum):
    """How the panes stand at first, by the height of the window."""

    HIGH, LOW, LEAST = range(3)


def form_of(height: int) -> Form:
    """The form for a window of this height."""
    return Form.HIGH if height >= SHORT else Form.LOW if height >= SHORTEST else Form.LEAST


class Panes:
    """All panes, put into a window."""

    def __init__(self, window: QMainWindow, desk: Desk) -> None:
        self._window = window
        document, selection = desk.document, desk.selection
        self.verdict = VerdictBar(desk)
        self.welcome, self.opening = Welcome(), OpeningPage()
        self.sheet = SheetPane(desk)
        self.queue = QueuePane(desk)
        self.table = TablePane(document, selection)
        self.hints = HintFinder(document, selection, window)
        self.inspector = Inspector(desk, self.hints)
        self.checks = ChecksPane(document, selection)
        self.chain = ChainPane(document, selection)
        self.facing = FacingPane(desk)
        self.history = HistoryPane(document, selection)
        self.notes = NotesPane(document, selection)
        self.hits = HitsPane(desk)
        self.outline = OutlinePane(desk)
        self.middle = OneOf()
        for page in (self.welcome, self.sheet, self.opening):
            self.middle.addWidget(page)
        self.offers = SafetyBar()
        window.setCentralWidget(_in_a_column(self.offers, self.middle))
        self.docks = {
            "queue": self._dock("queue", window.tr("Queue"), self.queue),
            "table": self._dock("table", window.tr("Table"), self.table),
            "inspector": self._dock("inspector", window.tr("Inspector"), self.inspector),
            "checks": self._dock("checks", window.tr("Checks"), self.checks),
            "chain": self._dock("chain", window.tr("Chain"), self.chain),
            "history": self._dock("history", window.tr("History"), self.history),
            "notes": self._dock("notes", window.tr("Notes"), self.notes),
            "hits": self._dock("hits", window.tr("Hits"), self.hits),
            "outline": self._dock("outline", window.tr("Outline"), self.outline),
            "facing": self._dock("facing", window.tr("Other page"), self.facing),
        }
        window.setDockNestingEnabled(True)
        self.docks["chain"].visibilityChanged.connect(self.chain.in_sight)
        self.docks["outline"].visibilityChanged.connect(self.outline.in_sight)
        self.chain.ends_wanted.connect(self._show_ends)
        self.facing.field_wanted.connect(selection.select_field)
        self._form, self._narrow = Form.HIGH, False
        self.queue.section_wanted.connect(self.show_section)
        self.queue.width_wanted.connect(self._set_queue)
        self.arrange()
        self._untouched = True

    def arrange_at_first(self) -> None:
        """The same as `arrange`; where nobody has moved a dock since they were made, they need only be shown."""
        formed = self._form is form_of(self._window.height()) and self._narrow == (self._window.width() < NARROW)
        if not self._untouched or not formed:
            self.arrange()
            return
        self._show_all()

    def arrange(self) -> None:
        """Put every pane where it is at first, as the size of the window asks."""
        window, docks = self._window, self.docks
        self._untouched = False
        for dock in docks.values():
            dock.setFloating(False)
            window.removeDockWidget(dock)
        self._form, self._narrow = form_of(window.height()), window.width() < NARROW
        window.addDockWidget(LEFT, docks["queue"])
        window.addDockWidget(RIGHT, docks["table"])
        if self._form is Form.LEAST:
            window.tabifyDockWidget(docks["table"], docks["inspector"])
            window.tabifyDockWidget(docks["inspector"], docks["checks"])
        else:
            window.addDockWidget(BOTTOM, docks["checks"])
        window.tabifyDockWidget(docks["checks"], docks["chain"])
        window.tabifyDockWidget(docks["chain"], docks["history"])
        window.tabifyDockWidget(docks["history"], docks["notes"])
        window.tabifyDockWidget(docks["notes"], docks["hits"])
        # The tabs of two panes would be wider than a strip.
        window.tabifyDockWidget(docks["table" if self._narrow else "queue"], docks["outline"])
        window.tabifyDockWidget(docks["table"], docks["facing"])
        if self._form is Form.LOW:
            window.addDockWidget(BOTTOM, docks["inspector"], Qt.Orientation.Horizontal)
        elif self._form is Form.HIGH:
            window.addDockWidget(RIGHT, docks["inspector"], Qt.Orientation.Vertical)
        self._show_all()

    def _show_all(self) -> None:
        self._window.setUpdatesEnabled(False)
        with laid_out_once(self._window):
            for dock in self.docks.values():
                dock.show()
            for front in ("checks", "table", "queue"):
                self.docks[front].raise_()
        self._size()
        self._window.setUpdatesEnabled(True)

    def _size(self) -> None:
        window, docks, low = self._window, self.docks, self._form is not Form.HIGH
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        width, height = window.width(), window.height()
        right = round(width * (0.40 if low else 0.38))
        left = STRIP if self._narrow else round(width * 0.135) if low else round(width * 0.15)
        window.resizeDocks([docks["queue"], docks["table"]], [left, right], across)
        if self._form is Form.LEAST:
            return
        window.resizeDocks([docks["checks"]], [round(height * (0.33 if low else 0.26))], down)
        if low:
            window.resizeDocks([docks["checks"], docks["inspector"]], [width - right, right], across)
        else:
            window.resizeDocks([docks["table"], docks["inspector"]], [round(height * 0.36), round(height * 0.3)], down)

    def _set_queue(self, width: int) -> None:
        self._window.resizeDocks([self.docks["queue"]], [width], Qt.Orientation.Horizontal)

    def hide_docks(self) -> None:
        """An empty desk has no panes around the welcome."""
        for dock in self.docks.values():
            dock.hide()

    def reach(self, name: str, *, widen: bool = True) -> None:
        """Give the keys to a pane; the queue comes with its words, unless the keys only pass it."""
        if name in self.docks:
            self.docks[name].show()
            self.docks[name].raise_()
        if name == "queue" and widen and self.queue.is_strip:
            self._set_queue(USUAL)
            self.queue.filings.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self.focus_of(name).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_section(self, section: Section) -> None:
        """Open a section of the queue, and give it the keys."""
        self.show_beside("queue")
        if self.queue.is_strip:
            self._set_queue(USUAL)
        self.queue.show_section(section)

    def reach_queue(self) -> None:
        """Give the keys to what is to be settled, as the lower half of the queue; on a narrow window to the page."""
        if self.queue.is_strip:
            self.reach("page")
            return
        self.docks["queue"].show()
        self.docks["queue"].raise_()
        self.queue.items.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_ends(self, found: str) -> None:
        """Both ends of a finding side by side; the keys stay where they are."""
        if self.facing.show_finding(found):
            self.show_beside("facing")

    def show_beside(self, name: str) -> None:
        """Bring a pane to the front; the keys stay where they are."""
        self.docks[name].show()
        self.docks[name].raise_()

    def focus_of(self, name: str) -> QWidget:
        """What takes the keys in a pane."""
        return {
            "queue": self.queue.keys, "page": self.sheet.view, "table": self.table.view,
            "inspector": self.inspector.text, "checks": self.checks.view, "history": self.history.view,
            "chain": self.chain.view, "notes": self.notes.view, "hits": self.hits.view, "outline": self.outline.view,
            "facing": self.facing.view,
        }[name]  # fmt: skip

    def next_to(self, focused: QWidget | None, by: int) -> str:
        """The pane after (or before) the one that has the keys."""
        order = ["queue", "page", "table", "inspector", "checks", "chain", "history", "notes", "hits", "outline"]
        here = next((name for name in order if focused is not None and self._holds(name, focused)), "")
        place = order.index(here) + by if here else 0
        return order[place % len(order)]

    def save(self, settings: QSettings) -> None:
        """Remember where the panes stand."""
        settings.setValue("layout", self._window.saveState(LAYOUT))

    def restore(self, settings: QSettings) -> bool:
        """Put the panes where they stood; False when they stood nowhere, or have no room there on this screen."""
        layout = settings.value("layout")
        if not isinstance(layout, QByteArray) or not self._window.restoreState(layout, LAYOUT):
            return False
        self._untouched = False
        least, room = self._window.minimumSizeHint(), self._window.screen().availableGeometry().size()
        return least.width() <= room.width() and least.height() <= room.height()

    def _holds(self, name: str, focused: QWidget) -> bool:
        pane = {"queue": self.queue, "page": self.sheet, "table": self.table, "inspector": self.inspector,
                "checks": self.checks, "chain": self.chain, "history": self.history,
                "notes": self.notes, "hits": self.hits, "outline": self.outline}[name]  # fmt: skip
        return pane is focused or pane.isAncestorOf(focused)

    def _dock(self, name: str, title: str, pane: QWidget) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        # Or whatever changes in a pane has the dock and the window painted under it.
        pane.setAutoFillBackground(True)
        dock.setWidget(pane)
        return dock


def _in_a_column(*widgets: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget)
    return column
