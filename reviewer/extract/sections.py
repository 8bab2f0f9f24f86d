"""Cuts a filing into its sections at their headings."""

from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.core.template import Section
from reviewer.extract.finder import Finder, Found
from reviewer.extract.labels import fold
from reviewer.extract.outline import Place, Spot, Stretch

NOT_APPLICABLE = frozenset(map(fold, ("Not applicable", "不適用", "不适用", "N/A")))


@dataclass(frozen=True, slots=True)
class Opened:
    """A section where it stands: its heading, the words after the heading on its line, and all of it."""

    section: Section
    heading: Found
    beside: tuple[Spot, ...]
    stretch: Stretch


def sections_in(stretch: Stretch, sections: Sequence[Section], finder: Finder) -> tuple[Stretch, list[Opened]]:
    """What stands before the first heading, and each section that is printed, in page order."""
    found = list(_headings(stretch, sections, finder)) if sections else []
    starts = [_start(heading) for _, heading, _ in found]
    ends = [*starts[1:], stretch.end][: len(starts)]
    opened = [
        Opened(section, heading, beside, stretch.between(start, end))
        for (section, heading, beside), start, end in zip(found, starts, ends, strict=True)
    ]
    return stretch.between(stretch.start, starts[0] if starts else stretch.end), opened


def _headings(
    stretch: Stretch, sections: Sequence[Section], finder: Finder
) -> list[tuple[Section, Found, tuple[Spot, ...]]]:
    """The headings that are printed; each section opens once, so that a heading said again opens nothing."""
    found: list[tuple[Section, Found, tuple[Spot, ...]]] = []
    for at in range(len(stretch.lines)):
        for section in sections:
            opened = any(one is section for one, _, _ in found)
            heading = None if opened else _heading_at(stretch, at, section, finder)
            if heading:
                found.append((section, *heading))
                break
    return found


def _heading_at(stretch: Stretch, at: int, section: Section, finder: Finder) -> tuple[Found, tuple[Spot, ...]] | None:
    lines = stretch.lines
    for label in section.heading:
        found = finder.heading(lines, at, (label,))
        if found is None:
            continue
        last = next(n for n in range(len(lines) - 1, -1, -1) if found.spots[-1] in lines[n])
        rest = tuple(s for line in lines[at : last + 1] for s in line if s not in found.spots and _after(s, found))
        if label.endswith("...") or _says(rest) in NOT_APPLICABLE | {""}:
            return found, () if label.endswith("...") else rest
    return None


def _after(spot: Spot, found: Found) -> bool:
    return spot.place > found.spots[0].place or spot.box.x0 > found.spots[0].box.x0


def _says(spots: Sequence[Spot]) -> str:
    return fold(" ".join(spot.text for spot in spots))


def _start(heading: Found) -> Place:
    cell = heading.spots[0].cell
    top = heading.box.top - 2
    return heading.page, min(top, cell.box.top - 1) if cell and cell.box.height < 3 * heading.box.height else top


def stated_in(one: Opened, finder: Finder) -> tuple[Found, tuple[Spot, ...]]:
    """Where a section would say that it does not apply, and the words that say so, if any do."""
    if _says(one.beside) in NOT_APPLICABLE:
        return one.heading, one.beside
    for found in finder.all(one.stretch, one.section.stated_by):
        y = found.spots[-1].box.middle[1]
        level = [s for s in one.stretch.spots if s.page == found.page and abs(s.box.middle[1] - y) < 5]
        words = tuple(s for s in level if s not in found.spots and s.box.x0 > found.spots[-1].box.x1 - 1)
        if _says(words) in NOT_APPLICABLE:
            return found, words
    return one.heading, ()
