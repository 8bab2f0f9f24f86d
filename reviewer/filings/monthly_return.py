"""Monthly return on movements in securities, form FF301: what is printed where."""

from reviewer.core.template import (
    BalanceColumn,
    BalanceRow,
    Balances,
    Column,
    Field,
    FilingType,
    Movements,
    Numbered,
    Pairs,
    Remarks,
    Section,
    Ticks,
    Totals,
)  # fmt: skip

REMARKS = Remarks(("Remarks", "備註", "备注"))

HEADER = Pairs("facts", (
    Field("month_ended", ("For the month ended", "截至月份"), "date"),
    Field("status", ("Status", "狀態", "状态")),
    Field("recipient", ("To", "致")),
    Field("issuer", ("Name of Issuer", "公司名稱", "公司名称")),
    Field("date_submitted", ("Date Submitted", "呈交日期"), "date"),
))  # fmt: skip

SIGNED = Pairs("facts", (
    Field("submitted_by", ("Submitted by", "呈交者")),
    Field("title", ("Title", "職銜", "职衔")),
))  # fmt: skip

CLASS_HEADER = Pairs("class_of_shares", (
    Field("class_of_shares", ("Class of shares", "Class of shares issuable", "股份分類", "股份分类")),
    Field("type_of_shares", (
        "Type of shares", "Type of shares issuable", "Type of shares repurchased", "Type of shares redeemed",
        "股份類別", "股份类别", "可發行股份類別", "可发行股份类别",
    )),
    Field("listed", (
        "Listed on the Exchange", "Listed on SEHK", "Shares issuable to be listed on SEHK",
        "於香港聯交所上市", "于香港联交所上市", "將在香港聯交所上市的可發行股份", "将在香港联交所上市的可发行股份",
    )),
    Field("stock_code", (
        "Stock code", "Stock code of shares issuable", "證券代號", "证券代号", "可發行股份的證券代號",
        "可发行股份的证券代号",
    )),
    Field("description", ("Description", "說明", "说明")),
    Field("multi_counter_code", (
        "Multi-counter stock code", "多櫃檯證券代號", "多柜台证券代号", "多櫃台證券代號",
    ), currency="counter_currency"),
))  # fmt: skip

OPENING = ("Balance at close of preceding month", "上月底結存", "上月底结存")
MOVEMENT = ("Increase / decrease (-)", "增加 / 減少 (-)", "增加 / 减少 (-)")
CLOSING = ("Balance at close of the month", "本月底結存", "本月底结存")
BALANCE_ROWS = (BalanceRow(OPENING), BalanceRow(MOVEMENT), BalanceRow(CLOSING))

AUTHORISED = Balances(BALANCE_ROWS, (
    BalanceColumn("authorised_shares", (
        "Number of authorised/registered shares", "法定/註冊股份數目", "法定/注册股份数目",
    ), (
        Field("opening_balance", OPENING, "shares"),
        Field("movement", MOVEMENT, "shares", blank_is_nil=True),
        Field("closing_balance", CLOSING, "shares"),
    )),
    BalanceColumn("par_value", ("Par value", "面值"), (
        Field("opening_par_value", OPENING, "money"),
        Field("movement_par_value", MOVEMENT, "money", blank_is_nil=True),
        Field("closing_par_value", CLOSING, "money"),
    )),
    BalanceColumn("authorised_capital", (
        "Authorised/registered share capital", "法定/註冊股本", "法定/注册股本",
    ), (
        Field("opening_balance", OPENING, "money"),
        Field("movement", MOVEMENT, "money", blank_is_nil=True),
        Field("closing_balance", CLOSING, "money"),
    )),
))  # fmt: skip

AUTHORISED_TOTAL = Pairs("authorised_total", (
    Field("total_authorised_capital", (
        "Total authorised/registered share capital at the end of the month",
        "本月底法定/註冊股本總額", "本月底法定/注册股本总额",
    ), "money"),
), once=True)  # fmt: skip

