"""The build hook: every catalogue goes into the wheel a second time, ready to load."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileCatalogues(BuildHookInterface[Any]):
    """Writes `compiled.json` beside each `catalogue.yaml`; a broken catalogue stops the build."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile with the source that is being built."""
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from spm_check.errors import UnusableError  # noqa: PLC0415  from the source tree
        from spm_check.reading.catalogue.catalogue_folder import read_catalogue  # noqa: PLC0415
        from spm_check.reading.catalogue.compiled import NAME, compile_  # noqa: PLC0415

        for main in sorted((root / "clauses").glob("*/catalogue.yaml")):
            folder = str(main.parent)
            try:
                compiled = compile_(folder, read_catalogue(folder))
            except UnusableError as error:
                lines = (f"{c.place.file}:{c.place.line}: {c.code}" for c in error.complaints)
                raise SystemExit("\n".join(lines)) from error
            main.with_name(NAME).write_text(compiled, encoding="utf-8")
