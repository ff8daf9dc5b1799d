@echo off
rem Starts Standpoint with the Java of JAVA_HOME, else with the one on the PATH. STANDPOINT_OPTS holds more options for Java.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "MAJOR=0"
for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1" ^| findstr /i "version"') do for /f "delims=.-+ tokens=1" %%m in (%%v) do set "MAJOR=%%~m"
if %MAJOR% LSS 25 (
  echo Standpoint needs Java 25 or newer; install one, for example from https://adoptium.net, or set JAVA_HOME to its folder. 1>&2
  exit /b 1
)
"%JAVA%" -Xmx2g --module-path="%HOME_DIR%\lib\javafx" --add-modules=javafx.controls,javafx.swing --enable-native-access=javafx.graphics,ALL-UNNAMED %STANDPOINT_OPTS% -classpath "%HOME_DIR%\lib\*" standpoint.Main %*
exit /b %ERRORLEVEL%
