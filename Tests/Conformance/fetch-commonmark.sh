#!/bin/sh
# Puts the 652 examples of CommonMark 0.30 into a folder, as commonmark.json:
#   Tests/Conformance/fetch-commonmark.sh FOLDER
#   BANGTIN_COMMONMARK=FOLDER/commonmark.json swift test --filter CommonMarkTests
# They travel in the source distribution of mistune 3.0.2 on PyPI.
set -eu
folder=${1:?"usage: $0 FOLDER"}
mkdir -p "$folder"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
pip download --quiet --no-binary :all: --no-deps --dest "$scratch" mistune==3.0.2
tar -xzf "$scratch/mistune-3.0.2.tar.gz" -C "$scratch"
cp "$scratch/mistune-3.0.2/tests/fixtures/commonmark.json" "$folder/commonmark.json"
echo "$folder/commonmark.json"
