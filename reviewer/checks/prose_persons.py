"""Lists of persons and entities in prose: as many of the one as of the other, and the same where they are repeated."""

import re

from reviewer.core.check import Row, Severity, Statement, Verdict, cannot_tell, check, holds, not_applicable, rows_with
from reviewer.core.kinds import MONTHLY, NEXT_DAY
from reviewer.core.printed_dates import print_date

SEPARATOR = ";"
_DISPOSAL = re.compile(
    r"\bdispos|\bsold\b|\bsell|\bsale of|\btransferred|\bpledg|出售|轉讓|转让|質押|质押|減持|减持", re.IGNORECASE
)


@check(
    code="VA1",
    tick="F",
    each=rows_with("persons", "entities", tables=("respective_lists",)),
    basis="'Respectively' pairs two lists, one by one",
)
def persons_and_entities_are_as_many(row: Row) -> Verdict:
    """Where entities belong to persons respectively, there are as many of the one as of the other."""
    persons, entities = _items(row.text("persons")), _items(row.text("entities"))
    why = f"{len(persons)} persons, {len(entities)} entities"
    if len(persons) == len(entities):
        why += ": " + "; ".join(f"{who} - {what}" for who, what in zip(persons, entities, strict=True))
    return holds(len(persons) == len(entities), stated=row.text("entities"), why=why)


@check(
    code="VA2",
    tick="R",
    each=rows_with("persons", tables=("named_persons",)),
    basis="A list that is repeated stays the same, in its order",
    severity=Severity.WARNING,
)
def list_of_persons_is_repeated_unchanged(row: Row) -> Verdict:
    """A list of persons that is repeated names the same persons in the same order."""
    text = row.text("persons")
    names = _items(text)
    first = _first_like(row, names)
    if first is None:
        return not_applicable("the list is not repeated")
    others = _items(first.text("persons"))
    if len(names) != len(others):
        raise cannot_tell(f"{len(names)} persons here, {len(others)} where they are first named")
    strange = [name for name in names if name not in others]
    if strange:
        return holds(False, stated=text, why=f"{', '.join(strange)} is not among those first named")
    return holds(names == others, stated=text, why="" if names == others else "the order is not that of the first list")


@check(
    code="X10",
    tick="CF",
    each=rows_with("persons", "entities", tables=("respective_lists",)),
    basis="The same name wherever a holder of shares is named",
    severity=Severity.NOTE,
)
def holder_in_returns_is_in_the_undertaking(row: Row) -> Verdict:
    """A holder of shares that the remarks of a return name is an entity of the undertaking, under the same name."""
    named = _named_in_remarks(row)
    if not named:
        raise cannot_tell("no return of this issuer that names one of the entities or persons is open")
    entity, where = named[0]
    pairs = dict(zip(_items(row.text("entities")), _items(row.text("persons")), strict=False))
    who = f"{entity} ({pairs[entity]})" if entity in pairs else entity
    return holds(True, stated=row.text("entities"), why=f"{who} is named in the remarks of {where}")


@check(
    code="X10",
    tick="CF",
    each=rows_with("persons", "entities", tables=("respective_lists",)),
    basis="Who undertakes to keep shares does not dispose of them",
    severity=Severity.NOTE,
)
def undertaking_is_kept(row: Row) -> Verdict:
    """No return shows that persons or entities of an undertaking disposed of shares while it ran."""
    if not row.filing.has_table("periods"):
        return not_applicable("the announcement states no period")
    disposed = _disposed_of(row)
    if disposed:
        return holds(False, stated=row.text("entities"), why=disposed)
    asked = "look whether shares were disposed of"
    named = [f"the remarks of {where} name {name}: {asked}" for name, where in _named_in_remarks(row)]
    moved = _moved_on_the_first_day(row)
    why = "; ".join([*named[:1], *([moved] if moved else [])])
    raise cannot_tell(
        why or "no return of this issuer names one of them; holdings are told in disclosures of interests"
    )


def _named_in_remarks(row: Row) -> list[tuple[str, str]]:
    """The entities and persons that remarks of returns name, and the return."""
    records, names = row.filing.records, [*_items(row.text("entities")), *_items(row.text("persons"))]
    found = []
    for entry in records.directory.others(row.filing.id, NEXT_DAY, MONTHLY):
        for remark in records.filing(entry.filing.id).rows("remarks"):
            said = str(remark.text("remarks").value) if remark.states("remarks") else ""
            found += [(name, entry.filing.name) for name in names if name.casefold() in said.casefold()]
    return found


def _disposed_of(row: Row) -> str:
    """What the remarks of a return of the period say of a disposal by one of them; "" when none does."""
    records, names = row.filing.records, [*_items(row.text("entities")), *_items(row.text("persons"))]
    starts = [period.date("starts").day for period in row.filing.rows("periods") if period.is_filled("starts")]
    ends = [period.date("ends").day for period in row.filing.rows("periods") if period.is_filled("ends")]
    for entry in records.directory.others(row.filing.id, NEXT_DAY, MONTHLY):
        if entry.covers is None or not starts or entry.covers < min(starts) or (ends and entry.covers > max(ends)):
            continue
        for remark in records.filing(entry.filing.id).rows("remarks"):
            for sentence in _sentences(remark):
                if _DISPOSAL.search(sentence) and any(name.casefold() in sentence.casefold() for name in names):
                    return f"the remarks of {entry.filing.name} say {sentence!r}"
    return ""


def _sentences(remark: Row) -> list[str]:
    said = str(remark.text("remarks").value) if remark.states("remarks") else ""
    return [" ".join(part.split()) for part in re.split(r"(?<=[a-z0-9)]\.)\s+(?=[A-Z])|[;。；]", said)]


def _moved_on_the_first_day(row: Row) -> str:
    """A conversion or the like on the day the undertaking begins."""
    records = row.filing.records
    days = [period.date("starts").day for period in row.filing.rows("periods") if period.has("starts")]
    for entry in records.directory.others(row.filing.id, NEXT_DAY):
        other = records.filing(entry.filing.id)
        for change in other.rows("changes"):
            if (
                not change.has("event_date")
                or not change.states("event_date")
                or change.date("event_date").day not in days
            ):
                continue
            detail = str(change.text("detail").value) if change.is_filled("detail") else ""
            if re.search(r"conver|轉換|转换", detail, re.IGNORECASE):
                day = print_date(change.date("event_date").day)
                return f"{other.filing.name} shows {detail!r} on the first day, {day}; it is no disposal, confirm it"
    return ""


def _items(text: Statement) -> list[str]:
    return [item.strip() for item in str(text.value).split(SEPARATOR) if item.strip()]


def _first_like(row: Row, names: list[str]) -> Row | None:
    """The first list before this one that shares more than half of its names; lists of a role are their own."""
    if row.has("as_role") or len(names) < 2:
        return None
    for other in row.filing.rows("named_persons"):
        if other.id == row.id:
            return None
        if not other.has("as_role"):
            with row.filing.records.aside():
                theirs = _items(other.text("persons"))
            if 2 * len(set(names) & set(theirs)) > max(len(names), len(theirs)):
                return other
    return None
