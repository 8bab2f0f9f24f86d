"""Every text of the program that a reviewer can see, read from the source: an f-string becomes a text with {0}, {1}."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2] / "reviewer"
TRANSLATED = ("tr", "_tr", "counted", "translate", "said")
"""Calls whose first text is shown; `translate` has its context before it."""
UNSEEN_CALLS = ("ValueError", "KeyError", "TypeError", "RuntimeError", "re", "compile", "getLogger", "setObjectName",
                "startswith", "endswith", "split", "replace", "execute", "_at")  # fmt: skip
UNSEEN_FILES = ("extract/onepass/", "extract/sandbox", "core/own_process", "core/wire", "core/digest", "cli.py",
                "export/", "project/stored", "filings/", "__main__")  # fmt: skip
SEEN_FILES = ("export/saving", "export/reopened", "export/returned")
"""What a reviewer is told when a workbook cannot be written or read; what stands in the workbook is English."""
# Two words beside one another are language; what is written for regular expressions, SQL, HTML and styles is not.
SENTENCE = re.compile(r"[A-Za-z]{2,},? [A-Za-z({]|[}] [A-Za-z]{2,}|^[A-Z][a-z]+ \{")
NO_SENTENCE = re.compile(r"\\|\||\.\{0|\(\?|<\w+|color:|PRAGMA|CREATE|INSERT|SELECT|EXCLUSIVE|\bQ[A-Z]\w+ ?\{|^#|\$")


class Text(NamedTuple):
    """A text to translate: where it is used, and what it says."""

    context: str
    source: str


@cache
def texts() -> tuple[Text, ...]:
    """All texts, each once a context, in the order of the files."""
    found: dict[Text, None] = {}
    for path in sorted(ROOT.rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith(UNSEEN_FILES) or name.startswith(SEEN_FILES):
            context = name.removesuffix(".py").replace("/", ".")
            found.update((Text(context, source), None) for source in seen_in(ast.parse(path.read_text("utf-8")), name))
    return tuple(found)


def seen_in(tree: ast.Module, name: str) -> Iterator[str]:
    """The texts of one file that a reviewer can see; `name` is its path under reviewer/."""
    hidden = {id(part) for node in ast.walk(tree) for part in _hidden(node)}
    shown = {id(part) for node in ast.walk(tree) for part in _shown(node, name)}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and _is_check(node):
            yield " ".join((ast.get_docstring(node) or "").split("\n\n")[0].split())
        source = "" if id(node) in hidden or _is_colour(node) else _source(node)
        if source and (id(node) in shown or (SENTENCE.search(source) and not NO_SENTENCE.search(source))):
            yield source


def _source(node: ast.AST) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if not isinstance(node, ast.JoinedStr):
        return ""
    parts, place = [], 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        else:
            parts.append(f"{{{place}}}")
            place += 1
    return "".join(parts)


def _hidden(node: ast.AST) -> Iterator[ast.AST]:
    """Docstrings, the pieces of f-strings, keys of dictionaries looked up, and texts for those who write programs."""
    body = getattr(node, "body", None)
    for part in body if isinstance(body, list) else ():
        if isinstance(part, ast.Expr):
            yield part.value
    if isinstance(node, ast.JoinedStr):
        # What is put into the f-string may itself be a text: only its own pieces are hidden.
        yield from (part for part in node.values if isinstance(part, ast.Constant))
        formats = (part.format_spec for part in node.values if isinstance(part, ast.FormattedValue))
        yield from (part for part in formats if part is not None)
    if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "").startswith("_SYNCED"):
        yield from ast.walk(node.value)
    if isinstance(node, ast.Call) and _called(node) in UNSEEN_CALLS:
        yield from node.args


def _shown(node: ast.AST, name: str) -> Iterator[ast.AST]:
    """Texts that are shown however short they are."""
    if isinstance(node, ast.Call) and name.startswith("ui/"):
        called = _called(node)
        if called in TRANSLATED:
            yield from node.args[1 if called == "translate" else 0 :][:1]
        if called in ("ActionSpec", "Look"):
            yield from node.args[1:2]
        if called == "ActionSpec":
            yield from node.args[3:4]
            yield from (word.value for word in node.keywords if word.arg in ("short", "tip", "text"))
    if isinstance(node, ast.Assign) and SHOWN_TABLES.match(getattr(node.targets[0], "id", "")):
        yield from (part for part in ast.walk(node.value) if isinstance(part, ast.Constant) and name.startswith("ui/"))
    if isinstance(node, ast.ClassDef) and node.name in SHOWN_WORDS:
        yield from (part.value for part in node.body if isinstance(part, ast.Assign))


SHOWN_TABLES = re.compile(r"_?(HEADINGS|WORDS|KINDS|FILTERS|EMPTY|GRADES|SECTIONS|REASONS|NAMES|TITLES)\b|.*_WORDS$")
"""Constants of the window that hold nothing but what is shown."""
SHOWN_WORDS = ("Menu", "Scope", "Outcome", "Severity", "FilingState", "Grade", "Wrong", "Account", "Slip", "Refusal",
               "Loss", "Method", "Kind", "Section")  # fmt: skip


def _called(node: ast.Call) -> str:
    return getattr(node.func, "attr", "") or getattr(node.func, "id", "")


def _is_check(node: ast.FunctionDef) -> bool:
    return any(isinstance(one, ast.Call) and _called(one) == "check" for one in node.decorator_list)


def _is_colour(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and bool(re.fullmatch(r"#[0-9A-Fa-f]{3,8}", str(node.value)))
