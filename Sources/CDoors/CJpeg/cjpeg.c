#include "cjpeg.h"

// Package.swift defines it with the trait; without it the headers need not be installed.
#ifdef BANGTIN_PHOTOS

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

#include <jpeglib.h>
#include <jerror.h>

/* libjpeg's error handler, with the place to return to. */
typedef struct {
  struct jpeg_error_mgr base;
  jmp_buf back;
  cjpeg_result result;
} handler;

struct cjpeg_reader {
  struct jpeg_decompress_struct jpeg;
  handler errors;
  struct jpeg_progress_mgr progress;
  const uint8_t *start;
  size_t count;
  /* A row of inks, where the picture has four. */
  uint8_t *inks;
};

/* A progressive file may hold any number of scans over the whole picture; cameras write ten. */
enum { most_scans = 100 };

static cjpeg_result kind(int code) {
  switch (code) {
    case JERR_OUT_OF_MEMORY: return CJPEG_NO_MEMORY;
    case JERR_INPUT_EOF:
    case JERR_INPUT_EMPTY:
    case JWRN_JPEG_EOF:
    case JWRN_HIT_MARKER: return CJPEG_CUT;
    case JERR_BAD_PRECISION:
    case JERR_SOF_UNSUPPORTED:
    case JERR_CONVERSION_NOTIMPL:
    case JERR_NOTIMPL:
    case JERR_NOT_COMPILED: return CJPEG_UNSUPPORTED;
    default: return CJPEG_DAMAGED;
  }
}

static void leave(j_common_ptr jpeg) {
  handler *errors = (handler *)jpeg->err;
  errors->result = kind(errors->base.msg_code);
  longjmp(errors->back, 1);
}

/* The library would go on with grey after lost data; oddities of headers it may pass over. */
static void weigh(j_common_ptr jpeg, int level) {
  if (level >= 0) return;
  switch (jpeg->err->msg_code) {
    case JWRN_JPEG_EOF:
    case JWRN_HIT_MARKER:
    case JWRN_HUFF_BAD_CODE:
    case JWRN_ARITH_BAD_CODE:
    case JWRN_MUST_RESYNC: leave(jpeg);
  }
}

static void say_nothing(j_common_ptr jpeg) { (void)jpeg; }

static void count_scans(j_common_ptr jpeg) {
  if (jpeg->is_decompressor && ((j_decompress_ptr)jpeg)->input_scan_number > most_scans) {
    jpeg->err->msg_code = JERR_BAD_LENGTH;
    leave(jpeg);
  }
}

static struct jpeg_error_mgr *prepare(handler *errors) {
  jpeg_std_error(&errors->base);
  errors->base.error_exit = leave;
  errors->base.emit_message = weigh;
  errors->base.output_message = say_nothing;
  return &errors->base;
}

cjpeg_reader *cjpeg_open(const uint8_t *bytes, size_t count, cjpeg_result *result) {
  cjpeg_reader *reader = calloc(1, sizeof *reader);
  if (!reader) return NULL;
  reader->start = bytes;
  reader->count = count;
  reader->jpeg.err = prepare(&reader->errors);
  if (setjmp(reader->errors.back)) {
    *result = reader->errors.result;
    return reader;
  }
  jpeg_create_decompress(&reader->jpeg);
  reader->progress.progress_monitor = count_scans;
  reader->jpeg.progress = &reader->progress;
  jpeg_mem_src(&reader->jpeg, bytes, count);
  jpeg_read_header(&reader->jpeg, TRUE);
  *result = CJPEG_FINE;
  return reader;
}

void cjpeg_close(cjpeg_reader *reader) {
  jpeg_destroy_decompress(&reader->jpeg);
  free(reader->inks);
  free(reader);
}

uint32_t cjpeg_width(const cjpeg_reader *reader) { return reader->jpeg.image_width; }
uint32_t cjpeg_height(const cjpeg_reader *reader) { return reader->jpeg.image_height; }

