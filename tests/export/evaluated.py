"""Works the formulas of a working paper as a spreadsheet does, with binary numbers, to try every operand in seconds.

Only what the papers use is known; anything else raises. Held against LibreOffice in test_every_operand.py.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal

from openpyxl import Workbook
from openpyxl.utils import get_column_letter, range_boundaries
from openpyxl.utils.datetime import to_excel

Value = float | str | bool | None
Address = tuple[str, str]
Cells = Callable[[str, str], Value]
Compiled = Callable[[Cells], Value]
_TOKEN = re.compile(
    r"""\s*(?:(?P<number>\d+(?:\.\d+)?)|"(?P<text>(?:[^"]|"")*)"|(?:'(?P<sheet>(?:[^']|'')+)'!)?"""
    r"""(?P<cell>\$?[A-Z]{1,3}\$?\d+)(?::(?P<to>\$?[A-Z]{1,3}\$?\d+))?(?![A-Za-z(])|(?P<name>[A-Z]+)(?=\()|(?P<sign><=|>=|<>|[-+*/=<>&(),]))"""
)


class SpreadsheetError(Exception):
    """A cell of a spreadsheet that shows #VALUE! or #DIV/0!."""


class Sheets:
    """The cells of a workbook, its formulas worked when they are asked for; `change` sets one cell."""

    def __init__(self, book: Workbook) -> None:
        self._values: dict[Address, Value] = {}
        self._formulas: dict[Address, Compiled] = {}
        self._precedents: dict[Address, set[Address]] = {}
        self._dependents: dict[Address, set[Address]] = {}
        self._worked: dict[Address, Value | SpreadsheetError] = {}
        for sheet in book.worksheets:
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.value is not None:
                        self._take(sheet.title, cell.coordinate, cell.value, is_formula=cell.data_type == "f")

    def _take(self, sheet: str, cell: str, value: object, *, is_formula: bool) -> None:
        if not is_formula:
            self._values[sheet, cell] = plain(value)
            return
        parser = _Parser(str(value)[1:], sheet)
        self._formulas[sheet, cell] = parser.compiled()
        for address in parser.seen:
            self._dependents.setdefault(address, set()).add((sheet, cell))

    def value(self, sheet: str, cell: str) -> Value:
        """What a cell shows; SpreadsheetError when it is one."""
        address = (sheet, cell)
        if address not in self._formulas:
            return self._values.get(address)
        if address not in self._worked:
            try:
                self._worked[address] = self._formulas[address](self.value)
            except SpreadsheetError as error:
                self._worked[address] = error
        found = self._worked[address]
        if isinstance(found, SpreadsheetError):
            raise found
        return found

    def change(self, sheet: str, cell: str, value: object) -> set[Address]:
        """Types a value into a cell; the formulas that were worked again for it, directly or not."""
        self._values[sheet, cell] = plain(value)
        reached = set(self._reached((sheet, cell)))
        for address in reached:
            self._worked.pop(address, None)
        return reached

    def _reached(self, address: Address) -> Iterator[Address]:
        waiting, seen = [address], set()
        while waiting:
            for found in self._dependents.get(waiting.pop(), ()):
                if found not in seen:
                    seen.add(found)
                    waiting.append(found)
                    yield found


def plain(value: object) -> Value:
    """A value as a spreadsheet holds it: numbers are binary, dates are numbers."""
    if isinstance(value, date | datetime):
        return float(to_excel(value))
    if isinstance(value, Decimal | int) and not isinstance(value, bool):
        return float(value)
    return value  # type: ignore[return-value]


