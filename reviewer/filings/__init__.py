"""The filing types: one declaration a file, found by import."""

import pkgutil
from importlib import import_module

from reviewer.core.announcement import AnnouncementType
from reviewer.core.template import FilingType


def all_filing_types() -> tuple[FilingType | AnnouncementType, ...]:
    """Every declared filing type, in the order of the files; LookupError when there is none."""
    modules = [import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__)]
    types = tuple(
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, FilingType | AnnouncementType)
    )
    if not types:
        raise LookupError("no filing type was found: the program was built without reviewer.filings")
    return types
