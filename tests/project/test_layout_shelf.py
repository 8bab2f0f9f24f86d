"""Layouts on the shelf come back as they were drawn; what is no shelf is an empty one."""

from pathlib import Path

import pytest

from reviewer.core.layout import Layout
from reviewer.core.layout_offers import KnownLayout
from reviewer.core.page import Box
from reviewer.project.layout_shelf import NAME, keep_layout, read_layouts

LAYOUT = Layout(
    "p3t1", 3, Box(40, 80, 400, 150), (130.5,), (100.0, 120.0), ("c1", "c2"), ("r1", "r2", "r3"), ("r1",), "II. 變動"
)
KNOWN = KnownLayout("FF301", "1.0.1", "monthly_return", LAYOUT, 1.5, 14.0)


def test_a_layout_comes_back_as_it_was_drawn(tmp_path: Path) -> None:
    folder = tmp_path / "reviews"
    keep_layout(folder, KNOWN)
    keep_layout(folder, KNOWN)
    assert read_layouts(folder) == (KNOWN,)


@pytest.mark.parametrize("content", ["", "{", '[["FF301"]]', "7", "\udc00"])
def test_what_is_no_shelf_is_empty_and_can_be_written_over(tmp_path: Path, content: str) -> None:
    (tmp_path / NAME).write_bytes(content.encode("utf-8", "surrogatepass"))
    assert read_layouts(tmp_path) == ()
    keep_layout(tmp_path, KNOWN)
    assert read_layouts(tmp_path) == (KNOWN,)
