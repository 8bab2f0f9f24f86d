"""Builds PDFs by hand, object by object, right or wrong as asked."""

import zlib
from collections.abc import Mapping

TEXT = b"BT /F1 12 Tf 72 700 Td (Balance 25,948,809,928) Tj ET\n"
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def pdf(objects: Mapping[int, bytes], trailer: bytes = b"", root: int = 1) -> bytes:
    """A file of numbered objects with a right cross-reference table."""
    body, places = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), {}
    for number, content in sorted(objects.items()):
        places[number] = len(body)
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    size, start = max(objects) + 1, len(body)
    body += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        body += b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 00000 f \n"
    return bytes(body) + b"trailer\n<</Size %d/Root %d 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (size, root, trailer, start)


def stream(data: bytes, entries: bytes = b"", *, packed: bool = True) -> bytes:
    """A stream object, deflated unless told otherwise."""
    if packed:
        data, entries = zlib.compress(data, 9), entries + b"/Filter/FlateDecode"
    return b"<</Length %d%s>>stream\n%s\nendstream" % (len(data), entries, data)


def one_page(
    content: bytes = TEXT, *, box: bytes = b"[0 0 595 842]", catalog: bytes = b"", page: bytes = b"",
    resources: bytes = b"<</Font<</F1 5 0 R>>>>", extra: Mapping[int, bytes] | None = None,
) -> bytes:  # fmt: skip
    """A document of one page; `extra` adds objects or puts others in the place of 1 to 5."""
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R%s>>" % catalog,
        2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        3: b"<</Type/Page/Parent 2 0 R/MediaBox%s/Contents 4 0 R/Resources%s%s>>" % (box, resources, page),
        4: stream(content),
        5: FONT,
    }
    return pdf({**objects, **(extra or {})})


def of_pages(tree: Mapping[int, bytes]) -> bytes:
    """A document with a page tree of its own; object 2 is its root."""
    return pdf({1: b"<</Type/Catalog/Pages 2 0 R>>", **tree})


def form(content: bytes, entries: bytes = b"") -> bytes:
    """A drawing to be used on pages, and within itself."""
    return stream(content, b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]" + entries)
