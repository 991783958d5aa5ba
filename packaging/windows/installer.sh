#!/usr/bin/env bash
# Make dist/thrillmon-VERSION-setup.exe of the frozen program in dist/thrillmon, on Windows (Git Bash) with makensis.
# Elsewhere it tries the script on what is there, and leaves the result in build/: it is nothing to hand out.
# Usage: installer.sh [PAYLOAD_FOLDER]
set -euo pipefail
cd "$(dirname "$0")/../.."

version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' thrillmon/__init__.py)
numbers=$(PYTHONPATH=packaging/freeze "${PYTHON:-python3}" -c \
    "import sys, version_of_windows; print(*version_of_windows.numbers(sys.argv[1]), sep='.')" "$version")
payload=${1:-dist/thrillmon}
case "$(uname -s)" in
    MINGW* | MSYS* | CYGWIN*) output=dist ;;
    *) output=build ;;
esac
# makensis of Windows wants paths of Windows.
here=$(cygpath -m "$PWD" 2> /dev/null || pwd)
makensis -V2 -WX "-DVERSION=$version" "-DNUMBERS=$numbers" "-DPAYLOAD=$here/$payload" \
    "-DICON=$here/build/freeze/pyinstaller/icons/thrillmon.ico" "-DOUTPUT=$here/$output/thrillmon-$version-setup.exe" \
    packaging/windows/thrillmon.nsi
