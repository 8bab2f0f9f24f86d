"""A returned working paper: what was typed comes in as proposals and notes; what is hostile is refused."""

import zipfile
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from reviewer.core.reading import FieldKey
from reviewer.core.review import Action, Review, Wrong, read_correction
from reviewer.export.returned import Note, Proposal, Returned, read_returned
from reviewer.export.returned_package import ReturnedError
from reviewer.export.told_returned import told
from tests.export.paper_of import NOON, checked, line, written
from tests.export.recalculated import converted
from tests.review_of import review_of

CLOSING = FieldKey("f1", "issued_shares", "class-a", "closing_balance")
PERCENTAGE = FieldKey("f1", "issued_shares", "class-b", "percentage")
SUBMITTED = FieldKey("f1", "facts", "", "date_submitted")
VENUE = FieldKey("f1", "repurchases", "class-b#1", "venue")
Edit = Callable[[Workbook], None]


def typed(key: FieldKey, value: object, column: str = "Corrected", **format: str) -> Edit:
    """An auditor's typing into an open cell of a line."""

    def edit(book: Workbook) -> None:
        cell = line(book, key.row, key.field)[column]
        cell.value = value
        if value is None or not isinstance(value, str):
            cell.quotePrefix = False
        cell.number_format = format.get("format", cell.number_format)

    return edit


def replied(text: str) -> Edit:
    """A reply on the first query."""

    def edit(book: Workbook) -> None:
        heads = [cell.value for cell in book["Exceptions"][4]]
        book["Exceptions"].cell(5, heads.index("Reply") + 1).value = text

    return edit


def sent_out(folder: Path, review: Review | None = None) -> tuple[Review, Path]:
    """A review with two corrections, and its working paper."""
    review, checker = checked(into=review)
    act(review, CLOSING, "7,527,254,580")
    act(review, VENUE, "_x003D_SGX")
    checker.run()
    written(review, checker, folder / "book.xlsx")
    return review, folder / "book.xlsx"


def act(review: Review, key: FieldKey, text: str) -> None:
    """A correction by the reviewer."""
    review.act("Ada", Action.CORRECT, str(key), at=NOON, text=text, wrong=Wrong.MISPRINT, reason="slip")


def came_back(path: Path, *edits: Edit) -> Path:
    """The same workbook after an auditor typed into it."""
    book = load_workbook(path)
    for edit in edits:
        edit(book)
    book.save(path.with_name("back.xlsx"))
    return path.with_name("back.xlsx")


def proposed(returned: Returned) -> dict[FieldKey, str | None]:
    """The proposals by their fields."""
    return {one.key: one.text for one in returned.proposals}


EDITS = (
    typed(CLOSING, 7_527_254_589), typed(PERCENTAGE, 0.12), typed(SUBMITTED, date(2023, 2, 6)), typed(VENUE, None),
    typed(CLOSING, "R", "Tick"), typed(PERCENTAGE, "seen\nby Bob", "Note"), replied("It stands: see Note 4."),
)  # fmt: skip
TYPED: dict[FieldKey, str | None] = {
    CLOSING: "7,527,254,589", PERCENTAGE: "0.12", SUBMITTED: "06 February 2023", VENUE: None,
}  # fmt: skip


def test_a_workbook_that_nothing_was_typed_into_says_nothing(tmp_path: Path) -> None:
    review, path = sent_out(tmp_path)
    for known in (review, None):
        assert read_returned(path, known) == Returned()


def test_what_was_typed_comes_in_as_proposals_and_notes(tmp_path: Path) -> None:
    review, path = sent_out(tmp_path)
    entries = list(review.log)
    returned = read_returned(came_back(path, *EDITS), review)
    assert proposed(returned) == TYPED
    assert returned.proposals[0] == Proposal(
        SUBMITTED, "T01!E7", "date submitted", "03 February 2023", "", "06 February 2023"
    )
    assert [(note.kind, note.subject, note.text) for note in returned.notes] == [
        ("note", str(PERCENTAGE), "seen\nby Bob"), ("tick", str(CLOSING), "R"),
        ("reply", "bought_on_the_exchange:f1/repurchases/class-b#1", "It stands: see Note 4."),
    ]  # fmt: skip
    assert returned.problems == []
    assert review.log == entries, "nothing is applied by itself"


def test_the_same_comes_in_without_the_review(tmp_path: Path) -> None:
    _, path = sent_out(tmp_path)
    returned = read_returned(came_back(path, *EDITS))
    assert set(proposed(returned)) == set(TYPED)
    assert proposed(returned)[CLOSING] == "7,527,254,589"
    assert len(returned.notes) == 3


def test_the_same_comes_in_from_another_program(tmp_path: Path) -> None:
    review, path = sent_out(tmp_path)
    back = converted(tmp_path, came_back(path, *EDITS)) / "back.xlsx"
    assert proposed(read_returned(back, review)) == TYPED
    assert read_returned(converted(tmp_path, path) / "book.xlsx", review) == Returned()


