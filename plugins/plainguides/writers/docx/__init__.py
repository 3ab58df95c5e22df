"""Word files, from the pieces of a guide. Source: ECMA-376 (Office Open XML), and what Word makes of it."""
