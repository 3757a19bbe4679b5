#!/bin/sh
# Builds hostile portals and reads them back with other people's parsers: html5lib, lxml, icalendar and
# cmark-gfm. Where they are missing nobody reads, and that is said aloud; in CI it is a failure.
#
#   sh Tests/Escaping/escaping.sh BANGTIN FOLDER SEEDS [OPTIONS OF escaping.py]
set -eu

bangtin=$1 folder=$2 seeds=$3
shift 3
here=$(dirname "$0")

# Debian's packages belong to Debian's Python, which need not be the first one in the path.
for python in python3 /usr/bin/python3; do
  if "$python" -c 'import html5lib, icalendar, lxml' 2>/dev/null && command -v cmark-gfm >/dev/null; then
    rm -rf "$folder"
    BANGTIN=$bangtin PYTHONDONTWRITEBYTECODE=1 \
      exec "$python" "$here/escaping.py" "$folder" --seeds "$seeds" "$@"
  fi
done
echo "****************************************************************" >&2
echo "** SKIPPED: nobody read the hostile portals:" >&2
echo "** apt-get install python3-html5lib python3-lxml python3-icalendar cmark-gfm" >&2
echo "****************************************************************" >&2
[ -z "${CI:-}" ] || exit 1
exit 77
