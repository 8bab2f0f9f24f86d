"""What a PDF carries besides its pages is named, is not acted on, and comes into the Sources."""

from dataclasses import replace
from pathlib import Path

import pytest

from reviewer.core.page import Page
from reviewer.core.review import Review
from reviewer.core.tally import FilingState, Left, tally_of
from reviewer.extract.outcomes import Carried, Closed, Loss, Opened, PageLost
from reviewer.extract.supervise import DocumentReader
from reviewer.pipeline import assemble, read_filing
from tests.hostile.parts import one_page, stream

SIGNED = b"/AcroForm<</SigFlags 3/Fields[<</FT/Sig/T(s)/V<</Type/Sig/Filter/X/Contents<00>>>>>]>>"
ATTACHED = b"/Names<</EmbeddedFiles<</Names[(a)<</Type/Filespec/F(../../evil.exe)/EF<</F 10 0 R>>>>]>>>>"
NOTE = b"/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<<%s>>>>]"


def carried(folder: Path, content: bytes) -> set[str]:
    """The sentences about what a file carries, read as the window reads it."""
    path = folder / "a.pdf"
    path.write_bytes(content)
    events = list(DocumentReader(path).events())
    return {said for event in events if isinstance(event, Opened | Closed) for said in event.carries}


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (one_page(catalog=SIGNED), Carried.SIGNATURE),
        (one_page(catalog=b"/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"), Carried.SCRIPT),
        (one_page(catalog=b"/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(x)>>]>>>>"), Carried.SCRIPT),
        (one_page(catalog=b"/OpenAction<</S/GoTo/Next<</S/Launch/F(/bin/true)>>>>"), Carried.LAUNCH),
        (one_page(catalog=b"/OpenAction<</S/URI/URI(http://127.0.0.1:9/)>>"), Carried.ADDRESS),
        (one_page(page=NOTE % b"/S/SubmitForm/F(http://127.0.0.1:9/)"), Carried.ADDRESS),
        (one_page(page=NOTE % b"/S/Launch/F(cmd.exe)"), Carried.LAUNCH),
        (one_page(page=b"/AA<</O<</S/JavaScript/JS(x)>>>>"), Carried.SCRIPT),
        (one_page(catalog=ATTACHED, extra={10: stream(b"MZ")}), Carried.ATTACHMENT),
        (one_page(page=b"/Annots[<</Subtype/FileAttachment/Rect[0 0 9 9]>>]"), Carried.ATTACHMENT),
        (one_page(catalog=b"/AcroForm<</Fields[]/XFA 10 0 R>>", extra={10: stream(b"<x/>")}), Carried.FORM),
    ],
)
def test_what_a_file_carries_is_named(tmp_path: Path, content: bytes, expected: Carried) -> None:
    assert carried(tmp_path, content) == {expected.value}


@pytest.mark.parametrize(
    "content",
    [
        one_page(),
        one_page(page=NOTE % b"/S/URI/URI(https://www.hkexnews.hk/)"),
        one_page(catalog=b"/AcroForm<</Fields[<</FT/Sig/T(unsigned)>>]>>"),
        one_page(catalog=b"/OpenAction 10 0 R", extra={10: b"<</S/GoTo/Next 10 0 R>>"}),
        one_page(catalog=b"/AcroForm 10 0 R", extra={10: b"<</Fields[10 0 R]/Kids[10 0 R]>>"}),
        one_page(catalog=b"/Names(x)/AcroForm[1]/AA null/OpenAction[3 0 R/Fit]"),
    ],
)
def test_a_plain_file_a_link_and_a_loop_carry_nothing(tmp_path: Path, content: bytes) -> None:
    assert carried(tmp_path, content) == set()


def test_it_stands_with_the_filing(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(one_page(catalog=SIGNED, page=NOTE % b"/S/Launch/F(cmd.exe)"))
    filing = read_filing(path).filing
    assert filing.carries == (Carried.SIGNATURE.value, Carried.LAUNCH.value)
    assert filing.lost == ()


def test_a_filing_with_lost_pages_is_never_checked(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(one_page())
    lost = PageLost(2, Loss.TOO_SLOW.value.format(page=2))
    read = assemble(path, "0" * 64, [lost.page, Page(1, 595, 842)])
    assert (read.filing.pages, read.filing.lost) == (2, (2,))
    assert read.filing.complaints == (lost.sentence,)
    review = Review()
    read.add_to(review)
    tally = tally_of(review, (), read.filing.id, Left())
    assert replace(tally, agree=3).state is FilingState.NEEDS_ATTENTION
    assert replace(tally, agree=3, lost=0).state is FilingState.CHECKED
