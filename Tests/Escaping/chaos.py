"""Portals without a twin: texts that nobody can foresee, and letters that no reader lets through."""

import random

from attacks import CONTROLS, ODDITIES, RAW_HTML, TEXTS, WEB_ADDRESSES
from portal import quoted, source

SYNTAX = [
    "\n\n", "\n", "\n\n", " ", "# ", "## ", "> ", "- ", "1. ", "    ", "\t", "```\n", "~~~\n", "`", "``", "*", "**", "_",
    "~~", "[", "]", "](", "][", ")", "![", "<", ">", "&", ";", "\\", "|", "\n| a | b |\n| - | - |\n| ", "|\n", "[^1]",
    "\n[^1]: ", "\n[a]: ", "[a]", "\"", "'", "(", "---\n", "===\n", "  \n", "<br>", "<!--", "-->", "<![CDATA[", "]]>",
    "https://", "www.", "@truong.example.edu.vn", "750/KH-PGDĐT", "- [ ] ", "\u00a0", ".mp4", "https://youtu.be/a",
    "&lt;", "&#60;", "&#x3c;", "&amp;", "&quot;", "%3C", "\r\n", "Chữ ", "và ",
]
SITE = ("title = {title}\nbase_url = \"https://truong.example.edu.vn/\"\nutc_offset = \"+07:00\"\n"
        "[editorial]\nrequire_topics = false\n")


def _any_letter(draw):
    """A letter of Unicode, of any sort but surrogates."""
    code = draw.choice([draw.randrange(1, 0x80), draw.randrange(0x80, 0x800), draw.randrange(0x800, 0xD800),
                        draw.randrange(0xE000, 0x110000)])
    return chr(code)


def text(draw, destinations):
    """A text of Markdown's own signs, attacks, addresses and letters of any sort."""
    parts = []
    for _ in range(draw.randrange(10, 80)):
        kind = draw.randrange(10)
        parts.append(
            draw.choice(SYNTAX) if kind < 5 else draw.choice(TEXTS) if kind < 7
            else f"[{draw.choice(TEXTS)}]({draw.choice(destinations)})" if kind < 8
            else draw.choice(RAW_HTML)[0] if kind < 9
            else draw.choice([draw.choice(ODDITIES), draw.choice(WEB_ADDRESSES), _any_letter(draw)]))
    return "".join(parts)


def bodies(seed, destinations, count=12):
    """A portal whose posts hold such texts."""
    draw = random.Random(f"chaos {seed}")
    files = {"site.toml": SITE.format(title=quoted("Trường"))}
    for n in range(count):
        files[f"content/posts/{n}.md"] = source(
            {"title": f"Tin {n}", "date": f"2020-11-{10 + n}", "slug": f"tin-{n}"}, text(draw, destinations))
    return files


def steering(seed):
    """A portal full of mistakes and of control characters, in every place that a finding quotes."""
    draw = random.Random(f"steering {seed}")

    def c():
        return draw.choice(CONTROLS).replace("\0", "\x01")

    def head(key="title", value="Tin", more=""):
        return f"---\n{key}: {value}\ndate: 2020-11-10\n{more}\n---\n"

    long = "x" * draw.randrange(0, 200)
    files = {
        "site.toml": SITE.format(title=quoted(f"Trường {c()}")) if draw.random() < 0.3 else SITE.format(title="\"Trường\""),
        f"content/posts/a{c()}b.md": head() + f"[x](<khong{c()}co>) ![y](<{c()}anh.png>) <b{c()}>x</b> [^{c()}]\n",
        "content/posts/b.md": head(value=quoted(f"Tin {c()}")) + f"{c()}\n",
        "content/posts/c.md": head(value=f"Tin {c()}{long}"),
        "content/posts/d.md": head(key=quoted(f"ti{c()}tle")),
        "content/posts/e.md": head(more=f"topics: [{quoted('thi' + c())}]\nkind: {quoted(long + c())}"),
        "content/posts/f.md": head(more=f"sent:\n  - {{channel: {quoted(c())}, date: {quoted(c())}, link: {quoted(c())}}}"),
        "content/posts/g.md": head(more=f"image: {{src: {quoted(c() + '.png')}}}\nhide_after: {quoted('2020' + c())}"),
        "content/posts/h.md": f"{c()}khong co phan dau\n",
        "content/posts/i.md": head() + f"Căn cứ Kế hoạch số 12/KH-{c()}AB và [a](javascript:{c()}) ![](data:{c()},x)\n",
        f"content/directives/{c()}.md": head(key="number", value=quoted(f"12/KH-{c()}")),
        f"content/posts/thu{c()}muc/anh{c()}.svg": "<svg onload='x'/>",
        f"content/posts/thu{c()}muc/index.md": head(),
        "content/directives/register.csv": f"number,issued,subject,{c()}\n12/TB-PGDĐT{c()},05/09/2020{c()},\"Trích {c()} yếu\",{c()}\n",
        f"content/khac{c()}/x.md": head(),
        f"themes/default/templates/post{c()}.mustache": f"{{{{khong{c()}co}}}}",
    }
    if draw.random() < 0.3:
        files["site.toml"] += f"{c()} = 1\n"
    if draw.random() < 0.3:
        files["themes/default/templates/post.mustache"] = f"<p>{{{{{c()}}}}}</p>{{{{#a{c()}}}}}"
    return files
