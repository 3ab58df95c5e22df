"""Accessible guides hubs, made from Markdown."""

__version__ = "0.1.0"
