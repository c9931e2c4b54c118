"""By what units are grouped; apart from `portfolio`, for the command line asks at every start."""

from typing import Literal, get_args

By = Literal["folder", "parent", "region", "sector", "kind"]
"""How units are grouped: by the folders between, by what they name as parent, by the first or the
last of the folders, or by their kind."""

BYS: tuple[By, ...] = get_args(By)
