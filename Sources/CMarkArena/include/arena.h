// Memory for one text of the Markdown library: taken piece by piece, given back all at once.
#pragma once

// The library's `cmark_mem`. What it gives lives until this thread clears it.
void *clearinghouse_arena(void);
void clearinghouse_arena_clear(void);
