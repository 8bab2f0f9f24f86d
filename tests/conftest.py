"""What every test stands on: no screen, repeatable examples, and the real filings where they are."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Before anything imports Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The machine of the examples may be slow: none fails for its time. In CI they are the same every time.
settings.register_profile("desk", deadline=None)
settings.register_profile("repeatable", deadline=None, derandomize=True)
settings.load_profile("repeatable" if os.environ.get("CI") else "desk")

FILINGS = Path(__file__).resolve().parents[2] / "shared" / "filings"


@pytest.fixture(autouse=True)
def garbage_as_before() -> Iterator[None]:
    """A command looks for garbage seldom, as its process soon ends; that of the tests does not."""
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)


@pytest.fixture(scope="session")
def filings() -> Path:
    """The folder of real filings beside the checkout; tests over them are skipped where it is absent."""
    if not FILINGS.is_dir():
        pytest.skip("The real filings are not beside this checkout.")
    return FILINGS
