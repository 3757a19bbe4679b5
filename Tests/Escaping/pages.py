"""Pages read back by an HTML parser that is not ours, and compared with those of the harmless twin."""

import json
import re
from urllib.parse import unquote, urlsplit

import html5lib

from attacks import canonical

SCHEMES = {"", "http", "https", "mailto", "tel", "sms", "ftp"}
ADDRESS_ATTRIBUTES = {
    "href", "src", "action", "formaction", "poster", "cite", "data", "background", "longdesc", "manifest",
    "ping", "xlink:href", "codebase", "icon", "data-index",
}
# Elements that no page of the site has, whatever stands in its texts.
FORBIDDEN = {
    "iframe", "frame", "frameset", "object", "embed", "applet", "base", "math", "style", "audio", "xmp",
    "plaintext", "portal", "marquee", "keygen", "isindex", "textarea", "foreignobject", "animate", "set",
}
POLICY = ("default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; "
          "object-src 'none'; base-uri 'none'; form-action 'self'")
PARSER = html5lib.HTMLParser(namespaceHTMLElements=False)


def parse(text):
    return PARSER.parse(text)


def parse_fragment(text):
    return PARSER.parseFragment(text)


def is_element(node):
    return isinstance(node.tag, str)


def scheme(address):
    """The scheme of an address as browsers see it (the URL standard): blanks and controls at its
    ends count for nothing, nor do tabs and line breaks anywhere."""
    address = re.sub(r"[\t\r\n]", "", address.strip("".join(map(chr, range(33)))))
    found = re.match(r"([a-zA-Z][a-zA-Z0-9+.-]*):", address)
    return found[1].lower() if found else ""


def leaves_the_host(address):
    """Whether browsers take what looks like a place of the site for another host."""
    address = re.sub(r"[\t\r\n]", "", address.strip("".join(map(chr, range(33))))).replace("\\", "/")
    return address.startswith("//")


def addresses(tree):
    """Every address of a tree, with its element and attribute."""
    for node in tree.iter():
        if not is_element(node):
            continue
        for name, value in node.attrib.items():
            if name in ADDRESS_ATTRIBUTES:
                yield node, name, value
            elif name in ("srcset", "imagesrcset"):
                for part in value.split(","):
                    yield node, name, part.split()[0] if part.split() else ""
            elif name == "content" and node.get("http-equiv", "").lower() == "refresh":
                yield node, name, value.partition("url=")[2]


def faults(tree, where, is_page=True):
    """What no page may hold, whatever its texts are."""
    for node in tree.iter():
        if not is_element(node):
            continue
        if node.tag.lower() in FORBIDDEN:
            yield f"{where}: a <{node.tag}>"
        for name, value in node.attrib.items():
            if not re.fullmatch(r"[a-z][a-z0-9:-]*", name.replace("viewBox", "").replace("preserveAspectRatio", "") or "x"):
                yield f"{where}: <{node.tag}> has an attribute {name!r}"
            if name.startswith("on") or name in ("style", "srcdoc", "formaction", "ping", "xmlns"):
                if not (name == "xmlns" and node.tag == "svg"):
                    yield f"{where}: <{node.tag} {name}={value!r}>"
        if node.tag == "script":
            if node.get("src") is None and node.get("type") != "application/ld+json":
                yield f"{where}: a script of its own: {(node.text or '')[:80]!r}"
            if node.get("type") == "application/ld+json" and re.search("<[/!]", node.text or ""):
                yield f"{where}: data that could end its script: {node.text[:200]!r}"
    for node, name, address in addresses(tree):
        if scheme(address) not in SCHEMES:
            yield f"{where}: <{node.tag} {name}={address!r}>"
        if leaves_the_host(address):
            yield f"{where}: <{node.tag} {name}={address!r}> leads to another host"
        if node.tag in ("script", "link", "img", "source", "form", "video") and node.get("rel") not in ("canonical", "alternate") \
                and urlsplit(address).netloc and is_page:
            yield f"{where}: <{node.tag}> asks another host: {address!r}"
    if is_page:
        policies = [node for node in tree.iter("meta") if (node.get("http-equiv") or "").lower() == "content-security-policy"]
        if [node.get("content") for node in policies] != [POLICY]:
            yield f"{where}: the policy is {[node.get('content') for node in policies]}"
        head = list(tree.find("head"))
        place = head.index(policies[0]) if policies and policies[0] in head else 99
        if any(node.tag in ("script", "link", "style") for node in head[:place]):
            yield f"{where}: something is loaded before the policy"


