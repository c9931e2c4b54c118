"""What people might type to act in a page of HTML, and a unit that takes it everywhere."""

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
UNIT = """format: spm-check/unit/1
unit: {{name: {t}, kind: other, parent: {t}, scope: {t}}}
catalogues: [iso-9001-2008]
offices:
  kepala: {{title: {t}, since: 2012-02-01}}
applicability:
  outsourcing: {{applies: no, because: {t}}}
exclusions:
  - {{clause: 7.3, because: {t}}}
documents:
  - {{id: A, title: {t}, kind: procedure, clauses: [4.2.3, 7.3.1], location: {t}}}
  - id: B
    title: {t}
    kind: procedure
    clauses: [4.2.4]
    files: [tidak-ada]
    number: {t}
    status: approved
    approved_by: kepala
    prepared_by: kepala
    approved_on: 2012-01-01
  - {{id: C, title: {t}, kind: plan, clauses: [5.4.2], location: x, number: {t}}}
practices:
  - {{clauses: [7.3.2], note: {t}}}
"""


def quoted(text: str) -> str:
    """Return a text as a scalar of YAML: escapes as in JSON, but no halves of characters."""
    signs = (each if ord(each) > 0xFFFF else json.dumps(each)[1:-1] for each in text)
    return f'"{"".join(signs)}"'
