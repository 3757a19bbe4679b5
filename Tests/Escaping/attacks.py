"""What hostile text is made of, and how the same text reads without its sting."""

import unicodedata

# Each tries to leave one place: markup, an attribute, a script, an address, a cell, a line, a macro.
TEXTS = [
    "<script>window.__x=1</script>",
    "</script><script>window.__x=1</script>",
    "<!--<script>",
    "-->",
    "]]>",
    "<![CDATA[<b>]]>",
    "<img src=x onerror=window.__x=1>",
    "<svg/onload=window.__x=1>",
    "<iframe src=//evil.example></iframe>",
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content=0;url=//evil.example>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<form action=//evil.example><button formaction=javascript:window.__x=1>",
    "<math><mtext><table><mglyph><style><img src=x onerror=window.__x=1>",
    "</title></head></body></html><h1>",
    "</textarea></template></noscript></select></style>",
    "<a href=javascript:window.__x=1>",
    "\"><script>window.__x=1</script>",
    "' onmouseover='window.__x=1",
    "\" onfocus=\"window.__x=1\" autofocus=\"",
    "` onload=`window.__x=1",
    " style=position:fixed;inset:0 ",
    "x onmouseover=window.__x=1 ",
    "javascript:window.__x=1",
    "JaVaScRiPt:window.__x=1",
    "javascript&colon;window.__x=1",
    "&#106;avascript:window.__x=1",
    "&lt;script&gt;",
    "&amp;lt;script&amp;gt;",
    "&#60;script&#62; &#x3c;script&#x3e;",
    "%3Cscript%3E",
    "\\u003cscript\\u003e \\x3cscript\\x3e",
    "＜script＞ ｊavascript：alert(1)",
    "{{title}}{{{title}}}{{> head}}{{/main}}{{!",
    "${7*7}#{7*7}<%= 7*7 %>{% raw %}",
    "=cmd|' /C calc'!A0",
    "+84=1+1",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "＝1+1",
    "=HYPERLINK(\"http://evil.example\";\"x\")",
    "\"\",\"=1+1\",;\"",
    ";=1+1;",
    "BEGIN:VALARM\\nACTION:EMAIL\\nEND:VALARM",
    "a;b,c\\d:e\\,f\\;g\\n",
    "','');DROP TABLE posts;--",
    "{\"@type\":\"Person\"}\",\"x\":\"",
    "\\\",\"x\":\"\\",
    "*/</style><script>",
    "url(javascript:window.__x=1)expression(1)",
    "//evil.example/\\evil.example",
    "[x](javascript:window.__x=1) ![x](//evil.example/x.png) <https://evil.example/>",
    "| a | b |",
    "# ** __ ~~ `` ```",
    "^1[^1] [^1]:",
    "&w:instrText; <w:fldSimple w:instr=\"DDEAUTO c:\\x\"/>",
    "_x000D_ _x003C_",
    "\\include{/etc/passwd} $(id) `id` ;id|id&&id",
]

# Letters that programs count, fold, turn or break lines at in ways of their own.
ODDITIES = [
    "\u200b", "\u200d", "\ufeff", "\u2028", "\u2029", "\u00a0", "\u3000", "\u00ad", "\u180e",
    "\u061c", "\u200f", "\ufffd", "\ufdd0", "\ue000", "\u0e33", "ﷺ", "İ", "ß", "ſ", "K", "🇻🇳",
    "👩\u200d🏫", "\U0001d4b3", "\U000e0041", "\U0010fffd", "Ế", "ệ", "Đ", "ｓｃｒｉｐｔ", "ﬁ", "Ω", "中", "ع",
]

# What no reader lets through; it must not steer a terminal while that is said.
CONTROLS = ["\x1b[31m", "\x1b]0;x\x07", "\x07", "\x08", "\x00", "\x7f", "\x9b2J", "\x85", "\u202e", "\u2066"]

