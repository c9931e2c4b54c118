"""What an entry must look like, and what its scalars mean."""
