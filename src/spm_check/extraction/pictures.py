"""Pictures as OCR needs them: page by page, and upright however the telephone was held."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from spm_check.extraction.opening import UnreadError

MOST_PAGES = 3
"""How many pages of a picture with several (TIFF, as fax machines and scanners write it)."""
MOST_PIXELS = 100_000_000
"""How many pixels a picture has at most; a sheet of A3 at 300 dots an inch has 17 million."""
ORIENTATION = 0x0112
"""The tag by which a camera tells how it was held (Exif 2.3)."""
KNOWN = ("JPEG", "PNG", "TIFF", "BMP", "WEBP", "GIF")
UPRIGHT = (None, 1)


def pages_of_picture(content: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Yield the first pages of a picture, upright, with their numbers and of how many.

    What needs no change is yielded as it is. Raises `UnreadError` for what is damaged
    (`corrupt`) or has too many pixels (`too-large`).
    """
    from PIL import Image  # noqa: PLC0415  only for what has no text

    Image.MAX_IMAGE_PIXELS = None  # looked at below, before anything is unpacked
    try:
        with Image.open(BytesIO(content), formats=KNOWN) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise UnreadError("too-large")
            pages = min(getattr(picture, "n_frames", 1), MOST_PAGES)
            if pages == 1 and picture.getexif().get(ORIENTATION) in UPRIGHT:
                yield 1, 1, content
                return
            for number in range(pages):
                picture.seek(number)
                yield number + 1, pages, _upright(picture)
    except (OSError, SyntaxError, ValueError, EOFError):
        raise UnreadError("corrupt") from None


def _upright(picture: Any) -> bytes:
    """Return a page as a grey PNG, turned as the camera says."""
    from PIL import ImageOps  # noqa: PLC0415

    paper = BytesIO()
    ImageOps.exif_transpose(picture).convert("L").save(paper, "PNG", compress_level=1)
    return paper.getvalue()
