#!/bin/sh
# Writes the lists of the files that the executable holds: those of themes/default, and those of
# CStarter/starter/, from which `bangtin init` makes a portal. Run it after adding, renaming or removing one; a
# test fails until then. Changes within a file need nothing.
set -eu
cd "$(dirname "$0")/../../.."

# write_list FOLDER LIST: the files on standard input, paths in FOLDER, as LIST.
write_list() {
  files=$(LC_ALL=C sort)
  {
    echo "// Written by Sources/CDoors/CDefaultTheme/list-files.sh: the files of $1."
    echo "#ifdef FILE_BYTES"
    n=0
    printf '%s\n' "$files" | while IFS= read -r file; do
      [ -n "$file" ] || continue
      echo "static const unsigned char file${n}[] = {"
      echo "#embed \"../../../$1/$file\" suffix(, )"
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
  } > "$2.new"
  if [ -f "$2" ] && cmp -s "$2.new" "$2"; then
    rm "$2.new"
  else
    mv "$2.new" "$2"
  fi
}

{ cd themes/default 2>/dev/null && find . -type f ! -path '*/.*' | sed 's|^\./||'; } |
  write_list themes/default Sources/CDoors/CDefaultTheme/files.inc

# A portal has hidden files of its own; those of editors and systems are none of them.
{ cd Sources/CDoors/CStarter/starter && find . -type f ! -name '.DS_Store' ! -name '*.swp' | sed 's|^\./||'; } |
  write_list Sources/CDoors/CStarter/starter Sources/CDoors/CStarter/files.inc
