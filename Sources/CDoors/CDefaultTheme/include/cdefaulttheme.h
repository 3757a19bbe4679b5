#ifndef CDEFAULTTHEME_H
#define CDEFAULTTHEME_H

#include <stddef.h>

/// One file of themes/default.
struct default_theme_file {
  /// Its path in the theme, `/` between its parts, ended by a zero byte.
  const char *path;
  const unsigned char *bytes;
  size_t size;
};

/// The number of files.
size_t default_theme_count(void);

/// The file at `index`, which is less than the count; the files are in the order of their paths.
struct default_theme_file default_theme_file_at(size_t index);

#endif
