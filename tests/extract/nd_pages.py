"""Next day returns drawn from rows of real ones whose PDFs are not at hand."""

from reviewer.core.page import Page
from tests.extract.drawn import Drawing, drawings

HEADER_305 = (
    "Next Day Disclosure Return",
    "(Equity issuer - changes in issued shares or treasury shares, share buybacks and/or on-market sales of "
    "treasury shares)",
)
CLASS_305 = (
    [(113, "1. Class of shares"), (150, "Ordinary shares"), (90, "Type of shares"), (150, "Not applicable"),
     (125, "Listed on the Exchange"), (150, "Yes")],
    [(113, "Stock code (if listed)"), (150, "00700"), (90, "Description"), (425, "")],
    [(113, "Multi-counter stock code"), (100, "80700"), (50, "RMB"), (90, "Description"), (425, "")],
)  # fmt: skip
EVENTS = (280, 100, 100, 100, 100, 98)


def event(*texts: str) -> list[tuple[float, str]]:
    """One row of the table of changes."""
    return list(zip(EVENTS, texts, strict=True))


def header(page: Drawing, titles: tuple[str, ...], submitted: str) -> None:
    """The top of a next day return."""
    for title in titles:
        page.line(title, 200)
    page.line("Instrument:  Equity issuer  Status:  New Submission")
    page.line("Name of Issuer:  Tencent Holdings Limited")
    page.line(f"Date Submitted:  {submitted}")


def pending(first: int, *rows: tuple[str, str, str, str]) -> list[list[tuple[float, str]]]:
    """Rows of part B: number, percentage, price and date."""
    said = "Shares repurchased for cancellation but not yet cancelled\nDate of changes  "
    return [
        event(f"{n}). {said}{day}", number, f"{percent} %", "#", f"HKD {price}", "#")
        for n, (number, percent, price, day) in enumerate(rows, first)
    ]


def ff305_with_repurchase() -> list[Page]:
    """Section I with two pending repurchases on two pages, section II filled in, section III not applicable."""
    one, two, three, four = pages = drawings(4, "FF305", "1.3.0")
    header(one, HEADER_305, "13 June 2025")
    one.line("Section I must be completed by a listed issuer where there has been a change")
    one.table(
        [(778, "Section I")], *CLASS_305, [(778, "A. Changes in issued shares or treasury shares")],
        event("Events", "Number of issued\nshares (excluding\ntreasury shares)",
              "As a % of existing\nnumber of issued\nshares (excluding\ntreasury shares) before\nthe relevant "
              "event\n(Note 3)",
              "Number of treasury\nshares", "Issue/ selling price per\nshare (Note 4)", "Total number "
                                                            "of\nissued shares"),
        event("Opening balance as at (Note 1)  12 June 2025", "9,190,417,249", "#", "0", "#", "9,190,417,249"),
        event("1). Other (please specify)\nNot applicable\nDate of changes  13 June 2025", "0", "%", "0", "", "#"),
        event("Closing balance as at (Notes 5 and 6)  13 June 2025", "9,190,417,249", "#", "0", "#", "9,190,417,249"),
    )  # fmt: skip
    two.table(
        [(778, "B. Shares redeemed or repurchased for cancellation but not yet cancelled as at the closing "
               "balance date "
               "(Notes 5 and 6)")],
        *pending(1, ("979,000", "0.01065", "511.1568", "19 May 2025")),
    )  # fmt: skip
    three.table(*pending(2, ("971,000", "0.01057", "515.1644", "20 May 2025")))
    three.line("Remarks:  None of the 9,190,417,249 shares is held in treasury.")
    three.line("Confirmation")
    three.line("We confirm that the 1,234,567 conditions of Section I are met")
    repurchase_report(four)
    return [page.page() for page in pages]


