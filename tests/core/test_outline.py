"""Sections with their tables, as the titles of the tables say."""

from reviewer.core.grid import Grid
from reviewer.core.outline import outline_of
from reviewer.core.page import Box


def grids(*titles: str) -> tuple[Grid, ...]:
    box = Box(0, 0, 1, 1)
    return tuple(Grid("f1", f"T{n:02}", title, n, box, (), ()) for n, title in enumerate(titles, 1))


def test_tables_stand_under_the_section_they_share() -> None:
    header, section, total = outline_of(
        grids("Header", "II. Movements - Class A", "II. Movements - Class B", "III. Options - Plan")
    )
    assert (header.title, header.page, header.place, header.parts) == ("Header", 1, 0, ())
    assert (section.title, section.page) == ("II. Movements", 2)
    assert [(part.title, part.page, part.place) for part in section.parts] == [("Class A", 2, 1), ("Class B", 3, 2)]
    assert total.title == "III. Options - Plan"


def test_a_table_without_a_title_has_its_name() -> None:
    (part,) = outline_of(grids(""))
    assert part.title == "T01"


def test_the_same_section_again_later_is_another_line() -> None:
    assert len(outline_of(grids("A - one", "B", "A - two"))) == 3
