"""What SenseTime's next day return of 30 December 2022 prints. Its two slips are the issuer's own."""

from typing import NamedTuple

from samples.printed import Note

VERSION = "1.2.4"
DATE = "30 December 2022"


class Change(NamedTuple):
    """One numbered row of changes: the form's category, the issuer's words, the number and the percentage."""

    category: str
    words: str
    number: str
    percentage: str


class ClassChanges(NamedTuple):
    """One class of shares: its opening balance, changes and closing balance."""

    letter: str
    listed: str
    stock_code: str
    opening_date: str
    opening: str
    changes: tuple[Change, ...]
    closing: str


CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares"
CLASS_B = ClassChanges(
    "B",
    "Yes",
    "00020",
    "30 November 2022",
    "25,973,445,420",
    (
        Change("Repurchase of shares (or other securities) and cancelled", "", "-31,775,000", "0.09"),
        Change("Other (please specify)", CONVERSION, "7,139,508", "0.02"),
    ),
    "25,948,809,928",
)
CLASS_A = ClassChanges(
    "A",
    "No",
    "",
    "30 November 2022",
    "7,527,254,580",
    (Change("Other (please specify)", CONVERSION, "-7,139,508", "0.02"),),
    "7,520,115,072",
)
ISSUER = (
    "SenseTime Group Inc. (a company controlled through weighted voting rights and incorporated in the Cayman "
    "Islands with limited liability)"
)

# The slips: the opening date of class A is its closing date, and the issuer's name lost its full stop.
CLASS_A_AS_FILED = CLASS_A._replace(opening_date=DATE)
ISSUER_AS_FILED = ISSUER.replace("Inc.", "Inc")

WHEN_SECTION_I = (
    "Section I must be completed by a listed issuer whose issued share capital has changed in a way to be "
    'disclosed under rule 13.25A of the Main Board Rules (the "Main Board Listing Rules") / rule 17.27A of the GEM '
    'Rules (the "GEM Listing Rules") of The Stock Exchange of Hong Kong Limited (the "Exchange")'
)
CONFIRMED = (
    "We hereby confirm, as far as we know and so far as it applies, that the board of the listed issuer has "
    "authorised each issue of securities as set out in Section I:"
)
CONFIRMATIONS = (
    "(i) all money due to the listed issuer for the issue of securities has been received;",
    '(ii) the conditions for listing under "Qualifications of listing" in the Main Board / GEM Listing Rules are met;',
    "(iii) any conditions of the formal letter granting the listing are met;",
    "(iv) the securities of each class are identical in every respect (Note 10);",
    "(v) what company law requires to be filed with the Registrar of Companies has been filed;",
    "(vi) documents of title have been delivered, or will be under the terms of issue;",
    "(vii) property that the listing document said would be purchased has been purchased and paid for; and",
    "(viii) any trust deed or deed poll for debentures, loan stock, notes or bonds has been executed and filed.",
)
NOTES: tuple[Note, ...] = (
    ("1.", "Shares issued at more than one price: give the weighted average issue price per share.", ()),
    (
        "2.",
        "Give the closing balance date of the later of the last Next Day Disclosure Return (Main Board Rule 13.25A "
        "/ GEM Rule 17.27A) and the last Monthly Return (Main Board Rule 13.25B / GEM Rule 17.27B).",
        (),
    ),
    (
        "3.",
        "List each change to be disclosed under Main Board Rule 13.25A / GEM Rule 17.27A with its date, one "
        "category a row, as in the Monthly Return. Several exercises under one share option scheme, or conversions "
        "of one note, are one category; those under 2 share option schemes or of 2 convertible notes are 2 "
        "separate categories.",
        (),
    ),
    (
        "4.",
        "The percentage is of all shares in issue (without shares repurchased or redeemed but not yet cancelled) "
        "just before the earliest event not yet disclosed in a Monthly Return or Next Day Disclosure Return.",
        (),
    ),
    (
        "5.",
        "Where trading is suspended, take the closing market price of the day on which the shares were last traded.",
        (),
    ),
    (
        "6.",
        "In the context of a repurchase of shares, read:",
        (
            '"issues of shares" as "repurchases of shares"; and',
            '"issued shares as a % of existing number of shares" as "repurchased shares as a % of existing number '
            'of shares".',
        ),
    ),
    (
        "7.",
        "In the context of a redemption of shares, read:",
        (
            '"issues of shares" as "redemptions of shares";',
            '"issued shares as a % of existing number of shares" as "redeemed shares as a % of existing number of '
            'shares"; and',
            '"issue price per share" as "redemption price per share".',
        ),
    ),
    ("8.", "The closing balance date is the date of the last event disclosed.", ()),
    ("9.", "Items (i) to (viii) are suggestions and may be changed to fit the case.", ()),
    (
        "10.",
        '"Identical" means in this context:',
        (
            "the same nominal value, called up or paid up to the same amount;",
            "the same dividend or interest, for the same period and at the same rate, gross and net; and",
            "the same rights to transfer, to attend and to vote, ranking pari passu in all other respects.",
        ),
    ),
    ("11.", "SEHK refers to Stock Exchange of Hong Kong.", ()),
)
WHEN_SECTION_II = (
    "Section II must also be completed by a listed issuer that has made a repurchase of shares to be disclosed "
    "under Main Board Rule 10.06(4)(a) / GEM Rule 13.13(1)."
)
REPORT = "The issuer has Purchase report or additional information for issuer whose primary listing is on the Exchange"
REMARKS = (
    'SenseTime Group Inc. (the "Company") purchased a total of 31,775,000 class B ordinary shares on the Stock '
    "Exchange on 16, 19, 20, 21, 22, 23 and 26 September 2022. They were cancelled on 30 December 2022. At the "
    "same time Infinity Vision Enterprise Inc., a holder of class A ordinary shares, converted 7,139,508 class A "
    "ordinary shares into 7,139,508 class B ordinary shares, one to one, under Rule 8A.21 of the Listing Rules, so "
    "that the repurchase did not increase the proportion of class A ordinary shares (Rule 8A.13 and 8A.15 of the "
    "Listing Rules)."
)
SUBMITTED_BY = "Xu Li"
TITLE = "Director"
