"""Widgets that come and go together are laid out once."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget


@contextmanager
def laid_out_once(holder: QWidget) -> Iterator[None]:
    """Each widget that is shown has Qt lay out everything around it, up to the whole window, before the next one is.

    In here they wait: the holder is laid out when the event loop comes to it, before anything is painted.
    """
    layout = holder.layout()
    assert layout is not None
    layout.setEnabled(False)
    yield
    layout.setEnabled(True)
