"""The amounts of SenseTime's notice of its Global Offering, and how the copy at hand misread the notice."""

SIGNED = ("Dr. Xu Li", "Executive Chairman", "Chief Executive Officer")
DATE = "Hong Kong, December 20, 2021"

# Number of Hong Kong Offer Shares and the amount payable in HK$, read down the four pairs of columns.
AMOUNTS = """
1,000 4,030.21
2,000 8,060.42
3,000 12,090.62
4,000 16,120.83
5,000 20,151.04
6,000 24,181.25
7,000 28,211.45
8,000 32,241.66
9,000 36,271.87
10,000 40,302.08
15,000 60,453.11
20,000 80,604.14
25,000 100,755.18
30,000 120,906.22
35,000 141,057.25
40,000 161,208.29
45,000 181,359.33
50,000 201,510.37
60,000 241,812.43
70,000 282,114.51
80,000 322,416.58
90,000 362,718.66
100,000 403,020.72
200,000 806,041.45
300,000 1,209,062.17
400,000 1,612,082.89
500,000 2,015,103.62
600,000 2,418,124.34
700,000 2,821,145.06
800,000 3,224,165.78
900,000 3,627,186.51
1,000,000 4,030,207.23
2,000,000 8,060,414.46
3,000,000 12,090,621.69
4,000,000 16,120,828.92
5,000,000 20,151,036.15
6,000,000 24,181,243.38
7,000,000 28,211,450.61
8,000,000 32,241,657.84
9,000,000 36,271,865.07
10,000,000 40,302,072.30
20,000,000 80,604,144.60
30,000,000 120,906,216.90
40,000,000 161,208,289.20
50,000,000 201,510,361.50
60,000,000 241,812,433.80
70,000,000 282,114,506.10
75,000,000 302,265,542.25
"""
MAXIMUM = "75,000,000"
PAIRS = 4
AMOUNT_HEADINGS = (
    ("No. of", ""),
    ("Hong Kong", "Amount"),
    ("Offer Shares", "payable on"),
    ("applied for", "application"),
    ("", "HK$"),
)

# What the copy at hand has instead; each is found at least once.
AMOUNT_SLIPS = {"8,060.42": "8,000.42", "80,604.14": "80,004.14", "806,041.45": "8006,041.45"}
MAXIMUM_DAMAGED = '75,000,000"'
LAST_CURRENCY_DAMAGED = "HKS"
SLIPS = {
    "from or in reliance": "Jfrom or in reliance",
    "instructing your broker": "1nstructing your broker",
    "(ii) the final Offer Price": "(i1) the final Offer Price",
    "levy of 0.0027% and Stock": "levy of 0.0027 % and Stock",
    "fee of 0.005% (payable": "fee of 0.005 % (payable",
    "Application lists open": "Application listsopen",
    "wholly or partially unsuccessful application under the Hong Kong Public Offering on or before": (
        "wholly or partially unsuccessful application under the Hong Kong Public Offeringonorbefore"
    ),
    "into CCASS under the Hong Kong Public Offering on or before": (
        "into CCASS under the Hong Kong Public Offering on orbefore"
    ),
    "commence at 9:00 a.m. on": "commence at 9:00 am.on",
    "dates<super>(1)</super>:": 'dates"":',
    "Chief Executive Officer": "Chief Executive Olfficer",
    "商湯集團股份有限公司": "Ba ARG ER AT",
}
MARK_SLIPS = {"(i)": "(1)", "(ii)": "(i1)"}
BULLETS_DAMAGED = ("e", "*")