cjpeg_result cjpeg_start(cjpeg_reader *reader, int eighths, uint32_t *width, uint32_t *height) {
  if (setjmp(reader->errors.back)) return reader->errors.result;
  struct jpeg_decompress_struct *jpeg = &reader->jpeg;
  int has_inks =
      jpeg->jpeg_color_space == JCS_CMYK || jpeg->jpeg_color_space == JCS_YCCK;
  jpeg->out_color_space = has_inks ? JCS_CMYK : JCS_EXT_RGBX;
  jpeg->dct_method = JDCT_ISLOW;
  jpeg->scale_num = (unsigned)eighths;
  jpeg->scale_denom = 8;
  jpeg_start_decompress(jpeg);
  if (has_inks && !(reader->inks = malloc((size_t)jpeg->output_width * 4))) return CJPEG_NO_MEMORY;
  *width = jpeg->output_width;
  *height = jpeg->output_height;
  return CJPEG_FINE;
}

/* Inks on white paper, without a profile: what is not absorbed by a colour nor by black. Adobe
   writes them upside down, 255 being none. */
static void mix(const uint8_t *inks, uint8_t *row, size_t width, int upside_down) {
  unsigned flip = upside_down ? 0 : 255;
  for (size_t x = 0; x < width; x++, inks += 4, row += 4) {
    unsigned light = inks[3] ^ flip;
    for (int i = 0; i < 3; i++) row[i] = (uint8_t)(((inks[i] ^ flip) * light + 127) / 255);
    row[3] = 255;
  }
}

cjpeg_result cjpeg_read_row(cjpeg_reader *reader, uint8_t *row) {
  if (setjmp(reader->errors.back)) return reader->errors.result;
  JSAMPROW rows[1] = {reader->inks ? reader->inks : row};
  if (jpeg_read_scanlines(&reader->jpeg, rows, 1) != 1) return CJPEG_CUT;
  if (reader->inks)
    mix(reader->inks, row, reader->jpeg.output_width, reader->jpeg.saw_Adobe_marker);
  return CJPEG_FINE;
}

size_t cjpeg_offset(const cjpeg_reader *reader) {
  if (!reader->jpeg.src) return 0;
  // The library ends cut files with a marker of its own, outside of the bytes.
  const uint8_t *next = reader->jpeg.src->next_input_byte;
  return next >= reader->start && next <= reader->start + reader->count
             ? (size_t)(next - reader->start)
             : reader->count;
}

cjpeg_result cjpeg_write(const uint8_t *pixels, uint32_t width, uint32_t height, int quality,
                         int fine, int grey, uint8_t **bytes, size_t *count) {
  struct jpeg_compress_struct jpeg;
  handler errors;
  unsigned char *out = NULL;
  unsigned long size = 0;
  // The library keeps the addresses of both, and sets them even when it leaves.
  unsigned char **out_place = &out;
  unsigned long *size_place = &size;
  jpeg.err = prepare(&errors);
  if (setjmp(errors.back)) {
    jpeg_destroy_compress(&jpeg);
    free(*out_place);
    return errors.result;
  }
  jpeg_create_compress(&jpeg);
  jpeg_mem_dest(&jpeg, out_place, size_place);
  jpeg.image_width = width;
  jpeg.image_height = height;
  jpeg.input_components = 4;
  jpeg.in_color_space = JCS_EXT_RGBX;
  jpeg_set_defaults(&jpeg);
  if (grey) jpeg_set_colorspace(&jpeg, JCS_GRAYSCALE);
  jpeg_set_quality(&jpeg, quality, TRUE);
  if (fine) {
    for (int i = 0; i < jpeg.num_components; i++)
      jpeg.comp_info[i].h_samp_factor = jpeg.comp_info[i].v_samp_factor = 1;
  }
  jpeg.dct_method = JDCT_ISLOW;
  jpeg_simple_progression(&jpeg);
  jpeg_start_compress(&jpeg, TRUE);
  while (jpeg.next_scanline < jpeg.image_height) {
    JSAMPROW rows[1] = {(JSAMPROW)pixels + (size_t)jpeg.next_scanline * width * 4};
    jpeg_write_scanlines(&jpeg, rows, 1);
  }
  jpeg_finish_compress(&jpeg);
  jpeg_destroy_compress(&jpeg);
  *bytes = *out_place;
  *count = *size_place;
  return CJPEG_FINE;
}

void cjpeg_free(uint8_t *bytes) { free(bytes); }

#else

typedef int cjpeg_is_left_out;

#endif
