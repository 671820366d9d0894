; What the installer adds for Windows: files that other programs own stand under
; "Open with" and keep their default. electron-builder itself knows no such rank.

!macro DumpscopeOpenWith ENDING NAME
  WriteRegStr SHELL_CONTEXT "Software\Classes\Dumpscope.${ENDING}" "" "${NAME}"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Dumpscope.${ENDING}\DefaultIcon" "" "$INSTDIR\${APP_EXECUTABLE_FILENAME},0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Dumpscope.${ENDING}\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  WriteRegNone SHELL_CONTEXT "Software\Classes\.${ENDING}\OpenWithProgids" "Dumpscope.${ENDING}"
!macroend

!macro DumpscopeNotOpenWith ENDING
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.${ENDING}\OpenWithProgids" "Dumpscope.${ENDING}"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Dumpscope.${ENDING}"
!macroend

!macro customInstall
  !insertmacro DumpscopeOpenWith "sql" "PostgreSQL dump as SQL"
  !insertmacro DumpscopeOpenWith "dat" "Contents of a PostgreSQL directory archive"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
!macroend

!macro customUnInstall
  !insertmacro DumpscopeNotOpenWith "sql"
  !insertmacro DumpscopeNotOpenWith "dat"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
!macroend
