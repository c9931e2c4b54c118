"""Text as a file holds it: limits, the lines complaints point at, and what was meant."""
