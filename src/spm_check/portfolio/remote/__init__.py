"""Units that lie in a store behind a URL instead of in folders of this machine."""
