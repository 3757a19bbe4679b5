#!/bin/sh
# Writes the list of the files of themes/default that the executable holds. Run it after adding,
# renaming or removing one; a test fails until then. Changes within a file need nothing.
set -eu
cd "$(dirname "$0")/../../.."
list=Sources/CDoors/CDefaultTheme/files.inc

files=$(cd themes/default 2>/dev/null && find . -type f ! -path '*/.*' | sed 's|^\./||' | LC_ALL=C sort) || files=
{
  echo "// Written by Sources/CDoors/CDefaultTheme/list-files.sh: the files of themes/default."
  echo "#ifdef FILE_BYTES"
  n=0
  printf '%s\n' "$files" | while IFS= read -r file; do
    [ -n "$file" ] || continue
    echo "static const unsigned char file$n[] = {"
    echo "#embed \"../../../themes/default/$file\" suffix(, )"
    echo "0};"
    n=$((n + 1))
  done
  echo "#endif"
  echo "#ifdef FILE_ROWS"
  n=0
  printf '%s\n' "$files" | while IFS= read -r file; do
    [ -n "$file" ] || continue
    echo "{\"$file\", file$n, sizeof file$n - 1},"
    n=$((n + 1))
  done
  echo "#endif"
} > "$list.new"
if [ -f "$list" ] && cmp -s "$list.new" "$list"; then
  rm "$list.new"
else
  mv "$list.new" "$list"
fi
