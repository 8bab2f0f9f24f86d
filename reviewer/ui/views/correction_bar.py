"""The line under the table that asks what kind of wrong a correction is, and why. It never stands in the way."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget
from typing_extensions import override

from reviewer.core.reading import FieldKey
from reviewer.core.review import Wrong
from reviewer.ui.commands import CorrectField, likelier
from reviewer.ui.document import Document
from reviewer.ui.explained import expected_of
from reviewer.ui.look import FAULT, figures
from reviewer.ui.models.cell_look import text_of
from reviewer.ui.views.placing import holding, in_a_column, in_a_row


class CorrectionBar(QFrame):
    """Signals: `done()` when Enter or Esc gives the keys back to the table, `said(sentence)` for what was refused."""

    done = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._key: FieldKey | None = None
        self.sentence, self._printed = QLabel(wordWrap=True), QLabel()
        self.figure, self.reason = QLineEdit(), QLineEdit()
        self.misread, self.misprint = QRadioButton(self.tr("Mis&read")), QRadioButton(self.tr("Mis&print"))
        self._kinds = QButtonGroup(self)
        self.keep = QPushButton(self.tr("Keep"))
        self._name_parts()
        self._lay_out()
        self.keep.clicked.connect(self._keep)
        self._kinds.buttonToggled.connect(self._ask_reason)
        document.undo_stack.indexChanged.connect(self._follow)
        self.hide()

    def ask(self, key: FieldKey) -> None:
        """A correction was made: which kind is it, and why?"""
        correction = self._document.review.correction(key)
        if correction is None:
            return
        self._show(key, correction.wrong, correction.entry.reason)
        self._say(correction.problem)
        self.figure.setText(correction.text)
        self.reason.setFocus()

    def ask_misprint(self, key: FieldKey) -> None:
        """The page is wrong: what should have been filed? The checks' own answer stands there already."""
        correction = self._document.review.correction(key)
        reading = self._document.review.readings[key]
        expected = expected_of(self._document, key)
        self._show(key, Wrong.MISPRINT, correction.entry.reason if correction else "")
        self._say("")
        self.figure.setText(correction.text if correction else expected or text_of(reading, None))
        # Without an answer from the checks the figure itself is asked for first.
        (self.reason if expected or correction else self.figure).setFocus()
        self.figure.selectAll()

    def refuse(self, key: FieldKey, sentence: str) -> None:
        """Say at the field why what was typed cannot be read; the cell stays open."""
        self._key = None
        self._say(self.tr("{why} Enter again keeps it as typed, and the field open; Esc leaves it as it was.")
                  .format(why=sentence))  # fmt: skip
        self._rest.hide()
        self.show()

    def close_bar(self) -> None:
        """There is nothing to ask any more."""
        self._key = None
        self.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _KEYS:
            self._keep()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        key = self._key
        if key is None or not self.isVisible():
            return
        wrong = Wrong.MISPRINT if self.misprint.isChecked() else Wrong.MISREAD
        text, reason = self.figure.text(), self.reason.text().strip()
        before = self._document.review.correction(key)
        # The figure as it was read is no correction.
        if before is None and text == text_of(self._document.review.readings[key], None):
            self._say(self.tr("That is what is printed. Type what should have been filed."))
            self.figure.setFocus()
            return
        if before is None or (before.text, before.wrong, before.entry.reason) != (text, wrong, reason):
            amends = before is not None and before.text == text
            self._document.undo_stack.push(CorrectField(self._document, key, text, wrong, reason, amends=amends))
        self.close_bar()
        self.done.emit()

    def _show(self, key: FieldKey, wrong: Wrong, reason: str) -> None:
        self._key = key
        reading = self._document.review.readings[key]
        self._printed.setText(self.tr("printed {figure}").format(figure=text_of(reading, None) or self.tr("blank")))
        (self.misprint if wrong is Wrong.MISPRINT else self.misread).setChecked(True)
        likely = likelier(reading)
        self.misread.setText(self.tr("Mis&read") + (self.tr(" (likelier)") if likely is Wrong.MISREAD else ""))
        self.misprint.setText(self.tr("Mis&print") + (self.tr(" (likelier)") if likely is Wrong.MISPRINT else ""))
        self.reason.setText(reason)
        self._ask_reason()
        self._rest.show()
        self.show()

    def _ask_reason(self) -> None:
        misprint = self.misprint.isChecked()
        self.reason.setPlaceholderText(
            self.tr("Why is the page wrong? It goes to the exceptions") if misprint else self.tr("Reason, if you like")
        )

    def _say(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.sentence.setStyleSheet(f"color: {FAULT.ink.name()}")

    def _follow(self) -> None:
        """An undo may have taken away what is asked about."""
        if self._key is not None and self.isVisible() and self._document.review.correction(self._key) is None:
            self.close_bar()

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.StyledPanel)
        for kind in (self.misread, self.misprint):
            self._kinds.addButton(kind)
        for widget in (self.figure, self._printed):
            widget.setFont(figures(widget.font()))
        figure = in_a_row((self.figure, 2), (self._printed, 1), self.misread, self.misprint)
        reason = in_a_row((self.reason, 1), self.keep)
        self._rest = holding(in_a_column(figure, reason, margins=0, spacing=4))
        self.setLayout(in_a_column(self.sentence, self._rest, margins=(8, 6, 8, 6), spacing=4))

    def _name_parts(self) -> None:
        self.sentence.setAccessibleName(self.tr("What is wrong"))
        self.figure.setAccessibleName(self.tr("What should stand"))
        self.misread.setToolTip(self.tr("Our reading differs from the page"))
        self.misprint.setToolTip(self.tr("The page itself is wrong; what is printed stays on record"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.keep.setToolTip(self.tr("Keep this correction (Enter)"))


_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
