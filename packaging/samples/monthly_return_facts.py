"""What the monthly return of SenseTime for January 2023 prints, and how the copy at hand damaged it."""

from samples.printed import Cut, Note, Printed

VERSION = "1.0.1"

FACTS: dict[str, Printed] = {
    "month_ended": "31 January 2023",
    "status": "New Submission",
    "to": "To : Hong Kong Exchanges and Clearing Limited",
    "issuer": (
        "SenseTime Group Inc. (a company controlled through weighted voting rights and incorporated in the Cayman "
        "Islands with limited liability)"
    ),
    "date_submitted": "03 February 2023",
    "authorised heading": "I. Movements in Authorised / Registered Share Capital",
    "number heading": "Number of authorised/registered shares",
    "par heading B": "Par value",
    "par heading A": "Par value",
    "capital heading": "Authorised/registered share capital",
    # I. Authorised share capital: class and row, then number, par value and capital.
    "B opening number": "1,992,000,000,000",
    "B opening par": "0.000000025",
    "B opening capital": "49,800",
    "B opening capital currency": "USD",
    "B movement par": "",
    "B closing number": "1,992,000,000,000",
    "B closing par": "0.000000025",
    "B closing capital": "49,800",
    "B closing capital currency": "USD",
    "A opening number": "8,000,000,000",
    "A opening par": "0.000000025",
    "A opening capital": "200",
    "A opening capital currency": "USD",
    "A movement par": "",
    "A closing number": "8,000,000,000",
    "A closing par": "0.000000025",
    "A closing capital": "200",
    "A closing capital currency": "USD",
    "total label": "Total authorised/registered share capital at the end of the month: ",
    "total currency": "USD",
    "total": "50,000",
    # II. Issued shares.
    "stray label": "",
    "B closing label": "Balance at close of the month",
    "A closing label": "Balance at close of the month",
    "B issued opening": "25,948,809,928",
    "B issued closing": "25,948,809,928",
    "A issued opening": "7,520,115,072",
    "A issued closing": "7,520,115,072",
    # III. Details.
    "issuable class": "Class B",
    "issuable listed": "Shares issuable to be listed on SEHK (Note 1)",
    "issuable code": "00020",
    "outstanding heading": "Number of share options outstanding at close of the month",
    "may be issued heading": "No. of new shares of issuer which may be issued pursuant thereto as at close of the "
    "month",
    "particulars": (
        "Class B Shares held by SenseTalent Management Limited for the Pre-IPO ESOP and Pre-IPO RSU Plan (each "
        "adopted on 01/11/2016 as amended from time to time)"
    ),
    "options opening": "3,725,976,530",
    "options movement": "-29,519,059",
    "options closing": "3,696,457,471",
    "options issued": "0",
    "options may be issued": "0",
    "total A label": "Total A (WVR ordinary shares Class B):",
    "total A": "0",
    "remarks": (
        "Among the 3,696,457,471 Class B Shares held by SenseTalent Management Limited, 3,230,371,427 Class B "
        "Shares are for the Pre-IPO ESOP and 466,086,044 Class B Shares are for the Pre-IPO RSU Plan."
    ),
    "other agreements heading": (
        "(D). Any other Agreements or Arrangements to Issue Shares of the Issuer which are to be listed, including "
        "Options (other than Share Options Schemes)"
    ),
    "confirmed": (
        "We hereby confirm, as far as we know, for each of the securities issued by the issuer in the month (Parts "
        "III and IV) and not yet in a return under Rule 13.25A / 17.27A:"
    ),
    "submitted_by": "Xu Li",
    "title": "Director",
}

