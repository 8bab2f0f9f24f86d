"""What is seen of one field: the text that stands in it, its state, and the worst finding about it."""

from dataclasses import dataclass
from decimal import Decimal

from reviewer.core.check import Outcome
from reviewer.core.printed import print_number
from reviewer.core.provenance import Method
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.review import Correction, Review, Wrong
from reviewer.core.tally import is_worth_knowing
from reviewer.ui.document import Document
from reviewer.ui.language import said
from reviewer.ui.look import CELLS, OUTCOMES, CellState

_WORST = (Outcome.EXCEPTION, Outcome.OPEN)


@dataclass(frozen=True, slots=True)
class CellLook:
    """One cell as the table shows it."""

    text: str
    state: CellState
    flag: Outcome | None
    number: bool
    words: str


def cell_look(document: Document, key: FieldKey) -> CellLook:
    """How a field looks now."""
    reading, correction = document.review.readings[key], document.review.correction(key)
    state, flag = state_of(document, key), flag_of(document, key)
    number = reading.unit not in ("text", "date")
    return CellLook(text_of(reading, correction), state, flag, number, _words(reading, correction, state, flag))


def text_of(reading: Reading, correction: Correction | None) -> str:
    """What stands in the field, as typed or as printed; a value cut over several cells is shown whole."""
    if correction is not None:
        return correction.text
    if reading.provenance.method is Method.JOINED and isinstance(reading.value, Decimal):
        return print_number(reading.value, reading.decimals)
    return " ".join(reading.printed.split())


def stands_as_text(review: Review, key: FieldKey) -> str:
    """What stands in a field that a filing may or may not have, in words; "" when it has not."""
    reading = review.readings.get(key)
    return "" if reading is None else text_of(reading, review.correction(key))


def state_of(document: Document, key: FieldKey) -> CellState:
    """What has become of a field."""
    correction = document.review.correction(key)
    if correction is not None:
        if correction.problem:
            return CellState.UNREADABLE
        return CellState.MISPRINT if correction.wrong is Wrong.MISPRINT else CellState.MISREAD
    if document.review.confirmation(key) is not None:
        return CellState.CONFIRMED
    reading = document.review.readings[key]
    plain = reading.provenance.is_plain and not reading.doubt
    return CellState.READ if plain else CellState.GUESSED


def flag_of(document: Document, key: FieldKey) -> Outcome | None:
    """The worst outcome of the findings that are about this field: it is what they state, or what they end in."""
    about = {
        finding.outcome
        for finding in document.checker.reached_by(key)
        if not is_worth_knowing(finding)
        and key in (finding.stated.rests_on() if finding.stated is not None else finding.evidence[-1:])
    }
    return next((outcome for outcome in _WORST if outcome in about), None)


def _words(reading: Reading, correction: Correction | None, state: CellState, flag: Outcome | None) -> str:
    """The tooltip, which a screen reader also says: what is printed, what stands, and why it is marked."""
    lines = [said(reading.label), f"{said('Printed')}: {reading.printed or said('(blank)')}"]
    if correction is not None:
        lines.append(f"{CELLS[state].word.capitalize()}: {correction.text or said('(blank)')}")
        lines += [said(correction.problem), correction.entry.reason]
    elif state is not CellState.READ:
        lines.append(f"{CELLS[state].word.capitalize()}. {said(reading.doubt)}".strip())
    if flag is not None:
        article = "an " if flag is Outcome.EXCEPTION else ""
        lines.append(said(f"A check of it is {article}{OUTCOMES[flag].name}."))
    return "\n".join(line for line in lines if line)
