<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
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
        <translation>{user} 已上班；所有提示音都听得到。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_desk.py"/>
        <source>{user} is on duty; not all tones were heard.</source>
        <translation>{user} 已上班；并非所有提示音都听得到。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_desk.py"/>
        <source>{user} is on duty; the sound was not tested.</source>
        <translation>{user} 已上班；声音未经测试。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_desk.py"/>
        <source>{words} Role: {role}.</source>
        <translation>{words}职责：{role}。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_desk.py"/>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>operator</source>
        <translation>操作员</translation>
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
        <translation>警报</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_drills.py"/>
        <source>Drill: {user} acknowledged after {seconds:.0f} s.</source>
        <translation>演练：{user} 在 {seconds:.0f} 秒后确认。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_drills.py"/>
        <source>The drill is over.</source>
        <translation>演练已结束。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_drills.py"/>
        <source>{user} began a drill.</source>
        <translation>{user} 开始了演练。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_papers.py"/>
        <source>The report is in “{file}”.</source>
        <translation>报告已存于“{file}”。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_papers.py"/>
        <source>The rules run over the archive; the window goes on meanwhile …</source>
        <translation>正用存档运行规则；期间窗口照常工作 …</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_papers.py"/>
        <source>{giver} handed over to {taker}.</source>
        <translation>{giver} 已交班给 {taker}。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_papers.py"/>
        <source>▲ The back-test failed: {reason}</source>
        <translation>▲ 回测失败：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_papers.py"/>
        <location filename="thrillmon/app/alarm_rules.py"/>
        <source>it said nothing</source>
        <translation>没有任何回应</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_papers.py"/>
        <location filename="thrillmon/panes/alarm_journal.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <location filename="thrillmon/panes/records_files.py"/>
        <source>▲ “{file}” cannot be written: {reason}.</source>
        <translation>▲ “{file}”无法写入：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_papers.py"/>
        <location filename="thrillmon/panes/alarm_load.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Alarm report</source>
        <translation>警报报告</translation>
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
        <translation>已接受的学习门限：{count}</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_rules.py"/>
        <source>The rules were changed by hand in the file: {changes}</source>
        <translation>规则文件已被手工改动：{changes}</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_rules.py"/>
        <source>Version {number} of the rules: {note} ({changes})</source>
        <translation>规则第 {number} 版：{note}（{changes}）</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_rules.py"/>
        <source>the archive is being read for something else</source>
        <translation>存档正用于其他查询</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_rules.py"/>
        <source>{reason} The rules are as delivered.</source>
        <translation>{reason}规则沿用出厂内容。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_rules.py"/>
        <source>▲ Nothing could be learned: {reason}</source>
        <translation>▲ 学习不到任何门限：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_rules.py"/>
        <source>▲ The archive is being read for something else; try again soon.</source>
        <translation>▲ 存档正用于其他查询；请稍后再试。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_rules.py"/>
        <source>▲ The rules cannot be saved: {reason}. They are as before.</source>
        <translation>▲ 无法保存规则：{reason}。规则保持原样。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/alarm_rules.py"/>
        <source>▲ {reason} The rules stay as they were.</source>
        <translation>▲ {reason}规则保持原样。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/backfill.py"/>
        <source>Rounds are missing in what the provider told: their numbers skip.</source>
        <translation>供应商回复的局有缺漏：局号不连续。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/backfill.py"/>
        <source>The provider does not know this table any more.</source>
        <translation>供应商已不认得这张桌。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/backfill.py"/>
        <source>The provider keeps 7 days, and this is older.</source>
        <translation>供应商只保存 7 天，这段时间更早。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/backfill.py"/>
        <source>The provider knows of no rounds of this time, and nothing proves that none were played.</source>
        <translation>供应商没有这段时间的局，也无法证明当时没有开局。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/console.py"/>
        <source>No table has been heard of yet. The lamps above say how each source stands.</source>
        <translation>尚未收到任何桌台的消息。上方的指示灯显示各来源的状况。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/console.py"/>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <location filename="thrillmon/app/console.py"/>
        <source>The profile switches every source off: no [amqp], [grpc] or [rest] section. Add one to see tables here.</source>
        <translation>配置文件关闭了所有来源：没有 [amqp]、[grpc] 或 [rest] 段。请加上其中一个，这里才会出现桌台。</translation>
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
        <translation>信号缺口</translation>
    </message>
    <message>
        <location filename="thrillmon/app/house.py"/>
        <source>The demo studio did not start. Try again; if that fails, start “thrillmon demo” from a command line.</source>
        <translation>演示直播厅没有启动。请再试一次；若仍失败，请在命令行运行“thrillmon demo”。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/house.py"/>
        <source>The links are being closed and others opened…</source>
        <translation>正在关闭连接并打开其他连接…</translation>
    </message>
    <message>
        <location filename="thrillmon/app/jackpot_rewinding.py"/>
        <source>Nothing is kept of the jackpots before this moment.</source>
        <translation>在这一刻之前没有保存任何彩金记录。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>A demo has no settings. Make a profile of your own with “New…”.</source>
        <translation>演示没有设置。请按“新建…”建立您自己的配置文件。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>For this run the variable {name} goes before what stands here.</source>
        <translation>本次运行中，环境变量 {name} 优先于此处的设置。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>It is called “{name}” now.</source>
        <translation>现在名称是“{name}”。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>Save and reopen the links</source>
        <translation>保存并重新打开连接</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>Saved. What the file said before is in {file}.</source>
        <translation>已保存。文件先前的内容在 {file}。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>Saving writes the file anew. Comments of your own are put aside into {file}.former.</source>
        <translation>保存时会重写整个文件。您自己的注释会另存到 {file}.former。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>The links read it when they are opened anew: save to do so.</source>
        <translation>连接重新打开时才会读取：请按保存。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>{file} is written, without secrets. Whoever imports it must enter: {needed}.</source>
        <translation>已写入 {file}，不含密钥。导入者必须输入：{needed}。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>{name} copy</source>
        <translation>{name} 副本</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>“{name}” is a profile of its own now, with the same secrets.</source>
        <translation>“{name}”现在是独立的配置文件，密钥相同。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>“{name}” is deleted, its secrets too.</source>
        <translation>“{name}”已删除，其密钥也已删除。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>“{name}” is here. Secrets never come along; enter these in its settings: {needed}.</source>
        <translation>“{name}”已导入。密钥不会随文件带入，请在其设置中输入：{needed}。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>“{name}” is here; it needs no secrets.</source>
        <translation>“{name}”已导入，不需要密钥。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <source>▲ Not saved: look at the fields marked ▲.</source>
        <translation>▲ 未保存：请查看标有 ▲ 的字段。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <location filename="thrillmon/app/setting_up.py"/>
        <location filename="thrillmon/app/trials.py"/>
        <source>This {reason}.</source>
        <translation>此项{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/profile_desk.py"/>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <location filename="thrillmon/panes/diagnostics.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="thrillmon/app/recovering.py"/>
        <source>Asking the provider: {table}, {number} of {of} tables, {count} rounds so far</source>
        <translation>正在询问供应商：{table}，第 {number}／{of} 桌，目前 {count} 局</translation>
    </message>
    <message>
        <location filename="thrillmon/app/recovering.py"/>
        <source>Stopped; what was recovered stays.</source>
        <translation>已停止；已补回的保留。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/recovering.py"/>
        <source>The provider has not been asked yet.</source>
        <translation>尚未询问供应商。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/recovering.py"/>
        <source>The provider was asked; it told of {count} rounds.</source>
        <translation>已询问供应商；回复了 {count} 局。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/recovering.py"/>
        <source>{count} tables were not told of: {what}</source>
        <translation>{count} 张桌没有得到回复：{what}</translation>
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
        <translation>没有可询问的供应商：配置文件没有 [grpc] 也没有 [rest] 段。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/rewinding.py"/>
        <source>Nothing has been kept yet: the archive is empty.</source>
        <translation>尚未保存任何内容：存档是空的。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/rewinding.py"/>
        <source>The archive begins at {time}; nothing is known of what was before.</source>
        <translation>存档始于 {time}；之前的情况无从得知。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/rewinding.py"/>
        <source>{hole} What is shown was heard before.</source>
        <translation>{hole}显示的是在此之前收到的内容。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/rewinding.py"/>
        <source>▨ The broker was not heard at this moment: {why}</source>
        <translation>▨ 此刻未收到消息代理的消息：{why}</translation>
    </message>
    <message>
        <location filename="thrillmon/app/setting_up.py"/>
        <source>Enter at least one link: without AMQP, gRPC or REST there is nothing to see.</source>
        <translation>请至少输入一个连接：没有 AMQP、gRPC 或 REST 就什么都看不到。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/setting_up.py"/>
        <source>Press again to open it all the same.</source>
        <translation>再按一次即仍然打开。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/setting_up.py"/>
        <source>Secrets are kept in the keychain of this computer (“{name}”), never in a file.</source>
        <translation>密钥存放在这台电脑的钥匙串（“{name}”），绝不写入文件。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/setting_up.py"/>
        <source>Something is entered wrong: look at the fields marked ▲.</source>
        <translation>有内容输入错误：请查看标有 ▲ 的字段。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/setting_up.py"/>
        <source>The demo studio is starting…</source>
        <translation>演示直播厅启动中…</translation>
    </message>
    <message>
        <location filename="thrillmon/app/setting_up.py"/>
        <source>This computer has no keychain. Secrets entered here hold until the program ends and are written nowhere. For the next start set the variables {variables}.</source>
        <translation>这台电脑没有钥匙串。在此输入的密钥只保留到程序结束，不会写到任何地方。下次启动前请设置环境变量 {variables}。</translation>
    </message>
    <message>
        <location filename="thrillmon/app/setting_up.py"/>
        <source>from the variable {name}</source>
        <translation>取自环境变量 {name}</translation>
    </message>
    <message>
        <location filename="thrillmon/app/setting_up.py"/>
        <source>{count} of {all} links do not work yet.</source>
        <translation>{all} 个连接中有 {count} 个尚未正常。</translation>
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
        <translation>导入配置文件</translation>
    </message>
    <message>
        <location filename="thrillmon/app/setting_up.py"/>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>Profiles (*.toml)</source>
        <translation>配置文件 (*.toml)</translation>
    </message>
    <message>
        <location filename="thrillmon/app/shell_desk.py"/>
        <source>Diagnostic bundle …</source>
        <translation>诊断资料包…</translation>
    </message>
    <message>
        <location filename="thrillmon/app/updating.py"/>
        <source>Asking …</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <location filename="thrillmon/app/updating.py"/>
        <source>New versions …</source>
        <translation>新版本…</translation>
    </message>
    <message>
        <location filename="thrillmon/app/updating.py"/>
        <source>This build believes nobody&apos;s news: no key was built in. Ask whoever gave it to you for news of new versions.</source>
        <translation>此版本不信任任何人的更新消息：未内置密钥。请向提供此程序的人询问新版本的消息。</translation>
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
        <translation>无法读取 {file}：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/alarm_book.py"/>
        <location filename="thrillmon/archive/examining.py"/>
        <location filename="thrillmon/archive/failures.py"/>
        <location filename="thrillmon/archive/ledger.py"/>
        <source>“{file}” is damaged: {reason}.</source>
        <translation>“{file}”已损坏：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/alarm_file.py"/>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>“{file}”无法读取：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/archive.py"/>
        <source>Everything heard is kept in “{folder}”.</source>
        <translation>收到的一切都保存在“{folder}”。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/archive.py"/>
        <source>{advice} {promise}</source>
        <translation>{advice}{promise}</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/blocks.py"/>
        <source>A block of the archive cannot be read: {reason}.</source>
        <translation>存档中有一个数据块无法读取：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/blocks.py"/>
        <source>A block of the archive claims to be too large.</source>
        <translation>存档中有一个数据块声称的大小过大。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/blocks.py"/>
        <source>A block of the archive is cut off.</source>
        <translation>存档中有一个数据块被截断。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/failures.py"/>
        <source>Another program holds “{file}”.</source>
        <translation>另一个程序正占用“{file}”。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/failures.py"/>
        <source>Close the program that holds it: a backup, a virus scanner or a database browser.</source>
        <translation>请关闭占用它的程序：备份、杀毒软件或数据库浏览工具。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/failures.py"/>
        <source>Give this user the right to write there, or set another path in [archive].</source>
        <translation>请给此用户该处的写入权限，或在 [archive] 设置其他 path。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/failures.py"/>
        <source>Make room on the disk, or lower keep_gigabytes in [archive].</source>
        <translation>请清出磁盘空间，或调低 [archive] 的 keep_gigabytes。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/failures.py"/>
        <source>Nothing is acknowledged until it can be written again, so nothing is lost; it is tried every second.</source>
        <translation>在能再次写入之前不会确认任何消息，因此不会丢失；每秒重试一次。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/failures.py"/>
        <source>The disk is full: “{file}” cannot be written.</source>
        <translation>磁盘已满：“{file}”无法写入。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/failures.py"/>
        <source>“{path}” cannot be written: {reason}.</source>
        <translation>“{path}”无法写入：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/failures.py"/>
        <location filename="thrillmon/archive/readers.py"/>
        <source>The search was stopped.</source>
        <translation>搜索已停止。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/files.py"/>
        <source>“{file}” is the database of another program.</source>
        <translation>“{file}”是其他程序的数据库。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/files.py"/>
        <source>“{file}” was written by a newer version of thrillmon ({found}).</source>
        <translation>“{file}”是由较新版本的 thrillmon（{found}）写入的。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/journal.py"/>
        <location filename="thrillmon/archive/tap_book.py"/>
        <source>{reason} It is kept as “{aside}”, and a new file was begun; what it holds is not searched.</source>
        <translation>{reason}它已另存为“{aside}”，并开始使用新文件；其中的内容不会被搜索。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/ledger.py"/>
        <source>thrillmon was not running.</source>
        <translation>thrillmon 没有在运行。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/ledger.py"/>
        <source>{reason} It is kept as “{aside}”.</source>
        <translation>{reason}它已另存为“{aside}”。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/retention.py"/>
        <source>About {days:.0f} days at this rate: {rate} a day, and {limit} are allowed.</source>
        <translation>照此速度约可保存 {days:.0f} 天：每天 {rate}，上限 {limit}。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/retention.py"/>
        <source>{days} days, as set: at {rate} a day they take {size} of the {limit} allowed.</source>
        <translation>按设置保存 {days} 天：每天 {rate}，占用上限 {limit} 中的 {size}。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/retention.py"/>
        <source>{size} so far; how long it lasts is known after a day.</source>
        <translation>目前 {size}；能保存多久要一天后才知道。</translation>
    </message>
    <message>
        <location filename="thrillmon/archive/tap_then.py"/>
        <source>Nobody has noted how the tap stood at this moment.</source>
        <translation>没有记录这一刻彩金来源的状态。</translation>
    </message>
    <message>
        <location filename="thrillmon/commands/archived.py"/>
        <source>Nothing has been kept yet in “{folder}”.</source>
        <translation>“{folder}”中尚未保存任何东西。</translation>
    </message>
    <message>
        <location filename="thrillmon/commands/archived.py"/>
        <source>What was kept last may be missing: {reason}</source>
        <translation>最后保存的内容可能缺失：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/commands/check.py"/>
        <source>The profile switches every link off: no [amqp], [grpc], [rest] or [tap] section.</source>
        <translation>配置文件关闭了所有连接：没有 [amqp]、[grpc]、[rest] 或 [tap] 段。</translation>
    </message>
    <message>
        <location filename="thrillmon/commands/demo.py"/>
        <source>--screenshots {folder}: {reason}</source>
        <translation>--screenshots {folder}：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/commands/demo.py"/>
        <source>There is no display: the window runs offscreen for {seconds:.0f} s and takes pictures.</source>
        <translation>没有显示器：窗口在后台运行 {seconds:.0f} 秒并截图。</translation>
    </message>
    <message>
        <location filename="thrillmon/commands/floor.py"/>
        <location filename="thrillmon/commands/records.py"/>
        <source>The profile has neither a [grpc] nor a [rest] section: there is nobody to ask.</source>
        <translation>配置文件既没有 [grpc] 也没有 [rest] 段：没有可以询问的对象。</translation>
    </message>
    <message>
        <location filename="thrillmon/commands/records.py"/>
        <source>Only the first {count} are shown; ask for more with --limit.</source>
        <translation>只显示前 {count} 条；要看更多请用 --limit。</translation>
    </message>
    <message>
        <location filename="thrillmon/commands/records.py"/>
        <source>The profile has no [{section}] section.</source>
        <translation>配置文件没有 [{section}] 段。</translation>
    </message>
    <message>
        <location filename="thrillmon/commands/studio.py"/>
        <source>A port of the studio cannot be opened: {reason}</source>
        <translation>模拟直播厅的端口无法打开：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/commands/tail.py"/>
        <source>The broker sends no more until something is acknowledged, and that is not ours to do.</source>
        <translation>消息代理在收到确认之前不再发送，而确认不是我们该做的事。</translation>
    </message>
    <message>
        <location filename="thrillmon/commands/tail.py"/>
        <source>The profile has no [amqp] section: there is nothing to hear.</source>
        <translation>配置文件没有 [amqp] 段：没有可收听的来源。</translation>
    </message>
    <message>
        <location filename="thrillmon/commands/tail.py"/>
        <source>The queue is not ours, so nothing is acknowledged: at most {count} messages can be seen, and all of them stay.</source>
        <translation>这个队列不是我们的，所以不做任何确认：最多看得到 {count} 条消息，而且全部原封不动。</translation>
    </message>
    <message>
        <location filename="thrillmon/commands/updates.py"/>
        <source>This build believes nobody&apos;s news: no key was built in (see remote/feed_keys.py).</source>
        <translation>此版本不信任任何人的更新消息：未内置密钥（见 remote/feed_keys.py）。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/backtest.py"/>
        <source>The connection was lost.</source>
        <translation>连接断开了。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/bookkeeping.py"/>
        <source>Return the table to service.</source>
        <translation>将此桌恢复启用。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/bookkeeping.py"/>
        <location filename="thrillmon/models/alarm_journal.py"/>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Everything at this table</source>
        <translation>此桌的所有警报</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue.py"/>
        <source>See whether the table is still in that state; if it is meant to be, take the table out of service.</source>
        <translation>请看桌台是否仍处于该状态；若本应如此，请将桌台停用。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue.py"/>
        <source>as long as delivered</source>
        <translation>出厂时限</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue.py"/>
        <source>{alarm}: {key} is {now} (was {was}).</source>
        <translation>{alarm}：{key} 现为 {now}（原为 {was}）。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue.py"/>
        <source>{place}, {step}: too long after {now} (was {was}).</source>
        <translation>{place}，{step}：过久阈值现为 {now}（原为 {was}）。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue.py"/>
        <source>{seconds:g} s</source>
        <translation>{seconds:g} 秒</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue.py"/>
        <source>“{rule}” may hide for {now} (was {was}).</source>
        <translation>“{rule}”可抑制 {now}（原为 {was}）。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue.py"/>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Suppressed for too long</source>
        <translation>抑制过久</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue.py"/>
        <location filename="thrillmon/models/holes.py"/>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <source>must be &quot;low&quot;, &quot;medium&quot; or &quot;high&quot;</source>
        <translation>必须是 &quot;low&quot;、&quot;medium&quot; 或 &quot;high&quot;</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <source>must be a list of these: {names}</source>
        <translation>必须是以下项目的列表：{names}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <source>must be a list: write [[threshold]] with two brackets</source>
        <translation>必须是列表：请用双层方括号写 [[threshold]]</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <source>must be a section: write [{name}]</source>
        <translation>必须是段：请写 [{name}]</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <source>must be a whole number, 0 or more</source>
        <translation>必须是不小于 0 的整数</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <source>there is no such alarm; known are {names}</source>
        <translation>没有这种警报；已知的有 {names}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <source>there is no such key; known here are {names}</source>
        <translation>没有这个键；此处已知的有 {names}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <source>{file}: this is no TOML: it is nested too deeply</source>
        <translation>{file}：这不是 TOML：嵌套层数过深</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <location filename="thrillmon/floor/alarms/drafts.py"/>
        <source>must be at most {count} characters long</source>
        <translation>最多 {count} 个字符</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <location filename="thrillmon/floor/alarms/drafts.py"/>
        <source>must be {least:g} to {most:g}</source>
        <translation>必须在 {least:g} 到 {most:g} 之间</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <location filename="thrillmon/floor/alarms/drafts.py"/>
        <location filename="thrillmon/settings/mistakes.py"/>
        <location filename="thrillmon/studio/script_problems.py"/>
        <source>must be a number</source>
        <translation>必须是数字</translation>
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
        <translation>{file}：这不是 TOML：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <location filename="thrillmon/settings/mistakes.py"/>
        <source>this key is missing</source>
        <translation>缺少这个键</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <location filename="thrillmon/settings/mistakes.py"/>
        <location filename="thrillmon/studio/script_problems.py"/>
        <source>must be text in quotes</source>
        <translation>必须是加引号的文本</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/catalogue_file.py"/>
        <location filename="thrillmon/settings/mistakes.py"/>
        <location filename="thrillmon/studio/script_problems.py"/>
        <source>must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/drafts.py"/>
        <source>Seconds it counts as going on.</source>
        <translation>视为持续中的秒数。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/drafts.py"/>
        <source>Seconds it must be gone before it counts as over.</source>
        <translation>消失多少秒后才算结束。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/drafts.py"/>
        <source>Seconds it must hold before it calls.</source>
        <translation>持续多少秒后才发出警报。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/drafts.py"/>
        <source>What to do</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/drafts.py"/>
        <source>long before and after: nobody would be called in time; one of both must be 60 s or less</source>
        <translation>前后延迟都太长，无法及时叫人；其中之一须在 60 秒以内</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/drafts.py"/>
        <location filename="thrillmon/models/alarm_journal.py"/>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Priority</source>
        <translation>级别</translation>
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
        <translation>“{rule}”在此隐藏警报的时间已超过上限；现已重新显示。</translation>
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
        <translation>✕ 过多</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Ask the jackpot provider whether it sends; if it does, check what the profile asks for ([tap] events).</source>
        <translation>询问彩金供应商是否仍在发送；若有发送，请检查配置文件要求的事件（[tap] events）。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Ask the jackpot provider whether it was closed. Until then nobody should quote its amounts.</source>
        <translation>询问彩金供应商该彩金是否已关闭。在此之前任何人都不应报出其金额。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Ask the jackpot provider who was paid, or who has changed the pot; write the answer into the note.</source>
        <translation>询问彩金供应商派彩给谁，或谁更改了彩池；把答复写入备注。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Call IT. Wins, withheld ones too, are not seen here meanwhile: ask the jackpot provider about them.</source>
        <translation>联系 IT。在此期间这里看不到中奖，包括暂扣的中奖：请向彩金供应商查询。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Give the game round and the credit to the jackpot provider: somebody has not got their money.</source>
        <translation>把游戏局号与入账号交给彩金供应商：有人尚未收到款项。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Jackpot feed dead</source>
        <translation>彩金来源中断</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Jackpot feed tells nothing</source>
        <translation>彩金来源没有消息</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Jackpot fell without a win</source>
        <translation>彩金无中奖而下降</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Jackpot not told any more</source>
        <translation>彩金不再更新</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Payout failed</source>
        <translation>派彩失败</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Seconds for which a fall that nothing explains stays an alarm.</source>
        <translation>无法解释的下降维持警报的秒数。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Seconds without a word after which a jackpot counts as no longer told.</source>
        <translation>彩金超过多少秒没有消息即视为不再更新。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Tell the manager on duty and the jackpot provider; promise the player nothing before they have answered.</source>
        <translation>通知值班经理与彩金供应商；在他们答复之前不要对玩家作任何承诺。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_rules.py"/>
        <source>Win withheld</source>
        <translation>中奖暂扣</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_watch.py"/>
        <source>A whole draw was withheld: {count} winners.</source>
        <translation>整次开奖被暂扣：{count} 位得奖者。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_watch.py"/>
        <source>A win of the pot “{pot}” was withheld (player {player}, {brand}); its amount was not sent.</source>
        <translation>彩池“{pot}”的中奖被暂扣（玩家 {player}，{brand}）；未发送金额。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_watch.py"/>
        <source>A win of {amount} of the pot “{pot}” was withheld (player {player}, {brand}).</source>
        <translation>彩池“{pot}”的中奖 {amount} 被暂扣（玩家 {player}，{brand}）。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_watch.py"/>
        <source>Nothing is told of this jackpot any more, although others are told.</source>
        <translation>这个彩金不再有消息，而其他彩金仍在更新。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_watch.py"/>
        <source>Payouts of a community win that failed: {count} (game round {round}, credit {credit}).</source>
        <translation>社群中奖派彩失败：{count} 笔（游戏局 {round}，入账 {credit}）。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_watch.py"/>
        <source>The jackpot feed is dead: {reason} The pots show the past.</source>
        <translation>彩金来源中断：{reason}彩池显示的是过去的数值。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_watch.py"/>
        <source>The jackpot feed refuses us, and trying again does not help: {reason} {advice}</source>
        <translation>彩金来源拒绝我们，重试无济于事：{reason} {advice}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_watch.py"/>
        <source>The jackpot feed tells nothing of any jackpot: {reason}</source>
        <translation>彩金来源没有任何彩金的消息：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_watch.py"/>
        <source>The pot “{pot}” fell from {before} to {after}, and no win was told.</source>
        <translation>彩池“{pot}”由 {before} 降至 {after}，却没有中奖消息。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/jackpot_watch.py"/>
        <source>The pot “{pot}” is lower than before a silence: {before} then, {after} now. A win may have been missed.</source>
        <translation>彩池“{pot}”比中断之前低：当时 {before}，现在 {after}。可能漏听了一次中奖。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>Acknowledge this alarm first, then reset it.</source>
        <translation>请先确认警报，再复位。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>Only Low alarms can be acknowledged together. Look at the others one by one.</source>
        <translation>只有“低”级警报可以一并确认。其他请逐个查看。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>Only an acknowledged alarm that still holds can be given back.</source>
        <translation>只有已确认且状况仍在的警报可以交还。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>Say in the note what was found; the reset is kept with it.</source>
        <translation>请在备注中写明查到什么；备注会与复位一并保存。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>Say when this is to be looked at again; that moment has passed.</source>
        <translation>请指定何时再查看；所选时间已过。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>Say why this alarm is shelved; the shelf list shows it.</source>
        <translation>请说明为何搁置此警报；搁置列表会显示。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>Say why this is taken out of service; the list shows it.</source>
        <translation>请说明为何停用；列表会显示。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>The end of the shift is not known: choose a time instead.</source>
        <translation>不知道本班何时结束：请改选时间。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>The whole table is out of service: return the table.</source>
        <translation>整桌已停用：请将整桌恢复启用。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>There is no alarm called “{kind}”.</source>
        <translation>没有名为“{kind}”的警报。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>This alarm is not latched, or its condition still holds: there is no reset.</source>
        <translation>此警报未锁存，或状况仍在：无法复位。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>This alarm is not on the shelf any more.</source>
        <translation>此警报已不在搁置列表中。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>This alarm is out of service: return it to service first.</source>
        <translation>此警报已停用：请先恢复启用。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>This alarm is over; the journal has it as number {number}.</source>
        <translation>此警报已结束；在日志中的编号为 {number}。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>This alarm is shelved: take it off the shelf first.</source>
        <translation>此警报已搁置：请先取消搁置。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>This alarm is suppressed by design: it comes back by itself.</source>
        <translation>此警报按设计抑制：会自行恢复。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>This alarm makes no sound now.</source>
        <translation>此警报目前没有发出声音。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>This is in service.</source>
        <translation>这并未停用。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>{user} has acknowledged this already.</source>
        <translation>{user} 已经确认过了。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/machine.py"/>
        <source>{user} has taken this out of service already.</source>
        <translation>{user} 已经停用了。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/people.py"/>
        <source>Only a supervisor may change the rules, and {user} is on duty as an operator: let a supervisor begin a shift (More).</source>
        <translation>只有主管可以更改规则，而 {user} 以操作员身份值班：请由主管开始值班（更多）。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/people.py"/>
        <source>Only a supervisor may shelve a High alarm, and {user} is on duty as an operator. Acknowledge it, or let a supervisor begin a shift (More).</source>
        <translation>只有主管可以搁置“高”级警报，而 {user} 以操作员身份值班。请先确认，或由主管开始值班（更多）。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/people.py"/>
        <source>Only a supervisor may take alarms out of service, and {user} is on duty as an operator. Shelve it for a while, or let a supervisor begin a shift (More).</source>
        <translation>只有主管可以停用警报，而 {user} 以操作员身份值班。可暂时搁置，或由主管开始值班（更多）。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/report.py"/>
        <source>Alarms per operator-hour</source>
        <translation>每人每小时警报数</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/report.py"/>
        <source>Alarms that stood for more than a day</source>
        <translation>持续超过一天的警报</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/report.py"/>
        <source>Chattering alarms</source>
        <translation>反复跳动的警报</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/report.py"/>
        <source>Fleeting alarms</source>
        <translation>一闪而过的警报</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/report.py"/>
        <source>Most alarms at one time</source>
        <translation>同时警报最多数</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/report.py"/>
        <source>Most alarms in ten minutes</source>
        <translation>十分钟内警报最多数</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/report.py"/>
        <source>Most shelved at one time</source>
        <translation>同时搁置最多数</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/report.py"/>
        <source>Part of High alarms</source>
        <translation>“高”级警报占比</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/report.py"/>
        <source>Part of the ten most frequent alarms</source>
        <translation>最频繁十种警报占比</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/report.py"/>
        <source>Part of the ten-minute periods with more than 10</source>
        <translation>超过 10 个警报的十分钟时段占比</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/report.py"/>
        <source>Part of the time in flood</source>
        <translation>警报泛滥时间占比</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Clocks differ</source>
        <translation>时钟不一致</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Disk nearly full</source>
        <translation>磁盘快满了</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Free some space or shorten how long the archive keeps what it has.</source>
        <translation>请清出空间，或缩短存档的保存时间。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Gigabytes that must be free.</source>
        <translation>必须保有的可用空间（GB）。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Have the time service of this computer looked at; if it is right, tell the studio.</source>
        <translation>请找人检查这台电脑的时间服务；若没有问题，请通知直播厅。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Look at the network and at what else this computer does; move the console if it stays.</source>
        <translation>请检查网络以及这台电脑还在做什么；若持续如此，请把控制台移到别的电脑。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Messages are lost</source>
        <translation>消息丢失</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Messages come late</source>
        <translation>消息超时</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Messages come {seconds:.0f} s late.</source>
        <translation>消息超时 {seconds:.0f} 秒才到。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>No sound</source>
        <translation>没有声音</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Only {free:.1f} GB are free where the archive lies.</source>
        <translation>存档所在磁盘只剩 {free:.1f} GB。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Plug in a loudspeaker or move the console: until then alarms can only be seen.</source>
        <translation>请接上扬声器，或把控制台移到别的电脑：在此之前警报只看得到、听不到。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Seconds a message may take to get here.</source>
        <translation>消息送达最多可花的秒数。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Seconds the clocks may differ.</source>
        <translation>时钟可相差的秒数。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>The clocks differ, so that ages cannot be told.</source>
        <translation>时钟不一致，因此无法得知数据距今多久。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>The studio&apos;s clock is {seconds:.0f} s ahead of this computer&apos;s.</source>
        <translation>直播厅的时钟比这台电脑快 {seconds:.0f} 秒。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>The studio&apos;s clock is {seconds:.0f} s behind this computer&apos;s.</source>
        <translation>直播厅的时钟比这台电脑慢 {seconds:.0f} 秒。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>This computer has no sound device.</source>
        <translation>这台电脑没有音频设备。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>Watch the floor from another console and call IT: this one has gaps.</source>
        <translation>请改用另一台控制台监看现场并通知 IT：这一台的数据有缺口。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>What is heard cannot be kept: the archive does not take it.</source>
        <translation>收到的内容无法保存：存档无法写入。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_console.py"/>
        <source>{count} messages were lost within the last minute.</source>
        <translation>最近一分钟内丢失了 {count} 条消息。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_links.py"/>
        <source>Another feed died in the same moment; its alarm stands for both.</source>
        <translation>另一个信号同时中断；它的警报代表两者。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_links.py"/>
        <source>Call IT. Until it is back, work from the living source, and by telephone where there is none.</source>
        <translation>请通知 IT。恢复之前，请以仍正常的来源工作；没有来源时改用电话。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_links.py"/>
        <source>Feed dead</source>
        <translation>信号中断</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_links.py"/>
        <source>Feeds that die within so many seconds of each other raise one alarm.</source>
        <translation>在这么多秒内相继中断的信号只发一个警报。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_links.py"/>
        <source>The Notify feed (AMQP)</source>
        <translation>Notify 信号（AMQP）</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_links.py"/>
        <source>The jackpot feed</source>
        <translation>彩金信号</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_links.py"/>
        <source>The poll (REST)</source>
        <translation>轮询（REST）</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_links.py"/>
        <source>The poll (gRPC)</source>
        <translation>轮询（gRPC）</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_links.py"/>
        <source>{feed} is dead: {reason} No source is left: the tables show the past.</source>
        <translation>{feed}已中断：{reason}已无任何来源：桌台显示的是过去的状态。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_links.py"/>
        <source>{feed} is dead: {reason} Work from the living source: {living}.</source>
        <translation>{feed}已中断：{reason}请以仍正常的来源工作：{living}。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_rounds.py"/>
        <source>Note the reason. Several in a row: look at the table with the pit boss.</source>
        <translation>请记下原因。若连续发生：请与监场一起查看该桌。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_rounds.py"/>
        <source>Round changed after it was played</source>
        <translation>局后有修改</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_rounds.py"/>
        <source>Seconds within which they are counted.</source>
        <translation>计数所涵盖的秒数。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_rounds.py"/>
        <source>So many on one table make it Medium.</source>
        <translation>同一桌达到此数即升为“中”级。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_rounds.py"/>
        <source>So many rounds in trouble on one table, and an error in a step calls.</source>
        <translation>同一桌出问题的局达此数，步骤错误才发出警报。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_rounds.py"/>
        <source>Verify it against the recording with a second person, then reset this alarm with a note.</source>
        <translation>请与第二人一起对照录像核实，再加备注复位此警报。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_rounds.py"/>
        <source>{table}: a step reports an error: “{error}”.</source>
        <translation>{table}：有步骤报告错误：“{error}”。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_rounds.py"/>
        <source>{table}: round {round} got its result only afterwards.</source>
        <translation>{table}：局 {round} 事后才有结果。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_rounds.py"/>
        <source>{table}: round {round} was cancelled after it was played.</source>
        <translation>{table}：局 {round} 于局后取消。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_rounds.py"/>
        <source>{table}: round {round} was cancelled.</source>
        <translation>{table}：局 {round} 已取消。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_rounds.py"/>
        <source>{table}: round {round} was cancelled: “{reason}”.</source>
        <translation>{table}：局 {round} 已取消：“{reason}”。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_rounds.py"/>
        <source>{table}: the cards of round {round} were changed after it was played.</source>
        <translation>{table}：局 {round} 的牌于局后修改。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_rounds.py"/>
        <source>{told} It is number {times} within minutes.</source>
        <translation>{told}这是数分钟内的第 {times} 次。</translation>
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
        <translation>请询问荷官换牌靴为何耽搁。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>Broker and poll disagree</source>
        <translation>消息代理与轮询不一致</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>Compare the table with its video: the witness that is wrong is late. Tell the support desk which one.</source>
        <translation>请对照该桌的视频：有误的一方就是超时的一方。请告知支持人员是哪一方。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>Dealer missing</source>
        <translation>荷官缺席</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>Look at the table on video and call it. If it plays on video, the feed is late: tell the support desk.</source>
        <translation>请看该桌视频并致电该桌。若视频中仍在进行，就是信号超时：请告知支持人员。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>One shift has ended and the next has not begun.</source>
        <translation>上一班已结束，下一班尚未开始。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>Round stalled</source>
        <translation>牌局停滞</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>Seconds a shoe change may take.</source>
        <translation>换牌靴可花的秒数。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>Seconds a step may last beyond its plan.</source>
        <translation>步骤可超出计划的秒数。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>Seconds a step without a plan may last.</source>
        <translation>没有计划的步骤可持续的秒数。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>Seconds an open table may be without a round.</source>
        <translation>开放的桌台可没有牌局的秒数。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>Send a relief, or take the table out of play until somebody deals.</source>
        <translation>请派人接替，或暂停该桌，直到有人发牌。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>Shoe change takes too long</source>
        <translation>换牌靴过久</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>The shoe is being changed.</source>
        <translation>正在换牌靴。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>The table is closed.</source>
        <translation>桌台已关闭。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>The table is in maintenance.</source>
        <translation>桌台维护中。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>{table}: no dealer has signed in, and the table is open.</source>
        <translation>{table}：桌台开放，但没有荷官登录。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>{table}: no round has begun for {seconds} s, although the table is open.</source>
        <translation>{table}：桌台开放，但已 {seconds} 秒没有开局。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>{table}: the shoe has been changed for {seconds} s; {limit:.0f} s are enough.</source>
        <translation>{table}：换牌靴已 {seconds} 秒；{limit:.0f} 秒应已足够。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>{table}: {difference}.</source>
        <translation>{table}：{difference}。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>{table}: “{step}” has lasted {seconds} s and was planned for {planned:.0f} s.</source>
        <translation>{table}：“{step}”已持续 {seconds} 秒，计划为 {planned:.0f} 秒。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>{table}: “{step}” has lasted {seconds} s.</source>
        <translation>{table}：“{step}”已持续 {seconds} 秒。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <source>{table}: “{step}” has lasted {seconds} s; usually it takes {usual:.0f} s here.</source>
        <translation>{table}：“{step}”已持续 {seconds} 秒；此桌通常 {usual:.0f} 秒。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/rules_tables.py"/>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Step not told</source>
        <translation>步骤未说明</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/wires.py"/>
        <source>Many tables at once: one alarm stands for all.</source>
        <translation>多桌同时发生：以一个警报代表全部。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/wires.py"/>
        <source>The broker has only just begun to speak again.</source>
        <translation>消息代理刚刚才恢复发送。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/wires.py"/>
        <source>The broker says nothing of any table.</source>
        <translation>消息代理没有任何桌台的消息。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/wires.py"/>
        <source>The studio&apos;s clock was set: what was said before cannot be compared.</source>
        <translation>直播厅的时钟已调整：无法与先前的内容比对。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/alarms/wires.py"/>
        <source>{count} tables: broker and poll say different things.</source>
        <translation>{count} 桌：消息代理与轮询说法不同。</translation>
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
        <translation>剑</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>black</source>
        <translation>黑</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>green</source>
        <translation>绿</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>heads</source>
        <translation>正面</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/card_codes.py"/>
        <source>last round of the shoe</source>
        <translation>本靴最后一局</translation>
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
        <translation>红</translation>
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
        <translation>黄</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/comparisons.py"/>
        <source>end</source>
        <translation>结束</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/comparisons.py"/>
        <source>fortune rates</source>
        <translation>好运倍数</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/comparisons.py"/>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/comparisons.py"/>
        <source>start</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/comparisons.py"/>
        <source>step {number}</source>
        <translation>步骤 {number}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/comparisons.py"/>
        <source>steps</source>
        <translation>步骤</translation>
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
        <translation>{step}，于 :{seconds:06.3f}</translation>
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
        <translation>消息代理说第 {number} 局{push}，轮询说第 {other} 局{poll}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <source>broker says {push}, poll says {poll}</source>
        <translation>消息代理说{push}，轮询说{poll}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <source>finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <source>in maintenance</source>
        <translation>维护中</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <source>no more bets</source>
        <translation>停止下注</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <source>no round</source>
        <translation>没有牌局</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <source>open</source>
        <translation>开放</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <source>playing</source>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <source>state {number}</source>
        <translation>状态 {number}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>closes after this round</source>
        <translation>本局后关闭</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>maintenance after this round</source>
        <translation>本局后维护</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/disagreements.py"/>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>opens again after this round</source>
        <translation>本局后重新开放</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/dissection.py"/>
        <source>A field numbered 0, which no field can have.</source>
        <translation>字段编号为 0，任何字段都不可能是 0。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/dissection.py"/>
        <source>A field of wire type {wire}, which this protocol does not use.</source>
        <translation>字段的线路类型是 {wire}，此协议不使用这种类型。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/dissection.py"/>
        <source>A number longer than any number can be.</source>
        <translation>数字长度超过任何可能的数字。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/dissection.py"/>
        <source>Cut off inside a list of numbers.</source>
        <translation>在一串数字中间被截断。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/dissection.py"/>
        <source>Cut off inside a number.</source>
        <translation>在一个数字中间被截断。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/dissection.py"/>
        <source>Cut off: {wanted} bytes should follow and {there} are there.</source>
        <translation>被截断：后面应有 {wanted} 字节，实际只有 {there}。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/dissection.py"/>
        <source>More than {count} fields; the rest is not taken apart.</source>
        <translation>超过 {count} 个字段；其余不再拆解。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/dissection.py"/>
        <source>Nested deeper than {depth}; not taken apart.</source>
        <translation>嵌套超过 {depth} 层；不再拆解。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/expressions.py"/>
        <source>The query ends too early: something is missing after “{query}”.</source>
        <translation>查询不完整：“{query}”之后还缺东西。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/expressions.py"/>
        <source>The query is nested deeper than {depth}.</source>
        <translation>查询的嵌套超过 {depth} 层。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/expressions.py"/>
        <source>There is no field “{name}”. There are: {fields}.</source>
        <translation>没有字段“{name}”。可用的有：{fields}。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/expressions.py"/>
        <source>a number cannot be compared with {operator}</source>
        <translation>数字不能用 {operator} 比较</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/expressions.py"/>
        <source>an amount cannot be compared with {operator}</source>
        <translation>金额不能用 {operator} 比较</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/expressions.py"/>
        <source>text cannot be compared with {operator}</source>
        <translation>文本不能用 {operator} 比较</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/expressions.py"/>
        <source>that is neither yes nor no</source>
        <translation>这既不是 yes 也不是 no</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/expressions.py"/>
        <source>that is no amount such as 500 or 48,132.91</source>
        <translation>这不是金额，应如 500 或 48,132.91</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/expressions.py"/>
        <source>that is no number such as 20, 20s or 2m</source>
        <translation>这不是像 20、20s 或 2m 的数字</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/expressions.py"/>
        <source>that is no time such as 21:00 or 2026-11-21T21:00</source>
        <translation>这不是像 21:00 或 2026-11-21T21:00 的时间</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/expressions.py"/>
        <source>{name} cannot be “{value}”: {reason}.</source>
        <translation>{name} 不能是“{value}”：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/expressions.py"/>
        <source>“{rest}” is not understood here.</source>
        <translation>看不懂这里的“{rest}”。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/__init__.py"/>
        <source>Unknown game</source>
        <translation>未知游戏</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Baccarat</source>
        <translation>百家乐</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Baccarat 2</source>
        <translation>百家乐 2</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Baccarat 3</source>
        <translation>百家乐 3</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Banker card 1</source>
        <translation>庄家第 1 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Banker card 2</source>
        <translation>庄家第 2 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Banker third card</source>
        <translation>庄家补牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Banker {points} over {other}</source>
        <translation>庄 {points} 胜闲 {other}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Blockchain</source>
        <translation>区块链</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Classic</source>
        <translation>经典</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Deal banker card 1</source>
        <translation>发庄家第 1 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Deal banker card 2</source>
        <translation>发庄家第 2 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Deal player card 1</source>
        <translation>发闲家第 1 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Deal player card 2</source>
        <translation>发闲家第 2 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Draw: no more bets</source>
        <translation>补牌：停止下注</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Draw: open bets</source>
        <translation>补牌：开始下注</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>First cards</source>
        <translation>前两张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Forever 8</source>
        <translation>永恒 8</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Forever 9</source>
        <translation>永恒 9</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Fortune</source>
        <translation>好运</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>One Lucky Nine</source>
        <translation>幸运九点</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Peek</source>
        <translation>咪牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Peek blockchain</source>
        <translation>咪牌区块链</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Peek third card (banker)</source>
        <translation>咪庄家补牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Peek third card (player)</source>
        <translation>咪闲家补牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Pit boss: banker&apos;s third</source>
        <translation>监场修改：庄家补牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Pit boss: first cards</source>
        <translation>监场修改：前两张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Pit boss: player&apos;s third</source>
        <translation>监场修改：闲家补牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Player card 1</source>
        <translation>闲家第 1 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Player card 2</source>
        <translation>闲家第 2 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Player third card</source>
        <translation>闲家补牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Player {points} over {other}</source>
        <translation>闲 {points} 胜庄 {other}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Show after peek</source>
        <translation>咪牌后开牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Show banker</source>
        <translation>开庄家牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Show first card</source>
        <translation>开首张牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Show first four cards</source>
        <translation>开前四张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Show player</source>
        <translation>开闲家牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Show third card (banker)</source>
        <translation>开庄家补牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Show third card (player)</source>
        <translation>开闲家补牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Speed</source>
        <translation>极速</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Speed blockchain</source>
        <translation>极速区块链</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Third card</source>
        <translation>补牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Tie {points}</source>
        <translation>和 {points}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>Traditional</source>
        <translation>传统</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>{result}, banker pair</source>
        <translation>{result}，庄对</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>{result}, both pairs</source>
        <translation>{result}，庄对、闲对</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/baccarat.py"/>
        <source>{result}, player pair</source>
        <translation>{result}，闲对</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Deal discard</source>
        <translation>发弃牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Deal dragon</source>
        <translation>发龙牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Deal tiger</source>
        <translation>发虎牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Dragon</source>
        <translation>龙</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Dragon {rank} over {other}</source>
        <translation>龙 {rank} 胜虎 {other}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Pit boss: cards</source>
        <translation>监场修改：牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Show both cards</source>
        <translation>开两张牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Show dragon</source>
        <translation>开龙牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>Show tiger</source>
        <translation>开虎牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/battle.py"/>
        <source>The Big Battle</source>
        <translation>龙虎斗</translation>
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
        <translation>虎 {rank} 胜龙 {other}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Bowl</source>
        <translation>盅</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Fan Tan</source>
        <translation>番摊</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Grab and count</source>
        <translation>扒摊点数</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Pit boss: count</source>
        <translation>监场修改：点数</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Pit boss: dice</source>
        <translation>监场修改：骰子</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Pit boss: discs</source>
        <translation>监场修改：碟子</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Sic Bo</source>
        <translation>骰宝</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Thai Sic Bao</source>
        <translation>泰式骰宝</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Throw</source>
        <translation>投掷</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Triple {pips}</source>
        <translation>围骰 {pips}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>Xoc Dia</source>
        <translation>色碟</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>even</source>
        <translation>双</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>odd</source>
        <translation>单</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>{count} → {result}</source>
        <translation>{count} → {result}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>{red} red</source>
        <translation>{red} 红</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bowls.py"/>
        <source>{red} red, {white} white</source>
        <translation>{red} 红 {white} 白</translation>
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
        <translation>所有闲家</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Banker card 3</source>
        <translation>庄家第 3 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Banker card 4</source>
        <translation>庄家第 4 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Banker card 5</source>
        <translation>庄家第 5 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Banker over all players</source>
        <translation>庄通吃</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Banker over all players with {score}</source>
        <translation>庄{score}通吃</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Bull Fight</source>
        <translation>斗牛</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Deal banker</source>
        <translation>发庄家牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Deal player 1</source>
        <translation>发闲 1 牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Deal player 2</source>
        <translation>发闲 2 牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Deal player 3</source>
        <translation>发闲 3 牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>First card sets order</source>
        <translation>首张定发牌顺序</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Pit boss: banker</source>
        <translation>监场修改：庄家</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Pit boss: player 1</source>
        <translation>监场修改：闲 1</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Pit boss: player 2</source>
        <translation>监场修改：闲 2</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Pit boss: player 3</source>
        <translation>监场修改：闲 3</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 1</source>
        <translation>闲 1</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 1, card 1</source>
        <translation>闲 1 第 1 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 1, card 2</source>
        <translation>闲 1 第 2 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 1, card 3</source>
        <translation>闲 1 第 3 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 1, card 4</source>
        <translation>闲 1 第 4 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 1, card 5</source>
        <translation>闲 1 第 5 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 2</source>
        <translation>闲 2</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 2, card 1</source>
        <translation>闲 2 第 1 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 2, card 2</source>
        <translation>闲 2 第 2 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 2, card 3</source>
        <translation>闲 2 第 3 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 2, card 4</source>
        <translation>闲 2 第 4 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 2, card 5</source>
        <translation>闲 2 第 5 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 3</source>
        <translation>闲 3</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 3, card 1</source>
        <translation>闲 3 第 1 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 3, card 2</source>
        <translation>闲 3 第 2 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 3, card 3</source>
        <translation>闲 3 第 3 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 3, card 4</source>
        <translation>闲 3 第 4 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Player 3, card 5</source>
        <translation>闲 3 第 5 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Show player 1</source>
        <translation>开闲 1 牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Show player 2</source>
        <translation>开闲 2 牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>Show player 3</source>
        <translation>开闲 3 牌</translation>
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
        <translation>没牛</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>{first} and {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>{winner} over the banker</source>
        <translation>{winner} 胜庄</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/bullfight.py"/>
        <source>{winner} over the banker&apos;s {score}</source>
        <translation>{winner} 胜庄{score}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Cara Cruz</source>
        <translation>Cara Cruz</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Coins</source>
        <translation>钱币</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Super coin</source>
        <translation>超级硬币</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Super coin: no more bets</source>
        <translation>超级硬币：停止下注</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Super coin: odds</source>
        <translation>超级硬币：赔率</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Super coin: open bets</source>
        <translation>超级硬币：开始下注</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Super coin: ready</source>
        <translation>超级硬币：准备</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Super coin: result</source>
        <translation>超级硬币：结果</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Super coin: show stops</source>
        <translation>超级硬币：动画停止</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Super coin: starts</source>
        <translation>超级硬币：开始</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>Super coin: throw</source>
        <translation>超级硬币：投掷</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/caracruz.py"/>
        <source>{result}; super coin: {bonus}</source>
        <translation>{result}；超级硬币：{bonus}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Bingo</source>
        <translation>宾果</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Bingo: draw the ball</source>
        <translation>宾果：开球</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Bingo: no more bets</source>
        <translation>宾果：停止下注</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Bingo: open bets</source>
        <translation>宾果：开始下注</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Bingo: ready</source>
        <translation>宾果：准备</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Bingo: starts</source>
        <translation>宾果：开始</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Box</source>
        <translation>骰盒</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Color Game</source>
        <translation>颜色游戏</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Color Game Jackpot</source>
        <translation>颜色游戏彩金</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Mini</source>
        <translation>迷你</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Pit boss: colours</source>
        <translation>监场修改：颜色</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Super game</source>
        <translation>超级游戏</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Super game: no more bets</source>
        <translation>超级游戏：停止下注</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Super game: open bets</source>
        <translation>超级游戏：开始下注</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Super game: ready</source>
        <translation>超级游戏：准备</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Super game: starts</source>
        <translation>超级游戏：开始</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Super game: throw</source>
        <translation>超级游戏：投掷</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Wheel</source>
        <translation>转轮</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Wheel: no more bets</source>
        <translation>转轮：停止下注</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Wheel: open bets</source>
        <translation>转轮：开始下注</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Wheel: ready</source>
        <translation>转轮：准备</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Wheel: spin</source>
        <translation>转轮：转动</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>Wheel: starts</source>
        <translation>转轮：开始</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>{result}; bingo: {bonus}</source>
        <translation>{result}；宾果：{bonus}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <source>{result}; super game: {bonus}</source>
        <translation>{result}；超级游戏：{bonus}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/colours.py"/>
        <location filename="thrillmon/floor/games/dropball.py"/>
        <source>{result}; wheel: {bonus}</source>
        <translation>{result}；转轮：{bonus}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/dropball.py"/>
        <source>Balls</source>
        <translation>球</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/dropball.py"/>
        <source>Board</source>
        <translation>盘面</translation>
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
        <translation>发下一张牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>Deal now card</source>
        <translation>发当前牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>Dealer confirms now card</source>
        <translation>荷官确认当前牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>Hi-Lo</source>
        <translation>猜高低</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>Next</source>
        <translation>下一张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>Pit boss: next card</source>
        <translation>监场修改：下一张牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>Pit boss: now card</source>
        <translation>监场修改：当前牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>Show next card</source>
        <translation>开下一张牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>higher: {next} after {now}</source>
        <translation>高：{now} 之后 {next}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>lower: {next} after {now}</source>
        <translation>低：{now} 之后 {next}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>same: {next} after {now}</source>
        <translation>相同：{now} 之后 {next}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <source>{next} after {now}</source>
        <translation>{now} 之后 {next}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/hilo.py"/>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <source>Now</source>
        <translation>当前</translation>
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
        <translation>{result}（依记录；依牌面为 {cards}）</translation>
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
        <translation>{winner}赢</translation>
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
        <translation>发底牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/sakla.py"/>
        <source>Deal first card</source>
        <translation>发首张牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/sakla.py"/>
        <source>Deal top card</source>
        <translation>发顶牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/sakla.py"/>
        <source>Dealer confirms bottom</source>
        <translation>荷官确认底牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/sakla.py"/>
        <source>Dealer confirms first</source>
        <translation>荷官确认首张牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/sakla.py"/>
        <source>Dealer confirms top</source>
        <translation>荷官确认顶牌</translation>
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
        <translation>发金方第 1 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Deal gold card 2</source>
        <translation>发金方第 2 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Deal gold card 3</source>
        <translation>发金方第 3 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Deal silver card 1</source>
        <translation>发银方第 1 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Deal silver card 2</source>
        <translation>发银方第 2 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Deal silver card 3</source>
        <translation>发银方第 3 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Gold</source>
        <translation>金方</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Show gold card 3</source>
        <translation>开金方第 3 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Show gold cards 1 and 2</source>
        <translation>开金方第 1、2 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Show silver card 3</source>
        <translation>开银方第 3 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Show silver cards 1 and 2</source>
        <translation>开银方第 1、2 张</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>Silver</source>
        <translation>银方</translation>
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
        <translation>豹子杀手</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>pair</source>
        <translation>对子</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>straight</source>
        <translation>顺子</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>straight flush</source>
        <translation>同花顺</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>{winner}: the higher {pattern}</source>
        <translation>{winner}：{pattern}较大</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/threecards.py"/>
        <source>{winner}: {pattern} over {other}</source>
        <translation>{winner}：{pattern}胜{other}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>Classic blockchain</source>
        <translation>经典区块链</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>Lucky Wheel</source>
        <translation>幸运转轮</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>Mahjong</source>
        <translation>麻将</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>Pit boss: number</source>
        <translation>监场修改：号码</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>Pit boss: slot</source>
        <translation>监场修改：格位</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>Rainbow</source>
        <translation>彩虹</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>Roulette</source>
        <translation>轮盘</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>Spin</source>
        <translation>转动</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>{number} {colour}</source>
        <translation>{number} {colour}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>{number} {colour} even</source>
        <translation>{number} {colour} 双</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wheels.py"/>
        <source>{number} {colour} odd</source>
        <translation>{number} {colour} 单</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Banker</source>
        <translation>庄</translation>
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
        <translation>荷官确认</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Discard</source>
        <translation>弃牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>First card</source>
        <translation>首张牌</translation>
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
        <translation>台面</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Open bets</source>
        <translation>开始下注</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Player</source>
        <translation>闲</translation>
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
        <translation>前任监场</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Round finished</source>
        <translation>本局结束</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/games/wire_names.py"/>
        <source>Round starts</source>
        <translation>本局开始</translation>
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
        <translation>监场</translation>
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
        <translation>已听到 {count:,} 桌，超过真实现场会有的数量；新桌的内容会保留，但不予采信。</translation>
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
        <translation>已连接，但 {seconds:.0f} 秒内没有任何桌台的消息。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/links.py"/>
        <source>Connecting.</source>
        <translation>连接中。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/links.py"/>
        <source>It is connected anew by itself within seconds; if that fails, look at the network.</source>
        <translation>数秒内会自动重新连接；若不成功，请检查网络。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/links.py"/>
        <source>Look at the tables, or ask the studio whether it sends; the poll shows whether they play.</source>
        <translation>请看看桌台，或询问直播厅是否仍在发送；轮询会显示桌台是否还在进行。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/links.py"/>
        <source>Nothing came, although the connection was open.</source>
        <translation>连接开着，但没有收到任何东西。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/links.py"/>
        <source>Nothing has come for {seconds:.0f} s, although the connection is open.</source>
        <translation>连接仍开着，但 {seconds:.0f} 秒没有收到任何东西。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/notices.py"/>
        <source>A time in the record cannot be a time; ignored.</source>
        <translation>记录中有一个时间不可能是时间；已忽略。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/notices.py"/>
        <source>Nobody here knows the type “{kind}”; the body is kept unread.</source>
        <translation>不认得类型“{kind}”；正文未解读，原样保留。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/notices.py"/>
        <source>The AMQP timestamp {seconds:.0f} cannot be a time; ignored.</source>
        <translation>AMQP 时间戳 {seconds:.0f} 不可能是时间；已忽略。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/notices.py"/>
        <source>The body ({size:,} bytes) is damaged or cut off: it is no {message}.</source>
        <translation>正文（{size:,} 字节）损坏或被截断：不是 {message}。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/notices.py"/>
        <source>The body has {size:,} bytes and honest ones have at most {limit:,}; it is kept unread.</source>
        <translation>正文有 {size:,} 字节，正常的最多 {limit:,}；未解读，原样保留。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/notices.py"/>
        <source>The body is no {message}: it has fields of another record. Another message was sent under this type.</source>
        <translation>正文不是 {message}：含有另一种记录的字段。有别的消息以这个类型发出。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/notices.py"/>
        <source>The body is no {message}: it has no {field}. Another message was sent under this type.</source>
        <translation>正文不是 {message}：没有 {field}。有别的消息以这个类型发出。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/notices.py"/>
        <source>The message has no type, and only the type says what a body is.</source>
        <translation>消息没有类型，而只有类型能说明正文是什么。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/part_words.py"/>
        <source>Deck {number}</source>
        <translation>第 {number} 副牌</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/plain.py"/>
        <source>Left out, because JSON cannot say it: {fields}.</source>
        <translation>因 JSON 无法表示而略去：{fields}。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/round_marks.py"/>
        <source>After the round: {what}</source>
        <translation>局后：{what}</translation>
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
        <translation>已取消；未说明原因。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/round_marks.py"/>
        <source>Changed after the round, which was not heard before: now {after}</source>
        <translation>局后修改（先前未收到此局）：现为{after}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/round_marks.py"/>
        <source>Changed after the round: {before} → {after}</source>
        <translation>局后修改：{before} → {after}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/round_marks.py"/>
        <source>Changed after the round; the result stays {after}</source>
        <translation>局后修改；结果仍为{after}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/round_marks.py"/>
        <source>Finished after the round: {after}</source>
        <translation>局后补结束：{after}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/round_marks.py"/>
        <source>Fortune rates changed after the round; the result stays {after}</source>
        <translation>局后修改好运倍数；结果仍为{after}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/round_marks.py"/>
        <source>The step says that something went wrong: {error}</source>
        <translation>此步骤报告出错：{error}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/round_marks.py"/>
        <source>This step was cancelled.</source>
        <translation>此步骤已取消。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/round_marks.py"/>
        <source>no result</source>
        <translation>无结果</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/tap_fields.py"/>
        <source>The field {field} holds more than anybody shows; cut.</source>
        <translation>字段 {field} 的内容超出任何人会显示的长度；已截断。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/tap_fields.py"/>
        <source>The field {field} holds something it should not; ignored.</source>
        <translation>字段 {field} 含有不该有的内容；已忽略。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/tap_lamps.py"/>
        <source>Check [tap] events and the brand in the address; ask whether any jackpot is active.</source>
        <translation>请检查 [tap] events 与地址中的品牌；并询问目前是否有进行中的彩金。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/tap_lamps.py"/>
        <source>Check the address: this may be another service; if it is right, tell the provider.</source>
        <translation>检查地址：这可能是另一项服务；若地址正确，请通知供应商。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/tap_lamps.py"/>
        <source>Connected, but ThrillConnect has sent nothing for {seconds:.0f} s: the values shown are old.</source>
        <translation>已连接，但 ThrillConnect 已 {seconds:.0f} 秒没有发来任何东西：显示的是旧值。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/tap_lamps.py"/>
        <source>Connected, but the last {count} frames are not what ThrillConnect sends: {reason}</source>
        <translation>已连接，但最近 {count} 个帧不是 ThrillConnect 的内容：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/taps.py"/>
        <source>Nobody here knows the message “{name}” of “{source}”; it is kept unread.</source>
        <translation>不认得“{source}”的消息“{name}”；未解读，原样保留。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/taps.py"/>
        <source>The frame ({size:,} bytes) is damaged or cut off: it is no JSON.</source>
        <translation>帧（{size:,} 字节）损坏或被截断：不是 JSON。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/taps.py"/>
        <source>The frame ({size:,} bytes) is nested deeper than anything honest.</source>
        <translation>帧（{size:,} 字节）的嵌套层数超过任何正常的内容。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/taps.py"/>
        <source>The frame ({size:,} bytes) is no text.</source>
        <translation>帧（{size:,} 字节）不是文本。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/taps.py"/>
        <source>The frame has the wrapper of the ThrillPots Gateway, not that of ThrillConnect; check the address of the tap.</source>
        <translation>帧的外层是 ThrillPots Gateway 的，不是 ThrillConnect 的；请检查彩金源的地址。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/taps.py"/>
        <source>The frame has {size:,} bytes and honest ones have at most {limit:,}; it is kept unread.</source>
        <translation>帧有 {size:,} 字节，正常的最多 {limit:,}；未解读，原样保留。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/taps.py"/>
        <source>The frame is JSON, but no object: ThrillConnect sends nothing else.</source>
        <translation>帧是 JSON，但不是对象：ThrillConnect 只发对象。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/taps.py"/>
        <source>The message has no name, and only the name says what it is.</source>
        <translation>消息没有名称，而只有名称能说明它是什么。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/taps.py"/>
        <source>The message is called “{name}” and lacks what would make it one.</source>
        <translation>消息名为“{name}”，却缺少这种消息应有的内容。</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/worst.py"/>
        <source>Last round changed after its end</source>
        <translation>上一局结束后有修改</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/worst.py"/>
        <source>Nobody knows</source>
        <translation>状况未知</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/worst.py"/>
        <source>Round cancelled: {message}</source>
        <translation>本局取消：{message}</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/worst.py"/>
        <source>{seconds} s late; planned {planned} s</source>
        <translation>超时 {seconds} 秒；计划 {planned} 秒</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/worst.py"/>
        <source>{seconds} s without a step; a whole round takes {usual} s</source>
        <translation>已 {seconds} 秒没有步骤；整局通常 {usual} 秒</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/worst.py"/>
        <source>{seconds} s; 99 of 100 took under {usual} s</source>
        <translation>{seconds} 秒；100 次中有 99 次少于 {usual} 秒</translation>
    </message>
    <message>
        <location filename="thrillmon/floor/worst.py"/>
        <source>{seconds} s; planned {planned} s</source>
        <translation>{seconds} 秒；计划 {planned} 秒</translation>
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
        <translation>未获确认</translation>
    </message>
    <message>
        <location filename="thrillmon/lookups.py"/>
        <source>Its id is {found}, and this one&apos;s is {wanted}.</source>
        <translation>它的 id 是 {found}，此局的是 {wanted}。</translation>
    </message>
    <message>
        <location filename="thrillmon/lookups.py"/>
        <source>No table of the floor is meant by the query, so the provider was not asked.</source>
        <translation>查询未指向现场任何桌台，因此未询问供应商。</translation>
    </message>
    <message>
        <location filename="thrillmon/lookups.py"/>
        <source>Only the archive knows which rounds were corrected: records do not tell, so the provider was not asked.</source>
        <translation>只有存档知道哪些局经过更正：记录不会说明，因此未询问供应商。</translation>
    </message>
    <message>
        <location filename="thrillmon/lookups.py"/>
        <source>The archive has nothing of this round.</source>
        <translation>存档中没有此局的任何内容。</translation>
    </message>
    <message>
        <location filename="thrillmon/lookups.py"/>
        <source>The provider keeps 7 days, and this round is older: there is only what the archive has.</source>
        <translation>供应商保存 7 天，此局更早：只有存档中的内容。</translation>
    </message>
    <message>
        <location filename="thrillmon/lookups.py"/>
        <source>The provider keeps 7 days; the archive has it.</source>
        <translation>供应商保存 7 天；存档中有此局。</translation>
    </message>
    <message>
        <location filename="thrillmon/lookups.py"/>
        <source>The provider told of another round under the code {code}.</source>
        <translation>供应商以代码 {code} 答复的是另一局。</translation>
    </message>
    <message>
        <location filename="thrillmon/lookups.py"/>
        <source>The provider was asked for the newest {count} rounds only; a table, a time or a code in the query narrows it down.</source>
        <translation>只向供应商询问了最新的 {count} 局；在查询中加上桌台、时间或代码可缩小范围。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/acts.py"/>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="thrillmon/models/acts.py"/>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <location filename="thrillmon/models/round_tree.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <source>No longer here</source>
        <translation>已不在此</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <source>Review</source>
        <translation>复查</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <source>Seen by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <source>Shelved by</source>
        <translation>搁置人</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <source>Suppressed because</source>
        <translation>抑制原因</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <source>Taken out by</source>
        <translation>停用人</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <source>Time left</source>
        <translation>剩余时间</translation>
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
        <translation>无人</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <source>{left}, or gone</source>
        <translation>{left}，或消失时</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <source>{priority} priority</source>
        <translation>“{priority}”级</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <location filename="thrillmon/models/alarm_words.py"/>
        <location filename="thrillmon/models/jackpots_journal.py"/>
        <location filename="thrillmon/panes/about.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>not told</source>
        <translation>未通报</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_columns.py"/>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <location filename="thrillmon/panes/alarm_tray.py"/>
        <source>DRILL · {what}</source>
        <translation>演练 · {what}</translation>
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
        <translation>备注或依据</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_journal.py"/>
        <source>Who</source>
        <translation>人员</translation>
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
        <translation>时间</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_journal.py"/>
        <location filename="thrillmon/models/table_columns.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Alarm</source>
        <translation>警报</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>As it is</source>
        <translation>现况</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Back-test of {hours:.1f} h: {before:.1f} → {now:.1f} alarms per operator-hour (good up to 6, worst 12).</source>
        <translation>回溯测试 {hours:.1f} 小时：每人每小时警报 {before:.1f} → {now:.1f}（良好至 6，最多 12）。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Before it calls / before it counts as over</source>
        <translation>发出警报前 / 视为结束前</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Delays</source>
        <translation>延迟</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Going back to it changes:</source>
        <translation>还原至此版将更改：</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Learned</source>
        <translation>学得</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Not back-tested: {reason}</source>
        <translation>未经回溯测试：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Otherwise than delivered:</source>
        <translation>与出厂不同之处：</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Rounds</source>
        <translation>局数</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Shoe change</source>
        <translation>换牌靴</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Spans of the past that are longer than the threshold in use, and than the learned one</source>
        <translation>过去超出使用中门限的次数，以及超出学得门限的次数</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Table or game</source>
        <translation>桌台或游戏</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Usual / 1 in 1000</source>
        <translation>通常 / 千分之一</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>Would have called</source>
        <translation>会发出的警报</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>nobody said why</source>
        <translation>未说明原因</translation>
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
        <translation>· 与之前的警报相同。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>· nothing</source>
        <translation>· 无</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>· {alarm}: {was} → {now}</source>
        <translation>· {alarm}：{was} → {now}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>▲ Over the budget and worse than before: it cannot be saved like this.</source>
        <translation>▲ 超出额度且比之前更差：不能这样保存。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <source>✕ Breaks the budget: {what}</source>
        <translation>✕ 超出额度：{what}</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <source>switched off</source>
        <translation>已关闭</translation>
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
        <translation>未保存</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <source>as delivered</source>
        <translation>出厂设置</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <source>changed here</source>
        <translation>本厅已改</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>By</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_rules.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source> (state {letter})</source>
        <translation> （状态 {letter}）</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Acknowledged, over</source>
        <translation>已确认，结束</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Acknowledged, to be reset</source>
        <translation>已确认，待复位</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Acknowledgement taken back</source>
        <translation>已撤回确认</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Became worse</source>
        <translation>恶化</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Calls again</source>
        <translation>再次提醒</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Gone within its delay</source>
        <translation>延迟时间内消失</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Gone, latched</source>
        <translation>已消失，锁存</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Gone, not seen</source>
        <translation>已消失，未确认</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>It happened and stays until it was acknowledged and then reset.</source>
        <translation>已发生，会保留到先确认、再复位为止。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>It holds, and nobody has acknowledged it.</source>
        <translation>状况仍在，尚无人确认。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>It holds, and somebody takes care of it.</source>
        <translation>状况仍在，已有人处理。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>It is acknowledged and stays until somebody resets it with a note.</source>
        <translation>已确认，会保留到有人附上备注复位为止。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>It is gone by itself, and nobody has acknowledged it.</source>
        <translation>状况已自行消失，尚无人确认。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>It is hidden because it is expected now; it comes back by itself.</source>
        <translation>目前属预期情况，因此隐藏；会自行恢复。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>It is out of service until a supervisor returns it.</source>
        <translation>已停用，直到主管恢复启用为止。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>It is over.</source>
        <translation>已结束。</translation>
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
        <translation>新 · 锁存</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>No longer suppressed</source>
        <translation>不再抑制</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Nobody tells how it stands</source>
        <translation>无来源通报现况</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Noted</source>
        <translation>记录</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Over</source>
        <translation>结束</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Raised</source>
        <translation>触发</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Raised again</source>
        <translation>再次触发</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Restart: the shelf could not be proven and is off</source>
        <translation>重启：搁置无法证实，已取消</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Returned to service</source>
        <translation>恢复启用</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Shelf ended by its time</source>
        <translation>搁置期满</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Shelf ended: it is gone</source>
        <translation>搁置结束：状况已消失</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Shelved until {time}</source>
        <translation>搁置至 {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Silenced</source>
        <translation>已静音</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Somebody has set it aside; it comes back by itself.</source>
        <translation>已有人搁置；会自行恢复。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Stands since before a restart</source>
        <translation>重启前即存在</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Suppressed: {rule}</source>
        <translation>抑制：{rule}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Taken off the shelf</source>
        <translation>取消搁置</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Taken out of service</source>
        <translation>停用</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>The floor</source>
        <translation>全场</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>This console</source>
        <translation>本控制台</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>To be reset</source>
        <translation>待复位</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>Told again</source>
        <translation>恢复通报</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <source>silenced</source>
        <translation>已静音</translation>
    </message>
    <message>
        <location filename="thrillmon/models/alarm_words.py"/>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>Reset</source>
        <translation>复位</translation>
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
        <translation>搁置</translation>
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
        <translation>存档</translation>
    </message>
    <message>
        <location filename="thrillmon/models/holes.py"/>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="thrillmon/models/holes.py"/>
        <source>Not recovered: {tables}. {reason}</source>
        <translation>未补回：{tables}。{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/holes.py"/>
        <source>Nothing could be heard from {start} to {end}: {cause}</source>
        <translation>{start} 至 {end} 收不到消息：{cause}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/holes.py"/>
        <source>Nothing could be heard since {start}: {cause}</source>
        <translation>自 {start} 起收不到消息：{cause}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/holes.py"/>
        <source>Recovered</source>
        <translation>已补回</translation>
    </message>
    <message>
        <location filename="thrillmon/models/holes.py"/>
        <source>What was recovered was told by the provider over {sources}.</source>
        <translation>补回的内容由供应商经 {sources} 告知。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/holes.py"/>
        <source>it lasts</source>
        <translation>仍在持续</translation>
    </message>
    <message>
        <location filename="thrillmon/models/holes.py"/>
        <source>no table is known</source>
        <translation>没有已知的桌</translation>
    </message>
    <message>
        <location filename="thrillmon/models/holes.py"/>
        <source>parts of {count} tables</source>
        <translation>{count} 桌的一部分</translation>
    </message>
    <message>
        <location filename="thrillmon/models/holes.py"/>
        <source>the broker</source>
        <translation>消息代理</translation>
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
        <translation>时长</translation>
    </message>
    <message>
        <location filename="thrillmon/models/holes.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots.py"/>
        <source>{count} to look at</source>
        <translation>{count} 项待查看</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots.py"/>
        <source>{shown} of {count} pots</source>
        <translation>{shown} / {count} 个彩池</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots.py"/>
        <location filename="thrillmon/models/jackpots_totals.py"/>
        <source>{count} pots</source>
        <translation>{count} 个彩池</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots.py"/>
        <location filename="thrillmon/models/tables.py"/>
        <source>{count} not confirmed</source>
        <translation>未确认 {count}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_amounts.py"/>
        <source>{amount} (currency not told)</source>
        <translation>{amount}（币种未告知）</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>Brand and source below</source>
        <translation>下方为品牌与来源</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>Brands: {brands}</source>
        <translation>品牌：{brands}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>Each curve has a scale of its own</source>
        <translation>每条曲线各用自己的刻度</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>In the pot&apos;s own currency; in this order currencies stay apart</source>
        <translation>以彩池自身的币种显示；按此排序时不同币种分开</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>Instance: {instance}</source>
        <translation>实例：{instance}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>Jackpot · pot</source>
        <translation>彩金 · 彩池</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>Last 30 min</source>
        <translation>近 30 分钟</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>Per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>Sources: {sources}</source>
        <translation>来源：{sources}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>ThrillConnect tells its name only with a win.</source>
        <translation>ThrillConnect 只在中奖时才告知名称。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>Time since the last update</source>
        <translation>距上次更新的时间</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>Told</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>What a person has to look at</source>
        <translation>需要有人查看的事项</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>What an hour adds at the pace of the last ten minutes, falls left out</source>
        <translation>按最近十分钟的速度，一小时增加多少；下降不计</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>draw due</source>
        <translation>待抽奖</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>from {first} to {last} in {count} min</source>
        <translation>{count} 分钟内由 {first} 到 {last}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>growth unknown</source>
        <translation>增幅未知</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>last told {age} ago, at {time}</source>
        <translation>上次更新在 {age}前，于 {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>no curve yet</source>
        <translation>尚无曲线</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>old</source>
        <translation>旧值</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>over or closed</source>
        <translation>已结束或关闭</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>replaced</source>
        <translation>已替换</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>was {amount}, not confirmed since {time}, {age}</source>
        <translation>原为 {amount}，自 {time} 起未获确认，{age}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>{amount}, told {age} ago</source>
        <translation>{amount}，{age}前更新</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <source>{words}; {count} marks</source>
        <translation>{words}；{count} 个标记</translation>
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
        <translation>上次中奖暂缓派发</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <location filename="thrillmon/models/jackpots_facts.py"/>
        <source>{amount} per hour</source>
        <translation>每小时 {amount}</translation>
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
        <translation>金额</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_columns.py"/>
        <location filename="thrillmon/models/table_beliefs.py"/>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_export.py"/>
        <location filename="thrillmon/models/records_export.py"/>
        <source>“{file}” cannot be written: {reason}.</source>
        <translation>“{file}”无法写入：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_facts.py"/>
        <source>No frame about this jackpot has been heard since the start.</source>
        <translation>启动以来未收到有关此彩金的帧。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_facts.py"/>
        <source>carries on for {former}</source>
        <translation>接续 {former}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_facts.py"/>
        <source>ends {time}</source>
        <translation>{time} 结束</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_facts.py"/>
        <source>instance {instance}</source>
        <translation>实例 {instance}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_facts.py"/>
        <source>status {status}</source>
        <translation>状态 {status}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_facts.py"/>
        <source>told {age} ago</source>
        <translation>{age}前更新</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_facts.py"/>
        <source>was {amount}</source>
        <translation>原为 {amount}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_facts.py"/>
        <source>{name} · received {time} · {size:,} bytes</source>
        <translation>{name} · 收到于 {time} · {size:,} 字节</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_facts.py"/>
        <source>{text} · the first {count:,} are shown</source>
        <translation>{text} · 只显示前 {count:,} 字节</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_happenings.py"/>
        <source>What happened, and to which pot</source>
        <translation>发生了什么，涉及哪个彩池</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_happenings.py"/>
        <source>What kind of thing it is</source>
        <translation>事件的种类</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_happenings.py"/>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_happenings.py"/>
        <source>heard at {time}</source>
        <translation>{time} 收到</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_happenings.py"/>
        <source>heard at {time}, told of {told}</source>
        <translation>{time} 收到，所述时间为 {told}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_happenings.py"/>
        <source>not sent</source>
        <translation>未发出</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_happenings.py"/>
        <location filename="thrillmon/models/jackpots_journal.py"/>
        <source>In its own currency</source>
        <translation>以其自身的币种</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_happenings.py"/>
        <location filename="thrillmon/models/jackpots_journal.py"/>
        <source>When it was heard</source>
        <translation>收到的时间</translation>
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
        <translation>关于</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_journal.py"/>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_journal.py"/>
        <source>Of the frame the first {count:,} bytes are shown.</source>
        <translation>只显示帧的前 {count:,} 个字节。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_journal.py"/>
        <source>The jackpot, its pots, brands and players</source>
        <translation>彩金及其彩池、品牌与玩家</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_journal.py"/>
        <source>What ThrillConnect calls it</source>
        <translation>ThrillConnect 对它的称呼</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_journal.py"/>
        <source>no name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_journal.py"/>
        <source>{count} amounts</source>
        <translation>{count} 个金额</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_journal.py"/>
        <source>{name} · received {received} · sent {sent} · {size:,} bytes · source tap · digest {digest}</source>
        <translation>{name} · 收到 {received} · 发送 {sent} · {size:,} 字节 · 来源 tap · 摘要 {digest}</translation>
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
        <translation>另有 {count} 个</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_totals.py"/>
        <source>A pot that several brands share counts for each of them</source>
        <translation>多个品牌共用的彩池，在每个品牌都计入</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_totals.py"/>
        <source>How many pots; old ones behind the plus</source>
        <translation>彩池数；加号后为过时的</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_totals.py"/>
        <source>Not told for 30 s: may be wrong</source>
        <translation>已 30 秒未告知：可能有误</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_totals.py"/>
        <source>Old</source>
        <translation>过时</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_totals.py"/>
        <source>Raffles</source>
        <translation>抽奖</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_totals.py"/>
        <source>Told in the last 30 s</source>
        <translation>最近 30 秒内告知</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_totals.py"/>
        <source>{amount}, not confirmed</source>
        <translation>{amount}，未获确认</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_totals.py"/>
        <source>{count} pots, and {old} old ones</source>
        <translation>{count} 个彩池，另有 {old} 个过时</translation>
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
        <translation>活动奖励</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>Community win</source>
        <translation>社区中奖</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>FELL WITHOUT A WIN</source>
        <translation>未中奖却下降</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>Freebet</source>
        <translation>免费投注</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>Freebet changed</source>
        <translation>免费投注已更改</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>Freebet expired</source>
        <translation>免费投注已过期</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>Freebet given</source>
        <translation>已发放免费投注</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>Freebet taken away</source>
        <translation>已收回免费投注</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>Freebet used up</source>
        <translation>免费投注已用完</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>Lower than before a silence</source>
        <translation>静默后低于先前</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>Model switch</source>
        <translation>模型切换</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>PAYOUT ERROR</source>
        <translation>派彩错误</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>Raffle drawn</source>
        <translation>抽奖已开奖</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>Taken back: {what}</source>
        <translation>已撤回：{what}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>ThrillConnect complains</source>
        <translation>ThrillConnect 报告错误</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>WITHHELD DRAW</source>
        <translation>抽奖暂扣</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>WITHHELD WIN</source>
        <translation>中奖暂扣</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>Win</source>
        <translation>中奖</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>amount not sent</source>
        <translation>未发出金额</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>amount read from the fall of the pot</source>
        <translation>金额由彩池下降推定</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>credit {code}</source>
        <translation>入账 {code}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>draw due for {time}</source>
        <translation>已超时 {time} 未开奖</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>draw in {time}</source>
        <translation>{time} 后开奖</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>draw: no time told</source>
        <translation>开奖：未告知时间</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>drawn</source>
        <translation>已开奖</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>from {before} to {after}</source>
        <translation>由 {before} 变为 {after}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>game round {code}</source>
        <translation>局 {code}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>no win came within {seconds} s</source>
        <translation>{seconds} 秒内没有中奖消息</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>not told since {time}</source>
        <translation>自 {time} 起未告知</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>not told since {time}: over or closed</source>
        <translation>自 {time} 起未告知：已结束或已关闭</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>nothing was heard in between, so a win may have been missed</source>
        <translation>其间未收到任何消息，可能漏掉中奖</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>others paid: {count}</source>
        <translation>其他人获派彩：{count}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>payouts of a community win that failed: {count}</source>
        <translation>社区中奖派彩失败：{count}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>switched at {time} to {successor}</source>
        <translation>{time} 切换到 {successor}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>told late</source>
        <translation>延迟告知</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>winners: {count}</source>
        <translation>中奖者：{count}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>{brands} and {count} more</source>
        <translation>{brands}，另 {count} 个</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小时</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <source>{former} went quiet and {successor} appeared in its place</source>
        <translation>{former} 不再有消息，由 {successor} 取代</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <location filename="thrillmon/models/table_beliefs.py"/>
        <location filename="thrillmon/models/wall_tiles.py"/>
        <source>unknown since {time}</source>
        <translation>自 {time} 起未知</translation>
    </message>
    <message>
        <location filename="thrillmon/models/jackpots_words.py"/>
        <location filename="thrillmon/panes/jackpots_heading.py"/>
        <source>any source</source>
        <translation>任何来源</translation>
    </message>
    <message>
        <location filename="thrillmon/models/messages.py"/>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <location filename="thrillmon/models/messages.py"/>
        <source>heard before</source>
        <translation>先前已收到</translation>
    </message>
    <message>
        <location filename="thrillmon/models/messages.py"/>
        <source>replayed: sent more than 3 minutes before</source>
        <translation>重放：3 分钟前就已发出</translation>
    </message>
    <message>
        <location filename="thrillmon/models/messages.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="thrillmon/models/messages.py"/>
        <location filename="thrillmon/panes/bytes_view.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <location filename="thrillmon/models/messages.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <location filename="thrillmon/models/messages.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Sent</source>
        <translation>发出时间</translation>
    </message>
    <message>
        <location filename="thrillmon/models/messages.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="thrillmon/models/parts.py"/>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <location filename="thrillmon/models/parts.py"/>
        <source>Meaning</source>
        <translation>含义</translation>
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
        <translation>{path}：字节 {start} 至 {end}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records.py"/>
        <source>not loaded yet</source>
        <translation>尚未加载</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <source>Longest gap</source>
        <translation>最长间隔</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <source>Nobody has told the end of this round.</source>
        <translation>没有任何来源告知本局结束。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <source>Only the provider has this round; the archive was not told of it.</source>
        <translation>只有供应商有此局；存档未获告知。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <source>Round code</source>
        <translation>局代码</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <source>T test</source>
        <translation>T 测试</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <source>The archive and the provider have this round.</source>
        <translation>存档和供应商都有此局。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <source>The archive has this round.</source>
        <translation>存档有此局。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <source>↺ told afterwards</source>
        <translation>↺ 事后告知</translation>
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
        <translation>未结束</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <location filename="thrillmon/models/spans.py"/>
        <location filename="thrillmon/models/table_columns.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <location filename="thrillmon/models/spans.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <location filename="thrillmon/models/table_columns.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <location filename="thrillmon/models/table_groups.py"/>
        <source>Game</source>
        <translation>游戏</translation>
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
        <translation>结果</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <location filename="thrillmon/models/timeline_words.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <location filename="thrillmon/panes/round_table.py"/>
        <source>no result told</source>
        <translation>未告知结果</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_columns.py"/>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_export.py"/>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>请选择其他文件夹，或清出磁盘空间。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_search.py"/>
        <source>{sentence} {advice}</source>
        <translation>{sentence}{advice}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_words.py"/>
        <source>Enter searches.</source>
        <translation>按 Enter 搜索。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_words.py"/>
        <source>archive {count} ms</source>
        <translation>存档 {count} 毫秒</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_words.py"/>
        <source>provider … {count} looked at</source>
        <translation>供应商 … 已查看 {count} 局</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_words.py"/>
        <source>provider: {count} looked at, {only} only there</source>
        <translation>供应商：已查看 {count} 局，其中 {only} 局仅供应商有</translation>
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
        <translation>▲ 存档之后有变动；按 Enter 重新搜索</translation>
    </message>
    <message>
        <location filename="thrillmon/models/records_words.py"/>
        <location filename="thrillmon/panes/records_spans.py"/>
        <source>searching …</source>
        <translation>搜索中 …</translation>
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
        <translation>桌台与记录</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_accounts.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>After</source>
        <translation>之后</translation>
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
        <translation>记录所载</translation>
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
        <translation>所有字段</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>cancelled after the round</source>
        <translation>局后取消</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>cut at {index}</source>
        <translation>切牌位 {index}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>dealing then: {dealer}</source>
        <translation>当时荷官：{dealer}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>finished after the round</source>
        <translation>局后补结束</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>index {number}</source>
        <translation>索引 {number}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>modified after the round</source>
        <translation>局后修改</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>no feed holes</source>
        <translation>无信号缺口</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>none unknown</source>
        <translation>没有未知字段</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>recordings</source>
        <translation>录像</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>signature sent</source>
        <translation>附有签名</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>started {time}</source>
        <translation>开始于 {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>the cut came in round {number}</source>
        <translation>第 {number} 局出切牌</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>took {span}</source>
        <translation>历时 {span}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>who was dealing is not known</source>
        <translation>当时荷官未知</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>{address} (not opened: only http and https are)</source>
        <translation>{address}（不予打开：只打开 http 和 https）</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>{count} deliveries</source>
        <translation>{count} 条消息</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>{count} feed holes around it</source>
        <translation>前后有 {count} 个信号缺口</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>{count} links</source>
        <translation>{count} 个链接</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>{count} unknown</source>
        <translation>{count} 个未知</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_nodes.py"/>
        <source>▲ error: {error}</source>
        <translation>▲ 错误：{error}</translation>
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
        <translation>计划 {span}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/round_tree.py"/>
        <source>What is said of it</source>
        <translation>说明</translation>
    </message>
    <message>
        <location filename="thrillmon/models/spans.py"/>
        <source>Only the provider has it.</source>
        <translation>只有供应商有。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/spans.py"/>
        <source>Shift, shoe, round</source>
        <translation>班次、牌靴、局</translation>
    </message>
    <message>
        <location filename="thrillmon/models/spans.py"/>
        <source>The archive and the provider have it.</source>
        <translation>存档与供应商都有。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/spans.py"/>
        <source>The archive has it.</source>
        <translation>存档有。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/spans.py"/>
        <source>Told by</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_alarms.py"/>
        <source>Click, or A: open this alarm</source>
        <translation>点击或按 A：打开此警报</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_alarms.py"/>
        <source>{count} alarms: {alarms}</source>
        <translation>{count} 个警报：{alarms}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_beliefs.py"/>
        <source>last {value}</source>
        <translation>最后 {value}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_beliefs.py"/>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>not confirmed since {time}</source>
        <translation>自 {time} 起未获确认</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_beliefs.py"/>
        <location filename="thrillmon/models/timeline_words.py"/>
        <location filename="thrillmon/models/wall_tiles.py"/>
        <source>never confirmed</source>
        <translation>从未确认</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_columns.py"/>
        <source>Mark</source>
        <translation>标记</translation>
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
        <translation>游戏代码</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_columns.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Last result</source>
        <translation>最近结果</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_columns.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Pace</source>
        <translation>节奏</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_columns.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_columns.py"/>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Poll</source>
        <translation>轮询</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>; usually {count}</source>
        <translation>；通常 {count}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>At this moment</source>
        <translation>当前</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Broker</source>
        <translation>消息代理</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Cut in</source>
        <translation>切牌局次</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Media of the last round</source>
        <translation>上一局的媒体</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Shift and shoe</source>
        <translation>班次与牌靴</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Streams</source>
        <translation>直播流</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>To the cut</source>
        <translation>距切牌</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>Witnesses</source>
        <translation>推送与轮询</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>has said nothing yet</source>
        <translation>尚无任何消息</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>{age} ago</source>
        <translation>{age}前</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>{age}, too old to be believed</source>
        <translation>{age}，太旧，不予采信</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>{count} cards</source>
        <translation>{count} 张</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_details.py"/>
        <source>{count} rounds an hour</source>
        <translation>每小时 {count} 局</translation>
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
        <translation>开放</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_groups.py"/>
        <source>Floor area</source>
        <translation>现场区域</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_groups.py"/>
        <source>Going out of service</source>
        <translation>即将停用</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_groups.py"/>
        <source>No table code</source>
        <translation>没有桌台代码</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_groups.py"/>
        <source>Write the name of the area, a colon and table codes, as in “VIP: V1*, V2*”.</source>
        <translation>请写区域名称、半角冒号与桌台代码，例如“VIP: V1*, V2*”。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_list.py"/>
        <source>group, closed</source>
        <translation>分组，已折叠</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_list.py"/>
        <source>group, open</source>
        <translation>分组，已展开</translation>
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
        <translation>无特别状况</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_notes.py"/>
        <location filename="thrillmon/models/timeline_words.py"/>
        <location filename="thrillmon/models/wall_tiles.py"/>
        <source>test round</source>
        <translation>测试局</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_results.py"/>
        <source>Winner derived from the cards</source>
        <translation>胜方由牌面推定</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_results.py"/>
        <source>{result} · corrected</source>
        <translation>{result} · 已更正</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>In maintenance</source>
        <translation>维护中</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>Nobody is logged in</source>
        <translation>无人登录</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>State {number}</source>
        <translation>状态 {number}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>The broker</source>
        <translation>消息代理</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>The poll</source>
        <translation>轮询</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>last seen {name}</source>
        <translation>最后见到 {name}</translation>
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
        <translation>{name}，自 {time} 起见到；未收到登录消息</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>{name}, since {time}</source>
        <translation>{name}，自 {time} 起</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>{source} has said nothing yet</source>
        <translation>{source}尚未有任何消息</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>{source} is switched off</source>
        <translation>{source}已关闭</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <source>{source} spoke {age} ago</source>
        <translation>{source}最近消息：{age}前</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <location filename="thrillmon/models/table_times.py"/>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_texts.py"/>
        <location filename="thrillmon/models/wall_tiles.py"/>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_times.py"/>
        <source>Betting closes in {time}</source>
        <translation>{time}后停止下注</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_times.py"/>
        <source>Betting should have closed {count} s ago</source>
        <translation>{count} 秒前就应停止下注</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_times.py"/>
        <source>Too few rounds have been heard to tell the pace</source>
        <translation>收到的局数太少，无法判断节奏</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_times.py"/>
        <source>in this phase for {time}</source>
        <translation>此阶段已持续 {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_times.py"/>
        <source>{count} rounds an hour now</source>
        <translation>当前每小时 {count} 局</translation>
    </message>
    <message>
        <location filename="thrillmon/models/table_times.py"/>
        <source>{count}/h</source>
        <translation>{count}/时</translation>
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
        <translation>异常 {count}</translation>
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
        <translation>读取于 {time} {zone}</translation>
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
        <translation>未收到开头</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_roads.py"/>
        <source>natural</source>
        <translation>例牌</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_roads.py"/>
        <source>newest first: {results}</source>
        <translation>由新到旧：{results}</translation>
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
        <translation>{label}：未开出</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_roads.py"/>
        <source>{label}: {count} times, last {ago} rounds ago</source>
        <translation>{label}：{count} 次，上次在 {ago} 局前</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_roads.py"/>
        <source>{side} pair</source>
        <translation>{side}对</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>A pit boss changed something by hand</source>
        <translation>监场手动作了修改</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>Action {words}</source>
        <translation>动作：{words}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>As it came</source>
        <translation>原始内容</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>Began {time}</source>
        <translation>开始于 {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>Error: {text}</source>
        <translation>错误：{text}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>Median {span}, of {count} heard</source>
        <translation>中位数 {span}（收到 {count} 次）</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>Phase {phase}</source>
        <translation>阶段：{phase}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>Planned {span}</source>
        <translation>计划 {span}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>Seat {seat}</source>
        <translation>座位：{seat}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>Still running when this was read</source>
        <translation>读取时仍在进行</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>The record no longer has this step.</source>
        <translation>记录中已没有这个步骤。</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>Took {span}</source>
        <translation>历时 {span}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_step.py"/>
        <source>from {seat}</source>
        <translation>从{seat}</translation>
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
        <translation>100 次中有 99 次少于 {span}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>BONUS {phase}</source>
        <translation>加码 {phase}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>TEST ROUND</source>
        <translation>测试局</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>feed hole {span}</source>
        <translation>信号缺口 {span}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>half of the {count} heard took under {span}</source>
        <translation>收到的 {count} 次中有一半少于 {span}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>no dealer</source>
        <translation>没有荷官</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>no round heard yet</source>
        <translation>尚未收到任何一局</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <source>over since {time}</source>
        <translation>结束于 {time}</translation>
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
        <translation>{hours} 时 {minutes} 分</translation>
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
        <translation>局后更正</translation>
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
        <translation>未补回</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>recovered</source>
        <translation>已补回</translation>
    </message>
    <message>
        <location filename="thrillmon/models/timeline_words.py"/>
        <location filename="thrillmon/panes/round_table.py"/>
        <source>no result yet</source>
        <translation>尚无结果</translation>
    </message>
    <message>
        <location filename="thrillmon/models/trials.py"/>
        <source>does not work yet</source>
        <translation>尚未正常</translation>
    </message>
    <message>
        <location filename="thrillmon/models/trials.py"/>
        <source>not tested yet</source>
        <translation>尚未测试</translation>
    </message>
    <message>
        <location filename="thrillmon/models/trials.py"/>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <location filename="thrillmon/models/trials.py"/>
        <source>testing</source>
        <translation>测试中</translation>
    </message>
    <message>
        <location filename="thrillmon/models/trials.py"/>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="thrillmon/models/wall_tiles.py"/>
        <source>? never</source>
        <translation>? 从未</translation>
    </message>
    <message>
        <location filename="thrillmon/models/wall_tiles.py"/>
        <source>? {time}</source>
        <translation>? {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/models/wall_tiles.py"/>
        <source>late {count} s</source>
        <translation>超时 {count} 秒</translation>
    </message>
    <message>
        <location filename="thrillmon/models/wall_tiles.py"/>
        <source>not confirmed for {age}</source>
        <translation>{age}未获确认</translation>
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
        <translation>≠ 轮询 {count} 秒</translation>
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
        <translation>换牌靴</translation>
    </message>
    <message>
        <location filename="thrillmon/models/words.py"/>
        <source>Finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <location filename="thrillmon/models/words.py"/>
        <source>Idle</source>
        <translation>待机</translation>
    </message>
    <message>
        <location filename="thrillmon/models/words.py"/>
        <source>Playing</source>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="thrillmon/models/words.py"/>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="thrillmon/models/words.py"/>
        <source>{count} d</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <location filename="thrillmon/models/words.py"/>
        <source>{count} h</source>
        <translation>{count} 时</translation>
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
        <translation>复制</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/about.py"/>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/about.py"/>
        <source>Parts of the program</source>
        <translation>程序的组成部分</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/about.py"/>
        <source>Shows live-casino floors as they are heard and polled. It only reads: it cannot change a round or a table.</source>
        <translation>依推送与轮询显示真人娱乐场的现场。它只读取：无法更改任何一局或桌台。</translation>
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
        <translation>关于 thrillmon</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_counters.py"/>
        <source>Alarms are not watched yet.</source>
        <translation>尚未监视警报。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_counters.py"/>
        <source>Shelved {count}</source>
        <translation>已搁置 {count}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_counters.py"/>
        <source>{priority}: {new} new, {seen} acknowledged</source>
        <translation>{priority}：{new} 个新警报，{seen} 个已确认</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_counters.py"/>
        <source>{shelved} shelved, {suppressed} suppressed, {out} out of service</source>
        <translation>{shelved} 个已搁置，{suppressed} 个已抑制，{out} 个已停用</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_counters.py"/>
        <location filename="thrillmon/panes/alarm_view.py"/>
        <source>DRILL</source>
        <translation>演练</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>, again after number {number}</source>
        <translation>，在编号 {number} 之后再次发生</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>At last: {what}</source>
        <translation>最后：{what}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>Choose an alarm to see why it is there and what to do.</source>
        <translation>选择一个警报，即可查看发生原因和处理方法。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>No more is known.</source>
        <translation>没有更多信息。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>Nobody tells how it stands now: what is shown is the last that was known.</source>
        <translation>目前状况无从得知：显示的是最后已知的状况。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>Now: {what}</source>
        <translation>现在：{what}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>SINCE THEN</source>
        <translation>此后</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>Show the jackpot {jackpot}  (Enter)</source>
        <translation>显示彩金 {jackpot}  (Enter)</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>Show {table}  (T)</source>
        <translation>显示 {table}  (T)</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>Timeline of {table} at {time}  (Enter)</source>
        <translation>{table} 在 {time} 的时间轴（Enter）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>WHAT TO DO</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>WHY NOW</source>
        <translation>发生原因</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>seen through {source}</source>
        <translation>通过 {source} 得知</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>step “{step}”</source>
        <translation>步骤“{step}”</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>{priority} · {state}. {meaning}</source>
        <translation>{priority} · {state}。{meaning}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>{time} acknowledged by {user}</source>
        <translation>{time} 由 {user} 确认</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>{time} raised, number {number}</source>
        <translation>{time} 发出警报，编号 {number}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_detail.py"/>
        <source>{time} shelved by {user} until {until}: {reason}</source>
        <translation>{time} 由 {user} 搁置至 {until}：{reason}</translation>
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
        <translation>本班结束</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>End of shift {time}</source>
        <translation>本班结束 {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>Everything at this table, not this alarm alone</source>
        <translation>此桌的所有警报，不只这一个</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>For how long? It comes back by itself.</source>
        <translation>要多久？到时会自行恢复。</translation>
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
        <translation>若提前消失，则只到消失为止</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>Passed on to support</source>
        <translation>已转交支持人员</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>Reset a latched alarm</source>
        <translation>复位已锁存的警报</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>Shelve</source>
        <translation>搁置</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>Shelve an alarm</source>
        <translation>搁置警报</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>Take out of service</source>
        <translation>停用</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>The sensor or the feed of the table is faulty</source>
        <translation>桌台的传感器或信号故障</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>The table is being prepared</source>
        <translation>桌台准备中</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>The table is rebuilt</source>
        <translation>桌台改装中</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>Told to the studio, waiting</source>
        <translation>已告知直播厅，等待中</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>Verified by a second person</source>
        <translation>已由第二人核实</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>Verified with the studio, correct</source>
        <translation>已与直播厅核实，无误</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>What was found? The note is kept in the journal.</source>
        <translation>查到什么？备注会保存在日志中。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <location filename="thrillmon/panes/alarm_rules_note.py"/>
        <source>In a few words, for whoever comes after you</source>
        <translation>简短说明，供接手的人参考</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_dialogs.py"/>
        <location filename="thrillmon/panes/alarm_rules_note.py"/>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_journal.py"/>
        <source>24 hours</source>
        <translation>24 小时</translation>
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
        <translation>警报日志</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_journal.py"/>
        <source>Export the alarm journal</source>
        <translation>导出警报日志</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_journal.py"/>
        <source>Nothing happened.</source>
        <translation>没有发生任何事。</translation>
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
        <translation>{count} 项变更，最新的在最后</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_journal.py"/>
        <source>{count} lines are in “{file}”.</source>
        <translation>“{file}”中有 {count} 行。</translation>
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
        <translation>导出 …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_journal.py"/>
        <location filename="thrillmon/panes/query_line.py"/>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_journal.py"/>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Made</source>
        <translation>生成</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_journal.py"/>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_lists.py"/>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_lists.py"/>
        <source>All Low on screen</source>
        <translation>屏幕上全部“低”级</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_lists.py"/>
        <source>Let the rows move</source>
        <translation>让各行移动</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_lists.py"/>
        <source>Out of service …</source>
        <translation>停用 …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_lists.py"/>
        <source>Reset …</source>
        <translation>复位 …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_lists.py"/>
        <source>Return to service</source>
        <translation>恢复启用</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_lists.py"/>
        <source>Shelve …</source>
        <translation>搁置 …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_lists.py"/>
        <source>Show the table</source>
        <translation>显示桌台</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_lists.py"/>
        <source>Silence</source>
        <translation>静音</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_lists.py"/>
        <source>Take off the shelf</source>
        <translation>取消搁置</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_lists.py"/>
        <source>Take the acknowledgement back</source>
        <translation>收回确认</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_lists.py"/>
        <source>▼ {count} more came; they stand at the end while you are here (End)</source>
        <translation>▼ 又有 {count} 个；您停留在此时，它们排在最后（End）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_lists.py"/>
        <location filename="thrillmon/panes/timeline.py"/>
        <location filename="thrillmon/panes/window.py"/>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_load.py"/>
        <source>BACK-TEST: today&apos;s rules on what the archive holds; nobody was called.</source>
        <translation>回溯测试：将当前规则用于存档内容；并未通知任何人。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_load.py"/>
        <source>Back-test the rules on the archive</source>
        <translation>用存档回溯测试规则</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_load.py"/>
        <source>From the journal: what truly called somebody.</source>
        <translation>根据日志：实际通知过人员的警报。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_load.py"/>
        <source>PDF …</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Chattering: three times or more within a minute</source>
        <translation>反复跳动：一分钟内三次或以上</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Floods: more than a person can follow</source>
        <translation>警报泛滥：超出一个人能应付的数量</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Found</source>
        <translation>实测</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Gone within their delay: nobody was called</source>
        <translation>在延迟时间内消失：未通知任何人</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Less than an hour: what is told per hour says little yet.</source>
        <translation>不足一小时：每小时的数值还说明不了什么。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Nothing called.</source>
        <translation>没有任何警报通知过人员。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Verdict</source>
        <translation>评定</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>What called most</source>
        <translation>最常触发的警报</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Within the budget.</source>
        <translation>在额度内。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>Worst</source>
        <translation>最差</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>{since} – {until}: {alarms} alarms, {rate:.1f} per operator-hour</source>
        <translation>{since} – {until}：{alarms} 个警报，每操作员每小时 {rate:.1f} 个</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_report.py"/>
        <source>✕ Over the budget: {what}</source>
        <translation>✕ 超出额度：{what}</translation>
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
        <translation>各项最多可抑制警报多少秒，之后仍会显示</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rule_form.py"/>
        <source>Hidden by design while</source>
        <translation>以下情况下按设计抑制</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rule_form.py"/>
        <source>Settings of the chosen rule</source>
        <translation>所选规则的设置</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rule_form.py"/>
        <source>What to do, as it is said here; empty: as delivered</source>
        <translation>处理方式（本厅用语）；留空则用出厂文字</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rule_form.py"/>
        <source>delivered: {value}</source>
        <translation>出厂：{value}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rule_form.py"/>
        <location filename="thrillmon/panes/lamps.py"/>
        <location filename="thrillmon/panes/settings_fields.py"/>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rule_form.py"/>
        <location filename="thrillmon/panes/settings_fields.py"/>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <source>As delivered</source>
        <translation>恢复出厂</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <source>Back-test the change</source>
        <translation>回溯测试此更改</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <source>Go back</source>
        <translation>还原</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <source>Go back to version {number}</source>
        <translation>还原至第 {number} 版</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <source>How long design rules may hide</source>
        <translation>设计规则可抑制多久</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <source>Not in use yet. Back-test the change, then it can be saved.</source>
        <translation>尚未使用。请先回溯测试，之后才能保存。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <source>Rules, learned thresholds, versions</source>
        <translation>规则、学习门限、版本</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <source>Save the rules</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <source>The rules in use and the changed ones run over the archive; the window goes on meanwhile …</source>
        <translation>正以存档执行使用中与更改后的规则；期间窗口照常运作 …</translation>
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
        <translation>学习门限</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <location filename="thrillmon/panes/diagnostics.py"/>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_rules.py"/>
        <location filename="thrillmon/panes/window.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_thresholds.py"/>
        <source>Accept all</source>
        <translation>全部接受</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_thresholds.py"/>
        <source>Accept the chosen</source>
        <translation>接受所选</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_thresholds.py"/>
        <source>Learn from the last 7 days</source>
        <translation>从最近 7 天学习</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_thresholds.py"/>
        <source>Learned thresholds in use: {count}, the newest accepted on {date}.</source>
        <translation>使用中的学习门限：{count}，最近于 {date} 接受。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_thresholds.py"/>
        <source>No learned threshold is in use: the plan and the delivered limits are.</source>
        <translation>没有使用中的学习门限：按计划与出厂限度判断。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_thresholds.py"/>
        <source>The archive is being read; the window goes on meanwhile …</source>
        <translation>正在读取存档；期间窗口照常运作 …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_thresholds.py"/>
        <source>Thresholds stay as they are until somebody learns anew and accepts it.</source>
        <translation>门限保持不变，直到有人重新学习并接受。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_thresholds.py"/>
        <source>{count} suggested at {time}; nothing changes until somebody accepts it. What is learned is 1.5 times what one in a thousand exceeds.</source>
        <translation>于 {time} 建议 {count} 项；有人接受之前不会改变。学得值为千分之一超出值的 1.5 倍。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_tray.py"/>
        <source>Show the alarms</source>
        <translation>显示警报</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_versions.py"/>
        <source>Go back to this version …</source>
        <translation>还原至此版本 …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_versions.py"/>
        <source>Nothing was saved yet: the rules are as delivered.</source>
        <translation>尚未保存过：规则为出厂设置。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_versions.py"/>
        <source>Versions of the rules</source>
        <translation>规则的版本</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_view.py"/>
        <source>Everything is in service.</source>
        <translation>没有停用任何项目。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_view.py"/>
        <source>No alarm. Nothing on the floor asks for anybody.</source>
        <translation>没有警报。现场目前无须任何人处理。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_view.py"/>
        <source>Nothing is suppressed.</source>
        <translation>没有抑制任何警报。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarm_view.py"/>
        <source>The shelf is empty.</source>
        <translation>搁置列表为空。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>Alarm lists</source>
        <translation>警报列表</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>Begin a shift …</source>
        <translation>开始值班 …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>Begin a shift, test the sound …</source>
        <translation>开始值班，测试声音 …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>DRILL: a recorded stall goes through the true path. True alarms are shown as ever.</source>
        <translation>演练：录下的停顿会走真实流程。真正的警报照常显示。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>Do not blink</source>
        <translation>不闪烁</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>Drill: begin or end</source>
        <translation>演练：开始或结束</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>Hand over the shift …</source>
        <translation>交班 …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>Load</source>
        <translation>负荷</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>Nobody has said who is on duty: what is done counts as done by {user}, an operator.</source>
        <translation>未登记值班人员：所做操作记为操作员 {user}。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>The shift of {user} has ended: who is on duty now?</source>
        <translation>{user} 的班次已结束：现在由谁值班？</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>sound heard</source>
        <translation>听得到声音</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>sound not tested</source>
        <translation>声音未测试</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>until {time}</source>
        <translation>至 {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <source>▲ sound NOT heard</source>
        <translation>▲ 听不到声音</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/alarms.py"/>
        <location filename="thrillmon/panes/jackpots.py"/>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/bytes_view.py"/>
        <source>bytes {start} to {end}: {bytes}</source>
        <translation>字节 {start} 至 {end}：{bytes}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/commands.py"/>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/details.py"/>
        <source>Choose a table to see everything that is known of it.</source>
        <translation>选一张桌台即可看到它的所有已知信息。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/details.py"/>
        <source>Details of the chosen table</source>
        <translation>所选桌台的详情</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/details.py"/>
        <source>Open {name} in the browser</source>
        <translation>在浏览器中打开{name}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/diagnostics.py"/>
        <source>Diagnostic bundle</source>
        <translation>诊断资料包</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/diagnostics.py"/>
        <source>Files of the bundle</source>
        <translation>资料包中的文件</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/diagnostics.py"/>
        <source>This is all that is saved: versions, how the links did, settings and logs. Secrets, names of people and of this computer are left out. Nothing is sent anywhere.</source>
        <translation>保存的内容仅此而已：版本、连接状况、设置与日志。密码密钥、人名与本电脑名称均已略去。不会发送到任何地方。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/diagnostics.py"/>
        <location filename="thrillmon/panes/shortcuts.py"/>
        <source>Saved as {file}.</source>
        <translation>已存为 {file}。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/diagnostics.py"/>
        <location filename="thrillmon/panes/shortcuts.py"/>
        <location filename="thrillmon/settings/profiles.py"/>
        <source>{file} cannot be written: {reason}</source>
        <translation>无法写入 {file}：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/duty.py"/>
        <source>A shift can begin without the test; the journal says that it was left out.</source>
        <translation>不测试也可以开始值班；日志会记下未做测试。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/duty.py"/>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/duty.py"/>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/duty.py"/>
        <source>Begin a shift</source>
        <translation>开始值班</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/duty.py"/>
        <source>Can the alarms be heard where you sit? Play each tone and say.</source>
        <translation>在您的座位听得到警报吗？请逐个播放提示音并回答。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/duty.py"/>
        <source>Not heard</source>
        <translation>听不到</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/duty.py"/>
        <source>Play {priority}</source>
        <translation>播放“{priority}”</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/duty.py"/>
        <source>▲ Turn the loudspeaker up or move the console: until it is heard, “No sound” is an alarm here.</source>
        <translation>▲ 请调高扬声器音量或移动控制台：在听得到之前，“没有声音”在此是一个警报。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/duty.py"/>
        <source>✓ All tones were heard.</source>
        <translation>✓ 所有提示音都听得到。</translation>
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
        <translation>错误：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/filter_box.py"/>
        <source>Filter of the tables</source>
        <translation>桌台筛选</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/filter_box.py"/>
        <source>Filter, such as late or dealer=anna ( / )</source>
        <translation>筛选，例如 late 或 dealer=anna（ / ）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/guide.py"/>
        <source>No program of this system opens {file}; open it by hand.</source>
        <translation>系统中没有程序可打开 {file}；请手动打开。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/guide.py"/>
        <source>The guide is not part of this installation: it is built together with the installers.</source>
        <translation>此安装不含使用指南：指南与安装程序一同制作。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Acknowledged by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Cancelled and corrected rounds</source>
        <translation>取消和更正的局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Every table plays at its pace.</source>
        <translation>每桌的速度都正常。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Everything was heard.</source>
        <translation>全部都已收到。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>For</source>
        <translation>时长</translation>
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
        <translation>交班人</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Handed over: {name}</source>
        <translation>交班：{name}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Link</source>
        <translation>连接</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Nobody left a note.</source>
        <translation>没有人留下备注。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>None is open.</source>
        <translation>没有未结的警报。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Nothing is hidden.</source>
        <translation>没有隐藏任何警报。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Open alarms</source>
        <translation>未结的警报</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Outages and holes</source>
        <translation>断开与缺口</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Rounds an hour</source>
        <translation>每小时局数</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Shelved, suppressed, out of service</source>
        <translation>搁置、抑制、停用</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Slow tables</source>
        <translation>偏慢的桌台</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Taken over by</source>
        <translation>接班人</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Taken over: {name}</source>
        <translation>接班：{name}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>The page is in “{file}”.</source>
        <translation>此页已存于“{file}”。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>There was none.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>Usually</source>
        <translation>平时</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>What the next shift should know</source>
        <translation>下一班须知</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>What was missed</source>
        <translation>漏收的内容</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>and {count} more; the record browser has them</source>
        <translation>另有 {count} 局；可在记录浏览中查看</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>out of service, review {time}</source>
        <translation>停用，复查 {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>shelved until {time}</source>
        <translation>搁置至 {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>still</source>
        <translation>仍持续</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>suppressed</source>
        <translation>抑制</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>told afterwards</source>
        <translation>事后补回</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>{since} – {until} · from {giver} to {taker}</source>
        <translation>{since} – {until} · 由 {giver} 交给 {taker}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>▲ The archive could not be asked: outages and rounds may be missing here.</source>
        <translation>▲ 无法查询存档：此处可能缺少断开记录和局。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <source>▲ Two names are needed: who hands over, and who takes over.</source>
        <translation>▲ 需要两个姓名：交班人和接班人。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/hand_over.py"/>
        <location filename="thrillmon/panes/shortcuts.py"/>
        <source>Save as PDF …</source>
        <translation>存为 PDF …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/holes.py"/>
        <source>Archive: {outlook}</source>
        <translation>存档：{outlook}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/holes.py"/>
        <source>Ask the provider for what was missed: in the chosen hole, else in all of them</source>
        <translation>向供应商补取漏掉的内容：所选缺口；未选时为全部缺口</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/holes.py"/>
        <source>Choose a hole to read what was recovered of it.</source>
        <translation>选一个缺口，查看补回了什么。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/holes.py"/>
        <source>Holes: when nothing could be heard</source>
        <translation>信号缺口：收不到消息的时段</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/holes.py"/>
        <source>No hole is known: everything since the archive began was heard.</source>
        <translation>没有已知缺口：存档开始以来全部都收到了。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/holes.py"/>
        <source>On record</source>
        <translation>记录</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/holes.py"/>
        <source>Recover now</source>
        <translation>立即补回</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/holes.py"/>
        <source>Show the floor before this hole</source>
        <translation>显示此缺口之前的场面</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/holes.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/holes.py"/>
        <source>Stop asking; what was recovered stays</source>
        <translation>停止询问；已补回的保留</translation>
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
        <translation>所选彩池</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots.py"/>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots.py"/>
        <source>No jackpot has been told of yet. {why}</source>
        <translation>尚未收到任何彩金的消息。{why}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots.py"/>
        <source>No pot passes the filter. Choose all brands and sources and empty the query.</source>
        <translation>没有符合筛选的彩池。请选择所有品牌和来源，并清空查询。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots.py"/>
        <source>Totals</source>
        <translation>总计</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots.py"/>
        <source>Trouble</source>
        <translation>异常</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots.py"/>
        <source>What happened, the newest first</source>
        <translation>发生过的事，最新的在最前</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots.py"/>
        <source>What is listed</source>
        <translation>列出的内容</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots.py"/>
        <source>Wins and draws</source>
        <translation>中奖与抽奖</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots.py"/>
        <location filename="thrillmon/panes/records.py"/>
        <source>To the query</source>
        <translation>跳到查询</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_chart.py"/>
        <source>Curve of the pot</source>
        <translation>彩池曲线</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_chart.py"/>
        <source>{amount} at {time}</source>
        <translation>{time} 为 {amount}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_detail.py"/>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_detail.py"/>
        <source>10 min</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_detail.py"/>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_detail.py"/>
        <source>6 h</source>
        <translation>6 小时</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_detail.py"/>
        <source>Choose a pot in the list to see its curve, its log and the last frames about it.</source>
        <translation>在列表中选择一个彩池，即可查看其曲线、记录和最近的相关帧。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_detail.py"/>
        <source>How much of the curve is shown (+ and -)</source>
        <translation>曲线显示多长时间（+ 和 -）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_detail.py"/>
        <source>Last frames</source>
        <translation>最近的帧</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_detail.py"/>
        <source>Last frames about the jackpot, as they came</source>
        <translation>有关此彩金的最近的帧，按收到的原样</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_detail.py"/>
        <source>Log</source>
        <translation>记录</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_detail.py"/>
        <source>Nothing is known to have happened to it: neither wins nor falls.</source>
        <translation>没有已知的事件：既无中奖也无下降。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_detail.py"/>
        <source>What happened to the pot</source>
        <translation>彩池发生过的事</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_detail.py"/>
        <source>What is shown below the curve</source>
        <translation>曲线下方显示的内容</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_heading.py"/>
        <source>All brands</source>
        <translation>所有品牌</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_heading.py"/>
        <source>All sources</source>
        <translation>所有来源</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_heading.py"/>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_heading.py"/>
        <source>amount&gt;1000 currency=EUR stale … (Enter)</source>
        <translation>amount&gt;1000 currency=EUR stale …（Enter）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_heading.py"/>
        <source>▨ Not confirmed since {time}: {what} {advice}</source>
        <translation>▨ 自 {time} 起未获确认：{what}{advice}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>All frames that are kept and found by the query: {query}</source>
        <translation>已保存且符合查询的所有帧：{query}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>Choose a frame to see it as it came.</source>
        <translation>选择一个帧以查看原始内容。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>Exporting: {count} frames</source>
        <translation>导出中：{count} 个帧</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>JSON lines, one object per frame</source>
        <translation>JSON lines，每个帧一个对象</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>Nothing of the kind is kept.</source>
        <translation>没有保存这样的内容。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>Older</source>
        <translation>更早的</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>Searching …</source>
        <translation>搜索中…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>The chosen frame as it came</source>
        <translation>所选帧的原始内容</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>The newest {count} frames</source>
        <translation>最新的 {count} 个帧</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>type=win withheld after:21:00 … (Enter)</source>
        <translation>type=win withheld after:21:00 … (Enter)</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>{count} frames are in “{file}”.</source>
        <translation>{count} 个帧已写入“{file}”。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/jackpots_journal.py"/>
        <source>{count} frames; there are no more</source>
        <translation>{count} 个帧；没有更多了</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/kiosk.py"/>
        <source>Keep holding {keys}: {count} s</source>
        <translation>请继续按住 {keys}：{count} 秒</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/kiosk.py"/>
        <source>This screen is locked. To unlock it, hold {keys} for {count} s.</source>
        <translation>此屏幕已锁定。按住 {keys} {count} 秒即可解锁。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/kiosk.py"/>
        <source>Unlocked. Escape leaves the wall.</source>
        <translation>已解锁。按 Escape 离开桌台墙。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>Last sign of life {time}</source>
        <translation>最后动静 {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>Newest message took {seconds:.1f} s to get here</source>
        <translation>最新消息花了 {seconds:.1f} 秒才到</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>Since {time}</source>
        <translation>自 {time} 起</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>down {age}</source>
        <translation>断开 {age}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>quiet {age}</source>
        <translation>无桌讯 {age}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>refused {age}</source>
        <translation>被拒 {age}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>silent {age}</source>
        <translation>无声 {age}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>standby</source>
        <translation>备用</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/lamps.py"/>
        <source>{count} messages wait for us</source>
        <translation>有 {count} 条消息等待接收</translation>
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
        <translation>实时</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/message_detail.py"/>
        <source>Choose a message to see its fields and bytes.</source>
        <translation>选一条消息即可看它的字段与字节。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/message_detail.py"/>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/message_detail.py"/>
        <source>Show messages with this value</source>
        <translation>显示含此值的消息</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/message_detail.py"/>
        <source>headers: {headers}</source>
        <translation>标头：{headers}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/message_detail.py"/>
        <source>no type</source>
        <translation>没有类型</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/message_detail.py"/>
        <source>received {time} · {size:,} bytes · digest {digest}</source>
        <translation>收到 {time} · {size:,} 字节 · 摘要 {digest}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/message_detail.py"/>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/message_detail.py"/>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/messages.py"/>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/messages.py"/>
        <source>Following</source>
        <translation>跟随中</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/messages.py"/>
        <source>New messages appear by themselves; choosing one pauses</source>
        <translation>新消息会自动出现；选取一条即暂停</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/messages.py"/>
        <source>The list stands still; End follows again</source>
        <translation>列表已暂停；按 End 继续跟随</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/messages.py"/>
        <source>type=ROUND_FINISH table=T101 error … (Enter)</source>
        <translation>type=ROUND_FINISH table=T101 error …（Enter）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/messages.py"/>
        <source>{count} newer (End)</source>
        <translation>{count} 条更新（End）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/messages.py"/>
        <source>{user} had people&apos;s names shown in the list of messages.</source>
        <translation>{user} 在消息列表中显示了人员姓名。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/messages.py"/>
        <location filename="thrillmon/panes/window.py"/>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/news.py"/>
        <source>{file} is missing from this installation.</source>
        <translation>此安装缺少 {file}。</translation>
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
        <translation>命令</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/palette.py"/>
        <source>Commands that answer</source>
        <translation>符合的命令</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/palette.py"/>
        <source>No command is called that. Fewer letters find more.</source>
        <translation>没有这个名称的命令。少打几个字可找到更多。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/palette.py"/>
        <source>What do you want to do? A few letters are enough</source>
        <translation>要做什么？输入几个字即可</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/palette.py"/>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Back to live</source>
        <translation>回到实时</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Begin to type a time</source>
        <translation>开始输入时间</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Close or open a group; on a table, go from column to column</source>
        <translation>展开或折叠分组；在桌台上则逐列移动</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Close what was opened, or take the query out</source>
        <translation>关闭已打开的内容，或移除查询</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Close, step by step, what was opened</source>
        <translation>逐步关闭已打开的内容</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Columns, order, groups, filters, views</source>
        <translation>列、顺序、分组、筛选、视图</translation>
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
        <translation>Enter、空格键</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>From the filter to the menu, the worst tables, the list and the details</source>
        <translation>从筛选依次到菜单、优先关注、列表与详情</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Go from line to line</source>
        <translation>逐行移动</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Go from step to step, from round to round</source>
        <translation>逐步、逐局移动</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Go from table to table</source>
        <translation>在桌台之间移动</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Go from tile to tile</source>
        <translation>在磁贴间移动</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Leave the wall</source>
        <translation>离开桌台墙</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Look closer, look from afar</source>
        <translation>放大、缩小</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Look closer, look from afar, as usual</source>
        <translation>放大、缩小、还原</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Move the picture in time</source>
        <translation>沿时间移动画面</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Open or close the details of the chosen table, or a group</source>
        <translation>打开或关闭所选桌台的详情，或分组</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Open what is chosen</source>
        <translation>打开所选项目</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Open what is chosen; tell it in full</source>
        <translation>打开所选项目；完整说明</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Scroll through the rounds</source>
        <translation>滚动各局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Show this table in the window</source>
        <translation>在窗口中显示此桌台</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Some minutes back or forth</source>
        <translation>前后移动数分钟</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Some seconds back or forth; with Shift more</source>
        <translation>前后移动数秒；加 Shift 移动更多</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>Take the filter out</source>
        <translation>移除筛选</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>To the oldest round</source>
        <translation>到最早的一局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <source>To where the archive begins</source>
        <translation>到存档的起点</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/pane_keys.py"/>
        <location filename="thrillmon/panes/timeline.py"/>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/past.py"/>
        <source>No table had been heard of at this moment.</source>
        <translation>此刻尚未收到任何桌台的消息。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>Delete the profile “{name}”?</source>
        <translation>要删除配置文件“{name}”吗？</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>Export the profile, without secrets</source>
        <translation>导出配置文件（不含密钥）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>Its file and its secrets in the keychain are deleted. What was heard stays in its archive.</source>
        <translation>其文件与钥匙串中的密钥会被删除。已收到的内容留在存档中。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>Rename a profile</source>
        <translation>重命名配置文件</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>The new name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <source>open now</source>
        <translation>当前打开</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <location filename="thrillmon/panes/settings_window.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/profiles_list.py"/>
        <location filename="thrillmon/panes/window.py"/>
        <source>Profiles</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records.py"/>
        <source>Ask the provider</source>
        <translation>询问供应商</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records.py"/>
        <source>Asking the provider …</source>
        <translation>正在询问供应商 …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records.py"/>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records.py"/>
        <source>Export the result</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records.py"/>
        <source>Nothing was found. Fewer or other words may find more.</source>
        <translation>没有找到任何内容。减少或更换查询词或许能找到更多。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records.py"/>
        <source>Shifts and shoes of the table</source>
        <translation>这张桌的班次与牌靴</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records.py"/>
        <source>Stop, or take the query out</source>
        <translation>停止，或清除查询</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records.py"/>
        <source>The archive has nothing of this round yet: try again in a moment.</source>
        <translation>存档尚无此局的内容：请稍后再试。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records.py"/>
        <source>{user} had people&apos;s names shown in the record browser.</source>
        <translation>{user} 在记录浏览器中显示了人员姓名。</translation>
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
        <translation>CSV，供电子表格和脚本使用</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_export.py"/>
        <source>Choose …</source>
        <translation>选择 …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_export.py"/>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_export.py"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_export.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_export.py"/>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_export.py"/>
        <source>JSON lines, one object per round</source>
        <translation>JSON 行，每局一个对象</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_export.py"/>
        <source>With people&apos;s names; this is put on record</source>
        <translation>包含人员姓名；此操作会留下记录</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_export.py"/>
        <source>▲ This file is there already and will be replaced.</source>
        <translation>▲ 此文件已存在，将被替换。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_files.py"/>
        <source>Asking the provider for its record of the round …</source>
        <translation>正在向供应商询问此局的记录 …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_files.py"/>
        <source>Exporting: {count} of {total} rounds</source>
        <translation>导出中：{count}/{total} 局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_files.py"/>
        <source>PDF, and JSON beside it (*.pdf)</source>
        <translation>PDF，并附同名 JSON (*.pdf)</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_files.py"/>
        <source>Take this message away</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_files.py"/>
        <source>The dossier is in “{file}” and “{other}”.</source>
        <translation>卷宗已保存在“{file}”和“{other}”。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_files.py"/>
        <source>The export was stopped; nothing of it was left behind.</source>
        <translation>导出已停止；没有留下任何内容。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_files.py"/>
        <source>{count} rounds are in “{file}”.</source>
        <translation>{count} 局已保存在“{file}”。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_files.py"/>
        <source>{count} rounds, query: {query}. Names are masked unless you choose otherwise.</source>
        <translation>{count} 局，查询：{query}。除非另行选择，否则姓名会遮盖。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_files.py"/>
        <source>{user} exported rounds with people&apos;s names to “{file}”.</source>
        <translation>{user} 将含人员姓名的局导出到“{file}”。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_files.py"/>
        <source>{user} wrote a dossier with people&apos;s names to “{file}”.</source>
        <translation>{user} 将含人员姓名的卷宗写入“{file}”。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_head.py"/>
        <source>E export</source>
        <translation>E 导出</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_head.py"/>
        <source>S shifts</source>
        <translation>S 班次</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_head.py"/>
        <source>Stop searching; what was found stays</source>
        <translation>停止搜索；已找到的保留</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_head.py"/>
        <source>The shifts and shoes of the chosen table, to walk down to their rounds</source>
        <translation>所选桌的班次与牌靴，可逐层找到各局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_head.py"/>
        <source>When nothing could be heard, and what was recovered of it (Ctrl+Shift+H)</source>
        <translation>何时收不到消息，以及补回了什么（Ctrl+Shift+H）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_head.py"/>
        <source>Write all rounds that were found to a file</source>
        <translation>将找到的所有局写入文件</translation>
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
        <translation>保持隐藏</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_names.py"/>
        <source>Names stay hidden, because it cannot be put on record: {why}</source>
        <translation>无法留下记录，因此姓名保持隐藏：{why}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_names.py"/>
        <source>Show initials again</source>
        <translation>恢复显示缩写</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_names.py"/>
        <source>Show names</source>
        <translation>显示姓名</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_names.py"/>
        <source>Show people&apos;s names; this is put on record</source>
        <translation>显示人员姓名；此操作会留下记录</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_names.py"/>
        <source>Show the names of dealers and players?</source>
        <translation>要显示荷官和玩家的姓名吗？</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_names.py"/>
        <source>Who asked for it and when is written into the archive&apos;s journal. Names stay shown until you hide them.</source>
        <translation>由谁、在何时要求，会写入存档的日志。姓名会一直显示，直到您将其隐藏。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_names.py"/>
        <source>◉ Names shown: hide</source>
        <translation>◉ 姓名已显示：隐藏</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_names.py"/>
        <source>◌ Names hidden</source>
        <translation>◌ 姓名已隐藏</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>Forget this query</source>
        <translation>移除此查询</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>Keep this query</source>
        <translation>保留此查询</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>Keep this query, or take one that was kept</source>
        <translation>保留此查询，或取用已保留的查询</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>No query has been kept yet</source>
        <translation>尚未保留任何查询</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>No test rounds</source>
        <translation>不含测试局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>Rounds in which a step came more than 20 seconds after the one before</source>
        <translation>有步骤比前一步骤晚 20 秒以上的局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>Rounds of the table that is chosen in the list</source>
        <translation>列表中所选桌台的局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>Rounds that began today, by the chosen time zone</source>
        <translation>按所选时区，今天开始的局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>Rounds that were cancelled</source>
        <translation>已取消的局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>Rounds that were changed after they had ended</source>
        <translation>结束后有修改的局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>chosen table</source>
        <translation>所选桌台</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>gap &gt; 20 s</source>
        <translation>间隔 &gt; 20 秒</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_query.py"/>
        <source>no test</source>
        <translation>不含测试</translation>
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
        <translation>★ 查询</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_spans.py"/>
        <source>A: the archive has it, P: the provider has it</source>
        <translation>A：存档有，P：供应商有</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_spans.py"/>
        <source>Back to the rounds</source>
        <translation>返回局的列表</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_spans.py"/>
        <source>Choose a table in the list of tables to see its shifts, their shoes and rounds.</source>
        <translation>在桌台列表中选一张桌，即可看到它的班次、牌靴与各局。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_spans.py"/>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_spans.py"/>
        <source>List its rounds</source>
        <translation>列出其中的局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_spans.py"/>
        <source>Look them up anew</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_spans.py"/>
        <source>Nobody has told of a shift of this table.</source>
        <translation>没有收到这张桌的任何班次。</translation>
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
        <translation>班次、牌靴与局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/records_spans.py"/>
        <source>{count} shifts</source>
        <translation>{count} 个班次</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>1 second; with Shift 10 seconds</source>
        <translation>1 秒；按住 Shift 为 10 秒</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>End, Esc</source>
        <translation>End、Esc</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>Go back to this time</source>
        <translation>回放到此时间</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>Type a time and press Enter: 21:03, 21:03:14, or with its day 2026-11-21T21:03:14</source>
        <translation>输入时间并按 Enter：21:03、21:03:14，或含日期 2026-11-21T21:03:14</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>back to live</source>
        <translation>返回实时</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>hh:mm:ss</source>
        <translation>时:分:秒</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>show less, more, the whole shift</source>
        <translation>显示较短、较长、整班</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>to the beginning of what is shown; again: of the archive</source>
        <translation>到显示范围的开头；再按一次：到存档的开头</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>to this bar</source>
        <translation>跳到回放栏</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>type a time</source>
        <translation>输入时间</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>{time} · {age} ago</source>
        <translation>{time} · {age}前</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>▲ That is no time such as 21:03:14.</source>
        <translation>▲ 这不是像 21:03:14 的时间。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind.py"/>
        <source>▲ That time is still to come.</source>
        <translation>▲ 这个时间还没到。</translation>
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
        <translation>实时 {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind_painting.py"/>
        <source>{time} shift start</source>
        <translation>{time} 班次开始</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind_track.py"/>
        <source>The archive begins at {time}.</source>
        <translation>存档从 {time} 开始。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind_track.py"/>
        <source>The provider has told of it since.</source>
        <translation>供应商事后已告知。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind_track.py"/>
        <source>live; arrows, Page keys or a typed time go back</source>
        <translation>实时；用方向键、Page 键或输入时间回放</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind_track.py"/>
        <source>rewound to {time}; Escape returns to live</source>
        <translation>已回放到 {time}；按 Escape 返回实时</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind_track.py"/>
        <source>{names} and {count} more</source>
        <translation>{names}，另 {count} 桌</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind_track.py"/>
        <source>{time} shift starts: {tables}</source>
        <translation>{time} 班次开始：{tables}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind_track.py"/>
        <source>▨ Could not be heard from {start} to {end}: {cause}</source>
        <translation>▨ {start} 至 {end} 收不到消息：{cause}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewind_track.py"/>
        <source>▨ Could not be heard since {start}: {cause}</source>
        <translation>▨ 自 {start} 起收不到消息：{cause}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewound.py"/>
        <source>Back to live (Esc)</source>
        <translation>返回实时（Esc）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewound.py"/>
        <source>REWINDING to {time} …</source>
        <translation>正在回放到 {time} …</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewound.py"/>
        <source>REWOUND to {time}</source>
        <translation>已回放到 {time}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewound.py"/>
        <source>REWOUND to {time} · live goes on behind · Esc returns</source>
        <translation>已回放到 {time} · 实时仍在后台进行 · 按 Esc 返回</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/rewound.py"/>
        <source>… looking up {time} · still showing: {shown}</source>
        <translation>… 正在查找 {time} · 仍显示：{shown}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/roads.py"/>
        <location filename="thrillmon/panes/timeline.py"/>
        <location filename="thrillmon/panes/timeline_heading.py"/>
        <source>Roads</source>
        <translation>路单</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/roads_painting.py"/>
        <source>Bead plate</source>
        <translation>珠盘路</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/roads_painting.py"/>
        <source>Big road</source>
        <translation>大路</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/roads_painting.py"/>
        <source>Hits</source>
        <translation>开出次数</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/roads_painting.py"/>
        <source>Hits, most often first</source>
        <translation>开出次数，由多到少</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_accounts.py"/>
        <source>Accounts to compare</source>
        <translation>要对比的说法</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_accounts.py"/>
        <source>Ask the provider (O)</source>
        <translation>询问供应商（O）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_accounts.py"/>
        <source>Both say the same in all {count} lines.</source>
        <translation>两者的 {count} 行全部相同。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_accounts.py"/>
        <source>The provider has not been asked yet what its record says of this round.</source>
        <translation>尚未向供应商询问其记录对此局的记载。</translation>
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
        <translation>桌台与记录</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>Ask the provider what its record says of this round</source>
        <translation>询问供应商其记录对此局的记载</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>Choose a round to see it here.</source>
        <translation>选择一局即可在此查看。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>D dossier</source>
        <translation>D 卷宗</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>O provider</source>
        <translation>O 供应商</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>Only rounds like this</source>
        <translation>只看同样的局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>Open the link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>Round {number}</source>
        <translation>第 {number} 局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>Show as a column</source>
        <translation>显示为一列</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>Show this table</source>
        <translation>显示此桌</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_detail.py"/>
        <source>Write everything about this round to a PDF and a JSON file</source>
        <translation>将此局的全部内容写入 PDF 和 JSON 文件</translation>
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
        <translation>逐步骤</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>A digest is BLAKE2b (16 bytes) of body, line feed, type, line feed and timestamp of the delivery.</source>
        <translation>摘要为 BLAKE2b（16 字节），依次取正文、换行、类型、换行与该条消息的时间戳计算。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Card</source>
        <translation>牌</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Changed after the round</source>
        <translation>局后修改</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Deliveries of this round in the archive</source>
        <translation>存档中本局的消息</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Digest</source>
        <translation>哈希值</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Dossier of round {code}</source>
        <translation>局 {code} 的卷宗</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>No recording was told.</source>
        <translation>未告知任何录像。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Nothing was changed after the round.</source>
        <translation>局后没有任何修改。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Record id</source>
        <translation>记录 ID</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Recordings</source>
        <translation>录像</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Round {number} of table {table}</source>
        <translation>桌台 {table} 第 {number} 局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Score</source>
        <translation>点数</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Shoe and shift</source>
        <translation>牌靴与班次</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Signatures of cards, as sent; not verified by thrillmon</source>
        <translation>牌的签名，按发出的原样；thrillmon 未验证</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Started, ended</source>
        <translation>开始、结束</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>The archive has none: only the provider told.</source>
        <translation>存档没有：只有供应商告知。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>The archive knows of no hole from an hour before the round to an hour after it.</source>
        <translation>从本局前一小时到本局后一小时，存档没有任何信号缺口。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>The provider was not asked.</source>
        <translation>未询问供应商。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>The record of the provider says the same.</source>
        <translation>供应商的记录所载相同。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Took</source>
        <translation>历时</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>What could not be heard around it</source>
        <translation>前后未能收到的部分</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>What the table said against what the record says</source>
        <translation>桌台所述与记录所载对照</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>masked</source>
        <translation>已遮盖</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>{time}, time zone {zone}; names are {names}</source>
        <translation>{time}，时区 {zone}；姓名{names}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>{time}: {what}; dealing then: {dealer}</source>
        <translation>{time}：{what}；当时荷官：{dealer}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <source>✓ won</source>
        <translation>✓ 胜</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_dossier.py"/>
        <location filename="thrillmon/panes/round_table.py"/>
        <source>On the table</source>
        <translation>台面</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_table.py"/>
        <source>BONUS {seat}</source>
        <translation>奖励 {seat}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_table.py"/>
        <source>Cards on the table</source>
        <translation>台面上的牌</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_table.py"/>
        <source>as the record says</source>
        <translation>依记录</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_table.py"/>
        <source>derived from the cards</source>
        <translation>由牌面推定</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/round_table.py"/>
        <source>✓ {seat} won</source>
        <translation>✓ {seat} 胜</translation>
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
        <translation>通常为 {default}。</translation>
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
        <translation>不更换</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_secrets.py"/>
        <source>Really forget?</source>
        <translation>确定移除？</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_secrets.py"/>
        <source>Replace…</source>
        <translation>更换…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_secrets.py"/>
        <source>This computer has no keychain</source>
        <translation>这台电脑没有钥匙串</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_secrets.py"/>
        <source>from the environment ({name}), which goes before the keychain</source>
        <translation>取自环境变量（{name}），优先于钥匙串</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_secrets.py"/>
        <source>in the keychain</source>
        <translation>在钥匙串中</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_secrets.py"/>
        <source>the new one</source>
        <translation>新的内容</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_secrets.py"/>
        <source>▲ missing</source>
        <translation>▲ 缺少</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_secrets.py"/>
        <source>▲ missing: set the variable {name}</source>
        <translation>▲ 缺少：请设置环境变量 {name}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_secrets.py"/>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Forget</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_window.py"/>
        <source>Named in the metadata as keychain:{name}.</source>
        <translation>元数据以 keychain:{name} 引用。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_window.py"/>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_window.py"/>
        <source>Settings of {name}</source>
        <translation>{name} 的设置</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/settings_window.py"/>
        <source>The settings were changed and not saved.</source>
        <translation>设置已更改，尚未保存。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup.py"/>
        <source>Changing the floor</source>
        <translation>正在更换现场</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_card.py"/>
        <source>Look at “{field}” above.</source>
        <translation>请看上方的“{field}”。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_doors.py"/>
        <source>A console for live-casino floors. How do you want to begin?</source>
        <translation>真人娱乐场现场监控台。您想如何开始？</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_doors.py"/>
        <source>A pretend studio with 24 tables starts on this computer. Nothing is sent anywhere, nothing is kept.</source>
        <translation>在这台电脑上启动一个有 24 桌的模拟直播厅。不会对外发送，也不会保留任何内容。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_doors.py"/>
        <source>Enter what the provider handed out. Each link is tested while you type; nothing is sent but log-ins.</source>
        <translation>输入供应商提供的资料。输入时会逐一测试连接；除登录外不会发送任何内容。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_doors.py"/>
        <source>Import a profile…</source>
        <translation>导入配置文件…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_doors.py"/>
        <source>Open “{name}”</source>
        <translation>打开“{name}”</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_doors.py"/>
        <source>Take over a profile file that somebody handed out; secrets are never in it</source>
        <translation>导入他人提供的配置文件；其中绝不含密钥</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_doors.py"/>
        <source>Try the demo studio</source>
        <translation>试用演示直播厅</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_doors.py"/>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>Connect to my studio</source>
        <translation>连接到我的直播厅</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>AMQP address or host</source>
        <translation>AMQP 地址或主机</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>Fill in what you have and leave the rest empty. A whole address with user and password is split.</source>
        <translation>填入您有的资料，其余留空。含用户与密码的完整地址会自动拆开。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>Jackpots, if the house has them.</source>
        <translation>彩金（若有）。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>Key (Provider HTTP Secret)</source>
        <translation>密钥（Provider HTTP Secret）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>Name of the floor</source>
        <translation>现场名称</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>REST address</source>
        <translation>REST 地址</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>Save and open the floor</source>
        <translation>保存并打开现场</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>The floor as it is now, and records (“Provider API”).</source>
        <translation>现场当前状态与记录（“Provider API”）。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>The same over HTTPS, where gRPC cannot go.</source>
        <translation>相同内容，经 HTTPS，供 gRPC 无法通过时使用。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>The tables&apos; events as they happen (“Notify API”).</source>
        <translation>桌台事件的实时推送（“Notify API”）。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>ThrillConnect address</source>
        <translation>ThrillConnect 地址</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>Time zone of the studio</source>
        <translation>直播厅的时区</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>as you call it</source>
        <translation>由您自定</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>from the provider</source>
        <translation>由供应商提供</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>gRPC address</source>
        <translation>gRPC 地址</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <source>{well} of {count} links work</source>
        <translation>{count} 个连接中有 {well} 个正常</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Encrypt. Off only on this machine or inside a protected network.</source>
        <translation>加密。只有在本机或受保护的网络内才关闭。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Platform code</source>
        <translation>平台代码</translation>
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
        <translation>密码</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <location filename="thrillmon/settings/secrets.py"/>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/setup_form.py"/>
        <location filename="thrillmon/settings/secrets.py"/>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Colours of the system</source>
        <translation>跟随系统配色</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Float this pane, or put it back</source>
        <translation>让此窗格浮动，或放回</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Full screen</source>
        <translation>全屏</translation>
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
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>High contrast, dark</source>
        <translation>高对比度，深色</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>High contrast, light</source>
        <translation>高对比度，浅色</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>It is kept. The window speaks it when thrillmon is opened the next time.</source>
        <translation>已保存。下次打开 thrillmon 时，窗口会使用这个语言。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Language of the system</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Lock the wall</source>
        <translation>锁定桌台墙</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Menu: {keys} opens it</source>
        <translation>菜单：按 {keys} 打开</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Panes as usual</source>
        <translation>还原窗格布局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Text of the usual size</source>
        <translation>一般文字大小</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Times in UTC</source>
        <translation>以 UTC 时间显示</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Times of the studio</source>
        <translation>以直播厅时间显示</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>Times of this machine</source>
        <translation>以本机时间显示</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shell.py"/>
        <location filename="thrillmon/panes/shortcuts.py"/>
        <location filename="thrillmon/panes/tables.py"/>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shortcuts.py"/>
        <source>Filter by key or meaning</source>
        <translation>按按键或用途筛选</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shortcuts.py"/>
        <source>Filter of the keys</source>
        <translation>按键筛选</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shortcuts.py"/>
        <source>Keys of thrillmon</source>
        <translation>thrillmon 按键一览</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/shortcuts.py"/>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/side.py"/>
        <source>{pane}: {keys} opens and closes it</source>
        <translation>{pane}：按 {keys} 打开或关闭</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_heading.py"/>
        <source>Columns, order, groups, filters, views (Ctrl+Shift+V)</source>
        <translation>列、顺序、分组、筛选、视图（Ctrl+Shift+V）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_heading.py"/>
        <source>View ▾</source>
        <translation>视图 ▾</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_heading.py"/>
        <source>by {group}</source>
        <translation>按{group}分组</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_heading.py"/>
        <source>sorted by {column}</source>
        <translation>按{column}排序</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_heading.py"/>
        <source>view {name}</source>
        <translation>视图“{name}”</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_heading.py"/>
        <source>{shown} of {count} shown</source>
        <translation>显示 {shown} / {count} 桌</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_heading.py"/>
        <source>{what} (character {place})</source>
        <translation>{what}（第 {place} 个字符）</translation>
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
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>&amp;Group by</source>
        <translation>分组(&amp;G)</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>&amp;Sort by</source>
        <translation>排序(&amp;S)</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Areas of the floor, as in “Main: T1*, T2*; VIP: V*”. Tables in none go by letters and first digit.</source>
        <translation>现场区域，例如“Main: T1*, T2*; VIP: V*”。不属于任何区域的桌台按字母与首位数字分组。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Floor areas</source>
        <translation>现场区域</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Hide {column}</source>
        <translation>隐藏{column}</translation>
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
        <translation>视图名称：</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Name the floor areas…</source>
        <translation>命名现场区域…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Save this view…</source>
        <translation>保存此视图…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Saved &amp;views</source>
        <translation>已保存的视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Show &amp;all tables</source>
        <translation>显示所有桌台(&amp;A)</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Show &amp;only</source>
        <translation>只显示(&amp;O)</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Show only some of {column}…</source>
        <translation>只显示部分{column}…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Sort by {column}</source>
        <translation>按{column}排序</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Sort by {column}, descending</source>
        <translation>按{column}降序排序</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Start over</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/table_menus.py"/>
        <source>Table code, open tables first</source>
        <translation>桌台代码，开放的在前</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/tables.py"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/tables.py"/>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/tables.py"/>
        <source>Menu of the tables</source>
        <translation>桌台菜单</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/tables.py"/>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/tables.py"/>
        <source>Saved view {number}</source>
        <translation>已保存的视图 {number}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/tables.py"/>
        <source>The alarm of this table</source>
        <translation>此桌台的警报</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/tables.py"/>
        <location filename="thrillmon/panes/wall.py"/>
        <source>No table has been heard of yet.</source>
        <translation>尚未收到任何桌台的消息。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline.py"/>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline.py"/>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline.py"/>
        <source>Open this round</source>
        <translation>打开此局</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline.py"/>
        <source>Step in full</source>
        <translation>步骤完整内容</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_detail.py"/>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_detail.py"/>
        <source>Close the step</source>
        <translation>关闭此步骤</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_detail.py"/>
        <source>The step in full</source>
        <translation>步骤完整内容</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_gantt.py"/>
        <source>last word at {span}</source>
        <translation>最后消息在 {span}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_gantt.py"/>
        <source>{count} earlier steps</source>
        <translation>较早的 {count} 个步骤</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_heading.py"/>
        <source>New rounds move the lanes. Scrolling or zooming pauses; End returns.</source>
        <translation>新的一局会推动各道。滚动或缩放会暂停；按 End 返回。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_heading.py"/>
        <source>Show or hide the roads (R)</source>
        <translation>显示或隐藏路单（R）</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_heading.py"/>
        <source>The lanes stand still; the live round goes on. Click or press End to return.</source>
        <translation>各道已暂停；进行中的牌局继续。点一下或按 End 返回。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_heading.py"/>
        <source>following</source>
        <translation>跟随中</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_heading.py"/>
        <source>❚❚ paused · {count} newer · End = now</source>
        <translation>❚❚ 暂停 · 新增 {count} 局 · End = 现在</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_hits.py"/>
        <source>Round {number}, {time}: {result}</source>
        <translation>第 {number} 局，{time}：{result}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_lanes.py"/>
        <source>LAST {count} ROUNDS, from when betting opened</source>
        <translation>最近 {count} 局，自开始下注起</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_lanes.py"/>
        <source>its times were not told</source>
        <translation>未告知时间</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_notices.py"/>
        <source>No round of this table had been heard at this moment.</source>
        <translation>此时刻尚未收到此桌的任何一局。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_notices.py"/>
        <source>No round of this table has been heard yet. It is drawn once the broker or the poll tells of one.</source>
        <translation>尚未收到此桌的任何一局。消息代理或轮询一告知就会画出来。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_notices.py"/>
        <source>No table is chosen, or nothing had been heard of it at this moment.</source>
        <translation>未选择桌台，或此刻尚未收到它的任何消息。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_notices.py"/>
        <source>No table is chosen. Choose one in the list to see its round here.</source>
        <translation>尚未选择桌台。在列表中选一桌，这里就会显示它的牌局。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_notices.py"/>
        <source>≠ {words}</source>
        <translation>≠ {words}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_notices.py"/>
        <source>▨ Not heard at this moment: {doubt}.</source>
        <translation>▨ 此时刻未收到消息：{doubt}。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/timeline_notices.py"/>
        <source>▨ Not live: {doubt}. The table may have gone on.</source>
        <translation>▨ 非实时：{doubt}。该桌可能已继续进行。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/title_strip.py"/>
        <source>Mine</source>
        <translation>本机</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/title_strip.py"/>
        <source>Say times as the studio does</source>
        <translation>以直播厅的时间显示</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/title_strip.py"/>
        <source>Say times as this machine does</source>
        <translation>以本机的时间显示</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/title_strip.py"/>
        <source>Say times in UTC</source>
        <translation>以 UTC 时间显示</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/title_strip.py"/>
        <source>Studio · {zone}</source>
        <translation>直播厅 · {zone}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/title_strip.py"/>
        <location filename="thrillmon/panes/wall_strip.py"/>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/trouble.py"/>
        <source>Link troubles</source>
        <translation>连接问题</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/trouble.py"/>
        <source>▲ {link} since {time}: {what} {advice}</source>
        <translation>▲ {link} 自 {time} 起：{what}{advice}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/updates.py"/>
        <source>Ask now</source>
        <translation>立即询问</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/updates.py"/>
        <source>Ask once a day. Nothing is told about this computer, nothing is installed by itself.</source>
        <translation>每天询问一次。不会透露本电脑的任何信息，也不会自行安装任何东西。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/updates.py"/>
        <source>Check a file …</source>
        <translation>检查文件…</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/updates.py"/>
        <source>New versions</source>
        <translation>新版本</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/updates.py"/>
        <source>Open the download page</source>
        <translation>打开下载页面</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/updates.py"/>
        <source>Signed news</source>
        <translation>已签名的消息</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/updates.py"/>
        <source>This is version {version}.</source>
        <translation>目前是版本 {version}。</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/value_choice.py"/>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/value_choice.py"/>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/value_choice.py"/>
        <source>Show only: {column}</source>
        <translation>只显示：{column}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/value_choice.py"/>
        <source>{value} · {count}</source>
        <translation>{value} · {count}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/wall_strip.py"/>
        <source>Enter opens the table · Esc leaves the wall</source>
        <translation>Enter 打开桌台 · Esc 离开桌台墙</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/wall_view.py"/>
        <source>Wall of tables</source>
        <translation>桌台墙</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/window.py"/>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/window.py"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/window.py"/>
        <source>Wall</source>
        <translation>桌台墙</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/worst_strip.py"/>
        <source>WORST · {count}</source>
        <translation>优先关注 · {count}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/worst_strip.py"/>
        <source>WORST · {shown} of {count}</source>
        <translation>优先关注 · {shown} / {count}</translation>
    </message>
    <message>
        <location filename="thrillmon/panes/worst_strip.py"/>
        <source>Worst tables</source>
        <translation>优先关注的桌台</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Ask the broker&apos;s keeper for the permission, or check the names in [amqp].</source>
        <translation>请向消息代理的管理员申请权限，或检查 [amqp] 中的名称。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Check host and port in [amqp] url, and whether the broker runs.</source>
        <translation>请检查 [amqp] url 的主机与端口，以及消息代理是否在运行。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Check host and port in [amqp] url; a firewall or an IP whitelist may stand in the way.</source>
        <translation>请检查 [amqp] url 的主机与端口；可能被防火墙或 IP 白名单挡住。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Check that this is the broker&apos;s TLS port (usually 5671).</source>
        <translation>请确认这是消息代理的 TLS 端口（通常是 5671）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Check that this is the broker&apos;s port; if it is its TLS port, write amqps://.</source>
        <translation>请确认这是消息代理的端口；若是 TLS 端口，请写 amqps://。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Check the names of exchange and queue in [amqp]; the studio must have made them.</source>
        <translation>请检查 [amqp] 中交换机与队列的名称；它们必须由直播厅建立。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Check the path of [amqp] url: amqp://HOST/NAME; a / inside the name is written %2F.</source>
        <translation>请检查 [amqp] url 的路径：amqp://HOST/NAME；名称中的 / 要写成 %2F。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Check the port; if it is the broker&apos;s TLS port, write amqps://.</source>
        <translation>请检查端口；若是消息代理的 TLS 端口，请写 amqps://。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Check the spelling of [amqp] url, and this machine&apos;s network and DNS.</source>
        <translation>请检查 [amqp] url 的拼写，以及本机的网络与 DNS。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Check user and password in the keychain, or THRILLMON_AMQP_USER and THRILLMON_AMQP_PASSWORD.</source>
        <translation>请检查钥匙串中的用户名与密码，或 THRILLMON_AMQP_USER 与 THRILLMON_AMQP_PASSWORD。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Give the queue another name in [amqp], or delete the one that is there.</source>
        <translation>请在 [amqp] 中给队列另一个名称，或删除现有的队列。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>It is connected anew by itself; if that goes on failing, look at the broker and the network.</source>
        <translation>会自动重新连接；若一直失败，请检查消息代理与网络。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Nobody knows the host name in {address}.</source>
        <translation>{address} 中的主机名无法解析。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Nothing listens at {address}.</source>
        <translation>{address} 没有程序在监听。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Stop the other program, or listen with a queue of your own: mode = &quot;own&quot; or &quot;durable&quot; in [amqp].</source>
        <translation>请停止另一个程序，或改用自己的队列收听：在 [amqp] 设 mode = &quot;own&quot; 或 &quot;durable&quot;。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The broker at {address} closed the connection: {reason}.</source>
        <translation>{address} 的消息代理关闭了连接：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The broker at {address} failed: {reason}.</source>
        <translation>{address} 的消息代理发生错误：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The broker at {address} is shutting down or was told to drop us.</source>
        <translation>{address} 的消息代理正在关闭，或被要求断开我们的连接。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The broker at {address} refuses the user “{user}”.</source>
        <translation>{address} 的消息代理拒绝用户“{user}”。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The broker at {address} shows a certificate this machine does not trust: {reason}.</source>
        <translation>{address} 的消息代理出示的证书不受本机信任：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The broker does not allow it: {reason}.</source>
        <translation>消息代理不允许：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The broker has it with other settings: {reason}.</source>
        <translation>消息代理上已有，但设置不同：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The broker says: {reason}.</source>
        <translation>消息代理回复：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The connection to {address} broke off.</source>
        <translation>与 {address} 的连接中断了。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The queue “{queue}” already has {consumers} other consumer(s), and every message goes to only one.</source>
        <translation>队列“{queue}”已有 {consumers} 个其他消费者，而每条消息只会发给其中一个。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>The virtual host “{vhost}” does not exist, or “{user}” may not use it.</source>
        <translation>虚拟主机“{vhost}”不存在，或“{user}”无权使用。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>There is no way to {address}: {reason}.</source>
        <translation>无法到达 {address}：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Use the name the certificate was made for, or point SSL_CERT_FILE at the authority&apos;s certificate.</source>
        <translation>请使用证书所属的名称，或将 SSL_CERT_FILE 指向证书颁发机构的证书。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>What listens at {address} does not speak AMQP 0-9-1.</source>
        <translation>在 {address} 监听的程序不支持 AMQP 0-9-1。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>Write amqp:// for a broker without TLS, or use its TLS port (usually 5671).</source>
        <translation>消息代理没有 TLS 时请写 amqp://，或改用它的 TLS 端口（通常是 5671）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>{address} does not answer any more.</source>
        <translation>{address} 不再响应。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>{address} does not answer in TLS.</source>
        <translation>{address} 不以 TLS 响应。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>{address} does not answer.</source>
        <translation>{address} 没有响应。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/amqp_errors.py"/>
        <source>{address} hung up without a word.</source>
        <translation>{address} 未说明原因就断开连接。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/broker.py"/>
        <source>Listening on the queue “{queue}”.</source>
        <translation>正在收听队列“{queue}”。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/broker.py"/>
        <source>{address} has sent nothing for {seconds:.0f} s.</source>
        <translation>{address} 已 {seconds:.0f} 秒没有发来任何东西。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/channel.py"/>
        <source>Check the metadata of the gRPC link in the settings.</source>
        <translation>请检查设置中 gRPC 连接的元数据（metadata）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>Check the address, also the path behind the host if the provider named one.</source>
        <translation>请检查地址；若供应商有指定，也请检查主机后面的路径。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>Enter the address itself, with https:// where the provider has it.</source>
        <translation>请输入最终的地址；供应商使用 https:// 时也要写上。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>The answer was thrown away. When it lasts, report it to the provider.</source>
        <translation>答复已丢弃。若持续发生，请报告供应商。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>The link to {place} has been closed.</source>
        <translation>与 {place} 的连接已关闭。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>The proxy on the way to {place} does not let us through (HTTP {status}).</source>
        <translation>通往 {place} 的代理服务器不让我们通过（HTTP {status}）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>What {place} answers to {call} is larger than {limit} MiB.</source>
        <translation>{place} 对 {call} 的答复超过 {limit} MiB。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>What {place} answers to {call} is not what the provider sends.</source>
        <translation>{place} 对 {call} 的答复不是供应商的格式。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>{place} answers {call} with a web page instead of data.</source>
        <translation>{place} 对 {call} 答复的是网页而不是数据。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>{place} answers, but the provider&apos;s HTTP API is not there (asked: {call}).</source>
        <translation>{place} 有响应，但那里没有供应商的 HTTP API（询问：{call}）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>{place} broke the connection off while asked {call}.</source>
        <translation>{place} 在询问 {call} 时断开了连接。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>{place} can be reached, but did not answer {call} within {seconds:g} s.</source>
        <translation>可以连到 {place}，但 {seconds:g} 秒内没有答复 {call}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>{place} sends us to another address (HTTP {status}); it was not followed, as the API key would go along.</source>
        <translation>{place} 把我们转到另一个地址（HTTP {status}）；为免 API 密钥外泄，并未跟随。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <source>{place} was asked {call} for {asked} and answered for “{told}”.</source>
        <translation>向 {place} 以 {call} 询问 {asked}，它却答复“{told}”。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <location filename="thrillmon/remote/statuses.py"/>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>It is tried again; when it lasts, tell the provider.</source>
        <translation>会再次尝试；若持续发生，请告知供应商。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>Ask your network&apos;s administrator, or take the address out of the proxy&apos;s settings.</source>
        <translation>请联系网络管理员，或将此地址排除在代理服务器设置之外。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>Check the address; a log-in page of the network may be in between.</source>
        <translation>请检查地址；中间可能有网络的登录页面。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/complaints.py"/>
        <location filename="thrillmon/remote/tap_examining.py"/>
        <source>Check the address: this may be another service.</source>
        <translation>请检查地址：这可能是另一个服务。</translation>
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
        <translation>请确认这是正确服务器的 TLS 端口。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Check the address for typing errors, and that this computer is on the right network.</source>
        <translation>请检查地址是否打错，以及这台电脑是否在正确的网络上。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Check the address; a firewall may be swallowing the connection.</source>
        <translation>请检查地址；连接可能被防火墙拦下。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Check the address; an authority of the studio&apos;s own is made known in SSL_CERT_FILE.</source>
        <translation>请检查地址；直播厅自有的证书颁发机构请设在 SSL_CERT_FILE。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Check the network and the address.</source>
        <translation>请检查网络与地址。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Check the port: it may be that of the HTTP API or of another program.</source>
        <translation>请检查端口：可能是 HTTP API 或其他程序的端口。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Check the port; if it is right, the server is down.</source>
        <translation>请检查端口；若正确，说明服务器已停止。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Enter it as the gRPC address, or use the right port here.</source>
        <translation>请将它填为 gRPC 地址，或在此改用正确的端口。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>It is tried again; when it lasts, check that this is the server&apos;s TLS port.</source>
        <translation>会再次尝试；若持续发生，请确认这是服务器的 TLS 端口。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Switch TLS off, or use the server&apos;s TLS port.</source>
        <translation>请关闭 TLS，或改用服务器的 TLS 端口。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Switch TLS on (for REST: write https:// in front of the address).</source>
        <translation>请开启 TLS（REST 请在地址前写 https://）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>The certificate of {place} cannot be trusted: {reason}.</source>
        <translation>{place} 的证书不可信任：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>The name {host} is not known.</source>
        <translation>名称 {host} 无法解析。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Use the server&apos;s TLS port; on this machine, write ws:// in front of the address.</source>
        <translation>请使用服务器的 TLS 端口；若在本机，请在地址前写 ws://。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>Write wss:// in front of the address.</source>
        <translation>请在地址前写 wss://。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>{place} and we cannot agree on TLS: {reason}.</source>
        <translation>与 {place} 无法协商 TLS：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>{place} answers, but does not talk gRPC.</source>
        <translation>{place} 有响应，但不是 gRPC。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>{place} cannot be reached: {reason}.</source>
        <translation>无法连到 {place}：{reason}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>{place} gives no sign of life within {seconds:g} s.</source>
        <translation>{place} 在 {seconds:g} 秒内毫无动静。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>{place} is a gRPC port, not a web address.</source>
        <translation>{place} 是 gRPC 端口，不是网址。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>{place} refuses the connection: nothing listens there.</source>
        <translation>{place} 拒绝连接：那里没有程序在监听。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>{place} takes the connection and hangs up before TLS is agreed on.</source>
        <translation>{place} 接受连接，但在 TLS 协商完成前就断开。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>{place} talks TLS, but TLS is switched off here.</source>
        <translation>{place} 使用 TLS，但这里的 TLS 是关闭的。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/diagnosis.py"/>
        <source>{place} talks plain text, but TLS is switched on here.</source>
        <translation>{place} 使用明文，但这里的 TLS 是开启的。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/directory.py"/>
        <location filename="thrillmon/remote/recorder.py"/>
        <source>{place} has nothing under the code {code}.</source>
        <translation>{place} 没有代码 {code} 的数据。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>Answers in {took:.0f} ms: {count} tables, {open} of them open ({generation} calls).</source>
        <translation>{took:.0f} 毫秒内响应：{count} 桌，其中 {open} 桌开放（{generation} 调用）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>Answers, but knows no table for the platform “{platform}”.</source>
        <translation>有响应，但平台“{platform}”没有任何桌台。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>Check [studio] platform: it is the name of the header that flags our messages. Ask the provider.</source>
        <translation>请检查 [studio] platform：它是标示我方消息的标头名称。请询问供应商。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>Check [studio] platform; ask the provider which tables this account is subscribed to.</source>
        <translation>请检查 [studio] platform；并询问供应商此账号订阅了哪些桌台。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>Connected, but in {seconds:.0f} s no message flagged “{platform}” came, although {count} tables are open.</source>
        <translation>已连接，但 {seconds:.0f} 秒内没有标示“{platform}”的消息，尽管有 {count} 桌开放。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>Connected; no message for “{platform}” came in {seconds:.0f} s, which proves nothing with so few tables.</source>
        <translation>已连接；{seconds:.0f} 秒内没有“{platform}”的消息，但桌台这么少，无法就此断定。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>Connected; the first message for “{platform}” came after {seconds:.1f} s.</source>
        <translation>已连接；{seconds:.1f} 秒后收到“{platform}”的第一条消息。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>Connected; the queue “{queue}” will be made when listening begins.</source>
        <translation>已连接；开始收听时会建立队列“{queue}”。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>Connected; {count} messages wait in the queue “{queue}”.</source>
        <translation>已连接；队列“{queue}”中有 {count} 条消息等待。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/examining.py"/>
        <source>The test did not end within {seconds:.0f} s.</source>
        <translation>测试未在 {seconds:.0f} 秒内结束。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/feed.py"/>
        <source>The news are dated {date}, which is to come. Is the clock of this computer right?</source>
        <translation>更新消息的日期是 {date}，尚未到来。本电脑的时钟正确吗？</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/feed.py"/>
        <source>The news are larger than {size} kB, which news never are.</source>
        <translation>更新消息超过 {size} kB，正常的消息不会这么大。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/feed.py"/>
        <source>The news are not in a form that can be read. Nothing of them is shown.</source>
        <translation>更新消息的格式无法读取，内容一概不显示。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/feed.py"/>
        <source>The news are not signed by the makers of this program. Nothing of them is shown; do not install them.</source>
        <translation>更新消息并非由本程序的制作者签名，内容一概不显示；请勿安装。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/feed.py"/>
        <source>The news offer version {version}, which is older than {known}. Do not go back to it.</source>
        <translation>更新消息提供版本 {version}，比 {known} 旧。请勿退回该版本。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/feed.py"/>
        <source>These are old news of {date}; those of {known} are known already. Somebody, or a cache on the way, repeats them.</source>
        <translation>这是 {date} 的旧消息；{known} 的消息早已收到。有人或途中的缓存在重复发送。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/gateway.py"/>
        <source>Check the API key of the REST link; the provider calls it the Provider HTTP Secret.</source>
        <translation>请检查 REST 连接的 API 密钥；供应商称它为 Provider HTTP Secret。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/generations.py"/>
        <source>Check the address: this is another service.</source>
        <translation>请检查地址：这是另一个服务。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/generations.py"/>
        <source>{place} answers, but knows neither ListGames nor FetchGameProvideList.</source>
        <translation>{place} 有响应，但既不认得 ListGames 也不认得 FetchGameProvideList。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/listening.py"/>
        <source>Check [amqp] exchange and the virtual host in [amqp] url; ask the provider for the name.</source>
        <translation>请检查 [amqp] exchange 与 [amqp] url 的虚拟主机；名称请询问供应商。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/listening.py"/>
        <source>Check [amqp] queue and the virtual host in [amqp] url.</source>
        <translation>请检查 [amqp] queue 与 [amqp] url 的虚拟主机。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/listening.py"/>
        <source>There is no exchange “{exchange}” on this broker.</source>
        <translation>此消息代理上没有交换机“{exchange}”。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/listening.py"/>
        <source>There is no queue “{queue}” on this broker.</source>
        <translation>此消息代理上没有队列“{queue}”。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/poll.py"/>
        <source>Answers.</source>
        <translation>有响应。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/record_pages.py"/>
        <source>The provider repeats its pages; the search was ended there.</source>
        <translation>供应商重复发出相同的页面；搜索到此为止。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/record_pages.py"/>
        <source>The provider&apos;s pages do not end; the search was ended after {pages}.</source>
        <translation>供应商的页面没有尽头；搜索在 {pages} 页后结束。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/recorder.py"/>
        <source>The provider keeps 7 days: what is older than {oldest} was not asked for.</source>
        <translation>供应商只保留 7 天：早于 {oldest} 的没有询问。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/session.py"/>
        <source>It is tried anew; if that fails, ask the broker&apos;s keeper.</source>
        <translation>会重新尝试；若失败，请联系消息代理的管理员。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/session.py"/>
        <source>The broker at {address} closed the connection.</source>
        <translation>{address} 的消息代理关闭了连接。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/session.py"/>
        <source>The broker ended our listening: the queue “{queue}” was deleted.</source>
        <translation>消息代理终止了收听：队列“{queue}”已被删除。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/session.py"/>
        <source>The connection to {address} is closed.</source>
        <translation>与 {address} 的连接是关闭的。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/session.py"/>
        <source>The connection to {address} was closed.</source>
        <translation>与 {address} 的连接已被关闭。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>Ask less often: raise the seconds between two polls.</source>
        <translation>请降低询问频率：把两次轮询的间隔秒数调高。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>Ask the provider whether our address is on its list and whether this account may read.</source>
        <translation>请询问供应商：我们的地址是否在名单上，此账号是否有读取权限。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>Check that the address is the provider&apos;s, and set the generation of its calls to “auto”.</source>
        <translation>请确认地址是供应商的，并将调用代次（generation）设为“auto”。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>Check that the address is the provider&apos;s; if it is, its calls have changed: report it.</source>
        <translation>请确认地址是供应商的；若是，说明其调用已变更：请报告。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>It is tried again; when it lasts, ask the provider.</source>
        <translation>会再次尝试；若持续发生，请询问供应商。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{place} answers, but does not know the call {call}.</source>
        <translation>{place} 有响应，但不认得调用 {call}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{place} did not finish in time.</source>
        <translation>{place} 未及时完成。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{place} does not accept our credentials.</source>
        <translation>{place} 不接受我们的凭据。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{place} does not accept the question {call}.</source>
        <translation>{place} 不接受询问 {call}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{place} does not let us ask {call}.</source>
        <translation>{place} 不允许我们询问 {call}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{place} failed while answering {call}.</source>
        <translation>{place} 在答复 {call} 时发生错误。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{place} has nothing under that code.</source>
        <translation>{place} 没有该代码的数据。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{place} is not available.</source>
        <translation>{place} 目前不可用。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{place} says that it is asked too much.</source>
        <translation>{place} 表示询问过于频繁。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/statuses.py"/>
        <source>{what} The reason given: “{said}”.</source>
        <translation>{what}对方说明：“{said}”。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap.py"/>
        <source>Listening at {place}.</source>
        <translation>正在收听 {place}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap.py"/>
        <source>The token was renewed and is tried now.</source>
        <translation>令牌已更新，现在重新尝试。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>, “{words}”</source>
        <translation>，“{words}”</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>Ask for the permission, or check operator and brand in the address; with this token it is not tried again.</source>
        <translation>请申请权限，或检查地址中的运营商与品牌；使用此令牌不会再尝试。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>Check host and port: this may be another service.</source>
        <translation>请检查主机与端口：这可能是另一个服务。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>Check operator, brand and currency.</source>
        <translation>请检查运营商、品牌与币种。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>Check the path: /v1/events/OPERATOR/BRAND or /v1/events/service; some installations leave /v1 out or put more before it.</source>
        <translation>请检查路径：/v1/events/OPERATOR/BRAND 或 /v1/events/service；有些安装会省略 /v1，或在前面多加一段。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>Enter the address itself, with wss:// where the provider has it.</source>
        <translation>请输入最终的地址；供应商使用 wss:// 时也要写上。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>HTTP 401</source>
        <translation>HTTP 401</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>It is connected anew by itself.</source>
        <translation>会自动重新连接。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>It is connected anew by itself; if that fails, look at the network.</source>
        <translation>会自动重新连接；若不成功，请检查网络。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>It is connected anew by itself; when it lasts, something on the way damages the data.</source>
        <translation>会自动重新连接；若持续发生，说明途中有东西损坏数据。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>It is connected anew by itself; when it lasts, tell the provider.</source>
        <translation>会自动重新连接；若持续发生，请告知供应商。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>It is tried again; when it lasts, ask whether ThrillConnect is up.</source>
        <translation>会再次尝试；若持续发生，请询问 ThrillConnect 是否在运行。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>Put a new token into the keychain or THRILLMON_TAP_TOKEN; with this one it is not tried again. Check, too, that it is for this operator and brand.</source>
        <translation>请将新的令牌放入钥匙串或 THRILLMON_TAP_TOKEN；使用当前的令牌不会再尝试。也请确认它适用于此运营商与品牌。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>Put the token into the keychain or into THRILLMON_TAP_TOKEN.</source>
        <translation>请将令牌放入钥匙串或 THRILLMON_TAP_TOKEN。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>The connection to {place} broke off{words}.</source>
        <translation>与 {place} 的连接中断了{words}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>The proxy on the way to {place} does not let us through ({said}).</source>
        <translation>通往 {place} 的代理服务器不让我们通过（{said}）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>There is no token for {place}, and ThrillConnect lets nobody in without one.</source>
        <translation>没有 {place} 的令牌，而 ThrillConnect 不让没有令牌的人连接。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>ThrillConnect at {place} knows the token, and it may not listen here (HTTP 403).</source>
        <translation>{place} 的 ThrillConnect 认得此令牌，但它无权在此收听（HTTP 403）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>ThrillConnect at {place} refuses the token: {said}.</source>
        <translation>{place} 的 ThrillConnect 拒绝此令牌：{said}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>it closes with the code {code}</source>
        <translation>它以代码 {code} 关闭连接</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>it closes with the code {code}, “{reason}”</source>
        <translation>它以代码 {code}“{reason}”关闭连接</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>it says “{words}” and closes</source>
        <translation>它回复“{words}”后关闭连接</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>{place} answers with a web page instead of the event stream (HTTP {status}).</source>
        <translation>{place} 答复的是网页而不是事件流（HTTP {status}）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>{place} answers, but does not talk WebSocket.</source>
        <translation>{place} 有响应，但不是 WebSocket。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>{place} answers, but there is no event stream at {path} (HTTP {status}).</source>
        <translation>{place} 有响应，但 {path} 没有事件流（HTTP {status}）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>{place} broke the connection off while it was being opened.</source>
        <translation>{place} 在建立连接时断开了连接。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>{place} can be reached, but did not open the event stream within {seconds:g} s.</source>
        <translation>可以连到 {place}，但 {seconds:g} 秒内没有打开事件流。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>{place} cannot open the event stream now (HTTP {status}{told}).</source>
        <translation>{place} 目前无法打开事件流（HTTP {status}{told}）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>{place} does not accept the request (HTTP {status}{told}).</source>
        <translation>{place} 不接受此请求（HTTP {status}{told}）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>{place} has sent nothing for {seconds:.0f} s, not even answers to our pings.</source>
        <translation>{place} 已 {seconds:.0f} 秒没有发来任何东西，连我们的 ping 也没有响应。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>{place} hung up: {how}{words}.</source>
        <translation>{place} 断开了连接：{how}{words}。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>{place} sends us to another address (HTTP {status}); it was not followed, as the token would go along.</source>
        <translation>{place} 把我们转到另一个地址（HTTP {status}）；为免令牌外泄，并未跟随。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>{place} sent a frame of more than {limit} MiB; the connection was ended.</source>
        <translation>{place} 发来超过 {limit} MiB 的帧；连接已结束。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_errors.py"/>
        <source>{place} sent what no WebSocket server sends; the connection was ended.</source>
        <translation>{place} 发来的不是 WebSocket 服务器会发的内容；连接已结束。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_examining.py"/>
        <source>Check [tap] events, operator and brand; ask the provider what the complaint means.</source>
        <translation>请检查 [tap] events、运营商与品牌；并询问供应商此错误的含义。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_examining.py"/>
        <source>Connected and not refused; no event came in {seconds:.0f} s, which proves nothing when no jackpot is active.</source>
        <translation>已连接且未被拒绝；{seconds:.0f} 秒内没有事件，但若没有进行中的彩金，无法就此断定。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_examining.py"/>
        <source>Connected, but ThrillConnect complains: “{words}”.</source>
        <translation>已连接，但 ThrillConnect 报告错误：“{words}”。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_examining.py"/>
        <source>Connected, but what comes is not what ThrillConnect sends: {reason}</source>
        <translation>已连接，但收到的不是 ThrillConnect 的格式：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_examining.py"/>
        <source>Connected; the first event ({name}) came after {seconds:.1f} s.</source>
        <translation>已连接；{seconds:.1f} 秒后收到第一个事件（{name}）。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_examining.py"/>
        <source>If jackpots should be there, check operator and brand in the address, and [tap] events.</source>
        <translation>若应该有彩金，请检查地址中的运营商与品牌，以及 [tap] events。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/tap_session.py"/>
        <source>The connection to {place} was closed.</source>
        <translation>与 {place} 的连接已被关闭。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/updates.py"/>
        <source>News are fetched over https only, and {url} is not.</source>
        <translation>更新消息只通过 https 获取，而 {url} 不是。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/updates.py"/>
        <source>{host} answers {status} instead of news. Try again later.</source>
        <translation>{host} 返回 {status}，而非更新消息。请稍后再试。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/updates.py"/>
        <source>{host} cannot be reached safely. Look at the network; a proxy may stand in between.</source>
        <translation>无法安全连接 {host}。请检查网络；中间可能有代理服务器。</translation>
    </message>
    <message>
        <location filename="thrillmon/remote/updates.py"/>
        <source>{host} does not answer within {seconds:.0f} s.</source>
        <translation>{host} 未在 {seconds:.0f} 秒内响应。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/entries.py"/>
        <source>Give the floor a name: its secrets and its archive go by it.</source>
        <translation>请为现场命名：密钥与存档都以此名称区分。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/files.py"/>
        <source>The variable {variable}: {reason}</source>
        <translation>变量 {variable}：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/files.py"/>
        <source>There is no profile {file}. Write one, or try the program with: thrillmon demo</source>
        <translation>没有配置文件 {file}。请建立一个，或先试用：thrillmon demo</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/files.py"/>
        <source>{file}: this is no TOML: a number is too long, or lists are nested too deeply</source>
        <translation>{file}：这不是 TOML：数字太长，或列表嵌套太深</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/files.py"/>
        <location filename="thrillmon/settings/profiles.py"/>
        <source>The profile {file} cannot be read: {reason}</source>
        <translation>配置文件 {file} 无法读取：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/keychain.py"/>
        <source>The keychain “{keychain}” does not take {name} ({reason}). Unlock it and try again, or set the variable {name} before the program is started.</source>
        <translation>钥匙串“{keychain}”不接受 {name}（{reason}）。请解锁后再试，或在启动程序前设置环境变量 {name}。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/keychain.py"/>
        <source>This machine has no keychain that secrets could be kept in. Set the variable {name} before the program is started.</source>
        <translation>这台电脑没有可存放密钥的钥匙串。请在启动程序前设置环境变量 {name}。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/keychain.py"/>
        <source>{name} has {count} characters, and Windows keeps {limit} at most. Set the variable {name} instead.</source>
        <translation>{name} 有 {count} 个字符，Windows 最多保存 {limit} 个。请改为设置环境变量 {name}。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/mistakes.py"/>
        <source>must be a list such as [&quot;A&quot;, &quot;B&quot;]</source>
        <translation>必须是列表，例如 [&quot;A&quot;, &quot;B&quot;]</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/mistakes.py"/>
        <source>must be a number that ends</source>
        <translation>必须是有限的数字</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/mistakes.py"/>
        <source>must be a section with keys</source>
        <translation>必须是含有键的区段</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/mistakes.py"/>
        <source>must be a table such as {{ &quot;key&quot; = &quot;value&quot; }}</source>
        <translation>必须是对照表，例如 {{ &quot;key&quot; = &quot;value&quot; }}</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/mistakes.py"/>
        <source>must be one of {limit}</source>
        <translation>必须是下列之一：{limit}</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/mistakes.py"/>
        <source>must name at least one</source>
        <translation>必须至少填一个</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/mistakes.py"/>
        <source>must not have more than {limit} characters</source>
        <translation>不得超过 {limit} 个字符</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/mistakes.py"/>
        <source>there is no such key; check its spelling</source>
        <translation>没有这个键；请检查拼写</translation>
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
        <translation>必须是整数</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/mistakes.py"/>
        <location filename="thrillmon/studio/script_problems.py"/>
        <source>must be more than {limit:g}</source>
        <translation>必须大于 {limit:g}</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/mistakes.py"/>
        <location filename="thrillmon/studio/script_problems.py"/>
        <source>must be {limit:g} or less</source>
        <translation>必须不大于 {limit:g}</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/mistakes.py"/>
        <location filename="thrillmon/studio/script_problems.py"/>
        <source>must be {limit:g} or more</source>
        <translation>必须不小于 {limit:g}</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>AMQP</source>
        <translation>AMQP</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Ahead of our answer</source>
        <translation>未确认上限</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Ask the provider over HTTPS</source>
        <translation>经 HTTPS 查询供应商</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Begin at</source>
        <translation>起始位置</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Days to keep.</source>
        <translation>保留天数。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Deliveries the broker may send ahead of our answer.</source>
        <translation>消息代理在我方确认前可先发送的条数。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Exchange</source>
        <translation>交换机</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Extra metadata of every call; a value may be &quot;keychain:NAME&quot; or &quot;env:NAME&quot;.</source>
        <translation>每次调用附加的元数据；值可为 &quot;keychain:NAME&quot; 或 &quot;env:NAME&quot;。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Game codes</source>
        <translation>游戏代码</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Generation</source>
        <translation>调用代次</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Gigabytes to keep at most.</source>
        <translation>最多保留的 GB 数。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>How every table&apos;s events are heard.</source>
        <translation>如何接收各桌事件。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>How the floor is polled.</source>
        <translation>如何轮询现场。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Keep at most</source>
        <translation>保留上限</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Keep for</source>
        <translation>保留期间</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Keep what is heard when the window closes</source>
        <translation>窗口关闭后仍保留收到的内容</translation>
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
        <translation>元数据</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Only these game codes; empty means all.</source>
        <translation>只接收这些游戏代码；留空表示全部。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Poll every</source>
        <translation>轮询间隔</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Poll the floor over gRPC</source>
        <translation>经 gRPC 轮询现场</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>REST</source>
        <translation>REST</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Seconds between polls.</source>
        <translation>两次轮询之间的秒数。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Studio</source>
        <translation>直播厅</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>The broker&apos;s address, amqps:// or amqp://, with the virtual host. User and password never here.</source>
        <translation>消息代理的地址（amqps:// 或 amqp://），含虚拟主机。绝不填用户与密码。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>The currency code to ask for.</source>
        <translation>要查询的货币代码。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>The events to hear; &quot;*&quot; means all jackpot events, &quot;thrillgate:*&quot; the freebets, &quot;thrilldrops:*&quot; the campaigns.</source>
        <translation>要接收的事件；&quot;*&quot; 表示所有彩金事件，&quot;thrillgate:*&quot; 为免费投注，&quot;thrilldrops:*&quot; 为活动。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>The folder; empty means the usual place for data on this system.</source>
        <translation>文件夹；留空表示此系统的惯用数据位置。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>The headers exchange that carries the events.</source>
        <translation>承载事件的 headers 交换机。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>The jackpot events.</source>
        <translation>彩金事件。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>The platform code: the header that flags our messages. From the provider.</source>
        <translation>平台代码：标示我方消息的标头。由供应商提供。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>The provider&apos;s HOST:PORT.</source>
        <translation>供应商的 主机:端口。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>The provider&apos;s HTTPS interface: for look-ups, and for the poll where gRPC cannot go.</source>
        <translation>供应商的 HTTPS 接口：用于查询，以及 gRPC 无法通过时的轮询。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>The provider&apos;s address, https://HOST.</source>
        <translation>供应商的地址，https://主机。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>The queue&apos;s name in the modes durable, stream, provisioned.</source>
        <translation>durable、stream、provisioned 方式下的队列名称。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>The studio&apos;s time zone, such as Asia/Taipei.</source>
        <translation>直播厅的时区，例如 Asia/Taipei。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>ThrillConnect</source>
        <translation>ThrillConnect</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>ThrillConnect&apos;s address: wss://HOST/v1/events/OPERATOR/BRAND, or wss://HOST/v1/events/service for all brands; what stands before /events is the installation&apos;s own. The token never here.</source>
        <translation>ThrillConnect 的地址：wss://HOST/v1/events/OPERATOR/BRAND，或供所有品牌的 wss://HOST/v1/events/service；/events 之前的部分依安装而定。绝不填令牌。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Way to listen</source>
        <translation>接收方式</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>What is kept of all that was heard.</source>
        <translation>已收到的内容保留多少。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>What survives</source>
        <translation>断电保护</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>What the window calls this floor.</source>
        <translation>窗口中显示的现场名称。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Where the mode stream begins to read: next (what comes from now on), first (the oldest), last, a number, or an age such as &quot;2h&quot; (units Y, M, D, h, m, s).</source>
        <translation>stream 模式从何处开始读取：next（从现在起收到的）、first（最旧的）、last（最新一段）、编号，或时长如“2h”（单位 Y、M、D、h、m、s）。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Which calls the server has: list (since 2024), fetch (before), or find out by asking.</source>
        <translation>服务器支持的调用：list（2024 年起）、fetch（更早），或自动检测。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>Whose floor it is.</source>
        <translation>这是谁的现场。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>[{link}] is not encrypted and leaves this machine: anybody on the way can read it. Use amqps, https, wss or tls = true.</source>
        <translation>[{link}] 未加密就离开本机：途中任何人都能读取。请使用 amqps、https、wss 或 tls = true。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>deliveries</source>
        <translation>条</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>full: what is acknowledged survives a power cut. normal: it survives the program&apos;s end only.</source>
        <translation>full：已确认的内容在断电后仍在。normal：仅在程序结束后仍在。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>gRPC</source>
        <translation>gRPC</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>is missing: without it no message can be told to be ours</source>
        <translation>缺少：没有它就无法辨认哪些消息属于我方</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>own: a queue for as long as we listen. durable: a queue of ours that waits for us. stream: the house&apos;s stream, for many desks. provisioned: the provider&apos;s queue for this account.</source>
        <translation>own：仅在接收期间存在的队列。durable：我方的持久队列。stream：供多个席位使用的流。provisioned：供应商为此账号建立的队列。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profile.py"/>
        <source>the mode &quot;{mode}&quot; needs the name of its queue (key: queue)</source>
        <translation>&quot;{mode}&quot; 方式需要队列名称（键：queue）</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profiles.py"/>
        <source>It cannot be remembered which profile is open: {reason}</source>
        <translation>无法记住打开的是哪个配置文件：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profiles.py"/>
        <source>The profile {file} cannot be deleted: {reason}</source>
        <translation>无法删除配置文件 {file}：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/profiles.py"/>
        <source>There is a profile “{name}” already; its secrets and its archive go by that name.</source>
        <translation>已有配置文件“{name}”；其密钥与存档都以此名称区分。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/rules.py"/>
        <source>has port 0</source>
        <translation>端口是 0</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/rules.py"/>
        <source>is no address: its host or port cannot be read</source>
        <translation>不是地址：无法读出主机或端口</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/rules.py"/>
        <source>is no time zone name such as Asia/Taipei</source>
        <translation>不是时区名称（例如 Asia/Taipei）</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/rules.py"/>
        <source>must be &quot;*&quot;, the name of an event, or a source with either, as in &quot;thrillgate:*&quot;</source>
        <translation>必须是 &quot;*&quot;、事件名称，或加上来源，例如 &quot;thrillgate:*&quot;</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/rules.py"/>
        <source>must be &quot;next&quot;, &quot;first&quot;, &quot;last&quot;, a number, or an age such as &quot;2h&quot;</source>
        <translation>必须是“next”、“first”、“last”、编号，或时长如“2h”</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/rules.py"/>
        <source>must be HOST:PORT, without a scheme, a user or a path</source>
        <translation>必须是 主机:端口，不含协议、用户或路径</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/rules.py"/>
        <source>must be three capital letters such as EUR</source>
        <translation>必须是三个大写字母，例如 EUR</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/rules.py"/>
        <source>must begin with {first}:// or {other}://</source>
        <translation>必须以 {first}:// 或 {other}:// 开头</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/rules.py"/>
        <source>must end with the path: the currency is a key of its own, and no token belongs in a file</source>
        <translation>必须以路径结尾：货币另有专用的键，令牌不得写入文件</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/rules.py"/>
        <source>must name operator and brand apart, as in /v1/events/OPERATOR/BRAND</source>
        <translation>必须分别写出运营商与品牌，例如 /v1/events/OPERATOR/BRAND</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/rules.py"/>
        <source>must not hold a user or password: those belong in the keychain or the environment</source>
        <translation>不得含有用户或密码：请放在钥匙串或环境变量</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/rules.py"/>
        <source>must not hold spaces</source>
        <translation>不得含有空格</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/rules.py"/>
        <source>names no host</source>
        <translation>没有主机名</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/secrets.py"/>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/secrets.py"/>
        <source>The Provider HTTP Secret: it goes along as X-API-Key.</source>
        <translation>Provider HTTP Secret：以 X-API-Key 发送。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/secrets.py"/>
        <source>The password of that user.</source>
        <translation>该用户的密码。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/secrets.py"/>
        <source>The token of ThrillConnect.</source>
        <translation>ThrillConnect 的令牌。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/secrets.py"/>
        <source>The user of the broker. From the provider.</source>
        <translation>消息代理的用户。由供应商提供。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/secrets.py"/>
        <source>[grpc] metadata {key}: there is no {place} entry “{name}”.</source>
        <translation>[grpc] metadata {key}：{place} 中没有条目“{name}”。</translation>
    </message>
    <message>
        <location filename="thrillmon/settings/writing.py"/>
        <source>The profile {file} cannot be written: {reason}</source>
        <translation>无法写入配置文件 {file}：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/play/troubles.py"/>
        <source>“step” is “{step}”, which the game does not have; its steps are {steps}</source>
        <translation>“step” 是“{step}”，此游戏没有这个步骤；它的步骤有 {steps}</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/play/troubles.py"/>
        <source>“table” is “{table}”, where nothing is dealt from a shoe</source>
        <translation>“table” 是“{table}”，该桌不从牌靴发牌</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/play/troubles.py"/>
        <source>“table” is “{table}”, which is no table here; name one of {first} to {last}, a game type that is played here, or *</source>
        <translation>“table” 是“{table}”，这里没有这张桌台；请写 {first} 到 {last} 之一、这里有的游戏类型，或 *</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/play/troubles.py"/>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>{file}: trouble {number} ({kind}): {problem}</source>
        <translation>{file}：状况 {number}（{kind}）：{problem}</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/script_problems.py"/>
        <source>is not known here; known are {keys}</source>
        <translation>这里不认得；可用的有 {keys}</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/script_problems.py"/>
        <source>is wrong: {reason}</source>
        <translation>有误：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/script_problems.py"/>
        <source>must be a number with an end</source>
        <translation>必须是有限的数字</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/script_problems.py"/>
        <source>must be {choice}</source>
        <translation>必须是 {choice}</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/script_problems.py"/>
        <source>must not be empty</source>
        <translation>不可为空</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/script_problems.py"/>
        <source>“{key}” {problem}</source>
        <translation>“{key}”{problem}</translation>
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
        <translation>是“{kind}”</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>{file}: cannot be read: {reason}</source>
        <translation>{file}：无法读取：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>{file}: is no TOML: {reason}</source>
        <translation>{file}：不是 TOML：{reason}</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>{file}: trouble {number} must be a table of keys</source>
        <translation>{file}：状况 {number} 必须是键值表</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>{file}: trouble {number}: “kind” {problem}; it must be one of {kinds}</source>
        <translation>{file}：状况 {number}：“kind” {problem}；必须是 {kinds} 之一</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>{file}: “trouble” must be a list: write [[trouble]] with two brackets</source>
        <translation>{file}：“trouble” 必须是列表：请用双层方括号写 [[trouble]]</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>{file}: “{key}” is not known; a script has only [[trouble]]</source>
        <translation>{file}：不认得“{key}”；脚本只有 [[trouble]]</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>“code” and “message” go only with how = “cancel”</source>
        <translation>“code” 与 “message” 只能搭配 how = “cancel”</translation>
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
        <translation>“for” 搭配 what = “refuse”、“restart” 与 “half_open” 使用，且为必填</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>“held” and “table” go only with link = “amqp”</source>
        <translation>“held” 与 “table” 只能搭配 link = “amqp”</translation>
    </message>
    <message>
        <location filename="thrillmon/studio/scripts.py"/>
        <source>“refuse” is for the whole link, not for one table</source>
        <translation>“refuse” 用于整条连接，不能用于单一桌台</translation>
    </message>
</context>
</TS>
