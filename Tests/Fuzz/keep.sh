#!/bin/sh
# Adds to the kept inputs of each target (or of those named) the shortest of its working corpus that
# reach code no kept one does: sh Tests/Fuzz/keep.sh [TARGET …]
set -eu
cd "$(dirname "$0")/../.."
fuzz=${FUZZ:-.build/fuzz/release/fuzz}
kept=Tests/Fuzz/Corpus
[ -n "$*" ] || set -- $(ls $kept)
export ASAN_OPTIONS=detect_odr_violation=0:detect_leaks=0 SWIFT_BACKTRACE=enable=no
for target; do
  FUZZ_TARGET=$target "$fuzz" -set_cover_merge=1 -use_counters=0 -max_len=1500 -timeout=20 \
    "$kept/$target" ".build/fuzz/corpus/$target" >".build/fuzz/logs/keep-$target.log" 2>&1
  printf '%-13s %5s files, %s\n' "$target" "$(ls "$kept/$target" | wc -l)" "$(du -sh --apparent-size "$kept/$target" | cut -f 1)"
done
