"""Pages as an automatic conversion to Simplified Chinese prints them: the same places, other characters."""

from collections.abc import Sequence
from dataclasses import replace

from reviewer.core.page import Page, Table, Word

# The characters of labels, patterns and typed filings that are written in another way.
TRADITIONAL = (
    "並佈佔併來個們備傳債僅價億優儲兌內兩冊凱別則創劃劉動務匯協卽參叄員啓啟單國圍圓團執堅報場夠實審將專對"
    "屆屬島嶺師幣庫廠廣張後從徵恆態慮應戶捨採換損擁擔據擬擴攤數於時暫書會東條棄楊楓業樂標機檯檻櫃權歐歸決"
    "沒況淨減湊湯準滿漁潤澤為無營爲狀獨獲現產當療發監盤眾確碼礦禮稅種稱節範紀約紅納細紳終組結給統經綜網總"
    "織繳續義聯職臨與興舉華萬葉藥蘇處號虧裏補裡見規親覽訂計訊託記設許註該詳認說調請諒諾謝證議譽變讓豐貝負"
    "財貨責貳貴買費貿賃資賣賦質賬購贊贖車軟軼較輸轉辦辭農週進運過達遞遠適選遼邊鄧鄭醫釋釐銀銜銷鋼錄鍾鏈鐵"
    "長門開間關陳陸際雲電靈頁項須預頴額願類飲馬馮體鵬點龍"
)
SIMPLIFIED = (
    "并布占并来个们备传债仅价亿优储兑内两册凯别则创划刘动务汇协即参叁员启启单国围圆团执坚报场够实审将专对"
    "届属岛岭师币库厂广张后从征恒态虑应户舍采换损拥担据拟扩摊数于时暂书会东条弃杨枫业乐标机台槛柜权欧归决"
    "没况净减凑汤准满渔润泽为无营为状独获现产当疗发监盘众确码矿礼税种称节范纪约红纳细绅终组结给统经综网总"
    "织缴续义联职临与兴举华万叶药苏处号亏里补里见规亲览订计讯托记设许注该详认说调请谅诺谢证议誉变让丰贝负"
    "财货责贰贵买费贸赁资卖赋质账购赞赎车软轶较输转办辞农周进运过达递远适选辽边邓郑医释厘银衔销钢录钟链铁"
    "长门开间关陈陆际云电灵页项须预颕额愿类饮马冯体鹏点龙"
)
_TO_SIMPLIFIED = str.maketrans(TRADITIONAL, SIMPLIFIED)


def simplified(text: str) -> str:
    """The same text in Simplified characters."""
    return text.translate(_TO_SIMPLIFIED)


def simplified_pages(pages: Sequence[Page]) -> list[Page]:
    """The same pages, every word of them converted."""
    return [
        Page(page.number, page.width, page.height, _words(page.words), page.rules, tuple(map(_table, page.tables)))
        for page in pages
    ]


def _table(table: Table) -> Table:
    return replace(table, cells=tuple(replace(cell, words=_words(cell.words)) for cell in table.cells))


def _words(words: Sequence[Word]) -> tuple[Word, ...]:
    return tuple(replace(word, text=simplified(word.text)) for word in words)
