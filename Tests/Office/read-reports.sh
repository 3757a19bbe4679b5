#!/bin/sh
# Reads the office files of a folder with other people's programs: openpyxl and python-docx in an
# environment of their own, and LibreOffice, which turns them into PDF pages. What cannot be
# installed (no network) is skipped, and that is said aloud.
#
#   sh Tests/Office/read-reports.sh FOLDER [ENVIRONMENT]
set -eu

folder=$1
here=$(dirname "$0")
environment=${2:-.build/office-readers}

shout() {
  echo "****************************************************************" >&2
  echo "** SKIPPED: $1" >&2
  echo "****************************************************************" >&2
}

if ! "$environment/bin/python" -c 'import openpyxl, docx' 2>/dev/null; then
  if ! { python3 -m venv "$environment" &&
    PIP_RETRIES=1 PIP_DEFAULT_TIMEOUT=15 "$environment/bin/pip" install -q openpyxl python-docx; }
  then
    shout "openpyxl and python-docx cannot be installed; nobody read the files"
    exit 77
  fi
fi
"$environment/bin/python" "$here/read_reports.py" "$folder"

# Writer alone opens no workbook, nor Calc a letter: both libraries stand beside the program.
has_office() {
  command -v soffice >/dev/null || return 1
  program=$(dirname "$(readlink -f "$(command -v soffice)")")
  [ -e "$program/libswlo.so" ] && [ -e "$program/libsclo.so" ]
}
if ! has_office && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
  # Without it the pages are not made: that is said below.
  DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
    libreoffice-writer-nogui libreoffice-calc-nogui fonts-liberation >&2 || true
fi
if ! has_office; then
  shout "LibreOffice is missing, or a part of it: apt-get install libreoffice-writer-nogui libreoffice-calc-nogui"
  exit 0
fi
pages="$folder/pages"
mkdir -p "$pages"
for file in "$folder"/*.docx "$folder"/*.xlsx; do
  soffice --headless -env:UserInstallation="file://$(cd "$pages" && pwd)/profile" \
    --convert-to pdf --outdir "$pages" "$file" >/dev/null 2>&1
  name=$(basename "$file")
  test -s "$pages/${name%.*}.pdf" || { echo "LibreOffice cannot open $name" >&2; exit 1; }
  mv "$pages/${name%.*}.pdf" "$pages/$name.pdf"
done
rm -rf "$pages/profile"
