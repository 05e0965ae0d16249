"""SQLite's full-text search over documents in memory."""

import re
import sqlite3


class Table:
    """A table of FTS5 with a column for each field, words by their Porter stem."""

    def __init__(self, documents):
        self.places = list(documents)
        self.fields = list(next(iter(documents.values())))
        self.database = sqlite3.connect(":memory:")
        self.database.execute(
            f"CREATE VIRTUAL TABLE documents USING fts5({', '.join(self.fields)}, tokenize='porter unicode61')")
        marks = ", ".join("?" * len(self.fields))
        self.database.executemany(
            f"INSERT INTO documents VALUES ({marks})", [tuple(one.values()) for one in documents.values()])

    def search(self, text, most, weights=()):
        """The best documents that have some of the words, by `bm25()`."""
        words = re.findall(r"[^\W_]+", text.lower())
        if not words:
            return []
        order = ", ".join(["documents", *map(str, weights)])
        found = self.database.execute(
            f"SELECT rowid FROM documents WHERE documents MATCH ? ORDER BY bm25({order}), rowid LIMIT ?",
            (" OR ".join(f'"{word}"' for word in words), most))
        return [self.places[row - 1] for (row,) in found]
