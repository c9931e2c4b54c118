"""The roll-out plan of a city or region, as its people write it."""

ROLLOUT = "rollout.yaml"
"""What the plan is called that may lie in the folder above the units."""
