#include "carena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Every piece starts at a multiple of this, behind a word that holds its size. */
enum { alignment = 16, first_block = 48 * 1024 };

struct block {
  struct block *before;
  size_t size;
  size_t used;
  _Alignas(alignment) char bytes[];
};

static _Thread_local struct block *current;
static _Thread_local unsigned documents;

static size_t *size_of(void *piece) { return (size_t *)((char *)piece - alignment); }

/* A piece of `size` bytes, as it comes; like cmark's own allocator it never answers NULL. */
static void *give(size_t size) {
  if (size > SIZE_MAX / 2) abort();
  size_t needed = alignment + (size + alignment - 1) / alignment * alignment;
  if (!current || current->size - current->used < needed) {
    size_t room = current ? 2 * current->size : first_block;
    if (room < needed) room = needed;
    struct block *block = malloc(sizeof *block + room);
    if (!block) abort();
    block->before = current;
    block->size = room;
    block->used = 0;
    current = block;
  }
  char *piece = current->bytes + current->used + alignment;
  current->used += needed;
  *size_of(piece) = needed - alignment;
  return piece;
}

static void *give_zeroed(size_t count, size_t size) {
  if (size && count > SIZE_MAX / 2 / size) abort();
  return memset(give(count * size), 0, count * size);
}

static void *grow(void *piece, size_t size) {
  if (!piece) return give(size);
  size_t old = *size_of(piece);
  if (size <= old) return piece;
  size_t more = (size - old + alignment - 1) / alignment * alignment;
  /* The last piece grows where it stands. */
  if ((char *)piece + old == current->bytes + current->used &&
      current->size - current->used >= more) {
    current->used += more;
    *size_of(piece) = old + more;
    return piece;
  }
  return memcpy(give(size), piece, old);
}

static void leave(void *piece) { (void)piece; }

cmark_mem *carena_memory(void) {
  static cmark_mem memory = {give_zeroed, grow, leave};
  return &memory;
}

void carena_open(void) { documents += 1; }

void carena_close(void) {
  documents -= 1;
  while (documents == 0 && current) {
    struct block *before = current->before;
    free(current);
    current = before;
  }
}
