"""Hostile files made by the hundred: every entry of a document given every odd value, streams of noise, odd orders."""

import random
import zlib
from collections.abc import Callable
from itertools import product

from tests.hostile.parts import TEXT, of_pages, one_page, stream

Case = Callable[[], bytes]
# What stands where something else should: nothing, too much, another kind of thing, or the thing itself.
ODD = (
    b"null", b"true", b"-1", b"0", b"2147483648", b"99999999999999999999", b"1e309", b"nan", b"(x)", b"()", b"/Odd",
    b"[]", b"[[[]]]", b"<<>>", b"<", b">>", b"99 0 R", b"3 0 R", b"1 0 R", b"-1 0 R", b"4294967295 65536 R",
)  # fmt: skip
# An entry as it stands in a right document, and how it looks with another value.
ENTRIES = {
    "catalog": (b"/Type/Catalog", b"/Type %s"), "pages": (b"/Pages 2 0 R", b"/Pages %s"),
    "kids": (b"/Kids[3 0 R]", b"/Kids %s"), "count": (b"/Count 1", b"/Count %s"),
    "parent": (b"/Parent 2 0 R", b"/Parent %s"), "box": (b"/MediaBox[0 0 595 842]", b"/MediaBox %s"),
    "contents": (b"/Contents 4 0 R", b"/Contents %s"),
    "resources": (b"/Resources<</Font<</F1 5 0 R>>>>", b"/Resources %s"),
    "fonts": (b"/Font<</F1 5 0 R>>", b"/Font %s"), "font": (b"/F1 5 0 R", b"/F1 %s"),
    "kind of font": (b"/Subtype/Type1", b"/Subtype %s"), "name of font": (b"/BaseFont/Helvetica", b"/BaseFont %s"),
    "filter": (b"/Filter/FlateDecode", b"/Filter %s"), "root": (b"/Root 1 0 R", b"/Root %s"),
    "size": (b"/Size 6", b"/Size %s"),
}  # fmt: skip
FILTERS = (
    b"/FlateDecode", b"/LZWDecode", b"/ASCIIHexDecode", b"/ASCII85Decode", b"/RunLengthDecode", b"/CCITTFaxDecode",
    b"/DCTDecode", b"/JPXDecode", b"/JBIG2Decode", b"/Crypt", b"/Odd",
)  # fmt: skip
OPERATORS = (
    b"q Q cm w J j M d ri i gs m l c v y h re S s f F f* B B* b b* n W W* BT ET Tc Tw Tz TL Tf Tr Ts Td TD Tm T* Tj TJ "
    b"' \" d0 d1 CS cs SC SCN sc scn G g RG rg K k sh BI ID EI Do MP DP BMC BDC EMC BX EX"
).split()
OPERANDS = (b"0", b"1", b"-1", b"1e9", b"nan", b"/F1", b"/X", b"(Balance 1,000)", b"[(9)-500(9)]", b"[]", b"<<>>",
            b"<30313233>", b"null", b"12 Tf", b"72 700 Td")  # fmt: skip
ORDERS = 60


def confused(entry: str, odd: bytes) -> Case:
    """A right document with one entry of another value."""
    right, other = ENTRIES[entry]
    return lambda: one_page().replace(right, other % odd, 1)


def through(filter_name: bytes, data: bytes, entries: bytes = b"") -> Case:
    """A page whose content is these bytes behind a filter that does not fit them."""
    return lambda: one_page(extra={4: stream(data, b"/Filter%s%s" % (filter_name, entries), packed=False)})


def orders(seed: int) -> Case:
    """A page of operators and operands in an order that a seed drew."""

    def made() -> bytes:
        draw = random.Random(seed)
        words = [draw.choice((*OPERATORS, *OPERANDS, *OPERANDS)) for _ in range(draw.choice((5, 50, 500)))]
        return one_page(TEXT + b" ".join(words) + b"\n" + TEXT)

    return made


def mapped(map_text: bytes) -> Case:
    """A page whose letters are given by this character map."""
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>"
    return lambda: one_page(extra={5: font, 6: stream(b"begincmap\n%s\nendcmap" % map_text)})


def tree(kids: bytes, count: bytes, more: bytes) -> Case:
    """A page tree whose root says this."""
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"
    return lambda: of_pages({2: b"<</Type/Pages/Kids[%s]/Count %s%s>>" % (kids, count, more), 3: page})


CONFUSED: dict[str, Case] = {
    f"{entry} {odd.decode()}": confused(entry, odd) for entry, odd in product(ENTRIES, ODD)
}  # fmt: skip
NOISE = random.Random(3).randbytes(3000)
FILTERED: dict[str, Case] = {
    f"{kind} through {name.decode()}": through(name, data)
    for name, (kind, data) in product(
        FILTERS, {"noise": NOISE, "nothing": b"", "blanks packed": zlib.compress(b" " * 3000)}.items()
    )
}
FILTERED |= {
    f"predictor {entries.decode()}": through(b"/FlateDecode", zlib.compress(TEXT), b"/DecodeParms" + entries)
    for entries in (
        b"<</Predictor 2>>", b"<</Predictor 99>>", b"<</Predictor 12/Columns 0>>", b"<</Predictor 12/Columns -5>>",
        b"<</Predictor 15/Colors 2147483647>>", b"<</Predictor 15/BitsPerComponent 0>>", b"[null null]", b"(x)",
        b"4 0 R",
    )
}  # fmt: skip
DISORDERED: dict[str, Case] = {f"operators of seed {seed}": orders(seed) for seed in range(ORDERS)}
MAPPED: dict[str, Case] = {
    f"map {text.decode(errors='replace')}": mapped(text)
    for text in (
        b"1 beginbfrange <00> <FF> <0030> endbfrange", b"1 beginbfrange <00> <FF> [] endbfrange",
        b"1 beginbfrange <FF> <00> <0030> endbfrange", b"1 beginbfchar <32> <FFFE> endbfchar",
        b"1 beginbfchar <32> <D800> endbfchar", b"1 beginbfchar <32> <> endbfchar", b"1 beginbfchar <> <32> endbfchar",
        b"1 beginbfchar <32> <202E0039> endbfchar", b"1 beginbfchar (x) /y endbfchar", b"beginbfchar endbfchar",
        b"/X usecmap", b"/..#2F..#2Fetc#2Fpasswd usecmap", b"1 begincodespacerange <00> <FFFFFFFFFF> endcodespacerange",
        b"1 begincidrange <00> <FFFFFFFF> 0 endcidrange", b"1 beginbfchar <32> <" + b"0039" * 4000 + b"> endbfchar",
    )
}  # fmt: skip
TREES: dict[str, Case] = {
    f"kids {kids.decode()} count {count.decode()}{more.decode()}": tree(kids, count, more)
    for kids, count, more in (
        (b"3 0 R 3 0 R", b"2", b""), (b"3 0 R " * 500, b"500", b""), (b"null 3 0 R", b"2", b""), (b"(x)", b"1", b""),
        (b"3 0 R 2 0 R", b"2", b""), (b"99 0 R 3 0 R", b"2", b""), (b"3 0 R", b"1", b"/MediaBox[0 0 1 1]"),
        (b"3 0 R", b"1", b"/Rotate 45"), (b"3 0 R", b"1", b"/Parent 3 0 R"), (b"1 0 R", b"1", b""),
    )
}  # fmt: skip
MADE_BY_THE_HUNDRED = {
    "confused": CONFUSED, "filtered": FILTERED, "disordered": DISORDERED, "mapped": MAPPED, "trees": TREES,
}  # fmt: skip
