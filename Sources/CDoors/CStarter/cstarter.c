#include "cstarter.h"

// The files are part of the executable; see Sources/CDoors/CDefaultTheme/cdefaulttheme.c. Which there
// are stands in files.inc, written by Sources/CDoors/CDefaultTheme/list-files.sh.

#pragma clang diagnostic ignored "-Wc23-extensions"

#define FILE_BYTES
#include "files.inc"
#undef FILE_BYTES

static const struct starter_file files[] = {
#define FILE_ROWS
#include "files.inc"
#undef FILE_ROWS
    {"", (const unsigned char *)"", 0},
};

size_t starter_count(void) { return sizeof files / sizeof files[0] - 1; }

struct starter_file starter_file_at(size_t index) { return files[index]; }
