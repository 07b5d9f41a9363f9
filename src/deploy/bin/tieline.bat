@echo off
rem SPDX-License-Identifier: GPL-3.0-or-later
rem Starts Tieline. Arguments are settings: bin\tieline --server.port=9000
rem   bin\tieline warm    makes the cache that lets the next starts take less than half the time
rem   bin\tieline java    says which Java is used
rem TIELINE_JAVA_OPTS has further options of Java, such as -Xmx2g.
setlocal EnableExtensions
for %%I in ("%~dp0..") do set "ROOT=%%~fI"
set "JAR=%ROOT%\tieline.jar"
set "CACHE=%ROOT%\tieline.aot"
set "JAVA="

if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined JAVA for /f "delims=" %%J in ('where java.exe 2^>nul') do call :try "%%J"
if not defined JAVA for %%V in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft" "Semeru" "SapMachine" "GraalVM" "OpenJDK") do (
  for /d %%D in ("%ProgramFiles%\%%~V\*") do call :try "%%D\bin\java.exe"
)
if not defined JAVA for /d %%D in ("%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do call :try "%%D\bin\java.exe"
if not defined JAVA for /d %%D in ("%USERPROFILE%\.jdks\*") do call :try "%%D\bin\java.exe"
if not defined JAVA for /d %%D in ("%USERPROFILE%\scoop\apps\*jdk*") do call :try "%%D\current\bin\java.exe"
if not defined JAVA (
  echo Tieline needs Java 25: install JDK 25, for instance from https://adoptium.net, or set JAVA_HOME to one 1>&2
  exit /b 1
)

set "FLAGS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
if /i "%~1"=="java" (
  echo %JAVA%
  exit /b 0
)
if /i "%~1"=="warm" goto warm

if exist "%CACHE%" (
  "%JAVA%" %FLAGS% "-XX:AOTCache=%CACHE%" -XX:AOTMode=auto -Xlog:aot*=off -Xlog:cds*=off %TIELINE_JAVA_OPTS% -jar "%JAR%" %*
) else (
  "%JAVA%" %FLAGS% %TIELINE_JAVA_OPTS% -jar "%JAR%" %*
)
exit /b %ERRORLEVEL%

:warm
set "TRAINING=%TEMP%\tieline-warm-%RANDOM%%RANDOM%"
if exist "%CACHE%" del "%CACHE%"
"%JAVA%" %FLAGS% %TIELINE_JAVA_OPTS% "-XX:AOTCacheOutput=%CACHE%" -Xlog:aot*=off -jar "%JAR%" --server.port=0 "--tieline.neo4j.folder=%TRAINING%" --tieline.warm-up=15m --tieline.stop-when-ready=true
rd /s /q "%TRAINING%" 2>nul
if not exist "%CACHE%" (
  echo The cache %CACHE% was not made; Tieline starts without it 1>&2
  exit /b 1
)
echo The next starts use %CACHE%
exit /b 0

rem Takes a java.exe if it is of release 25 or newer and none was taken before.
:try
if defined JAVA exit /b 0
if not exist "%~1" exit /b 0
for /f "tokens=3" %%R in ('""%~1" -version 2^>^&1 ^| findstr /c:" version ""') do for /f "delims=.-+ tokens=1" %%M in ("%%~R") do if %%M GEQ 25 set "JAVA=%~1"
exit /b 0
