#!/usr/bin/env bash
# Freeze the program into dist/, on Linux, macOS or Windows (Git Bash), and let the result prove itself.
# Usage: build.sh [PYTHON]   PYTHON: of an environment with thrillmon and the dependency group freeze
set -euo pipefail
cd "$(dirname "$0")/../.."
python=${1:-python}

"$python" packaging/wire.py
"$python" packaging/translations.py
"$python" packaging/guide.py
"$python" -m PyInstaller --noconfirm --log-level ERROR --distpath dist --workpath build/freeze packaging/pyinstaller.spec

case "$(uname -s)" in
    Linux) packaging/linux/icu.sh dist/thrillmon/_internal/PySide6/Qt/lib; program=dist/thrillmon/thrillmon ;;
    Darwin) program=dist/thrillmon.app/Contents/MacOS/thrillmon ;;
    *) program=dist/thrillmon/thrillmon.exe ;;
esac
"$program" selftest
