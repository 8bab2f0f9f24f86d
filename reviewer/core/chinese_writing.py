"""Simplified and Traditional writing of Chinese: what is declared in one of them is found in the other as well."""

import re
from collections.abc import Iterator

# The characters of forms and announcements that Simplified Chinese writes in another way. A character that Traditional
# texts use for a word of their own is left out.
SIMPLIFIED = (
    "万与专业东两个丰临为举义乐书买于亏云产亲亿仅从们价众优会传体债储兑关兴内册农冯决况净减凑凯划刘则创别"
    "办务动医华协单卖占厂厘叁参发变台叶号后启员周团围国圆场坚处备够实审对将届属岛岭币布师并广库应开弃张归"
    "当录征态总恒愿户托执扩报担拟拥损换据摊数无时暂机权条来杨枫柜标槛欧汇汤没注泽润渔满灵点状独现电疗监盘"
    "矿码确礼种称税类红约纪纳组绅细织终经结给统续综缴网职联舍节苏范药获营虑衔补见规览誉计订认让议讯记许设"
    "证该详说请诺调谅谢贝负财责账货质购贰贵贸费赁资赋赎赞车转软轶较输辞边辽达过运进远适选递邓郑采释里钟钢"
    "铁银链销长门间际陆陈页项须预颕额饮马鹏龙"
)
TRADITIONAL = (
    "萬與專業東兩個豐臨為舉義樂書買於虧雲產親億僅從們價眾優會傳體債儲兌關興內冊農馮決況淨減湊凱劃劉則創別"
    "辦務動醫華協單賣佔廠釐叄參發變檯葉號後啟員週團圍國圓場堅處備夠實審對將屆屬島嶺幣佈師並廣庫應開棄張歸"
    "當錄徵態總恆願戶託執擴報擔擬擁損換據攤數無時暫機權條來楊楓櫃標檻歐匯湯沒註澤潤漁滿靈點狀獨現電療監盤"
    "礦碼確禮種稱稅類紅約紀納組紳細織終經結給統續綜繳網職聯捨節蘇範藥獲營慮銜補見規覽譽計訂認讓議訊記許設"
    "證該詳說請諾調諒謝貝負財責賬貨質購貳貴貿費賃資賦贖贊車轉軟軼較輸辭邊遼達過運進遠適選遞鄧鄭採釋裡鍾鋼"
    "鐵銀鏈銷長門間際陸陳頁項須預頴額飲馬鵬龍"
)
_TO_TRADITIONAL = str.maketrans(SIMPLIFIED, TRADITIONAL)


def found_in_either(pattern: str, text: str, flags: int = 0) -> Iterator[re.Match[str]]:
    """Every match of a pattern in a text as it is written, then those in its Traditional writing that are new."""
    seen = set()
    for writing in dict.fromkeys((text, traditional(text))):
        for match in re.finditer(pattern, writing, flags):
            if match.span() not in seen:
                seen.add(match.span())
                yield match


def traditional(text: str) -> str:
    """The text with its Simplified characters as Traditional ones, each in its place: to search in, never to show."""
    return text.translate(_TO_TRADITIONAL)
