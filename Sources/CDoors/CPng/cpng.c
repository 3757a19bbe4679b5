#include "cpng.h"

// Package.swift defines it with the trait; without it the headers need not be installed.
#ifdef BANGTIN_PHOTOS

#include <stdlib.h>
#include <string.h>

#include <png.h>

struct cpng_reader {
  png_structp png;
  png_infop info;
  const uint8_t *bytes;
  size_t count;
  size_t offset;
  int is_cut;
  uint32_t width;
  uint32_t height;
  uint32_t next_row;
  /* All rows, where the picture is interlaced. */
  uint8_t *whole;
};

/* A profile of a printer has half a megabyte; nothing else of a PNG needs as much. */
static const png_alloc_size_t largest_chunk = 4 << 20;

/* Nobody reads these here. Each of a thousand texts may unpack to four megabytes, and libpng asks for
   as many bytes as an eXIf says to have, whatever the limit above. */
static const uint8_t unread[] = "tEXt\0zTXt\0iTXt\0eXIf";

static void leave(png_structp png, png_const_charp text) {
  (void)text;
  png_longjmp(png, 1);
}

static void say_nothing(png_structp png, png_const_charp text) {
  (void)png;
  (void)text;
}

static void take(png_structp png, png_bytep to, png_size_t count) {
  cpng_reader *reader = png_get_io_ptr(png);
  if (count > reader->count - reader->offset) {
    reader->is_cut = 1;
    reader->offset = reader->count;
    png_error(png, "cut");
  }
  memcpy(to, reader->bytes + reader->offset, count);
  reader->offset += count;
}

static cpng_result failure(const cpng_reader *reader) {
  return reader->is_cut ? CPNG_CUT : CPNG_DAMAGED;
}

cpng_reader *cpng_open(const uint8_t *bytes, size_t count, cpng_result *result) {
  cpng_reader *reader = calloc(1, sizeof *reader);
  if (!reader) return NULL;
  reader->bytes = bytes;
  reader->count = count;
  reader->png = png_create_read_struct(PNG_LIBPNG_VER_STRING, NULL, leave, say_nothing);
  reader->info = reader->png ? png_create_info_struct(reader->png) : NULL;
  if (!reader->info) {
    *result = CPNG_NO_MEMORY;
    return reader;
  }
  if (setjmp(png_jmpbuf(reader->png))) {
    *result = failure(reader);
    return reader;
  }
  png_structp png = reader->png;
  png_set_read_fn(png, reader, take);
  png_set_chunk_malloc_max(png, largest_chunk);
  png_set_keep_unknown_chunks(png, PNG_HANDLE_CHUNK_NEVER, unread, sizeof unread / 5);
  png_read_info(png, reader->info);
  png_set_expand(png);
  png_set_gray_to_rgb(png);
  png_set_scale_16(png);
  png_set_add_alpha(png, 255, PNG_FILLER_AFTER);
  png_set_interlace_handling(png);
  png_read_update_info(png, reader->info);
  reader->width = png_get_image_width(png, reader->info);
  reader->height = png_get_image_height(png, reader->info);
  *result = png_get_rowbytes(png, reader->info) == (size_t)reader->width * 4 ? CPNG_FINE
                                                                             : CPNG_DAMAGED;
  return reader;
}

void cpng_close(cpng_reader *reader) {
  png_destroy_read_struct(&reader->png, &reader->info, NULL);
  free(reader->whole);
  free(reader);
}

uint32_t cpng_width(const cpng_reader *reader) { return reader->width; }
uint32_t cpng_height(const cpng_reader *reader) { return reader->height; }
size_t cpng_offset(const cpng_reader *reader) { return reader->offset; }

const uint8_t *cpng_profile(const cpng_reader *reader, size_t *count) {
  png_charp name = NULL;
  png_bytep profile = NULL;
  png_uint_32 length = 0;
  int compression = 0;
  if (!png_get_iCCP(reader->png, reader->info, &name, &compression, &profile, &length))
    return NULL;
  *count = length;
  return profile;
}

/* Every pass of an interlaced picture touches all of it. */
static cpng_result read_whole(cpng_reader *reader) {
  size_t stride = (size_t)reader->width * 4;
  reader->whole = calloc(reader->height, stride);
  if (!reader->whole) return CPNG_NO_MEMORY;
  if (setjmp(png_jmpbuf(reader->png))) return failure(reader);
  // The number of passes was asked for in cpng_open; Adam7 has seven.
  for (int pass = 0; pass < 7; pass++)
    for (uint32_t y = 0; y < reader->height; y++)
      png_read_row(reader->png, reader->whole + y * stride, NULL);
  return CPNG_FINE;
}

cpng_result cpng_read_row(cpng_reader *reader, uint8_t *row) {
  if (reader->next_row >= reader->height) return CPNG_CUT;
  if (png_get_interlace_type(reader->png, reader->info) != PNG_INTERLACE_NONE) {
    cpng_result result = reader->whole ? CPNG_FINE : read_whole(reader);
    if (result != CPNG_FINE) return result;
    size_t stride = (size_t)reader->width * 4;
    memcpy(row, reader->whole + reader->next_row * stride, stride);
  } else {
    if (setjmp(png_jmpbuf(reader->png))) return failure(reader);
    png_read_row(reader->png, row, NULL);
  }
  reader->next_row++;
  return CPNG_FINE;
}

/* What is being written. */
typedef struct {
  uint8_t *bytes;
  size_t count;
  size_t capacity;
} pile;

static void put(png_structp png, png_bytep from, png_size_t count) {
  pile *out = png_get_io_ptr(png);
  if (count > out->capacity - out->count) {
    size_t capacity = (out->count + count) * 2;
    uint8_t *bytes = realloc(out->bytes, capacity);
    if (!bytes) png_error(png, "memory");
    out->bytes = bytes;
    out->capacity = capacity;
  }
  memcpy(out->bytes + out->count, from, count);
  out->count += count;
}

static void put_nothing(png_structp png) { (void)png; }

cpng_result cpng_write(const uint8_t *pixels, uint32_t width, uint32_t height, int alpha,
                       uint8_t **bytes, size_t *count) {
  png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL, leave, say_nothing);
  if (!png) return CPNG_NO_MEMORY;
  png_infop info = png_create_info_struct(png);
  pile *out = calloc(1, sizeof *out);
  if (!info || !out) {
    png_destroy_write_struct(&png, &info);
    free(out);
    return CPNG_NO_MEMORY;
  }
  // Only memory can be wanting here.
  if (setjmp(png_jmpbuf(png))) {
    png_destroy_write_struct(&png, &info);
    free(out->bytes);
    free(out);
    return CPNG_NO_MEMORY;
  }
  png_set_write_fn(png, out, put, put_nothing);
  png_set_IHDR(png, info, width, height, 8, alpha ? PNG_COLOR_TYPE_RGBA : PNG_COLOR_TYPE_RGB,
               PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_set_compression_level(png, 9);
  png_write_info(png, info);
  if (!alpha) png_set_filler(png, 0, PNG_FILLER_AFTER);
  for (uint32_t y = 0; y < height; y++) png_write_row(png, pixels + (size_t)y * width * 4);
  png_write_end(png, NULL);
  png_destroy_write_struct(&png, &info);
  *bytes = out->bytes;
  *count = out->count;
  free(out);
  return CPNG_FINE;
}

void cpng_free(uint8_t *bytes) { free(bytes); }

#else

typedef int cpng_is_left_out;

#endif
