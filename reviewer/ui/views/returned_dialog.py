"""What an auditor typed into a working paper, to be accepted or refused line by line beside the page."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QTableView, QWidget
from typing_extensions import override

from reviewer.ui.models.returned_model import KIND, PRINTED, SAID, STANDS, STATE, WHERE, ReturnedModel
from reviewer.ui.plural import counted
from reviewer.ui.selection import Selection
from reviewer.ui.views.ledger import lay_out_ledger
from reviewer.ui.views.placing import in_a_column

WIDTHS = {STATE: 100, KIND: 70, PRINTED: 150, STANDS: 150}


class ReturnedDialog(QDialog):
    """Choosing a line turns to its figure; Enter accepts it, Delete refuses it, and the next one is chosen."""

    def __init__(self, model: ReturnedModel, name: str, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model, self._selection = model, selection
        self.setWindowTitle(self.tr("Returned: {name}").format(name=name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.state, self.view = QLabel(), QTableView()
        self.accept_button = QPushButton(self.tr("&Accept"))
        self.refuse_button = QPushButton(self.tr("&Refuse"))
        self._lay_out()
        self.view.selectionModel().currentRowChanged.connect(self._chosen)
        model.dataChanged.connect(self._renew)
        self.accept_button.clicked.connect(self.accept_line)
        self.refuse_button.clicked.connect(self.refuse_line)
        self._renew()
        self.view.selectRow(next(iter(model.waiting()), 0))
        self.view.setFocus()

    def accept_line(self) -> None:
        """What the chosen line proposes is done, and the next is chosen."""
        row = self.row
        if row >= 0 and self.model.waits(row):
            self.model.accept(row)
            self._go_on(row)

    def refuse_line(self) -> None:
        """The chosen line is put aside, and the next is chosen."""
        row = self.row
        if row >= 0 and self.model.waits(row):
            self.model.refuse(row)
            self._go_on(row)

    @property
    def row(self) -> int:
        """The chosen line, -1 for none."""
        return self.view.currentIndex().row()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept_line()
        elif event.key() == Qt.Key.Key_Delete:
            self.refuse_line()
        else:
            super().keyPressEvent(event)

    def _go_on(self, row: int) -> None:
        waiting = self.model.waiting()
        if waiting:
            self.view.selectRow(next((one for one in waiting if one > row), waiting[0]))

    def _chosen(self, index: QModelIndex) -> None:
        self._renew()
        if not index.isValid():
            return
        key, found = self.model.key(index.row()), self.model.finding(index.row())
        if found:
            self._selection.select_finding(found)
        elif key is not None:
            self._selection.select_field(key)

    def _renew(self) -> None:
        waiting = self.model.waiting()
        if not self.model.lines:
            text = self.tr("Nothing was changed in this workbook.")
        elif waiting:
            text = self.tr("{lines} to accept or refuse. Nothing takes effect by itself.").format(
                lines=counted("%n line(s)", len(waiting))
            )
        else:
            text = self.tr("Every line is settled. The history keeps what was accepted and refused.")
        self.state.setText(text)
        for button in (self.accept_button, self.refuse_button):
            button.setEnabled(self.row in waiting)

    def _lay_out(self) -> None:
        lay_out_ledger(self.view, self.model, self.tr("What came back"), WIDTHS, stretched=(WHERE, SAID))
        self.accept_button.setToolTip(self.tr("Correct the figure as proposed, or take the note over (Enter)"))
        self.refuse_button.setToolTip(self.tr("Leave it as it is; the history says so (Delete)"))
        self.setLayout(in_a_column(self.state, self.view, self._buttons()))
        self.resize(980, 420)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.accept_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.refuse_button, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        for button in (self.accept_button, self.refuse_button, close):
            # Enter belongs to the chosen line.
            button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        return buttons
