"""What stands in a document, whichever format puts it on paper: Word and PDF cannot disagree."""
