"""Whatever comes from outside ends in a value or in one sentence: figures, files, workbooks, names, arguments."""

import contextlib
import io
import random
import tempfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from reviewer.cli import AGREED, EXCEPTIONS, UNREAD
from reviewer.cli import main as command
from reviewer.core.blocks import BlockError, read_block
from reviewer.core.errors import PrintedError, ReviewerError
from reviewer.core.plain_name import plain_name
from reviewer.core.printed import read_printed
from reviewer.core.reading import FieldKey
from reviewer.core.resources import resource
from reviewer.core.review import Action, Entry, Wrong
from reviewer.export.returned import read_returned
from reviewer.pipeline import read_filing
from reviewer.project.review_file import ReviewFile, ReviewFileError
from tests.export.paper_of import checked, written
from tests.project.keep_format import KEPT
from tests.review_of import review_of

ONCE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
UNITS = ("shares", "HKD", "money", "%", "text", "date", "number", "time", "price")
# Half characters too, as a clipboard may hold.
ANY = st.text(st.characters(codec=None), max_size=60)
PRINTED = st.text("0123456789.,()-–—%$ 　０１２億萬千百零〇一二三HK元NilNA/:amp", max_size=24)
NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)
CLOSING = FieldKey("f1", "issued_shares", "b", "closing_balance")


@settings(max_examples=1000)
@given(st.one_of(PRINTED, ANY), st.sampled_from(UNITS))
@example("9" * 5000, "shares")
@example("1e999999999", "HKD")
@example("٣٤٥", "shares")
def test_a_printed_figure_is_read_or_is_none(text: str, unit: str) -> None:
    with contextlib.suppress(PrintedError):
        read_printed(text, unit)


@settings(max_examples=300)
@given(ANY)
@example('"')
@example("a\tb\r\n\x00\ud800")
def test_the_clipboard_is_a_block_or_a_sentence(text: str) -> None:
    with contextlib.suppress(BlockError):
        assert len({len(line) for line in read_block(text)}) == 1


def damaged(data: bytes, seed: int) -> bytes:
    """Bits turned over, a stretch missing, cut short, or two stretches exchanged."""
    draw = random.Random(seed)
    kind, at = seed % 4, draw.randrange(len(data))
    if kind == 0:
        turned = bytearray(data)
        for _ in range(draw.choice((1, 4, 40))):
            turned[draw.randrange(len(turned))] ^= 1 << draw.randrange(8)
        return bytes(turned)
    if kind == 1:
        return data[:at] + data[at + draw.choice((1, 100, 5000)) :]
    if kind == 2:
        return data[:at]
    size = draw.choice((16, 512, 4096))
    return data[:at] + data[-size:] + data[at + size :]


@pytest.fixture(scope="module")
def review_file() -> bytes:
    return (KEPT / "format-2.review").read_bytes()


@pytest.fixture(scope="module")
def as_left() -> list[Entry]:
    """The log of the review as it was left."""
    with contextlib.closing(ReviewFile.open(KEPT / "format-2.review")) as file:
        return file.load().log


@ONCE
@given(st.integers(0, 1 << 30))
@example(288)  # the complaint about it holds pieces of the file that are no text
def test_a_damaged_review_file_opens_as_it_was_or_says_so(
    tmp_path: Path, review_file: bytes, as_left: list[Entry], seed: int
) -> None:
    path = tmp_path / "a.review"
    path.write_bytes(damaged(review_file, seed))
    path.with_name("a.review-journal").unlink(missing_ok=True)
    try:
        file = ReviewFile.open(path)
    except ReviewFileError:
        return
    with contextlib.closing(file), contextlib.suppress(ReviewFileError):
        # What opens in spite of it is not one word other than what was done.
        same = file.load().log == as_left
        assert same


