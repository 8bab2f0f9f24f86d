"""Which digits could be wrong without any check noticing: the ones that only a reviewer's eyes can guard.

Each digit of a figure is changed in mind into each of the nine others, and the checks that look at the figure are asked
whether one of them would object. A digit is blind when at least one such change goes unnoticed by all of them.
"""

from collections import OrderedDict
from collections.abc import Iterable, Iterator

from reviewer.core.checker import Checker
from reviewer.core.edits import one_digit_off, standing_text
from reviewer.core.reading import FieldKey
from reviewer.core.repair import UNSETTLED
from reviewer.core.supposing import supposing

Blind = tuple[int, ...]
"""Places of blind digits in `standing_text`, from 0."""


def unguarded(checker: Checker, filing: str) -> dict[FieldKey, Blind]:
    """Every figure of a filing that has blind digits, in the order of the readings."""
    return {key: blind for key, blind in unguarded_in_steps(checker, filing) if blind}


def unguarded_in_steps(checker: Checker, filing: str) -> Iterator[tuple[FieldKey, Blind]]:
    """The same, one figure at a time and the guarded ones too."""
    for key in figures_of(checker, filing):
        if key in checker.review.readings:
            yield key, blind_digits(checker, key)


def figures_of(checker: Checker, filing: str) -> list[FieldKey]:
    """The fields of a filing in which a figure stands."""
    keys = [key for key in checker.review.readings if key.filing == filing]
    return [key for key in keys if standing_text(checker.review, key)]


def blind_digits(checker: Checker, key: FieldKey) -> Blind:
    """The places of one figure's digits that could be wrong without any check noticing; () for what is no figure."""
    return tuple(place for place in _blind_in_steps(checker, key) if place is not None)


def guarded_anew(checker: Checker, changed: FieldKey) -> set[FieldKey]:
    """The figures whose guard may have moved with a change of one: those that some check looks at together with it."""
    reached = checker.reached_by(changed)
    return {changed, *(key for found in reached for key in (*found.evidence, *found.beside))}


class Guard:
    """The blind digits of every figure of a review, kept up to date in steps so short that a window can paint between.

    Whoever changes the review says what the change reaches with `ask`, and begins `steps` anew.
    """

    def __init__(self, checker: Checker) -> None:
        self._checker = checker
        self.blind: dict[FieldKey, Blind] = {}
        # Not dicts: to find the first of many, of which those before are gone, takes longer and longer.
        self._waiting: dict[str, OrderedDict[FieldKey, None]] = {}

    def ask(self, keys: Iterable[FieldKey]) -> None:
        """These are to be looked at again; until then what was known of them is told."""
        for key in keys:
            self._waiting.setdefault(key.filing, OrderedDict())[key] = None

    def is_waiting(self, filing: str) -> bool:
        """Whether a figure of a filing is still to be looked at."""
        return filing in self._waiting

    def steps(self) -> Iterator[FieldKey | None]:
        """Works off what is asked, one wrong digit a step; names each figure of which something new is known."""
        while self._waiting:
            key = next(iter(next(iter(self._waiting.values()))))
            found: list[int] = []
            if key in self._checker.review.readings:
                for place in _blind_in_steps(self._checker, key):
                    found += [place] if place is not None else []
                    yield None
            self._is_done(key)
            yield key if self._note(key, tuple(found)) else None

    def _is_done(self, key: FieldKey) -> None:
        del self._waiting[key.filing][key]
        if not self._waiting[key.filing]:
            del self._waiting[key.filing]

    def _note(self, key: FieldKey, blind: Blind) -> bool:
        changed = self.blind.get(key, ()) != blind
        if blind:
            self.blind[key] = blind
        else:
            self.blind.pop(key, None)
        return changed


def _blind_in_steps(checker: Checker, key: FieldKey) -> Iterator[int | None]:
    """The places of the blind digits, with a None for every wrong digit that was noticed."""
    text = standing_text(checker.review, key)
    watching = [found.id for found in checker.reached_by(key) if found.outcome not in UNSETTLED]
    blind: set[int] = set()
    for place, _, other in one_digit_off(text):
        if place not in blind:
            noticed = _is_noticed(checker, key, text[:place] + other + text[place + 1 :], watching)
            blind.update(() if noticed else (place,))
            yield None if noticed else place


def _is_noticed(checker: Checker, key: FieldKey, text: str, watching: list[str]) -> bool:
    with supposing(checker.review, key, text):
        for place, found in enumerate(watching):
            if checker.supposed(found).outcome in UNSETTLED:
                # The check that noticed one wrong digit is the likeliest to notice the next.
                watching.insert(0, watching.pop(place))
                return True
    return False
