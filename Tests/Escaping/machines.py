"""What other machines read: feeds, calendars, tables, data, office files and terminals, each read
back by a parser that is not ours and compared with the harmless twin's."""

import csv
import io
import json
import re
import unicodedata
import zipfile

import icalendar
from lxml import etree

from attacks import canonical
from pages import differences, faults, json_differences, parse_fragment, same_address, scheme

STRICT = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)


def xml_differences(hostile, tame, where):
    """What two XML files do not have in common besides the sting of their texts."""
    try:
        one, two = etree.fromstring(hostile, STRICT), etree.fromstring(tame, STRICT)
    except etree.XMLSyntaxError as error:
        yield f"{where}: not XML: {error}"
        return
    if one.getroottree().docinfo.doctype:
        yield f"{where}: a document type"
    yield from _xml(one, two, where)


def _office(text):
    """Text of a workbook, where `_x000D_` is a control character and `_x005F_` a `_`."""
    return (text or "").replace("_x005F_", "_")


def _xml(one, two, where):
    if not isinstance(two.tag, str):
        return
    if one.tag != two.tag or list(one.attrib) != list(two.attrib) or len(one) != len(two):
        yield (f"{where}: <{one.tag} {dict(one.attrib)}> of {len(one)} instead of "
               f"<{two.tag} {dict(two.attrib)}> of {len(two)}")[:600]
        return
    for name, value in one.attrib.items():
        if name in ("href", "src", "Target", "url") and scheme(value) not in ("", "http", "https", "mailto", "tel", "sms", "ftp", "urn"):
            yield f"{where}: {name}={value!r}"
        if not same_address(value, two.attrib[name]):
            yield f"{where}: {name}={value!r} instead of {two.attrib[name]!r}"
    if one.get("type") == "html":
        fragment = parse_fragment(one.text or "")
        yield from faults(fragment, where, is_page=False)
        yield from differences(fragment, parse_fragment(two.text or ""), where)
    elif not same_address(_office(one.text), _office(two.text)):
        yield f"{where}: {one.text!r} instead of {two.text!r} in <{two.tag}>"
    if canonical(one.tail or "") != canonical(two.tail or ""):
        yield f"{where}: {one.tail!r} instead of {two.tail!r}"
    for pair in zip(one, two):
        yield from _xml(*pair, where)


# What spreadsheets begin a formula with, behind what they pass over.
FORMULA = re.compile("[ \u00a0\u200b\u3000\ufeff]*[=+\\-@\t\r\n＝＋－＠]")


def csv_differences(hostile, tame, where):
    try:
        one, two = (list(csv.reader(io.StringIO(text.decode("utf-8-sig"), newline=""), strict=True)) for text in (hostile, tame))
    except (csv.Error, UnicodeDecodeError) as error:
        yield f"{where}: not CSV: {error}"
        return
    if [len(row) for row in one] != [len(row) for row in two]:
        yield f"{where}: rows of {[len(row) for row in one]} instead of {[len(row) for row in two]} cells"
        return
    for cells, others in zip(one, two):
        for cell, other in zip(cells, others):
            if FORMULA.match(cell) and not re.fullmatch("-[0-9]+", cell):
                yield f"{where}: the cell {cell!r} begins a formula"
            if cell.startswith("'") and FORMULA.match(cell[1:]):
                cell = cell[1:]
            if other.startswith("'") and FORMULA.match(other[1:]):
                other = other[1:]
            if not same_address(cell, other):
                yield f"{where}: {cell!r} instead of {other!r}"


def calendar_lines(text, where):
    """The properties of a calendar by a strict reading of RFC 5545, section 3.1."""
    raw = text.decode()
    problems = []
    if not raw.endswith("\r\n"):
        problems.append(f"{where}: the last line does not end")
    lines = []
    for line in raw[:-2].split("\r\n"):
        if len(line.encode()) > 75:
            problems.append(f"{where}: a line of {len(line.encode())} bytes: {line!r}")
        if re.search("[\x00-\x08\x0a-\x1f\x7f]", line):
            problems.append(f"{where}: control characters in {line!r}")
        if line[:1] in (" ", "\t"):
            lines[-1] += line[1:]
        else:
            lines.append(line)
    for line in lines:
        if not re.match(r'(BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|X-WR-[A-Z]+|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|LOCATION|'
                        r'DESCRIPTION|URL|CATEGORIES|STATUS|TRANSP|SEQUENCE|LAST-MODIFIED|REFRESH-INTERVAL)(;[A-Z-]+=[A-Za-z-]+)*:', line):
            problems.append(f"{where}: the line {line!r}")
    return lines, problems


def calendar_differences(hostile, tame, where):
    one, problems = calendar_lines(hostile, where)
    two, _ = calendar_lines(tame, where)
    yield from problems
    unescape = lambda line: re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], line)
    if len(one) != len(two):
        yield f"{where}: {len(one)} properties instead of {len(two)}"
    for line, other in zip(one, two):
        if canonical(unescape(line)) != canonical(unescape(other)):
            yield f"{where}: {line!r} instead of {other!r}"
        value = line.partition(":")[2]
        if not line.startswith("URL") and re.search(r"(?<!\\)(\\\\)*[;,]", value):
            yield f"{where}: an open sign in {line!r}"
    # The library reads `\\\\n` as a line break: what it says of texts counts for nothing.
    try:
        events, others = ([sorted(event) for event in icalendar.Calendar.from_ical(text).walk()] for text in (hostile, tame))
    except ValueError as error:
        yield f"{where}: not a calendar: {error}"
        return
    if events != others:
        yield f"{where}: icalendar reads {events} instead of {others}"


def office_differences(hostile, tame, where):
    """Workbooks and letters: the same parts, and no formula, macro or field in any of them."""
    one, two = zipfile.ZipFile(io.BytesIO(hostile)), zipfile.ZipFile(io.BytesIO(tame))
    if one.namelist() != two.namelist():
        yield f"{where}: the parts {one.namelist()} instead of {two.namelist()}"
        return
    for name in one.namelist():
        if not name.endswith((".xml", ".rels")):
            if "media" not in name:
                yield f"{where}: a part {name}"
            continue
        content = one.read(name)
        yield from xml_differences(content, two.read(name), f"{where}, {name}")
        try:
            nodes = list(etree.fromstring(content, STRICT).iter())
        except etree.XMLSyntaxError:
            continue
        for node in nodes:
            tag = etree.QName(node).localname if isinstance(node.tag, str) else ""
            if tag in ("f", "ddeLink", "instrText", "oleLink", "altChunk", "object", "webPublishItem") and "drawing" not in name \
                    and "chart" not in name:
                if tag != "instrText" or (node.text or "").strip() not in ("PAGE", "NUMPAGES"):
                    yield f"{where}, {name}: <{tag}>{node.text}"


def data_differences(hostile, tame, where):
    try:
        yield from json_differences(json.loads(hostile), json.loads(tame), where)
    except ValueError as error:
        yield f"{where}: not JSON: {error}"


STEERING = ("Cc", "Cf", "Cs", "Zl", "Zp")


def terminal_faults(text, where, only=STEERING):
    """What would steer a terminal, or turn what stands on it. Joiners and soft hyphens do neither."""
    for line in text.decode("utf-8", "surrogateescape").split("\n"):
        found = {f"U+{ord(letter):04X}" for letter in line
                 if unicodedata.category(letter) in only and letter not in "\u200c\u200d"}
        if found:
            yield f"{where}: {', '.join(sorted(found))} in {line[:200]!r}"
