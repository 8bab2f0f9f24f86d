"""Next day disclosure return on the Word form of 2009 to 2021, which has no form number: what is printed where."""

from reviewer.core.announcement import AnnouncementType
from reviewer.core.legacy import LegacyNextDay, NamedClass
from reviewer.core.template import Field

NEXT_DAY_RETURN_LEGACY = AnnouncementType(
    name="next_day_return",
    title="Next day disclosure return",
    recognised_by=(
        ("Next Day Disclosure Return", "翌日披露報表", "翌日披露报表"),
        ("Name of listed issuer", "上市發行人名稱", "上市发行人名称"),
        ("Description of securities", "證券詳情", "证券详情"),
        ("Opening balance as at", "於下列日期開始時的結存", "于下列日期开始时的结存"),
        ("Purchase report", "購回報告", "购回报告"),
    ),
    must=(
        ("Next Day Disclosure Return", "翌日披露報表", "翌日披露报表"),
        ("Name of listed issuer", "上市發行人名稱", "上市发行人名称"),
        ("Opening balance as at", "於下列日期開始時的結存", "于下列日期开始时的结存"),
    ),
    parts=(
        LegacyNextDay(
            title="Next day disclosure return",
            classes=(
                NamedClass("ordinary-shares", ("Ordinary Share", "Ordinary Shares", "普通股")),
                NamedClass("preference-shares", ("Preference Share", "優先股", "优先股")),
            ),
            header=(
                Field("issuer", ("Name of listed issuer", "上市發行人名稱", "上市发行人名称")),
                Field("date_submitted", ("Date submitted", "呈交日期"), "date"),
            ),
            code=Field("stock_code", ("Stock code", "股份代號", "股份代号")),
            description=Field("description", ("Description of securities", "證券詳情", "证券详情")),
            events=("Issues of shares", "發行股份", "发行股份"),
            opening=("Opening balance as at", "於下列日期開始時的結存", "于下列日期开始时的结存"),
            closing=("Closing balance as at", "於下列日期結束時的結存", "于下列日期结束时的结存"),
            passed_over=("Share repurchases", "股份購回", "股份购回"),
            columns=(
                Field("number", unit="shares"),
                Field("percentage", unit="%"),
                Field("price", unit="money"),
                Field("market_price", unit="money"),
                # Printed with a word, not with a sign, and sometimes without either.
                Field("discount_or_premium", unit="%"),
            ),
            report_heading=("A. Purchase report", "A. 購回報告", "A. 购回报告"),
            # The first words of each heading: they stand on lines that run into one another.
            report=(
                (("Trading", "Trading date", "交易日"), Field("trading_date", unit="date")),
                (("Number of", "購回證券數目", "购回证券数目"), Field("number", unit="shares")),
                (("Method of purchase", "購回方式", "购回方式"), Field("method")),
                (("Price per share or highest", "每股價格或", "每股价格或"), Field("highest_price", unit="money")),
                (("Lowest price paid $", "最低價", "最低价"), Field("lowest_price", unit="money")),
                (("Total paid $", "付出總額", "付出总额"), Field("total_paid", unit="money")),
            ),
            total=("Total", "合共"),
            mandate=(
                Field("cumulative_number", (
                    "Number of such securities purchased on the Exchange", "本年內至今天為止", "本年内至今天为止",
                ), "shares"),
                Field("cumulative_percentage", (
                    "% of issued share capital at time ordinary resolution passed", "自決議案通過日期以來",
                    "自决议案通过日期以来",
                ), "%"),
            ),
            whole=Field("issued_at_resolution", ("((a) x 100)",), "shares"),
            statement=Field("explanatory_statement_date", (
                "Explanatory Statement dated", "呈交貴交易所日期為", "呈交贵交易所日期为",
            ), "date"),
            signed=(
                Field("submitted_by", ("Submitted by", "呈交者")),
                Field("title", ("Title", "職銜", "职衔")),
            ),
            end=("We hereby confirm", "我們確認", "我们确认"),
        ),
    ),
)  # fmt: skip