ISSUED = Balances(BALANCE_ROWS, (
    BalanceColumn("issued_shares", (
        "Number of issued shares (excluding treasury shares)", "Number of issued shares", "No. of issued shares",
        "已發行股份（不包括庫存股份）數目", "已发行股份（不包括库存股份）数目", "已發行股份數目", "已发行股份数目",
    ), (
        Field("opening_balance", OPENING, "shares"),
        Field("movement", MOVEMENT, "shares", blank_is_nil=True),
        Field("closing_balance", CLOSING, "shares"),
    )),
    BalanceColumn("treasury_shares", ("Number of treasury shares", "庫存股份數目", "库存股份数目"), (
        Field("opening_balance", OPENING, "shares"),
        Field("movement", MOVEMENT, "shares", blank_is_nil=True),
        Field("closing_balance", CLOSING, "shares"),
    )),
    BalanceColumn("total_issued_shares", ("Total number of issued shares", "已發行股份總數", "已发行股份总数"), (
        Field("opening_balance", OPENING, "shares"), None, Field("closing_balance", CLOSING, "shares"),
    )),
))  # fmt: skip

FLOAT_TICKS = Ticks("public_float", (
    Field("complied", (
        "the applicable public float requirement (see below) has been complied with",
        "已符合適用的公眾持股量規定（見下文）", "已符合适用的公众持股量规定（见下文）",
    )),
    Field("not_complied", (
        "the applicable public float requirement (see below) has not been complied with",
        "未有符合適用的公眾持股量規定（見下文）", "未有符合适用的公众持股量规定（见下文）",
    )),
))  # fmt: skip

FLOAT = Pairs("public_float", (
    Field("threshold", ("Applicable public float threshold", "適用的公眾持股量門檻", "适用的公众持股量门槛")),
    Field("additional_information", ("Additional information", "額外資料", "额外资料", "其他資料", "其他资料")),
))  # fmt: skip

PER_MOVEMENT = ("Movement during the month", "本月內變動", "本月内变动", "本月變動", "本月变动")
KINDS = (
    "Granted", "Exercised", "Cancelled", "Lapsed", "Others", "Other", "Issued", "Converted", "Redeemed", "Expired",
    "Repurchased", "Adjusted", "Replaced", "Forfeited",
    "已授出", "已行使", "已註銷", "已注销", "已失效", "其他", "已發行", "已发行", "已轉換", "已转换", "已贖回",
    "已赎回",
    "授出", "行使", "註銷", "注销", "失效", "發行", "发行", "轉換", "转换", "贖回", "赎回",
)  # fmt: skip
APPROVAL = Field(
    "approval_date",
    ("General Meeting approval date", "股東大會通過日期", "股东大会通过日期", "股東大會批准日期", "股东大会批准日期"),
    "date",
)

MAY_BE_ISSUED = Column((
    "Number of shares which may be issued or transferred out of treasury pursuant thereto as at close of the month",
    "No. of new shares of issuer which may be issued pursuant thereto as at close of the month",
    "本月底因此可能發行或自庫存轉讓的股份數目", "本月底因此可能发行或自库存转让的股份数目",
    "本月底因此可能發行的新股數目", "本月底因此可能发行的新股数目",
), Field("may_be_issued", unit="shares"))  # fmt: skip
CURRENCY = Column(("Currency", "貨幣", "货币", "面值的貨幣", "面值的货币"), Field("currency"))

