"""Labels of a plot stand on nothing that is drawn, and are dropped only when there is no room."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from reviewer.ui.views.label_places import label_place, leader

ROOM = QRectF(0, 0, 400, 160)
POINTS = st.lists(st.tuples(st.integers(0, 400), st.integers(0, 160)), min_size=1, max_size=14)


@given(POINTS)
def test_no_label_covers_another(points: list[tuple[int, int]]) -> None:
    taken: list[QRectF] = []
    for x, y in points:
        place = label_place(QPointF(x, y), 70, 14, [], taken, ROOM)
        if place is None:
            continue
        assert ROOM.contains(place)
        assert not any(place.intersects(other) for other in taken)
        taken.append(place)


def test_a_label_stands_above_its_point_and_below_where_a_line_runs_above() -> None:
    above = label_place(QPointF(200, 80), 60, 14, [], [], ROOM)
    assert above == QRectF(170, 62, 60, 14)
    below = label_place(QPointF(200, 80), 60, 14, [QRectF(0, 60, 400, 19)], [], ROOM)
    assert below == QRectF(170, 84, 60, 14)


def test_without_room_there_is_no_label() -> None:
    assert label_place(QPointF(200, 80), 60, 14, [ROOM], [], ROOM) is None


def test_a_label_is_led_to_its_point_across_no_other_where_it_can() -> None:
    over = QRectF(196, 60, 8, 17)
    place = label_place(QPointF(200, 80), 60, 14, [QRectF(0, 82, 400, 80)], [over], ROOM)
    assert place is not None
    line = leader(QPointF(200, 80), place)
    assert not over.contains(line.pointAt(0.5))
