#!/bin/sh
# Try the .deb in /dist on a bare Debian, as root: it brings its libraries, and works without any Python.
set -eu
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends /dist/thrillmon_*.deb > /dev/null
if command -v python3; then
    echo "There is a Python here: this proves nothing." >&2
    exit 1
fi
thrillmon selftest
thrillmon demo --for 8 --screenshots /tmp/screenshots
apt-get remove -y -qq thrillmon > /dev/null
if [ -e /opt/thrillmon ] || [ -e /usr/bin/thrillmon ]; then
    echo "Something was left behind." >&2
    exit 1
fi