OPTIONS = Numbered("share_options", (
    Column((
        "Particulars of share option scheme", "Particulars of the share option scheme",
        "股份期權計劃詳情", "股份期权计划详情", "股份計劃詳情", "股份计划详情",
    ), Field("particulars")),
    Column((
        "Number of share options outstanding at close of preceding month",
        "上月底結存的股份期權數目", "上月底结存的股份期权数目",
    ), Field("opening_balance", unit="options")),
    Column((
        "Number of share options outstanding at close of the month",
        "本月底結存的股份期權數目", "本月底结存的股份期权数目",
    ), Field("closing_balance", unit="options")),
    Column((
        "Number of new shares issued during the month pursuant thereto (A1)",
        "No. of new shares of issuer issued during the month pursuant thereto (A)",
        "本月內因此發行的新股數目 (A1)", "本月内因此发行的新股数目 (A1)",
        "本月內因此發行的新股數目 (A)", "本月内因此发行的新股数目 (A)",
    ), Field("new_shares_issued", unit="shares", blank_is_nil=True)),
    Column((
        "Number of treasury shares transferred out of treasury during the month pursuant thereto (A2)",
        "本月內因此自庫存轉讓的庫存股份數目 (A2)", "本月内因此自库存转让的库存股份数目 (A2)",
    ), Field("treasury_shares_transferred", unit="shares", blank_is_nil=True)),
    MAY_BE_ISSUED,
    Column((
        "The total number of shares which may be issued or transferred out of treasury upon exercise of all share "
        "options to be granted under the scheme at close of the month",
        "Total number of shares which may be issued or transferred out of treasury upon exercise of all share options "
        "to be granted under the scheme",
        "The total number of securities which may be issued upon exercise of all share options to be granted under the "
        "scheme at close of the month",
        "本月底因行使根據計劃可能授出的所有股份期權而可能發行或自庫存轉讓的股份總數",
        "本月底因行使根据计划可能授出的所有股份期权而可能发行或自库存转让的股份总数",
    ), Field("may_still_be_granted", unit="shares")),
), (APPROVAL,), Movements(
    "share_option_movements", PER_MOVEMENT, KINDS, Field("kind"), Field("detail"), Field("movement", unit="options"),
))  # fmt: skip

WARRANTS = Numbered("warrants", (
    Column((
        "Description of the Warrants", "Description of warrants", "權證說明", "权证说明", "權證概況", "权证概况",
    ), Field("particulars")),
    CURRENCY,
    Column((
        "Amount at close of preceding month", "Nominal value at close of preceding month",
        "上月底面值", "上月底的面值", "上月底總面值", "上月底总面值",
    ), Field("opening_balance", unit="money")),
    Column((
        "Amount at close of the month", "Nominal value at close of the month",
        "本月底面值", "本月底的面值", "本月底總面值", "本月底总面值",
    ), Field("closing_balance", unit="money")),
    Column((
        "Number of new shares issued during the month pursuant thereto (B1)",
        "No. of new shares of issuer issued during the month pursuant thereto (B)",
        "本月內因此發行的新股數目 (B1)", "本月内因此发行的新股数目 (B1)",
        "本月內因此發行的新股數目 (B)", "本月内因此发行的新股数目 (B)",
    ), Field("new_shares_issued", unit="shares", blank_is_nil=True)),
    Column((
        "Number of treasury shares transferred out of treasury during the month pursuant thereto (B2)",
        "本月內因此自庫存轉讓的庫存股份數目 (B2)", "本月内因此自库存转让的库存股份数目 (B2)",
    ), Field("treasury_shares_transferred", unit="shares", blank_is_nil=True)),
    MAY_BE_ISSUED,
), (
    Field("instrument_code", (
        "Stock code of the Warrants", "Stock code of the Warrants (if listed on SEHK)", "權證的證券代號",
        "权证的证券代号",
    )),
    Field("price", ("Subscription price", "認購價", "认购价"), "money"),
    APPROVAL,
    Field("expiry_date", ("Date of expiry", "Expiry date", "到期日", "屆滿日期", "届满日期"), "date"),
), Movements(
    "warrant_movements", PER_MOVEMENT, KINDS, Field("kind"), Field("detail"), Field("movement", unit="money"),
))  # fmt: skip

