<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>thrillmon</name>
    <message>
        <location filename="thrillmon/app/alarm_desk.py"/>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_desk.py"/>
        <source>{user} is on duty; all tones were heard.</source>
        <translation>{user} 已上班；所有提示音都聽得到。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_desk.py"/>
        <source>{user} is on duty; not all tones were heard.</source>
        <translation>{user} 已上班；並非所有提示音都聽得到。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_desk.py"/>
        <source>{user} is on duty; the sound was not tested.</source>
        <translation>{user} 已上班；聲音未經測試。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_desk.py"/>
        <source>{words} Role: {role}.</source>
        <translation>{words}職責：{role}。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_desk.py"/>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>operator</source>
        <translation>操作員</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_desk.py"/>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_desk.py"/>
        <location filename="thrillmon/panes/alarm_counters.py"/>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <location filename="thrillmon/panes/alarm_view.py"/>
        <source>Alarms</source>
        <translation>警報</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_drills.py"/>
        <source>Drill: {user} acknowledged after {seconds:.0f} s.</source>
        <translation>演練：{user} 於 {seconds:.0f} 秒後確認。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_drills.py"/>
        <source>The drill is over.</source>
        <translation>演練已結束。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_drills.py"/>
        <source>{user} began a drill.</source>
        <translation>{user} 開始了演練。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_papers.py"/>
        <source>The report is in “{file}”.</source>
        <translation>報告已存於「{file}」。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_papers.py"/>
        <source>The rules run over the archive; the window goes on meanwhile …</source>
        <translation>正以存檔執行規則；期間視窗照常運作 …</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_papers.py"/>
        <source>{giver} handed over to {taker}.</source>
        <translation>{giver} 已交班給 {taker}。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_papers.py"/>
        <source>▲ The back-test failed: {reason}</source>
        <translation>▲ 回測失敗：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_papers.py"/>
        <location filename="thrillmon/app/alarm_rules.py"/>
        <source>it said nothing</source>
        <translation>沒有任何回應</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_papers.py"/>
        <location filename="thrillmon/panes/alarm_journal.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <location filename="thrillmon/panes/records_files.py"/>
        <source>▲ “{file}” cannot be written: {reason}.</source>
        <translation>▲ 「{file}」無法寫入：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_papers.py"/>
        <location filename="thrillmon/panes/alarm_load.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Alarm report</source>
        <translation>警報報告</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_papers.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_rules.py"/>
        <source>Learned thresholds accepted: {count}</source>
        <translation>已接受的學習門檻：{count}</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_rules.py"/>
        <source>The rules were changed by hand in the file: {changes}</source>
        <translation>規則檔已由人手改動：{changes}</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_rules.py"/>
        <source>Version {number} of the rules: {note} ({changes})</source>
        <translation>規則第 {number} 版：{note}（{changes}）</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_rules.py"/>
        <source>the archive is being read for something else</source>
        <translation>存檔正用於其他查詢</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_rules.py"/>
        <source>{reason} The rules are as delivered.</source>
        <translation>{reason}規則沿用出廠內容。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_rules.py"/>
        <source>▲ Nothing could be learned: {reason}</source>
        <translation>▲ 學習不到任何門檻：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_rules.py"/>
        <source>▲ The archive is being read for something else; try again soon.</source>
        <translation>▲ 存檔正用於其他查詢；請稍後再試。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_rules.py"/>
        <source>▲ The rules cannot be saved: {reason}. They are as before.</source>
        <translation>▲ 無法儲存規則：{reason}。規則維持原樣。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_rules.py"/>
        <source>▲ {reason} The rules stay as they were.</source>
        <translation>▲ {reason}規則維持原樣。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/backfill.py"/>
        <source>Rounds are missing in what the provider told: their numbers skip.</source>
        <translation>供應商回覆的局有缺漏：局號不連續。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/backfill.py"/>
        <source>The provider does not know this table any more.</source>
        <translation>供應商已不認得這張桌。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/backfill.py"/>
        <source>The provider keeps 7 days, and this is older.</source>
        <translation>供應商只保存 7 天，這段時間更早。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/backfill.py"/>
        <source>The provider knows of no rounds of this time, and nothing proves that none were played.</source>
        <translation>供應商沒有這段時間的局，也無法證明當時沒有開局。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/console.py"/>
        <source>No table has been heard of yet. The lamps above say how each source stands.</source>
        <translation>尚未收到任何桌台的訊息。上方的燈號顯示各來源的狀況。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/console.py"/>
        <source>Records</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <location filename="thrillmon/app/console.py"/>
        <source>The profile switches every source off: no [amqp], [grpc] or [rest] section. Add one to see tables here.</source>
        <translation>設定檔關閉了所有來源：沒有 [amqp]、[grpc] 或 [rest] 段落。請加上其中一個，這裡才會出現桌台。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/console.py"/>
        <location filename="thrillmon/models/jackpots_totals.py"/>
        <location filename="thrillmon/panes/jackpots.py"/>
        <location filename="thrillmon/panes/jackpots_heading.py"/>
        <source>Jackpots</source>
        <translation>彩金</translation>
    </message>
    <message>
        <location filename="thrillmon/app/console.py"/>
        <location filename="thrillmon/panes/holes.py"/>
        <source>Holes</source>
        <translation>訊號缺口</translation>
    </message>
    <message>
        <location filename="thrillmon/app/house.py"/>
        <source>The demo studio did not start. Try again; if that fails, start “thrillmon demo” from a command line.</source>
        <translation>示範直播廳沒有啟動。請再試一次；若仍失敗，請在命令列執行「thrillmon demo」。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/house.py"/>
        <source>The links are being closed and others opened…</source>
        <translation>正在關閉連線並開啟其他連線…</translation>
    </message>
    <message>
        <location filename="thrillmon/app/jackpot_rewinding.py"/>
        <source>Nothing is kept of the jackpots before this moment.</source>
        <translation>在這一刻之前沒有保存任何彩金記錄。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>A demo has no settings. Make a profile of your own with “New…”.</source>
        <translation>示範沒有設定。請按「新增…」建立您自己的設定檔。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>For this run the variable {name} goes before what stands here.</source>
        <translation>本次執行中，環境變數 {name} 優先於此處的設定。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>It is called “{name}” now.</source>
        <translation>現在名稱是「{name}」。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>Save and reopen the links</source>
        <translation>儲存並重新開啟連線</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>Saved. What the file said before is in {file}.</source>
        <translation>已儲存。檔案先前的內容在 {file}。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>Saving writes the file anew. Comments of your own are put aside into {file}.former.</source>
        <translation>儲存時會重寫整個檔案。您自己的註解會另存於 {file}.former。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>The links read it when they are opened anew: save to do so.</source>
        <translation>連線重新開啟時才會讀取：請按儲存。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>{file} is written, without secrets. Whoever imports it must enter: {needed}.</source>
        <translation>已寫入 {file}，不含密鑰。匯入者必須輸入：{needed}。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>{name} copy</source>
        <translation>{name} 副本</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>“{name}” is a profile of its own now, with the same secrets.</source>
        <translation>「{name}」現在是獨立的設定檔，密鑰相同。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>“{name}” is deleted, its secrets too.</source>
        <translation>「{name}」已刪除，其密鑰也已刪除。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>“{name}” is here. Secrets never come along; enter these in its settings: {needed}.</source>
        <translation>「{name}」已匯入。密鑰不會隨檔案帶入，請在其設定中輸入：{needed}。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>“{name}” is here; it needs no secrets.</source>
        <translation>「{name}」已匯入，不需要密鑰。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>▲ Not saved: look at the fields marked ▲.</source>
        <translation>▲ 未儲存：請查看標有 ▲ 的欄位。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <location filename="thrillmon/app/setting_up.py"/>
        <location filename="thrillmon/app/trials.py"/>
        <source>This {reason}.</source>
        <translation>此欄{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <location filename="thrillmon/panes/diagnostics.py"/>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <location filename="thrillmon/app/recovering.py"/>
        <source>Asking the provider: {table}, {number} of {of} tables, {count} rounds so far</source>
        <translation>正在詢問供應商：{table}，第 {number}／{of} 桌，目前 {count} 局</translation>
    </message>
    <message>
        <location filename="thrillmon/app/recovering.py"/>
        <source>Stopped; what was recovered stays.</source>
        <translation>已停止；已補回的保留。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/recovering.py"/>
        <source>The provider has not been asked yet.</source>
        <translation>尚未詢問供應商。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/recovering.py"/>
        <source>The provider was asked; it told of {count} rounds.</source>
        <translation>已詢問供應商；回覆了 {count} 局。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/recovering.py"/>
        <source>{count} tables were not told of: {what}</source>
        <translation>{count} 張桌沒有得到回覆：{what}</translation>
    </message>
    <message>
        <location filename="thrillmon/app/recovering.py"/>
        <source>{what} {advice}</source>
        <translation>{what} {advice}</translation>
    </message>
    <message>
        <location filename="thrillmon/app/recovering.py"/>
        <source>▲ {what}</source>
        <translation>▲ {what}</translation>
    </message>
    <message>
        <location filename="thrillmon/app/recovering.py"/>
        <location filename="thrillmon/lookups.py"/>
        <source>There is no provider to ask: the profile has neither a [grpc] nor a [rest] section.</source>
        <translation>沒有可詢問的供應商：設定檔沒有 [grpc] 也沒有 [rest] 段落。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/rewinding.py"/>
        <source>Nothing has been kept yet: the archive is empty.</source>
        <translation>尚未保存任何東西：存檔是空的。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/rewinding.py"/>
        <source>The archive begins at {time}; nothing is known of what was before.</source>
        <translation>存檔始於 {time}；之前的情況無從得知。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/rewinding.py"/>
        <source>{hole} What is shown was heard before.</source>
        <translation>{hole}顯示的是在此之前收到的內容。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/rewinding.py"/>
        <source>▨ The broker was not heard at this moment: {why}</source>
        <translation>▨ 此刻未收到訊息代理的訊息：{why}</translation>
    </message>
    <message>
        <location filename="thrillmon/app/setting_up.py"/>
        <source>Enter at least one link: without AMQP, gRPC or REST there is nothing to see.</source>
        <translation>請至少輸入一個連線：沒有 AMQP、gRPC 或 REST 就什麼都看不到。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/setting_up.py"/>
        <source>Press again to open it all the same.</source>
        <translation>再按一次即仍然開啟。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/setting_up.py"/>
        <source>Secrets are kept in the keychain of this computer (“{name}”), never in a file.</source>
        <translation>密鑰存放在這台電腦的鑰匙圈（「{name}」），絕不寫入檔案。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/setting_up.py"/>
        <source>Something is entered wrong: look at the fields marked ▲.</source>
        <translation>有內容輸入錯誤：請查看標有 ▲ 的欄位。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/setting_up.py"/>
        <source>The demo studio is starting…</source>
        <translation>示範直播廳啟動中…</translation>
    </message>
    <message>
        <location filename="thrillmon/app/setting_up.py"/>
        <source>This computer has no keychain. Secrets entered here hold until the program ends and are written nowhere. For the next start set the variables {variables}.</source>
        <translation>這台電腦沒有鑰匙圈。在此輸入的密鑰只保留到程式結束，不會寫到任何地方。下次啟動前請設定環境變數 {variables}。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/setting_up.py"/>
        <source>from the variable {name}</source>
        <translation>取自環境變數 {name}</translation>
    </message>
    <message>
        <location filename="thrillmon/app/setting_up.py"/>
        <source>{count} of {all} links do not work yet.</source>
        <translation>{all} 個連線中有 {count} 個尚未正常。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/setting_up.py"/>
        <source>{warning} {advice}</source>
        <translation>{warning}{advice}</translation>
    </message>
    <message>
        <location filename="thrillmon/app/setting_up.py"/>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>Import a profile</source>
        <translation>匯入設定檔</translation>
    </message>
    <message>
        <location filename="thrillmon/app/setting_up.py"/>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>Profiles (*.toml)</source>
        <translation>設定檔 (*.toml)</translation>
    </message>
    <message>
        <location filename="thrillmon/app/shell_desk.py"/>
        <source>Diagnostic bundle …</source>
        <translation>診斷資料包…</translation>
    </message>
    <message>
        <location filename="thrillmon/app/updating.py"/>
        <source>Asking …</source>
        <translation>正在詢問…</translation>
    </message>
    <message>
        <location filename="thrillmon/app/updating.py"/>
        <source>New versions …</source>
        <translation>新版本…</translation>
    </message>
    <message>
        <location filename="thrillmon/app/updating.py"/>
        <source>This build believes nobody&apos;s news: no key was built in. Ask whoever gave it to you for news of new versions.</source>
        <translation>此版本不信任任何人的更新消息：未內建金鑰。請向提供此程式的人詢問新版本的消息。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/updating.py"/>
        <source>Version {version} is the newest there is.</source>
        <translation>版本 {version} 已是最新版本。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/updating.py"/>
        <source>Version {version} is there …</source>
        <translation>已有版本 {version}…</translation>
    </message>
    <message>
        <location filename="thrillmon/app/updating.py"/>
        <source>Version {version} is there; this is {own}.</source>
        <translation>已有版本 {version}；目前是 {own}。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/updating.py"/>
        <location filename="thrillmon/commands/updates.py"/>
        <source>{file} cannot be read: {reason}</source>
        <translation>無法讀取 {file}：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/alarm_book.py"/>
        <location filename="thrillmon/archive/examining.py"/>
        <location filename="thrillmon/archive/failures.py"/>
        <location filename="thrillmon/archive/ledger.py"/>
        <source>“{file}” is damaged: {reason}.</source>
        <translation>「{file}」已損毀：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/alarm_file.py"/>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>「{file}」無法讀取：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/archive.py"/>
        <source>Everything heard is kept in “{folder}”.</source>
        <translation>收到的一切都保存在「{folder}」。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/archive.py"/>
        <source>{advice} {promise}</source>
        <translation>{advice}{promise}</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/blocks.py"/>
        <source>A block of the archive cannot be read: {reason}.</source>
        <translation>存檔中有一個區塊無法讀取：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/blocks.py"/>
        <source>A block of the archive claims to be too large.</source>
        <translation>存檔中有一個區塊聲稱的大小過大。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/blocks.py"/>
        <source>A block of the archive is cut off.</source>
        <translation>存檔中有一個區塊被截斷。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/failures.py"/>
        <source>Another program holds “{file}”.</source>
        <translation>另一個程式正占用「{file}」。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/failures.py"/>
        <source>Close the program that holds it: a backup, a virus scanner or a database browser.</source>
        <translation>請關閉占用它的程式：備份、防毒軟體或資料庫瀏覽工具。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/failures.py"/>
        <source>Give this user the right to write there, or set another path in [archive].</source>
        <translation>請給此使用者該處的寫入權限，或在 [archive] 設定其他 path。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/failures.py"/>
        <source>Make room on the disk, or lower keep_gigabytes in [archive].</source>
        <translation>請清出磁碟空間，或調低 [archive] 的 keep_gigabytes。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/failures.py"/>
        <source>Nothing is acknowledged until it can be written again, so nothing is lost; it is tried every second.</source>
        <translation>在能再次寫入之前不會確認任何訊息，因此不會遺失；每秒重試一次。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/failures.py"/>
        <source>The disk is full: “{file}” cannot be written.</source>
        <translation>磁碟已滿：「{file}」無法寫入。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/failures.py"/>
        <source>“{path}” cannot be written: {reason}.</source>
        <translation>「{path}」無法寫入：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/failures.py"/>
        <location filename="thrillmon/archive/readers.py"/>
        <source>The search was stopped.</source>
        <translation>搜尋已停止。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/files.py"/>
        <source>“{file}” is the database of another program.</source>
        <translation>「{file}」是其他程式的資料庫。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/files.py"/>
        <source>“{file}” was written by a newer version of thrillmon ({found}).</source>
        <translation>「{file}」是由較新版本的 thrillmon（{found}）寫入的。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/journal.py"/>
        <location filename="thrillmon/archive/tap_book.py"/>
        <source>{reason} It is kept as “{aside}”, and a new file was begun; what it holds is not searched.</source>
        <translation>{reason}它已另存為「{aside}」，並開始使用新檔案；其中的內容不會被搜尋。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/ledger.py"/>
        <source>thrillmon was not running.</source>
        <translation>thrillmon 沒有在執行。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/ledger.py"/>
        <source>{reason} It is kept as “{aside}”.</source>
        <translation>{reason}它已另存為「{aside}」。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/retention.py"/>
        <source>About {days:.0f} days at this rate: {rate} a day, and {limit} are allowed.</source>
        <translation>照此速度約可保存 {days:.0f} 天：每天 {rate}，上限 {limit}。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/retention.py"/>
        <source>{days} days, as set: at {rate} a day they take {size} of the {limit} allowed.</source>
        <translation>依設定保存 {days} 天：每天 {rate}，占用上限 {limit} 中的 {size}。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/retention.py"/>
        <source>{size} so far; how long it lasts is known after a day.</source>
        <translation>目前 {size}；能保存多久要一天後才知道。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/tap_then.py"/>
        <source>Nobody has noted how the tap stood at this moment.</source>
        <translation>沒有記錄這一刻彩金來源的狀態。</translation>
    </message>
    <message>
        <location filename="thrillmon/commands/archived.py"/>
        <source>Nothing has been kept yet in “{folder}”.</source>
        <translation>「{folder}」中尚未保存任何東西。</translation>
    </message>
    <message>
        <location filename="thrillmon/commands/archived.py"/>
        <source>What was kept last may be missing: {reason}</source>
        <translation>最後保存的內容可能缺失：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/commands/check.py"/>
        <source>The profile switches every link off: no [amqp], [grpc], [rest] or [tap] section.</source>
        <translation>設定檔關閉了所有連線：沒有 [amqp]、[grpc]、[rest] 或 [tap] 段落。</translation>
    </message>
    <message>
        <location filename="thrillmon/commands/demo.py"/>
        <source>--screenshots {folder}: {reason}</source>
        <translation>--screenshots {folder}：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/commands/demo.py"/>
        <source>There is no display: the window runs offscreen for {seconds:.0f} s and takes pictures.</source>
        <translation>沒有顯示器：視窗在背景執行 {seconds:.0f} 秒並擷取畫面。</translation>
    </message>
    <message>
        <location filename="thrillmon/commands/floor.py"/>
        <location filename="thrillmon/commands/records.py"/>
        <source>The profile has neither a [grpc] nor a [rest] section: there is nobody to ask.</source>
        <translation>設定檔沒有 [grpc] 也沒有 [rest] 段落：沒有可以詢問的對象。</translation>
    </message>
    <message>
        <location filename="thrillmon/commands/records.py"/>
        <source>Only the first {count} are shown; ask for more with --limit.</source>
        <translation>只顯示前 {count} 筆；要看更多請用 --limit。</translation>
    </message>
    <message>
        <location filename="thrillmon/commands/records.py"/>
        <source>The profile has no [{section}] section.</source>
        <translation>設定檔沒有 [{section}] 段落。</translation>
    </message>
    <message>
        <location filename="thrillmon/commands/studio.py"/>
        <source>A port of the studio cannot be opened: {reason}</source>
        <translation>模擬直播廳的連接埠無法開啟：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/commands/tail.py"/>
        <source>The broker sends no more until something is acknowledged, and that is not ours to do.</source>
        <translation>訊息代理在收到確認之前不再發送，而確認不是我們該做的事。</translation>
    </message>
    <message>
        <location filename="thrillmon/commands/tail.py"/>
        <source>The profile has no [amqp] section: there is nothing to hear.</source>
        <translation>設定檔沒有 [amqp] 段落：沒有可收聽的來源。</translation>
    </message>
    <message>
        <location filename="thrillmon/commands/tail.py"/>
        <source>The queue is not ours, so nothing is acknowledged: at most {count} messages can be seen, and all of them stay.</source>
        <translation>這個佇列不是我們的，所以不做任何確認：最多看得到 {count} 則訊息，而且全部原封不動。</translation>
    </message>
    <message>
        <location filename="thrillmon/commands/updates.py"/>
        <source>This build believes nobody&apos;s news: no key was built in (see remote/feed_keys.py).</source>
        <translation>此版本不信任任何人的更新消息：未內建金鑰（見 remote/feed_keys.py）。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/backtest.py"/>
        <source>The connection was lost.</source>
        <translation>連線中斷了。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/bookkeeping.py"/>
        <source>Return the table to service.</source>
        <translation>將此桌恢復啟用。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/bookkeeping.py"/>
        <location filename="thrillmon/models/alarm_journal.py"/>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Everything at this table</source>
        <translation>此桌的所有警報</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue.py"/>
        <source>See whether the table is still in that state; if it is meant to be, take the table out of service.</source>
        <translation>請看桌台是否仍處於該狀態；若本應如此，請將桌台停用。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue.py"/>
        <source>as long as delivered</source>
        <translation>出廠時限</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue.py"/>
        <source>{alarm}: {key} is {now} (was {was}).</source>
        <translation>{alarm}：{key} 現為 {now}（原為 {was}）。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue.py"/>
        <source>{place}, {step}: too long after {now} (was {was}).</source>
        <translation>{place}，{step}：過久門檻現為 {now}（原為 {was}）。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue.py"/>
        <source>{seconds:g} s</source>
        <translation>{seconds:g} 秒</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue.py"/>
        <source>“{rule}” may hide for {now} (was {was}).</source>
        <translation>「{rule}」可抑制 {now}（原為 {was}）。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue.py"/>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Suppressed for too long</source>
        <translation>抑制過久</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue.py"/>
        <location filename="thrillmon/models/holes.py"/>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <source>must be &quot;low&quot;, &quot;medium&quot; or &quot;high&quot;</source>
        <translation>必須是 &quot;low&quot;、&quot;medium&quot; 或 &quot;high&quot;</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <source>must be a list of these: {names}</source>
        <translation>必須是以下項目的清單：{names}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <source>must be a list: write [[threshold]] with two brackets</source>
        <translation>必須是清單：請用雙層中括號寫 [[threshold]]</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <source>must be a section: write [{name}]</source>
        <translation>必須是段落：請寫 [{name}]</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <source>must be a whole number, 0 or more</source>
        <translation>必須是 0 以上的整數</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <source>there is no such alarm; known are {names}</source>
        <translation>沒有這種警報；已知的有 {names}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <source>there is no such key; known here are {names}</source>
        <translation>沒有這個鍵；這裡已知的有 {names}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <source>{file}: this is no TOML: it is nested too deeply</source>
        <translation>{file}：這不是 TOML：巢狀層數過深</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <location filename="thrillmon/floor/alarms/drafts.py"/>
        <source>must be at most {count} characters long</source>
        <translation>最多 {count} 個字元</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <location filename="thrillmon/floor/alarms/drafts.py"/>
        <source>must be {least:g} to {most:g}</source>
        <translation>必須介於 {least:g} 至 {most:g}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <location filename="thrillmon/floor/alarms/drafts.py"/>
        <location filename="thrillmon/settings/mistakes.py"/>
        <location filename="thrillmon/studio/script_problems.py"/>
        <source>must be a number</source>
        <translation>必須是數字</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <location filename="thrillmon/settings/files.py"/>
        <source>{file}, line {line}: {key}: {reason}</source>
        <translation>{file}，第 {line} 行：{key}：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <location filename="thrillmon/settings/files.py"/>
        <source>{file}: this is no TOML: {reason}</source>
        <translation>{file}：這不是 TOML：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <location filename="thrillmon/settings/mistakes.py"/>
        <source>this key is missing</source>
        <translation>缺少這個鍵</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <location filename="thrillmon/settings/mistakes.py"/>
        <location filename="thrillmon/studio/script_problems.py"/>
        <source>must be text in quotes</source>
        <translation>必須是加引號的文字</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <location filename="thrillmon/settings/mistakes.py"/>
        <location filename="thrillmon/studio/script_problems.py"/>
        <source>must be true or false</source>
        <translation>必須是 true 或 false</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/drafts.py"/>
        <source>Seconds it counts as going on.</source>
        <translation>視為持續中的秒數。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/drafts.py"/>
        <source>Seconds it must be gone before it counts as over.</source>
        <translation>消失多少秒後才算結束。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/drafts.py"/>
        <source>Seconds it must hold before it calls.</source>
        <translation>持續多少秒後才發出警報。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/drafts.py"/>
        <source>What to do</source>
        <translation>處理方式</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/drafts.py"/>
        <source>long before and after: nobody would be called in time; one of both must be 60 s or less</source>
        <translation>前後延遲都太長，無法及時叫人；其中之一須在 60 秒以內</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/drafts.py"/>
        <location filename="thrillmon/models/alarm_journal.py"/>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Priority</source>
        <translation>級別</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/drafts.py"/>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/evaluation.py"/>
        <source>“{rule}” has hidden alarms here for longer than it may; they are shown again.</source>
        <translation>「{rule}」在此隱藏警報的時間已超過上限；現已重新顯示。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/figures.py"/>
        <source>~ bearable</source>
        <translation>~ 尚可</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/figures.py"/>
        <source>✓ good</source>
        <translation>✓ 良好</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/figures.py"/>
        <source>✕ too much</source>
        <translation>✕ 過多</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Ask the jackpot provider whether it sends; if it does, check what the profile asks for ([tap] events).</source>
        <translation>詢問彩金供應商是否仍在發送；若有發送，請檢查設定檔要求的事件（[tap] events）。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Ask the jackpot provider whether it was closed. Until then nobody should quote its amounts.</source>
        <translation>詢問彩金供應商該彩金是否已關閉。在此之前任何人都不應報出其金額。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Ask the jackpot provider who was paid, or who has changed the pot; write the answer into the note.</source>
        <translation>詢問彩金供應商派彩給誰，或誰更改了彩池；把答覆寫入備註。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Call IT. Wins, withheld ones too, are not seen here meanwhile: ask the jackpot provider about them.</source>
        <translation>聯絡 IT。在此期間這裡看不到中獎，包括暫扣的中獎：請向彩金供應商查詢。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Give the game round and the credit to the jackpot provider: somebody has not got their money.</source>
        <translation>把遊戲局號與入帳號交給彩金供應商：有人尚未收到款項。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Jackpot feed dead</source>
        <translation>彩金來源中斷</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Jackpot feed tells nothing</source>
        <translation>彩金來源沒有訊息</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Jackpot fell without a win</source>
        <translation>彩金無中獎而下降</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Jackpot not told any more</source>
        <translation>彩金不再更新</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Payout failed</source>
        <translation>派彩失敗</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Seconds for which a fall that nothing explains stays an alarm.</source>
        <translation>無法解釋的下降維持警報的秒數。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Seconds without a word after which a jackpot counts as no longer told.</source>
        <translation>彩金超過多少秒沒有消息即視為不再更新。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Tell the manager on duty and the jackpot provider; promise the player nothing before they have answered.</source>
        <translation>通知值班經理與彩金供應商；在他們答覆之前不要對玩家作任何承諾。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Win withheld</source>
        <translation>中獎暫扣</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_watch.py"/>
        <source>A whole draw was withheld: {count} winners.</source>
        <translation>整次開獎被暫扣：{count} 位得獎者。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_watch.py"/>
        <source>A win of the pot “{pot}” was withheld (player {player}, {brand}); its amount was not sent.</source>
        <translation>彩池「{pot}」的中獎被暫扣（玩家 {player}，{brand}）；未傳送金額。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_watch.py"/>
        <source>A win of {amount} of the pot “{pot}” was withheld (player {player}, {brand}).</source>
        <translation>彩池「{pot}」的中獎 {amount} 被暫扣（玩家 {player}，{brand}）。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_watch.py"/>
        <source>Nothing is told of this jackpot any more, although others are told.</source>
        <translation>這個彩金不再有訊息，而其他彩金仍在更新。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_watch.py"/>
        <source>Payouts of a community win that failed: {count} (game round {round}, credit {credit}).</source>
        <translation>社群中獎派彩失敗：{count} 筆（遊戲局 {round}，入帳 {credit}）。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_watch.py"/>
        <source>The jackpot feed is dead: {reason} The pots show the past.</source>
        <translation>彩金來源中斷：{reason}彩池顯示的是過去的數值。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_watch.py"/>
        <source>The jackpot feed refuses us, and trying again does not help: {reason} {advice}</source>
        <translation>彩金來源拒絕我們，重試無濟於事：{reason} {advice}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_watch.py"/>
        <source>The jackpot feed tells nothing of any jackpot: {reason}</source>
        <translation>彩金來源沒有任何彩金的訊息：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_watch.py"/>
        <source>The pot “{pot}” fell from {before} to {after}, and no win was told.</source>
        <translation>彩池「{pot}」由 {before} 降至 {after}，卻沒有中獎訊息。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_watch.py"/>
        <source>The pot “{pot}” is lower than before a silence: {before} then, {after} now. A win may have been missed.</source>
        <translation>彩池「{pot}」比中斷之前低：當時 {before}，現在 {after}。可能漏聽了一次中獎。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>Acknowledge this alarm first, then reset it.</source>
        <translation>請先確認警報，再重設。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>Only Low alarms can be acknowledged together. Look at the others one by one.</source>
        <translation>只有「低」級警報可以一併確認。其他請逐一查看。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>Only an acknowledged alarm that still holds can be given back.</source>
        <translation>只有已確認且狀況仍在的警報可以交還。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>Say in the note what was found; the reset is kept with it.</source>
        <translation>請在備註寫明查到什麼；備註會與重設一併保存。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>Say when this is to be looked at again; that moment has passed.</source>
        <translation>請指定何時再查看；所選時間已過。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>Say why this alarm is shelved; the shelf list shows it.</source>
        <translation>請說明為何擱置此警報；擱置清單會顯示。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>Say why this is taken out of service; the list shows it.</source>
        <translation>請說明為何停用；清單會顯示。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>The end of the shift is not known: choose a time instead.</source>
        <translation>不知道本班何時結束：請改選時間。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>The whole table is out of service: return the table.</source>
        <translation>整桌已停用：請將整桌恢復啟用。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>There is no alarm called “{kind}”.</source>
        <translation>沒有名為「{kind}」的警報。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>This alarm is not latched, or its condition still holds: there is no reset.</source>
        <translation>此警報未鎖定，或狀況仍在：無法重設。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>This alarm is not on the shelf any more.</source>
        <translation>此警報已不在擱置清單中。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>This alarm is out of service: return it to service first.</source>
        <translation>此警報已停用：請先恢復啟用。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>This alarm is over; the journal has it as number {number}.</source>
        <translation>此警報已結束；在日誌中的編號為 {number}。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>This alarm is shelved: take it off the shelf first.</source>
        <translation>此警報已擱置：請先取消擱置。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>This alarm is suppressed by design: it comes back by itself.</source>
        <translation>此警報依設計抑制：會自行恢復。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>This alarm makes no sound now.</source>
        <translation>此警報目前沒有發出聲音。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>This is in service.</source>
        <translation>這並未停用。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>{user} has acknowledged this already.</source>
        <translation>{user} 已經確認過了。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>{user} has taken this out of service already.</source>
        <translation>{user} 已經停用了。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/people.py"/>
        <source>Only a supervisor may change the rules, and {user} is on duty as an operator: let a supervisor begin a shift (More).</source>
        <translation>只有主管可以更改規則，而 {user} 以操作員身分值班：請由主管開始值班（更多）。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/people.py"/>
        <source>Only a supervisor may shelve a High alarm, and {user} is on duty as an operator. Acknowledge it, or let a supervisor begin a shift (More).</source>
        <translation>只有主管可以擱置「高」級警報，而 {user} 以操作員身分值班。請先確認，或由主管開始值班（更多）。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/people.py"/>
        <source>Only a supervisor may take alarms out of service, and {user} is on duty as an operator. Shelve it for a while, or let a supervisor begin a shift (More).</source>
        <translation>只有主管可以停用警報，而 {user} 以操作員身分值班。可暫時擱置，或由主管開始值班（更多）。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/report.py"/>
        <source>Alarms per operator-hour</source>
        <translation>每人每小時警報數</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/report.py"/>
        <source>Alarms that stood for more than a day</source>
        <translation>持續超過一天的警報</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/report.py"/>
        <source>Chattering alarms</source>
        <translation>反覆跳動的警報</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/report.py"/>
        <source>Fleeting alarms</source>
        <translation>一閃而過的警報</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/report.py"/>
        <source>Most alarms at one time</source>
        <translation>同時警報最多數</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/report.py"/>
        <source>Most alarms in ten minutes</source>
        <translation>十分鐘內警報最多數</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/report.py"/>
        <source>Most shelved at one time</source>
        <translation>同時擱置最多數</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/report.py"/>
        <source>Part of High alarms</source>
        <translation>「高」級警報占比</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/report.py"/>
        <source>Part of the ten most frequent alarms</source>
        <translation>最頻繁十種警報占比</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/report.py"/>
        <source>Part of the ten-minute periods with more than 10</source>
        <translation>超過 10 個警報的十分鐘時段占比</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/report.py"/>
        <source>Part of the time in flood</source>
        <translation>警報氾濫時間占比</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Clocks differ</source>
        <translation>時鐘不一致</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Disk nearly full</source>
        <translation>磁碟快滿了</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Free some space or shorten how long the archive keeps what it has.</source>
        <translation>請清出空間，或縮短存檔的保存時間。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Gigabytes that must be free.</source>
        <translation>必須保有的可用空間（GB）。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Have the time service of this computer looked at; if it is right, tell the studio.</source>
        <translation>請找人檢查這台電腦的時間服務；若沒有問題，請通知直播廳。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Look at the network and at what else this computer does; move the console if it stays.</source>
        <translation>請檢查網路以及這台電腦還在做什麼；若持續如此，請把主控台移到別台電腦。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Messages are lost</source>
        <translation>訊息遺失</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Messages come late</source>
        <translation>訊息逾時</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Messages come {seconds:.0f} s late.</source>
        <translation>訊息逾時 {seconds:.0f} 秒才到。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>No sound</source>
        <translation>沒有聲音</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Only {free:.1f} GB are free where the archive lies.</source>
        <translation>存檔所在磁碟只剩 {free:.1f} GB。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Plug in a loudspeaker or move the console: until then alarms can only be seen.</source>
        <translation>請接上喇叭，或把主控台移到別台電腦：在此之前警報只看得到、聽不到。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Seconds a message may take to get here.</source>
        <translation>訊息送達最多可花的秒數。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Seconds the clocks may differ.</source>
        <translation>時鐘可相差的秒數。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>The clocks differ, so that ages cannot be told.</source>
        <translation>時鐘不一致，因此無法得知資料距今多久。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>The studio&apos;s clock is {seconds:.0f} s ahead of this computer&apos;s.</source>
        <translation>直播廳的時鐘比這台電腦快 {seconds:.0f} 秒。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>The studio&apos;s clock is {seconds:.0f} s behind this computer&apos;s.</source>
        <translation>直播廳的時鐘比這台電腦慢 {seconds:.0f} 秒。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>This computer has no sound device.</source>
        <translation>這台電腦沒有音效裝置。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Watch the floor from another console and call IT: this one has gaps.</source>
        <translation>請改用另一台主控台監看現場並通知 IT：這一台的資料有缺口。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>What is heard cannot be kept: the archive does not take it.</source>
        <translation>收到的內容無法保存：存檔無法寫入。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>{count} messages were lost within the last minute.</source>
        <translation>最近一分鐘內遺失了 {count} 則訊息。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_links.py"/>
        <source>Another feed died in the same moment; its alarm stands for both.</source>
        <translation>另一個訊號同時中斷；它的警報代表兩者。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_links.py"/>
        <source>Call IT. Until it is back, work from the living source, and by telephone where there is none.</source>
        <translation>請通知 IT。恢復之前，請以仍正常的來源作業；沒有來源時改用電話。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_links.py"/>
        <source>Feed dead</source>
        <translation>訊號中斷</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_links.py"/>
        <source>Feeds that die within so many seconds of each other raise one alarm.</source>
        <translation>在這麼多秒內相繼中斷的訊號只發一個警報。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_links.py"/>
        <source>The Notify feed (AMQP)</source>
        <translation>Notify 訊號（AMQP）</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_links.py"/>
        <source>The jackpot feed</source>
        <translation>彩金訊號</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_links.py"/>
        <source>The poll (REST)</source>
        <translation>輪詢（REST）</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_links.py"/>
        <source>The poll (gRPC)</source>
        <translation>輪詢（gRPC）</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_links.py"/>
        <source>{feed} is dead: {reason} No source is left: the tables show the past.</source>
        <translation>{feed}已中斷：{reason}已無任何來源：桌台顯示的是過去的狀態。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_links.py"/>
        <source>{feed} is dead: {reason} Work from the living source: {living}.</source>
        <translation>{feed}已中斷：{reason}請以仍正常的來源作業：{living}。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_rounds.py"/>
        <source>Note the reason. Several in a row: look at the table with the pit boss.</source>
        <translation>請記下原因。若連續發生：請與監場一起查看該桌。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_rounds.py"/>
        <source>Round changed after it was played</source>
        <translation>局後有修改</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_rounds.py"/>
        <source>Seconds within which they are counted.</source>
        <translation>計數所涵蓋的秒數。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_rounds.py"/>
        <source>So many on one table make it Medium.</source>
        <translation>同一桌達到此數即升為「中」級。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_rounds.py"/>
        <source>So many rounds in trouble on one table, and an error in a step calls.</source>
        <translation>同一桌出問題的局達此數，步驟錯誤才發出警報。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_rounds.py"/>
        <source>Verify it against the recording with a second person, then reset this alarm with a note.</source>
        <translation>請與第二人一起對照錄影核實，再加備註重設此警報。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_rounds.py"/>
        <source>{table}: a step reports an error: “{error}”.</source>
        <translation>{table}：有步驟回報錯誤：「{error}」。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_rounds.py"/>
        <source>{table}: round {round} got its result only afterwards.</source>
        <translation>{table}：局 {round} 事後才有結果。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_rounds.py"/>
        <source>{table}: round {round} was cancelled after it was played.</source>
        <translation>{table}：局 {round} 於局後取消。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_rounds.py"/>
        <source>{table}: round {round} was cancelled.</source>
        <translation>{table}：局 {round} 已取消。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_rounds.py"/>
        <source>{table}: round {round} was cancelled: “{reason}”.</source>
        <translation>{table}：局 {round} 已取消：「{reason}」。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_rounds.py"/>
        <source>{table}: the cards of round {round} were changed after it was played.</source>
        <translation>{table}：局 {round} 的牌於局後修改。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_rounds.py"/>
        <source>{told} It is number {times} within minutes.</source>
        <translation>{told}這是數分鐘內的第 {times} 次。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_rounds.py"/>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <location filename="thrillmon/floor/worst.py"/>
        <source>Round cancelled</source>
        <translation>本局取消</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>Ask the dealer what keeps the shoe.</source>
        <translation>請詢問荷官換牌靴為何耽擱。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>Broker and poll disagree</source>
        <translation>訊息代理與輪詢不一致</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>Compare the table with its video: the witness that is wrong is late. Tell the support desk which one.</source>
        <translation>請對照該桌的視訊：有誤的一方就是逾時的一方。請告知支援人員是哪一方。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>Dealer missing</source>
        <translation>荷官缺席</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>Look at the table on video and call it. If it plays on video, the feed is late: tell the support desk.</source>
        <translation>請看該桌視訊並致電該桌。若視訊中仍在進行，就是訊號逾時：請告知支援人員。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>One shift has ended and the next has not begun.</source>
        <translation>上一班已結束，下一班尚未開始。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>Round stalled</source>
        <translation>牌局停滯</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>Seconds a shoe change may take.</source>
        <translation>換牌靴可花的秒數。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>Seconds a step may last beyond its plan.</source>
        <translation>步驟可超出計畫的秒數。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>Seconds a step without a plan may last.</source>
        <translation>沒有計畫的步驟可持續的秒數。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>Seconds an open table may be without a round.</source>
        <translation>開放的桌台可沒有牌局的秒數。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>Send a relief, or take the table out of play until somebody deals.</source>
        <translation>請派人接替，或暫停該桌，直到有人發牌。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>Shoe change takes too long</source>
        <translation>換牌靴過久</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>The shoe is being changed.</source>
        <translation>正在換牌靴。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>The table is closed.</source>
        <translation>桌台已關閉。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>The table is in maintenance.</source>
        <translation>桌台維護中。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>{table}: no dealer has signed in, and the table is open.</source>
        <translation>{table}：桌台開放，但沒有荷官登入。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>{table}: no round has begun for {seconds} s, although the table is open.</source>
        <translation>{table}：桌台開放，但已 {seconds} 秒沒有開局。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>{table}: the shoe has been changed for {seconds} s; {limit:.0f} s are enough.</source>
        <translation>{table}：換牌靴已 {seconds} 秒；{limit:.0f} 秒應已足夠。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>{table}: {difference}.</source>
        <translation>{table}：{difference}。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>{table}: “{step}” has lasted {seconds} s and was planned for {planned:.0f} s.</source>
        <translation>{table}：「{step}」已持續 {seconds} 秒，計畫為 {planned:.0f} 秒。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>{table}: “{step}” has lasted {seconds} s.</source>
        <translation>{table}：「{step}」已持續 {seconds} 秒。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>{table}: “{step}” has lasted {seconds} s; usually it takes {usual:.0f} s here.</source>
        <translation>{table}：「{step}」已持續 {seconds} 秒；此桌通常 {usual:.0f} 秒。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Step not told</source>
        <translation>步驟未說明</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/wires.py"/>
        <source>Many tables at once: one alarm stands for all.</source>
        <translation>多桌同時發生：以一個警報代表全部。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/wires.py"/>
        <source>The broker has only just begun to speak again.</source>
        <translation>訊息代理剛剛才恢復發送。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/wires.py"/>
        <source>The broker says nothing of any table.</source>
        <translation>訊息代理沒有任何桌台的訊息。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/wires.py"/>
        <source>The studio&apos;s clock was set: what was said before cannot be compared.</source>
        <translation>直播廳的時鐘已調整：無法與先前的內容比對。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/wires.py"/>
        <source>{count} tables: broker and poll say different things.</source>
        <translation>{count} 桌：訊息代理與輪詢說法不同。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>Clubs</source>
        <translation>棒</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>Cups</source>
        <translation>杯</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>Grand</source>
        <translation>巨型</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>Major</source>
        <translation>大型</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>Minor</source>
        <translation>小型</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>Swords</source>
        <translation>劍</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>black</source>
        <translation>黑</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>blue</source>
        <translation>藍</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>green</source>
        <translation>綠</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>heads</source>
        <translation>正面</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>last round of the shoe</source>
        <translation>本靴最後一局</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>new shoe</source>
        <translation>新牌靴</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>orange</source>
        <translation>橙</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>pink</source>
        <translation>粉</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>red</source>
        <translation>紅</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>tails</source>
        <translation>反面</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>white</source>
        <translation>白</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>yellow</source>
        <translation>黃</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/comparisons.py"/>
        <source>end</source>
        <translation>結束</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/comparisons.py"/>
        <source>fortune rates</source>
        <translation>好運倍數</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/comparisons.py"/>
        <source>result</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/comparisons.py"/>
        <source>start</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/comparisons.py"/>
        <source>step {number}</source>
        <translation>步驟 {number}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/comparisons.py"/>
        <source>steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/comparisons.py"/>
        <source>yes: {reason}</source>
        <translation>是：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/comparisons.py"/>
        <source>{seat}, {place}</source>
        <translation>{seat}，{place}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/comparisons.py"/>
        <source>{step} at :{seconds:06.3f}</source>
        <translation>{step}，於 :{seconds:06.3f}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/comparisons.py"/>
        <location filename="thrillmon/floor/disagreements.py"/>
        <location filename="thrillmon/floor/round_marks.py"/>
        <location filename="thrillmon/models/timeline_words.py"/>
        <location filename="thrillmon/models/wall_tiles.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/comparisons.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <source>betting</source>
        <translation>下注中</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <source>broker says round {number} {push}, poll says round {other} {poll}</source>
        <translation>訊息代理說第 {number} 局{push}，輪詢說第 {other} 局{poll}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <source>broker says {push}, poll says {poll}</source>
        <translation>訊息代理說{push}，輪詢說{poll}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <source>closed</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <source>finished</source>
        <translation>已結束</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <source>in maintenance</source>
        <translation>維護中</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <source>no more bets</source>
        <translation>停止下注</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <source>no round</source>
        <translation>沒有牌局</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <source>open</source>
        <translation>開放</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <source>playing</source>
        <translation>進行中</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <source>running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <source>state {number}</source>
        <translation>狀態 {number}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>closes after this round</source>
        <translation>本局後關閉</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>maintenance after this round</source>
        <translation>本局後維護</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>opens again after this round</source>
        <translation>本局後重新開放</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/dissection.py"/>
        <source>A field numbered 0, which no field can have.</source>
        <translation>欄位編號為 0，任何欄位都不可能是 0。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/dissection.py"/>
        <source>A field of wire type {wire}, which this protocol does not use.</source>
        <translation>欄位的線路類型是 {wire}，此協定不使用這種類型。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/dissection.py"/>
        <source>A number longer than any number can be.</source>
        <translation>數字長度超過任何可能的數字。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/dissection.py"/>
        <source>Cut off inside a list of numbers.</source>
        <translation>在一串數字中間被截斷。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/dissection.py"/>
        <source>Cut off inside a number.</source>
        <translation>在一個數字中間被截斷。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/dissection.py"/>
        <source>Cut off: {wanted} bytes should follow and {there} are there.</source>
        <translation>被截斷：後面應有 {wanted} 位元組，實際只有 {there}。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/dissection.py"/>
        <source>More than {count} fields; the rest is not taken apart.</source>
        <translation>超過 {count} 個欄位；其餘不再拆解。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/dissection.py"/>
        <source>Nested deeper than {depth}; not taken apart.</source>
        <translation>巢狀超過 {depth} 層；不再拆解。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/expressions.py"/>
        <source>The query ends too early: something is missing after “{query}”.</source>
        <translation>查詢不完整：「{query}」之後還缺東西。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/expressions.py"/>
        <source>The query is nested deeper than {depth}.</source>
        <translation>查詢的巢狀超過 {depth} 層。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/expressions.py"/>
        <source>There is no field “{name}”. There are: {fields}.</source>
        <translation>沒有欄位「{name}」。可用的有：{fields}。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/expressions.py"/>
        <source>a number cannot be compared with {operator}</source>
        <translation>數字不能用 {operator} 比較</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/expressions.py"/>
        <source>an amount cannot be compared with {operator}</source>
        <translation>金額不能用 {operator} 比較</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/expressions.py"/>
        <source>text cannot be compared with {operator}</source>
        <translation>文字不能用 {operator} 比較</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/expressions.py"/>
        <source>that is neither yes nor no</source>
        <translation>這既不是 yes 也不是 no</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/expressions.py"/>
        <source>that is no amount such as 500 or 48,132.91</source>
        <translation>這不是金額，應如 500 或 48,132.91</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/expressions.py"/>
        <source>that is no number such as 20, 20s or 2m</source>
        <translation>這不是像 20、20s 或 2m 的數字</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/expressions.py"/>
        <source>that is no time such as 21:00 or 2026-11-21T21:00</source>
        <translation>這不是像 21:00 或 2026-11-21T21:00 的時間</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/expressions.py"/>
        <source>{name} cannot be “{value}”: {reason}.</source>
        <translation>{name} 不能是「{value}」：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/expressions.py"/>
        <source>“{rest}” is not understood here.</source>
        <translation>看不懂這裡的「{rest}」。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/__init__.py"/>
        <source>Unknown game</source>
        <translation>未知遊戲</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Baccarat</source>
        <translation>百家樂</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Baccarat 2</source>
        <translation>百家樂 2</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Baccarat 3</source>
        <translation>百家樂 3</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Banker card 1</source>
        <translation>莊家第 1 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Banker card 2</source>
        <translation>莊家第 2 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Banker third card</source>
        <translation>莊家補牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Banker {points} over {other}</source>
        <translation>莊 {points} 勝閒 {other}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Blockchain</source>
        <translation>區塊鏈</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Classic</source>
        <translation>經典</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Deal banker card 1</source>
        <translation>發莊家第 1 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Deal banker card 2</source>
        <translation>發莊家第 2 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Deal player card 1</source>
        <translation>發閒家第 1 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Deal player card 2</source>
        <translation>發閒家第 2 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Draw: no more bets</source>
        <translation>補牌：停止下注</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Draw: open bets</source>
        <translation>補牌：開始下注</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>First cards</source>
        <translation>前兩張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Forever 8</source>
        <translation>永恆 8</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Forever 9</source>
        <translation>永恆 9</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Fortune</source>
        <translation>好運</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>One Lucky Nine</source>
        <translation>幸運九點</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Peek</source>
        <translation>咪牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Peek blockchain</source>
        <translation>咪牌區塊鏈</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Peek third card (banker)</source>
        <translation>咪莊家補牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Peek third card (player)</source>
        <translation>咪閒家補牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Pit boss: banker&apos;s third</source>
        <translation>監場修改：莊家補牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Pit boss: first cards</source>
        <translation>監場修改：前兩張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Pit boss: player&apos;s third</source>
        <translation>監場修改：閒家補牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Player card 1</source>
        <translation>閒家第 1 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Player card 2</source>
        <translation>閒家第 2 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Player third card</source>
        <translation>閒家補牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Player {points} over {other}</source>
        <translation>閒 {points} 勝莊 {other}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Show after peek</source>
        <translation>咪牌後開牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Show banker</source>
        <translation>開莊家牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Show first card</source>
        <translation>開首張牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Show first four cards</source>
        <translation>開前四張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Show player</source>
        <translation>開閒家牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Show third card (banker)</source>
        <translation>開莊家補牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Show third card (player)</source>
        <translation>開閒家補牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Speed</source>
        <translation>極速</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Speed blockchain</source>
        <translation>極速區塊鏈</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Third card</source>
        <translation>補牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Tie {points}</source>
        <translation>和 {points}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Traditional</source>
        <translation>傳統</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>{result}, banker pair</source>
        <translation>{result}，莊對</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>{result}, both pairs</source>
        <translation>{result}，莊對、閒對</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>{result}, player pair</source>
        <translation>{result}，閒對</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Deal discard</source>
        <translation>發棄牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Deal dragon</source>
        <translation>發龍牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Deal tiger</source>
        <translation>發虎牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Dragon</source>
        <translation>龍</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Dragon {rank} over {other}</source>
        <translation>龍 {rank} 勝虎 {other}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Pit boss: cards</source>
        <translation>監場修改：牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Show both cards</source>
        <translation>開兩張牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Show dragon</source>
        <translation>開龍牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Show tiger</source>
        <translation>開虎牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>The Big Battle</source>
        <translation>龍虎鬥</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Tie {rank}</source>
        <translation>和 {rank}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Tiger</source>
        <translation>虎</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Tiger {rank} over {other}</source>
        <translation>虎 {rank} 勝龍 {other}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Bowl</source>
        <translation>盅</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Fan Tan</source>
        <translation>番攤</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Grab and count</source>
        <translation>扒攤點數</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Pit boss: count</source>
        <translation>監場修改：點數</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Pit boss: dice</source>
        <translation>監場修改：骰子</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Pit boss: discs</source>
        <translation>監場修改：碟子</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Sic Bo</source>
        <translation>骰寶</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Thai Sic Bao</source>
        <translation>泰式骰寶</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Throw</source>
        <translation>投擲</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Triple {pips}</source>
        <translation>圍骰 {pips}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Xoc Dia</source>
        <translation>色碟</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>even</source>
        <translation>雙</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>odd</source>
        <translation>單</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>{count} → {result}</source>
        <translation>{count} → {result}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>{red} red</source>
        <translation>{red} 紅</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>{red} red, {white} white</source>
        <translation>{red} 紅 {white} 白</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>{total} big</source>
        <translation>{total} 大</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>{total} small</source>
        <translation>{total} 小</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>{white} white</source>
        <translation>{white} 白</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>All players</source>
        <translation>所有閒家</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Banker card 3</source>
        <translation>莊家第 3 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Banker card 4</source>
        <translation>莊家第 4 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Banker card 5</source>
        <translation>莊家第 5 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Banker over all players</source>
        <translation>莊通吃</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Banker over all players with {score}</source>
        <translation>莊{score}通吃</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Bull Fight</source>
        <translation>鬥牛</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Deal banker</source>
        <translation>發莊家牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Deal player 1</source>
        <translation>發閒 1 牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Deal player 2</source>
        <translation>發閒 2 牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Deal player 3</source>
        <translation>發閒 3 牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>First card sets order</source>
        <translation>首張定發牌順序</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Pit boss: banker</source>
        <translation>監場修改：莊家</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Pit boss: player 1</source>
        <translation>監場修改：閒 1</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Pit boss: player 2</source>
        <translation>監場修改：閒 2</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Pit boss: player 3</source>
        <translation>監場修改：閒 3</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 1</source>
        <translation>閒 1</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 1, card 1</source>
        <translation>閒 1 第 1 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 1, card 2</source>
        <translation>閒 1 第 2 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 1, card 3</source>
        <translation>閒 1 第 3 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 1, card 4</source>
        <translation>閒 1 第 4 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 1, card 5</source>
        <translation>閒 1 第 5 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 2</source>
        <translation>閒 2</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 2, card 1</source>
        <translation>閒 2 第 1 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 2, card 2</source>
        <translation>閒 2 第 2 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 2, card 3</source>
        <translation>閒 2 第 3 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 2, card 4</source>
        <translation>閒 2 第 4 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 2, card 5</source>
        <translation>閒 2 第 5 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 3</source>
        <translation>閒 3</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 3, card 1</source>
        <translation>閒 3 第 1 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 3, card 2</source>
        <translation>閒 3 第 2 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 3, card 3</source>
        <translation>閒 3 第 3 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 3, card 4</source>
        <translation>閒 3 第 4 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 3, card 5</source>
        <translation>閒 3 第 5 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Show player 1</source>
        <translation>開閒 1 牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Show player 2</source>
        <translation>開閒 2 牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Show player 3</source>
        <translation>開閒 3 牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>bull 1</source>
        <translation>牛一</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>bull 2</source>
        <translation>牛二</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>bull 3</source>
        <translation>牛三</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>bull 4</source>
        <translation>牛四</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>bull 5</source>
        <translation>牛五</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>bull 6</source>
        <translation>牛六</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>bull 7</source>
        <translation>牛七</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>bull 8</source>
        <translation>牛八</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>bull 9</source>
        <translation>牛九</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>bull-bull</source>
        <translation>牛牛</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>five faces</source>
        <translation>五花牛</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>five small</source>
        <translation>五小牛</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>four faces</source>
        <translation>四花牛</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>no bull</source>
        <translation>沒牛</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>{first} and {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>{winner} over the banker</source>
        <translation>{winner} 勝莊</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>{winner} over the banker&apos;s {score}</source>
        <translation>{winner} 勝莊{score}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Cara Cruz</source>
        <translation>Cara Cruz</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Coins</source>
        <translation>錢幣</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Super coin</source>
        <translation>超級硬幣</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Super coin: no more bets</source>
        <translation>超級硬幣：停止下注</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Super coin: odds</source>
        <translation>超級硬幣：賠率</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Super coin: open bets</source>
        <translation>超級硬幣：開始下注</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Super coin: ready</source>
        <translation>超級硬幣：準備</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Super coin: result</source>
        <translation>超級硬幣：結果</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Super coin: show stops</source>
        <translation>超級硬幣：動畫停止</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Super coin: starts</source>
        <translation>超級硬幣：開始</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Super coin: throw</source>
        <translation>超級硬幣：投擲</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>{result}; super coin: {bonus}</source>
        <translation>{result}；超級硬幣：{bonus}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Bingo</source>
        <translation>賓果</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Bingo: draw the ball</source>
        <translation>賓果：開球</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Bingo: no more bets</source>
        <translation>賓果：停止下注</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Bingo: open bets</source>
        <translation>賓果：開始下注</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Bingo: ready</source>
        <translation>賓果：準備</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Bingo: starts</source>
        <translation>賓果：開始</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Box</source>
        <translation>骰盒</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Color Game</source>
        <translation>顏色遊戲</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Color Game Jackpot</source>
        <translation>顏色遊戲彩金</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Mini</source>
        <translation>迷你</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Pit boss: colours</source>
        <translation>監場修改：顏色</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Super game</source>
        <translation>超級遊戲</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Super game: no more bets</source>
        <translation>超級遊戲：停止下注</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Super game: open bets</source>
        <translation>超級遊戲：開始下注</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Super game: ready</source>
        <translation>超級遊戲：準備</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Super game: starts</source>
        <translation>超級遊戲：開始</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Super game: throw</source>
        <translation>超級遊戲：投擲</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Wheel</source>
        <translation>轉輪</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Wheel: no more bets</source>
        <translation>轉輪：停止下注</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Wheel: open bets</source>
        <translation>轉輪：開始下注</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Wheel: ready</source>
        <translation>轉輪：準備</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Wheel: spin</source>
        <translation>轉輪：轉動</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Wheel: starts</source>
        <translation>轉輪：開始</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>{result}; bingo: {bonus}</source>
        <translation>{result}；賓果：{bonus}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>{result}; super game: {bonus}</source>
        <translation>{result}；超級遊戲：{bonus}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <location filename="thrillmon/floor/games/dropball.py"/>
        <source>{result}; wheel: {bonus}</source>
        <translation>{result}；轉輪：{bonus}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/dropball.py"/>
        <source>Balls</source>
        <translation>球</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/dropball.py"/>
        <source>Board</source>
        <translation>盤面</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/dropball.py"/>
        <source>Coconut Ball</source>
        <translation>椰子球</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/dropball.py"/>
        <source>Drop Ball</source>
        <translation>落球</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/dropball.py"/>
        <source>Drop the balls</source>
        <translation>放球</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>Deal next card</source>
        <translation>發下一張牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>Deal now card</source>
        <translation>發當前牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>Dealer confirms now card</source>
        <translation>荷官確認當前牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>Hi-Lo</source>
        <translation>猜高低</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>Next</source>
        <translation>下一張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>Pit boss: next card</source>
        <translation>監場修改：下一張牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>Pit boss: now card</source>
        <translation>監場修改：當前牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>Show next card</source>
        <translation>開下一張牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>higher: {next} after {now}</source>
        <translation>高：{now} 之後 {next}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>lower: {next} after {now}</source>
        <translation>低：{now} 之後 {next}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>same: {next} after {now}</source>
        <translation>相同：{now} 之後 {next}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>{next} after {now}</source>
        <translation>{now} 之後 {next}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <source>Now</source>
        <translation>當前</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <location filename="thrillmon/models/alarm_journal.py"/>
        <location filename="thrillmon/models/messages.py"/>
        <location filename="thrillmon/models/records_columns.py"/>
        <location filename="thrillmon/models/table_columns.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Table</source>
        <translation>桌台</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/reading.py"/>
        <source>{result} (by the record; the cards say {cards})</source>
        <translation>{result}（依紀錄；依牌面為 {cards}）</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/reading.py"/>
        <source>{result}; {tier} jackpot</source>
        <translation>{result}；{tier}彩金</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/reading.py"/>
        <source>{suit} {rank}</source>
        <translation>{suit} {rank}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/reading.py"/>
        <source>{winner} wins</source>
        <translation>{winner}贏</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/reading.py"/>
        <location filename="thrillmon/models/timeline_roads.py"/>
        <source>Tie</source>
        <translation>和</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/sakla.py"/>
        <source>Deal bottom card</source>
        <translation>發底牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/sakla.py"/>
        <source>Deal first card</source>
        <translation>發首張牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/sakla.py"/>
        <source>Deal top card</source>
        <translation>發頂牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/sakla.py"/>
        <source>Dealer confirms bottom</source>
        <translation>荷官確認底牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/sakla.py"/>
        <source>Dealer confirms first</source>
        <translation>荷官確認首張牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/sakla.py"/>
        <source>Dealer confirms top</source>
        <translation>荷官確認頂牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/sakla.py"/>
        <source>Sakla</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/sakla.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Cards</source>
        <translation>牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Deal gold card 1</source>
        <translation>發金方第 1 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Deal gold card 2</source>
        <translation>發金方第 2 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Deal gold card 3</source>
        <translation>發金方第 3 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Deal silver card 1</source>
        <translation>發銀方第 1 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Deal silver card 2</source>
        <translation>發銀方第 2 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Deal silver card 3</source>
        <translation>發銀方第 3 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Gold</source>
        <translation>金方</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Show gold card 3</source>
        <translation>開金方第 3 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Show gold cards 1 and 2</source>
        <translation>開金方第 1、2 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Show silver card 3</source>
        <translation>開銀方第 3 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Show silver cards 1 and 2</source>
        <translation>開銀方第 1、2 張</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Silver</source>
        <translation>銀方</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Three Cards</source>
        <translation>炸金花</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Tie: {pattern}</source>
        <translation>和：{pattern}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>flush</source>
        <translation>同花</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>high card</source>
        <translation>散牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>leopard</source>
        <translation>豹子</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>leopard killer</source>
        <translation>豹子殺手</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>pair</source>
        <translation>對子</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>straight</source>
        <translation>順子</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>straight flush</source>
        <translation>同花順</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>{winner}: the higher {pattern}</source>
        <translation>{winner}：{pattern}較大</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>{winner}: {pattern} over {other}</source>
        <translation>{winner}：{pattern}勝{other}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>Classic blockchain</source>
        <translation>經典區塊鏈</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>Lucky Wheel</source>
        <translation>幸運轉輪</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>Mahjong</source>
        <translation>麻將</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>Pit boss: number</source>
        <translation>監場修改：號碼</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>Pit boss: slot</source>
        <translation>監場修改：格位</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>Rainbow</source>
        <translation>彩虹</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>Roulette</source>
        <translation>輪盤</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>Spin</source>
        <translation>轉動</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>{number} {colour}</source>
        <translation>{number} {colour}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>{number} {colour} even</source>
        <translation>{number} {colour} 雙</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>{number} {colour} odd</source>
        <translation>{number} {colour} 單</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Banker</source>
        <translation>莊</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Dealer A</source>
        <translation>荷官 A</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Dealer B</source>
        <translation>荷官 B</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Dealer C</source>
        <translation>荷官 C</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Dealer confirms</source>
        <translation>荷官確認</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Discard</source>
        <translation>棄牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>First card</source>
        <translation>首張牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Hand</source>
        <translation>手牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Jackpot</source>
        <translation>彩金</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Layout</source>
        <translation>檯面</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Open bets</source>
        <translation>開始下注</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Player</source>
        <translation>閒</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Previous dealer</source>
        <translation>前任荷官</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Previous dealer A</source>
        <translation>前任荷官 A</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Previous dealer B</source>
        <translation>前任荷官 B</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Previous dealer C</source>
        <translation>前任荷官 C</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Previous pit boss</source>
        <translation>前任監場</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Round finished</source>
        <translation>本局結束</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Round starts</source>
        <translation>本局開始</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Shoe cut</source>
        <translation>切牌位</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <location filename="thrillmon/models/records_columns.py"/>
        <location filename="thrillmon/models/table_columns.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Shoe</source>
        <translation>牌靴</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <location filename="thrillmon/models/records_columns.py"/>
        <location filename="thrillmon/models/table_columns.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Dealer</source>
        <translation>荷官</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Pit boss</source>
        <translation>監場</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <location filename="thrillmon/models/words.py"/>
        <source>No more bets</source>
        <translation>停止下注</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/hall.py"/>
        <source>{count:,} tables have been heard of already, more than an honest floor has; what is said of a new one is kept and not believed.</source>
        <translation>已聽到 {count:,} 桌，超過真實現場會有的數量；新桌的內容會保留，但不予採信。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/holes.py"/>
        <source>Round {number} of the shift was not heard.</source>
        <translation>未收到本班第 {number} 局。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/holes.py"/>
        <source>Rounds {first} to {last} of the shift were not heard.</source>
        <translation>未收到本班第 {first} 至 {last} 局。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/links.py"/>
        <source>Connected, but no table has said anything for {seconds:.0f} s.</source>
        <translation>已連線，但 {seconds:.0f} 秒內沒有任何桌台的訊息。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/links.py"/>
        <source>Connecting.</source>
        <translation>連線中。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/links.py"/>
        <source>It is connected anew by itself within seconds; if that fails, look at the network.</source>
        <translation>數秒內會自動重新連線；若不成功，請檢查網路。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/links.py"/>
        <source>Look at the tables, or ask the studio whether it sends; the poll shows whether they play.</source>
        <translation>請看看桌台，或詢問直播廳是否仍在發送；輪詢會顯示桌台是否還在進行。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/links.py"/>
        <source>Nothing came, although the connection was open.</source>
        <translation>連線開著，但沒有收到任何東西。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/links.py"/>
        <source>Nothing has come for {seconds:.0f} s, although the connection is open.</source>
        <translation>連線仍開著，但 {seconds:.0f} 秒沒有收到任何東西。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/notices.py"/>
        <source>A time in the record cannot be a time; ignored.</source>
        <translation>紀錄中有一個時間不可能是時間；已忽略。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/notices.py"/>
        <source>Nobody here knows the type “{kind}”; the body is kept unread.</source>
        <translation>不認得類型「{kind}」；內文未解讀，原樣保留。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/notices.py"/>
        <source>The AMQP timestamp {seconds:.0f} cannot be a time; ignored.</source>
        <translation>AMQP 時間戳 {seconds:.0f} 不可能是時間；已忽略。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/notices.py"/>
        <source>The body ({size:,} bytes) is damaged or cut off: it is no {message}.</source>
        <translation>內文（{size:,} 位元組）損毀或被截斷：不是 {message}。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/notices.py"/>
        <source>The body has {size:,} bytes and honest ones have at most {limit:,}; it is kept unread.</source>
        <translation>內文有 {size:,} 位元組，正常的最多 {limit:,}；未解讀，原樣保留。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/notices.py"/>
        <source>The body is no {message}: it has fields of another record. Another message was sent under this type.</source>
        <translation>內文不是 {message}：含有另一種紀錄的欄位。有別的訊息以這個類型送出。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/notices.py"/>
        <source>The body is no {message}: it has no {field}. Another message was sent under this type.</source>
        <translation>內文不是 {message}：沒有 {field}。有別的訊息以這個類型送出。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/notices.py"/>
        <source>The message has no type, and only the type says what a body is.</source>
        <translation>訊息沒有類型，而只有類型能說明內文是什麼。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/part_words.py"/>
        <source>Deck {number}</source>
        <translation>第 {number} 副牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/plain.py"/>
        <source>Left out, because JSON cannot say it: {fields}.</source>
        <translation>因 JSON 無法表示而略去：{fields}。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/round_marks.py"/>
        <source>After the round: {what}</source>
        <translation>局後：{what}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/round_marks.py"/>
        <source>Cancelled: {message}</source>
        <translation>已取消：{message}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/round_marks.py"/>
        <source>Cancelled: {message} ({code})</source>
        <translation>已取消：{message}（{code}）</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/round_marks.py"/>
        <source>Cancelled; no reason was given.</source>
        <translation>已取消；未說明原因。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/round_marks.py"/>
        <source>Changed after the round, which was not heard before: now {after}</source>
        <translation>局後修改（先前未收到此局）：現為{after}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/round_marks.py"/>
        <source>Changed after the round: {before} → {after}</source>
        <translation>局後修改：{before} → {after}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/round_marks.py"/>
        <source>Changed after the round; the result stays {after}</source>
        <translation>局後修改；結果仍為{after}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/round_marks.py"/>
        <source>Finished after the round: {after}</source>
        <translation>局後補結束：{after}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/round_marks.py"/>
        <source>Fortune rates changed after the round; the result stays {after}</source>
        <translation>局後修改好運倍數；結果仍為{after}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/round_marks.py"/>
        <source>The step says that something went wrong: {error}</source>
        <translation>此步驟回報出錯：{error}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/round_marks.py"/>
        <source>This step was cancelled.</source>
        <translation>此步驟已取消。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/round_marks.py"/>
        <source>no result</source>
        <translation>無結果</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/tap_fields.py"/>
        <source>The field {field} holds more than anybody shows; cut.</source>
        <translation>欄位 {field} 的內容超出任何人會顯示的長度；已截斷。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/tap_fields.py"/>
        <source>The field {field} holds something it should not; ignored.</source>
        <translation>欄位 {field} 含有不該有的內容；已忽略。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/tap_lamps.py"/>
        <source>Check [tap] events and the brand in the address; ask whether any jackpot is active.</source>
        <translation>請檢查 [tap] events 與位址中的品牌；並詢問目前是否有進行中的彩金。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/tap_lamps.py"/>
        <source>Check the address: this may be another service; if it is right, tell the provider.</source>
        <translation>檢查位址：這可能是另一項服務；若位址正確，請通知供應商。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/tap_lamps.py"/>
        <source>Connected, but ThrillConnect has sent nothing for {seconds:.0f} s: the values shown are old.</source>
        <translation>已連線，但 ThrillConnect 已 {seconds:.0f} 秒沒有送來任何東西：顯示的是舊值。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/tap_lamps.py"/>
        <source>Connected, but the last {count} frames are not what ThrillConnect sends: {reason}</source>
        <translation>已連線，但最近 {count} 個訊框不是 ThrillConnect 的內容：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/taps.py"/>
        <source>Nobody here knows the message “{name}” of “{source}”; it is kept unread.</source>
        <translation>不認得「{source}」的訊息「{name}」；未解讀，原樣保留。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/taps.py"/>
        <source>The frame ({size:,} bytes) is damaged or cut off: it is no JSON.</source>
        <translation>訊框（{size:,} 位元組）損毀或被截斷：不是 JSON。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/taps.py"/>
        <source>The frame ({size:,} bytes) is nested deeper than anything honest.</source>
        <translation>訊框（{size:,} 位元組）的巢狀層數超過任何正常的內容。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/taps.py"/>
        <source>The frame ({size:,} bytes) is no text.</source>
        <translation>訊框（{size:,} 位元組）不是文字。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/taps.py"/>
        <source>The frame has the wrapper of the ThrillPots Gateway, not that of ThrillConnect; check the address of the tap.</source>
        <translation>訊框的外層是 ThrillPots Gateway 的，不是 ThrillConnect 的；請檢查彩金源的位址。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/taps.py"/>
        <source>The frame has {size:,} bytes and honest ones have at most {limit:,}; it is kept unread.</source>
        <translation>訊框有 {size:,} 位元組，正常的最多 {limit:,}；未解讀，原樣保留。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/taps.py"/>
        <source>The frame is JSON, but no object: ThrillConnect sends nothing else.</source>
        <translation>訊框是 JSON，但不是物件：ThrillConnect 只送物件。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/taps.py"/>
        <source>The message has no name, and only the name says what it is.</source>
        <translation>訊息沒有名稱，而只有名稱能說明它是什麼。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/taps.py"/>
        <source>The message is called “{name}” and lacks what would make it one.</source>
        <translation>訊息名為「{name}」，卻缺少這種訊息應有的內容。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/worst.py"/>
        <source>Last round changed after its end</source>
        <translation>上一局結束後有修改</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/worst.py"/>
        <source>Nobody knows</source>
        <translation>狀況不明</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/worst.py"/>
        <source>Round cancelled: {message}</source>
        <translation>本局取消：{message}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/worst.py"/>
        <source>{seconds} s late; planned {planned} s</source>
        <translation>逾時 {seconds} 秒；計畫 {planned} 秒</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/worst.py"/>
        <source>{seconds} s without a step; a whole round takes {usual} s</source>
        <translation>已 {seconds} 秒沒有步驟；整局通常 {usual} 秒</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/worst.py"/>
        <source>{seconds} s; 99 of 100 took under {usual} s</source>
        <translation>{seconds} 秒；100 次中有 99 次少於 {usual} 秒</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/worst.py"/>
        <source>{seconds} s; planned {planned} s</source>
        <translation>{seconds} 秒；計畫 {planned} 秒</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/worst.py"/>
        <source>{what}, {seconds} s</source>
        <translation>{what}，{seconds} 秒</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/worst.py"/>
        <location filename="thrillmon/models/table_groups.py"/>
        <source>Not confirmed</source>
        <translation>未獲確認</translation>
    </message>
    <message>
        <location filename="thrillmon/lookups.py"/>
        <source>Its id is {found}, and this one&apos;s is {wanted}.</source>
        <translation>它的 id 是 {found}，此局的是 {wanted}。</translation>
    </message>
    <message>
        <location filename="thrillmon/lookups.py"/>
        <source>No table of the floor is meant by the query, so the provider was not asked.</source>
        <translation>查詢未指向現場任何桌台，因此未詢問供應商。</translation>
    </message>
    <message>
        <location filename="thrillmon/lookups.py"/>
        <source>Only the archive knows which rounds were corrected: records do not tell, so the provider was not asked.</source>
        <translation>只有存檔知道哪些局經過更正：紀錄不會說明，因此未詢問供應商。</translation>
    </message>
    <message>
        <location filename="thrillmon/lookups.py"/>
        <source>The archive has nothing of this round.</source>
        <translation>存檔中沒有此局的任何內容。</translation>
    </message>
    <message>
        <location filename="thrillmon/lookups.py"/>
        <source>The provider keeps 7 days, and this round is older: there is only what the archive has.</source>
        <translation>供應商保存 7 天，此局更早：只有存檔中的內容。</translation>
    </message>
    <message>
        <location filename="thrillmon/lookups.py"/>
        <source>The provider keeps 7 days; the archive has it.</source>
        <translation>供應商保存 7 天；存檔中有此局。</translation>
    </message>
    <message>
        <location filename="thrillmon/lookups.py"/>
        <source>The provider told of another round under the code {code}.</source>
        <translation>供應商以代碼 {code} 回覆的是另一局。</translation>
    </message>
    <message>
        <location filename="thrillmon/lookups.py"/>
        <source>The provider was asked for the newest {count} rounds only; a table, a time or a code in the query narrows it down.</source>
        <translation>只向供應商詢問了最新的 {count} 局；在查詢中加上桌台、時間或代碼可縮小範圍。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/acts.py"/>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <location filename="thrillmon/models/acts.py"/>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <location filename="thrillmon/models/round_tree.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <source>No longer here</source>
        <translation>已不在此</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <source>Review</source>
        <translation>複查</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <source>Seen by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <source>Shelved by</source>
        <translation>擱置者</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <source>Suppressed because</source>
        <translation>抑制原因</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <source>Taken out by</source>
        <translation>停用者</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <source>Time left</source>
        <translation>剩餘時間</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <source>Until {time}</source>
        <translation>至 {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <source>holds</source>
        <translation>仍在</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <source>nobody</source>
        <translation>無人</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <source>{left}, or gone</source>
        <translation>{left}，或消失時</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <source>{priority} priority</source>
        <translation>「{priority}」級</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <source>{time} · due</source>
        <translation>{time} · 已到期</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <location filename="thrillmon/models/alarm_journal.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <location filename="thrillmon/models/table_groups.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <location filename="thrillmon/models/alarm_words.py"/>
        <location filename="thrillmon/models/jackpots_journal.py"/>
        <location filename="thrillmon/panes/about.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>not told</source>
        <translation>未通報</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Since</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <location filename="thrillmon/panes/alarm_tray.py"/>
        <source>DRILL · {what}</source>
        <translation>演練 · {what}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_journal.py"/>
        <source>Note or evidence</source>
        <translation>備註或依據</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_journal.py"/>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_journal.py"/>
        <location filename="thrillmon/models/jackpots_happenings.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <location filename="thrillmon/panes/jackpots.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_journal.py"/>
        <location filename="thrillmon/models/table_columns.py"/>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_journal.py"/>
        <location filename="thrillmon/models/table_columns.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Alarm</source>
        <translation>警報</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>As it is</source>
        <translation>現況</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Back-test of {hours:.1f} h: {before:.1f} → {now:.1f} alarms per operator-hour (good up to 6, worst 12).</source>
        <translation>回溯測試 {hours:.1f} 小時：每人每小時警報 {before:.1f} → {now:.1f}（良好至 6，最多 12）。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Before it calls / before it counts as over</source>
        <translation>發出警報前 / 視為結束前</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Delays</source>
        <translation>延遲</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Going back to it changes:</source>
        <translation>還原至此版將更改：</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Learned</source>
        <translation>學得</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Not back-tested: {reason}</source>
        <translation>未經回溯測試：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Otherwise than delivered:</source>
        <translation>與出廠不同之處：</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Rounds</source>
        <translation>局數</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Saved</source>
        <translation>儲存時間</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Shoe change</source>
        <translation>換牌靴</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Spans of the past that are longer than the threshold in use, and than the learned one</source>
        <translation>過去超出使用中門檻的次數，以及超出學得門檻的次數</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Table or game</source>
        <translation>桌台或遊戲</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Usual / 1 in 1000</source>
        <translation>通常 / 千分之一</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Would have called</source>
        <translation>會發出的警報</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>nobody said why</source>
        <translation>未說明原因</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>{count:g} s</source>
        <translation>{count:g} 秒</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>{game}, all tables</source>
        <translation>{game}，所有桌台</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>{now} → {then}</source>
        <translation>{now} → {then}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>{number} · in use</source>
        <translation>{number} · 使用中</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>{on} s / {off} s</source>
        <translation>{on} 秒 / {off} 秒</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>{since} – {until}</source>
        <translation>{since} – {until}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>· The same alarms as before.</source>
        <translation>· 與之前的警報相同。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>· nothing</source>
        <translation>· 無</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>· {alarm}: {was} → {now}</source>
        <translation>· {alarm}：{was} → {now}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>▲ Over the budget and worse than before: it cannot be saved like this.</source>
        <translation>▲ 超出額度且比之前更差：不能這樣儲存。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>✕ Breaks the budget: {what}</source>
        <translation>✕ 超出額度：{what}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <location filename="thrillmon/models/holes.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <location filename="thrillmon/models/jackpots_totals.py"/>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <source>switched off</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <location filename="thrillmon/panes/about.py"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <location filename="thrillmon/panes/alarm_rule_form.py"/>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <source>not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <source>as delivered</source>
        <translation>出廠設定</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <source>changed here</source>
        <translation>本廳已改</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>By</source>
        <translation>來源</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source> (state {letter})</source>
        <translation> （狀態 {letter}）</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Acknowledged</source>
        <translation>已確認</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Acknowledged, over</source>
        <translation>已確認，結束</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Acknowledged, to be reset</source>
        <translation>已確認，待重設</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Acknowledgement taken back</source>
        <translation>已撤回確認</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Became worse</source>
        <translation>惡化</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Calls again</source>
        <translation>再度提醒</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Gone within its delay</source>
        <translation>延遲時間內消失</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Gone, latched</source>
        <translation>已消失，鎖定</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Gone, not seen</source>
        <translation>已消失，未確認</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>It happened and stays until it was acknowledged and then reset.</source>
        <translation>已發生，會保留到先確認、再重設為止。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>It holds, and nobody has acknowledged it.</source>
        <translation>狀況仍在，尚無人確認。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>It holds, and somebody takes care of it.</source>
        <translation>狀況仍在，已有人處理。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>It is acknowledged and stays until somebody resets it with a note.</source>
        <translation>已確認，會保留到有人附上備註重設為止。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>It is gone by itself, and nobody has acknowledged it.</source>
        <translation>狀況已自行消失，尚無人確認。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>It is hidden because it is expected now; it comes back by itself.</source>
        <translation>目前屬預期情況，因此隱藏；會自行恢復。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>It is out of service until a supervisor returns it.</source>
        <translation>已停用，直到主管恢復啟用為止。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>It is over.</source>
        <translation>已結束。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>NEW</source>
        <translation>新</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>NEW · latched</source>
        <translation>新 · 鎖定</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>No longer suppressed</source>
        <translation>不再抑制</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Nobody tells how it stands</source>
        <translation>無來源通報現況</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Noted</source>
        <translation>記錄</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Over</source>
        <translation>結束</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Raised</source>
        <translation>觸發</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Raised again</source>
        <translation>再次觸發</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Restart: the shelf could not be proven and is off</source>
        <translation>重新啟動：擱置無法證實，已取消</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Returned to service</source>
        <translation>恢復啟用</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Shelf ended by its time</source>
        <translation>擱置期滿</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Shelf ended: it is gone</source>
        <translation>擱置結束：狀況已消失</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Shelved until {time}</source>
        <translation>擱置至 {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Silenced</source>
        <translation>已靜音</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Somebody has set it aside; it comes back by itself.</source>
        <translation>已有人擱置；會自行恢復。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Stands since before a restart</source>
        <translation>重新啟動前即存在</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Suppressed: {rule}</source>
        <translation>抑制：{rule}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Taken off the shelf</source>
        <translation>取消擱置</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Taken out of service</source>
        <translation>停用</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>The floor</source>
        <translation>全場</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>This console</source>
        <translation>本主控台</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>To be reset</source>
        <translation>待重設</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Told again</source>
        <translation>恢復通報</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>silenced</source>
        <translation>已靜音</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>Out of service</source>
        <translation>停用</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>Shelved</source>
        <translation>擱置</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>Suppressed</source>
        <translation>抑制</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>Tap</source>
        <translation>彩金源</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <location filename="thrillmon/panes/lamps.py"/>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Archive</source>
        <translation>存檔</translation>
    </message>
    <message>
        <location filename="thrillmon/models/holes.py"/>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="thrillmon/models/holes.py"/>
        <source>Not recovered: {tables}. {reason}</source>
        <translation>未補回：{tables}。{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/holes.py"/>
        <source>Nothing could be heard from {start} to {end}: {cause}</source>
        <translation>{start} 至 {end} 收不到訊息：{cause}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/holes.py"/>
        <source>Nothing could be heard since {start}: {cause}</source>
        <translation>自 {start} 起收不到訊息：{cause}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/holes.py"/>
        <source>Recovered</source>
        <translation>已補回</translation>
    </message>
    <message>
        <location filename="thrillmon/models/holes.py"/>
        <source>What was recovered was told by the provider over {sources}.</source>
        <translation>補回的內容由供應商經 {sources} 告知。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/holes.py"/>
        <source>it lasts</source>
        <translation>仍在持續</translation>
    </message>
    <message>
        <location filename="thrillmon/models/holes.py"/>
        <source>no table is known</source>
        <translation>沒有已知的桌</translation>
    </message>
    <message>
        <location filename="thrillmon/models/holes.py"/>
        <source>parts of {count} tables</source>
        <translation>{count} 桌的一部分</translation>
    </message>
    <message>
        <location filename="thrillmon/models/holes.py"/>
        <source>the broker</source>
        <translation>訊息代理</translation>
    </message>
    <message>
        <location filename="thrillmon/models/holes.py"/>
        <source>{count} of {total} tables</source>
        <translation>{total} 桌中的 {count} 桌</translation>
    </message>
    <message>
        <location filename="thrillmon/models/holes.py"/>
        <source>{tables} and {count} more</source>
        <translation>{tables} 及另外 {count} 桌</translation>
    </message>
    <message>
        <location filename="thrillmon/models/holes.py"/>
        <source>✓ all {count} tables</source>
        <translation>✓ 全部 {count} 桌</translation>
    </message>
    <message>
        <location filename="thrillmon/models/holes.py"/>
        <location filename="thrillmon/models/records_columns.py"/>
        <location filename="thrillmon/models/spans.py"/>
        <source>Length</source>
        <translation>時長</translation>
    </message>
    <message>
        <location filename="thrillmon/models/holes.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Ended</source>
        <translation>結束時間</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots.py"/>
        <source>{count} to look at</source>
        <translation>{count} 項待查看</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots.py"/>
        <source>{shown} of {count} pots</source>
        <translation>{shown} / {count} 個彩池</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots.py"/>
        <location filename="thrillmon/models/jackpots_totals.py"/>
        <source>{count} pots</source>
        <translation>{count} 個彩池</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots.py"/>
        <location filename="thrillmon/models/tables.py"/>
        <source>{count} not confirmed</source>
        <translation>未確認 {count}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_amounts.py"/>
        <source>{amount} (currency not told)</source>
        <translation>{amount}（幣別未告知）</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>Brand and source below</source>
        <translation>下方為品牌與來源</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>Brands: {brands}</source>
        <translation>品牌：{brands}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>Each curve has a scale of its own</source>
        <translation>每條曲線各用自己的刻度</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>In the pot&apos;s own currency; in this order currencies stay apart</source>
        <translation>以彩池自身的幣別顯示；依此排序時不同幣別分開</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>Instance: {instance}</source>
        <translation>執行個體：{instance}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>Jackpot · pot</source>
        <translation>彩金 · 彩池</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>Last 30 min</source>
        <translation>近 30 分鐘</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>Per hour</source>
        <translation>每小時</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>Sources: {sources}</source>
        <translation>來源：{sources}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>ThrillConnect tells its name only with a win.</source>
        <translation>ThrillConnect 只在中獎時才告知名稱。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>Time since the last update</source>
        <translation>距上次更新的時間</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>Told</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>What a person has to look at</source>
        <translation>需要有人查看的事項</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>What an hour adds at the pace of the last ten minutes, falls left out</source>
        <translation>依最近十分鐘的速度，一小時增加多少；下降不計</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>draw due</source>
        <translation>待抽獎</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>from {first} to {last} in {count} min</source>
        <translation>{count} 分鐘內由 {first} 到 {last}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>growth unknown</source>
        <translation>增幅不明</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>last told {age} ago, at {time}</source>
        <translation>上次更新在 {age}前，於 {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>no curve yet</source>
        <translation>尚無曲線</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>old</source>
        <translation>舊值</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>over or closed</source>
        <translation>已結束或關閉</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>replaced</source>
        <translation>已替換</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>was {amount}, not confirmed since {time}, {age}</source>
        <translation>原為 {amount}，自 {time} 起未獲確認，{age}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>{amount}, told {age} ago</source>
        <translation>{amount}，{age}前更新</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>{words}; {count} marks</source>
        <translation>{words}；{count} 個標記</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <location filename="thrillmon/models/jackpots_facts.py"/>
        <source>fixed prize</source>
        <translation>固定彩金</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <location filename="thrillmon/models/jackpots_facts.py"/>
        <source>last win withheld</source>
        <translation>上次中獎暫緩派發</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <location filename="thrillmon/models/jackpots_facts.py"/>
        <source>{amount} per hour</source>
        <translation>每小時 {amount}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <location filename="thrillmon/models/jackpots_facts.py"/>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>no brand told</source>
        <translation>未告知品牌</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <location filename="thrillmon/models/jackpots_happenings.py"/>
        <location filename="thrillmon/models/jackpots_journal.py"/>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <location filename="thrillmon/models/table_beliefs.py"/>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_export.py"/>
        <location filename="thrillmon/models/records_export.py"/>
        <source>“{file}” cannot be written: {reason}.</source>
        <translation>「{file}」無法寫入：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_facts.py"/>
        <source>No frame about this jackpot has been heard since the start.</source>
        <translation>啟動以來未收到有關此彩金的訊框。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_facts.py"/>
        <source>carries on for {former}</source>
        <translation>接續 {former}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_facts.py"/>
        <source>ends {time}</source>
        <translation>{time} 結束</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_facts.py"/>
        <source>instance {instance}</source>
        <translation>執行個體 {instance}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_facts.py"/>
        <source>status {status}</source>
        <translation>狀態 {status}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_facts.py"/>
        <source>told {age} ago</source>
        <translation>{age}前更新</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_facts.py"/>
        <source>was {amount}</source>
        <translation>原為 {amount}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_facts.py"/>
        <source>{name} · received {time} · {size:,} bytes</source>
        <translation>{name} · 收到於 {time} · {size:,} 位元組</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_facts.py"/>
        <source>{text} · the first {count:,} are shown</source>
        <translation>{text} · 只顯示前 {count:,} 位元組</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_happenings.py"/>
        <source>What happened, and to which pot</source>
        <translation>發生什麼事，涉及哪個彩池</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_happenings.py"/>
        <source>What kind of thing it is</source>
        <translation>事件的種類</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_happenings.py"/>
        <source>estimated</source>
        <translation>估計</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_happenings.py"/>
        <source>heard at {time}</source>
        <translation>{time} 收到</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_happenings.py"/>
        <source>heard at {time}, told of {told}</source>
        <translation>{time} 收到，所述時間為 {told}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_happenings.py"/>
        <source>not sent</source>
        <translation>未送出</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_happenings.py"/>
        <location filename="thrillmon/models/jackpots_journal.py"/>
        <source>In its own currency</source>
        <translation>以其本身的幣別</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_happenings.py"/>
        <location filename="thrillmon/models/jackpots_journal.py"/>
        <source>When it was heard</source>
        <translation>收到的時間</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_happenings.py"/>
        <location filename="thrillmon/models/jackpots_journal.py"/>
        <location filename="thrillmon/panes/duty.py"/>
        <source>Heard</source>
        <translation>收到</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_journal.py"/>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_journal.py"/>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_journal.py"/>
        <source>Of the frame the first {count:,} bytes are shown.</source>
        <translation>只顯示訊框的前 {count:,} 個位元組。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_journal.py"/>
        <source>The jackpot, its pots, brands and players</source>
        <translation>彩金及其彩池、品牌與玩家</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_journal.py"/>
        <source>What ThrillConnect calls it</source>
        <translation>ThrillConnect 對它的稱呼</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_journal.py"/>
        <source>no name</source>
        <translation>無名稱</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_journal.py"/>
        <source>{count} amounts</source>
        <translation>{count} 個金額</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_journal.py"/>
        <source>{name} · received {received} · sent {sent} · {size:,} bytes · source tap · digest {digest}</source>
        <translation>{name} · 收到 {received} · 發送 {sent} · {size:,} 位元組 · 來源 tap · 摘要 {digest}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_journal.py"/>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>player {player}</source>
        <translation>玩家 {player}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_journal.py"/>
        <location filename="thrillmon/panes/alarm_tray.py"/>
        <source>and {count} more</source>
        <translation>另有 {count} 個</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_totals.py"/>
        <source>A pot that several brands share counts for each of them</source>
        <translation>多個品牌共用的彩池，在每個品牌都計入</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_totals.py"/>
        <source>How many pots; old ones behind the plus</source>
        <translation>彩池數；加號後為過時的</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_totals.py"/>
        <source>Not told for 30 s: may be wrong</source>
        <translation>已 30 秒未告知：可能有誤</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_totals.py"/>
        <source>Old</source>
        <translation>過時</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_totals.py"/>
        <source>Raffles</source>
        <translation>抽獎</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_totals.py"/>
        <source>Told in the last 30 s</source>
        <translation>最近 30 秒內告知</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_totals.py"/>
        <source>{amount}, not confirmed</source>
        <translation>{amount}，未獲確認</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_totals.py"/>
        <source>{count} pots, and {old} old ones</source>
        <translation>{count} 個彩池，另有 {old} 個過時</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_totals.py"/>
        <location filename="thrillmon/panes/jackpots.py"/>
        <source>Pots</source>
        <translation>彩池</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_totals.py"/>
        <location filename="thrillmon/panes/jackpots_heading.py"/>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>Campaign reward</source>
        <translation>活動獎勵</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>Community win</source>
        <translation>社群中獎</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>FELL WITHOUT A WIN</source>
        <translation>未中獎卻下降</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>Freebet</source>
        <translation>免費投注</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>Freebet changed</source>
        <translation>免費投注已變更</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>Freebet expired</source>
        <translation>免費投注已過期</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>Freebet given</source>
        <translation>已給予免費投注</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>Freebet taken away</source>
        <translation>已收回免費投注</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>Freebet used up</source>
        <translation>免費投注已用完</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>Lower than before a silence</source>
        <translation>靜默後低於先前</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>Model switch</source>
        <translation>模型切換</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>PAYOUT ERROR</source>
        <translation>派彩錯誤</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>Raffle drawn</source>
        <translation>抽獎已開獎</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>Taken back: {what}</source>
        <translation>已撤回：{what}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>ThrillConnect complains</source>
        <translation>ThrillConnect 回報錯誤</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>WITHHELD DRAW</source>
        <translation>抽獎暫扣</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>WITHHELD WIN</source>
        <translation>中獎暫扣</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>Win</source>
        <translation>中獎</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>amount not sent</source>
        <translation>未送出金額</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>amount read from the fall of the pot</source>
        <translation>金額由彩池下降推定</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>credit {code}</source>
        <translation>入帳 {code}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>draw due for {time}</source>
        <translation>已逾時 {time} 未開獎</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>draw in {time}</source>
        <translation>{time} 後開獎</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>draw: no time told</source>
        <translation>開獎：未告知時間</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>drawn</source>
        <translation>已開獎</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>from {before} to {after}</source>
        <translation>由 {before} 變為 {after}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>game round {code}</source>
        <translation>局 {code}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>no win came within {seconds} s</source>
        <translation>{seconds} 秒內沒有中獎訊息</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>not told since {time}</source>
        <translation>自 {time} 起未告知</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>not told since {time}: over or closed</source>
        <translation>自 {time} 起未告知：已結束或已關閉</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>nothing was heard in between, so a win may have been missed</source>
        <translation>其間未收到任何訊息，可能漏掉中獎</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>others paid: {count}</source>
        <translation>其他人獲派彩：{count}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>payouts of a community win that failed: {count}</source>
        <translation>社群中獎派彩失敗：{count}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>switched at {time} to {successor}</source>
        <translation>{time} 切換至 {successor}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>told late</source>
        <translation>延遲告知</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>winners: {count}</source>
        <translation>得獎者：{count}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>{brands} and {count} more</source>
        <translation>{brands}，另 {count} 個</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小時</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>{former} went quiet and {successor} appeared in its place</source>
        <translation>{former} 不再有訊息，由 {successor} 取代</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <location filename="thrillmon/models/table_beliefs.py"/>
        <location filename="thrillmon/models/wall_tiles.py"/>
        <source>unknown since {time}</source>
        <translation>自 {time} 起不明</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <location filename="thrillmon/panes/jackpots_heading.py"/>
        <source>any source</source>
        <translation>任何來源</translation>
    </message>
    <message>
        <location filename="thrillmon/models/messages.py"/>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <location filename="thrillmon/models/messages.py"/>
        <source>heard before</source>
        <translation>先前已收到</translation>
    </message>
    <message>
        <location filename="thrillmon/models/messages.py"/>
        <source>replayed: sent more than 3 minutes before</source>
        <translation>重播：3 分鐘前就已送出</translation>
    </message>
    <message>
        <location filename="thrillmon/models/messages.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <location filename="thrillmon/models/messages.py"/>
        <location filename="thrillmon/panes/bytes_view.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Bytes</source>
        <translation>位元組</translation>
    </message>
    <message>
        <location filename="thrillmon/models/messages.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Received</source>
        <translation>收到時間</translation>
    </message>
    <message>
        <location filename="thrillmon/models/messages.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Sent</source>
        <translation>送出時間</translation>
    </message>
    <message>
        <location filename="thrillmon/models/messages.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <location filename="thrillmon/models/parts.py"/>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <location filename="thrillmon/models/parts.py"/>
        <source>Meaning</source>
        <translation>含義</translation>
    </message>
    <message>
        <location filename="thrillmon/models/parts.py"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="thrillmon/models/parts.py"/>
        <source>{field} (unknown)</source>
        <translation>{field}（未知）</translation>
    </message>
    <message>
        <location filename="thrillmon/models/parts.py"/>
        <source>{path}: bytes {start} to {end}</source>
        <translation>{path}：位元組 {start} 至 {end}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records.py"/>
        <source>not loaded yet</source>
        <translation>尚未載入</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <source>Longest gap</source>
        <translation>最長間隔</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <source>Nobody has told the end of this round.</source>
        <translation>沒有任何來源告知本局結束。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <source>Only the provider has this round; the archive was not told of it.</source>
        <translation>只有供應商有此局；存檔未獲告知。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <source>Round code</source>
        <translation>局代碼</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <source>T test</source>
        <translation>T 測試</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <source>The archive and the provider have this round.</source>
        <translation>存檔和供應商都有此局。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <source>The archive has this round.</source>
        <translation>存檔有此局。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <source>↺ told afterwards</source>
        <translation>↺ 事後告知</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <source>◆ corrected</source>
        <translation>◆ 更正</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <source>✕ Cancelled</source>
        <translation>✕ 已取消</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <location filename="thrillmon/models/spans.py"/>
        <source>not over</source>
        <translation>未結束</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <location filename="thrillmon/models/spans.py"/>
        <location filename="thrillmon/models/table_columns.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <location filename="thrillmon/models/spans.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Started</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <location filename="thrillmon/models/table_columns.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <location filename="thrillmon/models/table_groups.py"/>
        <source>Game</source>
        <translation>遊戲</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <location filename="thrillmon/models/table_columns.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Round</source>
        <translation>局</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <location filename="thrillmon/models/table_results.py"/>
        <location filename="thrillmon/models/timeline_step.py"/>
        <location filename="thrillmon/models/timeline_words.py"/>
        <location filename="thrillmon/models/words.py"/>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <location filename="thrillmon/models/timeline_words.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <location filename="thrillmon/panes/round_table.py"/>
        <source>no result told</source>
        <translation>未告知結果</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>From</source>
        <translation>來源</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_export.py"/>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>請選擇其他資料夾，或清出磁碟空間。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_search.py"/>
        <source>{sentence} {advice}</source>
        <translation>{sentence}{advice}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_words.py"/>
        <source>Enter searches.</source>
        <translation>按 Enter 搜尋。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_words.py"/>
        <source>archive {count} ms</source>
        <translation>存檔 {count} 毫秒</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_words.py"/>
        <source>provider … {count} looked at</source>
        <translation>供應商 … 已查看 {count} 局</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_words.py"/>
        <source>provider: {count} looked at, {only} only there</source>
        <translation>供應商：已查看 {count} 局，其中 {only} 局僅供應商有</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_words.py"/>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_words.py"/>
        <source>{count} rounds</source>
        <translation>{count} 局</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_words.py"/>
        <source>{count} rounds so far</source>
        <translation>目前 {count} 局</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_words.py"/>
        <source>▲ the archive has changed since; Enter searches again</source>
        <translation>▲ 存檔之後有變動；按 Enter 重新搜尋</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_words.py"/>
        <location filename="thrillmon/panes/records_spans.py"/>
        <source>searching …</source>
        <translation>搜尋中 …</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_accounts.py"/>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_accounts.py"/>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_accounts.py"/>
        <source>table and record</source>
        <translation>桌台與紀錄</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_accounts.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>After</source>
        <translation>之後</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_accounts.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_accounts.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>What the record says</source>
        <translation>紀錄所載</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_accounts.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>What the table said</source>
        <translation>桌台所述</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>all fields</source>
        <translation>所有欄位</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>cancelled after the round</source>
        <translation>局後取消</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>cut at {index}</source>
        <translation>切牌位 {index}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>dealing then: {dealer}</source>
        <translation>當時荷官：{dealer}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>finished after the round</source>
        <translation>局後補結束</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>index {number}</source>
        <translation>索引 {number}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>modified after the round</source>
        <translation>局後修改</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>no feed holes</source>
        <translation>無訊號缺口</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>none unknown</source>
        <translation>沒有未知欄位</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>recordings</source>
        <translation>錄影</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>signature sent</source>
        <translation>附有簽章</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>started {time}</source>
        <translation>開始於 {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>the cut came in round {number}</source>
        <translation>第 {number} 局出切牌</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>took {span}</source>
        <translation>歷時 {span}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>who was dealing is not known</source>
        <translation>當時荷官不明</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>{address} (not opened: only http and https are)</source>
        <translation>{address}（不予開啟：只開啟 http 和 https）</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>{count} deliveries</source>
        <translation>{count} 則訊息</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>{count} feed holes around it</source>
        <translation>前後有 {count} 個訊號缺口</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>{count} links</source>
        <translation>{count} 個連結</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>{count} unknown</source>
        <translation>{count} 個未知</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>▲ error: {error}</source>
        <translation>▲ 錯誤：{error}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>▲ {field} (unknown)</source>
        <translation>▲ {field}（未知）</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <location filename="thrillmon/models/spans.py"/>
        <source>shift {code}</source>
        <translation>班次 {code}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <location filename="thrillmon/models/spans.py"/>
        <source>shoe {number}</source>
        <translation>牌靴 {number}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <location filename="thrillmon/models/spans.py"/>
        <source>✕ cancelled</source>
        <translation>✕ 已取消</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <location filename="thrillmon/models/spans.py"/>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>round {number}</source>
        <translation>第 {number} 局</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <source>round {number} of the shoe</source>
        <translation>本靴第 {number} 局</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>planned {span}</source>
        <translation>計畫 {span}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_tree.py"/>
        <source>What is said of it</source>
        <translation>說明</translation>
    </message>
    <message>
        <location filename="thrillmon/models/spans.py"/>
        <source>Only the provider has it.</source>
        <translation>只有供應商有。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/spans.py"/>
        <source>Shift, shoe, round</source>
        <translation>班次、牌靴、局</translation>
    </message>
    <message>
        <location filename="thrillmon/models/spans.py"/>
        <source>The archive and the provider have it.</source>
        <translation>存檔與供應商都有。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/spans.py"/>
        <source>The archive has it.</source>
        <translation>存檔有。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/spans.py"/>
        <source>Told by</source>
        <translation>來源</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_alarms.py"/>
        <source>Click, or A: open this alarm</source>
        <translation>點選或按 A：開啟此警報</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_alarms.py"/>
        <source>{count} alarms: {alarms}</source>
        <translation>{count} 個警報：{alarms}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_beliefs.py"/>
        <source>last {value}</source>
        <translation>最後 {value}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_beliefs.py"/>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>not confirmed since {time}</source>
        <translation>自 {time} 起未獲確認</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_beliefs.py"/>
        <location filename="thrillmon/models/timeline_words.py"/>
        <location filename="thrillmon/models/wall_tiles.py"/>
        <source>never confirmed</source>
        <translation>從未確認</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_columns.py"/>
        <source>Mark</source>
        <translation>標記</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_columns.py"/>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_columns.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Game code</source>
        <translation>遊戲代碼</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_columns.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Last result</source>
        <translation>最近結果</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_columns.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Pace</source>
        <translation>節奏</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_columns.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Phase</source>
        <translation>階段</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_columns.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Poll</source>
        <translation>輪詢</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>; usually {count}</source>
        <translation>；通常 {count}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>At this moment</source>
        <translation>目前</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Broker</source>
        <translation>訊息代理</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Cut in</source>
        <translation>切牌局次</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Media</source>
        <translation>媒體</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Media of the last round</source>
        <translation>上一局的媒體</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Shift and shoe</source>
        <translation>班次與牌靴</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Streams</source>
        <translation>串流</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Supplier</source>
        <translation>供應商</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>To the cut</source>
        <translation>距切牌</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Witnesses</source>
        <translation>推送與輪詢</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>has said nothing yet</source>
        <translation>尚無任何訊息</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>{age} ago</source>
        <translation>{age}前</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>{age}, too old to be believed</source>
        <translation>{age}，太舊，不予採信</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>{count} cards</source>
        <translation>{count} 張</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>{count} rounds an hour</source>
        <translation>每小時 {count} 局</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>{phase} for {time}</source>
        <translation>{phase}，已 {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>{time} ({span})</source>
        <translation>{time}（{span}）</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>{time} or earlier ({span})</source>
        <translation>{time} 或更早（{span}）</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>{what}, since {time}</source>
        <translation>{what}，自 {time} 起</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <location filename="thrillmon/models/table_groups.py"/>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <location filename="thrillmon/panes/records_list.py"/>
        <source>Open</source>
        <translation>開放</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_groups.py"/>
        <source>Floor area</source>
        <translation>現場區域</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_groups.py"/>
        <source>Going out of service</source>
        <translation>即將停用</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_groups.py"/>
        <source>No table code</source>
        <translation>沒有桌台代碼</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_groups.py"/>
        <source>Write the name of the area, a colon and table codes, as in “VIP: V1*, V2*”.</source>
        <translation>請寫區域名稱、半形冒號與桌台代碼，例如「VIP: V1*, V2*」。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_list.py"/>
        <source>group, closed</source>
        <translation>群組，已收合</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_list.py"/>
        <source>group, open</source>
        <translation>群組，已展開</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_list.py"/>
        <source>{group} · {count}</source>
        <translation>{group} · {count}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_list.py"/>
        <source>{title} ({count})</source>
        <translation>{title}（{count}）</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_notes.py"/>
        <source>last round corrected</source>
        <translation>上一局已更正</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_notes.py"/>
        <source>nothing special</source>
        <translation>無特別狀況</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_notes.py"/>
        <location filename="thrillmon/models/timeline_words.py"/>
        <location filename="thrillmon/models/wall_tiles.py"/>
        <source>test round</source>
        <translation>測試局</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_results.py"/>
        <source>Winner derived from the cards</source>
        <translation>勝方由牌面推定</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_results.py"/>
        <source>{result} · corrected</source>
        <translation>{result} · 已更正</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>Closed</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>In maintenance</source>
        <translation>維護中</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>Nobody is logged in</source>
        <translation>沒有人登入</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>State {number}</source>
        <translation>狀態 {number}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>The broker</source>
        <translation>訊息代理</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>The poll</source>
        <translation>輪詢</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>last seen {name}</source>
        <translation>最後見到 {name}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>{code}
round {round} of the shift, {shoe} of the shoe</source>
        <translation>{code}
本班第 {round} 局，本靴第 {shoe} 局</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>{name}, seen since {time}; log-in not heard</source>
        <translation>{name}，自 {time} 起見到；未收到登入訊息</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>{name}, since {time}</source>
        <translation>{name}，自 {time} 起</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>{source} has said nothing yet</source>
        <translation>{source}尚未有任何訊息</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>{source} is switched off</source>
        <translation>{source}已關閉</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>{source} spoke {age} ago</source>
        <translation>{source}最近訊息：{age}前</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <location filename="thrillmon/models/table_times.py"/>
        <source>never</source>
        <translation>從未</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <location filename="thrillmon/models/wall_tiles.py"/>
        <source>test</source>
        <translation>測試</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_times.py"/>
        <source>Betting closes in {time}</source>
        <translation>{time}後停止下注</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_times.py"/>
        <source>Betting should have closed {count} s ago</source>
        <translation>{count} 秒前就應停止下注</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_times.py"/>
        <source>Too few rounds have been heard to tell the pace</source>
        <translation>收到的局數太少，無法判斷節奏</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_times.py"/>
        <source>in this phase for {time}</source>
        <translation>此階段已持續 {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_times.py"/>
        <source>{count} rounds an hour now</source>
        <translation>目前每小時 {count} 局</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_times.py"/>
        <source>{count}/h</source>
        <translation>{count}/時</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_times.py"/>
        <source>{now}; usually {usual} here ({deviation:+.0%})</source>
        <translation>{now}；此桌通常 {usual} 局（{deviation:+.0%}）</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_times.py"/>
        <location filename="thrillmon/models/wall_tiles.py"/>
        <source>+{count} s</source>
        <translation>+{count} 秒</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_times.py"/>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>since {time}</source>
        <translation>自 {time} 起</translation>
    </message>
    <message>
        <location filename="thrillmon/models/tables.py"/>
        <source>{count} in trouble</source>
        <translation>異常 {count}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/tables.py"/>
        <source>{count} {phase}</source>
        <translation>{phase} {count}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_copy.py"/>
        <source>Last rounds</source>
        <translation>最近各局</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_copy.py"/>
        <source>read at {time} {zone}</source>
        <translation>讀取於 {time} {zone}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_roads.py"/>
        <source>Last {count} rounds</source>
        <translation>最近 {count} 局</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_roads.py"/>
        <source>Shoe {shoe} · {count} rounds</source>
        <translation>牌靴 {shoe} · {count} 局</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_roads.py"/>
        <source>its beginning was not heard</source>
        <translation>未收到開頭</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_roads.py"/>
        <source>natural</source>
        <translation>例牌</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_roads.py"/>
        <source>newest first: {results}</source>
        <translation>由新到舊：{results}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_roads.py"/>
        <source>ties on it: {count}</source>
        <translation>附和局：{count}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_roads.py"/>
        <source>{count} not heard</source>
        <translation>{count} 局未收到</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_roads.py"/>
        <source>{first} {first_count}   {second} {second_count}   Tie {ties}</source>
        <translation>{first} {first_count}   {second} {second_count}   和 {ties}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_roads.py"/>
        <source>{label}: not once</source>
        <translation>{label}：未開出</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_roads.py"/>
        <source>{label}: {count} times, last {ago} rounds ago</source>
        <translation>{label}：{count} 次，上次在 {ago} 局前</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_roads.py"/>
        <source>{side} pair</source>
        <translation>{side}對</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>A pit boss changed something by hand</source>
        <translation>監場手動作了修改</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>Action {words}</source>
        <translation>動作：{words}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>As it came</source>
        <translation>原始內容</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>Began {time}</source>
        <translation>開始於 {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>Error: {text}</source>
        <translation>錯誤：{text}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>Median {span}, of {count} heard</source>
        <translation>中位數 {span}（收到 {count} 次）</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>Phase {phase}</source>
        <translation>階段：{phase}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>Planned {span}</source>
        <translation>計畫 {span}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>Seat {seat}</source>
        <translation>座位：{seat}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>Still running when this was read</source>
        <translation>讀取時仍在進行</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>The record no longer has this step.</source>
        <translation>紀錄中已沒有這個步驟。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>Took {span}</source>
        <translation>歷時 {span}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>from {seat}</source>
        <translation>從{seat}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>to {seat}</source>
        <translation>到{seat}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>{code} {label} · round {number}</source>
        <translation>{code} {label} · 第 {number} 局</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <location filename="thrillmon/models/timeline_words.py"/>
        <location filename="thrillmon/models/words.py"/>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>99 of 100 took under {span}</source>
        <translation>100 次中有 99 次少於 {span}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>BONUS {phase}</source>
        <translation>加碼 {phase}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>TEST ROUND</source>
        <translation>測試局</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>feed hole {span}</source>
        <translation>訊號缺口 {span}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>half of the {count} heard took under {span}</source>
        <translation>收到的 {count} 次中有一半少於 {span}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>no dealer</source>
        <translation>沒有荷官</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>no round heard yet</source>
        <translation>尚未收到任何一局</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>over since {time}</source>
        <translation>結束於 {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>round {round} of the shift</source>
        <translation>本班第 {round} 局</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>shift {shift}</source>
        <translation>班次 {shift}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>shoe {shoe}</source>
        <translation>牌靴 {shoe}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>still missing</source>
        <translation>仍缺</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 時 {minutes} 分</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>{words}, for {span}</source>
        <translation>{words}，已 {span}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>round {code}</source>
        <translation>局 {code}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>corrected after the round</source>
        <translation>局後更正</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>dealer {name}</source>
        <translation>荷官 {name}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>shoe {shoe}, round {round}</source>
        <translation>牌靴 {shoe}，第 {round} 局</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>not recovered</source>
        <translation>未補回</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>recovered</source>
        <translation>已補回</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <location filename="thrillmon/panes/round_table.py"/>
        <source>no result yet</source>
        <translation>尚無結果</translation>
    </message>
    <message>
        <location filename="thrillmon/models/trials.py"/>
        <source>does not work yet</source>
        <translation>尚未正常</translation>
    </message>
    <message>
        <location filename="thrillmon/models/trials.py"/>
        <source>not tested yet</source>
        <translation>尚未測試</translation>
    </message>
    <message>
        <location filename="thrillmon/models/trials.py"/>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <location filename="thrillmon/models/trials.py"/>
        <source>testing</source>
        <translation>測試中</translation>
    </message>
    <message>
        <location filename="thrillmon/models/trials.py"/>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="thrillmon/models/wall_tiles.py"/>
        <source>? never</source>
        <translation>? 從未</translation>
    </message>
    <message>
        <location filename="thrillmon/models/wall_tiles.py"/>
        <source>? {time}</source>
        <translation>? {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/wall_tiles.py"/>
        <source>late {count} s</source>
        <translation>逾時 {count} 秒</translation>
    </message>
    <message>
        <location filename="thrillmon/models/wall_tiles.py"/>
        <source>not confirmed for {age}</source>
        <translation>{age}未獲確認</translation>
    </message>
    <message>
        <location filename="thrillmon/models/wall_tiles.py"/>
        <source>{age} old</source>
        <translation>{age}前</translation>
    </message>
    <message>
        <location filename="thrillmon/models/wall_tiles.py"/>
        <source>{what}, {count} s</source>
        <translation>{what}，{count} 秒</translation>
    </message>
    <message>
        <location filename="thrillmon/models/wall_tiles.py"/>
        <source>≠ poll {count} s</source>
        <translation>≠ 輪詢 {count} 秒</translation>
    </message>
    <message>
        <location filename="thrillmon/models/wall_tiles.py"/>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <location filename="thrillmon/models/words.py"/>
        <source>Betting</source>
        <translation>下注中</translation>
    </message>
    <message>
        <location filename="thrillmon/models/words.py"/>
        <source>Changing shoe</source>
        <translation>換牌靴</translation>
    </message>
    <message>
        <location filename="thrillmon/models/words.py"/>
        <source>Finished</source>
        <translation>已結束</translation>
    </message>
    <message>
        <location filename="thrillmon/models/words.py"/>
        <source>Idle</source>
        <translation>待機</translation>
    </message>
    <message>
        <location filename="thrillmon/models/words.py"/>
        <source>Playing</source>
        <translation>進行中</translation>
    </message>
    <message>
        <location filename="thrillmon/models/words.py"/>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="thrillmon/models/words.py"/>
        <source>{count} d</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <location filename="thrillmon/models/words.py"/>
        <source>{count} h</source>
        <translation>{count} 時</translation>
    </message>
    <message>
        <location filename="thrillmon/models/words.py"/>
        <source>{count} m</source>
        <translation>{count} 分</translation>
    </message>
    <message>
        <location filename="thrillmon/models/words.py"/>
        <source>▲ {what} {advice}</source>
        <translation>▲ {what}{advice}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/about.py"/>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/about.py"/>
        <source>Licence</source>
        <translation>授權條款</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/about.py"/>
        <source>Parts of the program</source>
        <translation>程式的組成部分</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/about.py"/>
        <source>Shows live-casino floors as they are heard and polled. It only reads: it cannot change a round or a table.</source>
        <translation>依推送與輪詢顯示真人娛樂場的現場。它只讀取：無法更動任何一局或桌台。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/about.py"/>
        <source>thrillmon {version}</source>
        <translation>thrillmon {version}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/about.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Part</source>
        <translation>占比</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/about.py"/>
        <location filename="thrillmon/panes/shell.py"/>
        <source>About thrillmon</source>
        <translation>關於 thrillmon</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_counters.py"/>
        <source>Alarms are not watched yet.</source>
        <translation>尚未監看警報。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_counters.py"/>
        <source>Shelved {count}</source>
        <translation>已擱置 {count}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_counters.py"/>
        <source>{priority}: {new} new, {seen} acknowledged</source>
        <translation>{priority}：{new} 個新警報，{seen} 個已確認</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_counters.py"/>
        <source>{shelved} shelved, {suppressed} suppressed, {out} out of service</source>
        <translation>{shelved} 個已擱置，{suppressed} 個已抑制，{out} 個已停用</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_counters.py"/>
        <location filename="thrillmon/panes/alarm_view.py"/>
        <source>DRILL</source>
        <translation>演練</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>, again after number {number}</source>
        <translation>，在編號 {number} 之後再次發生</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>At last: {what}</source>
        <translation>最後：{what}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>Choose an alarm to see why it is there and what to do.</source>
        <translation>選擇一個警報，即可查看發生原因與處理方式。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>No more is known.</source>
        <translation>沒有更多資訊。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>Nobody tells how it stands now: what is shown is the last that was known.</source>
        <translation>目前狀況無從得知：顯示的是最後已知的狀況。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>Now: {what}</source>
        <translation>現在：{what}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>SINCE THEN</source>
        <translation>此後</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>Show the jackpot {jackpot}  (Enter)</source>
        <translation>顯示彩金 {jackpot}  (Enter)</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>Show {table}  (T)</source>
        <translation>顯示 {table}  (T)</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>Timeline of {table} at {time}  (Enter)</source>
        <translation>{table} 在 {time} 的時間軸（Enter）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>WHAT TO DO</source>
        <translation>如何處理</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>WHY NOW</source>
        <translation>發生原因</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>seen through {source}</source>
        <translation>經由 {source} 得知</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>step “{step}”</source>
        <translation>步驟「{step}」</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>{priority} · {state}. {meaning}</source>
        <translation>{priority} · {state}。{meaning}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>{time} acknowledged by {user}</source>
        <translation>{time} 由 {user} 確認</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>{time} raised, number {number}</source>
        <translation>{time} 發出警報，編號 {number}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>{time} shelved by {user} until {until}: {reason}</source>
        <translation>{time} 由 {user} 擱置至 {until}：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>{time} suppressed: {rule}</source>
        <translation>{time} 已抑制：{rule}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>{time} taken out of service by {user}: {reason}</source>
        <translation>{time} 由 {user} 停用：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>End of shift</source>
        <translation>本班結束</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>End of shift {time}</source>
        <translation>本班結束 {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>Everything at this table, not this alarm alone</source>
        <translation>此桌的所有警報，不只這一個</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>For how long? It comes back by itself.</source>
        <translation>要多久？時間到會自行恢復。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>Known fault, being repaired</source>
        <translation>已知故障，修理中</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>Look at it again on</source>
        <translation>再次查看日期</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>Not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>Only until it is gone, if that is sooner</source>
        <translation>若提早消失，則只到消失為止</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>Passed on to support</source>
        <translation>已轉交支援人員</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>Reset a latched alarm</source>
        <translation>重設已鎖定的警報</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>Shelve</source>
        <translation>擱置</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>Shelve an alarm</source>
        <translation>擱置警報</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>Take out of service</source>
        <translation>停用</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>The sensor or the feed of the table is faulty</source>
        <translation>桌台的感測器或訊號故障</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>The table is being prepared</source>
        <translation>桌台準備中</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>The table is rebuilt</source>
        <translation>桌台改裝中</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>Told to the studio, waiting</source>
        <translation>已告知直播廳，等候中</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>Verified by a second person</source>
        <translation>已由第二人核實</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>Verified with the studio, correct</source>
        <translation>已與直播廳核實，無誤</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>What was found? The note is kept in the journal.</source>
        <translation>查到什麼？備註會保存在日誌中。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>{count} min</source>
        <translation>{count} 分鐘</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <location filename="thrillmon/panes/alarm_rules_note.py"/>
        <source>In a few words, for whoever comes after you</source>
        <translation>簡短說明，供接手的人參考</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <location filename="thrillmon/panes/alarm_rules_note.py"/>
        <source>Why?</source>
        <translation>為什麼？</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_journal.py"/>
        <source>24 hours</source>
        <translation>24 小時</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_journal.py"/>
        <source>31 days</source>
        <translation>31 天</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_journal.py"/>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_journal.py"/>
        <source>Alarm journal</source>
        <translation>警報日誌</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_journal.py"/>
        <source>Export the alarm journal</source>
        <translation>匯出警報日誌</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_journal.py"/>
        <source>Nothing happened.</source>
        <translation>沒有發生任何事。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_journal.py"/>
        <source>This shift</source>
        <translation>本班</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_journal.py"/>
        <source>table=T101 priority=high user=ann announced … (Enter)</source>
        <translation>table=T101 priority=high user=ann announced …（Enter）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_journal.py"/>
        <source>{count} changes, the newest last</source>
        <translation>{count} 項變更，最新的在最後</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_journal.py"/>
        <source>{count} lines are in “{file}”.</source>
        <translation>「{file}」中有 {count} 行。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_journal.py"/>
        <location filename="thrillmon/panes/alarm_load.py"/>
        <source>How far back</source>
        <translation>回溯多久</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_journal.py"/>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>Export …</source>
        <translation>匯出 …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_journal.py"/>
        <location filename="thrillmon/panes/query_line.py"/>
        <source>Query</source>
        <translation>查詢</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_journal.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Made</source>
        <translation>製作</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_journal.py"/>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_lists.py"/>
        <source>Acknowledge</source>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_lists.py"/>
        <source>All Low on screen</source>
        <translation>畫面上全部「低」級</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_lists.py"/>
        <source>Let the rows move</source>
        <translation>讓各列移動</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_lists.py"/>
        <source>Out of service …</source>
        <translation>停用 …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_lists.py"/>
        <source>Reset …</source>
        <translation>重設 …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_lists.py"/>
        <source>Return to service</source>
        <translation>恢復啟用</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_lists.py"/>
        <source>Shelve …</source>
        <translation>擱置 …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_lists.py"/>
        <source>Show the table</source>
        <translation>顯示桌台</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_lists.py"/>
        <source>Silence</source>
        <translation>靜音</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_lists.py"/>
        <source>Take off the shelf</source>
        <translation>取消擱置</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_lists.py"/>
        <source>Take the acknowledgement back</source>
        <translation>收回確認</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_lists.py"/>
        <source>▼ {count} more came; they stand at the end while you are here (End)</source>
        <translation>▼ 又有 {count} 個；您停留在此時，它們排在最後（End）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_lists.py"/>
        <location filename="thrillmon/panes/timeline.py"/>
        <location filename="thrillmon/panes/window.py"/>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_load.py"/>
        <source>BACK-TEST: today&apos;s rules on what the archive holds; nobody was called.</source>
        <translation>回溯測試：以目前的規則套用於存檔內容；並未通知任何人。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_load.py"/>
        <source>Back-test the rules on the archive</source>
        <translation>以存檔回溯測試規則</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_load.py"/>
        <source>From the journal: what truly called somebody.</source>
        <translation>根據日誌：實際通知過人員的警報。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_load.py"/>
        <source>PDF …</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Chattering: three times or more within a minute</source>
        <translation>反覆跳動：一分鐘內三次以上</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Floods: more than a person can follow</source>
        <translation>警報氾濫：超出一個人能應付的數量</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Found</source>
        <translation>實測</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Gone within their delay: nobody was called</source>
        <translation>在延遲時間內消失：未通知任何人</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Less than an hour: what is told per hour says little yet.</source>
        <translation>不到一小時：每小時的數值還看不出什麼。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Nothing called.</source>
        <translation>沒有任何警報通知過人員。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Times</source>
        <translation>次數</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Verdict</source>
        <translation>評定</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>What called most</source>
        <translation>最常觸發的警報</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Within the budget.</source>
        <translation>在額度內。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Worst</source>
        <translation>最差</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>{since} – {until}: {alarms} alarms, {rate:.1f} per operator-hour</source>
        <translation>{since} – {until}：{alarms} 個警報，每操作員每小時 {rate:.1f} 個</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>✕ Over the budget: {what}</source>
        <translation>✕ 超出額度：{what}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rule_form.py"/>
        <source>For how many seconds each may hide alarms, before they are shown all the same</source>
        <translation>各項最多可抑制警報多少秒，之後仍會顯示</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rule_form.py"/>
        <source>Hidden by design while</source>
        <translation>以下情況下依設計抑制</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rule_form.py"/>
        <source>Settings of the chosen rule</source>
        <translation>所選規則的設定</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rule_form.py"/>
        <source>What to do, as it is said here; empty: as delivered</source>
        <translation>處理方式（本廳用語）；留空則用出廠文字</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rule_form.py"/>
        <source>delivered: {value}</source>
        <translation>出廠：{value}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rule_form.py"/>
        <location filename="thrillmon/panes/lamps.py"/>
        <location filename="thrillmon/panes/settings_fields.py"/>
        <source>off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rule_form.py"/>
        <location filename="thrillmon/panes/settings_fields.py"/>
        <source>on</source>
        <translation>開</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <source>As delivered</source>
        <translation>還原出廠</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <source>Back-test the change</source>
        <translation>回溯測試此更改</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <source>Discard changes</source>
        <translation>捨棄變更</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <source>Go back</source>
        <translation>還原</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <source>Go back to version {number}</source>
        <translation>還原至第 {number} 版</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <source>How long design rules may hide</source>
        <translation>設計規則可抑制多久</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <source>Not in use yet. Back-test the change, then it can be saved.</source>
        <translation>尚未使用。請先回溯測試，之後才能儲存。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <source>Rules, learned thresholds, versions</source>
        <translation>規則、學習門檻、版本</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <source>Save the rules</source>
        <translation>儲存規則</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <source>The rules in use and the changed ones run over the archive; the window goes on meanwhile …</source>
        <translation>正以存檔執行使用中與更改後的規則；期間視窗照常運作 …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <source>▲ {field}: {problem}</source>
        <translation>▲ {field}：{problem}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <location filename="thrillmon/panes/alarm_thresholds.py"/>
        <source>Learned thresholds</source>
        <translation>學習門檻</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <location filename="thrillmon/panes/diagnostics.py"/>
        <source>Save …</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <location filename="thrillmon/panes/window.py"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_thresholds.py"/>
        <source>Accept all</source>
        <translation>全部接受</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_thresholds.py"/>
        <source>Accept the chosen</source>
        <translation>接受所選</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_thresholds.py"/>
        <source>Learn from the last 7 days</source>
        <translation>從最近 7 天學習</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_thresholds.py"/>
        <source>Learned thresholds in use: {count}, the newest accepted on {date}.</source>
        <translation>使用中的學習門檻：{count}，最近於 {date} 接受。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_thresholds.py"/>
        <source>No learned threshold is in use: the plan and the delivered limits are.</source>
        <translation>沒有使用中的學習門檻：依計劃與出廠限度判斷。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_thresholds.py"/>
        <source>The archive is being read; the window goes on meanwhile …</source>
        <translation>正在讀取存檔；期間視窗照常運作 …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_thresholds.py"/>
        <source>Thresholds stay as they are until somebody learns anew and accepts it.</source>
        <translation>門檻維持不變，直到有人重新學習並接受。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_thresholds.py"/>
        <source>{count} suggested at {time}; nothing changes until somebody accepts it. What is learned is 1.5 times what one in a thousand exceeds.</source>
        <translation>於 {time} 建議 {count} 項；有人接受之前不會改變。學得值為千分之一超出值的 1.5 倍。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_tray.py"/>
        <source>Show the alarms</source>
        <translation>顯示警報</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_versions.py"/>
        <source>Go back to this version …</source>
        <translation>還原至此版本 …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_versions.py"/>
        <source>Nothing was saved yet: the rules are as delivered.</source>
        <translation>尚未儲存過：規則為出廠設定。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_versions.py"/>
        <source>Versions of the rules</source>
        <translation>規則的版本</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_view.py"/>
        <source>Everything is in service.</source>
        <translation>沒有停用任何項目。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_view.py"/>
        <source>No alarm. Nothing on the floor asks for anybody.</source>
        <translation>沒有警報。現場目前無須任何人處理。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_view.py"/>
        <source>Nothing is suppressed.</source>
        <translation>沒有抑制任何警報。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_view.py"/>
        <source>The shelf is empty.</source>
        <translation>擱置清單是空的。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>Active</source>
        <translation>作用中</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>Alarm lists</source>
        <translation>警報清單</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>Begin a shift …</source>
        <translation>開始值班 …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>Begin a shift, test the sound …</source>
        <translation>開始值班，測試聲音 …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>DRILL: a recorded stall goes through the true path. True alarms are shown as ever.</source>
        <translation>演練：錄下的停頓會走真實流程。真正的警報照常顯示。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>Do not blink</source>
        <translation>不閃爍</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>Drill: begin or end</source>
        <translation>演練：開始或結束</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>Hand over the shift …</source>
        <translation>交班 …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>Load</source>
        <translation>負荷</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>Nobody has said who is on duty: what is done counts as done by {user}, an operator.</source>
        <translation>未登記值班人員：所做動作記為操作員 {user}。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>The shift of {user} has ended: who is on duty now?</source>
        <translation>{user} 的班次已結束：現在由誰值班？</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>sound heard</source>
        <translation>聽得到聲音</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>sound not tested</source>
        <translation>聲音未測試</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>until {time}</source>
        <translation>至 {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>▲ sound NOT heard</source>
        <translation>▲ 聽不到聲音</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <location filename="thrillmon/panes/jackpots.py"/>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>Journal</source>
        <translation>日誌</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/bytes_view.py"/>
        <source>bytes {start} to {end}: {bytes}</source>
        <translation>位元組 {start} 至 {end}：{bytes}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/commands.py"/>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/details.py"/>
        <source>Choose a table to see everything that is known of it.</source>
        <translation>選一張桌台即可看到它的所有已知資料。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/details.py"/>
        <source>Details of the chosen table</source>
        <translation>所選桌台的詳情</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/details.py"/>
        <source>Open {name} in the browser</source>
        <translation>在瀏覽器中開啟{name}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/diagnostics.py"/>
        <source>Diagnostic bundle</source>
        <translation>診斷資料包</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/diagnostics.py"/>
        <source>Files of the bundle</source>
        <translation>資料包中的檔案</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/diagnostics.py"/>
        <source>This is all that is saved: versions, how the links did, settings and logs. Secrets, names of people and of this computer are left out. Nothing is sent anywhere.</source>
        <translation>儲存的內容僅此而已：版本、連線狀況、設定與日誌。密碼金鑰、人名與本電腦名稱均已略去。不會傳送到任何地方。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/diagnostics.py"/>
        <location filename="thrillmon/panes/shortcuts.py"/>
        <source>Saved as {file}.</source>
        <translation>已存為 {file}。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/diagnostics.py"/>
        <location filename="thrillmon/panes/shortcuts.py"/>
        <location filename="thrillmon/settings/profiles.py"/>
        <source>{file} cannot be written: {reason}</source>
        <translation>無法寫入 {file}：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/duty.py"/>
        <source>A shift can begin without the test; the journal says that it was left out.</source>
        <translation>不測試也可以開始值班；日誌會記下未做測試。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/duty.py"/>
        <source>As</source>
        <translation>身分</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/duty.py"/>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/duty.py"/>
        <source>Begin a shift</source>
        <translation>開始值班</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/duty.py"/>
        <source>Can the alarms be heard where you sit? Play each tone and say.</source>
        <translation>在您的座位聽得到警報嗎？請逐一播放提示音並回答。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/duty.py"/>
        <source>Not heard</source>
        <translation>聽不到</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/duty.py"/>
        <source>Play {priority}</source>
        <translation>播放「{priority}」</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/duty.py"/>
        <source>▲ Turn the loudspeaker up or move the console: until it is heard, “No sound” is an alarm here.</source>
        <translation>▲ 請調高喇叭音量或移動主控台：在聽得到之前，「沒有聲音」在此是一個警報。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/duty.py"/>
        <source>✓ All tones were heard.</source>
        <translation>✓ 所有提示音都聽得到。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/duty.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/duty.py"/>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/entry_field.py"/>
        <location filename="thrillmon/panes/settings_fields.py"/>
        <source>Wrong: {reason}</source>
        <translation>錯誤：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/filter_box.py"/>
        <source>Filter of the tables</source>
        <translation>桌台篩選</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/filter_box.py"/>
        <source>Filter, such as late or dealer=anna ( / )</source>
        <translation>篩選，例如 late 或 dealer=anna（ / ）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/guide.py"/>
        <source>No program of this system opens {file}; open it by hand.</source>
        <translation>系統中沒有程式可開啟 {file}；請手動開啟。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/guide.py"/>
        <source>The guide is not part of this installation: it is built together with the installers.</source>
        <translation>此安裝不含使用指南：指南與安裝程式一同製作。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Acknowledged by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Cancelled and corrected rounds</source>
        <translation>取消與更正的局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Every table plays at its pace.</source>
        <translation>每桌的速度都正常。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Everything was heard.</source>
        <translation>全部都有收到。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>For</source>
        <translation>時長</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Hand over the shift</source>
        <translation>交班</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Hand-over</source>
        <translation>交接班</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Hand-over {studio} {time}</source>
        <translation>交接班 {studio} {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Handed over by</source>
        <translation>交班者</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Handed over: {name}</source>
        <translation>交班：{name}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Link</source>
        <translation>連線</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Nobody left a note.</source>
        <translation>沒有人留下備註。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>None is open.</source>
        <translation>沒有未結的警報。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Nothing is hidden.</source>
        <translation>沒有隱藏任何警報。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Open alarms</source>
        <translation>未結的警報</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Outages and holes</source>
        <translation>斷線與缺口</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Rounds an hour</source>
        <translation>每小時局數</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Shelved, suppressed, out of service</source>
        <translation>擱置、抑制、停用</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Slow tables</source>
        <translation>偏慢的桌台</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Taken over by</source>
        <translation>接班者</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Taken over: {name}</source>
        <translation>接班：{name}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>The page is in “{file}”.</source>
        <translation>此頁已存於「{file}」。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>There was none.</source>
        <translation>沒有。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Usually</source>
        <translation>平時</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>What the next shift should know</source>
        <translation>下一班須知</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>What was missed</source>
        <translation>漏收的內容</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>and {count} more; the record browser has them</source>
        <translation>另有 {count} 局；可在紀錄瀏覽中查看</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>out of service, review {time}</source>
        <translation>停用，複查 {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>shelved until {time}</source>
        <translation>擱置至 {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>still</source>
        <translation>仍持續</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>suppressed</source>
        <translation>抑制</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>told afterwards</source>
        <translation>事後補回</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>{since} – {until} · from {giver} to {taker}</source>
        <translation>{since} – {until} · 由 {giver} 交給 {taker}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>▲ The archive could not be asked: outages and rounds may be missing here.</source>
        <translation>▲ 無法查詢存檔：此處可能缺少斷線紀錄與局。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>▲ Two names are needed: who hands over, and who takes over.</source>
        <translation>▲ 需要兩個姓名：交班者與接班者。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <location filename="thrillmon/panes/shortcuts.py"/>
        <source>Save as PDF …</source>
        <translation>存為 PDF …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/holes.py"/>
        <source>Archive: {outlook}</source>
        <translation>存檔：{outlook}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/holes.py"/>
        <source>Ask the provider for what was missed: in the chosen hole, else in all of them</source>
        <translation>向供應商補取漏掉的內容：所選缺口；未選時為全部缺口</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/holes.py"/>
        <source>Choose a hole to read what was recovered of it.</source>
        <translation>選一個缺口，查看補回了什麼。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/holes.py"/>
        <source>Holes: when nothing could be heard</source>
        <translation>訊號缺口：收不到訊息的時段</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/holes.py"/>
        <source>No hole is known: everything since the archive began was heard.</source>
        <translation>沒有已知缺口：存檔開始以來全部都收到了。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/holes.py"/>
        <source>On record</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/holes.py"/>
        <source>Recover now</source>
        <translation>立即補回</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/holes.py"/>
        <source>Show the floor before this hole</source>
        <translation>顯示此缺口之前的場面</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/holes.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/holes.py"/>
        <source>Stop asking; what was recovered stays</source>
        <translation>停止詢問；已補回的保留</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/holes.py"/>
        <location filename="thrillmon/panes/records_files.py"/>
        <location filename="thrillmon/panes/records_head.py"/>
        <source>Stop (Esc)</source>
        <translation>停止（Esc）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots.py"/>
        <source>Chosen pot</source>
        <translation>所選彩池</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots.py"/>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots.py"/>
        <source>No jackpot has been told of yet. {why}</source>
        <translation>尚未收到任何彩金的訊息。{why}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots.py"/>
        <source>No pot passes the filter. Choose all brands and sources and empty the query.</source>
        <translation>沒有符合篩選的彩池。請選擇所有品牌與來源，並清空查詢。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots.py"/>
        <source>Totals</source>
        <translation>總計</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots.py"/>
        <source>Trouble</source>
        <translation>異常</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots.py"/>
        <source>What happened, the newest first</source>
        <translation>發生過的事，最新的在最前</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots.py"/>
        <source>What is listed</source>
        <translation>列出的內容</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots.py"/>
        <source>Wins and draws</source>
        <translation>得獎與抽獎</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots.py"/>
        <location filename="thrillmon/panes/records.py"/>
        <source>To the query</source>
        <translation>跳至查詢</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_chart.py"/>
        <source>Curve of the pot</source>
        <translation>彩池曲線</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_chart.py"/>
        <source>{amount} at {time}</source>
        <translation>{time} 為 {amount}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_detail.py"/>
        <source>1 h</source>
        <translation>1 小時</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_detail.py"/>
        <source>10 min</source>
        <translation>10 分鐘</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_detail.py"/>
        <source>24 h</source>
        <translation>24 小時</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_detail.py"/>
        <source>6 h</source>
        <translation>6 小時</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_detail.py"/>
        <source>Choose a pot in the list to see its curve, its log and the last frames about it.</source>
        <translation>在清單中選擇一個彩池，即可查看其曲線、紀錄與最近的相關訊框。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_detail.py"/>
        <source>How much of the curve is shown (+ and -)</source>
        <translation>曲線顯示多長時間（+ 與 -）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_detail.py"/>
        <source>Last frames</source>
        <translation>最近的訊框</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_detail.py"/>
        <source>Last frames about the jackpot, as they came</source>
        <translation>有關此彩金的最近訊框，依收到的原樣</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_detail.py"/>
        <source>Log</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_detail.py"/>
        <source>Nothing is known to have happened to it: neither wins nor falls.</source>
        <translation>沒有已知的事件：既無中獎也無下降。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_detail.py"/>
        <source>What happened to the pot</source>
        <translation>彩池發生過的事</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_detail.py"/>
        <source>What is shown below the curve</source>
        <translation>曲線下方顯示的內容</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_heading.py"/>
        <source>All brands</source>
        <translation>所有品牌</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_heading.py"/>
        <source>All sources</source>
        <translation>所有來源</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_heading.py"/>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_heading.py"/>
        <source>amount&gt;1000 currency=EUR stale … (Enter)</source>
        <translation>amount&gt;1000 currency=EUR stale …（Enter）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_heading.py"/>
        <source>▨ Not confirmed since {time}: {what} {advice}</source>
        <translation>▨ 自 {time} 起未獲確認：{what}{advice}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>All frames that are kept and found by the query: {query}</source>
        <translation>已保存且符合查詢的所有訊框：{query}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>Choose a frame to see it as it came.</source>
        <translation>選擇一個訊框以查看原始內容。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>Exporting: {count} frames</source>
        <translation>匯出中：{count} 個訊框</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>JSON lines, one object per frame</source>
        <translation>JSON lines，每個訊框一個物件</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>Nothing of the kind is kept.</source>
        <translation>沒有保存這樣的內容。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>Older</source>
        <translation>更早的</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>Searching …</source>
        <translation>搜尋中…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>The chosen frame as it came</source>
        <translation>所選訊框的原始內容</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>The newest {count} frames</source>
        <translation>最新的 {count} 個訊框</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>type=win withheld after:21:00 … (Enter)</source>
        <translation>type=win withheld after:21:00 … (Enter)</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>{count} frames are in “{file}”.</source>
        <translation>{count} 個訊框已寫入「{file}」。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>{count} frames; there are no more</source>
        <translation>{count} 個訊框；沒有更多了</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/kiosk.py"/>
        <source>Keep holding {keys}: {count} s</source>
        <translation>請繼續按住 {keys}：{count} 秒</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/kiosk.py"/>
        <source>This screen is locked. To unlock it, hold {keys} for {count} s.</source>
        <translation>此螢幕已鎖定。按住 {keys} {count} 秒即可解鎖。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/kiosk.py"/>
        <source>Unlocked. Escape leaves the wall.</source>
        <translation>已解鎖。按 Escape 離開桌台牆。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>Last sign of life {time}</source>
        <translation>最後動靜 {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>Newest message took {seconds:.1f} s to get here</source>
        <translation>最新訊息花了 {seconds:.1f} 秒才到</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>Since {time}</source>
        <translation>自 {time} 起</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>connecting</source>
        <translation>連線中</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>down {age}</source>
        <translation>斷線 {age}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>quiet {age}</source>
        <translation>無桌訊 {age}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>refused {age}</source>
        <translation>被拒 {age}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>silent {age}</source>
        <translation>無聲 {age}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>standby</source>
        <translation>備用</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>{count} messages wait for us</source>
        <translation>有 {count} 則訊息等待接收</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>{link}: {what}</source>
        <translation>{link}：{what}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} 秒</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>live</source>
        <translation>即時</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/message_detail.py"/>
        <source>Choose a message to see its fields and bytes.</source>
        <translation>選一則訊息即可看它的欄位與位元組。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/message_detail.py"/>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/message_detail.py"/>
        <source>Show messages with this value</source>
        <translation>顯示含此值的訊息</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/message_detail.py"/>
        <source>headers: {headers}</source>
        <translation>標頭：{headers}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/message_detail.py"/>
        <source>no type</source>
        <translation>沒有類型</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/message_detail.py"/>
        <source>received {time} · {size:,} bytes · digest {digest}</source>
        <translation>收到 {time} · {size:,} 位元組 · 摘要 {digest}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/message_detail.py"/>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>Copy path</source>
        <translation>複製路徑</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/message_detail.py"/>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>Copy value</source>
        <translation>複製值</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/messages.py"/>
        <source>Follow</source>
        <translation>跟隨</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/messages.py"/>
        <source>Following</source>
        <translation>跟隨中</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/messages.py"/>
        <source>New messages appear by themselves; choosing one pauses</source>
        <translation>新訊息會自動出現；選取一則即暫停</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/messages.py"/>
        <source>The list stands still; End follows again</source>
        <translation>清單已暫停；按 End 繼續跟隨</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/messages.py"/>
        <source>type=ROUND_FINISH table=T101 error … (Enter)</source>
        <translation>type=ROUND_FINISH table=T101 error …（Enter）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/messages.py"/>
        <source>{count} newer (End)</source>
        <translation>{count} 則更新（End）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/messages.py"/>
        <source>{user} had people&apos;s names shown in the list of messages.</source>
        <translation>{user} 在訊息清單中顯示了人員姓名。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/messages.py"/>
        <location filename="thrillmon/panes/window.py"/>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/news.py"/>
        <source>{file} is missing from this installation.</source>
        <translation>此安裝缺少 {file}。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/news.py"/>
        <location filename="thrillmon/panes/shell.py"/>
        <location filename="thrillmon/panes/updates.py"/>
        <source>What is new</source>
        <translation>新功能</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/palette.py"/>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/palette.py"/>
        <source>Commands that answer</source>
        <translation>符合的指令</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/palette.py"/>
        <source>No command is called that. Fewer letters find more.</source>
        <translation>沒有這個名稱的指令。少打幾個字可找到更多。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/palette.py"/>
        <source>What do you want to do? A few letters are enough</source>
        <translation>要做什麼？輸入幾個字即可</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/palette.py"/>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Back to live</source>
        <translation>回到即時</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Begin to type a time</source>
        <translation>開始輸入時間</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Close or open a group; on a table, go from column to column</source>
        <translation>展開或收合群組；在桌台上則逐欄移動</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Close what was opened, or take the query out</source>
        <translation>關閉已開啟的內容，或移除查詢</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Close, step by step, what was opened</source>
        <translation>逐步關閉已開啟的內容</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Columns, order, groups, filters, views</source>
        <translation>欄、順序、分組、篩選、檢視</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+左、Ctrl+右</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Ctrl+Up, Ctrl+Down, PgUp, PgDn</source>
        <translation>Ctrl+上、Ctrl+下、PgUp、PgDn</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>End, Escape</source>
        <translation>End、Escape</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Enter, Space</source>
        <translation>Enter、空白鍵</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>From the filter to the menu, the worst tables, the list and the details</source>
        <translation>從篩選依序到選單、優先關注、清單與詳情</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Go from line to line</source>
        <translation>逐行移動</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Go from step to step, from round to round</source>
        <translation>逐步、逐局移動</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Go from table to table</source>
        <translation>在桌台之間移動</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Go from tile to tile</source>
        <translation>在磚塊間移動</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Leave the wall</source>
        <translation>離開桌台牆</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Look closer, look from afar</source>
        <translation>放大、縮小</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Look closer, look from afar, as usual</source>
        <translation>放大、縮小、還原</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Move the picture in time</source>
        <translation>沿時間移動畫面</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Open or close the details of the chosen table, or a group</source>
        <translation>開啟或關閉所選桌台的詳情，或群組</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Open what is chosen</source>
        <translation>開啟所選項目</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Open what is chosen; tell it in full</source>
        <translation>開啟所選項目；完整說明</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Scroll through the rounds</source>
        <translation>捲動各局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Show this table in the window</source>
        <translation>在視窗中顯示此桌台</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Some minutes back or forth</source>
        <translation>前後移動數分鐘</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Some seconds back or forth; with Shift more</source>
        <translation>前後移動數秒；加 Shift 移動更多</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Take the filter out</source>
        <translation>移除篩選</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>To the oldest round</source>
        <translation>到最早的一局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>To where the archive begins</source>
        <translation>到存檔的起點</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <location filename="thrillmon/panes/timeline.py"/>
        <source>Back to now</source>
        <translation>回到現在</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/past.py"/>
        <source>No table had been heard of at this moment.</source>
        <translation>此刻尚未收到任何桌台的訊息。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>Delete the profile “{name}”?</source>
        <translation>要刪除設定檔「{name}」嗎？</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>Delete…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>Export the profile, without secrets</source>
        <translation>匯出設定檔（不含密鑰）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>Its file and its secrets in the keychain are deleted. What was heard stays in its archive.</source>
        <translation>其檔案與鑰匙圈中的密鑰會被刪除。已收到的內容留在存檔中。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>New…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>Rename a profile</source>
        <translation>重新命名設定檔</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>The new name</source>
        <translation>新名稱</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>open now</source>
        <translation>目前開啟</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <location filename="thrillmon/panes/settings_window.py"/>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <location filename="thrillmon/panes/window.py"/>
        <source>Profiles</source>
        <translation>設定檔</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records.py"/>
        <source>Ask the provider</source>
        <translation>詢問供應商</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records.py"/>
        <source>Asking the provider …</source>
        <translation>正在詢問供應商 …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records.py"/>
        <source>Back to the list</source>
        <translation>返回清單</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records.py"/>
        <source>Export the result</source>
        <translation>匯出結果</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records.py"/>
        <source>Nothing was found. Fewer or other words may find more.</source>
        <translation>沒有找到任何內容。減少或更換查詢詞或許能找到更多。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records.py"/>
        <source>Shifts and shoes of the table</source>
        <translation>這張桌的班次與牌靴</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records.py"/>
        <source>Stop, or take the query out</source>
        <translation>停止，或清除查詢</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records.py"/>
        <source>The archive has nothing of this round yet: try again in a moment.</source>
        <translation>存檔尚無此局的內容：請稍後再試。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records.py"/>
        <source>{user} had people&apos;s names shown in the record browser.</source>
        <translation>{user} 在紀錄瀏覽器中顯示了人員姓名。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records.py"/>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records.py"/>
        <location filename="thrillmon/panes/records_files.py"/>
        <source>Dossier of the round</source>
        <translation>本局卷宗</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_export.py"/>
        <source>CSV, for spreadsheets and scripts</source>
        <translation>CSV，供試算表和腳本使用</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_export.py"/>
        <source>Choose …</source>
        <translation>選擇 …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_export.py"/>
        <source>Excel workbook</source>
        <translation>Excel 活頁簿</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_export.py"/>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_export.py"/>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_export.py"/>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_export.py"/>
        <source>JSON lines, one object per round</source>
        <translation>JSON 行，每局一個物件</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_export.py"/>
        <source>With people&apos;s names; this is put on record</source>
        <translation>包含人員姓名；此操作會留下紀錄</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_export.py"/>
        <source>▲ This file is there already and will be replaced.</source>
        <translation>▲ 此檔案已存在，將被取代。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_files.py"/>
        <source>Asking the provider for its record of the round …</source>
        <translation>正在向供應商詢問此局的紀錄 …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_files.py"/>
        <source>Exporting: {count} of {total} rounds</source>
        <translation>匯出中：{count}／{total} 局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_files.py"/>
        <source>PDF, and JSON beside it (*.pdf)</source>
        <translation>PDF，並附同名 JSON (*.pdf)</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_files.py"/>
        <source>Take this message away</source>
        <translation>關閉此訊息</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_files.py"/>
        <source>The dossier is in “{file}” and “{other}”.</source>
        <translation>卷宗已存於「{file}」和「{other}」。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_files.py"/>
        <source>The export was stopped; nothing of it was left behind.</source>
        <translation>匯出已停止；沒有留下任何內容。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_files.py"/>
        <source>{count} rounds are in “{file}”.</source>
        <translation>{count} 局已存於「{file}」。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_files.py"/>
        <source>{count} rounds, query: {query}. Names are masked unless you choose otherwise.</source>
        <translation>{count} 局，查詢：{query}。除非另行選擇，否則姓名會遮蔽。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_files.py"/>
        <source>{user} exported rounds with people&apos;s names to “{file}”.</source>
        <translation>{user} 將含人員姓名的局匯出至「{file}」。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_files.py"/>
        <source>{user} wrote a dossier with people&apos;s names to “{file}”.</source>
        <translation>{user} 將含人員姓名的卷宗寫入「{file}」。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_head.py"/>
        <source>E export</source>
        <translation>E 匯出</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_head.py"/>
        <source>S shifts</source>
        <translation>S 班次</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_head.py"/>
        <source>Stop searching; what was found stays</source>
        <translation>停止搜尋；已找到的保留</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_head.py"/>
        <source>The shifts and shoes of the chosen table, to walk down to their rounds</source>
        <translation>所選桌的班次與牌靴，可逐層找到各局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_head.py"/>
        <source>When nothing could be heard, and what was recovered of it (Ctrl+Shift+H)</source>
        <translation>何時收不到訊息，以及補回了什麼（Ctrl+Shift+H）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_head.py"/>
        <source>Write all rounds that were found to a file</source>
        <translation>將找到的所有局寫入檔案</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_head.py"/>
        <source>▨ Holes</source>
        <translation>▨ 缺口</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_list.py"/>
        <source>Rounds found</source>
        <translation>找到的局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_names.py"/>
        <source>Keep them hidden</source>
        <translation>保持隱藏</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_names.py"/>
        <source>Names stay hidden, because it cannot be put on record: {why}</source>
        <translation>無法留下紀錄，因此姓名保持隱藏：{why}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_names.py"/>
        <source>Show initials again</source>
        <translation>恢復顯示縮寫</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_names.py"/>
        <source>Show names</source>
        <translation>顯示姓名</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_names.py"/>
        <source>Show people&apos;s names; this is put on record</source>
        <translation>顯示人員姓名；此操作會留下紀錄</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_names.py"/>
        <source>Show the names of dealers and players?</source>
        <translation>要顯示荷官和玩家的姓名嗎？</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_names.py"/>
        <source>Who asked for it and when is written into the archive&apos;s journal. Names stay shown until you hide them.</source>
        <translation>由誰、在何時要求，會寫入存檔的日誌。姓名會一直顯示，直到您將其隱藏。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_names.py"/>
        <source>◉ Names shown: hide</source>
        <translation>◉ 姓名已顯示：隱藏</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_names.py"/>
        <source>◌ Names hidden</source>
        <translation>◌ 姓名已隱藏</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>Forget this query</source>
        <translation>移除此查詢</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>Keep this query</source>
        <translation>保留此查詢</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>Keep this query, or take one that was kept</source>
        <translation>保留此查詢，或取用已保留的查詢</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>No query has been kept yet</source>
        <translation>尚未保留任何查詢</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>No test rounds</source>
        <translation>不含測試局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>Rounds in which a step came more than 20 seconds after the one before</source>
        <translation>有步驟比前一步驟晚 20 秒以上的局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>Rounds of the table that is chosen in the list</source>
        <translation>清單中所選桌台的局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>Rounds that began today, by the chosen time zone</source>
        <translation>依所選時區，今天開始的局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>Rounds that were cancelled</source>
        <translation>已取消的局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>Rounds that were changed after they had ended</source>
        <translation>結束後有修改的局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>chosen table</source>
        <translation>所選桌台</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>gap &gt; 20 s</source>
        <translation>間隔 &gt; 20 秒</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>no test</source>
        <translation>不含測試</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>table=T101 cancel after:21:00 step.gap&gt;20s result=banker … (Enter)</source>
        <translation>table=T101 cancel after:21:00 step.gap&gt;20s result=banker … （Enter）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>★ Queries</source>
        <translation>★ 查詢</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_spans.py"/>
        <source>A: the archive has it, P: the provider has it</source>
        <translation>A：存檔有，P：供應商有</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_spans.py"/>
        <source>Back to the rounds</source>
        <translation>返回局的清單</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_spans.py"/>
        <source>Choose a table in the list of tables to see its shifts, their shoes and rounds.</source>
        <translation>在桌台清單中選一張桌，即可看到它的班次、牌靴與各局。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_spans.py"/>
        <source>Copy code</source>
        <translation>複製代碼</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_spans.py"/>
        <source>List its rounds</source>
        <translation>列出其中的局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_spans.py"/>
        <source>Look them up anew</source>
        <translation>重新查詢</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_spans.py"/>
        <source>Nobody has told of a shift of this table.</source>
        <translation>沒有收到這張桌的任何班次。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_spans.py"/>
        <source>Older shifts</source>
        <translation>更早的班次</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_spans.py"/>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_spans.py"/>
        <source>Shifts of {table}</source>
        <translation>{table} 的班次</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_spans.py"/>
        <source>Shifts, shoes and rounds</source>
        <translation>班次、牌靴與局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_spans.py"/>
        <source>{count} shifts</source>
        <translation>{count} 個班次</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>1 minute</source>
        <translation>1 分鐘</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>1 second; with Shift 10 seconds</source>
        <translation>1 秒；按住 Shift 為 10 秒</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>End, Esc</source>
        <translation>End、Esc</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>Go back to this time</source>
        <translation>回放至此時間</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>Type a time and press Enter: 21:03, 21:03:14, or with its day 2026-11-21T21:03:14</source>
        <translation>輸入時間並按 Enter：21:03、21:03:14，或含日期 2026-11-21T21:03:14</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>back to live</source>
        <translation>返回即時</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>hh:mm:ss</source>
        <translation>時:分:秒</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>show less, more, the whole shift</source>
        <translation>顯示較短、較長、整班</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>to the beginning of what is shown; again: of the archive</source>
        <translation>到顯示範圍的開頭；再按一次：到存檔的開頭</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>to this bar</source>
        <translation>跳至回放列</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>type a time</source>
        <translation>輸入時間</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>{time} · {age} ago</source>
        <translation>{time} · {age}前</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>▲ That is no time such as 21:03:14.</source>
        <translation>▲ 這不是像 21:03:14 的時間。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>▲ That time is still to come.</source>
        <translation>▲ 這個時間還沒到。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <location filename="thrillmon/panes/rewind_track.py"/>
        <location filename="thrillmon/panes/window.py"/>
        <source>Rewind</source>
        <translation>回放</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <location filename="thrillmon/panes/title_strip.py"/>
        <source>live {time}</source>
        <translation>即時 {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind_painting.py"/>
        <source>{time} shift start</source>
        <translation>{time} 班次開始</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind_track.py"/>
        <source>The archive begins at {time}.</source>
        <translation>存檔自 {time} 開始。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind_track.py"/>
        <source>The provider has told of it since.</source>
        <translation>供應商事後已告知。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind_track.py"/>
        <source>live; arrows, Page keys or a typed time go back</source>
        <translation>即時；用方向鍵、Page 鍵或輸入時間回放</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind_track.py"/>
        <source>rewound to {time}; Escape returns to live</source>
        <translation>已回放至 {time}；按 Escape 返回即時</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind_track.py"/>
        <source>{names} and {count} more</source>
        <translation>{names}，另 {count} 桌</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind_track.py"/>
        <source>{time} shift starts: {tables}</source>
        <translation>{time} 班次開始：{tables}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind_track.py"/>
        <source>▨ Could not be heard from {start} to {end}: {cause}</source>
        <translation>▨ {start} 至 {end} 收不到訊息：{cause}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind_track.py"/>
        <source>▨ Could not be heard since {start}: {cause}</source>
        <translation>▨ 自 {start} 起收不到訊息：{cause}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewound.py"/>
        <source>Back to live (Esc)</source>
        <translation>返回即時（Esc）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewound.py"/>
        <source>REWINDING to {time} …</source>
        <translation>正在回放至 {time} …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewound.py"/>
        <source>REWOUND to {time}</source>
        <translation>已回放至 {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewound.py"/>
        <source>REWOUND to {time} · live goes on behind · Esc returns</source>
        <translation>已回放至 {time} · 即時仍在背後進行 · 按 Esc 返回</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewound.py"/>
        <source>… looking up {time} · still showing: {shown}</source>
        <translation>… 正在查找 {time} · 仍顯示：{shown}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/roads.py"/>
        <location filename="thrillmon/panes/timeline.py"/>
        <location filename="thrillmon/panes/timeline_heading.py"/>
        <source>Roads</source>
        <translation>路單</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/roads_painting.py"/>
        <source>Bead plate</source>
        <translation>珠盤路</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/roads_painting.py"/>
        <source>Big road</source>
        <translation>大路</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/roads_painting.py"/>
        <source>Hits</source>
        <translation>開出次數</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/roads_painting.py"/>
        <source>Hits, most often first</source>
        <translation>開出次數，由多到少</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_accounts.py"/>
        <source>Accounts to compare</source>
        <translation>要比對的說法</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_accounts.py"/>
        <source>Ask the provider (O)</source>
        <translation>詢問供應商（O）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_accounts.py"/>
        <source>Both say the same in all {count} lines.</source>
        <translation>兩者的 {count} 行全部相同。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_accounts.py"/>
        <source>The provider has not been asked yet what its record says of this round.</source>
        <translation>尚未向供應商詢問其紀錄對此局的記載。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_accounts.py"/>
        <source>≠ {count} of {total} lines differ.</source>
        <translation>≠ {total} 行中有 {count} 行不同。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_accounts.py"/>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>Table and record</source>
        <translation>桌台與紀錄</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>Ask the provider what its record says of this round</source>
        <translation>詢問供應商其紀錄對此局的記載</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>Choose a round to see it here.</source>
        <translation>選擇一局即可在此查看。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>D dossier</source>
        <translation>D 卷宗</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>O provider</source>
        <translation>O 供應商</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>Only rounds like this</source>
        <translation>只看同樣的局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>Open the link</source>
        <translation>開啟連結</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>Round {number}</source>
        <translation>第 {number} 局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>Show as a column</source>
        <translation>顯示為一欄</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>Show this table</source>
        <translation>顯示此桌</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>Write everything about this round to a PDF and a JSON file</source>
        <translation>將此局的全部內容寫入 PDF 和 JSON 檔案</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>{title} · ≠ {count}</source>
        <translation>{title} · ≠ {count}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_detail.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Step by step</source>
        <translation>逐步驟</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>A digest is BLAKE2b (16 bytes) of body, line feed, type, line feed and timestamp of the delivery.</source>
        <translation>摘要為 BLAKE2b（16 位元組），依序取內容、換行、類型、換行與該則訊息的時間戳計算。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Algorithm</source>
        <translation>演算法</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>At</source>
        <translation>時間</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Card</source>
        <translation>牌</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Changed after the round</source>
        <translation>局後修改</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Deliveries of this round in the archive</source>
        <translation>存檔中本局的訊息</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Digest</source>
        <translation>雜湊值</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Dossier of round {code}</source>
        <translation>局 {code} 的卷宗</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>No recording was told.</source>
        <translation>未告知任何錄影。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Nothing was changed after the round.</source>
        <translation>局後沒有任何修改。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Planned</source>
        <translation>計畫</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Record id</source>
        <translation>紀錄 ID</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Recordings</source>
        <translation>錄影</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Round {number} of table {table}</source>
        <translation>桌台 {table} 第 {number} 局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Score</source>
        <translation>點數</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Shoe and shift</source>
        <translation>牌靴與班次</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Signature</source>
        <translation>簽章</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Signatures of cards, as sent; not verified by thrillmon</source>
        <translation>牌的簽章，依送出的原樣；thrillmon 未驗證</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Started, ended</source>
        <translation>開始、結束</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>The archive has none: only the provider told.</source>
        <translation>存檔沒有：只有供應商告知。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>The archive knows of no hole from an hour before the round to an hour after it.</source>
        <translation>從本局前一小時到本局後一小時，存檔沒有任何訊號缺口。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>The provider was not asked.</source>
        <translation>未詢問供應商。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>The record of the provider says the same.</source>
        <translation>供應商的紀錄所載相同。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Took</source>
        <translation>歷時</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>What could not be heard around it</source>
        <translation>前後未能收到的部分</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>What the table said against what the record says</source>
        <translation>桌台所述與紀錄所載對照</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>masked</source>
        <translation>已遮蔽</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>shown</source>
        <translation>已顯示</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>{time}, time zone {zone}; names are {names}</source>
        <translation>{time}，時區 {zone}；姓名{names}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>{time}: {what}; dealing then: {dealer}</source>
        <translation>{time}：{what}；當時荷官：{dealer}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>✓ won</source>
        <translation>✓ 勝</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <location filename="thrillmon/panes/round_table.py"/>
        <source>On the table</source>
        <translation>檯面</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_table.py"/>
        <source>BONUS {seat}</source>
        <translation>獎勵 {seat}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_table.py"/>
        <source>Cards on the table</source>
        <translation>檯面上的牌</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_table.py"/>
        <source>as the record says</source>
        <translation>依紀錄</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_table.py"/>
        <source>derived from the cards</source>
        <translation>由牌面推定</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_table.py"/>
        <source>✓ {seat} won</source>
        <translation>✓ {seat} 勝</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_table.py"/>
        <source>✕ {reason}</source>
        <translation>✕ {reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_fields.py"/>
        <source>At most {most}.</source>
        <translation>最多 {most}。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_fields.py"/>
        <source>Usual: {default}.</source>
        <translation>通常為 {default}。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_fields.py"/>
        <source>{least} to {most}.</source>
        <translation>{least} 至 {most}。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_secrets.py"/>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_secrets.py"/>
        <source>Leave it</source>
        <translation>不更換</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_secrets.py"/>
        <source>Really forget?</source>
        <translation>確定移除？</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_secrets.py"/>
        <source>Replace…</source>
        <translation>更換…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_secrets.py"/>
        <source>This computer has no keychain</source>
        <translation>這台電腦沒有鑰匙圈</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_secrets.py"/>
        <source>from the environment ({name}), which goes before the keychain</source>
        <translation>取自環境變數（{name}），優先於鑰匙圈</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_secrets.py"/>
        <source>in the keychain</source>
        <translation>在鑰匙圈中</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_secrets.py"/>
        <source>the new one</source>
        <translation>新的內容</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_secrets.py"/>
        <source>▲ missing</source>
        <translation>▲ 缺少</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_secrets.py"/>
        <source>▲ missing: set the variable {name}</source>
        <translation>▲ 缺少：請設定環境變數 {name}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_secrets.py"/>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Forget</source>
        <translation>刪除檢視</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_window.py"/>
        <source>Named in the metadata as keychain:{name}.</source>
        <translation>中繼資料以 keychain:{name} 引用。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_window.py"/>
        <source>Sections</source>
        <translation>分類</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_window.py"/>
        <source>Settings of {name}</source>
        <translation>{name} 的設定</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_window.py"/>
        <source>The settings were changed and not saved.</source>
        <translation>設定已變更，尚未儲存。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup.py"/>
        <source>Changing the floor</source>
        <translation>正在更換現場</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_card.py"/>
        <source>Look at “{field}” above.</source>
        <translation>請看上方的「{field}」。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_doors.py"/>
        <source>A console for live-casino floors. How do you want to begin?</source>
        <translation>真人娛樂場現場監控台。您想如何開始？</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_doors.py"/>
        <source>A pretend studio with 24 tables starts on this computer. Nothing is sent anywhere, nothing is kept.</source>
        <translation>在這台電腦上啟動一個有 24 桌的模擬直播廳。不會對外傳送，也不會保留任何內容。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_doors.py"/>
        <source>Enter what the provider handed out. Each link is tested while you type; nothing is sent but log-ins.</source>
        <translation>輸入供應商提供的資料。輸入時會逐一測試連線；除登入外不會傳送任何內容。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_doors.py"/>
        <source>Import a profile…</source>
        <translation>匯入設定檔…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_doors.py"/>
        <source>Open “{name}”</source>
        <translation>開啟「{name}」</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_doors.py"/>
        <source>Take over a profile file that somebody handed out; secrets are never in it</source>
        <translation>匯入他人提供的設定檔；其中絕不含密鑰</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_doors.py"/>
        <source>Try the demo studio</source>
        <translation>試用示範直播廳</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_doors.py"/>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>Connect to my studio</source>
        <translation>連線到我的直播廳</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>AMQP address or host</source>
        <translation>AMQP 位址或主機</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>Fill in what you have and leave the rest empty. A whole address with user and password is split.</source>
        <translation>填入您有的資料，其餘留空。含使用者與密碼的完整位址會自動拆開。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>Jackpots, if the house has them.</source>
        <translation>彩金（若有）。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>Key (Provider HTTP Secret)</source>
        <translation>金鑰（Provider HTTP Secret）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>Name of the floor</source>
        <translation>現場名稱</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>REST address</source>
        <translation>REST 位址</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>Save and open the floor</source>
        <translation>儲存並開啟現場</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>The floor as it is now, and records (“Provider API”).</source>
        <translation>現場目前狀態與紀錄（「Provider API」）。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>The same over HTTPS, where gRPC cannot go.</source>
        <translation>相同內容，經 HTTPS，供 gRPC 無法通過時使用。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>The tables&apos; events as they happen (“Notify API”).</source>
        <translation>桌台事件的即時推送（「Notify API」）。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>ThrillConnect address</source>
        <translation>ThrillConnect 位址</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>Time zone of the studio</source>
        <translation>直播廳的時區</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>as you call it</source>
        <translation>由您自訂</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>from the provider</source>
        <translation>由供應商提供</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>gRPC address</source>
        <translation>gRPC 位址</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>{well} of {count} links work</source>
        <translation>{count} 個連線中有 {well} 個正常</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Encrypt. Off only on this machine or inside a protected network.</source>
        <translation>加密。只有在本機或受保護的網路內才關閉。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Platform code</source>
        <translation>平台代碼</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <location filename="thrillmon/settings/profile.py"/>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <location filename="thrillmon/settings/secrets.py"/>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <location filename="thrillmon/settings/secrets.py"/>
        <source>Token</source>
        <translation>權杖</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <location filename="thrillmon/settings/secrets.py"/>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Colours of the system</source>
        <translation>跟隨系統配色</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Float this pane, or put it back</source>
        <translation>讓此窗格浮動，或放回</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Guide to this pane</source>
        <translation>此窗格的使用指南</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>High contrast, dark</source>
        <translation>高對比，深色</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>High contrast, light</source>
        <translation>高對比，淺色</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>It is kept. The window speaks it when thrillmon is opened the next time.</source>
        <translation>已儲存。下次開啟 thrillmon 時，視窗會使用這個語言。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Language of the system</source>
        <translation>系統語言</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Lock the wall</source>
        <translation>鎖定桌台牆</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Menu: {keys} opens it</source>
        <translation>選單：按 {keys} 開啟</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Panes as usual</source>
        <translation>還原窗格配置</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Text of the usual size</source>
        <translation>一般文字大小</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Times in UTC</source>
        <translation>以 UTC 時間顯示</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Times of the studio</source>
        <translation>以直播廳時間顯示</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Times of this machine</source>
        <translation>以本機時間顯示</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <location filename="thrillmon/panes/shortcuts.py"/>
        <location filename="thrillmon/panes/tables.py"/>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shortcuts.py"/>
        <source>Filter by key or meaning</source>
        <translation>依按鍵或用途篩選</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shortcuts.py"/>
        <source>Filter of the keys</source>
        <translation>按鍵篩選</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shortcuts.py"/>
        <source>Keys of thrillmon</source>
        <translation>thrillmon 按鍵一覽</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shortcuts.py"/>
        <source>Save as PDF</source>
        <translation>存為 PDF</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/side.py"/>
        <source>{pane}: {keys} opens and closes it</source>
        <translation>{pane}：按 {keys} 開啟或關閉</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_heading.py"/>
        <source>Columns, order, groups, filters, views (Ctrl+Shift+V)</source>
        <translation>欄、順序、分組、篩選、檢視（Ctrl+Shift+V）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_heading.py"/>
        <source>View ▾</source>
        <translation>檢視 ▾</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_heading.py"/>
        <source>by {group}</source>
        <translation>依{group}分組</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_heading.py"/>
        <source>sorted by {column}</source>
        <translation>依{column}排序</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_heading.py"/>
        <source>view {name}</source>
        <translation>檢視「{name}」</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_heading.py"/>
        <source>{shown} of {count} shown</source>
        <translation>顯示 {shown} / {count} 桌</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_heading.py"/>
        <source>{what} (character {place})</source>
        <translation>{what}（第 {place} 個字元）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_heading.py"/>
        <location filename="thrillmon/panes/table_view.py"/>
        <location filename="thrillmon/panes/window.py"/>
        <source>Tables</source>
        <translation>桌台</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>&amp;Columns</source>
        <translation>欄(&amp;C)</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>&amp;Group by</source>
        <translation>分組(&amp;G)</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>&amp;Sort by</source>
        <translation>排序(&amp;S)</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Areas of the floor, as in “Main: T1*, T2*; VIP: V*”. Tables in none go by letters and first digit.</source>
        <translation>現場區域，例如「Main: T1*, T2*; VIP: V*」。不屬於任何區域的桌台依字母與首位數字分組。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Floor areas</source>
        <translation>現場區域</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Hide {column}</source>
        <translation>隱藏{column}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Move to the left</source>
        <translation>左移</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Move to the right</source>
        <translation>右移</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Name of the view:</source>
        <translation>檢視名稱：</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Name the floor areas…</source>
        <translation>命名現場區域…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>No groups</source>
        <translation>不分組</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Save this view…</source>
        <translation>儲存此檢視…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Save view</source>
        <translation>儲存檢視</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Saved &amp;views</source>
        <translation>已儲存的檢視(&amp;V)</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Show &amp;all tables</source>
        <translation>顯示所有桌台(&amp;A)</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Show &amp;only</source>
        <translation>只顯示(&amp;O)</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Show only some of {column}…</source>
        <translation>只顯示部分{column}…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Sort by {column}</source>
        <translation>依{column}排序</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Sort by {column}, descending</source>
        <translation>依{column}遞減排序</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Start over</source>
        <translation>全部重設</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Table code, open tables first</source>
        <translation>桌台代碼，開放的在前</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/tables.py"/>
        <source>Details</source>
        <translation>詳情</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/tables.py"/>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/tables.py"/>
        <source>Menu of the tables</source>
        <translation>桌台選單</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/tables.py"/>
        <source>Save this view</source>
        <translation>儲存此檢視</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/tables.py"/>
        <source>Saved view {number}</source>
        <translation>已儲存的檢視 {number}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/tables.py"/>
        <source>The alarm of this table</source>
        <translation>此桌台的警報</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/tables.py"/>
        <location filename="thrillmon/panes/wall.py"/>
        <source>No table has been heard of yet.</source>
        <translation>尚未收到任何桌台的訊息。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline.py"/>
        <source>Copy as picture</source>
        <translation>複製為圖片</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline.py"/>
        <source>Copy as text</source>
        <translation>複製為文字</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline.py"/>
        <source>Open this round</source>
        <translation>開啟此局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline.py"/>
        <source>Step in full</source>
        <translation>步驟完整內容</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_detail.py"/>
        <source>Close (Esc)</source>
        <translation>關閉（Esc）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_detail.py"/>
        <source>Close the step</source>
        <translation>關閉此步驟</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_detail.py"/>
        <source>The step in full</source>
        <translation>步驟完整內容</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_gantt.py"/>
        <source>last word at {span}</source>
        <translation>最後訊息在 {span}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_gantt.py"/>
        <source>{count} earlier steps</source>
        <translation>較早的 {count} 個步驟</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_heading.py"/>
        <source>New rounds move the lanes. Scrolling or zooming pauses; End returns.</source>
        <translation>新的一局會推動各道。捲動或縮放會暫停；按 End 返回。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_heading.py"/>
        <source>Show or hide the roads (R)</source>
        <translation>顯示或隱藏路單（R）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_heading.py"/>
        <source>The lanes stand still; the live round goes on. Click or press End to return.</source>
        <translation>各道已暫停；進行中的牌局繼續。點一下或按 End 返回。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_heading.py"/>
        <source>following</source>
        <translation>跟隨中</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_heading.py"/>
        <source>❚❚ paused · {count} newer · End = now</source>
        <translation>❚❚ 暫停 · 新增 {count} 局 · End = 現在</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_hits.py"/>
        <source>Round {number}, {time}: {result}</source>
        <translation>第 {number} 局，{time}：{result}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_lanes.py"/>
        <source>LAST {count} ROUNDS, from when betting opened</source>
        <translation>最近 {count} 局，自開始下注起</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_lanes.py"/>
        <source>its times were not told</source>
        <translation>未告知時間</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_notices.py"/>
        <source>No round of this table had been heard at this moment.</source>
        <translation>此時刻尚未收到此桌的任何一局。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_notices.py"/>
        <source>No round of this table has been heard yet. It is drawn once the broker or the poll tells of one.</source>
        <translation>尚未收到此桌的任何一局。訊息代理或輪詢一告知就會畫出來。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_notices.py"/>
        <source>No table is chosen, or nothing had been heard of it at this moment.</source>
        <translation>未選擇桌台，或此刻尚未收到它的任何訊息。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_notices.py"/>
        <source>No table is chosen. Choose one in the list to see its round here.</source>
        <translation>尚未選擇桌台。在清單中選一桌，這裡就會顯示它的牌局。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_notices.py"/>
        <source>≠ {words}</source>
        <translation>≠ {words}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_notices.py"/>
        <source>▨ Not heard at this moment: {doubt}.</source>
        <translation>▨ 此時刻未收到訊息：{doubt}。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_notices.py"/>
        <source>▨ Not live: {doubt}. The table may have gone on.</source>
        <translation>▨ 非即時：{doubt}。該桌可能已繼續進行。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/title_strip.py"/>
        <source>Mine</source>
        <translation>本機</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/title_strip.py"/>
        <source>Say times as the studio does</source>
        <translation>以直播廳的時間顯示</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/title_strip.py"/>
        <source>Say times as this machine does</source>
        <translation>以本機的時間顯示</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/title_strip.py"/>
        <source>Say times in UTC</source>
        <translation>以 UTC 時間顯示</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/title_strip.py"/>
        <source>Studio · {zone}</source>
        <translation>直播廳 · {zone}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/title_strip.py"/>
        <location filename="thrillmon/panes/wall_strip.py"/>
        <source>Clock</source>
        <translation>時鐘</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/trouble.py"/>
        <source>Link troubles</source>
        <translation>連線問題</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/trouble.py"/>
        <source>▲ {link} since {time}: {what} {advice}</source>
        <translation>▲ {link} 自 {time} 起：{what}{advice}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/updates.py"/>
        <source>Ask now</source>
        <translation>立即詢問</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/updates.py"/>
        <source>Ask once a day. Nothing is told about this computer, nothing is installed by itself.</source>
        <translation>每天詢問一次。不會透露本電腦的任何資訊，也不會自行安裝任何東西。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/updates.py"/>
        <source>Check a file …</source>
        <translation>檢查檔案…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/updates.py"/>
        <source>New versions</source>
        <translation>新版本</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/updates.py"/>
        <source>Open the download page</source>
        <translation>開啟下載頁面</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/updates.py"/>
        <source>Signed news</source>
        <translation>已簽章的消息</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/updates.py"/>
        <source>This is version {version}.</source>
        <translation>目前是版本 {version}。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/value_choice.py"/>
        <source>All</source>
        <translation>全選</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/value_choice.py"/>
        <source>None</source>
        <translation>全不選</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/value_choice.py"/>
        <source>Show only: {column}</source>
        <translation>只顯示：{column}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/value_choice.py"/>
        <source>{value} · {count}</source>
        <translation>{value} · {count}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/wall_strip.py"/>
        <source>Enter opens the table · Esc leaves the wall</source>
        <translation>Enter 開啟桌台 · Esc 離開桌台牆</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/wall_view.py"/>
        <source>Wall of tables</source>
        <translation>桌台牆</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/window.py"/>
        <source>Light or dark</source>
        <translation>淺色或深色</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/window.py"/>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/window.py"/>
        <source>Wall</source>
        <translation>桌台牆</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/worst_strip.py"/>
        <source>WORST · {count}</source>
        <translation>優先關注 · {count}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/worst_strip.py"/>
        <source>WORST · {shown} of {count}</source>
        <translation>優先關注 · {shown} / {count}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/worst_strip.py"/>
        <source>Worst tables</source>
        <translation>優先關注的桌台</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Ask the broker&apos;s keeper for the permission, or check the names in [amqp].</source>
        <translation>請向訊息代理的管理員申請權限，或檢查 [amqp] 中的名稱。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Check host and port in [amqp] url, and whether the broker runs.</source>
        <translation>請檢查 [amqp] url 的主機與連接埠，以及訊息代理是否在執行。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Check host and port in [amqp] url; a firewall or an IP whitelist may stand in the way.</source>
        <translation>請檢查 [amqp] url 的主機與連接埠；可能被防火牆或 IP 白名單擋住。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Check that this is the broker&apos;s TLS port (usually 5671).</source>
        <translation>請確認這是訊息代理的 TLS 連接埠（通常是 5671）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Check that this is the broker&apos;s port; if it is its TLS port, write amqps://.</source>
        <translation>請確認這是訊息代理的連接埠；若是 TLS 連接埠，請寫 amqps://。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Check the names of exchange and queue in [amqp]; the studio must have made them.</source>
        <translation>請檢查 [amqp] 中交換器與佇列的名稱；它們必須由直播廳建立。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Check the path of [amqp] url: amqp://HOST/NAME; a / inside the name is written %2F.</source>
        <translation>請檢查 [amqp] url 的路徑：amqp://HOST/NAME；名稱中的 / 要寫成 %2F。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Check the port; if it is the broker&apos;s TLS port, write amqps://.</source>
        <translation>請檢查連接埠；若是訊息代理的 TLS 連接埠，請寫 amqps://。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Check the spelling of [amqp] url, and this machine&apos;s network and DNS.</source>
        <translation>請檢查 [amqp] url 的拼寫，以及本機的網路與 DNS。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Check user and password in the keychain, or THRILLMON_AMQP_USER and THRILLMON_AMQP_PASSWORD.</source>
        <translation>請檢查鑰匙圈中的使用者與密碼，或 THRILLMON_AMQP_USER 與 THRILLMON_AMQP_PASSWORD。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Give the queue another name in [amqp], or delete the one that is there.</source>
        <translation>請在 [amqp] 中給佇列另一個名稱，或刪除現有的佇列。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>It is connected anew by itself; if that goes on failing, look at the broker and the network.</source>
        <translation>會自動重新連線；若一直失敗，請檢查訊息代理與網路。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Nobody knows the host name in {address}.</source>
        <translation>{address} 中的主機名稱無法解析。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Nothing listens at {address}.</source>
        <translation>{address} 沒有程式在接聽。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Stop the other program, or listen with a queue of your own: mode = &quot;own&quot; or &quot;durable&quot; in [amqp].</source>
        <translation>請停止另一個程式，或改用自己的佇列收聽：在 [amqp] 設 mode = &quot;own&quot; 或 &quot;durable&quot;。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The broker at {address} closed the connection: {reason}.</source>
        <translation>{address} 的訊息代理關閉了連線：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The broker at {address} failed: {reason}.</source>
        <translation>{address} 的訊息代理發生錯誤：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The broker at {address} is shutting down or was told to drop us.</source>
        <translation>{address} 的訊息代理正在關機，或被要求中斷我們的連線。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The broker at {address} refuses the user “{user}”.</source>
        <translation>{address} 的訊息代理拒絕使用者「{user}」。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The broker at {address} shows a certificate this machine does not trust: {reason}.</source>
        <translation>{address} 的訊息代理出示的憑證不受本機信任：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The broker does not allow it: {reason}.</source>
        <translation>訊息代理不允許：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The broker has it with other settings: {reason}.</source>
        <translation>訊息代理上已有，但設定不同：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The broker says: {reason}.</source>
        <translation>訊息代理回覆：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The connection to {address} broke off.</source>
        <translation>與 {address} 的連線中斷了。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The queue “{queue}” already has {consumers} other consumer(s), and every message goes to only one.</source>
        <translation>佇列「{queue}」已有 {consumers} 個其他消費者，而每則訊息只會送給其中一個。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The virtual host “{vhost}” does not exist, or “{user}” may not use it.</source>
        <translation>虛擬主機「{vhost}」不存在，或「{user}」無權使用。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>There is no way to {address}: {reason}.</source>
        <translation>無法到達 {address}：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Use the name the certificate was made for, or point SSL_CERT_FILE at the authority&apos;s certificate.</source>
        <translation>請使用憑證所屬的名稱，或將 SSL_CERT_FILE 指向憑證授權單位的憑證。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>What listens at {address} does not speak AMQP 0-9-1.</source>
        <translation>在 {address} 接聽的程式不會 AMQP 0-9-1。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Write amqp:// for a broker without TLS, or use its TLS port (usually 5671).</source>
        <translation>訊息代理沒有 TLS 時請寫 amqp://，或改用它的 TLS 連接埠（通常是 5671）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>{address} does not answer any more.</source>
        <translation>{address} 不再回應。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>{address} does not answer in TLS.</source>
        <translation>{address} 不以 TLS 回應。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>{address} does not answer.</source>
        <translation>{address} 沒有回應。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>{address} hung up without a word.</source>
        <translation>{address} 未說明原因就中斷連線。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/broker.py"/>
        <source>Listening on the queue “{queue}”.</source>
        <translation>正在收聽佇列「{queue}」。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/broker.py"/>
        <source>{address} has sent nothing for {seconds:.0f} s.</source>
        <translation>{address} 已 {seconds:.0f} 秒沒有送來任何東西。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/channel.py"/>
        <source>Check the metadata of the gRPC link in the settings.</source>
        <translation>請檢查設定中 gRPC 連線的中繼資料（metadata）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>Check the address, also the path behind the host if the provider named one.</source>
        <translation>請檢查位址；若供應商有指定，也請檢查主機後面的路徑。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>Enter the address itself, with https:// where the provider has it.</source>
        <translation>請輸入最終的位址；供應商使用 https:// 時也要寫上。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>The answer was thrown away. When it lasts, report it to the provider.</source>
        <translation>回覆已捨棄。若持續發生，請回報供應商。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>The link to {place} has been closed.</source>
        <translation>與 {place} 的連線已關閉。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>The proxy on the way to {place} does not let us through (HTTP {status}).</source>
        <translation>通往 {place} 的代理伺服器不讓我們通過（HTTP {status}）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>What {place} answers to {call} is larger than {limit} MiB.</source>
        <translation>{place} 對 {call} 的回覆超過 {limit} MiB。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>What {place} answers to {call} is not what the provider sends.</source>
        <translation>{place} 對 {call} 的回覆不是供應商的格式。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>{place} answers {call} with a web page instead of data.</source>
        <translation>{place} 對 {call} 回覆的是網頁而不是資料。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>{place} answers, but the provider&apos;s HTTP API is not there (asked: {call}).</source>
        <translation>{place} 有回應，但那裡沒有供應商的 HTTP API（詢問：{call}）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>{place} broke the connection off while asked {call}.</source>
        <translation>{place} 在詢問 {call} 時中斷了連線。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>{place} can be reached, but did not answer {call} within {seconds:g} s.</source>
        <translation>可以連到 {place}，但 {seconds:g} 秒內沒有回覆 {call}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>{place} sends us to another address (HTTP {status}); it was not followed, as the API key would go along.</source>
        <translation>{place} 把我們轉到另一個位址（HTTP {status}）；為免 API 金鑰外流，並未跟隨。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>{place} was asked {call} for {asked} and answered for “{told}”.</source>
        <translation>向 {place} 以 {call} 詢問 {asked}，它卻回覆「{told}」。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <location filename="thrillmon/remote/statuses.py"/>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>It is tried again; when it lasts, tell the provider.</source>
        <translation>會再次嘗試；若持續發生，請告知供應商。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>Ask your network&apos;s administrator, or take the address out of the proxy&apos;s settings.</source>
        <translation>請洽網路管理員，或將此位址排除在代理伺服器設定之外。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>Check the address; a log-in page of the network may be in between.</source>
        <translation>請檢查位址；中間可能有網路的登入頁面。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <location filename="thrillmon/remote/tap_examining.py"/>
        <source>Check the address: this may be another service.</source>
        <translation>請檢查位址：這可能是另一個服務。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/connect.py"/>
        <source>[grpc]: {reason}</source>
        <translation>[grpc]：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/connect.py"/>
        <source>[rest]: {reason}</source>
        <translation>[rest]：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/connect.py"/>
        <location filename="thrillmon/remote/tap_examining.py"/>
        <source>[tap]: {reason}</source>
        <translation>[tap]：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Check that this is the TLS port of the right server.</source>
        <translation>請確認這是正確伺服器的 TLS 連接埠。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Check the address for typing errors, and that this computer is on the right network.</source>
        <translation>請檢查位址是否打錯，以及這台電腦是否在正確的網路上。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Check the address; a firewall may be swallowing the connection.</source>
        <translation>請檢查位址；連線可能被防火牆攔下。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Check the address; an authority of the studio&apos;s own is made known in SSL_CERT_FILE.</source>
        <translation>請檢查位址；直播廳自有的憑證授權單位請設在 SSL_CERT_FILE。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Check the network and the address.</source>
        <translation>請檢查網路與位址。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Check the port: it may be that of the HTTP API or of another program.</source>
        <translation>請檢查連接埠：可能是 HTTP API 或其他程式的連接埠。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Check the port; if it is right, the server is down.</source>
        <translation>請檢查連接埠；若正確，表示伺服器已停止。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Enter it as the gRPC address, or use the right port here.</source>
        <translation>請將它填為 gRPC 位址，或在此改用正確的連接埠。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>It is tried again; when it lasts, check that this is the server&apos;s TLS port.</source>
        <translation>會再次嘗試；若持續發生，請確認這是伺服器的 TLS 連接埠。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Switch TLS off, or use the server&apos;s TLS port.</source>
        <translation>請關閉 TLS，或改用伺服器的 TLS 連接埠。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Switch TLS on (for REST: write https:// in front of the address).</source>
        <translation>請開啟 TLS（REST 請在位址前寫 https://）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>The certificate of {place} cannot be trusted: {reason}.</source>
        <translation>{place} 的憑證不可信任：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>The name {host} is not known.</source>
        <translation>名稱 {host} 無法解析。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Use the server&apos;s TLS port; on this machine, write ws:// in front of the address.</source>
        <translation>請使用伺服器的 TLS 連接埠；若在本機，請在位址前寫 ws://。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Write wss:// in front of the address.</source>
        <translation>請在位址前寫 wss://。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>{place} and we cannot agree on TLS: {reason}.</source>
        <translation>與 {place} 無法協商 TLS：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>{place} answers, but does not talk gRPC.</source>
        <translation>{place} 有回應，但不是 gRPC。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>{place} cannot be reached: {reason}.</source>
        <translation>無法連到 {place}：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>{place} gives no sign of life within {seconds:g} s.</source>
        <translation>{place} 在 {seconds:g} 秒內毫無動靜。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>{place} is a gRPC port, not a web address.</source>
        <translation>{place} 是 gRPC 連接埠，不是網址。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>{place} refuses the connection: nothing listens there.</source>
        <translation>{place} 拒絕連線：那裡沒有程式在接聽。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>{place} takes the connection and hangs up before TLS is agreed on.</source>
        <translation>{place} 接受連線，但在 TLS 協商完成前就中斷。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>{place} talks TLS, but TLS is switched off here.</source>
        <translation>{place} 使用 TLS，但這裡的 TLS 是關閉的。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>{place} talks plain text, but TLS is switched on here.</source>
        <translation>{place} 使用明文，但這裡的 TLS 是開啟的。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/directory.py"/>
        <location filename="thrillmon/remote/recorder.py"/>
        <source>{place} has nothing under the code {code}.</source>
        <translation>{place} 沒有代碼 {code} 的資料。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>Answers in {took:.0f} ms: {count} tables, {open} of them open ({generation} calls).</source>
        <translation>{took:.0f} 毫秒內回應：{count} 桌，其中 {open} 桌開放（{generation} 呼叫）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>Answers, but knows no table for the platform “{platform}”.</source>
        <translation>有回應，但平台「{platform}」沒有任何桌台。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>Check [studio] platform: it is the name of the header that flags our messages. Ask the provider.</source>
        <translation>請檢查 [studio] platform：它是標示我方訊息的標頭名稱。請詢問供應商。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>Check [studio] platform; ask the provider which tables this account is subscribed to.</source>
        <translation>請檢查 [studio] platform；並詢問供應商此帳號訂閱了哪些桌台。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>Connected, but in {seconds:.0f} s no message flagged “{platform}” came, although {count} tables are open.</source>
        <translation>已連線，但 {seconds:.0f} 秒內沒有標示「{platform}」的訊息，儘管有 {count} 桌開放。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>Connected; no message for “{platform}” came in {seconds:.0f} s, which proves nothing with so few tables.</source>
        <translation>已連線；{seconds:.0f} 秒內沒有「{platform}」的訊息，但桌台這麼少，無法就此斷定。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>Connected; the first message for “{platform}” came after {seconds:.1f} s.</source>
        <translation>已連線；{seconds:.1f} 秒後收到「{platform}」的第一則訊息。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>Connected; the queue “{queue}” will be made when listening begins.</source>
        <translation>已連線；開始收聽時會建立佇列「{queue}」。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>Connected; {count} messages wait in the queue “{queue}”.</source>
        <translation>已連線；佇列「{queue}」中有 {count} 則訊息等待。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>The test did not end within {seconds:.0f} s.</source>
        <translation>測試未在 {seconds:.0f} 秒內結束。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/feed.py"/>
        <source>The news are dated {date}, which is to come. Is the clock of this computer right?</source>
        <translation>更新消息的日期是 {date}，尚未到來。本電腦的時鐘正確嗎？</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/feed.py"/>
        <source>The news are larger than {size} kB, which news never are.</source>
        <translation>更新消息超過 {size} kB，正常的消息不會這麼大。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/feed.py"/>
        <source>The news are not in a form that can be read. Nothing of them is shown.</source>
        <translation>更新消息的格式無法讀取，內容一概不顯示。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/feed.py"/>
        <source>The news are not signed by the makers of this program. Nothing of them is shown; do not install them.</source>
        <translation>更新消息並非由本程式的製作者簽章，內容一概不顯示；請勿安裝。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/feed.py"/>
        <source>The news offer version {version}, which is older than {known}. Do not go back to it.</source>
        <translation>更新消息提供版本 {version}，比 {known} 舊。請勿退回該版本。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/feed.py"/>
        <source>These are old news of {date}; those of {known} are known already. Somebody, or a cache on the way, repeats them.</source>
        <translation>這是 {date} 的舊消息；{known} 的消息早已收到。有人或途中的快取在重複發送。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/gateway.py"/>
        <source>Check the API key of the REST link; the provider calls it the Provider HTTP Secret.</source>
        <translation>請檢查 REST 連線的 API 金鑰；供應商稱它為 Provider HTTP Secret。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/generations.py"/>
        <source>Check the address: this is another service.</source>
        <translation>請檢查位址：這是另一個服務。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/generations.py"/>
        <source>{place} answers, but knows neither ListGames nor FetchGameProvideList.</source>
        <translation>{place} 有回應，但既不認得 ListGames 也不認得 FetchGameProvideList。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/listening.py"/>
        <source>Check [amqp] exchange and the virtual host in [amqp] url; ask the provider for the name.</source>
        <translation>請檢查 [amqp] exchange 與 [amqp] url 的虛擬主機；名稱請詢問供應商。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/listening.py"/>
        <source>Check [amqp] queue and the virtual host in [amqp] url.</source>
        <translation>請檢查 [amqp] queue 與 [amqp] url 的虛擬主機。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/listening.py"/>
        <source>There is no exchange “{exchange}” on this broker.</source>
        <translation>此訊息代理上沒有交換器「{exchange}」。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/listening.py"/>
        <source>There is no queue “{queue}” on this broker.</source>
        <translation>此訊息代理上沒有佇列「{queue}」。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/poll.py"/>
        <source>Answers.</source>
        <translation>有回應。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/record_pages.py"/>
        <source>The provider repeats its pages; the search was ended there.</source>
        <translation>供應商重複送出相同的頁面；搜尋到此為止。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/record_pages.py"/>
        <source>The provider&apos;s pages do not end; the search was ended after {pages}.</source>
        <translation>供應商的頁面沒有盡頭；搜尋在 {pages} 頁後結束。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/recorder.py"/>
        <source>The provider keeps 7 days: what is older than {oldest} was not asked for.</source>
        <translation>供應商只保留 7 天：早於 {oldest} 的沒有詢問。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/session.py"/>
        <source>It is tried anew; if that fails, ask the broker&apos;s keeper.</source>
        <translation>會重新嘗試；若失敗，請洽訊息代理的管理員。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/session.py"/>
        <source>The broker at {address} closed the connection.</source>
        <translation>{address} 的訊息代理關閉了連線。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/session.py"/>
        <source>The broker ended our listening: the queue “{queue}” was deleted.</source>
        <translation>訊息代理終止了收聽：佇列「{queue}」已被刪除。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/session.py"/>
        <source>The connection to {address} is closed.</source>
        <translation>與 {address} 的連線是關閉的。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/session.py"/>
        <source>The connection to {address} was closed.</source>
        <translation>與 {address} 的連線已被關閉。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>Ask less often: raise the seconds between two polls.</source>
        <translation>請降低詢問頻率：把兩次輪詢的間隔秒數調高。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>Ask the provider whether our address is on its list and whether this account may read.</source>
        <translation>請詢問供應商：我們的位址是否在名單上，此帳號是否有讀取權限。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>Check that the address is the provider&apos;s, and set the generation of its calls to “auto”.</source>
        <translation>請確認位址是供應商的，並將呼叫世代（generation）設為「auto」。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>Check that the address is the provider&apos;s; if it is, its calls have changed: report it.</source>
        <translation>請確認位址是供應商的；若是，表示其呼叫已變更：請回報。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>It is tried again; when it lasts, ask the provider.</source>
        <translation>會再次嘗試；若持續發生，請詢問供應商。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{place} answers, but does not know the call {call}.</source>
        <translation>{place} 有回應，但不認得呼叫 {call}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{place} did not finish in time.</source>
        <translation>{place} 未及時完成。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{place} does not accept our credentials.</source>
        <translation>{place} 不接受我們的認證資料。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{place} does not accept the question {call}.</source>
        <translation>{place} 不接受詢問 {call}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{place} does not let us ask {call}.</source>
        <translation>{place} 不允許我們詢問 {call}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{place} failed while answering {call}.</source>
        <translation>{place} 在回覆 {call} 時發生錯誤。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{place} has nothing under that code.</source>
        <translation>{place} 沒有該代碼的資料。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{place} is not available.</source>
        <translation>{place} 目前無法使用。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{place} says that it is asked too much.</source>
        <translation>{place} 表示詢問過於頻繁。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{what} The reason given: “{said}”.</source>
        <translation>{what}對方說明：「{said}」。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap.py"/>
        <source>Listening at {place}.</source>
        <translation>正在收聽 {place}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap.py"/>
        <source>The token was renewed and is tried now.</source>
        <translation>權杖已更新，現在重新嘗試。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>, “{words}”</source>
        <translation>，「{words}」</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>Ask for the permission, or check operator and brand in the address; with this token it is not tried again.</source>
        <translation>請申請權限，或檢查位址中的營運商與品牌；使用此權杖不會再嘗試。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>Check host and port: this may be another service.</source>
        <translation>請檢查主機與連接埠：這可能是另一個服務。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>Check operator, brand and currency.</source>
        <translation>請檢查營運商、品牌與幣別。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>Check the path: /v1/events/OPERATOR/BRAND or /v1/events/service; some installations leave /v1 out or put more before it.</source>
        <translation>請檢查路徑：/v1/events/OPERATOR/BRAND 或 /v1/events/service；有些安裝會省略 /v1，或在前面多加一段。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>Enter the address itself, with wss:// where the provider has it.</source>
        <translation>請輸入最終的位址；供應商使用 wss:// 時也要寫上。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>HTTP 401</source>
        <translation>HTTP 401</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>It is connected anew by itself.</source>
        <translation>會自動重新連線。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>It is connected anew by itself; if that fails, look at the network.</source>
        <translation>會自動重新連線；若不成功，請檢查網路。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>It is connected anew by itself; when it lasts, something on the way damages the data.</source>
        <translation>會自動重新連線；若持續發生，表示途中有東西損壞資料。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>It is connected anew by itself; when it lasts, tell the provider.</source>
        <translation>會自動重新連線；若持續發生，請告知供應商。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>It is tried again; when it lasts, ask whether ThrillConnect is up.</source>
        <translation>會再次嘗試；若持續發生，請詢問 ThrillConnect 是否在執行。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>Put a new token into the keychain or THRILLMON_TAP_TOKEN; with this one it is not tried again. Check, too, that it is for this operator and brand.</source>
        <translation>請將新的權杖放入鑰匙圈或 THRILLMON_TAP_TOKEN；使用目前的權杖不會再嘗試。也請確認它適用於此營運商與品牌。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>Put the token into the keychain or into THRILLMON_TAP_TOKEN.</source>
        <translation>請將權杖放入鑰匙圈或 THRILLMON_TAP_TOKEN。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>The connection to {place} broke off{words}.</source>
        <translation>與 {place} 的連線中斷了{words}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>The proxy on the way to {place} does not let us through ({said}).</source>
        <translation>通往 {place} 的代理伺服器不讓我們通過（{said}）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>There is no token for {place}, and ThrillConnect lets nobody in without one.</source>
        <translation>沒有 {place} 的權杖，而 ThrillConnect 不讓沒有權杖的人連線。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>ThrillConnect at {place} knows the token, and it may not listen here (HTTP 403).</source>
        <translation>{place} 的 ThrillConnect 認得此權杖，但它無權在此收聽（HTTP 403）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>ThrillConnect at {place} refuses the token: {said}.</source>
        <translation>{place} 的 ThrillConnect 拒絕此權杖：{said}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>it closes with the code {code}</source>
        <translation>它以代碼 {code} 關閉連線</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>it closes with the code {code}, “{reason}”</source>
        <translation>它以代碼 {code}「{reason}」關閉連線</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>it says “{words}” and closes</source>
        <translation>它回覆「{words}」後關閉連線</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>{place} answers with a web page instead of the event stream (HTTP {status}).</source>
        <translation>{place} 回覆的是網頁而不是事件串流（HTTP {status}）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>{place} answers, but does not talk WebSocket.</source>
        <translation>{place} 有回應，但不是 WebSocket。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>{place} answers, but there is no event stream at {path} (HTTP {status}).</source>
        <translation>{place} 有回應，但 {path} 沒有事件串流（HTTP {status}）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>{place} broke the connection off while it was being opened.</source>
        <translation>{place} 在建立連線時中斷了連線。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>{place} can be reached, but did not open the event stream within {seconds:g} s.</source>
        <translation>可以連到 {place}，但 {seconds:g} 秒內沒有開啟事件串流。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>{place} cannot open the event stream now (HTTP {status}{told}).</source>
        <translation>{place} 目前無法開啟事件串流（HTTP {status}{told}）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>{place} does not accept the request (HTTP {status}{told}).</source>
        <translation>{place} 不接受此請求（HTTP {status}{told}）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>{place} has sent nothing for {seconds:.0f} s, not even answers to our pings.</source>
        <translation>{place} 已 {seconds:.0f} 秒沒有送來任何東西，連我們的 ping 也沒有回應。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>{place} hung up: {how}{words}.</source>
        <translation>{place} 中斷了連線：{how}{words}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>{place} sends us to another address (HTTP {status}); it was not followed, as the token would go along.</source>
        <translation>{place} 把我們轉到另一個位址（HTTP {status}）；為免權杖外流，並未跟隨。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>{place} sent a frame of more than {limit} MiB; the connection was ended.</source>
        <translation>{place} 送來超過 {limit} MiB 的訊框；連線已結束。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>{place} sent what no WebSocket server sends; the connection was ended.</source>
        <translation>{place} 送來的不是 WebSocket 伺服器會送的內容；連線已結束。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_examining.py"/>
        <source>Check [tap] events, operator and brand; ask the provider what the complaint means.</source>
        <translation>請檢查 [tap] events、營運商與品牌；並詢問供應商此錯誤的含義。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_examining.py"/>
        <source>Connected and not refused; no event came in {seconds:.0f} s, which proves nothing when no jackpot is active.</source>
        <translation>已連線且未被拒絕；{seconds:.0f} 秒內沒有事件，但若沒有進行中的彩金，無法就此斷定。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_examining.py"/>
        <source>Connected, but ThrillConnect complains: “{words}”.</source>
        <translation>已連線，但 ThrillConnect 回報錯誤：「{words}」。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_examining.py"/>
        <source>Connected, but what comes is not what ThrillConnect sends: {reason}</source>
        <translation>已連線，但收到的不是 ThrillConnect 的格式：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_examining.py"/>
        <source>Connected; the first event ({name}) came after {seconds:.1f} s.</source>
        <translation>已連線；{seconds:.1f} 秒後收到第一個事件（{name}）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_examining.py"/>
        <source>If jackpots should be there, check operator and brand in the address, and [tap] events.</source>
        <translation>若應該有彩金，請檢查位址中的營運商與品牌，以及 [tap] events。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_session.py"/>
        <source>The connection to {place} was closed.</source>
        <translation>與 {place} 的連線已被關閉。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/updates.py"/>
        <source>News are fetched over https only, and {url} is not.</source>
        <translation>更新消息只透過 https 取得，而 {url} 不是。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/updates.py"/>
        <source>{host} answers {status} instead of news. Try again later.</source>
        <translation>{host} 回應 {status}，而非更新消息。請稍後再試。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/updates.py"/>
        <source>{host} cannot be reached safely. Look at the network; a proxy may stand in between.</source>
        <translation>無法安全連上 {host}。請檢查網路；中間可能有代理伺服器。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/updates.py"/>
        <source>{host} does not answer within {seconds:.0f} s.</source>
        <translation>{host} 未在 {seconds:.0f} 秒內回應。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/entries.py"/>
        <source>Give the floor a name: its secrets and its archive go by it.</source>
        <translation>請為現場命名：密鑰與存檔都以此名稱區分。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/files.py"/>
        <source>The variable {variable}: {reason}</source>
        <translation>變數 {variable}：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/files.py"/>
        <source>There is no profile {file}. Write one, or try the program with: thrillmon demo</source>
        <translation>沒有設定檔 {file}。請建立一個，或先試用：thrillmon demo</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/files.py"/>
        <source>{file}: this is no TOML: a number is too long, or lists are nested too deeply</source>
        <translation>{file}：這不是 TOML：數字太長，或清單巢狀太深</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/files.py"/>
        <location filename="thrillmon/settings/profiles.py"/>
        <source>The profile {file} cannot be read: {reason}</source>
        <translation>設定檔 {file} 無法讀取：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/keychain.py"/>
        <source>The keychain “{keychain}” does not take {name} ({reason}). Unlock it and try again, or set the variable {name} before the program is started.</source>
        <translation>鑰匙圈「{keychain}」不接受 {name}（{reason}）。請解鎖後再試，或在啟動程式前設定環境變數 {name}。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/keychain.py"/>
        <source>This machine has no keychain that secrets could be kept in. Set the variable {name} before the program is started.</source>
        <translation>這台電腦沒有可存放密鑰的鑰匙圈。請在啟動程式前設定環境變數 {name}。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/keychain.py"/>
        <source>{name} has {count} characters, and Windows keeps {limit} at most. Set the variable {name} instead.</source>
        <translation>{name} 有 {count} 個字元，Windows 最多保存 {limit} 個。請改為設定環境變數 {name}。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/mistakes.py"/>
        <source>must be a list such as [&quot;A&quot;, &quot;B&quot;]</source>
        <translation>必須是清單，例如 [&quot;A&quot;, &quot;B&quot;]</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/mistakes.py"/>
        <source>must be a number that ends</source>
        <translation>必須是有限的數字</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/mistakes.py"/>
        <source>must be a section with keys</source>
        <translation>必須是含有鍵的區段</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/mistakes.py"/>
        <source>must be a table such as {{ &quot;key&quot; = &quot;value&quot; }}</source>
        <translation>必須是對照表，例如 {{ &quot;key&quot; = &quot;value&quot; }}</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/mistakes.py"/>
        <source>must be one of {limit}</source>
        <translation>必須是下列之一：{limit}</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/mistakes.py"/>
        <source>must name at least one</source>
        <translation>必須至少填一個</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/mistakes.py"/>
        <source>must not have more than {limit} characters</source>
        <translation>不得超過 {limit} 個字元</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/mistakes.py"/>
        <source>there is no such key; check its spelling</source>
        <translation>沒有這個鍵；請檢查拼寫</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/mistakes.py"/>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/mistakes.py"/>
        <location filename="thrillmon/studio/script_problems.py"/>
        <source>must be a whole number</source>
        <translation>必須是整數</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/mistakes.py"/>
        <location filename="thrillmon/studio/script_problems.py"/>
        <source>must be more than {limit:g}</source>
        <translation>必須大於 {limit:g}</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/mistakes.py"/>
        <location filename="thrillmon/studio/script_problems.py"/>
        <source>must be {limit:g} or less</source>
        <translation>必須是 {limit:g} 以下</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/mistakes.py"/>
        <location filename="thrillmon/studio/script_problems.py"/>
        <source>must be {limit:g} or more</source>
        <translation>必須是 {limit:g} 以上</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>AMQP</source>
        <translation>AMQP</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Ahead of our answer</source>
        <translation>未確認上限</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Ask the provider over HTTPS</source>
        <translation>經 HTTPS 查詢供應商</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Begin at</source>
        <translation>起始位置</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Days to keep.</source>
        <translation>保留天數。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Deliveries the broker may send ahead of our answer.</source>
        <translation>訊息代理在我方確認前可先送出的則數。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Exchange</source>
        <translation>交換器</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Extra metadata of every call; a value may be &quot;keychain:NAME&quot; or &quot;env:NAME&quot;.</source>
        <translation>每次呼叫附加的中繼資料；值可為 &quot;keychain:NAME&quot; 或 &quot;env:NAME&quot;。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Game codes</source>
        <translation>遊戲代碼</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Generation</source>
        <translation>呼叫世代</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Gigabytes to keep at most.</source>
        <translation>最多保留的 GB 數。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>How every table&apos;s events are heard.</source>
        <translation>如何接收各桌事件。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>How the floor is polled.</source>
        <translation>如何輪詢現場。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Keep at most</source>
        <translation>保留上限</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Keep for</source>
        <translation>保留期間</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Keep what is heard when the window closes</source>
        <translation>視窗關閉後仍保留收到的內容</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Listen to the jackpots</source>
        <translation>接收彩金事件</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Listen to the tables&apos; events</source>
        <translation>接收桌台事件</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Metadata</source>
        <translation>中繼資料</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Only these game codes; empty means all.</source>
        <translation>只接收這些遊戲代碼；留空表示全部。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Poll every</source>
        <translation>輪詢間隔</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Poll the floor over gRPC</source>
        <translation>經 gRPC 輪詢現場</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>REST</source>
        <translation>REST</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Seconds between polls.</source>
        <translation>兩次輪詢之間的秒數。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Studio</source>
        <translation>直播廳</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>The broker&apos;s address, amqps:// or amqp://, with the virtual host. User and password never here.</source>
        <translation>訊息代理的位址（amqps:// 或 amqp://），含虛擬主機。絕不填使用者與密碼。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>The currency code to ask for.</source>
        <translation>要查詢的貨幣代碼。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>The events to hear; &quot;*&quot; means all jackpot events, &quot;thrillgate:*&quot; the freebets, &quot;thrilldrops:*&quot; the campaigns.</source>
        <translation>要接收的事件；&quot;*&quot; 表示所有彩金事件，&quot;thrillgate:*&quot; 為免費投注，&quot;thrilldrops:*&quot; 為活動。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>The folder; empty means the usual place for data on this system.</source>
        <translation>資料夾；留空表示此系統的慣用資料位置。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>The headers exchange that carries the events.</source>
        <translation>承載事件的 headers 交換器。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>The jackpot events.</source>
        <translation>彩金事件。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>The platform code: the header that flags our messages. From the provider.</source>
        <translation>平台代碼：標示我方訊息的標頭。由供應商提供。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>The provider&apos;s HOST:PORT.</source>
        <translation>供應商的 主機:連接埠。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>The provider&apos;s HTTPS interface: for look-ups, and for the poll where gRPC cannot go.</source>
        <translation>供應商的 HTTPS 介面：用於查詢，以及 gRPC 無法通過時的輪詢。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>The provider&apos;s address, https://HOST.</source>
        <translation>供應商的位址，https://主機。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>The queue&apos;s name in the modes durable, stream, provisioned.</source>
        <translation>durable、stream、provisioned 方式下的佇列名稱。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>The studio&apos;s time zone, such as Asia/Taipei.</source>
        <translation>直播廳的時區，例如 Asia/Taipei。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>ThrillConnect</source>
        <translation>ThrillConnect</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>ThrillConnect&apos;s address: wss://HOST/v1/events/OPERATOR/BRAND, or wss://HOST/v1/events/service for all brands; what stands before /events is the installation&apos;s own. The token never here.</source>
        <translation>ThrillConnect 的位址：wss://HOST/v1/events/OPERATOR/BRAND，或供所有品牌的 wss://HOST/v1/events/service；/events 之前的部分依安裝而定。絕不填權杖。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Way to listen</source>
        <translation>接收方式</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>What is kept of all that was heard.</source>
        <translation>已收到的內容保留多少。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>What survives</source>
        <translation>斷電保護</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>What the window calls this floor.</source>
        <translation>視窗中顯示的現場名稱。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Where the mode stream begins to read: next (what comes from now on), first (the oldest), last, a number, or an age such as &quot;2h&quot; (units Y, M, D, h, m, s).</source>
        <translation>stream 模式從何處開始讀取：next（從現在起收到的）、first（最舊的）、last（最新一段）、編號，或時長如「2h」（單位 Y、M、D、h、m、s）。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Which calls the server has: list (since 2024), fetch (before), or find out by asking.</source>
        <translation>伺服器支援的呼叫：list（2024 年起）、fetch（更早），或自動偵測。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Whose floor it is.</source>
        <translation>這是誰的現場。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>[{link}] is not encrypted and leaves this machine: anybody on the way can read it. Use amqps, https, wss or tls = true.</source>
        <translation>[{link}] 沒有加密就離開本機：途中任何人都能讀取。請使用 amqps、https、wss 或 tls = true。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>deliveries</source>
        <translation>則</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>full: what is acknowledged survives a power cut. normal: it survives the program&apos;s end only.</source>
        <translation>full：已確認的內容在斷電後仍在。normal：僅在程式結束後仍在。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>gRPC</source>
        <translation>gRPC</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>is missing: without it no message can be told to be ours</source>
        <translation>缺少：沒有它就無法辨認哪些訊息屬於我方</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>own: a queue for as long as we listen. durable: a queue of ours that waits for us. stream: the house&apos;s stream, for many desks. provisioned: the provider&apos;s queue for this account.</source>
        <translation>own：僅在接收期間存在的佇列。durable：我方的持久佇列。stream：供多個席位使用的串流。provisioned：供應商為此帳號建立的佇列。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>the mode &quot;{mode}&quot; needs the name of its queue (key: queue)</source>
        <translation>&quot;{mode}&quot; 方式需要佇列名稱（鍵：queue）</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profiles.py"/>
        <source>It cannot be remembered which profile is open: {reason}</source>
        <translation>無法記住開啟的是哪個設定檔：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profiles.py"/>
        <source>The profile {file} cannot be deleted: {reason}</source>
        <translation>無法刪除設定檔 {file}：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profiles.py"/>
        <source>There is a profile “{name}” already; its secrets and its archive go by that name.</source>
        <translation>已有設定檔「{name}」；其密鑰與存檔都以此名稱區分。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/rules.py"/>
        <source>has port 0</source>
        <translation>連接埠是 0</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/rules.py"/>
        <source>is no address: its host or port cannot be read</source>
        <translation>不是位址：無法讀出主機或連接埠</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/rules.py"/>
        <source>is no time zone name such as Asia/Taipei</source>
        <translation>不是時區名稱（例如 Asia/Taipei）</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/rules.py"/>
        <source>must be &quot;*&quot;, the name of an event, or a source with either, as in &quot;thrillgate:*&quot;</source>
        <translation>必須是 &quot;*&quot;、事件名稱，或加上來源，例如 &quot;thrillgate:*&quot;</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/rules.py"/>
        <source>must be &quot;next&quot;, &quot;first&quot;, &quot;last&quot;, a number, or an age such as &quot;2h&quot;</source>
        <translation>必須是「next」、「first」、「last」、編號，或時長如「2h」</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/rules.py"/>
        <source>must be HOST:PORT, without a scheme, a user or a path</source>
        <translation>必須是 主機:連接埠，不含通訊協定、使用者或路徑</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/rules.py"/>
        <source>must be three capital letters such as EUR</source>
        <translation>必須是三個大寫字母，例如 EUR</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/rules.py"/>
        <source>must begin with {first}:// or {other}://</source>
        <translation>必須以 {first}:// 或 {other}:// 開頭</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/rules.py"/>
        <source>must end with the path: the currency is a key of its own, and no token belongs in a file</source>
        <translation>必須以路徑結尾：貨幣另有專用的鍵，權杖不得寫入檔案</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/rules.py"/>
        <source>must name operator and brand apart, as in /v1/events/OPERATOR/BRAND</source>
        <translation>必須分別寫出營運商與品牌，例如 /v1/events/OPERATOR/BRAND</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/rules.py"/>
        <source>must not hold a user or password: those belong in the keychain or the environment</source>
        <translation>不得含有使用者或密碼：請放在鑰匙圈或環境變數</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/rules.py"/>
        <source>must not hold spaces</source>
        <translation>不得含有空格</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/rules.py"/>
        <source>names no host</source>
        <translation>沒有主機名稱</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/secrets.py"/>
        <source>Key</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/secrets.py"/>
        <source>The Provider HTTP Secret: it goes along as X-API-Key.</source>
        <translation>Provider HTTP Secret：以 X-API-Key 送出。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/secrets.py"/>
        <source>The password of that user.</source>
        <translation>該使用者的密碼。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/secrets.py"/>
        <source>The token of ThrillConnect.</source>
        <translation>ThrillConnect 的權杖。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/secrets.py"/>
        <source>The user of the broker. From the provider.</source>
        <translation>訊息代理的使用者。由供應商提供。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/secrets.py"/>
        <source>[grpc] metadata {key}: there is no {place} entry “{name}”.</source>
        <translation>[grpc] metadata {key}：{place} 中沒有項目「{name}」。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/writing.py"/>
        <source>The profile {file} cannot be written: {reason}</source>
        <translation>無法寫入設定檔 {file}：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/play/troubles.py"/>
        <source>“step” is “{step}”, which the game does not have; its steps are {steps}</source>
        <translation>“step” 是「{step}」，此遊戲沒有這個步驟；它的步驟有 {steps}</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/play/troubles.py"/>
        <source>“table” is “{table}”, where nothing is dealt from a shoe</source>
        <translation>“table” 是「{table}」，該桌不從牌靴發牌</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/play/troubles.py"/>
        <source>“table” is “{table}”, which is no table here; name one of {first} to {last}, a game type that is played here, or *</source>
        <translation>“table” 是「{table}」，這裡沒有這張桌台；請寫 {first} 到 {last} 之一、這裡有的遊戲類型，或 *</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/play/troubles.py"/>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>{file}: trouble {number} ({kind}): {problem}</source>
        <translation>{file}：狀況 {number}（{kind}）：{problem}</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/script_problems.py"/>
        <source>is not known here; known are {keys}</source>
        <translation>這裡不認得；可用的有 {keys}</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/script_problems.py"/>
        <source>is wrong: {reason}</source>
        <translation>有誤：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/script_problems.py"/>
        <source>must be a number with an end</source>
        <translation>必須是有限的數字</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/script_problems.py"/>
        <source>must be {choice}</source>
        <translation>必須是 {choice}</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/script_problems.py"/>
        <source>must not be empty</source>
        <translation>不可為空</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/script_problems.py"/>
        <source>“{key}” {problem}</source>
        <translation>「{key}」{problem}</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/script_problems.py"/>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>is missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>is “{kind}”</source>
        <translation>是「{kind}」</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>{file}: cannot be read: {reason}</source>
        <translation>{file}：無法讀取：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>{file}: is no TOML: {reason}</source>
        <translation>{file}：不是 TOML：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>{file}: trouble {number} must be a table of keys</source>
        <translation>{file}：狀況 {number} 必須是鍵值表</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>{file}: trouble {number}: “kind” {problem}; it must be one of {kinds}</source>
        <translation>{file}：狀況 {number}：“kind” {problem}；必須是 {kinds} 之一</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>{file}: “trouble” must be a list: write [[trouble]] with two brackets</source>
        <translation>{file}：“trouble” 必須是清單：請用雙層中括號寫 [[trouble]]</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>{file}: “{key}” is not known; a script has only [[trouble]]</source>
        <translation>{file}：不認得「{key}」；腳本只有 [[trouble]]</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>“code” and “message” go only with how = “cancel”</source>
        <translation>“code” 與 “message” 只能搭配 how = “cancel”</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>“count” goes only with what = “junk”</source>
        <translation>“count” 只能搭配 what = “junk”</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>“form” goes only with what = “refuse”</source>
        <translation>“form” 只能搭配 what = “refuse”</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>“for” goes only with how = “finish”</source>
        <translation>“for” 只能搭配 how = “finish”</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>“for” goes with what = “refuse”, “restart” and “half_open”, and is needed there</source>
        <translation>“for” 搭配 what = “refuse”、“restart” 與 “half_open” 使用，且為必填</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>“held” and “table” go only with link = “amqp”</source>
        <translation>“held” 與 “table” 只能搭配 link = “amqp”</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>“refuse” is for the whole link, not for one table</source>
        <translation>“refuse” 用於整條連線，不能用於單一桌台</translation>
    </message>
</context>
</TS>
