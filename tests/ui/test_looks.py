"""What the window looks like: every ink can be read on its ground, in light and in dark, and colour is never alone."""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListView,
    QPushButton,
    QSpinBox,
    QTableView,
    QToolBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reviewer.ui.look import CELLS, FAULT, OPERAND, OUTCOMES, STATES, Look, frame_fields, paint, palette
from reviewer.ui.main_window import MainWindow
from tests.ui.window_of import DrawnFiling, WindowOf

READABLE = 4.5
"""Contrast that WCAG 2.2 asks of text (success criterion 1.4.3)."""
SEEN = 3.0
"""Contrast that it asks of what shows where a field is (1.4.11)."""
LOOKS = [*OUTCOMES.values(), *CELLS.values(), *STATES.values(), FAULT, OPERAND]
PAIRS = (
    (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window),
    (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
    (QPalette.ColorRole.Text, QPalette.ColorRole.AlternateBase),
    (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
    (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
    (QPalette.ColorRole.Link, QPalette.ColorRole.Base),
    (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase),
    (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
)


def luminance(colour: QColor) -> float:
    parts = (channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
             for channel in (colour.redF(), colour.greenF(), colour.blueF()))  # fmt: skip
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
def test_an_ink_can_be_read_on_every_ground_it_stands_on(look: Look, dark: bool, qapp: QApplication) -> None:
    QApplication.setPalette(palette(dark))
    grounds = (QPalette.ColorRole.Base, QPalette.ColorRole.AlternateBase, QPalette.ColorRole.Window)
    assert min(contrast(look.ink, palette(dark).color(ground)) for ground in grounds) >= READABLE
    QApplication.setPalette(palette(dark=False))


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS, ids=lambda role: role.name)
def test_the_colours_of_the_window_can_be_read(ink: QPalette.ColorRole, ground: QPalette.ColorRole, dark: bool) -> None:
    colours = palette(dark)
    assert contrast(colours.color(ink), colours.color(ground)) >= READABLE


@pytest.mark.parametrize("looks", [OUTCOMES, CELLS, STATES], ids=["findings", "figures", "filings"])
def test_no_two_states_differ_by_colour_alone(looks: dict[object, Look]) -> None:
    told_apart_by_colour = [
        (one.name, other.name) for one, other in combinations(looks.values(), 2)
        if (one.sign, one.name) == (other.sign, other.name)
    ]  # fmt: skip
    assert told_apart_by_colour == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_field_to_type_in_has_a_frame_that_is_seen(dark: bool, our_look: None, qtbot: QtBot) -> None:
    QApplication.setPalette(palette(dark))
    frame_fields()
    window, fields = QWidget(), (QLineEdit(), QSpinBox(), QLineEdit())
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for field in fields:
        column.addWidget(field)
    window.show()
    fields[-1].setFocus()
    qtbot.waitUntil(fields[-1].hasFocus)
    picture = window.grab().toImage()
    for field in fields:
        left, middle = field.geometry().left(), field.geometry().center().y()
        outside, frame, inside = (picture.pixelColor(left + step, middle) for step in (-2, 0, 2))
        assert min(contrast(frame, outside), contrast(frame, inside)) >= SEEN


@pytest.mark.usefixtures("our_look")
def test_a_window_that_becomes_dark_has_the_colours_of_one_that_was_made_dark(qtbot: QtBot, qapp: QApplication) -> None:
    paint(dark=False)
    sheet, window = qapp.styleSheet(), some_window(qtbot)
    light = inks(window)
    paint(dark=True)
    assert inks(window) == inks(some_window(qtbot)) != light
    paint(dark=False)
    assert inks(window) == light
    assert qapp.styleSheet() == sheet != ""


def some_window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    layout = QVBoxLayout(made)
    parts: list[QWidget] = [QLineEdit("25,948,809,928"), QTableView(), QListView(), QPushButton("Confirm")]
    for part in parts:
        layout.addWidget(part)
    qtbot.addWidget(made)
    made.show()
    return made


def inks(window: QWidget) -> list[str]:
    parts = (part for part in window.children() if isinstance(part, QWidget))
    return [part.palette().color(role).name() for part in parts for pair in PAIRS for role in pair]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_what_is_selected_in_a_field_can_be_read(dark: bool, our_look: None, qtbot: QtBot) -> None:
    QApplication.setPalette(palette(dark))
    frame_fields()
    field = QLineEdit()
    qtbot.addWidget(field)
    colours = field.palette()
    pair = (colours.color(role) for role in (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight))
    assert contrast(*pair) >= READABLE


def test_what_is_said_in_an_ink_has_that_of_the_dark_window_and_nothing_moves(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    state, before = window.panes.verdict.state, window.panes.verdict.state.styleSheet()
    heights = {bar.objectName(): bar.height() for bar in bars(window)}
    window.actions_by_name["dark"].trigger()
    window_of.qtbot.waitUntil(lambda: state.styleSheet() != before)
    assert STATES[window.desk.filings[0].state].dark.casefold() in state.styleSheet()
    QApplication.processEvents()
    assert {bar.objectName(): bar.height() for bar in bars(window)} == heights
    window.actions_by_name["dark"].trigger()
    assert state.styleSheet() == before


def bars(window: MainWindow) -> list[QToolBar]:
    parts = [window, window.panes.sheet]
    return [bar for part in parts for bar in part.children() if isinstance(bar, QToolBar)]
