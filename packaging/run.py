"""Opens filings from a checkout, on a computer with nothing but Python: python3 packaging/run.py [FILES]

Makes an environment of its own on the first start. Without files it opens the shipped sample filings. Without a screen
it reads and checks the filings, prints the findings and writes the workbook into the current folder.
A command of the program (check, export, --self-test, --help ...) is passed on as it is.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import check_python  # noqa: F401 - first, as it stops a Python that is too old for the others
import environment
import libraries
from debian import SetUpError

SAMPLES = ("monthly-return.pdf", "next-day-return.pdf")
COMMANDS = ("check", "export", "reply", "--self-test", "--version", "-h", "--help")
DONE, UNREAD = 0, 2


def main(arguments: Sequence[str]) -> int:
    """Opens a window on the files, or does the same job without one; 0 done, 2 a file could not be read."""
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr] # a path may not fit the terminal's encoding
    try:
        return _open(list(arguments))
    except SetUpError as problem:
        print(problem, file=sys.stderr)
        return UNREAD


def _open(arguments: list[str]) -> int:
    python = environment.python_with("run")
    if arguments and arguments[0] in COMMANDS:
        return replace_by([*reviewer(python), *arguments])
    files = arguments or samples()
    on = libraries.screen()
    if not on:
        why = "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set)"
        print(f"{why}: no window for {_names(files)}.", flush=True)
        return without_window(python, files)
    _ensure_window(python, on)
    return replace_by([*reviewer(python), *files])


def samples() -> list[str]:
    """The shipped sample filings that a first look opens."""
    folder = environment.ROOT / "resources" / "samples"
    found = [str(folder / name) for name in SAMPLES if (folder / name).exists()]
    if not found:
        raise SetUpError(f"The sample filings are missing from {folder}: fetch the whole project, or name a file.")
    return found


def reviewer(python: Path) -> list[str]:
    """The command that starts the program; isolated, so that no file beside a filing is run instead of a library."""
    return [str(python), "-I", "-X", "utf8", "-m", "reviewer"]


def without_window(python: Path, files: Sequence[str]) -> int:
    """Prints the findings, writes the workbook and says where."""
    book = free_name(Path.cwd())
    checked = subprocess.run([*reviewer(python), "check", *files], check=False).returncode
    written = subprocess.run([*reviewer(python), "export", *files, "-o", str(book)], check=False).returncode
    if book.exists():
        print(f"The workbook is {book}")
    # check ends with 1 where it found exceptions: that is its job done.
    return DONE if checked in (0, 1) and written == 0 and book.exists() else UNREAD


def free_name(folder: Path) -> Path:
    """A name for the workbook that overwrites nothing."""
    names = (folder / f"working-paper{number}.xlsx" for number in ("", *(f"-{n}" for n in range(2, 10_000))))
    return next(name for name in names if not name.exists())


def replace_by(command: list[str]) -> int:
    """Runs a command in the place of this process, or waits for it where a process cannot be replaced."""
    sys.stdout.flush()
    if os.name == "nt":
        return subprocess.run(command, check=False).returncode
    os.execv(command[0], command)


def _ensure_window(python: Path, on: str) -> None:
    """Looks for Qt's libraries once an environment, not at every start."""
    known = environment.marker(environment.environment_folder(), f"qt-{on}")
    if not known.exists():
        libraries.ensure_qt(python, on)
        known.touch()


def _names(files: Sequence[str]) -> str:
    return ", ".join(Path(file).name for file in files)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
