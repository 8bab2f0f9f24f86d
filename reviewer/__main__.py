"""Starts the window or a command. Qt is imported only when there is a window to open."""

import gc
import importlib
import sys
from collections.abc import Sequence

COMMANDS = ("check", "export", "reply", "verify", "-h", "--help", "--version")
CHILDREN = ("reviewer.extract.child", "reviewer.export.table_child", "reviewer.pipeline.paper_child")
"""What the built program may be started again for."""


def main(arguments: Sequence[str] | None = None) -> int:
    """The window on the files given, or one of the commands check, export, --self-test."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["--child"]:
        return int(importlib.import_module(CHILDREN[CHILDREN.index(given[1])]).main(given[2:]))
    if given[:1] == ["--self-test"]:
        from reviewer.cli import self_test

        return self_test()
    if given and given[0] in COMMANDS:
        from reviewer.cli import main as command

        return command(given)
    # Nearly all that is brought in now stays: looking it through for garbage was a tenth of the time to the first page.
    # The window does that itself as soon as it stands (`reviewer.ui.garbage`).
    gc.disable()
    from reviewer.ui.app import run

    return run(given)


if __name__ == "__main__":
    sys.exit(main())
