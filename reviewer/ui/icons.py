"""Draws the signs of look.py, sharp on every screen and without a font that may be missing."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from reviewer.ui.look import Look, Sign

SIDE = 16.0


def icon(look: Look) -> QIcon:
    """The sign of a look in its ink for the window as it is now."""
    return sign_icon(look.sign, look.ink.name())


@cache
def sign_icon(sign: Sign, ink: str) -> QIcon:
    """A sign in an ink."""
    made = QIcon()
    for ratio in (1.0, 1.5, 2.0, 3.0):
        picture = QPixmap(round(SIDE * ratio), round(SIDE * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_sign(painter, sign, QColor(ink))
        painter.end()
        # The sign of a selected line keeps its ink: it is what tells lines apart.
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
            made.addPixmap(picture, mode)
    return made


def paint_sign(painter: QPainter, sign: Sign, ink: QColor) -> None:
    """A sign in a square of 16 by 16 at the painter's origin."""
    painter.setPen(_pen(ink))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _DRAWN[sign](painter, ink)


def _pen(ink: QColor, width: float = 2.0) -> QPen:
    return QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _line(*points: tuple[float, float]) -> Callable[[QPainter, QColor], None]:
    line = [QPointF(x, y) for x, y in points]
    return lambda painter, _: painter.drawPolyline(QPolygonF(line))


def _cross(painter: QPainter, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(QRectF(1, 1, 14, 14))
    painter.setPen(_pen(_paper(ink)))
    painter.drawLine(QPointF(5.5, 5.5), QPointF(10.5, 10.5))
    painter.drawLine(QPointF(10.5, 5.5), QPointF(5.5, 10.5))


def _warn(painter: QPainter, ink: QColor) -> None:
    painter.setPen(_pen(ink, 1.6))
    painter.drawPolygon(QPolygonF([QPointF(8, 1.8), QPointF(14.6, 14), QPointF(1.4, 14)]))
    painter.drawLine(QPointF(8, 6.2), QPointF(8, 9.4))
    painter.drawPoint(QPointF(8, 11.8))


def _reason(painter: QPainter, ink: QColor) -> None:
    painter.setPen(_pen(ink, 1.6))
    painter.drawRoundedRect(QRectF(1.6, 2.4, 12.8, 9), 2, 2)
    painter.drawPolyline(QPolygonF([QPointF(5, 11.4), QPointF(5, 14.2), QPointF(8, 11.4)]))
    painter.drawPolyline(QPolygonF([QPointF(5, 6.8), QPointF(7.2, 8.8), QPointF(11, 5)]))


def _pen_sign(painter: QPainter, ink: QColor) -> None:
    painter.setPen(_pen(ink, 1.6))
    painter.drawPolygon(
        QPolygonF([QPointF(2.4, 13.6), QPointF(3.4, 10), QPointF(11, 2.4), QPointF(13.6, 5), QPointF(6, 12.6)])
    )


def _print(painter: QPainter, ink: QColor) -> None:
    painter.setPen(_pen(ink, 1.6))
    painter.drawRect(QRectF(3, 1.8, 10, 12.4))
    for height in (5.0, 8.0):
        painter.drawLine(QPointF(5.4, height), QPointF(10.6, height))
    painter.drawLine(QPointF(1.6, 12.6), QPointF(14.4, 9.4))


def _seen(painter: QPainter, ink: QColor) -> None:
    painter.setPen(_pen(ink, 1.6))
    painter.drawEllipse(QRectF(1.8, 1.8, 12.4, 12.4))
    painter.drawPolyline(QPolygonF([QPointF(5, 8.2), QPointF(7.2, 10.4), QPointF(11, 5.8)]))


def _guess(painter: QPainter, ink: QColor) -> None:
    painter.setPen(_pen(ink, 1.8))
    painter.drawArc(QRectF(4.6, 2, 6.8, 6.8), -90 * 16, 240 * 16)
    painter.drawLine(QPointF(8, 8.8), QPointF(8, 10.2))
    painter.drawPoint(QPointF(8, 13.2))


def _wait(painter: QPainter, ink: QColor) -> None:
    painter.setPen(_pen(ink, 1.6))
    painter.drawEllipse(QRectF(1.8, 1.8, 12.4, 12.4))
    painter.drawPolyline(QPolygonF([QPointF(8, 4.8), QPointF(8, 8.2), QPointF(10.6, 9.6)]))


def _key(painter: QPainter, ink: QColor) -> None:
    painter.setPen(_pen(ink, 1.6))
    painter.drawRoundedRect(QRectF(2.6, 7, 10.8, 7.2), 1.5, 1.5)
    painter.drawArc(QRectF(4.8, 1.8, 6.4, 9), 0, 180 * 16)


def _eye(painter: QPainter, ink: QColor) -> None:
    painter.setPen(_pen(ink, 1.6))
    painter.drawArc(QRectF(0.6, 3.4, 14.8, 14), 30 * 16, 120 * 16)
    painter.drawArc(QRectF(0.6, -1.4, 14.8, 14), 210 * 16, 120 * 16)
    painter.setBrush(ink)
    painter.drawEllipse(QRectF(6, 6, 4, 4))


def _number(painter: QPainter, ink: QColor) -> None:
    painter.setPen(_pen(ink, 1.5))
    for start, end in (
        ((6.4, 2.6), (4.6, 13.4)),
        ((11.4, 2.6), (9.6, 13.4)),
        ((3, 6), (13.6, 6)),
        ((2.4, 10), (13, 10)),
    ):
        painter.drawLine(QPointF(*start), QPointF(*end))


def _table(painter: QPainter, ink: QColor) -> None:
    painter.setPen(_pen(ink, 1.5))
    painter.drawRect(QRectF(2, 3, 12, 10))
    painter.drawLine(QPointF(2, 6.4), QPointF(14, 6.4))
    painter.drawLine(QPointF(8, 3), QPointF(8, 13))


def _paper(ink: QColor) -> QColor:
    return QColor("#FFFFFF" if ink.lightness() < 140 else "#17191C")


_DRAWN: dict[Sign, Callable[[QPainter, QColor], None]] = {
    Sign.CROSS: _cross,
    Sign.WARN: _warn,
    Sign.TICK: _line((3, 8.6), (6.4, 12), (13, 4.6)),
    Sign.REASON: _reason,
    Sign.DASH: _line((4, 8), (12, 8)),
    Sign.PEN: _pen_sign,
    Sign.PRINT: _print,
    Sign.SEEN: _seen,
    Sign.GUESS: _guess,
    Sign.WAIT: _wait,
    Sign.KEY: _key,
    Sign.EYE: _eye,
    Sign.NUMBER: _number,
    Sign.TABLE: _table,
}
