"""The rules of the Open XML format that Excel enforces: a workbook that breaks one is opened with "repair" or not.

`faults_of` reads the file with nothing of openpyxl and gives a sentence for each broken rule: ECMA-376 parts 1 and 2.
"""

import posixpath
import re
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
NOTED = "{urn:schemas-microsoft-com:office:excel}"
PICTURED = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
ROWS, COLUMNS, LONGEST = 1_048_576, 16_384, 32_767
# The order of a sheet's children is fixed; Excel repairs a file that has them otherwise.
ORDER = (
    "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection",
    "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells",
    "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup",
    "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags",
    "drawing", "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems",
    "tableParts", "extLst",
)  # fmt: skip
CELL = re.compile(r"\$?([A-Z]{1,3})\$?([1-9]\d{0,6})")
AREA = re.compile(rf"{CELL.pattern}(?::{CELL.pattern})?")
REFERENCE = re.compile(rf"(?:'((?:[^']|'')+)'|([A-Za-z_][\w.]*))!({CELL.pattern}(?::{CELL.pattern})?)")
ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
NAME = re.compile(r"[A-Za-z_\\][A-Za-z0-9_.\\]{0,254}")


def faults_of(workbook: Path | bytes) -> list[str]:
    """A sentence for each rule that a workbook breaks."""
    source = BytesIO(workbook) if isinstance(workbook, bytes) else workbook
    with zipfile.ZipFile(source) as package:
        names = package.namelist()
        parts = {name: package.read(name) for name in names}
    faults = [f"{name} is in the package twice" for name in set(names) if names.count(name) > 1]
    faults += [f"{name} differs from another part only in case" for name in names if _twice(name, names)]
    return faults + list(_Package(parts).faults())


def _twice(name: str, names: list[str]) -> bool:
    return any(name != other and name.casefold() == other.casefold() for other in names)


