"""What the writers of formats are made of. A writer is pure: a document and a context in, the bytes of a file out."""
