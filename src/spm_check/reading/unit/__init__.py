"""The doors of what a unit declares and plans."""
