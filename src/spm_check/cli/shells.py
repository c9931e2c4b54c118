"""What click's own completion lacks: words that are split at `=`, and words that go on there."""

from typing import ClassVar

from click.shell_completion import (
    BashComplete,
    CompletionItem,
    ZshComplete,
    add_completion_class,
)

ZSH_ADDS = """
        compadd -U -V unsorted -a completions
"""
ZSH_GOES_ON = """
        local -a begun
        begun=(${(M)completions:#*=})
        completions=(${completions:#*=})
        compadd -U -S '' -V unsorted -a begun
        compadd -U -V unsorted -a completions
"""
BASH_ADDS = """
            COMPREPLY+=($value)
"""
BASH_GOES_ON = f"""{BASH_ADDS}            [[ $value == *= ]] && compopt -o nospace
"""
"""The lines of click's scripts, and the same without a space behind `=`."""


class JoinedBash(BashComplete):
    """Completion for bash of `--format=j` and `-o json=fi`, which bash hands over in pieces."""

    source_template: ClassVar[str] = BashComplete.source_template.replace(BASH_ADDS, BASH_GOES_ON)

    def get_completion_args(self) -> tuple[list[str], str]:
        """Return the words before the one at the cursor, and that one, with `=` joined again."""
        args, incomplete = super().get_completion_args()
        if incomplete == "=" and args:
            return args[:-1], f"{args[-1]}="
        if len(args) > 1 and args[-1] == "=":
            return args[:-2], f"{args[-2]}={incomplete}"
        return args, incomplete

    def format_completion(self, item: CompletionItem[str]) -> str:
        """Return an item as the script takes it; files after `=` bash knows best itself."""
        return f"file,{item.value}" if item.path else super().format_completion(item)


class UnspacedZsh(ZshComplete):
    """Completion for zsh that leaves the cursor behind `json=`."""

    source_template: ClassVar[str] = ZshComplete.source_template.replace(ZSH_ADDS, ZSH_GOES_ON)


def register() -> None:
    """Let bash and zsh be answered by these in place of click's own."""
    add_completion_class(JoinedBash)
    add_completion_class(UnspacedZsh)
