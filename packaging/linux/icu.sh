#!/bin/sh
# Take out of the Unicode data that Qt brings along what a window in English and Chinese never asks for: 32 MB to 5 MB.
# Usage: icu.sh FOLDER_WITH_libicudata   (needs icu-devtools and gcc; without them it says so and changes nothing)
set -eu

library=$(find "$1" -name 'libicudata.so.*' -type f)
[ -n "$library" ] || { echo "There is no libicudata in $1." >&2; exit 1; }
for tool in icupkg gcc objcopy; do
    command -v "$tool" > /dev/null || { echo "Without $tool the Unicode data stays whole (27 MB more)." >&2; exit 0; }
done

version=${library##*.so.}
name=icudt${version}l.dat
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/small"

objcopy -O binary -j .rodata "$library" "$work/$name"
icupkg -l "$work/$name" > "$work/all"
# Code pages, transliteration, spelt-out numbers, line breaking by dictionary, host names, names of characters ...
grep -E '\.(cnv|dict|cfu|spp|brk)$|^(translit|rbnf|brkitr)/|^unames\.icu' "$work/all" > "$work/out.txt"
# ... and the words and orders of other languages.
grep -E '^((curr|lang|region|unit|zone|coll)/)?[a-z]{2,3}(_.*)?\.res$' "$work/all" |
    grep -vE '^((curr|lang|region|unit|zone|coll)/)?(en|zh|res)(_.*)?\.res$' >> "$work/out.txt"
# icupkg takes a file for a list only by this ending.
icupkg -r "$work/out.txt" "$work/$name" "$work/small/$name"

cat > "$work/data.s" << EOF
    .section .note.GNU-stack,"",%progbits
    .section .rodata
    .balign 16
    .globl icudt${version}_dat
    .type icudt${version}_dat, %object
icudt${version}_dat:
    .incbin "$work/small/$name"
    .size icudt${version}_dat, .-icudt${version}_dat
EOF
gcc -shared -nostdlib -Wl,-soname,"libicudata.so.$version" -o "$work/library" "$work/data.s"
cp "$work/library" "$library"
