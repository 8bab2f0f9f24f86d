"""How often Python looks for garbage in a process that is there for one piece of work."""

import gc

SELDOM = 50_000
"""Objects after which it looks: next to none of them is garbage."""


def seldom_collect(after: int = SELDOM) -> None:
    """What is here by now stays and is not looked through; what comes is, after so many objects."""
    gc.freeze()
    gc.set_threshold(after)
