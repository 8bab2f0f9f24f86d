"""Allotment results: what was offered in the end, and the basis on which the Hong Kong Offer Shares were allocated."""

from reviewer.core.announcement import AnnouncementType
from reviewer.core.offer import Allocation, OfferFacts, Told
from reviewer.core.prose import (
    AnnouncementDates,
    AnnouncementFacts,
    Board,
    Footnotes,
    PlainTables,
    ProseFigures,
    Statements,
)
from reviewer.core.template import Field

COUNT = r"(?P<value>\d[\d,]*)"
NUMBER = r"(?<![\d,])(?P<number>\d[\d,]*)"
APPLICATIONS = r"(?P<applications>\d[\d,]*)"
DRAWN = r"(?P<drawn>\d[\d,]*) out of (?P<out_of>\d[\d,]*) applicants to"
PERCENTAGE = r"(?P<percentage>\d+(?:\.\d+)?) ?%"

ALLOTMENT_RESULTS = AnnouncementType(
    name="allotment_results",
    title="Allotment results",
    recognised_by=(
        ("Allotment results", "配發結果", "配发结果"),
        ("Final Offer Price", "最終發售價", "最终发售价"),
        ("No. of valid applications", "有效申請數目", "有效申请数目"),
    ),
    must=(("Basis of allocation under the Hong Kong Public Offering", "香港公開發售的分配基準"), ("Pool A", "甲組")),
    parts=(
        AnnouncementFacts(),
        OfferFacts(
            title="The offer",
            table="allotment",
            restated="allotment_statements",
            restated_title="Figures of the allotment stated again",
            told=(
                Told(
                    Field("hong_kong_offer_shares", ("Final Hong Kong Offer Shares",), "shares"),
                    (
                        rf"Number of Hong Kong Offer Shares ?: ?{COUNT}",
                        rf"Public Offer \(after reallocation\) {COUNT}",
                    ),
                ),
                Told(
                    Field("valid_applications", ("Valid applications",), ""),
                    (rf"No\. of valid applications {COUNT}",),
                ),
                Told(
                    Field("successful_applications", ("Successful applications",), ""),
                    (rf"No\. of successful applications {COUNT}",),
                ),
            ),
        ),
        Allocation(
            title="Basis of allocation",
            table="allocation",
            total_table="allocation_pools",
            heading=("Basis of allocation under the Hong Kong Public Offering",),
            rows=(
                rf"{DRAWN} {NUMBER} {APPLICATIONS} receive (?P<to_drawn>\d[\d,]*) shares {PERCENTAGE}",
                rf"(?P<to_each>\d[\d,]*) shares plus {DRAWN} receive an additional {NUMBER} {APPLICATIONS} "
                rf"(?P<to_drawn>\d[\d,]*) shares {PERCENTAGE}",
                rf"(?<!additional ){NUMBER} {APPLICATIONS} (?P<to_each>\d[\d,]*) shares {PERCENTAGE}",
            ),
            total=r"Total number of Pool (?P<pool>[A-Z]) Total (?P<applications>\d[\d,]*) successful applicants: "
            r"(?P<successful>\d[\d,]*)",
            fields=(
                Field("number", ("Number of shares applied for",), "shares"),
                Field("applications", ("Valid applications",), ""),
                Field("to_each", ("Shares to each",), "shares"),
                Field("drawn", ("Drawn by ballot",), ""),
                Field("out_of", ("Out of",), ""),
                Field("to_drawn", ("Shares to each drawn",), "shares"),
                Field("percentage", ("Allotted of the shares applied for",), "%"),
            ),
            totals=(
                Field("applications", ("Valid applications",), ""),
                Field("successful", ("Successful applicants",), ""),
            ),
        ),
        Statements(),
        ProseFigures(),
        AnnouncementDates(),
        PlainTables(),
        Board(),
        Footnotes(),
    ),
)
