"""Layouts that reviewers drew, and where they fit on the next filing of the same form. None is applied by itself."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from reviewer.core.drawn_cells import is_figure
from reviewer.core.filing import Filing
from reviewer.core.layout import Layout
from reviewer.core.likely_lines import layout_for
from reviewer.core.page import Box, Page, line_text

NEAR = 3
"""Pages before and after the one that a layout was drawn on, which are searched for its heading."""
FEWEST = 2
"""Figures that must stand between the lines for a layout to fit."""
SHORTEST = 4
"""Letters of a heading from which on it can tell one table from another."""


@dataclass(frozen=True, slots=True)
class KnownLayout:
    """A layout and the form it was drawn for; `across` and `down` are points from its heading's corner to its box."""

    form: str
    version: str
    kind: str
    layout: Layout
    across: float
    down: float

    @property
    def heading(self) -> str:
        """What is printed above the table, as headings are compared."""
        return _plain(self.layout.title)


@dataclass(frozen=True, slots=True)
class Offer:
    """A layout as it would stand on a page of another filing."""

    known: KnownLayout
    layout: Layout


def known_from(filing: Filing, page: Page, layout: Layout) -> KnownLayout | None:
    """What is kept of a drawn table; None when it has no heading to know it again by."""
    corner = _heading_at(page, layout.title, layout.box.top)
    if corner is None or sum(map(str.isalpha, layout.title)) < SHORTEST:
        return None
    across, down = layout.box.x0 - corner.x0, layout.box.top - corner.top
    return KnownLayout(filing.form, filing.version, filing.kind, layout, across, down)


def offers(
    filing: Filing, pages: dict[int, Page], known: Iterable[KnownLayout], drawn: Sequence[Layout]
) -> Iterator[Offer]:
    """The layouts that fit a filing: form, version and heading are the same, and figures stand between the lines."""
    for one in known:
        if (one.form, one.version, one.kind) != (filing.form, filing.version, filing.kind):
            continue
        for page in _nearest(pages, one.layout.page):
            layout = _placed(one, page)
            if layout is not None and not any(_same_place(layout, other) for other in drawn):
                yield Offer(one, layout)
                break


def with_known(kept: Iterable[KnownLayout], new: KnownLayout) -> tuple[KnownLayout, ...]:
    """The layouts with one more, in the place of one of the same form and heading."""
    others = (one for one in kept if (one.form, one.version, one.kind, one.heading)
              != (new.form, new.version, new.kind, new.heading))  # fmt: skip
    return (*others, new)


def _placed(known: KnownLayout, page: Page) -> Layout | None:
    """The columns as they were drawn, the rows as they are printed here; None when it does not fit."""
    corner = _heading_at(page, known.layout.title, known.layout.box.top)
    if corner is None:
        return None
    old = known.layout.box
    x0, top = corner.x0 + known.across, corner.top + known.down
    box = Box(x0, top, x0 + old.width, top + old.height)
    found = layout_for(page, box, known.layout.table)
    words = [word for word in page.words if box.holds(word.box)]
    columns = tuple(x + x0 - old.x0 for x in known.layout.columns)
    cuts = any(word.box.x0 + 1 < x < word.box.x1 - 1 for word in words if is_figure(word.text) for x in columns)
    if cuts or sum(is_figure(word.text) for word in words) < FEWEST:
        return None
    names = tuple(f"c{number}" for number in range(1, len(columns) + 2))
    return replace(found, columns=columns, column_names=names, title=known.layout.title)


def _heading_at(page: Page, title: str, top: float) -> Box | None:
    """Where the heading stands; of several the one that is nearest to a height."""
    found = [Box.around(word.box for word in line) for line in page.lines if _plain(line_text(line)) == _plain(title)]
    return min(found, key=lambda box: abs(box.top - top), default=None)


def _nearest(pages: dict[int, Page], number: int) -> list[Page]:
    near = [page for at, page in pages.items() if abs(at - number) <= NEAR]
    return sorted(near, key=lambda page: abs(page.number - number))


def _same_place(one: Layout, other: Layout) -> bool:
    return one.page == other.page and (_plain(one.title) == _plain(other.title) or one.box.overlaps(other.box))


def _plain(title: str) -> str:
    return "".join(letter for letter in title.casefold() if letter.isalnum())
