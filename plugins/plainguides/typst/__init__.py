"""Documents -> Typst source -> PDF. Each file has one part of the way; `formats/pdf.py` puts them together."""
