#!/usr/bin/env bash
# Make dist/thrillmon-VERSION-ARCH.dmg of dist/thrillmon.app, on macOS.
# Optional: THRILLMON_CODESIGN_IDENTITY ("Developer ID Application: ...", also while freezing) signs;
# THRILLMON_NOTARY_PROFILE (made once with: xcrun notarytool store-credentials) has Apple notarise the image.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' thrillmon/__init__.py)
image=dist/thrillmon-$version-$(uname -m).dmg
app=dist/thrillmon.app
stage=build/dmg

if [ -n "${THRILLMON_CODESIGN_IDENTITY:-}" ]; then
    codesign --force --deep --timestamp --options runtime --entitlements packaging/macos/entitlements.plist \
        --sign "$THRILLMON_CODESIGN_IDENTITY" "$app"
fi
# Unsigned builds carry PyInstaller's ad-hoc signature, without which Apple silicon starts nothing.
codesign --verify --deep --strict "$app"

rm -rf "$stage" "$image"
mkdir -p "$stage"
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
hdiutil create -volname thrillmon -srcfolder "$stage" -format UDZO -fs HFS+ -ov "$image"

if [ -n "${THRILLMON_CODESIGN_IDENTITY:-}" ]; then
    codesign --timestamp --sign "$THRILLMON_CODESIGN_IDENTITY" "$image"
fi
if [ -n "${THRILLMON_NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$THRILLMON_NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose "$image"
fi
