"""The map of a unit's processes as a drawing: who steers, who serves, who supports, what flows."""
