"""Next day disclosure return, form FF305: changes in issued shares or treasury shares, buybacks and treasury sales."""

from reviewer.core.template import (
    BalanceColumn,
    BalanceRow,
    Balances,
    Column,
    Field,
    FilingType,
    Numbered,
    Pairs,
    Remarks,
    Section,
)  # fmt: skip

REMARKS = Remarks(("Remarks", "備註", "备注"))

HEADER = Pairs("facts", (
    Field("instrument", ("Instrument", "工具類別", "工具类别", "工具")),
    Field("status", ("Status", "狀態", "状态")),
    Field("issuer", ("Name of Issuer", "公司名稱", "公司名称")),
    Field("date_submitted", ("Date Submitted", "呈交日期"), "date"),
))  # fmt: skip

SIGNED = Pairs("facts", (
    Field("submitted_by", ("Submitted by", "呈交者")),
    Field("title", ("Title", "職銜", "职衔")),
))  # fmt: skip

CLASS_HEADER = Pairs("class_of_shares", (
    Field("class_of_shares", ("Class of shares", "股份分類", "股份分类")),
    Field("type_of_shares", ("Type of shares", "股份類別", "股份类别")),
    Field("listed", ("Listed on the Exchange", "於香港聯交所上市", "于香港联交所上市")),
    Field("stock_code", ("Stock code", "證券代號", "证券代号")),
    Field("description", ("Description", "說明", "说明")),
    Field("multi_counter_code", (
        "Multi-counter stock code", "多櫃檯證券代號", "多柜台证券代号", "多櫃台證券代號",
    ), currency="counter_currency"),
))  # fmt: skip

OPENING = (
    "Opening balance as at", "於下列日期開始時的結存", "于下列日期开始时的结存",
)  # fmt: skip
CLOSING = (
    "Closing balance as at", "於下列日期結束時的結存", "于下列日期结束时的结存",
)  # fmt: skip
ISSUED = (
    "Number of issued shares (excluding treasury shares)",
    "已發行股份（不包括庫存股份）數目", "已发行股份（不包括库存股份）数目",
)  # fmt: skip
TREASURY = ("Number of treasury shares", "庫存股份數目", "库存股份数目")
PERCENTAGE = (
    "As a % of existing number of issued shares (excluding treasury shares) before the relevant event",
    "佔有關事件前的現有已發行股份（不包括庫存股份）數目百分比",
    "占有关事件前的现有已发行股份（不包括库存股份）数目百分比",
    "佔有關事件前的現有已發行股份(不包括庫存股份)數目的百分比",
)  # fmt: skip
PRICE = (
    "Issue/ selling price per share", "Repurchase/ redemption price per share",
    "每股發行/出售價", "每股发行/出售价", "每股發行價/出售價", "每股发行价/出售价",
)  # fmt: skip
EVENTS = ("Events", "事件")
KNOWN_EVENTS = (
    "Other (please specify)", "Shares repurchased for cancellation but not yet cancelled",
    "Repurchase of shares (shares held as treasury shares)", "Repurchase of shares (shares repurchased and cancelled)",
    "Redemption of shares (shares redeemed and cancelled)", "Cancellation of shares repurchased",
    "其他（請註明）", "購回股份（股份被持作庫存股份）", "購回股份（股份購回並註銷）", "贖回股份（股份贖回並註銷）",
    "其他（请注明）", "购回股份（股份被持作库存股份）", "购回股份（股份购回并注销）", "赎回股份（股份赎回并注销）",
)  # fmt: skip
CHANGED = Field("event_date", ("Date of changes", "變動日期", "变动日期"), "date")

BALANCES = Balances((
    BalanceRow(OPENING, Field("opening_date", OPENING, "date")),
    BalanceRow(CLOSING, Field("closing_date", CLOSING, "date")),
), (
    BalanceColumn("issued_shares", ISSUED, (
        Field("opening_balance", OPENING, "shares"), Field("closing_balance", CLOSING, "shares"),
    )),
    BalanceColumn("treasury_shares", TREASURY, (
        Field("opening_balance", OPENING, "shares"), Field("closing_balance", CLOSING, "shares"),
    )),
    BalanceColumn("total_issued_shares", (
        "Total number of issued shares", "已發行股份總數", "已发行股份总数",
    ), (
        Field("opening_balance", OPENING, "shares"), Field("closing_balance", CLOSING, "shares"),
    )),
))  # fmt: skip

