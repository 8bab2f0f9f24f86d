"""Says which filing type some pages are, by what is printed on them and by nothing else."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.core.announcement import AnnouncementType
from reviewer.core.page import Page
from reviewer.core.template import FilingType, Labels
from reviewer.extract.corners import corners_of
from reviewer.extract.labels import fold

# A form whose number is not printed is recognised by this share of its anchors.
ENOUGH = 0.7
# Characters that are written one way in Traditional and the other in Simplified Chinese, and stand on every form.
_TRADITIONAL = frozenset("證變動報發數於關貨幣購專車長門見貝馬註結總額庫減據條權議類別說職務處與會")
_SIMPLIFIED = frozenset("证变动报发数于关货币购专车长门见贝马注结总额库减据条权议类别说职务处与会") - _TRADITIONAL

Kind = FilingType | AnnouncementType


@dataclass(frozen=True, slots=True)
class Recognition:
    """What a filing is: its type if the program knows it, the anchors found, and a sentence when it does not."""

    filing_type: Kind | None
    form: str
    version: str
    language: str
    anchors: tuple[str, ...]
    banner: str


def recognise(pages: Sequence[Page], types: Sequence[Kind]) -> Recognition:
    """The filing type that the pages print most anchors of; none for a form number or version not known."""
    corners = [corners_of(page) for page in pages]
    form = _commonest([one.said("form") for one in corners])
    version = _commonest([one.said("version") for one in corners])
    said = fold(" ".join(page.text for page in pages))
    fitting = [kind for kind in types if _fits(kind, form, version, anchors_in(kind, said), said)]
    best = max(fitting or types, key=lambda kind: _score(kind, form, said), default=None)
    anchors = anchors_in(best, said) if best else ()
    language = language_of(pages)
    if best is None or not _fits(best, form, version, anchors, said):
        return Recognition(None, form, version, language, (), _not_known(form, types))
    banner = _banner(best, form, version) if best.form else ""
    known = not version or version in best.versions
    return Recognition(best if known else None, form, version, language, anchors, banner)


def anchors_in(kind: Kind, said: str) -> tuple[str, ...]:
    """The anchors of a type that some folded text has, as they are spelled there."""
    found = (_spelling(anchor, said) for anchor in kind.recognised_by)
    return tuple(spelling for spelling in found if spelling)


def language_of(pages: Sequence[Page]) -> str:
    """The main language: "en", "zh-Hant", "zh-Hans", or "" for pages without text."""
    # A report has a million letters, of which some hundred are different.
    times = Counter("".join(page.text for page in pages))
    chinese = sum(count for char, count in times.items() if "\u4e00" <= char <= "\u9fff")
    # A Chinese character says about as much as two letters of a Latin word.
    if chinese * 2 > sum(count for char, count in times.items() if char.isascii() and char.isalpha()):
        simplified, traditional = (sum(times[char] for char in chars) for chars in (_SIMPLIFIED, _TRADITIONAL))
        return "zh-Hans" if simplified > traditional else "zh-Hant"
    return "en" if any(map(str.isalpha, times)) else ""


def _spelling(anchor: Labels, said: str) -> str:
    return next((spelling for spelling in anchor if fold(spelling) in said), "")


def _score(kind: Kind, form: str, said: str) -> tuple[bool, bool, float]:
    otherwise = isinstance(kind, AnnouncementType) and kind.otherwise
    return kind.form == form, not otherwise, len(anchors_in(kind, said)) / max(len(kind.recognised_by), 1)


def _fits(kind: Kind, form: str, version: str, anchors: Sequence[str], said: str) -> bool:
    """A form number that is printed decides; without one, version and anchors must. Old forms print neither."""
    if form:
        return kind.form == form and bool(anchors)
    if isinstance(kind, AnnouncementType) and not all(_spelling(anchor, said) for anchor in kind.must):
        return False
    return version in kind.versions and len(anchors) >= ENOUGH * len(kind.recognised_by)


def _commonest(texts: Sequence[str]) -> str:
    counted = Counter(text for text in texts if text)
    return counted.most_common(1)[0][0] if counted else ""


def _not_known(form: str, types: Sequence[Kind]) -> str:
    known = ", ".join(sorted({kind.form or kind.title for kind in types}))
    if form:
        return (
            f"Form {form} is not one that this tool knows ({known}). Generic checks only. "
            "The tables are shown as they stand on the page."
        )
    return (
        f"This filing was not recognised as one of the forms that this tool knows ({known}). Generic checks only. "
        "The tables are shown as they stand on the page."
    )


def _banner(kind: Kind, form: str, version: str) -> str:
    if not version or not form:
        missing = "number and version are" if not (version or form) else "version is" if form else "number is"
        return f"The form {missing} not printed. Read as {kind.form} by its headings: look whether they fit."
    newest = kind.versions[-1]
    if version in kind.versions:
        return ""
    if _parts(version) > _parts(newest):
        return (
            f"Form version v {version} is newer than this tool knows ({newest}). Generic checks only. "
            f"Rules for {kind.form} need a look."
        )
    known = ", ".join(kind.versions)
    return (
        f"Form version v {version} is not one that this tool knows ({known}). Generic checks only. "
        f"Rules for {kind.form} need a look."
    )


def _parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
