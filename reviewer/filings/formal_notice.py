"""The formal notice of a share offer: the offer, its fees, the table of application amounts, the timetable.

Chinese patterns are written in Traditional characters; Simplified ones are read as these.
"""

from reviewer.core.announcement import AnnouncementType
from reviewer.core.offer import Amounts, DatedWeekdays, OfferFacts, Timetable, Told
from reviewer.core.prose import AnnouncementFacts, Board
from reviewer.core.template import Field

COUNT = r"(?P<value>\d[\d,]*\d|\d)"
PRICE = r"(?P<value>\d[\d,]*(?:\.\d+)?)"
RATE = r"(?P<value>\d+(?:\.\d+)?) ?%"
ANY_COUNT = r"\d[\d,]*"
PER_SHARE = r"每股[^\d.。;:]{0,8}?"
# What may stand between a figure and the words that say what it is, without passing another figure of its kind.
SAME_TRANCHE = r"(?:(?!initially|初步提呈).){0,170}?"
SAME_OPTION = r"(?:(?!PRICING|定價除|定價如|定價發售).){0,900}?"
NEAR = r"[^.。;%]{0,90}?"
APPROXIMATELY = r"representing (?:in aggregate )?(?:approximately |not more than )?"
AFTER_REALLOCATION = r"following such reallocation shall (?:not exceed|be not more than)"
UP_TO = r"up to (?:an aggregate of )?"
AT_MOST = r"最多(?:合共)? ?"
OF_AN_ADJUSTMENT = r"(?:(?!超額配).){0,300}?"
NOT_ASSUMED = r"(?![^。]{0,60}假設)"
SHARES = r"股?(?:[A-Z]類?股|發售股份|額外)?"
# The Chinese tranches are named after their figure, or before it in brackets.
HONG_KONG = r"(?=(?:(?!初步提呈|國際發售).){0,130}香港公開發售)"
INTERNATIONAL = r"(?=(?:(?!初步提呈|香港公開發售).){0,130}國際發售)"
INITIALLY = r"初步提呈(?:發售)? ?"
NO_ADJUSTMENT = r"\(?(?:佔[^。;]{0,60})?\(?假設發售量調整權(?:完全)?未獲行使"
FULL_ADJUSTMENT = r"\(?(?:佔[^。;]{0,60})?\(?假設發售量調整權(?:獲悉數|悉數獲)行使"

TRANCHES = (
    Told(
        Field("offer_shares", ("Offer Shares under the Global Offering",), "shares"),
        (
            rf"Number of Offer Shares(?: under)?(?: the)?(?: Global Offering)? ?: ?{COUNT}",
            rf"全球發售(?:項下)?(?:的)?發售股份數目 ?: ?{COUNT}",
        ),
    ),
    Told(
        Field("hong_kong_offer_shares", ("Hong Kong Offer Shares",), "shares"),
        (
            rf"Number of Hong Kong(?: Offer Shares)? ?: ?{COUNT}",
            rf"香港發售股份數目 ?: ?{COUNT}",
            rf"Hong Kong Public Offering of (?:initially )?{COUNT}",
            rf"(?<!發售\(){INITIALLY}{COUNT}股{HONG_KONG}",
            rf"香港公開發售\({INITIALLY}{COUNT}股",
        ),
    ),
    Told(
        Field("international_offer_shares", ("International Offer Shares",), "shares"),
        (
            rf"Number of International(?: Offer Shares)? ?: ?{COUNT}",
            rf"國際發售股份數目 ?: ?{COUNT}",
            rf"International Offering of (?:initially )?{COUNT}",
            rf"(?<!發售\(){INITIALLY}{COUNT}股{INTERNATIONAL}",
            rf"國際發售\({INITIALLY}{COUNT}股",
        ),
    ),
    Told(
        Field("hong_kong_percentage", ("Hong Kong Public Offering in per cent of the Global Offering",), "%"),
        (
            rf"Hong Kong Public Offering of (?:initially )?{ANY_COUNT}{SAME_TRANCHE}{APPROXIMATELY}{RATE}",
            rf"(?<!發售\(){INITIALLY}{ANY_COUNT}股{HONG_KONG}{SAME_TRANCHE}(?:佔|相當於){NEAR}{RATE}",
            rf"香港公開發售\({INITIALLY}{ANY_COUNT}股{SAME_TRANCHE}(?:佔|相當於){NEAR}{RATE}",
        ),
    ),
    Told(
        Field("international_percentage", ("International Offering in per cent of the Global Offering",), "%"),
        (
            rf"International Offering of (?:initially )?{ANY_COUNT}{SAME_TRANCHE}{APPROXIMATELY}{RATE}",
            rf"(?<!發售\(){INITIALLY}{ANY_COUNT}股{INTERNATIONAL}{SAME_TRANCHE}(?:佔|相當於){NEAR}{RATE}",
            rf"國際發售\({INITIALLY}{ANY_COUNT}股{SAME_TRANCHE}(?:佔|相當於){NEAR}{RATE}",
        ),
    ),
)

