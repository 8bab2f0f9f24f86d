"""Content streams, however they are written: the one pass reads what pdfminer reads, or leaves the page to it."""

from pathlib import Path

import pdfplumber
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pdfplumber.page import fix_fontname_bytes
from reportlab.pdfgen.canvas import Canvas

from reviewer.extract.onepass import NotUnderstoodError, plain_tables
from reviewer.extract.onepass.document import Document
from reviewer.extract.onepass.inline_pictures import without_pictures
from reviewer.extract.onepass.reading import GIVES_UP, in_one_pass
from reviewer.extract.onepass.tokens import Operator, Tokens, values_of
from tests.extract.against_reference import compare, is_same
from tests.extract.small_pdfs import HELVETICA, draw, of_streams, stream, written

FIGURE = b" BT /F 9 Tf 60 315 Td (25,948) Tj ET "
SHOWN = b" /F 9 Tf 1 0 0 1 60 315 Tm (25,948) Tj "
RULES = b" 50 300 100 30 re 150 300 100 30 re S "
# What streams are made of, well and badly written, and what stands between.
PIECES = (
    *b"q Q cm m l c v y h re S f B n W* scn rg k gs BT ET Tf Tc Tw Tz TL Ts Tr Td TD Tm T* Tj TJ ' \" Do EI w".split(),
    *b"1 0 -2 3.5 .5 40 100 200 7. 1.2.3 -- . (a) (b(c)) () <41> <4 [] [1 2] [(x)] [[1]] /F /X /a#41 <</A 1>>".split(),
    *b"<</A>> <</A<</B 1>>>> << >> < > [ ] true null ) ID BMC EMC BDC".split(),
    FIGURE, RULES, b"% a note ( BI\n", b"BI /W 1 /H 1 /BPC 8 /CS /G ID A EI ", b"BI /W 1 ID EIEI EEI EI\n",
    b"/P <</MCID 0>>BDC", b"2 0 0 2 9 9 cm", b"0 1 -1 0 300 0 cm", b"[(a)-900(b) 100 <41>] TJ", b"1 0 0 1 60 310 Tm",
    b"/F 9 Tf 60 310 Td (tx) Tj", b"1 1 m 5 9 9 5 20 20 c 30 30 40 40 v h S", b"12 TL (m) ' 1 2 (n) \"",
)  # fmt: skip
BETWEEN = (b" ", b" ", b" ", b"\n", b"\r\n", b"", b"\x00")
soup = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(BETWEEN)), max_size=14).map(
    lambda found: b"".join(piece + between for piece, between in found)
)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(streams=st.lists(soup, min_size=1, max_size=2))
@example(streams=[b"/N 2 3 4 5 6 c 100 100 m 300 100 l S"])
@example(streams=[b"<\nBI /W 1 /H 1 ID A EI "])
def test_a_stream_written_in_any_way_is_read_the_same(tmp_path: Path, streams: list[bytes]) -> None:
    path = of_streams(tmp_path / "a.pdf", *streams, form=FIGURE + RULES)
    with path.open("rb") as file, pdfplumber.open(path) as pdf:
        (page,) = Document(file).pages
        try:
            assert is_same(page, pdf.pages[0])
        except GIVES_UP:
            assert page.known.left == 0


@pytest.mark.parametrize(
    "stream",
    [
        b"60 315 m S",
        b"60 315 m 70 315 m S",
        b"BI /W 1 /H 1 ID EIEI EEI (EI\n" + FIGURE,
        b"BI/W 1/H 1/F/A85 ID 5sd EI ~> EI" + FIGURE,
        b"BI/W 1/H 1/F[/A85/Fl]/DP[<</Columns 1>>null]/CS[/Indexed/RGB 1 <00>]ID 5sd~>\nEI" + FIGURE,
        b"BI /W 1 /H 1 ID never" + FIGURE,
        b"<</A [ BI /W 1 /H 1 ID \x00 EI" + FIGURE,
        b"<</A [ >>" + SHOWN + b"] 1 2 >> BDC" + SHOWN,
        b"] >> 60 315 Td" + SHOWN + b"<<" + SHOWN,
        b"BT /F 9 Tf 60 315 Td [[(1)] (2) /N <</A(3)>> true (4) null Tj (5)] TJ ET",
        b"BT /F 9 Tf 60 315 Td 3 Tj /N Tj (text on BI tools) Tj ET BI /W 1 /H 1 ID \x00 EI q",
        b"% a BI in a note\n" + FIGURE,
        b"50 50 100 100 re S\xff \xff q\xc3\xa9",
        b"/P <</A(\\))/B[/C 1]/D<41>/E null>>BDC" + FIGURE + b"EMC",
    ],
)
def test_it_is_read_the_same(tmp_path: Path, stream: bytes) -> None:
    assert compare(of_streams(tmp_path / "a.pdf", stream + RULES)) == []


