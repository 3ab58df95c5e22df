"""Our own drawings, each made of the parts in `kit.py`."""
