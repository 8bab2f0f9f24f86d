"""Guards the pin of PySide6-Essentials: its calls must not use up the references to None, True and False.

PySide6 6.12.0 drops two of None at every model reset until Python 3.11 ends with "Fatal Python error: none_dealloc".
Before the pin in pyproject.toml is lifted, these must pass on Python 3.11 with the new release.
"""

import sys
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsScene,
    QGraphicsView,
    QStyleOptionGraphicsItem,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from typing_extensions import override

pytestmark = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="From Python 3.12 None, True and False are immortal."
)

TIMES = 200
# Caches may let go of a few references; a leak of one a call would be 200.
FEW = 20
Index = QModelIndex | QPersistentModelIndex


class Table(QAbstractTableModel):
    """Twenty rows of three columns; answers None for most roles, as models do."""

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 20

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 3

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return f"{index.row()}" if role == Qt.ItemDataRole.DisplayRole else None

    def reset(self) -> None:
        self.beginResetModel()
        self.endResetModel()


class Box(QGraphicsItem):
    """An item that paints itself in Python."""

    @override
    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, 40, 20)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.drawRect(self.boundingRect())


class Teller(QObject):
    """Says something to whoever listens."""

    said = Signal(object)


def references_lost(action: Callable[[], object]) -> int:
    """How many references to None, True or False an action, repeated, uses up; a first round fills the caches."""
    for _ in range(TIMES):
        action()
    before = [sys.getrefcount(kept) for kept in (None, True, False)]
    for _ in range(TIMES):
        action()
    after = [sys.getrefcount(kept) for kept in (None, True, False)]
    return max(earlier - later for earlier, later in zip(before, after, strict=True))


def test_resets_of_a_model_keep_none_alive(qtbot: QtBot) -> None:
    model = Table()
    assert references_lost(model.reset) < FEW


def test_resets_under_a_view_keep_none_alive(qtbot: QtBot) -> None:
    view, model = QTableView(), Table()
    qtbot.addWidget(view)
    view.setModel(model)
    assert references_lost(model.reset) < FEW


def test_repaints_of_a_table_keep_none_alive(qtbot: QtBot) -> None:
    view, model = QTableView(), Table()
    qtbot.addWidget(view)
    view.setModel(model)
    assert references_lost(view.grab) < FEW


def test_items_painted_on_a_scene_keep_none_alive(qtbot: QtBot) -> None:
    scene = QGraphicsScene()
    view = QGraphicsView(scene)
    qtbot.addWidget(view)

    def show_and_take_off() -> None:
        box = Box()
        scene.addItem(box)
        view.grab()
        scene.removeItem(box)

    assert references_lost(show_and_take_off) < FEW


def test_signals_keep_none_alive(qtbot: QtBot) -> None:
    teller = Teller()
    heard: list[object] = []
    teller.said.connect(heard.append)

    def say_nothing() -> None:
        teller.said.emit(None)
        heard.clear()

    assert references_lost(say_nothing) < FEW
