r"""The two sample returns as they are printed, with their damage, and as they should be."""

from dataclasses import replace
from functools import cache

from reviewer.core.resources import resource
from reviewer.core.review import Review
from reviewer.pipeline import FilingRead, read_filing
from tests.review_of import review_of

B, A = "wvr-ordinary-shares-b", "wvr-ordinary-shares-a"
ISSUER = (
    "a company controlled through weighted voting rights and incorporated in the Cayman Islands with limited liability"
)
ISSUER_CLIPPED = ISSUER.replace("controlled", r"co \| ontrolled").replace(
    "weighted voting", r"weig \| ghted votir \| ng"
)

MONTHLY = rf"""
    facts | month_ended     | status        | issuer                                 | date_submitted   | submitted_by | title
    -     | 31 January 2023 | New Submission | SenseTime Group Inc. ({ISSUER_CLIPPED}) | 03 February 2023 | Xu Li        | Director

    pages | page_number | page_count | version
    p1    | 1 | 7 | 1.0.1
    p2    | 2 | 7 | 1.0.1
    p3    | 3 | 7 | 1.0.1
    p4    | 4 | 7 | 1.0.1
    p5    | 5 | 7 | 1.0.1
    p6    | 6 | 7 | 1.0.1
    p7    | 7 | 7 | 1.0.1

    class_of_shares        | class_of_shares | type_of_shares      | listed | stock_code | description
    authorised_capital@{B} | Class B         | WVR ordinary shares | Yes    | 00020      |
    authorised_capital@{A} | Class A         | WVR ordinary shares | No     | N/A        |
    issued_shares@{B}      | Class B         | WVR ordinary shares | Yes    | 00020      |
    issued_shares@{A}      | Class A         | WVR ordinary shares | No     | N/A        |
    share_options@{B}      | Class B         | WVR ordinary shares | Yes    | 00020      |

    authorised_shares | opening_balance                | movement~ | closing_balance
    {B}               | 1,992,000,000,00 \| 0,000,000  |           | 1,992,000,000,00 \| 0,000,000
    {A}               | 8,000,000 \| 0,000,000         |           | 8,000,000,000

    par_value | opening_par_value | movement_par_value~ | closing_par_value
    {B}       | USD 0.000000025   |                     | USD 0.000000025
    {A}       | USD 0.000000025   |                     | USD 0.000000025

    authorised_capital | opening_balance | movement~ | closing_balance
    {B}                | USD 49,800      |           | USD 49,800
    {A}                | USD 200         |           | USD 200

    authorised_total | total_authorised_capital
    -                | USD 50 \| ,000

    issued_shares | opening_balance | movement~ | closing_balance
    {B}           |  25,948,809,928 |           | 25,948,809,928
    {A}           |   7,520,115,072 |           | 7,520,115,072 <- The label stands on another line.

    sections            | stated
    authorised_capital  |
    issued_shares       |
    share_options       |
    warrants            | Not applicable
    convertibles        | Not applicable
    other_agreements    | Not applicable
    other_movements     | Not applicable
    depositary_receipts | Not applicable
    confirmations       |

    share_options | particulars                        | opening_balance | closing_balance     | new_shares_issued~ | may_be_issued
    {B}#1         | Pre-IPO ESOP and Pre-IPO RSU Plan  |   3,725,976,530 | 3,696,457, \| ,471  |                  0 | 0

    share_option_movements | kind   | detail | movement
    {B}#1.1                | Others | Sold   | -29,519,059

    share_options_total | issued_movement~
    {B}                 | 0 <- The label and the figure are interleaved.

    funds_raised | funds_raised~
    -            |

    remarks       | remarks
    share_options | Among the 3,696,457,471 Class B Shares held by SenseTalent Management Limited, 3,230,371,427 Class B Shares are held for the Pre-IPO ESOP and 466,086,044 Class B Shares are held for the Pre-IPO RSU Plan.

    remark_figures  | remarked
    share_options#1 | 3,696,457,471
    share_options#2 | 3,230,371,427
    share_options#3 |   466,086,044

    movements_total | issued_movement~
    {B}             |
"""  # noqa: E501 - a return is wide

