"""Directors: the board is that of the announcement before, and everybody is called what the list of directors says."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date

from reviewer.core.check import (
    FilingRecords,
    Records,
    Row,
    Severity,
    Subject,
    Verdict,
    cannot_tell,
    check,
    holds,
    not_applicable,
    rows_with,
)
from reviewer.core.printed_dates import print_date

SEPARATOR = ";"
_CHANGE = re.compile(
    r"change|appointment|resignation|retirement|re-?designation|變動|变动|變更|变更|委任|辭任|辞任|退任|調任",
    re.IGNORECASE,
)
_TITLE_ROLE = re.compile(
    r"\b(?P<all>the\s+)?(?P<role>independent\s+non-?\s?executive|non-?\s?executive|executive)\s+directors\b",
    re.IGNORECASE,
)
# Two Latin names this close, and as long as that, are one name; of Chinese names one character may differ.
_CLOSE, _LONG = 2, 7
Board = dict[str, Row]


def with_board(records: Records) -> Iterable[Subject]:
    """Every filing that lists its directors."""
    return (Subject(filing.id, filing) for filing in records.filings() if filing.has_table("board"))


def titled_by_role(records: Records) -> Iterable[Subject]:
    """Every filing whose title speaks of directors of one role, and that names persons and lists its directors."""
    for filing in records.filings():
        title = records.review.readings.get(filing.row("facts").key("title")) if filing.find("facts") else None
        named = filing.has_table("named_persons") and filing.has_table("board")
        if title is not None and named and _TITLE_ROLE.search(title.printed):
            yield Subject(filing.id, filing)


@check(
    code="X7",
    tick="PY",
    each=with_board,
    basis="The same directors until a change is announced",
    severity=Severity.WARNING,
)
def board_is_that_of_the_announcement_before(filing: FilingRecords) -> Verdict:
    """The directors are those of the issuer's announcement before, unless a change was announced."""
    own, before = board_of(filing), _before(filing)
    theirs = board_of(before)
    where = f"{before.filing.name} of {print_date(before.facts.date('announced').day)}"
    come = [name for key, name in _names(own).items() if key not in theirs]
    gone = [name for key, name in _names(theirs).items() if key not in own]
    if not come and not gone:
        return holds(True, why=f"{len(own)} directors, as in {where}")
    alike = [(new, old) for new in come for old in gone if close(new, old)]
    odd = [(new, old) for new, old in alike if _is_in_question(filing, new, old)]
    if odd:
        return holds(False, why="; ".join(f"{new} here, {old} in {where}" for new, old in odd))
    come = [name for name in come if name not in dict(alike)]
    gone = [name for name in gone if name not in dict(alike).values()]
    if not come and not gone:
        spelt = ", ".join(f"{old}, which is in question there" for _, old in alike)
        return holds(True, why=f"{len(own)} directors, as in {where} but for {spelt}")
    told = _change_between(filing, before)
    said = "; ".join([*(f"{name} has joined" for name in come), *(f"{name} has left" for name in gone)])
    if told:
        return holds(True, why=f"{said}; {told} tells of changes")
    raise cannot_tell(f"since {where} {said}: no announcement of the change is open")


@check(
    code="VA3",
    tick="R",
    each=rows_with("persons", tables=("named_persons",)),
    basis="The list of directors at the end",
    severity=Severity.WARNING,
)
def persons_are_called_as_on_the_board(row: Row) -> Verdict:
    """Directors named in the text have the name, title and role that the list of directors gives them."""
    text, board = row.text("persons"), board_of(row.filing)
    if not board:
        raise cannot_tell("the filing has no list of directors")
    role = str(row.text("as_role").value) if row.has("as_role") else ""
    names = persons_in(str(text.value))
    problems = [problem for name in names if (problem := _misnamed(name, role, row, board))]
    if problems:
        return holds(False, stated=text, why="; ".join(problems))
    strangers = [name for name in names if _key(name) not in board]
    if strangers and (role or len(strangers) < len(names)):
        raise cannot_tell(f"{', '.join(strangers)} is not on the list of directors")
    return holds(True, stated=text) if not strangers else not_applicable("these are no directors")


@check(
    code="VA3",
    tick="R",
    each=titled_by_role,
    basis="The title, and the list of directors at the end",
    severity=Severity.WARNING,
)
def persons_are_the_directors_of_the_title(filing: FilingRecords) -> Verdict:
    """The persons named are the directors that the title speaks of."""
    title = filing.facts.text("title")
    found = _TITLE_ROLE.search(str(title.value))
    lists = [row for row in filing.rows("named_persons") if SEPARATOR in str(row.text("persons").value)]
    if not found or not lists:
        raise cannot_tell("no list of persons is named in the text")
    role = " ".join(found["role"].casefold().split())
    named = {_key(name): name for name in persons_in(str(lists[0].text("persons").value))}
    having = {key: row for key, row in board_of(filing).items() if row.text("role").value == role}
    strange = [name for key, name in named.items() if key not in having]
    left_out = [str(row.text("name").value) for key, row in having.items() if key not in named] if found["all"] else []
    why = "; ".join(
        [f"{name} is no {role} director" for name in strange] + [f"{name} is not named" for name in left_out]
    )
    return holds(not why, stated=title, why=why or f"{len(named)} {role} directors")


