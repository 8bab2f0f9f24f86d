"""Whether two labels say the same: case, spaces, brackets, notes and look-alike letters make no difference."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from reviewer.core.chinese_writing import traditional

# Cyrillic and Greek letters that look like Latin ones, and Chinese characters with two forms on the same form.
_ALIKE = str.maketrans(
    "асеорхуіјАВСЕНІЈКМОРТХΑΒΕΖΗΙΚΜΝΟΡΤΥΧ爲内啓卽裏",
    "aceopxyijABCEHIJKMOPTXABEZHIKMNOPTYX為內啟即裡",
)
_NOTES = re.compile(r"[(]\s*(?:notes?|註|注|附註)\s*[\d\s,、&及和與与and]*[)]", re.IGNORECASE)
_CONDITIONS = re.compile(r"[(]\s*(?:if applicable|if listed[^()]*|如適用|如适用|如[^()]*上市)\s*[)]", re.IGNORECASE)
_NUMBER = re.compile(
    r"^\s*(?:[(]?\d{1,3}[)]\s*[.、]?|\d{1,3}\s*[.、](?!\d)|[(]?[A-Z][)]\s*[.、]?|[A-EIVX]{1,4}\s*[.、])\s*"
)
# One misread letter in so many is forgiven, and never more than so many.
LENIENT, MOST = 12, 6
TOO_FAR = 99


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """A label reduced to what tells it from others; "" for a note or a condition alone."""
    plain = unicodedata.normalize("NFKC", text).translate(_ALIKE)
    plain = _CONDITIONS.sub("", _NOTES.sub("", _NUMBER.sub("", plain)))
    return traditional(re.sub(r"[\W_]+", "", plain.casefold()))


class Vocabulary:
    """All labels of one form; a lenient match is never given to one label when another is as close."""

    def __init__(self, labels: Iterable[str]) -> None:
        self.folded = frozenset(fold(label.removesuffix("...")) for label in labels) - {""}

    def same(self, text: str, labels: Iterable[str]) -> bool:
        """Whether the text is one of these labels, give or take a few misread letters."""
        return self.off(text, labels) is not None

    def off(self, text: str, labels: Iterable[str]) -> int | None:
        """How many letters the text is off the nearest of these labels; None when it is none of them."""
        seen = fold(text)
        wanted = {fold(label) for label in labels}
        if seen and seen in wanted:
            return 0
        if not seen or seen in self.folded:
            return None
        best = min((distance(seen, one) for one in wanted), default=TOO_FAR)
        if best > _bearable(len(seen)):
            return None
        rivals = (other for other in self.folded - wanted if _near(seen, other, best))
        return best if all(distance(seen, other) > best for other in rivals) else None


def _near(one: str, other: str, most: int) -> bool:
    return abs(len(one) - len(other)) <= most


def _bearable(length: int) -> int:
    return min(length // LENIENT, MOST)


@lru_cache(maxsize=50_000)
def distance(one: str, other: str) -> int:
    """How many letters must be changed, put in or taken out; TOO_FAR when they are too many to be a misreading."""
    limit = _bearable(max(len(one), len(other)))
    if abs(len(one) - len(other)) > limit:
        return TOO_FAR
    before = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            row.append(min(before[j] + 1, row[-1] + 1, before[j - 1] + (a != b)))
        if min(row) > limit:
            return TOO_FAR
        before = row
    return before[-1] if before[-1] <= limit else TOO_FAR
