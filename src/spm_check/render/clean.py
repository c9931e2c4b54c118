"""User text on its way to a person: nothing in it may act on the screen."""


def clean(text: str) -> str:
    r"""Return text that only shows: controls, escapes and direction marks become visible.

    Line breaks and odd spaces become spaces; whatever else does not print becomes `\u{202e}`.
    """
    if text.isprintable():
        return text
    return "".join(_shown(character) for character in text)


def _shown(character: str) -> str:
    if character.isprintable():
        return character
    if character.isspace():
        return " "
    return f"\\u{{{ord(character):x}}}"
