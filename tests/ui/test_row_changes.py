"""The moves that turn one list of lines into another: right from any list to any other, and no more than are needed."""

import random

import pytest

from reviewer.ui.models.row_changes import MANY, changes


def made(before: list[int], after: list[int]) -> list[int]:
    lines = list(before)
    for one in changes(before, after):
        lines[one.start : one.stop] = one.now  # type: ignore[assignment]
    return lines


@pytest.mark.parametrize("seed", range(200))
def test_any_list_becomes_any_other(seed: int) -> None:
    chance = random.Random(seed)
    before = chance.sample(range(30), chance.randrange(30))
    after = chance.sample(range(30), chance.randrange(30))
    if seed % 2:
        before, after = sorted(before), sorted(after)
    assert made(before, after) == after


def test_a_line_that_is_settled_moves_nothing_else() -> None:
    lines = list(range(5000))
    assert changes(lines, lines) == []
    assert changes(lines, [*lines[:17], *lines[18:]]) == [(17, 18, [])]
    assert changes([*lines[:17], *lines[18:]], lines) == [(17, 17, [17])]


def test_lines_that_go_here_and_there_are_few_moves_the_last_first() -> None:
    lines = list(range(100))
    assert changes(lines, [line for line in lines if line not in (3, 4, 50)]) == [(50, 51, []), (3, 5, [])]


def test_very_many_are_one_move() -> None:
    lines = list(range(10 * MANY))
    assert len(changes(lines, lines[1::2])) == 1
    assert len(changes(lines, lines[::-1])) == 1
