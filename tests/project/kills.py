"""Kills an editing process at a random instant and looks what is left."""

import random
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from reviewer.project.review_file import ReviewFile

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Aftermath:
    """How many actions the process had said were kept, and how many are in the file."""

    confirmed: int
    kept: int


def kill_while_editing(path: Path, seed: int) -> Aftermath:
    """One process, one kill, one reopening; ReviewFileError when the file does not reopen."""
    command = [sys.executable, "-m", "tests.project.editing", str(path)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    first = process.stdout.readline()
    time.sleep(random.Random(seed).uniform(0, 0.05))
    process.kill()
    rest = process.stdout.read().splitlines()
    process.stdout.close()
    process.wait()
    whole = [line for line in (first.strip(), *rest) if line.isdigit()]
    file = ReviewFile.open(path)
    kept = len(file.load().log)
    file.close()
    return Aftermath(int(whole[-1]) if whole else 0, kept)
