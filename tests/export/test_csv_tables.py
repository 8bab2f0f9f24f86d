"""The review as comma-separated tables: exact, and nothing in them that a spreadsheet would run."""

import csv
import errno
import os
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.reading import FieldKey
from reviewer.core.review import Action, Wrong
from reviewer.export.csv_tables import as_csv, as_text, write_csv
from reviewer.export.plain_text import clean
from reviewer.export.saving import ExportError
from tests.export.paper_of import NOON, checked
from tests.export.recalculated import in_csv

SIGNS = "=+-@＝＋－＠"
CLOSING = FieldKey("f1", "issued_shares", "class-a", "closing_balance")


def table(path: Path) -> list[dict[str, str]]:
    """The lines of a file by their headings, as a program reads them."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def exported(folder: Path) -> Path:
    """The small return with one misprint put right."""
    review, checker = checked()
    review.act("Ada", Action.CORRECT, str(CLOSING), at=NOON, text="7,527,254,580", wrong=Wrong.MISPRINT, reason="slip")
    checker.rerun([CLOSING])
    write_csv(review, checker.findings, folder, at=NOON)
    return folder


def test_there_is_a_file_for_each_table_and_each_list(tmp_path: Path) -> None:
    names = sorted(path.name for path in exported(tmp_path / "csv").iterdir())
    assert names == [
        "T01.csv", "T02.csv", "T03.csv", "T04.csv", "checks.csv", "corrections.csv", "exceptions.csv", "sources.csv",
    ]  # fmt: skip


def test_a_figure_is_told_as_printed_as_read_and_as_it_stands(tmp_path: Path) -> None:
    (line,) = [one for one in table(exported(tmp_path) / "T02.csv") if one["field"] == str(CLOSING)]
    assert (line["as printed"], line["as read"]) == ("7,527,254,581", "7527254581")
    assert (line["corrected"], line["stands"], line["kind"]) == ("7,527,254,580", "7527254580", "misprint")
    assert (line["filing"], line["page"], line["box"]) == ("F1", "1", "x 260-330, y 220-232 pt")


def test_figures_are_exact_and_dates_sort(tmp_path: Path) -> None:
    folder = exported(tmp_path)
    assert table(folder / "T03.csv")[0]["stands"] == "0.000000025"
    assert table(folder / "T01.csv")[1]["stands"] == "2023-01-31"
    assert {line["as printed"]: line["as read"] for line in table(folder / "T04.csv")}["(1,200)"] == "-1200"


def test_every_check_and_every_entry_is_there(tmp_path: Path) -> None:
    folder, (_, checker) = exported(tmp_path), checked()
    checks = {line["check"]: line for line in table(folder / "checks.csv")}
    assert set(checks) == set(checker.findings)
    line = checks["capital:f1/capital/class-b"]
    assert (line["reported"], line["recomputed"], line["result"]) == ("49800", "49800.000000000", "agrees")
    assert [line["text"] for line in table(folder / "corrections.csv")] == ["7,527,254,580"]
    assert [line["expected"] for line in table(folder / "exceptions.csv")] == ["7,527,254,580"]
    assert len(table(folder / "sources.csv")[0]["sha256"]) == 32


def test_a_file_begins_with_the_mark_of_utf_8() -> None:
    assert as_csv(("a",), [("商湯",)]) == '\ufeff"a"\r\n"商湯"\r\n'.encode()


@pytest.mark.parametrize("plain", ["-31,775,000", "-5", "+1.5 %", "-", "0.000000025", "-1E+3", "a-b", "00020", "a; b"])
def test_figures_and_plain_words_are_left_alone(plain: str) -> None:
    assert as_text(plain) == plain


@given(st.text(alphabet=st.sampled_from(SIGNS + "a1,;\"' \n\t\u200b"), max_size=12))
def test_no_cell_begins_with_a_sign_whatever_parts_the_cells(text: str) -> None:
    (line,) = list(csv.reader(StringIO(as_csv(("head",), [(text,)]).decode("utf-8-sig"), newline="")))[1:]
    if line[0].strip("+-0123456789,.% ") == "" and "\t" not in line[0]:
        return
    for cell in line[0].replace("\n", ";").split(";"):
        assert cell.lstrip(" \u200b\n")[:1] not in tuple(SIGNS), repr(text)


@given(st.text())
def test_without_the_tabs_the_text_is_as_it_was(text: str) -> None:
    assert as_text(text).replace("\t", "") == clean(text)


def test_another_program_takes_no_text_for_a_formula(tmp_path: Path) -> None:
    texts = [sign + "SUM(1,1)" for sign in SIGNS] + ["=cmd|' /C calc'!A0", "x;=1+1", 'x";=1+1', " =1+1", "\t=1+1"]
    path = tmp_path / "hostile.csv"
    path.write_bytes(as_csv(("text",), [(text,) for text in texts]))
    for separator in ",;":
        sheet = in_csv(tmp_path, path, separator)
        cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
        assert len(cells) > len(texts)
        assert not [cell.value for cell in cells if cell.data_type not in "s"]


def test_without_the_tab_it_would(tmp_path: Path) -> None:
    path = tmp_path / "unguarded.csv"
    path.write_text('"=1+1"\n', encoding="utf-8")
    assert in_csv(tmp_path, path, ",")["A1"].data_type == "f"


def test_a_folder_with_other_files_is_refused(tmp_path: Path) -> None:
    (tmp_path / "T09.csv").touch()
    with pytest.raises(ExportError, match="is not empty"):
        exported(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["T09.csv"]


def test_a_full_disk_leaves_no_half_of_the_tables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sync, told = os.fsync, list[int]()

    def full_at_the_third(handle: int) -> None:
        told.append(handle)
        if len(told) == 3:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        sync(handle)

    monkeypatch.setattr("os.fsync", full_at_the_third)
    with pytest.raises(ExportError, match=r"disk of .* is full"):
        exported(tmp_path / "csv")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_says_so(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="The folder gone is not there"):
        exported(tmp_path / "gone" / "csv")
