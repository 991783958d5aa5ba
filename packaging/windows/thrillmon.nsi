; The installer for Windows: for the current user, without administrator rights, upgrading in place.
; makensis -DVERSION=0.1.0 -DPAYLOAD=dist\thrillmon -DICON=...\thrillmon.ico -DOUTPUT=dist\thrillmon-0.1.0-setup.exe thrillmon.nsi
; Silent: setup.exe /S [/D=C:\folder]. Silent removal: uninstall.exe /S (keeps profiles and archives).

Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true
RequestExecutionLevel user

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

!define PRODUCT "thrillmon"
!define REGISTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\thrillmon"

Name "${PRODUCT}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\thrillmon"
; An upgrade goes where the former version is.
InstallDirRegKey HKCU "${REGISTRY}" "InstallLocation"
BrandingText "${PRODUCT} ${VERSION}"

VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "${PRODUCT}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${PRODUCT} installer"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\thrillmonw.exe"
!define MUI_FINISHPAGE_RUN_PARAMETERS "demo"
!define MUI_FINISHPAGE_RUN_TEXT "$(TryDemo)"
!define MUI_FINISHPAGE_RUN_NOTCHECKED

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "TradChinese"
!insertmacro MUI_LANGUAGE "SimpChinese"

LangString TryDemo ${LANG_ENGLISH} "Try the demo studio"
LangString TryDemo ${LANG_TRADCHINESE} "試用示範攝影棚"
LangString TryDemo ${LANG_SIMPCHINESE} "试用演示摄影棚"
LangString StillOpen ${LANG_ENGLISH} "thrillmon is open. Close it, then try again."
LangString StillOpen ${LANG_TRADCHINESE} "thrillmon 仍開啟中。請先關閉,然後再試一次。"
LangString StillOpen ${LANG_SIMPCHINESE} "thrillmon 仍在运行。请先关闭,然后重试。"
LangString NotOurs ${LANG_ENGLISH} "This folder holds other files. Choose an empty one."
LangString NotOurs ${LANG_TRADCHINESE} "此資料夾內有其他檔案。請選擇空的資料夾。"
LangString NotOurs ${LANG_SIMPCHINESE} "此文件夹中有其他文件。请选择空文件夹。"
LangString TheProgram ${LANG_ENGLISH} "The program"
LangString TheProgram ${LANG_TRADCHINESE} "程式"
LangString TheProgram ${LANG_SIMPCHINESE} "程序"
LangString WhatIKept ${LANG_ENGLISH} "My profiles, window layout and archives (cannot be undone)"
LangString WhatIKept ${LANG_TRADCHINESE} "我的設定檔、視窗配置與封存資料(無法復原)"
LangString WhatIKept ${LANG_SIMPCHINESE} "我的配置文件、窗口布局和存档(无法撤销)"

; A program that runs cannot be opened for writing, and half an upgrade is worse than none.
!macro NothingOpen un
Function ${un}NothingOpen
    StrCpy $1 "thrillmonw.exe"
    again:
    ${If} ${FileExists} "$INSTDIR\$1"
        ClearErrors
        FileOpen $0 "$INSTDIR\$1" a
        ${If} ${Errors}
            MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(StillOpen)" /SD IDCANCEL IDRETRY again
            SetErrorLevel 1
            Quit
        ${EndIf}
        FileClose $0
    ${EndIf}
    ${If} $1 == "thrillmonw.exe"
        StrCpy $1 "thrillmon.exe"
        Goto again
    ${EndIf}
FunctionEnd
!macroend
!insertmacro NothingOpen ""
!insertmacro NothingOpen "un."

Section "-program"
    ; What is in the way of the new files is removed first, so a folder with files of others is refused.
    ${If} ${FileExists} "$INSTDIR\*.*"
    ${AndIfNot} ${FileExists} "$INSTDIR\uninstall.exe"
        FindFirst $0 $1 "$INSTDIR\*.*"
        ${DoWhile} $1 != ""
            ${If} $1 != "."
            ${AndIf} $1 != ".."
                FindClose $0
                MessageBox MB_OK|MB_ICONEXCLAMATION "$(NotOurs)" /SD IDOK
                SetErrorLevel 1
                Abort
            ${EndIf}
            FindNext $0 $1
        ${Loop}
        FindClose $0
    ${EndIf}
    Call NothingOpen

    ; Nothing of the former version is left among the new one.
    RMDir /r "$INSTDIR\_internal"
    SetOutPath "$INSTDIR"
    File /r "${PAYLOAD}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"

    CreateDirectory "$SMPROGRAMS\thrillmon"
    CreateShortcut "$SMPROGRAMS\thrillmon\thrillmon.lnk" "$INSTDIR\thrillmonw.exe"
    CreateShortcut "$SMPROGRAMS\thrillmon\thrillmon demo.lnk" "$INSTDIR\thrillmonw.exe" "demo"

    WriteRegStr HKCU "${REGISTRY}" "DisplayName" "${PRODUCT}"
    WriteRegStr HKCU "${REGISTRY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${REGISTRY}" "DisplayIcon" "$INSTDIR\thrillmonw.exe"
    WriteRegStr HKCU "${REGISTRY}" "Publisher" "thrillmon"
    WriteRegStr HKCU "${REGISTRY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${REGISTRY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${REGISTRY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${REGISTRY}" "NoModify" 1
    WriteRegDWORD HKCU "${REGISTRY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    IntFmt $0 "0x%08X" $0
    WriteRegDWORD HKCU "${REGISTRY}" "EstimatedSize" "$0"
SectionEnd

Section "un.$(TheProgram)"
    SectionIn RO
    Call un.NothingOpen
    RMDir /r "$INSTDIR\_internal"
    Delete "$INSTDIR\thrillmon.exe"
    Delete "$INSTDIR\thrillmonw.exe"
    Delete "$INSTDIR\uninstall.exe"
    SetOutPath "$TEMP"
    ; Only when empty: files of others stay.
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\thrillmon\thrillmon.lnk"
    Delete "$SMPROGRAMS\thrillmon\thrillmon demo.lnk"
    RMDir "$SMPROGRAMS\thrillmon"
    DeleteRegKey HKCU "${REGISTRY}"
SectionEnd

; Archives settle disputes: they go only when somebody ticks this.
Section /o "un.$(WhatIKept)"
    RMDir /r "$LOCALAPPDATA\thrillmon"
SectionEnd
