"""A corpus of entries in the shape of the real content, for measurements."""
