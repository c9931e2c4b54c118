"""The Manual Mutu and the drafts of documents: what they say, without words of a format."""
