#ifndef CSTARTER_H
#define CSTARTER_H

#include <stddef.h>

/// One file of starter/.
struct starter_file {
  /// Its path in starter/, `/` between its parts, ended by a zero byte.
  const char *path;
  const unsigned char *bytes;
  size_t size;
};

/// The number of files.
size_t starter_count(void);

/// The file at `index`, which is less than the count; the files are in the order of their paths.
struct starter_file starter_file_at(size_t index);

#endif
