# bangtin: from a fresh Debian 12 with a Swift 6.3 toolchain to a school's portal.
#
#   make          installs the headers that are missing, builds bangtin, builds the demo portal
#   make test     installs what the tests need and runs them all
#   make test-faults  fails every call to the file system in every way, in every kind of build
#   make test-escaping  hostile portals read back by other parsers; SEEDS=200 for a long run
#   make install  puts bangtin into /usr/local/bin (PREFIX=… elsewhere)
#   make dist     a Debian package and a .tar.gz of one executable, in dist/
#   make bench    bangtin, Hugo and the floor in turn; see Benchmarks/README.md, BENCH=--huge for more
#   make bench-guard  counts instructions and allocations of a build and compares them with those kept
#   make fuzz     feeds hostile bytes to every reader; SECONDS=600 each, TARGET=csv for one of them
#   make test-sanitizers  a parallel build and the kept inputs under thread and address sanitizer
#   make lint     checks the layout of the sources; make format mends it
#   make clean    removes what was built

SWIFT ?= swift
# SwiftPM hands the traits' names to the compiler in the order of their hashes, another one each time,
# and every other order would build everything anew.
export SWIFT_DETERMINISTIC_HASHING := 1
DEMO_NOW := 2021-05-24T08:00
DEMO_OUTPUT := public
BANGTIN ?= .build/release/bangtin
PREFIX ?= /usr/local
DIST := dist
CONFORMANCE := .build/conformance

# Debian packages, each with a file by which it is known to be there: `package:file`, the file in
# one of the folders of `find_file`. The build needs the first, the tests those of TEST_NEEDS too.
BUILD_NEEDS := pkg-config:pkg-config g++:c++/*/string libcmark-dev:cmark.h libyaml-dev:yaml.h \
  libtomlplusplus-dev:toml++/toml.h libxxhash-dev:xxhash.h libzip-dev:zip.h \
  libxlsxwriter-dev:xlsxwriter.h libexpat1-dev:expat.h libjpeg62-turbo-dev:jpeglib.h \
  libpng-dev:png.h libwebp-dev:webp/encode.h libmicrohttpd-dev:microhttpd.h
BENCH_NEEDS := gcc:gcc python3:python3 python3-venv:../lib/python3*/ensurepip
GUARD_NEEDS := valgrind:valgrind binutils:strip python3:python3
TEST_NEEDS := python3:python3 python3-pip:pip3 cmark-gfm:cmark-gfm poppler-utils:pdftotext curl:curl \
  python3-html5lib:../lib/python3/dist-packages/html5lib \
  python3-lxml:../lib/python3/dist-packages/lxml \
  python3-icalendar:../lib/python3/dist-packages/icalendar

# The examples of other projects' specifications that the tests run, where they can be fetched:
# `name:variable`, fetched by Tests/Conformance/fetch-name.sh, handed to the tests in the variable.
SPECIFICATIONS := commonmark:BANGTIN_COMMONMARK

OFFICE_SAMPLES := .build/office-samples
BROWSED_SITES := .build/browsed-sites
HOSTILE_PORTALS := .build/hostile-portals
SEEDS := 6

.PHONY: demo build install completions dist packages test-packages specifications test test-faults \
  test-escaping test-sanitizers office browse fuzz bench bench-guard \
  bench-guard-update docs lint format clean
.DEFAULT_GOAL := demo

demo: build
	$(BANGTIN) build --now $(DEMO_NOW) --output $(DEMO_OUTPUT)
	@echo
	@echo "The demo portal is in $(DEMO_OUTPUT)/. To open it:"
	@echo "  python3 -m http.server -d $(DEMO_OUTPUT) 8000"
	@echo "and then http://localhost:8000/ in a browser."

build: packages
	$(SWIFT) build -c release --static-swift-stdlib --product bangtin

install: build
	install -d $(DESTDIR)$(PREFIX)/bin
	install -s -m 755 $(BANGTIN) $(DESTDIR)$(PREFIX)/bin/bangtin
	$(MAKE) completions

# What lets the Tab key of bash, zsh and fish end commands, ids and names of files.
completions:
	install -d $(addprefix $(DESTDIR)$(PREFIX)/share/,bash-completion/completions \
	  zsh/vendor-completions fish/vendor_completions.d)
	$(BANGTIN) completions bash >$(DESTDIR)$(PREFIX)/share/bash-completion/completions/bangtin
	$(BANGTIN) completions zsh >$(DESTDIR)$(PREFIX)/share/zsh/vendor-completions/_bangtin
	$(BANGTIN) completions fish >$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/bangtin.fish

dist: build
	@needs='binutils:strip dpkg:dpkg-deb'; $(install_missing)
	sh .ci/dist.sh $(BANGTIN) $(DIST)

# A missing header would fail with nothing but "file not found", so they are looked for first.
packages:
	@needs='$(BUILD_NEEDS)'; $(install_missing)

test-packages:
	@needs='$(BUILD_NEEDS) $(TEST_NEEDS)'; $(install_missing)