class _Package:
    """The parts of a workbook, its relationships and its content types."""

    def __init__(self, parts: dict[str, bytes]) -> None:
        self.parts = parts
        self.trees = {name: ET.fromstring(text) for name, text in parts.items() if _is_xml(name)}
        self.sheets = self._sheets()
        self.styles = self.trees["xl/styles.xml"]

    def faults(self) -> Iterator[str]:
        yield from self._content_types()
        for name in self.parts:
            if name.endswith(".rels"):
                yield from self._relationships(name)
        yield from self._sheet_names()
        yield from self._defined_names()
        yield from self._style_parts()
        for title, name in self.sheets.items():
            yield from (f"{title}: {fault}" for fault in _Sheet(self, name).faults())

    def related(self, name: str) -> dict[str, tuple[str, str]]:
        """Id to kind and target of what a part refers to; external ones are left out."""
        folder, file = posixpath.split(name)
        tree = self.trees.get(f"{folder}/_rels/{file}.rels" if folder else f"_rels/{file}.rels")
        found = {}
        for one in tree if tree is not None else ():
            target = one.get("Target", "")
            full = target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
            found[one.get("Id", "")] = (one.get("Type", "").rpartition("/")[2], full)
        return found

    def _sheets(self) -> dict[str, str]:
        related = self.related("xl/workbook.xml")
        listed = self.trees["xl/workbook.xml"].find(f"{MAIN}sheets")
        assert listed is not None
        return {one.get("name", ""): related[one.get(f"{RELATED}id", "")][1] for one in listed}

    def _content_types(self) -> Iterator[str]:
        types = self.trees["[Content_Types].xml"]
        defaults = {one.get("Extension", "").casefold() for one in types.findall(f"{TYPES}Default")}
        listed = [one.get("PartName", "")[1:] for one in types.findall(f"{TYPES}Override")]
        yield from (f"a content type is listed twice: {name}" for name in {n for n in listed if listed.count(n) > 1})
        yield from (
            f"a content type is listed for {name}, which is not there" for name in set(listed) - set(self.parts)
        )
        for name in self.parts:
            if name not in listed and name != "[Content_Types].xml":
                if name.rpartition(".")[2].casefold() not in defaults:
                    yield f"{name} has no content type"
                elif name.endswith(".xml"):
                    yield f"{name} has no content type of its own"

    def _relationships(self, name: str) -> Iterator[str]:
        owner = name.replace("_rels/", "").removesuffix(".rels")
        if owner and owner not in self.parts:
            yield f"{name} belongs to no part"
        ids = [one.get("Id") for one in self.trees[name]]
        if len(set(ids)) < len(ids):
            yield f"{name} uses an id twice"
        if any(one.get("TargetMode") == "External" for one in self.trees[name]):
            yield f"{name} leads out of the package"
        for _, target in self.related(owner).values():
            if target not in self.parts:
                yield f"{name} refers to {target}, which is not there"
        used = set(re.findall(rb'\br:(?:id|embed|link|pict)="([^"]*)"', self.parts.get(owner, b"")))
        if owner in self.parts:
            used |= {value.encode() for one in self.trees[owner].iter() for at, value in one.items() if RELATED in at}
        yield from (f"{owner} uses {one.decode()}, which no relationship has" for one in used - {_b(i) for i in ids})

    def _sheet_names(self) -> Iterator[str]:
        listed = self.trees["xl/workbook.xml"].find(f"{MAIN}sheets")
        assert listed is not None
        names = [one.get("name", "") for one in listed]
        if len({name.casefold() for name in names}) < len(names):
            yield "two sheets have one name"
        if len({one.get("sheetId") for one in listed}) < len(names):
            yield "two sheets have one id"
        for name in names:
            if not 1 <= len(name) <= 31 or set(name) & set("[]:*?/\\") or name[:1] == "'" or name[-1:] == "'":
                yield f"the sheet name {name!r} is not legal"

    def _defined_names(self) -> Iterator[str]:
        seen: set[tuple[str, str | None]] = set()
        for one in self.trees["xl/workbook.xml"].iter(f"{MAIN}definedName"):
            name, scope, text = one.get("name", ""), one.get("localSheetId"), one.text or ""
            if (name.casefold(), scope) in seen:
                yield f"the name {name} is defined twice"
            seen.add((name.casefold(), scope))
            if not name.startswith("_xlnm.") and (
                not NAME.fullmatch(name) or re.fullmatch(r"[A-Z]{1,3}\d+|[RC]", name)
            ):
                yield f"the name {name!r} is not legal"
            if scope is not None and int(scope) >= len(self.sheets):
                yield f"the name {name} belongs to no sheet"
            if not (text and all(self.is_place(part) for part in re.split(r",(?=')", text))):
                yield f"the name {name} refers to nothing: {text}"

    def is_place(self, text: str) -> bool:
        """Whether a text is a place on a sheet of this workbook."""
        found = re.fullmatch(r"(?:'((?:[^']|'')+)'|([\w.]+))!(.+)", text)
        if found is None:
            return False
        sheet = (found[1] or found[2]).replace("''", "'")
        return sheet in self.sheets and (is_area(found[3]) or re.fullmatch(r"\$\d+:\$\d+", found[3]) is not None)

    def _style_parts(self) -> Iterator[str]:
        counts = {name: len(self._style(name)) for name in ("fonts", "fills", "borders", "cellStyleXfs")}
        custom = {one.get("numFmtId") for one in self._style("numFmts")}
        for kind in ("cellStyleXfs", "cellXfs"):
            for number, xf in enumerate(self._style(kind)):
                for attribute, listed in (
                    ("fontId", "fonts"), ("fillId", "fills"), ("borderId", "borders"), ("xfId", "cellStyleXfs"),
                ):  # fmt: skip
                    if int(xf.get(attribute, 0)) >= max(counts[listed], 1):
                        yield f"style {number} of {kind} has a {attribute} that is not there"
                if int(xf.get("numFmtId", 0)) >= 164 and xf.get("numFmtId") not in custom:
                    yield f"style {number} of {kind} has a number format that is not there"
        if counts["fonts"] > 512 or len(self._style("cellXfs")) > 65_490:
            yield "there are more fonts or styles than Excel takes"
        for one in self._style("numFmts"):
            if len(one.get("formatCode", "")) > 255 or one.get("formatCode", "").count('"') % 2:
                yield f"the number format {one.get('formatCode')!r} is not legal"

    def _style(self, name: str) -> list[ET.Element]:
        return list(self.styles.find(f"{MAIN}{name}") or ())

    def styles_of_cells(self) -> int:
        """How many styles cells may have."""
        return len(self._style("cellXfs"))

    def styles_of_rules(self) -> int:
        """How many styles rules of conditional formats may have."""
        return len(self._style("dxfs"))

    def shared(self) -> int:
        """How many shared strings there are."""
        tree = self.trees.get("xl/sharedStrings.xml")
        return 0 if tree is None else len(tree.findall(f"{MAIN}si"))


