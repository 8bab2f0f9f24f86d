"""In which order the pages of a filing are read: the one on the screen, then those that look like tables, then all."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from pdfminer.pdftypes import PDFStream, list_value, stream_value

from reviewer.extract.onepass.document import SourcePage

Wish = Callable[[], int | None]
"""The number of the page that is on the screen now; None when nobody has said."""
# So many lines and rectangles a page has that bears a table; most others have the rule above their running head.
RULES = 8
_RULE = re.compile(rb"(?<![A-Za-z*])(?:re|l)(?![A-Za-z0-9*])")


def in_order(pages: Sequence[SourcePage], wish: Wish) -> Iterator[SourcePage]:
    """Each page once. The first is on the screen when a filing is opened; whatever is wished for later comes next."""
    left = {page.page_number: page for page in pages}
    if not left:
        return
    first = wish()
    yield left.pop(first if first in left else min(left))
    # Looked at in between, so that the first page does not wait for the look at all others.
    rest = sorted(left.values(), key=lambda page: not looks_ruled(page))
    while left:
        wanted = wish()
        if wanted not in left:
            wanted = next(page.page_number for page in rest if page.page_number in left)
        yield left.pop(wanted)


def looks_ruled(page: SourcePage) -> bool:
    """Whether a page draws enough lines and rectangles to bear a table: a look at its stream, which is not read yet."""
    found = 0
    for data in _streams(page):
        found += sum(1 for _ in islice(_RULE.finditer(data), RULES))
    return found >= RULES


def _streams(page: SourcePage) -> Iterator[bytes]:
    """The streams as far as they can be decoded; what is wrong with them is told when the page is read."""
    try:
        for one in list_value(page.page_obj.contents):
            stream: PDFStream = stream_value(one)
            yield stream.get_data()
    except MemoryError:
        raise
    except Exception:
        return