def test_pictures_in_a_stream_are_pictures_of_the_page(tmp_path: Path) -> None:
    def has_pictures(stream: bytes) -> bool:
        with of_streams(tmp_path / "a.pdf", stream).open("rb") as file:
            return in_one_pass(Document(file).pages[0]).pictures

    assert has_pictures(b"q BI /W 1 /H 1 ID \x00 EI Q")
    assert not has_pictures(b"q BI /W 1 ID \x00 EI Q")


@pytest.mark.parametrize(
    "streams",
    [
        [b"/P <</MCID>>BDC" + FIGURE],
        [b"BT /F 9 Tf (text) TJ ET"],
        [b"BT /F 9 Tf 3 TJ ET"],
        [b"/N 2 3 4 5 6 c 100 100 m 300 100 l S"],
        [b"100 100 m /N 2 3 4 v S"],
        [b"BI /W 1 /H ID \x00 EI"],
        [b"BI /W 1 /H 1 /F 3 ID \x00 EI"],
        [b"[ BI"],
        [b"BI /W 1 /H 1 ID ", b" EI"],
        [b"BT /F 9 Tf 60 315 Td (", b"1) Tj ET"],
        [b"BT /", b"F 9 Tf 60 315 Td (1) Tj ET"],
        [b"BT /F 9 Tf 60 315 Td (1\\\r\n2) Tj ET"],
        [b"3000000000 5 100 30 re S"],
        [b"3000000000 0 0 3000000000 0 0 cm 9 9 m 20 9 l S"],
    ],
)
def test_it_is_left_to_the_reference(tmp_path: Path, streams: list[bytes]) -> None:
    with of_streams(tmp_path / "a.pdf", *streams).open("rb") as file, pytest.raises(GIVES_UP):
        in_one_pass(Document(file).pages[0])


def test_a_form_whose_box_is_not_four_numbers_is_left_to_the_reference(tmp_path: Path) -> None:
    path = of_streams(tmp_path / "a.pdf", b"/X Do", form=FIGURE, box=b"[0 0 9]")
    with path.open("rb") as file, pytest.raises(GIVES_UP):
        in_one_pass(Document(file).pages[0])


def test_forms_within_forms_are_left_to_the_reference_before_python_stumbles(tmp_path: Path) -> None:
    draws = b"<</XObject<</N %d 0 R>>>>"
    entries = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources" + draws
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources" + draws % 5 + b">>"
    forms = [stream(b"/N Do", entries % number) for number in range(6, 500)]
    (tmp_path / "a.pdf").write_bytes(written(b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page, stream(b"/N Do"), *forms))
    with (tmp_path / "a.pdf").open("rb") as file, pytest.raises(NotUnderstoodError, match="deeper"):
        in_one_pass(Document(file).pages[0])


@pytest.mark.parametrize("way", [b"", b"2 Tc 90 Tz 3 Ts ", b"0 1 -1 0 300 0 cm ", b"1 0.2 0 1 0 0 cm "])
def test_text_that_runs_down_is_read_the_same(tmp_path: Path, way: bytes) -> None:
    below = (
        b"<</Type/Font/Subtype/CIDFontType2/BaseFont/F/CIDSystemInfo<</Registry(Adobe)/Ordering(CNS1)/Supplement 0>>"
        b"/FontDescriptor<</FontName/F/Descent -120>>/W2[1[-300 400 500]40 80 -900 500 880]>>"
    )
    font = b"<</Type/Font/Subtype/Type0/BaseFont/F/Encoding/Identity-V/DescendantFonts[%s]>>" % below
    text = way + b"BT /F 9 Tf 60 315 Td <00010028> Tj [<0255> -90 <0256> true <0028>] TJ T* <0300> Tj ET"
    assert compare(of_streams(tmp_path / "a.pdf", RULES + text, font=font)) == []


