"""bash splits words at `=`, which click's own completion for it does not undo."""

from click.shell_completion import BashComplete, CompletionItem, add_completion_class


class JoinedBash(BashComplete):
    """Completion for bash of `--format=j` and `-o json=fi`, which bash hands over in pieces."""

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


def register() -> None:
    """Let bash be answered by this in place of click's own."""
    add_completion_class(JoinedBash)
