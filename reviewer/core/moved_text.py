"""Whether what is printed in a box stands in a new draft as it stood, and where: all of it moved by the same step."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reviewer.core.page import Box, Page, Word

NEAR = 3
"""Pages before and after its own on which a box is looked for."""
SLACK = 1.0
"""Points that a word may stand beside its place: another program sets the same page a little otherwise."""


@dataclass(frozen=True, slots=True)
class Step:
    """From a place on one page to the same on another: points to the right and down."""

    page: int
    across: float
    down: float

    def moved(self, box: Box) -> Box:
        """Where a box is then."""
        return Box(box.x0 + self.across, box.top + self.down, box.x1 + self.across, box.bottom + self.down)


def step_of(page: Page, box: Box, pages: Mapping[int, Page]) -> Step | None:
    """The smallest step after which the very same words, and no others, stand in a box; None when there is none.

    A box with nothing printed in it is nowhere: nothing tells that it is the same.
    """
    words = _inside(page, box)
    if not words:
        return None
    near = sorted((abs(number - page.number), number) for number in pages if abs(number - page.number) <= NEAR)
    for _, number in near:
        steps = sorted(_steps(words, pages[number]), key=lambda step: abs(step.across) + abs(step.down))
        for step in steps:
            if _same(words, _inside(pages[number], step.moved(box)), step):
                return step
    return None


def _inside(page: Page, box: Box) -> list[Word]:
    return [word for word in page.words if box.holds(word.box)]


def _steps(words: Sequence[Word], page: Page) -> Iterator[Step]:
    """The steps that bring the rarest word of a box to where it stands on a page."""
    there = Counter(word.text for word in page.words)
    rarest = min(words, key=lambda word: (there[word.text], -len(word.text)))
    for word in page.words:
        if word.text == rarest.text:
            yield Step(page.number, word.box.x0 - rarest.box.x0, word.box.top - rarest.box.top)


def _same(words: Sequence[Word], found: Sequence[Word], step: Step) -> bool:
    """Whether each word has its like at its place; pages may name their words in another order."""
    left = list(found)
    for word in words if len(words) == len(found) else ():
        place = step.moved(word.box)
        like = next((other for other in left if other.text == word.text and _is_near(place, other.box)), None)
        if like is None:
            return False
        left.remove(like)
    return len(words) == len(found)


def _is_near(one: Box, other: Box) -> bool:
    sides = zip((one.x0, one.top, one.x1, one.bottom), (other.x0, other.top, other.x1, other.bottom), strict=True)
    return all(abs(a - b) <= SLACK for a, b in sides)
