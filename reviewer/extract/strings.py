"""Words straight from the strings a page shows, as `words` makes them from single letters, with no object a letter.

Nearly every page is plain: its text runs along, its strings stand side by side, and each letter has its name.
"""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain, pairwise
from operator import sub

from reviewer.core.page import Box, Word
from reviewer.extract.onepass.drawn import Glyph, Run, glyphs_of
from reviewer.extract.onepass.lines import in_lines
from reviewer.extract.words import GAP, SAME_LINE, Parts, is_bold, is_odd, words_across

# What is nearer to a gap than this is worked out letter by letter.
CLOSE = 0.01
_SAID = re.compile(r"\S+")
Piece = tuple[Run, int, int]
"""Some letters of a string: from which to which."""


def plain_strings(runs: Sequence[Run], width: float, height: float) -> Sequence[Run] | None:
    """The strings without what is not seen; None unless all run along, lie on the page and have letters with names."""
    if not all(run.upright for run in runs):
        return None
    odd = {text for text in set(chain.from_iterable(run.texts for run in runs)) if is_odd(text)}
    if any(not text or text == "_" or "(cid:" in text for text in odd):
        return None
    if odd:
        runs = [run for run in (_seen(run) for run in runs) if run.texts]
    inside = runs and (
        min(min(run.lefts) for run in runs) >= 0
        and min(run.top for run in runs) >= 0
        and max(max(run.rights) for run in runs) <= width
        and max(run.bottom for run in runs) <= height
    )
    return runs if inside else None


def _seen(run: Run) -> Run:
    """A string without control characters and the like."""
    return run if "".join(run.texts).isprintable() else run.only([text.isprintable() for text in run.texts])


def words_of_strings(runs: Sequence[Run]) -> Iterator[tuple[Word, Parts]]:
    """The words of a plain page line by line, each with what gives its glyphs."""
    for line in in_lines(runs, [run.top for run in runs], SAME_LINE):
        ordered = sorted(line, key=lambda run: run.lefts[0])
        if _side_by_side(ordered):
            yield from ((_word(pieces), partial(_glyphs, pieces)) for pieces in _apart(ordered))
        else:
            yield from words_across(glyphs_of(line))


def _side_by_side(line: Sequence[Run]) -> bool:
    """Whether every letter stands to the right of the one before it."""
    rising = all(sorted(run.lefts) == list(run.lefts) for run in line)
    return rising and all(after.lefts[0] > before.lefts[-1] for before, after in pairwise(line))


def _apart(line: Sequence[Run]) -> Iterator[list[Piece]]:
    """The words of a line; one goes on in the next string when no space and no gap comes between."""
    word: list[Piece] = []
    before = None
    for run in line:
        for begin, end in _spans(run):
            if word and not (begin == 0 and word[-1][0] is before and _goes_on(word[-1], run)):
                yield word
                word = []
            word.append((run, begin, end))
        before = run
    if word:
        yield word


def _goes_on(last: Piece, run: Run) -> bool:
    """Whether a string begins where a word ends."""
    before, _, end = last
    near = run.lefts[0] <= before.rights[-1] + GAP * before.size
    return end == len(before.texts) and near and -SAME_LINE <= run.top - before.top <= SAME_LINE


def _spans(run: Run) -> Iterator[tuple[int, int]]:
    """From which letter to which the words of a string are."""
    texts, lefts, rights = run.texts, run.lefts, run.rights
    said = "".join(texts)
    if len(said) != len(texts):
        # A letter may be two, as fi is.
        said = "".join(" " if text.isspace() else "x" for text in texts)
    gap = GAP * run.size
    tight = max(map(sub, lefts[1:], rights), default=0.0) < gap - CLOSE
    for found in _SAID.finditer(said):
        begin, end = found.span()
        cuts = [] if tight else [n for n in range(begin + 1, end) if lefts[n] > rights[n - 1] + gap]
        yield from pairwise([begin, *cuts, end])


def _word(pieces: Sequence[Piece]) -> Word:
    run, begin, end = pieces[0]
    if len(pieces) == 1:
        text, right = "".join(run.texts[begin:end]), max(run.rights[begin:end])
        box = Box(run.lefts[begin], run.top, right, run.bottom)
    else:
        text = "".join(text for run, begin, end in pieces for text in run.texts[begin:end])
        right = max(right for run, begin, end in pieces for right in run.rights[begin:end])
        top, bottom = min(run.top for run, _, _ in pieces), max(run.bottom for run, _, _ in pieces)
        box = Box(run.lefts[begin], top, right, bottom)
    return Word(text, box, round(run.size, 2), is_bold(run.font))


def _glyphs(pieces: Sequence[Piece]) -> list[Glyph]:
    return [glyph for run, begin, end in pieces for glyph in glyphs_of([run])[begin:end]]
