"""Pages under one another: pixels to points and back, without a window."""

import pytest

from reviewer.core.page import Box
from reviewer.ui.views.page_history import Place, ViewHistory
from reviewer.ui.views.page_layout import GAP, Area, PageLayout, Spot, least_scroll
from reviewer.ui.views.page_wishes import WHOLE, part_in_sight, tiles, weight, wishes

A4, A4_ACROSS = (595.0, 842.0), (842.0, 595.0)


def test_every_page_lies_in_the_middle_under_the_one_before() -> None:
    layout = PageLayout([A4_ACROSS, A4], scale=1.0, room=1000)
    assert layout.area(1) == Area(79, GAP, 842, 595)
    assert layout.area(2) == Area(202, GAP + 595 + GAP, 595, 842)
    assert (layout.width, layout.height) == (1000, 595 + 842 + 3 * GAP)


def test_a_note_keeps_its_room_above_the_sheet() -> None:
    layout = PageLayout([A4, A4], scale=1.0, heads={2: 30})
    assert layout.head(2).bottom == layout.area(2).top
    assert layout.area(2).top - layout.area(1).bottom == GAP + 30


@pytest.mark.parametrize("scale", [0.1, 1.0, 1.3333, 7.9])
def test_a_point_of_a_page_is_found_again_under_its_pixel(scale: float) -> None:
    layout = PageLayout([A4, A4_ACROSS, A4], scale, room=700)
    spot = layout.spot(*layout.pixel(Spot(2, 100.5, 200.25)))
    assert tuple(spot) == pytest.approx((2, 100.5, 200.25))


def test_between_two_pages_there_is_no_sheet() -> None:
    layout = PageLayout([A4, A4], scale=1.0, room=700)
    assert layout.spot_on_sheet(350, layout.area(1).bottom + GAP / 2) is None
    assert layout.spot_on_sheet(layout.area(1).left - 1, 100) is None
    assert layout.spot_on_sheet(350, 100) is not None


def test_only_the_pages_in_a_window_are_found() -> None:
    layout = PageLayout([A4] * 700, scale=1.0)
    top = layout.area(300).top
    assert list(layout.pages_between(top, top + 1000)) == [300, 301]
    assert list(layout.pages_between(0, 100)) == [1]
    assert list(PageLayout([], 1.0).pages_between(0, 100)) == []


def test_the_page_that_fills_most_of_the_window_is_the_page() -> None:
    layout = PageLayout([A4] * 9, scale=1.0)
    assert layout.most_visible(layout.area(4).top + 600, layout.area(4).top + 1400) == 5
    assert layout.most_visible(0, 5000) == 1


@pytest.mark.parametrize(
    ("low", "high", "start"),
    [
        (150, 180, 100),  # seen
        (100, 300, 100),  # just seen
        (50, 70, 30),  # above: the top gets the margin
        (310, 330, 150),  # below: the foot gets the margin
        (150, 400, 150),  # longer than the window: from its start
        (0, 900, 100),  # the window is inside it
        (290, 490, 290),  # exactly as long: no margin left
    ],
)
def test_scrolling_is_the_least_that_shows(low: float, high: float, start: float) -> None:
    assert least_scroll(100, 200, low, high, margin=20) == start


def test_what_is_seen_is_wanted_before_its_neighbours() -> None:
    layout = PageLayout([A4] * 700, scale=1.0)
    asked = wishes(layout, Area(0, layout.area(300).top, 700, 1000), ratio=2.0, budget=10**9)
    assert {wish.scale for wish in asked} == {2.0}
    whole = [wish.page for wish in asked if wish.box is None]
    assert whole == [300, 301, 302, 299, 303]


def test_of_a_page_that_takes_its_time_the_part_in_sight_comes_first() -> None:
    layout = PageLayout([A4] * 9, scale=2.0)
    seen = Area(0, layout.area(4).top + 300, 700, 600)
    part, whole, *neighbours = wishes(layout, seen, ratio=1.0, budget=10**9)
    assert part.box is not None
    assert (part.page, whole.page, whole.box, {wish.box for wish in neighbours}) == (4, 4, None, {None})
    assert weight(part, layout) < weight(whole, layout) / 3
    left, top = layout.spot(seen.left, seen.top)[1:]
    assert (part.box.x0 <= max(left, 0), part.box.top <= top) == (True, True)
    right, bottom = layout.spot(seen.right, seen.bottom)[1:]
    assert (part.box.x1 >= min(right, A4[0]), part.box.bottom >= bottom) == (True, True)


def test_what_is_drawn_as_a_whole_is_not_drawn_in_part() -> None:
    layout = PageLayout([A4] * 9, scale=2.0)
    seen = Area(0, layout.area(4).top + 300, 700, 600)
    again = wishes(layout, seen, ratio=1.0, budget=0, there=lambda wish: wish.box is None)
    assert [(wish.page, wish.box) for wish in again] == [(4, None)]


def test_a_page_that_is_soon_drawn_or_all_in_sight_has_no_part() -> None:
    soon, whole = PageLayout([A4] * 9, scale=0.8), PageLayout([A4] * 9, scale=2.0)
    assert part_in_sight(soon, 4, Area(0, soon.area(4).top, 300, 200), 1.0) is None
    assert part_in_sight(whole, 4, Area(0, whole.area(4).top, 1200, 1700), 1.0) is None


def test_neighbours_are_wanted_only_as_far_as_memory_goes() -> None:
    layout = PageLayout([A4] * 9, scale=1.0)
    asked = wishes(layout, Area(0, layout.area(5).top, 700, 500), ratio=1.0, budget=2 * 595 * 842 * 4)
    assert [wish.page for wish in asked] == [5, 6]


def test_a_page_too_large_for_one_picture_is_coarse_with_sharp_tiles_where_it_is_seen() -> None:
    layout = PageLayout([A4], scale=8.0, room=1000)
    seen = Area(1000, 1500, 1000, 800)
    part, coarse, *sharp = wishes(layout, seen, ratio=2.0, budget=0)
    assert part == part_in_sight(layout, 1, seen, 2.0)
    assert (coarse.box, weight(coarse, layout) <= WHOLE * 4) == (None, True)
    assert sharp == tiles(layout, 1, seen, 2.0)
    assert {wish.scale for wish in sharp} == {16.0}
    covered = Box.around(wish.box for wish in sharp if wish.box)
    left, top = layout.spot(seen.left, seen.top)[1:]
    right, bottom = layout.spot(seen.right, seen.bottom)[1:]
    assert (covered.x0 <= left, covered.top <= top) == (True, True)
    assert (covered.x1 >= right, covered.bottom >= bottom) == (True, True)
    assert sum(weight(wish, layout) for wish in sharp) < 4 * (1000 + 1024) * (800 + 1024) * 4


def test_tiles_end_with_the_page() -> None:
    layout = PageLayout([A4], scale=8.0)
    last = tiles(layout, 1, Area(layout.width - 500, layout.height - 500, 500, 500), 1.0)[-1]
    assert last.box is not None
    assert (last.box.x1, last.box.bottom) == A4


def test_back_and_forward_are_each_others_opposite() -> None:
    history, places = ViewHistory(), [Place(Spot(page, 0, 0), 1.0) for page in (1, 5, 9)]
    history.leave(places[0])
    history.leave(places[1])
    assert history.back(places[2]) == places[1]
    assert history.back(places[1]) == places[0]
    assert history.back(places[0]) is None
    assert history.forward(places[0]) == places[1]
    history.leave(places[1])
    assert history.forward(places[2]) is None
