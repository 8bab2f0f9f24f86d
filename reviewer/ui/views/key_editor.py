"""Other keys for an action: choose it, press the keys, and hear whether they are taken."""

from PySide6.QtCore import QSettings, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeView,
    QWidget,
)

from reviewer.ui.actions import ACTIONS, ActionSpec, plain_text, shown_keys
from reviewer.ui.keys import choose_keys, clashing, first_keys
from reviewer.ui.views.placing import in_a_column

NAME = int(Qt.ItemDataRole.UserRole) + 1


class KeyEditor(QDialog):
    """Signal: `changed()` when an action has other keys now."""

    changed = Signal()

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Keys"))
        self.filter, self.list = QLineEdit(), QTreeView()
        self.keys, self.sentence = QKeySequenceEdit(), QLabel(wordWrap=True)
        self.set, self.first = QPushButton(self.tr("&Use these keys")), QPushButton(self.tr("As at &first"))
        self._model = QStandardItemModel(0, 2, self)
        self._shown = QSortFilterProxyModel(self)
        self._fill()
        self._lay_out()
        self.set.clicked.connect(self._use)
        self.first.clicked.connect(self._use_first)
        self.list.selectionModel().currentChanged.connect(lambda: self._show_chosen())
        self.list.setCurrentIndex(self._shown.index(0, 0))

    @property
    def chosen(self) -> ActionSpec | None:
        """The action that is selected."""
        name = self.list.currentIndex().siblingAtColumn(0).data(NAME)
        return next((spec for spec in ACTIONS if spec.name == name), None)

    def choose(self, name: str) -> None:
        """Select an action."""
        for row in range(self._shown.rowCount()):
            if self._shown.index(row, 0).data(NAME) == name:
                self.list.setCurrentIndex(self._shown.index(row, 0))

    def _fill(self) -> None:
        self._model.setHorizontalHeaderLabels([self.tr("Action"), self.tr("Keys")])
        for spec in ACTIONS:
            if spec.menu is not None:
                item = QStandardItem(plain_text(spec))
                item.setData(spec.name, NAME)
                self._model.appendRow([item, QStandardItem(shown_keys(spec))])
        self._shown.setSourceModel(self._model)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.filter.textChanged.connect(self._shown.setFilterFixedString)

    def _lay_out(self) -> None:
        self._dress_list()
        self.filter.setPlaceholderText(self.tr("Filter"))
        for widget, name in (
            (self.filter, self.tr("Filter the actions")), (self.list, self.tr("Actions and their keys")),
            (self.keys, self.tr("Press the new keys")),
        ):  # fmt: skip
            widget.setAccessibleName(name)
        form = QFormLayout()
        form.addRow(self.tr("New keys"), self.keys)
        self.setLayout(in_a_column(self.filter, self.list, form, self.sentence, self._buttons()))
        self.resize(520, 560)

    def _dress_list(self) -> None:
        self.list.setModel(self._shown)
        self.list.setRootIsDecorated(False)
        self.list.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.set, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.first, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        return buttons

    def _show_chosen(self) -> None:
        spec = self.chosen
        self.keys.setKeySequence(QKeySequence(spec.keys_now[0] if spec is not None and spec.keys_now else ""))
        self.sentence.clear()

    def _use(self) -> None:
        spec, wanted = self.chosen, self.keys.keySequence()
        if spec is None:
            return
        keys = wanted.toString(QKeySequence.SequenceFormat.PortableText)
        taken = [plain_text(other) for other in clashing(spec, keys)] if keys else []
        if taken:
            self.sentence.setText(
                self.tr("{keys} is the key of: {actions}. Choose other keys, or change those first.").format(
                    keys=wanted.toString(QKeySequence.SequenceFormat.NativeText), actions=", ".join(taken)
                )
            )
            return
        choose_keys(self._settings, spec.name, (keys,) if keys else ())
        self._tell(spec, self.tr("{action} has these keys now: {keys}."))

    def _use_first(self) -> None:
        spec = self.chosen
        if spec is not None:
            first_keys(self._settings, spec.name)
            self._show_chosen()
            self._tell(spec, self.tr("{action} has its first keys again: {keys}."))

    def _tell(self, spec: ActionSpec, sentence: str) -> None:
        here = self.list.currentIndex().siblingAtColumn(1)
        self._shown.setData(here, shown_keys(spec))
        self.sentence.setText(sentence.format(action=plain_text(spec), keys=shown_keys(spec) or self.tr("none")))
        self.changed.emit()