class _Parser:
    """Turns the text of a formula into a function of the cells."""

    def __init__(self, text: str, sheet: str) -> None:
        self._text, self._sheet, self._at = text, sheet, 0
        self.seen: set[Address] = set()
        self._token = self._next()

    def compiled(self) -> Compiled:
        found = self._comparison()
        if self._token is not None:
            raise ValueError(f"not understood: {self._text!r} at {self._at}")
        return found

    def _next(self) -> re.Match[str] | None:
        found = _TOKEN.match(self._text, self._at)
        if found is None:
            if self._text[self._at :].strip():
                raise ValueError(f"not understood: {self._text[self._at :]!r} of {self._text!r}")
            return None
        self._at = found.end()
        return found

    def _take(self, *signs: str) -> str:
        if self._token is not None and self._token["sign"] in signs:
            sign = self._token["sign"]
            self._token = self._next()
            return sign
        return ""

    def _comparison(self) -> Compiled:
        left = self._joined()
        while sign := self._take("=", "<>", "<=", ">=", "<", ">"):
            left = _binary(_COMPARE[sign], left, self._joined())
        return left

    def _joined(self) -> Compiled:
        left = self._sum()
        while self._take("&"):
            left = _binary(lambda one, other: _said(one) + _said(other), left, self._sum())
        return left

    def _sum(self) -> Compiled:
        left = self._product()
        while sign := self._take("+", "-"):
            left = _binary(_ARITHMETIC[sign], left, self._product())
        return left

    def _product(self) -> Compiled:
        left = self._signed()
        while sign := self._take("*", "/"):
            left = _binary(_ARITHMETIC[sign], left, self._signed())
        return left

    def _signed(self) -> Compiled:
        if self._take("-"):
            inner = self._signed()
            return lambda cells: -_number(inner(cells))
        if self._take("+"):
            return self._signed()
        return self._single()

    def _single(self) -> Compiled:
        if self._take("("):
            inner = self._comparison()
            self._need(")")
            return inner
        token = self._token
        if token is None:
            raise ValueError(f"ends too early: {self._text!r}")
        self._token = self._next()
        if token["number"]:
            number = float(token["number"])
            return lambda cells: number
        if token["text"] is not None:
            text = token["text"].replace('""', '"')
            return lambda cells: text
        if token["cell"]:
            return self._reference(token)
        return self._call(token["name"])

    def _need(self, sign: str) -> None:
        if not self._take(sign):
            raise ValueError(f"{sign!r} is missing: {self._text!r} at {self._at}")

    def _reference(self, token: re.Match[str]) -> Compiled:
        sheet = (token["sheet"] or self._sheet).replace("''", "'")
        cell = token["cell"].replace("$", "")
        if token["to"]:
            return self._range(sheet, f"{cell}:{token['to'].replace('$', '')}")
        self.seen.add((sheet, cell))
        return lambda cells: cells(sheet, cell)

    def _range(self, sheet: str, area: str) -> Compiled:
        first, top, last, bottom = range_boundaries(area)
        # The counts of the sheet Summary end with the sheet: no paper here has more checks.
        names = [
            f"{get_column_letter(c)}{r}" for c in range(first, last + 1) for r in range(top, min(bottom, 3_000) + 1)
        ]
        self.seen.update((sheet, name) for name in names)
        return lambda cells: [_kept(cells, sheet, name) for name in names]  # type: ignore[return-value]

    def _call(self, name: str) -> Compiled:
        self._need("(")
        arguments = [self._comparison()]
        while self._take(","):
            arguments.append(self._comparison())
        self._need(")")
        if name == "IF":
            return _chosen(*arguments)
        if name == "ISERROR":
            return _is_error(*arguments)
        work = _FUNCTIONS[name]
        return lambda cells: work(*(argument(cells) for argument in arguments))


def _kept(cells: Cells, sheet: str, name: str) -> Value | SpreadsheetError:
    try:
        return cells(sheet, name)
    except SpreadsheetError as error:
        return error


def _chosen(condition: Compiled, yes: Compiled, no: Compiled) -> Compiled:
    return lambda cells: yes(cells) if condition(cells) else no(cells)


def _is_error(argument: Compiled) -> Compiled:
    def found(cells: Cells) -> bool:
        try:
            argument(cells)
        except SpreadsheetError:
            return True
        return False

    return found


def _binary(work: Callable[[Value, Value], Value], left: Compiled, right: Compiled) -> Compiled:
    return lambda cells: work(left(cells), right(cells))


def _number(value: Value) -> float:
    if value is None:
        return 0.0
    if isinstance(value, str):
        raise SpreadsheetError("#VALUE!")
    return float(value)


