"""What each action of the registry does."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QMessageBox

from reviewer import __version__
from reviewer.core.check import Outcome
from reviewer.core.reading import FieldKey
from reviewer.core.resources import resource
from reviewer.core.search import find_fields
from reviewer.core.tally import FilingState
from reviewer.ui.commands import ConfirmField, WithdrawCorrection
from reviewer.ui.desk import REVIEW, Desk
from reviewer.ui.export_task import ExportTask
from reviewer.ui.panes import Panes
from reviewer.ui.plural import counted
from reviewer.ui.views.export_bar import ExportBar
from reviewer.ui.views.inspector import EXPLAINABLE
from reviewer.ui.views.shortcut_sheet import ShortcutSheet
from reviewer.ui.walk import step

Say = Callable[[str], None]
UNFINISHED = (FilingState.LOADING, FilingState.CHECKING)
PANES = ("queue", "table", "checks", "chain", "history", "inspector", "page")


class Handlers(QObject):
    """One method an action. `say` puts a sentence into the status line."""

    def __init__(self, window: QMainWindow, desk: Desk, panes: Panes, say: Say) -> None:
        super().__init__(window)
        self._window, self._desk, self._panes, self._say = window, desk, panes, say
        self._document, self._selection = desk.document, desk.selection
        self._place = 0
        self._hits: list[FieldKey] = []
        self._sought = ""
        self._export: ExportTask | None = None
        self.export_bar = ExportBar()
        self.export_bar.cancelled.connect(self.cancel_export)
        self.sheet: ShortcutSheet | None = None
        self._selection.finding_selected.connect(self._note_place)

    def all(self) -> dict[str, Callable[[], object]]:
        """Every handler by the name of its action."""
        view, table = self._panes.sheet.view, self._panes.table
        return {
            "open": self.open, "open_folder": self.open_folder, "open_sample": self.open_sample,
            "close_filing": self.close_filing, "save_as": self.save_as,
            "export": self.export, "quit": self._window.close,
            "undo": self._document.undo_stack.undo, "redo": self._document.undo_stack.redo,
            "edit": table.edit, "copy": table.view.copy,
            "confirm": self.confirm, "misprint": self.misprint, "withdraw": self.withdraw,
            "find": self.find, "find_next": lambda: self.find_by(1), "find_previous": lambda: self.find_by(-1),
            "zoom_in": view.zoom_in, "zoom_out": view.zoom_out, "fit_page": view.fit_page,
            "actual_size": view.actual_size, "fit_width": view.fit_width,
            "next_finding": lambda: self.walk(1), "previous_finding": lambda: self.walk(-1),
            "next_table": lambda: table.go_by(1), "previous_table": lambda: table.go_by(-1),
            "go_to_page": self._panes.sheet.ask_page, "page_back": view.back, "page_forward": view.forward,
            **{f"pane_{name}": partial(self._panes.reach, name) for name in PANES},
            "next_pane": lambda: self.cycle(1), "previous_pane": lambda: self.cycle(-1),
            "explain": self.explain, "check_all": self._document.check_all,
            "shortcuts": self.show_shortcuts, "about": self.about,
        }  # fmt: skip

    def open(self) -> None:
        """Ask for files and open them."""
        files, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Open returns"), "", self.tr("Filings and reviews (*.pdf *.PDF *.review)")
        )
        if files:
            self._desk.open_paths([Path(file) for file in files])

    def open_folder(self) -> None:
        """Ask for a folder and open what is in it."""
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Open a folder of returns"))
        if folder:
            self._desk.open_paths([Path(folder)])

    def open_sample(self) -> None:
        """Open the return that came with the program, with the faults it was printed with."""
        self._desk.open_paths([resource("samples", "monthly-return.pdf"), resource("samples", "next-day-return.pdf")])

    def save_as(self) -> None:
        """Ask where to, and go on in a copy of the review."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save review as"), "", self.tr("Review (*.review)")
        )
        if chosen:
            self._desk.save_as(Path(chosen).with_suffix(REVIEW))

    def close_filing(self) -> None:
        """Take the filing off the desk."""
        self._desk.close_filing(self._selection.filing)

    def export(self) -> None:
        """Ask where to, and write the working paper behind the window."""
        if not self._document.review.filings:
            self._say(self.tr("There is nothing to export yet. Open a return first."))
            return
        first = next(iter(self._document.review.filings.values()))
        proposed = Path(first.path).with_name(f"{Path(first.name).stem} working paper.xlsx")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export working paper"), str(proposed), self.tr("Workbook (*.xlsx)")
        )
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, path: Path) -> None:
        """Write the working paper to a place."""
        if self._export is not None:
            self._say(self.tr("A working paper is being written already. Wait for it, or cancel it."))
            return
        self._say(self.tr("Writing {name}...").format(name=path.name))
        self._export = ExportTask(self._document, path.with_suffix(".xlsx"), self, self._desk.crops())
        self._export.told.connect(self._say)
        self._export.moved.connect(self.export_bar.show_step)
        self._export.ended.connect(self._exported)
        self.export_bar.begin()
        self._export.start()

    def cancel_export(self) -> None:
        """Stop writing the working paper."""
        if self._export is not None:
            self._export.cancel()

    def _exported(self) -> None:
        self.export_bar.hide()
        if self._export is not None:
            self._export.deleteLater()
        self._export = None

    def confirm(self) -> None:
        """The field stands on the page as it was read; on to the next."""
        editor = self._panes.table.view.editor()
        if editor is not None:
            if self._panes.table.view.delegate.keep(editor):
                self._panes.table.bar.close_bar()
                self._go_on()
            return
        key = self._selection.field
        if key is None or key not in self._document.review.readings:
            self._go_on()
            return
        if self._document.review.correction(key) is None and self._document.review.confirmation(key) is None:
            self._document.undo_stack.push(ConfirmField(self._document, key))
        self._go_on()

    def misprint(self) -> None:
        """Say what should have been filed in the selected field."""
        if self._selection.field is not None:
            self._panes.reach("table")
            self._panes.table.bar.ask_misprint(self._selection.field)

    def withdraw(self) -> None:
        """Let the reading of the selected field stand again."""
        key = self._selection.field
        if key is not None and self._document.review.correction(key) is not None:
            self._document.undo_stack.push(WithdrawCorrection(self._document, key))
            self._panes.table.bar.close_bar()

    def explain(self) -> None:
        """Accept the exception that is looked at, with a reason."""
        finding = self._document.finding(self._selection.finding)
        if finding is None or finding.outcome not in EXPLAINABLE:
            self._say(self.tr("Only an exception can be explained. Press F8 to go to one."))
            return
        self._panes.reach("inspector")
        self._panes.inspector.bar.ask(finding.id)

    def walk(self, by: int) -> None:
        """The next finding to settle, or the one before."""
        order = self._panes.queue.queue.order
        place = step(order, self._selection.finding, self._place, by)
        if place is None:
            self._say(self._nothing_left())
            return
        wrapped = self._selection.finding in order and (place - order.index(self._selection.finding)) * by < 0
        self._selection.select_finding(order[place])
        left = sum(self._document.checker.findings[id].outcome is Outcome.EXCEPTION for id in order)
        self._say(
            (self.tr("From the start again. ") if wrapped else "")
            + self.tr("{place} of {all}: {exceptions}, {open} open.").format(
                place=place + 1,
                all=len(order),
                exceptions=counted("%n exception(s)", left),
                open=len(order) - left,
            )
        )
        # A table that gets the keys selects a cell, which a finding about nothing printed has not.
        self._panes.reach("table" if self._selection.field is not None else "inspector")

    def find(self) -> None:
        """Type what to find."""
        self._panes.verdict.find_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._panes.verdict.find_box.selectAll()

    def find_text(self, text: str) -> None:
        """Find it and turn to the first hit; Enter again turns to the next."""
        if text == self._sought and self._hits:
            self.find_by(1)
            return
        self._sought, self._hits = text, self._found(text)
        if not self._hits:
            self._say(self.tr("{text} is in no table of the open filings.").format(text=repr(text)))
            return
        self._show_hit(0)

    def find_by(self, by: int) -> None:
        """The next hit, or the one before."""
        self._hits = self._found(self._sought)
        if not self._hits:
            self.find()
            return
        here = self._selection.field
        place = self._hits.index(here) + by if here in self._hits else 0
        self._show_hit(place % len(self._hits))

    def cycle(self, by: int) -> None:
        """The next pane, or the one before."""
        self._panes.reach(self._panes.next_to(QApplication.focusWidget(), by))

    def show_shortcuts(self) -> None:
        """All keys on one sheet."""
        if self.sheet is None:
            self.sheet = ShortcutSheet(self._window)
        self.sheet.show()
        self.sheet.raise_()

    def about(self) -> None:
        """What this program is."""
        QMessageBox.about(
            self._window,
            self.tr("About"),
            self.tr("Filing Reviewer {version}\n\nProofreads a return beside its page. Nothing leaves this computer.")
            .format(version=__version__),
        )  # fmt: skip

    def _go_on(self) -> None:
        """On the walk to the next finding, else to the next figure that nobody has looked at."""
        order = self._panes.queue.queue.order
        if self._selection.finding in order:
            self.walk(1)
            return
        key = self._panes.table.next_figure()
        if key is None:
            self._say(self.tr("Every figure of this filing has been looked at from here on."))
            return
        self._selection.select_field(key)
        self._panes.reach("table")

    def _found(self, text: str) -> list[FieldKey]:
        """The hits in the order of the filings on the desk, whichever was read first."""
        order = [one.filing for one in self._desk.filings]
        return sorted(find_fields(self._document.review, text), key=lambda key: order.index(key.filing))

    def _show_hit(self, place: int) -> None:
        self._selection.select_field(self._hits[place])
        self._say(self.tr("Hit {place} of {all}. F3 for the next.").format(place=place + 1, all=len(self._hits)))

    def _nothing_left(self) -> str:
        if not self._document.review.filings:
            return self.tr("Nothing is open. Press Ctrl+O.")
        # Never a word of comfort while something is still to be read or checked.
        if self._document.checking or any(one.state in UNFINISHED for one in self._desk.filings):
            return self.tr("Still reading and checking: there may be exceptions yet.")
        agree = sum(finding.outcome is Outcome.AGREES for finding in self._document.checker.findings.values())
        if not agree:
            return self.tr("No check applies to what is open: compare it with the page by eye.")
        return self.tr("No exceptions. {agree}.").format(agree=counted("%n check(s)", agree) + self.tr(" agreed"))

    def _note_place(self, found: str) -> None:
        """Where the walk stood: when the finding is settled, the next has moved into its place."""
        order = self._panes.queue.queue.order
        if found in order:
            self._place = order.index(found)
