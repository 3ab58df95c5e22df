"""Editions, one in each file: what a reader gets. A file is found by its name: nothing else is edited."""
