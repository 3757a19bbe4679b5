/* Memory for parsed documents: thousands of small pieces, given back all at once. cmark asks malloc
   for each and frees each by itself, which costs as much as the parsing. */
#ifndef CARENA_H
#define CARENA_H

#include <cmark.h>

/* The allocator to hand to cmark. What it gives lives until every document that this thread has
   opened is closed; freeing a piece by itself does nothing. */
cmark_mem *carena_memory(void);

/* Opens a document on this thread; to be closed on the same one. */
void carena_open(void);

/* Closes a document; with the last one open goes all memory. */
void carena_close(void);

#endif
