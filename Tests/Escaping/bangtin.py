"""Running the program on folders of files."""

import json
import os
import shutil
import subprocess

PROGRAM = os.path.abspath(os.environ.get("BANGTIN", ".build/debug/bangtin"))


def write(folder, files):
    """Writes `files`, texts or bytes by path, into a new folder."""
    shutil.rmtree(folder, ignore_errors=True)
    for path, content in files.items():
        file = os.path.join(folder, path)
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with open(file, "wb") as out:
            out.write(content if isinstance(content, bytes) else content.encode())


def run(folder, *arguments, lang="en"):
    """What a run printed, and how it ended."""
    return subprocess.run(
        [PROGRAM, *arguments, "-C", folder, "--lang", lang], capture_output=True,
        env={"PATH": os.environ["PATH"], "HOME": folder}, check=False)


def findings(folder, *arguments):
    """The findings of `check`."""
    answer = run(folder, "check", "--json", *arguments)
    return json.loads(answer.stdout)["diagnostics"]
