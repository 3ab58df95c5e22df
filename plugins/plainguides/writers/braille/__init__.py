"""Braille files (BRF) in Unified English Braille. Sources: the rules of ICEB, and UKAAF's guidance on layout."""
