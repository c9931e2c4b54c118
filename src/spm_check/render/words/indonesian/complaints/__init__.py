"""The sentences of every mistake in the input."""

from spm_check.render.words.complaint_book import ComplaintBook
from spm_check.render.words.indonesian.complaints.files import FILES
from spm_check.render.words.indonesian.complaints.meaning import MEANING
from spm_check.render.words.indonesian.complaints.means import MEANS

COMPLAINTS: ComplaintBook = {**FILES, **MEANING, **MEANS}