@pytest.mark.parametrize("name", ["黑体", "ABCDEF+楷体_GB2312", "a+b+宋体", "其他", "Arial"])
def test_a_font_whose_name_is_in_the_bytes_of_chinese_has_the_same_name(tmp_path: Path, name: str) -> None:
    spelt = name.encode("gbk")
    descriptor = b"/FontDescriptor<</FontName<%s>/Descent -200>>" % spelt.hex().encode()
    font = HELVETICA.replace(b"/Helvetica", b"/Other")[:-2] + descriptor + b">>"
    path = of_streams(tmp_path / "a.pdf", FIGURE + RULES, font=font)
    assert compare(path) == []
    with path.open("rb") as file:
        assert {glyph.font for glyph in in_one_pass(Document(file).pages[0]).glyphs} == {fix_fontname_bytes(spelt)}


@pytest.mark.parametrize(
    "stream",
    [
        b"BT /F1 9 Tf 60 315 Td (1) Tj ET",
        b"BT/F1 9 Tf 60 315 Td[(1)]TJ ET",
        b"/F1 9 Tf 60 315 Td (1) Tj",
        b"q BT /F1 9 Tf ET Q BT 60 315 Td (1) Tj ET",
        b"/F1 9 Tf BT 1 0 0 1 60 315 Tm (ET \\) q) Tj ET",
        b"BT /F1 9 Tf q 2 0 0 2 0 0 cm 30 157.5 Td (1) Tj Q (2) Tj ET",
        b"q 1 0 0 1 60 315 cm BT /F1 9 Tf (1) Tj ET Q 9 0 m",
        b"BT /F1 9 Tf 60 315 Td (1) Tj % ET\n( 2) Tj ET",
        b"BT /F1 9 Tf BT 60 315 Td (1) Tj ET ET",
    ],
)
def test_text_that_is_put_off_is_set_as_if_it_had_not_been(tmp_path: Path, stream: bytes) -> None:
    def ruled(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        canvas.drawString(400, 100, "1")
        canvas.grid([50, 100, 150], [290, 310, 330])
        canvas._code.append(stream.decode())  # noqa: SLF001

    path = draw(tmp_path / "a.pdf", ruled)
    with path.open("rb") as file, pdfplumber.open(path) as pdf:
        (page,) = Document(file).pages
        assert plain_tables.plain_tables(page) == pdf.pages[0].extract_tables()


@pytest.mark.parametrize("stream", [b"[1 BI]", b"<</A>>", b"(open", b"[1 ID]", b"{ 1 }", rb"(\777) Tj", b"/a#zz gs"])
def test_a_damaged_stream_is_not_guessed_at(stream: bytes) -> None:
    with pytest.raises(NotUnderstoodError):
        list(values_of(stream, Tokens()))


def test_strings_escapes_and_hexadecimals_are_read_as_the_format_says() -> None:
    stream = rb"(a\(b\)\101\n(c(d))) <48 656C6C6f7> [(x) -120 (y)] /F#31 -.5 +7 true % a note" + b"\n3."
    values = list(values_of(stream, Tokens()))
    assert values[:3] == [b"a(b)A\n(c(d))", b"Hello\x07", [b"x", -120, b"y"]]
    assert values[3].name == "F1"
    assert values[4:] == [-0.5, 7, True, 3.0]


def test_what_draws_nothing_is_passed_over_and_odd_signs_in_an_array_say_nothing() -> None:
    stream = b"/P <</MCID 7/Lang (en)>>BDC /Span BMC 1 0 m W* n EMC EMC [(a)--5.<41 42>+.5(b\\))]TJ /P /MC0 BDC EMC "
    values = [value.name if isinstance(value, Operator) else value for value in values_of(stream, Tokens())]
    assert values == [1.0, 0.0, b"m", b"n", [b"a", -5.0, b"AB", 0.5, b"b)"], b"TJ"]


def test_a_picture_within_the_stream_is_passed_over() -> None:
    stream = b"q BI /W 1 /H 1 ID \x00(\xff EI Q (text) Tj"
    assert [v for v in values_of(without_pictures(stream), Tokens()) if isinstance(v, bytes)] == [b"text"]
