"""The panes of the window, and which of them has the keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from reviewer.ui.desk import Desk
from reviewer.ui.dock_places import DockPlaces
from reviewer.ui.hint_finder import HintFinder
from reviewer.ui.selection import Selection
from reviewer.ui.views.chain_pane import ChainPane
from reviewer.ui.views.checks_pane import ChecksPane
from reviewer.ui.views.facing_pane import FacingPane
from reviewer.ui.views.history_pane import HistoryPane
from reviewer.ui.views.hits_pane import HitsPane
from reviewer.ui.views.inspector import Inspector
from reviewer.ui.views.notes_pane import NotesPane
from reviewer.ui.views.one_of import OneOf
from reviewer.ui.views.opening_page import OpeningPage
from reviewer.ui.views.outline_pane import OutlinePane
from reviewer.ui.views.placing import holding, in_a_column
from reviewer.ui.views.queue_pane import USUAL, QueuePane
from reviewer.ui.views.safety_bar import SafetyBar
from reviewer.ui.views.sheet_pane import SheetPane
from reviewer.ui.views.table_pane import TablePane
from reviewer.ui.views.verdict_bar import VerdictBar
from reviewer.ui.views.welcome import Welcome
from reviewer.ui.walk import Section


class Panes:
    """All panes, put into a window."""

    def __init__(self, window: QMainWindow, desk: Desk) -> None:
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
        self.middle, self.offers = OneOf(), SafetyBar()
        self._stand_in(window)
        self.docks = {name: _dock(window, name, title, self._pane(name)) for name, title in _titles(window).items()}
        self._connect(selection)
        self.places = DockPlaces(window, self.docks)

    def _stand_in(self, window: QMainWindow) -> None:
        for page in (self.welcome, self.sheet, self.opening):
            self.middle.addWidget(page)
        window.setCentralWidget(holding(in_a_column(self.offers, self.middle, margins=0, spacing=0)))
        window.setDockNestingEnabled(True)

    def _connect(self, selection: Selection) -> None:
        self.docks["chain"].visibilityChanged.connect(self.chain.in_sight)
        self.docks["outline"].visibilityChanged.connect(self.outline.in_sight)
        self.chain.ends_wanted.connect(self._show_ends)
        self.facing.field_wanted.connect(selection.select_field)
        self.queue.section_wanted.connect(self.show_section)
        self.queue.width_wanted.connect(lambda width: self.places.widen_queue(width))

    def reach(self, name: str, *, widen: bool = True) -> None:
        """Give the keys to a pane; the queue comes with its words, unless the keys only pass it."""
        if name in self.docks:
            self.docks[name].show()
            self.docks[name].raise_()
        if name == "queue" and widen and self.queue.is_strip:
            self.places.widen_queue(USUAL)
            self.queue.filings.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self.focus_of(name).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_section(self, section: Section) -> None:
        """Open a section of the queue, and give it the keys."""
        self.show_beside("queue")
        if self.queue.is_strip:
            self.places.widen_queue(USUAL)
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

    def _holds(self, name: str, focused: QWidget) -> bool:
        pane = self._pane(name)
        return pane is focused or pane.isAncestorOf(focused)

    def _pane(self, name: str) -> QWidget:
        return {
            "queue": self.queue, "page": self.sheet, "table": self.table, "inspector": self.inspector,
            "checks": self.checks, "chain": self.chain, "history": self.history, "notes": self.notes,
            "hits": self.hits, "outline": self.outline, "facing": self.facing,
        }[name]  # fmt: skip


def _titles(window: QMainWindow) -> dict[str, str]:
    """What the docks are called, in the order in which they are made."""
    return {
        "queue": window.tr("Queue"), "table": window.tr("Table"), "inspector": window.tr("Inspector"),
        "checks": window.tr("Checks"), "chain": window.tr("Chain"), "history": window.tr("History"),
        "notes": window.tr("Notes"), "hits": window.tr("Hits"), "outline": window.tr("Outline"),
        "facing": window.tr("Other page"),
    }  # fmt: skip


def _dock(window: QMainWindow, name: str, title: str, pane: QWidget) -> QDockWidget:
    dock = QDockWidget(title, window)
    dock.setObjectName(name)
    # Or whatever changes in a pane has the dock and the window painted under it.
    pane.setAutoFillBackground(True)
    dock.setWidget(pane)
    return dock
