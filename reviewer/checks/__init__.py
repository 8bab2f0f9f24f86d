"""What must agree on a filing. One family a file; every check declared in this folder is found by import."""

import importlib
import pkgutil
from functools import cache

from reviewer.core.check import Check


@cache
def all_checks() -> tuple[Check, ...]:
    """Every declared check, by file and then in the order of the file; ValueError for none, or two of one name."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    modules = [importlib.import_module(f"{__name__}.{name}") for name in names]
    return distinct([found for module in modules for found in vars(module).values() if isinstance(found, Check)])


def distinct(checks: list[Check]) -> tuple[Check, ...]:
    """The checks as they are; ValueError when there are none or two share a name, as one would hide the other."""
    names = [check.name for check in checks]
    doubled = sorted({name for name in names if names.count(name) > 1})
    if not checks:
        raise ValueError("no check was found: a program without its checks would call every filing right")
    if doubled:
        raise ValueError(f"two checks have the name {', '.join(doubled)}")
    return tuple(checks)
