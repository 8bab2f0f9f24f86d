"""Printing the list of what is wrong and what is open."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtGui import QPageLayout, QTextDocument
from PySide6.QtWidgets import QMainWindow

from reviewer.ui.desk import Desk
from reviewer.ui.filing_states import is_at_work
from reviewer.ui.printed_list import list_html


class PrintHandlers(QObject):
    """`say` puts a sentence into the status line."""

    def __init__(self, window: QMainWindow, desk: Desk, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window, self._desk, self._say = window, desk, say

    def all(self) -> dict[str, Callable[[], object]]:
        """Every handler of this room by the name of its action."""
        return {"print": self.print_list}

    def print_list(self) -> None:
        """Ask which printer, and print."""
        if not self._desk.document.review.filings:
            self._say(self.tr("There is nothing to print yet. Open a return first."))
            return
        if is_at_work(self._desk.filings, self._desk.document):
            self._say(self.tr("Still reading and checking: the list would not be whole. Print it when that is done."))
            return
        # Only whoever prints waits for the printers of the system to be looked up.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        printer.setDocName(self.tr("What is wrong and what is open"))
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        if QPrintDialog(printer, self._window).exec():
            self.document().print_(printer)
            self._say(self.tr("The list was sent to the printer."))

    def document(self) -> QTextDocument:
        """The list as it is now."""
        made = QTextDocument()
        made.setHtml(list_html(self._desk, datetime.now().astimezone()))
        return made
