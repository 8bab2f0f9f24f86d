"""The same line without a window: check, export, reply, verify, self-test.

What writes and reads workbooks is brought in by the commands that do: a check waits for none of it.
"""

import argparse
import json
import shutil
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer import __version__
from reviewer.core.check import Outcome
from reviewer.core.checker import Checker, Finding
from reviewer.core.errors import ReviewerError
from reviewer.core.garbage import seldom_collect
from reviewer.core.resources import resource
from reviewer.core.review import Review
from reviewer.core.shown import shown
from reviewer.pipeline import checker_for, review_of_files
from reviewer.project.review_file import ReviewFile
from reviewer.project.verify import verify as verify_review

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - it has no public name

AGREED, EXCEPTIONS, UNREAD = 0, 1, 2
_MARKS = {Outcome.AGREES: "v", Outcome.EXCEPTION: "X", Outcome.OPEN: "!", Outcome.EXPLAINED: "e"}


def main(arguments: Sequence[str]) -> int:
    """Runs one command; 0: nothing to dispute, 1: exceptions, 2: a file could not be read or written."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except ReviewerError as problem:
        print(problem, file=sys.stderr)
        return UNREAD


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="filing-reviewer", description=__doc__)
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(required=True, metavar="check | export | reply | verify")
    for add in (_add_check, _add_export, _add_reply, _add_verify):
        add(commands)
    return parser


def _add_check(commands: "Commands") -> None:
    check = commands.add_parser("check", help="read filings, run their checks, print the findings")
    check.add_argument("files", nargs="+", type=Path, metavar="FILE")
    check.add_argument("--json", action="store_true", help="print the whole review as JSON")
    check.add_argument("--all", action="store_true", help="print what agrees as well")
    check.set_defaults(run=_check)


def _add_export(commands: "Commands") -> None:
    export = commands.add_parser("export", help="write the working paper (a workbook), or the same as CSV or JSON")
    export.add_argument("files", nargs="+", type=Path, metavar="FILE")
    export.add_argument("-o", "--output", type=Path, metavar="BOOK.xlsx", help="the workbook")
    export.add_argument("--csv", type=Path, metavar="DIR", help="one file a table, into a new or empty folder")
    export.add_argument("--json", type=Path, metavar="OUT.json", help="the whole review in one file")
    export.add_argument(
        "--crops", nargs="?", const="checked", choices=("checked", "all"), metavar="all",
        help="cut each figure that was checked, corrected or confirmed (or all) from its page for the sheet Evidence",
    )  # fmt: skip
    export.set_defaults(run=_export)


def _add_reply(commands: "Commands") -> None:
    reply = commands.add_parser(
        "reply", help="read what an auditor typed into a returned working paper; changes nothing"
    )
    reply.add_argument("book", type=Path, metavar="BOOK.xlsx")
    reply.add_argument("--review", type=Path, metavar="FILE", help="the review that the working paper was written from")
    reply.set_defaults(run=_reply)


def _add_verify(commands: "Commands") -> None:
    verify = commands.add_parser("verify", help="whether a review is as it was signed, and if not what changed")
    verify.add_argument("review", type=Path, metavar="REVIEW")
    verify.add_argument("book", type=Path, nargs="?", metavar="BOOK.xlsx", help="a working paper exported from it")
    verify.set_defaults(run=_verify)


def _check(options: argparse.Namespace) -> int:
    review, checker, unread = _reviewed(options.files)
    if options.json:
        print(_as_json(review, checker))
    else:
        print_findings(review, checker, everything=options.all)
    return _exit_code(checker, unread)


def _export(options: argparse.Namespace) -> int:
    if not (options.output or options.csv or options.json):
        print("Nothing was asked for: name a workbook (-o), a folder (--csv) or a file (--json).", file=sys.stderr)
        return UNREAD
    review, checker, unread = _reviewed(options.files)
    # The findings stay as well.
    seldom_collect()
    now = datetime.now(UTC)
    if options.output:
        _write_book(review, checker, options, now)
    if options.csv:
        from reviewer.export.csv_tables import write_csv

        tables = write_csv(review, checker.findings, options.csv, at=now)
        print(f"{options.csv}: {len(tables)} tables.")
    if options.json:
        from reviewer.export.saving import save_text

        save_text(_as_json(review, checker).encode(), options.json)
        print(f"{options.json}: {len(review.filings)} filings, {len(checker.findings)} checks.")
    return UNREAD if unread else AGREED


def _write_book(review: Review, checker: Checker, options: argparse.Namespace, now: datetime) -> None:
    from reviewer.export.working_paper import write_working_paper
    from reviewer.extract.crops import Crops

    places = {filing.id: (Path(filing.path), None) for filing in review.filings.values()}
    with Crops(places) as crops:
        cut = crops if options.crops else None
        every = options.crops == "all"
        written = write_working_paper(review, checker.findings, options.output, at=now, crops=cut, every_crop=every)
    print(f"{written.path}: {written.sheets} sheets, {written.checks} checks, {written.exceptions} exceptions.")


def _as_json(review: Review, checker: Checker) -> str:
    from reviewer.export.json_report import as_json

    return json.dumps(as_json(review, checker.findings), ensure_ascii=False, indent=1)


def _reply(options: argparse.Namespace) -> int:
    from reviewer.export.returned import read_returned
    from reviewer.export.told_returned import told

    returned = read_returned(options.book, _review_in(options.review) if options.review else None)
    for line in told(returned):
        print(f"  {line}")
    counts = (len(returned.proposals), len(returned.notes), len(returned.problems))
    print("{}: proposed corrections: {}, notes: {}, problems: {}. Nothing was changed.".format(options.book, *counts))
    return EXCEPTIONS if returned.problems else AGREED


def _verify(options: argparse.Namespace) -> int:
    found = list(verify_review(options.review, options.book, checker_for, __version__))
    for one in found:
        print(f"{'  ' if one.holds else 'X '}{one.sentence}")
    return AGREED if all(one.holds for one in found) else EXCEPTIONS


def _review_in(path: Path) -> Review:
    file = ReviewFile.open(path)
    try:
        return file.load()
    finally:
        file.close()


def _reviewed(files: Sequence[Path]) -> tuple[Review, Checker, list[str]]:
    seldom_collect()
    review, unread = review_of_files(files)
    for sentence in unread:
        print(sentence, file=sys.stderr)
    # What was read stays to the end.
    seldom_collect()
    checker = checker_for(review)
    checker.run()
    return review, checker, unread


def _exit_code(checker: Checker, unread: Sequence[str]) -> int:
    if unread or any(filing.lost for filing in checker.review.filings.values()):
        return UNREAD
    disputed = any(finding.outcome is Outcome.EXCEPTION for finding in checker.findings.values())
    return EXCEPTIONS if disputed else AGREED


def print_findings(review: Review, checker: Checker, *, everything: bool = False) -> None:
    """The findings as a table on the terminal: what is disputed or open, and counts of the rest."""
    for filing in review.filings.values():
        found = [finding for finding in checker.findings.values() if finding.filing == filing.id]
        form = f"{filing.form} v{filing.version}" if filing.form else filing.banner
        print(f"\n{filing.name}  {filing.title}  {form}".rstrip())
        for complaint in (*filing.complaints, *filing.carries):
            print(f"  ! {complaint}")
        for finding in found:
            if everything or finding.outcome is Outcome.EXCEPTION:
                _print_finding(review, finding)
        for line in open_reasons(found):
            print(f"  {_MARKS[Outcome.OPEN]} {line}")
        print("  " + counted(found))


def open_reasons(findings: Sequence[Finding]) -> list[str]:
    """Why checks are open, each reason once with the rules that wait for it."""
    waiting: dict[str, list[str]] = {}
    for finding in findings:
        if finding.outcome is Outcome.OPEN:
            waiting.setdefault(finding.why_open, []).append(finding.check.code)
    return [f"open ({', '.join(dict.fromkeys(codes))}): {why}" for why, codes in waiting.items()]


def counted(findings: Sequence[Finding]) -> str:
    """How many findings there are of each outcome, in words."""
    counts = {outcome: sum(finding.outcome is outcome for finding in findings) for outcome in Outcome}
    return f"{len(findings)} checks: " + ", ".join(f"{n} {outcome.value}" for outcome, n in counts.items() if n)


def _print_finding(review: Review, finding: Finding) -> None:
    pages = sorted({review.readings[key].provenance.page for key in finding.evidence if key in review.readings})
    where = "p " + ",".join(map(str, pages[:3])) if pages else ""
    mark = _MARKS.get(finding.outcome, "-")
    width = max(60, shutil.get_terminal_size().columns - 30)
    print(f"  {mark} {finding.check.code:5} {where:7} {finding.check.sentence[:width]}")
    if finding.stated is not None:
        print(f"{'':18}stated {shown(finding.stated)}" + _computed(finding))
    for line in (finding.verdict.why, *finding.verdict.hints):
        if line:
            print(f"{'':18}{line}")


def _computed(finding: Finding) -> str:
    return "" if finding.computed is None else f", computed {shown(finding.computed)}"


def self_test() -> int:
    """Reviews a shipped sample and says whether this program reads and checks as it should."""
    review, checker, unread = _reviewed([resource("samples", "next-day-return-clean.pdf")])
    agreed = sum(finding.outcome is Outcome.AGREES for finding in checker.findings.values())
    sound = not unread and len(review.filings) == 1 and agreed > 0 and _exit_code(checker, unread) == AGREED
    print(f"Self-test {'passed' if sound else 'FAILED'}: {counted(list(checker.findings.values()))}.")
    return AGREED if sound else UNREAD