CHANGES = Numbered("changes", (
    Column(EVENTS, Field("event"), Field("detail"), KNOWN_EVENTS),
    Column(ISSUED, Field("number", unit="shares")),
    Column(PERCENTAGE, Field("percentage", unit="%")),
    Column(TREASURY, Field("treasury_number", unit="shares", blank_is_nil=True)),
    Column(PRICE, Field("price", unit="money")),
), (CHANGED,))  # fmt: skip

NOT_YET_CANCELLED = Numbered("not_yet_cancelled", (
    Column(EVENTS, Field("event")),
    Column(ISSUED, Field("number", unit="shares")),
    Column(PERCENTAGE, Field("percentage", unit="%")),
    Column(PRICE, Field("price", unit="money")),
), (CHANGED,))  # fmt: skip

DATED = ("Trading date", "交易日", "交易日期")
REPURCHASES = Numbered("repurchases", (
    Column(DATED, Field("trading_date", unit="date")),
    Column((
        "Number of shares repurchased", "購回股份數目", "购回股份数目",
    ), Field("number", unit="shares")),
    Column((
        "Method of repurchase", "購回方式", "购回方式", "購回方法", "购回方法",
    ), Field("method"), Field("venue")),
    Column((
        "Repurchase price per share or highest repurchase price per share $",
        "每股購回價或每股最高購回價", "每股购回价或每股最高购回价", "每股購回價或每股最高購回價 (元)",
        "每股购回价或每股最高购回价 (元)",
    ), Field("highest_price", unit="money")),
    Column((
        "Lowest repurchase price per share $", "每股最低購回價", "每股最低购回价", "每股最低購回價 (元)",
        "每股最低购回价 (元)",
    ), Field("lowest_price", unit="money")),
    Column((
        "Aggregate price paid $", "付出的價格總額", "付出的价格总额", "付出的價格總額 (元)", "付出的价格总额 (元)",
    ), Field("total_paid", unit="money")),
))  # fmt: skip

REPURCHASE_TOTALS = Pairs("repurchase_totals", (
    Field("total_number", (
        "Total number of shares repurchased", "合共購回股份總數", "合共购回股份总数",
    ), "shares"),
    Field("total_paid", (
        "Aggregate price paid $", "Total aggregate price paid $", "合共付出的價格總額", "合共付出的价格总额",
        "合共付出的價格總額 (元)", "合共付出的价格总额 (元)",
    ), "money"),
    Field("for_cancellation", (
        "Number of shares repurchased for cancellation", "購回擬註銷的股份數目", "购回拟注销的股份数目",
        "擬註銷的購回股份數目", "拟注销的购回股份数目",
    ), "shares"),
    Field("held_as_treasury", (
        "Number of shares repurchased for holding as treasury shares",
        "購回以作為庫存股份持有的股份數目", "购回以作为库存股份持有的股份数目",
        "擬持作庫存股份的購回股份數目", "拟持作库存股份的购回股份数目",
    ), "shares"),
))  # fmt: skip

