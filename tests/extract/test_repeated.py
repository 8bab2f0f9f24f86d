"""A page of which its strings say that no letter is printed twice has none that is."""

from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.extract.onepass.drawn import Drawn, Run
from reviewer.extract.repeated import crowds_of, may_repeat
from reviewer.extract.words import real_glyphs
from tests.extract.test_plain_text import runs


@settings(max_examples=500, deadline=None)
@given(found=st.lists(runs(), max_size=5), apart=st.sampled_from([1, 3, 10]))
def test_letters_are_looked_at_wherever_one_is_printed_twice(found: list[Run], apart: int) -> None:
    drawn = Drawn()
    drawn.runs = [run._replace(lefts=[left * apart for left in run.lefts], top=run.top * apart) for run in found]
    shown, looked_at = (
        [glyph for glyph in real_glyphs(drawn.glyphs, repeated=repeated) if not glyph.text.isspace()]
        for repeated in (may_repeat(crowds_of(drawn.runs)), True)
    )
    assert shown == looked_at
    assert may_repeat(crowds_of([*drawn.runs, *drawn.runs])) or not any("".join(run.texts).strip() for run in found)
