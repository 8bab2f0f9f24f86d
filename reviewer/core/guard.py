"""Which digits could be wrong without any check noticing: the ones that only a reviewer's eyes can guard.

Each digit of a figure is changed in mind into each of the nine others, and the checks that look at the figure are asked
whether one of them would object. A digit is blind when at least one such change goes unnoticed by all of them.
"""

from collections.abc import Iterator

from reviewer.core.checker import Checker
from reviewer.core.edits import one_digit_off, standing_text
from reviewer.core.reading import FieldKey
from reviewer.core.repair import UNSETTLED

Blind = tuple[int, ...]
"""Places of blind digits in `standing_text`, from 0."""


def unguarded(checker: Checker, filing: str) -> dict[FieldKey, Blind]:
    """Every figure of a filing that has blind digits, in the order of the readings."""
    return {key: blind for key, blind in unguarded_in_steps(checker, filing) if blind}


def unguarded_in_steps(checker: Checker, filing: str) -> Iterator[tuple[FieldKey, Blind]]:
    """The same, one figure at a time and the guarded ones too, so that a window can paint in between."""
    for key in [key for key in checker.review.readings if key.filing == filing]:
        if key in checker.review.readings and standing_text(checker.review, key):
            yield key, blind_digits(checker, key)


def blind_digits(checker: Checker, key: FieldKey) -> Blind:
    """The places of one figure's digits that could be wrong without any check noticing; () for what is no figure."""
    text = standing_text(checker.review, key)
    watching = [found.id for found in checker.reached_by(key) if found.outcome not in UNSETTLED]
    blind: dict[int, None] = {}
    for place, _, other in one_digit_off(text):
        if place not in blind and not _is_noticed(checker, key, text[:place] + other + text[place + 1 :], watching):
            blind[place] = None
    return tuple(blind)


def guarded_anew(checker: Checker, changed: FieldKey) -> set[FieldKey]:
    """The figures whose guard may have moved with a change of one: those that some check looks at together with it."""
    reached = checker.reached_by(changed)
    return {changed, *(key for found in reached for key in (*found.evidence, *found.beside))}


def _is_noticed(checker: Checker, key: FieldKey, text: str, watching: list[str]) -> bool:
    with checker.review.supposing(key, text):
        for place, found in enumerate(watching):
            if checker.supposed(found).outcome in UNSETTLED:
                # The check that noticed one wrong digit is the likeliest to notice the next.
                watching.insert(0, watching.pop(place))
                return True
    return False
