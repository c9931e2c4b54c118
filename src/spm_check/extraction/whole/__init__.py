"""The whole text of a document, whatever format it has; `first_page` takes less of it."""
