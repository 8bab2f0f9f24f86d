"""Returns on the old Word forms are read from underlines and open columns; here on pages drawn by the test."""

from dataclasses import dataclass, field

from reviewer.core.announcement import AnnouncementType
from reviewer.core.page import Box, Cell, Page, Rule, Table, Word
from reviewer.extract.announcement import read_announcement
from reviewer.extract.recognise import recognise
from reviewer.filings import all_filing_types
from reviewer.filings.monthly_return_legacy import MONTHLY_RETURN_LEGACY
from reviewer.filings.next_day_return_legacy import NEXT_DAY_RETURN_LEGACY
from tests.extract.drawn import words
from tests.extract.reading_of import FILING, Read


@dataclass
class Sheet:
    """One page of a Word form: words anywhere, underlines, ruled rows."""

    words: list[Word] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)

    def put(self, x: float, y: float, text: str) -> "Sheet":
        """Words whose line has its top at y."""
        self.words += words(text, x, y)
        return self

    def slots(self, y: float, *values: tuple[float, float, str]) -> "Sheet":
        """Underlines just below a line, each from one x to another, with what is set on it."""
        for x0, x1, text in values:
            self.rules.append(Rule(Box(x0, y + 9, x1, y + 9.5)))
            self.put(x0 + 2, y, text)
        return self

    def row(self, y: float, height: float, *cells: str) -> "Sheet":
        """One row of the table of a next day return."""
        edges = [28, 172, 286, 424, 538, 664, 790]
        boxes = [Box(edges[n], y, edges[n + 1], y + height) for n in range(6)]
        for box, text in zip(boxes, cells, strict=True):
            for number, line in enumerate(text.split("\n")):
                self.put(box.x0 + 4, y + 3 + 10 * number, line)
        made = tuple(Cell(0, n, 1, 1, box) for n, box in enumerate(boxes))
        self.tables.append(Table(Box(28, y, 790, y + height), 1, 6, made))
        return self

    def page(self, number: int = 1, width: float = 595.0, height: float = 842.0) -> Page:
        """The page."""
        return Page(number, width, height, tuple(self.words), tuple(self.rules), tuple(self.tables))


def read_of(kind: AnnouncementType, *pages: Page) -> Read:
    """The pages read as one of the old forms."""
    return Read(read_announcement(kind, pages, FILING))


COLUMNS = ((233, 319), (328, 377), (386, 476))
CLASSES = ((161, 233), (242, 310), (319, 395), (404, 481))
WARRANTS = ((150, 195), (200, 270), (275, 340), (345, 410), (415, 480), (485, 550))


def on(y: float, places: tuple[tuple[int, int], ...], *texts: str) -> list[tuple[float, float, str]]:
    """Values on the underlines of some columns."""
    return [(x0, x1, text) for (x0, x1), text in zip(places, texts, strict=True)]


def first_page() -> Page:
    sheet = Sheet().put(50, 30, "Monthly Return of Equity Issuer on Movements in Securities")
    sheet.put(50, 50, "For the month ended (dd/mm/yyyy) :").slots(50, (250, 400, "31/08/2011"))
    sheet.put(50, 65, "Name of Issuer").slots(65, (190, 400, "Example Holdings Limited"))
    sheet.put(50, 80, "Date Submitted").slots(80, (190, 400, "5 September 2011"))
    sheet.put(50, 100, "I. Movements in Authorised Share Capital")
    sheet.put(50, 120, "1. Ordinary Shares")
    sheet.put(54, 140, "(1) Stock code :").slots(140, (134, 197, "1149"))
    sheet.put(210, 140, "Description :").slots(140, (278, 400, "Ordinary Shares"))
    sheet.put(240, 160, "No. of ordinary").put(335, 160, "Par value").put(390, 160, "Authorised share capital")
    sheet.put(240, 170, "shares").put(340, 170, "(HK$)").put(400, 170, "(HK$)")
    rows = (("Balance at close of preceding month", "4,000", "0.10", "$400.00"), ("Increase/(decrease)", "N/A", "", ""))
    for y, (label, *texts) in zip((190, 210), rows, strict=True):
        sheet.put(54, y, label).slots(y, *on(y, COLUMNS, *texts))
    sheet.put(54, 230, "Balance at close of the month").slots(230, *on(230, COLUMNS, "4,000", "0.10", "$400.00"))
    sheet.put(54, 250, "(2) Stock code :").slots(250, (134, 197, "N/A")).put(210, 250, "Description :")
    for y, label in ((270, OPENING), (290, "Increase/(decrease)"), (310, "Balance at close of the month")):
        sheet.put(54, y, label).slots(y, *on(y, COLUMNS, "", "", ""))
    sheet.put(50, 340, "Total authorised share capital at the end of the month (HK$) :").slots(
        340, (330, 420, "$400.00")
    )
    return sheet.page()


