"""Poll results of a general meeting: the table of resolutions, and what is said around it."""

from reviewer.core.announcement import AnnouncementType
from reviewer.core.poll import PollNotes, Resolutions, Said
from reviewer.core.prose import AnnouncementFacts, Board, Footnotes
from reviewer.core.template import Field

# A number with comma groups, damaged or not.
N = r"(?P<value>\d[\d,]{4,}\d)"
DATE = r"(?P<value>\d{1,2}(?:st|nd|rd|th)? \w{3,9},? \d{4}|\w{3,9} \d{1,2}(?:st|nd|rd|th)?, ?\d{4})"
ZH_DIGIT = r"[〇零○一二三四五六七八九十廿\d]"
ZH_DATE = rf"(?P<value>{ZH_DIGIT}{{4}}年{ZH_DIGIT}{{1,3}}月{ZH_DIGIT}{{1,4}}日)"
# A stretch of one sentence: the point of HK$0.10 and of Mr. Wang does not end it.
WITHIN = r"(?:[^.。;；]|\.(?=\d)|(?<=Mr)\.|(?<=Ms)\.|(?<=Dr)\.|(?<=Prof)\.|(?<=Mrs)\.|(?<=no)\.|(?<=nos)\.)"
# The name of a firm: its words have capitals.
FIRM = r"(?P<value>(?-i:[A-Z][\w&'’-]*(?: (?:[A-Z&(][\w&'’)-]*|of|and))*? (?:Limited|LLP|Ltd)))"
NUMBER = r"(?!20\d\d)\d{1,2}[A-Z]?(?:\(\w{1,4}\))*"
NUMBERS = rf"{NUMBER}(?:(?:, and |, | and | & | to | ?[-–] ?){NUMBER})*"
ZH_NUMBER = r"第?\d{1,2}[A-Z]?(?:\(\w{1,4}\))*項?项?"
ZH_NUMBERS = rf"{ZH_NUMBER}(?:[、,，及和至]{{1,2}}{ZH_NUMBER})*"

RESOLUTIONS = Resolutions(
    title="Resolutions",
    votes_for=("For", "Votes for", "贊成", "赞成", "同意"),
    votes_against=("Against", "Votes against", "反對", "反对"),
    votes_abstained=("Abstain", "Abstained", "Abstention", "棄權", "弃权"),
    ordinary=("Ordinary Resolutions", "Ordinary Resolution", "普通決議案", "普通决议案", "普通決議", "普通决议"),
    special=("Special Resolutions", "Special Resolution", "特別決議案", "特别决议案", "特別決議", "特别决议"),
    columns=(
        Field("voting_shares", (
            "Number of Voting Shares", "Voting Shares", "有表決權股份", "有表决权股份", "有投票權股份", "有投票权股份",
        ), "shares"),
        Field("votes_cast", (
            "Votes Cast", "Shares voted", "Total votes", "Total number of votes", "投票總數", "投票总数",
            "投票股份總數", "投票股份总数", "總票數", "总票数", "票數總數", "总数",
        ), "votes"),
    ),
    total=("Total", "總計", "总计", "合計", "合计", "總數", "总数"),
)  # fmt: skip

