#!/usr/bin/env python3
"""serve.py BANGTIN [POSTS...]: how soon the preview shows what was saved, and what it costs while nothing happens.

For each number of posts (1,000 and 10,000 unless told): a made-up portal, `bangtin serve` on it, then 20 times a post is
saved as editors save, the event is awaited and the page fetched. Prints the middle and the worst of the 20 from the save to
the last byte of the new page and the processor time of all threads for one, then the resident set and the processor time of
30 idle seconds.
"""
import argparse
import http.client
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
SAVES = 20
# Until the last connection has timed out.
SETTLE = 20
IDLE = 30


def processor(pid):
    """Seconds that the process has spent, user and system."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def switches(pid):
    """How often each of its threads was put to run."""
    return {task.name: sum(map(int, re.findall(r"ctxt_switches:\s+(\d+)", (task / "status").read_text())))
            for task in Path(f"/proc/{pid}/task").iterdir()}


def memory(pid):
    """(resident, at its peak) in megabytes."""
    status = Path(f"/proc/{pid}/status").read_text()
    return tuple(int(re.search(rf"{name}:\s+(\d+)", status)[1]) * 1024 / 1e6 for name in ("VmRSS", "VmHWM"))


def wait_for_event(stream):
    while not stream.readline().startswith(b"data:"):
        pass


def save(path, text):
    """As editors do: a new file takes the old one's place."""
    fresh = path.with_name(".moi.md.tmp")
    fresh.write_text(text, encoding="utf-8")
    os.replace(fresh, path)


def measure(bangtin, posts, place):
    folder = Path(tempfile.mkdtemp(prefix="bangtin-serve-", dir=place))
    subprocess.run([sys.executable, HERE / "generate.py", folder, str(posts)], check=True, stdout=subprocess.DEVNULL)
    server = subprocess.Popen([bangtin, "serve", "--port", "0", "-C", folder, "--lang", "en"], stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, text=True)
    try:
        start = time.perf_counter()
        lines = iter(server.stdout.readline, "")
        port = next(int(found[1]) for found in (re.search(r"localhost:(\d+)", line) for line in lines) if found)
        ready = time.perf_counter() - start
        events = http.client.HTTPConnection("localhost", port)
        events.request("GET", "/.bangtin/events")
        stream = events.getresponse().fp
        files = sorted((folder / "content/posts").rglob("*.md"))
        path = files[len(files) // 2]
        text = path.read_text(encoding="utf-8")
        date = re.search(r"^date: (\d{4})-(\d\d)", text, re.M)
        address = f"/tin-tuc/{date[1]}/{date[2]}/{path.stem}/"
        times, work = [], processor(server.pid)
        for number in range(SAVES):
            mark = f"Lần sửa thứ {number} của phép đo."
            time.sleep(0.3)
            begin = time.perf_counter()
            save(path, text + "\n" + mark + "\n")
            wait_for_event(stream)
            page = http.client.HTTPConnection("localhost", port)
            page.request("GET", address)
            answer = page.getresponse()
            body = answer.read().decode()
            times.append(time.perf_counter() - begin)
            if answer.status != 200 or mark not in body:
                sys.exit(f"{address}: {answer.status}, and not what was saved")
        work = (processor(server.pid) - work) / SAVES
        time.sleep(SETTLE)
        spent, counts = processor(server.pid), switches(server.pid)
        time.sleep(IDLE)
        spent, later = processor(server.pid) - spent, switches(server.pid)
        woken = sum(count - counts.get(task, 0) for task, count in later.items())
        resident, peak = memory(server.pid)
        print(f"| {posts:,} | {ready:.2f} s | {statistics.median(times) * 1000:.0f} ms | {max(times) * 1000:.0f} ms |"
              f" {work * 1000:.0f} ms | {resident:.0f} MB | {peak:.0f} MB | {spent:.2f} s | {woken} |", flush=True)
    finally:
        server.send_signal(signal.SIGINT)
        server.communicate()
        shutil.rmtree(folder)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("bangtin", type=Path)
    arguments.add_argument("posts", type=int, nargs="*", default=[1_000, 10_000])
    arguments.add_argument("--place", default=None, help="where the portals are made")
    chosen = arguments.parse_args()
    print("| posts | ready | save to page, median of 20 | worst | processor a save | resident | peak | processor, 30 s idle | wake-ups |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for posts in chosen.posts:
        measure(chosen.bangtin.resolve(), posts, chosen.place)


if __name__ == "__main__":
    main()
