#!/usr/bin/env python3
"""guard.py BANGTIN [--update]: counts the instructions and allocations of one build, and compares them with guard.txt.

300 posts, 60 directives and 400 citations are built under `valgrind --tool=callgrind` on one processor, with Swift's
hashes seeded alike each time: counts of two runs differ by a few millionths, whatever else the machine does. Where
the build costs more than guard.txt says, and more than its tolerance, the functions that grew are named and the exit
is 1. --update writes the counts as they are now.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
KEPT = HERE / "guard.txt"
NOW = "2020-12-31T08:00"
POSTS, DIRECTIVES, CITATIONS = 300, 60, 400
# Per cent. A compiler of the same version makes the same code; a reworded template costs some instructions.
TOLERANCE = 1.0
ALLOCATING = {"malloc", "calloc", "realloc", "posix_memalign", "aligned_alloc", "memalign"}
# How many functions are kept to compare with: they make up most of the instructions.
FUNCTIONS = 80

HEADING = f"""# What a build of {POSTS} posts, {DIRECTIVES} directives and {CITATIONS} citations costs, as `make bench-guard` counts it and
# `make bench-guard-update` writes it. After the totals: instructions of each function itself, callees left out.
"""


class Counts:
    """Instructions in all and by function, allocations and pages of one build."""

    def __init__(self, instructions, allocations, pages, functions):
        self.instructions, self.allocations, self.pages, self.functions = instructions, allocations, pages, functions

    @property
    def text(self):
        lines = [f"instructions {self.instructions}", f"allocations {self.allocations}", f"pages {self.pages}", ""]
        lines += [f"{count} {name}" for name, count in self.functions.most_common(FUNCTIONS)]
        return HEADING + "\n".join(lines) + "\n"

    @classmethod
    def kept(cls):
        lines = [line for line in KEPT.read_text().splitlines() if line and not line.startswith("#")]
        totals = [int(line.split()[1]) for line in lines[:3]]
        functions = (line.split(" ", 1) for line in lines[3:])
        return cls(*totals, Counter({name: int(count) for count, name in functions}))

    @classmethod
    def counted(cls, bangtin):
        with tempfile.TemporaryDirectory(prefix="bangtin-guard-") as folder:
            folder = Path(folder)
            portal, profile, program = folder / "portal", folder / "callgrind.out", folder / "bangtin"
            subprocess.run([sys.executable, HERE / "generate.py", portal, str(POSTS), "--directives", str(DIRECTIVES),
                            "--citations", str(CITATIONS)], check=True)
            # Valgrind 3.19 stops at the form of Swift's debugging information; names of functions stay.
            subprocess.run(["strip", "--strip-debug", "-o", program, bangtin], check=True)
            processor = min(os.sched_getaffinity(0))
            made = subprocess.run(
                ["valgrind", "--quiet", "--tool=callgrind", f"--callgrind-out-file={profile}", program, "build", "--now",
                 NOW, "--lang", "en", "--json"],
                cwd=portal, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "SWIFT_DETERMINISTIC_HASHING": "1"},
                preexec_fn=lambda: os.sched_setaffinity(0, {processor}))
            if made.returncode != 0:
                sys.exit(f"the build under valgrind ended with {made.returncode}\n{made.stdout}{made.stderr}")
            pages = int(re.search(r'"pages": (\d+)', made.stdout)[1])
            return cls.read(profile, pages)

    @classmethod
    def read(cls, profile, pages):
        """The counts in a file of callgrind's: lines of costs under the function they belong to."""
        names, objects, own, calls = {}, {}, Counter(), Counter()
        library, function, called, is_call, total = None, None, None, False, 0

        def name(text, known):
            # `(12) name` the first time, `(12)` from then on.
            number, _, written = text.rstrip("\n").partition(" ")
            if written:
                known[number] = written
            return known[number]

        with open(profile, encoding="utf-8", errors="replace") as lines:
            for line in lines:
                if line.startswith("ob="):
                    library = Path(name(line[3:], objects)).name
                elif line.startswith("cob="):
                    name(line[4:], objects)
                elif line.startswith("fn="):
                    function = name(line[3:], names)
                    if function.startswith("0x"):
                        # No name is known in there.
                        function = f"(inside {library})"
                elif line.startswith("cfn="):
                    called = name(line[4:], names)
                elif line.startswith("calls="):
                    calls[called] += int(line[6:].split()[0])
                    is_call = True
                elif line.startswith("totals:"):
                    total = int(line.split()[1])
                elif line[0].isdigit() or line[0] in "+-*":
                    if not is_call:
                        own[function] += int(line.split()[1])
                    is_call = False
        # One function may stand there several times, `'2` for itself called by itself.
        functions = Counter()
        for mangled, readable in zip(own, demangled(list(own))):
            functions[re.sub(r"'\d+$", "", readable)] += own[mangled]
        allocations = sum(count for called, count in calls.items() if called.split("'")[0] in ALLOCATING)
        return cls(total, allocations, pages, functions)


def demangled(names):
    swift = shutil.which("swift")
    if not swift:
        return names
    # No white space in between: a name is one line.
    made = subprocess.run([swift, "demangle", "--simplified"], input="\n".join(names), text=True, stdout=subprocess.PIPE)
    readable = made.stdout.splitlines()
    return readable if made.returncode == 0 and len(readable) == len(names) else names


def change(now, before):
    return 100 * (now - before) / before


def compare(now, before):
    """Prints both; whether something grew by more than the tolerance."""
    grew = False
    figures = [("instructions", now.instructions, before.instructions), ("allocations", now.allocations, before.allocations)]
    for what, count, kept in figures:
        percent = change(count, kept)
        grew |= percent > TOLERANCE
        print(f"{what}: {count:,}, {count / now.pages:,.0f} a page; kept: {kept:,} ({percent:+.2f} %, at most +{TOLERANCE} %)")
    if now.pages != before.pages:
        print(f"pages: {now.pages}; kept: {before.pages}")
    differences = sorted(((now.functions[name] - before.functions[name], name)
                          for name in set(before.functions) | {name for name, _ in now.functions.most_common(FUNCTIONS)}
                          if name in before.functions or now.functions[name] > before.functions.total() / 500), reverse=True)
    if grew:
        print("\nMore than the tolerance. Functions that grew most (instructions of their own):")
        for difference, name in [one for one in differences if one[0] > 0][:20]:
            print(f"  {difference:+14,}  {name}")
        print("\nWhere that is meant: make bench-guard-update, and say why in the commit.")
    elif change(now.instructions, before.instructions) < -TOLERANCE:
        print("Fewer than kept: make bench-guard-update keeps it so.")
    return grew


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("bangtin", type=Path)
    arguments.add_argument("--update", action="store_true", help="keep the counts as they are now")
    given = arguments.parse_args()
    print("counting (a quarter of a minute or so) …", file=sys.stderr, flush=True)
    now = Counts.counted(given.bangtin.resolve())
    if given.update:
        KEPT.write_text(now.text)
        print(f"kept: {now.instructions:,} instructions, {now.allocations:,} allocations, {now.pages} pages")
    elif compare(now, Counts.kept()):
        sys.exit(1)


if __name__ == "__main__":
    main()
