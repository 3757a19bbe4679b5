"""No text reaches a reader unescaped: builds portals in which every text is hostile, and their harmless
twins, reads everything back with parsers that are not ours, and compares. Whatever a text injects
changes a tree; whatever is escaped twice, or lost, changes a text.

    BANGTIN=.build/debug/bangtin python3 Tests/Escaping/escaping.py FOLDER [--seeds N] [--first N]
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor

import bangtin
import chaos
import fields
import machines
import pages
import projects
from attacks import ADDRESSES, RAW_HTML, TEXTS, WEB_ADDRESSES, canonical
from portal import NOW, Twin, portal
from projects import build, destinations, errors

REPORTS = [["2020-11"], ["2020-2021"]]
COMMANDS = [
    [*command, "--now", NOW] for command in (
        ["build"], ["check"], ["status"], ["archive"], ["quota"], ["report", "2020-11"], ["context", "/"],
        ["status", "--json"], ["check", "--json"], ["archive", "--json"], ["quota", "--json"])
] + [["tag"], ["doctor"]]
# The share of places whose text is found somewhere in what is written; the rest is used without being
# shown (aliases, keywords, names of sources), or stands where this portal has nothing to say.
EXPECTED_SHARE = 0.85
# Of the portals without a twin: how many texts are built, not refused for a link that leads nowhere.
EXPECTED_CHAOS = 0.25


def tree(folder):
    """Every file under a folder by path."""
    found = {}
    for path, _, names in os.walk(folder):
        for name in names:
            file = os.path.join(path, name)
            with open(file, "rb") as content:
                found[os.path.relpath(file, folder)] = content.read()
    return found


def plain(path):
    """A path that does not tell the letters of the name that a file is published under."""
    if "assets/" in path:
        return path
    return canonical(re.sub(r"-[0-9a-z]{1,7}(-[0-9]+w?)?(\.[0-9a-f]{6,})?(\.[a-z0-9]+)$", r"\3", path))


def rendered(markdown):
    """Markdown as the program of another project shows it, raw HTML and all."""
    return subprocess.run(
        ["cmark-gfm", "--unsafe", "-e", "table", "-e", "strikethrough"], input=markdown, capture_output=True,
        check=True).stdout.decode()


def compare(path, hostile, tame, where):
    """What is wrong with a file, by its kind."""
    suffix = path.rpartition(".")[2]
    if suffix == "html":
        page, twin = pages.parse(hostile), pages.parse(tame)
        # A report is a file of its own, with its style in it.
        if b"Content-Security-Policy" in tame:
            yield from pages.faults(page, where)
        yield from pages.differences(page, twin, where)
    elif suffix in ("xml", "svg", "config"):
        yield from machines.xml_differences(hostile, tame, where)
    elif suffix == "json":
        yield from machines.data_differences(hostile, tame, where)
    elif suffix == "csv":
        yield from machines.csv_differences(hostile, tame, where)
    elif suffix == "ics":
        yield from machines.calendar_differences(hostile, tame, where)
    elif suffix in ("xlsx", "docx"):
        yield from machines.office_differences(hostile, tame, where)
    elif suffix == "md":
        yield from pages.differences(pages.parse(rendered(hostile)), pages.parse(rendered(tame)), where)


def check_twins(seed, folder, allowed):
    """What is wrong with the portal of `seed`; its texts, and those that were found in what it writes."""
    hostile, tame = (os.path.join(folder, f"{kind}-{seed}") for kind in ("hostile", "tame"))
    texts, files = projects.hostile_portal(hostile, seed, allowed, projects.options(seed))
    problems = [f"nobody writes {field}" for field in fields.forgotten(hostile, files)]
    build(hostile, files)
    build(tame, portal(Twin(seed, allowed, texts.refused), **projects.options(seed)))
    for project in (hostile, tame):
        for arguments in REPORTS:
            bangtin.run(project, "report", *arguments, "--now", NOW, "--all-formats", "--out", "reports/")
    written = ""
    for part, least in (("public", 50), ("reports", 12), ("host-files", 5)):
        name = plain if part == "public" else str
        one, two = ({name(path): content for path, content in tree(f"{project}/{part}").items()}
                    for project in (hostile, tame))
        if set(one) != set(two) or len(one) < least:
            problems.append(f"seed {seed}, {part}: the files {sorted(set(one) ^ set(two))} of {len(one)}")
        if part == "host-files" and one != two:
            problems.append(f"seed {seed}: the texts of a portal changed its host files")
        for path in sorted(set(one) & set(two)):
            problems += compare(path, one[path], two[path], f"seed {seed}, {part}/{path}")
        written += "\n".join(content.decode("utf-8", "replace") for content in one.values())
    for arguments in COMMANDS:
        answer = bangtin.run(hostile, *arguments)
        problems += printed_faults(answer, arguments, f"seed {seed}", (0, 1))
        written += answer.stdout.decode("utf-8", "replace")
    found = {place for place, mark in texts.marks.items() if mark in written}
    if len(found) < EXPECTED_SHARE * len(texts.marks):
        problems.append(f"seed {seed}: only {len(found)} of {len(texts.marks)} texts were found, without "
                        f"{sorted(set(texts.marks) - found)}")
    if not problems:
        for project in (hostile, tame):
            shutil.rmtree(project)
    return problems, len(texts.values), len(found), len(texts.refused)


def printed_faults(answer, arguments, where, endings):
    """What is wrong with what a command printed, and with an ending that is none of `endings`."""
    where = f"{where}, bangtin {' '.join(arguments)}"
    yield from machines.terminal_faults(answer.stderr, where)
    if answer.returncode not in endings:
        yield f"{where}: ended with {answer.returncode}: {answer.stderr[-300:]!r}"
    if "--json" in arguments or arguments[0] == "context":
        try:
            json.loads(answer.stdout or b"{}")
        except ValueError as error:
            yield f"{where}: not JSON: {error}"
        yield from machines.terminal_faults(answer.stdout, where, only=("Cc",))
    else:
        yield from machines.terminal_faults(answer.stdout, where)


def check_chaos(seed, folder, allowed):
    """What is wrong with the portals without a twin; how many of their texts were built."""
    problems = []
    project = os.path.join(folder, f"chaos-{seed}")
    files = chaos.bodies(seed, allowed)
    bangtin.write(project, files)
    for error in errors(project):
        files.pop(error["file"], None)
    build(project, files)
    for path, content in tree(f"{project}/public").items():
        where = f"chaos {seed}, {path}"
        if path.endswith(".html"):
            page = pages.parse(content)
            problems += pages.faults(page, where)
            problems += pages.foreign(page, where)
        elif path.endswith(".xml"):
            problems += machines.xml_differences(content, content, where)
        elif path.endswith(".json"):
            problems += machines.data_differences(content, content, where)
    built = len(files) - 1
    shutil.rmtree(project)
    project = os.path.join(folder, f"steering-{seed}")
    for lang in ("vi", "en"):
        bangtin.write(project, chaos.steering(seed))
        for arguments in COMMANDS:
            answer = bangtin.run(project, *arguments, lang=lang)
            problems += printed_faults(answer, arguments, f"steering {seed}", (0, 1, 2, 3))
    return problems, built


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--seeds", type=int, default=8)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--shown", type=int, default=40, help="how many problems are printed")
    arguments = parser.parse_args()
    started = time.monotonic()
    allowed = destinations(os.path.join(arguments.folder, "addresses"))
    seeds = range(arguments.first, arguments.first + arguments.seeds)
    problems, twins, built = [], [], 0
    with ProcessPoolExecutor(2) as pool:
        runs = [(pool.submit(check_twins, seed, arguments.folder, allowed),
                 pool.submit(check_chaos, seed, arguments.folder, allowed)) for seed in seeds]
        for twin, other in runs:
            try:
                found, *counts = twin.result()
                problems += found
                twins.append(counts)
                found, count = other.result()
                problems += found
                built += count
            except RuntimeError as error:
                problems.append(str(error))
    if built < EXPECTED_CHAOS * 12 * len(seeds):
        problems.append(f"only {built} of {12 * len(seeds)} texts without a twin were built")
    for problem in problems[:arguments.shown]:
        print(problem[:1200], file=sys.stderr)
    places, found, refused = (sum(counts[n] for counts in twins) for n in range(3))
    print(f"{len(seeds)} seeds: {places} places hostile, {refused} refused by the reader, {found} marks found again, "
          f"{len(TEXTS) + len(ADDRESSES) + len(WEB_ADDRESSES) + len(RAW_HTML)} attacks in the dictionary, "
          f"{built} texts without a twin; {len(problems)} problems; {time.monotonic() - started:.0f} s")
    sys.exit(bool(problems))


if __name__ == "__main__":
    main()
