"""Announcements in prose are read from drawn pages: facts, board, persons, dates and figures, in both languages."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from reviewer.core.announcement import AnnouncementType, Part
from reviewer.core.page import Box, Page, Word
from reviewer.core.prose import (
    AnnouncementDates,
    AnnouncementFacts,
    Board,
    Footnotes,
    ProseFigures,
    Statements,
)
from reviewer.extract.announcement import read_announcement
from reviewer.extract.recognise import recognise
from reviewer.filings import all_filing_types

WIDTH, HEIGHT, LEFT, LETTER = 595.0, 842.0, 56.0, 5.0


@dataclass
class Sheet:
    """A page of an announcement in the making."""

    y: float = 60.0
    words: list[Word] = field(default_factory=list)

    def line(self, text: str, *, centred: bool = False, size: float = 11.0) -> "Sheet":
        """One printed line, at the left margin or in the middle."""
        wide = sum(self._width(word) + LETTER for word in text.split()) - LETTER
        x = (WIDTH - wide) / 2 if centred else LEFT
        for word in text.split():
            self.words.append(Word(word, Box(x, self.y, x + self._width(word), self.y + size), size))
            x += self._width(word) + LETTER
        self.y += size + 4
        return self

    def gap(self) -> "Sheet":
        """An empty line."""
        self.y += 20
        return self

    def page(self, number: int = 1) -> Page:
        """The page."""
        return Page(number, WIDTH, HEIGHT, tuple(self.words))

    @staticmethod
    def _width(word: str) -> float:
        return sum(2 * LETTER if ord(char) > 0x2E00 else LETTER for char in word)


def lines(text: str) -> Page:
    """A page of running text; lines in <angle brackets> are centred."""
    sheet = Sheet()
    for line in text.strip().splitlines():
        said = line.strip()
        if not said:
            sheet.gap()
        else:
            sheet.line(said.strip("<>"), centred=said.startswith("<"))
    return sheet.page()


def read(text: str, *parts: Part) -> dict[str, Any]:
    """What stands in each field of the parts."""
    kind = AnnouncementType("a", "A", (), parts)
    found = read_announcement(kind, (lines(text),), "f").readings
    return {"/".join(reading.key[1:]): reading.value for reading in found}


def column(found: dict[str, Any], table: str, name: str) -> Sequence[Any]:
    """One field of every row of a table."""
    return [value for key, value in found.items() if key.startswith(f"{table}/") and key.endswith(f"/{name}")]


HEAD = """
The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this announcement.

<Example Holdings Limited*>
<範例控股有限公司>
<(Incorporated in Bermuda with limited liability)>
<(Stock Codes: 0999 (HKD Counter) and 80999 (RMB Counter))>

<VOLUNTARY ANNOUNCEMENT>
<NEW PLANT>