def repurchase_report(page: Drawing) -> None:
    """Section II of 13 June 2025, filled in, and section III."""
    page.line("Section II must also be completed by a listed issuer where it has made a repurchase of shares")
    widths = (60, 90, 158, 160, 150, 160)
    report = [
        ("Trading date", "Number of shares\nrepurchased", "Method of repurchase\n(Note 1)",
         "Repurchase price per share\nor highest repurchase price\nper share $", "Lowest repurchase price\nper share $",
         "Aggregate price paid $"),
        ("1). 13 June 2025", "982,000", "On the Exchange", "HKD 515", "HKD 506.5", "HKD 500,382,813.6"),
        ("2). 12 June 2025", "18,000", "On another stock exchange\nSingapore Exchange", "SGD 82.5", "SGD 82",
        "SGD 1,480,500"),
    ]  # fmt: skip
    page.table(
        *CLASS_305, [(778, "A. Repurchase report")], *[list(zip(widths, row, strict=True)) for row in report],
        [(150, "Total number of shares\nrepurchased"), (158, "1,000,000"), (310, "Aggregate price paid $"),
         (160, "HKD 508,790,013.6")],
        [(150, "Number of shares repurchased\nfor cancellation"), (628, "982,000")],
        [(150, "Number of shares repurchased for\nholding as treasury shares"), (628, "18,000")],
        [(778, "B. Additional information for issuer who has a primary listing on the Exchange")],
        [(20, "1)."), (500, "Date of the resolution granting the repurchase mandate"), (20, ""), (238, "14 May 2025")],
        [(20, "2)."), (500, "Total number of shares which the issuer is authorised to repurchase under the repurchase "
                            "mandate"), (20, ""), (238, "918,901,866")],
        [(20, "3)."), (500, "Number of shares repurchased on the Exchange or another stock exchange under the "
                            "repurchase "
                            "mandate"), (20, "(a)"), (238, "19,588,000")],
        [(20, "4)."), (500, "As a % of number of issued shares (excluding treasury shares) as at the date of the\n"
                            "resolution granting the repurchase mandate"), (20, ""), (238, "0.21317 %")],
        [(20, "5)."), (500, "Moratorium period for any issue of new shares, or sale or transfer of treasury "
                            "shares after "
                            "the share\nrepurchase(s) set out in Part A (Note 2)"), (20, ""), (238, "Up to 13 "
                                                            "July 2025")],
    )  # fmt: skip
    page.line(
        "We hereby confirm that there are no material changes to the particulars in the Explanatory Statement dated"
    )
    page.line("08 April 2025 which has been filed with the Exchange.")
    page.line("Section III must also be completed by a listed issuer where it has made a sale of treasury shares")
    page.line("Report of on-market sale of treasury shares  Not applicable")
    page.line("Submitted by:  Lau Suk Yi")
    page.line("Title:  Secretary")


CLASS_304 = (
    [(113, "1. Class of shares"), (150, "Ordinary shares"), (90, "Type of shares"), (150, "Not applicable"),
     (125, "Listed on SEHK (Note 11)"), (150, "Yes")],
    [(113, "Stock code (if listed)"), (150, "00700"), (90, "Description"), (425, "")],
)  # fmt: skip


def ff304_with_purchase() -> list[Page]:
    """Two uncancelled repurchases, the second on the next page, and the purchase report of 18 January 2024."""
    one, two, three = pages = drawings(3, "FF304", "1.2.5")
    titles = ("Next Day Disclosure Return", "(Equity issuer - changes in issued share capital and/or share buybacks)")
    header(one, titles, "18 January 2024")
    one.line("Section I must be completed by a listed issuer where there has been a change")
    one.table(
        [(778, "Section I")], *CLASS_304,
        event("Issues of shares\n(Notes 6 and 7)", "No. of shares",
              "Issued shares as a % of\nexisting number of\nissued shares before\nrelevant share issue\n(Notes "
              "4, 6 and 7)",
              "Issue price per share\n(Notes 1 and 7)",
              "Closing market price per\nshare of the immediately\npreceding business day\n(Note 5)",
              "% discount(-)/ premium of\nissue price to market price\n(Note 7)"),
        event("Opening balance as at (Note 2)  17 January 2024", "9,452,393,365", "#", "#", "#", "#"),
        event("1). Repurchase of shares (or other securities) but not\ncancelled\nDate of changes  17 January 2024",
              "3,650,000", "%", "HKD 278", "HKD 280.2", "-0.79 %"),
    )  # fmt: skip
    two.table(
        event("2). Other (please specify)\nOptions exercised\nDate of changes  18 January 2024", "3,640,000",
        "0.03858 %",
              "", "", "%"),
        event("Closing balance as at (Note 8)  18 January 2024", "9,456,033,365", "#", "#", "#", "#"),
    )  # fmt: skip
    two.line("We hereby confirm to the best knowledge, information and belief that it has been duly authorised")
    two.line("Notes to Section I:")
    three.line("Section II must also be completed by a listed issuer where it has made a repurchase of shares")
    widths = (150, 108, 150, 130, 120, 120)
    three.table(
        *CLASS_304, [(778, "A. Purchase report")],
        list(zip(widths, ("Trading date", "Number of securities\npurchased", "Method of purchase (Note)",
                          "Price per share or\nhighest price paid $", "Lowest price paid $", "Total paid $"),
                          strict=True)),
        list(zip(widths, ("1). 18 January 2024", "3,640,000", "On the Exchange", "HKD 278.8", "HKD 271.2",
                          "HKD 1,002,506,232"), strict=True)),
        [(150, "Total number of securities\npurchased"), (108, "3,640,000"), (400, "Total paid $"),
         (120, "HKD 1,002,506,232")],
        [(778, "B. Additional information for issuer whose primary listing is on the Exchange")],
        [(500, "1). Number of such securities purchased on the Exchange in the year to date (since ordinary "
               "resolution)"),
         (40, "(a)"), (238, "169,202,600")],
        [(540, "2). % of number of shares in issue at time ordinary resolution passed acquired on the Exchange "
               "since date\n"
               "of resolution ( (a) x 100 )/ Number of shares in issue"), (238, "1.76474 %")],
    )  # fmt: skip
    three.line("The particulars are contained in the Explanatory Statement dated 06 April 2023 which has been filed")
    three.line("Submitted by:  Lau Suk Yi")
    three.line("Title:  Secretary")
    return [page.page() for page in pages]