CONVERTIBLES = Numbered("convertibles", (
    Column((
        "Description of the Convertibles", "可換股票據說明", "可换股票据说明", "可換股票據概況", "可换股票据概况",
        "可換股證券說明", "可换股证券说明",
    ), Field("particulars")),
    CURRENCY,
    Column((
        "Amount at close of preceding month", "Amount outstanding at close of preceding month",
        "上月底已發行總額", "上月底已发行总额", "上月底結存金額", "上月底结存金额",
    ), Field("opening_balance", unit="money")),
    Column((
        "Amount at close of the month", "Amount outstanding at close of the month",
        "本月底已發行總額", "本月底已发行总额", "本月底結存金額", "本月底结存金额",
    ), Field("closing_balance", unit="money")),
    Column((
        "Number of new shares issued during the month pursuant thereto (C1)",
        "No. of new shares of issuer issued during the month pursuant thereto (C)",
        "本月內因此發行的新股數目 (C1)", "本月内因此发行的新股数目 (C1)",
        "本月內因此發行的新股數目 (C)", "本月内因此发行的新股数目 (C)",
    ), Field("new_shares_issued", unit="shares", blank_is_nil=True)),
    Column((
        "Number of treasury shares transferred out of treasury during the month pursuant thereto (C2)",
        "本月內因此自庫存轉讓的庫存股份數目 (C2)", "本月内因此自库存转让的库存股份数目 (C2)",
    ), Field("treasury_shares_transferred", unit="shares", blank_is_nil=True)),
    MAY_BE_ISSUED,
), (
    Field("instrument_type", (
        "Type of the Convertibles", "Type of convertibles", "可換股票據類別", "可换股票据类别", "可換股票據類型",
        "可换股票据类型",
    )),
    Field("instrument_code", (
        "Stock code of the Convertibles", "Stock code of the Convertibles (if listed on SEHK)",
        "可換股票據的證券代號", "可换股票据的证券代号", "可換股票據證券代號", "可换股票据证券代号",
    )),
    Field("price", (
        "Subscription/Conversion price", "Conversion price", "認購價/轉換價", "认购价/转换价", "換股價", "换股价",
    ), "money"),
    APPROVAL,
), Movements(
    "convertible_movements", PER_MOVEMENT, KINDS, Field("kind"), Field("detail"), Field("movement", unit="money"),
))  # fmt: skip

AGREEMENTS = Numbered("other_agreements", (
    Column((
        "Description of other agreements or arrangements",
        "其他協議或安排說明", "其他协议或安排说明", "其他協議或安排概況", "其他协议或安排概况",
    ), Field("particulars")),
    Column(APPROVAL.labels, APPROVAL),
    Column((
        "Number of new shares issued during the month pursuant thereto (D1)",
        "No. of new shares of issuer issued during the month pursuant thereto (D)",
        "本月內因此發行的新股數目 (D1)", "本月内因此发行的新股数目 (D1)",
        "本月內因此發行的新股數目 (D)", "本月内因此发行的新股数目 (D)",
    ), Field("new_shares_issued", unit="shares", blank_is_nil=True)),
    Column((
        "Number of treasury shares transferred out of treasury during the month pursuant thereto (D2)",
        "本月內因此自庫存轉讓的庫存股份數目 (D2)", "本月内因此自库存转让的库存股份数目 (D2)",
    ), Field("treasury_shares_transferred", unit="shares", blank_is_nil=True)),
    MAY_BE_ISSUED,
))  # fmt: skip

EVENTS = (
    "Repurchase of shares (shares held as treasury shares)", "Repurchase of shares (shares repurchased and cancelled)",
    "Repurchase of shares (shares repurchased for cancellation but not yet cancelled)",
    "Redemption of shares (shares redeemed and cancelled)",
    "Redemption of shares (shares redeemed but not yet cancelled)",
    "Other (please specify)", "Repurchase of shares", "Redemption of shares",
    "購回股份（股份被持作庫存股份）", "購回股份（股份購回並註銷）", "購回股份（股份購回擬註銷但尚未註銷）",
    "贖回股份（股份贖回並註銷）", "贖回股份（股份贖回但尚未註銷）", "其他（請註明）",
    "购回股份（股份被持作库存股份）", "购回股份（股份购回并注销）", "购回股份（股份购回拟注销但尚未注销）",
    "赎回股份（股份赎回并注销）", "赎回股份（股份赎回但尚未注销）", "其他（请注明）",
)  # fmt: skip