Example Holdings Limited makes this announcement on a voluntary basis, and says what it says at length here.
By order of the Board
Example Holdings Limited
Dr. Chan Tai Man
Chairman and Executive Director
Hong Kong, June 23, 2023
As at the date of this announcement, the executive Directors are Dr. Chan Tai Man and Ms. O'Neill, Mary.
* For identification purposes only
"""


def test_the_facts_of_an_announcement() -> None:
    found = read(HEAD, AnnouncementFacts())
    assert found == {
        "facts//stock_code": "0999",
        "facts//multi_counter_code": "80999",
        "facts//counter_currency": "RMB",
        "facts//incorporated_in": "(Incorporated in Bermuda with limited liability)",
        "facts//title": "VOLUNTARY ANNOUNCEMENT NEW PLANT",
        "facts//subject": "NEW PLANT",
        "facts//announced": date(2023, 6, 23),
        "facts//by_order": "By order of the Board",
        "facts//issuer": "Example Holdings Limited",
        "facts//issuer_chinese": "範例控股有限公司",
        "facts//signatory": "Dr. Chan Tai Man",
        "facts//signatory_title": "Chairman and Executive Director",
        "facts//on_a_voluntary_basis": "on a voluntary basis",
    }


def test_a_chinese_signature_names_the_office_before_the_person() -> None:
    text = """
        <（於百慕達註冊成 立之有限公司）>
        <（股份代號：999）>
        <自願公告>
        本公告乃由本公司按自願性基準作出。
        承董事會命
        範例控股有限公司
        主席兼執行董事
        陳大文
        香港，二零二五年五月六日
    """
    found = read(text, AnnouncementFacts())
    assert found["facts//issuer"] == found["facts//issuer_chinese"] == "範例控股有限公司"
    assert found["facts//signatory"] == "陳大文"
    assert found["facts//signatory_title"] == "主席兼執行董事"
    assert found["facts//announced"] == date(2025, 5, 6)
    assert found["facts//on_a_voluntary_basis"] == "按自願性基準"


def test_a_list_of_directors_is_not_signed() -> None:
    text = """
        <Example Holdings Limited>
        <(Stock Code: 999)>
        <LIST OF DIRECTORS AND THEIR ROLE AND FUNCTION>
        Executive Directors
        Mr. Chan Tai Man (Chairman)
        Audit Committee
        Mr. Chan Tai Man (Chairman)
        Hong Kong, 17 September 2012
    """
    found = read(text, AnnouncementFacts(), Board())
    assert "facts//signatory" not in found
    assert found["facts//announced"] == date(2012, 9, 17)
    assert column(found, "board", "name") == ["Chan Tai Man"]


OPENING = "As at the date of this announcement, "
BOARDS = {
    "the role first": f"{OPENING}the executive Directors are Mr. A Lee and Ms. B Wong; the independent non-executive"
    " Director is Prof. C Xu.",
    "the names first": f"{OPENING}the Board comprises (i) Mr. A Lee and Ms. B Wong as executive Directors; and"
    " (ii) Prof. C Xu as independent non-executive Director.",
    "all being": f"{OPENING}the board comprises Mr. A Lee and Ms. B Wong, all being the executive directors and"
    " Prof. C Xu, being the independent non-executive director.",
    "one way and then the other": f"{OPENING}the executive directors of the Company are Mr. A Lee and Ms. B Wong, and"
    " Prof. C Xu is the independent non-executive director of the Company.",
}


@pytest.mark.parametrize("text", BOARDS.values(), ids=BOARDS.keys())
def test_the_board_is_read_whichever_way_it_is_written(text: str) -> None:
    found = read(text, Board())
    assert column(found, "board", "name") == ["A Lee", "B Wong", "C Xu"]
    assert column(found, "board", "role") == ["executive", "executive", "independent non-executive"]
    assert column(found, "board", "style") == ["Mr.", "Ms.", "Prof."]


def test_the_board_in_chinese() -> None:
    found = read(
        "於本公告日期，本公司執行董事為廖莉萍女士（聯席主席）及孫和平先生；非執行董事為 Adiv Baruch 先生；"
        "及擬任獨立非執行董事歐陽小明博士。",
        Board(),
    )
    assert column(found, "board", "name") == ["廖莉萍", "孫和平", "Adiv Baruch", "歐陽小明"]
    assert column(found, "board", "role") == ["executive", "executive", "non-executive", "independent non-executive"]
    assert found["board/4/proposed"] == "proposed"


def test_a_name_with_a_comma_is_one_name() -> None:
    found = read(f"{OPENING}the non-executive Directors are Mr. Wang, John Peter Ben and Mr. Li Wei.", Board())
    assert column(found, "board", "name") == ["Wang, John Peter Ben", "Li Wei"]


def test_dates_and_their_days_of_the_week() -> None:
    found = read(
        "It ended on Thursday, February 5, 2026, and 2026年2月6日（星期五） and 二零二六年二月七日.",
        AnnouncementDates(),
    )
    assert column(found, "announcement_dates", "date") == [date(2026, 2, 5), date(2026, 2, 6), date(2026, 2, 7)]
    assert column(found, "announcement_dates", "weekday") == ["Thursday", "星期五"]


@pytest.mark.parametrize(
    ("text", "value", "unit", "decimals"),
    [
        ("an aggregate of 4,379,640 Offer Shares", "4379640", "shares", 0),
        ("at HK$165.00 per Offer Share", "165.00", "HKD", 2),
        ("some US$1.25 million of it", "1250000", "USD", 0),
        ("a levy of 0.0027%", "0.0027", "%", 4),
        ("資本為250萬元人民幣", "2500000", "RMB", 0),
        ("約1.2億港元", "120000000", "HKD", 0),
        ("總數為114,556,865股", "114556865", "shares", 0),
        ("總數為１１４，５５６，８６５股", "114556865", "shares", 0),
        ("港幣0.10元", "0.10", "HKD", 2),
    ],
)
def test_a_figure_of_the_text(text: str, value: str, unit: str, decimals: int) -> None:
    kind = AnnouncementType("a", "A", (), (ProseFigures(),))
    (found,) = read_announcement(kind, (lines(text),), "f").readings
    assert (found.value, found.unit, found.decimals) == (Decimal(value), unit, decimals)


@pytest.mark.parametrize("text", ["Rule 13.40 of 2026", "on June 23, 2023", "Cap. 571", "tel 2862 8555", "第14章"])
def test_what_is_no_figure(text: str) -> None:
    assert read(text, ProseFigures()) == {}


def test_persons_entities_and_the_period() -> None:
    found = read(
        "Mr. A Lee and Ms. B Wong (being One Co., Ltd. and Two Limited respectively) undertake to keep them\n"
        "for an additional period of two years commencing on December 30, 2022 and ending on December 29, 2024.",
        Statements(),
    )
    assert found["respective_lists/#1/persons"] == "A Lee; B Wong"
    assert found["respective_lists/#1/entities"] == "One Co., Ltd.; Two Limited"
    assert found["periods/#1/length"] == 2
    assert found["periods/#1/additional"] == "additional"
    assert found["periods/#1/starts"] == date(2022, 12, 30)
    assert found["periods/#1/ends"] == date(2024, 12, 29)


def test_directors_named_in_the_text_with_their_role() -> None:
    found = read("The independent non-executive Directors Prof. C Xu and Mr. D Li attended.", Statements())
    assert found == {
        "named_persons/#1/persons": "C Xu; D Li",
        "named_persons/#1/as_role": "independent non-executive",
    }


def test_a_mark_without_a_note_and_a_note_without_a_mark() -> None:
    found = read("ORDINARY RESOLUTIONS# are these\n\n* The full text is in the Notice.", Footnotes())
    assert found["footnotes/hash/marked"] == "RESOLUTIONS#"
    assert found["footnotes/hash/note"] is None
    assert found["footnotes/asterisk/marked"] is None
    assert found["footnotes/asterisk/note"] == "* The full text is in the Notice."


def test_items_of_a_list_are_no_notes() -> None:
    assert read("* the first item of these\n* the second item of these", Footnotes()) == {}


def test_a_word_cut_by_the_end_of_a_line_is_one_word() -> None:
    found = read(f"{OPENING}the independent non-\nexecutive Directors are Mr. A Lee and Mr. B Li.", Board())
    assert column(found, "board", "role") == ["independent non-executive"] * 2


def test_an_announcement_of_no_other_kind_is_recognised_last() -> None:
    found = recognise((lines(HEAD),), all_filing_types()).filing_type
    other = recognise((lines(HEAD.replace("VOLUNTARY ANNOUNCEMENT", "INSIDE INFORMATION")),), all_filing_types())
    assert found is not None
    assert found.name == "voluntary_announcement"
    assert other.filing_type is not None
    assert other.filing_type.name == "other_announcement"