OPENING = "Balance at close of preceding month"


def second_page() -> Page:
    sheet = Sheet().put(50, 40, "II. Movements in Issued Share Capital")
    for y, label, figure in ((60, "Balance at close of", "2,000"), (90, "Increase/ (decrease)", "(60)")):
        below = "preceding month" if y == 60 else "during the month"
        sheet.put(54, y, label).put(54, y + 9, below).slots(y + 9, *on(y, CLASSES, figure, "N/A", "N/A", "N/A"))
    sheet.put(54, 120, "Balance at close of the").put(54, 129, "month")
    sheet.slots(129, *on(129, CLASSES, "1,940", "N/A", "N/A", "N/A"))
    sheet.put(50, 160, "III. Details of Movements in Issued Share Capital")
    sheet.put(50, 180, "Warrants to Issue Shares of the Issuer which are to be Listed")
    sheet.put(275, 195, "Exercised").put(275, 204, "during the").put(275, 213, "month")
    sheet.put(54, 230, "1. Unlisted Warrant")
    sheet.put(202, 235, "250").put(277, 235, "100").put(347, 235, "150")
    sheet.slots(244, *on(244, WARRANTS, "HKD", "units", "units", "units", "100", "150"))
    sheet.put(54, 256, "( 27 / 10 / 2012 )")
    sheet.put(60, 268, "Stock code (if listed)").slots(268, (170, 274, "N/A"))
    sheet.put(60, 280, "Subscription price").slots(280, (170, 274, "HKD1.22 per share"))
    sheet.put(54, 300, "2.  N/A").slots(320, *on(320, WARRANTS, *[""] * 6))
    sheet.put(330, 340, "Total B.  (Ordinary shares)").slots(340, (485, 550, "100"))
    sheet.put(380, 352, "(Preference shares)").slots(352, (485, 550, "N/A"))
    return sheet.page(2)


def third_page() -> Page:
    sheet = Sheet().put(50, 40, "Other Movements in Issued Share Capital")
    sheet.put(270, 60, "Class of shares repurchased").slots(60, (388, 467, "Ordinary Shares"))
    sheet.put(54, 80, "6.  Repurchase of").put(66, 89, "shares")
    sheet.put(270, 80, "Cancellation date :").put(400, 80, "( / / )")
    sheet.put(270, 100, "AGM approval date:").put(400, 100, "(03/06/2011)")
    sheet.slots(120, (476, 521, "(160)"), (525, 576, "Nil")).put(476, 132, "(Remark 1)")
    sheet.put(270, 150, "Class of shares issuable").slots(150, (388, 467, "Ordinary Shares"))
    sheet.put(54, 170, "8.  Consideration").put(66, 179, "issue").put(130, 170, "At price :").put(
        180, 170, "State currency"
    )
    sheet.put(226, 160, "HK$1.8035").put(226, 170, "per share")
    sheet.put(270, 170, "Issue and allotment").put(400, 170, "(22/08/2011)").put(270, 179, "date : (dd/mm/yyyy)")
    sheet.slots(200, (476, 521, "N/A"), (525, 576, "64,707"))
    sheet.put(380, 215, "Total E.  (Ordinary shares)").slots(215, (476, 521, "(160)"))
    sheet.put(54, 250, "Total increase / (decrease) in ordinary shares during the month (i.e. Total of A to E):  (1)")
    sheet.slots(247, (456, 558, "(60)")).put(400, 270, "(2)").slots(268, (456, 558, "N/A"))
    sheet.put(50, 300, "Remarks (if any):").put(50, 312, "160 shares, bought at 25,000, have not yet been cancelled.")
    sheet.put(50, 340, "Submitted by:").put(130, 340, "A. Clerk").put(50, 355, "Title:").put(130, 355, "Secretary")
    return sheet.page(3)