# What Markdown may make, besides what the theme's own pages have.
MARKDOWN = {
    "p": {"class"}, "h2": {"id"}, "h3": {"id"}, "h4": {"id"}, "h5": {"id"}, "h6": {"id"}, "a": {
        "href", "title", "class", "id", "aria-label"}, "em": set(), "strong": set(), "del": set(), "br": set(), "hr": set(),
    "code": {"class"}, "pre": set(), "blockquote": set(), "ul": {"class"}, "ol": {"start"}, "li": {"id", "class"},
    "sup": {"class"}, "section": {"class", "aria-label"}, "div": {"class", "role", "aria-label", "tabindex"},
    "table": set(), "thead": set(), "tbody": set(), "tr": set(), "th": {"scope", "class"}, "td": {"class"},
    "figure": set(), "figcaption": set(), "span": {"class"}, "input": {"type", "checked", "disabled", "aria-label"},
}


def foreign(tree, where):
    """What Markdown cannot have made in a text of a page."""
    for prose in tree.iter("div"):
        if "prose" not in prose.get("class", "").split():
            continue
        for node in prose.iter():
            if node is prose or not is_element(node):
                continue
            if node.tag not in MARKDOWN or not set(node.attrib) <= MARKDOWN[node.tag]:
                yield f"{where}: {label(node)} in a text"


def label(node):
    return f"<{node.tag}{''.join(f' {name}={value!r}' for name, value in list(node.attrib.items())[:3])}>"


def same_text(hostile, tame):
    return canonical(hostile or "") == canonical(tame or "")


# Files whose names are not plain are published under a mark made of the whole name.
_hashed = re.compile(r"-[0-9a-z]{1,7}(-[0-9]+w?)?(\.[0-9a-f]+)?(\.[a-z0-9]+)")


def same_address(hostile, tame):
    """Whether two addresses lead to the same place, but for marks made of the letters of names."""
    if canonical(hostile) == canonical(tame):
        return True
    one, two = (canonical(_hashed.sub(r"\3", unquote(unquote(text)))) for text in (hostile, tame))
    return one == two


def differences(hostile, tame, where):
    """What two trees do not have in common besides the sting of their texts: elements, attributes,
    their order, texts. An unsafe link may have lost its address."""
    if hostile.tag != tame.tag or not is_element(hostile):
        if is_element(hostile) or is_element(tame):
            yield f"{where}: {label(hostile)} instead of {label(tame)}"
        return
    if not same_text(hostile.tail, tame.tail):
        yield f"{where}: {hostile.tail!r} instead of {tame.tail!r} behind {label(tame)}"
    names, others = set(hostile.attrib), set(tame.attrib)
    if hostile.tag == "a" and others - names == {"href"}:
        others = names
    if names != others:
        yield f"{where}: {label(hostile)} instead of {label(tame)}"
        return
    for name in sorted(names):
        one, two = hostile.attrib[name], tame.attrib[name]
        if name in ADDRESS_ATTRIBUTES or name in ("srcset", "imagesrcset", "content"):
            alike = same_address(one, two) or tame.attrib.get("href") == "https://host.example/"
        else:
            alike = same_text(one, two)
        if not alike:
            yield f"{where}: {name}={one!r} instead of {two!r} in {label(tame)}"
    if hostile.get("type") == "application/ld+json":
        try:
            yield from json_differences(json.loads(hostile.text), json.loads(tame.text), f"{where}: JSON-LD")
        except ValueError as error:
            yield f"{where}: JSON-LD that is none: {error}"
    elif not same_text(hostile.text, tame.text):
        yield f"{where}: {hostile.text!r} instead of {tame.text!r} in {label(tame)}"
    if len(hostile) != len(tame):
        yield (f"{where}: {label(tame)} holds {[child.tag for child in hostile]} instead of "
               f"{[child.tag for child in tame]}")
        return
    for one, two in zip(hostile, tame):
        yield from differences(one, two, where)


def json_differences(hostile, tame, where):
    """What two JSON values do not have in common besides the sting of their texts. HTML in them is
    compared as HTML."""
    if type(hostile) is not type(tame):
        yield f"{where}: {hostile!r} instead of {tame!r}"
    elif isinstance(tame, dict):
        if list(hostile) != list(tame):
            yield f"{where}: the keys {list(hostile)} instead of {list(tame)}"
            return
        for key in tame:
            if key in ("sha256", "version", "shards"):
                continue
            if key == "content_html":
                one, two = parse_fragment(hostile[key]), parse_fragment(tame[key])
                yield from faults(one, where, is_page=False)
                yield from differences(one, two, where)
            else:
                yield from json_differences(hostile[key], tame[key], f"{where} {key}")
    elif isinstance(tame, list):
        if len(hostile) != len(tame):
            yield f"{where}: {len(hostile)} instead of {len(tame)}: {hostile!r} {tame!r}"[:300]
            return
        for one, two in zip(hostile, tame):
            yield from json_differences(one, two, where)
    elif isinstance(tame, str):
        if not same_address(hostile, tame):
            yield f"{where}: {hostile!r} instead of {tame!r}"
    elif hostile != tame:
        yield f"{where}: {hostile!r} instead of {tame!r}"
