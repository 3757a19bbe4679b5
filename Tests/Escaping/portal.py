"""A school's portal in which every text is hostile, and its twin in which the same texts are tame."""

import random
import re
import struct
import zlib
from urllib.parse import quote, unquote

from attacks import ADDRESSES, ODDITIES, RAW_HTML, TEXTS, WEB_ADDRESSES, tame

NOW = "2021-05-24T08:00"


class Texts:
    """The text of every place, the same for the same seed."""

    def __init__(self, seed, destinations, refused=()):
        self.seed = seed
        # The hostile addresses, as Markdown writes them, that do not end a build.
        self.destinations = destinations
        # Places whose hostile text the reader does not let in: they hold a plain one.
        self.refused = set(refused)
        self.marks = {}
        self.values = {}

    def _draw(self, place):
        return random.Random(f"{self.seed} {place}")

    def mark(self, place):
        """A word that stands nowhere else."""
        if place not in self.marks:
            self.marks[place] = f"Dau{len(self.marks):03d}x"
        return self.marks[place]

    def _keep(self, place, kind, value):
        self.values[place] = (kind, value)
        return value

    def _attack(self, draw):
        parts = [draw.choice(TEXTS)]
        for _ in range(draw.choice([0, 0, 1, 2])):
            parts.append(draw.choice([draw.choice(TEXTS), draw.choice(ODDITIES)]))
        text = "".join(parts)
        return text if len(text) <= 110 else text[:110].rstrip()

    def hostile(self, place, first=None):
        """Text of one line as an attacker writes it."""
        draw = self._draw(place)
        mark = self.mark(place)
        if place in self.refused:
            return mark
        attack = self._attack(draw)
        if first is None:
            first = draw.random() < 0.5
        return self._keep(place, "text", f"{mark} {attack} {mark}" if first else f"{attack} {mark}")

    def line(self, place, first=None):
        """Text of one line. Its mark stands `first` where lists are in the order of their texts."""
        return self.hostile(place, first)

    def paragraphs(self, place):
        draw = self._draw(place)
        mark = self.mark(place)
        if place in self.refused:
            return mark
        return self._keep(
            place, "text",
            f"{self._attack(draw)} {mark}\n{self._attack(draw)}\t{mark}\n\n{self._attack(draw)} {mark}")

    def name(self, place, unlike="/"):
        """The name of a file or folder, without its suffix and without the letters in `unlike`."""
        draw = self._draw(place)
        attack = "".join(letter for letter in self._attack(draw) if letter not in unlike).strip()
        # Of a longer name the address ends in a hash of it, which is another one in the twin.
        while len(attack.encode()) > 150 or len(attack) > 60:
            attack = attack[:-1]
        return self._keep(place, "name", f"{self.mark(place)} {attack} <")

    def path(self, place, paths):
        """An old address of a page: one of `paths`, of which the last is plain."""
        draw = self._draw(place)
        if place in self.refused:
            return paths[-1]
        return self._keep(place, "tried", draw.choice(paths))

    def tried(self, place, plain, sometimes=0.4, among=None):
        """A value of a strict form, now and then a hostile one for the reader to refuse."""
        draw = self._draw(place)
        if place in self.refused or draw.random() > sometimes:
            return plain
        return self._keep(place, "tried", draw.choice(among) if among else plain + self._attack(draw))

    def web(self, place):
        """An address of another site."""
        return self._keep(place, "link", self._draw(place).choice(WEB_ADDRESSES) + self.mark(place))

    def markdown_web(self, place):
        """The same in Markdown, where references are read."""
        return self.web(place).replace("&", "&amp;")

    def link(self, place):
        """An address of another site where front matter asks for one, now and then one to refuse."""
        draw = self._draw(place + " tried")
        if place not in self.refused and draw.random() < 0.3:
            return self._keep(place, "tried", draw.choice(ADDRESSES))
        return self.web(place)

    def destination(self, place):
        """Where a link of a text leads: nowhere good."""
        address = self._draw(place).choice(self.destinations)
        return self._keep(place, "destination", address)

    def picture(self, place):
        """Where a picture of a text is said to be; one of another host would be a link."""
        among = [address for address in self.destinations if not address.startswith("<//")]
        return self._keep(place, "destination", self._draw(place).choice(among))

    def inner(self, place, paths):
        """A path of the site for a link: one of `paths`, of which the last is plain."""
        return self.path(place, paths)

    def markdown(self, place):
        """Text that stands for itself in Markdown: every sign escaped, in one way or the other."""
        draw = self._draw(place + " escapes")
        out = []
        for letter in self.unlinked(place):
            if letter in "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~":
                # cmark reads a title twice: a reference may become the sign of an escape. A `~` that was
                # a reference strikes through.
                out.append("\\" + letter if letter in "\\~" else draw.choice(["\\" + letter, f"&#{ord(letter)};"]))
            else:
                out.append(letter)
        return "".join(out)

    def unlinked(self, place):
        """Text in which no address becomes a link by itself."""
        return re.sub("https?://", "", self.hostile(place))

    def code(self, place):
        """Text for code, where nothing needs an escape."""
        return re.sub("[`|\\\\]", "", self.hostile(place, first=True))

    def info(self, place):
        """The language of a block of code: one word."""
        return re.sub(r"[\s`~\\&]", "", self.hostile(place, first=True))

    def raw(self, place):
        """HTML between two words."""
        draw = self._draw(place)
        mark = self.mark(place)
        return self._keep(place, "raw", f"{mark} {draw.choice(RAW_HTML)[0]} {mark}")