def board_of(filing: FilingRecords) -> Board:
    """The rows of the board by name, however spaced and punctuated."""
    return {_key(str(row.text("name").value)): row for row in filing.rows("board") if row.states("name")}


def persons_in(text: str) -> list[str]:
    """The names of a list of persons."""
    return [name.strip() for name in text.split(SEPARATOR) if name.strip()]


def close(one: str, other: str) -> bool:
    """Whether two names are so alike that they are one, misspelt."""
    one, other = _key(one), _key(other)
    if _is_chinese(one) and _is_chinese(other):
        return len(one) == len(other) > 2 and sum(a != b for a, b in zip(one, other, strict=True)) == 1
    return min(len(one), len(other)) >= _LONG and _distance(one, other) <= _CLOSE


def _names(board: Board) -> dict[str, str]:
    return {key: str(row.text("name").value) for key, row in board.items()}


def _misnamed(name: str, role: str, row: Row, board: Board) -> str:
    """What is wrong with a person named in the text; "" for nothing, or for somebody who is no director."""
    listed = board.get(_key(name))
    if listed is None:
        other = next(
            (str(one.text("name").value) for one in board.values() if close(name, str(one.text("name").value))), ""
        )
        return f"{name} is {other} on the list of directors" if other else ""
    given = str(listed.text("role").value) if listed.has("role") else ""
    if role and given and role != given:
        return f"{name} is {role} director here, {given} director on the list"
    printed = " ".join(listed.printed("name").split())
    styled = printed in " ".join(row.printed("persons").split()) or not _has_style(name, row)
    return "" if styled else f"{name} is {printed} on the list of directors"


def _has_style(name: str, row: Row) -> bool:
    """Whether a title stands with a name where it is named: some are named without."""
    said = row.printed("persons")
    at = said.find(name)
    return (
        bool(re.search(r"\w\.?\s$", said[:at])) if at > 0 and not _is_chinese(name) else at >= 0 and _is_chinese(name)
    )


def _is_in_question(filing: FilingRecords, own: str, other: str) -> bool:
    """Whether fewer announcements print a name so than in the other way; of as many, whether that came first."""
    records, printed = filing.records, []
    with records.aside():
        for one in (filing, *(records.filing(entry.filing.id) for entry in records.directory.others(filing.id))):
            if one.has_table("board") and one.facts.states("announced"):
                names = board_of(one)
                day = one.facts.date("announced").day
                printed += [(day, name) for name in (_key(own), _key(other)) if name in names]
    votes = [sum(name == key for _, name in printed) for key in (_key(own), _key(other))]
    return votes[0] < votes[1] or (votes[0] == votes[1] and min(printed)[1] != _key(own))


def _before(filing: FilingRecords) -> FilingRecords:
    """The latest announcement before this one whose list of directors is in the same writing."""
    records = filing.records
    own, chinese = filing.facts.date("announced").day, _is_chinese("".join(board_of(filing)))
    found: list[tuple[date, str]] = []
    with records.aside():
        for entry in records.directory.others(filing.id):
            other = records.filing(entry.filing.id)
            if not other.has_table("board") or not other.facts.states("announced"):
                continue
            day = other.facts.date("announced").day
            if day < own and _is_chinese("".join(board_of(other))) == chinese:
                found.append((day, other.id))
    if not found:
        raise cannot_tell("no earlier announcement of this issuer with a list of directors is open")
    return records.filing(max(found)[1])


def _change_between(filing: FilingRecords, before: FilingRecords) -> str:
    """The title that tells of a change of directors, of this announcement or one between the two."""
    records = filing.records
    first, last = before.facts.date("announced").day, filing.facts.date("announced").day
    others = [records.filing(entry.filing.id) for entry in records.directory.others(filing.id)]
    for other in (filing, *others):
        facts = other.find("facts")
        if facts is None or not facts.has("announced") or not facts.states("announced") or not facts.has("title"):
            continue
        title = str(facts.text("title").value)
        between = first < facts.date("announced").day <= last
        if between and _CHANGE.search(title) and re.search("director|董事", title, re.IGNORECASE):
            return f"{title!r} in {other.filing.name}"
    return ""


def _key(name: str) -> str:
    """A name without punctuation, its words in one order: "Wang, John" is John Wang."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    words = re.findall(r"\w+", re.sub(r"['’`-]", "", plain))
    return "".join(words) if _is_chinese(plain) else " ".join(sorted(words))


def _is_chinese(text: str) -> bool:
    chinese = sum("\u3400" <= char <= "\u9fff" or ord(char) > 0x20000 for char in text)
    return chinese * 2 > len(text)


def _distance(one: str, other: str) -> int:
    before = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            row.append(min(before[j] + 1, row[-1] + 1, before[j - 1] + (a != b)))
        before = row
    return before[-1]
