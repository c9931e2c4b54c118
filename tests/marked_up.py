"""What people might type to act in a page of HTML."""

import json

MARKUP = [
    "</td><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</title><base href=//example.org>",
    "</style><style>*{display:none}",
    "--><!-- x",
    "]]><![CDATA[x",
    "<?php x ?>",
    "</svg><svg onload=alert(1)>",
    "javascript:alert(1)",
    "&lt;b&gt; &amp; &#x3c;script&#62; &quot",
    "{{ 7*7 }} {unit} %0A %s",
    "=1+1",
    "url(http://example.org)",
    '\\"}*{color:red',
    "\x1b[31mmerah\x1b[0m",
    "SK\u202efdp.exe",
    "a\u2028b",
    "كتاب 📄",
    "x\\",
]


def quoted(text: str) -> str:
    """Return a text as a scalar of YAML: escapes as in JSON, but no halves of characters."""
    signs = (each if ord(each) > 0xFFFF else json.dumps(each)[1:-1] for each in text)
    return f'"{"".join(signs)}"'