OTHERS = Numbered("other_movements", (
    Column((
        "Events", "Type of Issue", "事件", "發行類別", "发行类别",
    ), Field("event"), Field("detail"), EVENTS),
    Column((
        "At price (if applicable)", "每股價格", "每股价格", "價格", "价格", "發行價", "发行价",
    ), Field("price", unit="money")),
    Column((
        "Date of event", "Issue and allotment date", "事件發生日期", "事件发生日期", "發行及配發日期", "发行及配发日期",
    ), Field("event_date", unit="date")),
    Column(APPROVAL.labels, APPROVAL),
    Column((
        "Increase/ decrease (-) in issued shares (excluding treasury shares) during the month pursuant thereto (E1)",
        "No. of new shares of issuer issued during the month pursuant thereto (E)",
        "本月內因此增加/減少(-)的已發行股份（不包括庫存股份）數目 (E1)",
        "本月内因此增加/减少(-)的已发行股份（不包括库存股份）数目 (E1)",
        "本月內因此發行的新股數目 (E)", "本月内因此发行的新股数目 (E)",
    ), Field("issued_movement", unit="shares", blank_is_nil=True)),
    Column((
        "Increase/ decrease (-) in treasury shares during the month pursuant thereto (E2)",
        "本月內因此增加/減少(-)的庫存股份數目 (E2)", "本月内因此增加/减少(-)的库存股份数目 (E2)",
    ), Field("treasury_movement", unit="shares", blank_is_nil=True)),
    Column((
        "Number of shares redeemed or repurchased for cancellation but not yet cancelled as at close of the month",
        "截至本月底贖回或購回擬註銷但尚未註銷的股份數目", "截至本月底赎回或购回拟注销但尚未注销的股份数目",
    ), Field("not_yet_cancelled", unit="shares", blank_is_nil=True)),
))  # fmt: skip