@ONCE
@given(ANY, ANY, ANY)
def test_whatever_is_typed_is_kept_and_comes_back(tmp_path: Path, who: str, text: str, reason: str) -> None:
    drawn = review_of("issued_shares | opening_balance | closing_balance\nb | 1,000,000 | 1,000,000")
    path = tmp_path / "typed.review"
    path.unlink(missing_ok=True)
    file = ReviewFile.create(path)
    file.add_filing(drawn.filings["f1"], drawn.readings.values(), drawn.grids["f1"], ())
    file.load().act(who, Action.CORRECT, str(CLOSING), at=NOON, text=text, wrong=Wrong.MISPRINT, reason=reason)
    file.close()
    again = ReviewFile.open(path)
    (entry,) = again.load().log
    again.close()
    assert (entry.who, entry.text, entry.reason) == (who, text, reason)


@pytest.fixture(scope="module")
def workbook(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("book") / "book.xlsx"
    written(*checked(), path)
    return path.read_bytes()


def repacked(content: bytes, seed: int) -> bytes:
    """A workbook with one part damaged inside, under another name, or twice."""
    draw = random.Random(seed)
    parts = {name: zipfile.ZipFile(io.BytesIO(content)).read(name) for name in _names(content)}
    chosen = draw.choice(sorted(parts))
    odd = draw.choice(
        ("../../evil.xml", "/etc/passwd", "xl\\evil.xml", "xl/worksheets/sheet1.xml", "C:evil", chosen + "x")
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name, damaged(part, seed) if name == chosen and seed % 3 else part)
        if seed % 3 == 0 and odd not in parts:
            package.writestr(odd, draw.choice((b"x", b"\0" * (70 << 20), b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")))
    return out.getvalue()


def _names(content: bytes) -> list[str]:
    return zipfile.ZipFile(io.BytesIO(content)).namelist()


@settings(ONCE, max_examples=60)
@given(st.integers(0, 1 << 30), st.booleans())
def test_a_returned_workbook_is_read_or_refused_in_a_sentence(
    tmp_path: Path, workbook: bytes, seed: int, outside: bool
) -> None:
    path = tmp_path / "back.xlsx"
    path.write_bytes(damaged(workbook, seed) if outside else repacked(workbook, seed))
    assert all(sentence.endswith(".") for sentence in said_of(path))


def said_of(path: Path) -> list[str]:
    """Why a returned workbook is refused, or what in it cannot be understood."""
    try:
        return read_returned(path).problems
    except ReviewerError as problem:
        return [str(problem)]


NAMES = (
    "年報 2026.pdf", "عربى.pdf", "ไทย.pdf", "🧾.pdf", "a\nb.pdf", "\x1b[2J.pdf", "\u202efdp.exe.pdf", "' OR 1=1.pdf",
    "=cmd|x!A1.pdf", "-o.pdf", "%s%n.pdf", "a" * 200 + ".pdf", "\udcff\udcfe.pdf", "con.pdf", " .pdf", "&amp;<b>.pdf",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_a_file_of_any_name_is_read_kept_and_shown(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(resource("samples", "next-day-return-clean.pdf").read_bytes())
    read = read_filing(path)
    assert read.filing.name == plain_name(name)
    assert not any(char in read.filing.name for char in "\x1b\n\u202e")
    file = ReviewFile.create(tmp_path / "kept.review")
    file.add_filing(read.filing, read.readings, read.grids, read.pages)
    file.close()
    again = ReviewFile.open(tmp_path / "kept.review")
    (filing,) = again.load().filings.values()
    again.close()
    assert filing.path == str(path)
    read.filing.name.encode()


WORDS = st.one_of(ANY.filter(lambda text: "\0" not in text), st.sampled_from(("-o", "--json", "--all", "--csv")))


@settings(max_examples=150)
@given(st.lists(WORDS, max_size=4), st.sampled_from(("check", "export", "reply")))
def test_any_arguments_end_in_a_number(given_: list[str], name: str) -> None:
    # Some of them name a place to write to.
    with (
        tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder),
        contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()),
    ):  # fmt: skip
        try:
            ended = command([name, *given_])
        except SystemExit as stop:
            ended = UNREAD if stop.code else AGREED
    assert ended in (AGREED, EXCEPTIONS, UNREAD)
