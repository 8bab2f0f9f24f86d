"""What is said around a poll: shares, votes a share, the scrutineer, dates and attendance, in other words."""

from pathlib import Path

from tests.extract.poll_pages import Sheet
from tests.extract.reading_of import Read

EDGES = (50, 76, 330, 410, 480, 560)


def said(path: Path, *text: str) -> Read:
    sheet = Sheet(path, EDGES, borders="lines")
    sheet.row("", "Ordinary Resolutions", "For", "Against", "Votes cast")
    for number in ("1.", "2.", "3."):
        sheet.row(number, "To do something.", "900\n(90%)", "100\n(10%)", "1,000")
    sheet.line("")
    for line in text:
        sheet.line(line)
    return sheet.read()


def test_shares_in_issue_and_entitled_by_class(tmp_path: Path) -> None:
    read = said(
        tmp_path / "poll.pdf",
        "At the date of the meeting, the total number of shares in issue was 3,000,000 shares, comprising",
        "1,000,000 Class A Shares and 2,000,000 Class B Shares. The total number of shares entitling the",
        "holders to attend and vote on the resolutions was 2,900,000 shares, comprising 1,000,000 Class A",
        "Shares and 1,900,000 Class B Shares.",
    )
    assert read.printed("poll_notes", "", "shares_in_issue", "entitled_shares") == ("3,000,000", "2,900,000")
    assert read.printed("poll_notes", "class-b", "shares_in_issue", "entitled_shares") == ("2,000,000", "1,900,000")
    assert read.one("poll_notes", "class-b", "shares_in_issue").label == "Shares in issue, class B"


def test_votes_a_share_by_resolution(tmp_path: Path) -> None:
    read = said(
        tmp_path / "poll.pdf",
        "Each Class A Share and each Class B Share entitles its holder to one vote in respect of the resolutions",
        "numbered 2 and 3 above. Each Class A Share entitles its holder to ten votes and each Class B Share to",
        "one vote in respect of the resolution numbered 1 above.",
    )
    stated = {row: read.printed("votes_per_share", row, "votes_per_share")[0] for row in read.rows("votes_per_share")}
    assert stated == {
        "2@class-a": "one", "3@class-a": "one", "2@class-b": "one", "3@class-b": "one",
        "1@class-a": "ten", "1@class-b": "one",
    }  # fmt: skip
    assert read.one("votes_per_share", "1@class-a", "votes_per_share").value == 10
    assert read.one("votes_per_share", "1@class-a", "votes_per_share").label == "Votes a share, 1, class A"


def test_none_are_nil_and_stated(tmp_path: Path) -> None:
    read = said(
        tmp_path / "poll.pdf",
        "No Shareholders were required to abstain from voting on any resolution under the Listing Rules.",
        "There were no shares of the Company entitling the holders to attend and abstain from voting in favour.",
    )
    for name in ("must_abstain_shares", "abstain_in_favour_shares"):
        reading = read.one("poll_notes", "", name)
        assert (reading.printed.casefold(), reading.value, reading.nil) == ("no", None, "nil mark")


def test_scrutineer_with_its_office_before_and_behind(tmp_path: Path) -> None:
    before = said(
        tmp_path / "before.pdf",
        "The Company's branch share registrar in Hong Kong, Union Registrars Limited, was appointed as the",
        "scrutineer for the vote-taking.",
    )
    behind = said(
        tmp_path / "behind.pdf",
        "Ernst and Young LLP, the auditor of the Company, acted as the scrutineer for the vote-taking.",
    )
    assert before.printed("poll_notes", "", "scrutineer", "scrutineer_role") == (
        "Union Registrars Limited", "share registrar",
    )  # fmt: skip
    assert behind.printed("poll_notes", "", "scrutineer", "scrutineer_role") == ("Ernst and Young LLP", "auditor")


def test_who_attended_and_who_did_not(tmp_path: Path) -> None:
    read = said(
        tmp_path / "poll.pdf",
        "The executive Directors Mr. Chan Tai Man and Dr. Lee, Mary Anne attended the meeting in person. The",
        "non-executive Director Ms. Wong Siu Ling did not attend because of other work.",
    )
    stated = [read.one("attendance", row, "name").value for row in read.rows("attendance")]
    attended = [read.one("attendance", row, "attended").value for row in read.rows("attendance")]
    assert stated == ["Chan Tai Man", "Lee, Mary Anne", "Wong Siu Ling"]
    assert attended == ["attended", "attended", "absent"]


def test_dates_of_meeting_notice_and_circular(tmp_path: Path) -> None:
    read = said(
        tmp_path / "poll.pdf",
        "Reference is made to the circular and the notice of the extraordinary general meeting dated 2 May 2024.",
        "The extraordinary general meeting was held on 3 June 2024.",
    )
    assert read.printed("poll_notes", "", "meeting_date", "notice_date", "circular_date") == (
        "3 June 2024", "2 May 2024", "2 May 2024",
    )  # fmt: skip


def test_no_note_is_read_out_of_nothing(tmp_path: Path) -> None:
    read = said(tmp_path / "poll.pdf", "The directors thank all shareholders who came.")
    assert read.rows("poll_notes") == []
    assert read.rows("attendance") == []
