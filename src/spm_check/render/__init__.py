"""The doors outward: a report becomes text. Findings carry facts; here they get their words."""
