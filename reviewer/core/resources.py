"""Finds the files of resources/ in the source tree, the wheel and the built program."""

import sys
from pathlib import Path


def resource(*parts: str) -> Path:
    """The path of a shipped file, such as resource("samples", "monthly-return.pdf"); FileNotFoundError if none."""
    for root in _roots():
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(f"{'/'.join(parts)} is not among the shipped resources")


def _roots() -> list[Path]:
    package = Path(__file__).resolve().parent.parent
    roots = [package.parent / "resources", package / "_resources"]
    built = getattr(sys, "_MEIPASS", None)
    return [Path(built) / "resources", *roots] if built else roots
