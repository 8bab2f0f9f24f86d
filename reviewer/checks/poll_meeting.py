"""The meeting around a poll: its dates, the notice, the scrutineer, who attended, and when it was announced."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from reviewer.core.business_days import hong_kong
from reviewer.core.check import (
    FilingRecords,
    Row,
    Severity,
    Statement,
    Verdict,
    at_least,
    at_most,
    cannot_tell,
    check,
    each_filing,
    holds,
    not_applicable,
    rows_with,
)
from reviewer.core.kinds import POLL

KINDS, NOTES = (POLL,), ("poll_notes",)
ANNUAL = re.compile(r"annual|週年|周年|年度", re.IGNORECASE)
FOR_ANNUAL, FOR_OTHERS = 21, 14
QUALIFIED = re.compile(r"registrar|auditor|accountant|登記|登记|過戶|过户|核數師|核数师|會計師|会计师", re.IGNORECASE)
# Rule 13.39(5A), on the attendance of directors, is in force from here.
ATTENDANCE_FROM = date(2022, 1, 1)
_STYLE = re.compile(
    r"^(?:Mr|Mrs|Ms|Miss|Madam|Dr|Prof|Professor|Sir)\b\.?|(?:先生|女士|博士|教授|小姐)$", re.IGNORECASE
)
WANTED = {
    "abstain_in_favour_shares": "shares to abstain from voting in favour",
    "must_abstain_shares": "shares that must abstain from voting",
}


@check(
    code="PR17",
    tick="S",
    each=each_filing(POLL),
    basis="Main Board Rule 13.39(5)",
    severity=Severity.WARNING,
)
def scrutineer_is_named_and_may_be_one(filing: FilingRecords) -> Verdict:
    """The scrutineer is named, and is the issuer's auditor, its share registrar or an accountant."""
    row = filing.row("poll_notes")
    if not row.has("scrutineer"):
        raise cannot_tell("no name of a scrutineer was found; look whether one is named")
    role = str(row.text("scrutineer_role").value) if row.has("scrutineer_role") else ""
    fits = bool(QUALIFIED.search(role))
    return holds(fits, stated=row.text("scrutineer"), why=role if fits else "what the scrutineer is was not found")


@check(
    code="PR18",
    tick="S",
    each=each_filing(POLL),
    basis="Main Board Rules 13.39(5)(b), (c) and 13.40",
    severity=Severity.NOTE,
)
def abstentions_are_stated(filing: FilingRecords) -> Verdict:
    """It is stated which shares must abstain from voting, and which from voting in favour, or that there are none."""
    row = filing.find("poll_notes")
    missing = [words for name, words in WANTED.items() if row is None or not row.has(name)]
    for name in WANTED:
        if row is not None and row.has(name):
            row.reading(name)
    return holds(not missing, why=f"not found: {'; '.join(missing)}" if missing else "both are stated")


@check(
    code="PR19",
    tick="CF",
    each=each_filing(POLL),
    basis="Main Board Rule 13.39(5A)",
    severity=Severity.WARNING,
)
def directors_who_attended_or_not_are_the_board(filing: FilingRecords) -> Verdict:
    """The directors who attended and those who did not are, together, the board listed at the end."""
    meeting = filing.row("poll_notes").date("meeting_date")
    said = filing.row("poll_notes")
    named = [row.text("name") for row in filing.rows("attendance")]
    if not named:
        if said.has("attendance"):
            return holds(True, stated=said.text("attendance"), why="all directors are said to have attended")
        if meeting.day < ATTENDANCE_FROM:
            return not_applicable("the attendance of directors is stated from 2022 on")
        raise cannot_tell("no names of directors who attended were found")
    board = [row.text("name") for row in filing.rows("board")]
    if not board:
        raise cannot_tell("no list of the board was found")
    strange = [one for one in named if _plain(one) not in {_plain(other) for other in board}]
    rest_named = said.has("others_absent") or said.has("attendance")
    missing = [] if rest_named else [one for one in board if _plain(one) not in {_plain(other) for other in named}]
    why = _said("not in the list of the board", strange) + _said("neither attended nor absent", missing)
    return holds(not why, why="; ".join(why) or f"{len(named)} named, {len(board)} in the board")


@check(
    code="PR20",
    tick="S",
    each=rows_with("meeting_date", tables=("meeting_dates",), kinds=KINDS),
    basis="A meeting has one date",
)
def meeting_has_one_date(row: Row) -> Verdict:
    """The date of the meeting is the same wherever it is printed."""
    return _same(row, "poll_notes", "meeting_date")