class Twin(Texts):
    """The same places with the same texts, tame."""

    def line(self, place, first=None):
        return tame(super().line(place, first))

    def unlinked(self, place):
        return tame(super().unlinked(place))

    def code(self, place):
        return tame(super().code(place))

    def info(self, place):
        return tame(super().info(place))

    def path(self, place, paths):
        return "/".join(map(tame, unquote(Texts.path(self, place, paths)).split("/")))

    def paragraphs(self, place):
        return tame(super().paragraphs(place))

    def name(self, place, unlike="/"):
        return tame(super().name(place, unlike))

    def tried(self, place, plain, sometimes=0.4, among=None):
        value = super().tried(place, plain, sometimes, among)
        return plain if value == plain else tame(value)

    def web(self, place):
        scheme, rest = super().web(place).split("://host.example/", 1)
        return f"{scheme}://host.example/{tame(rest)}"

    def destination(self, place):
        return "<https://host.example/>"

    def picture(self, place):
        return "<javascript:x>"

    def inner(self, place, paths):
        return "/".join(map(tame, Texts.path(self, place, paths).split("/")))

    def raw(self, place):
        draw = self._draw(place)
        mark = self.mark(place)
        return f"{mark} {tame(draw.choice(RAW_HTML)[1])} {mark}"


def quoted(text):
    """A scalar in double quotes, as YAML and TOML both read it."""
    out = []
    for letter in str(text):
        code = ord(letter)
        if letter in "\\\"":
            out.append("\\" + letter)
        elif code < 0x20 or 0x7F <= code < 0xA0 or code in (0x2028, 0x2029, 0xFEFF) or 0xE000 <= code <= 0xF8FF \
                or 0xFDD0 <= code <= 0xFDEF or 0xFFF0 <= code <= 0xFFFF:
            out.append(f"\\u{code:04X}")
        elif code > 0xFFFF:
            out.append(f"\\U{code:08X}")
        else:
            out.append(letter)
    return "\"" + "".join(out) + "\""


def scalar(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int) else quoted(value)


def yaml(value, indent=""):
    """A value as lines of YAML, one scalar a line."""
    if isinstance(value, dict):
        lines = []
        for key, item in value.items():
            if isinstance(item, (dict, list)) and item:
                lines += [f"{indent}{key}:"] + yaml(item, indent + "  ")
            else:
                lines.append(f"{indent}{key}: {'[]' if item in ({}, []) else scalar(item)}")
        return lines
    lines = []
    for item in value:
        if isinstance(item, (dict, list)):
            lines += [f"{indent}-"] + yaml(item, indent + "  ")
        else:
            lines.append(f"{indent}- {scalar(item)}")
    return lines


