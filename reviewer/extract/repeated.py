"""Whether a page may print a letter twice in one place, told from its strings: hardly a page does.

Looking at every letter took a tenth of the time of a page. Most strings stand clear of all others, and their letters of
one another; only where some do not are letters compared.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from operator import sub

from reviewer.extract.onepass.drawn import Run

# Two prints of one letter are at most so many points apart.
GHOST = 1.0


def crowds_of(runs: Sequence[Run]) -> list[list[Run]]:
    """The strings that lie over one another, and each whose own letters do; all others are clear of these."""
    return [crowd for line in _lines(runs) for crowd in _crowds(line)]


def may_repeat(crowds: Iterable[Sequence[Run]]) -> bool:
    """Whether any two letters that are the same may be in one place; where this is False none are."""
    return any(_same_letters(crowd) for crowd in crowds)


def figures_may_meet(crowds: Iterable[Sequence[Run]]) -> bool:
    """Whether any two figures, the same or not, may be in one place."""
    return any(
        after - before <= GHOST
        for crowd in crowds
        for before, after in pairwise(sorted(
            left for run in crowd for text, left in zip(run.texts, run.lefts, strict=True) if text.isdigit()
        ))
    )  # fmt: skip


def _lines(runs: Sequence[Run]) -> Iterator[list[Run]]:
    """Strings of about one height; those of different lines are too far from one another."""
    line: list[Run] = []
    for run in sorted(runs, key=lambda run: run.top):
        if line and run.top > line[-1].top + GHOST:
            yield line
            line = []
        line.append(run)
    if line:
        yield line


def _crowds(line: Sequence[Run]) -> Iterator[list[Run]]:
    crowd: list[Run] = []
    end = 0.0
    for begin, far, n in sorted((min(run.lefts), max(run.lefts), n) for n, run in enumerate(line)):
        if crowd and begin > end + GHOST:
            if len(crowd) > 1 or _is_tight(crowd[0]):
                yield crowd
            crowd = []
        end = max(end, far) if crowd else far
        crowd.append(line[n])
    if len(crowd) > 1 or _is_tight(crowd[0]):
        yield crowd


def _is_tight(run: Run) -> bool:
    return min(map(sub, run.lefts[1:], run.lefts), default=GHOST + 1) <= GHOST


def _same_letters(runs: Sequence[Run]) -> bool:
    """Whether a letter stands closer than GHOST to the next one that is the same; letters without a name may be."""
    letters = [
        ("" if "(cid:" in text else text, left) for run in runs for text, left in zip(run.texts, run.lefts, strict=True)
    ]
    if len(runs) == 1:
        # Spaces of one string are often moved over one another, where one or two make no difference.
        letters = [letter for letter in letters if not letter[0].isspace()]
    return any(one[0] == other[0] and other[1] - one[1] <= GHOST for one, other in pairwise(sorted(letters)))
