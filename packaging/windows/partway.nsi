; SPDX-License-Identifier: GPL-3.0-or-later
; The installer for Windows: for the person who runs it, without an administrator. /S asks nothing, /D=FOLDER goes elsewhere.
; makensis -DVERSION=1.2.3 -DSTAGE=FOLDER -DICON=FILE -DREMOVAL=FILE -DOUT=FILE -DHOMEPAGE=URL
; STAGE is what gets installed; REMOVAL holds the lines that remove exactly that.
Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh

!define CLASSES "Software\Classes"
!define OURS "Software\Partway"
!define REMOVE "Software\Microsoft\Windows\CurrentVersion\Uninstall\Partway"
!define OPEN '"$INSTDIR\partway.exe" -- "%1"'

Name "Partway"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Partway"
InstallDirRegKey HKCU "${OURS}" "Folder"
BrandingText "Partway ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Partway"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Partway installer"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\partway.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "SimpChinese"

LangString running ${LANG_ENGLISH} "Partway is running. Close it, then try again: what it has sent is kept."
LangString running ${LANG_GERMAN} "Partway läuft gerade. Schließen Sie es und versuchen Sie es dann noch einmal: was gesendet wurde, bleibt erhalten."
LangString running ${LANG_SPANISH} "Partway está abierto. Ciérrelo y vuelva a intentarlo: lo ya enviado se conserva."
LangString running ${LANG_FRENCH} "Partway est en cours d'exécution. Fermez-le, puis réessayez : ce qui est déjà envoyé est conservé."
LangString running ${LANG_JAPANESE} "Partway が実行中です。終了してからもう一度お試しください。送信済みのデータは保持されます。"
LangString running ${LANG_PORTUGUESEBR} "O Partway está aberto. Feche-o e tente novamente: o que já foi enviado é mantido."
LangString running ${LANG_SIMPCHINESE} "Partway 正在运行。请先关闭它，然后重试：已发送的内容会保留。"

; Nothing is touched while a program that would be replaced is at work.
!macro refuseWhileRunning program
    ${DoWhile} ${FileExists} "$INSTDIR\${program}"
        ClearErrors
        FileOpen $0 "$INSTDIR\${program}" a
        ${IfNot} ${Errors}
            FileClose $0
            ${ExitDo}
        ${EndIf}
        ${IfNot} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(running)" /SD IDCANCEL IDRETRY`
            SetErrorLevel 1
            Quit
        ${EndIf}
    ${Loop}
!macroend

Section
    !insertmacro refuseWhileRunning partway.exe
    !insertmacro refuseWhileRunning partway-cli.exe
    ; An older version takes away what it brought; its uninstaller knows best.
    ${If} ${FileExists} "$INSTDIR\uninstall.exe"
        ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
    ${EndIf}

    SetOutPath "$INSTDIR"
    File /r "${STAGE}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Partway.lnk" "$INSTDIR\partway.exe"
    WriteRegStr HKCU "${OURS}" "Folder" "$INSTDIR"

    ; "Open with" for every file.
    WriteRegStr HKCU "${CLASSES}\Applications\partway.exe" "FriendlyAppName" "Partway"
    WriteRegStr HKCU "${CLASSES}\Applications\partway.exe\shell\open\command" "" '${OPEN}'
    ; Addresses that begin with s3: offered in the system's settings, and taken where nobody else has them.
    WriteRegStr HKCU "${CLASSES}\Partway.s3" "" "URL:S3"
    WriteRegStr HKCU "${CLASSES}\Partway.s3" "URL Protocol" ""
    WriteRegStr HKCU "${CLASSES}\Partway.s3\DefaultIcon" "" "$INSTDIR\partway.exe,0"
    WriteRegStr HKCU "${CLASSES}\Partway.s3\shell\open\command" "" '${OPEN}'
    WriteRegStr HKCU "${OURS}\Capabilities" "ApplicationName" "Partway"
    WriteRegStr HKCU "${OURS}\Capabilities" "ApplicationDescription" "Uploads large files to S3-compatible storage"
    WriteRegStr HKCU "${OURS}\Capabilities\URLAssociations" "s3" "Partway.s3"
    WriteRegStr HKCU "Software\RegisteredApplications" "Partway" "${OURS}\Capabilities"
    ReadRegStr $0 HKCR "s3\shell\open\command" ""
    ${If} $0 == ""
        WriteRegStr HKCU "${CLASSES}\s3" "" "URL:S3"
        WriteRegStr HKCU "${CLASSES}\s3" "URL Protocol" ""
        WriteRegStr HKCU "${CLASSES}\s3\shell\open\command" "" '${OPEN}'
    ${EndIf}

    WriteRegStr HKCU "${REMOVE}" "DisplayName" "Partway"
    WriteRegStr HKCU "${REMOVE}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${REMOVE}" "DisplayIcon" "$INSTDIR\partway.exe,0"
    WriteRegStr HKCU "${REMOVE}" "Publisher" "Partway"
    WriteRegStr HKCU "${REMOVE}" "URLInfoAbout" "${HOMEPAGE}"
    WriteRegStr HKCU "${REMOVE}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${REMOVE}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${REMOVE}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${REMOVE}" "NoModify" 1
    WriteRegDWORD HKCU "${REMOVE}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${REMOVE}" "EstimatedSize" $0
    ${RefreshShellIcons}
SectionEnd

; Queue, accounts and settings lie in the person's own folder, and keys in the Credential Manager: they stay.
Section "Uninstall"
    !insertmacro refuseWhileRunning partway.exe
    !insertmacro refuseWhileRunning partway-cli.exe
    !include "${REMOVAL}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Partway.lnk"
    ReadRegStr $0 HKCU "${CLASSES}\s3\shell\open\command" ""
    ${If} $0 == '${OPEN}'
        DeleteRegKey HKCU "${CLASSES}\s3"
    ${EndIf}
    DeleteRegKey HKCU "${CLASSES}\Partway.s3"
    DeleteRegKey HKCU "${CLASSES}\Applications\partway.exe"
    DeleteRegValue HKCU "Software\RegisteredApplications" "Partway"
    DeleteRegKey HKCU "${OURS}"
    DeleteRegKey HKCU "${REMOVE}"
    ${RefreshShellIcons}
SectionEnd
