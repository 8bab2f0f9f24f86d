"""A font shows the letters that pdfminer says, whatever its map looks like and whichever collection it is from."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pdfminer.cmapdb import CMapDB
from pdfminer.pdffont import PDFUnicodeNotDefined
from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.pdftypes import PDFStream
from pdfminer.psparser import LIT

from reviewer.extract.onepass.fonts import COLLECTIONS, Fonts

PIECES = (
    *b"begincmap endcmap def beginbfchar endbfchar beginbfrange endbfrange begincidrange endcidrange usecmap".split(),
    *b"begincidchar endcidchar begincodespacerange endcodespacerange findresource begin end true null".split(),
    *b"<0041> <0042> <41> <43> <00410042> <> <4> <zz > [ ] << >> /CMapName /A 12 3 -1 1.5 (a) (a(b)) {x}".split(),
    b"% a note\n", b"2 beginbfchar <01> <0041> <02> <D835DC00> endbfchar", b"<01> <03> <0061>",
    b"<01> <02> [<0041> <0042>]", b"(\\101)",
)  # fmt: skip
soup = st.lists(st.sampled_from(PIECES), max_size=14).map(b" ".join)


def simple(letters: bytes) -> dict[str, Any]:
    """The entries of a font with its own map."""
    return {"Subtype": LIT("TrueType"), "BaseFont": LIT("F"), "ToUnicode": PDFStream({}, letters)}


def from_collection(ordering: bytes, way: str = "Identity-H") -> dict[str, Any]:
    """The entries of a font that takes its letters from a collection of Adobe's."""
    below = {"Subtype": LIT("CIDFontType2"), "CIDSystemInfo": {"Registry": b"Adobe", "Ordering": ordering}}
    return {"Subtype": LIT("Type0"), "Encoding": LIT(way), "DescendantFonts": [below]}


def said(font: Any, codes: range) -> list[str]:
    """What it shows for these codes."""
    found = []
    for code in codes:
        try:
            found.append(font.to_unichr(code))
        except PDFUnicodeNotDefined:
            found.append("not defined")
    return found


@settings(max_examples=500, deadline=None)
@given(letters=soup)
def test_a_map_that_a_font_brings_is_read_the_same(letters: bytes) -> None:
    found: list[Any] = []
    openers: tuple[Any, ...] = Fonts(), PDFResourceManager()
    for fonts in openers:
        try:
            found.append(fonts.get_font(None, simple(letters)).unicode_map.cid2unichr)
        except Exception as problem:
            found.append(type(problem))
    assert found[0] == found[1]


@pytest.mark.parametrize("way", ["Identity-H", "Identity-V"])
@pytest.mark.parametrize("name", COLLECTIONS)
def test_letters_of_a_collection_are_the_same(name: str, way: str) -> None:
    entries = from_collection(name.removeprefix("Adobe-").encode(), way)
    codes = range(31_000)
    assert said(Fonts().get_font(None, entries), codes) == said(PDFResourceManager().get_font(None, entries), codes)
    assert len(CMapDB.get_unicode_map(name).cid2unichr) > 10_000


@pytest.mark.parametrize("ordering", [b"Identity", b"UCS", b"unknown", b"../../x", b"CNS1\0"])
def test_other_collections_are_left_to_pdfminer(ordering: bytes) -> None:
    entries = from_collection(ordering)
    assert said(Fonts().get_font(1, entries), range(99)) == said(PDFResourceManager().get_font(1, entries), range(99))


def test_a_font_is_opened_once() -> None:
    fonts = Fonts()
    assert fonts.get_font(3, simple(b"")) is fonts.get_font(3, simple(b""))
