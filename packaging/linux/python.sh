#!/bin/sh
# Print a Python that thrillmon runs on: 3.11 to 3.13.
# Usage: python.sh [path]     path: the first in PATH, not the system's own
# A distribution builds its own with profile-guided optimisation: what is heard is read up to a fifth quicker with it than
# with one built without, as pyenv does.
own=/usr/bin/python3
if [ "${1:-}" = path ] || [ "$(uname -s)" != Linux ]; then
    own=
fi
for name in $own python3 python3.13 python3.12 python3.11; do
    if "$name" -c 'import ensurepip, sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2> /dev/null; then
        echo "$name"
        exit 0
    fi
done
echo "thrillmon needs Python 3.11, 3.12 or 3.13" >&2
echo python3
