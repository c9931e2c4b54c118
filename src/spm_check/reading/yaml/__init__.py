"""YAML as nodes that know their place."""
