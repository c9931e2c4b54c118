"""What the quality manual of a unit says, and the drafts of its documents."""
