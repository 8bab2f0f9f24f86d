"""What SenseTime's poll results of 23 June 2023 print, and how the copy at hand damaged the headings."""

from samples.lock_up_facts import BOARD as BOARD

STOCK_CODES = "(Stock Codes: 0020 (HKD Counter) and 80020 (RMB Counter))"
TITLE = "POLL RESULTS OF THE RESOLUTIONS PROPOSED AT THE ANNUAL GENERAL MEETING HELD ON JUNE 23, 2023"
PARAGRAPHS = (
    'This announcement refers to the circular (the "Circular") of SenseTime Group Inc. (the "Company") with the '
    'notice (the "Notice") of its annual general meeting (the "Annual General Meeting") dated May 29, 2023, whose '
    "terms it uses.",
    'The board of directors (the "<b>Board</b>") of the Company is pleased to announce that at the Annual General '
    "Meeting held on June 23, 2023, of which the Shareholders were given Notice on May 29, 2023, all the proposed "
    "resolutions were duly passed by poll. The poll results are as follows:",
)

RESOLUTIONS = (
    "To receive the audited consolidated financial statements of the Company and the reports of the directors (the "
    '"Director(s)") and of the auditor for the year ended December 31, 2022.',
    "To re-elect Mr. Xu Bing as an executive Director.",
    "To re-elect Mr. LI Wei as an independent non-executive Director.",
    "To re-elect Mr. LYN Frank Yee Chon as an independent non-executive Director.",
    "To authorize the Board to fix the Directors' remuneration.",
    "To grant a general mandate to repurchase the Company's shares not exceeding 10% of the total number of issued "
    'shares at the date of this resolution (the "Share Repurchase Mandate").',
    "To grant a general mandate to allot, issue and deal with new class B ordinary shares not exceeding 20% of the "
    'total number of issued shares at the date of this resolution (the "Share Issue Mandate").',
    "Conditional upon resolutions nos. 6 and 7, to extend the Share Issue Mandate by the number of shares "
    "repurchased under the Share Repurchase Mandate.",
    "To re-appoint PricewaterhouseCoopers as auditor until the next annual general meeting and to authorize the "
    "Board to fix its remuneration for the year ending December 31, 2023.",
    "To adopt the amended and restated memorandum and articles of association of the Company.",
)

NUMBERS = tuple(str(number) for number in range(1, 11))
NUMBERS_DAMAGED = (*NUMBERS[:5], "6.", *NUMBERS[6:])

# Resolution, class of shares, votes for and against with their percentages, voting shares, votes cast.
VOTES = """
1 | A | 75,201,150,720 | 100% | 0 | 0% | 7,520,115,072 | 75,201,150,720
1 | B | 9,040,397,120 | 99.998551% | 131,000 | 0.001449% | 9,040,528,120 | 9,040,528,120
1 | TOTAL | 84,241,547,840 | 99.999844% | 131,000 | 0.000156% | 16,560,643,192 | 84,241,678,840
2 | A | 75,201,150,720 | 100% | 0 | 0% | 7,520,115,072 | 75,201,150,720
2 | B | 8,981,667,813 | 99.348928% | 58,860,307 | 0.651072% | 9,040,528,120 | 9,040,528,120
2 | TOTAL | 84,182,818,533 | 99.930129% | 58,860,307 | 0.069871% | 16,560,643,192 | 84,241,678,840
3 | A | 7,520,115,072 | 100% | 0 | 0% | 7,520,115,072 | 7,520,115,072
3 | B | 8,933,223,074 | 98.813067% | 107,305,046 | 1.186933% | 9,040,528,120 | 9,040,528,120
3 | TOTAL | 16,453,338,146 | 99.352048% | 107,305,046 | 0.647952% | 16,560,643,192 | 16,560,643,192
4 | A | 7,520,115,072 | 100% | 0 | 0% | 7,520,115,072 | 7,520,115,072
4 | B | 9,039,883,120 | 99.992865% | 645,000 | 0.007135% | 9,040,528,120 | 9,040,528,120
4 | TOTAL | 16,559,998,192 | 99.996105% | 645,000 | 0.003895% | 16,560,643,192 | 16,560,643,192
5 | A | 75,201,150,720 | 100% | 0 | 0% | 7,520,115,072 | 75,201,150,720
5 | B | 9,040,349,920 | 99.998029% | 178,200 | 0.001971% | 9,040,528,120 | 9,040,528,120
5 | TOTAL | 84,241,500,640 | 99.999788% | 178,200 | 0.000212% | 16,560,643,192 | 84,241,678,840
6 | A | 75,201,150,720 | 100% | 0 | 0% | 7,520,115,072 | 75,201,150,720
6 | B | 9,040,397,120 | 99.998551% | 131,000 | 0.001449% | 9,040,528,120 | 9,040,528,120
6 | TOTAL | 84,241,547,840 | 99.999844% | 131,000 | 0.000156% | 16,560,643,192 | 84,241,678,840
7 | A | 75,201,150,720 | 100% | 0 | 0% | 7,520,115,072 | 75,201,150,720
7 | B | 8,626,875,483 | 95.424464% | 413,652,637 | 4.575536% | 9,040,528,120 | 9,040,528,120
7 | TOTAL | 83,828,026,203 | 99.508969% | 413,652,637 | 0.491031% | 16,560,643,192 | 84,241,678,840
8 | A | 75,201,150,720 | 100% | 0 | 0% | 7,520,115,072 | 75,201,150,720
8 | B | 8,633,801,783 | 95.501078% | 406,726,337 | 4.498922% | 9,040,528,120 | 9,040,528,120
8 | TOTAL | 83,834,952,503 | 99.517191% | 406,726,337 | 0.482809% | 16,560,643,192 | 84,241,678,840
9 | A | 7,520,115,072 | 100% | 0 | 0% | 7,520,115,072 | 7,520,115,072
9 | B | 9,040,437,119 | 99.998551% | 131,000 | 0.001449% | 9,040,568,119 | 9,040,568,119
9 | TOTAL | 16,560,552,191 | 99.999209% | 131,000 | 0.000791% | 16,560,683,191 | 16,560,683,191
10 | A | 7,520,115,072 | 100% | 0 | 0% | 7,520,115,072 | 7,520,115,072
10 | B | 9,040,397,120 | 99.998551% | 131,000 | 0.001449% | 9,040,528,120 | 9,040,528,120
10 | TOTAL | 16,560,512,192 | 99.999209% | 131,000 | 0.000791% | 16,560,643,192 | 16,560,643,192
"""

