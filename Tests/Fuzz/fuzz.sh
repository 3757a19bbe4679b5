#!/bin/sh
# Feeds hostile bytes to each of the doors that bytes from outside come through, for so many seconds:
#   sh Tests/Fuzz/fuzz.sh SECONDS [TARGET …]
# New inputs that reach new code stay in .build/fuzz/corpus/, findings in .build/fuzz/findings/. Fails
# where there is one. FUZZ_JOBS says how many targets run at once (2).
set -eu
cd "$(dirname "$0")/../.."
seconds=$1
shift
fuzz=${FUZZ:-.build/fuzz/release/fuzz}
work=.build/fuzz
kept=Tests/Fuzz/Corpus
[ -n "$*" ] || set -- $(ls $kept)
mkdir -p $work/findings $work/logs

# Address sanitizer keeps what was freed for a while; not more than fits beside the limit below.
export ASAN_OPTIONS="quarantine_size_mb=16:detect_odr_violation=0:${ASAN_OPTIONS:-}"
# Leaks count, but for constants (`_WZ` makes each of them once): Swift keeps flags in their pointers.
export LSAN_OPTIONS="suppressions=$PWD/Tests/Sanitizers/leaks.txt:print_suppressions=0"
# Swift's own account of a crash reads memory that address sanitizer guards.
export SWIFT_BACKTRACE=enable=no

feed() {
  target=$1
  mkdir -p "$work/corpus/$target"
  sh Tests/Fuzz/seeds.sh "$target" "$work/corpus/$target"
  dictionary=Tests/Fuzz/Dictionaries/$target.dict
  [ -f "$dictionary" ] && dictionary=-dict=$dictionary || dictionary=
  case $target in
    office | photo | image) longest=16384 ;;
    *) longest=4096 ;;
  esac
  if FUZZ_TARGET=$target "$fuzz" -max_total_time="$seconds" -max_len=$longest -timeout=5 -rss_limit_mb=900 \
    -malloc_limit_mb=300 -print_final_stats=1 -artifact_prefix="$work/findings/$target-" $dictionary \
    "$work/corpus/$target" "$kept/$target" >"$work/logs/$target.log" 2>&1; then
    result='no finding'
  else
    result='A FINDING'
  fi
  awk -v target="$target" -v result="$result" -v seconds="$seconds" '
    /cov: / { for (i = 1; i < NF; i++) if ($i == "cov:") coverage = $(i + 1); else if ($i == "corp:") corpus = $(i + 1) }
    /^#[0-9]/ { executions = substr($1, 2) + 0 }
    /stat::number_of_executed_units/ { executions = $2 }
    /stat::peak_rss_mb/ { memory = $2 }
    END { printf "%-13s %9d executions, %6d edges, corpus %s, %s MB: %s\n", target, executions, coverage, corpus, memory, result }
  ' "$work/logs/$target.log"
  if [ "$result" != 'no finding' ]; then
    grep -h -E 'Broken promise|ERROR: |Fatal error|Test unit written' "$work/logs/$target.log" | head -n 5 | sed 's/^/    /'
    echo "    see $work/logs/$target.log; once mended, keep the file: cp FILE $kept/$target/"
    return 1
  fi
}

# Says every ten seconds how far the target has come, where somebody looks on.
watch_over() {
  while sleep 10; do
    last=$(grep '^#[0-9]' "$work/logs/$1.log" 2>/dev/null | tail -n 1 | cut -c -60) || continue
    printf '\r\033[K%s %s' "$1" "$last" >&2
  done
}

# Each of two runners takes every second target.
jobs=${FUZZ_JOBS:-2}
run_every() {
  own=$1
  shift
  place=0
  failed=0
  for target; do
    place=$((place + 1))
    [ $((place % jobs)) -eq "$own" ] || continue
    watcher=
    if [ -t 2 ]; then
      watch_over "$target" &
      watcher=$!
    fi
    feed "$target" || failed=1
    [ -z "$watcher" ] || kill "$watcher"
  done
  return $failed
}

echo "$# targets, $seconds seconds each, $jobs at once; logs in $work/logs/"
runners=
for own in $(seq 0 $((jobs - 1))); do
  run_every "$own" "$@" &
  runners="$runners $!"
done
failed=0
for runner in $runners; do wait "$runner" || failed=1; done
exit $failed
