#!/usr/bin/env bash
# Make dist/thrillmon_VERSION_ARCH.deb of the frozen program in dist/thrillmon.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' thrillmon/__init__.py)
architecture=$(dpkg --print-architecture)
tree=build/deb
# What was copied from this machine needs a C library no older than this machine's.
libc=$(getconf GNU_LIBC_VERSION | cut -d' ' -f2)
package=dist/thrillmon_${version}_${architecture}.deb

rm -rf "$tree"
install -d "$tree/DEBIAN" "$tree/opt" "$tree/usr/bin" "$tree/usr/share/doc/thrillmon"
cp -a dist/thrillmon "$tree/opt/thrillmon"
ln -s /opt/thrillmon/thrillmon "$tree/usr/bin/thrillmon"
install -Dm644 packaging/linux/thrillmon.desktop "$tree/usr/share/applications/thrillmon.desktop"
install -Dm644 build/freeze/pyinstaller/icons/thrillmon.png "$tree/usr/share/icons/hicolor/256x256/apps/thrillmon.png"
install -Dm644 build/freeze/pyinstaller/icons/thrillmon.svg "$tree/usr/share/icons/hicolor/scalable/apps/thrillmon.svg"
install -Dm644 LICENSE "$tree/usr/share/doc/thrillmon/copyright"
chmod -R u=rwX,go=rX "$tree"

cat > "$tree/DEBIAN/control" << EOF
Package: thrillmon
Version: $version
Architecture: $architecture
Maintainer: the thrillmon authors <thrillmon@localhost>
Section: misc
Priority: optional
Installed-Size: $(du -sk --apparent-size --exclude=DEBIAN "$tree" | cut -f1)
Depends: $(sed "s/^libc6$/libc6 (>= $libc)/" packaging/linux/depends | paste -sd, | sed 's/,/, /g')
Recommends: ca-certificates, libwayland-client0, libwayland-cursor0
Suggests: gnome-keyring
Description: desktop console for live-casino floors
 Shows every table of a floor, its round and how fresh that knowledge is in one
 window. It only reads; "thrillmon demo" tries it on a pretend studio.
EOF
dpkg-deb --root-owner-group -Zxz --build "$tree" "$package"
