"""The text of a cell is what pdfplumber makes of the same letters, whichever way they run and whatever they are."""

from hypothesis import example, given, settings
from hypothesis import strategies as st
from pdfplumber.utils.text import extract_text

from reviewer.extract.onepass.drawn import Drawn, Run
from reviewer.extract.onepass.plain_text import text_of

# Places close to one another, so that lines and words touch, overlap and stand just apart.
places = st.integers(0, 24).map(lambda n: n / 2) | st.floats(0, 12, width=16)
texts = st.sampled_from(["1", ",", "a", " ", "ﬁ", "fi", "", "第", "\u3000", "a b", "\t"])


@st.composite
def runs(draw: st.DrawFn) -> Run:
    """One string, its letters one after the other or all over the place."""
    letters = draw(st.lists(st.tuples(texts, places, places), min_size=1, max_size=5))
    if draw(st.booleans()):
        letters.sort(key=lambda letter: letter[1])
    lefts = [left for _, left, _ in letters]
    rights = [left + width for _, left, width in letters]
    top = draw(places)
    return Run([text for text, *_ in letters], lefts, rights, top, top + 3, draw(st.integers(0, 5)) > 0, 3.0, "F")


@settings(max_examples=500, deadline=None)
@given(found=st.lists(runs(), max_size=6))
@example(found=[Run(["1"], [0.0], [1.0], 0.0, 3.0, True, 3.0, "F"), Run(["2"], [4.0], [5.0], 3.0, 6.0, True, 3.0, "F")])
def test_text_is_put_together_as_pdfplumber_does(found: list[Run]) -> None:
    drawn = Drawn()
    drawn.runs = found
    letters = [{**g._asdict(), "doctop": g.top, "width": g.x1 - g.x0, "height": g.bottom - g.top} for g in drawn.glyphs]
    assert text_of(found) == extract_text(letters)
