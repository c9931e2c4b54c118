"""How the names of offices begin, as parts of patterns: of those who approve, and of others."""

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
