"""Any other announcement of an issuer: results, stabilisation, changes of directors, lists of directors."""

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

OTHER_ANNOUNCEMENT = AnnouncementType(
    name="other_announcement",
    title="Announcement",
    otherwise=True,
    recognised_by=(
        ("Stock Code", "股份代號", "股份代号", "股票代碼", "股票代码"),
        ("announcement", "公告", "公佈", "公布", "List of Directors", "董事名單", "董事名单"),
    ),
    must=(
        (
            "The Stock Exchange of Hong Kong Limited take no responsibility",
            "take no responsibility for the contents of this announcement",
            "take no responsibility for the contents of this document",
            "對本公告的內容概不負責",
            "對本公告之內容概不負責",
            "對本公佈之內容概不負責",
            "對本公佈的內容概不負責",
            "對本公布之內容概不負責",
            "對本文件的內容概不負責",
            "对本公告的内容概不负责",
            "对本公告之内容概不负责",
            "List of Directors and their Role and Function",
            "董事名單與其角色和職能",
            "董事名单与其角色和职能",
        ),
        ("Hong Kong", "香港"),
    ),
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
