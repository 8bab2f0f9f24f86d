"""The days of an offer: weekdays, business days, the order of events, and when stabilisation ends."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from reviewer.core.business_days import hong_kong
from reviewer.core.check import (
    FilingRecords,
    Records,
    Row,
    Severity,
    Statement,
    Subject,
    Verdict,
    agree,
    cannot_tell,
    check,
    each_filing,
    holds,
    not_applicable,
    rows_with,
)
from reviewer.core.figure import said
from reviewer.core.kinds import NOTICES
from reviewer.core.printed_dates import print_date
from reviewer.core.printed_times import minutes_of, weekday_number, weekday_of

TIMETABLE = "timetable"
STABILISED_FOR = 30
NOON = 12 * 60
# From this day on shares are settled two business days after pricing.
FINI = date(2023, 11, 22)
SETTLED_AFTER = 2
FEW = 3

# The events of an offer in their order, each by the words it is called by. A price may be fixed, and then has no day.
EVENTS = {
    "offer opens": r"Public Offering commences|香港公[開开][發发]售[開开]始",
    "last electronic application": (
        r"Latest time .{0,20}complet\w* electronic applications|Latest time to complete applications"
        r"|電子(?:認購)?申請的?截止時間|电子(?:认购)?申请的?截止时间"
    ),
    "lists open": r"Application lists ?.{0,40}open|[開开]始[辦办]理.{0,12}登[記记]",
    "last payment": (
        r"Latest time.{0,20}complet\w* (?:of )?payment"
        r"|付款.{0,40}截止[時时][間间]|[認认][購购]指示.{0,40}截止[時时][間间]"
    ),
    "lists close": r"Application lists .{0,40}close|截止[辦办]理",
    "price is determined": r"Price Determination Date|定[價价]日",
    "results": r"basis of allocations? of|分配基[準准]|level of indications? of interest",
    "certificates": r"Share certificates.{0,200}(?:CCASS|despatch|dispatch)|寄[發发].{0,12}股票",
    "dealings": r"Dealings? in|[開开]始在?於?.{0,8}[買买][賣卖]",
}


@dataclass(frozen=True, slots=True)
class Moment:
    """An event of the timetable with its day and, where it is printed, its time."""

    name: str
    day: Statement
    minutes: int | None

    def is_after(self, other: "Moment") -> bool:
        """Whether it is later than another; a time that is not printed decides nothing."""
        if self.day.day != other.day.day:
            return self.day.day > other.day.day
        return self.minutes is not None and other.minutes is not None and self.minutes > other.minutes


def first_days(records: Records) -> Iterable[Subject]:
    """The rows of timetables with the day an event is on; the days up to which it goes on may be any day."""
    for filing in records.filings(*NOTICES):
        for row in filing.rows(TIMETABLE):
            if "." not in row.id and row.has("date"):
                yield Subject(f"{filing.id}/{row.table}/{row.id}", row)


@check(
    code="GO11",
    tick="R",
    each=rows_with("weekday", "date", tables=("dated_weekdays",), kinds=NOTICES),
    basis="The calendar",
)
def day_of_the_week_is_right(row: Row) -> Verdict:
    """The day of the week beside a date is the one it falls on."""
    stated, day = row.text("weekday"), row.date("date")
    number = weekday_number(str(stated.value))
    right = said(_named_like(str(stated.value), day.day), f"the day that {print_date(day.day)} falls on")
    return agree(stated, right) if number != day.day.weekday() else holds(True, stated=stated)


@check(
    code="GO12",
    tick="R",
    each=first_days,
    basis="Offers are made, priced, allotted and dealt in on business days",
)
def event_is_on_a_business_day(row: Row) -> Verdict:
    """An event of the timetable is on a Hong Kong business day."""
    day = row.date("date")
    return holds(hong_kong().is_open(day.day), stated=day, why=_closed(day.day))


@check(
    code="GO13",
    tick="R",
    each=each_filing(*NOTICES),
    basis="Opening, application, closing, pricing, results, certificates, dealings",
)
def timetable_is_in_order(filing: FilingRecords) -> Verdict:
    """The events of an offer follow one another: opening, closing, pricing, results, certificates, dealings."""
    moments = [moment for name in EVENTS if (moment := _moment(filing, name)) is not None]
    if len(moments) < FEW:
        raise cannot_tell("no timetable with the events of an offer was found")
    wrong = [f"{one.name} after {other.name}" for one, other in pairwise(moments) if one.is_after(other)]
    return holds(not wrong, why="; ".join(wrong) or " < ".join(moment.name for moment in moments))


@check(
    code="GO14",
    tick="R",
    each=each_filing(*NOTICES),
    basis="Settlement two business days after pricing, since 22 November 2023",
    severity=Severity.NOTE,
)
def dealings_begin_two_days_after_pricing(filing: FilingRecords) -> Verdict:
    """Since FINI dealings begin on the second business day after pricing."""
    priced, dealt = _moment(filing, "price is determined"), _needed(filing, "dealings")
    if priced is None:
        return not_applicable("the timetable has no day on which the price is determined")
    if priced.day.day < FINI:
        return not_applicable("shares were settled later before FINI")
    return agree(dealt.day, hong_kong().deadline(priced.day, SETTLED_AFTER))


@check(
    code="GO14",
    tick="R",
    each=each_filing(*NOTICES),
    basis="Dealings begin when the results are known",
    severity=Severity.NOTE,
)
def dealings_begin_the_day_after_results(filing: FilingRecords) -> Verdict:
    """Dealings begin on the business day after the results are announced."""
    return agree(_needed(filing, "dealings").day, hong_kong().deadline(_needed(filing, "results").day))


@check(
    code="GO15",
    tick="R",
    each=rows_with("stabilisation_ends", tables=("offer",), kinds=NOTICES),
    basis="Securities and Futures (Price Stabilizing) Rules: the 30th day after the last day for applications",
)
def stabilisation_ends_after_thirty_days(row: Row) -> Verdict:
    """Stabilisation ends on the thirtieth day after the last day for applications."""
    closes = _needed(row.filing, "lists close")
    return agree(row.date("stabilisation_ends"), closes.day.plus_days(STABILISED_FOR))


@check(
    code="GO16",
    tick="R",
    each=rows_with("prospectus_date", tables=("offer",), kinds=NOTICES),
    basis="A notice is published with the prospectus it speaks of",
    severity=Severity.WARNING,
)
def prospectus_is_dated_like_the_notice(row: Row) -> Verdict:
    """The prospectus has the date of its formal notice, and a supplemental prospectus that of this notice."""
    own = row.filing.facts.date("announced")
    if row.has("supplemental_prospectus_date"):
        supplement = agree(row.date("supplemental_prospectus_date"), own)
        if not row.has("formal_notice_date") or supplement.stated is None or supplement.stated.value != own.value:
            return supplement
    return agree(row.date("prospectus_date"), row.date("formal_notice_date") if row.has("formal_notice_date") else own)


@check(
    code="GO19",
    tick="R",
    each=rows_with("opens", "closes", "date", tables=("dated_weekdays",), kinds=NOTICES),
    basis="Enquiries and instructions are taken while applications are",
    severity=Severity.NOTE,
)
def hours_are_inside_the_offer(row: Row) -> Verdict:
    """Hours of a hotline or a channel fall on days of the offer, and end at noon on the last."""
    first, last = _needed(row.filing, "offer opens").day, _needed(row.filing, "lists close").day
    day = row.date("date")
    if not first.day <= day.day <= last.day:
        return holds(False, stated=day, why=f"the offer is open from {print_date(first.day)} to {print_date(last.day)}")
    closes = row.text("closes")
    late = day.day == last.day and (minutes_of(str(closes.value)) or 0) > NOON
    return holds(not late, stated=closes, why="the last day ends at 12:00 noon" if late else "")


@check(
    code="T4",
    tick="S",
    each=each_filing(*NOTICES),
    basis="An event and its date stand together",
    severity=Severity.NOTE,
)
def dates_stand_beside_their_events(filing: FilingRecords) -> Verdict:
    """Every event of the timetable has its date beside it."""
    apart = [row for row in filing.rows(TIMETABLE) if "." not in row.id and _is_apart(row)]
    why = (
        f"{len(apart)} events of the timetable are printed apart from their dates; they were paired by their order: "
        + "; ".join(f"{_short(row)} - {row.printed('date')}" for row in apart)
    )
    return holds(not apart, why=why if apart else "")


def _is_apart(row: Row) -> bool:
    reading = row.reading("date")
    return reading is not None and bool(reading.doubt) and row.states("date")


def _short(row: Row) -> str:
    words = row.printed("event").split()
    return " ".join(words[:6]) + (" ..." if len(words) > 6 else "")


def _needed(filing: FilingRecords, name: str) -> Moment:
    found = _moment(filing, name)
    if found is None:
        raise cannot_tell(f"the timetable has no line for this event: {name}")
    return found


def _moment(filing: FilingRecords, name: str) -> Moment | None:
    """The first line of the timetable that is called so and has a date."""
    with filing.records.aside():
        rows = [
            row
            for row in filing.rows(TIMETABLE)
            if row.has("event") and re.search(EVENTS[name], row.printed("event"), re.IGNORECASE)
        ]
        dated = [row for row in rows if row.states("date")]
    if not dated:
        return None
    row = dated[0]
    time = minutes_of(str(row.text("time").value)) if row.is_filled("time") else None
    return Moment(name, row.date("date"), time)


def _named_like(stated: str, day: date) -> str:
    if stated.isascii():
        return weekday_of(day)
    return stated[:-1] + "一二三四五六日"[day.weekday()]


def _closed(day: date) -> str:
    return "" if hong_kong().is_open(day) else f"{print_date(day)} is {hong_kong().why_closed(day)}"
