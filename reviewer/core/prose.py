"""What announcements in prose are declared with: who announces, the board, and what running text states."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AnnouncementFacts:
    """Who announces what, when, and who signs. Fills `facts`, row "".

    Fields, each only where it is printed: issuer, issuer_chinese, incorporated_in, stock_code, multi_counter_code,
    counter_currency, title (all of it), subject (what follows "Voluntary announcement"), on_a_voluntary_basis,
    by_order, signatory, signatory_title (text), announced (date).
    """

    title: str = "Announcement"


@dataclass(frozen=True, slots=True)
class Board:
    """The directors listed at the end. Fills `board`, rows "1", "2" ...: name, role, style, proposed (text).

    `role` is "executive", "non-executive" or "independent non-executive". `style` is Mr., 先生 ... as printed; the name
    stands without it, and what is printed keeps it. `proposed` is there only for directors to be appointed.
    """

    title: str = "Board of directors"


@dataclass(frozen=True, slots=True)
class AnnouncementDates:
    """Every date in running text. Fills `announcement_dates`, rows "#1" ...: date, and weekday (text) where printed.

    Filings of more than `most_pages` are left alone: dates of reports are no dates of an announcement.
    """

    title: str = "Dates"
    most_pages: int = 15


@dataclass(frozen=True, slots=True)
class ProseFigures:
    """Figures in running text, not those in tables. Fills `prose_figures`, rows "#1" ...: stated.

    Those with comma groups, and shorter ones with a unit beside them (shares, %, a currency, 萬, 億, million).
    """

    title: str = "Figures in the text"
    most_pages: int = 15


@dataclass(frozen=True, slots=True)
class Statements:
    """What running text says of persons and periods.

    Fills `named_persons` "#1" ... (persons: the names of one list; as_role: the role they are given there),
    `respective_lists` "#1" ... (persons, entities), `periods` "#1" ... (length, starts, ends, additional).
    """

    title: str = "Persons and periods"
    most_pages: int = 15


@dataclass(frozen=True, slots=True)
class Footnotes:
    """Symbols of footnotes such as * and #. Fills `footnotes`, a row a symbol: marked (where), note (what it says)."""

    title: str = "Footnotes"


@dataclass(frozen=True, slots=True)
class PlainTables:
    """Every ruled table as it stands on the page, as in filings of no known kind."""

    title: str = "Tables"
