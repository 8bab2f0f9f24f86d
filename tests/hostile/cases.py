"""Hostile files by family: bombs, loops, boxes, references, fonts, pictures, active content, plain wrong files."""

import random
import zlib
from collections.abc import Callable

from tests.hostile.confusions import MADE_BY_THE_HUNDRED
from tests.hostile.parts import FONT, TEXT, form, of_pages, one_page, pdf, stream

Case = Callable[[], bytes]
PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"


def noise(size: int, seed: int = 7) -> bytes:
    """Random bytes, the same every time."""
    return random.Random(seed).randbytes(size)


def spaces(megabytes: int) -> bytes:
    """So many megabytes of blanks, deflated."""
    packer, block = zlib.compressobj(9), b" " * (1 << 20)
    return b"".join([*(packer.compress(block) for _ in range(megabytes)), packer.flush()])


def packed_content(data: bytes, filters: bytes) -> bytes:
    """A page whose content is these bytes behind these filters."""
    body = b"<</Length %d/Filter[%s]>>stream\n%s\nendstream" % (len(data), filters, data)
    return one_page(extra={4: body})


def laughs(depth: int) -> bytes:
    """Drawings that each use the next one twice: 2 to the depth uses."""
    use = b"/Resources<</Font<</F1 5 0 R>>/XObject<</X %d 0 R>>>>"
    extra = {10 + n: form(b"/X Do /X Do\n", use % (11 + n)) for n in range(depth)}
    extra[10 + depth] = form(TEXT, b"/Resources<</Font<</F1 5 0 R>>>>")
    return one_page(b"/X Do\n", resources=b"<</XObject<</X 10 0 R>>>>", extra=extra)


def deep_pages(depth: int, kids: int) -> bytes:
    """A page tree of so many levels, each naming the next one so many times."""
    kid = b"<</Type/Pages/Count %d/Kids[%s]>>"
    tree = {2 + n: kid % (kids ** (depth - n), b" ".join([b"%d 0 R" % (3 + n)] * kids)) for n in range(depth)}
    return of_pages({**tree, 2 + depth: PAGE})


def composite(descendant: bytes, encoding: bytes = b"/Identity-H", extra: bytes = b"", more: bytes = b"") -> bytes:
    """A page shown in a composite font; object 6 is its descendant, 7 whatever the case needs."""
    font = b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding%s/DescendantFonts[6 0 R]%s>>" % (encoding, extra)
    system = b"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
    below = b"<</Type/Font/Subtype/CIDFontType2/BaseFont/X%s%s>>" % (system, descendant)
    return one_page(extra={5: font, 6: below, 7: more})


def picture(entries: bytes, data: bytes = b"\0" * 1000, *, packed: bool = True) -> bytes:
    """A page that is one picture."""
    drawn = stream(data, b"/Type/XObject/Subtype/Image" + entries, packed=packed)
    return one_page(b"595 0 0 842 0 0 cm /I Do", resources=b"<</XObject<</I 10 0 R>>>>", extra={10: drawn})


def tail(replacement: bytes) -> bytes:
    """A right document with another end."""
    right = one_page()
    return right[: right.rfind(b"startxref")] + replacement


def xref_stream(entries: bytes) -> bytes:
    """A document whose cross-references are a stream with these entries."""
    head = b"%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
    table = zlib.compress(b"\0" * 100)
    own = b"3 0 obj\n<</Type/XRef/Root 1 0 R/Size 4/Length %d/Filter/FlateDecode%s>>stream\n%s\nendstream endobj\n"
    return head + own % (len(table), entries, table) + b"startxref\n%d\n%%%%EOF" % len(head)


