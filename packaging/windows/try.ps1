# Try the installer on this Windows: install, prove, upgrade in place, prove, remove, look for traces.
$ErrorActionPreference = "Stop"
$setup = (Get-ChildItem dist\*-setup.exe)[0].FullName
$folder = "$env:LOCALAPPDATA\Programs\thrillmon"
$registry = "HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\thrillmon"
$menu = "$env:APPDATA\Microsoft\Windows\Start Menu\Programs\thrillmon"

function Assert($what, $holds) { if (-not $holds) { throw "Not so: $what" }; Write-Output "ok   $what" }
function Install { $run = Start-Process $setup "/S" -Wait -PassThru; Assert "the installer ends well" ($run.ExitCode -eq 0) }
function Prove { & "$folder\thrillmon.exe" selftest; Assert "selftest passes" ($LASTEXITCODE -eq 0) }

Install
Prove
Assert "the start menu has it" (Test-Path "$menu\thrillmon.lnk")
Assert "it is listed among the programs" ((Get-ItemProperty $registry).InstallLocation -eq $folder)
New-Item "$folder\_internal\of-a-former-version.txt" | Out-Null
Install
Assert "an upgrade leaves nothing of the former version" (-not (Test-Path "$folder\_internal\of-a-former-version.txt"))
Prove
# _?= keeps the uninstaller from copying itself away, so that one can wait for it.
Start-Process "$folder\uninstall.exe" "/S", "_?=$folder" -Wait
Assert "the program is gone" (-not (Test-Path "$folder\thrillmon.exe") -and -not (Test-Path "$folder\_internal"))
Assert "the start menu is clean" (-not (Test-Path $menu))
Assert "it is listed no longer" (-not (Test-Path $registry))
