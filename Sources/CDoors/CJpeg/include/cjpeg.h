/* libjpeg-turbo for Swift: rows in, rows out. The library leaves by longjmp, which must not cross
   Swift, so every call ends here and returns what happened. */
#ifndef CJPEG_H
#define CJPEG_H

#include <stddef.h>
#include <stdint.h>

/* How a call ended. */
typedef enum cjpeg_result {
  CJPEG_FINE,
  /* The bytes end before the picture does. */
  CJPEG_CUT,
  /* The bytes contradict themselves. */
  CJPEG_DAMAGED,
  /* A kind of JPEG that the library does not read. */
  CJPEG_UNSUPPORTED,
  CJPEG_NO_MEMORY
} cjpeg_result;

typedef struct cjpeg_reader cjpeg_reader;

/* Reads the header of `count` bytes, which must stay in place until `cjpeg_close`. NULL when memory
   runs out; otherwise close it, also after a failure. */
cjpeg_reader *cjpeg_open(const uint8_t *bytes, size_t count, cjpeg_result *result);
void cjpeg_close(cjpeg_reader *reader);

/* The size that the header promises. */
uint32_t cjpeg_width(const cjpeg_reader *reader);
uint32_t cjpeg_height(const cjpeg_reader *reader);

/* Begins decoding at `eighths`/8 of the size and tells the size of what comes. */
cjpeg_result cjpeg_start(cjpeg_reader *reader, int eighths, uint32_t *width, uint32_t *height);

/* The next row as R, G, B, 255, `width` times. */
cjpeg_result cjpeg_read_row(cjpeg_reader *reader, uint8_t *row);

/* Where the library stopped reading, from the first byte. */
size_t cjpeg_offset(const cjpeg_reader *reader);

/* A progressive JPEG of `width` times `height` pixels R, G, B, x. `fine` keeps colour at full
   resolution, `grey` keeps none. `bytes` is to be freed with `cjpeg_free`. */
cjpeg_result cjpeg_write(const uint8_t *pixels, uint32_t width, uint32_t height, int quality,
                         int fine, int grey, uint8_t **bytes, size_t *count);
void cjpeg_free(uint8_t *bytes);

#endif