BY_SHARES = "Total Number<br/>of Voting Shares"
BY_VOTES = "Total Number<br/>of Votes Cast"
ORDINARY, SPECIAL = "ORDINARY RESOLUTIONS#", "SPECIAL RESOLUTION#"
VOTES_HEADING = "Number of Votes (%)"

Heading = tuple[tuple[str, ...], tuple[str, ...]]


def _heading(kind: str, shares: str = BY_SHARES, votes: str = BY_VOTES) -> Heading:
    return (kind, "", "", VOTES_HEADING, "", shares, votes), ("", "", "", "For", "Against", "", "")


# One heading for each part of the table: on the first two pages, on the third, and over the special resolution.
HEADINGS = (_heading(ORDINARY), _heading(ORDINARY), _heading(ORDINARY), _heading(SPECIAL))

# The last two headings are exchanged on every page; on the third page they also moved one column to the left.
HEADINGS_DAMAGED = (
    _heading(ORDINARY, BY_VOTES, "Total Number of Voting<br/>Shares"),
    _heading(ORDINARY, BY_VOTES, "Total Number<br/>Shares"),
    (
        (ORDINARY, "", VOTES_HEADING, "", "Total Number of Votes Cast", "Total Number", ""),
        ("", "", "For", "Against", "of votes Cast", "Shares", ""),
    ),
    (
        ("", "", "", VOTES_HEADING, "", "Total Number", "Total Number"),
        (SPECIAL, "", "For", "Against", "of Votes Cast", "of Voting Shares", ""),
    ),
)

FOOTNOTE = "The full text of the resolutions is set out in the Notice."
MARKER, MARKER_DAMAGED = "#", "*"

NOTES = (
    "A majority of the votes were cast in favour of each of the resolutions numbered 1 to 9, so these ordinary "
    "resolutions were duly passed. Not less than three-fourths of the votes were cast in favour of the resolution "
    "numbered 10, so the special resolution was duly passed.",
    "The number and percentage of votes are of the total number of votes cast at the Annual General Meeting in "
    "person or by proxy.",
    "At the date of the Annual General Meeting, the total number of shares of the Company in issue is "
    "33,468,925,000 shares, comprising 7,520,115,072 Class A Shares and 25,948,809,928 Class B Shares.",
    "The total number of shares entitling the holders to attend and vote on the resolutions is 33,468,925,000 "
    "shares, comprising 7,520,115,072 Class A Shares and 25,948,809,928 Class B Shares.",
    "The total number of shares entitling the holders to attend and abstain from voting in favour, as set out in "
    "Rule 13.40 of the Rules Governing the Listing of Securities on The Stock Exchange of Hong Kong Limited (the "
    '"Listing Rules"): Nil.',
    "The total number of shares required under the Listing Rules to abstain from voting: Nil.",
    "No shareholder stated in the Circular an intention to vote against or to abstain from voting on any of the "
    "resolutions.",
    "By the Memorandum and Articles of Association, each Class A Share and each Class B Share entitles its holder "
    "to one vote on a poll in respect of the resolutions numbered 3, 4, 9 and 10 above. Each Class A Share "
    "entitles its holder to ten votes and each Class B Share to one vote in respect of the resolutions numbered 1, "
    "2, 5 to 8 above.",
    "The Company's branch share registrar in Hong Kong, Computershare Hong Kong Investor Services Limited, acted "
    "as the scrutineer for the vote-taking.",
    "The executive Director Mr. Xu Bing, the non-executive Director Ms. Fan Yuanyuan and the independent "
    "non-executive Directors Prof. Xue Lan, Mr. Lyn Frank Yee Chon and Mr. Li Wei attended the Annual General "
    "Meeting in person or by electronic means. The executive Directors Dr. Xu Li, Prof. Tang Xiao'ou and Dr. Wang "
    "Xiaogang did not attend because of other work of the Group.",
)
SIGNED = ("Dr. Xu Li", "Executive Chairman", "Chief Executive Officer")
DATE = "Hong Kong, June 23, 2023"
