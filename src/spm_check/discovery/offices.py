"""How the names of offices begin, as parts of patterns, and how civil servants are numbered."""

import re

HEAD = (
    r"(?:(?:an|a\.n|plt|plh|pj|pjs|ymt)\.?\s+)?(?:kepala|direktur|direktris|camat|lurah|ketua|"
    r"rektor|dekan|pimpinan|pemimpin|sekretaris|bupati|wali\s?kota|gubernur|penghulu|kuwu|atasan|"
    r"manajer|general manager|managing director|director|head|chief|principal|chair(?:man|woman)?)"
)
"""Whoever heads a unit or a part of it, or stands in for a head."""

OFFICER = (
    r"(?:wakil manajemen|wmm?|mr|management representative|pejabat|panitia|koordinator|penanggung "
    r"jawab|pj|kasubag|kasubbag|kasi|kabid|staf|petugas|tim|bendahara|auditor|pengelola|operator)"
)
"""Those who prepare papers for a head."""

NIP = re.compile(r"\bN[I1]P?[.:\s]*(?=[\d. ]{8,})")
"""Before the number of a civil servant, as it is written and as it is read off pictures."""

OPEN_NIP = re.compile(r"\bNIP[.:\s]*$")
"""At the end of a text that was torn off there."""
