#include "CAllocator.h"

#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

void clearinghouse_take_memory_in_large_steps(void) {
#ifdef __GLIBC__
  mallopt(M_TOP_PAD, 64 << 20);
  // Setting one of them stops the library from raising the other by itself.
  mallopt(M_MMAP_THRESHOLD, 4 << 20);
#endif
}
