"""The parts of a filing: its sections, and the tables in each, in page order."""

from dataclasses import dataclass

from reviewer.core.grid import Grid

BETWEEN = " - "
"""Stands between the heading of a section and what one of its tables is for."""


@dataclass(frozen=True, slots=True)
class Part:
    """One line of the outline. `place` is the number of its table among the tables of the filing, from 0."""

    title: str
    page: int
    place: int
    parts: tuple["Part", ...] = ()


def outline_of(grids: tuple[Grid, ...]) -> tuple[Part, ...]:
    """Tables under the heading that they share; a heading over one table is one line with it."""
    parts: list[Part] = []
    for place, grid in enumerate(grids):
        section, _, rest = grid.title.partition(BETWEEN)
        table = Part(rest or section or grid.name, grid.page, place)
        if parts and rest and parts[-1].title == section:
            parts[-1] = Part(section, parts[-1].page, parts[-1].place, (*parts[-1].parts, table))
        else:
            parts.append(Part(section or grid.name, grid.page, place, (table,) if rest else ()))
    return tuple(_alone(part) if len(part.parts) == 1 else part for part in parts)


def _alone(part: Part) -> Part:
    (table,) = part.parts
    return Part(f"{part.title}{BETWEEN}{table.title}", part.page, part.place)
