"""Guides that are heard: MP3 files, and books that read themselves aloud."""
