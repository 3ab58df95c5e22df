"""Every engine that can look at a page, behind one shape. The browser tests and `make audit` both use it."""
