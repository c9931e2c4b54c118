"""spm-check: where a public-service unit falls short of ISO 9001:2008."""

__version__ = "0.1.0"
