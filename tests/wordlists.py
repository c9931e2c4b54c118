"""Words by which a text in the wrong language gives itself away."""

import re

ENGLISH = re.compile(
    r"\b(the|and|of|or|with|for|from|by|not|are|was|were|been|this|that|these|which|when|where|what|"
    r"who|how|each|every|all|any|must|should|shall|will|can|may|feedback|reviews?|inputs?|outputs?|"
    r"monitoring|customers?|suppliers?|follow|quality|requirements?|services?|documents?|records?|"
    r"procedures?|process|processes|reports?|meetings?|minutes|updates?|checks?|checklist|risks?|"
    r"management|training|skills?|audits|objectives?|policy)\b",
    re.IGNORECASE,
)
"""English words that are no Indonesian ones; Indonesian has words of its own for all of them."""

INDONESIAN = re.compile(
    r"\b(yang|dan|untuk|dengan|dari|pada|dalam|adalah|tidak|atau|oleh|setiap|sudah|belum|bila|agar|"
    r"supaya|harus|layanan|pelayanan|pelanggan|rekaman|persyaratan|mutu|dokumen|petugas|pejabat)\b",
    re.IGNORECASE,
)
"""Indonesian words that are no English ones."""