PRICES = (
    Told(
        Field("maximum_price", ("Maximum Offer Price",), "money"),
        (
            rf"Maximum Offer Price ?: ?HK\$ ?{PRICE}",
            rf"最高發售價 ?: ?(?:{PER_SHARE})?{PRICE}港元",
            rf"Offer Price will (?:not be|be no) more than HK\$ ?{PRICE}",
            rf"maximum Offer Price (?:of|is) HK\$ ?{PRICE}",
            rf"發售價將?不會?超過(?:{PER_SHARE})?{PRICE}港元",
            rf"最高發售價(?:{PER_SHARE}){PRICE}港元",
        ),
        "HKD",
    ),
    Told(
        Field("price", ("Offer Price",), "money"),
        (
            rf"(?<!Maximum )Offer Price ?: ?HK\$ ?{PRICE}",
            rf"(?<!最高)發售價 ?: ?(?:{PER_SHARE})?{PRICE}港元",
            rf"Offer Price will be HK\$ ?{PRICE}",
            rf"(?<!maximum )(?<!minimum )Offer Price of HK\$ ?{PRICE}",
        ),
        "HKD",
    ),
    Told(
        Field("low_price", ("Low end of the Offer Price",), "money"),
        (
            rf"not less than HK\$ ?{PRICE}",
            rf"(?:low|bottom)[ -]*end of the indicative Offer Price range \(i\.e\.,? HK\$ ?{PRICE}",
            rf"minimum Offer Price of HK\$ ?{PRICE}",
            rf"不會?低於(?:{PER_SHARE})?{PRICE}港元",
            rf"發售價範圍的?下限\(即(?:{PER_SHARE})?{PRICE}港元",
        ),
        "HKD",
    ),
    Told(
        Field("nominal_value", ("Nominal value",), "money"),
        (
            rf"Nominal value ?: ?(?P<currency>US\$|HK\$|RMB) ?{PRICE}",
            rf"面值 ?: ?(?:{PER_SHARE})?(?P<currency>人民幣|美元|港元)? ?{PRICE}",
        ),
    ),
)

OTHER_PRICES = (
    Told(
        Field("price_mentioned", ("Offer Price mentioned",), "money"),
        (
            rf"HK\$ ?{PRICE} (?:per|for each) (?:[A-Za-z]+ ){{0,4}}Share",
            rf"(?:less|lower|more) than HK\$ ?{PRICE}",
            rf"{PER_SHARE}{PRICE}港元",
        ),
        "HKD",
        again=True,
    ),
)

