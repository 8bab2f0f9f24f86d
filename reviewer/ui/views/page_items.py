"""What is painted for one page: its sheet or picture, the sentence in place of one, the note, the marks."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPalette, QPen, QRegion

from reviewer.ui.views.badge_places import badge_place
from reviewer.ui.views.page_layout import Area
from reviewer.ui.views.page_marks import Line, MarkLook
from reviewer.ui.views.turned import size_turned

PAPER = QColor("#FFFFFF")
WORDS = QColor("#444746")
ALARM = QColor("#B3261E")
SHADE = QColor(0, 0, 0, 120)
LIGHT = 6
"""Pixels around a lit box."""
NOTE_PAPER, NOTE_WORDS = QColor("#FFF4CE"), QColor("#3B2F00")
BADGE = 15
"""Height in pixels of a number or sign beside a box."""
PENS = {
    Line.SOLID: Qt.PenStyle.SolidLine,
    Line.DOUBLE: Qt.PenStyle.SolidLine,
    Line.DASHED: Qt.PenStyle.DashLine,
    Line.DOTTED: Qt.PenStyle.DotLine,
}


def as_rect(area: Area, across: float, down: float) -> QRect:
    """An area of all pages as whole pixels of a window scrolled by so much."""
    left, top = round(area.left - across), round(area.top - down)
    return QRect(left, top, round(area.right - across) - left, round(area.bottom - down) - top)


def as_exact_rect(area: Area, across: float, down: float) -> QRectF:
    """The same with parts of pixels, which may be whole device pixels."""
    return QRectF(area.left - across, area.top - down, area.width, area.height)


def surroundings(palette: QPalette) -> QColor:
    """The colour around the sheets: a little darker than the window, in a light and a dark one."""
    return palette.color(QPalette.ColorRole.Window).darker(118)


def paint_sheet(painter: QPainter, sheet: QRect) -> None:
    """White paper with an edge."""
    painter.fillRect(sheet, PAPER)
    painter.setPen(QPen(QColor(0, 0, 0, 70), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(sheet.adjusted(-1, -1, 0, 0))


def paint_picture(painter: QPainter, target: QRectF, picture: QImage) -> None:
    """A picture over its place: device pixel for device pixel where it fits, else scaled."""
    ratio = painter.device().devicePixelRatio()
    painter.save()
    painter.scale(1 / ratio, 1 / ratio)
    place = QRectF(target.x() * ratio, target.y() * ratio, target.width() * ratio, target.height() * ratio)
    if abs(place.width() - picture.width()) <= 2 and abs(place.height() - picture.height()) <= 2:
        painter.drawImage(QPoint(round(place.x()), round(place.y())), picture)
    else:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, picture)
    painter.restore()


def paint_turned(painter: QPainter, target: QRectF, picture: QImage, turns: int) -> None:
    """A picture over its place, turned clockwise by so many quarter-turns; turned while painting, not before."""
    if not turns:
        paint_picture(painter, target, picture)
        return
    ratio = painter.device().devicePixelRatio()
    corner = (target.topLeft(), target.topRight(), target.bottomRight(), target.bottomLeft())[turns]
    painter.save()
    painter.translate(round(corner.x() * ratio) / ratio, round(corner.y() * ratio) / ratio)
    painter.rotate(90 * turns)
    paint_picture(painter, QRectF(0, 0, *size_turned(target.width(), target.height(), turns)), picture)
    painter.restore()


def paint_sentence(painter: QPainter, place: QRect, sentence: str, alarming: bool) -> None:
    """A sentence in the middle of what is seen of an empty sheet."""
    painter.setPen(ALARM if alarming else WORDS)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    inner = place.adjusted(8, 8, -8, -8)
    painter.drawText(inner, int(flags), sentence)


def paint_dim(painter: QPainter, window: QRect, lit: QRect) -> None:
    """All but one place in shade, with a little light around it."""
    painter.save()
    painter.setClipRegion(QRegion(window) - QRegion(lit.adjusted(-LIGHT, -LIGHT, LIGHT, LIGHT)))
    painter.fillRect(window, SHADE)
    painter.restore()


def paint_focus(painter: QPainter, window: QRect, palette: QPalette) -> None:
    """A frame that shows where the keys go."""
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(window.adjusted(1, 1, -1, -1))


def paint_note(painter: QPainter, head: QRect, sentence: str) -> None:
    """A complaint about a page, above its sheet."""
    strip = head.adjusted(0, 0, 0, -3)
    painter.fillRect(strip, NOTE_PAPER)
    sign = QRect(strip.left() + 4, strip.center().y() - BADGE // 2, BADGE, BADGE)
    paint_badge(painter, sign, "!", NOTE_WORDS)
    words = strip.adjusted(BADGE + 10, 0, -6, 0)
    painter.setPen(NOTE_WORDS)
    text = painter.fontMetrics().elidedText(sentence, Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)


def paint_outline(painter: QPainter, box: QRect, look: MarkLook) -> None:
    """The outline of one box, and its tint."""
    frame = frame_of(box, look)
    painter.fillRect(frame, look.tint)
    pen = QPen(look.ink, look.width, PENS[look.line])
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(frame)
    if look.line is Line.DOUBLE:
        painter.drawRect(frame.adjusted(-3, -3, 3, 3))


def paint_sign(painter: QPainter, box: QRect, look: MarkLook) -> None:
    """The sign of one box, just outside its upper right corner."""
    frame = frame_of(box, look)
    paint_badge(painter, QRect(frame.right() - 3, frame.top() - BADGE + 5, BADGE, BADGE), look.sign, look.ink)


def paint_number(
    painter: QPainter, box: QRect, look: MarkLook, number: str, taken: Sequence[QRect], sheet: QRect
) -> QRect:
    """The number of one box, beside it where it covers nothing that is taken; gives its place."""
    place = badge_place(frame_of(box, look), BADGE + 6 * (len(number) - 1), BADGE, taken, sheet)
    paint_badge(painter, place, number, look.ink)
    return place


def paint_badge(painter: QPainter, place: QRect, text: str, colour: QColor) -> None:
    """A white number or sign on a round patch."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
    painter.setPen(QPen(PAPER, 2, c=Qt.PenCapStyle.RoundCap))
    if text == "✓":  # drawn, because not every font has it
        painter.drawPolyline([QPointF(place.x() + dx, place.y() + dy) for dx, dy in ((4, 8), (6.5, 10.5), (11, 5))])
    else:
        painter.setFont(_badge_font(painter.font()))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)
    painter.restore()


def frame_of(box: QRect, look: MarkLook) -> QRect:
    """The outline of a box."""
    return box.adjusted(-look.reach, -look.reach, look.reach, look.reach)


def _badge_font(font: QFont) -> QFont:
    badge = QFont(font)
    badge.setPixelSize(BADGE - 4)
    badge.setBold(True)
    return badge
