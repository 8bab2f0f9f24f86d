"""The process that touches the PDF: reads pages or draws them, locked in, and speaks JSON lines."""

import argparse
import importlib
import json
from collections.abc import Sequence
from functools import partial
from io import BufferedReader
from pathlib import Path
from typing import Any

from reviewer.core.garbage import seldom_collect
from reviewer.core.own_process import Say, give_way, own_voice, pour, say

# Named, not imported: reading fields belongs to the layer above, which asks for it with --fields.
FINISH = ("reviewer.pipeline.fields", "packed_fields")


def main(arguments: Sequence[str]) -> int:
    """`read` or `draw`, then where the PDF is; requests come over standard input."""
    parser = argparse.ArgumentParser()
    parser.add_argument("kind", choices=("read", "draw", "probe"))
    parser.add_argument("--fd", type=int)
    parser.add_argument("--path", type=Path)
    parser.add_argument("--memory", type=int, default=1536 << 20)
    parser.add_argument("--skip", default="")
    parser.add_argument("--fields", action="store_true")
    parser.add_argument("--gives-way", action="store_true")
    options = parser.parse_args(arguments)
    if options.gives_way:
        give_way()
    with own_voice() as voice, _pdf(options) as pdf:
        {"read": _read, "draw": _draw, "probe": _probe}[options.kind](options, pdf, voice)
    return 0


def _ear() -> BufferedReader:
    # Not sys.stdin, which is None in a built program that has no console.
    return open(0, "rb", closefd=False)


def _pdf(options: argparse.Namespace) -> BufferedReader:
    return open(options.fd if options.path is None else options.path, "rb")


def _read(options: argparse.Namespace, pdf: BufferedReader, voice: Say) -> None:
    from reviewer.extract.child_ear import Ear
    from reviewer.extract.onepass.lean import GARBAGE, import_lean
    from reviewer.extract.sandbox import lock_in

    import_lean()
    from reviewer.extract.child_reading import read

    skip = {int(number) for number in options.skip.split(",") if number}
    ear = Ear()
    asked = ear.request()
    seldom_collect(GARBAGE)
    lock_in(options.memory)
    finish = partial(_fields, asked["about"]) if options.fields else None
    for message, content in read(pdf, asked["password"], skip, finish, ear.wish):
        say(voice, message)
        pour(voice, content)


def _fields(about: dict[str, str], *read: Any) -> bytes:
    """What finds the fields is brought in when all pages are read: the first of them does not wait for it."""
    packed: bytes = getattr(importlib.import_module(FINISH[0]), FINISH[1])(about, *read)
    return packed


def _draw(options: argparse.Namespace, pdf: BufferedReader, voice: Say) -> None:
    from reviewer.extract.child_drawing import draw
    from reviewer.extract.sandbox import lock_in

    with _ear() as ear:
        password = json.loads(ear.readline())["password"]
        lock_in(options.memory)
        for message, pixels in draw(pdf, password, (json.loads(line) for line in ear)):
            say(voice, message)
            pour(voice, pixels)


def _probe(options: argparse.Namespace, pdf: BufferedReader, voice: Say) -> None:
    from reviewer.extract.sandbox import lock_in
    from reviewer.extract.sandbox_probes import escapes

    say(voice, {"locks": lock_in(options.memory).names(), "escapes": escapes()})