@check(
    code="PR20",
    tick="S",
    each=rows_with("notice_date", tables=("notice_dates",), kinds=KINDS),
    basis="A notice has one date",
)
def notice_has_one_date(row: Row) -> Verdict:
    """The date of the notice is the same wherever it is printed."""
    return _same(row, "poll_notes", "notice_date")


@check(
    code="PR20",
    tick="R",
    each=rows_with("meeting_date", tables=NOTES, kinds=KINDS),
    basis="Listing Rules, Appendix A1 paragraph 14: 21 days for an annual meeting, 14 for others",
    severity=Severity.WARNING,
)
def notice_is_long_enough(row: Row) -> Verdict:
    """An annual general meeting is held 21 days after its notice at least, any other meeting 14 days."""
    name = next((one for one in ("notice_date", "circular_date") if row.has(one)), "")
    if not name:
        raise cannot_tell("no date of the notice was found")
    facts = row.filing.find("facts")
    title = str(facts.text("title").value) if facts is not None and facts.has("title") else ""
    days = FOR_ANNUAL if ANNUAL.search(title) else FOR_OTHERS
    notice, meeting = row.date(name), row.date("meeting_date")
    return at_least(meeting, notice.plus_days(days), why=f"{(meeting.day - notice.day).days} calendar days")


@check(
    code="PR20",
    tick="R",
    each=rows_with("meeting_date", tables=NOTES, kinds=KINDS),
    basis="General meetings are held on business days",
    severity=Severity.NOTE,
)
def meeting_is_on_a_business_day(row: Row) -> Verdict:
    """The meeting was held on a day on which the exchange is open."""
    meeting = row.date("meeting_date")
    day = meeting.day
    is_open = hong_kong().is_open(day)
    return holds(is_open, stated=meeting, why=f"a {day:%A}" if is_open else hong_kong().why_closed(day))


@check(
    code="PR21",
    tick="R",
    each=each_filing(POLL),
    basis="Main Board Rule 13.39(5): 08:30 on the business day after the meeting",
)
def poll_is_announced_in_time(filing: FilingRecords) -> Verdict:
    """The results are announced by 08:30 on the business day after the meeting, and not before it."""
    meeting, announced = filing.row("poll_notes").date("meeting_date"), filing.facts.date("announced")
    if announced.day < meeting.day:
        verdict = at_least(announced, meeting)
    elif announced.day == meeting.day:
        verdict = at_most(announced, meeting, why=f"on the day of the meeting{_limit(meeting)}")
    else:
        deadline = hong_kong().deadline(meeting)
        verdict = at_most(announced, deadline, why="the hour is not printed, and the limit is 08:30")
    # Each of the dates chose which of the three is asked: no formula follows that.
    return replace(verdict, live=False)


def _limit(meeting: Statement) -> str:
    """The limit, where the table of business days reaches it."""
    days = hong_kong()
    if not days.first <= meeting.day < days.last:
        return ""
    return f"; the limit is 08:30 on {days.after(meeting.day):%a %d %b %Y}"


@check(
    code="T6",
    tick="S",
    each=rows_with(tables=("poll_headings",), kinds=KINDS),
    basis="A table that goes on repeats its headings",
    severity=Severity.NOTE,
)
def headings_of_the_table_are_repeated_alike(row: Row) -> Verdict:
    """Where the table goes on, its headings are those it began with, and they stand over their figures."""
    first = next(row.filing.rows("poll_headings"))
    names = sorted(row.filing.records.tables_of(row.filing.id)["poll_headings"][row.id])
    why = []
    for name in names:
        own, usual = _stands(row, name), _stands(first, name)
        if _letters(own) != _letters(usual):
            why.append(f"{own!r} here, {usual!r} where it began")
        reading = row.reading(name)
        if reading is not None and reading.doubt and row.filing.records.review.correction(reading.key) is None:
            why.append(reading.doubt)
    return holds(not why, why="; ".join(dict.fromkeys(why)))


def _same(row: Row, table: str, name: str) -> Verdict:
    first = row.filing.row(table).date(name)
    own = row.date(name)
    why = "" if own.value == first.value else "two dates are printed"
    return holds(own.value == first.value, stated=own, why=why)


def _plain(name: Statement) -> str:
    """A name without its style: Mr., 先生."""
    return re.sub(r"[\W_]+", "", _STYLE.sub("", str(name.value).strip())).casefold()


def _said(what: str, names: Iterable[Statement]) -> list[str]:
    listed = ", ".join(str(name.value) for name in names)
    return [f"{what}: {listed}"] if listed else []


def _stands(row: Row, name: str) -> str:
    return str(row.text(name).value) if row.is_filled(name) else ""


def _letters(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()
