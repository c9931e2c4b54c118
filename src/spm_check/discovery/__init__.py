"""How files that nobody declared are recognised: pure functions from extract to proposal."""
