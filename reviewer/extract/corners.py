"""The corners of each page: the form number, the page number and count, and the version of the form."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.core.page import Page, Word, line_text
from reviewer.core.reading import FieldKey
from reviewer.core.template import Field
from reviewer.extract.desk import Desk
from reviewer.extract.gathered import Label
from reviewer.extract.outline import Spot
from reviewer.extract.seen import see

_FORM = re.compile(r"FF\s?\d{3}")
_PAGE = re.compile(r"Page\s*(\d+)\s*of\s*(\d+)|第\s*(\d+)\s*[頁页]\s*共\s*(\d+)\s*[頁页]", re.IGNORECASE)
_VERSION = re.compile(r"v?\s*(\d+\.\d+\.\d+)", re.IGNORECASE)
# Headers and footers stand in this share of the height at the top and the bottom.
MARGIN = 0.12
FIELDS = {
    "form": Field("form"), "page_number": Field("page_number", unit=""),
    "page_count": Field("page_count", unit=""), "version": Field("version"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Corners:
    """What the corners of one page print, each as the words it stands in."""

    page: int
    form: tuple[Word, ...] = ()
    page_number: tuple[Word, ...] = ()
    page_count: tuple[Word, ...] = ()
    version: tuple[Word, ...] = ()
    others: tuple[Word, ...] = ()

    def said(self, name: str) -> str:
        """What one of them says: "FF301", "1.2.0"."""
        text = " ".join(word.text for word in getattr(self, name))
        found = _VERSION.fullmatch(text.strip()) if name == "version" else None
        return found[1] if found else text.replace(" ", "")

    @property
    def words(self) -> frozenset[Word]:
        """All of them, to be left out of what is read as the form's own text."""
        return frozenset((*self.form, *self.page_number, *self.page_count, *self.version, *self.others))


def corners_of(page: Page) -> Corners:
    """Finds the corners of a page by where they stand, whatever the order of the text."""
    top = [word for word in page.words if word.box.middle[1] < MARGIN * page.height]
    form = tuple(word for word in top if _FORM.fullmatch(word.text))[-1:]
    for line in reversed(page.lines):
        if line[0].box.middle[1] < (1 - MARGIN) * page.height:
            break
        found = _PAGE.search(line_text(line))
        if found:
            return _with_footer(page.number, form, line)
    return Corners(page.number, form)


def _with_footer(page: int, form: tuple[Word, ...], line: Sequence[Word]) -> Corners:
    numbers = [word for word in line if word.text.isdigit()]
    version = [word for word in line if re.fullmatch(r"v?\d+\.\d+\.\d+", word.text, re.IGNORECASE)]
    rest = tuple(word for word in line if word not in numbers and word not in version)
    return Corners(page, form, tuple(numbers[:1]), tuple(numbers[1:2]), tuple(version[:1]), rest)


def read_corners(corners: Sequence[Corners], desk: Desk) -> None:
    """Reads the corners of every page as fields."""
    if not corners:
        return
    sheet = desk.gathered.sheet("Pages", aside=True)
    for one in corners:
        keys: dict[str, FieldKey | None] = {}
        for x, (name, field) in enumerate(FIELDS.items()):
            spots = [Spot(one.page, word) for word in getattr(one, name)]
            label = Label(name.replace("_", " ").capitalize())
            sheet.head(label.text, x)
            if spots:
                place = (one.page, spots[0].box)
                keys[label.text] = desk.gathered.put(
                    "pages", f"p{one.page}", field, see(spots, field.unit), label, place
                )
        sheet.add(f"Page {one.page}", keys, (one.page, 0.0))
