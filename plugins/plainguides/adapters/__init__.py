"""Wires to the programs that write sites."""
