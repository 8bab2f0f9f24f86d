"""What a poll decided: majorities, which resolutions were passed, and on which every share has one vote."""

import re
from collections.abc import Iterable
from decimal import Decimal

from reviewer.core.check import (
    FilingRecords,
    Records,
    Row,
    Selector,
    Severity,
    Subject,
    Verdict,
    at_least,
    cannot_tell,
    check,
    constant,
    each_filing,
    holds,
    not_applicable,
    rows_with,
)
from reviewer.core.figure import percent_of
from reviewer.core.kinds import POLL
from reviewer.core.poll import number_of, numbers_in
from reviewer.core.poll_records import all_votes, kind_of, numbers_of, text_of, vote_rows
from reviewer.core.records import class_in_words

_RESERVED = re.compile(
    r"independent\s+non-\s*executive|\bauditors?\b|(?:memorandum|articles)\s+(?:and\s+articles\s+)?of\s+association"
    r"|bye-?laws|constitution|winding[- ]up|wind up|variation of (?:class )?rights"
    r"|獨立非執行董事|独立非执行董事|核數師|核数师|章程|清盤|清盘|類別股份權利|类别股份权利",
    re.IGNORECASE,
)
_NOT_RESERVED = re.compile(r"receive|省覽|省览|接納|接纳|薪酬|remuneration of the directors", re.IGNORECASE)
_NUMBERED = re.compile(r"\d")
_SPECIAL = re.compile(r"three-fourths|75|四分之三|two-thirds|三分之二", re.IGNORECASE)
_TWO_THIRDS = re.compile(r"two-thirds|三分之二", re.IGNORECASE)
SPECIAL_WORDS, ORDINARY_WORDS = (
    re.compile(r"special|特[別别]", re.IGNORECASE),
    re.compile(r"ordinary|普通", re.IGNORECASE),
)
HALF = Decimal(50)


def resolutions(kind: str) -> Selector:
    """The deciding line of every resolution of a kind; those of no stated kind count as ordinary."""

    def select(records: Records) -> Iterable[Subject]:
        for filing in records.filings(POLL):
            rows = {row.id: row for row in vote_rows(filing)}
            for number in numbers_of(filing):
                row = rows.get(f"{number}@total") or rows.get(number)
                if row is not None and (kind_of(filing, number) or "ordinary") == kind:
                    yield Subject(f"{filing.id}/{row.table}/{row.id}", row)

    return select


def polls_with_votes_a_share(records: Records) -> Iterable[Subject]:
    """Every poll whose notes say how many votes a share has."""
    return (Subject(filing.id, filing) for filing in records.filings(POLL) if filing.has_table("votes_per_share"))


@check(
    code="PR11",
    tick="R",
    each=resolutions("ordinary"),
    basis="An ordinary resolution needs more than half of the votes",
)
def ordinary_resolution_has_its_majority(row: Row) -> Verdict:
    """An ordinary resolution that is stated as passed has more than half of the votes."""
    _require_passed(row)
    share = percent_of(row.votes_for, all_votes(row))
    if share.value == HALF:
        return holds(False, stated=share, why="exactly half of the votes is not a majority")
    return at_least(share, constant(50, "%", "half of the votes"))


@check(
    code="PR12",
    tick="R",
    each=resolutions("special"),
    basis="A special resolution needs three-fourths of the votes, or two-thirds where the announcement says so",
)
def special_resolution_has_its_majority(row: Row) -> Verdict:
    """A special resolution that is stated as passed has the part of the votes that the announcement names."""
    said = _require_passed(row)
    share = percent_of(row.votes_for, all_votes(row))
    if _TWO_THIRDS.search(said):
        return at_least(row.votes_for * constant(3), all_votes(row) * constant(2), why="two-thirds of the votes")
    return at_least(share, constant(75, "%", "three-fourths of the votes"))


@check(
    code="PR13",
    tick="S",
    each=rows_with("resolutions", "majority", tables=("passed",), kinds=(POLL,)),
    basis="What was passed is what was voted on",
)
def resolutions_passed_are_those_of_the_table(row: Row) -> Verdict:
    """The resolutions named as passed by a majority are those under its heading in the table."""
    kind = _kind_passed(row)
    under = [one for one in numbers_of(row.filing) if (kind_of(row.filing, one) or "ordinary") == kind]
    strange = [one for one in _said_passed(row) if one not in under]
    alike = [other for other in row.filing.rows("passed") if _kind_passed(other) == kind]
    named = {one for other in alike for one in _said_passed(other)}
    missing = [one for one in under if one not in named]
    why = _listed(f"not {kind} in the table", strange) + _listed(f"{kind}, and not named", missing)
    return holds(not why, stated=row.text("resolutions"), why="; ".join(why))


