"""The doors of the catalogues of requirements."""
