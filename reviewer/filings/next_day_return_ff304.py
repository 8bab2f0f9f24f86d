"""Next day disclosure return, form FF304, used to mid 2024: changes in issued share capital and share buybacks."""

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
    Field("listed", (
        "Listed on SEHK", "Listed on the Exchange", "於香港聯交所上市", "于香港联交所上市",
    )),
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
NUMBER = ("No. of shares", "Number of shares", "股份數目", "股份数目")
KNOWN_EVENTS = (
    "Other (please specify)", "Repurchase of shares (or other securities) and cancelled",
    "Repurchase of shares (or other securities) but not cancelled",
    "Redemption of shares (or other securities) and cancelled",
    "Redemption of shares (or other securities) but not cancelled",
    "其他（請註明）", "購回股份（或其他證券）並已註銷", "購回股份（或其他證券）但未註銷",
    "其他（请注明）", "购回股份（或其他证券）并已注销", "购回股份（或其他证券）但未注销",
)  # fmt: skip
EVENTS = ("Issues of shares", "股份發行", "股份发行")

BALANCES = Balances((
    BalanceRow(OPENING, Field("opening_date", OPENING, "date")),
    BalanceRow(CLOSING, Field("closing_date", CLOSING, "date")),
), (
    BalanceColumn("issued_shares", NUMBER, (
        Field("opening_balance", OPENING, "shares"), Field("closing_balance", CLOSING, "shares"),
    )),
))  # fmt: skip

CHANGES = Numbered("changes", (
    Column(EVENTS, Field("event"), Field("detail"), KNOWN_EVENTS),
    Column(NUMBER, Field("number", unit="shares")),
    Column((
        "Issued shares as a % of existing number of issued shares before relevant share issue",
        "Issued shares as a % of existing number of shares before relevant share issue",
        "已發行股份佔有關股份發行前的現有已發行股份數目百分比", "已发行股份占有关股份发行前的现有已发行股份数目百分比",
    ), Field("percentage", unit="%")),
    Column((
        "Issue price per share", "每股發行價", "每股发行价",
    ), Field("price", unit="money")),
    Column((
        "Closing market price per share of the immediately preceding business day",
        "上一個營業日的每股收市價", "上一个营业日的每股收市价",
    ), Field("market_price", unit="money")),
    Column((
        "% discount(-)/ premium of issue price to market price",
        "發行價較市價的折讓(-)/溢價幅度(百分比)", "发行价较市价的折让(-)/溢价幅度(百分比)",
    ), Field("discount", unit="%")),
), (Field("event_date", ("Date of changes", "變動日期", "变动日期"), "date"),))  # fmt: skip

REPURCHASES = Numbered("repurchases", (
    Column(("Trading date", "交易日", "交易日期"), Field("trading_date", unit="date")),
    Column((
        "Number of securities purchased", "購回證券數目", "购回证券数目",
    ), Field("number", unit="shares")),
    Column((
        "Method of purchase", "購回方式", "购回方式", "購回方法", "购回方法",
    ), Field("method"), Field("venue")),
    Column((
        "Price per share or highest price paid $", "每股價格或付出的最高價", "每股价格或付出的最高价",
    ), Field("highest_price", unit="money")),
    Column((
        "Lowest price paid $", "付出的最低價", "付出的最低价",
    ), Field("lowest_price", unit="money")),
    Column((
        "Total paid $", "付出總額", "付出总额",
    ), Field("total_paid", unit="money")),
))  # fmt: skip

TOTALS = Pairs("repurchase_totals", (
    Field("total_number", (
        "Total number of securities purchased", "合共購回證券數目", "合共购回证券数目",
    ), "shares"),
    Field("total_paid", ("Total paid $", "合共付出總額", "合共付出总额"), "money"),
))  # fmt: skip

MANDATE = Pairs("repurchase_mandate", (
    Field("cumulative_number", (
        "Number of such securities purchased on the Exchange in the year to date (since ordinary resolution) (a)",
        "Number of such securities purchased on the Exchange in the year to date (since ordinary resolution)",
        "本年內至今為止（自普通決議案通過以來）在本交易所購回該等證券的數目 (a)",
        "本年内至今为止（自普通决议案通过以来）在本交易所购回该等证券的数目 (a)",
    ), "shares"),
    Field("cumulative_percentage", (
        "% of number of shares in issue at time ordinary resolution passed acquired on the Exchange since date of "
        "resolution ( (a) x 100 )/ Number of shares in issue",
        "% of number of shares in issue at time ordinary resolution passed acquired on the Exchange since date of "
        "resolution",
        "自普通決議案通過當日以來在本交易所購回的股份佔當時已發行股份數目的百分比",
    ), "%"),
))  # fmt: skip
STATEMENT = Pairs("repurchase_mandate", (
    Field("explanatory_statement_date", (
        "Explanatory Statement dated", "說明函件日期為", "说明函件日期为",
    ), "date", running=True),
))  # fmt: skip

SECTIONS = (
    Section("changes", (
        "Section I must be completed...", "Section I", "第一章節必須...", "第一章節", "第一章节必须...", "第一章节",
    ), "I. Changes in issued share capital", (BALANCES, CHANGES), (REMARKS,)),
    Section("confirmation", (
        "We hereby confirm to the best knowledge...", "We confirm...", "Confirmation", "我們在此確認...",
        "確認", "确认",
    ), "Confirmation", stated=""),
    Section("notes_one", ("Notes to Section I", "第一章節註釋", "第一章節附註", "第一章节注释"), "Notes", stated=""),
    Section("repurchase_report", (
        "Section II must also be completed...", "Section II", "第二章節必須...", "第二章節", "第二章节必须...",
        "第二章节",
        "The issuer has Purchase report or additional information for issuer whose primary listing is on the Exchange",
    ), "II. Purchase report", (
        Section("part_a", (
            "A. Purchase report", "A. 購回報告", "A. 购回报告",
        ), "II A. Purchase report", contents=(REPURCHASES, TOTALS), stated=""),
        Section("repurchase_additional", (
            "B. Additional information for issuer whose primary listing is on the Exchange",
            "B. 在本交易所作主要上市的發行人須提供的補充資料", "B. 在本交易所作主要上市的发行人须提供的补充资料",
        ), "II B. Additional information", contents=(MANDATE, STATEMENT), stated="section"),
    ), (REMARKS,), stated_by=(
        "The issuer has Purchase report or additional information for issuer whose primary listing is on the Exchange",
        "Purchase report", "購回報告", "购回报告",
    )),
    Section("notes_two", ("Note to Section II", "Notes to Section II", "第二章節註釋", "第二章節附註"), "Notes",
        stated=""),
)  # fmt: skip

NEXT_DAY_RETURN_FF304 = FilingType(
    name="next_day_return",
    title="Next day disclosure return",
    form="FF304",
    # 1.2.4 and 1.2.5 were seen; the others of 1.2 lie before them and are taken to be alike.
    versions=("1.0.0", "1.2.0", "1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5"),
    recognised_by=(
        ("Next Day Disclosure Return", "翌日披露報表", "翌日披露报表"),
        ("changes in issued share capital", "已發行股本變動", "已发行股本变动"),
        ("Opening balance as at", "於下列日期開始時的結存", "于下列日期开始时的结存"),
        ("Purchase report", "購回報告", "购回报告"),
    ),
    header=HEADER,
    class_header=CLASS_HEADER,
    sections=SECTIONS,
    signed=SIGNED,
    printed_too=("(Director, Secretary or other Duly Authorised Officer)", "(Name)",
    "(董事、秘書或其他獲正式授權的人員)"),
)  # fmt: skip