def test_every_proposal_can_be_taken_as_a_correction(tmp_path: Path) -> None:
    review, path = sent_out(tmp_path)
    for one in read_returned(came_back(path, *EDITS), review).proposals:
        if one.text is not None:
            entry = review.act("Bob", Action.CORRECT, str(one.key), at=NOON, text=one.text)
            assert read_correction(entry, review.readings[one.key]).problem == ""
    assert review.stands(CLOSING) == Decimal(7_527_254_589)
    assert review.stands(SUBMITTED) == date(2023, 2, 6)


@pytest.mark.parametrize("shape", ["0.00%", "0%"])
def test_a_percentage_typed_with_its_sign_is_what_was_typed(tmp_path: Path, shape: str) -> None:
    review, path = sent_out(tmp_path)
    back = came_back(path, typed(PERCENTAGE, 0.0012, format=shape))
    assert proposed(read_returned(back, review)) == {PERCENTAGE: "0.12"}


def test_lines_may_be_sorted(tmp_path: Path) -> None:
    review, path = sent_out(tmp_path)
    book = load_workbook(came_back(path, *EDITS))
    for name in ("T01", "T02"):
        rows = [[cell.value for cell in row] for row in book[name].iter_rows(min_row=5)]
        for row, values in zip(book[name].iter_rows(min_row=5), reversed(rows), strict=True):
            for cell, value in zip(row, values, strict=True):
                cell.value = value
    book.save(tmp_path / "sorted.xlsx")
    assert proposed(read_returned(tmp_path / "sorted.xlsx", review)) == TYPED


@pytest.mark.parametrize(
    ("key", "value", "sentence"),
    [
        (CLOSING, "about seven billion", "is not a number"),
        (CLOSING, "=7527254580+9", "holds a formula"),
        (CLOSING, "#N/A", "an error"),
        (CLOSING, True, "yes or no"),
        (SUBMITTED, "soon", "is not a date"),
    ],
)
def test_what_its_field_cannot_take_is_a_problem(tmp_path: Path, key: FieldKey, value: object, sentence: str) -> None:
    review, path = sent_out(tmp_path)
    returned = read_returned(came_back(path, typed(key, value)), review)
    assert returned.proposals == []
    assert len(returned.problems) == 1
    assert sentence in returned.problems[0]


def test_a_correction_that_was_made_meanwhile_is_told(tmp_path: Path) -> None:
    review, path = sent_out(tmp_path)
    back = came_back(path, typed(CLOSING, 1))
    act(review, CLOSING, "2")
    (one,) = read_returned(back, review).proposals
    assert (one.was, one.text, one.since) == ("7527254580", "1", "since the export corrected to 2")


def test_a_filing_that_is_not_in_the_review_is_named_once(tmp_path: Path) -> None:
    _, path = sent_out(tmp_path)
    other = review_of("facts | issuer\n- | Other Ltd", id="f9")
    returned = read_returned(came_back(path, *EDITS), other)
    assert (returned.proposals, returned.notes) == ([], [])
    assert returned.problems == ["f1.pdf is not in this review: what concerns it was left out."]


def test_an_address_that_was_typed_over_is_a_problem(tmp_path: Path) -> None:
    review, path = sent_out(tmp_path)
    back = came_back(path, typed(CLOSING, "f1/nothing/here/atall", "Field"), typed(SUBMITTED, "x", "Field"))
    assert len(read_returned(back, review).problems) == 2


def test_a_sheet_without_its_headings_is_left_out(tmp_path: Path) -> None:
    review, path = sent_out(tmp_path)

    def edit(book: Workbook) -> None:
        book["T02"].delete_rows(4)

    returned = read_returned(came_back(path, typed(SUBMITTED, date(2023, 2, 6)), edit), review)
    assert set(proposed(returned)) == {SUBMITTED}
    assert "T02 has no column 'Field'" in returned.problems[0]


def test_all_of_it_can_be_listed() -> None:
    key = FieldKey("f1", "t", "r", "c")
    returned = Returned(
        [Proposal(key, "T01!E5", "Balance", "1", "", "2"), Proposal(key, "T01!E6", "Balance", "", "3", None, "since")],
        [Note("tick", str(key), "T01!J5", "R")], ["T01!E7: it holds a formula."],
    )  # fmt: skip
    assert list(told(returned)) == [
        "T01!E5  Balance: printed 1, proposed 2",
        "T01!E6  Balance: printed blank, proposed to take the correction back (since)",
        "T01!J5  tick: R", "! T01!E7: it holds a formula.",
    ]  # fmt: skip