def monthly() -> Read:
    return read_of(MONTHLY_RETURN_LEGACY, first_page(), second_page(), third_page())


def test_a_class_without_a_figure_is_left_out() -> None:
    read = monthly()
    assert read.rows("authorised_shares") == ["ordinary-shares"]
    assert read.rows("issued_shares") == ["ordinary-shares"]
    assert read.rows("movements_total") == ["ordinary-shares"]


def test_values_are_taken_from_their_underlines() -> None:
    read = monthly()
    names = ("opening_balance", "movement", "closing_balance")
    assert read.printed("issued_shares", "ordinary-shares", *names) == ("2,000", "(60)", "1,940")
    assert read.printed("authorised_capital", "ordinary-shares", *names) == ("400.00", "", "400.00")
    assert read.one("authorised_shares", "ordinary-shares", "movement").nil == "nil mark"
    assert read.one("par_value", "ordinary-shares", "opening_par_value").unit == "HKD"
    assert read.printed("authorised_total", "", "total_authorised_capital") == ("400.00",)


def test_a_value_of_two_lines_stands_on_one_underline() -> None:
    read = monthly()
    assert read.printed("warrants", "ordinary-shares#1", "opening_balance", "closing_balance") == (
        "250 units",
        "150 units",
    )
    moved = read.one("warrant_movements", "ordinary-shares#1.1", "taken_off")
    assert (str(moved.value), moved.unit) == ("100", "units")
    assert read.printed("warrants", "ordinary-shares#1", "expiry_date", "instrument_code", "price") == (
        "27/10/2012", "N/A", "1.22",
    )  # fmt: skip


def test_an_empty_item_is_no_row() -> None:
    read = monthly()
    assert read.rows("warrants") == ["ordinary-shares#1"]
    assert read.printed("warrants_total", "ordinary-shares", "issued_movement") == ("100",)


def test_each_kind_of_issue_ends_at_its_two_columns() -> None:
    read = monthly()
    names = ("event", "event_date", "approval_date", "issued_movement", "may_be_issued")
    assert read.printed("other_movements", "ordinary-shares#1", *names) == (
        "Repurchase of shares", "", "03/06/2011", "(160)", "Nil",
    )  # fmt: skip
    names = ("event", "price", "event_date", "issued_movement", "may_be_issued")
    assert read.printed("other_movements", "ordinary-shares#2", *names) == (
        "Consideration issue", "1.8035", "22/08/2011", "N/A", "64,707",
    )  # fmt: skip
    assert not read.has("other_movements", "ordinary-shares#2", "approval_date")


def test_remarks_and_signature_end_the_return() -> None:
    read = monthly()
    assert read.printed("remarks", "monthly_return", "remarks") == (
        "160 shares, bought at 25,000, have not yet been cancelled.",
    )  # fmt: skip
    assert read.printed("remark_figures", "monthly_return#1", "remarked") == ("25,000",)
    assert read.printed("facts", "", "submitted_by", "title") == ("A. Clerk", "Secretary")
    assert read.printed("movements_total", "ordinary-shares", "issued_movement") == ("(60)",)


