@echo off
rem Starts Citaat with the first Java 25 it finds. CITAAT_JAVA names one to use: a folder, or a java command.
setlocal DisableDelayedExpansion
set "HOME_FOLDER=%~dp0.."
set "JAVA="

rem What the user named is used or refused, never passed over in silence.
if not defined CITAAT_JAVA goto search
call :try "%CITAAT_JAVA%\bin\java.exe"
call :try "%CITAAT_JAVA%"
if defined JAVA goto start
echo Citaat needs Java 25, but CITAAT_JAVA names none: "%CITAAT_JAVA%" 1>&2
exit /b 1

:search
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
for %%V in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "BellSoft" "Amazon Corretto" "SapMachine\JDK") do (
    for /d %%D in ("%ProgramFiles%\%%~V\*") do call :try "%%~D\bin\java.exe"
)
for /d %%D in ("%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do call :try "%%~D\bin\java.exe"
for /d %%D in ("%USERPROFILE%\.jdks\*") do call :try "%%~D\bin\java.exe"
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~J"
if defined JAVA goto start
echo Citaat needs Java 25, which was not found: install it (for example from adoptium.net) or name it in CITAAT_JAVA. 1>&2
exit /b 1

:start
rem A short command ends before the second compiler has earned its keep; long runs and the window need it.
set "SPEED="
if "%~1"=="quotes" set "SPEED=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if "%~1"=="read" set "SPEED=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if "%~1"=="search" set "SPEED=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if "%~2"=="--records" set "SPEED="
rem Where the system is set to use a proxy, Java only does so when told to.
"%JAVA%" %SPEED% -Djava.net.useSystemProxies=true %CITAAT_JAVA_OPTIONS% --enable-native-access=javafx.graphics,org.xerial.sqlitejdbc --module-path "%HOME_FOLDER%\lib" --module org.citaat/org.citaat.Main %*
exit /b %ERRORLEVEL%

rem Takes %1 if none was taken yet and it is the java command of a Java 25. The "release" file is read first: asking java takes longer.
:try
if defined JAVA exit /b 0
if not exist "%~1" exit /b 0
if not exist "%~dp1..\release" goto ask
findstr /r /c:"^JAVA_VERSION=.25[^0-9]" "%~dp1..\release" >nul 2>nul && set "JAVA=%~1"
exit /b 0
:ask
"%~1" -version 2>&1 | findstr /r /c:" version .25[^0-9]" >nul 2>nul && set "JAVA=%~1"
exit /b 0
