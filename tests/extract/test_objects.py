"""Objects of a PDF are what pdfminer makes of them, whatever way they are written; one that it refuses is refused."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import PDFObjRef, PDFStream

from reviewer.core.resources import resource
from reviewer.extract.onepass.objects import Objects, Parser
from tests.extract.small_pdfs import written

SAMPLES = sorted(resource("samples").glob("*.pdf"))
# What objects are made of, well and badly written, and what stands between.
PIECES = (
    *b"/Name /A#20b /#zz / << >> [ ] 12 -3 +4 .5 6. -.7 1.2.3 -- . null true false (text) (a(b)c) (open > <".split(),
    *b"<4> {x} endobj endstream stream obj word 1e5 (endobj) /stream 12endobj /Length".split(),
    b"5 0 R",
    b"0 R",
    b"R",
    b"5 0 Rx",
    b"3 0 R",
    b"(\\101\\) \\\n)",
    b"<48 65>",
    b"% note\n",
    b"/A 1",
    b"/B [5 0 R]",
    b"\xff",
)
BETWEEN = (b" ", b"\n", b"\r\n", b"", b"  \t", b"\x00")
soup = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(BETWEEN)), max_size=12).map(
    lambda found: b"".join(piece + between for piece, between in found)
)


def plain(value: Any) -> Any:
    """An object as values that can be compared."""
    if isinstance(value, PDFObjRef):
        return "reference", value.objid
    if isinstance(value, PDFStream):
        return "stream", plain(value.attrs), value.rawdata
    if isinstance(value, list):
        return [plain(one) for one in value]
    if isinstance(value, dict):
        return [(name, plain(one)) for name, one in value.items()]
    return type(value), value


def got(document: PDFDocument, number: int) -> Any:
    """An object, or why there is none."""
    try:
        return plain(document.getobj(number))
    except Exception as problem:
        return type(problem)


def same(pdf: bytes) -> list[int]:
    """Every object of a PDF is compared; the numbers of those that differ."""
    reference, ours = PDFDocument(PDFParser(BytesIO(pdf))), Objects(Parser(BytesIO(pdf)))
    numbers = [number for xref in reference.xrefs for number in xref.get_objids()]
    assert numbers
    return [number for number in numbers if got(reference, number) != got(ours, number)]


@pytest.mark.parametrize("path", SAMPLES, ids=[path.stem for path in SAMPLES])
def test_every_object_of_the_samples_is_the_same(path: Path) -> None:
    assert same(path.read_bytes()) == []


@settings(max_examples=300, deadline=None)
@given(body=soup)
def test_an_object_written_in_any_way_is_the_same(body: bytes) -> None:
    assert same(written(body, b"<</A[" + body + b"]>>", b"<</Length 3>>")) == []


@settings(max_examples=300, deadline=None)
@given(body=soup, length=st.integers(-1, 80))
@example(body=b"endstream endobj", length=16)
def test_a_stream_is_the_same_whatever_it_says_of_its_length(body: bytes, length: int) -> None:
    entries = b"<</Length %d>>" % length
    assert same(written(*(entries + begins + body + b"\nendstream" for begins in (b"stream\n", b"\nstream\r\n")))) == []


@settings(max_examples=300, deadline=None)
@given(bodies=st.lists(soup, min_size=1, max_size=3))
def test_objects_in_a_stream_are_the_same(bodies: list[bytes]) -> None:
    held = b" ".join(bodies)
    stream = PDFStream({"N": 0}, held)
    documents = PDFDocument(PDFParser(BytesIO(written()))), Objects(Parser(BytesIO(written())))
    found: list[Any] = []
    for document in documents:
        stream.objid = None
        try:
            objects = document._getobj_objstm(stream, 0, 1), document._get_objects(stream)  # noqa: SLF001
            found.append(plain(list(objects)))
        except Exception as problem:
            found.append(type(problem))
    assert found[0] == found[1]
