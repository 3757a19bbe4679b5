/* libpng for Swift: rows in, rows out. The library leaves by longjmp, which must not cross Swift, so
   every call ends here and returns what happened. */
#ifndef CPNG_H
#define CPNG_H

#include <stddef.h>
#include <stdint.h>

/* How a call ended. */
typedef enum cpng_result {
  CPNG_FINE,
  /* The bytes end before the picture does. */
  CPNG_CUT,
  /* The bytes contradict themselves. */
  CPNG_DAMAGED,
  CPNG_NO_MEMORY
} cpng_result;

typedef struct cpng_reader cpng_reader;

/* Reads what stands before the pixels of `count` bytes, which must stay in place until
   `cpng_close`. NULL when memory runs out; otherwise close it, also after a failure. */
cpng_reader *cpng_open(const uint8_t *bytes, size_t count, cpng_result *result);
void cpng_close(cpng_reader *reader);

uint32_t cpng_width(const cpng_reader *reader);
uint32_t cpng_height(const cpng_reader *reader);

/* The colour profile, unpacked, which belongs to the reader; NULL where there is none. */
const uint8_t *cpng_profile(const cpng_reader *reader, size_t *count);

/* The next row as R, G, B, alpha, `width` times; an interlaced picture is kept whole. */
cpng_result cpng_read_row(cpng_reader *reader, uint8_t *row);

/* Where the library stopped reading, from the first byte. */
size_t cpng_offset(const cpng_reader *reader);

/* A PNG of `width` times `height` pixels R, G, B, alpha; without `alpha` only the colours are kept.
   `bytes` is to be freed with `cpng_free`. */
cpng_result cpng_write(const uint8_t *pixels, uint32_t width, uint32_t height, int alpha,
                       uint8_t **bytes, size_t *count);
void cpng_free(uint8_t *bytes);

#endif
