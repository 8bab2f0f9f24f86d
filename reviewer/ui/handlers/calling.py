"""The call-over of a table."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow, QToolBar

from reviewer.core.call_over import Call, calls_of
from reviewer.core.page import Box
from reviewer.ui.commands import AddNote, ConfirmField
from reviewer.ui.desk import Desk
from reviewer.ui.panes import Panes
from reviewer.ui.plural import counted
from reviewer.ui.views.call_over_bar import AGREE, BACK, QUERY, STOP, CallOverBar
from reviewer.ui.voice import Voice, system_voice


class CallOverHandlers(QObject):
    """One call-over at a time; `voice` is None where figures are compared by eye. `say` is for the status line."""

    def __init__(self, window: QMainWindow, desk: Desk, panes: Panes, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._desk, self._panes, self._say = desk, panes, say
        self._calls: list[Call] = []
        self._place = self._agreed = self._queried = 0
        self._chinese = False
        self.voice: Voice | None = None
        self._asked_for_voice = False
        self.bar = CallOverBar()
        self.bar.answered.connect(self.answer)
        self._tools = QToolBar(self.tr("Call-over"))
        self._tools.setObjectName("call_over")
        self._tools.toggleViewAction().setVisible(False)
        self._tools.setMovable(False)
        self._tools.addWidget(self.bar)
        window.addToolBar(Qt.ToolBarArea.BottomToolBarArea, self._tools)
        self._tools.hide()
        desk.document.loaded.connect(self._end)
        desk.document.filing_removed.connect(lambda _: self._end())

    def all(self) -> dict[str, Callable[[], object]]:
        """Every handler of this room by the name of its action."""
        return {"call_over": self.begin}

    def begin(self) -> None:
        """Read the figures of the table that is looked at, from the selected one on."""
        grid = self._panes.table.model.grid
        review = self._desk.document.review
        if grid is None or grid.filing not in review.filings:
            self._say(self.tr("There is no table to call over. Open a return first."))
            return
        self._chinese = review.filings[grid.filing].language.startswith("zh")
        self._calls = calls_of(review, grid, chinese=self._chinese)
        if not self._calls:
            self._say(self.tr("Nothing was read in this table, so there is nothing to call over."))
            return
        if not self._asked_for_voice and self.voice is None:
            self._asked_for_voice, self.voice = True, system_voice(self)
        keys = [call.key for call in self._calls]
        field = self._desk.selection.field
        self._place = keys.index(field) if field in keys else 0
        self._agreed = self._queried = 0
        self._tools.show()
        self._call()
        if self.voice is not None and not self.voice.can_say(chinese=self._chinese):
            missing = self.tr("Chinese") if self._chinese else self.tr("English")
            self._say(self.tr("This computer has no voice for {language}: compare by eye.").format(language=missing))

    def answer(self, what: str) -> None:
        """What was said to the figure that is called."""
        if not self._calls:
            return
        if what == STOP:
            self._end()
            return
        if what == BACK:
            self._place = max(self._place - 1, 0)
        else:
            self._note(what)
            self._place += 1
        if self._place < len(self._calls):
            self._call()
        else:
            self._end()

    def _note(self, what: str) -> None:
        document, key = self._desk.document, self._calls[self._place].key
        if what == AGREE:
            self._agreed += 1
            if document.review.confirmation(key) is None:
                document.undo_stack.push(ConfirmField(document, key))
        elif what == QUERY:
            self._queried += 1
            document.undo_stack.push(AddNote(document, key, self.tr("Queried at the call-over.")))

    def _call(self) -> None:
        call = self._calls[self._place]
        self.bar.show_call(call, self._place, len(self._calls))
        self._desk.selection.select_field(call.key)
        reading = self._desk.document.review.readings.get(call.key)
        if reading is not None and reading.provenance.boxes:
            self._panes.sheet.view.spotlight(reading.provenance.page, Box.around(reading.provenance.boxes))
        else:
            self._panes.sheet.view.spotlight(0, None)
        self.bar.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.voice is not None and self.voice.can_say(chinese=self._chinese):
            self.voice.say(call.aloud, chinese=self._chinese)

    def _end(self) -> None:
        if not self._calls:
            return
        self._calls = []
        if self.voice is not None:
            self.voice.stop()
        self._tools.hide()
        self._panes.sheet.view.spotlight(0, None)
        self._panes.reach("table")
        self._say(self.tr("Call-over: {agreed}, {queried}.").format(
            agreed=counted("%n figure(s) agreed", self._agreed), queried=counted("%n queried", self._queried)
        ))  # fmt: skip
