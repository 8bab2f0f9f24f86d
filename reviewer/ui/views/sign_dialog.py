"""Signing the review: what is still open, who signs as what, and what the signature covers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QWidget,
)

from reviewer.core.sign_off import STATEMENTS, Role, SignOff, changes_between, same_name
from reviewer.ui import icons
from reviewer.ui.commands import SignReview
from reviewer.ui.desk import Desk
from reviewer.ui.look import OUTCOMES
from reviewer.ui.still_open import OpenLine, still_open
from reviewer.ui.views.placing import REST, in_a_column, in_a_row

FILING = int(Qt.ItemDataRole.UserRole) + 1
WIDTH = 620


class SignDialog(QDialog):
    """Signal: `filing_wanted(id)` when a line of what is open is chosen: the dialog closes and the desk turns there."""

    filing_wanted = Signal(str)

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: list[OpenLine] = []
        self.setWindowTitle(self.tr("Sign off"))
        self.roles = {
            Role.PREPARED: QRadioButton(self.tr("&Prepared")),
            Role.REVIEWED: QRadioButton(self.tr("&Reviewed")),
        }
        self.name = QLineEdit(name)
        self.statement, self.warning, self.digest, self.verdict = (QLabel(wordWrap=True) for _ in range(4))
        self.lines = QListWidget()
        self.sign = QPushButton(self.tr("&Sign"))
        self._lay_out()
        held = desk.sign_off.now
        self.roles[Role.REVIEWED if held.holds(Role.PREPARED) else Role.PREPARED].setChecked(True)
        self._connect()
        desk.sign_off.want(True)
        self.refresh()

    def _connect(self) -> None:
        desk = self._desk
        for button in self.roles.values():
            button.toggled.connect(self.refresh)
        self.name.textChanged.connect(self.refresh)
        self.lines.itemActivated.connect(self._go)
        self.sign.clicked.connect(self._sign)
        desk.sign_off.changed.connect(self.refresh)
        desk.document.verdict_changed.connect(self.refresh)
        desk.document.left_changed.connect(self.refresh)
        self.finished.connect(lambda: desk.sign_off.want(False))

    @property
    def role(self) -> Role:
        """What the person signs as."""
        return next(role for role, button in self.roles.items() if button.isChecked())

    def refresh(self) -> None:
        """Show how things stand now."""
        watch = self._desk.sign_off
        self._list()
        self.statement.setText(STATEMENTS[self.role])
        self.digest.setText(watch.now.digest if watch.known else self.tr("being worked out..."))
        self.warning.setText(self._warning(watch.now))
        self.warning.setVisible(bool(self.warning.text()))
        self.verdict.setText(self._hindrance())
        self.sign.setEnabled(not self._hindrance())

    def _list(self) -> None:
        lines = still_open(self._desk)
        if lines == self._shown and self.lines.count():
            return
        self._shown = lines
        self.lines.clear()
        for line in lines:
            item = QListWidgetItem(icons.icon(OUTCOMES[line.outcome]), line.text)
            item.setData(FILING, line.filing)
            self.lines.addItem(item)

    def _hindrance(self) -> str:
        """Why it cannot be signed yet, "" when it can."""
        if not self.name.text().strip():
            return self.tr("Type the name to sign with.")
        if any(line.blocks for line in self._shown):
            return self.tr("It cannot be signed yet: settle what is marked with a cross above. F8 walks through it.")
        if not self._desk.sign_off.known:
            return self.tr("Wait until everything is checked.")
        return ""

    def _warning(self, now: SignOff) -> str:
        """What the person should know first; none of it stands in the way."""
        said = []
        other = now.signature(Role.REVIEWED if self.role is Role.PREPARED else Role.PREPARED)
        if other is not None and same_name(other, self.name.text()):
            said.append(self.tr("{name} signed as {role} already: two pairs of eyes should be two persons.").format(
                name=other.name, role=self.tr("reviewed") if other.role is Role.REVIEWED else self.tr("prepared")
            ))  # fmt: skip
        if self.role is Role.REVIEWED and not now.holds(Role.PREPARED):
            said.append(self.tr("Nobody has signed this as prepared."))
        signed = now.signature(self.role)
        if signed is not None and now.changed(self.role) and self._desk.sign_off.known:
            said.append(self.tr("{name} signed, then this changed:").format(name=signed.name))
            said += changes_between(signed.covered, self._desk.sign_off.covered())
        return "\n".join(said)

    def _sign(self) -> None:
        document, name = self._desk.document, " ".join(self.name.text().split())
        document.undo_stack.push(SignReview(document, self.role, name, self._desk.sign_off.covered()))
        self.accept()

    def _go(self, item: QListWidgetItem) -> None:
        filing = item.data(FILING)
        if filing:
            self.reject()
            self.filing_wanted.emit(filing)

    def _lay_out(self) -> None:
        self.digest.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.name.setAccessibleName(self.tr("Name to sign with"))
        self.lines.setAccessibleName(self.tr("What is still open"))
        self.lines.setWordWrap(True)
        self.warning.setObjectName("banner")
        self.warning.setMargin(8)
        self.sign.setDefault(True)
        heading = QLabel(self.tr("What is still open (Enter goes there)"))
        below = (self._form(), self.warning, self.verdict, self._buttons())
        self.setLayout(in_a_column(heading, (self.lines, 1), *below))
        self.resize(WIDTH, 460)
        self.name.setFocus()
        self.name.selectAll()

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.addRow(self.tr("Sign as"), in_a_row(*self.roles.values(), REST))
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("Statement"), self.statement)
        form.addRow(self.tr("It covers"), self.digest)
        return form

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.sign, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        return buttons