class _Sheet:
    """One sheet against the rules."""

    def __init__(self, package: _Package, name: str) -> None:
        self.package, self.name = package, name
        self.tree, self.related = package.trees[name], package.related(name)
        self.formats, self.strings = package.styles_of_cells(), package.shared()

    def faults(self) -> Iterator[str]:
        yield from self._order()
        yield from self._rows()
        yield from self._ranges()
        yield from self._rules()
        yield from self._links()
        yield from self._header()
        yield from self._drawings()
        yield from self._comments()

    def _order(self) -> Iterator[str]:
        tags = [child.tag.removeprefix(MAIN) for child in self.tree]
        if [tag for tag in tags if tag not in ORDER]:
            yield f"it has a child that no sheet has: {tags}"
        elif tags != sorted(tags, key=ORDER.index):
            yield f"its children are not in order: {tags}"

    def _rows(self) -> Iterator[str]:
        before, seen = 0, set[str]()
        for row in self.tree.iter(f"{MAIN}row"):
            number, column = int(row.get("r", 0)), 0
            if not before < number <= ROWS:
                yield f"row {number} does not follow row {before}"
            before = number
            if float(row.get("ht", 15)) > 409.5:
                yield f"row {number} is higher than Excel allows"
            for cell in row:
                place = cell.get("r", "")
                found = CELL.fullmatch(place)
                if found is None or int(found[2]) != number or not column < column_of(found[1]) <= COLUMNS:
                    yield f"the cell {place} is not in its place in row {number}"
                column = column_of(found[1]) if found else column
                if place in seen:
                    yield f"the cell {place} is there twice"
                seen.add(place)
                yield from (f"{place}: {fault}" for fault in self._cell(cell))

    def _cell(self, cell: ET.Element) -> Iterator[str]:
        kind, value, formula = cell.get("t", "n"), cell.findtext(f"{MAIN}v"), cell.findtext(f"{MAIN}f")
        words = "".join(text.text or "" for text in cell.iter(f"{MAIN}t"))
        if int(cell.get("s", 0)) >= self.formats:
            yield "its style is not there"
        if kind == "s" and not ((value or "").isdigit() and int(value or 0) < self.strings):
            yield "its shared string is not there"
        if kind == "n" and value and not re.fullmatch(r"-?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?", value):
            yield f"{value!r} is not a number"
        if kind == "b" and value not in ("0", "1"):
            yield f"{value!r} is neither yes nor no"
        if len(words) > LONGEST or len(value or "") > LONGEST:
            yield "its text is too long"
        if ILLEGAL.search(words + (value or "")):
            yield "its text has a character that is not allowed"
        if kind == "inlineStr" and (value is not None or cell.find(f"{MAIN}is") is None):
            yield "its text is not where it belongs"
        if formula is not None:
            yield from self._formula(formula)

    def _formula(self, formula: str) -> Iterator[str]:
        if not formula or formula.startswith("=") or len(formula) > 8_192:
            yield f"the formula {formula[:40]!r} is empty, too long or begins with ="
        bare = re.sub(r'"(?:[^"]|"")*"', '""', formula)
        if bare.count("(") != bare.count(")") or "#REF!" in bare or "[" in bare:
            yield f"the formula {formula!r} is broken or leads out of the workbook"
        for quoted, plain, area, *_ in REFERENCE.findall(bare):
            if (quoted or plain).replace("''", "'") not in self.package.sheets or not is_area(area):
                yield f"the formula {formula!r} refers to {quoted or plain}!{area}, which is not there"

    def _ranges(self) -> Iterator[str]:
        merged = [one.get("ref", "") for one in self.tree.iter(f"{MAIN}mergeCell")]
        for ref in merged:
            if not is_area(ref) or ":" not in ref:
                yield f"{ref} cannot be merged"
        if len(merged) <= 500:
            for number, ref in enumerate(merged):
                yield from (
                    f"{ref} and {two} are merged and overlap" for two in merged[number + 1 :] if overlap(ref, two)
                )
        for one in self.tree.iter(f"{MAIN}autoFilter"):
            if not is_area(one.get("ref", "")):
                yield f"the filter has no range: {one.get('ref')}"
        before = 0
        for one in self.tree.iter(f"{MAIN}col"):
            first, last = int(one.get("min", 0)), int(one.get("max", 0))
            if not before < first <= last <= COLUMNS or not 0 <= float(one.get("width", 8)) <= 255:
                yield f"the columns {first} to {last} are not in order or too wide"
            before = last

    def _rules(self) -> Iterator[str]:
        styles = self.package.styles_of_rules()
        for one in self.tree.iter(f"{MAIN}conditionalFormatting"):
            if not _areas(one.get("sqref", "")):
                yield f"a conditional format has no range: {one.get('sqref')}"
            for rule in one:
                if int(rule.get("dxfId", 0)) >= styles or int(rule.get("priority", 0)) < 1:
                    yield f"a rule over {one.get('sqref')} has a style or priority that is not there"
        validations = self.tree.find(f"{MAIN}dataValidations")
        listed = list(validations) if validations is not None else []
        if validations is not None and int(validations.get("count", len(listed))) != len(listed):
            yield "the validations are not as many as they say"
        for one in listed:
            if not _areas(one.get("sqref", "")):
                yield f"a validation has no range: {one.get('sqref')}"
            longest = max((len(one.get(text, "")) for text in ("promptTitle", "errorTitle")), default=0)
            if longest > 32 or max(len(one.get("prompt", "")), len(one.get("error", ""))) > 255:
                yield f"a validation over {one.get('sqref')} says too much"
            if len(one.findtext(f"{MAIN}formula1") or "") > 257:
                yield f"a validation over {one.get('sqref')} has too long a list"

    def _links(self) -> Iterator[str]:
        for one in self.tree.iter(f"{MAIN}hyperlink"):
            if not is_area(one.get("ref", "")):
                yield f"a link stands nowhere: {one.get('ref')}"
            if one.get("location") and not self.package.is_place(one.get("location", "")):
                yield f"the link in {one.get('ref')} leads to {one.get('location')}, which is not there"
            if len(one.get("tooltip", "")) > 255:
                yield f"the link in {one.get('ref')} says too much"

    def _header(self) -> Iterator[str]:
        for one in self.tree.iter(f"{MAIN}headerFooter"):
            yield from (f"its {part.tag.removeprefix(MAIN)} is too long" for part in one if len(part.text or "") > 255)

    def _drawings(self) -> Iterator[str]:
        for tag, kind in (("drawing", "drawing"), ("legacyDrawing", "vmlDrawing")):
            for one in self.tree.iter(f"{MAIN}{tag}"):
                if self.related.get(one.get(f"{RELATED}id", ""), ("",))[0] != kind:
                    yield f"its {tag} is not one"
        for kind, target in self.related.values():
            if kind == "drawing":
                yield from self._anchors(target)

    def _anchors(self, drawing: str) -> Iterator[str]:
        pictures, ids = self.package.related(drawing), list[str]()
        for anchor in self.package.trees[drawing]:
            for corner in (*anchor.findall(f"{DRAWN}from"), *anchor.findall(f"{DRAWN}to")):
                column, row = (int(corner.findtext(f"{DRAWN}{name}") or -1) for name in ("col", "row"))
                if not (0 <= column < COLUMNS and 0 <= row < ROWS):
                    yield f"{drawing}: a picture stands nowhere"
            size = anchor.find(f"{DRAWN}ext")
            if size is not None and min(int(size.get("cx", 0)), int(size.get("cy", 0))) <= 0:
                yield f"{drawing}: a picture has no size"
            ids += [one.get("id", "") for one in anchor.iter(f"{DRAWN}cNvPr")]
            for one in anchor.iter(f"{PICTURED}blip"):
                kind, target = pictures.get(one.get(f"{RELATED}embed", ""), ("", ""))
                if kind != "image" or not self.package.parts.get(target, b"").startswith(b"\x89PNG"):
                    yield f"{drawing}: a picture is not there or is no PNG"
        if len(set(ids)) < len(ids):
            yield f"{drawing}: two pictures have one id"

    def _comments(self) -> Iterator[str]:
        noted = [target for kind, target in self.related.values() if kind == "comments"]
        drawn = [target for kind, target in self.related.values() if kind == "vmlDrawing"]
        if bool(noted) != bool(drawn) or len(noted) > 1:
            yield "its notes have no drawing, or there is more than one list of them"
            return
        for comments, drawing in zip(noted, drawn, strict=True):
            tree = self.package.trees[comments]
            refs = [one.get("ref", "") for one in tree.iter(f"{MAIN}comment")]
            authors = len(list(tree.iter(f"{MAIN}author")))
            if len(set(refs)) < len(refs) or not all(CELL.fullmatch(ref) for ref in refs):
                yield f"{comments}: two notes stand in one cell, or one nowhere"
            if any(int(one.get("authorId", 0)) >= authors for one in tree.iter(f"{MAIN}comment")):
                yield f"{comments}: a note has no author"
            placed = self.package.trees[drawing]
            rows, columns = ([one.text or "" for one in placed.iter(f"{NOTED}{name}")] for name in ("Row", "Column"))
            shapes = {f"{letters_of(int(c) + 1)}{int(r) + 1}" for r, c in zip(rows, columns, strict=True)}
            if shapes != set(refs):
                yield f"{drawing} does not draw the notes of {comments}"


