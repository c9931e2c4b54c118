"""What users may type to do harm, and a unit that types it everywhere."""

HOSTILE = [
    "4.2.3 [/foo]",
    "[x](javascript:1)",
    "![x](http://x/y.png)",
    "[x]: http://x",
    "<http://example.org>",
    "http://example.org/a?b=c",
    "www.example.org",
    "</td><script>alert(1)</script>",
    "<!-- x",
    "&lt;b&gt; &amp; &#91;",
    "| pipe | pipe |",
    r"\| a \\| b \\\| c \ ",
    "``code`` `x",
    "**bold** __bold__ *it* _it_ ~~del~~",
    "# Judul",
    "Judul\n=====\n\n# Judul",
    "- butir",
    "1. satu",
    "     - dalam",
    "--- x",
    "> kutipan",
    "$x^2$ $$y$$",
    "\x1b[31mmerah\x1b[0m",
    "SK\u202efdp.exe",
    "a\u2028# b",
    "x\\",
]
"""Texts that mean something somewhere: in Markdown, HTML, a terminal."""

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
"""A unit with the text `t` wherever a unit may type one."""
