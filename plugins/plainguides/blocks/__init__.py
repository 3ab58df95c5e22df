"""Block kinds, one in each file. A file is found by its name: nothing else is edited to add one."""
