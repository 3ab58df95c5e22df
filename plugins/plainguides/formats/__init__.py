"""Formats, one in each file: which file a reader gets. A file is found by its name: nothing else is edited."""
