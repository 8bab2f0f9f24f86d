"""What came back in a working paper, a line each: figures that are proposed, notes, and what was not understood."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from typing_extensions import override

from reviewer.core.notes import box_address, threads_of
from reviewer.core.page import Box
from reviewer.core.reading import FieldKey
from reviewer.export.returned import Note, Proposal, Returned
from reviewer.ui.commands import AddNote, CorrectField, SettleNote, WithdrawCorrection, likelier
from reviewer.ui.document import Document
from reviewer.ui.language import said
from reviewer.ui.placed import name_of

Line = Proposal | Note | str
Index = QModelIndex | QPersistentModelIndex
STATE, KIND, WHERE, PRINTED, STANDS, SAID = range(6)
NO_INDEX = QModelIndex()
CORNER = Box(12.0, 12.0, 24.0, 24.0)


class ReturnedModel(QAbstractTableModel):
    """Nothing takes effect by itself: a line is accepted or refused, and either is kept in the log.

    Accepting a figure is an ordinary correction that can be undone: then the line waits again.
    """

    def __init__(self, document: Document, returned: Returned, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        by = returned.by or self.tr("an unnamed person")
        self._reason = self.tr("proposed in {name} by {who}").format(name=name, who=by)
        self._noted = self.tr("in {name} by {who}").format(name=name, who=by)
        self.lines: list[Line] = [*returned.proposals, *returned.notes, *returned.problems]
        self._settled: dict[int, tuple[str, FieldKey, str]] = {}
        self._pinned: set[tuple[FieldKey, str]] = set()
        document.acted.connect(self._renew)

    @override
    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else SAID + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("State"), self.tr("What"), self.tr("Where"), self.tr("Printed"), self.tr("Stands"),
            self.tr("In the workbook"),
        )[section]  # fmt: skip

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._texts(index.row())[index.column()]
        if role == Qt.ItemDataRole.FontRole and index.column() == SAID and self.waits(index.row()):
            font = QFont()
            font.setBold(True)
            return font
        return None

    def waits(self, row: int) -> bool:
        """Whether a line is still to be accepted or refused."""
        return not isinstance(self.lines[row], str) and not self._state(row)

    def waiting(self) -> list[int]:
        """The lines that wait."""
        return [row for row in range(len(self.lines)) if self.waits(row)]

    def key(self, row: int) -> FieldKey | None:
        """The field that a line is about, if this review has it."""
        line = self.lines[row]
        if isinstance(line, str):
            return None
        try:
            key = line.key if isinstance(line, Proposal) else FieldKey.parse(line.subject)
        except ValueError:
            return None
        return key if key in self._document.review.readings else None

    def finding(self, row: int) -> str:
        """The finding that a reply is about, "" for none."""
        line = self.lines[row]
        return line.subject if isinstance(line, Note) and self._document.finding(line.subject) else ""

    def accept(self, row: int) -> None:
        """Correct the figure as proposed, or pin the note to its place."""
        line = self.lines[row]
        if not self.waits(row):
            return
        if isinstance(line, Proposal):
            self._correct(line)
        elif isinstance(line, Note):
            self._note(row, line.text, self.tr("taken over"))

    def refuse(self, row: int) -> None:
        """Leave everything as it is, and say so in a note that is resolved."""
        line = self.lines[row]
        if isinstance(line, str) or not self.waits(row):
            return
        stack = self._document.undo_stack
        stack.beginMacro(self.tr("refuse what came back"))
        address = self._note(row, self.tr("refused: {text}").format(text=_said(line)), self.tr("refused"))
        stack.push(SettleNote(self._document, address, resolved=True))
        stack.endMacro()

    def address(self, row: int) -> FieldKey:
        """Where a note on a line is pinned: its field, the figure that its finding is about, or else the first page."""
        line = self.lines[row]
        key, finding = self.key(row), self._document.finding(self.finding(row))
        if key is not None:
            return key
        if finding is not None and finding.evidence:
            return finding.evidence[-1]
        subject = "" if isinstance(line, str) else str(line.key) if isinstance(line, Proposal) else line.subject
        known = (filing for filing in self._document.review.filings if filing in subject)
        return box_address(next(known, next(iter(self._document.review.filings))), 1, CORNER)

    def _note(self, row: int, text: str, state: str) -> FieldKey:
        address, words_ = self.address(row), f"{text} ({self._noted})"
        self._settled[row] = (state, address, words_)
        self._document.undo_stack.push(AddNote(self._document, address, words_))
        return address

    def _correct(self, line: Proposal) -> None:
        review, stack = self._document.review, self._document.undo_stack
        if line.text is None:
            if review.correction(line.key) is not None:
                stack.push(WithdrawCorrection(self._document, line.key))
            return
        wrong = likelier(review.readings[line.key])
        stack.push(CorrectField(self._document, line.key, line.text, wrong, self._reason))

    def _state(self, row: int) -> str:
        line = self.lines[row]
        if row in self._settled:
            state, address, text = self._settled[row]
            # Undone, the line waits again.
            if (address, text) in self._pinned:
                return state
        if isinstance(line, Proposal):
            correction = self._document.review.correction(line.key)
            stands = None if correction is None else correction.text
            return self.tr("accepted") if stands == line.text else ""
        return self.tr("not understood") if isinstance(line, str) else ""

    def _texts(self, row: int) -> tuple[str, ...]:
        line, state = self.lines[row], self._state(row) or self.tr("waits")
        if isinstance(line, str):
            return state, "", "", "", "", said(line)
        if isinstance(line, Note):
            return state, self._kind(line), f"{line.place}  {self._about(row)}".strip(), "", "", line.text
        proposed = self.tr("take the correction back") if line.text is None else line.text or self.tr("(blank)")
        since = f" ({said(line.since)})" if line.since else ""
        where = f"{line.place}  {line.label}"
        return state, self.tr("figure"), where, line.printed, self._stands(line.key), f"{proposed}{since}"

    def _kind(self, note: Note) -> str:
        return {"tick": self.tr("tick"), "note": self.tr("note"), "reply": self.tr("reply")}.get(note.kind, note.kind)

    def _about(self, row: int) -> str:
        key, finding = self.key(row), self._document.finding(self.finding(row))
        if finding is not None:
            return f"{finding.check.code}: {finding.check.sentence}"
        return name_of(key, self._document.review.readings[key]) if key is not None else ""

    def _stands(self, key: FieldKey) -> str:
        review = self._document.review
        correction, reading = review.correction(key), review.readings.get(key)
        if correction is not None:
            return correction.text or self.tr("(blank)")
        return "" if reading is None else reading.printed

    def _renew(self) -> None:
        if self._settled:
            threads = threads_of(self._document.review)
            self._pinned = {(thread.address, note.text) for thread in threads for note in thread.notes}
        if self.lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.lines) - 1, SAID))


def _said(line: Proposal | Note) -> str:
    return line.text if line.text is not None else "-"
