#!/bin/sh
# Copies what the project holds of real files for a target: sh Tests/Fuzz/seeds.sh TARGET FOLDER
set -eu
target=$1
folder=$2

# Files of at most 32 kB; libFuzzer learns nothing from long ones that it does not from short ones.
copy() {
  find "$@" -type f -size -32k 2>/dev/null | while read -r file; do
    cp "$file" "$folder/seed-$(echo "$file" | tr '/ ' '--')"
  done
}

case $target in
  front-matter) copy content/posts -name '*.md' ;;
  record) copy content/directives content/plans content/events content/pages content/internal -name '*.md' ;;
  toml) copy site.toml themes Tests/SeedTests/Sites -name '*.toml' ;;
  csv) copy content Tests -name '*.csv' ;;
  json) copy Tests -name '*.json' ;;
  number | text) copy content -name '*.md' ;;
  paper) copy Tests/SeedTests/Papers content/directives -name '*.txt' -o -name '2020*.md' ;;
  plan) copy Tests/SeedTests/Papers content/plans -name '*.txt' -o -name '*.md' ;;
  markdown) copy README.md docs content -name '*.md' ;;
  template) copy themes -name '*.mustache' ;;
  office) copy content Tests .build/office-samples -name '*.docx' -o -name '*.xlsx' -o -name '*.odt' ;;
  image | photo) copy content Tests themes -name '*.jpg' -o -name '*.png' -o -name '*.webp' -o -name '*.gif' -o -name '*.svg' ;;
esac