INCREASE = (
    "Increase in issued shares (excluding treasury shares)",
    "增加已發行股份（不包括庫存股份）", "增加已发行股份（不包括库存股份）",
    "已發行股份（不包括庫存股份）增加", "已发行股份（不包括库存股份）增加",
)  # fmt: skip
DECREASE = (
    "Decrease in treasury shares", "減少庫存股份", "减少库存股份", "庫存股份減少", "库存股份减少",
)  # fmt: skip
TREASURY_OUT = Field("treasury_movement", DECREASE, "shares", blank_is_nil=True)
OPTIONS_TOTAL = Totals("share_options_total", (
    Field("issued_movement", (*INCREASE, "Total A ({class}):", "總數 A ({class}):"), "shares", blank_is_nil=True),
    TREASURY_OUT,
))  # fmt: skip
WARRANTS_TOTAL = Totals("warrants_total", (
    Field("issued_movement", (*INCREASE, "Total B ({class}):", "總數 B ({class}):"), "shares", blank_is_nil=True),
    TREASURY_OUT,
))  # fmt: skip
CONVERTIBLES_TOTAL = Totals("convertibles_total", (
    Field("issued_movement", (*INCREASE, "Total C ({class}):", "總數 C ({class}):"), "shares", blank_is_nil=True),
    TREASURY_OUT,
))  # fmt: skip
AGREEMENTS_TOTAL = Totals("other_agreements_total", (
    Field("issued_movement", (*INCREASE, "Total D ({class}):", "總數 D ({class}):"), "shares", blank_is_nil=True),
    TREASURY_OUT,
))  # fmt: skip
OTHERS_TOTAL = Totals("other_movements_total", (
    Field("issued_movement", (
        "Increase/ decrease (-) in issued shares (excluding treasury shares)", "Total E ({class}):",
        "總數 E ({class}):",
        "增加/減少(-)已發行股份（不包括庫存股份）", "增加/减少(-)已发行股份（不包括库存股份）",
        "已發行股份（不包括庫存股份）增加/減少(-)", "已发行股份（不包括库存股份）增加/减少(-)",
    ), "shares", blank_is_nil=True),
    Field("treasury_movement", (
        "Increase/ decrease (-) in treasury shares", "增加/減少(-)庫存股份", "增加/减少(-)库存股份",
        "庫存股份增加/減少(-)", "库存股份增加/减少(-)",
    ), "shares", blank_is_nil=True),
))  # fmt: skip
MOVEMENTS_TOTAL = Totals("movements_total", (
    Field("issued_movement", (
        "Total increase/ decrease (-) in issued shares (excluding treasury shares) during the month "
        "(i.e. Total of AA1 to EE1)",
        "Total increase / decrease (-) in {class} during the month (i.e. Total of A to E)",
        "本月已發行股份（不包括庫存股份）總額增加/減少(-)（即AA1至EE1項的總和）",
        "本月已发行股份（不包括库存股份）总额增加/减少(-)（即AA1至EE1项的总和）",
        "本月{class}增加 / 減少 (-) (即A至E項的總和)", "本月{class}增加 / 减少 (-) (即A至E项的总和)",
    ), "shares", blank_is_nil=True),
    Field("treasury_movement", (
        "Total increase/ decrease (-) in treasury shares during the month (i.e. Total of AA2 to EE2)",
        "本月庫存股份總額增加/減少(-)（即AA2至EE2項的總和）", "本月库存股份总额增加/减少(-)（即AA2至EE2项的总和）",
    ), "shares", blank_is_nil=True),
))  # fmt: skip
FUNDS = Pairs("funds_raised", (
    Field("funds_raised", (
        "Total funds raised during the month from exercise of options",
        "本月內因行使期權所得資金總額", "本月内因行使期权所得资金总额", "本月因行使期權所得資金總額",
        "本月因行使期权所得资金总额",
    ), "money", blank_is_nil=True),
), once=True)  # fmt: skip

