"""What keeps a unit going whoever leads it: what falls due, and what a new head takes over."""
