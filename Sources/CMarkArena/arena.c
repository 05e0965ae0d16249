#include "arena.h"

#include <cmark-gfm.h>
#include <stdlib.h>
#include <string.h>

// Holds the trees of all but very long texts, and is kept from one text to the next.
enum { usual_chunk = 256 * 1024 };

struct chunk {
  struct chunk *previous;
  size_t size, used;
  _Alignas(16) char bytes[];
};

// In front of each piece, so that what it holds can be moved.
struct piece {
  _Alignas(16) size_t size;
};

static _Thread_local struct chunk *current;

static void add_chunk(size_t needed) {
  size_t size = needed > usual_chunk ? needed : usual_chunk;
  struct chunk *chunk = malloc(sizeof *chunk + size);
  if (!chunk) abort();
  chunk->previous = current;
  chunk->size = size;
  chunk->used = 0;
  current = chunk;
}

static void *take(size_t size) {
  size_t whole = (sizeof(struct piece) + size + 15) & ~(size_t)15;
  if (!current || current->size - current->used < whole) add_chunk(whole);
  struct piece *piece = (struct piece *)(current->bytes + current->used);
  current->used += whole;
  piece->size = whole - sizeof *piece;
  return piece + 1;
}

static void *take_zeroed(size_t count, size_t size) {
  if (size && count > SIZE_MAX / 2 / size) abort();
  void *bytes = take(count * size);
  return memset(bytes, 0, count * size);
}

static void *take_again(void *old, size_t size) {
  if (!old) return take(size);
  size_t held = ((struct piece *)old - 1)->size;
  if (size <= held) return old;
  return memcpy(take(size), old, held);
}

// Only what was taken last can be given to the next.
static void give_back(void *bytes) {
  if (!bytes) return;
  struct piece *piece = (struct piece *)bytes - 1;
  char *end = (char *)bytes + piece->size;
  if (end == current->bytes + current->used) current->used = (size_t)((char *)piece - current->bytes);
}

void *clearinghouse_arena(void) {
  static cmark_mem memory = {take_zeroed, take_again, give_back};
  return &memory;
}

void clearinghouse_arena_clear(void) {
  while (current && (current->previous || current->size > usual_chunk)) {
    struct chunk *previous = current->previous;
    free(current);
    current = previous;
  }
  if (current) current->used = 0;
}
