"""The window: lays the panes out and connects them."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSettings, QSize, Qt
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QToolBar
from typing_extensions import override

from reviewer.core.check import Outcome
from reviewer.core.tally import FilingState
from reviewer.ui import resume
from reviewer.ui.actions import ACTIONS, Menu, Scope, make_actions
from reviewer.ui.crash import start_again
from reviewer.ui.desk import Desk
from reviewer.ui.handlers import Handlers
from reviewer.ui.keys import load_keys
from reviewer.ui.language import said
from reviewer.ui.look import frame_fields, is_dark, name_bar, paint
from reviewer.ui.panes import Panes
from reviewer.ui.recent import Recent
from reviewer.ui.status_line import StatusLine
from reviewer.ui.views.language_button import LanguageButton
from reviewer.ui.views.page_window import PageWindow

ASKING = (FilingState.PASSWORD, FilingState.FAILED)
LARGEST = QSize(1920, 1080)
FRAME = QSize(8, 40)
"""Pixels of the frame and title that the desktop puts around a window, at most: it is not known before it is there."""
ROOMY = 1500
"""Width of a window from which on there is room for the small pages until the reviewer says otherwise."""
PAGE_BUTTONS = ("zoom_out", "zoom_in", "fit_width", "fit_page")


class MainWindow(QMainWindow):
    """Everything a reviewer sees. `settings` keep its layout and the filings opened before."""

    def __init__(self, desk: Desk, settings: QSettings) -> None:
        super().__init__()
        self.desk, self._settings, self.recent = desk, settings, Recent(settings)
        self.setWindowTitle(self.tr("Filing Reviewer"))
        frame_fields()
        self.setAcceptDrops(True)
        self.setAnimated(False)
        self._size_at_first()
        self.panes = Panes(self, desk)
        self.page_window = PageWindow(self.panes.middle, self.panes.sheet, settings)
        self._arranged = False
        load_keys(settings)
        self.handlers = Handlers(self, desk, self.panes, settings, self.say)
        self.actions_by_name = self._make_actions()
        self._lay_out()
        self._connect()
        self._show_middle()
        self._surround()

    def say(self, sentence: str) -> None:
        """A sentence in the status line; what is wrong with a file or a figure comes in English."""
        self.statusBar().showMessage(said(sentence))

    def open_paths(self, paths: list[Path]) -> None:
        """Open filings and remember them."""
        self.desk.open_paths(paths)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is saved already: there is nothing to ask."""
        if self._arranged:
            self.panes.places.save(self._settings)
        self._settings.setValue("geometry", self.saveGeometry())
        self.handlers.exporting.cancel()
        self.page_window.close()
        self.desk.close()
        event.accept()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Whoever comes back from another program may have written a PDF anew there."""
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.desk.drafts.look()
        super().changeEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.open_paths(paths)

    def start_again(self) -> None:
        """The program anew, on what is open and looked at now."""
        # After a fault nothing is sure, and whatever else is lost, the program is to start.
        with suppress(Exception):
            resume.keep(self, self._settings)
        start_again(self)

    def reset_layout(self) -> None:
        """Every pane where it was at first."""
        self.panes.places.arrange()

    def _size_at_first(self) -> None:
        geometry = self._settings.value("geometry")
        if geometry is not None and self.restoreGeometry(geometry):
            return
        room = QGuiApplication.primaryScreen().availableGeometry()
        size = LARGEST.boundedTo(room.size() - FRAME)
        self.resize(size)
        left = room.size() - FRAME - size
        self.move(room.topLeft() + QPoint(left.width() // 2, left.height() // 2))

    def _make_actions(self) -> dict[str, QAction]:
        sheet, checks = self.panes.sheet, self.panes.checks
        toggles = {
            "show_fields": sheet.show_every_field,
            "bare_page": sheet.show_bare,
            "show_unaccounted": sheet.show_unaccounted,
            "thumbnails": self._show_thumbnails,
            "formulas": checks.show_formulas,
            "keep_recent": self._keep_recent,
            "dark": self._paint_dark,
        }
        handlers: dict[str, Callable[[], object]] = {
            **self.handlers.all(),
            **{name: partial(self._toggle, name, show) for name, show in toggles.items()},
            "reset_layout": self.reset_layout,
            "page_window": self._move_page,
            "clear_recent": self._clear_recent,
        }
        panes = {Scope.PAGE: self.panes.sheet.view, Scope.TABLE: self.panes.table}
        return make_actions(self, handlers, panes)

    def _toggle(self, name: str, show: Callable[[bool], None]) -> None:
        show(self.actions_by_name[name].isChecked())

    def _lay_out(self) -> None:
        self._add_verdict()
        for menu in Menu:
            self._fill(self.menuBar().addMenu(QApplication.translate("actions", menu.value)), menu)
        self.panes.sheet.offer([self.actions_by_name[name] for name in PAGE_BUTTONS])
        self._fill_status_bar()
        self._press_at_first()
        self.panes.sheet.show_strip(self.actions_by_name["thumbnails"].isChecked())
        self.panes.welcome.show_recent(self.recent.paths())

    def _add_verdict(self) -> None:
        bar = QToolBar(self.tr("Verdict"))
        name_bar(bar, "verdict")
        bar.setMovable(False)
        bar.toggleViewAction().setVisible(False)
        bar.addWidget(self.panes.verdict)
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, bar)

    def _fill(self, menu: QMenu, name: Menu) -> None:
        menu.setToolTipsVisible(True)
        for spec in ACTIONS:
            if spec.menu is name:
                if spec.new_group:
                    menu.addSeparator()
                menu.addAction(self.actions_by_name[spec.name])

    def _fill_status_bar(self) -> None:
        bar, speaks = self.statusBar(), LanguageButton()
        bar.addPermanentWidget(self.handlers.exporting.bar)
        self.status = StatusLine(bar, self.desk, self.panes.queue.queue, self.handlers.signing.standing)
        speaks.clicked.connect(lambda: self._trigger("language"))
        bar.addPermanentWidget(speaks)

    def _press_at_first(self) -> None:
        """What is shown at first, and what the reviewer chose before."""
        shown = self._settings.value("thumbnails")
        pressed = {
            "show_unaccounted": True,
            "keep_recent": self.recent.wanted,
            "dark": is_dark(),
            "thumbnails": self.width() >= ROOMY if shown is None else str(shown).casefold() == "true",
        }
        for name, wanted in pressed.items():
            self.actions_by_name[name].setChecked(wanted)

    def _connect(self) -> None:
        desk, stack = self.desk, self.desk.document.undo_stack
        desk.told.connect(self.say)
        desk.safe.offered.connect(self.panes.offers.offer)
        desk.filing_opened.connect(self._remember)
        for signal in (desk.filing_opened, desk.filing_closed, desk.filing_changed, desk.selection.filing_selected):
            signal.connect(self._show_middle)
        for signal in (stack.undoTextChanged, stack.redoTextChanged):
            signal.connect(self._name_undo)
        self._connect_panes()
        self.handlers.language.wanted_anew.connect(self.start_again)
        self.page_window.came_back.connect(lambda: self.actions_by_name["page_window"].setChecked(False))

    def _connect_panes(self) -> None:
        desk, panes = self.desk, self.panes
        panes.verdict.outcome_wanted.connect(self._show_outcome)
        panes.verdict.section_wanted.connect(panes.show_section)
        panes.verdict.sought.connect(self.handlers.finding_text.find_text)
        panes.inspector.wanted.connect(self._trigger)
        panes.sheet.table_wanted.connect(lambda: panes.reach("table"))
        panes.inspector.bar.done.connect(lambda: panes.reach("table"))
        panes.welcome.wanted.connect(self._trigger)
        panes.welcome.path_wanted.connect(lambda path: self.open_paths([path]))
        panes.opening.password_given.connect(desk.give_password)
        panes.opening.again_wanted.connect(desk.try_again)
        panes.opening.close_wanted.connect(desk.close_filing)

    def _trigger(self, name: str) -> None:
        self.actions_by_name[name].trigger()

    def _show_outcome(self, outcome: Outcome) -> None:
        self.panes.checks.show_outcome(outcome)
        self.panes.reach("checks")

    def _show_middle(self) -> None:
        """The page, or what stands in its place: the welcome, a failure, a password."""
        one = self.desk.open_filing(self.desk.selection.filing)
        panes = self.panes
        if one is not None and one.state in ASKING:
            panes.opening.show_filing(one)
        wanted = panes.welcome if one is None else panes.opening if one.state in ASKING else self.page_window.stands_in
        if panes.middle.currentWidget() is not wanted:
            if one is None:
                panes.welcome.show_recent(self.recent.paths())
            panes.middle.setCurrentWidget(wanted)
            self._surround()
            wanted.setFocus()

    def _surround(self) -> None:
        """Panes only around an open filing; where they stood last time, or where they stand at first."""
        if self.panes.middle.currentWidget() is self.panes.welcome:
            if self._arranged:
                self.panes.places.save(self._settings)
            self._arranged = False
            self.panes.places.hide_all()
        elif not self._arranged:
            self._arranged, size = True, self.size()
            if not self.panes.places.restore(self._settings):
                self.panes.places.arrange_at_first()
                # Panes that had no room have made the window larger than the screen.
                self.resize(size)

    def _name_undo(self) -> None:
        stack = self.desk.document.undo_stack
        for name, words, text in (
            ("undo", self.tr("&Undo"), stack.undoText()),
            ("redo", self.tr("&Redo"), stack.redoText()),
        ):
            self.actions_by_name[name].setText(f"{words} {text}".rstrip())
            self.actions_by_name[name].setEnabled(bool(text))

    def _remember(self, id: str) -> None:
        one = self.desk.open_filing(id)
        if one is not None:
            self.recent.remember(one.path)

    def _keep_recent(self, wanted: bool) -> None:
        self.recent.want(wanted)
        self.panes.welcome.show_recent(self.recent.paths())

    def _clear_recent(self) -> None:
        self.recent.clear()
        self.panes.welcome.show_recent([])

    def _show_thumbnails(self, shown: bool) -> None:
        self.panes.sheet.show_strip(shown)
        self._settings.setValue("thumbnails", shown)

    def _move_page(self) -> None:
        if self.page_window.isVisible():
            self.page_window.close()
        else:
            self.page_window.take(list(self.actions_by_name.values()))

    def _paint_dark(self, dark: bool) -> None:
        paint(dark)
        self._settings.setValue("dark", dark)
        # Signs are asked for when they are painted; words that hold their ink are said anew.
        self.panes.verdict.forget()
        self.desk.document.verdict_changed.emit()
