#!/usr/bin/env python3
"""hugo_site.py PORTAL FOLDER: the portal that generate.py made, as an equal Hugo site in FOLDER.

Every post keeps its text byte for byte; its front matter says the same in Hugo's words (authors, categories,
departments and months are taxonomies). Plans become plain pages, topics get their titles. Layouts and settings
stand in hugo/ beside this file.
"""
import re
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).parent
KINDS = {"tin": "Tin tức", "hoat-dong": "Hoạt động"}
FEEDS = 'outputs: ["html", "rss", "jsonfeed"]\n'


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def halves(text):
    """Front matter by key (lists as written), and everything below it."""
    head, body = text.removeprefix("---\n").split("\n---\n", 1)
    return dict(re.findall(r"^(\w+): *(.*)$", head, re.M)), body


def post(text):
    fields, body = halves(text)
    return (f'---\ntitle: "{fields["title"]}"\ndate: {fields["date"]}\nauthors: ["{fields["author"]}"]\n'
            f'topics: {fields["topics"]}\ncategories: ["{fields["kind"]}"]\ndepartments: ["to-chuyen-mon"]\n'
            f'months: ["{fields["date"][:7]}"]\n---\n{body}'), fields


def titled(folder, title, more=""):
    write(folder / "_index.md", f'---\ntitle: "{title}"\nslug: "{folder.name}"\n{more}---\n')


def main(portal, site):
    shutil.copytree(HERE / "hugo", site, dirs_exist_ok=True)
    shutil.copytree(HERE.parent / "themes/default/static", site / "static/assets", dirs_exist_ok=True)
    content = site / "content"
    months = set()
    for source in sorted((portal / "content/posts").rglob("*.md")):
        text, fields = post(source.read_text(encoding="utf-8"))
        months.add(fields["date"][:7])
        write(content / source.relative_to(portal / "content"), text)
    titles = {}
    for source in sorted((portal / "content/plans").glob("*.md")):
        text = source.read_text(encoding="utf-8")
        fields, body = halves(text)
        titles |= dict(re.findall(r"^  - id: (\S+)\n.*\n    title: (.*)$", text, re.M))
        write(content / "plans" / source.name,
              f'---\ntitle: "{fields["title"]}"\ndate: {fields["period"][:4]}-09-01\n---\n{body}')
    for id, title in titles.items():
        titled(content / "topics" / id, title, FEEDS)
    for id, title in KINDS.items():
        titled(content / "categories" / id, title)
    for month in months:
        titled(content / "months" / month, f"Tháng {int(month[5:])}/{month[:4]}")
    titled(content / "departments" / "to-chuyen-mon", "Tổ chuyên môn")
    for folder, title in (("posts", "Tin tức"), ("plans", "Kế hoạch"), ("topics", "Nội dung truyền thông"),
                          ("authors", "Tác giả"), ("categories", "Chuyên mục"), ("departments", "Bộ phận"),
                          ("months", "Theo tháng")):
        titled(content / folder, title)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
