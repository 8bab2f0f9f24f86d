"""Monthly return on the Word form of 2009 to 2021, which has no form number: what is printed where."""

from reviewer.core.announcement import AnnouncementType
from reviewer.core.legacy import Across, Capital, Events, Items, LegacyMonthly, LegacySection, Moved, NamedClass
from reviewer.core.template import BalanceColumn, BalanceRow, Field

CLASSES = (
    NamedClass("ordinary-shares", ("Ordinary Shares", "普通股")),
    NamedClass("preference-shares", ("Preference Shares", "優先股", "优先股")),
    NamedClass("other-shares", (
        "Other Classes of Shares", "Other class", "其他類別股份", "其他类别股份",
    )),
)  # fmt: skip

OPENING = BalanceRow(("Balance at close of preceding month", "上月底結存", "上月底结存"))
MOVEMENT = BalanceRow((
    "Increase/(decrease)", "Increase/ (decrease) during the month", "增加／（減少）", "增加／（减少）",
    "本月增加／（減少）", "本月增加／（减少）",
))  # fmt: skip
CLOSING = BalanceRow(("Balance at close of the month", "本月底結存", "本月底结存"))
BALANCES = (OPENING, MOVEMENT, CLOSING)

CAPITAL = Capital(
    table="class_of_shares",
    header=(
        Field("stock_code", ("Stock code", "股份代號", "股份代号")),
        Field("description", ("Description", "說明", "说明")),
    ),
    rows=BALANCES,
    columns=(
        BalanceColumn("authorised_shares", ("No. of shares",), (
            Field("opening_balance", unit="shares"),
            Field("movement", unit="shares", blank_is_nil=True),
            Field("closing_balance", unit="shares"),
        )),
        BalanceColumn("par_value", ("Par value",), (
            Field("opening_par_value", unit="money"),
            # Not a change of the par value: the par value of the shares that were added.
            Field("par_value_of_increase", unit="money", blank_is_nil=True),
            Field("closing_par_value", unit="money"),
        )),
        BalanceColumn("authorised_capital", ("Authorised share capital",), (
            Field("opening_balance", unit="money"),
            Field("movement", unit="money", blank_is_nil=True),
            Field("closing_balance", unit="money"),
        )),
    ),
    total_table="authorised_total",
    total=Field("total_authorised_capital", (
        "Total authorised share capital at the end of the month", "本月底法定股本總額", "本月底法定股本总额",
        "本月底法定股本總額（港元）", "本月底法定股本总额（港元）", "本月底法定股本總額（美元）",
        "本月底法定股本总额（美元）", "本月底法定股本總額（人民幣）", "本月底法定股本总额（人民币）",
    ), "money"),
)  # fmt: skip

ISSUED = Across(
    table="issued_shares",
    rows=BALANCES,
    fields=(
        Field("opening_balance", unit="shares"),
        Field("movement", unit="shares", blank_is_nil=True),
        Field("closing_balance", unit="shares"),
    ),
    classes=("ordinary-shares", "ordinary-shares-2", "preference-shares", "other-shares"),
)

NEW_SHARES = Field("new_shares_issued", unit="shares", blank_is_nil=True)
MAY_BE_ISSUED = Field("may_be_issued", unit="shares")
CODE = Field("instrument_code", ("Stock code (if listed)", "股份代號 (如已上市)", "股份代号 (如已上市)"))
PRICE = Field("price", ("Subscription price", "Conversion price", "認購價", "认购价", "換股價", "换股价"), "money")
APPROVAL = Field("approval_date", (
    "EGM approval date (if applicable) (dd/mm/yyyy)", "AGM approval date (if applicable) (dd/mm/yyyy)",
    "股東特別大會通過日期 (如適用) (日/月/年)", "股東週年大會通過日期 (如適用) (日/月/年)",
    "股东特别大会通过日期 (如适用) (日/月/年)", "股东周年大会通过日期 (如适用) (日/月/年)",
), "date")  # fmt: skip
SHARES = (
    "Class of shares issuable", "Class of shares repurchased", "Class of shares redeemed",
    "可發行股份類別", "所購回股份類別", "所贖回股份類別", "可发行股份类别", "所购回股份类别", "所赎回股份类别",
)  # fmt: skip
CURRENCY = Field("currency")

