"""Tables of resolutions as issuers set them: every figure is read in its row and column."""

from pathlib import Path

import pytest

from reviewer.core.poll import numbers_in
from tests.extract.poll_pages import Sheet
from tests.extract.reading_of import Read

PLAIN = (50, 76, 330, 410, 480, 560)
VOTES = ("votes_for", "for_percentage", "votes_against", "against_percentage", "votes_cast")


def plain_table(path: Path, borders: str) -> Read:
    sheet = Sheet(path, PLAIN, borders=borders)
    sheet.line("The results of the poll at the annual general meeting held on 3 June 2024 are as follows:")
    sheet.row("", "", "Number of votes (%)", "", "Total number")
    sheet.row("", "Ordinary Resolutions", "For", "Against", "of votes cast")
    sheet.row("1.", "To receive the accounts for the\nyear ended 31 December 2023.", "1,000,000\n(100%)", "0\n(0%)",
              "1,000,000")  # fmt: skip
    sheet.row("2.", "(a) To re-elect Mr. Chan as a director.", "999,000\n(99.90%)", "1,000\n(0.10%)", "1,000,000")
    sheet.row("", "(b) To re-elect Ms. Lee as a director.", "998,000\n(99.80%)", "2,000\n(0.20%)", "1,000,000")
    sheet.row("3.", "To issue shares not exceeding 20% of\nthe 4,000,000 shares in issue.", "900,000\n(90.00%)",
              "100,000\n(10.00%)", "1,000,000")  # fmt: skip
    sheet.line("").line("As at the date of the meeting, the total number of issued shares was 4,000,000 shares.")
    return sheet.read()


@pytest.mark.parametrize("borders", ["", "lines", "rectangles", "curves"])
def test_borders_of_every_kind_and_none(tmp_path: Path, borders: str) -> None:
    read = plain_table(tmp_path / "poll.pdf", borders)
    assert read.rows("resolutions") == ["1", "2(a)", "2(b)", "3"]
    assert read.printed("resolutions", "1", *VOTES) == ("1,000,000", "100%", "0", "0%", "1,000,000")
    assert read.printed("resolutions", "2(a)", *VOTES) == ("999,000", "99.90%", "1,000", "0.10%", "1,000,000")
    assert read.printed("resolutions", "2(b)", *VOTES) == ("998,000", "99.80%", "2,000", "0.20%", "1,000,000")
    assert read.printed("resolutions", "3", *VOTES) == ("900,000", "90.00%", "100,000", "10.00%", "1,000,000")
    assert read.printed("resolutions", "3", "text", "kind") == (
        "To issue shares not exceeding 20% of the 4,000,000 shares in issue.", "ordinary",
    )  # fmt: skip
    assert not read.doubts()


@pytest.mark.parametrize("borders", ["", "lines"])
def test_figure_and_percentage_on_one_line(tmp_path: Path, borders: str) -> None:
    sheet = Sheet(tmp_path / "poll.pdf", (50, 76, 280, 400, 500, 570), borders=borders)
    sheet.row("", "Special Resolution", "For", "Against", "Total votes")
    sheet.row("1", "To amend the articles.", "1,144,108,454 (99.9%)", "1,000,000 (0.1%)", "1,145,108,454")
    sheet.row("2", "To amend the name.", "1,144,108,454(99.9%)", "1,000,000(0.1%)", "1,145,108,454")
    read = sheet.read()
    for row in ("1", "2"):
        assert read.printed("resolutions", row, *VOTES) == (
            "1,144,108,454", "99.9%", "1,000,000", "0.1%", "1,145,108,454",
        )  # fmt: skip
    assert read.one("resolutions", "1", "kind").value == "special"