MONTHLY_PUT_RIGHT = (
    (r"1,992,000,000,00 \| 0,000,000", "1,992,000,000,000"),
    (r"8,000,000 \| 0,000,000", "8,000,000,000"),
    (r"USD 50 \| ,000", "USD 50,000"),
    (r"3,696,457, \| ,471", "3,696,457,471"),
    (" <- The label stands on another line.", ""),
    (" <- The label and the figure are interleaved.", ""),
    (ISSUER_CLIPPED, ISSUER),
)

NEXT_DAY = f"""
    facts | instrument    | status         | issuer                        | date_submitted   | submitted_by | title
    -     | Equity issuer | New Submission | SenseTime Group Inc ({ISSUER}) | 30 December 2022 | Xu Li        | Director

    class_of_shares | class_of_shares | type_of_shares      | listed | stock_code | description
    changes@{B}     | Class B         | WVR ordinary shares | Yes    | 00020      |
    changes@{A}     | Class A         | WVR ordinary shares | No     |            |

    issued_shares | opening_date     | opening_balance | closing_date     | closing_balance
    {B}           | 30 November 2022 |  25,973,445,420 | 30 December 2022 | 25,948,809,928
    {A}           | 30 December 2022 |   7,527,254,580 | 30 December 2022 | 7,520,115,072

    changes | event                                                    | detail                                                                | event_date       | number      | percentage | price | market_price | discount
    {B}#1   | Repurchase of shares (or other securities) and cancelled |                                                                       | 30 December 2022 | -31,775,000 | 0.09 %     |       |              |
    {B}#2   | Other (please specify)                                   | Conversion of Class A ordinary shares to Class B ordinary shares      | 30 December 2022 | 7,139,508   | 0.02 %     |       |              |
    {A}#1   | Other (please specify)                                   | Conversion of Class A ordinary shares to Class B ordinary shares      | 30 December 2022 | -7,139,508  | 0.02 %     |       |              |

    sections              | stated
    changes               |
    repurchase_report     | Not applicable
    repurchase_additional | Not applicable

    remarks           | remarks
    repurchase_report | SenseTime Group Inc. (the "Company") purchased a total of 31,775,000 class B ordinary shares (the "Repurchased Shares") on 16, 19, 20, 21, 22, 23 and 26 September 2022 on the Stock Exchange. The Repurchased Shares were cancelled on 30 December 2022. Upon cancellation, a holder of class A ordinary shares simultaneously converted 7,139,508 class A ordinary shares into 7,139,508 class B ordinary shares.

    remark_figures      | remarked
    repurchase_report#1 | 31,775,000
    repurchase_report#2 | 7,139,508
    repurchase_report#3 | 7,139,508
"""  # noqa: E501 - a return is wide

NEXT_DAY_PUT_RIGHT = (
    (f"{A}           | 30 December 2022 |   7,527", f"{A}           | 30 November 2022 |   7,527"),
    ("SenseTime Group Inc (", "SenseTime Group Inc. ("),
)


def monthly_return(into: Review | None = None, *, clean: bool = False) -> Review:
    """The monthly return for January 2023, as printed or put right."""
    review = review_of(_drawn(MONTHLY, MONTHLY_PUT_RIGHT, clean), id="mr", into=into, form="FF301", version="1.0.1")
    if not clean:
        review.grids["mr"] = tuple(
            replace(grid, title="Par valu\u0435") if grid.title == "par value" else grid for grid in review.grids["mr"]
        )
    return review


def next_day_return(into: Review | None = None, *, clean: bool = False) -> Review:
    """The next day return of 30 December 2022, as printed or put right."""
    text = _drawn(NEXT_DAY, NEXT_DAY_PUT_RIGHT, clean)
    return review_of(text, "next_day_return", "nd", into, form="FF304", version="1.2.4")


def _drawn(text: str, put_right: tuple[tuple[str, str], ...], clean: bool) -> str:
    for printed, right in put_right if clean else ():
        assert printed in text, f"{printed!r} is not in the sample"
        text = text.replace(printed, right)
    return text


def read(*samples: str) -> Review:
    """One review of samples as the reader of PDFs reads them."""
    review = Review()
    for sample in samples:
        _sample(sample).add_to(review)
    return review


@cache
def _sample(name: str) -> FilingRead:
    return read_filing(resource("samples", f"{name}.pdf"))
