"""List of directors and their role and function, as Appendix C1 (formerly 14) to the Listing Rules asks for it."""

from reviewer.core.announcement import AnnouncementType
from reviewer.core.prose import AnnouncementDates, AnnouncementFacts, Board, Footnotes, PlainTables, Statements

TITLE = (
    "List of Directors and their Role and Function",
    "List of Directors and their Roles and Functions",
    "董事名單與其角色和職能",
    "董事名單與其角色及職能",
    "董事名單及其角色和職能",
    "董事名單及其角色及職能",
    "董事名單及彼等的角色及職能",
)
# Reports and notices name the list, or say where it is published: only the list itself goes on to set out the members
# of the board, and then those of its committees.
MEMBERS = (
    "are set out below",
    "is set out below",
    "成員載列如下",
    "成員如下",
    "成員載列於下文",
    "成員名單如下",
)
COMMITTEES = (
    "committees and their memberships are set out below",
    "table below provides membership information of these committees",
    "table below provides the membership information of these committees",
    "membership information of these committees on which each Board member serves",
    "董事會委員會及其成員如下",
    "董事委員會及其成員如下",
    "下表提供各董事會成員在這些委員會中",
    "下表提供各董事會成員於該等委員會",
    "下表載列各董事會成員在該等委員會",
    "各董事會成員所擔任的委員會成員",
)

LIST_OF_DIRECTORS = AnnouncementType(
    name="list_of_directors",
    title="List of directors",
    recognised_by=(TITLE, MEMBERS, COMMITTEES, ("Stock Code", "股份代號", "股票代碼")),
    must=(TITLE, MEMBERS, COMMITTEES),
    parts=(
        AnnouncementFacts(),
        Statements(),
        AnnouncementDates(),
        PlainTables(),
        Board(),
        Footnotes(),
    ),
)
