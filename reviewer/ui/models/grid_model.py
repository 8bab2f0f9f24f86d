"""One table of a filing, as printed, for a table view."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QIcon
from typing_extensions import override

from reviewer.core.cell_reference import name_of_cell
from reviewer.core.check import Outcome
from reviewer.core.errors import PrintedError
from reviewer.core.found_tables import label_of
from reviewer.core.grid import Grid
from reviewer.core.own_labels import has_own_labels
from reviewer.core.printed import read_printed
from reviewer.core.reading import FieldKey
from reviewer.ui import icons
from reviewer.ui.commands import CorrectField, WithdrawCorrection, likelier
from reviewer.ui.document import Document
from reviewer.ui.language import said
from reviewer.ui.look import CELLS, OUTCOMES, CellState
from reviewer.ui.models.cell_look import CellLook, cell_look, text_of
from reviewer.ui.models.grid_survey import GridSurvey
from reviewer.ui.slices import Slices

Index = QModelIndex | QPersistentModelIndex

# Plain ints: comparing enums makes a repaint three times as slow.
DISPLAY, EDIT = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.EditRole)
DECORATION, TOOLTIP, FONT = (
    int(Qt.ItemDataRole.DecorationRole), int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.FontRole),
)  # fmt: skip
ALIGNMENT, ACCESSIBLE = int(Qt.ItemDataRole.TextAlignmentRole), int(Qt.ItemDataRole.AccessibleTextRole)
KEY, STATE, BADGE = (
    int(Qt.ItemDataRole.UserRole) + 1,
    int(Qt.ItemDataRole.UserRole) + 2,
    int(Qt.ItemDataRole.UserRole) + 3,
)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
WRAPPED = int(Qt.TextFlag.TextWordWrap)
NOWHERE = QModelIndex()


class GridModel(QAbstractTableModel):
    """A Grid over a Document. Rows and columns never move; an edit tells of one cell.

    Signal: `surveyed()` when the last row of a long table has been looked at, some time after it was shown.
    """

    surveyed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._grid: Grid | None = None
        self._own_labels = False
        self._survey = GridSurvey(None, document.review)
        self._surveying = Slices(self)
        self._looks: dict[FieldKey, CellLook] = {}
        self._badges: dict[FieldKey, str] = {}
        self._italic = QFont()
        self._italic.setItalic(True)
        document.fields_changed.connect(self._look_again)
        document.findings_changed.connect(self._findings_changed)
        document.checked.connect(self._all_changed)

    @property
    def grid(self) -> Grid | None:
        """The table that is shown."""
        return self._grid

    def show_grid(self, grid: Grid | None) -> None:
        """Show another table."""
        self.beginResetModel()
        self._grid, self._looks = grid, {}
        self._own_labels = grid is not None and has_own_labels(grid, self._document.review.readings)
        self._survey = GridSurvey(grid, self._document.review)
        self.endResetModel()
        self._surveying.begin(self._survey.steps(), self.surveyed.emit)

    def show_badges(self, badges: dict[FieldKey, str]) -> None:
        """The numbers 1, 2, 3 and = of the finding that is looked at."""
        changed = [key for key in {**self._badges, **badges} if self._badges.get(key) != badges.get(key)]
        self._badges = badges
        self._tell(changed, (BADGE,))

    def key(self, index: Index) -> FieldKey | None:
        """The field that stands in a cell."""
        return self.key_at(index.row(), index.column()) if index.isValid() else None

    def key_at(self, row: int, column: int) -> FieldKey | None:
        """The same by its row and column, which must be there: of many cells no index is made."""
        cells = self._grid.rows[row].cells if self._grid is not None else ()
        key = cells[column] if column < len(cells) else None
        return key if key in self._document.review.readings else None

    def texts(self) -> Callable[[int, int], str]:
        """What stands in a cell, "" where there is no field: of this table as it is now, even when it is another."""
        rows, readings = self._grid.rows if self._grid is not None else (), self._document.review.readings
        corrections = self._document.review.corrections.copy()

        def text(row: int, column: int) -> str:
            cells = rows[row].cells
            key = cells[column] if column < len(cells) else None
            reading = readings.get(key) if key is not None else None
            return "" if key is None or reading is None else text_of(reading, corrections.get(key))

        return text

    def index_of(self, key: FieldKey) -> QModelIndex:
        """Where a field stands; not valid when it is in another table."""
        place = self._survey.place_of(key)
        return QModelIndex() if place is None else self.index(*place)

    def is_alone(self, row: int) -> bool:
        """Whether one field stands first in a row and nothing beside it: it may take the room of all columns."""
        return self._survey.is_alone(row)

    def alone(self) -> Sequence[int]:
        """The rows of this kind, as far as a long table has been looked at."""
        return self._survey.alone

    def longest(self, column: int) -> QModelIndex:
        """The cell of a column with the longest text, of the rows with several fields; a figure before words."""
        row = self._survey.longest(column)
        return self.index(row, column) if row >= 0 else QModelIndex()

    def problem(self, index: Index, text: str) -> str:
        """Why typed text cannot be read as this field, "" if it can."""
        key = self.key(index)
        if key is None:
            return ""
        try:
            read_printed(text, self._document.review.readings[key].unit)
        except PrintedError as problem:
            return str(problem)
        return ""

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() or self._grid is None else len(self._grid.rows)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() or self._grid is None else len(self._grid.columns)

    @override
    def data(self, index: Index, role: int = DISPLAY) -> Any:
        key = self.key(index)
        if key is None:
            return None
        if role == KEY:
            return key
        if role == BADGE:
            return self._badges.get(key)
        if role == TOOLTIP and self._grid is not None:
            return f"{self._look(key).words}\n{name_of_cell(self._grid, index.row(), index.column())}"
        return self._of_look(self._look(key), role)

    def _of_look(self, look: CellLook, role: int) -> Any:
        if role in (DISPLAY, EDIT):
            return look.text
        if role == ALIGNMENT:
            return RIGHT if look.number else LEFT
        if role == DECORATION:
            return _sign(look)
        if role == STATE:
            return int(look.state)
        if role == FONT:
            return self._italic if look.state >= CellState.MISREAD else None
        return look.words.replace("\n", ", ") if role == ACCESSIBLE else None

    @override
    def setData(self, index: Index, value: Any, role: int = EDIT) -> bool:
        """Pushes a command and changes nothing itself."""
        key = self.key(index)
        if role != EDIT or key is None or value == self.data(index, EDIT):
            return False
        reading = self._document.review.readings[key]
        corrected = self._document.review.correction(key) is not None
        if corrected and value == text_of(reading, None):
            self._document.undo_stack.push(WithdrawCorrection(self._document, key))
        else:
            self._document.undo_stack.push(CorrectField(self._document, key, str(value), likelier(reading)))
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        shown = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return shown | Qt.ItemFlag.ItemIsEditable if self.key(index) is not None else shown

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if self._grid is None or not 0 <= section < self._length(orientation):
            return None
        across = orientation == Qt.Orientation.Horizontal
        text = self._grid.columns[section] if across else label_of(self._document.review, self._grid.rows[section])
        if role in (DISPLAY, TOOLTIP):
            plain = " ".join(text.split())
            # What is printed stays in the language of the filing.
            return said(plain) if self._own_labels else plain
        if role == ALIGNMENT:
            # How labels stand is for the view, which knows how much room there is for them.
            return (self._heading_alignment(section) | WRAPPED) if across else None
        return None

    def _length(self, orientation: Qt.Orientation) -> int:
        return self.columnCount() if orientation == Qt.Orientation.Horizontal else self.rowCount()

    def _heading_alignment(self, column: int) -> int:
        """A heading stands over its figures on the right, over words on the left."""
        return RIGHT if self._survey.all_figures(column) else LEFT

    def _look(self, key: FieldKey) -> CellLook:
        look = self._looks.get(key)
        if look is None:
            look = self._looks[key] = cell_look(self._document, key)
        return look

    def _findings_changed(self, found: Sequence[str]) -> None:
        findings = [finding for finding in map(self._document.finding, found) if finding is not None]
        self._look_again(list(dict.fromkeys(key for finding in findings for key in finding.evidence)))

    def _look_again(self, keys: Sequence[FieldKey]) -> None:
        """Other texts or signs may stand in these fields."""
        for key in keys:
            self._looks.pop(key, None)
        self._survey.measure_again(keys)
        self._tell(keys)

    def _tell(self, keys: Sequence[FieldKey], roles: Sequence[int] = ()) -> None:
        """One dataChanged around the cells that may look otherwise now."""
        corners = self._survey.around(keys)
        if corners is not None:
            self.dataChanged.emit(self.index(*corners[0]), self.index(*corners[1]), roles)

    def _all_changed(self) -> None:
        self._looks.clear()
        if self.rowCount() and self.columnCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))


def _sign(look: CellLook) -> QIcon | None:
    """An exception or an open check comes before what was done to the field."""
    if look.flag is Outcome.EXCEPTION or (look.flag is not None and look.state <= CellState.GUESSED):
        return icons.icon(OUTCOMES[look.flag])
    return None if look.state == CellState.READ else icons.icon(CELLS[look.state])


def title_of(grid: Grid) -> str:
    """What a table is called in lists."""
    return f"{grid.name}  {said(' '.join(grid.title.split()) or 'table')}"