@check(
    code="PR6",
    tick="S",
    each=polls_with_votes_a_share,
    basis="Every share has votes on every resolution, stated once",
)
def votes_a_share_are_stated_for_every_resolution_once(filing: FilingRecords) -> Verdict:
    """The lists of resolutions with one vote and with several votes a share name every resolution once."""
    rows = list(filing.rows("votes_per_share"))
    classes = sorted({row.id.partition("@")[2].split("#")[0] for row in rows})
    stated = [row.id.split("#")[0] for row in rows if row.states("votes_per_share")]
    wanted = [f"{number}@{one}" for number in numbers_of(filing) for one in classes]
    missing = [class_in_words(row) for row in wanted if row not in stated]
    twice = sorted({class_in_words(row) for row in stated if stated.count(row) > 1})
    strange = sorted({number_of(row) for row in stated} - set(numbers_of(filing)))
    why = _listed("not stated", missing) + _listed("stated twice", twice) + _listed("not in the table", strange)
    return holds(not why, why="; ".join(why) or f"{len(numbers_of(filing))} resolutions, {len(classes)} classes")


@check(
    code="PR7",
    tick="R",
    each=polls_with_votes_a_share,
    basis="Main Board Rule 8A.24",
)
def reserved_matters_have_one_vote_a_share(filing: FilingRecords) -> Verdict:
    """On the constitution, class rights, independent directors, auditors and winding-up every share has one vote."""
    numbers = numbers_of(filing)
    equal = [number for number in numbers if _one_vote(filing, number)]
    if len(equal) == len(numbers):
        return not_applicable("every share has one vote on every resolution")
    reserved = [number for number in numbers if is_reserved(text_of(filing, number))]
    wrong = [number for number in reserved if number not in equal]
    more = [number for number in equal if number not in reserved]
    why = _listed("reserved, and not one vote a share", wrong)
    also = [f"reserved: {', '.join(reserved)}", *_listed("one vote a share as well", more)]
    return holds(not wrong, why="; ".join(why or also))


def is_reserved(text: str) -> bool:
    """Whether a resolution is one of the reserved matters, by its words."""
    return bool(_RESERVED.search(text)) and not _NOT_RESERVED.match(text.removeprefix("To ").strip())


@check(
    code="PR14",
    tick="PY",
    each=each_filing(POLL),
    basis="The poll is on the resolutions of the notice",
    severity=Severity.WARNING,
)
def resolutions_are_those_of_the_notice(filing: FilingRecords) -> Verdict:
    """The resolutions are those of the notice of the meeting, by number and words."""
    raise cannot_tell("the notice of the meeting is not one of the filings that are read")


def _require_passed(row: Row) -> str:
    """The majority by which a resolution is stated as passed; open when that is not stated."""
    number = number_of(row.id)
    kind = kind_of(row.filing, number) or "ordinary"
    rows = [said for said in row.filing.rows("passed") if number in _said_passed(said)]
    alike = [said for said in rows if _kind_passed(said) == kind] or rows
    if alike:
        return str(alike[0].text("majority").value)
    raise cannot_tell(f"by which majority resolution {number} was passed is not stated")


def _kind_passed(row: Row) -> str:
    return "special" if _SPECIAL.search(str(row.text("majority").value)) else "ordinary"


def _said_passed(row: Row) -> list[str]:
    return _named(str(row.text("resolutions").value), row.filing)


def _named(said: str, filing: FilingRecords) -> list[str]:
    """The resolutions that some words name: their numbers, those of a kind, or all of them."""
    numbers = numbers_of(filing)
    if _NUMBERED.search(said):
        return numbers_in(said, numbers)
    if SPECIAL_WORDS.search(said):
        return [number for number in numbers if kind_of(filing, number) == "special"]
    if ORDINARY_WORDS.search(said):
        return [number for number in numbers if kind_of(filing, number) == "ordinary"]
    return numbers


def _one_vote(filing: FilingRecords, number: str) -> bool:
    rows = [row for row in filing.rows("votes_per_share") if number_of(row.id) == number]
    return bool(rows) and all(
        row.states("votes_per_share") and row.figure("votes_per_share").value == 1 for row in rows
    )


def _listed(what: str, numbers: list[str]) -> list[str]:
    return [f"{what}: {', '.join(numbers)}"] if numbers else []
