"""The subject of plainguides as values and pure functions: no engine, files, clock or network."""