def next_day() -> list[Page]:
    sheet = Sheet().put(650, 20, "For Main Board listed issuers").put(350, 40, "Next Day Disclosure Return")
    sheet.put(28, 60, "Name of listed issuer:  Example Holdings Limited")
    sheet.put(28, 75, "Stock code:  1149").put(300, 75, "Date submitted:  19 August 2011")
    sheet.put(28, 90, "Description of securities:  Ordinary Share with par value HKD 0.10 per share")
    sheet.row(110, 30, "Issues of shares", "No. of shares", "%", "Issue price", "Market price", "% discount")
    sheet.row(140, 40, "Opening balance as at\n(Note 2)\n30 June 2011", "2,000", "", "", "", "")
    sheet.row(180, 40, "(Note 3)\nIssued on 12 July 2011", "100", "5%", "HK$1.22", "HK$1.49", "18.12% discount")
    sheet.row(220, 40, "Bought on 12 July 2011 and\ncancelled on 19 August 2011", "(40)", "", "", "", "")
    sheet.row(260, 30, "Share repurchases", "", "", "", "", "")
    sheet.row(290, 40, "Closing balance as at\n(Note 8)\n19 August 2011", "2,060", "", "", "", "")
    report = Sheet().put(28, 40, "A.  Purchase report")
    heads = ((36, "Trading"), (111, "Number of"), (223, "Method of purchase"), (367, "Price per share or highest"))
    for x, text in (*heads, (517, "Lowest price paid $"), (684, "Total paid $")):
        report.put(x, 60, text)
    report.put(36, 69, "date").put(111, 69, "securities")
    first = (
        (28, "19/08/2011"),
        (116, "30"),
        (210, "On the Stock Exchange"),
        (365, "HK$1.67"),
        (553, "-"),
        (670, "HK$ 50.10"),
    )
    for x, text in first:
        report.put(x, 90, text)
    # The amounts of the second line stand lower than its number.
    for x, y, text in ((116, 102, "10"), (365, 108, "HK$1.68"), (553, 108, "-"), (670, 108, "HK$16.80")):
        report.put(x, y, text)
    report.put(28, 130, "Total").put(116, 130, "40").put(670, 130, "HK$66.90")
    report.put(28, 150, "1.  Number of such securities purchased on the Exchange in the year").put(
        700, 150, "(a) 40 shares"
    )
    report.put(28, 170, "2.  % of issued share capital at time ordinary resolution passed").put(740, 170, "2.0 %")
    report.put(230, 190, "( (a) x 100 )").put(226, 200, "2,000")
    report.put(28, 220, "particulars contained in the Explanatory Statement dated 29 April 2011 which has been filed")
    report.put(28, 250, "Submitted by:  A. Clerk").put(28, 265, "Title:  Secretary")
    return [sheet.page(1, 842, 595), report.page(2, 842, 595)]


def test_a_next_day_return_is_read_by_its_rows() -> None:
    read = read_of(NEXT_DAY_RETURN_LEGACY, *next_day())
    dates = ("opening_date", "opening_balance", "closing_date", "closing_balance")
    assert read.printed("issued_shares", "ordinary-shares", *dates) == (
        "30 June 2011", "2,000", "19 August 2011", "2,060",
    )  # fmt: skip
    assert read.rows("changes") == ["ordinary-shares#1", "ordinary-shares#2"]
    assert read.one("changes", "ordinary-shares#1", "discount_or_premium").value is not None
    assert read.printed("changes", "ordinary-shares#2", "event_date", "number") == ("19 August 2011", "(40)")


def test_lines_of_a_report_without_borders_belong_to_their_number() -> None:
    read = read_of(NEXT_DAY_RETURN_LEGACY, *next_day())
    names = ("number", "highest_price", "lowest_price", "total_paid")
    assert read.printed("repurchases", "ordinary-shares#1", *names) == ("30", "1.67", "-", "50.10")
    assert read.printed("repurchases", "ordinary-shares#2", *names) == ("10", "1.68", "-", "16.80")
    assert not read.has("repurchases", "ordinary-shares#2", "trading_date")
    assert read.printed("repurchase_totals", "ordinary-shares", "total_number", "total_paid") == ("40", "66.90")
    names = ("cumulative_number", "cumulative_percentage", "issued_at_resolution", "explanatory_statement_date")
    assert read.printed("repurchase_mandate", "ordinary-shares", *names) == ("40", "2.0 %", "2,000", "29 April 2011")


def test_the_old_forms_are_recognised_without_a_number() -> None:
    found = recognise(next_day(), all_filing_types())
    assert (found.filing_type, found.form, found.banner) == (NEXT_DAY_RETURN_LEGACY, "", "")
    found = recognise([first_page(), second_page(), third_page()], all_filing_types())
    assert (found.filing_type, found.form) == (MONTHLY_RETURN_LEGACY, "")
