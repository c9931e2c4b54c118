"""What is kept of every portfolio, in SQL: a file of SQLite, or a PostgreSQL that many write to.

This room knows the model and how to tell a database of it; nobody else knows SQL.
"""