UP_TO = ("Up to", "直至", "截至", "至")
REPURCHASE_MANDATE = Pairs("repurchase_mandate", (
    Field("resolution_date", (
        "Date of the resolution granting the repurchase mandate",
        "授出購回授權的決議獲通過的日期", "授出购回授权的决议获通过的日期", "購回授權的決議獲通過的日期",
        "购回授权的决议获通过的日期",
    ), "date"),
    Field("authorised_number", (
        "Total number of shares which the issuer is authorised to repurchase under the repurchase mandate",
        "發行人可根據購回授權購回股份的總數", "发行人可根据购回授权购回股份的总数",
    ), "shares"),
    Field("cumulative_number", (
        "Number of shares repurchased on the Exchange or another stock exchange under the repurchase mandate (a)",
        "Number of shares repurchased on the Exchange or another stock exchange under the repurchase mandate",
        "根據購回授權在本交易所或其他證券交易所購回股份的數目 (a)",
        "根据购回授权在本交易所或其他证券交易所购回股份的数目 (a)",
    ), "shares"),
    Field("cumulative_percentage", (
        "As a % of number of issued shares (excluding treasury shares) as at the date of the resolution granting the "
        "repurchase mandate",
        "佔購回授權獲決議通過當日已發行股份（不包括庫存股份）數目的百分比",
        "占购回授权获决议通过当日已发行股份（不包括库存股份）数目的百分比",
    ), "%"),
    Field("moratorium_until", (
        "Moratorium period for any issue of new shares, or sale or transfer of treasury shares after the share "
        "repurchase(s) set out in Part A",
        "A部所述股份購回後發行新股、或出售或轉讓庫存股份的暫止期",
        "A部所述股份购回后发行新股、或出售或转让库存股份的暂止期",
    ), "date", before=UP_TO),
))  # fmt: skip
STATEMENT = Pairs("repurchase_mandate", (
    Field("explanatory_statement_date", (
        "Explanatory Statement dated", "說明函件日期為", "说明函件日期为",
    ), "date", running=True),
))  # fmt: skip

SALES = Numbered("treasury_sales", (
    Column(DATED, Field("trading_date", unit="date")),
    Column((
        "Number of treasury shares sold", "Number of shares sold", "出售庫存股份數目", "出售库存股份数目",
    ), Field("number", unit="shares")),
    Column((
        "Method of sale", "出售方式", "出售方法",
    ), Field("method"), Field("venue")),
    Column((
        "Selling price per share or highest selling price per share $", "每股售價或每股最高售價",
        "每股售价或每股最高售价",
    ), Field("highest_price", unit="money")),
    Column((
        "Lowest selling price per share $", "每股最低售價", "每股最低售价",
    ), Field("lowest_price", unit="money")),
    Column((
        "Aggregate price received $", "Aggregate amount received $", "收取的價格總額", "收取的价格总额",
    ), Field("total_received", unit="money")),
))  # fmt: skip
SALES_TOTALS = Pairs("treasury_sales_totals", (
    Field("total_number", (
        "Total number of treasury shares sold", "Total number of shares sold", "合共出售庫存股份總數",
        "合共出售库存股份总数",
    ), "shares"),
    Field("total_received", (
        "Aggregate price received $", "Total aggregate price received $", "合共收取的價格總額", "合共收取的价格总额",
    ), "money"),
))  # fmt: skip
SALES_MANDATE = Pairs("treasury_sales_mandate", (
    Field("resolution_date", (
        "Date of the resolution granting the mandate", "Date of the resolution granting the general mandate",
    ), "date"),
    Field("authorised_number", (
        "Total number of treasury shares which the issuer is authorised to sell under the mandate",
    ), "shares"),
    Field("cumulative_number", (
        "Number of treasury shares sold on the Exchange or another stock exchange under the mandate (a)",
        "Number of treasury shares sold on the Exchange or another stock exchange under the mandate",
    ), "shares"),
    Field("cumulative_percentage", (
        "As a % of number of issued shares (excluding treasury shares) as at the date of the resolution granting the "
        "mandate",
    ), "%"),
))  # fmt: skip

