"""What each action does to what stands in a review; what is not here changes nothing but the log."""

from collections.abc import Callable

from reviewer.core.carry_over import CarryOver
from reviewer.core.changed_tables import restore, restructure
from reviewer.core.draft_change import give_back, take_over
from reviewer.core.entry import Action, Entry, read_correction
from reviewer.core.reading import FieldKey
from reviewer.core.standing import Standing


def take_effect(standing: Standing, entry: Entry) -> None:
    """Lets an entry of the log take effect."""
    effect = _EFFECTS.get(entry.action)
    if effect is not None:
        effect(standing, entry)


def _correct(standing: Standing, entry: Entry) -> None:
    key = FieldKey.parse(entry.subject)
    standing.corrections[key] = read_correction(entry, standing.readings[key])


def _withdraw(standing: Standing, entry: Entry) -> None:
    standing.corrections.pop(FieldKey.parse(entry.subject), None)


def _confirm(standing: Standing, entry: Entry) -> None:
    standing.confirmations[FieldKey.parse(entry.subject)] = entry


def _unconfirm(standing: Standing, entry: Entry) -> None:
    standing.confirmations.pop(FieldKey.parse(entry.subject), None)


def _explain(standing: Standing, entry: Entry) -> None:
    standing.explanations[entry.subject] = entry


def _unexplain(standing: Standing, entry: Entry) -> None:
    standing.explanations.pop(entry.subject, None)


def _dismiss(standing: Standing, entry: Entry) -> None:
    standing.dismissals.setdefault(entry.subject, {}).update(dict.fromkeys(entry.text.split(), entry))


def _undismiss(standing: Standing, entry: Entry) -> None:
    for number in entry.text.split():
        standing.dismissals.get(entry.subject, {}).pop(number, None)


def _sign(standing: Standing, entry: Entry) -> None:
    standing.signatures[entry.subject] = entry


def _unsign(standing: Standing, entry: Entry) -> None:
    standing.signatures.pop(entry.subject, None)


def _redraft(standing: Standing, entry: Entry) -> None:
    take_over(standing, CarryOver.parse(entry.text), entry)


def _unredraft(standing: Standing, entry: Entry) -> None:
    give_back(standing, CarryOver.parse(entry.text))


_EFFECTS: dict[Action, Callable[[Standing, Entry], None]] = {
    Action.CORRECT: _correct,
    Action.WITHDRAW: _withdraw,
    Action.CONFIRM: _confirm,
    Action.UNCONFIRM: _unconfirm,
    Action.EXPLAIN: _explain,
    Action.UNEXPLAIN: _unexplain,
    Action.RESTRUCTURE: restructure,
    Action.RESTORE: restore,
    Action.REDRAFT: _redraft,
    Action.UNREDRAFT: _unredraft,
    Action.DISMISS: _dismiss,
    Action.UNDISMISS: _undismiss,
    Action.SIGN: _sign,
    Action.UNSIGN: _unsign,
}