# The form prints these without a sign: the heading says that they are taken off.
TAKEN_OFF = Field("taken_off", unit="options", blank_is_nil=True)

OPTIONS = Items(
    table="share_options",
    letter=("Total A.", "總數 A.", "总数 A."),
    columns=(
        Moved("share_option_movements", ("Granted", "授出"), Field("movement", unit="options", blank_is_nil=True)),
        Moved("share_option_movements", ("Exercised", "行使"), TAKEN_OFF),
        Moved("share_option_movements", (
            "Cancelled", "註銷", "注销",
        ), TAKEN_OFF),
        Moved("share_option_movements", ("Lapsed", "失效"), TAKEN_OFF),
        NEW_SHARES,
        MAY_BE_ISSUED,
    ),
    dated=Field("approval_date", unit="date"),
    priced=Field("exercise_price", ("Exercise Price", "行使價", "行使价"), "money"),
    funds=Field("funds_raised", (
        "Total funds raised during the month from exercise of options", "本月內因行使期權所得資金總額",
        "本月内因行使期权所得资金总额",
    ), "money", blank_is_nil=True),
)  # fmt: skip

WARRANTS = Items(
    table="warrants",
    letter=("Total B.", "總數 B.", "总数 B."),
    columns=(
        CURRENCY,
        Field("opening_balance", unit="money"),
        Moved("warrant_movements", (
            "Exercised during the month", "本月內已行使", "本月内已行使",
        ), Field("taken_off", unit="money", blank_is_nil=True)),
        Field("closing_balance", unit="money"),
        NEW_SHARES,
        MAY_BE_ISSUED,
    ),
    dated=Field("expiry_date", unit="date"),
    inside=(CODE, PRICE, APPROVAL),
    shares=SHARES,
)  # fmt: skip

CONVERTIBLES = Items(
    table="convertibles",
    letter=("Total C.", "總數 C.", "总数 C."),
    columns=(
        CURRENCY,
        Field("opening_balance", unit="money"),
        Moved("convertible_movements", (
            "Converted during the month", "本月內已換股款額", "本月内已换股款额",
        ), Field("taken_off", unit="money", blank_is_nil=True)),
        Field("closing_balance", unit="money"),
        NEW_SHARES,
        MAY_BE_ISSUED,
    ),
    inside=(CODE, PRICE, APPROVAL),
    shares=SHARES,
)  # fmt: skip

AGREEMENTS = Items(
    table="other_agreements",
    letter=("Total D.", "總數 D.", "总数 D."),
    columns=(NEW_SHARES, MAY_BE_ISSUED),
    dated=Field("approval_date", unit="date"),
)

OTHERS = Events(
    table="other_movements",
    letter=("Total E.", "總數 E.", "总数 E."),
    shares=SHARES,
    price=Field("price", ("At price", "價格", "价格"), "money"),
    dates=(
        Field("event_date", (
            # The date may stand at the end of the first line of its label.
            "Issue and allotment date", "Issue and allotment", "Cancellation date", "Redemption date",
            "發行及配發日期", "註銷日期", "贖回日期", "发行及配发日期", "注销日期", "赎回日期",
        ), "date"),
        Field("approval_date", (
            "EGM approval date", "AGM approval date", "股東特別大會通過日期", "股東週年大會通過日期",
            "股东特别大会通过日期", "股东周年大会通过日期",
            # The last character stands on the next line, and the date may stand between the two.
            "股東特別大會通過日", "股東週年大會通過日", "股东特别大会通过日", "股东周年大会通过日",
        ), "date"),
    ),
    columns=(Field("issued_movement", unit="shares", blank_is_nil=True), MAY_BE_ISSUED),
    month=(
        "Total increase / (decrease) in ordinary shares during the month (i.e. Total of A to E)",
        "本月普通股增加／（減少）總額（即 A 至 E 項的總和）", "本月普通股增加／（减少）总额（即 A 至 E 项的总和）",
    ),
    month_table="movements_total",
    month_classes=("ordinary-shares", "ordinary-shares-2", "preference-shares", "other-shares"),
)  # fmt: skip

