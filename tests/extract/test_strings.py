"""Of a plain page the words from its strings are those from its letters."""

from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.extract.onepass.drawn import Run, glyphs_of
from reviewer.extract.repeated import crowds_of, may_repeat
from reviewer.extract.strings import plain_strings, words_of_strings
from reviewer.extract.words import real_glyphs, words_of

texts = st.sampled_from(["1", ",", "a", " ", "第", "fi", "\u3000"])
# Some letters stand close, some at the very distance that is a gap, some on the letter before them.
gaps = st.sampled_from([0.0, 0.0, 0.0, 0.5, 1.0, 1.75, 2.0, 2.25, 5.0, -1.0, -3.0])


@st.composite
def strings(draw: st.DrawFn) -> Run:
    """One string on one of a few lines, from left to right or back over itself."""
    x, lefts, rights, said = float(draw(st.integers(0, 40))), [], [], []
    for text, gap in draw(st.lists(st.tuples(texts, gaps), min_size=1, max_size=6)):
        x = max(0.0, x + gap)
        lefts.append(x)
        x += 4.0
        rights.append(x)
        said.append(text)
    top = draw(st.sampled_from([0.0, 1.0, 2.0, 3.0, 9.0]))
    return Run(said, lefts, rights, top, top + 9, True, draw(st.sampled_from([9.0, 10.0])), draw(st.sampled_from("AB")))


@settings(max_examples=500, deadline=None)
@given(found=st.lists(strings(), min_size=1, max_size=6))
def test_words_from_strings_are_those_from_letters(found: list[Run]) -> None:
    plain = plain_strings(found, 100, 100)
    from_letters = [(word, parts()) for word, parts in words_of(real_glyphs(glyphs_of(found)))]
    from_strings = [(word, parts()) for word, parts in words_of_strings(plain)] if plain else []
    assert from_strings == from_letters or may_repeat(crowds_of(found))
