"""The process that makes the sheets of tables: takes the filings of a working paper one by one, and gives sheets."""

import pickle
import traceback
from collections.abc import Sequence
from contextlib import suppress

from reviewer.core.own_process import own_voice, say
from reviewer.export.sheet_made import as_wire
from reviewer.export.table_maker import TableMaker, TableWork


def main(_: Sequence[str]) -> int:
    """Filings over standard input until it ends; for each a line of JSON."""
    maker = TableMaker()
    # EOFError: there is no more to do, or whoever asked is gone.
    with own_voice() as voice, open(0, "rb", closefd=False) as ear, suppress(EOFError):
        while True:
            work: TableWork = pickle.load(ear)
            try:
                say(voice, {"made": [as_wire(sheet) for sheet in maker.make(work)]})
            except Exception:
                say(voice, {"broken": traceback.format_exc()})
    return 0
