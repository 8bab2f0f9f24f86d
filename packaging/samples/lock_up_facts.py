"""What SenseTime's announcement of voluntary lock-up undertakings of 30 November 2022 says."""

STOCK_CODE = "(Stock Code: 0020)"
TITLES = ("VOLUNTARY ANNOUNCEMENT", "VOLUNTARY LOCK-UP UNDERTAKINGS BY THE EXECUTIVE DIRECTORS")
PERSONS = "Prof. Tang Xiao'ou, Dr. Xu Li, Dr. Wang Xiaogang and Mr. Xu Bing"
ENTITIES = (
    "Amind Inc., XWORLD Enterprise Inc., Infinity Vision Enterprise Inc. and Vision Worldwide Enterprise Inc. "
    "respectively"
)
PARAGRAPHS = (
    'SenseTime Group Inc. (the "Company", together with its subsidiaries and consolidated affiliated entities, the '
    '"Group") makes this announcement on a voluntary basis.',
    f"The Company is pleased to announce that {PERSONS} and the entities controlled by them (being {ENTITIES}) have "
    "voluntarily undertaken not to dispose of any class A shares and/or class B shares of the Company that they or "
    "entities controlled by them hold or beneficially own at the date of this announcement for an additional "
    "period of two years commencing on December 30, 2022.",
    f"None of {PERSONS} has sold any shares of the Company beneficially owned by him respectively since the listing "
    f"of the Company. {PERSONS} have told the Company that they gave these voluntary lock-up undertakings to show "
    "their confidence in the Group.",
)
ISSUER = "SenseTime Group Inc."
CHINESE_NAME = "商湯集團股份有限公司"
CHINESE_NAME_AS_FILED = "商汤集团股份有限公司"  # in simplified letters
SIGNED = ("Ms. Lin Jiemin", "Joint Company Secretary")
DATE = "Hong Kong, November 30, 2022"
BOARD = (
    "As at the date of this announcement, the executive Directors are Dr. Xu Li, Prof. Tang Xiao'ou, Dr. Wang "
    "Xiaogang and Mr. Xu Bing; the non-executive Director is Ms. Fan Yuanyuan; and the independent non-executive "
    "Directors are Prof. Xue Lan, Mr. Lyn Frank Yee Chon and Mr. Li Wei."
)