@pytest.mark.parametrize("borders", ["", "lines"])
def test_percentages_in_columns_of_their_own(tmp_path: Path, borders: str) -> None:
    sheet = Sheet(tmp_path / "poll.pdf", (50, 70, 230, 300, 350, 420, 470, 560), borders=borders)
    sheet.row("", "Ordinary Resolutions", "For", "", "Against", "", "")
    sheet.row("", "", "Votes", "%", "Votes", "%", "Total votes")
    sheet.row("1.", "To receive the accounts.", "75,000,000", "75.00%", "25,000,000", "25.00%", "100,000,000")
    sheet.row("2.", "To declare a dividend.", "60,000,000", "60.00%", "40,000,000", "40.00%", "100,000,000")
    read = sheet.read()
    assert read.printed("resolutions", "1", *VOTES) == ("75,000,000", "75.00%", "25,000,000", "25.00%", "100,000,000")
    assert read.printed("resolutions", "2", *VOTES) == ("60,000,000", "60.00%", "40,000,000", "40.00%", "100,000,000")


@pytest.mark.parametrize(("votes_for", "votes_against"), [("FOR", "AGAINST"), ("Votes for (%)", "Votes against (%)")])
def test_headings_in_other_words(tmp_path: Path, votes_for: str, votes_against: str) -> None:
    sheet = Sheet(tmp_path / "poll.pdf", PLAIN)
    sheet.line("Shareholders were free to vote for or against any resolution.")
    sheet.row("", "ORDINARY RESOLUTIONS", votes_for, votes_against, "Votes cast")
    sheet.row("1.", "To receive the accounts.", "900,000\n90.00%", "100,000\n10.00%", "1,000,000")
    sheet.row("2.", "To adjourn.", "900,000\n90.00%", "100,000\n10.00%", "1,000,000")
    assert sheet.read().printed("resolutions", "2", *VOTES) == ("900,000", "90.00%", "100,000", "10.00%", "1,000,000")


def test_a_column_of_abstentions(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path / "poll.pdf", (50, 70, 250, 330, 410, 490, 570), borders="lines")
    sheet.row("", "Special Resolutions", "For", "Against", "Abstain", "Total votes cast")
    sheet.row(
        "1.", "To approve the plan.", "80,000,000\n80.00%", "15,000,000\n15.00%", "5,000,000\n5.00%", "100,000,000"
    )
    sheet.row("2.", "To approve the report.", "80,000,000\n80.00%", "20,000,000\n20.00%", "0\n0.00%", "100,000,000")
    read = sheet.read()
    abstained = ("votes_abstained", "abstained_percentage", "votes_cast")
    assert read.printed("resolutions", "1", *abstained) == ("5,000,000", "5.00%", "100,000,000")
    assert read.printed("resolutions", "2", *abstained) == ("0", "0.00%", "100,000,000")


@pytest.mark.parametrize("borders", ["", "lines"])
def test_a_table_that_goes_on_without_a_heading(tmp_path: Path, borders: str) -> None:
    sheet = Sheet(tmp_path / "poll.pdf", PLAIN, borders=borders)
    sheet.row("", "Ordinary Resolutions", "For", "Against", "Votes cast")
    sheet.row("1.", "To receive the accounts.", "1,000,000\n(100%)", "0\n(0%)", "1,000,000")
    sheet.next_page()
    sheet.row("2.", "To declare a dividend.", "900,000\n(90%)", "100,000\n(10%)", "1,000,000")
    sheet.line("")
    sheet.line(
        "As more than 50% of the votes were cast in favour of the resolutions numbered 1 to 2, they were passed."
    )
    read = sheet.read()
    assert read.printed("resolutions", "2", *VOTES) == ("900,000", "90%", "100,000", "10%", "1,000,000")
    assert read.one("resolutions", "2", "text").value == "To declare a dividend."
    assert read.printed("passed", "1", "resolutions", "majority") == ("1 to 2", "more than 50%")


