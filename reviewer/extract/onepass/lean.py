"""pdfminer without the libraries that it names at its head and hardly ever uses.

More than a third of the time from the start of the reading process to its first page was spent on them: the first lines
of pdfminer look up its own version among the installed packages (with all that reads e-mail headers), and it names a
guesser of encodings, the digests and ciphers of locked filings, what unpacks faxes and maps of old Chinese fonts, and
a log, into which nothing of a filing may come. What is used after all is brought in then.
"""

import gc
import sys
from importlib import import_module, util
from types import ModuleType
from typing import Any

SELDOM_USED = {
    "charset_normalizer": ("detect",),
    "cryptography.hazmat.backends": ("default_backend",),
    "cryptography.hazmat.primitives.ciphers": ("Cipher", "algorithms", "modes"),
    "gzip": ("open",),
    "hashlib": ("md5", "sha256", "sha384", "sha512"),
    "html": ("escape",),
    "json": ("load",),
    "pathlib": ("PurePath",),
    "pdfminer.arcfour": ("Arcfour",),
    "pdfminer.ascii85": ("ascii85decode", "asciihexdecode"),
    "pdfminer.ccitt": ("ccittfaxdecode",),
    "pdfminer.lzw": ("lzwdecode",),
    "pdfminer.runlength": ("rldecode",),
}

GARBAGE = 200_000
"""Objects after which a process that reads looks for garbage. A page is ten thousand small things, hardly one of them
in a circle: looking for circles was 8 % of reading.
"""


class Seldom:
    """Stands for something of a module that is brought in when it is first used."""

    def __init__(self, module: str, name: str) -> None:
        self._where = module, name

    def _real(self) -> Any:
        module, name = self._where
        return getattr(import_module(module), name)

    def __call__(self, *values: Any, **named: Any) -> Any:
        """Calls the real one."""
        return self._real()(*values, **named)

    def __instancecheck__(self, other: object) -> bool:
        return isinstance(other, self._real())

    def __getattr__(self, name: str) -> Any:
        # Whether it can do this or that is asked while types are written down, long before it is used.
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self._real(), name)


def import_lean() -> None:
    """Imports what of pdfminer reads a page. Where pdfminer was imported before, there is nothing left to spare."""
    if "pdfminer" in sys.modules:
        silenced()
        return
    spec = util.find_spec("pdfminer")
    if spec is None:
        return
    # The package itself holds nothing but its version, which nobody here asks for: it is not run.
    sys.modules["pdfminer"] = util.module_from_spec(spec)
    stand_ins = {name: _stand_in(name) for name in SELDOM_USED} | {"logging": _no_log()}
    placed = [name for name in stand_ins if name not in sys.modules]
    sys.modules.update((name, stand_ins[name]) for name in placed)
    # What is brought in stays: looking it through for garbage meanwhile takes a twentieth of the time.
    looks = gc.isenabled()
    gc.disable()
    try:
        import_module("pdfminer.pdfinterp")
    finally:
        if looks:
            gc.enable()
        # Whoever else asks for these modules gets the real ones.
        for name in placed:
            del sys.modules[name]


def silenced() -> None:
    """What of pdfminer has the real log, because it came without `import_lean`, tells it nothing."""
    import logging

    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)


class _Silent:
    """A log that nothing is written to."""

    def debug(self, *_: object) -> None:
        """Says nothing, as do all others."""

    info = warning = error = debug


def _no_log() -> ModuleType:
    made = ModuleType("logging")
    made.getLogger = lambda _: _Silent()  # type: ignore[attr-defined]
    return made


def _stand_in(module: str) -> ModuleType:
    made = ModuleType(module)
    for name in SELDOM_USED[module]:
        setattr(made, name, Seldom(module, name))
    return made
