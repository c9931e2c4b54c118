"""What falls due: as lines that all formats share, then format by format."""
