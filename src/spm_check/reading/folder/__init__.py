"""The door of what a unit really holds."""