@pytest.mark.parametrize("borders", ["", "lines"])
def test_lines_by_class_of_shares(tmp_path: Path, borders: str) -> None:
    sheet = Sheet(tmp_path / "poll.pdf", (50, 70, 200, 260, 345, 420, 495, 575), borders=borders)
    sheet.row("", "Ordinary Resolutions", "", "For", "Against", "Votes Cast", "Voting Shares")
    for number, votes in (("1.", "90,000"), ("2.", "80,000")):
        sheet.row(
            number, "To re-elect a director.", "Class A Shares", "500,000\n(100%)", "0\n(0%)", "500,000", "50,000"
        )
        sheet.row("", "", "Class B Shares", f"{votes}\n(90%)", "10,000\n(10%)", "100,000", "100,000")
        sheet.row("", "", "TOTAL", "590,000\n(98.33%)", "10,000\n(1.67%)", "600,000", "150,000")
    read = sheet.read()
    rows = [f"{number}@{one}" for number in "12" for one in ("class-a", "class-b", "total")]
    assert read.rows("resolutions") == rows
    assert read.printed("resolutions", "2@class-b", "votes_for", "votes_cast", "voting_shares") == (
        "80,000", "100,000", "100,000",
    )  # fmt: skip
    assert read.one("resolutions", "2@class-a", "text").value == "To re-elect a director."


def test_simplified_chinese(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path / "poll.pdf", PLAIN, borders="lines", font="STSong-Light")
    sheet.line("于二零二四年六月三日举行之股东周年大会投票表决结果")
    sheet.row("", "普通决议案", "赞成", "反对", "总票数")
    sheet.row("1.", "省览截至二零二三年十二月三十一日\n止年度之财务报表。", "1,000,000\n(100%)", "0\n(0%)", "1,000,000")
    sheet.row("2.", "重选陈先生为董事。", "900,000\n(90%)", "100,000\n(10%)", "1,000,000")
    sheet.row("", "特别决议案", "", "", "")
    sheet.row("3.", "修订公司章程。", "900,000\n(90%)", "100,000\n(10%)", "1,000,000")
    sheet.line("").line("于股东周年大会日期，本公司已发行股份总数为4,000,000股。")
    sheet.line("由于第1至2项决议案获超过50%之票数投票赞成，该等决议案已获通过。")
    read = sheet.read()
    assert read.rows("resolutions") == ["1", "2", "3"]
    assert [read.one("resolutions", row, "kind").value for row in "123"] == ["ordinary", "ordinary", "special"]
    assert read.printed("resolutions", "2", *VOTES) == ("900,000", "90%", "100,000", "10%", "1,000,000")
    assert read.one("resolutions", "1", "text").value == "省览截至二零二三年十二月三十一日止年度之财务报表。"
    assert read.printed("poll_notes", "", "shares_in_issue") == ("4,000,000",)
    assert read.printed("passed", "1", "resolutions", "majority") == ("第1至2项", "超过50%")


def test_a_damaged_figure_is_read_and_doubted(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path / "poll.pdf", PLAIN, borders="lines")
    sheet.row("", "Ordinary Resolutions", "For", "Against", "Votes cast")
    sheet.row("1.", "To receive the accounts.", "10,00,000\n(100%)", "0\n(0%)", "1,000,000")
    read = sheet.read()
    reading = read.one("resolutions", "1", "votes_for")
    assert reading.printed == "10,00,000"
    assert "Did you mean 1,000,000?" in reading.doubt


def test_a_list_inside_a_resolution_is_text(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path / "poll.pdf", PLAIN, borders="lines")
    sheet.row("", "Ordinary Resolutions", "For", "Against", "Votes cast")
    sheet.row(
        "1.", "To approve:\n(a) the agreement; and\n(b) what is done under it.", "900\n(90%)", "100\n(10%)", "1,000"
    )
    sheet.row("2.", "To adjourn.", "900\n(90%)", "100\n(10%)", "1,000")
    read = sheet.read()
    assert read.rows("resolutions") == ["1", "2"]
    assert read.one("resolutions", "1", "text").value == "To approve: (a) the agreement; and (b) what is done under it."


def test_numbers_of_resolutions_in_words() -> None:
    known = ["1", "2", "3(a)(i)", "3(a)(ii)", "3(b)", "4", "7A", "7B"]
    assert numbers_in("1 to 3", known) == ["1", "2", "3(a)(i)", "3(a)(ii)", "3(b)"]
    assert numbers_in("2, 3(b) and 7A to 7B", known) == ["2", "3(b)", "7A", "7B"]
    assert numbers_in("第1項至第2項", known) == ["1", "2"]
    assert numbers_in("4 and 9", known) == ["4", "9"]
