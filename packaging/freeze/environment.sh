#!/usr/bin/env bash
# Make .venv-freeze: thrillmon and what freezes it, and nothing else, for what is not there cannot be packed.
# Usage: environment.sh [PYTHON]
set -euo pipefail
cd "$(dirname "$0")/../.."
export PIP_CONSTRAINT="$PWD/constraints.txt"

"${1:-python3}" -m venv .venv-freeze
python=.venv-freeze/bin/python
[ -e "$python" ] || python=.venv-freeze/Scripts/python.exe
pip=("$python" -m pip --disable-pip-version-check --quiet)
"${pip[@]}" install --upgrade pip
"${pip[@]}" install hatchling editables grpcio-tools PySide6-Essentials
"${pip[@]}" install --group freeze
"${pip[@]}" install --no-build-isolation --editable .

# Half of a ready-made numpy is OpenBLAS, 26 MB that nothing here calls. Built here numpy does without; it takes minutes.
# On macOS the system has one, and on Windows the wheel is taken as it is: few have a compiler there.
if [ "$(uname -s)" = Linux ] && command -v g++ > /dev/null; then
    "${pip[@]}" install --no-deps --force-reinstall --no-binary numpy numpy \
        -Csetup-args=-Dallow-noblas=true -Csetup-args=-Dblas=none -Csetup-args=-Dlapack=none
fi