define install_missing
set -eu; \
find_file() { \
  for folder in /usr/bin /usr/local/bin /usr/include /usr/local/include \
    /usr/include/*-linux-gnu; do \
    for file in $$folder/$$1; do [ ! -e "$$file" ] || return 0; done; \
  done; \
  return 1; \
}; \
missing=; \
for need in $$needs; do \
  find_file "$${need#*:}" || missing="$$missing $${need%%:*}"; \
done; \
[ -n "$$missing" ] || exit 0; \
echo "Missing Debian packages:$$missing"; \
if ! command -v apt-get >/dev/null; then \
  echo "There is no apt-get here: install what corresponds to them, then try again." >&2; exit 1; \
fi; \
as_root=; \
if [ "$$(id -u)" -ne 0 ]; then \
  if ! command -v sudo >/dev/null; then \
    echo "Not root and no sudo: have somebody run apt-get install$$missing" >&2; exit 1; \
  fi; \
  as_root=sudo; \
fi; \
set -x; \
$$as_root apt-get update -q; \
$$as_root env DEBIAN_FRONTEND=noninteractive \
  apt-get install -q -y --no-install-recommends $$missing
endef

# Warnings are errors: Package.swift says so.
test: test-packages specifications
	$(SWIFT) build --build-tests
	$(MAKE) test-escaping
	$(MAKE) office
	$(MAKE) browse
	@set -eu; \
	for specification in $(SPECIFICATIONS); do \
	  found=$(CONFORMANCE)/$${specification%%:*}.path; \
	  [ ! -s "$$found" ] || export "$${specification#*:}=$(CURDIR)/$$(cat "$$found")"; \
	done; \
	export BANGTIN_CMARK_GFM="$$(command -v cmark-gfm)"; \
	set -x; \
	$(SWIFT) test --skip-build --disable-xctest

# A quarter of an hour: what `make test` tries with two faults and two kinds of build, with all.
test-faults: test-packages
	$(SWIFT) build --build-tests
	BANGTIN_FAULTS=all $(SWIFT) test --skip-build --disable-xctest --filter FaultTests

# The demo's reports, read back by openpyxl, python-docx and LibreOffice. The script says loudly what
# it has to skip; 77 means that nobody was there to read.
office:
	rm -rf $(OFFICE_SAMPLES)
	.build/debug/bangtin report 2020-10 --now $(DEMO_NOW) --all-formats --out $(OFFICE_SAMPLES)/
	.build/debug/bangtin report 2020-2021 --now $(DEMO_NOW) --all-formats --out $(OFFICE_SAMPLES)/
	sh Tests/Office/read-reports.sh $(OFFICE_SAMPLES) || [ $$? -eq 77 ]

# Portals in which every text is hostile, read back by html5lib, lxml, icalendar and cmark-gfm and
# compared with their harmless twins. Deterministic by seed; SEEDS=200 for a long run (half an hour).
test-escaping:
	sh Tests/Escaping/escaping.sh .build/debug/bangtin $(HOSTILE_PORTALS) $(SEEDS) || [ $$? -eq 77 ]

# The demo portal as visitors meet it, in a headless Chromium; skipped aloud where there is none, and
# in CI.
browse:
	sh Tests/Browser/browse.sh .build/debug/bangtin $(DEMO_NOW) $(BROWSED_SITES) || [ $$? -eq 77 ]

# What cannot be fetched (no network) is skipped, and that is said so that nobody misses it.
specifications:
	@set -eu; \
	mkdir -p $(CONFORMANCE); \
	export PIP_RETRIES=1 PIP_DEFAULT_TIMEOUT=15; \
	for specification in $(SPECIFICATIONS); do \
	  name=$${specification%%:*}; found=$(CONFORMANCE)/$$name.path; \
	  [ ! -s "$$found" ] || continue; \
	  script=Tests/Conformance/fetch-$$name.sh; \
	  echo "sh $$script $(CONFORMANCE)/$$name"; \
	  if sh $$script $(CONFORMANCE)/$$name >$$found.new; then \
	    tail -n 1 $$found.new >$$found; \
	  else \
	    echo "****************************************************************"; \
	    echo "** SKIPPED: the examples of $$name could not be fetched;"; \
	    echo "** the tests that need them ($${specification#*:}) will not run."; \
	    echo "****************************************************************"; \
	  fi; \
	  rm -f $$found.new; \
	done

# Some minutes; alone on the machine, if the seconds are to mean something.
bench: build
	@needs='$(BENCH_NEEDS)'; $(install_missing)
	python3 Benchmarks/bench.py $(BANGTIN) $(BENCH)

bench-guard: build
	@needs='$(GUARD_NEEDS)'; $(install_missing)
	python3 Benchmarks/guard.py $(BANGTIN)

bench-guard-update: build
	@needs='$(GUARD_NEEDS)'; $(install_missing)
	python3 Benchmarks/guard.py $(BANGTIN) --update

# libFuzzer and address sanitizer want all of the code compiled anew, into a folder of their own. The
# kept inputs (Tests/Fuzz/Corpus) are replayed by `make test` without either.
SECONDS := 60
FUZZING := BANGTIN_FUZZ=1 $(SWIFT) build -c release --sanitize fuzzer --sanitize address \
  -Xswiftc -sanitize-coverage=edge,inline-8bit-counters,pc-table,trace-cmp --scratch-path .build/fuzz

fuzz: packages
	$(FUZZING) --product fuzz
	sh Tests/Fuzz/fuzz.sh $(SECONDS) $(TARGET)

test-sanitizers: packages
	$(SWIFT) build --sanitize thread --scratch-path .build/thread --product bangtin
	$(SWIFT) build --sanitize address --scratch-path .build/address --product bangtin
	$(FUZZING) --product fuzz
	sh Tests/Sanitizers/run.sh .build/thread/debug/bangtin .build/address/debug/bangtin \
	  .build/fuzz/release/fuzz $(DEMO_NOW)

# The pages of findings, from the rules themselves.
docs: build
	$(BANGTIN) explain --catalogue --lang vi > docs/loi-va-canh-bao.md
	$(BANGTIN) explain --catalogue --lang en > docs/diagnostics.md

lint:
	$(SWIFT) format lint --strict -r Sources Tests Package.swift

format:
	$(SWIFT) format -i -r Sources Tests Package.swift

clean:
	rm -rf .build $(DEMO_OUTPUT) $(DIST)
