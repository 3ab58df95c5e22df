"""EPUB 3 books, from the plain vocabulary. Sources: EPUB 3.3, EPUB Accessibility 1.1, DPUB-ARIA 1.1 (all W3C)."""
