"""Every outcome of opening, reading and keeping a file is a plain sentence of its own."""

import ast
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

import reviewer
from reviewer.core.errors import NotStatedError, PrintedError, ReviewerError
from reviewer.extract.outcomes import Carried, Loss, Refusal
from reviewer.project.folders import Place
from tests.hostile.test_hostile import is_a_sentence

OUTCOMES = [*Refusal, *Loss, *Carried, *(place for place in Place if place is not Place.OWN)]


@pytest.mark.parametrize("outcome", OUTCOMES, ids=lambda outcome: outcome.name)
def test_an_outcome_is_a_plain_sentence(outcome: str) -> None:
    assert is_a_sentence(str(outcome).format(page=3, name="Return.review"))


def test_no_two_outcomes_are_told_alike() -> None:
    assert len({str(outcome) for outcome in OUTCOMES}) == len(OUTCOMES)


ROOT = Path(reviewer.__file__).parent
FILE = ("ReviewFileError", "DamagedReviewError", "UnwritableReviewError", "ReturnedError", "ExportError")
NEXT = re.compile(
    r"\b(?:[Oo]pen|[Cc]hoose|[Ss]ave|[Aa]sk|[Uu]pdate|[Cc]lose|[Ff]ree|[Mm]ake|[Cc]opy|[Tt]ry|[Cc]heck|[Ee]xport|[Ll]ook)\b"
    r"|was not opened|may have been|was cancelled"
)
INSIDE = re.compile(r"\bNone\b(?! was)|Error|Exception|Traceback|0x|\b[a-z]+_[a-z]+\b")
SHOWN = "X"
"""What stands in a sentence for what is put into it."""
PATH = "the whole path"
PATHS = {"path", "folder", "beside", "book", "file", "self.path", "self._path", "path.parent"}
# What is passed on whole: a sentence of another error, of an enum, or of a dictionary that says it itself.
PASSED_ON = {"sentence", "self._broken[page][1]", "why", f"{SHOWN}: {SHOWN}"}


@cache
def errors() -> frozenset[str]:
    """The names of every kind of ReviewerError."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for _, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    known = {ReviewerError.__name__}
    while more := {name for name, of in bases.items() if of & known} - known:
        known |= more
    return frozenset(known)


@cache
def modules() -> tuple[tuple[Path, ast.Module], ...]:
    return tuple((path, ast.parse(path.read_text(encoding="utf-8"))) for path in sorted(ROOT.rglob("*.py")))


def said_in(tree: ast.Module) -> Iterator[tuple[str, int, str]]:
    """The kind, line and text of every ReviewerError that a module makes; a text that cannot be told is its code."""
    for scope in ast.walk(tree):
        if isinstance(scope, ast.FunctionDef):
            for node in ast.walk(scope):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
                    kind = "NotStatedError" if node.func.id == "cannot_tell" else node.func.id
                    if kind in errors():
                        yield from ((kind, node.lineno, text) for text in Told(tree, scope).texts(node.args[0]))


@dataclass(frozen=True)
class Told:
    """What the expressions in one function of a module can say."""

    tree: ast.Module
    scope: ast.FunctionDef

    def texts(self, node: ast.expr) -> list[str]:
        """Every text that an expression can be, with X for what is put in; its own code where that cannot be told."""
        match node:
            case ast.Constant(value=str(text)):
                return [re.sub(r"\{\w*\}", SHOWN, text)]
            case ast.JoinedStr(values=parts):
                return ["".join(said) for said in itertools.product(*map(self._part, parts))]
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                return [one + other for one in self.texts(left) for other in self.texts(right)]
            case ast.IfExp(body=body, orelse=other):
                return [*self.texts(body), *self.texts(other)]
            case ast.BoolOp(values=values):
                return [text for value in values for text in self.texts(value)]
            case ast.Name(id=name):
                return [text for value in self._assigned(name) for text in self.texts(value)] or [name]
            case ast.Call(func=ast.Attribute(value=value, attr="format")):
                return self.texts(value)
            case ast.Call(func=ast.Attribute(attr="tr" | "translate") | ast.Name(id="_tr"), args=args):
                return self.texts(args[-1])
            case ast.Call(func=ast.Name(id=name)):
                return self._returned(name) or [ast.unparse(node)]
        return [ast.unparse(node)]

    def _part(self, part: ast.expr) -> list[str]:
        if isinstance(part, ast.Constant):
            return [str(part.value)]
        assert isinstance(part, ast.FormattedValue)
        match part.value:
            case ast.Name(id=name) if any(isinstance(value, ast.JoinedStr) for value in self._assigned(name)):
                return self.texts(part.value)
            case ast.Name(id=name) if name.isupper() or name.startswith("_"):
                return self.texts(part.value)
            case ast.Call(func=ast.Name(id=name)) if part.conversion == -1:
                return self._returned(name) or [SHOWN]
        return [PATH if ast.unparse(part.value) in PATHS else SHOWN]

    def _assigned(self, name: str) -> list[ast.expr]:
        local, shared = (
            [
                node.value
                for node in nodes
                if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == name
            ]
            for nodes in (ast.walk(self.scope), self.tree.body)
        )
        return local or shared

    def _returned(self, name: str) -> list[str]:
        made = (node for node in self.tree.body if isinstance(node, ast.FunctionDef) and node.name == name)
        return [
            text
            for one in made
            for node in ast.walk(one)
            if isinstance(node, ast.Return) and node.value
            for text in Told(self.tree, one).texts(node.value)
        ]


EVERY = [
    pytest.param(kind, text, id=f"{path.relative_to(ROOT)}:{line}")
    for path, tree in modules()
    for kind, line, text in said_in(tree)
    if text not in PASSED_ON
]


@pytest.mark.parametrize(("kind", "text"), EVERY)
def test_what_a_reviewer_is_told_is_a_plain_sentence(kind: str, text: str) -> None:
    plain = text.replace("\n", " ").strip()
    assert not INSIDE.search(plain)
    assert PATH not in plain
    if kind == NotStatedError.__name__:
        # A clause: it stands after "open: " or in the explanation of a finding.
        assert not plain.endswith((".", "?"))
        return
    assert plain.endswith((".", "?"))
    assert plain[0].isupper() or kind == PrintedError.__name__
    if kind in FILE:
        assert NEXT.search(plain), "what next?"


def test_the_messages_are_found() -> None:
    assert len(EVERY) > 150
    assert len({kind for kind, _ in (param.values for param in EVERY)}) > 8