def is_area(text: str) -> bool:
    """Whether a text is a cell or a range inside a sheet, its corners in order."""
    found = AREA.fullmatch(text)
    if found is None:
        return False
    left, top, right, bottom = found.groups()
    inside = column_of(right or left) <= COLUMNS and int(bottom or top) <= ROWS
    return inside and column_of(left) <= column_of(right or left) and int(top) <= int(bottom or top)


def overlap(one: str, two: str) -> bool:
    """Whether two ranges have a cell in common."""
    (a, b, c, d), (e, f, g, h) = (AREA.fullmatch(text).groups() for text in (one, two))  # type: ignore[union-attr]
    apart = column_of(c) < column_of(e) or column_of(g) < column_of(a) or int(d) < int(f) or int(h) < int(b)
    return not apart


def column_of(letters: str) -> int:
    """The number of a column: A is 1."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def letters_of(number: int) -> str:
    """The letters of a column: 1 is A."""
    return letters_of((number - 1) // 26) + chr(65 + (number - 1) % 26) if number else ""


def _areas(text: str) -> bool:
    return bool(text.split()) and all(map(is_area, text.split()))


def _is_xml(name: str) -> bool:
    return name.endswith((".xml", ".rels", ".vml"))


def _b(text: str | None) -> bytes:
    return (text or "").encode()
