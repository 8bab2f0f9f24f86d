"""Harder tables of votes: bilingual, cut by a page, with rows that were not voted on."""

from pathlib import Path

import pytest

from tests.extract.poll_pages import Sheet

VOTES = ("votes_for", "for_percentage", "votes_against", "against_percentage", "votes_cast")
PLAIN = (50, 76, 330, 410, 480, 560)


@pytest.mark.parametrize("borders", ["", "lines", "rectangles", "curves"])
def test_a_bilingual_table(tmp_path: Path, borders: str) -> None:
    sheet = Sheet(tmp_path / "poll.pdf", PLAIN, borders=borders, font="STSong-Light")
    sheet.row("", "Ordinary Resolutions\n普通決議案", "For\n贊成", "Against\n反對", "Total votes\n總票數")
    sheet.row("1.", "To receive the accounts.\n省覽財務報表。", "900,000\n(90.00%)", "100,000\n(10.00%)", "1,000,000")
    sheet.row("2.", "To declare a dividend.\n宣派股息。", "800,000\n(80.00%)", "200,000\n(20.00%)", "1,000,000")
    read = sheet.read()
    assert read.rows("resolutions") == ["1", "2"]
    assert read.printed("resolutions", "1", *VOTES) == ("900,000", "90.00%", "100,000", "10.00%", "1,000,000")
    assert read.printed("resolutions", "2", *VOTES) == ("800,000", "80.00%", "200,000", "20.00%", "1,000,000")
    assert read.one("resolutions", "2", "kind").value == "ordinary"


@pytest.mark.parametrize("borders", ["", "lines"])
def test_a_resolution_whose_text_goes_on_overleaf(tmp_path: Path, borders: str) -> None:
    sheet = Sheet(tmp_path / "poll.pdf", PLAIN, borders=borders)
    sheet.row("", "Ordinary Resolutions", "For", "Against", "Votes cast")
    sheet.row("1.", "To grant a general mandate to issue", "900,000\n(90%)", "100,000\n(10%)", "1,000,000")
    sheet.next_page()
    sheet.row("", "Ordinary Resolutions", "For", "Against", "Votes cast")
    sheet.row("", "shares of the Company.", "", "", "")
    sheet.row("2.", "To adjourn.", "800,000\n(80%)", "200,000\n(20%)", "1,000,000")
    read = sheet.read()
    assert read.rows("resolutions") == ["1", "2"]
    assert read.one("resolutions", "1", "text").value == "To grant a general mandate to issue shares of the Company."
    assert read.printed("resolutions", "2", *VOTES) == ("800,000", "80%", "200,000", "20%", "1,000,000")


def test_a_resolution_that_was_withdrawn(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path / "poll.pdf", PLAIN, borders="lines")
    sheet.row("", "Ordinary Resolutions", "For", "Against", "Votes cast")
    sheet.row("1.", "To receive the accounts.", "900,000\n(90%)", "100,000\n(10%)", "1,000,000")
    sheet.row("2.", "To re-elect Mr. Chan (withdrawn).", "N/A", "N/A", "N/A")
    sheet.row("3.", "To adjourn.", "800,000\n(80%)", "200,000\n(20%)", "1,000,000")
    read = sheet.read()
    assert read.printed("resolutions", "1", *VOTES) == ("900,000", "90%", "100,000", "10%", "1,000,000")
    assert read.printed("resolutions", "3", *VOTES) == ("800,000", "80%", "200,000", "20%", "1,000,000")
    assert not read.has("resolutions", "2", "votes_for") or read.one("resolutions", "2", "votes_for").value is None


@pytest.mark.parametrize("borders", ["", "lines"])
def test_abstentions_without_a_percentage(tmp_path: Path, borders: str) -> None:
    sheet = Sheet(tmp_path / "poll.pdf", (50, 70, 250, 340, 420, 490, 570), borders=borders)
    sheet.row("", "Special Resolutions", "For (%)", "Against (%)", "Abstain", "Total votes cast")
    sheet.row("1.", "To approve the plan.", "80,000,000\n80.00%", "20,000,000\n20.00%", "5,000", "100,000,000")
    sheet.row("2.", "To approve the report.", "75,000,000\n75.00%", "25,000,000\n25.00%", "0", "100,000,000")
    read = sheet.read()
    assert read.printed("resolutions", "1", *VOTES) == (
        "80,000,000", "80.00%", "20,000,000", "20.00%", "100,000,000",
    )  # fmt: skip
    assert read.printed("resolutions", "1", "votes_abstained") == ("5,000",)
    assert read.printed("resolutions", "2", "votes_abstained") == ("0",)
