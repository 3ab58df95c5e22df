"""Checks, one in each file, with their own examples. A file is found by its name: nothing else is edited."""
