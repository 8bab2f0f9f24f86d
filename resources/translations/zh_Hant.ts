<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK">
<context>
    <name>checks.authorised_capital</name>
    <message>
        <source>Number of authorised shares times par value equals authorised capital at the opening.</source>
        <translation>期初的法定股份數目乘以面值等於法定股本。</translation>
    </message>
    <message>
        <source>Increase or decrease of authorised shares times par value equals that of authorised capital.</source>
        <translation>法定股份數目的增減乘以面值等於法定股本的增減。</translation>
    </message>
    <message>
        <source>Number of authorised shares times par value equals authorised capital at the close.</source>
        <translation>期終的法定股份數目乘以面值等於法定股本。</translation>
    </message>
    <message>
        <source>The authorised capital of all classes adds up to the total at the end of the month.</source>
        <translation>各類別的法定股本合計等於月底的總額。</translation>
    </message>
    <message>
        <source>Par value at the close equals par value at the opening, unless a split or consolidation is reported.</source>
        <translation>期終面值等於期初面值，除非申報了分拆或合併。</translation>
    </message>
    <message>
        <source>Issued shares of a class, treasury shares included, are not more than its authorised number.</source>
        <translation>某類別的已發行股份（包括庫存股份）不多於其法定數目。</translation>
    </message>
    <message>
        <source>A PRC issuer's registered capital equals its issued shares of all classes times their par value.</source>
        <translation>中國發行人的註冊股本等於其所有類別已發行股份乘以面值。</translation>
    </message>
    <message>
        <source>Form FF301 I: number of shares, par value, share capital</source>
        <translation>FF301 表格 I：股份數目、面值、股本</translation>
    </message>
    <message>
        <source>Form FF301 I: total authorised/registered share capital at the end of the month</source>
        <translation>FF301 表格 I：本月底法定／註冊股本總額</translation>
    </message>
    <message>
        <source>Form FF301 I: par value</source>
        <translation>FF301 表格 I：面值</translation>
    </message>
    <message>
        <source>Company law: shares are issued out of the authorised number</source>
        <translation>公司法：股份須在法定數目內發行</translation>
    </message>
    <message>
        <source>Form FF301 I: the registered capital of a PRC issuer is its issued shares at par</source>
        <translation>FF301 表格 I：中國發行人的註冊股本為其已發行股份按面值計算之數</translation>
    </message>
    <message>
        <source>the par value itself moved in the month</source>
        <translation>面值本身在本月有變動</translation>
    </message>
    <message>
        <source>the section is marked 'Not applicable'</source>
        <translation>該節註明「不適用」</translation>
    </message>
    <message>
        <source>no class of shares was found in section I</source>
        <translation>第 I 節找不到任何股份類別</translation>
    </message>
    <message>
        <source>section I states no authorised number for this class</source>
        <translation>第 I 節沒有列明此類別的法定數目</translation>
    </message>
    <message>
        <source>the issuer has no H shares, so its capital is authorised, not registered</source>
        <translation>發行人沒有 H 股，故其股本為法定而非註冊</translation>
    </message>
    <message>
        <source>the par value changes, but no event in section E says why</source>
        <translation>面值有變，但 E 節沒有事件說明原因</translation>
    </message>
    <message>
        <source>{0} at par is {1}</source>
        <translation>{0}按面值計為{1}</translation>
    </message>
</context>
<context>
    <name>checks.board</name>
    <message>
        <source>The directors are those of the issuer's announcement before, unless a change was announced.</source>
        <translation>董事名單與發行人前一份公告相同，除非已公告變更。</translation>
    </message>
    <message>
        <source>Directors named in the text have the name, title and role that the list of directors gives them.</source>
        <translation>文中提及的董事，其姓名、稱謂及職務與董事名單一致。</translation>
    </message>
    <message>
        <source>The persons named are the directors that the title speaks of.</source>
        <translation>所列人士即標題所指的董事。</translation>
    </message>
    <message>
        <source>since {0} {1}: no announcement of the change is open</source>
        <translation>自{0}起{1}：沒有開啟有關變更的公告</translation>
    </message>
    <message>
        <source>The same directors until a change is announced</source>
        <translation>在公告變更前董事不變</translation>
    </message>
    <message>
        <source>The list of directors at the end</source>
        <translation>文末的董事名單</translation>
    </message>
    <message>
        <source>The title, and the list of directors at the end</source>
        <translation>標題及文末的董事名單</translation>
    </message>
    <message>
        <source>{0} is {1} director here, {2} director on the list</source>
        <translation>{0}在此為{1}董事，在名單上為{2}董事</translation>
    </message>
    <message>
        <source>{0} is {1} on the list of directors</source>
        <translation>{0}在董事名單上為{1}</translation>
    </message>
    <message>
        <source>the filing has no list of directors</source>
        <translation>文件沒有董事名單</translation>
    </message>
    <message>
        <source>{0} is not on the list of directors</source>
        <translation>{0}不在董事名單上</translation>
    </message>
    <message>
        <source>these are no directors</source>
        <translation>這些並非董事</translation>
    </message>
    <message>
        <source>no list of persons is named in the text</source>
        <translation>文中沒有列出人士名單</translation>
    </message>
    <message>
        <source>no earlier announcement of this issuer with a list of directors is open</source>
        <translation>沒有開啟此發行人較早而載有董事名單的公告</translation>
    </message>
    <message>
        <source>{0} directors, as in {1}</source>
        <translation>{0}名董事，與{1}相同</translation>
    </message>
    <message>
        <source>{0}, which is in question there</source>
        <translation>{0}，該處亦有疑問</translation>
    </message>
    <message>
        <source>{0} directors, as in {1} but for {2}</source>
        <translation>{0}名董事，與{1}相同，只差{2}</translation>
    </message>
    <message>
        <source>{0}; {1} tells of changes</source>
        <translation>{0}；{1}提及變更</translation>
    </message>
    <message>
        <source>{0} is no {1} director</source>
        <translation>{0}並非{1}董事</translation>
    </message>
    <message>
        <source>{0} is not named</source>
        <translation>沒有提及{0}</translation>
    </message>
    <message>
        <source>{0} {1} directors</source>
        <translation>{0}名{1}董事</translation>
    </message>
    <message>
        <source>{0} has joined</source>
        <translation>{0}已加入</translation>
    </message>
    <message>
        <source>{0} has left</source>
        <translation>{0}已離任</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{1}中的{0}</translation>
    </message>
    <message>
        <source>{0} here, {1} in {2}</source>
        <translation>此處為{0}，{2}為{1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1}的{0}</translation>
    </message>
</context>
<context>
    <name>checks.carry_forward</name>
    <message>
        <source>The balance at the close of the preceding month is the closing balance of the return for that month.</source>
        <translation>上月底結存即該月報表的本月底結存。</translation>
    </message>
    <message>
        <source>The par value at the close of the preceding month is the closing par value of the return for that month.</source>
        <translation>上月底面值即該月報表的期終面值。</translation>
    </message>
    <message>
        <source>What was outstanding at the close of the last monthly return is outstanding at the opening of this one.</source>
        <translation>上一份月報表期終的未行使／未償還數目，即本報表的期初數目。</translation>
    </message>
    <message>
        <source>Every scheme and instrument of the last monthly return with something outstanding is in this one.</source>
        <translation>上一份月報表中仍有餘額的每項計劃及工具均列於本報表。</translation>
    </message>
    <message>
        <source>The last next day return of the month, with later movements, leads to the month's closing balance.</source>
        <translation>該月最後一份翌日披露報表，連同其後的變動，得出該月的期終結存。</translation>
    </message>
    <message>
        <source>by the last next day return of the preceding month</source>
        <translation>按上月最後一份翌日披露報表</translation>
    </message>
    <message>
        <source>Form FF301: balance at close of preceding month</source>
        <translation>FF301 表格：上月底結存</translation>
    </message>
    <message>
        <source>Form FF301 I: par value at close of preceding month</source>
        <translation>FF301 表格 I：上月底面值</translation>
    </message>
    <message>
        <source>Form FF301 III: outstanding at close of preceding month</source>
        <translation>FF301 表格 III：上月底未行使／未償還數目</translation>
    </message>
    <message>
        <source>Schemes and instruments are listed until nothing is outstanding</source>
        <translation>計劃及工具須列出，直至沒有餘額為止</translation>
    </message>
    <message>
        <source>Form FF304 Note 2, FF305 Note 1: next day returns lead up to the monthly return</source>
        <translation>FF304 表格註 2、FF305 表格註 1：翌日披露報表銜接月報表</translation>
    </message>
    <message>
        <source>{0}, and more may have moved after its last next day return</source>
        <translation>{0}，而在其最後一份翌日披露報表之後或另有變動</translation>
    </message>
    <message>
        <source>it is not in the return for the preceding month: new, or described in other words</source>
        <translation>上月報表中沒有此項：屬新增，或以其他文字描述</translation>
    </message>
    <message>
        <source>nothing was outstanding at the close of the preceding month</source>
        <translation>上月底沒有餘額</translation>
    </message>
    <message>
        <source>the return for the preceding month is open in another language only</source>
        <translation>上月報表只開啟了另一語文的版本</translation>
    </message>
    <message>
        <source>sections A to D show movements without dates: which came after that return is not stated</source>
        <translation>A 至 D 節的變動沒有日期：何者在該報表之後並無列明</translation>
    </message>
    <message>
        <source>no longer listed: {0}</source>
        <translation>不再列出：{0}</translation>
    </message>
    <message>
        <source>{0} are listed again</source>
        <translation>{0}再次列出</translation>
    </message>
    <message>
        <source>nothing moved in the month</source>
        <translation>本月沒有變動</translation>
    </message>
    <message>
        <source>no next day return of {0} with this class of shares is open</source>
        <translation>沒有開啟{0}有此類別股份的翌日披露報表</translation>
    </message>
    <message>
        <source>the month of this return is not stated</source>
        <translation>沒有列明本報表的月份</translation>
    </message>
    <message>
        <source>the return for {0} of this issuer is not open</source>
        <translation>沒有開啟此發行人{0}的報表</translation>
    </message>
</context>
<context>
    <name>checks.chain_months</name>
    <message>
        <source>The monthly return before this one is for the month before.</source>
        <translation>本報表之前的月報表屬上一個月。</translation>
    </message>
    <message>
        <source>A return that takes the place of an earlier one says so; what it changes is listed.</source>
        <translation>取代較早報表的報表須註明；其所作改動逐一列出。</translation>
    </message>
    <message>
        <source>the {0} for {1} of this issuer {2} not open</source>
        <translation>此發行人{1}的{0}{2}未開啟</translation>
    </message>
    <message>
        <source>changed from {0}: {1}{2}</source>
        <translation>對比{0}的改動：{1}{2}</translation>
    </message>
    <message>
        <source>Main Board Rule 13.25B: a return for every month</source>
        <translation>《主板規則》第13.25B條：每月均須提交報表</translation>
    </message>
    <message>
        <source>A return filed again is marked as revised</source>
        <translation>再次提交的報表註明為經修訂</translation>
    </message>
    <message>
        <source>nothing is changed from {0}</source>
        <translation>與{0}相比沒有改動</translation>
    </message>
    <message>
        <source>it is the first monthly return of this issuer that is open</source>
        <translation>這是此發行人已開啟的首份月報表</translation>
    </message>
    <message>
        <source>the end of the month before</source>
        <translation>上月底</translation>
    </message>
    <message>
        <source>it was filed once</source>
        <translation>只提交過一次</translation>
    </message>
    <message>
        <source>it was filed first, and revised later</source>
        <translation>這是首次提交，其後經修訂</translation>
    </message>
    <message>
        <source>not marked as revised; </source>
        <translation>沒有註明為經修訂；</translation>
    </message>
    <message>
        <source>; and {0} more</source>
        <translation>；另有{0}個</translation>
    </message>
</context>
<context>
    <name>checks.chain_next_day</name>
    <message>
        <source>A dated change of section E is in a next day return, with the same number of shares.</source>
        <translation>E 節有日期的變動載於翌日披露報表，股份數目相同。</translation>
    </message>
    <message>
        <source>Shares that are no longer on the list of those not yet cancelled were cancelled since the last return.</source>
        <translation>已不在未註銷名單上的股份，自上一份報表起已經註銷。</translation>
    </message>
    <message>
        <source>Shares not yet cancelled at the close of the month are those on the list of the last next day return.</source>
        <translation>月底仍未註銷的股份，即最後一份翌日披露報表名單上的股份。</translation>
    </message>
    <message>
        <source>no next day return with the change of {0} is open</source>
        <translation>沒有開啟載有{0}變動的翌日披露報表</translation>
    </message>
    <message>
        <source>Main Board Rule 13.25A: a next day return for every issue and repurchase</source>
        <translation>《主板規則》第13.25A條：每次發行及購回均須提交翌日披露報表</translation>
    </message>
    <message>
        <source>no next day return that closed on {0} with such a list is open</source>
        <translation>沒有開啟於{0}結算而載有該名單的翌日披露報表</translation>
    </message>
    <message>
        <source>Form FF301 III.E: repurchased and not yet cancelled at the close of the month</source>
        <translation>FF301 表格 III.E：已購回而於月底仍未註銷</translation>
    </message>
    <message>
        <source>{0} does not tell of a change on {1}</source>
        <translation>{0}沒有提及於{1}的變動</translation>
    </message>
    <message>
        <source>no share was issued or cancelled on a day that is stated</source>
        <translation>沒有股份在已列明的日期發行或註銷</translation>
    </message>
    <message>
        <source>the last next day return lists no share that is not yet cancelled</source>
        <translation>最後一份翌日披露報表沒有列出未註銷的股份</translation>
    </message>
    <message>
        <source>all are still on the list</source>
        <translation>全部仍在名單上</translation>
    </message>
    <message>
        <source>no share is waiting to be cancelled</source>
        <translation>沒有股份等待註銷</translation>
    </message>
    <message>
        <source>Form FF305 I.B: the list runs on until cancellation</source>
        <translation>FF305 表格 I.B：名單延續至註銷為止</translation>
    </message>
</context>
<context>
    <name>checks.chain_terms</name>
    <message>
        <source>The classes of shares are those of the return for the preceding month.</source>
        <translation>股份類別與上月報表相同。</translation>
    </message>
    <message>
        <source>The stock code of a class of shares is that of the return before.</source>
        <translation>某類別股份的證券代號與上一份報表相同。</translation>
    </message>
    <message>
        <source>Price, approval, expiry and currency of a scheme or instrument are those of the preceding month.</source>
        <translation>計劃或工具的價格、批准、到期日及貨幣與上月相同。</translation>
    </message>
    <message>
        <source>Classes of shares are the same from month to month</source>
        <translation>股份類別逐月相同</translation>
    </message>
    <message>
        <source>One stock code a class and counter</source>
        <translation>每個類別及櫃檯各有一個證券代號</translation>
    </message>
    <message>
        <source>The terms of a scheme or instrument are the same from month to month</source>
        <translation>計劃或工具的條款逐月相同</translation>
    </message>
    <message>
        <source>the return for the preceding month of this issuer is not open</source>
        <translation>此發行人上月的報表未開啟</translation>
    </message>
    <message>
        <source>no longer there: {0}</source>
        <translation>不再存在：{0}</translation>
    </message>
    <message>
        <source>not there before: {0}</source>
        <translation>之前沒有：{0}</translation>
    </message>
    <message>
        <source>the class has no stock code</source>
        <translation>該類別沒有證券代號</translation>
    </message>
    <message>
        <source>no earlier return of this issuer with this class of shares is open</source>
        <translation>沒有開啟此發行人較早而有此類別股份的報表</translation>
    </message>
    <message>
        <source>it cannot be told which row of the preceding month it is</source>
        <translation>無法判定屬上月報表的哪一行</translation>
    </message>
    <message>
        <source>neither price nor dates are stated in both</source>
        <translation>兩份報表均沒有列明價格或日期</translation>
    </message>
    <message>
        <source>it was {0} before and is {1} from this return on</source>
        <translation>之前為{0}，由此報表起為{1}</translation>
    </message>
</context>
<context>
    <name>checks.counter_codes</name>
    <message>
        <source>The announced stock code of a renminbi counter is 80000 plus that of the Hong Kong dollar counter.</source>
        <translation>所公告的人民幣櫃檯證券代號為港元櫃檯代號加 80000。</translation>
    </message>
    <message>
        <source>only renminbi counters are numbered so</source>
        <translation>只有人民幣櫃檯如此編號</translation>
    </message>
    <message>
        <source>the stock code is printed as {0}</source>
        <translation>證券代號印為{0}</translation>
    </message>
    <message>
        <source>in use since {0}</source>
        <translation>自{0}起使用</translation>
    </message>
    <message>
        <source>80000 plus {0}</source>
        <translation>{0}加 80000</translation>
    </message>
    <message>
        <source>HKEX multi-counter model: RMB counters are 80000 plus the HKD code</source>
        <translation>港交所多櫃檯模式：人民幣櫃檯為港元代號加 80000</translation>
    </message>
</context>
<context>
    <name>checks.deadlines</name>
    <message>
        <source>A monthly return is for a month ended on the last day of that month.</source>
        <translation>月報表所屬月份以該月最後一日為結算日。</translation>
    </message>
    <message>
        <source>A monthly return is submitted by 08:30 on the fifth business day after the end of the month.</source>
        <translation>月報表於月底後第五個營業日上午八時三十分或之前提交。</translation>
    </message>
    <message>
        <source>A monthly return is submitted after the month it is for.</source>
        <translation>月報表於所屬月份之後提交。</translation>
    </message>
    <message>
        <source>A next day return is submitted by 08:30 on the business day after its last event.</source>
        <translation>翌日披露報表於最後事件後的營業日上午八時三十分或之前提交。</translation>
    </message>
    <message>
        <source>submitted on the last day; the hour is not printed, and the limit is 08:30</source>
        <translation>於最後一日提交；沒有印出時間，而限期為 08:30</translation>
    </message>
    <message>
        <source>Main Board Rule 13.25B, GEM Rule 17.27B</source>
        <translation>《主板規則》第13.25B條、《GEM規則》第17.27B條</translation>
    </message>
    <message>
        <source>Main Board Rule 13.25B, GEM Rule 17.27B: 08:30 on the fifth business day after the month</source>
        <translation>《主板規則》第13.25B條、《GEM規則》第17.27B條：月底後第五個營業日 08:30</translation>
    </message>
    <message>
        <source>A month can be returned when it is over</source>
        <translation>月份完結後方可申報</translation>
    </message>
    <message>
        <source>the event fell on {0}</source>
        <translation>事件發生於{0}</translation>
    </message>
    <message>
        <source>Main Board Rules 13.25A(1) and 10.06(4)(a), GEM Rule 17.27A: 08:30 on the business day after the event</source>
        <translation>《主板規則》第13.25A(1)及10.06(4)(a)條、《GEM規則》第17.27A條：事件後的營業日 08:30</translation>
    </message>
    <message>
        <source>no closing balance with a date was found</source>
        <translation>找不到有日期的期終結存</translation>
    </message>
    <message>
        <source>the last day of the month</source>
        <translation>該月最後一日</translation>
    </message>
</context>
<context>
    <name>checks.exchanged_headings</name>
    <message>
        <source>The number of authorised shares and the authorised capital stand each under its own heading.</source>
        <translation>法定股份數目與法定股本各在其本身標題之下。</translation>
    </message>
    <message>
        <source>The highest and the lowest price of a day stand each under its own heading.</source>
        <translation>每日最高價與最低價各在其本身標題之下。</translation>
    </message>
    <message>
        <source>The number of shares of a day and the total paid or received stand each under its own heading.</source>
        <translation>每日股份數目與付出或收取總額各在其本身標題之下。</translation>
    </message>
    <message>
        <source>no row has the figures to tell</source>
        <translation>沒有一行有足以判斷的數字</translation>
    </message>
    <message>
        <source>Figures stand under their own headings</source>
        <translation>數字在其本身的標題之下</translation>
    </message>
    <message>
        <source>exchange the headings of {0} and {1}</source>
        <translation>對調{0}與{1}的標題</translation>
    </message>
</context>
<context>
    <name>checks.footing_found</name>
    <message>
        <source>The lines of a table add up to its totals and sub-totals, each column by itself.</source>
        <translation>表格各行加總為其總計及小計，每欄自行計算。</translation>
    </message>
    <message>
        <source>The columns of a table add up across to its total column, line by line.</source>
        <translation>表格各欄橫向加總為其總計欄，逐行計算。</translation>
    </message>
    <message>
        <source>the filing says its figures are rounded: half a unit for each of {0}</source>
        <translation>文件說明數字經四捨五入：每個{0}各容許半個單位</translation>
    </message>
    <message>
        <source>{0} with the other sign would agree</source>
        <translation>{0}若改為相反正負號便會相符</translation>
    </message>
    <message>
        <source>without {0} it would agree</source>
        <translation>不計{0}便會相符</translation>
    </message>
    <message>
        <source>The table's own arithmetic</source>
        <translation>表格本身的算術</translation>
    </message>
</context>
<context>
    <name>checks.form</name>
    <message>
        <source>A listed class has a stock code of five digits, the same in every section.</source>
        <translation>上市類別有五位數字的證券代號，每節相同。</translation>
    </message>
    <message>
        <source>The stock code of a renminbi counter is 80000 plus that of the Hong Kong dollar counter.</source>
        <translation>人民幣櫃檯的證券代號為港元櫃檯代號加 80000。</translation>
    </message>
    <message>
        <source>A section marked 'Not applicable' has no figures.</source>
        <translation>註明「不適用」的節沒有數字。</translation>
    </message>
    <message>
        <source>For each listed class one of the two public float boxes is ticked, and the threshold that applies is stated.</source>
        <translation>每個上市類別均在兩個公眾持股量方格中選一，並列明適用的門檻。</translation>
    </message>
    <message>
        <source>The pages are numbered from the first to the last without a gap, all of one form version.</source>
        <translation>頁碼由首頁至末頁連續無缺，且屬同一表格版本。</translation>
    </message>
    <message>
        <source>The return names who submitted it and in what office.</source>
        <translation>報表列明提交者及其職銜。</translation>
    </message>
    <message>
        <source>Form FF301, FF304, FF305: stock code (if listed)</source>
        <translation>FF301、FF304、FF305 表格：證券代號（如上市）</translation>
    </message>
    <message>
        <source>{0} is printed all the same</source>
        <translation>仍然印有{0}</translation>
    </message>
    <message>
        <source>Form FF301, FF304, FF305: sections not applicable</source>
        <translation>FF301、FF304、FF305 表格：不適用的章節</translation>
    </message>
    <message>
        <source>Main Board Rules 13.32B and 13.32D</source>
        <translation>《主板規則》第13.32B及13.32D條</translation>
    </message>
    <message>
        <source>Foot of the pages</source>
        <translation>頁腳</translation>
    </message>
    <message>
        <source>Form FF301, FF304, FF305: Submitted by, Title</source>
        <translation>FF301、FF304、FF305 表格：呈交者、職銜</translation>
    </message>
    <message>
        <source>the class is not listed on the Exchange</source>
        <translation>該類別並非在本交易所上市</translation>
    </message>
    <message>
        <source>no renminbi counter is printed</source>
        <translation>沒有印出人民幣櫃檯</translation>
    </message>
    <message>
        <source>the section is filled in</source>
        <translation>該節已填寫</translation>
    </message>
    <message>
        <source>the form before FF301 and FF304 has no page numbers</source>
        <translation>FF301 及 FF304 之前的表格沒有頁碼</translation>
    </message>
    <message>
        <source>no page numbers were found at the foot of the pages</source>
        <translation>頁腳找不到頁碼</translation>
    </message>
    <message>
        <source>pages {0} of {1}</source>
        <translation>第 {0} 頁，共 {1} 頁</translation>
    </message>
    <message>
        <source>a stock code has five digits</source>
        <translation>證券代號有五位數字</translation>
    </message>
    <message>
        <source>the threshold that applies is not stated</source>
        <translation>沒有列明適用的門檻</translation>
    </message>
    <message>
        <source>not complied with, and no announcement is named</source>
        <translation>未符合，亦沒有指明公告</translation>
    </message>
    <message>
        <source>not complied with: an announcement is required</source>
        <translation>未符合：須發出公告</translation>
    </message>
    <message>
        <source>pages of several versions: {0}</source>
        <translation>有多個版本的頁面：{0}</translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation>欠缺{0}</translation>
    </message>
    <message>
        <source>both boxes are ticked</source>
        <translation>兩個方格均已選</translation>
    </message>
    <message>
        <source>neither box is ticked</source>
        <translation>兩個方格均未選</translation>
    </message>
</context>
<context>
    <name>checks.grants</name>
    <message>
        <source>Options granted in the month are as many as an announcement of the grant states.</source>
        <translation>本月授出的期權數目與授出公告所述相同。</translation>
    </message>
    <message>
        <source>no announcement of a grant in this month is open</source>
        <translation>沒有開啟本月授出的公告</translation>
    </message>
    <message>
        <source>Main Board Rule 17.06A: a grant is announced at once</source>
        <translation>《主板規則》第17.06A條：授出須即時公布</translation>
    </message>
    <message>
        <source>nothing is granted in this row</source>
        <translation>此行沒有授出</translation>
    </message>
    <message>
        <source>nothing was granted in the month</source>
        <translation>本月沒有授出</translation>
    </message>
    <message>
        <source>{0} does not state {1}: some may not have been accepted</source>
        <translation>{0}沒有列明{1}：部分或未獲接納</translation>
    </message>
    <message>
        <source>as in {0}</source>
        <translation>與{0}相同</translation>
    </message>
</context>
<context>
    <name>checks.instruments</name>
    <message>
        <source>The amount outstanding at the opening plus the signed movements equals the amount at the close.</source>
        <translation>期初餘額加上帶正負號的變動等於期終餘額。</translation>
    </message>
    <message>
        <source>The amount outstanding divided by the price gives the shares which may be issued, within one share.</source>
        <translation>餘額除以價格得出可予發行的股份，相差不足一股。</translation>
    </message>
    <message>
        <source>Form FF301 III(B) and (C)</source>
        <translation>FF301 表格 III(B) 及 (C)</translation>
    </message>
    <message>
        <source>Form FF301 III(B) and (C): shares which may be issued</source>
        <translation>FF301 表格 III(B) 及 (C)：可予發行的股份</translation>
    </message>
    <message>
        <source>no subscription or conversion price is printed</source>
        <translation>沒有印出認購價或轉換價</translation>
    </message>
    <message>
        <source>filers drop or round the part of a share</source>
        <translation>申報人會捨去或四捨五入不足一股之數</translation>
    </message>
    <message>
        <source>counted in units, one share a unit</source>
        <translation>以單位計算，一單位一股</translation>
    </message>
    <message>
        <source>the movements taken off would agree: a decrease is printed with a minus</source>
        <translation>若扣減該等變動便會相符：減少須印上負號</translation>
    </message>
    <message>
        <source>a cent of rounding</source>
        <translation>一分的四捨五入</translation>
    </message>
</context>
<context>
    <name>checks.issuer</name>
    <message>
        <source>The issuer's name is printed as in its other filings, to the last full stop.</source>
        <translation>發行人名稱與其他文件所印一致，連最後的句點亦然。</translation>
    </message>
    <message>
        <source>The stock code is that of the issuer's other filings, leading zeros aside.</source>
        <translation>證券代號與發行人其他文件相同，不計開首的零。</translation>
    </message>
    <message>
        <source>One issuer, one stock code a class and counter</source>
        <translation>一個發行人，每類別及櫃檯一個證券代號</translation>
    </message>
    <message>
        <source>no other filing of this issuer is open</source>
        <translation>沒有開啟此發行人的其他文件</translation>
    </message>
    <message>
        <source>the issuer has another name in {0}: {1}; it may be a new one</source>
        <translation>發行人在{0}另有名稱：{1}；或為新名稱</translation>
    </message>
    <message>
        <source>no other filing of an issuer of this name is open</source>
        <translation>沒有開啟同名發行人的其他文件</translation>
    </message>
    <message>
        <source>no stock code is printed</source>
        <translation>沒有印出證券代號</translation>
    </message>
    <message>
        <source>{0} here, {1}</source>
        <translation>此處為{0}，{1}</translation>
    </message>
    <message>
        <source>{0} prints {1}, which is in question there</source>
        <translation>{0}印為{1}，該處亦有疑問</translation>
    </message>
    <message>
        <source>The name as registered, punctuation included</source>
        <translation>所註冊的名稱，包括標點</translation>
    </message>
</context>
<context>
    <name>checks.last_return</name>
    <message>
        <source>The opening balance is the closing balance of the last next day or monthly return, whichever is later.</source>
        <translation>期初結存即上一份翌日披露報表或月報表（以較後者為準）的期終結存。</translation>
    </message>
    <message>
        <source>The opening balance is dated on the closing date of the last next day or monthly return.</source>
        <translation>期初結存的日期為上一份翌日披露報表或月報表的結算日。</translation>
    </message>
    <message>
        <source>A row of shares not yet cancelled is the same as in the last next day return, until they are cancelled.</source>
        <translation>未註銷股份的一行與上一份翌日披露報表相同，直至註銷為止。</translation>
    </message>
    <message>
        <source>The number repurchased under the mandate is that of the last return plus what was repurchased since.</source>
        <translation>根據授權購回的數目，為上一份報表之數加其後的購回。</translation>
    </message>
    <message>
        <source>No new shares are issued and no treasury shares are sold between a repurchase and the end of the moratorium.</source>
        <translation>購回後至暫止期完結前，沒有發行新股，亦沒有出售庫存股份。</translation>
    </message>
    <message>
        <source>Form FF304 Note 2, FF305 Note 1</source>
        <translation>FF304 表格註 2、FF305 表格註 1</translation>
    </message>
    <message>
        <source>Main Board Rule 10.06(3)(a)</source>
        <translation>《主板規則》第10.06(3)(a)條</translation>
    </message>
    <message>
        <source>no return of this issuer that closed on {0} with this class of shares is open</source>
        <translation>沒有開啟此發行人於{0}結算而有此類別股份的報表</translation>
    </message>
    <message>
        <source>no next day return of this issuer before {0} with this class of shares is open</source>
        <translation>沒有開啟此發行人在{0}之前而有此類別股份的翌日披露報表</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>按{0}</translation>
    </message>
    <message>
        <source>no return of this issuer that closed on {0} is open</source>
        <translation>沒有開啟此發行人於{0}結算的報表</translation>
    </message>
    <message>
        <source>bought since the last return</source>
        <translation>上一份報表後購入</translation>
    </message>
    <message>
        <source>since {0} there may be a next day return that is not open</source>
        <translation>自{0}起或有未開啟的翌日披露報表</translation>
    </message>
    <message>
        <source>no later next day return is open; the moratorium runs up to {0}</source>
        <translation>沒有開啟較後的翌日披露報表；暫止期至{0}</translation>
    </message>
    <message>
        <source>{0} later next day returns show none</source>
        <translation>{0}份較後的翌日披露報表均沒有</translation>
    </message>
    <message>
        <source>it was not on the list of the last return</source>
        <translation>上一份報表的名單沒有此項</translation>
    </message>
    <message>
        <source>a new mandate begins at nil</source>
        <translation>新授權由零開始</translation>
    </message>
    <message>
        <source>Form FF304 and FF305 II.B: number repurchased under the mandate (a)</source>
        <translation>FF304 及 FF305 表格 II.B：根據授權購回的數目 (a)</translation>
    </message>
</context>
<context>
    <name>checks.mandate</name>
    <message>
        <source>The repurchase mandate is dated on the day of the last meeting that granted one.</source>
        <translation>購回授權的日期為上次授予授權的會議之日。</translation>
    </message>
    <message>
        <source>The number authorised is 10 % of the shares in issue on the day of the resolution, fractions left out.</source>
        <translation>授權數目為決議案當日已發行股份的 10 %，零碎股份不計。</translation>
    </message>
    <message>
        <source>The number repurchased under the mandate is what all returns under it report, from the first one that is open.</source>
        <translation>根據授權購回的數目，即自首份已開啟者起所有報表在該授權下申報之數。</translation>
    </message>
    <message>
        <source>Main Board Rule 10.06(1)(c)(i): 10 % of the shares in issue at the resolution</source>
        <translation>《主板規則》第10.06(1)(c)(i)條：決議案時已發行股份的 10 %</translation>
    </message>
    <message>
        <source>resolution {0} in {1} granted a new one on {2}</source>
        <translation>{1}的第 {0} 項決議案於{2}授予新授權</translation>
    </message>
    <message>
        <source>the poll results of the meeting on {0} are not open</source>
        <translation>沒有開啟{0}會議的投票表決結果</translation>
    </message>
    <message>
        <source>Form FF304 and FF305 II.B, and the poll results of the meeting</source>
        <translation>FF304 及 FF305 表格 II.B，及會議的投票表決結果</translation>
    </message>
    <message>
        <source>{0} % of {1} shares: look what the resolution says, and what was in issue</source>
        <translation>{1}股的 {0} %：請查看決議案所述及當時的已發行股份</translation>
    </message>
    <message>
        <source>Main Board Rule 10.06(1)(c)(i): not more than 10 % of the shares in issue at the resolution</source>
        <translation>《主板規則》第10.06(1)(c)(i)條：不多於決議案時已發行股份的 10 %</translation>
    </message>
    <message>
        <source>resolution {0} in {1}</source>
        <translation>{1}的第 {0} 項決議案</translation>
    </message>
    <message>
        <source>neither the poll results of {0} nor a return shortly before is open: the shares in issue on that day are not stated</source>
        <translation>既沒有開啟{0}的投票表決結果，亦沒有開啟之前不久的報表：該日的已發行股份並無列明</translation>
    </message>
    <message>
        <source>no earlier next day return under this mandate is open</source>
        <translation>沒有開啟此授權下較早的翌日披露報表</translation>
    </message>
    <message>
        <source>{0} more than the {1} open returns report: a return between is not open</source>
        <translation>較{1}份已開啟報表所申報者多{0}：其間有報表未開啟</translation>
    </message>
    <message>
        <source>{0} returns</source>
        <translation>{0}份報表</translation>
    </message>
    <message>
        <source>no repurchase is reported</source>
        <translation>沒有申報購回</translation>
    </message>
    <message>
        <source>no resolution of {0} is on repurchases</source>
        <translation>{0}沒有關於購回的決議案</translation>
    </message>
    <message>
        <source>fractions left out</source>
        <translation>零碎股份不計</translation>
    </message>
    <message>
        <source>the first repurchase under the mandate</source>
        <translation>該授權下的首次購回</translation>
    </message>
</context>
<context>
    <name>checks.movements</name>
    <message>
        <source>New shares of all rows of a section add up to the section's total for the class.</source>
        <translation>某節各行的新股加總為該節該類別的總數。</translation>
    </message>
    <message>
        <source>Treasury shares of all rows of a section add up to the section's total for the class.</source>
        <translation>某節各行的庫存股份加總為該節該類別的總數。</translation>
    </message>
    <message>
        <source>The totals of sections A to E add up to the month's total movement in issued shares of the class.</source>
        <translation>A 至 E 節的總數加總為該類別本月已發行股份的總變動。</translation>
    </message>
    <message>
        <source>The totals of sections A to E, decreases taken off, make the month's total movement in treasury shares.</source>
        <translation>A 至 E 節的總數扣除減少後，得出本月庫存股份的總變動。</translation>
    </message>
    <message>
        <source>Increase or decrease in issued shares equals the total of sections A to E for the class.</source>
        <translation>已發行股份的增減等於該類別 A 至 E 節的總額。</translation>
    </message>
    <message>
        <source>Increase or decrease in treasury shares equals the total of sections A to E for the class.</source>
        <translation>庫存股份的增減等於該類別 A 至 E 節的總額。</translation>
    </message>
    <message>
        <source>Form FF301 III: Total of A to E (AA1 to EE1, AA2 to EE2)</source>
        <translation>FF301 表格 III：A 至 E 總額（AA1 至 EE1、AA2 至 EE2）</translation>
    </message>
    <message>
        <source>Form FF301 III: Total A to E</source>
        <translation>FF301 表格 III：A 至 E 總額</translation>
    </message>
    <message>
        <source>Form FF301 III: totals A2 to E2</source>
        <translation>FF301 表格 III：A2 至 E2 總數</translation>
    </message>
    <message>
        <source>{0} marked 'Not applicable'</source>
        <translation>{0}註明「不適用」</translation>
    </message>
    <message>
        <source>shares bought back are no movement until they are cancelled</source>
        <translation>購回的股份在註銷前不算變動</translation>
    </message>
    <message>
        <source>section ({0}) has a total but no rows for this class of shares</source>
        <translation>({0}) 節有總數，但沒有此類別股份的行</translation>
    </message>
    <message>
        <source>section ({0}) was not found on the return</source>
        <translation>報表上找不到 ({0}) 節</translation>
    </message>
</context>
<context>
    <name>checks.next_day_balances</name>
    <message>
        <source>Opening balance plus the events that change issued shares equals closing balance.</source>
        <translation>期初結存加上改變已發行股份的事件等於期終結存。</translation>
    </message>
    <message>
        <source>Treasury shares at the opening plus the events that change them equal treasury shares at the close.</source>
        <translation>期初庫存股份加上改變庫存股份的事件等於期終庫存股份。</translation>
    </message>
    <message>
        <source>Every class of one return opens on the same date, the closing date of the last return.</source>
        <translation>同一報表各類別的期初日期相同，即上一份報表的結算日。</translation>
    </message>
    <message>
        <source>The closing balance is dated on the last event disclosed.</source>
        <translation>期終結存的日期為所披露的最後事件之日。</translation>
    </message>
    <message>
        <source>An event is dated from the opening balance to the submission; only repurchases not cancelled may be older.</source>
        <translation>事件日期介乎期初結存與提交之間；只有未註銷的購回可以更早。</translation>
    </message>
    <message>
        <source>Changes of the same category, scheme and date are aggregated in one row.</source>
        <translation>同一類別、計劃及日期的變動合併為一行。</translation>
    </message>
    <message>
        <source>{0} repurchases not cancelled still are in issue</source>
        <translation>{0}，尚未註銷的購回仍屬已發行</translation>
    </message>
    <message>
        <source>Form FF304 Notes 2, 6 and 8; FF305 I.A, Notes 5 and 6</source>
        <translation>FF304 表格註 2、6 及 8；FF305 表格 I.A、註 5 及 6</translation>
    </message>
    <message>
        <source>Form FF305 I.A: changes in treasury shares</source>
        <translation>FF305 表格 I.A：庫存股份變動</translation>
    </message>
    <message>
        <source>Form FF304 Note 2, FF305 Note 1: the closing date of the last return</source>
        <translation>FF304 表格註 2、FF305 表格註 1：上一份報表的結算日</translation>
    </message>
    <message>
        <source>Form FF304 Note 8, FF305 Note 5: the date of the last relevant event</source>
        <translation>FF304 表格註 8、FF305 表格註 5：最後相關事件的日期</translation>
    </message>
    <message>
        <source>Form FF304 and FF305 I: date of changes</source>
        <translation>FF304 及 FF305 表格 I：變動日期</translation>
    </message>
    <message>
        <source>Form FF304 Note 3, FF305 Note 2: one row a category</source>
        <translation>FF304 表格註 3、FF305 表格註 2：每類別一行</translation>
    </message>
    <message>
        <source>it is this class's own closing date</source>
        <translation>這是此類別本身的結算日</translation>
    </message>
    <message>
        <source>no event with a date was found for this class of shares</source>
        <translation>此股份類別找不到有日期的事件</translation>
    </message>
    <message>
        <source>the date of changes is blank</source>
        <translation>變動日期空白</translation>
    </message>
    <message>
        <source>the last event of the class</source>
        <translation>該類別的最後事件</translation>
    </message>
    <message>
        <source>the last event of the return</source>
        <translation>報表的最後事件</translation>
    </message>
    <message>
        <source>repurchased and not cancelled</source>
        <translation>已購回而未註銷</translation>
    </message>
    <message>
        <source>before the opening balance</source>
        <translation>早於期初結存</translation>
    </message>
    <message>
        <source>up to the submission</source>
        <translation>直至提交</translation>
    </message>
    <message>
        <source>printed again in row {0}</source>
        <translation>在第 {0} 行再次印出</translation>
    </message>
</context>
<context>
    <name>checks.offer_allocation</name>
    <message>
        <source>The percentage of a line is what its applicants are given of what they applied for.</source>
        <translation>某行的百分比，為其申請人獲配股份佔所申請股份之比。</translation>
    </message>
    <message>
        <source>A ballot is drawn among all applicants of its line.</source>
        <translation>抽籤在該行所有申請人之間進行。</translation>
    </message>
    <message>
        <source>The valid applications of the lines make those of their pool.</source>
        <translation>各行的有效申請加總為該組之數。</translation>
    </message>
    <message>
        <source>The successful applicants of the lines make those of their pool.</source>
        <translation>各行的獲接納申請人加總為該組之數。</translation>
    </message>
    <message>
        <source>The shares given to all applicants make the Hong Kong Offer Shares.</source>
        <translation>配予所有申請人的股份構成香港發售股份。</translation>
    </message>
    <message>
        <source>The valid applications of the pools make those that are stated.</source>
        <translation>各組的有效申請加總為所列總數。</translation>
    </message>
    <message>
        <source>The successful applicants of the pools make those that are stated.</source>
        <translation>各組的獲接納申請人加總為所列總數。</translation>
    </message>
    <message>
        <source>Shares allotted in per cent of those applied for</source>
        <translation>獲配股份佔所申請股份的百分比</translation>
    </message>
    <message>
        <source>A ballot is among the applicants of its line</source>
        <translation>抽籤在該行的申請人之間進行</translation>
    </message>
    <message>
        <source>The lines make the pool</source>
        <translation>各行構成該組</translation>
    </message>
    <message>
        <source>The whole tranche is allotted</source>
        <translation>整個部分獲悉數分配</translation>
    </message>
    <message>
        <source>The pools make the whole</source>
        <translation>各組構成總數</translation>
    </message>
    <message>
        <source>no lines of the basis of allocation were read</source>
        <translation>沒有讀到分配基準的行</translation>
    </message>
</context>
<context>
    <name>checks.offer_amounts</name>
    <message>
        <source>The amount payable is the price of the shares with brokerage, levies and fee, each rounded to the cent.</source>
        <translation>應繳款項為股份價格連同經紀佣金、徵費及費用，每項四捨五入至分。</translation>
    </message>
    <message>
        <source>Every amount payable is printed with two decimals.</source>
        <translation>每個應繳款項均印有兩位小數。</translation>
    </message>
    <message>
        <source>The numbers of shares ascend down the columns, each once, in whole board lots.</source>
        <translation>股份數目逐欄由上而下遞增，各出現一次，並為完整的每手單位。</translation>
    </message>
    <message>
        <source>The amounts payable ascend with the numbers of shares.</source>
        <translation>應繳款項隨股份數目遞增。</translation>
    </message>
    <message>
        <source>The first number of the table is the minimum application.</source>
        <translation>表中首個數目為最低申請數目。</translation>
    </message>
    <message>
        <source>The minimum application is one board lot.</source>
        <translation>最低申請數目為一手買賣單位。</translation>
    </message>
    <message>
        <source>The last number of the table is the stated share, or half, of the Hong Kong Offer Shares, in whole lots.</source>
        <translation>表中最後一個數目為香港發售股份的所述比例或半數，並為完整的每手單位。</translation>
    </message>
    <message>
        <source>The amount stated for one board lot is the first of the table.</source>
        <translation>一手買賣單位所述的款項為表中首項。</translation>
    </message>
    <message>
        <source>Each levy is rounded to the nearest cent</source>
        <translation>每項徵費四捨五入至最接近的分</translation>
    </message>
    <message>
        <source>Amounts are printed to the cent</source>
        <translation>款項印至分</translation>
    </message>
    <message>
        <source>The table is read down its columns, in board lots</source>
        <translation>表格逐欄由上而下閱讀，以每手單位計</translation>
    </message>
    <message>
        <source>More shares cost more</source>
        <translation>股份越多，款項越高</translation>
    </message>
    <message>
        <source>The smallest application is the first of the table</source>
        <translation>最小的申請為表中首項</translation>
    </message>
    <message>
        <source>The smallest application is one board lot</source>
        <translation>最小的申請為一手買賣單位</translation>
    </message>
    <message>
        <source>Nobody may apply for more than half of the Hong Kong Offer Shares</source>
        <translation>任何人不得申請多於半數的香港發售股份</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation>另有{0}</translation>
    </message>
    <message>
        <source>{0} for {1} shares</source>
        <translation>{1}股為{0}</translation>
    </message>
    <message>
        <source>half of the Hong Kong Offer Shares</source>
        <translation>香港發售股份的半數</translation>
    </message>
    <message>
        <source>less than one board lot</source>
        <translation>少於一手買賣單位</translation>
    </message>
    <message>
        <source>no table of application amounts was found</source>
        <translation>找不到申請款項表</translation>
    </message>
    <message>
        <source>the fees were added before they were rounded, in the whole table</source>
        <translation>整個表格的費用均先加總後四捨五入</translation>
    </message>
    <message>
        <source>{0}: price and fees</source>
        <translation>{0}：價格及費用</translation>
    </message>
    <message>
        <source>{0} numbers from {1} to {2}</source>
        <translation>由{1}至{2}共{0}個數目</translation>
    </message>
    <message>
        <source>not more than the amount before it: {0}</source>
        <translation>不多於前一個款項：{0}</translation>
    </message>
    <message>
        <source>not more than the number before it: {0}</source>
        <translation>不多於前一個數目：{0}</translation>
    </message>
    <message>
        <source>not whole lots of {0}: {1}</source>
        <translation>並非{0}的完整倍數：{1}</translation>
    </message>
    <message>
        <source>What is stated twice is the same</source>
        <translation>兩次提及的內容相同</translation>
    </message>
</context>
<context>
    <name>checks.offer_content</name>
    <message>
        <source>A formal notice states the issuer, offer, prospectus, application for listing and first dealings.</source>
        <translation>正式通告列明發行人、發售、招股章程、上市申請及開始買賣日期。</translation>
    </message>
    <message>
        <source>The nominal value is the par value of a class of shares in the monthly returns of the issuer.</source>
        <translation>面值為發行人月報表中某類別股份的面值。</translation>
    </message>
    <message>
        <source>the name of the issuer</source>
        <translation>發行人名稱</translation>
    </message>
    <message>
        <source>its place of incorporation</source>
        <translation>其註冊成立地點</translation>
    </message>
    <message>
        <source>the number of Offer Shares</source>
        <translation>發售股份數目</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>the date of the notice</source>
        <translation>通告日期</translation>
    </message>
    <message>
        <source>the date of the prospectus</source>
        <translation>招股章程日期</translation>
    </message>
    <message>
        <source>that it is for information only</source>
        <translation>僅供參考之說明</translation>
    </message>
    <message>
        <source>that application for listing is made</source>
        <translation>已申請上市之說明</translation>
    </message>
    <message>
        <source>that the prospectus is what applications rest on</source>
        <translation>申請以招股章程為依據之說明</translation>
    </message>
    <message>
        <source>where the prospectus can be read</source>
        <translation>可閱覽招股章程之處</translation>
    </message>
    <message>
        <source>when dealings are expected to begin</source>
        <translation>預期開始買賣之時</translation>
    </message>
    <message>
        <source>Main Board Rule 12.04</source>
        <translation>《主板規則》第12.04條</translation>
    </message>
    <message>
        <source>A par value stays until shares are split or consolidated</source>
        <translation>面值在股份分拆或合併前不變</translation>
    </message>
    <message>
        <source>no monthly return of this issuer with a par value is open</source>
        <translation>沒有開啟此發行人載有面值的月報表</translation>
    </message>
    <message>
        <source>not found: {0}</source>
        <translation>找不到：{0}</translation>
    </message>
</context>
<context>
    <name>checks.offer_fees</name>
    <message>
        <source>The brokerage is the rate in force on the day of the notice.</source>
        <translation>經紀佣金為通告當日生效的費率。</translation>
    </message>
    <message>
        <source>The SFC transaction levy is the rate in force on the day of the notice.</source>
        <translation>證監會交易徵費為通告當日生效的費率。</translation>
    </message>
    <message>
        <source>The Stock Exchange trading fee is the rate in force on the day of the notice.</source>
        <translation>聯交所交易費為通告當日生效的費率。</translation>
    </message>
    <message>
        <source>The levy of the Accounting and Financial Reporting Council has its rate and name of the day; none before 2022.</source>
        <translation>會計及財務匯報局的徵費，其費率及名稱為當日所用；2022 年前沒有此項。</translation>
    </message>
    <message>
        <source>Fees of the Exchange, the SFC and the AFRC in force on the day of the notice</source>
        <translation>通告當日生效的交易所、證監會及會財局費用</translation>
    </message>
    <message>
        <source>the fees of {0} are not sure</source>
        <translation>{0}的費用未能確定</translation>
    </message>
    <message>
        <source>in force since {0}</source>
        <translation>自{0}起生效</translation>
    </message>
    <message>
        <source>there was no such levy before 2022</source>
        <translation>2022 年前沒有此項徵費</translation>
    </message>
    <message>
        <source>on that day the council was called {0}</source>
        <translation>該日該局名為{0}</translation>
    </message>
    <message>
        <source>a levy of {0} % is in force and none is printed</source>
        <translation>{0} % 的徵費已生效而沒有印出</translation>
    </message>
</context>
<context>
    <name>checks.offer_size</name>
    <message>
        <source>The Hong Kong and the International Offer Shares make the Offer Shares.</source>
        <translation>香港發售股份與國際發售股份構成發售股份。</translation>
    </message>
    <message>
        <source>The percentage of the Hong Kong Public Offering is that of its shares in the offer.</source>
        <translation>香港公開發售的百分比為其股份佔發售之比。</translation>
    </message>
    <message>
        <source>The percentage of the International Offering is that of its shares in the offer.</source>
        <translation>國際發售的百分比為其股份佔發售之比。</translation>
    </message>
    <message>
        <source>The percentages of the two tranches make a hundred.</source>
        <translation>兩部分的百分比合計為一百。</translation>
    </message>
    <message>
        <source>The shares of the Over-allotment Option are the stated percentage of the offer.</source>
        <translation>超額配股權的股份為發售的所述百分比。</translation>
    </message>
    <message>
        <source>The shares of the Over-allotment Option are at most 15 per cent of the offer, give or take a board lot.</source>
        <translation>超額配股權的股份最多為發售的 15%，相差不過一手買賣單位。</translation>
    </message>
    <message>
        <source>The shares of the Offer Size Adjustment Option are the stated percentage of the offer.</source>
        <translation>發售量調整權的股份為發售的所述百分比。</translation>
    </message>
    <message>
        <source>With the Offer Size Adjustment Option, the Over-allotment Option is the stated percentage of the larger offer.</source>
        <translation>連同發售量調整權，超額配股權為擴大後發售的所述百分比。</translation>
    </message>
    <message>
        <source>The most that the Hong Kong tranche may become is the stated multiple of its initial size.</source>
        <translation>香港部分最多可達其初始規模的所述倍數。</translation>
    </message>
    <message>
        <source>The most that the Hong Kong tranche may become is the stated percentage of the offer.</source>
        <translation>香港部分最多可達發售的所述百分比。</translation>
    </message>
    <message>
        <source>The shares that may be reallocated and the initial Hong Kong tranche make the most it may become.</source>
        <translation>可重新分配的股份加初始香港部分，等於其最多可達之數。</translation>
    </message>
    <message>
        <source>The low end of the price range is not above the Maximum Offer Price.</source>
        <translation>價格範圍的下限不高於最高發售價。</translation>
    </message>
    <message>
        <source>A price mentioned in the text is the maximum, the low end or the only Offer Price.</source>
        <translation>文中提及的價格為最高價、下限或唯一的發售價。</translation>
    </message>
    <message>
        <source>A figure, date or code of the offer that is stated again is the same as at first.</source>
        <translation>發售的數字、日期或代號，再次提及時與首次相同。</translation>
    </message>
    <message>
        <source>one board lot, as tranches are made of whole lots</source>
        <translation>一手買賣單位，因各部分均由完整的每手單位組成</translation>
    </message>
    <message>
        <source>The tranches make the offer</source>
        <translation>各部分構成發售</translation>
    </message>
    <message>
        <source>A stated percentage is that of its figures</source>
        <translation>所述百分比即其數字之比</translation>
    </message>
    <message>
        <source>An over-allotment option is no more than 15 % of the offer</source>
        <translation>超額配股權不多於發售的 15%</translation>
    </message>
    <message>
        <source>The multiple that the notice states</source>
        <translation>通告所述的倍數</translation>
    </message>
    <message>
        <source>The percentage that the notice states</source>
        <translation>通告所述的百分比</translation>
    </message>
    <message>
        <source>What is moved adds to what was there</source>
        <translation>所調撥者加上原有者</translation>
    </message>
    <message>
        <source>A range has a low and a high end</source>
        <translation>範圍有下限及上限</translation>
    </message>
    <message>
        <source>Every price is one of the offer's</source>
        <translation>每個價格均屬發售的價格之一</translation>
    </message>
    <message>
        <source>the whole offer</source>
        <translation>整個發售</translation>
    </message>
    <message>
        <source>how many times {0} is, is not known</source>
        <translation>{0}的倍數不詳</translation>
    </message>
    <message>
        <source>the notice has no Offer Price of its own</source>
        <translation>通告本身沒有發售價</translation>
    </message>
    <message>
        <source>the board lot is not stated</source>
        <translation>沒有列明每手買賣單位</translation>
    </message>
    <message>
        <source>half a unit of the last printed decimal</source>
        <translation>最後所印小數的半個單位</translation>
    </message>
</context>
<context>
    <name>checks.offer_times</name>
    <message>
        <source>The day of the week beside a date is the one it falls on.</source>
        <translation>日期旁的星期為該日的星期。</translation>
    </message>
    <message>
        <source>An event of the timetable is on a Hong Kong business day.</source>
        <translation>時間表的事件在香港營業日進行。</translation>
    </message>
    <message>
        <source>The events of an offer follow one another: opening, closing, pricing, results, certificates, dealings.</source>
        <translation>發售的事件依次為：開始、截止、定價、結果、證書、買賣。</translation>
    </message>
    <message>
        <source>Since FINI dealings begin on the second business day after pricing.</source>
        <translation>自 FINI 起，買賣於定價後第二個營業日開始。</translation>
    </message>
    <message>
        <source>Dealings begin on the business day after the results are announced.</source>
        <translation>買賣於公布結果後的營業日開始。</translation>
    </message>
    <message>
        <source>Stabilisation ends on the thirtieth day after the last day for applications.</source>
        <translation>穩定價格行動於截止申請日後第三十日結束。</translation>
    </message>
    <message>
        <source>The prospectus has the date of its formal notice, and a supplemental prospectus that of this notice.</source>
        <translation>招股章程的日期與正式通告相同，補充招股章程的日期與本通告相同。</translation>
    </message>
    <message>
        <source>Hours of a hotline or a channel fall on days of the offer, and end at noon on the last.</source>
        <translation>熱線或渠道的服務時間在發售期內，並於最後一日中午結束。</translation>
    </message>
    <message>
        <source>Every event of the timetable has its date beside it.</source>
        <translation>時間表的每個事件旁均有日期。</translation>
    </message>
    <message>
        <source>offer opens</source>
        <translation>發售開始</translation>
    </message>
    <message>
        <source>last electronic application</source>
        <translation>電子申請截止</translation>
    </message>
    <message>
        <source>lists open</source>
        <translation>開始辦理申請登記</translation>
    </message>
    <message>
        <source>last payment</source>
        <translation>付款截止</translation>
    </message>
    <message>
        <source>lists close</source>
        <translation>截止辦理申請登記</translation>
    </message>
    <message>
        <source>price is determined</source>
        <translation>釐定價格</translation>
    </message>
    <message>
        <source>the day that {0} falls on</source>
        <translation>{0}所屬的星期</translation>
    </message>
    <message>
        <source>Offers are made, priced, allotted and dealt in on business days</source>
        <translation>發售的推出、定價、配發及買賣均在營業日進行</translation>
    </message>
    <message>
        <source>{0} after {1}</source>
        <translation>{0}在{1}之後</translation>
    </message>
    <message>
        <source>Opening, application, closing, pricing, results, certificates, dealings</source>
        <translation>開始、申請、截止、定價、結果、證書、買賣</translation>
    </message>
    <message>
        <source>Settlement two business days after pricing, since 22 November 2023</source>
        <translation>自 2023 年 11 月 22 日起，定價後兩個營業日交收</translation>
    </message>
    <message>
        <source>Dealings begin when the results are known</source>
        <translation>結果公布後方開始買賣</translation>
    </message>
    <message>
        <source>Securities and Futures (Price Stabilizing) Rules: the 30th day after the last day for applications</source>
        <translation>《證券及期貨（穩定價格）規則》：截止申請日後第 30 日</translation>
    </message>
    <message>
        <source>A notice is published with the prospectus it speaks of</source>
        <translation>通告與其所指的招股章程同時刊發</translation>
    </message>
    <message>
        <source>Enquiries and instructions are taken while applications are</source>
        <translation>在接受申請期間受理查詢及指示</translation>
    </message>
    <message>
        <source>{0} events of the timetable are printed apart from their dates; they were paired by their order: </source>
        <translation>時間表有{0}個事件與其日期分開印出；已按次序配對：</translation>
    </message>
    <message>
        <source>An event and its date stand together</source>
        <translation>事件與其日期並列</translation>
    </message>
    <message>
        <source>no timetable with the events of an offer was found</source>
        <translation>找不到載有發售事件的時間表</translation>
    </message>
    <message>
        <source>the timetable has no day on which the price is determined</source>
        <translation>時間表沒有釐定價格之日</translation>
    </message>
    <message>
        <source>shares were settled later before FINI</source>
        <translation>在 FINI 之前，股份較遲交收</translation>
    </message>
    <message>
        <source>the timetable has no line for this event: {0}</source>
        <translation>時間表沒有此事件的一行：{0}</translation>
    </message>
    <message>
        <source>the offer is open from {0} to {1}</source>
        <translation>發售由{0}至{1}</translation>
    </message>
    <message>
        <source>the last day ends at 12:00 noon</source>
        <translation>最後一日於中午 12:00 結束</translation>
    </message>
    <message>
        <source>The calendar</source>
        <translation>曆法</translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation>{0}為{1}</translation>
    </message>
</context>
<context>
    <name>checks.other_movements</name>
    <message>
        <source>The date of an issue, cancellation or redemption lies in the month of the return.</source>
        <translation>發行、註銷或贖回日期在報表所屬月份內。</translation>
    </message>
    <message>
        <source>A repurchase or redemption takes issued shares off; an issue or a sale out of treasury adds them.</source>
        <translation>購回或贖回減少已發行股份；發行或出售庫存股份增加已發行股份。</translation>
    </message>
    <message>
        <source>Shares bought back into treasury are added to it; treasury shares sold or transferred are taken off.</source>
        <translation>購回並存入庫存的股份加入庫存；售出或轉讓的庫存股份從中扣除。</translation>
    </message>
    <message>
        <source>the first day of the month</source>
        <translation>該月首日</translation>
    </message>
    <message>
        <source>Form FF301 III(E), Notes 5 and 6: date of event</source>
        <translation>FF301 表格 III(E)、註 5 及 6：事件日期</translation>
    </message>
    <message>
        <source>the sign of the event</source>
        <translation>事件的正負號</translation>
    </message>
    <message>
        <source>Form FF301 III(E), Notes 5 and 6</source>
        <translation>FF301 表格 III(E)、註 5 及 6</translation>
    </message>
    <message>
        <source>Form FF301 III(E), increase/ decrease (-) in treasury shares</source>
        <translation>FF301 表格 III(E)，庫存股份增加／減少 (-)</translation>
    </message>
    <message>
        <source>no date of event is printed</source>
        <translation>沒有印出事件日期</translation>
    </message>
    <message>
        <source>after the month</source>
        <translation>月份完結後</translation>
    </message>
    <message>
        <source>from the first day of the month</source>
        <translation>自該月首日起</translation>
    </message>
    <message>
        <source>this event</source>
        <translation>此事件</translation>
    </message>
    <message>
        <source>{0} may go either way</source>
        <translation>{0}可為正或負</translation>
    </message>
</context>
<context>
    <name>checks.outside_sources</name>
    <message>
        <source>The price paid is less than 5 % above the average closing price of the five preceding trading days.</source>
        <translation>所付價格較前五個交易日的平均收市價高出少於 5 %。</translation>
    </message>
    <message>
        <source>The Exchange's daily report of repurchases shows the same number of shares.</source>
        <translation>交易所的每日購回報告顯示相同的股份數目。</translation>
    </message>
    <message>
        <source>closing prices are market data, which no filing states</source>
        <translation>收市價屬市場數據，並無文件列明</translation>
    </message>
    <message>
        <source>Main Board Rule 10.06(2)(a): below 105 % of the average closing price of the five trading days before</source>
        <translation>《主板規則》第10.06(2)(a)條：低於前五個交易日平均收市價的 105 %</translation>
    </message>
    <message>
        <source>the Exchange's daily report, a list of all issuers, is not one of the filings that are read</source>
        <translation>交易所的每日報告列出所有發行人，並非本程式讀取的文件</translation>
    </message>
    <message>
        <source>The Exchange's daily report of share repurchases, a second source for section II</source>
        <translation>交易所的每日股份購回報告，為第二節的第二來源</translation>
    </message>
    <message>
        <source>nothing was repurchased</source>
        <translation>沒有購回</translation>
    </message>
</context>
<context>
    <name>checks.percentages</name>
    <message>
        <source>FF304: the event in per cent of all shares in issue before it, less those repurchased but not yet cancelled.</source>
        <translation>FF304：事件佔之前所有已發行股份（減去已購回而未註銷者）的百分比。</translation>
    </message>
    <message>
        <source>FF305: the event in per cent of the issued shares, treasury shares excluded, at the opening of the return.</source>
        <translation>FF305：事件佔報表期初已發行股份（不包括庫存股份）的百分比。</translation>
    </message>
    <message>
        <source>FF305 part B: shares not yet cancelled in per cent of the opening balance of the return of their day.</source>
        <translation>FF305 B 部分：未註銷股份佔其當日報表期初結存的百分比。</translation>
    </message>
    <message>
        <source>Issue price against the closing market price of the business day before gives the discount (-) or premium.</source>
        <translation>發行價對比前一營業日收市價，得出折讓 (-) 或溢價。</translation>
    </message>
    <message>
        <source>Issue price against the closing market price of the business day before gives the discount or premium named.</source>
        <translation>發行價對比前一營業日收市價，得出所述的折讓或溢價。</translation>
    </message>
    <message>
        <source>Shares repurchased under the mandate in per cent of the shares in issue when it was granted.</source>
        <translation>根據授權購回的股份佔授權時已發行股份的百分比。</translation>
    </message>
    <message>
        <source>nothing moved</source>
        <translation>沒有變動</translation>
    </message>
    <message>
        <source>Form FF304 Note 4</source>
        <translation>FF304 表格註 4</translation>
    </message>
    <message>
        <source>the opening balance</source>
        <translation>期初結存</translation>
    </message>
    <message>
        <source>Form FF305 Note 3</source>
        <translation>FF305 表格註 3</translation>
    </message>
    <message>
        <source>Form FF305 I.B and Note 3</source>
        <translation>FF305 表格 I.B 及註 3</translation>
    </message>
    <message>
        <source>Form FF304 Notes 1 and 5</source>
        <translation>FF304 表格註 1 及 5</translation>
    </message>
    <message>
        <source>printed without a word that says which of the two it is</source>
        <translation>沒有印出說明屬何者的字眼</translation>
    </message>
    <message>
        <source>Next day return before FF304, Notes 1 and 5</source>
        <translation>FF304 之前的翌日披露報表，註 1 及 5</translation>
    </message>
    <message>
        <source>a mandate is for at most 10 % of the shares in issue</source>
        <translation>授權最多為已發行股份的 10 %</translation>
    </message>
    <message>
        <source>Form FF305 II.B(4), FF304 II.B(2)</source>
        <translation>FF305 表格 II.B(4)、FF304 表格 II.B(2)</translation>
    </message>
    <message>
        <source>it was taken of the opening balance of an earlier return, which this one does not state</source>
        <translation>是按較早報表的期初結存計算，而本報表沒有列明該數</translation>
    </message>
    <message>
        <source>no discount or premium is printed</source>
        <translation>沒有印出折讓或溢價</translation>
    </message>
    <message>
        <source>the form does not state the number of shares in issue when the mandate was granted</source>
        <translation>表格沒有列明授權時的已發行股份數目</translation>
    </message>
    <message>
        <source>the mandate may be for less than 10 %, and the shares in issue when granted are not stated</source>
        <translation>授權可能少於 10 %，而沒有列明授權時的已發行股份</translation>
    </message>
    <message>
        <source>{0} fits {1}</source>
        <translation>{0}符合{1}</translation>
    </message>
    <message>
        <source>all classes, nothing taken off</source>
        <translation>所有類別，不作扣減</translation>
    </message>
    <message>
        <source>the opening balance of this class</source>
        <translation>此類別的期初結存</translation>
    </message>
    <message>
        <source>printed with its sign</source>
        <translation>連正負號印出</translation>
    </message>
    <message>
        <source>by the word beside it</source>
        <translation>按旁邊的字詞</translation>
    </message>
    <message>
        <source>{0}, if none fits</source>
        <translation>{0}，如無一符合</translation>
    </message>
    <message>
        <source>all classes less the shares cancelled</source>
        <translation>所有類別減去已註銷股份</translation>
    </message>
    <message>
        <source>all classes less repurchases not yet cancelled</source>
        <translation>所有類別減去未註銷的購回</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>所有類別</translation>
    </message>
    <message>
        <source>the opening balances of all classes</source>
        <translation>所有類別的期初結存</translation>
    </message>
    <message>
        <source>the opening balance with treasury shares</source>
        <translation>期初結存連同庫存股份</translation>
    </message>
    <message>
        <source>it fits {0}</source>
        <translation>符合{0}</translation>
    </message>
    <message>
        <source>a figure of the remarks</source>
        <translation>備註的一個數字</translation>
    </message>
    <message>
        <source>no percentage is printed</source>
        <translation>沒有印出百分比</translation>
    </message>
</context>
<context>
    <name>checks.poll_meeting</name>
    <message>
        <source>The scrutineer is named, and is the issuer's auditor, its share registrar or an accountant.</source>
        <translation>已列明監票人，並為發行人的核數師、股份過戶登記處或會計師。</translation>
    </message>
    <message>
        <source>It is stated which shares must abstain from voting, and which from voting in favour, or that there are none.</source>
        <translation>已列明哪些股份須放棄表決、哪些須放棄表決贊成，或並無該等股份。</translation>
    </message>
    <message>
        <source>The directors who attended and those who did not are, together, the board listed at the end.</source>
        <translation>出席與缺席的董事合計即文末所列的董事會。</translation>
    </message>
    <message>
        <source>The date of the meeting is the same wherever it is printed.</source>
        <translation>會議日期無論印在何處均相同。</translation>
    </message>
    <message>
        <source>The date of the notice is the same wherever it is printed.</source>
        <translation>通告日期無論印在何處均相同。</translation>
    </message>
    <message>
        <source>An annual general meeting is held 21 days after its notice at least, any other meeting 14 days.</source>
        <translation>股東週年大會最少於通告後 21 日舉行，其他會議為 14 日。</translation>
    </message>
    <message>
        <source>The meeting was held on a day on which the exchange is open.</source>
        <translation>會議於交易所開市之日舉行。</translation>
    </message>
    <message>
        <source>The results are announced by 08:30 on the business day after the meeting, and not before it.</source>
        <translation>結果於會議後的營業日上午八時三十分或之前公布，且不早於會議。</translation>
    </message>
    <message>
        <source>Where the table goes on, its headings are those it began with, and they stand over their figures.</source>
        <translation>表格續頁的標題與開首相同，並在其數字之上。</translation>
    </message>
    <message>
        <source>shares to abstain from voting in favour</source>
        <translation>須放棄表決贊成的股份</translation>
    </message>
    <message>
        <source>shares that must abstain from voting</source>
        <translation>須放棄表決的股份</translation>
    </message>
    <message>
        <source>; the limit is 08:30 on {0}</source>
        <translation>；限期為{0} 08:30</translation>
    </message>
    <message>
        <source>Main Board Rules 13.39(5)(b), (c) and 13.40</source>
        <translation>《主板規則》第13.39(5)(b)、(c)及13.40條</translation>
    </message>
    <message>
        <source>Main Board Rule 13.39(5A)</source>
        <translation>《主板規則》第13.39(5A)條</translation>
    </message>
    <message>
        <source>A meeting has one date</source>
        <translation>會議只有一個日期</translation>
    </message>
    <message>
        <source>A notice has one date</source>
        <translation>通告只有一個日期</translation>
    </message>
    <message>
        <source>Listing Rules, Appendix A1 paragraph 14: 21 days for an annual meeting, 14 for others</source>
        <translation>《上市規則》附錄 A1 第 14 段：週年大會 21 日，其他會議 14 日</translation>
    </message>
    <message>
        <source>General meetings are held on business days</source>
        <translation>股東大會於營業日舉行</translation>
    </message>
    <message>
        <source>Main Board Rule 13.39(5): 08:30 on the business day after the meeting</source>
        <translation>《主板規則》第13.39(5)條：會議後的營業日 08:30</translation>
    </message>
    <message>
        <source>A table that goes on repeats its headings</source>
        <translation>表格續頁重複其標題</translation>
    </message>
    <message>
        <source>two dates are printed</source>
        <translation>印有兩個日期</translation>
    </message>
    <message>
        <source>no name of a scrutineer was found; look whether one is named</source>
        <translation>找不到監票人名稱；請查看是否已列明</translation>
    </message>
    <message>
        <source>no names of directors who attended were found</source>
        <translation>找不到出席董事的姓名</translation>
    </message>
    <message>
        <source>no list of the board was found</source>
        <translation>找不到董事會名單</translation>
    </message>
    <message>
        <source>not in the list of the board</source>
        <translation>不在董事會名單上</translation>
    </message>
    <message>
        <source>neither attended nor absent</source>
        <translation>既非出席亦非缺席</translation>
    </message>
    <message>
        <source>no date of the notice was found</source>
        <translation>找不到通告日期</translation>
    </message>
    <message>
        <source>{0} calendar days</source>
        <translation>{0}個曆日</translation>
    </message>
    <message>
        <source>what the scrutineer is was not found</source>
        <translation>找不到監票人的身分</translation>
    </message>
    <message>
        <source>both are stated</source>
        <translation>兩者均已列明</translation>
    </message>
    <message>
        <source>the attendance of directors is stated from 2022 on</source>
        <translation>自 2022 年起列明董事出席情況</translation>
    </message>
    <message>
        <source>{0} named, {1} in the board</source>
        <translation>列出{0}名，董事會有{1}名</translation>
    </message>
    <message>
        <source>{0} here, {1} where it began</source>
        <translation>此處為{0}，開首處為{1}</translation>
    </message>
    <message>
        <source>all directors are said to have attended</source>
        <translation>所有董事據稱均有出席</translation>
    </message>
    <message>
        <source>on the day of the meeting{0}</source>
        <translation>在會議當日{0}</translation>
    </message>
    <message>
        <source>the hour is not printed, and the limit is 08:30</source>
        <translation>沒有印出時間，而限期為 08:30</translation>
    </message>
    <message>
        <source>Main Board Rule 13.39(5)</source>
        <translation>《主板規則》第13.39(5)條</translation>
    </message>
</context>
<context>
    <name>checks.poll_resolutions</name>
    <message>
        <source>An ordinary resolution that is stated as passed has more than half of the votes.</source>
        <translation>列為已通過的普通決議案獲過半數票贊成。</translation>
    </message>
    <message>
        <source>A special resolution that is stated as passed has the part of the votes that the announcement names.</source>
        <translation>列為已通過的特別決議案獲公告所述比例的票數贊成。</translation>
    </message>
    <message>
        <source>The resolutions named as passed by a majority are those under its heading in the table.</source>
        <translation>列為以多數票通過的決議案，即表中該標題下的決議案。</translation>
    </message>
    <message>
        <source>The lists of resolutions with one vote and with several votes a share name every resolution once.</source>
        <translation>每股一票及每股多票的決議案名單，每項決議案各列一次。</translation>
    </message>
    <message>
        <source>On the constitution, class rights, independent directors, auditors and winding-up every share has one vote.</source>
        <translation>就組織章程、類別權利、獨立董事、核數師及清盤而言，每股一票。</translation>
    </message>
    <message>
        <source>The resolutions are those of the notice of the meeting, by number and words.</source>
        <translation>決議案的編號及內容與會議通告相同。</translation>
    </message>
    <message>
        <source>An ordinary resolution needs more than half of the votes</source>
        <translation>普通決議案須獲過半數票贊成</translation>
    </message>
    <message>
        <source>A special resolution needs three-fourths of the votes, or two-thirds where the announcement says so</source>
        <translation>特別決議案須獲四分之三票數贊成，或如公告所述須獲三分之二贊成</translation>
    </message>
    <message>
        <source>What was passed is what was voted on</source>
        <translation>已通過者即已表決者</translation>
    </message>
    <message>
        <source>Every share has votes on every resolution, stated once</source>
        <translation>每股對每項決議案均有票數，各列一次</translation>
    </message>
    <message>
        <source>reserved, and not one vote a share</source>
        <translation>屬保留事項，卻非每股一票</translation>
    </message>
    <message>
        <source>Main Board Rule 8A.24</source>
        <translation>《主板規則》第8A.24條</translation>
    </message>
    <message>
        <source>the notice of the meeting is not one of the filings that are read</source>
        <translation>會議通告不屬本程式讀取的文件</translation>
    </message>
    <message>
        <source>The poll is on the resolutions of the notice</source>
        <translation>投票表決涉及通告所載的決議案</translation>
    </message>
    <message>
        <source>by which majority resolution {0} was passed is not stated</source>
        <translation>沒有列明第 {0} 項決議案以何種多數通過</translation>
    </message>
    <message>
        <source>half of the votes</source>
        <translation>票數的一半</translation>
    </message>
    <message>
        <source>three-fourths of the votes</source>
        <translation>票數的四分之三</translation>
    </message>
    <message>
        <source>not {0} in the table</source>
        <translation>表中並非{0}</translation>
    </message>
    <message>
        <source>{0}, and not named</source>
        <translation>{0}，而沒有列出</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>不在表中</translation>
    </message>
    <message>
        <source>every share has one vote on every resolution</source>
        <translation>每項決議案均為每股一票</translation>
    </message>
    <message>
        <source>exactly half of the votes is not a majority</source>
        <translation>剛好一半票數並非多數</translation>
    </message>
    <message>
        <source>two-thirds of the votes</source>
        <translation>票數的三分之二</translation>
    </message>
    <message>
        <source>stated twice</source>
        <translation>列出兩次</translation>
    </message>
    <message>
        <source>{0} resolutions, {1} classes</source>
        <translation>{0}項決議案，{1}個類別</translation>
    </message>
    <message>
        <source>one vote a share as well</source>
        <translation>亦為每股一票</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>沒有列明</translation>
    </message>
</context>
<context>
    <name>checks.poll_returns</name>
    <message>
        <source>Shares in issue at the meeting are those of the last monthly or next day return before it.</source>
        <translation>會議時的已發行股份，即會議前最後一份月報表或翌日披露報表所列者。</translation>
    </message>
    <message>
        <source>Shares that are held for a share scheme and have not vested are not entitled to vote.</source>
        <translation>為股份計劃持有而未歸屬的股份無權表決。</translation>
    </message>
    <message>
        <source>between {0} and {1}</source>
        <translation>介乎{0}與{1}之間</translation>
    </message>
    <message>
        <source>Main Board Rule 13.39(5): shares in issue at the meeting</source>
        <translation>《主板規則》第13.39(5)條：會議時的已發行股份</translation>
    </message>
    <message>
        <source>all shares are entitled, and {0} says {1}: ask which had vested</source>
        <translation>所有股份均有權表決，而{0}列明{1}：請查詢哪些已歸屬</translation>
    </message>
    <message>
        <source>Main Board Rule 17.05A, from 1 January 2023</source>
        <translation>《主板規則》第17.05A條，自 2023 年 1 月 1 日起</translation>
    </message>
    <message>
        <source>no return of this issuer that states these shares before {0} is open</source>
        <translation>沒有開啟此發行人在{0}之前列明該等股份的報表</translation>
    </message>
    <message>
        <source>no movement {0} is assumed: no return of these days is open</source>
        <translation>假設{0}沒有變動：沒有開啟該段期間的報表</translation>
    </message>
    <message>
        <source>the rule is for meetings from 2023</source>
        <translation>該規則適用於 2023 年起的會議</translation>
    </message>
    <message>
        <source>no open return before the meeting tells of shares held for a scheme</source>
        <translation>會議前沒有已開啟的報表提及為計劃持有的股份</translation>
    </message>
    <message>
        <source>{0} are in {1}, and returns {2} that are not open may tell of movements</source>
        <translation>{1}列出{0}，而{2}未開啟的報表或有變動</translation>
    </message>
    <message>
        <source>{0} fewer than are in issue are</source>
        <translation>較已發行者少{0}</translation>
    </message>
    <message>
        <source>if nothing moved until the meeting</source>
        <translation>若直至會議並無變動</translation>
    </message>
</context>
<context>
    <name>checks.poll_shares</name>
    <message>
        <source>The shares in issue of all classes make the total.</source>
        <translation>所有類別的已發行股份構成總數。</translation>
    </message>
    <message>
        <source>The shares entitled to vote of all classes make the total.</source>
        <translation>所有類別有權表決的股份構成總數。</translation>
    </message>
    <message>
        <source>Shares entitled to vote are the shares in issue, less those that must abstain and others stated as left out.</source>
        <translation>有權表決的股份，為已發行股份減去須放棄表決及其他列明不計入的股份。</translation>
    </message>
    <message>
        <source>No more shares vote, in a class and in all, than are entitled to; and no more than are in issue.</source>
        <translation>每個類別及總計，參與表決的股份不多於有權表決的股份，亦不多於已發行股份。</translation>
    </message>
    <message>
        <source>{0} shares fewer are entitled than are in issue: look whether treasury shares, shares of a trustee or of a party that abstains are stated</source>
        <translation>有權表決的股份較已發行股份少{0}股：請查看是否列明庫存股份、受託人所持股份或須放棄表決人士的股份</translation>
    </message>
    <message>
        <source>Main Board Rule 13.39(5)(a) to (c)</source>
        <translation>《主板規則》第13.39(5)(a)至(c)條</translation>
    </message>
    <message>
        <source>one vote a share</source>
        <translation>每股一票</translation>
    </message>
    <message>
        <source>the shares entitled to vote are not stated in a form that is read</source>
        <translation>有權表決的股份並非以可讀取的形式列明</translation>
    </message>
    <message>
        <source>they are not stated both by class and in all</source>
        <translation>沒有同時按類別及總計列明</translation>
    </message>
    <message>
        <source>the table counts votes, and shares have several</source>
        <translation>表格計算票數，而股份有多票</translation>
    </message>
    <message>
        <source>fewer than are in issue</source>
        <translation>少於已發行者</translation>
    </message>
    <message>
        <source>The classes are all shares</source>
        <translation>各類別即全部股份</translation>
    </message>
</context>
<context>
    <name>checks.poll_votes</name>
    <message>
        <source>Votes for and votes against, added, are the total number of votes cast.</source>
        <translation>贊成票與反對票相加，等於總投票數。</translation>
    </message>
    <message>
        <source>The percentage for is of the votes for and against, rounded as printed.</source>
        <translation>贊成百分比按贊成與反對票數計算，四捨五入至所印位數。</translation>
    </message>
    <message>
        <source>The percentage against is of the votes for and against, rounded as printed.</source>
        <translation>反對百分比按贊成與反對票數計算，四捨五入至所印位數。</translation>
    </message>
    <message>
        <source>The percentages for and against make 100 %.</source>
        <translation>贊成與反對百分比合計為 100 %。</translation>
    </message>
    <message>
        <source>The votes for of all classes make the total.</source>
        <translation>所有類別的贊成票構成總數。</translation>
    </message>
    <message>
        <source>The votes against of all classes make the total.</source>
        <translation>所有類別的反對票構成總數。</translation>
    </message>
    <message>
        <source>The votes cast of all classes make the total.</source>
        <translation>所有類別的投票數構成總數。</translation>
    </message>
    <message>
        <source>The voting shares of all classes make the total.</source>
        <translation>所有類別的表決股份構成總數。</translation>
    </message>
    <message>
        <source>The votes abstained of all classes make the total.</source>
        <translation>所有類別的棄權票構成總數。</translation>
    </message>
    <message>
        <source>Voting shares of a class times the votes that each has on the resolution are the votes cast.</source>
        <translation>某類別的表決股份乘以每股對該決議案的票數，等於投票數。</translation>
    </message>
    <message>
        <source>Where every share has one vote, as many votes are cast as shares vote.</source>
        <translation>如每股一票，投票數與表決股份相同。</translation>
    </message>
    <message>
        <source>Votes for and against, votes cast and voting shares stand each under its own heading.</source>
        <translation>贊成與反對票、投票數及表決股份各在其本身標題之下。</translation>
    </message>
    <message>
        <source>The shares of a class that vote are as many on most resolutions; lines that differ are named.</source>
        <translation>某類別的表決股份在大部分決議案中相同；有別的行會列出。</translation>
    </message>
    <message>
        <source>Votes for and against are all votes cast</source>
        <translation>贊成與反對即全部投票</translation>
    </message>
    <message>
        <source>{0} has {1}, {2} {3} than the others</source>
        <translation>{0}有{1}，較其他{3}{2}</translation>
    </message>
    <message>
        <source>Percentages are of the votes cast</source>
        <translation>百分比按投票數計算</translation>
    </message>
    <message>
        <source>Articles of association, as the notes state them</source>
        <translation>組織章程細則，如附註所述</translation>
    </message>
    <message>
        <source>One share, one vote</source>
        <translation>一股一票</translation>
    </message>
    <message>
        <source>The same holders vote on every resolution</source>
        <translation>同一批持有人就每項決議案表決</translation>
    </message>
    <message>
        <source>how many votes a share has on this resolution is not stated</source>
        <translation>沒有列明股份對此決議案的票數</translation>
    </message>
    <message>
        <source>no line has the figures to tell</source>
        <translation>沒有一行具備判定所需的數字</translation>
    </message>
    <message>
        <source>the total follows the votes a share</source>
        <translation>總數隨每股票數而定</translation>
    </message>
    <message>
        <source>the number differs from resolution to resolution</source>
        <translation>該數因決議案而異</translation>
    </message>
    <message>
        <source>the sum stands in the column of voting shares: the two headings may be exchanged</source>
        <translation>該和列於表決股份一欄：兩個標題可能互換</translation>
    </message>
    <message>
        <source>all votes</source>
        <translation>所有票數</translation>
    </message>
    <message>
        <source>{0} on all {1}</source>
        <translation>{1}均為{0}</translation>
    </message>
    <message>
        <source>votes for and against</source>
        <translation>贊成與反對票</translation>
    </message>
    <message>
        <source>these and the abstentions</source>
        <translation>該等票及棄權票</translation>
    </message>
    <message>
        <source>votes for and against, if neither agrees</source>
        <translation>如兩者均不符，則為贊成與反對票</translation>
    </message>
    <message>
        <source>one unit of the last printed decimal</source>
        <translation>最後所印小數的一個單位</translation>
    </message>
</context>
<context>
    <name>checks.prose_figures</name>
    <message>
        <source>Each percentage that stands for a part is that part of the whole.</source>
        <translation>代表部分的每個百分比即該部分佔總數之比。</translation>
    </message>
    <message>
        <source>Parts whose percentages make 100 add up to the whole that is printed.</source>
        <translation>百分比合計為 100 的各部分，加總為所印的總數。</translation>
    </message>
    <message>
        <source>No two long figures of the text differ in a single digit.</source>
        <translation>文中沒有兩個長數字只差一個數字。</translation>
    </message>
    <message>
        <source>Parts stated with their percentages, respectively</source>
        <translation>各部分及其百分比分別列明</translation>
    </message>
    <message>
        <source>half a unit of the last digit of each, as they are printed in 萬 or million</source>
        <translation>各取其最後一位的半個單位，因以萬或百萬印出</translation>
    </message>
    <message>
        <source>Parts that have 100 % between them make the whole</source>
        <translation>合計為 100 % 的各部分構成總數</translation>
    </message>
    <message>
        <source>A figure that is stated twice is the same</source>
        <translation>兩次列明的數字相同</translation>
    </message>
    <message>
        <source>a run is asked for its whole only where it has one</source>
        <translation>只有在有總數時才核對其總數</translation>
    </message>
    <message>
        <source>{0} and {1} differ in one digit</source>
        <translation>{0}與{1}相差一個數字</translation>
    </message>
</context>
<context>
    <name>checks.prose_issuer</name>
    <message>
        <source>The issuer's name is printed as in its other filings, capitals aside.</source>
        <translation>發行人名稱與其他文件所印一致，不計大小寫。</translation>
    </message>
    <message>
        <source>The issuer's Chinese name is printed in the same characters as in its other filings.</source>
        <translation>發行人的中文名稱與其他文件用字相同。</translation>
    </message>
    <message>
        <source>The place of incorporation is that of the issuer's other announcements.</source>
        <translation>註冊成立地點與發行人其他公告相同。</translation>
    </message>
    <message>
        <source>An issuer with weighted voting rights says so, word for word, on the first page of its announcements.</source>
        <translation>具不同投票權的發行人在其公告首頁逐字註明。</translation>
    </message>
    <message>
        <source>The announcement is signed by order of the board, by somebody whose office is stated.</source>
        <translation>公告承董事會命簽署，並列明簽署人的職位。</translation>
    </message>
    <message>
        <source>The announcement states the issuer's stock code.</source>
        <translation>公告列明發行人的股份代號。</translation>
    </message>
    <message>
        <source>the name is in Simplified characters ({0}): look whether it is registered so</source>
        <translation>名稱為簡體字（{0}）：請查看是否如此註冊</translation>
    </message>
    <message>
        <source>The Chinese name as registered, in the same characters</source>
        <translation>所註冊的中文名稱，用字相同</translation>
    </message>
    <message>
        <source>One place of incorporation</source>
        <translation>一個註冊成立地點</translation>
    </message>
    <message>
        <source>'By order of the Board'</source>
        <translation>「承董事會命」</translation>
    </message>
    <message>
        <source>name and office</source>
        <translation>姓名及職位</translation>
    </message>
    <message>
        <source>signed {0} without {1}</source>
        <translation>已簽署{0}而沒有{1}</translation>
    </message>
    <message>
        <source>Signed by order of the board, with name and office</source>
        <translation>承董事會命簽署，連姓名及職位</translation>
    </message>
    <message>
        <source>no stock code was found: it may stand in a picture</source>
        <translation>找不到股份代號：可能在圖片之中</translation>
    </message>
    <message>
        <source>Main Board Rule 13.51A</source>
        <translation>《主板規則》第13.51A條</translation>
    </message>
    <message>
        <source>{0}, as in {1}</source>
        <translation>{0}，與{1}相同</translation>
    </message>
    <message>
        <source>nothing says that this issuer has weighted voting rights</source>
        <translation>沒有資料顯示此發行人具不同投票權</translation>
    </message>
    <message>
        <source>the line below the issuer's name was not found; {0}</source>
        <translation>找不到發行人名稱下的一行；{0}</translation>
    </message>
    <message>
        <source>({0} ...) is not printed; {1}</source>
        <translation>沒有印出 ({0} ...)；{1}</translation>
    </message>
    <message>
        <source>the announcement is not signed, as a list of directors is not</source>
        <translation>公告沒有簽署，一如董事名單</translation>
    </message>
    <message>
        <source>no other filing of this issuer with the name in the same writing is open</source>
        <translation>沒有開啟此發行人以相同文字書寫名稱的其他文件</translation>
    </message>
    <message>
        <source>{0} here, {1} in {2}: look whether the name was changed</source>
        <translation>此處為{0}，{2}為{1}：請查看名稱是否已更改</translation>
    </message>
    <message>
        <source>{0} shows a class with weighted votes</source>
        <translation>{0}顯示有不同投票權的類別</translation>
    </message>
    <message>
        <source>no other announcement of this issuer states it</source>
        <translation>此發行人沒有其他公告列明</translation>
    </message>
    <message>
        <source>no place is named</source>
        <translation>沒有列出地點</translation>
    </message>
    <message>
        <source>{0} prints it</source>
        <translation>{0}有印出</translation>
    </message>
    <message>
        <source>{0} here, {1} in {2}: Simplified and Traditional characters</source>
        <translation>此處為{0}，{2}為{1}：簡體與繁體字</translation>
    </message>
    <message>
        <source>its words are damaged</source>
        <translation>其文字已損壞</translation>
    </message>
    <message>
        <source>a company controlled through weighted voting rights</source>
        <translation>一家以不同投票權控制的公司</translation>
    </message>
    <message>
        <source>Main Board Rule 8A.37</source>
        <translation>《主板規則》第8A.37條</translation>
    </message>
</context>
<context>
    <name>checks.prose_periods</name>
    <message>
        <source>The first day of a period and its length give the last day that is printed.</source>
        <translation>期間的首日與其長度，得出所印的最後一日。</translation>
    </message>
    <message>
        <source>A period begins on the day of the announcement or later.</source>
        <translation>期間於公告當日或之後開始。</translation>
    </message>
    <message>
        <source>The announcement is dated on a day on which announcements are published.</source>
        <translation>公告日期為刊發公告之日。</translation>
    </message>
    <message>
        <source>The day of the week printed beside a date is that of the date.</source>
        <translation>日期旁所印的星期為該日的星期。</translation>
    </message>
    <message>
        <source>A period called additional begins where the earlier one ends, or on an anniversary of the listing.</source>
        <translation>所謂額外期間，由較早期間結束時開始，或於上市週年日開始。</translation>
    </message>
    <message>
        <source>{0} {1} from {2} run to and including {3}</source>
        <translation>由{2}起計{0}{1}，至{3}（包括該日）</translation>
    </message>
    <message>
        <source>anniversary {0} of the first day of dealings, {1}</source>
        <translation>首個買賣日{1}的第 {0} 個週年日</translation>
    </message>
    <message>
        <source>A period ends on the day before its anniversary</source>
        <translation>期間於其週年日前一日結束</translation>
    </message>
    <message>
        <source>An undertaking is announced before it begins</source>
        <translation>承諾在開始前公布</translation>
    </message>
    <message>
        <source>{0} is {1}: look when it was published</source>
        <translation>{0}為{1}：請查看何時刊發</translation>
    </message>
    <message>
        <source>Announcements are published on business days of the exchange, and for the next on Sundays</source>
        <translation>公告於交易所營業日刊發，並於星期日為翌日刊發</translation>
    </message>
    <message>
        <source>An additional period follows the one before it</source>
        <translation>額外期間接續較早的期間</translation>
    </message>
    <message>
        <source>the last day is not printed: {0}</source>
        <translation>沒有印出最後一日：{0}</translation>
    </message>
    <message>
        <source>{0}; {1} is one day more, unless the first day does not count</source>
        <translation>{0}；{1}多出一日，除非首日不計</translation>
    </message>
    <message>
        <source>periods of the past are told in other announcements</source>
        <translation>過往期間載於其他公告</translation>
    </message>
    <message>
        <source>{0} is a {1}</source>
        <translation>{0}為{1}</translation>
    </message>
    <message>
        <source>no filing that tells of the earlier period, or of the listing, is open</source>
        <translation>沒有開啟提及較早期間或上市的文件</translation>
    </message>
</context>
<context>
    <name>checks.prose_persons</name>
    <message>
        <source>Where entities belong to persons respectively, there are as many of the one as of the other.</source>
        <translation>如實體分別屬於各人士，兩者數目相同。</translation>
    </message>
    <message>
        <source>A list of persons that is repeated names the same persons in the same order.</source>
        <translation>重複的人士名單以相同次序列出相同人士。</translation>
    </message>
    <message>
        <source>A holder of shares that the remarks of a return name is an entity of the undertaking, under the same name.</source>
        <translation>報表備註所列的股份持有人，即承諾所涉的實體，名稱相同。</translation>
    </message>
    <message>
        <source>No return shows that persons or entities of an undertaking disposed of shares while it ran.</source>
        <translation>沒有報表顯示承諾所涉人士或實體在期內出售股份。</translation>
    </message>
    <message>
        <source>{0} persons, {1} entities</source>
        <translation>{0}名人士，{1}個實體</translation>
    </message>
    <message>
        <source>look whether shares were disposed of</source>
        <translation>請查看股份有否出售</translation>
    </message>
    <message>
        <source>'Respectively' pairs two lists, one by one</source>
        <translation>「分別」將兩份名單逐一配對</translation>
    </message>
    <message>
        <source>A list that is repeated stays the same, in its order</source>
        <translation>重複的名單內容及次序不變</translation>
    </message>
    <message>
        <source>The same name wherever a holder of shares is named</source>
        <translation>股份持有人無論在何處均用相同名稱</translation>
    </message>
    <message>
        <source>the remarks of {0} name {1}: {2}</source>
        <translation>{0}的備註列出{1}：{2}</translation>
    </message>
    <message>
        <source>Who undertakes to keep shares does not dispose of them</source>
        <translation>承諾保留股份者不會出售</translation>
    </message>
    <message>
        <source>the list is not repeated</source>
        <translation>名單沒有重複</translation>
    </message>
    <message>
        <source>{0} persons here, {1} where they are first named</source>
        <translation>此處有{0}名人士，首次列出時有{1}名</translation>
    </message>
    <message>
        <source>no return of this issuer that names one of the entities or persons is open</source>
        <translation>沒有開啟此發行人列出該等實體或人士的報表</translation>
    </message>
    <message>
        <source>{0} is named in the remarks of {1}</source>
        <translation>{1}的備註提及{0}</translation>
    </message>
    <message>
        <source>the announcement states no period</source>
        <translation>公告沒有列明期間</translation>
    </message>
    <message>
        <source>no return of this issuer names one of them; holdings are told in disclosures of interests</source>
        <translation>此發行人沒有報表提及其中任何一方；持股情況載於權益披露</translation>
    </message>
    <message>
        <source>{0} is not among those first named</source>
        <translation>{0}不在首次列出者之中</translation>
    </message>
    <message>
        <source>the order is not that of the first list</source>
        <translation>次序與首份名單不同</translation>
    </message>
    <message>
        <source>{0} shows {1} on the first day, {2}; it is no disposal, confirm it</source>
        <translation>{0}顯示於首日{2}有{1}；並非出售，請確認</translation>
    </message>
    <message>
        <source>the remarks of {0} say {1}</source>
        <translation>{0}的備註寫明{1}</translation>
    </message>
</context>
<context>
    <name>checks.remarks</name>
    <message>
        <source>Where a remark splits a total into parts, the parts add up to it.</source>
        <translation>如備註將總數分為各部分，各部分加總為該總數。</translation>
    </message>
    <message>
        <source>A figure of the remarks that repeats one of the section's tables is that figure.</source>
        <translation>備註中重複該節表格數字者，與該數字相同。</translation>
    </message>
    <message>
        <source>The days of purchase listed in the remarks are trading days, and in order.</source>
        <translation>備註所列的購買日期為交易日，並按次序排列。</translation>
    </message>
    <message>
        <source>a sum in the remark</source>
        <translation>備註中的一個和數</translation>
    </message>
    <message>
        <source>a figure of the section's tables</source>
        <translation>該節表格的一個數字</translation>
    </message>
    <message>
        <source>Remarks: 'Among the total, so many and so many'</source>
        <translation>備註：「總數之中，若干及若干」</translation>
    </message>
    <message>
        <source>Remarks repeat the figures of the tables</source>
        <translation>備註重複表格的數字</translation>
    </message>
    <message>
        <source>Purchases are made on days on which the exchange is open</source>
        <translation>購買於交易所開市之日進行</translation>
    </message>
    <message>
        <source>no remarks are printed</source>
        <translation>沒有印出備註</translation>
    </message>
    <message>
        <source>the remarks list no days of purchase</source>
        <translation>備註沒有列出購買日期</translation>
    </message>
    <message>
        <source>all but one digit</source>
        <translation>只差一個數字</translation>
    </message>
    <message>
        <source>no figure of the remark is the sum of others</source>
        <translation>備註中沒有數字是其他數字之和</translation>
    </message>
    <message>
        <source>it stands in no table of the section</source>
        <translation>該節沒有表格載有此數</translation>
    </message>
    <message>
        <source>{0} trading days in order</source>
        <translation>{0}個交易日，次序正確</translation>
    </message>
    <message>
        <source>{0} {1} {2} is not a day of the calendar</source>
        <translation>{0} {1} {2} 並非曆法中的日子</translation>
    </message>
    <message>
        <source>the days are not in order</source>
        <translation>日期不按次序</translation>
    </message>
    <message>
        <source>a part of a sum in the remark</source>
        <translation>備註中某和數的一部分</translation>
    </message>
</context>
<context>
    <name>checks.repeats_found</name>
    <message>
        <source>A figure that several tables state under one label and year is the same in all, whatever its sign.</source>
        <translation>多個表格以同一標籤及年份列明的數字，不計正負號均相同。</translation>
    </message>
    <message>
        <source>The tables of the filing</source>
        <translation>文件的表格</translation>
    </message>
</context>
<context>
    <name>checks.repurchases</name>
    <message>
        <source>The lowest price of the day is not more than the highest.</source>
        <translation>當日最低價不高於最高價。</translation>
    </message>
    <message>
        <source>The total paid is not less than the number at the lowest price, and not more than at the highest.</source>
        <translation>支付總額不少於數目乘最低價，亦不多於數目乘最高價。</translation>
    </message>
    <message>
        <source>The total received is not less than the number at the lowest price, and not more than at the highest.</source>
        <translation>收取總額不少於數目乘最低價，亦不多於數目乘最高價。</translation>
    </message>
    <message>
        <source>The numbers of shares repurchased or sold on all days add up to the total number.</source>
        <translation>所有日子購回或出售的股份數目加總為總數。</translation>
    </message>
    <message>
        <source>The amounts paid on all days add up to the aggregate price paid.</source>
        <translation>所有日子支付的款項加總為付出的價格總額。</translation>
    </message>
    <message>
        <source>The amounts received on all days add up to the aggregate price received.</source>
        <translation>所有日子收取的款項加總為收取的價格總額。</translation>
    </message>
    <message>
        <source>Shares for cancellation and shares to be held as treasury shares add up to the shares repurchased.</source>
        <translation>擬註銷的股份與擬持作庫存的股份加總為購回股份。</translation>
    </message>
    <message>
        <source>The average price of the day's repurchases equals the total paid divided by the number.</source>
        <translation>當日購回的平均價等於支付總額除以數目。</translation>
    </message>
    <message>
        <source>Shares repurchased for cancellation are the last row of the shares not yet cancelled.</source>
        <translation>購回以供註銷的股份，為未註銷股份的最後一行。</translation>
    </message>
    <message>
        <source>Shares bought under the mandate and not yet cancelled are not more than the number repurchased under it.</source>
        <translation>根據授權購入而未註銷的股份，不多於根據該授權購回的數目。</translation>
    </message>
    <message>
        <source>Shares repurchased under the mandate are not more than the number authorised.</source>
        <translation>根據授權購回的股份不多於授權數目。</translation>
    </message>
    <message>
        <source>The moratorium runs up to 30 calendar days after the last repurchase reported.</source>
        <translation>暫止期至所申報的最後一次購回後 30 個曆日。</translation>
    </message>
    <message>
        <source>A repurchase on another exchange names the exchange.</source>
        <translation>在另一交易所購回須列明該交易所。</translation>
    </message>
    <message>
        <source>Shares are repurchased or sold on a day on which the exchange is open.</source>
        <translation>股份於交易所開市之日購回或出售。</translation>
    </message>
    <message>
        <source>Section III is filled in when, and only when, section I shows a sale of treasury shares.</source>
        <translation>當且僅當第一節顯示出售庫存股份時，方填寫第三節。</translation>
    </message>
    <message>
        <source>Treasury shares sold are not more than treasury shares held at the opening.</source>
        <translation>售出的庫存股份不多於期初持有的庫存股份。</translation>
    </message>
    <message>
        <source>Form FF305 II.A and III, FF304 II.A</source>
        <translation>FF305 表格 II.A 及 III、FF304 表格 II.A</translation>
    </message>
    <message>
        <source>half a cent: amounts are printed to the cent</source>
        <translation>半分：款項印至分</translation>
    </message>
    <message>
        <source>Form FF305 II.A</source>
        <translation>FF305 表格 II.A</translation>
    </message>
    <message>
        <source>Form FF305 Note 4: volume-weighted average price</source>
        <translation>FF305 表格註 4：成交量加權平均價</translation>
    </message>
    <message>
        <source>Form FF305 I.B and II.A</source>
        <translation>FF305 表格 I.B 及 II.A</translation>
    </message>
    <message>
        <source>Form FF305 I.B and II.B</source>
        <translation>FF305 表格 I.B 及 II.B</translation>
    </message>
    <message>
        <source>Main Board Rule 10.06(1): not more than the mandate</source>
        <translation>《主板規則》第10.06(1)條：不多於授權</translation>
    </message>
    <message>
        <source>Form FF305 II Note 2: 30 days</source>
        <translation>FF305 表格 II 註 2：30 日</translation>
    </message>
    <message>
        <source>Form FF305 II Note 1: the name of another exchange</source>
        <translation>FF305 表格 II 註 1：另一交易所的名稱</translation>
    </message>
    <message>
        <source>Hong Kong business days; Hong Kong time</source>
        <translation>香港營業日；香港時間</translation>
    </message>
    <message>
        <source>section {0} shows no sale</source>
        <translation>第 {0} 節沒有顯示出售</translation>
    </message>
    <message>
        <source>Main Board Rule 10.06B: Section III of FF305</source>
        <translation>《主板規則》第10.06B條：FF305 第三節</translation>
    </message>
    <message>
        <source>one price is printed for the day</source>
        <translation>當日只印出一個價格</translation>
    </message>
    <message>
        <source>bought earlier: the report is in the return of that day</source>
        <translation>較早購入：報告載於該日的報表</translation>
    </message>
    <message>
        <source>nothing was repurchased for cancellation</source>
        <translation>沒有購回以供註銷</translation>
    </message>
    <message>
        <source>the shares were cancelled at once</source>
        <translation>股份即時註銷</translation>
    </message>
    <message>
        <source>no share repurchased is waiting to be cancelled</source>
        <translation>沒有購回的股份等待註銷</translation>
    </message>
    <message>
        <source>FF304 has no section on treasury shares</source>
        <translation>FF304 沒有關於庫存股份的一節</translation>
    </message>
    <message>
        <source>no treasury shares were sold</source>
        <translation>沒有出售庫存股份</translation>
    </message>
    <message>
        <source>at the lowest price</source>
        <translation>按最低價</translation>
    </message>
    <message>
        <source>at the highest price</source>
        <translation>按最高價</translation>
    </message>
    <message>
        <source>there is a total, but no row with a trading date was found</source>
        <translation>有總數，但找不到有交易日的行</translation>
    </message>
    <message>
        <source>no trading date was found in the repurchase report</source>
        <translation>購回報告中找不到交易日</translation>
    </message>
    <message>
        <source>other stock exchange</source>
        <translation>其他證券交易所</translation>
    </message>
    <message>
        <source>the other exchange is not named</source>
        <translation>沒有列明另一交易所的名稱</translation>
    </message>
    <message>
        <source>another exchange: only weekends are known</source>
        <translation>另一交易所：只知道週末</translation>
    </message>
    <message>
        <source>less than at the lowest price</source>
        <translation>少於按最低價計算</translation>
    </message>
</context>
<context>
    <name>checks.roll_forward</name>
    <message>
        <source>Opening balance plus the movement of the period equals closing balance.</source>
        <translation>期初結存加上期內變動等於期終結存。</translation>
    </message>
    <message>
        <source>Issued shares excluding treasury shares, plus treasury shares, equal the total at the opening.</source>
        <translation>期初已發行股份（不包括庫存股份）加庫存股份，等於總數。</translation>
    </message>
    <message>
        <source>Issued shares excluding treasury shares, plus treasury shares, equal the total at the close.</source>
        <translation>期終已發行股份（不包括庫存股份）加庫存股份，等於總數。</translation>
    </message>
    <message>
        <source>Form FF301 I and II: balance, increase / decrease (-), balance</source>
        <translation>FF301 表格 I 及 II：結存、增加／減少 (-)、結存</translation>
    </message>
    <message>
        <source>Form FF301 II and FF305 I.A: total number of issued shares</source>
        <translation>FF301 表格 II 及 FF305 表格 I.A：已發行股份總數</translation>
    </message>
</context>
<context>
    <name>checks.share_options</name>
    <message>
        <source>Options outstanding at the opening plus the signed movements equal options outstanding at the close.</source>
        <translation>期初未行使期權加上帶正負號的變動，等於期終未行使期權。</translation>
    </message>
    <message>
        <source>Options granted are added; options exercised, cancelled or lapsed are taken off.</source>
        <translation>授出的期權為加；行使、註銷或失效的期權為減。</translation>
    </message>
    <message>
        <source>Options exercised equal the new shares issued plus the treasury shares transferred, one for one.</source>
        <translation>行使的期權等於發行的新股加轉讓的庫存股份，一對一。</translation>
    </message>
    <message>
        <source>Funds raised from options are nil when none was exercised, never negative, and number times price if printed.</source>
        <translation>如沒有期權行使，所得資金為零；從不為負；如印有價格則為數目乘價格。</translation>
    </message>
    <message>
        <source>Options outstanding over a class of shares are not more than its issued shares.</source>
        <translation>某類別的未行使期權不多於其已發行股份。</translation>
    </message>
    <message>
        <source>Form FF301 III(A)</source>
        <translation>FF301 表格 III(A)</translation>
    </message>
    <message>
        <source>the sign of {0}</source>
        <translation>{0}的正負號</translation>
    </message>
    <message>
        <source>Form FF301 III(A): total funds raised during the month from exercise of options</source>
        <translation>FF301 表格 III(A)：本月因行使期權所得資金總額</translation>
    </message>
    <message>
        <source>Options outstanding over a class are fewer than its shares in issue</source>
        <translation>某類別的未行使期權少於其已發行股份</translation>
    </message>
    <message>
        <source>nothing moved on this line</source>
        <translation>此行沒有變動</translation>
    </message>
    <message>
        <source>options were exercised, but the funds raised are not stated</source>
        <translation>有期權行使，但沒有列明所得資金</translation>
    </message>
    <message>
        <source>this kind of movement</source>
        <translation>此類變動</translation>
    </message>
    <message>
        <source>no option was exercised</source>
        <translation>沒有期權行使</translation>
    </message>
    <message>
        <source>funds raised</source>
        <translation>本月內因行使期權所得資金總額</translation>
    </message>
</context>
<context>
    <name>checks.shares_found</name>
    <message>
        <source>A percentage in a table is the share of the total, or the change between columns, that its line shows.</source>
        <translation>表中的百分比，為其所在行顯示的佔總數之比或欄間的變動。</translation>
    </message>
</context>
<context>
    <name>checks.siblings</name>
    <message>
        <source>A figure is the one that all others of its column state, or a reader would want to know.</source>
        <translation>一個數字與其欄中所有其他數字相同，否則讀者會想知道。</translation>
    </message>
    <message>
        <source>{0} here, {1} in the {2} others of the column</source>
        <translation>此處為{0}，該欄其他{2}個為{1}</translation>
    </message>
    <message>
        <source>Figures of one kind that agree everywhere but once</source>
        <translation>同類數字處處相同，只有一處不同</translation>
    </message>
    <message>
        <source>all say {0}</source>
        <translation>全部為{0}</translation>
    </message>
</context>
<context>
    <name>checks.small_events</name>
    <message>
        <source>Shares issued in the month on options, warrants, conversions and the like are less than 5 %, or told at once.</source>
        <translation>本月因期權、認股權證、轉換等而發行的股份少於 5 %，或已即時申報。</translation>
    </message>
    <message>
        <source>Main Board Rule 13.25A(3): 5 % or more, alone or together since the last return</source>
        <translation>《主板規則》第13.25A(3)條：單獨或自上一份報表起合計達 5 %</translation>
    </message>
    <message>
        <source>{0} % of {1}</source>
        <translation>{1}的 {0} %</translation>
    </message>
    <message>
        <source>{0} were issued, and no next day return of {1} with this class is open</source>
        <translation>已發行{0}，而沒有開啟{1}有此類別的翌日披露報表</translation>
    </message>
    <message>
        <source>Main Board Rule 13.25A(2)(b) and (3): 5 % of the shares in issue</source>
        <translation>《主板規則》第13.25A(2)(b)及(3)條：已發行股份的 5 %</translation>
    </message>
    <message>
        <source>sections A to D show no issue</source>
        <translation>A 至 D 節沒有顯示發行</translation>
    </message>
    <message>
        <source>{0}; {1} is a next day return of the month</source>
        <translation>{0}；{1}為該月的翌日披露報表</translation>
    </message>
</context>
<context>
    <name>checks.text_layer</name>
    <message>
        <source>The commas of every printed number stand where thousands are.</source>
        <translation>所印每個數字的逗號均在千位之處。</translation>
    </message>
    <message>
        <source>No letter of another alphabet stands in for the Latin letter it looks like.</source>
        <translation>沒有其他字母冒充形似的拉丁字母。</translation>
    </message>
    <message>
        <source>No value is cut over two cells.</source>
        <translation>沒有數值被切成兩格。</translation>
    </message>
    <message>
        <source>No word is broken or doubled across cells.</source>
        <translation>沒有字詞在格間斷開或重複。</translation>
    </message>
    <message>
        <source>Every value stands beside its label, and every label has a value.</source>
        <translation>每個數值均在其標籤旁，每個標籤均有數值。</translation>
    </message>
    <message>
        <source>Commas stand at thousands</source>
        <translation>逗號在千位之處</translation>
    </message>
    <message>
        <source>Latin text has Latin letters</source>
        <translation>拉丁文字用拉丁字母</translation>
    </message>
    <message>
        <source>One value stands in one cell</source>
        <translation>一個數值在一格之中</translation>
    </message>
    <message>
        <source>Words stand in one cell</source>
        <translation>字詞在一格之中</translation>
    </message>
    <message>
        <source>A label and its value stand together</source>
        <translation>標籤與其數值並列</translation>
    </message>
    <message>
        <source>authorised capital {0} divided by par value</source>
        <translation>法定股本{0}除以面值</translation>
    </message>
    <message>
        <source>the classes added</source>
        <translation>各類別相加</translation>
    </message>
    <message>
        <source>outstanding at the close less the movements</source>
        <translation>期終餘額減去變動</translation>
    </message>
    <message>
        <source>{0} prints {1}</source>
        <translation>{0}印為{1}</translation>
    </message>
    <message>
        <source>{0} is printed in pieces: {1}</source>
        <translation>{0}分成數段印出：{1}</translation>
    </message>
    <message>
        <source>opening balance plus movement</source>
        <translation>期初結存加變動</translation>
    </message>
    <message>
        <source>closing balance less movement</source>
        <translation>期終結存減變動</translation>
    </message>
    <message>
        <source>outstanding at the opening plus the movements</source>
        <translation>期初餘額加變動</translation>
    </message>
    <message>
        <source>page {0}: {1} has the letter {2} (U+{3})</source>
        <translation>第 {0} 頁：{1}含有字母{2}（U+{3}）</translation>
    </message>
    <message>
        <source>{0} was found by its place</source>
        <translation>{0}按其位置找到</translation>
    </message>
    <message>
        <source>put right by the reviewer</source>
        <translation>由校對者更正</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0}至{1}</translation>
    </message>
    <message>
        <source>attach the label {0}</source>
        <translation>接上標籤{0}</translation>
    </message>
    <message>
        <source>put the pieces together as {0}</source>
        <translation>將各段合併為{0}</translation>
    </message>
</context>
<context>
    <name>checks.text_marks</name>
    <message>
        <source>A symbol of a footnote stands both after a word and before a note.</source>
        <translation>註腳符號同時出現在字詞之後及註釋之前。</translation>
    </message>
    <message>
        <source>No digit stands in for the letter it looks like, in a word, a currency or a roman numeral.</source>
        <translation>在字詞、貨幣或羅馬數字中，沒有數字冒充形似的字母。</translation>
    </message>
    <message>
        <source>No quotation mark is left after a figure where a footnote was set high.</source>
        <translation>數字後沒有遺留因註腳上標而生的引號。</translation>
    </message>
    <message>
        <source>{0} has no note</source>
        <translation>{0}沒有註釋</translation>
    </message>
    <message>
        <source>the mark of the note {0} was not found: it may stand in a picture</source>
        <translation>找不到註釋{0}的標記：可能在圖片之中</translation>
    </message>
    <message>
        <source>Every mark of a footnote has its note, and every note its mark</source>
        <translation>每個註腳標記均有註釋，每個註釋均有標記</translation>
    </message>
    <message>
        <source>Numerals and words have letters of one kind</source>
        <translation>數字與字詞各用同一種文字</translation>
    </message>
    <message>
        <source>A quotation mark is opened before it is closed</source>
        <translation>引號先開後關</translation>
    </message>
    <message>
        <source>the note {0} has no mark</source>
        <translation>註釋{0}沒有標記</translation>
    </message>
    <message>
        <source>page {0}: {1}</source>
        <translation>第 {0} 頁：{1}</translation>
    </message>
</context>
<context>
    <name>checks.twins</name>
    <message>
        <source>Every figure and date of a row is that of the same row in the English version.</source>
        <translation>每行的數字及日期與英文版同一行相同。</translation>
    </message>
    <message>
        <source>Every table with figures has as many rows as in the English version.</source>
        <translation>每個有數字的表格，行數與英文版相同。</translation>
    </message>
    <message>
        <source>Every figure of the text and of tables of no set form is in the English version as well.</source>
        <translation>文中及非固定表格的每個數字均見於英文版。</translation>
    </message>
    <message>
        <source>Every date of the text is in the English version as well.</source>
        <translation>文中每個日期均見於英文版。</translation>
    </message>
    <message>
        <source>Main Board Rule 2.07C: both versions of an announcement say the same</source>
        <translation>《主板規則》第2.07C條：公告的兩個版本內容一致</translation>
    </message>
    <message>
        <source>{0} ({1}), {2} in {3} ({4})</source>
        <translation>{0}（{1}），{3}為{2}（{4}）</translation>
    </message>
    <message>
        <source>{0} has no such row of {1}</source>
        <translation>{0}沒有{1}的此行</translation>
    </message>
    <message>
        <source>{0} on page {1}</source>
        <translation>第 {1} 頁的{0}</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>此處沒有</translation>
    </message>
    <message>
        <source>{0} on page {1} of</source>
        <translation>第 {1} 頁的{0}，於</translation>
    </message>
    <message>
        <source>nothing in</source>
        <translation>沒有於</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>並沒有</translation>
    </message>
    <message>
        <source>there are {0} of them, more than are compared</source>
        <translation>有{0}個，多於可比較之數</translation>
    </message>
    <message>
        <source>the English version of this filing is not open</source>
        <translation>沒有開啟此文件的英文版</translation>
    </message>
    <message>
        <source>{0}: {1} here, {2} in {3}</source>
        <translation>{0}：此處為{1}，{3}為{2}</translation>
    </message>
    <message>
        <source>{0} as in {1}</source>
        <translation>{0}，與{1}相同</translation>
    </message>
    <message>
        <source>{0} of {1} prints {2}</source>
        <translation>{1}的{0}印為{2}</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>第 {0} 頁</translation>
    </message>
</context>
<context>
    <name>checks.weighted_voting</name>
    <message>
        <source>At ten votes for each share with weighted votes, holders of the other class have at least 10 % of the votes.</source>
        <translation>以每股不同投票權股份十票計，另一類別持有人最少有 10 % 的票數。</translation>
    </message>
    <message>
        <source>The proportion of shares with weighted votes is not higher than in the last monthly return.</source>
        <translation>具不同投票權股份的比例不高於上一份月報表。</translation>
    </message>
    <message>
        <source>Shares converted from one class are added to the other class, the same number on the same date.</source>
        <translation>由一個類別轉換的股份加入另一類別，數目及日期相同。</translation>
    </message>
    <message>
        <source>When shares are cancelled, enough weighted shares are converted that their proportion does not rise.</source>
        <translation>股份註銷時，轉換足夠的不同投票權股份，使其比例不上升。</translation>
    </message>
    <message>
        <source>The issuer's name is followed, word for word, by 'a company controlled through weighted voting rights'.</source>
        <translation>發行人名稱之後逐字註明「一家以不同投票權控制的公司」（英文原文）。</translation>
    </message>
    <message>
        <source>Main Board Rule 8A.09</source>
        <translation>《主板規則》第8A.09條</translation>
    </message>
    <message>
        <source>the part of a share that rounding leaves</source>
        <translation>四捨五入所餘的零碎股份</translation>
    </message>
    <message>
        <source>Main Board Rules 8A.13 and 8A.15</source>
        <translation>《主板規則》第8A.13及8A.15條</translation>
    </message>
    <message>
        <source>One share of one class for one of the other</source>
        <translation>一個類別的一股換另一類別的一股</translation>
    </message>
    <message>
        <source>Main Board Rules 8A.13, 8A.15 and 8A.21</source>
        <translation>《主板規則》第8A.13、8A.15及8A.21條</translation>
    </message>
    <message>
        <source>the least that Rule 8A.09 allows</source>
        <translation>第8A.09條容許的最低限度</translation>
    </message>
    <message>
        <source>it is followed from month to month</source>
        <translation>逐月跟進</translation>
    </message>
    <message>
        <source>no conversion of one class into another</source>
        <translation>沒有類別之間的轉換</translation>
    </message>
    <message>
        <source>the return shows no conversion of another class on that date</source>
        <translation>報表沒有顯示另一類別於該日轉換</translation>
    </message>
    <message>
        <source>the month's return shows no single events</source>
        <translation>該月報表沒有顯示個別事件</translation>
    </message>
    <message>
        <source>no repurchased shares are cancelled</source>
        <translation>沒有註銷購回的股份</translation>
    </message>
    <message>
        <source>which class has the weighted votes cannot be told: not exactly one of the two is listed</source>
        <translation>無法判定哪個類別有不同投票權：並非兩者之中剛好一個上市</translation>
    </message>
    <message>
        <source>votes a share with weighted votes has at most</source>
        <translation>不同投票權股份每股最多的票數</translation>
    </message>
    <message>
        <source>'{0}' is not printed word for word</source>
        <translation>沒有逐字印出「{0}」</translation>
    </message>
</context>
<context>
    <name>core.amount</name>
    <message>
        <source>{0} and {1} cannot be added or compared.</source>
        <translation>{0}與{1}不能相加或比較。</translation>
    </message>
    <message>
        <source>{0} times {1} has no meaning on a return.</source>
        <translation>{0}乘以{1}在報表上沒有意義。</translation>
    </message>
    <message>
        <source>{0} divided by {1} has no meaning on a return.</source>
        <translation>{0}除以{1}在報表上沒有意義。</translation>
    </message>
    <message>
        <source>a figure to divide by is nil, and nothing can be divided by nil</source>
        <translation>作為除數的數字為零，任何數均不能除以零</translation>
    </message>
</context>
<context>
    <name>core.blocks</name>
    <message>
        <source>Nothing was copied. Copy cells first, then paste them.</source>
        <translation>沒有複製任何內容。請先複製儲存格，再貼上。</translation>
    </message>
    <message>
        <source>What was copied is no table of cells. Copy cells from a table and paste them again.</source>
        <translation>所複製的並非儲存格表格。請從表格複製儲存格，再貼上一次。</translation>
    </message>
</context>
<context>
    <name>core.business_days</name>
    <message>
        <source>{0} to {1}: {2}</source>
        <translation>{0}至{1}：{2}</translation>
    </message>
    <message>
        <source>the {0} Hong Kong business day after {1}</source>
        <translation>{1}後第 {0} 個香港營業日</translation>
    </message>
    <message>
        <source>the table of Hong Kong business days runs from {0} to {1}: whether {2} is one is unknown</source>
        <translation>香港營業日表由{0}至{1}：{2}是否營業日不詳</translation>
    </message>
    <message>
        <source>from {0} {1}</source>
        <translation>由{0} {1}</translation>
    </message>
</context>
<context>
    <name>core.cases</name>
    <message>
        <source>none of the cases that the rule knows is that of this filing</source>
        <translation>規則所知的情況無一屬此文件</translation>
    </message>
</context>
<context>
    <name>core.chain</name>
    <message>
        <source>Next day return</source>
        <translation>翌日披露報表</translation>
    </message>
    <message>
        <source>Poll results</source>
        <translation>投票表決結果</translation>
    </message>
    <message>
        <source>shares in issue</source>
        <translation>已發行股份</translation>
    </message>
    <message>
        <source>{0} Open: {1}.</source>
        <translation>{0}未能核對：{1}。</translation>
    </message>
    <message>
        <source> {0} is not {1}.</source>
        <translation> {0}並非{1}。</translation>
    </message>
    <message>
        <source>stock code</source>
        <translation>證券代號</translation>
    </message>
    <message>
        <source>issued shares</source>
        <translation>已發行股份</translation>
    </message>
    <message>
        <source>Monthly return</source>
        <translation>月報表</translation>
    </message>
</context>
<context>
    <name>core.check</name>
    <message>
        <source>error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>half a unit of the last of {0} printed decimals</source>
        <translation>所印 {0} 位小數中最後一位的半個單位</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>core.chinese_numbers</name>
    <message>
        <source>{0} is not a number: write it as 1,234 or 一千二百三十四.</source>
        <translation>{0}不是數字：請寫成 1,234 或一千二百三十四。</translation>
    </message>
    <message>
        <source>{0} is not a date: write it as 二零二五年五月六日.</source>
        <translation>{0}不是日期：請寫成二零二五年五月六日。</translation>
    </message>
    <message>
        <source>{0} is not a day of the calendar.</source>
        <translation>{0}不是曆法中的日子。</translation>
    </message>
</context>
<context>
    <name>core.coverage</name>
    <message>
        <source>This page is a picture: its numbers are not read and are in no total. Compare it with its source by eye.</source>
        <translation>此頁是一幅圖片：當中的數字沒有讀取，亦不在任何合計之內。請以肉眼與來源核對。</translation>
    </message>
    <message>
        <source>tied</source>
        <translation>已對應</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已核對</translation>
    </message>
    <message>
        <source>unaccounted</source>
        <translation>未有交代</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已確認</translation>
    </message>
</context>
<context>
    <name>core.deadline</name>
    <message>
        <source>due {0}, {1}</source>
        <translation>限期{0}，{1}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>少於一分鐘</translation>
    </message>
    <message>
        <source>due: unknown ({0})</source>
        <translation>限期不詳（{0}）</translation>
    </message>
    <message>
        <source>{0}; submitted {1}{2}</source>
        <translation>{0}；於{1}提交{2}</translation>
    </message>
    <message>
        <source>{0}; {1} left</source>
        <translation>{0}；尚餘{1}</translation>
    </message>
    <message>
        <source>{0}; {1} overdue</source>
        <translation>{0}；逾期{1}</translation>
    </message>
    <message>
        <source>Rule 13.25B: the fifth business day after the month</source>
        <translation>第13.25B條：月底後第五個營業日</translation>
    </message>
    <message>
        <source>Rule 13.25A: the business day after the event</source>
        <translation>第13.25A條：事件後的營業日</translation>
    </message>
    <message>
        <source>Rule 13.39(5): the business day after the meeting</source>
        <translation>第13.39(5)條：會議後的營業日</translation>
    </message>
    <message>
        <source>the date it is counted from is not stated</source>
        <translation>沒有列明起計日期</translation>
    </message>
    <message>
        <source>, which is late</source>
        <translation>，屬逾期</translation>
    </message>
</context>
<context>
    <name>core.dismissal</name>
    <message>
        <source>page number</source>
        <translation>頁碼</translation>
    </message>
    <message>
        <source>version of the form</source>
        <translation>表格版本</translation>
    </message>
    <message>
        <source>rule or law</source>
        <translation>規則或法例</translation>
    </message>
    <message>
        <source>note number</source>
        <translation>註釋編號</translation>
    </message>
    <message>
        <source>item or heading number</source>
        <translation>項目或標題編號</translation>
    </message>
    <message>
        <source>date or time of day</source>
        <translation>日期或時間</translation>
    </message>
    <message>
        <source>address, telephone or code</source>
        <translation>地址、電話或代號</translation>
    </message>
    <message>
        <source>part of a name or term</source>
        <translation>名稱或用語的一部分</translation>
    </message>
    <message>
        <source>not data</source>
        <translation>並非資料</translation>
    </message>
    <message>
        <source>agreed with its source by eye</source>
        <translation>以肉眼與來源核對相符</translation>
    </message>
</context>
<context>
    <name>core.drawn_cells</name>
    <message>
        <source>Several figures stand in one cell.</source>
        <translation>一格內有數個數字。</translation>
    </message>
    <message>
        <source>nil mark</source>
        <translation>零的標記</translation>
    </message>
</context>
<context>
    <name>core.edits</name>
    <message>
        <source>pieces put together</source>
        <translation>合併各段</translation>
    </message>
    <message>
        <source>one digit</source>
        <translation>一個數字</translation>
    </message>
    <message>
        <source>two digits exchanged</source>
        <translation>兩個數字互換</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>正負號</translation>
    </message>
    <message>
        <source>group dropped or doubled</source>
        <translation>遺漏或重複一組數字</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>小數點</translation>
    </message>
</context>
<context>
    <name>core.fees</name>
    <message>
        <source>the fees before {0} are not known</source>
        <translation>{0}之前的費用不詳</translation>
    </message>
    <message>
        <source>trading fee</source>
        <translation>交易費</translation>
    </message>
    <message>
        <source>{0} of {1} %</source>
        <translation>{1} % 的{0}</translation>
    </message>
    <message>
        <source>AFRC transaction levy</source>
        <translation>會財局交易徵費</translation>
    </message>
    <message>
        <source>SFC transaction levy</source>
        <translation>證監會交易徵費</translation>
    </message>
</context>
<context>
    <name>core.figure</name>
    <message>
        <source>nothing to add</source>
        <translation>沒有可加之數</translation>
    </message>
    <message>
        <source>{0} is nil, and nothing has a percentage of nil</source>
        <translation>{0}為零，任何數均不能計算佔零的百分比</translation>
    </message>
    <message>
        <source>{0} is not a date</source>
        <translation>{0}不是日期</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>總數</translation>
    </message>
</context>
<context>
    <name>core.formula</name>
    <message>
        <source>{} without its sign</source>
        <translation>{}，不計正負號</translation>
    </message>
    <message>
        <source>the smallest of {}</source>
        <translation>{}中最小者</translation>
    </message>
    <message>
        <source>the largest of {}</source>
        <translation>{}中最大者</translation>
    </message>
    <message>
        <source>none: a limit is kept or it is not</source>
        <translation>無：限度只有遵守與不遵守之分</translation>
    </message>
    <message>
        <source>none: both sides are exact</source>
        <translation>無：兩邊均為準確數</translation>
    </message>
    <message>
        <source>{0}, to {1} decimals</source>
        <translation>{0}，至 {1} 位小數</translation>
    </message>
    <message>
        <source>{0} {1} {2} days</source>
        <translation>{0} {1} {2} 日</translation>
    </message>
</context>
<context>
    <name>core.found_relations</name>
    <message>
        <source>once in 10^{0} by chance</source>
        <translation>偶然發生的機會為 10^{0} 分之一</translation>
    </message>
    <message>
        <source>Inferred: {0}, and it adds up in {1} of {2} {3}{4} ({5}){6}.</source>
        <translation>推斷：{0}，並在{2}{3}中有{1}{4}加總相符（{5}）{6}。</translation>
    </message>
    <message>
        <source>it makes sums {0}</source>
        <translation>構成和數{0}</translation>
    </message>
    <message>
        <source>; lines that are nil elsewhere are not in it</source>
        <translation>；在他處為零的行不計在內</translation>
    </message>
    <message>
        <source>; what was put in by hand is in it too</source>
        <translation>；人手插入的行及欄亦計算在內</translation>
    </message>
    <message>
        <source>the label says {0}</source>
        <translation>標籤寫明{0}</translation>
    </message>
    <message>
        <source>the heading says {0}</source>
        <translation>標題寫明{0}</translation>
    </message>
    <message>
        <source>the line has figures and no label, as totals have</source>
        <translation>該行有數字而無標籤，一如總數</translation>
    </message>
    <message>
        <source>line by line</source>
        <translation>逐行</translation>
    </message>
    <message>
        <source>column by column</source>
        <translation>逐欄</translation>
    </message>
</context>
<context>
    <name>core.found_repeats</name>
    <message>
        <source>Inferred: both lines say {0} for {1}, and they agree in {2} of {3} years.</source>
        <translation>推斷：兩行均就{1}寫明{0}，並在{3}年中有{2}年相同。</translation>
    </message>
</context>
<context>
    <name>core.found_shares</name>
    <message>
        <source>{0} of {1} lines</source>
        <translation>{1}行中的{0}行</translation>
    </message>
    <message>
        <source>Inferred: the column {0} fits as {1} in {2} (once in 10^{3} by chance).</source>
        <translation>推斷：{0}一欄在{2}中符合{1}（偶然發生的機會為 10^{3} 分之一）。</translation>
    </message>
    <message>
        <source>changes between two columns</source>
        <translation>兩欄之間的變動</translation>
    </message>
    <message>
        <source>shares of a total</source>
        <translation>佔總數的比例</translation>
    </message>
</context>
<context>
    <name>core.grade</name>
    <message>
        <source>proved</source>
        <translation>已證實</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已過目</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>推斷所得</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已讀取</translation>
    </message>
</context>
<context>
    <name>core.headings</name>
    <message>
        <source>{0}; no figure changes</source>
        <translation>{0}；沒有數字需要更改</translation>
    </message>
    <message>
        <source>{0} of {1} rows fail as headed</source>
        <translation>按現有標題，{1}行中有{0}行不符</translation>
    </message>
    <message>
        <source>the two headings exchanged</source>
        <translation>兩個標題對調</translation>
    </message>
    <message>
        <source>all {0} rows hold as headed</source>
        <translation>全部{0}行按現有標題均相符</translation>
    </message>
    <message>
        <source>{0}, {1} with {2}</source>
        <translation>{0}，{2}後有{1}行</translation>
    </message>
</context>
<context>
    <name>core.poll_headings</name>
    <message>
        <source>move every heading one column to the right</source>
        <translation>將每個標題右移一欄</translation>
    </message>
    <message>
        <source>move every heading one column to the left</source>
        <translation>將每個標題左移一欄</translation>
    </message>
</context>
<context>
    <name>core.poll_percentages</name>
    <message>
        <source>rounded, it would say {0} although the other side has votes</source>
        <translation>四捨五入後會印為{0}，但另一方有票</translation>
    </message>
    <message>
        <source>100 % and 0 % hold to the decimals that the other percentages have</source>
        <translation>100 % 與 0 % 以其他百分比的小數位數為準</translation>
    </message>
    <message>
        <source>of the votes for and against</source>
        <translation>佔贊成與反對票</translation>
    </message>
    <message>
        <source>of these and the abstentions</source>
        <translation>佔該等票及棄權票</translation>
    </message>
    <message>
        <source>of the votes for and against, if neither agrees</source>
        <translation>如兩者均不符，則佔贊成與反對票</translation>
    </message>
</context>
<context>
    <name>core.poll_records</name>
    <message>
        <source>read with the two headings exchanged</source>
        <translation>按兩個標題互換閱讀</translation>
    </message>
    <message>
        <source>resolution {0} has no lines by class of shares</source>
        <translation>第 {0} 項決議案沒有按股份類別的行</translation>
    </message>
</context>
<context>
    <name>core.printed</name>
    <message>
        <source>Did you mean {0}?</source>
        <translation>是否指{0}？</translation>
    </message>
    <message>
        <source>its commas do not stand at thousands. Did you mean {0}?</source>
        <translation>其逗號不在千位之處。是否指{0}？</translation>
    </message>
    <message>
        <source>it has characters that no figure has. Type digits, commas and one decimal point.</source>
        <translation>含有數字所無的字元。請輸入數字、逗號及一個小數點。</translation>
    </message>
    <message>
        <source>two kinds of separator. {0}</source>
        <translation>有兩種分隔符號。{0}</translation>
    </message>
    <message>
        <source>{0} is not a number: {1}</source>
        <translation>{0}不是數字：{1}</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不適用</translation>
    </message>
</context>
<context>
    <name>core.printed_dates</name>
    <message>
        <source>{0} is not a date: write it as 31 January 2023.</source>
        <translation>{0}不是日期：請寫成 31 January 2023。</translation>
    </message>
</context>
<context>
    <name>core.provenance</name>
    <message>
        <source>joined</source>
        <translation>已合併</translation>
    </message>
    <message>
        <source>by position</source>
        <translation>按位置</translation>
    </message>
    <message>
        <source>ocr</source>
        <translation>文字識別</translation>
    </message>
    <message>
        <source>lines drawn by the reviewer</source>
        <translation>校對者所畫的線</translation>
    </message>
</context>
<context>
    <name>core.records</name>
    <message>
        <source>{0}, class {1}</source>
        <translation>{0}，{1} 類</translation>
    </message>
    <message>
        <source>{0} is {1} and read as 0</source>
        <translation>{0}為{1}，讀作 0</translation>
    </message>
    <message>
        <source>{0} (page {1})</source>
        <translation>{0}（第 {1} 頁）</translation>
    </message>
    <message>
        <source>{0} prints {1}, which is not {2}</source>
        <translation>{0}印為{1}，並非{2}</translation>
    </message>
    <message>
        <source>marked {0}</source>
        <translation>註明{0}</translation>
    </message>
    <message>
        <source>{0} is corrected to {1}, which is not {2}</source>
        <translation>{0}更正為{1}，並非{2}</translation>
    </message>
    <message>
        <source>{0} has no field for {1}</source>
        <translation>{0}沒有{1}的欄位</translation>
    </message>
    <message>
        <source>class {0}</source>
        <translation>{0} 類</translation>
    </message>
    <message>
        <source>{0} has no {1}</source>
        <translation>{0}沒有{1}</translation>
    </message>
    <message>
        <source> for {0}</source>
        <translation>（{0}）</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不適用</translation>
    </message>
</context>
<context>
    <name>core.redraft</name>
    <message>
        <source>as it was</source>
        <translation>如前</translation>
    </message>
</context>
<context>
    <name>core.remedy</name>
    <message>
        <source>{0} (clears {1} {2}, breaks 0)</source>
        <translation>{0}（可消除 {1} 項{2}，不影響其他）</translation>
    </message>
</context>
<context>
    <name>core.repair</name>
    <message>
        <source>clears {0} {1}, breaks {2}</source>
        <translation>可消除 {0} 項{1}，影響 {2} 項</translation>
    </message>
    <message>
        <source>{0}; the page says so: likely a misprint</source>
        <translation>{0}；頁面如此印出：很可能是誤印</translation>
    </message>
</context>
<context>
    <name>core.resources</name>
    <message>
        <source>{0} is not among the shipped resources</source>
        <translation>{0}不在隨附的資源之中</translation>
    </message>
</context>
<context>
    <name>core.restructure</name>
    <message>
        <source>no restructuring has {0} in it</source>
        <translation>沒有含{0}的結構更改</translation>
    </message>
</context>
<context>
    <name>core.sign_off</name>
    <message>
        <source>I compared the figures with the pages, and followed every exception and open check to its end.</source>
        <translation>本人已將數字與頁面比對，並跟進每項不符及未能核對之處至有結果。</translation>
    </message>
    <message>
        <source>I reviewed the preparation, its corrections and explanations, and agree with them.</source>
        <translation>本人已覆核有關編製、其更正及說明，並表示同意。</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the signature, so what it covers cannot be compared here.</source>
        <translation>簽署由本程式較新的版本寫成，故不能在此比較其涵蓋內容。</translation>
    </message>
    <message>
        <source>An older version of this program wrote the signature, which covers less than one of today. Sign again.</source>
        <translation>此簽署由本程式的較舊版本寫入，涵蓋的內容少於今日的簽署。請重新簽署。</translation>
    </message>
    <message>
        <source>{0} was signed for and is not in the review any more.</source>
        <translation>已簽署的{0}不再在此覆核之中。</translation>
    </message>
    <message>
        <source>{0} came into the review after it was signed.</source>
        <translation>{0}在簽署後才加入此覆核。</translation>
    </message>
    <message>
        <source>It was signed with version {0} of this program; this is {1}.</source>
        <translation>以本程式 {0} 版簽署；現為 {1} 版。</translation>
    </message>
    <message>
        <source>{0} is another file than the one that was signed.</source>
        <translation>{0}與簽署時的檔案不同。</translation>
    </message>
    <message>
        <source>{0}: not the same pages could be read as when it was signed.</source>
        <translation>{0}：可讀取的頁與簽署時不同。</translation>
    </message>
    <message>
        <source>{0}: the file was found to carry something else than when it was signed.</source>
        <translation>{0}：檔案所附帶的內容與簽署時不同。</translation>
    </message>
    <message>
        <source>{0}: values were changed after it was signed.</source>
        <translation>{0}：簽署後數值有改動。</translation>
    </message>
    <message>
        <source>{0}: these rules do not say what they said when it was signed: {1}.</source>
        <translation>{0}：該等規則的內容與簽署時不同：{1}。</translation>
    </message>
</context>
<context>
    <name>core.spellings</name>
    <message>
        <source>the remarks of {0}</source>
        <translation>{0}的備註</translation>
    </message>
</context>
<context>
    <name>core.spoken</name>
    <message>
        <source>Hong Kong dollars</source>
        <translation>港元</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>百分之</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0}及{1}</translation>
    </message>
    <message>
        <source>{0} hundred</source>
        <translation>{0}百</translation>
    </message>
</context>
<context>
    <name>core.table_shape</name>
    <message>
        <source>Select two cells or more to join. Nothing was changed.</source>
        <translation>請選擇兩個或以上的儲存格以合併。沒有更改任何內容。</translation>
    </message>
    <message>
        <source>There is one word in this cell and nothing to part. Draw a box around each part instead.</source>
        <translation>此儲存格只有一個字詞，無從拆分。請在各部分周圍畫框。</translation>
    </message>
    <message>
        <source>A table needs a row under its heading. Insert one first.</source>
        <translation>表格的標題下須有一行。請先插入一行。</translation>
    </message>
    <message>
        <source>A column needs a heading. Type one, or take the column out.</source>
        <translation>欄必須有標題。請輸入標題，或移除該欄。</translation>
    </message>
    <message>
        <source>These two columns have no row in common. Select two columns of figures.</source>
        <translation>這兩欄沒有共同的行。請選擇兩個數字欄。</translation>
    </message>
    <message>
        <source>There are no words in the box. Draw it around the figure, or type the figure instead.</source>
        <translation>框內沒有文字。請在數字周圍畫框，或直接輸入數字。</translation>
    </message>
    <message>
        <source>{0} is no figure. Draw the box around the figure alone.</source>
        <translation>{0}不是數字。請只在數字周圍畫框。</translation>
    </message>
</context>
<context>
    <name>core.tally</name>
    <message>
        <source>loading</source>
        <translation>載入中</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>核對中</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>需要處理</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>無可核對</translation>
    </message>
    <message>
        <source>password needed</source>
        <translation>需要密碼</translation>
    </message>
    <message>
        <source>failed to open</source>
        <translation>未能開啟</translation>
    </message>
    <message>
        <source>locked by another session</source>
        <translation>已在另一視窗開啟</translation>
    </message>
    <message>
        <source>source changed on disk</source>
        <translation>來源檔案已更改</translation>
    </message>
    <message>
        <source>signed (prepared)</source>
        <translation>已簽署（編製）</translation>
    </message>
    <message>
        <source>signed (reviewed)</source>
        <translation>已簽署（覆核）</translation>
    </message>
    <message>
        <source>signed, then changed</source>
        <translation>簽署後曾更改</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>已匯出</translation>
    </message>
</context>
<context>
    <name>core.verdict</name>
    <message>
        <source>one digit off</source>
        <translation>差一個數字</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未能核對</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>已說明</translation>
    </message>
</context>
<context>
    <name>core.working</name>
    <message>
        <source>{0}{1}, rounded to {2} decimals</source>
        <translation>{0}{1}，四捨五入至 {2} 位小數</translation>
    </message>
    <message>
        <source>the earliest</source>
        <translation>最早者</translation>
    </message>
    <message>
        <source>the latest</source>
        <translation>最遲者</translation>
    </message>
    <message>
        <source>({0}, without its sign)</source>
        <translation>（{0}，不計正負號）</translation>
    </message>
    <message>
        <source>the smallest</source>
        <translation>最小者</translation>
    </message>
    <message>
        <source>the largest</source>
        <translation>最大者</translation>
    </message>
</context>
<context>
    <name>export.reopened</name>
    <message>
        <source>No workbook was written. Export again.</source>
        <translation>沒有寫出工作簿。請再匯出一次。</translation>
    </message>
    <message>
        <source>The figure in {0}!{1} did not come out right. {2}</source>
        <translation>{0}!{1} 的數字寫出後不正確。{2}</translation>
    </message>
    <message>
        <source>The workbook came out with other sheets than it should. {0}</source>
        <translation>寫出的工作簿，其工作表與應有的不同。{0}</translation>
    </message>
    <message>
        <source>The workbook cannot be read again from where it was written. {0}</source>
        <translation>寫出的工作簿無法重新讀取。{0}</translation>
    </message>
</context>
<context>
    <name>export.returned</name>
    <message>
        <source>since the export corrected to {0}</source>
        <translation>匯出後已更正為 {0}</translation>
    </message>
    <message>
        <source>since the export taken back</source>
        <translation>匯出後已撤回更正</translation>
    </message>
    <message>
        <source>{0} is not a working paper of this program: choose the workbook that came back.</source>
        <translation>{0} 並非本程式的工作底稿：請選擇交回的工作簿。</translation>
    </message>
    <message>
        <source>The sheet {0} has no column {1} any more: it was left out.</source>
        <translation>工作表 {0} 已沒有 {1} 一欄：該表略過不讀。</translation>
    </message>
    <message>
        <source>it holds a formula, an error or a yes or no. Ask for the figure itself.</source>
        <translation>儲存格內是公式、錯誤值或是非值。請索取數字本身。</translation>
    </message>
    <message>
        <source>{0} is not in this review: what concerns it was left out.</source>
        <translation>{0} 不在本次審閱之內：與其有關的內容略過不讀。</translation>
    </message>
    <message>
        <source>{0} is not the address of a field any more: its line was left out.</source>
        <translation>{0} 已不再是欄位的位址：該行略過不讀。</translation>
    </message>
    <message>
        <source>{0} names a field that this review does not have: left out.</source>
        <translation>{0} 所指的欄位不在本次審閱之內：略過不讀。</translation>
    </message>
    <message>
        <source>({0} taken out)</source>
        <translation>（已刪去{0}）</translation>
    </message>
    <message>
        <source>it holds no number.</source>
        <translation>儲存格內沒有數字。</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>第 {0} 行</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>印出</translation>
    </message>
</context>
<context>
    <name>export.returned_package</name>
    <message>
        <source>Ask for it to be saved as an ordinary .xlsx workbook, and try again.</source>
        <translation>請對方另存為一般的 .xlsx 工作簿，然後再試。</translation>
    </message>
    <message>
        <source>{0} has a password or is of an old format. {1}</source>
        <translation>{0} 設有密碼或屬舊格式。{1}</translation>
    </message>
    <message>
        <source>{0} unpacks to more than a working paper can hold, and was not opened.</source>
        <translation>{0} 解壓後超出工作底稿可有的大小，沒有開啟。</translation>
    </message>
    <message>
        <source>{0} holds parts under names that no workbook has, and was not opened.</source>
        <translation>{0} 內有工作簿不會有的部件名稱，沒有開啟。</translation>
    </message>
    <message>
        <source>{0} has a password. {1}</source>
        <translation>{0} 設有密碼。{1}</translation>
    </message>
    <message>
        <source>{0} declares entities of its own, as no spreadsheet does, and was not opened.</source>
        <translation>{0} 自行宣告了實體，試算表不會如此，沒有開啟。</translation>
    </message>
    <message>
        <source>{0} is damaged and cannot be read. {1}</source>
        <translation>{0} 已損壞，無法讀取。{1}</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB and was not opened.</source>
        <translation>{0} 大於 {1} MB，沒有開啟。</translation>
    </message>
    <message>
        <source>{0} cannot be opened ({1}): choose another file.</source>
        <translation>無法開啟 {0}（{1}）：請選擇另一個檔案。</translation>
    </message>
    <message>
        <source>{0} is not a workbook, or is damaged. {1}</source>
        <translation>{0} 並非工作簿，或已損壞。{1}</translation>
    </message>
</context>
<context>
    <name>export.saving</name>
    <message>
        <source>{0} could not be written ({1}): choose another folder and export again.</source>
        <translation>無法寫出 {0}（{1}）：請選擇另一個資料夾，再匯出一次。</translation>
    </message>
    <message>
        <source>{0} is open in another program{1}: close it there, or export as {2}.</source>
        <translation>{0} 正在另一個程式中開啟{1}：請在該程式關閉，或匯出為 {2}。</translation>
    </message>
    <message>
        <source>The disk of {0} is full: free some space or choose another folder, then export again.</source>
        <translation>{0} 所在的磁碟已滿：請騰出空間或選擇另一個資料夾，再匯出一次。</translation>
    </message>
    <message>
        <source>The folder {0} is not there any more: choose another one and export again.</source>
        <translation>資料夾 {0} 已不存在：請選擇另一個資料夾，再匯出一次。</translation>
    </message>
    <message>
        <source>{0} is a folder: choose another name for the workbook.</source>
        <translation>{0} 是資料夾：請為工作簿選擇另一個名稱。</translation>
    </message>
    <message>
        <source>Nothing may be written to {0}: choose a folder of your own and export again.</source>
        <translation>不可寫入 {0}：請選擇你自己的資料夾，再匯出一次。</translation>
    </message>
    <message>
        <source>The file has no name. Name it, such as review.json, and try again.</source>
        <translation>檔案沒有名稱。請命名，例如 review.json，然後再試。</translation>
    </message>
    <message>
        <source>The workbook has no name. Name it, such as paper.xlsx, and export again.</source>
        <translation>工作簿沒有名稱。請命名，例如 paper.xlsx，再匯出一次。</translation>
    </message>
    <message>
        <source> (its mark is {0})</source>
        <translation>（其標記為 {0}）</translation>
    </message>
    <message>
        <source>The export was cancelled. No workbook was written.</source>
        <translation>匯出已取消，沒有寫出工作簿。</translation>
    </message>
</context>
<context>
    <name>extract.balances</name>
    <message>
        <source>Its label {0} is not beside it: read by its place in the table.</source>
        <translation>其標籤{0}不在旁邊：按其在表中的位置讀取。</translation>
    </message>
    <message>
        <source>No currency is printed beside it: {0} is that of its column.</source>
        <translation>旁邊沒有印出貨幣：採用該欄的{0}。</translation>
    </message>
</context>
<context>
    <name>extract.child_reading</name>
    <message>
        <source>What is read and what is shown disagree on page {0}: the digits differ. Check it by eye.</source>
        <translation>第 {0} 頁所讀與所示不一致：數字不同。請以肉眼核對。</translation>
    </message>
    <message>
        <source>{0} pages can be read but {1} can be shown. Pages are missing: ask for the PDF again.</source>
        <translation>可讀取 {0} 頁，但可顯示 {1} 頁。有缺頁：請重新索取 PDF。</translation>
    </message>
    <message>
        <source>The pages cannot be drawn, only read. Compare with a print of the filing.</source>
        <translation>頁面只能讀取，不能繪製。請與文件的印本比對。</translation>
    </message>
</context>
<context>
    <name>extract.classes</name>
    <message>
        <source>ordinary shares</source>
        <translation>普通股</translation>
    </message>
    <message>
        <source>preference shares</source>
        <translation>優先股</translation>
    </message>
    <message>
        <source>wvr ordinary shares</source>
        <translation>不同投票權普通股</translation>
    </message>
    <message>
        <source>other class</source>
        <translation>其他類別</translation>
    </message>
    <message>
        <source>unlisted shares</source>
        <translation>非上市股份</translation>
    </message>
    <message>
        <source>domestic shares</source>
        <translation>內資股</translation>
    </message>
</context>
<context>
    <name>extract.columns</name>
    <message>
        <source>The heading is damaged: {0}.</source>
        <translation>標題已損壞：{0}。</translation>
    </message>
</context>
<context>
    <name>core.drawing</name>
    <message>
        <source>Page {0}</source>
        <translation>第 {0} 頁</translation>
    </message>
</context>
<context>
    <name>extract.doubted</name>
    <message>
        <source>The text layer says this, and the page does not show it.</source>
        <translation>文字層有此內容，而頁面並不顯示。</translation>
    </message>
    <message>
        <source>Another figure is printed over this one.</source>
        <translation>另有數字疊印其上。</translation>
    </message>
</context>
<context>
    <name>extract.generic</name>
    <message>
        <source>Stated in the text</source>
        <translation>文中所述</translation>
    </message>
</context>
<context>
    <name>extract.generic_ruled</name>
    <message>
        <source>row {0}, column {1}</source>
        <translation>第 {0} 行，第 {1} 欄</translation>
    </message>
    <message>
        <source>Page {0}, table {1}</source>
        <translation>第 {0} 頁，表 {1}</translation>
    </message>
</context>
<context>
    <name>extract.generic_unruled</name>
    <message>
        <source>{0}, column {1}</source>
        <translation>{0}，第 {1} 欄</translation>
    </message>
    <message>
        <source>{0} label</source>
        <translation>{0}的標籤</translation>
    </message>
</context>
<context>
    <name>extract.legacy.events</name>
    <message>
        <source>Total of A to E, {0}</source>
        <translation>A 至 E 總額，{0}</translation>
    </message>
</context>
<context>
    <name>extract.legacy.items</name>
    <message>
        <source>Total, {0}</source>
        <translation>總額，{0}</translation>
    </message>
</context>
<context>
    <name>extract.fields</name>
    <message>
        <source>Form title</source>
        <translation>表格標題</translation>
    </message>
</context>
<context>
    <name>extract.legacy.report</name>
    <message>
        <source>Shares in issue at the resolution</source>
        <translation>決議案時的已發行股份</translation>
    </message>
    <message>
        <source>II A. Purchase report</source>
        <translation>II A. 購回報告</translation>
    </message>
    <message>
        <source>II B. Additional information</source>
        <translation>II B. 額外資料</translation>
    </message>
</context>
<context>
    <name>extract.legacy.values</name>
    <message>
        <source>{0} is not a date.</source>
        <translation>{0}不是日期。</translation>
    </message>
    <message>
        <source>{0} is not a figure.</source>
        <translation>{0}不是數字。</translation>
    </message>
    <message>
        <source>Other words stand beside the figure: {0}.</source>
        <translation>數字旁有其他文字：{0}。</translation>
    </message>
</context>
<context>
    <name>extract.offer.allocation</name>
    <message>
        <source>Pool {0}</source>
        <translation>{0}組</translation>
    </message>
</context>
<context>
    <name>extract.offer.timetable</name>
    <message>
        <source>The event and its date do not stand together; they were paired by their order.</source>
        <translation>事件與其日期並非並列；已按次序配對。</translation>
    </message>
    <message>
        <source>No date stands beside the event.</source>
        <translation>事件旁沒有日期。</translation>
    </message>
</context>
<context>
    <name>extract.outcomes</name>
    <message>
        <source>The file is not there any more. It may have been moved or renamed; open it from its new place.</source>
        <translation>檔案已不在該處。可能已移動或改名；請從新位置開啟。</translation>
    </message>
    <message>
        <source>The file may not be read by you. Ask for permission, or copy it to a folder of your own.</source>
        <translation>您無權讀取此檔案。請要求權限，或複製到自己的資料夾。</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again, or download it anew.</source>
        <translation>檔案空白。請重新索取或下載。</translation>
    </message>
    <message>
        <source>The file is not a PDF. Open the PDF of the filing instead.</source>
        <translation>此檔案並非 PDF。請改為開啟文件的 PDF。</translation>
    </message>
    <message>
        <source>This PDF needs a password to open.</source>
        <translation>此 PDF 需要密碼才能開啟。</translation>
    </message>
    <message>
        <source>That password does not open this PDF. Try again.</source>
        <translation>該密碼不能開啟此 PDF。請再試。</translation>
    </message>
    <message>
        <source>This PDF is encrypted in a way that cannot be read here. Ask for a copy without encryption.</source>
        <translation>此 PDF 的加密方式不能在此讀取。請索取未加密的副本。</translation>
    </message>
    <message>
        <source>The PDF is damaged and cannot be opened. Ask for it again, or print it to a new PDF.</source>
        <translation>此 PDF 已損壞，不能開啟。請重新索取，或列印成新的 PDF。</translation>
    </message>
    <message>
        <source>Opening this PDF needs more memory than a filing may take. Print it to a new PDF and open that.</source>
        <translation>開啟此 PDF 所需的記憶體超出文件的上限。請列印成新的 PDF 再開啟。</translation>
    </message>
    <message>
        <source>The PDF took too long to open and was given up. Print it to a new PDF and open that.</source>
        <translation>開啟此 PDF 需時過長，已放棄。請列印成新的 PDF 再開啟。</translation>
    </message>
    <message>
        <source>Reading this PDF stopped the reader. Nothing else was hurt: it is kept apart. Ask for a new copy.</source>
        <translation>讀取此 PDF 令讀取程序停止。其他一切不受影響，因其獨立運作。請索取新的副本。</translation>
    </message>
    <message>
        <source>No page of this PDF can be read. Ask for it again, or print it to a new PDF.</source>
        <translation>此 PDF 沒有一頁可以讀取。請重新索取，或列印成新的 PDF。</translation>
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation>已取消開啟。</translation>
    </message>
    <message>
        <source>The PDF is signed. The signature was not checked here: check it in a program for signatures.</source>
        <translation>此 PDF 有簽署。此處沒有查核該簽署：請用查核簽署的程式查核。</translation>
    </message>
    <message>
        <source>The PDF holds scripts. They were not run, and what they would show is not read.</source>
        <translation>此 PDF 含有程式碼。沒有執行，其顯示的內容亦沒有讀取。</translation>
    </message>
    <message>
        <source>The PDF asks to start a program or to open another file. Nothing was started or opened.</source>
        <translation>此 PDF 要求啟動程式或開啟另一檔案。沒有啟動或開啟任何東西。</translation>
    </message>
    <message>
        <source>The PDF asks to open an address or to send what is typed into it. Nothing was opened or sent.</source>
        <translation>此 PDF 要求開啟網址或傳送所輸入的內容。沒有開啟或傳送任何東西。</translation>
    </message>
    <message>
        <source>The PDF has files attached. They were not opened: ask for them if they belong to the filing.</source>
        <translation>此 PDF 附有檔案。沒有開啟：如屬文件的一部分，請另行索取。</translation>
    </message>
    <message>
        <source>The PDF holds a form of a kind that is not shown here (XFA). Ask for a print of it as a PDF.</source>
        <translation>此 PDF 含有此處不能顯示的表格（XFA）。請索取其 PDF 印本。</translation>
    </message>
    <message>
        <source>Page {page} is damaged and cannot be read. The other pages are open; check this one by eye.</source>
        <translation>第 {page} 頁已損壞，不能讀取。其他頁面已開啟；請以肉眼核對此頁。</translation>
    </message>
    <message>
        <source>Page {page} needs more memory than a page may take. The other pages are open; check this one by eye.</source>
        <translation>第 {page} 頁所需的記憶體超出一頁的上限。其他頁面已開啟；請以肉眼核對此頁。</translation>
    </message>
    <message>
        <source>Page {page} took too long to read and was given up. The other pages are open; check this one by eye.</source>
        <translation>讀取第 {page} 頁需時過長，已放棄。其他頁面已開啟；請以肉眼核對此頁。</translation>
    </message>
    <message>
        <source>Page {page} stopped the reader and was left out. The other pages are open; check this one by eye.</source>
        <translation>第 {page} 頁令讀取程序停止，已略過。其他頁面已開啟；請以肉眼核對此頁。</translation>
    </message>
    <message>
        <source>Page {page} is shown but was not found when reading: the PDF is damaged. Check every page by eye.</source>
        <translation>第 {page} 頁可以顯示，但讀取時找不到：PDF 已損壞。請以肉眼核對每一頁。</translation>
    </message>
    <message>
        <source>Page {page} was not read, because three pages before it had to be given up. Check it by eye.</source>
        <translation>沒有讀取第 {page} 頁，因之前已有三頁須放棄。請以肉眼核對。</translation>
    </message>
</context>
<context>
    <name>extract.pages</name>
    <message>
        <source>Page {0} is blank.</source>
        <translation>第 {0} 頁空白。</translation>
    </message>
    <message>
        <source>Page {0} has no text layer: it is a picture.</source>
        <translation>第 {0} 頁沒有文字層：是一幅圖片。</translation>
    </message>
</context>
<context>
    <name>extract.pictures</name>
    <message>
        <source>The filing is closed.</source>
        <translation>文件已關閉。</translation>
    </message>
    <message>
        <source>Page {0} cannot be shown: it is damaged. The other pages are fine.</source>
        <translation>不能顯示第 {0} 頁：已損壞。其他頁面無恙。</translation>
    </message>
    <message>
        <source>The pages cannot be shown: the PDF is damaged or needs a password.</source>
        <translation>不能顯示頁面：PDF 已損壞或需要密碼。</translation>
    </message>
    <message>
        <source>{0} cannot be opened any more to show its pages.</source>
        <translation>不能再開啟{0}以顯示其頁面。</translation>
    </message>
    <message>
        <source>The pages cannot be shown: the PDF stopped the process that draws.</source>
        <translation>不能顯示頁面：PDF 令繪圖程序停止。</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>需時過長</translation>
    </message>
    <message>
        <source>stopped the process that draws</source>
        <translation>令繪圖程序停止</translation>
    </message>
    <message>
        <source>Page {0} cannot be shown: it {1}. The other pages are fine.</source>
        <translation>不能顯示第 {0} 頁：{1}。其他頁面無恙。</translation>
    </message>
</context>
<context>
    <name>extract.poll.notes</name>
    <message>
        <source>Votes a share, {0}</source>
        <translation>每股票數，{0}</translation>
    </message>
    <message>
        <source>{0} is not a number.</source>
        <translation>{0}不是數字。</translation>
    </message>
</context>
<context>
    <name>extract.poll.results</name>
    <message>
        <source>Resolution {0}</source>
        <translation>第 {0} 項決議案</translation>
    </message>
    <message>
        <source>Headings of the table</source>
        <translation>表格標題</translation>
    </message>
    <message>
        <source>The headings stand one column to the left of their figures.</source>
        <translation>標題較其數字偏左一欄。</translation>
    </message>
    <message>
        <source>Ordinary or special</source>
        <translation>普通或特別</translation>
    </message>
    <message>
        <source>Heading of {0}</source>
        <translation>{0}的標題</translation>
    </message>
</context>
<context>
    <name>extract.prose.facts</name>
    <message>
        <source>Title of the announcement</source>
        <translation>公告標題</translation>
    </message>
    <message>
        <source>Place of incorporation</source>
        <translation>註冊成立地點</translation>
    </message>
    <message>
        <source>On a voluntary basis</source>
        <translation>自願性質</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名稱</translation>
    </message>
    <message>
        <source>By order</source>
        <translation>承命</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>簽署人</translation>
    </message>
    <message>
        <source>Title of the signatory</source>
        <translation>簽署人的職位</translation>
    </message>
    <message>
        <source>Second stock code</source>
        <translation>第二股份代號</translation>
    </message>
    <message>
        <source>Currency of that counter</source>
        <translation>該櫃檯的貨幣</translation>
    </message>
    <message>
        <source>Stock code</source>
        <translation>證券代號</translation>
    </message>
</context>
<context>
    <name>extract.prose.figures</name>
    <message>
        <source>Figure {0} of the text</source>
        <translation>文中數字 {0}</translation>
    </message>
    <message>
        <source>Date {0}</source>
        <translation>日期 {0}</translation>
    </message>
    <message>
        <source>Weekday of {0}</source>
        <translation>{0}的星期</translation>
    </message>
</context>
<context>
    <name>extract.prose.footnotes</name>
    <message>
        <source>Mark {0}</source>
        <translation>標記 {0}</translation>
    </message>
    <message>
        <source>Note {0}</source>
        <translation>註 {0}</translation>
    </message>
</context>
<context>
    <name>extract.prose.names</name>
    <message>
        <source>Tan Sri</source>
        <translation>丹斯里</translation>
    </message>
    <message>
        <source>independent non-executive</source>
        <translation>獨立非執行</translation>
    </message>
</context>
<context>
    <name>extract.prose.statements</name>
    <message>
        <source>Period {0}</source>
        <translation>期間 {0}</translation>
    </message>
    <message>
        <source>Persons {0}</source>
        <translation>人士 {0}</translation>
    </message>
    <message>
        <source>Respective list {0}</source>
        <translation>分別名單 {0}</translation>
    </message>
    <message>
        <source>Role of {0}</source>
        <translation>{0}的職務</translation>
    </message>
    <message>
        <source>Entities of {0}</source>
        <translation>{0}的實體</translation>
    </message>
</context>
<context>
    <name>extract.recognise</name>
    <message>
        <source>This filing was not recognised as one of the forms that this tool knows ({0}). Generic checks only. The tables are shown as they stand on the page.</source>
        <translation>未能識別此文件為本程式所知的表格（{0}）。只作一般核對。表格按頁面原樣顯示。</translation>
    </message>
    <message>
        <source>Form version v {0} is not one that this tool knows ({1}). Generic checks only. Rules for {2} need a look.</source>
        <translation>表格版本 v {0} 並非本程式所知（{1}）。只作一般核對。請查看{2}的規則。</translation>
    </message>
    <message>
        <source>Form {0} is not one that this tool knows ({1}). Generic checks only. The tables are shown as they stand on the page.</source>
        <translation>表格{0}並非本程式所知（{1}）。只作一般核對。表格按頁面原樣顯示。</translation>
    </message>
    <message>
        <source>The form {0} not printed. Read as {1} by its headings: look whether they fit.</source>
        <translation>沒有印出表格的{0}。按其標題視為{1}：請查看是否合適。</translation>
    </message>
    <message>
        <source>Form version v {0} is newer than this tool knows ({1}). Generic checks only. Rules for {2} need a look.</source>
        <translation>表格版本 v {0} 較本程式所知（{1}）為新。只作一般核對。請查看{2}的規則。</translation>
    </message>
    <message>
        <source>number and version are</source>
        <translation>編號及版本</translation>
    </message>
    <message>
        <source>version is</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>number is</source>
        <translation>編號</translation>
    </message>
</context>
<context>
    <name>extract.remarks</name>
    <message>
        <source>Remarks, figure {0}</source>
        <translation>備註，數字 {0}</translation>
    </message>
    <message>
        <source>Remarks, date {0}</source>
        <translation>備註，日期 {0}</translation>
    </message>
</context>
<context>
    <name>extract.seen</name>
    <message>
        <source>The text is cut in {0} pieces; look at the page.</source>
        <translation>文字被切成 {0} 段；請查看頁面。</translation>
    </message>
    <message>
        <source>The figure is cut in {0} pieces ({1}); {2} is the only whole that fits them.</source>
        <translation>數字被切成 {0} 段（{1}）；只有{2}能完整配合。</translation>
    </message>
    <message>
        <source>The figure is cut in {0} pieces ({1}) that do not simply join; look at the page.</source>
        <translation>數字被切成 {0} 段（{1}），不能直接合併；請查看頁面。</translation>
    </message>
    <message>
        <source>Other words stand beside the date: {0}.</source>
        <translation>日期旁有其他文字：{0}。</translation>
    </message>
</context>
<context>
    <name>extract.totals</name>
    <message>
        <source>The figure stands inside the words of its label: {0}.</source>
        <translation>數字位於其標籤的文字之中：{0}。</translation>
    </message>
</context>
<context>
    <name>extract.unseen</name>
    <message>
        <source>Page {0} holds text that it does not show. The place is outlined: do not take it for printed.</source>
        <translation>第 {0} 頁含有不顯示的文字。該處已框出：切勿當作所印。</translation>
    </message>
    <message>
        <source>Figures are printed over one another on page {0}. The place is outlined: read it by eye.</source>
        <translation>第 {0} 頁有數字互相疊印。該處已框出：請以肉眼閱讀。</translation>
    </message>
</context>
<context>
    <name>pipeline.paper_process</name>
    <message>
        <source>{0} could not be written: the program that writes it stopped. Export again.</source>
        <translation>無法寫入 {0}：負責寫入的程序已停止。請重新匯出。</translation>
    </message>
</context>
<context>
    <name>project.chain</name>
    <message>
        <source>an entry has no such fields</source>
        <translation>紀錄沒有該等欄位</translation>
    </message>
</context>
<context>
    <name>project.folders</name>
    <message>
        <source>{name} is on a network folder, where a review can be damaged and others can read it. Save it to a folder of this computer.</source>
        <translation>{name}位於網絡資料夾，覆核可能在該處損壞，他人亦可讀取。請儲存到這部電腦的資料夾。</translation>
    </message>
    <message>
        <source>{name} is on a removable disk: it is lost when the disk is pulled out too early. Save it to a folder of this computer.</source>
        <translation>{name}位於可移除磁碟：過早拔出便會遺失。請儲存到這部電腦的資料夾。</translation>
    </message>
    <message>
        <source>{name} is in a folder that is copied to other computers, so what it says leaves this one. Save it to a folder that is not.</source>
        <translation>{name}位於會複製到其他電腦的資料夾，其內容會離開這部電腦。請儲存到不會複製的資料夾。</translation>
    </message>
</context>
<context>
    <name>project.rescue</name>
    <message>
        <source>Recovered to {0}, {1}, as {2}.</source>
        <translation>已恢復至 {0}，{1}，存為 {2}。</translation>
    </message>
    <message>
        <source>Nothing of {0} can be recovered. Go back to a copy of it, or review the PDF anew.</source>
        <translation>{0}沒有內容可以恢復。請使用其副本，或重新覆核 PDF。</translation>
    </message>
    <message>
        <source>Recovered the filings as they were read, 0 actions, as {0}.</source>
        <translation>已恢復讀取的文件，0 個動作，存為 {0}。</translation>
    </message>
    <message>
        <source>{0} actions</source>
        <translation>{0} 個動作</translation>
    </message>
</context>
<context>
    <name>project.review_file</name>
    <message>
        <source>{0} was saved by a newer version. Update this program to open it.</source>
        <translation>{0}由較新版本儲存。請更新本程式以開啟。</translation>
    </message>
    <message>
        <source>{0} is damaged and was left untouched. Go back to a copy, or review the PDF anew.</source>
        <translation>{0}已損壞，並保持原狀。請使用副本，或重新覆核 PDF。</translation>
    </message>
    <message>
        <source>{0} could not keep this: the file cannot be written. Save under a new name.</source>
        <translation>{0}未能保存：檔案不能寫入。請另存新檔。</translation>
    </message>
    <message>
        <source>{0} is not a review. Choose a file that this program saved.</source>
        <translation>{0}並非覆核檔。請選擇由本程式儲存的檔案。</translation>
    </message>
    <message>
        <source>{0} is open in another window. Close it there first.</source>
        <translation>{0}已在另一視窗開啟。請先在該處關閉。</translation>
    </message>
    <message>
        <source>{0} cannot be written in that folder. Choose a folder of your own.</source>
        <translation>{0}不能在該資料夾寫入。請選擇自己的資料夾。</translation>
    </message>
    <message>
        <source>The disk is full, so {0} could not keep this. Free some space and do it again.</source>
        <translation>磁碟已滿，{0}未能保存此動作。請騰出空間後再做一次。</translation>
    </message>
    <message>
        <source>{0} exists already. Open it, or choose another name.</source>
        <translation>{0}已經存在。請開啟它，或選擇另一名稱。</translation>
    </message>
    <message>
        <source>{0} is not there any more. It may have been moved or renamed.</source>
        <translation>{0}已不在該處。可能已移動或改名。</translation>
    </message>
    <message>
        <source>{0} was moved or deleted. Save the review under a new name to go on.</source>
        <translation>{0}已移動或刪除。請以新名稱儲存覆核以繼續。</translation>
    </message>
    <message>
        <source>a log has no such rows</source>
        <translation>紀錄沒有該等行</translation>
    </message>
</context>
<context>
    <name>project.verify</name>
    <message>
        <source>{0} signed as {1} on {2}</source>
        <translation>{0}於{2}以{1}身分簽署</translation>
    </message>
    <message>
        <source>The PDF {0} is the one that was reviewed.</source>
        <translation>PDF {0} 即所覆核者。</translation>
    </message>
    <message>
        <source>The workbook {0} is not as any that was exported from this review.</source>
        <translation>工作簿 {0} 與由此覆核匯出者均不相同。</translation>
    </message>
    <message>
        <source>The review file {0}: its chain of hashes is unbroken, but bytes outside of the log are not as this program writes them here.</source>
        <translation>覆核檔 {0}：其雜湊鏈完整，但紀錄以外的位元組與本程式在此寫入者不同。</translation>
    </message>
    <message>
        <source>{0}: signed, then changed.</source>
        <translation>{0}：簽署後曾更改。</translation>
    </message>
    <message>
        <source>The PDF {0} was changed: its SHA-256 is {1}, and {2} was reviewed.</source>
        <translation>PDF {0} 已更改：其 SHA-256 為 {1}，而所覆核者為 {2}。</translation>
    </message>
    <message>
        <source>No workbook was exported from this review, so {0} is not from it.</source>
        <translation>此覆核沒有匯出過工作簿，故 {0} 並非由此而來。</translation>
    </message>
    <message>
        <source>The review file {0} is whole: its chain of hashes is unbroken.</source>
        <translation>覆核檔 {0} 完整：其雜湊鏈沒有中斷。</translation>
    </message>
    <message>
        <source>Nobody has signed this review.</source>
        <translation>沒有人簽署此覆核。</translation>
    </message>
    <message>
        <source>{0}: nothing that this covers has changed.</source>
        <translation>{0}：其涵蓋內容沒有改變。</translation>
    </message>
    <message>
        <source>The PDF {0} is not where it was opened ({1}), so it could not be compared.</source>
        <translation>PDF {0} 已不在開啟時的位置（{1}），故不能比較。</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>不能讀取 {0}：{1}。</translation>
    </message>
    <message>
        <source>The workbook {0} is as it was exported on {1}.</source>
        <translation>工作簿 {0} 與於 {1} 匯出時相同。</translation>
    </message>
    <message>
        <source>  since then: {0} {1}: {2}</source>
        <translation>  其後：{0} {1}：{2}</translation>
    </message>
    <message>
        <source>Row {0} of its log is not as it was written.</source>
        <translation>其紀錄第 {0} 行與寫入時不同。</translation>
    </message>
    <message>
        <source>The review file {0} is not as this program wrote it. {1}</source>
        <translation>覆核檔 {0} 與本程式所寫不同。{1}</translation>
    </message>
</context>
<context>
    <name>ui.actions</name>
    <message>
        <source>everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>in the table</source>
        <translation>在表格中</translation>
    </message>
    <message>
        <source>while typing in a cell</source>
        <translation>在儲存格輸入時</translation>
    </message>
    <message>
        <source>while drawing on the page</source>
        <translation>在頁面上畫框時</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>核對(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>開啟(&amp;O)...</translation>
    </message>
    <message>
        <source>Open the PDF of a return, or a review</source>
        <translation>開啟報表的 PDF，或一份覆核</translation>
    </message>
    <message>
        <source>Open &amp;folder...</source>
        <translation>開啟資料夾(&amp;F)...</translation>
    </message>
    <message>
        <source>Open every PDF in a folder</source>
        <translation>開啟資料夾內的每份 PDF</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>開啟範例(&amp;S)</translation>
    </message>
    <message>
        <source>Open a return that came with this program</source>
        <translation>開啟本程式隨附的報表</translation>
    </message>
    <message>
        <source>Sa&amp;ve review</source>
        <translation>儲存覆核(&amp;V)</translation>
    </message>
    <message>
        <source>Everything is saved as you do it; this says where</source>
        <translation>所做的一切隨即儲存；此處說明儲存位置</translation>
    </message>
    <message>
        <source>Save review &amp;as...</source>
        <translation>另存覆核(&amp;A)...</translation>
    </message>
    <message>
        <source>Go on in a copy of the review, in a place of your own</source>
        <translation>在您自選位置的覆核副本中繼續</translation>
    </message>
    <message>
        <source>Compare with a new &amp;draft...</source>
        <translation>與新稿比較(&amp;D)...</translation>
    </message>
    <message>
        <source>Read a new PDF of this filing: what changed is shown, everything else is carried over</source>
        <translation>讀取此文件的新 PDF：顯示有何改動，其餘一切沿用</translation>
    </message>
    <message>
        <source>&amp;Close filing</source>
        <translation>關閉文件(&amp;C)</translation>
    </message>
    <message>
        <source>Take this filing off the desk</source>
        <translation>把此文件移離工作枱</translation>
    </message>
    <message>
        <source>&amp;Export working paper...</source>
        <translation>匯出工作底稿(&amp;E)...</translation>
    </message>
    <message>
        <source>Write the workbook for the auditor</source>
        <translation>為核數師寫出工作簿</translation>
    </message>
    <message>
        <source>&amp;Print what is wrong and open...</source>
        <translation>列印不符及未能核對事項(&amp;P)...</translation>
    </message>
    <message>
        <source>Misprints, exceptions and open checks of the filings on the desk, as a list</source>
        <translation>將已開啟文件的誤印、不符及未能核對事項列成清單</translation>
    </message>
    <message>
        <source>&amp;Read a returned working paper...</source>
        <translation>讀取交回的工作底稿(&amp;R)...</translation>
    </message>
    <message>
        <source>See what an auditor typed into it, and accept or refuse each line</source>
        <translation>查看核數師所填的內容，並逐項接受或拒絕</translation>
    </message>
    <message>
        <source>Re&amp;member recent filings</source>
        <translation>記住最近的文件(&amp;M)</translation>
    </message>
    <message>
        <source>Keep the places of the filings opened last, and no more</source>
        <translation>只保留最近開啟文件的位置，別無其他</translation>
    </message>
    <message>
        <source>C&amp;lear recent filings</source>
        <translation>清除最近的文件(&amp;L)</translation>
    </message>
    <message>
        <source>Forget the filings opened before</source>
        <translation>忘記曾經開啟的文件</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window; everything is saved already</source>
        <translation>關閉視窗；一切均已保存</translation>
    </message>
    <message>
        <source>Take back the last action</source>
        <translation>收回上一個動作</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>重做已收回的動作</translation>
    </message>
    <message>
        <source>T&amp;ype over figure</source>
        <translation>輸入數字(&amp;Y)</translation>
    </message>
    <message>
        <source>Correct the selected figure</source>
        <translation>更正所選數字</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪下(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the selected cells and clear them</source>
        <translation>複製所選儲存格並清除</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected cells, as Excel takes them</source>
        <translation>以 Excel 接受的方式複製所選儲存格</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <source>Put copied cells in the place of these: one step, or not at all</source>
        <translation>以複製的儲存格取代這些：一步完成，或完全不做</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing stands in the selected cells; that is not zero</source>
        <translation>所選儲存格沒有內容；這並非零</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>向下填滿(&amp;D)</translation>
    </message>
    <message>
        <source>The first selected row into those below it</source>
        <translation>將所選首行填入其下各行</translation>
    </message>
    <message>
        <source>Select ro&amp;w</source>
        <translation>選取整行(&amp;W)</translation>
    </message>
    <message>
        <source>Select c&amp;olumn</source>
        <translation>選取整欄(&amp;O)</translation>
    </message>
    <message>
        <source>Con&amp;firm as printed, next</source>
        <translation>確認如所印，下一項(&amp;F)</translation>
    </message>
    <message>
        <source>Say that the figure stands on the page as it was read, and go on</source>
        <translation>表示數字與頁面所印相同，並前往下一項</translation>
    </message>
    <message>
        <source>&amp;Misprint...</source>
        <translation>誤印(&amp;M)...</translation>
    </message>
    <message>
        <source>The page itself is wrong: keep what is printed and say what should have been filed</source>
        <translation>頁面本身有錯：保留所印內容，並填上應該提交的數字</translation>
    </message>
    <message>
        <source>Take &amp;back correction</source>
        <translation>收回更正(&amp;B)</translation>
    </message>
    <message>
        <source>Let the reading stand again</source>
        <translation>回復原來的讀數</translation>
    </message>
    <message>
        <source>Note on this &amp;spot...</source>
        <translation>在此處備註(&amp;S)...</translation>
    </message>
    <message>
        <source>Pin a note to the figure or to the page</source>
        <translation>把備註釘在數字或頁面上</translation>
    </message>
    <message>
        <source>F&amp;ind number or text</source>
        <translation>尋找數字或文字(&amp;I)</translation>
    </message>
    <message>
        <source>Find on the pages and in the tables of all open filings</source>
        <translation>在所有已開啟文件的頁面及表格中尋找</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>找下一個(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>找上一個(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Fit &amp;page</source>
        <translation>整頁(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>實際大小(&amp;A)</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>頁寬(&amp;W)</translation>
    </message>
    <message>
        <source>Turn page rig&amp;ht</source>
        <translation>頁面向右轉(&amp;H)</translation>
    </message>
    <message>
        <source>By a quarter; only what is shown turns</source>
        <translation>轉四分之一圈；只轉動所顯示的頁面</translation>
    </message>
    <message>
        <source>Turn pag&amp;e left</source>
        <translation>頁面向左轉(&amp;E)</translation>
    </message>
    <message>
        <source>Outline every &amp;field</source>
        <translation>框出每個欄位(&amp;F)</translation>
    </message>
    <message>
        <source>Draw a faint box around every figure that was read</source>
        <translation>在每個讀出的數字周圍畫上淡框</translation>
    </message>
    <message>
        <source>Page without &amp;marks</source>
        <translation>不顯示標記的頁面(&amp;M)</translation>
    </message>
    <message>
        <source>Only what is looked at is marked</source>
        <translation>只標示正在查看者</translation>
    </message>
    <message>
        <source>Mark unaccoun&amp;ted numbers</source>
        <translation>標示未有交代的數字(&amp;T)</translation>
    </message>
    <message>
        <source>Dotted boxes around what belongs to no figure</source>
        <translation>以虛線框標示不屬任何數據者</translation>
    </message>
    <message>
        <source>Form&amp;ulas of checks</source>
        <translation>核對的算式(&amp;U)</translation>
    </message>
    <message>
        <source>Every check in words of the form</source>
        <translation>以表格的用語顯示每項核對</translation>
    </message>
    <message>
        <source>Small pa&amp;ges</source>
        <translation>頁面縮圖(&amp;G)</translation>
    </message>
    <message>
        <source>A row of all pages, with the exceptions on each</source>
        <translation>所有頁面的縮圖，附各頁的不符數目</translation>
    </message>
    <message>
        <source>&amp;Both languages side by side</source>
        <translation>兩種語文並列(&amp;B)</translation>
    </message>
    <message>
        <source>The same filing in the other language beside it; both scroll together</source>
        <translation>同一文件的另一語文版本並列；兩者一同捲動</translation>
    </message>
    <message>
        <source>Page in a window of its ow&amp;n</source>
        <translation>頁面移至獨立視窗(&amp;N)</translation>
    </message>
    <message>
        <source>For a second screen; closing that window brings it back</source>
        <translation>供第二個螢幕使用；關閉該視窗便會移回</translation>
    </message>
    <message>
        <source>&amp;Dark window</source>
        <translation>深色視窗(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language...</source>
        <translation>語言(&amp;L)...</translation>
    </message>
    <message>
        <source>Choose the language of the window</source>
        <translation>選擇視窗的語言</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>還原版面(&amp;R)</translation>
    </message>
    <message>
        <source>Put the panes back where they were at first</source>
        <translation>把窗格放回最初的位置</translation>
    </message>
    <message>
        <source>&amp;Next to settle</source>
        <translation>下一個待處理項目(&amp;N)</translation>
    </message>
    <message>
        <source>Structure and exceptions, then unguarded figures, unaccounted numbers, and what is open</source>
        <translation>先是結構及不符，然後是無保障的數字、未有交代的數字及未能核對者</translation>
    </message>
    <message>
        <source>&amp;Previous to settle</source>
        <translation>上一個待處理項目(&amp;P)</translation>
    </message>
    <message>
        <source>Operan&amp;ds of the check</source>
        <translation>核對的運算項(&amp;D)</translation>
    </message>
    <message>
        <source>The next figure that the check rests on; again for the one after</source>
        <translation>核對所依據的下一個數字；再按則為其後一個</translation>
    </message>
    <message>
        <source>Checks of t&amp;his figure</source>
        <translation>此數字的核對(&amp;H)</translation>
    </message>
    <message>
        <source>The next check that uses the figure; again for the one after</source>
        <translation>使用此數字的下一項核對；再按則為其後一項</translation>
    </message>
    <message>
        <source>Next &amp;table</source>
        <translation>下一個表格(&amp;T)</translation>
    </message>
    <message>
        <source>Previous t&amp;able</source>
        <translation>上一個表格(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go to page or cell</source>
        <translation>前往頁碼或儲存格(&amp;G)</translation>
    </message>
    <message>
        <source>A page, a table or a cell of it: 3, T03, T03.C3</source>
        <translation>頁碼、表格或其儲存格：3、T03、T03.C3</translation>
    </message>
    <message>
        <source>&amp;Back on the page</source>
        <translation>在頁面上後退(&amp;B)</translation>
    </message>
    <message>
        <source>Where the page was before the last jump</source>
        <translation>上次跳轉前頁面所在之處</translation>
    </message>
    <message>
        <source>&amp;Forward on the page</source>
        <translation>在頁面上前進(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>待辦(&amp;Q)</translation>
    </message>
    <message>
        <source>Tab&amp;le</source>
        <translation>表格(&amp;L)</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>核對(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Chain</source>
        <translation>文件鏈(&amp;C)</translation>
    </message>
    <message>
        <source>The history of the open filings</source>
        <translation>已開啟文件的歷史</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>紀錄(&amp;Y)</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>備註(&amp;O)</translation>
    </message>
    <message>
        <source>Pag&amp;e</source>
        <translation>頁面(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>檢視窗(&amp;I)</translation>
    </message>
    <message>
        <source>Hits of the sea&amp;rch</source>
        <translation>尋找結果(&amp;A)</translation>
    </message>
    <message>
        <source>Outline, &amp;sections and tables</source>
        <translation>大綱，章節及表格(&amp;S)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>下一窗格(&amp;X)</translation>
    </message>
    <message>
        <source>Previo&amp;us pane</source>
        <translation>上一窗格(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Insert before</source>
        <translation>在前插入(&amp;I)</translation>
    </message>
    <message>
        <source>Blank rows before the selected ones; columns, when whole columns are selected</source>
        <translation>在所選行之前插入空行；如選取整欄則插入欄</translation>
    </message>
    <message>
        <source>Insert &amp;after</source>
        <translation>在後插入(&amp;A)</translation>
    </message>
    <message>
        <source>The same after the selected ones</source>
        <translation>同上，在所選者之後</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>刪除(&amp;T)</translation>
    </message>
    <message>
        <source>The selected rows; columns, when whole columns are selected</source>
        <translation>所選的行；如選取整欄則為欄</translation>
    </message>
    <message>
        <source>&amp;Join cells</source>
        <translation>合併儲存格(&amp;J)</translation>
    </message>
    <message>
        <source>The selected cells as one: digit to digit, words with spaces</source>
        <translation>所選儲存格合而為一：數字相接，字詞以空格分隔</translation>
    </message>
    <message>
        <source>&amp;Part cell</source>
        <translation>拆分儲存格(&amp;P)</translation>
    </message>
    <message>
        <source>The selected cell in two, at its widest gap</source>
        <translation>所選儲存格在最寬的空隙處一分為二</translation>
    </message>
    <message>
        <source>Make row the &amp;heading</source>
        <translation>設為標題行(&amp;H)</translation>
    </message>
    <message>
        <source>The selected row as the heading of its columns</source>
        <translation>所選的行成為各欄的標題</translation>
    </message>
    <message>
        <source>T&amp;ype over heading...</source>
        <translation>改寫標題(&amp;Y)...</translation>
    </message>
    <message>
        <source>Of the column of the selected cell</source>
        <translation>所選儲存格所在欄的標題</translation>
    </message>
    <message>
        <source>E&amp;xchange headings</source>
        <translation>對調標題(&amp;X)</translation>
    </message>
    <message>
        <source>Of two columns side by side; the figures stay where they stand</source>
        <translation>相鄰兩欄的標題；數字留在原處</translation>
    </message>
    <message>
        <source>&amp;Draw a box on the page</source>
        <translation>在頁面上畫框(&amp;D)</translation>
    </message>
    <message>
        <source>Read it into the selected cell, or make a table of it</source>
        <translation>讀入所選儲存格，或製成表格</translation>
    </message>
    <message>
        <source>Move &amp;lines</source>
        <translation>移動格線(&amp;L)</translation>
    </message>
    <message>
        <source>The lines between rows and columns of a drawn table</source>
        <translation>所畫表格的行線及欄線</translation>
    </message>
    <message>
        <source>&amp;Use layout drawn before</source>
        <translation>使用以前所畫的版面(&amp;U)</translation>
    </message>
    <message>
        <source>Draw the table as it was drawn on an earlier filing of this form</source>
        <translation>按此表格較早文件上的畫法畫出表格</translation>
    </message>
    <message>
        <source>Take table a&amp;way</source>
        <translation>移除表格(&amp;A)</translation>
    </message>
    <message>
        <source>It is no table after all</source>
        <translation>其實並非表格</translation>
    </message>
    <message>
        <source>&amp;Explain exception...</source>
        <translation>說明不符(&amp;E)...</translation>
    </message>
    <message>
        <source>Accept the exception with a reason</source>
        <translation>註明理由並接受此不符</translation>
    </message>
    <message>
        <source>&amp;Sign off...</source>
        <translation>簽署(&amp;S)...</translation>
    </message>
    <message>
        <source>Sign the review as prepared or reviewed; it says what is still open</source>
        <translation>以編製或覆核身分簽署；會列出尚未解決者</translation>
    </message>
    <message>
        <source>Call o&amp;ver the table</source>
        <translation>逐項對讀表格(&amp;V)</translation>
    </message>
    <message>
        <source>Hear figure after figure and compare: Space agrees, X queries</source>
        <translation>逐個聽讀數字並比對：空白鍵表示相符，X 表示有疑問</translation>
    </message>
    <message>
        <source>&amp;Hints...</source>
        <translation>提示(&amp;H)...</translation>
    </message>
    <message>
        <source>What would settle the exception and break nothing</source>
        <translation>可消除不符而不影響其他的做法</translation>
    </message>
    <message>
        <source>&amp;Dismiss numbers...</source>
        <translation>略去數字(&amp;D)...</translation>
    </message>
    <message>
        <source>Say what numbers on the page are that belong to no figure</source>
        <translation>說明頁面上不屬任何數據的數字是甚麼</translation>
    </message>
    <message>
        <source>&amp;Check everything again</source>
        <translation>全部重新核對(&amp;C)</translation>
    </message>
    <message>
        <source>Run every check from the start</source>
        <translation>由頭進行每項核對</translation>
    </message>
    <message>
        <source>How a filing is proofread with this program</source>
        <translation>如何用本程式校對文件</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>鍵盤快捷鍵(&amp;K)</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>全部按鍵一覽</translation>
    </message>
    <message>
        <source>&amp;Change keys...</source>
        <translation>更改按鍵(&amp;C)...</translation>
    </message>
    <message>
        <source>Choose other keys for an action</source>
        <translation>為動作選擇其他按鍵</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>關於(&amp;A)</translation>
    </message>
    <message>
        <source>Type over the figure</source>
        <translation>直接輸入數字</translation>
    </message>
    <message>
        <source>Next row, previous row</source>
        <translation>下一行、上一行</translation>
    </message>
    <message>
        <source>Next cell, previous cell</source>
        <translation>下一格、上一格</translation>
    </message>
    <message>
        <source>First and last cell of the row</source>
        <translation>該行的首格及末格</translation>
    </message>
    <message>
        <source>First cell, last cell</source>
        <translation>首格、末格</translation>
    </message>
    <message>
        <source>To the edge of what is filled</source>
        <translation>至已填內容的邊緣</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>保留輸入的內容</translation>
    </message>
    <message>
        <source>Keep it and go to the next cell</source>
        <translation>保留並前往下一格</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>儲存格保持原狀</translation>
    </message>
    <message>
        <source>A screenful on, back</source>
        <translation>前進、後退一屏</translation>
    </message>
    <message>
        <source>Next page, previous page</source>
        <translation>下一頁、上一頁</translation>
    </message>
    <message>
        <source>First page, last page</source>
        <translation>首頁、末頁</translation>
    </message>
    <message>
        <source>Move the box or the line; with Shift size the box, or move the line further</source>
        <translation>移動框或線；按住 Shift 可改變框的大小或加大移動距離</translation>
    </message>
    <message>
        <source>Read the box into the selected cell; keep the lines</source>
        <translation>把框讀入所選儲存格；保留格線</translation>
    </message>
    <message>
        <source>Make a table of the box</source>
        <translation>以框製成表格</translation>
    </message>
    <message>
        <source>Make the box a line of the table under it; add a line</source>
        <translation>以框作為其下表格的線；加線</translation>
    </message>
    <message>
        <source>Next line, the one before</source>
        <translation>下一條線、上一條線</translation>
    </message>
    <message>
        <source>Take the line away</source>
        <translation>移除該線</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>保持原狀</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Misprint...</source>
        <translation>誤印...</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>頁寬</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Explain...</source>
        <translation>說明...</translation>
    </message>
    <message>
        <source>Hints...</source>
        <translation>提示...</translation>
    </message>
    <message>
        <source>any digit</source>
        <translation>任何數字</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>在頁面上</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁</translation>
    </message>
</context>
<context>
    <name>ui.commands</name>
    <message>
        <source>take back the dismissal of %n number(s)</source>
        <translation>收回 %n 個數字的略去</translation>
    </message>
    <message>
        <source>dismiss %n number(s)</source>
        <translation>略去 %n 個數字</translation>
    </message>
    <message>
        <source>explain an exception</source>
        <translation>說明一項不符</translation>
    </message>
    <message>
        <source>go on with the new draft</source>
        <translation>以新稿繼續</translation>
    </message>
    <message>
        <source>resolve a note</source>
        <translation>將備註標為已解決</translation>
    </message>
    <message>
        <source>reopen a note</source>
        <translation>重開備註</translation>
    </message>
    <message>
        <source>correct {field} to {text}</source>
        <translation>將{field}更正為{text}</translation>
    </message>
    <message>
        <source>take back the correction of {field}</source>
        <translation>收回{field}的更正</translation>
    </message>
    <message>
        <source>confirm {field}</source>
        <translation>確認{field}</translation>
    </message>
    <message>
        <source>put right: {sentence}</source>
        <translation>修正：{sentence}</translation>
    </message>
    <message>
        <source>to be made again by hand: {tables}</source>
        <translation>須以人手重做：{tables}</translation>
    </message>
    <message>
        <source>sign as {role}</source>
        <translation>以{role}身分簽署</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>ui.crash</name>
    <message>
        <source>Filing Reviewer {0}, Python {1}, Qt {2}, {3}</source>
        <translation>Filing Reviewer {0}，Python {1}，Qt {2}，{3}</translation>
    </message>
    <message>
        <source>  {0}:{1} in {2}</source>
        <translation>  {0}:{1}，於 {2}</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>本程式出現問題。</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>尚未作出任何更改。</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重新啟動(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>複製詳情(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>繼續(&amp;G)</translation>
    </message>
    <message>
        <source>Start again to go on where you were. The details name lines of this program only.</source>
        <translation>重新啟動便可由原處繼續。詳情只列出本程式的行號。</translation>
    </message>
    <message>
        <source>Your review: {state}.</source>
        <translation>您的覆核：{state}。</translation>
    </message>
</context>
<context>
    <name>ui.delegates</name>
    <message>
        <source>Correct the figure</source>
        <translation>更正數字</translation>
    </message>
</context>
<context>
    <name>ui.desk</name>
    <message>
        <source>Reopened your review as you left it: %n action(s).</source>
        <translation>已按您離開時的狀態重新開啟覆核：%n 個動作。</translation>
    </message>
    <message>
        <source>No PDF was found there. Choose the PDF of a return, or a folder that holds some.</source>
        <translation>該處找不到 PDF。請選擇報表的 PDF，或載有 PDF 的資料夾。</translation>
    </message>
    <message>
        <source>This program failed on the filing: a fault of ours, not yours. Send us the file.</source>
        <translation>本程式處理此文件時出錯：是我們的過失，與您無關。請把檔案交給我們。</translation>
    </message>
    <message>
        <source>{one} is the same file as {other}, which is open.</source>
        <translation>{one}與已開啟的{other}是同一檔案。</translation>
    </message>
    <message>
        <source>{why} What you do now is not being saved.</source>
        <translation>{why}現在所做的動作沒有保存。</translation>
    </message>
</context>
<context>
    <name>ui.drafts</name>
    <message>
        <source>{name} was read again by a newer reader: every figure is as it was, and all that you did is kept.</source>
        <translation>{name} 已由較新的讀取程式重新讀取：各項數字一如以往，你所做的一切均已保留。</translation>
    </message>
</context>
<context>
    <name>ui.explained</name>
    <message>
        <source>No check looks at this field: compare it with the page.</source>
        <translation>沒有核對涉及此欄位：請與頁面比對。</translation>
    </message>
    <message>
        <source>seen by a reviewer</source>
        <translation>校對者已過目</translation>
    </message>
    <message>
        <source>read from the text layer, as the page says it</source>
        <translation>由文字層讀取，與頁面所示相同</translation>
    </message>
    <message>
        <source>guessed: it could not be read plainly</source>
        <translation>推斷所得：未能清楚讀取</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>假設</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>預期</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>讀取來源</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>{grade} by {checks} ({codes})</source>
        <translation>{grade}：{checks}（{codes}）</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（無）</translation>
    </message>
    <message>
        <source>not printed on this form</source>
        <translation>此表格沒有印出</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>讀作</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>By</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>所印</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>所述</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已說明</translation>
    </message>
    <message>
        <source>%n check(s)</source>
        <translation>%n 項核對</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
</context>
<context>
    <name>ui.explained_figure</name>
    <message>
        <source>no check guards the digits underlined; a reviewer has seen them</source>
        <translation>底線所示的數字沒有核對保障；校對者已過目</translation>
    </message>
    <message>
        <source>no check guards the digits underlined: compare them with the page</source>
        <translation>底線所示的數字沒有核對保障：請與頁面比對</translation>
    </message>
    <message>
        <source>When you have compared the page, Ctrl+Shift+D says so.</source>
        <translation>核對此頁後，按 Ctrl+Shift+D 註明。</translation>
    </message>
    <message>
        <source>It seems to be: {reason}.</source>
        <translation>看來是：{reason}。</translation>
    </message>
    <message>
        <source>It belongs to no figure, and no check looks at it. Ctrl+Shift+D says what it is.</source>
        <translation>不屬任何數據，亦沒有核對涉及。按 Ctrl+Shift+D 說明它是甚麼。</translation>
    </message>
    <message>
        <source>Dismissed by {who}: {reason}</source>
        <translation>由{who}略去：{reason}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>Unguarded</source>
        <translation>無保障</translation>
    </message>
</context>
<context>
    <name>ui.explained_hints</name>
    <message>
        <source>Hints (Ctrl+. to choose one)</source>
        <translation>提示（按 Ctrl+. 選擇）</translation>
    </message>
    <message>
        <source>{label}: {before} becomes {after}, {kind}; {sentence}</source>
        <translation>{label}：{before}改為{after}，{kind}；{sentence}</translation>
    </message>
</context>
<context>
    <name>core.entry</name>
    <message>
        <source>misprint</source>
        <translation>誤印</translation>
    </message>
    <message>
        <source>misread</source>
        <translation>誤讀</translation>
    </message>
</context>
<context>
    <name>ui.export_task</name>
    <message>
        <source>Writing {name}: {done} of {all}</source>
        <translation>正在寫入{name}：{done}／{all}</translation>
    </message>
    <message>
        <source>Exported {name}: {sheets}, {checks}, {exceptions}.</source>
        <translation>已匯出{name}：{sheets}、{checks}、{exceptions}。</translation>
    </message>
    <message>
        <source>%n sheet(s)</source>
        <translation>%n 張工作表</translation>
    </message>
    <message>
        <source>%n exception(s)</source>
        <translation>%n 項不符</translation>
    </message>
</context>
<context>
    <name>ui.handlers.calling</name>
    <message>
        <source>Call-over</source>
        <translation>逐項對讀</translation>
    </message>
    <message>
        <source>There is no table to call over. Open a return first.</source>
        <translation>沒有可逐項對讀的表格。請先開啟一份報表。</translation>
    </message>
    <message>
        <source>Nothing was read in this table, so there is nothing to call over.</source>
        <translation>此表格沒有讀出內容，故無可對讀。</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Call-over: {agreed}, {queried}.</source>
        <translation>逐項對讀：{agreed}，{queried}。</translation>
    </message>
    <message>
        <source>%n figure(s) agreed</source>
        <translation>%n 個數字相符</translation>
    </message>
    <message>
        <source>%n queried</source>
        <translation>%n 個有疑問</translation>
    </message>
    <message>
        <source>This computer has no voice for {language}: compare by eye.</source>
        <translation>本電腦沒有{language}語音：請以目視比對。</translation>
    </message>
    <message>
        <source>Queried at the call-over.</source>
        <translation>對讀時提出疑問。</translation>
    </message>
</context>
<context>
    <name>ui.handlers.drafts</name>
    <message>
        <source>Open the filing first that there is a new draft of.</source>
        <translation>請先開啟有新稿的文件。</translation>
    </message>
    <message>
        <source>PDF (*.pdf *.PDF)</source>
        <translation>PDF (*.pdf *.PDF)</translation>
    </message>
    <message>
        <source>Open the new draft</source>
        <translation>開啟新稿</translation>
    </message>
    <message>
        <source>You go on with the old copy. The new draft waits in the menu File, Compare with a new draft.</source>
        <translation>您以舊稿繼續。新稿可在檔案選單「與新稿比較」中找到。</translation>
    </message>
</context>
<context>
    <name>ui.handlers.drawing</name>
    <message>
        <source>{field} read from a box on page {page}: {text}</source>
        <translation>{field}由第 {page} 頁的框讀出：{text}</translation>
    </message>
    <message>
        <source>Draw with the pointer, or move the box with the arrows and size it with Shift. Enter reads it into the selected cell, T makes a table of it, L a line of the table under it, Esc leaves.</source>
        <translation>用滑鼠畫框，或以方向鍵移動、按住 Shift 改變大小。Enter 讀入所選儲存格，T 製成表格，L 作為其下表格的線，Esc 離開。</translation>
    </message>
    <message>
        <source>%n row(s)</source>
        <translation>%n 行</translation>
    </message>
    <message>
        <source>%n column(s)</source>
        <translation>%n 欄</translation>
    </message>
    <message>
        <source>%n figure(s)</source>
        <translation>%n 個數字</translation>
    </message>
    <message>
        <source>There is no page to draw on. Open a filing first.</source>
        <translation>沒有可畫框的頁面。請先開啟文件。</translation>
    </message>
    <message>
        <source>This table was not drawn, so it has no lines to move. Press B to draw one.</source>
        <translation>此表格並非畫成，故沒有可移動的線。按 B 畫一個。</translation>
    </message>
    <message>
        <source>No cell is selected to read the box into. Select one in the table, then press Enter.</source>
        <translation>沒有選擇讀入的儲存格。請在表格中選擇，再按 Enter。</translation>
    </message>
    <message>
        <source>This page is still being read. Try again in a moment.</source>
        <translation>此頁仍在讀取。請稍後再試。</translation>
    </message>
    <message>
        <source>There is no row in this box. Draw it around the lines of the table.</source>
        <translation>框內沒有任何行。請在表格各行周圍畫框。</translation>
    </message>
    <message>
        <source>table drawn on page {page}</source>
        <translation>已在第 {page} 頁畫出表格</translation>
    </message>
    <message>
        <source>This page has no text layer: L adds lines, and the figures are to be typed.</source>
        <translation>此頁沒有文字層：L 加線，數字須自行輸入。</translation>
    </message>
    <message>
        <source>There is no drawn table under the box. Draw the table first: B, then T.</source>
        <translation>框下沒有所畫的表格。請先畫表格：B，然後 T。</translation>
    </message>
    <message>
        <source>. Tab: next line; arrows move it; L adds one, Del takes it away; Enter keeps the lines, Esc leaves them as they were.</source>
        <translation>。Tab：下一條線；方向鍵移動；L 加線，Del 移除；Enter 保留，Esc 保持原狀。</translation>
    </message>
    <message>
        <source>, in the place of {table}</source>
        <translation>，取代{table}</translation>
    </message>
    <message>
        <source>lines of the table moved on page {page}</source>
        <translation>已移動第 {page} 頁表格的線</translation>
    </message>
</context>
<context>
    <name>ui.handlers.exporting</name>
    <message>
        <source>{0} working paper{1}.xlsx</source>
        <translation>{0} 工作底稿{1}.xlsx</translation>
    </message>
    <message>
        <source>There is nothing to export yet. Open a return first.</source>
        <translation>尚無可匯出的內容。請先開啟一份報表。</translation>
    </message>
    <message>
        <source>Export working paper</source>
        <translation>匯出工作底稿</translation>
    </message>
    <message>
        <source>Writing {name}...</source>
        <translation>正在寫入{name}...</translation>
    </message>
    <message>
        <source>Still reading and checking: {name} is written as soon as that is done.</source>
        <translation>仍在讀取及核對：完成後即寫出 {name}。</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>A working paper is being written already. Wait for it, or cancel it.</source>
        <translation>工作底稿正在寫入。請等候，或取消。</translation>
    </message>
</context>
<context>
    <name>ui.handlers.figures</name>
    <message>
        <source>This number belongs to no figure. Press Ctrl+Shift+D to say what it is.</source>
        <translation>此數字不屬任何數據。按 Ctrl+Shift+D 說明它是甚麼。</translation>
    </message>
    <message>
        <source>Every figure of this filing has been looked at from here on.</source>
        <translation>由此處起，此文件的每個數字均已過目。</translation>
    </message>
</context>
<context>
    <name>ui.handlers.filings</name>
    <message>
        <source>Open returns</source>
        <translation>開啟報表</translation>
    </message>
    <message>
        <source>Filings and reviews (*.pdf *.PDF *.review)</source>
        <translation>文件及覆核 (*.pdf *.PDF *.review)</translation>
    </message>
    <message>
        <source>Open a folder of returns</source>
        <translation>開啟報表資料夾</translation>
    </message>
    <message>
        <source>Save review as</source>
        <translation>另存覆核為</translation>
    </message>
    <message>
        <source>Review (*.review)</source>
        <translation>覆核 (*.review)</translation>
    </message>
    <message>
        <source>What you do is NOT being saved: its place cannot be written. Export before you quit.</source>
        <translation>所做的一切並未儲存：該位置無法寫入。請於離開前匯出。</translation>
    </message>
    <message>
        <source>Everything is saved already, in {path}.</source>
        <translation>一切已儲存於 {path}。</translation>
    </message>
    <message>
        <source>There is no review to save yet. Open a return first.</source>
        <translation>尚無可儲存的覆核。請先開啟一份報表。</translation>
    </message>
</context>
<context>
    <name>ui.handlers.finding_text</name>
    <message>
        <source>Hit {place} of {all}. F3 for the next.</source>
        <translation>第 {place} 個，共 {all} 個。按 F3 找下一個。</translation>
    </message>
    <message>
        <source>{text} is nowhere in the open filings.</source>
        <translation>已開啟的文件中沒有{text}。</translation>
    </message>
</context>
<context>
    <name>ui.handlers.findings</name>
    <message>
        <source>From the start again. </source>
        <translation>再由頭開始。</translation>
    </message>
    <message>
        <source>Still reading and checking: there may be exceptions yet.</source>
        <translation>仍在讀取及核對：可能尚有不符。</translation>
    </message>
    <message>
        <source>No check applies to what is open: compare it with the page by eye.</source>
        <translation>沒有核對適用於已開啟的文件：請以肉眼與頁面比對。</translation>
    </message>
    <message>
        <source>Only an exception can be explained. Press F8 to go to one.</source>
        <translation>只有不符方可說明。按 F8 前往其中一項。</translation>
    </message>
    <message>
        <source>{place} of {all}: {left}.</source>
        <translation>第 {place} 項，共 {all} 項：{left}。</translation>
    </message>
    <message>
        <source>No exceptions. {agree}.</source>
        <translation>沒有不符。{agree}。</translation>
    </message>
    <message>
        <source> agreed</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>{n} unaccounted</source>
        <translation>{n} 個未有交代</translation>
    </message>
    <message>
        <source>Nothing is open. Press Ctrl+O.</source>
        <translation>沒有開啟任何文件。請按 Ctrl+O。</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} 項未能核對</translation>
    </message>
    <message>
        <source>{n} unguarded</source>
        <translation>{n} 個無保障</translation>
    </message>
</context>
<context>
    <name>ui.handlers.going</name>
    <message>
        <source>There is no table {name} here. Tables are {first} to {last}.</source>
        <translation>此處沒有表格{name}。表格為{first}至{last}。</translation>
    </message>
    <message>
        <source>There is no table here.</source>
        <translation>此處沒有表格。</translation>
    </message>
    <message>
        <source>The other language of this filing is not open. Open it beside this one first.</source>
        <translation>此文件的另一語文版本未開啟。請先一併開啟。</translation>
    </message>
    <message>
        <source>No figure stands in that cell of {name}.</source>
        <translation>{name}的該儲存格內沒有數字。</translation>
    </message>
</context>
<context>
    <name>ui.handlers.helping</name>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>Filing Reviewer {version}

Proofreads a return beside its page. Nothing leaves this computer.</source>
        <translation>Filing Reviewer {version}

把報表與其頁面並列校對。任何資料都不會離開這部電腦。</translation>
    </message>
</context>
<context>
    <name>ui.handlers.hinting</name>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Enter applies the chosen hint; Esc leaves everything as it is.</source>
        <translation>Enter 採用所選提示；Esc 保持一切原狀。</translation>
    </message>
    <message>
        <source>Looking for what one slip would explain...</source>
        <translation>正在尋找可解釋的單一筆誤...</translation>
    </message>
    <message>
        <source>No hint: nothing that was tried settles this alone. Compare it with the page.</source>
        <translation>沒有提示：所嘗試的做法均不能單獨解決。請與頁面比對。</translation>
    </message>
    <message>
        <source>hint: {sentence}</source>
        <translation>提示：{sentence}</translation>
    </message>
    <message>
        <source>correct {count} fields to {text}</source>
        <translation>將 {count} 個欄位更正為{text}</translation>
    </message>
</context>
<context>
    <name>ui.handlers.layouts</name>
    <message>
        <source>A layout drawn for {form} {title} fits page {page}. Use it?</source>
        <translation>為 {form} {title} 畫過的版面適用於第 {page} 頁。是否使用？</translation>
    </message>
    <message>
        <source>table {title} drawn on page {page}, as on an earlier filing</source>
        <translation>已按較早文件在第 {page} 頁畫出表格{title}</translation>
    </message>
    <message>
        <source>No layout drawn before fits this filing.</source>
        <translation>以前所畫的版面無一適用於此文件。</translation>
    </message>
    <message>
        <source>a filing like this</source>
        <translation>一份類似的文件</translation>
    </message>
    <message>
        <source>The layout cannot be kept for the next filing: {why}.</source>
        <translation>版面不能保留供下一份文件使用：{why}。</translation>
    </message>
</context>
<context>
    <name>ui.handlers.noting</name>
    <message>
        <source>There is nothing to note on yet. Open a return first.</source>
        <translation>尚無可備註的內容。請先開啟一份報表。</translation>
    </message>
</context>
<context>
    <name>ui.handlers.numbers</name>
    <message>
        <source>What these numbers are</source>
        <translation>這些數字是甚麼</translation>
    </message>
    <message>
        <source>What are these %n number(s)?</source>
        <translation>這 %n 個數字是甚麼？</translation>
    </message>
    <message>
        <source>Another reason, in your own words</source>
        <translation>以您自己的文字說明其他理由</translation>
    </message>
    <message>
        <source>Choose a number that is unaccounted: F8 comes to them after the figures.</source>
        <translation>請選擇一個未有交代的數字：F8 在數據之後會到達。</translation>
    </message>
    <message>
        <source>{reason}: all {count} that seem to be one</source>
        <translation>{reason}：看來屬此類的全部 {count} 個</translation>
    </message>
    <message>
        <source>Each as it seems: {reasons}</source>
        <translation>各按其看來所屬：{reasons}</translation>
    </message>
</context>
<context>
    <name>ui.handlers.printing</name>
    <message>
        <source>There is nothing to print yet. Open a return first.</source>
        <translation>尚無可列印者。請先開啟報表。</translation>
    </message>
    <message>
        <source>Still reading and checking: the list would not be whole. Print it when that is done.</source>
        <translation>仍在讀取及核對：此時的清單並不完整，請於完成後列印。</translation>
    </message>
    <message>
        <source>The list was sent to the printer.</source>
        <translation>清單已送往打印機。</translation>
    </message>
    <message>
        <source>What is wrong and what is open</source>
        <translation>不符及未能核對事項</translation>
    </message>
</context>
<context>
    <name>ui.handlers.returning</name>
    <message>
        <source>Read a returned working paper</source>
        <translation>讀取交回的工作底稿</translation>
    </message>
    <message>
        <source>Open the review first that the working paper was written from.</source>
        <translation>請先開啟寫出該工作底稿的覆核。</translation>
    </message>
    <message>
        <source>A working paper is being read already.</source>
        <translation>已在讀取一份工作底稿。</translation>
    </message>
    <message>
        <source>Reading {name}...</source>
        <translation>正在讀取{name}...</translation>
    </message>
    <message>
        <source>{name} was read: {lines} came back.</source>
        <translation>已讀取{name}：交回{lines}。</translation>
    </message>
    <message>
        <source>%n line(s)</source>
        <translation>%n 項</translation>
    </message>
</context>
<context>
    <name>ui.handlers.signing</name>
    <message>
        <source>Prepared: {prepared}  Reviewed: {reviewed}</source>
        <translation>編製：{prepared}　覆核：{reviewed}</translation>
    </message>
    <message>
        <source>There is nothing to sign yet. Open a return first.</source>
        <translation>尚無可簽署的內容。請先開啟一份報表。</translation>
    </message>
    <message>
        <source>{name} (then changed)</source>
        <translation>{name}（其後曾更改）</translation>
    </message>
</context>
<context>
    <name>ui.handlers.speaking</name>
    <message>
        <source>The window starts again in this language:</source>
        <translation>視窗將以此語言重新啟動：</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>What you did is kept, but Ctrl+Z does not reach it then.</source>
        <translation>您所做的均已保存，但屆時不能再以 Ctrl+Z 復原。</translation>
    </message>
    <message>
        <source>What was done here would be lost by that. Export the working paper, or undo it, and try again.</source>
        <translation>再試會失去在此所做的一切。請先匯出工作底稿，或撤銷後再試。</translation>
    </message>
</context>
<context>
    <name>ui.handlers.structure</name>
    <message>
        <source>Heading</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>The heading of this column:</source>
        <translation>此欄的標題：</translation>
    </message>
    <message>
        <source>%n column(s) taken out: </source>
        <translation>已刪除 %n 欄：</translation>
    </message>
    <message>
        <source>%n row(s) taken out: </source>
        <translation>已刪除 %n 行：</translation>
    </message>
    <message>
        <source>cells joined in {row}</source>
        <translation>已合併{row}的儲存格</translation>
    </message>
    <message>
        <source>Nothing stands in this cell.</source>
        <translation>此儲存格沒有內容。</translation>
    </message>
    <message>
        <source>cell parted in {row}</source>
        <translation>已拆分{row}的儲存格</translation>
    </message>
    <message>
        <source>Select a cell in each of two columns that stand side by side, then exchange.</source>
        <translation>請在相鄰兩欄各選一個儲存格，然後對調。</translation>
    </message>
    <message>
        <source>headings exchanged: {columns}</source>
        <translation>已對調標題：{columns}</translation>
    </message>
    <message>
        <source>%n blank column(s) put in beside </source>
        <translation>已插入 %n 個空欄，鄰近</translation>
    </message>
    <message>
        <source>%n blank row(s) put in beside </source>
        <translation>已插入 %n 個空行，鄰近</translation>
    </message>
    <message>
        <source>row made the heading: {row}</source>
        <translation>已設為標題的行：{row}</translation>
    </message>
    <message>
        <source>heading {before} typed over: {text}</source>
        <translation>標題{before}已改寫為{text}</translation>
    </message>
    <message>
        <source>table taken away: {table}</source>
        <translation>已移除表格：{table}</translation>
    </message>
</context>
<context>
    <name>ui.handlers.tables</name>
    <message>
        <source>paste cells</source>
        <translation>貼上儲存格</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>向下填滿</translation>
    </message>
    <message>
        <source>%n cell(s) changed. Ctrl+Z takes all of them back.</source>
        <translation>已更改 %n 個儲存格。按 Ctrl+Z 可全部收回。</translation>
    </message>
    <message>
        <source>Copying %n cell(s)...</source>
        <translation>正在複製 %n 個儲存格……</translation>
    </message>
    <message>
        <source>clear cells</source>
        <translation>清除儲存格</translation>
    </message>
    <message>
        <source>There is no row above to fill down from.</source>
        <translation>上方沒有可向下填滿的行。</translation>
    </message>
    <message>
        <source>That is what stands there already.</source>
        <translation>該處已是此內容。</translation>
    </message>
    <message>
        <source>%n cell(s) copied.</source>
        <translation>已複製 %n 個儲存格。</translation>
    </message>
</context>
<context>
    <name>ui.handlers.tracing</name>
    <message>
        <source>No check works this out from other figures.</source>
        <translation>沒有核對由其他數字算出此數。</translation>
    </message>
    <message>
        <source>No check uses this: compare it with the page.</source>
        <translation>沒有核對使用此數：請與頁面比對。</translation>
    </message>
    <message>
        <source>{code}: operand {number}, {place} of {all}</source>
        <translation>{code}：運算項 {number}，第 {place} 個，共 {all} 個</translation>
    </message>
    <message>
        <source>Check {place} of {all}: {code}, {sentence}</source>
        <translation>第 {place} 項核對，共 {all} 項：{code}，{sentence}</translation>
    </message>
</context>
<context>
    <name>ui.look</name>
    <message>
        <source>worth knowing</source>
        <translation>值得留意</translation>
    </message>
    <message>
        <source>unguarded</source>
        <translation>無保障</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>結構</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>沒有餘下項目</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>operand</source>
        <translation>運算項</translation>
    </message>
    <message>
        <source>read with doubt</source>
        <translation>讀取存疑</translation>
    </message>
    <message>
        <source>misread, corrected</source>
        <translation>誤讀，已更正</translation>
    </message>
    <message>
        <source>misprint, corrected</source>
        <translation>誤印，已更正</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>載入中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>核對中</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要處理</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已核對</translation>
    </message>
    <message>
        <source>No checks for this form</source>
        <translation>此表格沒有核對</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>需要密碼</translation>
    </message>
    <message>
        <source>Failed to open</source>
        <translation>未能開啟</translation>
    </message>
    <message>
        <source>Locked by another session</source>
        <translation>已在另一視窗開啟</translation>
    </message>
    <message>
        <source>Source changed on disk</source>
        <translation>來源檔案已更改</translation>
    </message>
    <message>
        <source>Signed (prepared)</source>
        <translation>已簽署（編製）</translation>
    </message>
    <message>
        <source>Signed (reviewed)</source>
        <translation>已簽署（覆核）</translation>
    </message>
    <message>
        <source>Signed, then changed</source>
        <translation>簽署後曾更改</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已匯出</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>agrees within rounding</source>
        <translation>經四捨五入後相符</translation>
    </message>
</context>
<context>
    <name>ui.app</name>
    <message>
        <source>Filing Reviewer</source>
        <translation>Filing Reviewer</translation>
    </message>
</context>
<context>
    <name>ui.main_window</name>
    <message>
        <source>Verdict</source>
        <translation>結論</translation>
    </message>
</context>
<context>
    <name>ui.marks</name>
    <message>
        <source>Text that the page does not show</source>
        <translation>頁面不顯示的文字</translation>
    </message>
    <message>
        <source>Figures printed over one another</source>
        <translation>互相疊印的數字</translation>
    </message>
</context>
<context>
    <name>ui.models.cell_look</name>
    <message>
        <source>A check of it is {0}{1}.</source>
        <translation>其一項核對{1}{0}。</translation>
    </message>
</context>
<context>
    <name>ui.models.chain_model</name>
    <message>
        <source>ties</source>
        <translation>銜接</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>中斷</translation>
    </message>
    <message>
        <source>nothing ties these</source>
        <translation>兩者之間沒有聯繫</translation>
    </message>
    <message>
        <source>Nothing ties this filing to the one before.</source>
        <translation>此文件與之前的文件沒有聯繫。</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>沒有連結</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>經修訂</translation>
    </message>
    <message>
        <source>%n filing(s)</source>
        <translation>%n 份文件</translation>
    </message>
    <message>
        <source>closing balance</source>
        <translation>本月底結存</translation>
    </message>
</context>
<context>
    <name>ui.models.filings_model</name>
    <message>
        <source>Loading, page {done} of {pages}</source>
        <translation>載入中，第 {done} 頁，共 {pages} 頁</translation>
    </message>
</context>
<context>
    <name>ui.models.grid_blocks</name>
    <message>
        <source>The block has {rows} row(s) and {columns} column(s), more than there are from here on. Select the cell where it begins, or insert rows first. Nothing was pasted.</source>
        <translation>該區塊有 {rows} 行 {columns} 欄，多於由此起可用之數。請選擇其起始的儲存格，或先插入行。沒有貼上任何內容。</translation>
    </message>
    <message>
        <source>{where}: {why} Nothing was changed.</source>
        <translation>{where}：{why}沒有更改任何內容。</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>第 {row} 行，第 {column} 欄</translation>
    </message>
    <message>
        <source>{where} has no field, so {text} cannot stand there. Insert a row or column for it first. Nothing was changed.</source>
        <translation>{where}沒有欄位，故{text}不能放在該處。請先為其插入行或欄。沒有更改任何內容。</translation>
    </message>
</context>
<context>
    <name>ui.models.history_model</name>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source> as a {0}</source>
        <translation>，屬{0}</translation>
    </message>
    <message>
        <source>%n number(s)</source>
        <translation>%n 個數字</translation>
    </message>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}，第 {1} 頁</translation>
    </message>
    <message>
        <source>, page {0}</source>
        <translation>，第 {0} 頁</translation>
    </message>
    <message>
        <source>taken back: {0}</source>
        <translation>已收回：{0}</translation>
    </message>
    <message>
        <source>corrected to {0}{1}</source>
        <translation>更正為{0}{1}</translation>
    </message>
    <message>
        <source>correction taken back</source>
        <translation>已收回更正</translation>
    </message>
    <message>
        <source>confirmed as printed</source>
        <translation>確認如所印</translation>
    </message>
    <message>
        <source>confirmation taken back</source>
        <translation>已收回確認</translation>
    </message>
    <message>
        <source>exception explained</source>
        <translation>已說明不符</translation>
    </message>
    <message>
        <source>explanation taken back</source>
        <translation>已收回說明</translation>
    </message>
    <message>
        <source>table put right</source>
        <translation>表格已修正</translation>
    </message>
    <message>
        <source>table put back as it was read</source>
        <translation>表格回復原讀數</translation>
    </message>
    <message>
        <source>{0} dismissed</source>
        <translation>已略去{0}</translation>
    </message>
    <message>
        <source>dismissal of {0} taken back</source>
        <translation>已收回{0}的略去</translation>
    </message>
    <message>
        <source>note taken back</source>
        <translation>已收回備註</translation>
    </message>
    <message>
        <source>note resolved</source>
        <translation>備註已解決</translation>
    </message>
    <message>
        <source>note reopened</source>
        <translation>備註已重開</translation>
    </message>
    <message>
        <source>gone on with a new draft</source>
        <translation>已以新稿繼續</translation>
    </message>
    <message>
        <source>gone back to the old draft</source>
        <translation>已回復舊稿</translation>
    </message>
    <message>
        <source>signed as {0}</source>
        <translation>以{0}身分簽署</translation>
    </message>
    <message>
        <source>signature as {0} taken back</source>
        <translation>收回以{0}身分的簽署</translation>
    </message>
    <message>
        <source>working paper written</source>
        <translation>已寫出工作底稿</translation>
    </message>
    <message>
        <source>{0}  (no table any more)</source>
        <translation>{0}（已非表格）</translation>
    </message>
    <message>
        <source>the whole filing</source>
        <translation>整份文件</translation>
    </message>
    <message>
        <source>the whole review</source>
        <translation>整份覆核</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
</context>
<context>
    <name>ui.models.hits_model</name>
    <message>
        <source>Filing</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>ui.models.notes_model</name>
    <message>
        <source>Last note</source>
        <translation>最後備註</translation>
    </message>
</context>
<context>
    <name>ui.models.queue_words</name>
    <message>
        <source>Some digits of this figure could be wrong without any check noticing. Compare it with the page.</source>
        <translation>此數字有些位數即使有錯，亦沒有核對會察覺。請與頁面比對。</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>{reason}?</source>
        <translation>{reason}？</translation>
    </message>
</context>
<context>
    <name>ui.models.redraft_model</name>
    <message>
        <source>Old draft</source>
        <translation>舊稿</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>新稿</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>check again</source>
        <translation>重新核對</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有改動</translation>
    </message>
    <message>
        <source>another label</source>
        <translation>標籤不同</translation>
    </message>
    <message>
        <source>read otherwise</source>
        <translation>讀法不同</translation>
    </message>
    <message>
        <source>make again by hand</source>
        <translation>須以人手重做</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>corrected to {text}</source>
        <translation>更正為{text}</translation>
    </message>
</context>
<context>
    <name>ui.models.returned_model</name>
    <message>
        <source>an unnamed person</source>
        <translation>未具名人士</translation>
    </message>
    <message>
        <source>refuse what came back</source>
        <translation>拒絕交回的內容</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>未能理解</translation>
    </message>
    <message>
        <source>take the correction back</source>
        <translation>收回更正</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>proposed in {name} by {who}</source>
        <translation>{who}在{name}中建議</translation>
    </message>
    <message>
        <source>in {name} by {who}</source>
        <translation>{who}在{name}中</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>現行內容</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>工作簿所載</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>已採納</translation>
    </message>
    <message>
        <source>refused: {text}</source>
        <translation>已拒絕：{text}</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>剔號</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>回覆</translation>
    </message>
</context>
<context>
    <name>ui.models.findings_model</name>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>What must hold</source>
        <translation>必須成立的規則</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>計算所得</translation>
    </message>
    <message>
        <source> Open: {0}.</source>
        <translation> 未能核對：{0}。</translation>
    </message>
</context>
<context>
    <name>ui.old_pages</name>
    <message>
        <source>The PDF changed since this review, so page {page} cannot be shown.</source>
        <translation>此 PDF 在覆核後已更改，故不能顯示第 {page} 頁。</translation>
    </message>
</context>
<context>
    <name>ui.panes</name>
    <message>
        <source>Queue</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>文件鏈</translation>
    </message>
    <message>
        <source>Other page</source>
        <translation>另一頁面</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>檢視窗</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大綱</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>ui.placed</name>
    <message>
        <source>p {page}</source>
        <translation>第 {page} 頁</translation>
    </message>
</context>
<context>
    <name>ui.printed_list</name>
    <message>
        <source>Should be</source>
        <translation>應為</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Misprints to report</source>
        <translation>須報告的誤印</translation>
    </message>
    <message>
        <source>Nothing is wrong, and nothing is open.</source>
        <translation>並無不符，亦無未能核對事項。</translation>
    </message>
</context>
<context>
    <name>ui.reading_worker</name>
    <message>
        <source>reading {0}</source>
        <translation>正在讀取 {0}</translation>
    </message>
</context>
<context>
    <name>ui.review_keeper</name>
    <message>
        <source>Saved as {name}. What you do from now on is kept there.</source>
        <translation>已另存為{name}。此後的動作均保存於該處。</translation>
    </message>
    <message>
        <source>The review is still being copied. Save it again when that is done.</source>
        <translation>覆核檔案仍在複製中。待完成後再另存。</translation>
    </message>
    <message>
        <source>Saving as {name}...</source>
        <translation>正在另存為{name}……</translation>
    </message>
    <message>
        <source>the review was closed before</source>
        <translation>覆核已先行關閉</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation>{name}不能寫入：{why}。</translation>
    </message>
</context>
<context>
    <name>ui.safe_keeping</name>
    <message>
        <source>The program ended without being closed. What was done until then is kept.</source>
        <translation>程式上次並非正常關閉。直至當時所做的一切均已保存。</translation>
    </message>
    <message>
        <source>&amp;Recover what is whole</source>
        <translation>恢復完好的部分(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reopen the review</source>
        <translation>重新開啟覆核(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go on in a copy here</source>
        <translation>在此處的副本中繼續(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;I know</source>
        <translation>知道了(&amp;I)</translation>
    </message>
    <message>
        <source>{name} cannot be copied: {why}.</source>
        <translation>{name}不能複製：{why}。</translation>
    </message>
    <message>
        <source>&amp;Work on a copy</source>
        <translation>使用副本(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試一次(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ui.sessions</name>
    <message>
        <source>writing {0}</source>
        <translation>正在寫入 {0}</translation>
    </message>
    <message>
        <source>review {0}</source>
        <translation>覆核 {0}</translation>
    </message>
</context>
<context>
    <name>ui.status_line</name>
    <message>
        <source>checking...</source>
        <translation>核對中...</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>%n exception(s) left (F8)</source>
        <translation>尚餘 %n 項不符 (F8)</translation>
    </message>
    <message>
        <source>no exceptions</source>
        <translation>沒有不符</translation>
    </message>
    <message>
        <source>looking at digits...</source>
        <translation>正在查看各位數字...</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>已於 {time} 保存</translation>
    </message>
</context>
<context>
    <name>ui.still_open</name>
    <message>
        <source>%n exception(s) not explained</source>
        <translation>%n 項不符未說明</translation>
    </message>
    <message>
        <source>%n figure(s) that no check guards and nobody has seen</source>
        <translation>%n 個數字沒有核對保障，亦未有人過目</translation>
    </message>
    <message>
        <source>%n number(s) on the pages unaccounted for</source>
        <translation>頁面上 %n 個數字未有交代</translation>
    </message>
    <message>
        <source>%n page(s) that could not be read</source>
        <translation>%n 頁未能讀取</translation>
    </message>
    <message>
        <source>%n check(s) agree</source>
        <translation>%n 項核對相符</translation>
    </message>
    <message>
        <source>no check applies to it: it was compared by eye alone</source>
        <translation>沒有核對適用：只以肉眼比對</translation>
    </message>
    <message>
        <source>%n check(s) open: the checks pane says why</source>
        <translation>%n 項未能核對：核對窗格說明原因</translation>
    </message>
    <message>
        <source>%n exception(s) explained</source>
        <translation>%n 項不符已說明</translation>
    </message>
    <message>
        <source>%n note(s) not resolved</source>
        <translation>%n 個備註未解決</translation>
    </message>
    <message>
        <source>%n misprint(s) to report</source>
        <translation>%n 項誤印待報</translation>
    </message>
</context>
<context>
    <name>ui.views.call_over_bar</name>
    <message>
        <source>Agrees (Space)</source>
        <translation>相符（空白鍵）</translation>
    </message>
    <message>
        <source>Query (X)</source>
        <translation>疑問 (X)</translation>
    </message>
    <message>
        <source>Back (Backspace)</source>
        <translation>返回 (Backspace)</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止 (Esc)</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>第 {place} 個，共 {all} 個</translation>
    </message>
</context>
<context>
    <name>ui.views.chain_pane</name>
    <message>
        <source>Open last month's return to check opening balances.</source>
        <translation>請開啟上月的報表以核對期初結存。</translation>
    </message>
    <message>
        <source>What ties this filing to those before</source>
        <translation>此文件與之前文件的聯繫</translation>
    </message>
</context>
<context>
    <name>ui.views.checks_pane</name>
    <message>
        <source>All that apply</source>
        <translation>所有適用者</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which checks are shown</source>
        <translation>顯示哪些核對</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未能核對</translation>
    </message>
</context>
<context>
    <name>ui.views.correction_bar</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>錯在何處</translation>
    </message>
    <message>
        <source>What should stand</source>
        <translation>應為何數</translation>
    </message>
    <message>
        <source>Our reading differs from the page</source>
        <translation>我們的讀數與頁面不同</translation>
    </message>
    <message>
        <source>The page itself is wrong; what is printed stays on record</source>
        <translation>頁面本身有錯；所印內容保留在紀錄上</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Keep this correction (Enter)</source>
        <translation>保留此更正 (Enter)</translation>
    </message>
    <message>
        <source>Mis&amp;read</source>
        <translation>誤讀(&amp;R)</translation>
    </message>
    <message>
        <source>Mis&amp;print</source>
        <translation>誤印(&amp;P)</translation>
    </message>
    <message>
        <source>That is what is printed. Type what should have been filed.</source>
        <translation>這正是所印的內容。請輸入應該提交的數字。</translation>
    </message>
    <message>
        <source>Why is the page wrong? It goes to the exceptions</source>
        <translation>頁面為何有錯？將列入不符事項</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>理由（可不填）</translation>
    </message>
    <message>
        <source>{why} Enter again keeps it as typed, and the field open; Esc leaves it as it was.</source>
        <translation>{why}再按 Enter 照原樣保留，欄位維持未核對；Esc 保持原狀。</translation>
    </message>
    <message>
        <source>printed {figure}</source>
        <translation>所印為 {figure}</translation>
    </message>
    <message>
        <source> (likelier)</source>
        <translation>（較可能）</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
</context>
<context>
    <name>ui.views.export_bar</name>
    <message>
        <source>Writing the working paper</source>
        <translation>正在寫出工作底稿</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消匯出</translation>
    </message>
    <message>
        <source>Stop writing; nothing is changed</source>
        <translation>停止寫出；不作任何更改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui.views.facing_pane</name>
    <message>
        <source>Page of the other filing</source>
        <translation>另一文件的頁面</translation>
    </message>
    <message>
        <source>{name}: the same in the other language. Both scroll together; F7 ends it.</source>
        <translation>{name}：另一語文的相同內容。兩者一同捲動；按 F7 結束。</translation>
    </message>
    <message>
        <source>Press Enter on a link of the chain to see its other end here.</source>
        <translation>在文件鏈的連結上按 Enter，可在此看到另一端。</translation>
    </message>
</context>
<context>
    <name>ui.views.figure_crop</name>
    <message>
        <source>On the page: {printed}</source>
        <translation>頁面上：{printed}</translation>
    </message>
</context>
<context>
    <name>ui.views.help_page</name>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
</context>
<context>
    <name>ui.views.history_pane</name>
    <message>
        <source>After this, {field} stood as {then}. Now it stands as {now}.</source>
        <translation>此後，{field}為{then}。現為{now}。</translation>
    </message>
    <message>
        <source>Enter shows the field as it stood after an entry; Ctrl+Z takes back the last one.</source>
        <translation>按 Enter 顯示欄位在該項紀錄後的內容；Ctrl+Z 收回最後一項。</translation>
    </message>
    <message>
        <source>This was not about one field.</source>
        <translation>這並非關於單一欄位。</translation>
    </message>
    <message>
        <source>{text}, corrected by {who}</source>
        <translation>{text}，由{who}更正</translation>
    </message>
    <message>
        <source>{text}, confirmed by {who}</source>
        <translation>{text}，由{who}確認</translation>
    </message>
</context>
<context>
    <name>ui.views.hits_pane</name>
    <message>
        <source>%n in a table</source>
        <translation>%n 個在表格中</translation>
    </message>
    <message>
        <source>%n hit(s)</source>
        <translation>%n 個結果</translation>
    </message>
    <message>
        <source>Press Ctrl+F and type a number or a text.</source>
        <translation>按 Ctrl+F 並輸入數字或文字。</translation>
    </message>
    <message>
        <source> for {text}</source>
        <translation>，尋找{text}</translation>
    </message>
    <message>
        <source>, still looking...</source>
        <translation>，仍在尋找...</translation>
    </message>
</context>
<context>
    <name>ui.views.inspector</name>
    <message>
        <source>Nothing is wrong in %n check(s).</source>
        <translation>%n 項核對均無不符。</translation>
    </message>
    <message>
        <source>Select a figure, or press F8 for the first exception.</source>
        <translation>選擇一個數字，或按 F8 前往首項不符。</translation>
    </message>
    <message>
        <source>%n figure(s) no check can guard: press F8 to look at them.</source>
        <translation>%n 個數字無任何核對可保障：按 F8 逐一查看。</translation>
    </message>
    <message>
        <source>Press F8 for what is left to look at.</source>
        <translation>按 F8 查看尚餘事項。</translation>
    </message>
</context>
<context>
    <name>ui.views.key_editor</name>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按鍵</translation>
    </message>
    <message>
        <source>{action} has these keys now: {keys}.</source>
        <translation>{action}現在的按鍵為：{keys}。</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>使用這些按鍵(&amp;U)</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>回復原來(&amp;F)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>篩選動作</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>動作及其按鍵</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>按下新按鍵</translation>
    </message>
    <message>
        <source>{action} has its first keys again: {keys}.</source>
        <translation>{action}已回復原來的按鍵：{keys}。</translation>
    </message>
    <message>
        <source>{keys} is the key of: {actions}. Choose other keys, or change those first.</source>
        <translation>{keys}已用於：{actions}。請選擇其他按鍵，或先更改該等動作。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>ui.views.language_button</name>
    <message>
        <source>Language: {now}</source>
        <translation>語言：{now}</translation>
    </message>
</context>
<context>
    <name>ui.views.notes_pane</name>
    <message>
        <source>&amp;Resolve</source>
        <translation>標為已解決(&amp;R)</translation>
    </message>
    <message>
        <source>no longer on the page</source>
        <translation>已不在頁面上</translation>
    </message>
    <message>
        <source>Notes of this place</source>
        <translation>此處的備註</translation>
    </message>
    <message>
        <source>Write a note, Enter keeps it</source>
        <translation>寫下備註，按 Enter 保留</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新備註</translation>
    </message>
    <message>
        <source>Choose a figure or a place on the page and press Ctrl+Shift+M.</source>
        <translation>選擇一個數字或頁面上的位置，然後按 Ctrl+Shift+M。</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>重開(&amp;R)</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>第 {page} 頁</translation>
    </message>
</context>
<context>
    <name>ui.views.offer_bar</name>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Do not offer this layout for this filing again</source>
        <translation>不再為此文件提議此版面</translation>
    </message>
</context>
<context>
    <name>ui.views.opening_page</name>
    <message>
        <source>Open it</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試</translation>
    </message>
    <message>
        <source>Close filing</source>
        <translation>關閉文件</translation>
    </message>
    <message>
        <source>Password of this PDF</source>
        <translation>此 PDF 的密碼</translation>
    </message>
</context>
<context>
    <name>ui.views.page_box</name>
    <message>
        <source>Page number</source>
        <translation>頁碼</translation>
    </message>
    <message>
        <source>A page, a table or a cell of it: 3, T03, T03.C3. Column A are the labels.</source>
        <translation>頁碼、表格或其儲存格：3、T03、T03.C3。A欄為標籤。</translation>
    </message>
</context>
<context>
    <name>ui.views.page_strip</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
</context>
<context>
    <name>ui.views.page_strip_model</name>
    <message>
        <source>Page {page}</source>
        <translation>第 {page} 頁</translation>
    </message>
    <message>
        <source>1 exception</source>
        <translation>1 項不符</translation>
    </message>
    <message>
        <source>{n} exceptions</source>
        <translation>{n} 項不符</translation>
    </message>
</context>
<context>
    <name>ui.views.page_window</name>
    <message>
        <source>Bring the page back</source>
        <translation>把頁面移回</translation>
    </message>
    <message>
        <source>The page is in a window of its own.</source>
        <translation>頁面在獨立視窗之中。</translation>
    </message>
</context>
<context>
    <name>ui.views.page_words</name>
    <message>
        <source>No filing is open.</source>
        <translation>沒有開啟文件。</translation>
    </message>
    <message>
        <source>Loading page {page} …</source>
        <translation>正在載入第 {page} 頁…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}, {zoom} %.</source>
        <translation>第 {page} 頁，共 {pages} 頁，{zoom} %。</translation>
    </message>
    <message>
        <source>Selected: {words}.</source>
        <translation>已選：{words}。</translation>
    </message>
</context>
<context>
    <name>ui.views.queue_pane</name>
    <message>
        <source>Type to narrow</source>
        <translation>輸入以縮窄範圍</translation>
    </message>
    <message>
        <source>Narrow the queue</source>
        <translation>縮窄待辦清單</translation>
    </message>
    <message>
        <source>The queue as a strip of signs</source>
        <translation>把待辦收窄成一列符號</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>ui.views.queue_strip</name>
    <message>
        <source>The queue with its words</source>
        <translation>顯示待辦的文字</translation>
    </message>
</context>
<context>
    <name>ui.views.reason_bar</name>
    <message>
        <source>Why is this exception accepted?</source>
        <translation>為何接受此不符？</translation>
    </message>
    <message>
        <source>Reason why the exception is accepted</source>
        <translation>接受此不符的理由</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>說明</translation>
    </message>
</context>
<context>
    <name>ui.views.redraft_dialog</name>
    <message>
        <source>A new draft</source>
        <translation>新稿</translation>
    </message>
    <message>
        <source>&amp;Carry over</source>
        <translation>沿用(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep reviewing the old copy</source>
        <translation>繼續覆核舊稿(&amp;K)</translation>
    </message>
    <message>
        <source>What the new draft changed</source>
        <translation>新稿的改動</translation>
    </message>
    <message>
        <source>{new} is a new draft of {name}. Compare the two, and carry over what still holds: it can be undone in one step.</source>
        <translation>{new}是{name}的新稿。請比較兩者，並沿用仍然成立的工作：可一步復原。</translation>
    </message>
    <message>
        <source>%n figure(s) not as before</source>
        <translation>%n 個數字與之前不同</translation>
    </message>
    <message>
        <source>%n check(s) to look at again</source>
        <translation>%n 項核對須再看</translation>
    </message>
    <message>
        <source>%n confirmation(s) and correction(s) carried over</source>
        <translation>%n 項確認及更正已沿用</translation>
    </message>
    <message>
        <source>{name} was read again by a newer reader, which found something else in the same file. Compare the two, and carry over what still holds: it can be undone in one step.</source>
        <translation>{name} 已由較新的讀取程式重新讀取，在同一檔案中發現不同之處。請比較兩者，並沿用仍然適用的內容：一步即可復原。</translation>
    </message>
    <message>
        <source>The PDF of {name} changed since this review. Compare the two, and carry over what still holds: it can be undone in one step.</source>
        <translation>{name}的 PDF 在覆核後已更改。請比較兩者，並沿用仍然成立的工作：可一步復原。</translation>
    </message>
    <message>
        <source>%n table(s) to be made again by hand</source>
        <translation>%n 個表格須以人手重做</translation>
    </message>
    <message>
        <source>%n table(s) made by hand carried over</source>
        <translation>已沿用 %n 個人手製作的表格</translation>
    </message>
</context>
<context>
    <name>ui.views.returned_dialog</name>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>拒絕(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing was changed in this workbook.</source>
        <translation>此工作簿沒有任何改動。</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>交回的內容</translation>
    </message>
    <message>
        <source>Correct the figure as proposed, or take the note over (Enter)</source>
        <translation>按建議更正數字，或採納備註 (Enter)</translation>
    </message>
    <message>
        <source>Leave it as it is; the history says so (Delete)</source>
        <translation>保持不變；紀錄會註明 (Delete)</translation>
    </message>
    <message>
        <source>Every line is settled. The history keeps what was accepted and refused.</source>
        <translation>每項均已處理。紀錄保留所接受及拒絕者。</translation>
    </message>
    <message>
        <source>Returned: {name}</source>
        <translation>交回：{name}</translation>
    </message>
    <message>
        <source>{lines} to accept or refuse. Nothing takes effect by itself.</source>
        <translation>{lines}待接受或拒絕。任何內容均不會自行生效。</translation>
    </message>
</context>
<context>
    <name>ui.views.safety_bar</name>
    <message>
        <source>Do what is offered</source>
        <translation>採用所提議的做法</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>暫時不要(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ui.views.share_plot</name>
    <message>
        <source>Issued shares over time</source>
        <translation>已發行股份走勢</translation>
    </message>
    <message>
        <source>In issue: {shares}</source>
        <translation>已發行：{shares}</translation>
    </message>
</context>
<context>
    <name>ui.views.sheet_pane</name>
    <message>
        <source>no text layer</source>
        <translation>沒有文字層</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>未能讀取</translation>
    </message>
    <message>
        <source>recognised from the picture</source>
        <translation>由圖片識別</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>共 {pages} 頁</translation>
    </message>
</context>
<context>
    <name>core.page</name>
    <message>
        <source>text layer</source>
        <translation>文字層</translation>
    </message>
</context>
<context>
    <name>ui.views.shortcut_sheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快捷鍵</translation>
    </message>
</context>
<context>
    <name>ui.views.sign_dialog</name>
    <message>
        <source>Sign off</source>
        <translation>簽署</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>簽署(&amp;S)</translation>
    </message>
    <message>
        <source>Type the name to sign with.</source>
        <translation>請輸入簽署的姓名。</translation>
    </message>
    <message>
        <source>It cannot be signed yet: settle what is marked with a cross above. F8 walks through it.</source>
        <translation>暫時不能簽署：請先處理上面標有交叉者。按 F8 逐項前往。</translation>
    </message>
    <message>
        <source>Wait until everything is checked.</source>
        <translation>請等候全部核對完成。</translation>
    </message>
    <message>
        <source>Name to sign with</source>
        <translation>簽署的姓名</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>尚未解決者</translation>
    </message>
    <message>
        <source>What is still open (Enter goes there)</source>
        <translation>尚未解決者（按 Enter 前往）</translation>
    </message>
    <message>
        <source>Sign as</source>
        <translation>簽署身分</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>聲明</translation>
    </message>
    <message>
        <source>It covers</source>
        <translation>涵蓋內容</translation>
    </message>
    <message>
        <source>&amp;Prepared</source>
        <translation>編製(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reviewed</source>
        <translation>覆核(&amp;R)</translation>
    </message>
    <message>
        <source>being worked out...</source>
        <translation>正在計算...</translation>
    </message>
    <message>
        <source>Nobody has signed this as prepared.</source>
        <translation>沒有人以編製身分簽署。</translation>
    </message>
    <message>
        <source>{name} signed as {role} already: two pairs of eyes should be two persons.</source>
        <translation>{name}已以{role}身分簽署：兩雙眼睛應屬兩個人。</translation>
    </message>
    <message>
        <source>{name} signed, then this changed:</source>
        <translation>{name}簽署後，以下有改動：</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>覆核</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>編製</translation>
    </message>
</context>
<context>
    <name>ui.views.table_pane</name>
    <message>
        <source> Draw one: press B on the page.</source>
        <translation> 畫一個：在頁面上按 B。</translation>
    </message>
    <message>
        <source>Tables of this filing</source>
        <translation>此文件的表格</translation>
    </message>
    <message>
        <source> %n page(s) have no text layer: compare them by eye.</source>
        <translation> %n 頁沒有文字層：請以肉眼比對。</translation>
    </message>
    <message>
        <source>No table found on %n page(s).</source>
        <translation>在 %n 頁上找不到表格。</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>上一個表格</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>下一個表格</translation>
    </message>
</context>
<context>
    <name>ui.views.outline_pane</name>
    <message>
        <source>{title}  (p {page})</source>
        <translation>{title}（第 {page} 頁）</translation>
    </message>
</context>
<context>
    <name>ui.views.verdict_bar</name>
    <message>
        <source>Show the checks that are: {word}</source>
        <translation>顯示屬於以下結果的核對：{word}</translation>
    </message>
    <message>
        <source>Figures with digits that could be wrong without any check noticing</source>
        <translation>有些位數即使有錯亦沒有核對會察覺的數字</translation>
    </message>
    <message>
        <source>Numbers on the pages that belong to no figure, of all numbers on them</source>
        <translation>頁面上不屬任何數據的數字，佔全部數字之數</translation>
    </message>
    <message>
        <source>Find number or text</source>
        <translation>尋找數字或文字</translation>
    </message>
    <message>
        <source>{n} of {all} unaccounted</source>
        <translation>{all} 個中 {n} 個未有交代</translation>
    </message>
    <message>
        <source>{n} explained</source>
        <translation>{n} 項已說明</translation>
    </message>
    <message>
        <source>{n} agree</source>
        <translation>{n} 項相符</translation>
    </message>
</context>
<context>
    <name>ui.views.welcome</name>
    <message>
        <source>Open a return...</source>
        <translation>開啟報表...</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>開啟範例</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>曾經開啟</translation>
    </message>
    <message>
        <source>Drop a return here or press Ctrl+O.</source>
        <translation>把報表拖到此處，或按 Ctrl+O。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. What you do is saved as you do it.</source>
        <translation>任何資料都不會離開這部電腦。所做的一切即時保存。</translation>
    </message>
</context>
<context>
    <name>ui.walk</name>
    <message>
        <source>Structure</source>
        <translation>結構</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>值得留意</translation>
    </message>
    <message>
        <source>Unaccounted</source>
        <translation>未有交代</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已略去</translation>
    </message>
</context>
<context>
    <name>filings</name>
    <message>
        <source>Final Offer Price</source>
        <translation>最終發售價</translation>
    </message>
    <message>
        <source>No. of valid applications</source>
        <translation>有效申請數目</translation>
    </message>
    <message>
        <source>Basis of allocation under the Hong Kong Public Offering</source>
        <translation>香港公開發售的分配基準</translation>
    </message>
    <message>
        <source>Pool A</source>
        <translation>甲組</translation>
    </message>
    <message>
        <source>Number of Offer Shares</source>
        <translation>發售股份數目</translation>
    </message>
    <message>
        <source>Number of Hong Kong Offer Shares</source>
        <translation>香港發售股份數目</translation>
    </message>
    <message>
        <source>Number of Hong Kong</source>
        <translation>香港發售股份數目</translation>
    </message>
    <message>
        <source>Number of International Offer Shares</source>
        <translation>國際發售股份數目</translation>
    </message>
    <message>
        <source>Number of International</source>
        <translation>國際發售股份數目</translation>
    </message>
    <message>
        <source>Application lists close</source>
        <translation>截止辦理申請登記</translation>
    </message>
    <message>
        <source>amount payable</source>
        <translation>應付金額</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>應付金額</translation>
    </message>
    <message>
        <source>Number of Offer Shares(?: under)?(?: the)?(?: Global Offering)? ?: ?(?P&lt;value&gt;\d[\d,]*\d|\d)</source>
        <translation>全球發售(?:項下)?(?:的)?發售股份數目 ?: ?(?P&lt;value&gt;\d[\d,]*\d|\d)</translation>
    </message>
    <message>
        <source>Number of Hong Kong(?: Offer Shares)? ?: ?(?P&lt;value&gt;\d[\d,]*\d|\d)</source>
        <translation>香港發售股份數目 ?: ?(?P&lt;value&gt;\d[\d,]*\d|\d)</translation>
    </message>
    <message>
        <source>Hong Kong Public Offering of (?:initially )?(?P&lt;value&gt;\d[\d,]*\d|\d)</source>
        <translation>香港發售股份數目 ?: ?(?P&lt;value&gt;\d[\d,]*\d|\d)</translation>
    </message>
    <message>
        <source>Number of International(?: Offer Shares)? ?: ?(?P&lt;value&gt;\d[\d,]*\d|\d)</source>
        <translation>國際發售股份數目 ?: ?(?P&lt;value&gt;\d[\d,]*\d|\d)</translation>
    </message>
    <message>
        <source>International Offering of (?:initially )?(?P&lt;value&gt;\d[\d,]*\d|\d)</source>
        <translation>國際發售股份數目 ?: ?(?P&lt;value&gt;\d[\d,]*\d|\d)</translation>
    </message>
    <message>
        <source>Maximum Offer Price ?: ?HK\$ ?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)</source>
        <translation>最高發售價 ?: ?(?:每股[^\d.。;:]{0,8}?)?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)港元</translation>
    </message>
    <message>
        <source>Offer Price will (?:not be|be no) more than HK\$ ?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)</source>
        <translation>最高發售價 ?: ?(?:每股[^\d.。;:]{0,8}?)?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)港元</translation>
    </message>
    <message>
        <source>maximum Offer Price (?:of|is) HK\$ ?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)</source>
        <translation>最高發售價 ?: ?(?:每股[^\d.。;:]{0,8}?)?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)港元</translation>
    </message>
    <message>
        <source>(?&lt;!Maximum )Offer Price ?: ?HK\$ ?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)</source>
        <translation>(?&lt;!最高)發售價 ?: ?(?:每股[^\d.。;:]{0,8}?)?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)港元</translation>
    </message>
    <message>
        <source>Offer Price will be HK\$ ?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)</source>
        <translation>(?&lt;!最高)發售價 ?: ?(?:每股[^\d.。;:]{0,8}?)?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)港元</translation>
    </message>
    <message>
        <source>(?&lt;!maximum )(?&lt;!minimum )Offer Price of HK\$ ?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)</source>
        <translation>(?&lt;!最高)發售價 ?: ?(?:每股[^\d.。;:]{0,8}?)?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)港元</translation>
    </message>
    <message>
        <source>not less than HK\$ ?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)</source>
        <translation>不會?低於(?:每股[^\d.。;:]{0,8}?)?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)港元</translation>
    </message>
    <message>
        <source>(?:low|bottom)[ -]*end of the indicative Offer Price range \(i\.e\.,? HK\$ ?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)</source>
        <translation>不會?低於(?:每股[^\d.。;:]{0,8}?)?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)港元</translation>
    </message>
    <message>
        <source>minimum Offer Price of HK\$ ?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)</source>
        <translation>不會?低於(?:每股[^\d.。;:]{0,8}?)?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)港元</translation>
    </message>
    <message>
        <source>Nominal value ?: ?(?P&lt;currency&gt;US\$|HK\$|RMB) ?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)</source>
        <translation>面值 ?: ?(?:每股[^\d.。;:]{0,8}?)?(?P&lt;currency&gt;人民幣|美元|港元)? ?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)</translation>
    </message>
    <message>
        <source>HK\$ ?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?) (?:per|for each) (?:[A-Za-z]+ ){0,4}Share</source>
        <translation>每股[^\d.。;:]{0,8}?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)港元</translation>
    </message>
    <message>
        <source>(?:less|lower|more) than HK\$ ?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)</source>
        <translation>每股[^\d.。;:]{0,8}?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)港元</translation>
    </message>
    <message>
        <source>brokerage(?: fee)? of (?P&lt;value&gt;\d+(?:\.\d+)?) ?%</source>
        <translation>(?&lt;![\d.])(?P&lt;value&gt;\d+(?:\.\d+)?) ?%(?:的)?經紀佣金</translation>
    </message>
    <message>
        <source>SFC transaction levy of (?P&lt;value&gt;\d+(?:\.\d+)?) ?%</source>
        <translation>(?&lt;![\d.])(?P&lt;value&gt;\d+(?:\.\d+)?) ?%(?:的)?證監會交易徵費</translation>
    </message>
    <message>
        <source>(?&lt;!A)FRC transaction levy of (?P&lt;value&gt;\d+(?:\.\d+)?) ?%</source>
        <translation>(?&lt;![\d.])(?P&lt;value&gt;\d+(?:\.\d+)?) ?%(?:的)?財匯局交易徵費</translation>
    </message>
    <message>
        <source>AFRC transaction levy of (?P&lt;value&gt;\d+(?:\.\d+)?) ?%</source>
        <translation>(?&lt;![\d.])(?P&lt;value&gt;\d+(?:\.\d+)?) ?%(?:的)?會財局交易徵費</translation>
    </message>
    <message>
        <source>trading fee of (?P&lt;value&gt;\d+(?:\.\d+)?) ?%</source>
        <translation>(?&lt;![\d.])(?P&lt;value&gt;\d+(?:\.\d+)?) ?%(?:的)?(?:香港)?聯交所交易費</translation>
    </message>
    <message>
        <source>Stock code ?: ?(?P&lt;value&gt;\d{4,5})\b</source>
        <translation>股份代號 ?: ?(?P&lt;value&gt;\d{4,5})(?!\d)</translation>
    </message>
    <message>
        <source>stock code of the [^.]{0,40}?(?:is|will be) (?P&lt;value&gt;\d{4,5})\b</source>
        <translation>股份代號 ?: ?(?P&lt;value&gt;\d{4,5})(?!\d)</translation>
    </message>
    <message>
        <source>board lots? of (?P&lt;value&gt;\d[\d,]*\d|\d)</source>
        <translation>每手(?:買賣單位)?(?:為)? ?(?P&lt;value&gt;\d[\d,]*\d|\d) ?股</translation>
    </message>
    <message>
        <source>for a minimum of (?P&lt;value&gt;\d[\d,]*\d|\d)</source>
        <translation>(?:最少|至少)(?:申請)?(?:認購)?(?:為)? ?(?P&lt;value&gt;\d[\d,]*\d|\d) ?股</translation>
    </message>
    <message>
        <source>may apply for,? (?:and )?this is (?:approximately )?(?P&lt;value&gt;\d+(?:\.\d+)?) ?%</source>
        <translation>香港發售股份數目上限,佔最初發售的香港發售股份的?約?(?P&lt;value&gt;\d+(?:\.\d+)?) ?%</translation>
    </message>
    <message>
        <source>reallocated to the Hong Kong Public Offering shall be (?P&lt;value&gt;\d[\d,]*\d|\d)</source>
        <translation>香港公開發售項下可供認購的發售股份(?:最高)?總數(?:不得超過|增加至最多) ?(?P&lt;value&gt;\d[\d,]*\d|\d) ?股</translation>
    </message>
    <message>
        <source>following such reallocation shall (?:not exceed|be not more than) (?P&lt;value&gt;\d[\d,]*\d|\d)</source>
        <translation>香港公開發售項下可供認購的發售股份(?:最高)?總數(?:不得超過|增加至最多) ?(?P&lt;value&gt;\d[\d,]*\d|\d) ?股</translation>
    </message>
    <message>
        <source>increasing the total number of Offer Shares available under the Hong Kong Public Offering to (?P&lt;value&gt;\d[\d,]*\d|\d)</source>
        <translation>香港公開發售項下可供認購的發售股份(?:最高)?總數(?:不得超過|增加至最多) ?(?P&lt;value&gt;\d[\d,]*\d|\d) ?股</translation>
    </message>
    <message>
        <source>representing (?P&lt;value&gt;double|twice)</source>
        <translation>\(相當於香港公開發售項下初步可供認購的發售股份總數的?(?P&lt;value&gt;兩倍)</translation>
    </message>
    <message>
        <source>International Offer Shares reallocated to the Hong Kong Public Offering should not exceed (?P&lt;value&gt;\d[\d,]*\d|\d)</source>
        <translation>最多可將 ?(?P&lt;value&gt;\d[\d,]*\d|\d) ?股發售股份由國際發售重新分配至香港公開發售</translation>
    </message>
    <message>
        <source>Offer Size Adjustment Option(?:(?!Over-allotment).){0,500}?issue up to (?:an aggregate of )?(?P&lt;value&gt;\d[\d,]*\d|\d) additional</source>
        <translation>發售量調整權(?:(?!超額配).){0,300}?最多(?:合共)? ?(?P&lt;value&gt;\d[\d,]*\d|\d) ?股額外(?![^。]{0,60}假設)</translation>
    </message>
    <message>
        <source>Offer Size Adjustment Option(?:(?!Over-allotment).){0,500}?issue up to (?:an aggregate of )?\d[\d,]* additional [^.(]{0,30}?\(?(?:representing|being) (?:approximately )?(?P&lt;value&gt;\d+(?:\.\d+)?) ?%</source>
        <translation>發售量調整權(?:(?!超額配).){0,300}?最多(?:合共)? ?\d[\d,]* ?股額外(?![^。]{0,60}假設)[^.。;%]{0,90}?(?:佔|相當於)[^.。;%]{0,90}?(?P&lt;value&gt;\d+(?:\.\d+)?) ?%</translation>
    </message>
    <message>
        <source>Sale Shares \(representing in aggregate not more than (?P&lt;value&gt;\d+(?:\.\d+)?) ?%</source>
        <translation>up to an aggregate of \d[\d,]* [^.。;%]{0,90}?representing (?:in aggregate )?(?:approximately |not more than )?(?P&lt;value&gt;\d+(?:\.\d+)?) ?% of the (?:total )?(?:number of )?(?:Offer Shares|[A-Z] Shares|Shares) initially</translation>
    </message>
    <message>
        <source>not exercised at all\)?,? or up to (?:an aggregate of )?(?P&lt;value&gt;\d[\d,]*\d|\d)</source>
        <translation>(?:最多(?:合共)?|或) ?(?P&lt;value&gt;\d[\d,]*\d|\d) ?股額外[A-Z]?股?(?=\(?(?:佔[^。;]{0,60})?\(?假設發售量調整權(?:獲悉數|悉數獲)行使)</translation>
    </message>
    <message>
        <source>(?:expected to expire on|expire on) (?:[A-Z][a-z]+day, )?(?P&lt;value&gt;[A-Z][a-z]+ \d{1,2}, \d{4})</source>
        <translation>申請截止日期(?:後|起計)(?:第)?30日(?:內)?\((?:即)?(?P&lt;value&gt;\d{4}年\d{1,2}月\d{1,2}日)</translation>
    </message>
    <message>
        <source>last day for (?:the )?lodging (?:of )?applications under the Hong Kong Public Offering ?(?:,|\(which is|, ?being|\(being) ?(?:[A-Z][a-z]+day, )?(?P&lt;value&gt;[A-Z][a-z]+ \d{1,2}, \d{4})</source>
        <translation>申請截止日期(?:後|起計)(?:第)?30日(?:內)?\((?:即)?(?P&lt;value&gt;\d{4}年\d{1,2}月\d{1,2}日)</translation>
    </message>
    <message>
        <source>(?&lt;!supplemental )prospectus dated (?:[A-Z][a-z]+day, )?(?P&lt;value&gt;[A-Z][a-z]+ \d{1,2}, \d{4})</source>
        <translation>日期為(?P&lt;value&gt;\d{4}年\d{1,2}月\d{1,2}日)(?:\(星期.\))?的招股章程</translation>
    </message>
    <message>
        <source>Expected timetable</source>
        <translation>預期時間表</translation>
    </message>
    <message>
        <source>Revised timetable</source>
        <translation>預期時間表</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>交收</translation>
    </message>
    <message>
        <source>Shares will be eligible for admission into CCASS</source>
        <translation>交收</translation>
    </message>
    <message>
        <source>Electronic application channels</source>
        <translation>交收</translation>
    </message>
    <message>
        <source>Maximum number of Hong Kong Offer Share</source>
        <translation>可申請的香港發售股份數目上限</translation>
    </message>
    <message>
        <source>Application lists</source>
        <translation>申請登記</translation>
    </message>
    <message>
        <source>List of Directors and their Role and Function</source>
        <translation>對本公告的內容概不負責</translation>
    </message>
    <message>
        <source>List of Directors and their Roles and Functions</source>
        <translation>董事名單與其角色和職能</translation>
    </message>
    <message>
        <source>are set out below</source>
        <translation>成員載列如下</translation>
    </message>
    <message>
        <source>is set out below</source>
        <translation>成員載列如下</translation>
    </message>
    <message>
        <source>committees and their memberships are set out below</source>
        <translation>董事會委員會及其成員如下</translation>
    </message>
    <message>
        <source>table below provides membership information of these committees</source>
        <translation>董事會委員會及其成員如下</translation>
    </message>
    <message>
        <source>table below provides the membership information of these committees</source>
        <translation>董事會委員會及其成員如下</translation>
    </message>
    <message>
        <source>membership information of these committees on which each Board member serves</source>
        <translation>董事會委員會及其成員如下</translation>
    </message>
    <message>
        <source>Stock Code</source>
        <translation>股份代號</translation>
    </message>
    <message>
        <source>Monthly Return</source>
        <translation>證券變動月報表</translation>
    </message>
    <message>
        <source>Movements in Authorised / Registered Share Capital</source>
        <translation>法定/註冊股本變動</translation>
    </message>
    <message>
        <source>Details of Movements in Issued Shares</source>
        <translation>已發行股份及/或庫存股份變動詳情</translation>
    </message>
    <message>
        <source>Information about Hong Kong Depositary Receipt</source>
        <translation>有關香港預託證券</translation>
    </message>
    <message>
        <source>month ended</source>
        <translation>截至月份</translation>
    </message>
    <message>
        <source>For the month ended</source>
        <translation>截至月份</translation>
    </message>
    <message>
        <source>status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>致</translation>
    </message>
    <message>
        <source>To</source>
        <translation>致</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>公司名稱</translation>
    </message>
    <message>
        <source>Name of Issuer</source>
        <translation>公司名稱</translation>
    </message>
    <message>
        <source>date submitted</source>
        <translation>呈交日期</translation>
    </message>
    <message>
        <source>Date Submitted</source>
        <translation>呈交日期</translation>
    </message>
    <message>
        <source>Class of shares issuable</source>
        <translation>股份分類</translation>
    </message>
    <message>
        <source>type of shares</source>
        <translation>股份類別</translation>
    </message>
    <message>
        <source>Type of shares</source>
        <translation>股份類別</translation>
    </message>
    <message>
        <source>Type of shares issuable</source>
        <translation>股份類別</translation>
    </message>
    <message>
        <source>Type of shares repurchased</source>
        <translation>股份類別</translation>
    </message>
    <message>
        <source>Type of shares redeemed</source>
        <translation>股份類別</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>於香港聯交所上市</translation>
    </message>
    <message>
        <source>Listed on the Exchange</source>
        <translation>於香港聯交所上市</translation>
    </message>
    <message>
        <source>Listed on SEHK</source>
        <translation>於香港聯交所上市</translation>
    </message>
    <message>
        <source>Shares issuable to be listed on SEHK</source>
        <translation>於香港聯交所上市</translation>
    </message>
    <message>
        <source>Stock code of shares issuable</source>
        <translation>證券代號</translation>
    </message>
    <message>
        <source>description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>multi counter code</source>
        <translation>多櫃檯證券代號</translation>
    </message>
    <message>
        <source>Multi-counter stock code</source>
        <translation>多櫃檯證券代號</translation>
    </message>
    <message>
        <source>I. Movements in Authorised / Registered Share Capital</source>
        <translation>I. 法定/註冊股本變動</translation>
    </message>
    <message>
        <source>Balance at close of preceding month</source>
        <translation>上月底結存</translation>
    </message>
    <message>
        <source>Increase / decrease (-)</source>
        <translation>增加 / 減少 (-)</translation>
    </message>
    <message>
        <source>Balance at close of the month</source>
        <translation>本月底結存</translation>
    </message>
    <message>
        <source>Number of authorised/registered shares</source>
        <translation>法定/註冊股份數目</translation>
    </message>
    <message>
        <source>opening balance</source>
        <translation>上月底結存</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>增加 / 減少 (-)</translation>
    </message>
    <message>
        <source>Par value</source>
        <translation>面值</translation>
    </message>
    <message>
        <source>opening par value</source>
        <translation>上月底結存</translation>
    </message>
    <message>
        <source>movement par value</source>
        <translation>增加 / 減少 (-)</translation>
    </message>
    <message>
        <source>closing par value</source>
        <translation>本月底結存</translation>
    </message>
    <message>
        <source>Authorised/registered share capital</source>
        <translation>法定/註冊股本</translation>
    </message>
    <message>
        <source>total authorised capital</source>
        <translation>本月底法定/註冊股本總額</translation>
    </message>
    <message>
        <source>Total authorised/registered share capital at the end of the month</source>
        <translation>本月底法定/註冊股本總額</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>II. Movements in Issued Shares and/or Treasury Shares and Public Float Sufficiency Confirmation</source>
        <translation>II. 已發行股份及/或庫存股份變動</translation>
    </message>
    <message>
        <source>II. Movements in Issued Shares and/or Treasury Shares</source>
        <translation>II. 已發行股份及/或庫存股份變動</translation>
    </message>
    <message>
        <source>II. Movements in Issued Shares</source>
        <translation>II. 已發行股份及/或庫存股份變動</translation>
    </message>
    <message>
        <source>Number of issued shares (excluding treasury shares)</source>
        <translation>已發行股份（不包括庫存股份）數目</translation>
    </message>
    <message>
        <source>Number of issued shares</source>
        <translation>已發行股份（不包括庫存股份）數目</translation>
    </message>
    <message>
        <source>No. of issued shares</source>
        <translation>已發行股份（不包括庫存股份）數目</translation>
    </message>
    <message>
        <source>Number of treasury shares</source>
        <translation>庫存股份數目</translation>
    </message>
    <message>
        <source>Total number of issued shares</source>
        <translation>已發行股份總數</translation>
    </message>
    <message>
        <source>complied</source>
        <translation>已符合適用的公眾持股量規定（見下文）</translation>
    </message>
    <message>
        <source>the applicable public float requirement (see below) has been complied with</source>
        <translation>已符合適用的公眾持股量規定（見下文）</translation>
    </message>
    <message>
        <source>not complied</source>
        <translation>未有符合適用的公眾持股量規定（見下文）</translation>
    </message>
    <message>
        <source>the applicable public float requirement (see below) has not been complied with</source>
        <translation>未有符合適用的公眾持股量規定（見下文）</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>適用的公眾持股量門檻</translation>
    </message>
    <message>
        <source>Applicable public float threshold</source>
        <translation>適用的公眾持股量門檻</translation>
    </message>
    <message>
        <source>additional information</source>
        <translation>額外資料</translation>
    </message>
    <message>
        <source>Additional information</source>
        <translation>額外資料</translation>
    </message>
    <message>
        <source>III. Details of Movements in Issued Shares and/or Treasury Shares</source>
        <translation>III. 已發行股份及/或庫存股份變動詳情</translation>
    </message>
    <message>
        <source>III. Details of Movements in Issued Shares</source>
        <translation>III. 已發行股份及/或庫存股份變動詳情</translation>
    </message>
    <message>
        <source>(A). Share Options (under Share Option Schemes of the Issuer)</source>
        <translation>(A). 股份期權（根據發行人的股份期權計劃）</translation>
    </message>
    <message>
        <source>Particulars of share option scheme</source>
        <translation>股份期權計劃詳情</translation>
    </message>
    <message>
        <source>Particulars of the share option scheme</source>
        <translation>股份期權計劃詳情</translation>
    </message>
    <message>
        <source>Number of share options outstanding at close of preceding month</source>
        <translation>上月底結存的股份期權數目</translation>
    </message>
    <message>
        <source>Number of share options outstanding at close of the month</source>
        <translation>本月底結存的股份期權數目</translation>
    </message>
    <message>
        <source>Number of new shares issued during the month pursuant thereto (A1)</source>
        <translation>本月內因此發行的新股數目 (A1)</translation>
    </message>
    <message>
        <source>No. of new shares of issuer issued during the month pursuant thereto (A)</source>
        <translation>本月內因此發行的新股數目 (A1)</translation>
    </message>
    <message>
        <source>Number of treasury shares transferred out of treasury during the month pursuant thereto (A2)</source>
        <translation>本月內因此自庫存轉讓的庫存股份數目 (A2)</translation>
    </message>
    <message>
        <source>Number of shares which may be issued or transferred out of treasury pursuant thereto as at close of the month</source>
        <translation>本月底因此可能發行或自庫存轉讓的股份數目</translation>
    </message>
    <message>
        <source>No. of new shares of issuer which may be issued pursuant thereto as at close of the month</source>
        <translation>本月底因此可能發行或自庫存轉讓的股份數目</translation>
    </message>
    <message>
        <source>The total number of shares which may be issued or transferred out of treasury upon exercise of all share options to be granted under the scheme at close of the month</source>
        <translation>本月底因行使根據計劃可能授出的所有股份期權而可能發行或自庫存轉讓的股份總數</translation>
    </message>
    <message>
        <source>Total number of shares which may be issued or transferred out of treasury upon exercise of all share options to be granted under the scheme</source>
        <translation>本月底因行使根據計劃可能授出的所有股份期權而可能發行或自庫存轉讓的股份總數</translation>
    </message>
    <message>
        <source>The total number of securities which may be issued upon exercise of all share options to be granted under the scheme at close of the month</source>
        <translation>本月底因行使根據計劃可能授出的所有股份期權而可能發行或自庫存轉讓的股份總數</translation>
    </message>
    <message>
        <source>approval date</source>
        <translation>股東大會通過日期</translation>
    </message>
    <message>
        <source>General Meeting approval date</source>
        <translation>股東大會通過日期</translation>
    </message>
    <message>
        <source>Movement during the month</source>
        <translation>本月內變動</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已授出</translation>
    </message>
    <message>
        <source>Exercised</source>
        <translation>已授出</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已授出</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>已授出</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>已授出</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>已授出</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已授出</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>已授出</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>已授出</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已授出</translation>
    </message>
    <message>
        <source>Repurchased</source>
        <translation>已授出</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>已授出</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已授出</translation>
    </message>
    <message>
        <source>Forfeited</source>
        <translation>已授出</translation>
    </message>
    <message>
        <source>issued movement</source>
        <translation>增加已發行股份（不包括庫存股份）</translation>
    </message>
    <message>
        <source>Increase in issued shares (excluding treasury shares)</source>
        <translation>增加已發行股份（不包括庫存股份）</translation>
    </message>
    <message>
        <source>treasury movement</source>
        <translation>減少庫存股份</translation>
    </message>
    <message>
        <source>Decrease in treasury shares</source>
        <translation>減少庫存股份</translation>
    </message>
    <message>
        <source>Total funds raised during the month from exercise of options</source>
        <translation>本月內因行使期權所得資金總額</translation>
    </message>
    <message>
        <source>(B). Warrants to Issue Shares of the Issuer</source>
        <translation>(B). 承諾發行發行人股份的權證</translation>
    </message>
    <message>
        <source>(B). Warrants to Issue Shares of the Issuer which are to be Listed</source>
        <translation>(B). 承諾發行發行人股份的權證</translation>
    </message>
    <message>
        <source>Description of the Warrants</source>
        <translation>權證說明</translation>
    </message>
    <message>
        <source>Description of warrants</source>
        <translation>權證說明</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>Amount at close of preceding month</source>
        <translation>上月底面值</translation>
    </message>
    <message>
        <source>Nominal value at close of preceding month</source>
        <translation>上月底面值</translation>
    </message>
    <message>
        <source>Amount at close of the month</source>
        <translation>本月底面值</translation>
    </message>
    <message>
        <source>Nominal value at close of the month</source>
        <translation>本月底面值</translation>
    </message>
    <message>
        <source>Number of new shares issued during the month pursuant thereto (B1)</source>
        <translation>本月內因此發行的新股數目 (B1)</translation>
    </message>
    <message>
        <source>No. of new shares of issuer issued during the month pursuant thereto (B)</source>
        <translation>本月內因此發行的新股數目 (B1)</translation>
    </message>
    <message>
        <source>Number of treasury shares transferred out of treasury during the month pursuant thereto (B2)</source>
        <translation>本月內因此自庫存轉讓的庫存股份數目 (B2)</translation>
    </message>
    <message>
        <source>instrument code</source>
        <translation>權證的證券代號</translation>
    </message>
    <message>
        <source>Stock code of the Warrants</source>
        <translation>權證的證券代號</translation>
    </message>
    <message>
        <source>Stock code of the Warrants (if listed on SEHK)</source>
        <translation>權證的證券代號</translation>
    </message>
    <message>
        <source>price</source>
        <translation>認購價</translation>
    </message>
    <message>
        <source>Subscription price</source>
        <translation>認購價</translation>
    </message>
    <message>
        <source>expiry date</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Date of expiry</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>(C). Convertibles (i.e. Convertible into Shares of the Issuer)</source>
        <translation>(C). 可換股票據（即可轉換為發行人股份）</translation>
    </message>
    <message>
        <source>(C). Convertibles (i.e. Convertible into Issue Shares of the Issuer which are to be Listed)</source>
        <translation>(C). 可換股票據（即可轉換為發行人股份）</translation>
    </message>
    <message>
        <source>Description of the Convertibles</source>
        <translation>可換股票據說明</translation>
    </message>
    <message>
        <source>Amount outstanding at close of preceding month</source>
        <translation>上月底已發行總額</translation>
    </message>
    <message>
        <source>Amount outstanding at close of the month</source>
        <translation>本月底已發行總額</translation>
    </message>
    <message>
        <source>Number of new shares issued during the month pursuant thereto (C1)</source>
        <translation>本月內因此發行的新股數目 (C1)</translation>
    </message>
    <message>
        <source>No. of new shares of issuer issued during the month pursuant thereto (C)</source>
        <translation>本月內因此發行的新股數目 (C1)</translation>
    </message>
    <message>
        <source>Number of treasury shares transferred out of treasury during the month pursuant thereto (C2)</source>
        <translation>本月內因此自庫存轉讓的庫存股份數目 (C2)</translation>
    </message>
    <message>
        <source>instrument type</source>
        <translation>可換股票據類別</translation>
    </message>
    <message>
        <source>Type of the Convertibles</source>
        <translation>可換股票據類別</translation>
    </message>
    <message>
        <source>Type of convertibles</source>
        <translation>可換股票據類別</translation>
    </message>
    <message>
        <source>Stock code of the Convertibles</source>
        <translation>可換股票據的證券代號</translation>
    </message>
    <message>
        <source>Stock code of the Convertibles (if listed on SEHK)</source>
        <translation>可換股票據的證券代號</translation>
    </message>
    <message>
        <source>Subscription/Conversion price</source>
        <translation>認購價/轉換價</translation>
    </message>
    <message>
        <source>Conversion price</source>
        <translation>認購價/轉換價</translation>
    </message>
    <message>
        <source>(D). Any other Agreements or Arrangements to Issue Shares of the Issuer, including Options (other than Share Option Schemes)</source>
        <translation>(D). 為發行發行人股份所訂立的任何其他協議或安排，包括期權(但不包括根據股份期權計劃發行的期權)</translation>
    </message>
    <message>
        <source>(D). Any other Agreements or Arrangements to Issue Shares of the Issuer which are to be listed, including Options (other than Share Options Schemes)</source>
        <translation>(D). 為發行發行人股份所訂立的任何其他協議或安排，包括期權(但不包括根據股份期權計劃發行的期權)</translation>
    </message>
    <message>
        <source>Description of other agreements or arrangements</source>
        <translation>其他協議或安排說明</translation>
    </message>
    <message>
        <source>Number of new shares issued during the month pursuant thereto (D1)</source>
        <translation>本月內因此發行的新股數目 (D1)</translation>
    </message>
    <message>
        <source>No. of new shares of issuer issued during the month pursuant thereto (D)</source>
        <translation>本月內因此發行的新股數目 (D1)</translation>
    </message>
    <message>
        <source>Number of treasury shares transferred out of treasury during the month pursuant thereto (D2)</source>
        <translation>本月內因此自庫存轉讓的庫存股份數目 (D2)</translation>
    </message>
    <message>
        <source>(E). Other Movements in Issued Shares and/or Treasury Shares</source>
        <translation>(E). 已發行股份及/或庫存股份的其他變動</translation>
    </message>
    <message>
        <source>(E). Other Movements in Issued Share</source>
        <translation>(E). 已發行股份及/或庫存股份的其他變動</translation>
    </message>
    <message>
        <source>(E). Other Movements in Issued Shares</source>
        <translation>(E). 已發行股份及/或庫存股份的其他變動</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Type of Issue</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Repurchase of shares (shares held as treasury shares)</source>
        <translation>購回股份（股份被持作庫存股份）</translation>
    </message>
    <message>
        <source>Repurchase of shares (shares repurchased and cancelled)</source>
        <translation>購回股份（股份被持作庫存股份）</translation>
    </message>
    <message>
        <source>Repurchase of shares (shares repurchased for cancellation but not yet cancelled)</source>
        <translation>購回股份（股份被持作庫存股份）</translation>
    </message>
    <message>
        <source>Redemption of shares (shares redeemed and cancelled)</source>
        <translation>購回股份（股份被持作庫存股份）</translation>
    </message>
    <message>
        <source>Redemption of shares (shares redeemed but not yet cancelled)</source>
        <translation>購回股份（股份被持作庫存股份）</translation>
    </message>
    <message>
        <source>Other (please specify)</source>
        <translation>購回股份（股份被持作庫存股份）</translation>
    </message>
    <message>
        <source>Repurchase of shares</source>
        <translation>購回股份（股份被持作庫存股份）</translation>
    </message>
    <message>
        <source>Redemption of shares</source>
        <translation>購回股份（股份被持作庫存股份）</translation>
    </message>
    <message>
        <source>At price (if applicable)</source>
        <translation>每股價格</translation>
    </message>
    <message>
        <source>Date of event</source>
        <translation>事件發生日期</translation>
    </message>
    <message>
        <source>Issue and allotment date</source>
        <translation>事件發生日期</translation>
    </message>
    <message>
        <source>Increase/ decrease (-) in issued shares (excluding treasury shares) during the month pursuant thereto (E1)</source>
        <translation>本月內因此增加/減少(-)的已發行股份（不包括庫存股份）數目 (E1)</translation>
    </message>
    <message>
        <source>No. of new shares of issuer issued during the month pursuant thereto (E)</source>
        <translation>本月內因此增加/減少(-)的已發行股份（不包括庫存股份）數目 (E1)</translation>
    </message>
    <message>
        <source>Increase/ decrease (-) in treasury shares during the month pursuant thereto (E2)</source>
        <translation>本月內因此增加/減少(-)的庫存股份數目 (E2)</translation>
    </message>
    <message>
        <source>Number of shares redeemed or repurchased for cancellation but not yet cancelled as at close of the month</source>
        <translation>截至本月底贖回或購回擬註銷但尚未註銷的股份數目</translation>
    </message>
    <message>
        <source>Increase/ decrease (-) in issued shares (excluding treasury shares)</source>
        <translation>總數 E ({class}):</translation>
    </message>
    <message>
        <source>Total E ({class}):</source>
        <translation>總數 E ({class}):</translation>
    </message>
    <message>
        <source>Increase/ decrease (-) in treasury shares</source>
        <translation>增加/減少(-)庫存股份</translation>
    </message>
    <message>
        <source>Total increase/ decrease (-) in issued shares (excluding treasury shares) during the month (i.e. Total of AA1 to EE1)</source>
        <translation>本月已發行股份（不包括庫存股份）總額增加/減少(-)（即AA1至EE1項的總和）</translation>
    </message>
    <message>
        <source>Total increase/ decrease (-) in treasury shares during the month (i.e. Total of AA2 to EE2)</source>
        <translation>本月庫存股份總額增加/減少(-)（即AA2至EE2項的總和）</translation>
    </message>
    <message>
        <source>IV. Information about Hong Kong Depositary Receipt (HDR)</source>
        <translation>IV. 有關香港預託證券(預託證券)的資料</translation>
    </message>
    <message>
        <source>submitted by</source>
        <translation>呈交者</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>呈交者</translation>
    </message>
    <message>
        <source>title</source>
        <translation>職銜</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>職銜</translation>
    </message>
    <message>
        <source>(Director, Secretary or other Duly Authorised Officer)</source>
        <translation>(董事、秘書或其他獲正式授權的人員)</translation>
    </message>
    <message>
        <source>(Name)</source>
        <translation>(董事、秘書或其他獲正式授權的人員)</translation>
    </message>
    <message>
        <source>Public float sufficiency confirmation</source>
        <translation>(董事、秘書或其他獲正式授權的人員)</translation>
    </message>
    <message>
        <source>Monthly Return of Equity Issuer on Movements in Securities</source>
        <translation>股份發行人的證券變動月報表</translation>
    </message>
    <message>
        <source>For Main Board and GEM listed issuers</source>
        <translation>適用於主板及創業板上市發行人</translation>
    </message>
    <message>
        <source>Movements in Authorised Share Capital</source>
        <translation>法定股本變動</translation>
    </message>
    <message>
        <source>Details of Movements in Issued Share Capital</source>
        <translation>已發行股本變動詳情</translation>
    </message>
    <message>
        <source>Other Movements in Issued Share Capital</source>
        <translation>已發行股本的其他變動</translation>
    </message>
    <message>
        <source>Ordinary Shares</source>
        <translation>普通股</translation>
    </message>
    <message>
        <source>Preference Shares</source>
        <translation>優先股</translation>
    </message>
    <message>
        <source>Other Classes of Shares</source>
        <translation>其他類別股份</translation>
    </message>
    <message>
        <source>Other class</source>
        <translation>其他類別股份</translation>
    </message>
    <message>
        <source>For the month ended (dd/mm/yyyy)</source>
        <translation>截至月份（日／月／年）</translation>
    </message>
    <message>
        <source>I. Movements in Authorised Share Capital</source>
        <translation>I. 法定股本變動</translation>
    </message>
    <message>
        <source>Increase/(decrease)</source>
        <translation>增加／（減少）</translation>
    </message>
    <message>
        <source>Increase/ (decrease) during the month</source>
        <translation>增加／（減少）</translation>
    </message>
    <message>
        <source>Total authorised share capital at the end of the month</source>
        <translation>本月底法定股本總額</translation>
    </message>
    <message>
        <source>II. Movements in Issued Share Capital</source>
        <translation>II. 已發行股本變動</translation>
    </message>
    <message>
        <source>III. Details of Movements in Issued Share Capital</source>
        <translation>III. 已發行股本變動詳情</translation>
    </message>
    <message>
        <source>Share Options (under Share Option Schemes of the Issuer)</source>
        <translation>股份期權（根據發行人的股份期權計劃）</translation>
    </message>
    <message>
        <source>Total A.</source>
        <translation>總數 A.</translation>
    </message>
    <message>
        <source>exercise price</source>
        <translation>行使價</translation>
    </message>
    <message>
        <source>Exercise Price</source>
        <translation>行使價</translation>
    </message>
    <message>
        <source>Warrants to Issue Shares of the Issuer which are to be Listed</source>
        <translation>承諾發行將予上市的發行人股份的權證</translation>
    </message>
    <message>
        <source>Total B.</source>
        <translation>總數 B.</translation>
    </message>
    <message>
        <source>Exercised during the month</source>
        <translation>本月內已行使</translation>
    </message>
    <message>
        <source>Stock code (if listed)</source>
        <translation>股份代號 (如已上市)</translation>
    </message>
    <message>
        <source>EGM approval date (if applicable) (dd/mm/yyyy)</source>
        <translation>股東特別大會通過日期 (如適用) (日/月/年)</translation>
    </message>
    <message>
        <source>AGM approval date (if applicable) (dd/mm/yyyy)</source>
        <translation>股東特別大會通過日期 (如適用) (日/月/年)</translation>
    </message>
    <message>
        <source>Class of shares repurchased</source>
        <translation>可發行股份類別</translation>
    </message>
    <message>
        <source>Class of shares redeemed</source>
        <translation>可發行股份類別</translation>
    </message>
    <message>
        <source>Convertibles (i.e. Convertible into Shares of the Issuer which are to be Listed)</source>
        <translation>可換股票據（即可轉換為將予上市的發行人股份）</translation>
    </message>
    <message>
        <source>Total C.</source>
        <translation>總數 C.</translation>
    </message>
    <message>
        <source>Converted during the month</source>
        <translation>本月內已換股款額</translation>
    </message>
    <message>
        <source>Any other Agreements or Arrangements to Issue Shares of the Issuer which are to be Listed, including Options (other than under Share Option Schemes)</source>
        <translation>為發行將予上市的發行股份所訂立的任何其他協議或安排，包括期權（但不包括根據股份期權計劃發行的期權）</translation>
    </message>
    <message>
        <source>Total D.</source>
        <translation>總數 D.</translation>
    </message>
    <message>
        <source>Total E.</source>
        <translation>總數 E.</translation>
    </message>
    <message>
        <source>At price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>event date</source>
        <translation>發行及配發日期</translation>
    </message>
    <message>
        <source>Issue and allotment</source>
        <translation>發行及配發日期</translation>
    </message>
    <message>
        <source>Cancellation date</source>
        <translation>發行及配發日期</translation>
    </message>
    <message>
        <source>Redemption date</source>
        <translation>發行及配發日期</translation>
    </message>
    <message>
        <source>EGM approval date</source>
        <translation>股東特別大會通過日期</translation>
    </message>
    <message>
        <source>AGM approval date</source>
        <translation>股東特別大會通過日期</translation>
    </message>
    <message>
        <source>Total increase / (decrease) in ordinary shares during the month (i.e. Total of A to E)</source>
        <translation>本月普通股增加／（減少）總額（即 A 至 E 項的總和）</translation>
    </message>
    <message>
        <source>Remarks (if any)</source>
        <translation>備註(如有)</translation>
    </message>
    <message>
        <source>(Director, Secretary or other duly authorised officer)</source>
        <translation>(董事、秘書或其他獲正式授權的人員)</translation>
    </message>
    <message>
        <source>Next Day Disclosure Return</source>
        <translation>翌日披露報表</translation>
    </message>
    <message>
        <source>changes in issued share capital</source>
        <translation>已發行股本變動</translation>
    </message>
    <message>
        <source>Opening balance as at</source>
        <translation>於下列日期開始時的結存</translation>
    </message>
    <message>
        <source>Purchase report</source>
        <translation>購回報告</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>工具類別</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>工具類別</translation>
    </message>
    <message>
        <source>Section I must be completed...</source>
        <translation>第一章節必須...</translation>
    </message>
    <message>
        <source>Section I</source>
        <translation>第一章節必須...</translation>
    </message>
    <message>
        <source>opening date</source>
        <translation>於下列日期開始時的結存</translation>
    </message>
    <message>
        <source>Closing balance as at</source>
        <translation>於下列日期結束時的結存</translation>
    </message>
    <message>
        <source>closing date</source>
        <translation>於下列日期結束時的結存</translation>
    </message>
    <message>
        <source>No. of shares</source>
        <translation>股份數目</translation>
    </message>
    <message>
        <source>Number of shares</source>
        <translation>股份數目</translation>
    </message>
    <message>
        <source>Issues of shares</source>
        <translation>股份發行</translation>
    </message>
    <message>
        <source>Repurchase of shares (or other securities) and cancelled</source>
        <translation>其他（請註明）</translation>
    </message>
    <message>
        <source>Repurchase of shares (or other securities) but not cancelled</source>
        <translation>其他（請註明）</translation>
    </message>
    <message>
        <source>Redemption of shares (or other securities) and cancelled</source>
        <translation>其他（請註明）</translation>
    </message>
    <message>
        <source>Redemption of shares (or other securities) but not cancelled</source>
        <translation>其他（請註明）</translation>
    </message>
    <message>
        <source>Issued shares as a % of existing number of issued shares before relevant share issue</source>
        <translation>已發行股份佔有關股份發行前的現有已發行股份數目百分比</translation>
    </message>
    <message>
        <source>Issued shares as a % of existing number of shares before relevant share issue</source>
        <translation>已發行股份佔有關股份發行前的現有已發行股份數目百分比</translation>
    </message>
    <message>
        <source>Issue price per share</source>
        <translation>每股發行價</translation>
    </message>
    <message>
        <source>Closing market price per share of the immediately preceding business day</source>
        <translation>上一個營業日的每股收市價</translation>
    </message>
    <message>
        <source>% discount(-)/ premium of issue price to market price</source>
        <translation>發行價較市價的折讓(-)/溢價幅度(百分比)</translation>
    </message>
    <message>
        <source>Date of changes</source>
        <translation>變動日期</translation>
    </message>
    <message>
        <source>We hereby confirm to the best knowledge...</source>
        <translation>我們在此確認...</translation>
    </message>
    <message>
        <source>We confirm...</source>
        <translation>我們在此確認...</translation>
    </message>
    <message>
        <source>Notes to Section I</source>
        <translation>第一章節註釋</translation>
    </message>
    <message>
        <source>Section II must also be completed...</source>
        <translation>第二章節必須...</translation>
    </message>
    <message>
        <source>Section II</source>
        <translation>第二章節必須...</translation>
    </message>
    <message>
        <source>The issuer has Purchase report or additional information for issuer whose primary listing is on the Exchange</source>
        <translation>第二章節必須...</translation>
    </message>
    <message>
        <source>A. Purchase report</source>
        <translation>A. 購回報告</translation>
    </message>
    <message>
        <source>Trading date</source>
        <translation>交易日</translation>
    </message>
    <message>
        <source>Number of securities purchased</source>
        <translation>購回證券數目</translation>
    </message>
    <message>
        <source>Method of purchase</source>
        <translation>購回方式</translation>
    </message>
    <message>
        <source>Price per share or highest price paid $</source>
        <translation>每股價格或付出的最高價</translation>
    </message>
    <message>
        <source>Lowest price paid $</source>
        <translation>付出的最低價</translation>
    </message>
    <message>
        <source>Total paid $</source>
        <translation>付出總額</translation>
    </message>
    <message>
        <source>total number</source>
        <translation>合共購回證券數目</translation>
    </message>
    <message>
        <source>Total number of securities purchased</source>
        <translation>合共購回證券數目</translation>
    </message>
    <message>
        <source>total paid</source>
        <translation>合共付出總額</translation>
    </message>
    <message>
        <source>B. Additional information for issuer whose primary listing is on the Exchange</source>
        <translation>B. 在本交易所作主要上市的發行人須提供的補充資料</translation>
    </message>
    <message>
        <source>cumulative number</source>
        <translation>本年內至今為止（自普通決議案通過以來）在本交易所購回該等證券的數目 (a)</translation>
    </message>
    <message>
        <source>Number of such securities purchased on the Exchange in the year to date (since ordinary resolution) (a)</source>
        <translation>本年內至今為止（自普通決議案通過以來）在本交易所購回該等證券的數目 (a)</translation>
    </message>
    <message>
        <source>Number of such securities purchased on the Exchange in the year to date (since ordinary resolution)</source>
        <translation>本年內至今為止（自普通決議案通過以來）在本交易所購回該等證券的數目 (a)</translation>
    </message>
    <message>
        <source>cumulative percentage</source>
        <translation>自普通決議案通過當日以來在本交易所購回的股份佔當時已發行股份數目的百分比</translation>
    </message>
    <message>
        <source>% of number of shares in issue at time ordinary resolution passed acquired on the Exchange since date of resolution ( (a) x 100 )/ Number of shares in issue</source>
        <translation>自普通決議案通過當日以來在本交易所購回的股份佔當時已發行股份數目的百分比</translation>
    </message>
    <message>
        <source>% of number of shares in issue at time ordinary resolution passed acquired on the Exchange since date of resolution</source>
        <translation>自普通決議案通過當日以來在本交易所購回的股份佔當時已發行股份數目的百分比</translation>
    </message>
    <message>
        <source>explanatory statement date</source>
        <translation>說明函件日期為</translation>
    </message>
    <message>
        <source>Explanatory Statement dated</source>
        <translation>說明函件日期為</translation>
    </message>
    <message>
        <source>Note to Section II</source>
        <translation>第二章節註釋</translation>
    </message>
    <message>
        <source>Notes to Section II</source>
        <translation>第二章節註釋</translation>
    </message>
    <message>
        <source>changes in issued shares or treasury shares</source>
        <translation>已發行股份或庫存股份變動</translation>
    </message>
    <message>
        <source>Repurchase report</source>
        <translation>購回報告</translation>
    </message>
    <message>
        <source>A. Changes in issued shares or treasury shares</source>
        <translation>A. 已發行股份或庫存股份變動</translation>
    </message>
    <message>
        <source>Shares repurchased for cancellation but not yet cancelled</source>
        <translation>其他（請註明）</translation>
    </message>
    <message>
        <source>Cancellation of shares repurchased</source>
        <translation>其他（請註明）</translation>
    </message>
    <message>
        <source>As a % of existing number of issued shares (excluding treasury shares) before the relevant event</source>
        <translation>佔有關事件前的現有已發行股份（不包括庫存股份）數目百分比</translation>
    </message>
    <message>
        <source>Issue/ selling price per share</source>
        <translation>每股發行/出售價</translation>
    </message>
    <message>
        <source>Repurchase/ redemption price per share</source>
        <translation>每股發行/出售價</translation>
    </message>
    <message>
        <source>B. Shares redeemed or repurchased for cancellation but not yet cancelled as at the closing balance date</source>
        <translation>B. 於結束結存日期已贖回或購回擬註銷但尚未註銷的股份</translation>
    </message>
    <message>
        <source>A. Repurchase report</source>
        <translation>A. 購回報告</translation>
    </message>
    <message>
        <source>Number of shares repurchased</source>
        <translation>購回股份數目</translation>
    </message>
    <message>
        <source>Method of repurchase</source>
        <translation>購回方式</translation>
    </message>
    <message>
        <source>Repurchase price per share or highest repurchase price per share $</source>
        <translation>每股購回價或每股最高購回價</translation>
    </message>
    <message>
        <source>Lowest repurchase price per share $</source>
        <translation>每股最低購回價</translation>
    </message>
    <message>
        <source>Aggregate price paid $</source>
        <translation>付出的價格總額</translation>
    </message>
    <message>
        <source>Total number of shares repurchased</source>
        <translation>合共購回股份總數</translation>
    </message>
    <message>
        <source>Total aggregate price paid $</source>
        <translation>合共付出的價格總額</translation>
    </message>
    <message>
        <source>for cancellation</source>
        <translation>購回擬註銷的股份數目</translation>
    </message>
    <message>
        <source>Number of shares repurchased for cancellation</source>
        <translation>購回擬註銷的股份數目</translation>
    </message>
    <message>
        <source>held as treasury</source>
        <translation>購回以作為庫存股份持有的股份數目</translation>
    </message>
    <message>
        <source>Number of shares repurchased for holding as treasury shares</source>
        <translation>購回以作為庫存股份持有的股份數目</translation>
    </message>
    <message>
        <source>B. Additional information for issuer who has a primary listing on the Exchange</source>
        <translation>B. 在本交易所作主要上市的發行人須提供的補充資料</translation>
    </message>
    <message>
        <source>resolution date</source>
        <translation>授出購回授權的決議獲通過的日期</translation>
    </message>
    <message>
        <source>Date of the resolution granting the repurchase mandate</source>
        <translation>授出購回授權的決議獲通過的日期</translation>
    </message>
    <message>
        <source>authorised number</source>
        <translation>發行人可根據購回授權購回股份的總數</translation>
    </message>
    <message>
        <source>Total number of shares which the issuer is authorised to repurchase under the repurchase mandate</source>
        <translation>發行人可根據購回授權購回股份的總數</translation>
    </message>
    <message>
        <source>Number of shares repurchased on the Exchange or another stock exchange under the repurchase mandate (a)</source>
        <translation>根據購回授權在本交易所或其他證券交易所購回股份的數目 (a)</translation>
    </message>
    <message>
        <source>Number of shares repurchased on the Exchange or another stock exchange under the repurchase mandate</source>
        <translation>根據購回授權在本交易所或其他證券交易所購回股份的數目 (a)</translation>
    </message>
    <message>
        <source>As a % of number of issued shares (excluding treasury shares) as at the date of the resolution granting the repurchase mandate</source>
        <translation>佔購回授權獲決議通過當日已發行股份（不包括庫存股份）數目的百分比</translation>
    </message>
    <message>
        <source>moratorium until</source>
        <translation>A部所述股份購回後發行新股、或出售或轉讓庫存股份的暫止期</translation>
    </message>
    <message>
        <source>Moratorium period for any issue of new shares, or sale or transfer of treasury shares after the share repurchase(s) set out in Part A</source>
        <translation>A部所述股份購回後發行新股、或出售或轉讓庫存股份的暫止期</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>直至</translation>
    </message>
    <message>
        <source>Section III must also be completed...</source>
        <translation>第三章節必須...</translation>
    </message>
    <message>
        <source>Section III</source>
        <translation>第三章節必須...</translation>
    </message>
    <message>
        <source>A. Report of on-market sale of treasury shares</source>
        <translation>A. 在場內出售庫存股份的報告</translation>
    </message>
    <message>
        <source>A. Treasury share sale report</source>
        <translation>A. 在場內出售庫存股份的報告</translation>
    </message>
    <message>
        <source>Number of treasury shares sold</source>
        <translation>出售庫存股份數目</translation>
    </message>
    <message>
        <source>Number of shares sold</source>
        <translation>出售庫存股份數目</translation>
    </message>
    <message>
        <source>Method of sale</source>
        <translation>出售方式</translation>
    </message>
    <message>
        <source>Selling price per share or highest selling price per share $</source>
        <translation>每股售價或每股最高售價</translation>
    </message>
    <message>
        <source>Lowest selling price per share $</source>
        <translation>每股最低售價</translation>
    </message>
    <message>
        <source>Aggregate price received $</source>
        <translation>收取的價格總額</translation>
    </message>
    <message>
        <source>Aggregate amount received $</source>
        <translation>收取的價格總額</translation>
    </message>
    <message>
        <source>Total number of treasury shares sold</source>
        <translation>合共出售庫存股份總數</translation>
    </message>
    <message>
        <source>Total number of shares sold</source>
        <translation>合共出售庫存股份總數</translation>
    </message>
    <message>
        <source>total received</source>
        <translation>合共收取的價格總額</translation>
    </message>
    <message>
        <source>Total aggregate price received $</source>
        <translation>合共收取的價格總額</translation>
    </message>
    <message>
        <source>Report of on-market sale of treasury shares</source>
        <translation>在場內出售庫存股份的報告</translation>
    </message>
    <message>
        <source>Notes to Section III</source>
        <translation>第三章節註釋</translation>
    </message>
    <message>
        <source>Changes in issued shares (excluding treasury shares)</source>
        <translation>(董事、秘書或其他獲正式授權的人員)</translation>
    </message>
    <message>
        <source>Changes in treasury shares</source>
        <translation>(董事、秘書或其他獲正式授權的人員)</translation>
    </message>
    <message>
        <source>Name of listed issuer</source>
        <translation>上市發行人名稱</translation>
    </message>
    <message>
        <source>Description of securities</source>
        <translation>證券詳情</translation>
    </message>
    <message>
        <source>Ordinary Share</source>
        <translation>普通股</translation>
    </message>
    <message>
        <source>Preference Share</source>
        <translation>優先股</translation>
    </message>
    <message>
        <source>Date submitted</source>
        <translation>呈交日期</translation>
    </message>
    <message>
        <source>Share repurchases</source>
        <translation>股份購回</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>交易日</translation>
    </message>
    <message>
        <source>Number of</source>
        <translation>購回證券數目</translation>
    </message>
    <message>
        <source>Price per share or highest</source>
        <translation>每股價格或</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合共</translation>
    </message>
    <message>
        <source>Number of such securities purchased on the Exchange</source>
        <translation>本年內至今天為止</translation>
    </message>
    <message>
        <source>% of issued share capital at time ordinary resolution passed</source>
        <translation>自決議案通過日期以來</translation>
    </message>
    <message>
        <source>We hereby confirm</source>
        <translation>我們確認</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>List of Directors</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>The Stock Exchange of Hong Kong Limited take no responsibility</source>
        <translation>對本公告的內容概不負責</translation>
    </message>
    <message>
        <source>take no responsibility for the contents of this announcement</source>
        <translation>對本公告的內容概不負責</translation>
    </message>
    <message>
        <source>take no responsibility for the contents of this document</source>
        <translation>對本公告的內容概不負責</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>poll results</source>
        <translation>投票表決結果</translation>
    </message>
    <message>
        <source>results of the poll</source>
        <translation>投票表決結果</translation>
    </message>
    <message>
        <source>results of poll</source>
        <translation>投票表決結果</translation>
    </message>
    <message>
        <source>voting results</source>
        <translation>投票表決結果</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>決議案</translation>
    </message>
    <message>
        <source>against</source>
        <translation>反對</translation>
    </message>
    <message>
        <source>scrutineer</source>
        <translation>監票</translation>
    </message>
    <message>
        <source>general meeting</source>
        <translation>股東週年大會</translation>
    </message>
    <message>
        <source>For</source>
        <translation>贊成</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>贊成</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反對</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>反對</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>棄權</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>棄權</translation>
    </message>
    <message>
        <source>Abstention</source>
        <translation>棄權</translation>
    </message>
    <message>
        <source>Ordinary Resolutions</source>
        <translation>普通決議案</translation>
    </message>
    <message>
        <source>Ordinary Resolution</source>
        <translation>普通決議案</translation>
    </message>
    <message>
        <source>Special Resolutions</source>
        <translation>特別決議案</translation>
    </message>
    <message>
        <source>Special Resolution</source>
        <translation>特別決議案</translation>
    </message>
    <message>
        <source>voting shares</source>
        <translation>有表決權股份</translation>
    </message>
    <message>
        <source>Number of Voting Shares</source>
        <translation>有表決權股份</translation>
    </message>
    <message>
        <source>Voting Shares</source>
        <translation>有表決權股份</translation>
    </message>
    <message>
        <source>votes cast</source>
        <translation>投票總數</translation>
    </message>
    <message>
        <source>Votes Cast</source>
        <translation>投票總數</translation>
    </message>
    <message>
        <source>Shares voted</source>
        <translation>投票總數</translation>
    </message>
    <message>
        <source>Total votes</source>
        <translation>投票總數</translation>
    </message>
    <message>
        <source>Total number of votes</source>
        <translation>投票總數</translation>
    </message>
    <message>
        <source>total number of (?:issued )?shares (?:of the Company )?(?:in issue )?(?:is|was|were) (?P&lt;value&gt;\d[\d,]{4,}\d)</source>
        <translation>(?:已發行|已发行)股份(?:總數|总数)?[為为](?:每股[^，。]{1,12}元[之的])?(?P&lt;value&gt;\d[\d,]{4,}\d)股</translation>
    </message>
    <message>
        <source>issued share capital of the Company (?:comprised|was|comprises) (?P&lt;value&gt;\d[\d,]{4,}\d) shares</source>
        <translation>(?:已發行|已发行)股份(?:總數|总数)?[為为](?:每股[^，。]{1,12}元[之的])?(?P&lt;value&gt;\d[\d,]{4,}\d)股</translation>
    </message>
    <message>
        <source>there were (?:a total of )?(?P&lt;value&gt;\d[\d,]{4,}\d) (?:issued )?shares (?:of the Company )?in issue</source>
        <translation>(?:已發行|已发行)股份(?:總數|总数)?[為为](?:每股[^，。]{1,12}元[之的])?(?P&lt;value&gt;\d[\d,]{4,}\d)股</translation>
    </message>
    <message>
        <source>(?P&lt;value&gt;No) Shareholders? (?:was|were) required to abstain from voting</source>
        <translation>required under the Listing Rules to abstain from voting(?:[^.。;；]|\.(?=\d)|(?&lt;=Mr)\.|(?&lt;=Ms)\.|(?&lt;=Dr)\.|(?&lt;=Prof)\.|(?&lt;=Mrs)\.|(?&lt;=no)\.|(?&lt;=nos)\.){0,60}: ?(?P&lt;value&gt;Nil|\d[\d,]*)</translation>
    </message>
    <message>
        <source>There were (?P&lt;value&gt;no) restrictions? on any Shareholders?</source>
        <translation>required under the Listing Rules to abstain from voting(?:[^.。;；]|\.(?=\d)|(?&lt;=Mr)\.|(?&lt;=Ms)\.|(?&lt;=Dr)\.|(?&lt;=Prof)\.|(?&lt;=Mrs)\.|(?&lt;=no)\.|(?&lt;=nos)\.){0,60}: ?(?P&lt;value&gt;Nil|\d[\d,]*)</translation>
    </message>
    <message>
        <source>(?P&lt;value&gt;\d[\d,]{4,}\d) (?:shares of )?Class (?P&lt;class&gt;[A-Z]) (?:Ordinary )?Shares?</source>
        <translation>(?P&lt;value&gt;\d[\d,]{4,}\d)股(?P&lt;class&gt;[A-Z])[類类]?(?:普通)?股</translation>
    </message>
    <message>
        <source>(?P&lt;value&gt;\d[\d,]{4,}\d) (?P&lt;class&gt;[A-Z]) Shares?\b</source>
        <translation>(?P&lt;value&gt;\d[\d,]{4,}\d)股(?P&lt;class&gt;[A-Z])[類类]?(?:普通)?股</translation>
    </message>
    <message>
        <source>vote-taking</source>
        <translation>監票</translation>
    </message>
    <message>
        <source>End of Stabilization Period</source>
        <translation>穩定價格期間結束</translation>
    </message>
    <message>
        <source>End of Stabilisation Period</source>
        <translation>穩定價格期間結束</translation>
    </message>
    <message>
        <source>End of Stabilizing Period</source>
        <translation>穩定價格期間結束</translation>
    </message>
    <message>
        <source>End of Stabilising Period</source>
        <translation>穩定價格期間結束</translation>
    </message>
    <message>
        <source>stabilization period in connection with the Global Offering ended on</source>
        <translation>全球發售的穩定價格期間已於</translation>
    </message>
    <message>
        <source>stabilisation period in connection with the Global Offering ended on</source>
        <translation>全球發售的穩定價格期間已於</translation>
    </message>
    <message>
        <source>stabilizing period in connection with the Global Offering ended on</source>
        <translation>全球發售的穩定價格期間已於</translation>
    </message>
    <message>
        <source>stabilising period in connection with the Global Offering ended on</source>
        <translation>全球發售的穩定價格期間已於</translation>
    </message>
    <message>
        <source>stabilization period in connection with the Share Offer ended on</source>
        <translation>全球發售的穩定價格期間已於</translation>
    </message>
    <message>
        <source>stabilisation period in connection with the Share Offer ended on</source>
        <translation>全球發售的穩定價格期間已於</translation>
    </message>
    <message>
        <source>stabilizing actions undertaken by</source>
        <translation>採取的穩定價格行動</translation>
    </message>
    <message>
        <source>stabilising actions undertaken by</source>
        <translation>採取的穩定價格行動</translation>
    </message>
    <message>
        <source>stabilization actions undertaken by</source>
        <translation>採取的穩定價格行動</translation>
    </message>
    <message>
        <source>stabilisation actions undertaken by</source>
        <translation>採取的穩定價格行動</translation>
    </message>
    <message>
        <source>on a voluntary basis</source>
        <translation>自願性基準</translation>
    </message>
    <message>
        <source>Application amounts</source>
        <translation>申請股款</translation>
    </message>
    <message>
        <source>Basis of allocation</source>
        <translation>分配基準</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>我們在此確認...</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Dates with their day of the week</source>
        <translation>日期及星期</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>註腳</translation>
    </message>
    <message>
        <source>I B. Shares not yet cancelled</source>
        <translation>I B. 尚未註銷的股份</translation>
    </message>
    <message>
        <source>I. Changes in issued shares or treasury shares</source>
        <translation>I. 已發行股份或庫存股份變動</translation>
    </message>
    <message>
        <source>I. Movements in authorised / registered share capital</source>
        <translation>I. 法定 / 註冊股本變動</translation>
    </message>
    <message>
        <source>I. Movements in authorised share capital</source>
        <translation>I. 法定股本變動</translation>
    </message>
    <message>
        <source>II A. Repurchase report</source>
        <translation>II A. 購回報告</translation>
    </message>
    <message>
        <source>II. Movements in issued share capital</source>
        <translation>II. 已發行股本變動</translation>
    </message>
    <message>
        <source>II. Movements in issued shares</source>
        <translation>II. 已發行股份變動</translation>
    </message>
    <message>
        <source>II. Purchase report</source>
        <translation>II. 購買報告</translation>
    </message>
    <message>
        <source>II. Repurchase report</source>
        <translation>II. 購回報告</translation>
    </message>
    <message>
        <source>III (A) Share options</source>
        <translation>III (A) 股份期權</translation>
    </message>
    <message>
        <source>III (B) Warrants</source>
        <translation>III (B) 權證</translation>
    </message>
    <message>
        <source>III (C) Convertibles</source>
        <translation>III (C) 可換股票據</translation>
    </message>
    <message>
        <source>III (D) Other agreements or arrangements</source>
        <translation>III (D) 其他協議或安排</translation>
    </message>
    <message>
        <source>III (E) Other movements</source>
        <translation>III (E) 其他變動</translation>
    </message>
    <message>
        <source>III A. Report of on-market sale</source>
        <translation>III A. 場內出售報告</translation>
    </message>
    <message>
        <source>III B. Additional information</source>
        <translation>III B. 其他資料</translation>
    </message>
    <message>
        <source>III. Details of movements</source>
        <translation>III. 變動詳情</translation>
    </message>
    <message>
        <source>III. On-market sale of treasury shares</source>
        <translation>III. 庫存股份的場內出售</translation>
    </message>
    <message>
        <source>IV. Hong Kong depositary receipts</source>
        <translation>IV. 香港預託證券</translation>
    </message>
    <message>
        <source>Notes to the poll results</source>
        <translation>投票結果附註</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>決議案</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>發售</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>預期時間表</translation>
    </message>
    <message>
        <source>V. Confirmations</source>
        <translation>V. 確認</translation>
    </message>
    <message>
        <source>allocation</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>allotment</source>
        <translation>配發</translation>
    </message>
    <message>
        <source>application amounts</source>
        <translation>申請款項</translation>
    </message>
    <message>
        <source>authorised capital</source>
        <translation>法定股本</translation>
    </message>
    <message>
        <source>authorised shares</source>
        <translation>法定股份</translation>
    </message>
    <message>
        <source>authorised total</source>
        <translation>法定總額</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>變動</translation>
    </message>
    <message>
        <source>class of shares</source>
        <translation>股份分類</translation>
    </message>
    <message>
        <source>convertible movements</source>
        <translation>可換股工具變動</translation>
    </message>
    <message>
        <source>convertibles</source>
        <translation>可換股工具</translation>
    </message>
    <message>
        <source>convertibles total</source>
        <translation>可換股工具總額</translation>
    </message>
    <message>
        <source>dated weekdays</source>
        <translation>附星期的日期</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>movements total</source>
        <translation>變動總額</translation>
    </message>
    <message>
        <source>not yet cancelled</source>
        <translation>尚未註銷</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>發售</translation>
    </message>
    <message>
        <source>other agreements</source>
        <translation>其他協議</translation>
    </message>
    <message>
        <source>other agreements total</source>
        <translation>其他協議總額</translation>
    </message>
    <message>
        <source>other movements</source>
        <translation>其他變動</translation>
    </message>
    <message>
        <source>other movements total</source>
        <translation>其他變動總額</translation>
    </message>
    <message>
        <source>par value</source>
        <translation>面值</translation>
    </message>
    <message>
        <source>public float</source>
        <translation>公眾持股量</translation>
    </message>
    <message>
        <source>repurchase mandate</source>
        <translation>購回授權</translation>
    </message>
    <message>
        <source>repurchase totals</source>
        <translation>購回總額</translation>
    </message>
    <message>
        <source>repurchases</source>
        <translation>購回</translation>
    </message>
    <message>
        <source>share option movements</source>
        <translation>股份期權變動</translation>
    </message>
    <message>
        <source>share options</source>
        <translation>股份期權</translation>
    </message>
    <message>
        <source>share options total</source>
        <translation>股份期權總額</translation>
    </message>
    <message>
        <source>timetable</source>
        <translation>時間表</translation>
    </message>
    <message>
        <source>total issued shares</source>
        <translation>已發行股份總數</translation>
    </message>
    <message>
        <source>treasury sales</source>
        <translation>出售庫存股份</translation>
    </message>
    <message>
        <source>treasury sales mandate</source>
        <translation>出售庫存股份授權</translation>
    </message>
    <message>
        <source>treasury sales totals</source>
        <translation>出售庫存股份總額</translation>
    </message>
    <message>
        <source>treasury shares</source>
        <translation>庫存股份</translation>
    </message>
    <message>
        <source>warrant movements</source>
        <translation>認股權證變動</translation>
    </message>
    <message>
        <source>warrants</source>
        <translation>認股權證</translation>
    </message>
    <message>
        <source>warrants total</source>
        <translation>認股權證總額</translation>
    </message>
    <message>
        <source>Allotment results</source>
        <translation>配發結果</translation>
    </message>
    <message>
        <source>Formal notice of a share offer</source>
        <translation>股份發售正式通告</translation>
    </message>
    <message>
        <source>List of directors</source>
        <translation>董事名單</translation>
    </message>
    <message>
        <source>Next day disclosure return</source>
        <translation>翌日披露報表</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Poll results of a general meeting</source>
        <translation>股東大會投票表決結果</translation>
    </message>
    <message>
        <source>Stabilisation announcement</source>
        <translation>穩定價格行動公告</translation>
    </message>
    <message>
        <source>Voluntary Announcement</source>
        <translation>自願公告</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>表頭</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>return</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>is</source>
        <translation>尚</translation>
    </message>
    <message>
        <source>are</source>
        <translation>尚</translation>
    </message>
    <message>
        <source>check</source>
        <translation>項核對</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>項核對</translation>
    </message>
    <message>
        <source>WVR ordinary shares</source>
        <translation>不同投票權普通股</translation>
    </message>
    <message>
        <source>ordinary shares {0}</source>
        <translation>普通股 {0}</translation>
    </message>
    <message>
        <source>preference shares {0}</source>
        <translation>優先股 {0}</translation>
    </message>
    <message>
        <source>wvr ordinary shares {0}</source>
        <translation>不同投票權普通股 {0}</translation>
    </message>
    <message>
        <source>other class {0}</source>
        <translation>其他類別 {0}</translation>
    </message>
    <message>
        <source>Allotted of the shares applied for</source>
        <translation>獲配發股份佔所申請股份的百分比</translation>
    </message>
    <message>
        <source>Amount payable for one board lot</source>
        <translation>每手買賣單位應繳款項</translation>
    </message>
    <message>
        <source>Amount payable on application</source>
        <translation>申請時應繳款項</translation>
    </message>
    <message>
        <source>Attendance of all directors</source>
        <translation>全體董事出席情況</translation>
    </message>
    <message>
        <source>Board lot</source>
        <translation>每手買賣單位</translation>
    </message>
    <message>
        <source>Brokerage</source>
        <translation>經紀佣金</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date of the circular</source>
        <translation>通函日期</translation>
    </message>
    <message>
        <source>Date of the meeting</source>
        <translation>會議日期</translation>
    </message>
    <message>
        <source>Date of the notice</source>
        <translation>通告日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Drawn by ballot</source>
        <translation>抽籤中籤數目</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>FRC transaction levy</source>
        <translation>會財局交易徵費</translation>
    </message>
    <message>
        <source>Final Hong Kong Offer Shares</source>
        <translation>最終香港發售股份</translation>
    </message>
    <message>
        <source>Footnote mark</source>
        <translation>註腳符號</translation>
    </message>
    <message>
        <source>Formal notice dated</source>
        <translation>正式通告日期</translation>
    </message>
    <message>
        <source>Hong Kong Offer Shares</source>
        <translation>香港發售股份</translation>
    </message>
    <message>
        <source>Hong Kong Public Offering in per cent of the Global Offering</source>
        <translation>香港公開發售佔全球發售的百分比</translation>
    </message>
    <message>
        <source>Intentions stated in the circular</source>
        <translation>通函所述的投票意向</translation>
    </message>
    <message>
        <source>International Offer Shares</source>
        <translation>國際發售股份</translation>
    </message>
    <message>
        <source>International Offering in per cent of the Global Offering</source>
        <translation>國際發售佔全球發售的百分比</translation>
    </message>
    <message>
        <source>Low end of the Offer Price</source>
        <translation>發售價下限</translation>
    </message>
    <message>
        <source>Maximum Offer Price</source>
        <translation>最高發售價</translation>
    </message>
    <message>
        <source>Maximum application in per cent of the Hong Kong tranche</source>
        <translation>最高申請數目佔香港發售部分的百分比</translation>
    </message>
    <message>
        <source>Minimum application</source>
        <translation>最低申請數目</translation>
    </message>
    <message>
        <source>Multiple of the initial Hong Kong tranche</source>
        <translation>香港發售部分初始數目的倍數</translation>
    </message>
    <message>
        <source>Nominal value</source>
        <translation>面值</translation>
    </message>
    <message>
        <source>Number of Offer Shares applied for</source>
        <translation>所申請發售股份數目</translation>
    </message>
    <message>
        <source>Number of shares applied for</source>
        <translation>所申請股份數目</translation>
    </message>
    <message>
        <source>Offer Price</source>
        <translation>發售價</translation>
    </message>
    <message>
        <source>Offer Price mentioned</source>
        <translation>所述發售價</translation>
    </message>
    <message>
        <source>Offer Shares under the Global Offering</source>
        <translation>全球發售的發售股份</translation>
    </message>
    <message>
        <source>Offer Size Adjustment Option</source>
        <translation>發售量調整權</translation>
    </message>
    <message>
        <source>Offer Size Adjustment Option in per cent</source>
        <translation>發售量調整權的百分比</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>申請總數</translation>
    </message>
    <message>
        <source>Over-allotment Option</source>
        <translation>超額配股權</translation>
    </message>
    <message>
        <source>Over-allotment Option in per cent</source>
        <translation>超額配股權的百分比</translation>
    </message>
    <message>
        <source>Over-allotment Option with the Offer Size Adjustment Option</source>
        <translation>連同發售量調整權的超額配股權</translation>
    </message>
    <message>
        <source>Over-allotment Option, shares of selling shareholders</source>
        <translation>超額配股權（售股股東的股份）</translation>
    </message>
    <message>
        <source>Prospectus dated</source>
        <translation>招股章程日期</translation>
    </message>
    <message>
        <source>Reallocation cap in per cent of the Global Offering</source>
        <translation>重新分配上限佔全球發售的百分比</translation>
    </message>
    <message>
        <source>Scrutineer</source>
        <translation>監票人</translation>
    </message>
    <message>
        <source>Shares entitled to attend and vote</source>
        <translation>有權出席並投票的股份</translation>
    </message>
    <message>
        <source>Shares in issue</source>
        <translation>已發行股份</translation>
    </message>
    <message>
        <source>Shares that may be reallocated</source>
        <translation>可重新分配的股份</translation>
    </message>
    <message>
        <source>Shares that must abstain from voting</source>
        <translation>須放棄投票的股份</translation>
    </message>
    <message>
        <source>Shares to abstain from voting in favour</source>
        <translation>須放棄投贊成票的股份</translation>
    </message>
    <message>
        <source>Shares to each</source>
        <translation>每名申請人獲配股份</translation>
    </message>
    <message>
        <source>Shares to each drawn</source>
        <translation>每名中籤者獲配股份</translation>
    </message>
    <message>
        <source>Stabilisation ends</source>
        <translation>穩定價格期間結束</translation>
    </message>
    <message>
        <source>Stock Exchange trading fee</source>
        <translation>聯交所交易費</translation>
    </message>
    <message>
        <source>Successful applicants</source>
        <translation>獲接納申請人</translation>
    </message>
    <message>
        <source>Successful applications</source>
        <translation>獲接納申請</translation>
    </message>
    <message>
        <source>Supplemental prospectus dated</source>
        <translation>補充招股章程日期</translation>
    </message>
    <message>
        <source>The other directors</source>
        <translation>其他董事</translation>
    </message>
    <message>
        <source>The same in per cent</source>
        <translation>同上，以百分比計</translation>
    </message>
    <message>
        <source>The scrutineer is</source>
        <translation>監票人身分</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Valid applications</source>
        <translation>有效申請</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>決議案</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>For percentage</source>
        <translation>贊成百分比</translation>
    </message>
    <message>
        <source>Against percentage</source>
        <translation>反對百分比</translation>
    </message>
    <message>
        <source>Votes cast</source>
        <translation>投票總數</translation>
    </message>
    <message>
        <source>Voting shares</source>
        <translation>投票股份</translation>
    </message>
    <message>
        <source>{0}, total</source>
        <translation>{0}，總計</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>style</source>
        <translation>稱謂</translation>
    </message>
    <message>
        <source>role</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>稱謂</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>董事</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>多數</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>符號</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附註</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>發行人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人士</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>實體</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>額外</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Period {0} starts</source>
        <translation>期間 {0} 開始</translation>
    </message>
    <message>
        <source>From</source>
        <translation>由</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Page count</source>
        <translation>總頁數</translation>
    </message>
    <message>
        <source>Figures of the offer stated again</source>
        <translation>重複載述的發售數字</translation>
    </message>
    <message>
        <source>Hong Kong Offer Shares after reallocation, at most</source>
        <translation>重新分配後香港發售股份上限</translation>
    </message>
</context>
<context>
    <name>extract.legacy.next_day</name>
    <message>
        <source>Class of shares</source>
        <translation>股份分類</translation>
    </message>
    <message>
        <source>I. Changes in issued share capital</source>
        <translation>I. 已發行股本變動</translation>
    </message>
</context>
<context>
    <name>core.prose</name>
    <message>
        <source>Board of directors</source>
        <translation>董事會</translation>
    </message>
    <message>
        <source>Figures in the text</source>
        <translation>文中的數字</translation>
    </message>
    <message>
        <source>Persons and periods</source>
        <translation>人士及期間</translation>
    </message>
</context>
</TS>