FEES = (
    Told(
        Field("brokerage_rate", ("Brokerage",), "%"),
        (rf"brokerage(?: fee)? of {RATE}", rf"(?<![\d.]){RATE}(?:的)?經紀佣金"),
    ),
    Told(
        Field("sfc_levy_rate", ("SFC transaction levy",), "%"),
        (rf"SFC transaction levy of {RATE}", rf"(?<![\d.]){RATE}(?:的)?證監會交易徵費"),
    ),
    Told(
        Field("frc_levy_rate", ("FRC transaction levy",), "%"),
        (rf"(?<!A)FRC transaction levy of {RATE}", rf"(?<![\d.]){RATE}(?:的)?財匯局交易徵費"),
    ),
    Told(
        Field("afrc_levy_rate", ("AFRC transaction levy",), "%"),
        (rf"AFRC transaction levy of {RATE}", rf"(?<![\d.]){RATE}(?:的)?會財局交易徵費"),
    ),
    Told(
        Field("trading_fee_rate", ("Stock Exchange trading fee",), "%"),
        (rf"trading fee of {RATE}", rf"(?<![\d.]){RATE}(?:的)?(?:香港)?聯交所交易費"),
    ),
)

LOTS = (
    Told(
        Field("stock_code", ("Stock code",), "text"),
        (
            r"Stock code ?: ?(?P<value>\d{4,5})\b",
            r"stock code of the [^.]{0,40}?(?:is|will be) (?P<value>\d{4,5})\b",
            r"股份代號 ?: ?(?P<value>\d{4,5})(?!\d)",
            r"代號[將為]{1,2} ?(?P<value>\d{4,5})(?!\d)",
        ),
    ),
    Told(
        Field("board_lot", ("Board lot",), "shares"),
        (rf"board lots? of {COUNT}", rf"每手(?:買賣單位)?(?:為)? ?{COUNT} ?股"),
    ),
    Told(
        Field("minimum_application", ("Minimum application",), "shares"),
        (rf"for a minimum of {COUNT}", rf"(?:最少|至少)(?:申請)?(?:認購)?(?:為)? ?{COUNT} ?股"),
    ),
    Told(
        Field("maximum_application_percentage", ("Maximum application in per cent of the Hong Kong tranche",), "%"),
        (
            rf"may apply for,? (?:and )?this is (?:approximately )?{RATE}",
            rf"香港發售股份數目上限,佔最初發售的香港發售股份的?約?{RATE}",
        ),
    ),
    Told(
        Field("amount_of_one_lot", ("Amount payable for one board lot",), "money"),
        (rf"amounting to a total of HK\$ ?{PRICE} for one board lot",),
        "HKD",
    ),
)

