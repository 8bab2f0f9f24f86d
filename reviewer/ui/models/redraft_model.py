"""What a new draft changed: tables to be made again, a line a figure, and the checks that are open again for it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QObject, Qt
from typing_extensions import override

from reviewer.core.checker import Finding
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.redraft import Aligned, Change, Redraft
from reviewer.core.review import Review
from reviewer.core.shown import shown
from reviewer.core.tables_kept import Again
from reviewer.ui.language import said
from reviewer.ui.models.grid_model import DISPLAY, NOWHERE, TOOLTIP, Index
from reviewer.ui.placed import name_of, place_of

HEADINGS = ("What", "Where", "Old draft", "New draft", "Page", "Until now")
Line = tuple[str, str, str, str, str, str]


class RedraftModel(QAbstractTableModel):
    """Lines that do not change while they are looked at."""

    def __init__(
        self, review: Review, new: dict[FieldKey, Reading], redraft: Redraft, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        figures = [_figure_line(review, new, figure) for figure in redraft.changed]
        tables = map(_table_line, redraft.again)
        self._lines: Sequence[Line] = [*tables, *figures, *map(_check_line, redraft.reopened)]

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(HEADINGS)

    @override
    def data(self, index: Index, role: int = DISPLAY) -> Any:
        return self._lines[index.row()][index.column()] if index.isValid() and role in (DISPLAY, TOOLTIP) else None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == DISPLAY and 0 <= section < len(HEADINGS):
            return _tr(HEADINGS[section])
        return None


def _figure_line(review: Review, new: dict[FieldKey, Reading], figure: Aligned) -> Line:
    before = review.readings.get(figure.old) if figure.old else None
    after = new.get(figure.new) if figure.new else None
    reading = after or before
    place = (
        f"{place_of(reading.key.table, reading.key.row)}: {name_of(reading.key, reading)}"
        if reading is not None
        else ""
    )
    pages = [str(one.provenance.page) for one in (before, after) if one is not None]
    return (
        _what(figure, before, after), place,
        before.printed if before is not None else "", after.printed if after is not None else "",
        " > ".join(dict.fromkeys(pages)), _until_now(review, figure.old),
    )  # fmt: skip


def _what(figure: Aligned, before: Reading | None, after: Reading | None) -> str:
    if before is None or after is None or figure.change is not Change.CHANGED:
        return _tr("new") if figure.change is Change.NEW else _tr("gone")
    if before.printed != after.printed:
        return _tr("changed")
    return _tr("another label") if before.label != after.label else _tr("read otherwise")


def _until_now(review: Review, key: FieldKey | None) -> str:
    if key is None:
        return ""
    correction = review.correction(key)
    if correction is not None:
        return _tr("corrected to {text}").format(text=correction.text)
    return _tr("confirmed") if review.confirmation(key) is not None else ""


def _table_line(table: Again) -> Line:
    """A table made by hand that has to be made again comes first: its figures are gone until then."""
    return _tr("make again by hand"), f"{table.name}  {table.title}", said(table.done), "", str(table.page), ""


def _check_line(finding: Finding) -> Line:
    what = _tr("check again")
    return what, f"{finding.check.code}: {finding.check.sentence}", shown(finding.stated), "", "", finding.outcome.value


def _tr(text: str) -> str:
    return QCoreApplication.translate("redraft", text)
