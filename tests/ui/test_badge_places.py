"""The number of an operand covers no figure where there is room beside it."""

from PySide6.QtCore import QRect

from reviewer.ui.views.badge_places import badge_place

SHEET = QRect(0, 0, 600, 800)
FIGURE = QRect(200, 300, 80, 14)


def place(*taken: QRect) -> QRect:
    found = badge_place(FIGURE, 15, 15, [FIGURE, *taken], SHEET)
    assert SHEET.contains(found)
    return found


def test_with_room_it_stands_left_of_the_figure() -> None:
    found = place()
    assert found.right() < FIGURE.left()
    assert not found.intersects(FIGURE)


def test_it_gives_way_to_a_figure_on_the_left_and_to_one_above() -> None:
    left = QRect(120, 300, 75, 14)
    above = QRect(120, 270, 200, 26)
    for taken in ((left,), (left, above)):
        found = place(*taken)
        assert not any(found.intersects(other) for other in (FIGURE, *taken))


def test_at_the_edge_of_the_sheet_it_stays_on_the_sheet() -> None:
    edge = QRect(0, 0, 80, 14)
    found = badge_place(edge, 15, 15, [edge], SHEET)
    assert SHEET.contains(found)
    assert not found.intersects(edge)


def test_without_any_room_it_is_still_there() -> None:
    assert badge_place(FIGURE, 15, 15, [SHEET], SHEET).intersects(FIGURE)
