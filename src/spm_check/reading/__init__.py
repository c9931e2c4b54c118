"""The doors inward: folders and YAML become the model, or a list of complaints."""
