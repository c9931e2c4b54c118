"""The Manual Mutu and drafts of documents: what they say, pure and without words of a format."""
