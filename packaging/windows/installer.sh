#!/usr/bin/env bash
# Make dist/thrillmon-VERSION-setup.exe of the frozen program in dist/thrillmon; needs makensis (on Linux: package nsis).
# Usage: installer.sh [PAYLOAD_FOLDER]   (another payload tries the script where there is no Windows)
set -euo pipefail
cd "$(dirname "$0")/../.."

version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' thrillmon/__init__.py)
numbers=$(PYTHONPATH=packaging/freeze "${PYTHON:-python3}" -c \
    "import sys, version_of_windows; print(*version_of_windows.numbers(sys.argv[1]), sep='.')" "$version")
payload=${1:-dist/thrillmon}
# makensis of Windows wants paths of Windows.
here=$(cygpath -m "$PWD" 2> /dev/null || pwd)
makensis -V2 -WX "-DVERSION=$version" "-DNUMBERS=$numbers" "-DPAYLOAD=$here/$payload" \
    "-DICON=$here/build/freeze/pyinstaller/icons/thrillmon.ico" "-DOUTPUT=$here/dist/thrillmon-$version-setup.exe" \
    packaging/windows/thrillmon.nsi