DAMAGE: dict[str, Printed] = {
    "status": Cut(("New Submi", "ssion")),
    "to": Cut(("To : Hong Kong Exchange", "es and Clearing Limited")),
    "issuer": Cut(
        (
            "SenseTime Group Inc. (a",
            "company co",
            "ontrolled through weig",
            "ghted votir",
            "ng rights a",
            "nd incorporated in",
            "the Cayman Islands",
            "with limited",
            "liability)",
        )
    ),
    "authorised heading": Cut(("I. Movements in Author", "orised / Registered Shar", "e Capital")),
    "number heading": Cut(("Number o", "f authorised/registere", "d shares")),
    "par heading B": Cut(("Par valu", "\u0435")),  # a Cyrillic letter
    "par heading A": Cut(("Par value", "\u0435")),
    "capital heading": Cut(("Auth", "orised/registe", "red share capital")),
    "B opening number": Cut(("1,992,000,000,00", "0,000,000")),
    "B closing number": Cut(("1,992,000,000,00", "0,000,000")),
    "B closing capital currency": "",
    "A opening number": Cut(("8,000,000", "0,000,000")),
    "A opening capital currency": "",
    "A movement par": "-",
    "A closing capital currency": "",
    "total label": Cut(("Total", "authorised/registered", "d share ca", "pital at the e", "end of the month", ":")),
    "total": Cut(("50", ",000")),
    "stray label": "Balance at close of the month",
    "A closing label": "",
    "issuable listed": Cut(("S", "Shares issuable to be listed on SEHK (Note 1)")),
    "issuable code": "1) 00020)",
    "outstanding heading": Cut(("Number of share optic\noutstanding at close\nthe month", "of I")),
    "may be issued heading": Cut(
        ("No. of new share\nissuer which ma\nissued pursuant th\nas at close of the", "y be\nnereto")
    ),
    "options closing": Cut(("3,696,457,", ",471")),
    "options may be issued": Cut(("", "0")),
    "total A label": Cut(("Total A (WVR ordinary shares 0", "Class B):")),
    "total A": "",
    "other agreements heading": Cut(
        (
            "(D). Any other Agreements or Arrangements to Issue Shares of the Issuer which are to be listed, "
            "including Options (other than Share Options Schem",
            "nes)",
        )
    ),
    "confirmed": Cut(
        (
            "We hereby confirm, to the bes",
            "t of our knowledge, for each of the securities issued by the is",
            "ssuer in the month (Parts III and IV) and not yet in a return under Rule 13.25A / 17.27A:",
        )
    ),
}

CONFIRMATIONS = (
    "(i) all money due to the issuer for the securities issued has been received;",
    '(ii) the conditions that the Listing Rules set for listing under "Qualifications of listing" are met;',
    "(iii) any conditions of the formal letter granting the listing are met;",
    "(iv) the securities of each class are identical in every respect (Note 3);",
    "(v) what company law requires to be filed with the Registrar of Companies has been filed;",
    "(vi) documents of title have been delivered, or will be under the terms of issue;",
    "(vii) property that the listing document said would be purchased has been purchased and paid for; and",
    "(viii) any trust deed or deed poll for debentures, loan stock, notes or bonds has been executed and filed "
    "where required.",
)

NOTES: tuple[Note, ...] = (
    ("1.", "SEHK refers to Stock Exchange of Hong Kong.", ()),
    (
        "2.",
        "Items (i) to (viii) are suggestions and may be changed to fit the case. Nothing more need be confirmed "
        "here about securities already confirmed in a return under Main Board Rule 13.25A / GEM Rule 17.27A.",
        (),
    ),
    (
        "3.",
        '"Identical" means in this context:',
        (
            "the same nominal value, called up or paid up to the same amount;",
            "the same dividend or interest, for the same period and at the same rate, gross and net; and",
            "the same rights to transfer, to attend and to vote, ranking pari passu in all other respects.",
        ),
    ),
    ("4.", "Where space is short, submit a further document.", ()),
    (
        "5.",
        "In the context of repurchase of shares, read:",
        (
            '"shares issuable to be listed on SEHK" as "shares repurchased listed on SEHK";',
            '"stock code of shares issuable (if listed on SEHK)" as "stock code of shares repurchased (if listed '
            'on SEHK)";',
            '"type of shares issuable" as "type of shares repurchased"; and',
            '"issue and allotment date" as "cancellation date".',
        ),
    ),
    (
        "6.",
        "In the context of redemption of shares, read:",
        (
            '"shares issuable to be listed on SEHK" as "shares redeemed listed on SEHK";',
            '"stock code of shares issuable (if listed on SEHK)" as "stock code of shares redeemed (if listed on '
            'SEHK)";',
            '"type of shares issuable" as "type of shares redeemed"; and',
            '"issue and allotment date" as "redemption date".',
        ),
    ),
)