NOTES = PollNotes(
    title="Notes to the poll results",
    figures=(
        Said(Field("shares_in_issue", ("Shares in issue",), "shares"), (
            rf"total number of (?:issued )?shares (?:of the Company )?(?:in issue )?(?:is|was|were) {N}",
            rf"issued share capital of the Company (?:comprised|was|comprises) {N} shares",
            rf"there were (?:a total of )?{N} (?:issued )?shares (?:of the Company )?in issue",
            rf"(?:已發行|已发行)股份(?:總數|总数)?[為为](?:每股[^，。]{{1,12}}元[之的])?{N}股",
            rf"(?:已發行股本|已发行股本)包括{N}股",
        )),
        Said(Field("entitled_shares", ("Shares entitled to attend and vote",), "shares"), (
            rf"total number of shares (?:of the Company )?entitling the holders? to attend and vote "
            rf"{WITHIN}{{0,80}}?(?:is|was|were) {N}",
            rf"{N} shares{WITHIN}{{0,60}}(?:which was|being|representing) the total number of shares entitling",
            rf"{N}股{WITHIN}{{0,40}}(?:即|此乃){WITHIN}{{0,40}}(?:賦予|赋予|有權|有权)",
        )),
    ),
    nils=(
        Said(Field("abstain_in_favour_shares", ("Shares to abstain from voting in favour",), "shares"), (
            rf"abstain from voting in favour{WITHIN}{{0,60}}"
            rf"(?:Rule 13\.40{WITHIN}{{0,160}})?: ?(?P<value>Nil|\d[\d,]*)",
            r"(?P<value>No) Shares?(?:holders?)? (?:of the Company |was |were )?entitl(?:ing|ed) "
            rf"{WITHIN}{{0,40}}to attend and (?:abstain from voting in favour|vote only against)",
            rf"(?P<value>no) Shares? {WITHIN}{{0,60}}to attend and (?:abstain from voting in favour|vote only against)",
            rf"(?P<value>[無无])任何(?:本公司)?股份{WITHIN}{{0,50}}(?:投反對票|投反对票)",
            rf"(?P<value>[無无]股東|[無无]股东|[無无]任何股東|概無股東|概无股东){WITHIN}{{0,60}}(?:放棄|放弃)投票?贊成",
        )),
        Said(Field("must_abstain_shares", ("Shares that must abstain from voting",), "shares"), (
            rf"required under the Listing Rules to abstain from voting{WITHIN}{{0,60}}: ?(?P<value>Nil|\d[\d,]*)",
            r"(?P<value>No) Shareholders? (?:was|were) required to abstain from voting",
            r"There were (?P<value>no) restrictions? on any Shareholders?",
            r"(?:投票|表決|表决)時?时?(?:並|并)?(?P<value>不受任何限制|[無无]受到(?:任何)?限制)",
            rf"(?P<value>概?[無无]股東|概?[無无]股东){WITHIN}{{0,40}}(?:須|须|需)[^。]{{0,30}}(?:放棄|放弃)(?:投票|表決|表决)",
        )),
    ),
    texts=(
        Said(Field("scrutineer", ("Scrutineer",)), (
            rf"in Hong Kong, {FIRM}, (?:acted|was appointed|has been appointed)"
            rf"{WITHIN}{{0,80}}scrutineer",
            rf"{FIRM}, {WITHIN}{{0,120}}"
            rf"(?:acted|was appointed|has been appointed){WITHIN}{{0,60}}scrutineer",
            rf"(?:登記[分]?處|登记[分]?处|過戶處|过户处|核數師|核数师)(?P<value>[^，。、]{{2,24}}?公司)"
            rf"{WITHIN}{{0,30}}(?:監票人|监票人|監察員|监察员|點票|点票)",
        )),
        Said(Field("scrutineer_role", ("The scrutineer is",)), (
            rf"(?P<value>share registrar|auditors?|accountants?)\b{WITHIN}{{0,180}}scrutineer",
            rf"(?P<value>股份過戶登記[分]?處|股份過戶登記處|股份登記處|股份过户登记[分]?处|股份登记处|核數師|核数师|會計師|会计师)"
            rf"{WITHIN}{{0,60}}(?:監票人|监票人|監察員|监察员|點票|点票)",
        )),
        Said(Field("intention", ("Intentions stated in the circular",)), (
            rf"(?P<value>(?:None of the shareholders|No shareholders?|no parties|no person){WITHIN}{{0,40}}"
            rf"(?:stated|indicated){WITHIN}{{0,30}}(?:intention|in the Circular){WITHIN}{{0,140}}?)[.]",
            rf"(?P<value>(?:概?[無无](?:人士|股東|股东)){WITHIN}{{0,20}}通函{WITHIN}{{0,60}})[。，]",
        )),
        Said(Field("attendance", ("Attendance of all directors",)), (
            rf"(?P<value>All (?:of )?(?:the )?Directors(?: of the Company)? (?:have )?attended{WITHIN}{{0,120}})[.]",
            r"(?P<value>全體董事[^。]{0,30}出席[^。]{0,40})。",
        )),
        Said(Field("others_absent", ("The other directors",)), (
            rf"(?P<value>(?:The )?(?:other|remaining|rest of the) Directors?{WITHIN}{{0,60}}(?:not|unable)"
            rf"{WITHIN}{{0,20}}attend)",
            r"(?P<value>其他董事[^。]{0,30}(?:未能|未克|未有)出席)",
        )),
    ),
    dates=(
        Said(Field("meeting_date", ("Date of the meeting",), "date"), (
            rf"(?:meeting|AGM|EGM|SGM){WITHIN}{{0,60}}?held on {DATE}",
            rf"{ZH_DATE}(?:舉行|举行|召開|召开)[之的]?(?:本公司)?(?:股東|股东|臨時|临时)",
        )),
        Said(Field("notice_date", ("Date of the notice",), "date"), (
            rf"\bnotice\b{WITHIN}{{0,140}}?(?<!held )(?:dated|on) {DATE}",
            rf"{ZH_DATE}(?:刊發|刊发)?[之的]?(?:股東|股东)(?:週年|周年|特別|特别)?大會?会?(?:通告|通知|內|内)",
            rf"(?:日期均?[為为]|於|于){ZH_DATE}[^。]{{0,24}}通函[^。]{{0,30}}(?:通告|通知)",
        ), ("held on",)),
        Said(Field("circular_date", ("Date of the circular",), "date"), (
            rf"\bcircular\b{WITHIN}{{0,200}}?(?<!held )(?:dated|on) {DATE}",
            rf"(?:日期均?[為为]|於|于){ZH_DATE}(?:刊發|刊发)?[之的]?(?:本公司)?通函",
        ), ("held on",)),
    ),
    of_class=(
        r"(?P<value>\d[\d,]{4,}\d) (?:shares of )?Class (?P<class>[A-Z]) (?:Ordinary )?Shares?",
        r"(?P<value>\d[\d,]{4,}\d) (?P<class>[A-Z]) Shares?\b",
        r"(?P<value>\d[\d,]{4,}\d)股(?P<class>[A-Z])[類类]?(?:普通)?股",
    ),
    votes_per_share=(
        rf"(?P<said>Each (?:Class [A-Z]|[A-Z]) {WITHIN}*?) in respect of (?:the )?resolutions? "
        rf"(?:numbered |nos?\. )?(?P<numbers>{NUMBERS})",
        rf"(?P<said>每股[A-Z][類类]{WITHIN}*?票{WITHIN}{{0,30}}?)(?P<numbers>{ZH_NUMBERS})",
    ),
    passed=(
        rf"(?P<majority>majority|more than 50%|more than half|not less than three-fourths|more than three-fourths"
        rf"|more than 75%|not less than 75%|(?:more|not less) than two-thirds){WITHIN}{{0,50}}?in favou?r of "
        r"(?:each of )?(?:(?:all )?the )?(?:resolutions? (?:numbered|numbers?|nos?\.) "
        rf"(?P<numbers>{NUMBERS})|(?P<all>(?:above )?resolutions))",
        rf"(?P<numbers>{ZH_NUMBERS}|(?P<all>每項|各項|每项|各项|普通|特別))決?决?議?议?案?{WITHIN}{{0,4}}[獲获]{WITHIN}{{0,4}}?"
        rf"(?P<majority>超過50%|超过50%|過半數|过半数|不少於75%|超過75%|超过75%|不少於四分之三|四分之三|三分之二)",
        rf"(?P<majority>超過75%|超过75%|不少於四分之三)[之的]?票數投票贊成(?P<numbers>{ZH_NUMBERS})",
    ),
    attended=(
        rf"(?P<value>(?:The |All |Each |Mr|Ms|Dr|Prof){WITHIN}*?) (?<!not )attended",
        rf"(?:大會|大会)由(?P<value>{WITHIN}{{4,60}}?)(?:主持|擔任主席)",
        r"(?P<value>[^，。]{4,200}?)(?:(?:通過|透過|通过|以|親身|亲身)[^，。]{0,12}?)?(?<![未沒能克權权])出席",
    ),
    absent=(
        rf"(?P<value>The {WITHIN}*?) (?:did not|were unable to|was unable to|could not|was not able to) attend",
        r"而(?P<value>[^，。]{2,200}?)(?:因|由於|由于)[^。]{0,30}(?:未能|未克|未有)出席",
    ),
)  # fmt: skip

TITLE = (
    "poll results", "results of the poll", "results of poll", "voting results",
    "投票表決結果", "投票結果", "投票表决结果", "投票结果",
)  # fmt: skip

POLL_RESULTS = AnnouncementType(
    name="poll_results",
    title="Poll results of a general meeting",
    recognised_by=(
        TITLE,
        ("resolution", "決議案", "决议案", "決議", "决议"),
        ("against", "反對", "反对"),
        ("scrutineer", "監票", "监票", "監察員", "點票"),
        ("general meeting", "股東週年大會", "股東大會", "股東特別大會", "股东周年大会", "股东大会"),
    ),
    must=(
        TITLE,
        ("against", "反對", "反对"),
        ("scrutineer", "監票", "监票", "監察員", "點票", "vote-taking"),
    ),
    parts=(AnnouncementFacts(), RESOLUTIONS, NOTES, Board(), Footnotes()),
)
