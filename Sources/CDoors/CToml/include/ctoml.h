// A C face for toml++: parses TOML and lays the result out as a row of events with positions.
#ifndef CTOML_H
#define CTOML_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What stands next in the document.
typedef enum ctoml_kind {
  CTOML_TABLE_START,
  CTOML_KEY,
  CTOML_TABLE_END,
  CTOML_ARRAY_START,
  CTOML_ARRAY_END,
  /// Quoted text; `text` is its value.
  CTOML_STRING,
  /// A number, date, time or boolean; the source between the positions is its text.
  CTOML_OTHER,
  /// A table or array below `maximum_depth`; its inside was left out.
  CTOML_TOO_DEEP
} ctoml_kind;

/// A place: lines and columns from 1, columns in Unicode scalars.
typedef struct ctoml_position {
  uint32_t line;
  uint32_t column;
} ctoml_position;

/// One event. `text` belongs to the document; `end` is exclusive.
typedef struct ctoml_event {
  ctoml_kind kind;
  ctoml_position begin;
  ctoml_position end;
  const char *text;
  size_t count;
} ctoml_event;

typedef struct ctoml_document ctoml_document;

/// Parses `count` bytes of UTF-8; NULL when memory runs out. Free with `ctoml_free`.
ctoml_document *ctoml_parse(const char *bytes, size_t count, size_t maximum_depth);
void ctoml_free(ctoml_document *document);

/// The events, in the order of the sorted keys; none after a syntax error.
const ctoml_event *ctoml_events(const ctoml_document *document, size_t *count);

/// toml++'s words on a syntax error, and its place; NULL where there was none.
const char *ctoml_error(const ctoml_document *document, ctoml_position *position);

#ifdef __cplusplus
}
#endif

#endif
