"""One page of a PDF as a plain Page: words, rules and tables, in points from the top-left of the page as displayed."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import nullcontext
from io import BufferedReader, BytesIO
from operator import itemgetter
from pathlib import Path

from reviewer.core.page import Box, Page, Rule, Word, lines_of
from reviewer.extract.onepass.document import Document, SourcePage
from reviewer.extract.onepass.drawn import Drawn, Glyph, glyphs_of
from reviewer.extract.onepass.reading import drawn_on
from reviewer.extract.repeated import crowds_of, figures_may_meet, may_repeat
from reviewer.extract.strings import plain_strings, words_of_strings
from reviewer.extract.tables import CellIndex, rulings_of, table_of
from reviewer.extract.unseen import boxes_of, complaint_of, doubled_in, hidden_on
from reviewer.extract.words import Parts, joined_cjk, real_glyphs, split_at, word_from, words_of

# A rectangle thinner than this many points is a line that was drawn as a box.
THIN = 2.0


def open_pages(file: Path | BufferedReader | BytesIO, password: str | None = None) -> Iterator[Page]:
    """Every page of a PDF in order; whatever pdfminer and pdfplumber raise comes through."""
    with file.open("rb") if isinstance(file, Path) else nullcontext(file) as source:
        yield from map(read_page, Document(source, password).pages)


def read_page(page: SourcePage) -> Page:
    """One page; the crop box is taken off here once, and what lies outside of it is not on the page."""
    dx, dy, width, height = _displayed(page)
    drawn = drawn_on(page)
    rulings = rulings_of(drawn, dx, dy)
    index = CellIndex(box for ruling in rulings for box in ruling.boxes)
    homes: dict[Box | None, list[Word]] = {}
    found, doubled = _text(drawn, dx, dy, width, height)
    for word in _cut_at_borders(found, index):
        homes.setdefault(index.home_of(word.box), []).append(word)
    joined = {home: _joined(group) for home, group in homes.items()}
    filled = {home: group for home, group in joined.items() if home is not None}
    tables = tuple(table_of(ruling, filled) for ruling in rulings)
    every = tuple(word for group in joined.values() for word in group)
    which = page.page_number
    if not every:
        return Page(which, width, height, (), _rules(drawn, dx, dy), tables, *_why_no_text(drawn, which))
    hidden = boxes_of(hidden_on(drawn), dx, dy)
    complaint = complaint_of(which, hidden, doubled)
    return Page(
        which, width, height, every, _rules(drawn, dx, dy), tables, complaint=complaint, hidden=hidden, doubled=doubled
    )


def _text(
    drawn: Drawn, dx: float, dy: float, width: float, height: float
) -> tuple[Iterator[tuple[Word, Parts]], tuple[Box, ...]]:
    """The words of a page, each with what gives its glyphs, and the places of figures over one another."""
    # A page that pdfplumber has read has no strings.
    crowds = crowds_of(drawn.runs)
    repeated = not drawn.runs or may_repeat(crowds)
    plain = None if dx or dy or repeated else plain_strings(drawn.runs, width, height)
    if plain is not None:
        doubled = doubled_in(glyphs_of(plain)) if figures_may_meet(crowds) else []
        return words_of_strings(plain), boxes_of(doubled, 0, 0)
    inside = _inside(_shifted(real_glyphs(drawn.glyphs, repeated=repeated), dx, dy), 2 * width, 2 * height)
    return words_of(inside), boxes_of(doubled_in(inside), 0, 0)


def _why_no_text(drawn: Drawn, number: int) -> tuple[str, str]:
    """How the page was read, and the sentence about it."""
    if drawn.pictures or drawn.shapes:
        return "none", f"Page {number} has no text layer: it is a picture."
    return "blank", f"Page {number} is blank."


def _displayed(page: SourcePage) -> tuple[float, float, float, float]:
    """What to take off pdfplumber's coordinates, and the size of the page as displayed.

    pdfplumber turns the media box with the page and counts from where the file says its corner is; viewers show the
    crop box as far as it lies on the media box, and turn that.
    """
    media, crop = _box_of(page.page_obj.mediabox), _box_of(page.page_obj.cropbox)
    x0, x1 = max(media[0], crop[0]), min(media[2], crop[2])
    y0, y1 = max(media[1], crop[1]), min(media[3], crop[3])
    if x0 >= x1 or y0 >= y1:  # a crop box beside the page shows nothing, so it is not meant
        x0, y0, x1, y1 = media
    left, bottom, right, top = x0 - media[0], y0 - media[1], media[2] - x1, media[3] - y1
    turned = {90: (bottom, left), 180: (right, bottom), 270: (top, right)}
    from_left, from_top = turned.get(page.rotation, (left, top))
    width, height = (y1 - y0, x1 - x0) if page.rotation in (90, 270) else (x1 - x0, y1 - y0)
    return float(page.mediabox[0]) + from_left, float(page.mediabox[1]) + from_top, width, height


def _box_of(corners: Sequence[float]) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of a box that may be given by any two corners."""
    (x0, x1), (y0, y1) = sorted(map(float, corners[0::2])), sorted(map(float, corners[1::2]))
    return x0, y0, x1, y1


def _shifted(glyphs: list[Glyph], dx: float, dy: float) -> list[Glyph]:
    if not dx and not dy:
        return glyphs
    return [g._replace(x0=g.x0 - dx, x1=g.x1 - dx, top=g.top - dy, bottom=g.bottom - dy) for g in glyphs]


def _inside(glyphs: list[Glyph], width: float, height: float) -> list[Glyph]:
    """The glyphs whose middle is on the page; width and height are given doubled, as sums of two sides are."""
    sides = [list(map(itemgetter(n), glyphs)) for n in range(1, 5)]
    # Almost always every glyph is: then the four extremes say so for all.
    if glyphs and min(map(min, sides)) >= 0 and 2 * max(sides[2]) <= width and 2 * max(sides[3]) <= height:
        return glyphs
    return [g for g in glyphs if 0 <= g.x0 + g.x1 <= width and 0 <= g.top + g.bottom <= height]


def _cut_at_borders(words: Iterable[tuple[Word, Parts]], index: CellIndex) -> Iterator[Word]:
    """Words, cut where the border of a cell runs through them."""
    for word, parts in words:
        borders = index.borders_through(word.box)
        if not borders:
            yield word
        else:
            yield from (word_from(piece) for piece in split_at(parts(), borders))


def _joined(words: list[Word]) -> list[Word]:
    return [word for line in lines_of(words) for word in joined_cjk(line)]


def _rules(drawn: Drawn, dx: float, dy: float) -> tuple[Rule, ...]:
    boxes = (
        Box(shape.x0 - dx, shape.top - dy, shape.x1 - dx, shape.bottom - dy)
        for kind in ("line", "rect", "curve")
        for shape in drawn.shapes
        if shape.kind == kind and (kind == "line" or min(shape.x1 - shape.x0, shape.bottom - shape.top) <= THIN)
    )
    return tuple(Rule(box) for box in boxes)
