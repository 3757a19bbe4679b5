#!/bin/sh
# Runs what threads share, and what stands in C, under sanitizers:
#
#   sh Tests/Sanitizers/run.sh THREAD ADDRESS FUZZ NOW
#
# THREAD and ADDRESS are bangtin built with thread and with address sanitizer, FUZZ the program of
# `make fuzz`, NOW the clock of the demo. Works on a copy of the demo; fails on any report.
set -eu
thread=$1 address=$2 fuzz=$3 now=$4
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
cp -R site.toml content themes "$work/"

export TSAN_OPTIONS="exitcode=66 halt_on_error=0 suppressions=$PWD/Tests/Sanitizers/thread.txt"
export LSAN_OPTIONS="suppressions=$PWD/Tests/Sanitizers/leaks.txt:print_suppressions=0"
export SWIFT_BACKTRACE=enable=no
export ASAN_OPTIONS="exitcode=66 detect_leaks=1 detect_odr_violation=0"

# Fails where `$3 …` says that a sanitizer found something; what bangtin itself finds is its own affair.
run() {
  log=$work/$2.log
  printf '%-8s %s' "$1" "$2"
  shift 2
  status=0
  "$@" >"$log" 2>&1 || status=$?
  if [ $status -ge 66 ] || grep -q -E 'WARNING: ThreadSanitizer|ERROR: (Address|Leak)Sanitizer|runtime error:' "$log"; then
    echo ": A REPORT"
    cat "$log"
    exit 1
  fi
  echo ": nothing"
}

site() {
  program=$1
  shift
  "$program" "$@" -C "$work" --now "$now"
}

preview() {
  site "$thread" serve --port 8734 >"$work/serve.log" 2>&1 &
  server=$!
  url=
  for _ in $(seq 60); do
    url=$(grep -o -m 1 'http://localhost:[0-9]*/' "$work/serve.log") && break
    sleep 1
  done
  page() { curl -s -m 60 -o "$work/page" "$url$1" || true; }
  for round in 1 2 3; do
    for path in '' tin-tuc/ van-ban/ lich/ tim-kiem/ feed.xml; do page "$path" & done
    printf '\nThêm dòng thứ %s.\n' "$round" >>"$work/content/pages/gioi-thieu.md"
    page gioi-thieu/
    sleep 2
  done
  kill "$server"
  status=0
  wait "$server" || status=$?
  # Ended by the signal, as asked.
  [ $status -ne 143 ] || status=0
  server=
  cat "$work/serve.log"
  return $status
}

echo "thread sanitizer, the demo:"
run thread build-whole site "$thread" build --output "$work/a"
touch "$work/content/pages/gioi-thieu.md"
run thread build-over-the-old-one site "$thread" build --drafts --output "$work/a"
run thread build-in-two-folders site "$thread" build --output "$work/b"
run thread check site "$thread" check
run thread archive site "$thread" archive
run thread preview preview
echo "address sanitizer, the demo:"
rm -rf "$work/.bangtin" "$work/a"
run address build-with-photos site "$address" build --output "$work/a"
run address build-again site "$address" build --drafts --output "$work/a"
run address report site "$address" report 2020-10 --all-formats --out "$work/reports/"
echo "address sanitizer, the inputs that fuzzing kept:"
for corpus in Tests/Fuzz/Corpus/*; do
  target=${corpus##*/}
  run address "$target" env "FUZZ_TARGET=$target" "$fuzz" -runs=0 -timeout=20 "$corpus"
done