def _numbers(values: tuple[object, ...]) -> list[float]:
    """The numbers among cells and areas: what is no number is passed over."""
    flat = [one for value in values for one in (value if isinstance(value, list) else [value])]
    return [float(value) for value in flat if isinstance(value, int | float)]


def _said(value: Value) -> str:
    return "" if value is None else f"{value:.15g}" if isinstance(value, float) else str(value)


def _divided(one: Value, other: Value) -> float:
    if not _number(other):
        raise SpreadsheetError("#DIV/0!")
    return _number(one) / _number(other)


def _order(value: Value) -> tuple[int, float | str]:
    """Numbers before texts before truths, texts without regard to capitals."""
    if isinstance(value, bool):
        return 2, float(value)
    return (1, value.casefold()) if isinstance(value, str) else (0, value or 0.0)


def _same(one: Value, other: Value) -> bool:
    if one is None or other is None:
        return (one or "") == (other or "") or (one or 0.0) == (other or 0.0)
    return _order(one) == _order(other)


def _rounded(value: Value, decimals: Value) -> float:
    # Spreadsheets keep 15 digits: what lies closer to a half is one.
    exact = Decimal(f"{_number(value):.15g}")
    return float(exact.quantize(Decimal(1).scaleb(-int(_number(decimals))), ROUND_HALF_UP))


def _match(wanted: Value, area: list[Value], kind: Value) -> float:
    if wanted not in area:
        raise SpreadsheetError("#N/A")
    return float(area.index(wanted) + 1)


def _index(area: list[Value | SpreadsheetError], number: Value) -> Value:
    found = area[int(_number(number)) - 1]
    if isinstance(found, SpreadsheetError):
        raise found
    return found


def _scientific(value: Value, shape: Value) -> str:
    if shape != "0.00000000000000E+000":
        raise ValueError(f"not known: {shape}")
    return f"{_number(value):.14e}"


def _count_if(*pairs: object) -> float:
    areas, wanted = pairs[::2], pairs[1::2]
    lines = zip(*areas, strict=True)
    return float(sum(all(map(_matches, line, wanted)) for line in lines))


def _matches(value: object, wanted: object) -> bool:
    if isinstance(wanted, str) and wanted.startswith("<>"):
        return str(value or "").casefold() != wanted[2:].casefold()
    return str("" if value is None else value).casefold() == str(wanted).casefold()


_COMPARE: dict[str, Callable[[Value, Value], bool]] = {
    "=": _same,
    "<>": lambda one, other: not _same(one, other),
    "<=": lambda one, other: _order(one) <= _order(other),
    ">=": lambda one, other: _order(one) >= _order(other),
    "<": lambda one, other: _order(one) < _order(other),
    ">": lambda one, other: _order(one) > _order(other),
}
_ARITHMETIC: dict[str, Callable[[Value, Value], float]] = {
    "+": lambda one, other: _number(one) + _number(other),
    "-": lambda one, other: _number(one) - _number(other),
    "*": lambda one, other: _number(one) * _number(other),
    "/": _divided,
}
_FUNCTIONS: dict[str, Callable[..., Value]] = {
    "SUM": lambda *values: sum(_numbers(values)),
    "ABS": lambda value: abs(_number(value)),
    "AND": lambda *values: all(values),
    "COUNTBLANK": lambda area: float(sum(value is None or value == "" for value in area)),
    "COUNTA": lambda area: float(sum(value is not None for value in area)),
    "COUNTIFS": _count_if,
    "EXACT": lambda one, other: _said(one) == _said(other),
    "INDEX": _index,
    "ISBLANK": lambda value: value is None,
    "MATCH": _match,
    "MAX": lambda *values: max(_numbers(values), default=0.0),
    "MID": lambda text, start, count: _said(text)[int(start) - 1 : int(start) - 1 + int(count)],
    "MIN": lambda *values: min(_numbers(values), default=0.0),
    "N": lambda value: float(value) if isinstance(value, int | float) else 0.0,
    "NOT": lambda value: not value,
    "OR": lambda *values: any(values),
    "ROUND": _rounded,
    "TEXT": _scientific,
    "ROWS": lambda area: float(len(area)),
}