# Addresses that run, read or hide something, in every spelling known.
ADDRESSES = [
    "javascript:window.__x=1", "JAVASCRIPT:window.__x=1", "jAvAsCrIpT:window.__x=1",
    "javascript://host.example/%0Awindow.__x=1", "javascript:void(0)//https://host.example/",
    "vbscript:msgbox(1)", "VBScript:msgbox(1)", "livescript:x", "mocha:x",
    "data:text/html,<script>window.__x=1</script>", "DATA:text/html;base64,PHNjcmlwdD4=",
    "data:image/svg+xml,<svg/onload=window.__x=1>", "data:image/png;base64,iVBORw0KGgo=",
    "data:,x", "file:///etc/passwd", "FILE://host.example/c$", "blob:https://host.example/1",
    "filesystem:https://host.example/x", "about:blank", "view-source:https://host.example/",
    "jar:https://host.example/!/", "ms-word:ofe|u|https://host.example/", "intent://x#Intent;end",
    "search-ms:query=x", "ws://host.example/", "chrome://settings/", "resource://x", "urn:x:y",
    "&#106;avascript:window.__x=1", "&#x6A;avascript:window.__x=1",
    "&#0000106;avascript:window.__x=1", "javascript&colon;window.__x=1",
    "javascript&#58;window.__x=1", "java&Tab;script:window.__x=1",
    "java&NewLine;script:window.__x=1", "java&#9;script:window.__x=1",
    "java&#10;script:window.__x=1", "java&#13;script:window.__x=1",
    "&#1;javascript:window.__x=1", "&#31;javascript:window.__x=1", "&#32;javascript:window.__x=1",
    "&#xA0;javascript:window.__x=1", "&#xFEFF;javascript:window.__x=1",
    "&#0;javascript:window.__x=1", "&Tab;javascript:window.__x=1",
    "&#x200B;javascript:window.__x=1", "javascript&#8203;:window.__x=1",
    "\x01javascript:window.__x=1", "java\x01script:window.__x=1", "\\javascript:window.__x=1",
    "java\\script:window.__x=1", "javascript\\:window.__x=1", "%6Aavascript:window.__x=1",
    "javascript%3Awindow.__x=1", "java%0Ascript:window.__x=1", "%20javascript:window.__x=1",
    "%01javascript:window.__x=1", "ｊavascript:window.__x=1", "javascript：window.__x=1",
    "ｊａｖａｓｃｒｉｐｔ：window.__x=1", "ſavascript:x", "javaſcript:window.__x=1",
    "./javascript:window.__x=1", "/\\evil.example/", "\\\\evil.example\\x", "\\/evil.example/",
    "/%5Cevil.example/", "//evil.example/", "/%09/evil.example/", "/&Tab;/evil.example/", "/./evil.example/",
    "/..//evil.example/", "..//..//evil.example", "?javascript:window.__x=1",
    "#javascript:window.__x=1", "c:\\windows\\x", "x:javascript:window.__x=1",
    "{{title}}", "feed:javascript:window.__x=1", "feed:https://host.example/",
    "'onmouseover='window.__x=1", "\"onmouseover=\"window.__x=1",
]

# Addresses that lead elsewhere as they say, and try to end the attribute or the line they stand in.
WEB_ADDRESSES = [
    "https://host.example/'onmouseover='window.__x=1",
    "https://host.example/&quot;onmouseover=&quot;x",
    "https://host.example/?q=&lt;script&gt;&amp;x=1&y=2",
    "https://host.example/%22%3E%3Cscript%3E",
    "https://host.example/a;b,c=d(e)!f*g",
    "https://host.example/{{title}}|{{{title}}}",
    "https://host.example/javascript:window.__x=1",
    "https://host.example/%0D%0ABEGIN:VEVENT",
    "https://host.example/`x`^[y]~",
    "HTTPS://host.example/ＡＢ＜",
]

# Raw HTML in Markdown, with what it leaves on the page: the text between its tags.
RAW_HTML = [
    ("<script>window.__x=1</script>", "window.__x=1"),
    ("<ScRiPt src=//evil.example></sCrIpT >", ""),
    ("<img src=x onerror='window.__x=1'>", ""),
    ("<IMG SRC=\"x\" onerror='window.__x=1' />", ""),
    ("<svg onload=\"window.__x=1\"><path d=x /></svg>", ""),
    ("<a href=\"javascript:window.__x=1\">x</a>", "x"),
    ("<iframe srcdoc='x'></iframe>", ""),
    ("<style>*{display:none}</style>", "*{display:none}"),
    ("<!-- x -->", ""),
    ("<?php x ?>", ""),
    ("<!DOCTYPE x>", ""),
    ("<![CDATA[<b>x]]>", ""),
    ("<b onclick=x>x</b>", "x"),
    ("<x-y z>x</x-y>", "x"),
    ("<scr<script>ipt>x</scr</script>ipt>", "<script>x</script>"),
    ("&lt;script&gt;x&lt;/script&gt;", "<script>x</script>"),
] + [(text, text) for text in [
    "<img src=x onerror=window.__x=1>", "<img src=\"x onerror=window.__x=1>", "<svg/onload=window.__x=1>",
    "< script>x< /script>",
]]

# The sting: what has a meaning of its own to some reader of text. A full stop, which has none,
# stands for each in the harmless twin: it parts words as they do, and takes as much room.
STINGS = "!\"#$%&'()*+,-/:;<=>?@[\\]^_`{|}~"
_tamed = {ord(letter): "." for letter in STINGS}


def tame(text):
    """`text` without its sting."""
    return text.translate(_tamed)


def canonical(text):
    """What `text` and its twin have in common once they were read back: nothing else may differ."""
    return tame("".join(letter for letter in text if unicodedata.category(letter) != "Cc" or letter in "\n\t"))
