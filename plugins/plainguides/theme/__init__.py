"""The plainguides theme: page templates, styles and small scripts. It holds no Python code."""