SECTIONS = (
    Section("changes", (
        "Section I must be completed...", "Section I", "第一章節必須...", "第一章節", "第一章节必须...", "第一章节",
    ), "I. Changes in issued shares or treasury shares", (
        Section("part_a", (
            "A. Changes in issued shares or treasury shares", "A. 已發行股份或庫存股份變動",
            "A. 已发行股份或库存股份变动",
        ), "I. Changes in issued shares or treasury shares", contents=(BALANCES, CHANGES), stated=""),
        Section("not_yet_cancelled", (
            "B. Shares redeemed or repurchased for cancellation but not yet cancelled as at the closing balance date",
            "B. 於結束結存日期已贖回或購回擬註銷但尚未註銷的股份",
            "B. 于结束结存日期已赎回或购回拟注销但尚未注销的股份",
            "B. 截至期終結存日期，贖回或購回擬註銷但尚未註銷的股份",
        ), "I B. Shares not yet cancelled", contents=(NOT_YET_CANCELLED,), stated="class"),
    ), (REMARKS,)),
    Section("confirmation", ("Confirmation", "確認", "确认"), "Confirmation", stated=""),
    Section("notes_one", ("Notes to Section I", "第一章節註釋", "第一章節附註", "第一章节注释"), "Notes", stated=""),
    Section("repurchase_report", (
        "Section II must also be completed...", "Section II", "第二章節必須...", "第二章節", "第二章节必须...",
        "第二章节",
        "Repurchase report", "購回報告", "购回报告",
    ), "II. Repurchase report", (
        Section("part_a", (
            "A. Repurchase report", "A. 購回報告", "A. 购回报告",
        ), "II A. Repurchase report", contents=(REPURCHASES, REPURCHASE_TOTALS), stated=""),
        Section("repurchase_additional", (
            "B. Additional information for issuer who has a primary listing on the Exchange",
            "B. 在本交易所作主要上市的發行人須提供的補充資料", "B. 在本交易所作主要上市的发行人须提供的补充资料",
            "B. 在本交易所作主要上市的發行人的額外資料", "B. 在本交易所作主要上市的发行人的额外资料",
        ), "II B. Additional information", contents=(REPURCHASE_MANDATE, STATEMENT), stated="section"),
    ), (REMARKS,), stated_by=("Repurchase report", "購回報告", "购回报告")),
    Section("notes_two", ("Notes to Section II", "第二章節註釋", "第二章節附註", "第二章节注释"), "Notes", stated=""),
    Section("treasury_sales", (
        "Section III must also be completed...", "Section III", "第三章節必須...", "第三章節", "第三章节必须...",
        "第三章节",
    ), "III. On-market sale of treasury shares", (
        Section("part_a", (
            "A. Report of on-market sale of treasury shares", "A. Treasury share sale report",
            "A. 在場內出售庫存股份的報告",
        ), "III A. Report of on-market sale", contents=(SALES, SALES_TOTALS), stated=""),
        Section("part_b", (
            "B. Additional information for issuer who has a primary listing on the Exchange",
            "B. 在本交易所作主要上市的發行人須提供的補充資料",
        ), "III B. Additional information", contents=(SALES_MANDATE,), stated=""),
    ), (REMARKS,), stated_by=(
        "Report of on-market sale of treasury shares", "在場內出售庫存股份的報告", "在场内出售库存股份的报告",
    )),
    Section("notes_three", ("Notes to Section III", "第三章節註釋", "第三章節附註", "第三章节注释"), "Notes",
        stated=""),
)  # fmt: skip

NEXT_DAY_RETURN_FF305 = FilingType(
    name="next_day_return",
    title="Next day disclosure return",
    form="FF305",
    versions=("1.3.0",),
    recognised_by=(
        ("Next Day Disclosure Return", "翌日披露報表", "翌日披露报表"),
        ("changes in issued shares or treasury shares", "已發行股份或庫存股份變動", "已发行股份或库存股份变动"),
        ("Opening balance as at", "於下列日期開始時的結存", "于下列日期开始时的结存"),
        ("Repurchase report", "購回報告", "购回报告"),
    ),
    header=HEADER,
    class_header=CLASS_HEADER,
    sections=SECTIONS,
    signed=SIGNED,
    printed_too=(
        "(Director, Secretary or other Duly Authorised Officer)", "(Name)", "(董事、秘書或其他獲正式授權的人員)",
        "Changes in issued shares (excluding treasury shares)", "Changes in treasury shares",
        "已發行股份（不包括庫存股份）變動", "庫存股份變動",
    ),
)  # fmt: skip
