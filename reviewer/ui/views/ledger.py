"""A ledger: a table of whole lines, one chosen at a time."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from reviewer.ui.look import figures

NO_WIDTHS: Mapping[int, int] = MappingProxyType({})


def lay_out_ledger(
    view: QTableView,
    model: QAbstractItemModel,
    name: str,
    widths: Mapping[int, int] = NO_WIDTHS,
    stretched: Iterable[int] = (),
) -> None:
    """Show a model as a ledger, under its accessible name; columns have so many pixels, or share what is left."""
    view.setModel(model)
    view.setFont(figures(view.font()))
    view.setAccessibleName(name)
    _choose_lines(view)
    _lay_out_heads(view)
    for column, width in widths.items():
        view.setColumnWidth(column, width)
    for column in stretched:
        view.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)


def _choose_lines(view: QTableView) -> None:
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setWordWrap(False)
    view.setShowGrid(False)
    view.setAlternatingRowColors(True)
    view.setTabKeyNavigation(False)


def _lay_out_heads(view: QTableView) -> None:
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 8)
    heads = view.horizontalHeader()
    heads.setHighlightSections(False)
    heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
