"""Installs what a Debian or Ubuntu system lacks when that is allowed, and otherwise says how."""

import os
import shutil
import subprocess
from collections.abc import Iterable


class SetUpError(Exception):
    """What keeps the program from being set up: one plain sentence or two, what, why and what next."""


def provide(packages: Iterable[str], why: str) -> None:
    """Installs Debian packages when root; otherwise SetUpError with the one command that does it."""
    wanted = sorted(set(packages))
    command = f"apt-get install --no-install-recommends {' '.join(wanted)}"
    if not shutil.which("apt-get"):
        raise SetUpError(f"{why}. Install what your system calls these Debian packages: {', '.join(wanted)}.")
    if not may_install():
        raise SetUpError(f"{why}. Run this, then start again:\n  sudo {command}")
    print(f"{why}: installing {', '.join(wanted)} ...", flush=True)
    _apt_get("update")  # Its failure alone matters little: the lists that are there may do.
    failed = _apt_get("install", "-y", "--no-install-recommends", *wanted)
    if failed:
        raise SetUpError(f"{why}, and they could not be installed ({failed}). Try it yourself:\n  {command}")


def may_install() -> bool:
    """Whether this process may install system packages: Debian's tool is there and it runs as root."""
    return bool(shutil.which("apt-get")) and hasattr(os, "geteuid") and os.geteuid() == 0


def _apt_get(*arguments: str) -> str:
    """Runs apt-get without a question; "" or the last line that it complained with."""
    ran = subprocess.run(
        ["apt-get", "-q", *arguments],
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    return "" if ran.returncode == 0 else (ran.stderr.strip().splitlines() or ["apt-get failed"])[-1]
