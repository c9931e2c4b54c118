"""What the quality manual of a unit says."""
