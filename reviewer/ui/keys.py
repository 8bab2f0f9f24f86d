"""The keys of the actions: those of the registry, or the ones that the reviewer chose instead."""

from collections.abc import Iterator

from PySide6.QtCore import QSettings
from PySide6.QtGui import QKeySequence

from reviewer.ui.actions import ACTIONS, ActionSpec, Scope, chosen_keys

GROUP = "keys"
BETWEEN = "\n"
"""Between two keys of one action in the settings; a comma may be a key itself."""


def load_keys(settings: QSettings) -> None:
    """Takes the keys that were chosen before; what is no action any more is left out."""
    chosen_keys.clear()
    for spec in ACTIONS:
        kept = settings.value(f"{GROUP}/{spec.name}")
        if kept is not None and spec.menu is not None:
            chosen_keys[spec.name] = tuple(keys for keys in str(kept).split(BETWEEN) if keys)


def choose_keys(settings: QSettings, name: str, keys: tuple[str, ...]) -> None:
    """These keys for an action from now on, () for none."""
    chosen_keys[name] = keys
    settings.setValue(f"{GROUP}/{name}", BETWEEN.join(keys))


def first_keys(settings: QSettings, name: str = "") -> None:
    """The keys of the registry again, for one action or for all."""
    settings.remove(f"{GROUP}/{name}" if name else GROUP)
    load_keys(settings)


def clashing(spec: ActionSpec, keys: str) -> Iterator[ActionSpec]:
    """The other actions that these keys would act on where the focus may be the same."""
    wanted = QKeySequence(keys)
    for other in ACTIONS:
        if other.name != spec.name and _meet(spec.scope, other.scope):
            taken = (QKeySequence(one) for one in other.keys_now)
            if any(not one.isEmpty() and _begins(one, wanted) for one in taken):
                yield other


def _meet(one: Scope, other: Scope) -> bool:
    return one is other or Scope.WINDOW in (one, other)


def _begins(one: QKeySequence, other: QKeySequence) -> bool:
    none = QKeySequence.SequenceMatch.NoMatch
    return one.matches(other) is not none or other.matches(one) is not none
