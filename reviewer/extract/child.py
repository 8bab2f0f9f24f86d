"""The process that touches the PDF: reads pages or draws them, locked in, and speaks JSON lines."""

import argparse
import gc
import json
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path
from typing import IO, Any

Say = IO[bytes]


def main(arguments: Sequence[str]) -> int:
    """`read` or `draw`, then where the PDF is; requests come over standard input."""
    parser = argparse.ArgumentParser()
    parser.add_argument("kind", choices=("read", "draw", "probe"))
    parser.add_argument("--fd", type=int)
    parser.add_argument("--path", type=Path)
    parser.add_argument("--memory", type=int, default=1536 << 20)
    parser.add_argument("--skip", default="")
    options = parser.parse_args(arguments)
    with _voice() as voice, _pdf(options) as pdf:
        {"read": _read, "draw": _draw, "probe": _probe}[options.kind](options, pdf, voice)
    return 0


@contextmanager
def _voice() -> Iterator[Say]:
    """The real standard output; whatever a library prints goes nowhere."""
    with os.fdopen(os.dup(1), "wb", buffering=0) as voice, open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), 1)
        yield voice


def _pdf(options: argparse.Namespace) -> BufferedReader:
    return open(options.fd if options.path is None else options.path, "rb")


def say(voice: Say, message: dict[str, Any]) -> None:
    """One line of JSON, whole: a raw pipe may take only a part at a time."""
    left = memoryview(json.dumps(message, separators=(",", ":")).encode() + b"\n")
    while left:
        left = left[voice.write(left) :]


def _read(options: argparse.Namespace, pdf: BufferedReader, voice: Say) -> None:
    from reviewer.extract.child_reading import read
    from reviewer.extract.sandbox import lock_in

    password = json.loads(sys.stdin.readline())["password"]
    gc.freeze()
    lock_in(options.memory)
    skip = {int(number) for number in options.skip.split(",") if number}
    for message in read(pdf, password, skip):
        say(voice, message)


def _draw(options: argparse.Namespace, pdf: BufferedReader, voice: Say) -> None:
    from reviewer.extract.child_drawing import draw
    from reviewer.extract.sandbox import lock_in

    password = json.loads(sys.stdin.readline())["password"]
    lock_in(options.memory)
    for message, pixels in draw(pdf, password, (json.loads(line) for line in sys.stdin)):
        say(voice, message)
        left = memoryview(pixels)
        while left:
            left = left[voice.write(left) :]


def _probe(options: argparse.Namespace, pdf: BufferedReader, voice: Say) -> None:
    from reviewer.extract.sandbox import lock_in
    from reviewer.extract.sandbox_probes import escapes

    say(voice, {"locks": lock_in(options.memory).names(), "escapes": escapes()})