PLAIN: dict[str, Case] = {
    "empty": lambda: b"", "one byte": lambda: b"%", "header only": lambda: b"%PDF-1.7\n",
    "noise": lambda: noise(65_536),
    "web page": lambda: b"<!DOCTYPE html><html>" * 50, "archive": lambda: b"PK\x03\x04" + noise(5000),
    "zeros": lambda: b"\0" * (5 << 20), "text": lambda: "年報 annual report\n".encode() * 1000,
    "junk before": lambda: b"X" * 1020 + one_page(), "much junk before": lambda: b"X" * 102_400 + one_page(),
    "twice": lambda: one_page() * 2, "right": one_page,
}  # fmt: skip
BOMBS: dict[str, Case] = {
    "100 MB of blanks": lambda: packed_content(spaces(100), b"/FlateDecode"),
    "1 GB of blanks": lambda: packed_content(spaces(1024), b"/FlateDecode"),
    "1 GB packed twice": lambda: packed_content(zlib.compress(spaces(1024), 9), b"/FlateDecode/FlateDecode"),
    "a thousand filters": lambda: packed_content(b"abc", b"/ASCIIHexDecode" * 1000),
    "run lengths": lambda: packed_content(b"\x81 " * 5_000_000, b"/RunLengthDecode"),
    "300,000 rectangles": lambda: one_page(b"0 0 1 1 re f\n" * 300_000),
    "400 by 400 rules": lambda: one_page(
        b"".join(b"%d 0 m %d 842 l S 0 %d m 595 %d l S\n" % (n, n, n, n) for n in range(400))
    ),
    "100,000 boxes": lambda: one_page(b"".join(b"%d %d 1 1 re S\n" % (n % 300, n // 300) for n in range(100_000))),
    "2 million letters": lambda: one_page(b"BT /F1 1 Tf (" + b"x" * 2_000_000 + b") Tj ET"),
    "a million states": lambda: one_page(b"q " * 1_000_000 + TEXT),
    "nested arrays": lambda: one_page(b"[" * 100_000 + b"]" * 100_000),
    "nested dictionaries": lambda: one_page(catalog=b"/X " + b"<</A " * 50_000 + b"null" + b">>" * 50_000),
    "drawings in drawings": lambda: laughs(24),
    "deep functions": lambda: one_page(
        b"/CS cs .5 scn 0 0 99 99 re f", resources=b"<</ColorSpace<</CS[/Separation/X/DeviceRGB 10 0 R]>>>>",
        extra={10: stream(b"{" * 50_000 + b"}" * 50_000, b"/FunctionType 4/Domain[0 1]/Range[0 1 0 1 0 1]")},
    ),
}  # fmt: skip
LOOPS: dict[str, Case] = {
    "a drawing of itself": lambda: one_page(
        b"/X Do", resources=b"<</XObject<</X 10 0 R>>>>",
        extra={10: form(b"/X Do", b"/Resources<</XObject<</X 10 0 R>>>>")},
    ),
    "a pattern of itself": lambda: one_page(
        b"/Pattern cs /P scn 0 0 500 500 re f", resources=b"<</Pattern<</P 10 0 R>>>>",
        extra={10: stream(
            b"/Pattern cs /P scn 0 0 10 10 re f",
            b"/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep .01/YStep .01"
            b"/Resources<</Pattern<</P 10 0 R>>>>",
        )},
    ),
    "pages of pages": lambda: of_pages({2: b"<</Type/Pages/Kids[2 0 R]/Count 1>>"}),
    "a child as parent": lambda: of_pages({2: b"<</Type/Pages/Kids[3 0 R]/Count 1/Parent 3 0 R>>", 3: PAGE}),
    "two billion pages": lambda: of_pages({2: b"<</Type/Pages/Kids[3 0 R]/Count 2000000000>>", 3: PAGE}),
    "minus five pages": lambda: of_pages({2: b"<</Type/Pages/Kids[3 0 R]/Count -5>>", 3: PAGE}),
    "20,000 levels of pages": lambda: deep_pages(20_000, 1),
    "pages that double": lambda: deep_pages(26, 2),
    "no pages": lambda: of_pages({2: b"<</Type/Pages/Kids[]/Count 0>>"}),
    "no page tree": lambda: pdf({1: b"<</Type/Catalog>>"}),
    "no root": lambda: pdf({1: b"<</Type/Catalog/Pages 2 0 R>>"}, root=99),
    "references in a ring": lambda: one_page(extra={4: b"10 0 R", 10: b"11 0 R", 11: b"10 0 R"}),
    "a colour space of itself": lambda: one_page(
        b"/CS cs .5 scn 0 0 99 99 re f", resources=b"<</ColorSpace<</CS 10 0 R>>>>",
        extra={10: b"[/Indexed 10 0 R 255 (abc)]"},
    ),
}  # fmt: skip
BOXES: dict[str, Case] = {
    f"box {box.decode()}": lambda box=box: one_page(box=box)  # type: ignore[misc]
    for box in (
        b"[0 0 1000000 1000000]", b"[0 0 1e9 1000000000]", b"[0 0 14400 14400]", b"[0 0 14400 0]", b"[0 0 -595 -842]",
        b"[595 842 0 0]", b"[0 0 nan inf]", b"[(a)(b)(c)(d)]", b"[0 0]", b"null", b"[0 0 .001 .001]", b"3 0 R",
    )
}  # fmt: skip
BOXES |= {
    f"page {entry.decode()}": lambda entry=entry: one_page(page=entry)  # type: ignore[misc]
    for entry in (
        b"/UserUnit 1000000", b"/Rotate 37", b"/Rotate (x)", b"/Rotate 90", b"/CropBox[5000 5000 6000 6000]",
        b"/CropBox[0 0 0 0]",
    )
}  # fmt: skip
REFERENCES: dict[str, Case] = {
    f"end {end.decode()}": lambda end=end: tail(end)  # type: ignore[misc]
    for end in (
        b"startxref\n-1\n%%EOF", b"startxref\n99999999999999999999\n%%EOF", b"startxref\n0\n%%EOF", b"", b"%%EOF",
        b"startxref\n15\n%%EOF", b"startxref\nabc\n%%EOF",
    )
}  # fmt: skip
REFERENCES |= {
    f"table {entries.decode()}": lambda entries=entries: xref_stream(entries)  # type: ignore[misc]
    for entries in (
        b"/W[1 2 1]/Index[0 2000000000]", b"/W[1000000000 1000000000 1]", b"/W[-1 -2 -1]", b"/W[0 0 0]",
        b"/W[1 2 1]/DecodeParms<</Predictor 15/Columns 2000000000>>",
    )
}  # fmt: skip
REFERENCES |= {
    "size two billion": lambda: one_page().replace(b"/Size 6", b"/Size 2000000000"),
    "count two billion": lambda: one_page().replace(b"xref\n0 6", b"xref\n0 2000000000"),
    "before itself": lambda: one_page().replace(b"/Root 1 0 R>>", b"/Root 1 0 R/Prev 15>>"),
    "length of itself": lambda: one_page(extra={4: b"<</Length 4 0 R>>stream\n" + TEXT + b"\nendstream"}),
    "length two billion": lambda: one_page(extra={4: b"<</Length 2000000000>>stream\n" + TEXT + b"\nendstream"}),
    "length below nothing": lambda: one_page(extra={4: b"<</Length -9>>stream\n" + TEXT + b"\nendstream"}),
    "objects in objects": lambda: one_page(
        extra={10: stream(b"10 0 11 2 <<>> <<>>", b"/Type/ObjStm/N 2000000000/First 5/Extends 10 0 R")}
    ),
}
FONTS: dict[str, Case] = {
    "four billion letters": lambda: composite(
        b"", extra=b"/ToUnicode 7 0 R",
        more=stream(b"begincmap 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange endcmap end end"),
    ),
    "two billion widths": lambda: composite(b"/W[0 2000000000 500]"),
    "a map out of a folder": lambda: composite(b"", encoding=b"/..#2F..#2F..#2Ftmp#2Fevil"),
    "a map from the root": lambda: composite(b"", encoding=b"/#2Ftmp#2Fevil"),
    "no font": lambda: one_page(extra={5: b"null"}),
    "a font that is noise": lambda: one_page(
        extra={
            5: b"<</Type/Font/Subtype/TrueType/BaseFont/X/FontDescriptor 6 0 R>>",
            6: b"<</Type/FontDescriptor/FontName/X/Flags 4/FontFile2 7 0 R>>",
            7: stream(b"\0\1\0\0\xff\xff" + noise(4000)),
        }
    ),
    "a font of itself": lambda: one_page(
        extra={
            5: b"<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/FirstChar 0/LastChar 255"
            b"/Widths[1]/Encoding<</Differences[66/a]>>/CharProcs<</a 6 0 R>>/Resources<</Font<</F1 5 0 R>>>>>>",
            6: stream(b"BT /F1 1 Tf (B) Tj ET"),
        }
    ),
}  # fmt: skip
PICTURES: dict[str, Case] = {
    "ten gigapixels": lambda: picture(b"/Width 100000/Height 100000/ColorSpace/DeviceRGB/BitsPerComponent 8"),
    "more than a number holds": lambda: picture(b"/Width 2147483647/Height 2147483647/BitsPerComponent 16"),
    "noise as JBIG2": lambda: picture(
        b"/Width 999/Height 999/BitsPerComponent 1/Filter/JBIG2Decode", noise(2000), packed=False
    ),
    "noise as JPEG 2000": lambda: picture(
        b"/Width 999/Height 999/Filter/JPXDecode", b"\0\0\0\x0cjP  \r\n\x87\n" + noise(2000), packed=False
    ),
    "a picture without end": lambda: one_page(b"BI /W 100000 /H 100000 /BPC 8 /CS /RGB ID " + b"\0" * 500),
}  # fmt: skip
ACTIVE: dict[str, Case] = {
    "a script": lambda: one_page(catalog=b"/OpenAction<</S/JavaScript/JS(while\\(1\\){})>>"),
    "a program": lambda: one_page(catalog=b"/OpenAction<</S/Launch/F(/bin/touch)/Win<</F(cmd.exe)/P(/c calc)>>>>"),
    "an address": lambda: one_page(catalog=b"/OpenAction<</S/URI/URI(http://127.0.0.1:9/leak)>>"),
    "a form sent": lambda: one_page(catalog=b"/OpenAction<</S/SubmitForm/F<</FS/URL/F(http://127.0.0.1:9/s)>>>>"),
    "an attachment": lambda: one_page(
        catalog=b"/Names<</EmbeddedFiles<</Names[(a)<</Type/Filespec/F(../../evil.exe)/EF<</F 10 0 R>>>>]>>>>",
        extra={10: stream(b"MZ" + b"\0" * 100, b"/Type/EmbeddedFile")},
    ),
    "content from a file": lambda: one_page(extra={4: b"<</Length 0/F(/etc/hostname)>>stream\n\nendstream"}),
    "content from an address": lambda: one_page(
        extra={4: b"<</Length 0/F<</FS/URL/F(http://127.0.0.1:9/x)>>>>stream\n\nendstream"}
    ),
    "a form with entities": lambda: one_page(
        catalog=b"/AcroForm<</Fields[]/XFA 10 0 R>>",
        extra={10: stream(b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>')},
    ),
    "hidden text": lambda: one_page(TEXT + b"1 1 1 rg BT /F1 9 Tf 72 650 Td (999) Tj 3 Tr (888) Tj ET"),
}  # fmt: skip
LOCKS: dict[str, Case] = {
    f"lock {lock.decode()}": lambda lock=lock: pdf(  # type: ignore[misc]
        {1: b"<</Type/Catalog/Pages 2 0 R>>", 2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>", 3: PAGE, 5: FONT},
        b"/Encrypt<<%s>>/ID[(a)(b)]" % lock,
    )
    for lock in (
        b"/Filter/Standard/V 99/R 99/O(x)/U(y)/P -1/Length 999999",
        b"/Filter/Adobe.PubSec/V 4",
        b"",
        b"/Filter/Standard",
    )
}  # fmt: skip
FAMILIES = {
    "plain": PLAIN, "bombs": BOMBS, "loops": LOOPS, "boxes": BOXES, "references": REFERENCES, "fonts": FONTS,
    "pictures": PICTURES, "active": ACTIVE, "locks": LOCKS, **MADE_BY_THE_HUNDRED,
}  # fmt: skip
