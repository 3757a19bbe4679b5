"""Whether the portal writes every field that the formats let a text into."""

import json
import re

import bangtin

# What a hostile text would only be refused in: names of other things, which `tried` stands for.
NAMES = {
    "site output", "site editorial.official_mail_domains", "site quota.departments", "plan quotas.departments",
    "opinion issues.post", "plan slug", "plan reason",
}
KINDS = {"posts": "post", "directives": "directive", "plans": "plan", "events": "event", "pages": "page",
         "internal": "opinion"}


def _of_yaml(text):
    stack = []
    for line in text.split("\n---\n")[0].split("\n")[1:]:
        found = re.match(r"( *)(?:- )?(?:([a-z_-]+):)?", line)
        indent = len(found[1])
        while stack and stack[-1][0] >= indent:
            stack.pop()
        if found[2]:
            stack.append((indent, found[2]))
            yield ".".join(key for _, key in stack)


def _of_toml(text):
    section = ""
    for line in text.split("\n"):
        if found := re.match(r"\[+([a-z_.]+)\]+$", line):
            section = found[1] + "."
        elif found := re.match("([a-z_]+) = ", line):
            yield section + found[1]


def written(files):
    """The fields of a portal's files: `post title`, `site school.address`."""
    for path, content in files.items():
        if path == "site.toml":
            yield from (f"site {field}" for field in _of_toml(content))
        elif path.endswith(".md"):
            yield from (f"{KINDS[path.split('/')[1]]} {field}" for field in _of_yaml(content))


def _texts(schema, path=()):
    for key, value in schema.get("properties", {}).items():
        for one in value.get("anyOf", [value]):
            one = one["items"] if one.get("type") == "array" else one
            for choice in one.get("anyOf", [one]):
                if "properties" in choice:
                    yield from _texts(choice, (*path, key))
                elif "string" in (choice.get("type") or []) and not choice.get("pattern") and not choice.get("enum"):
                    yield ".".join((*path, key))


def forgotten(folder, files):
    """The fields for text in `bangtin schema` that no file of the portal has."""
    wanted = set()
    for kind in [*KINDS.values(), "site"]:
        schema = json.loads(bangtin.run(folder, "schema", kind).stdout)
        wanted |= {f"{kind} {field}" for field in _texts(schema)}
    return sorted(wanted - set(written(files)) - NAMES)
