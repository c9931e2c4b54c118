"""The command line: parse, call, print, exit. Nothing is decided here that a report shows."""
