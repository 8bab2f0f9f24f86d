"""Checks the whole project, on a computer with nothing but Python: python3 packaging/test.py [PYTEST ARGUMENTS]

Makes an environment of its own on the first start; needs no screen. Runs every step even when one fails.
"""

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import check_python  # noqa: F401 - first, as it stops a Python that is too old for the others
import environment
import libraries
from debian import SetUpError

LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"
# A file's tests stay together, as they share what they read. More than four at once want more memory than a laptop has.
AT_ONCE = ["-n", "auto", "--maxprocesses", "4", "--dist", "loadfile"]
REAL_FILINGS = environment.ROOT.parent / "shared" / "filings"


def steps(arguments: Sequence[str]) -> dict[str, list[str]]:
    """What is run, by name: the arguments of the interpreter."""
    return {
        "ruff check": ["-m", "ruff", "check", "."],
        "ruff format": ["-m", "ruff", "format", "--check", "."],
        "mypy": ["-m", "mypy"],
        "lint-imports": ["-c", LINT_IMPORTS, "--no-logo"],
        "pytest": ["-m", "pytest", *AT_ONCE, *arguments],
    }


def main(arguments: Sequence[str]) -> int:
    """Runs every step; 0 when all passed, 1 when one failed, 2 when they could not be run."""
    try:
        python = environment.python_with("test")
        libraries.ensure_qt(python, on="")
    except SetUpError as problem:
        print(problem, file=sys.stderr)
        return 2
    if not REAL_FILINGS.is_dir():
        print("There are no real filings beside this checkout: the tests over them are skipped.")
    failed = [name for name, step in steps(arguments).items() if not passes(python, name, step)]
    print(f"\nFAILED: {', '.join(failed)}" if failed else "\nAll passed: " + ", ".join(steps(arguments)))
    return 1 if failed else 0


def passes(python: Path, name: str, step: Sequence[str]) -> bool:
    """Runs one step in the project's folder and says how long it took."""
    print(f"\n== {name}", flush=True)
    began = time.monotonic()
    ran = subprocess.run([str(python), "-I", *step], cwd=environment.ROOT, stdin=subprocess.DEVNULL, check=False)
    print(f"== {name}: {'passed' if ran.returncode == 0 else 'FAILED'}, {time.monotonic() - began:.1f} s", flush=True)
    return ran.returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