def toml(table, path=""):
    """A table as lines of TOML, one scalar a line."""
    lines, below = [], []
    for key, value in table.items():
        full = f"{path}.{key}" if path else key
        if isinstance(value, dict):
            below += [f"[{full}]"] + toml(value, full)
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            for item in value:
                below += [f"[[{full}]]"] + toml(item, full)
        elif isinstance(value, list):
            lines += [f"{key} = ["] + [f"  {scalar(item)}," for item in value] + ["]"]
        else:
            lines.append(f"{key} = {scalar(value)}")
    return lines + below


def source(head, body=""):
    return "---\n" + "\n".join(yaml(head)) + "\n---\n" + body


def png(shade):
    """A small picture."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    pixels = b"".join(b"\0" + bytes([shade, 90, 160]) * 24 for _ in range(16))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 24, 16, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(pixels)) + chunk(b"IEND", b""))


def body(texts, place, picture=None):
    """A text in which everything that Markdown can hold is hostile."""
    m = lambda name: texts.markdown(f"{place} {name}")
    d = lambda name: texts.destination(f"{place} {name}")
    lines = [
        "Nhà trường tổ chức hoạt động theo kế hoạch truyền thông của năm học, với sự tham gia của toàn thể "
        "cán bộ, giáo viên, nhân viên, phụ huynh và học sinh; buổi lễ diễn ra trang trọng, ấm áp và tiết kiệm "
        "như mọi năm học trước đây.",
        f"## {m('heading')}",
        f"Đoạn {m('text')} rồi *{m('emphasis')}* và **{m('strong')}** và ~~{m('struck')}~~.",
        f"[{m('link text')}]({d('link')} \"{m('link title')}\") và [ảnh][nguon] {texts.raw(place + ' raw html')} hết.",
        f"![{m('inline alt')}]({texts.picture(place + ' inline image')} \"{m('inline title')}\") trong dòng.",
        f"![{m('outside alt')}](<{texts.markdown_web(place + ' outside image')}>)",
        f"### {m('second heading')} `{texts.code(place + ' heading code')}`",
        f"| {m('table head')} | Cột |\n| --- | --- |\n| {m('table cell')} | [{m('cell link')}]({d('cell link address').replace('|', '%7C')}) |\n"
        f"| `{texts.code(place + ' cell code')}` | {m('last cell')} |",
        f"- {m('list item')}\n- [ ] {m('task')}\n\n1. {m('ordered item')}",
        f"> {m('quote')}",
        f"```{texts.info(place + ' fence info')}\n{texts.line(place + ' code block', first=True)}\n```",
        f"Chú thích[^mot] và [tham chiếu][nguon] và [thu gọn][].",
        f"[^mot]: {m('footnote')} [xem]({d('footnote link')})",
        f"[nguon]: {d('definition')} \"{m('definition title')}\"",
        f"[thu gọn]: {d('short definition')}",
        f"Viết tới <hop.thu@truong.example.edu.vn> hoặc <https://host.example/{texts.mark(place)}>.",
        f"[{m('film')}](https://youtu.be/{texts.mark(place)})",
        f"Kế hoạch số 12/KH-THTT ngày 05/09/2020 {m('beside a citation')}.",
    ]
    if picture:
        lines.insert(3, f"![{m('figure alt')}]({quote(picture)} \"{m('figure title')}\")")
    return "\n\n".join(lines) + "\n"


def portal(texts, base="https://truong.example.edu.vn/", language="vi", strings=()):
    """The files of the portal by path. `strings` are the theme's own, by key."""
    t = texts.line
    paragraphs = lambda place: f"{texts.markdown(place + ' 1')}\n\n{texts.markdown(place + ' 2')}\n"
    author = lambda n: t(f"person {n} name", first=True)
    id = lambda place, plain: texts.tried(place, plain)
    files = {}

    site = {
        "title": t("site title"), "base_url": base, "language": language, "utc_offset": "+07:00",
        "theme": "thu", "description": texts.paragraphs("site description"),
        "school": {
            "symbol": "THTT", "aliases": ["THTTT"], "governing_body": t("school governing_body"),
            "address": t("school address"), "phone": t("school phone"), "email": t("school email"),
            "place": t("school place"),
            "leader": {"name": t("leader name"), "position": t("leader position"), "authority": t("leader authority")},
            "spokesperson": {"name": t("spokesperson name"), "position": t("spokesperson position"),
                             "authority": t("spokesperson authority")},
        },
        "department": [
            {"id": id(f"department {n} id", f"bo-phan-{n}"), "name": t(f"department {n} name", first=True),
             "aliases": [t(f"department {n} alias")], "lead": author(0), "contact": author(1)} for n in range(2)],
        "person": [
            {"name": author(n), "full_name": t(f"person {n} full_name"), "position": t(f"person {n} position"),
             "department": id("department 0 id", "bo-phan-0"), "aliases": [t(f"person {n} alias")]} for n in range(3)],
        "kind": [{"id": id("kind id", "chuyen-muc"), "name": t("kind name", first=True)}],
        "channel": [
            {"id": id(f"channel {n} id", f"kenh-{n}"), "name": t(f"channel {n} name", first=True), "kind": kind,
             "address": t(f"channel {n} address")} for n, kind in enumerate(["portal", "social"])],
        "issuer": [
            {"id": "truong", "name": t("issuer school name", first=True), "symbols": ["THTT"], "level": "school"},
            {"id": "phong", "name": t("issuer office name", first=True), "symbols": ["PGDĐT"], "level": "district"}],
        "field": [{"id": t("field id", first=True), "name": t("field name", first=True)}],
        "quota": [
            {"id": "tin-thang", "title": t("quota title"), "at_least": 1, "every": "month", "source": t("quota source")},
            {"id": "tin-bo-phan", "title": t("second quota title"), "at_least": 2, "every": "month", "each": "department"}],
        "report": [{"id": "thang", "title": t("report title"), "every": "month", "due_day": 25,
                    "recipients": [t("report recipient")]}],
        "plan": {"public": ["text", "items", "matrix", "events", "quotas", "departments", "authors"]},
        "menu": [
            {"title": t("menu title"), "items": [
                {"title": t("menu link title"), "url": texts.link("menu url")},
                {"title": t("menu page title"), "page": "gioi-thieu"},
                {"title": t("menu inner title"), "url": texts.inner(
                    "menu inner url", [a for a in ADDRESSES if a[:1] in "/\\"] + ["/lich/"])}]}],
        "disclosure": [{"id": "thu-chi", "title": t("disclosure title"), "due": "06-30", "keep_years": 5,
                        "source": t("disclosure source")}],
        "editorial": {"require_approval": False, "approvers": [t("approver")], "require_topics": True},
        "archive": {"register": "content/directives/register.csv",
                    "exempt": [{"number": "29-NQ/TW", "reason": t("exemption reason")}]},
        "home": {"coverage": True},
    }
    files["site.toml"] = "\n".join(toml(site)) + "\n"

    for n in range(3):
        stem = texts.name(f"post {n} file")
        picture = texts.name(f"post {n} picture", unlike="/:\\<>") + ".png"
        files[f"content/posts/2020/{stem}/{picture}"] = png(20 + n)
        second = texts.name(f"post {n} second picture", unlike="/:\\<>") + ".png"
        files[f"content/posts/2020/{stem}/{second}"] = png(60 + n)
        head = {
            "title": t(f"post {n} title", first=True), "date": f"2020-11-{10 + n}T08:0{n}",
            "authors": [author(n), t(f"post {n} second author", first=True)], "photos_by": [t(f"post {n} photos_by", first=True)],
            "department": id("department 0 id", "bo-phan-0"), "topics": ["thi-dua"], "items": ["2020-11/le"],
            "event": "le", "kind": id("kind id", "chuyen-muc"),
            "sent": [{"channel": id(f"channel {k} id", f"kenh-{k}"), "date": "2020-11-20", "posted": "2020-11-21",
                      "link": texts.link(f"post {n} sent {k}")} for k in range(2)],
            "summary": t(f"post {n} summary"), "image": {"src": picture, "alt": t(f"post {n} image alt"), "consent": True},
            "gallery": True, "photos": [{"src": second, "alt": t(f"post {n} photo alt")}],
            "changes": [{"date": "2020-11-25", "note": t(f"post {n} change")}],
            "redirect_from": [texts.path(f"post {n} redirect", [
                f"/tin-cu/{n}'onclick='x/", f"/tin-cu/{n};url=javascript:x/", f"/tin-cu/{n}&amp;&quot;/",
                f"/tin-cu/{n}%3Cscript%3E/", f"/tin-cu/{n}\"></", f"//evil.example/{n}", f"/\\evil.example/{n}",
                f"/tin-cu/{n}{{}}/", f"/tin-cu/{n}/"])],
            "approved_by": t(f"post {n} approved_by"),
            "extra": {"loi": t(f"post {n} extra"), "danh-sach": [t(f"post {n} extra item")]},
        }
        if n == 0:
            head["feature"] = {"slot": 1}
            head["notice_until"] = "2021-12-31"
        files[f"content/posts/2020/{stem}/index.md"] = source(head, body(texts, f"post {n}", picture))
    files[f"content/posts/2020/{texts.name('plain post file')}.md"] = source(
        {"title": t("plain post title", first=True), "date": "2021-05-20", "topics": ["phong-chong"],
         "slug": texts.tried("plain post slug", "tin-don"), "author": author(2)},
        "Tin ngắn.\n")
    files["content/posts/2020/rut-lai.md"] = source(
        {"title": t("withdrawn post title"), "date": "2021-05-20", "status": "withdrawn", "reason": t("withdrawn post reason")},
        "Tin rút lại.\n")

    number = lambda n: f"{12 + n}/KH-THTT"
    for n in range(2):
        file = texts.name(f"directive {n} file", unlike="/:\\") + ".txt"
        files[f"content/directives/2020/{file}"] = "Một tệp.\n"
        head = {
            "number": number(n), "issued": "05/09/2020", "issuer": "truong",
            "subject": t(f"directive {n} subject"),
            "signer": {"name": t(f"directive {n} signer"), "position": t(f"directive {n} position"),
                       "authority": t(f"directive {n} authority")},
            "field": t("field id", first=True), "direction": "outgoing",
            "recipients": [t(f"directive {n} recipient")],
            "files": [{"src": file, "title": t(f"directive {n} file title")}],
            "based_on": ["750/KH-PGDĐT"], "changes": [{"date": "2020-10-01", "note": t(f"directive {n} change")}],
            "topics": ["thi-dua"], "event": "le", "sent": [
                {"channel": id("channel 0 id", "kenh-0"), "date": "2020-09-06", "link": texts.link(f"directive {n} sent")}],
            "disclosure": "thu-chi", "disclosure_year": "2020-2021",
            "slug": f"van-ban-{n}", "approved_by": t(f"directive {n} approved_by"),
        }
        if n == 1:
            head["replaces"] = [number(0)]
        files[f"content/directives/2020/{texts.name(f'directive {n} source')}.md"] = source(
            head, body(texts, f"directive {n}"))
    files["content/directives/2020/rut-lai.md"] = source(
        {"number": "90/TB-THTT", "issued": "2020-12-01", "issuer": "truong", "subject": t("withdrawn directive subject"),
         "validity": "withdrawn", "withdrawn": "2021-01-02", "reason": t("withdrawn directive reason")})
    files["content/directives/2020/750.md"] = source(
        {"number": "750/KH-PGDĐT", "issued": "2020-09-01", "issuer": "phong", "subject": t("office directive subject"),
         "direction": "incoming"})
    files["content/directives/register.csv"] = (
        "number,issued,issuer,subject,direction,circulation\r\n"
        + "".join("\"%s\",%s,\"%s\",\"%s\",đến,\r\n" % (
            value, "05/09/2020", t(f"register {n} issuer").replace("\"", "\"\""), t(f"register {n} subject").replace("\"", "\"\""))
            for n, value in enumerate([number(0), "99/TB-PGDĐT"])))

    plan_file = texts.name("plan file", unlike="/:\\") + ".txt"
    files[f"content/plans/{plan_file}"] = "Một tệp.\n"
    files["content/plans/2020-2021.md"] = source({
        "title": t("plan title"), "period": "2020-2021", "number_pending": True, "issuer": "truong", "issued": "2020-09-15",
        "signer": {"name": t("plan signer"), "position": t("plan signer position"), "authority": t("plan signer authority")},
        "lead": {"name": t("plan lead"), "position": t("plan lead position"), "authority": t("plan lead authority")},
        "subject": t("plan subject"), "field": t("field name", first=True), "recipients": [t("plan recipient")],
        "files": [{"src": plan_file, "title": t("plan file title")}], "approved_by": t("plan approved_by"),
        "changes": [{"date": "2020-10-02", "note": t("plan change")}], "board_title": t("board title"),
        "board": [{"name": author(0), "position": t("board position"), "role": t("board role"), "topics": ["thi-dua"],
                   "duties": [t("board duty"), t("second board duty")]}],
        "topics": [
            {"id": "thi-dua", "number": "1", "group": t("topic group"), "title": t("topic title"),
             "keywords": [t("topic keyword")], "text": paragraphs("topic text"),
             "topics": [{"id": "thi-dua-nho", "number": t("sub-topic number"), "group": t("sub-topic group"),
                         "keywords": [t("sub-topic keyword")], "title": t("sub-topic title"), "text": paragraphs("sub-topic text")}]},
            {"id": "phong-chong", "number": "2", "title": t("second topic title")}],
        "items": [
            {"month": 11, "id": "le", "title": t("item title"), "assignees": [author(0), author(1)], "topics": ["thi-dua"],
             "event": "le", "note": t("item note")},
            {"month": 12, "id": "hoan", "title": t("late item title"), "assignees": [t("free assignee")], "status": "postponed",
             "reason": t("item reason"), "added": "2020-11-02"},
            {"month": 5, "id": "con-lai", "title": t("missing item title"), "topics": ["phong-chong"]}],
        "quotas": [{"id": "tin-gui", "title": t("plan quota title"), "at_least": 1, "every": "month",
                    "channel": id("channel 0 id", "kenh-0"), "source": t("plan quota source")}],
    }, body(texts, "plan"))
    files["content/events/2020-11-20-le.md"] = source(
        {"title": t("event title"), "id": "le", "starts": "2020-11-20T07:30", "ends": "2020-11-20", "place": t("event place"),
         "approved_by": t("event approved_by")},
        body(texts, "event"))
    files["content/events/2021-06-01-he.md"] = source(
        {"title": t("coming event title"), "starts": "2021-06-01", "place": t("coming event place")})
    files["content/pages/gioi-thieu.md"] = source(
        {"title": t("page title"), "menu": 1, "summary": t("page summary"), "disclosure": "thu-chi",
         "disclosure_year": "2020-2021", "approved_by": t("page approved_by")}, body(texts, "page"))
    files["content/internal/opinion/2020-11.md"] = source({"issues": [
        {"date": "2020-11-12", "source": t("opinion source"), "summary": t("opinion summary"), "status": "resolved",
         "handled_by": author(0), "response": t("opinion response"), "reported_to": t("opinion reported_to"),
         "reported_on": "2020-11-13"}]})
    files["content/pages/rut-lai.md"] = source(
        {"title": t("withdrawn page title"), "status": "withdrawn", "reason": t("withdrawn page reason")})
    files["content/events/2021-06-02-hoan.md"] = source(
        {"title": t("withdrawn event title"), "starts": "2021-06-02", "status": "withdrawn",
         "reason": t("withdrawn event reason")})
    files["themes/thu/theme.toml"] = "name = \"thu\"\n[settings]\n" + "\n".join(
        f"{key} = {quoted(t('theme ' + key))}" for key in ["motto", "footerNote"]) + "\n"
    files[f"themes/thu/strings/{language}.toml"] = "".join(
        f"{key} = {quoted(text + ' ' + t('string ' + key))}\n" for key, text in strings)
    return files
