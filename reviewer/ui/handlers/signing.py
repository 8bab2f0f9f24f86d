"""Signing the review off."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QMainWindow

from reviewer.core.sign_off import Role, SignOff
from reviewer.ui.desk import Desk
from reviewer.ui.views.sign_dialog import SignDialog

SIGNER = "signer"


class SigningHandlers(QObject):
    """One dialog at a time. `say` puts a sentence into the status line; the name signed with is remembered."""

    def __init__(self, window: QMainWindow, desk: Desk, say: Callable[[str], None], settings: QSettings) -> None:
        super().__init__(window)
        self._window, self._desk, self._say, self._settings = window, desk, say, settings
        self.dialog: SignDialog | None = None

    def all(self) -> dict[str, Callable[[], object]]:
        """Every handler of this room by the name of its action."""
        return {"sign_off": self.sign_off}

    def sign_off(self) -> None:
        """Show what is open and ask for a name."""
        if not self._desk.document.review.filings:
            self._say(self.tr("There is nothing to sign yet. Open a return first."))
            return
        name = str(self._settings.value(SIGNER) or self._desk.document.who)
        self.dialog = SignDialog(self._desk, name, self._window)
        self.dialog.filing_wanted.connect(self._desk.selection.select_filing)
        self.dialog.accepted.connect(self._remember)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def standing(self) -> str:
        """Who signed, for the status line."""
        now = self._desk.sign_off.now
        said = self.tr("Prepared: {prepared}  Reviewed: {reviewed}")
        return said.format(prepared=self._who(now, Role.PREPARED), reviewed=self._who(now, Role.REVIEWED))

    def _who(self, now: SignOff, role: Role) -> str:
        signature = now.signature(role)
        if signature is None:
            return "-"
        return signature.name if now.holds(role) else self.tr("{name} (then changed)").format(name=signature.name)

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _remember(self) -> None:
        if self.dialog is not None:
            self._settings.setValue(SIGNER, self.dialog.name.text())
