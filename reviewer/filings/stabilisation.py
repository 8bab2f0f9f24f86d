"""Stabilisation announcement: the stabilising actions of a new issue, and the end of the period for them.

The Securities and Futures (Price Stabilizing) Rules, section 9(2), ask for it within seven days of that end.
"""

from reviewer.core.announcement import AnnouncementType
from reviewer.core.prose import (
    AnnouncementDates,
    AnnouncementFacts,
    Board,
    Footnotes,
    PlainTables,
    ProseFigures,
    Statements,
)

# Notices of an offer and allotment results say that the period "is expected to end": only what says that it has ended,
# under the title of this announcement, is one. An annual report that looks back on it has no such title.
TITLE = (
    "End of Stabilization Period",
    "End of Stabilisation Period",
    "End of Stabilizing Period",
    "End of Stabilising Period",
    "穩定價格期間結束",
    "穩定價格期結束",
    "穩定市場期間結束",
    "穩定市場期結束",
)
ENDED = (
    "stabilization period in connection with the Global Offering ended on",
    "stabilisation period in connection with the Global Offering ended on",
    "stabilizing period in connection with the Global Offering ended on",
    "stabilising period in connection with the Global Offering ended on",
    "stabilization period in connection with the Share Offer ended on",
    "stabilisation period in connection with the Share Offer ended on",
    "全球發售的穩定價格期間已於",
    "全球發售的穩定價格期間於",
    "全球發售的穩定價格期已於",
    "全球發售的穩定價格期於",
    "全球發售之穩定價格期間已於",
    "全球發售之穩定價格期間於",
    "股份發售的穩定價格期間已於",
    "股份發售的穩定價格期間於",
)
ACTIONS = (
    "stabilizing actions undertaken by",
    "stabilising actions undertaken by",
    "stabilization actions undertaken by",
    "stabilisation actions undertaken by",
    "採取的穩定價格行動",
    "進行的穩定價格行動",
    "作出的穩定價格行動",
    "採取之穩定價格行動",
    "進行之穩定價格行動",
)

STABILISATION = AnnouncementType(
    name="stabilisation",
    title="Stabilisation announcement",
    recognised_by=(TITLE, ENDED, ACTIONS, ("Stock Code", "股份代號", "股票代碼")),
    must=(TITLE, ENDED, ACTIONS),
    parts=(
        AnnouncementFacts(),
        Statements(),
        ProseFigures(),
        AnnouncementDates(),
        PlainTables(),
        Board(),
        Footnotes(),
    ),
)
