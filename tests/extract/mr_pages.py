"""Monthly returns drawn with the sections that the real ones at hand leave out: options, warrants, three classes."""

from reviewer.core.page import Page
from tests.extract.drawn import Drawing, drawings

OPTIONS = (150, 80, 70, 60, 80, 80, 80, 90, 88)
WARRANTS = (150, 50, 90, 70, 70, 90, 90, 80, 88)
TITLE = (
    "Monthly Return for Equity Issuer and Hong Kong Depositary Receipts listed under Chapter 19B of the "
    "Exchange Listing "
    "Rules on Movements in Securities"
)


def class_of(number: int, shares: str, kind: str, description: str = "") -> list[list[tuple[float, str]]]:
    """The header of a class of shares."""
    return [
        [(113, f"{number}. Class of shares"), (150, shares), (90, "Type of shares"), (150, kind),
         (125, "Listed on the Exchange (Note 1)"), (150, "Yes")],
        [(113, "Stock code (if listed)"), (150, "02015"), (90, "Description"), (425, description)],
    ]  # fmt: skip


def across(widths: tuple[int, ...], *texts: str) -> list[tuple[float, str]]:
    """One row of cells."""
    return list(zip(widths, texts, strict=True))


def issued(page: Drawing, number: int, shares: str, kind: str, *figures: str) -> None:
    """One class of section II: three figures of each of two columns, and the two totals."""
    first, second, total = figures[:3], figures[3:6], figures[6:]
    widths = (183, 199, 198, 198)
    page.table(
        *class_of(number, shares, kind),
        across(widths, "", "Number of issued shares\n(excluding treasury shares)", "Number of treasury shares",
               "Total number of issued shares"),
        across(widths, "Balance at close of preceding month", first[0], second[0], total[0]),
        across(widths, "Increase / decrease (-)", first[1], second[1], "#"),
        across(widths, "Balance at close of the month", first[2], second[2], total[1]),
    )  # fmt: skip


def options_heading() -> list[tuple[float, str]]:
    """The headings of section III (A) as of version 1.1.1."""
    return [
        (150, "Particulars of share option scheme"),
        (80, "Number of share options\noutstanding at close of\npreceding month"),
        (130, "Movement during the month"),
        (80, "Number of share options\noutstanding at close of the\nmonth"),
        (80, "Number of new shares\nissued during the month\npursuant thereto (A1)"),
        (80, "Number of treasury shares\ntransferred out of treasury\nduring the month pursuant\nthereto (A2)"),
        (90, "Number of shares which may\nbe issued or transferred out\nof treasury pursuant thereto\n"
             "as at close of the month"),
        (88, "The total number of shares\nwhich may be issued or\ntransferred out of treasury\nupon exercise of "
             "all share\n"
             "options to be granted under\nthe scheme at close of the\nmonth"),
    ]  # fmt: skip


def return_with_options() -> list[Page]:
    """Three pages: two classes in section II, two schemes over a page break, warrants, totals of both classes."""
    one, two, three = pages = drawings(3, "FF301", "1.1.1")
    one.line(TITLE)
    one.line("For the month ended:  30 April 2025  Status:  New Submission")
    one.line("To : Hong Kong Exchanges and Clearing Limited")
    one.line("Name of Issuer:  Two Classes Limited")
    one.line("Date Submitted:  07 May 2025")
    one.line("II. Movements in Issued Shares and/or Treasury Shares")
    issued(one, 1, "WVR ordinary shares", "A", "1,000,000", "4,500", "1,004,500", "20,000", "-500", "19,500",
           "1,020,000", "1,024,000")  # fmt: skip
    issued(one, 2, "WVR ordinary shares", "B", "355,000", "", "355,000", "0", "", "0", "355,000", "355,000")
    two.line("III. Details of Movements in Issued Shares and/or Treasury Shares")
    two.line("(A). Share Options (under Share Option Schemes of the Issuer)")
    two.table(
        *class_of(1, "WVR ordinary shares", "A"), options_heading(),
        across(OPTIONS, "1). 2019 Plan", "100,000", "Granted", "2,000", "97,500", "4,000", "500", "97,500", "30,000"),
        across(OPTIONS, "", "", "Exercised", "-4,500", "", "", "", "", ""),
        [(150, "General Meeting approval date\n(if applicable)"), (628, "12 May 2019")],
        across(OPTIONS, "2). 2021 Plan", "50,000", "Lapsed", "-300", "49,700", "", "", "49,700", "0"),
    )  # fmt: skip
    three.table(
        [(150, "General Meeting approval date\n(if applicable)"), (628, "")],
        across(OPTIONS, "3). 2024 Plan", "7,000", "Others", "100", "7,100", "500", "-", "N/A", ""),
    )
    three.line("Increase in issued shares (excluding treasury shares):  4,500  WVR ordinary shares A (AA1)")
    three.line("Decrease in treasury shares:  -500  WVR ordinary shares A (AA2)")
    three.line("Total funds raised during the month from exercise of options:  HKD  12,345.6")
    three.line("Remarks:  4,500 options were exercised on 9 April 2025.")
    warrants(three)
    three.line("(E). Other Movements in Issued Shares and/or Treasury Shares  Not applicable")
    for words, figure, shares in (
        ("issued shares (excluding treasury shares) during the month (i.e. Total of AA1 to EE1):", "4,500", "A"),
        ("issued shares (excluding treasury shares) during the month (i.e. Total of AA1 to EE1):", "0", "B"),
        ("treasury shares during the month (i.e. Total of AA2 to EE2):", "-500", "A"),
        ("treasury shares during the month (i.e. Total of AA2 to EE2):", "", "B"),
    ):
        three.line(f"Total increase/ decrease (-) in {words}  {figure}  WVR ordinary shares {shares}")
    three.line("V. Confirmations")
    three.line("Submitted by:  Chan Tai Man")
    three.line("Title:  Company Secretary")
    return [page.page() for page in pages]


def warrants(page: Drawing) -> None:
    """Section III (B) with one warrant."""
    page.line("(B). Warrants to Issue Shares of the Issuer")
    page.table(
        *class_of(1, "WVR ordinary shares", "A"),
        [(150, "Description of the Warrants"), (50, "Currency"), (90, "Amount at close of\npreceding month"),
         (140, "Movement during the month"), (90, "Amount at close of the\nmonth"),
         (90, "Number of new shares\nissued during the month\npursuant thereto (B1)"),
         (80, "Number of treasury shares\ntransferred out of treasury\nduring the month pursuant\nthereto (B2)"),
         (88, "Number of shares which may\nbe issued or transferred out\nof treasury pursuant thereto\n"
              "as at close of the month")],
        across(WARRANTS, "1). Warrants of 2027", "USD", "5,000,000", "Exercised", "-1,000,000", "4,000,000", "0", "0",
               "800,000"),
        [(778, "Stock code of the Warrants  01234\n(if listed on the Exchange) (Note 1)\nSubscription price  "
               "USD  5.25\n"
               "General Meeting approval date  01 June 2022\nDate of expiry  31 May 2027")],
    )  # fmt: skip
    page.line("Increase in issued shares (excluding treasury shares):    WVR ordinary shares A (BB1)")
    page.line("Decrease in treasury shares:    WVR ordinary shares A (BB2)")
