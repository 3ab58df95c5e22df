"""The impure part: files, the clock, the cache, extensions and what is printed."""
