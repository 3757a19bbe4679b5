#include "cdefaulttheme.h"

// The files are part of the executable: `#embed` (C23; an extension of clang in older modes) puts
// their bytes here, and the compiler notes them as dependencies, so that a change to one of them
// rebuilds this file. Which files there are stands in files.inc, written by
// Sources/CDoors/CDefaultTheme/list-files.sh.

#pragma clang diagnostic ignored "-Wc23-extensions"

#define FILE_BYTES
#include "files.inc"
#undef FILE_BYTES

static const struct default_theme_file files[] = {
#define FILE_ROWS
#include "files.inc"
#undef FILE_ROWS
    {"", (const unsigned char *)"", 0},
};

size_t default_theme_count(void) { return sizeof files / sizeof files[0] - 1; }

struct default_theme_file default_theme_file_at(size_t index) { return files[index]; }