SECTIONS = (
    Section("authorised_capital", (
        "I. Movements in Authorised / Registered Share Capital", "I. 法定/註冊股本變動", "I. 法定/注册股本变动",
    ), "I. Movements in authorised / registered share capital", (AUTHORISED,), (AUTHORISED_TOTAL, REMARKS)),
    Section("issued_shares", (
        "II. Movements in Issued Shares and/or Treasury Shares and Public Float Sufficiency Confirmation",
        "II. Movements in Issued Shares and/or Treasury Shares", "II. Movements in Issued Shares",
        "II. 已發行股份及/或庫存股份變動", "II. 已发行股份及/或库存股份变动", "II. 已發行股份變動",
        "II. 已发行股份变动",
        "II. 已發行股份及/或庫存股份變動及足夠公眾持股量的確認",
        "II. 已发行股份及/或库存股份变动及足够公众持股量的确认",
    ), "II. Movements in issued shares", (ISSUED, FLOAT_TICKS, FLOAT), (REMARKS,)),
    Section("details", (
        "III. Details of Movements in Issued Shares and/or Treasury Shares",
        "III. Details of Movements in Issued Shares",
        "III. 已發行股份及/或庫存股份變動詳情", "III. 已发行股份及/或库存股份变动详情",
        "III. 已發行股份變動詳情", "III. 已发行股份变动详情",
    ), "III. Details of movements", stated=""),
    Section("share_options", (
        "(A). Share Options (under Share Option Schemes of the Issuer)",
        "(A). 股份期權（根據發行人的股份期權計劃）", "(A). 股份期权（根据发行人的股份期权计划）",
    ), "III (A) Share options", (OPTIONS,), (OPTIONS_TOTAL, FUNDS, REMARKS)),
    Section("warrants", (
        "(B). Warrants to Issue Shares of the Issuer",
        "(B). Warrants to Issue Shares of the Issuer which are to be Listed",
        "(B). 承諾發行發行人股份的權證", "(B). 承诺发行发行人股份的权证",
        "(B). 承諾發行將予上市的發行人股份的權證", "(B). 承诺发行将予上市的发行人股份的权证",
    ), "III (B) Warrants", (WARRANTS,), (WARRANTS_TOTAL, REMARKS)),
    Section("convertibles", (
        "(C). Convertibles (i.e. Convertible into Shares of the Issuer)",
        "(C). Convertibles (i.e. Convertible into Issue Shares of the Issuer which are to be Listed)",
        "(C). 可換股票據（即可轉換為發行人股份）", "(C). 可换股票据（即可转换为发行人股份）",
        "(C). 可換股票據（即可轉換為將予上市的發行人股份）", "(C). 可换股票据（即可转换为将予上市的发行人股份）",
    ), "III (C) Convertibles", (CONVERTIBLES,), (CONVERTIBLES_TOTAL, REMARKS)),
    Section("other_agreements", (
        "(D). Any other Agreements or Arrangements to Issue Shares of the Issuer, including Options (other than Share "
        "Option Schemes)",
        "(D). Any other Agreements or Arrangements to Issue Shares of the Issuer which are to be listed, including "
        "Options (other than Share Options Schemes)",
        "(D). 為發行發行人股份所訂立的任何其他協議或安排，包括期權(但不包括根據股份期權計劃發行的期權)",
        "(D). 为发行发行人股份所订立的任何其他协议或安排，包括期权(但不包括根据股份期权计划发行的期权)",
    ), "III (D) Other agreements or arrangements", (AGREEMENTS,), (AGREEMENTS_TOTAL, REMARKS)),
    Section("other_movements", (
        "(E). Other Movements in Issued Shares and/or Treasury Shares", "(E). Other Movements in Issued Share",
        "(E). Other Movements in Issued Shares",
        "(E). 已發行股份及/或庫存股份的其他變動", "(E). 已发行股份及/或库存股份的其他变动",
        "(E). 已發行股份的其他變動", "(E). 已发行股份的其他变动",
    ), "III (E) Other movements", (OTHERS,), (OTHERS_TOTAL, MOVEMENTS_TOTAL, REMARKS)),
    Section("depositary_receipts", (
        "IV. Information about Hong Kong Depositary Receipt (HDR)",
        "IV. 有關香港預託證券(預託證券)的資料", "IV. 有关香港预托证券(预托证券)的资料",
    ), "IV. Hong Kong depositary receipts"),
    Section("confirmations", ("V. Confirmations", "V. 確認", "V. 确认"), "V. Confirmations"),
    Section("notes", ("Notes", "註", "注", "附註", "附注"), "Notes", stated=""),
)  # fmt: skip

MONTHLY_RETURN = FilingType(
    name="monthly_return",
    title="Monthly return",
    form="FF301",
    versions=("1.0.0", "1.0.1", "1.0.2", "1.1.1", "1.2.0"),
    recognised_by=(
        ("Monthly Return", "證券變動月報表", "证券变动月报表"),
        ("Movements in Authorised / Registered Share Capital", "法定/註冊股本變動", "法定/注册股本变动"),
        ("Details of Movements in Issued Shares", "已發行股份及/或庫存股份變動詳情", "已发行股份及/或库存股份变动详情"),
        ("Information about Hong Kong Depositary Receipt", "有關香港預託證券", "有关香港预托证券"),
    ),
    header=HEADER,
    class_header=CLASS_HEADER,
    sections=SECTIONS,
    signed=SIGNED,
    printed_too=(
        "(Director, Secretary or other Duly Authorised Officer)", "(Name)", "(董事、秘書或其他獲正式授權的人員)",
        "Public float sufficiency confirmation", "Amount",
    ),
)  # fmt: skip