def repacked(path: Path, change: Callable[[str, bytes], bytes | None], *more: tuple[str, bytes]) -> Path:
    """The workbook with its parts changed, left out (None) or added to."""
    target = path.with_name("hostile.xlsx")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = change(name, old.read(name))
            if content is not None:
                new.writestr(name, content)
        for name, content in more:
            new.writestr(name, content)
    return target


def replacing(part: str, change: Callable[[bytes], bytes | None]) -> Callable[[str, bytes], bytes | None]:
    """One part is changed."""
    return lambda name, content: change(content) if name == part else content


def unchanged(_: str, content: bytes) -> bytes:
    """No part is changed."""
    return content


BOMB = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><a>&c;</a>'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp037"])
def test_entities_are_refused_in_any_part_and_encoding(tmp_path: Path, encoding: str) -> None:
    _, path = sent_out(tmp_path)
    words = BOMB.decode().replace('"1.0"?', f'"1.0" encoding="{encoding}"?')
    # A parser reads the declaration itself as ASCII, and what follows in the encoding that it names.
    declared, rest = words.split("?>", 1)
    bomb = words.encode(encoding) if encoding != "cp037" else (declared + "?>").encode() + rest.encode(encoding)
    for part in ("xl/workbook.xml", "xl/worksheets/sheet3.xml", "xl/_rels/workbook.xml.rels", "docProps/core.xml"):
        hostile = repacked(path, replacing(part, lambda _: bomb))
        with pytest.raises(ReturnedError, match=r"declares entities|is damaged"):
            read_returned(hostile)


@pytest.mark.parametrize("name", ["../evil.xml", "/etc/evil.xml", "C:evil.xml", "xl\\evil.xml", "XL/Workbook.xml"])
def test_names_that_lead_out_or_stand_twice_are_refused(tmp_path: Path, name: str) -> None:
    _, path = sent_out(tmp_path)
    with pytest.raises(ReturnedError, match="under names that no workbook has"):
        read_returned(repacked(path, unchanged, (name, b"<a/>")))


def test_what_unpacks_to_too_much_is_refused_unopened(tmp_path: Path) -> None:
    _, path = sent_out(tmp_path)
    bomb = bytes(140 * 1024 * 1024)
    hostile = repacked(path, replacing("xl/worksheets/sheet3.xml", lambda _: bomb))
    assert hostile.stat().st_size < 400_000
    with pytest.raises(ReturnedError, match="unpacks to more"):
        read_returned(hostile)


def test_too_many_members_are_refused(tmp_path: Path) -> None:
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        for number in range(20_001):
            package.writestr(f"{number}", b"")
    (tmp_path / "many.xlsx").write_bytes(target.getvalue())
    with pytest.raises(ReturnedError, match="unpacks to more"):
        read_returned(tmp_path / "many.xlsx")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is not a workbook"),
        (b"%PDF-1.4", "is not a workbook"),
        (b"PK\x03\x04" + bytes(50), "is not a workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "has a password or is of an old format"),
    ],
)
def test_what_is_no_workbook_says_so(tmp_path: Path, content: bytes, sentence: str) -> None:
    (tmp_path / "book.xlsx").write_bytes(content)
    with pytest.raises(ReturnedError, match=sentence):
        read_returned(tmp_path / "book.xlsx")


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(ReturnedError, match="cannot be opened"):
        read_returned(tmp_path / "gone.xlsx")


def test_a_workbook_of_something_else_says_so(tmp_path: Path) -> None:
    Workbook().save(tmp_path / "book.xlsx")
    with pytest.raises(ReturnedError, match="not a working paper of this program"):
        read_returned(tmp_path / "book.xlsx")


def test_a_workbook_damaged_anywhere_gives_one_sentence(tmp_path: Path) -> None:
    _, path = sent_out(tmp_path)
    whole = path.read_bytes()
    for number in range(60):
        at = len(whole) * number // 60
        (tmp_path / "cut.xlsx").write_bytes(whole[:at] + bytes([whole[at] ^ 0x5A]) + whole[at + 1 :])
        one_sentence_at_most(tmp_path / "cut.xlsx")
        (tmp_path / "cut.xlsx").write_bytes(whole[:at])
        one_sentence_at_most(tmp_path / "cut.xlsx")


def test_a_part_that_is_missing_or_cut_gives_one_sentence(tmp_path: Path) -> None:
    _, path = sent_out(tmp_path)
    with zipfile.ZipFile(path) as package:
        names = package.namelist()
    for part in names:
        one_sentence_at_most(repacked(path, replacing(part, lambda _: None)))
        one_sentence_at_most(repacked(path, replacing(part, lambda content: content[: len(content) // 2])))


def one_sentence_at_most(path: Path) -> None:
    """Reads a damaged workbook: what can be read is, and what cannot is told in one sentence."""
    refused = ""
    try:
        read_returned(path)
    except ReturnedError as problem:
        refused = str(problem)
    assert not refused or (refused.startswith(path.name) and "\n" not in refused)