OPTIONS = (
    Told(
        Field("reallocation_cap", ("Hong Kong Offer Shares after reallocation, at most",), "shares"),
        (
            rf"reallocated to the Hong Kong Public Offering shall be {COUNT}",
            rf"{AFTER_REALLOCATION} {COUNT}",
            rf"increasing the total number of Offer Shares available under the Hong Kong Public Offering to {COUNT}",
            rf"香港公開發售項下可供認購的發售股份(?:最高)?總數(?:不得超過|增加至最多) ?{COUNT} ?股",
        ),
    ),
    Told(
        Field("reallocation_multiple", ("Multiple of the initial Hong Kong tranche",), "text"),
        (
            r"representing (?P<value>double|twice)",
            r"\(相當於香港公開發售項下初步可供認購的發售股份總數的?(?P<value>兩倍)",
        ),
    ),
    Told(
        Field("reallocation_percentage", ("Reallocation cap in per cent of the Global Offering",), "%"),
        (
            rf"{AFTER_REALLOCATION} {ANY_COUNT}{NEAR}{APPROXIMATELY}{RATE}",
            rf"available under the Hong Kong Public Offering to {ANY_COUNT}{NEAR}{APPROXIMATELY}{RATE}",
            rf"發售股份(?:最高)?總數(?:不得超過|增加至最多) ?{ANY_COUNT}{NEAR}(?:佔|相當於){NEAR}{RATE}",
        ),
    ),
    Told(
        Field("reallocated_shares", ("Shares that may be reallocated",), "shares"),
        (
            rf"International Offer Shares reallocated to the Hong Kong Public Offering should not exceed {COUNT}",
            rf"最多可將 ?{COUNT} ?股發售股份由國際發售重新分配至香港公開發售",
        ),
    ),
    Told(
        Field("size_adjustment_shares", ("Offer Size Adjustment Option",), "shares"),
        (
            rf"Offer Size Adjustment Option(?:(?!Over-allotment).){{0,500}}?issue {UP_TO}{COUNT} additional",
            rf"發售量調整權{OF_AN_ADJUSTMENT}{AT_MOST}{COUNT} ?股額外{NOT_ASSUMED}",
        ),
    ),
    Told(
        Field("size_adjustment_percentage", ("Offer Size Adjustment Option in per cent",), "%"),
        (
            rf"Offer Size Adjustment Option(?:(?!Over-allotment).){{0,500}}?issue {UP_TO}{ANY_COUNT} additional "
            rf"[^.(]{{0,30}}?\(?(?:representing|being) (?:approximately )?{RATE}",
            rf"發售量調整權{OF_AN_ADJUSTMENT}{AT_MOST}{ANY_COUNT} ?股額外{NOT_ASSUMED}{NEAR}(?:佔|相當於){NEAR}{RATE}",
        ),
    ),
    Told(
        Field("over_allotment_shares", ("Over-allotment Option",), "shares"),
        (
            rf"Over-allotment Option{SAME_OPTION}(?:issue|allot) (?:and issue )?up to an aggregate of {COUNT}",
            rf"Over-allotment Option{SAME_OPTION}issue up to an additional {COUNT}",
            rf"超額配[售股]權{SAME_OPTION}{AT_MOST}{COUNT} ?股{SHARES}[A-Z]?股?(?:發售股份)?(?={NO_ADJUSTMENT})",
            rf"超額配[售股]權{SAME_OPTION}合共最多 ?{COUNT} ?股額外[A-Z]?股?(?:發售股份)?(?={NO_ADJUSTMENT})",
            rf"超額配[售股]權(?:(?!發售量).){{0,300}}?{AT_MOST}{COUNT} ?股額外發售股份\(佔",
        ),
    ),
    Told(
        Field("over_allotment_sale_shares", ("Over-allotment Option, shares of selling shareholders",), "shares"),
        (rf"require the Selling Shareholders? to sell up to (?:an aggregate of )?{COUNT}",),
    ),
    Told(
        Field("over_allotment_percentage", ("Over-allotment Option in per cent",), "%"),
        (
            rf"up to an aggregate of {ANY_COUNT} {NEAR}{APPROXIMATELY}{RATE} of "
            r"the (?:total )?(?:number of )?(?:Offer Shares|[A-Z] Shares|Shares) initially",
            rf"Sale Shares \(representing in aggregate not more than {RATE}",
            rf"股額外發售股份\(佔{NEAR}{RATE}",
            rf"超額配[售股]權{SAME_OPTION}股額外[A-Z]?股?\(佔{NEAR}{RATE}\(假設發售量調整權完全",
            rf"悉數行使\)\(合共佔{NEAR}{RATE}",
        ),
    ),
    Told(
        Field(
            "adjusted_over_allotment_shares", ("Over-allotment Option with the Offer Size Adjustment Option",), "shares"
        ),
        (
            rf"not exercised at all\)?,? or {UP_TO}{COUNT}",
            rf"(?:最多(?:合共)?|或) ?{COUNT} ?股額外[A-Z]?股?(?={FULL_ADJUSTMENT})",
        ),
    ),
    Told(
        Field("adjusted_over_allotment_percentage", ("The same in per cent",), "%"),
        (
            rf"not exercised at all\)?,? or {UP_TO}{ANY_COUNT} {NEAR}{APPROXIMATELY}{RATE}",
            rf"股額外[A-Z]?股?\(佔{NEAR}{RATE}\(假設發售量調整權獲悉數",
        ),
    ),
)

