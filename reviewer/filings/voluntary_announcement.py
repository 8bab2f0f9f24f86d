"""Voluntary announcement: prose that an issuer publishes without a rule that asks for it."""

from reviewer.core.announcement import AnnouncementType
from reviewer.core.prose import (
    AnnouncementDates,
    AnnouncementFacts,
    Board,
    Footnotes,
    PlainTables,
    ProseFigures,
    Statements,
)

VOLUNTARY_ANNOUNCEMENT = AnnouncementType(
    name="voluntary_announcement",
    title="Voluntary Announcement",
    recognised_by=(
        ("Voluntary Announcement", "自願公告", "自愿公告", "自願性公告", "自愿性公告", "自願公佈", "自願公布"),
        ("Stock Code", "股份代號", "股份代号", "股票代碼", "股票代码"),
        (
            "on a voluntary basis",
            "自願性基準",
            "自愿性基准",
            "自願基準",
            "自愿基准",
            "自願性質",
            "自願作出",
            "自愿作出",
        ),
    ),
    must=(("Voluntary Announcement", "自願公告", "自愿公告", "自願性公告", "自愿性公告", "自願公佈", "自願公布"),),
    parts=(
        AnnouncementFacts(),
        Statements(),
        ProseFigures(),
        AnnouncementDates(),
        PlainTables(),
        Board(),
        Footnotes(),
    ),
)
