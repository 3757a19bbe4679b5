#!/bin/sh
# Reads the demo portal in a headless Chromium, as a visitor would: at the root of a host, and again
# under a path; then as its author does, in the preview; last a portal in which every text attacks.
# What cannot be installed is skipped, and that is said aloud.
#
#   sh Tests/Browser/browse.sh BANGTIN NOW FOLDER [ENVIRONMENT]
#
# BANGTIN is the program, NOW the clock of the demo, FOLDER is where the two sites are built.
set -eu

bangtin=$1 now=$2 folder=$3
here=$(dirname "$0")
environment=${4:-.build/browser}

shout() {
  echo "****************************************************************" >&2
  echo "** SKIPPED: $1" >&2
  echo "****************************************************************" >&2
}

if [ -n "${CI:-}" ]; then
  shout "no browser is started where CI is set"
  exit 77
fi
if ! command -v chromedriver >/dev/null && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
  # Without it no page is read: that is said below.
  { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y \
    --no-install-recommends chromium chromium-driver fonts-liberation; } >&2 || true
fi
if ! command -v chromedriver >/dev/null || ! command -v chromium >/dev/null; then
  shout "there is no Chromium: apt-get install chromium chromium-driver"
  exit 77
fi
if ! "$environment/bin/python" -c 'import selenium' 2>/dev/null; then
  if ! { python3 -m venv "$environment" &&
    PIP_RETRIES=1 PIP_DEFAULT_TIMEOUT=15 "$environment/bin/pip" install -q selenium; }
  then
    shout "selenium cannot be installed; nobody read the pages"
    exit 77
  fi
fi

rm -rf "$folder"
mkdir -p "$folder/project"
cp -r content themes site.toml "$folder/project"
cp -r "$folder/project" "$folder/preview"
"$bangtin" build -C "$folder/project" --now "$now" --output ../root >/dev/null
sed -i 's|^base_url = .*|base_url = "https://host.example/truong/thcs/"|' "$folder/project/site.toml"
"$bangtin" build -C "$folder/project" --now "$now" --output ../path >/dev/null
"$environment/bin/python" "$here/roll.py" "$folder/roll" >"$folder/roll.tsv"
"$bangtin" build -C "$folder/roll" --now "$now" --output ../roll-site >/dev/null 2>&1
BANGTIN_ROLL_SITE="$folder/roll-site" BANGTIN_ROLL="$folder/roll.tsv" \
  BANGTIN_ROOT_SITE="$folder/root" BANGTIN_PATH_SITE="$folder/path" BANGTIN_SITE_PATH=/truong/thcs/ \
  "$environment/bin/python" -m unittest -v "$here/browse.py"
BANGTIN="$bangtin" BANGTIN_PREVIEW_PROJECT="$folder/preview" \
  "$environment/bin/python" -m unittest -v "$here/preview.py"
BANGTIN="$bangtin" BANGTIN_HOSTILE_FOLDER="$folder/hostile" \
  "$environment/bin/python" -m unittest -v "$here/hostile.py"
