"""The process that does a part of a workbook: it takes one piece of work after the other, and gives what came of it."""

import pickle
import traceback
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from reviewer.core.garbage import seldom_collect
from reviewer.core.own_process import own_voice, say

if TYPE_CHECKING:
    from reviewer.export.tables_apart import Work


def main(_: Sequence[str]) -> int:
    """Work over standard input until it ends; for each a line of JSON."""
    # It takes as long as the first work takes to come.
    import reviewer.export.reopened
    import reviewer.export.table_maker  # noqa: F401

    seldom_collect()
    # EOFError: there is no more to do, or whoever asked is gone.
    with own_voice() as voice, open(0, "rb", closefd=False) as ear, suppress(EOFError):
        while True:
            work: Work[Any] = pickle.load(ear)
            try:
                say(voice, {"done": work.wire(work.done())})
            except Exception:
                say(voice, {"broken": traceback.format_exc()})
    return 0