DATES = (
    Told(
        Field("stabilisation_ends", ("Stabilisation ends",), "date"),
        (
            r"(?:expected to expire on|expire on) (?:[A-Z][a-z]+day, )?(?P<value>[A-Z][a-z]+ \d{1,2}, \d{4})",
            r"last day for (?:the )?lodging (?:of )?applications under the Hong Kong Public Offering"
            r" ?(?:,|\(which is|, ?being|\(being) ?(?:[A-Z][a-z]+day, )?(?P<value>[A-Z][a-z]+ \d{1,2}, \d{4})",
            r"申請截止日期(?:後|起計)(?:第)?30日(?:內)?\((?:即)?(?P<value>\d{4}年\d{1,2}月\d{1,2}日)",
            r"(?P<value>\d{4}年\d{1,2}月\d{1,2}日)(?:\(星期.\))?止,即遞交香港公開發售申請截止",
        ),
    ),
    Told(
        Field("prospectus_date", ("Prospectus dated",), "date"),
        (
            r"(?<!supplemental )prospectus dated (?:[A-Z][a-z]+day, )?(?P<value>[A-Z][a-z]+ \d{1,2}, \d{4})",
            r"日期為(?P<value>\d{4}年\d{1,2}月\d{1,2}日)(?:\(星期.\))?的招股章程",
        ),
    ),
    Told(
        Field("supplemental_prospectus_date", ("Supplemental prospectus dated",), "date"),
        (r"supplemental prospectus dated (?:[A-Z][a-z]+day, )?(?P<value>[A-Z][a-z]+ \d{1,2}, \d{4})",),
    ),
    Told(
        Field("formal_notice_date", ("Formal notice dated",), "date"),
        (r"formal notice of the Company dated (?:[A-Z][a-z]+day, )?(?P<value>[A-Z][a-z]+ \d{1,2}, \d{4})",),
    ),
)

FORMAL_NOTICE = AnnouncementType(
    name="formal_notice",
    title="Formal notice of a share offer",
    recognised_by=(
        ("Number of Offer Shares", "發售股份數目", "发售股份数目"),
        ("Number of Hong Kong Offer Shares", "Number of Hong Kong", "香港發售股份數目", "香港发售股份数目"),
        ("Number of International Offer Shares", "Number of International", "國際發售股份數目", "国际发售股份数目"),
        ("Offer Price", "發售價", "发售价"),
        ("Nominal value", "面值"),
        ("Application lists close", "截止辦理申請登記", "截止办理申请登记"),
        ("amount payable", "Amount", "應付金額", "应付金额"),
    ),
    must=(
        (
            "Maximum number of Hong Kong Offer Share",
            "可申請的香港發售股份數目上限",
            "可申請認購的香港發售股份最高數目",
            "可申请的香港发售股份数目上限",
        ),
        ("Application lists", "申請登記", "申请登记"),
    ),
    parts=(
        AnnouncementFacts(),
        OfferFacts(
            title="The offer",
            table="offer",
            restated="offer_statements",
            restated_title="Figures of the offer stated again",
            told=(*TRANCHES, *PRICES, *OTHER_PRICES, *FEES, *LOTS, *OPTIONS, *DATES),
        ),
        Amounts(
            title="Application amounts",
            table="application_amounts",
            number=Field("number", ("Number of Offer Shares applied for",), "shares"),
            amount=Field("amount", ("Amount payable on application",), "money"),
            mark=Field("mark", ("Footnote mark",), "text"),
            currency="HKD",
        ),
        Timetable(
            title="Timetable",
            table="timetable",
            heading=("Expected timetable", "Revised timetable", "Timetable", "預期時間表", "预期时间表"),
            ends=(
                "Settlement", "Shares will be eligible for admission into CCASS", "Electronic application channels",
                "交收", "結算", "结算", "電子申請渠道", "电子申请渠道", "H股將合資格納入中央結算系統",
            ),
            event=Field("event", ("Event",), "text"),
            date=Field("date", ("Date",), "date"),
            weekday=Field("weekday", ("Day",), "text"),
            time=Field("time", ("Time",), "text"),
        ),
        DatedWeekdays(
            title="Dates with their day of the week",
            table="dated_weekdays",
            weekday=Field("weekday", ("Day",), "text"),
            date=Field("date", ("Date",), "date"),
            opens=Field("opens", ("From",), "text"),
            closes=Field("closes", ("Until",), "text"),
        ),
        Board(),
    ),
)  # fmt: skip
