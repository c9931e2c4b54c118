"""Many units side by side, one format a module."""