SECTIONS = (
    LegacySection("authorised_capital", (
        "I. Movements in Authorised Share Capital", "I. 法定股本變動", "I. 法定股本变动",
    ), "I. Movements in authorised share capital", CAPITAL),
    LegacySection("issued_shares", (
        "II. Movements in Issued Share Capital", "II. 已發行股本變動", "II. 已发行股本变动",
    ), "II. Movements in issued share capital", ISSUED),
    LegacySection("details", (
        "III. Details of Movements in Issued Share Capital", "III. 已發行股本變動詳情", "III. 已发行股本变动详情",
    ), "III. Details of movements"),
    LegacySection("share_options", (
        "Share Options (under Share Option Schemes of the Issuer)", "股份期權（根據發行人的股份期權計劃）",
        "股份期权（根据发行人的股份期权计划）",
    ), "III (A) Share options", OPTIONS),
    LegacySection("warrants", (
        "Warrants to Issue Shares of the Issuer which are to be Listed", "承諾發行將予上市的發行人股份的權證",
        "承诺发行将予上市的发行人股份的权证",
    ), "III (B) Warrants", WARRANTS),
    LegacySection("convertibles", (
        "Convertibles (i.e. Convertible into Shares of the Issuer which are to be Listed)",
        "可換股票據（即可轉換為將予上市的發行人股份）", "可换股票据（即可转换为将予上市的发行人股份）",
    ), "III (C) Convertibles", CONVERTIBLES),
    LegacySection("other_agreements", (
        "Any other Agreements or Arrangements to Issue Shares of the Issuer which are to be Listed, including Options "
        "(other than under Share Option Schemes)",
        "為發行將予上市的發行股份所訂立的任何其他協議或安排，包括期權（但不包括根據股份期權計劃發行的期權）",
        "为发行将予上市的发行股份所订立的任何其他协议或安排，包括期权（但不包括根据股份期权计划发行的期权）",
        "為發行將予上市的發行人股份所訂立的任何其他協議或安排，包括期權（但不包括根據股份期權計劃發行的期權）",
    ), "III (D) Other agreements or arrangements", AGREEMENTS),
    LegacySection("other_movements", (
        "Other Movements in Issued Share Capital", "已發行股本的其他變動", "已发行股本的其他变动",
    ), "III (E) Other movements", OTHERS),
)  # fmt: skip

MONTHLY_RETURN_LEGACY = AnnouncementType(
    name="monthly_return",
    title="Monthly return",
    recognised_by=(
        (
            "Monthly Return of Equity Issuer on Movements in Securities", "股份發行人的證券變動月報表",
            "股份发行人的证券变动月报表",
        ),
        ("For Main Board and GEM listed issuers", "適用於主板及創業板上市發行人", "适用于主板及创业板上市发行人"),
        ("Movements in Authorised Share Capital", "法定股本變動", "法定股本变动"),
        ("Details of Movements in Issued Share Capital", "已發行股本變動詳情", "已发行股本变动详情"),
        ("Other Movements in Issued Share Capital", "已發行股本的其他變動", "已发行股本的其他变动"),
    ),
    must=((
        "Monthly Return of Equity Issuer on Movements in Securities", "股份發行人的證券變動月報表",
        "股份发行人的证券变动月报表",
    ),),
    parts=(
        LegacyMonthly(
            title="Monthly return",
            classes=CLASSES,
            header=(
                Field("month_ended", (
                    "For the month ended (dd/mm/yyyy)", "截至月份（日／月／年）",
                ), "date"),
                Field("recipient", ("To", "致")),
                Field("issuer", ("Name of Issuer", "公司名稱", "公司名称")),
                Field("date_submitted", ("Date Submitted", "呈交日期"), "date"),
            ),
            sections=SECTIONS,
            remarks=("Remarks (if any)", "備註(如有)", "备注(如有)"),
            signed=(
                Field("submitted_by", ("Submitted by", "呈交者")),
                Field("title", ("Title", "職銜", "职衔")),
            ),
            notes=("(Director, Secretary or other duly authorised officer)", "(董事、秘書或其他獲正式授權的人員)",
                "(董事、秘书或其他获正式授权的人员)", "Notes", "註", "注"),
        ),
    ),
)  # fmt: skip
