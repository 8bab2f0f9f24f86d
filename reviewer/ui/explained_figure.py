"""More of what the inspector says: blind digits, the history of a figure, and a number that belongs to nothing."""

from html import escape

from PySide6.QtCore import QCoreApplication

from reviewer.core.coverage import Token
from reviewer.core.dismissal import likelier_reason
from reviewer.core.edits import standing_text
from reviewer.core.reading import FieldKey
from reviewer.ui.document import Document
from reviewer.ui.language import said
from reviewer.ui.look import UNACCOUNTED, UNGUARDED
from reviewer.ui.models.history_model import what_was_done


def blind_html(document: Document, key: FieldKey) -> str:
    """The figure with the digits underlined that could be wrong without any check noticing; "" when there are none."""
    blind = set(document.left.blind(key))
    if not blind:
        return ""
    text = standing_text(document.review, key)
    ink = UNGUARDED.ink.name()
    figure = "".join(
        f"<u style='color:{ink}'>{escape(letter)}</u>" if place in blind else escape(letter)
        for place, letter in enumerate(text)
    )
    seen = document.review.confirmation(key) is not None or document.review.correction(key) is not None
    said = (
        _tr("no check guards the digits underlined; a reviewer has seen them")
        if seen
        else _tr("no check guards the digits underlined: compare them with the page")
    )
    return f"<p><b style='color:{ink}'>{_tr('Unguarded')}</b> &nbsp;<big><b>{figure}</b></big><br>{escape(said)}.</p>"


def history_html(document: Document, key: FieldKey) -> str:
    """What was done to a figure, the latest first; "" when nothing was."""
    subject = str(key)
    entries = [entry for entry in reversed(document.review.log) if entry.subject == subject]
    rows = "".join(
        f"<tr><td style='white-space:nowrap'>{entry.at.astimezone():%Y-%m-%d %H:%M}&nbsp;</td>"
        f"<td>{escape(entry.who)}&nbsp;</td><td>{escape(said(what_was_done(entry)))}"
        f"{': ' + escape(entry.reason) if entry.reason else ''}</td></tr>"
        for entry in entries
    )
    return f"<p><b>{_tr('History')}</b></p><table cellspacing='0' cellpadding='2'>{rows}</table>" if rows else ""


def number_html(document: Document, filing: str, token: Token) -> str:
    """A number on a page that belongs to no figure: its line, what it seems to be, or why it was dismissed."""
    entry = document.review.dismissed(filing).get(token.id)
    if entry is not None:
        who = _tr("Dismissed by {who}: {reason}").format(who=entry.who, reason=said(entry.reason))
        return f"<p><b>{escape(who)}</b></p><p>{_line(token)}</p>"
    look = UNACCOUNTED
    return (
        f"<p><b style='color:{look.ink.name()}'>{escape(said(look.word).capitalize())}</b> &nbsp;p {token.page}</p>"
        f"<p>{_line(token)}</p><p>{escape(_asks(token))}</p>"
    )


def _line(token: Token) -> str:
    if token.is_page:
        return escape(said(token.line))
    before, after = token.line[: token.at], token.line[token.at + len(token.text) :]
    return f"{escape(before)}<b>{escape(token.text)}</b>{escape(after)}"


def _asks(token: Token) -> str:
    if token.is_page:
        return _tr("When you have compared the page, Ctrl+Shift+D says so.")
    seems = _tr("It seems to be: {reason}.").format(reason=said(likelier_reason(token).value))
    return f"{seems} {_tr('It belongs to no figure, and no check looks at it. Ctrl+Shift+D says what it is.')}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("inspector", text)
