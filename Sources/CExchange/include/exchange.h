#pragma once

/// Exchanges two paths in one step. Returns 0, or -1 with `errno` set where the file system cannot do it.
int clearinghouse_exchange(const char *a, const char *b);
