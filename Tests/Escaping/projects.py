"""Hostile portals that the reader lets in, and their building."""

import os
import re

import bangtin
from attacks import ADDRESSES
from portal import NOW, Texts, portal, quoted, source

THEME = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "themes", "default")
def strings(language):
    """The strings of the default theme."""
    with open(os.path.join(THEME, "strings", f"{language}.toml"), encoding="utf-8") as file:
        return [(found[1], found[2]) for found in re.finditer(r'^(\w+) = "(.*)"\s*$', file.read(), re.M)]


def errors(folder):
    return [finding for finding in bangtin.findings(folder, "--now", NOW) if finding["severity"] == "error"]


def destinations(folder):
    """The hostile addresses, as Markdown writes them, that a text may hold while the site is built."""
    files = {"site.toml": "title = \"T\"\nbase_url = \"https://truong.example.edu.vn/\"\nutc_offset = \"+07:00\"\n"}
    written = [f"<{address.replace('<', '%3C').replace('>', '%3E')}>" for address in ADDRESSES]
    for n, address in enumerate(written):
        files[f"content/posts/{n}.md"] = source(
            {"title": "T", "date": "2020-11-10", "slug": f"t-{n}"}, f"[x]({address})\n\nx ![x]({address})\n")
    bangtin.write(folder, files)
    broken = {finding["file"] for finding in errors(folder)}
    return [address for n, address in enumerate(written) if f"content/posts/{n}.md" not in broken]


def hostile_portal(folder, seed, allowed, options):
    """The texts of the hostile portal, without those that the reader refuses; its files."""
    refused = set()
    for _ in range(6):
        texts = Texts(seed, allowed, refused)
        files = portal(texts, **options)
        bangtin.write(folder, files)
        found = errors(folder)
        if not found:
            return texts, files
        before = len(refused)
        for error in found:
            lines = files.get(error["file"], "").split("\n")
            line = lines[error["line"] - 1] if error["line"] and error["line"] <= len(lines) else ""
            refused |= {place for place, (_, value) in texts.values.items() if quoted(value) in line}
        if len(refused) == before:
            break
    raise RuntimeError(f"seed {seed}: the portal has errors: {found[:3]}")


def build(folder, files):
    bangtin.write(folder, files)
    answer = bangtin.run(folder, "build", "--now", NOW, "--host-files")
    if answer.returncode:
        raise RuntimeError(f"{folder}: {(answer.stdout + answer.stderr).decode()}")


def options(seed):
    """Where the portal of `seed` stands, and in which language."""
    language = ["vi", "vi", "en"][seed % 3]
    return {
        "base": ["https://truong.example.edu.vn/", "https://host.example/truong/thcs/"][seed % 2],
        "language": language, "strings": strings(language),
    }
