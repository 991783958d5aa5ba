#!/bin/sh
# Install the Debian packages that `make demo`, `make test` or `make installers` lack.
# Usage: packages.sh demo|test|installers
# On other systems, and without the rights, it names what is missing and goes on: they may be there in another form.
set -eu

demo="python3-venv libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libxkbcommon-x11-0
libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0
fonts-inter fonts-noto-cjk"
tests="rabbitmq-server"
installers="binutils dpkg-dev g++ icu-devtools nsis x11-utils xvfb"

case "${1:-demo}" in
    demo) wanted=$demo ;;
    test) wanted="$demo $tests" ;;
    installers) wanted="$demo $installers" ;;
    *) echo "usage: packages.sh demo|test|installers" >&2; exit 2 ;;
esac

if ! command -v dpkg-query > /dev/null; then
    echo "This is no Debian: see to it that you have the equivalents of:" $wanted >&2
    exit 0
fi

missing=""
for package in $wanted; do
    # Some libraries carry another name since Debian 13 (64-bit time).
    if ! dpkg-query -W -f '${Status}\n' "$package" "${package}t64" 2> /dev/null | grep -q "ok installed"; then
        missing="$missing $package"
    fi
done
[ -n "$missing" ] || exit 0

as_root=""
if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo > /dev/null && sudo -n true 2> /dev/null; then
        as_root="sudo"
    else
        echo "These Debian packages are missing; install them with: sudo apt-get install$missing" >&2
        exit 0
    fi
fi

# A RabbitMQ that starts by itself is in nobody's interest here: the tests start their own.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' | $as_root tee "$policy" > /dev/null
    $as_root chmod +x "$policy"
    trap '$as_root rm -f "$policy"' EXIT
fi
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -qq
# shellcheck disable=SC2086
$as_root apt-get install -y -qq --no-install-recommends $missing > /dev/null
