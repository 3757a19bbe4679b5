/* System calls that Swift's Glibc does not show. Each returns -1 and sets errno, as they do. */
#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <sys/types.h>

/* Exchanges two names in one step: renameat2 with RENAME_EXCHANGE. */
int csystem_exchange(int old_folder, const char *old_name, int new_folder, const char *new_name);

/* Gives a file of `folder` a name that nothing has; EEXIST where something does. */
int csystem_rename_new(int folder, const char *old_name, const char *new_name);

/* Copies at most `length` bytes between two files inside the kernel: copy_file_range. */
ssize_t csystem_copy_range(int from, int to, size_t length);

/* Writes everything of the file system of `descriptor` to its disk: syncfs. */
int csystem_sync_all(int descriptor);

/* Makes a pipe that no program started later inherits; ends[0] is read from, without waiting. */
int csystem_pipe(int ends[2]);

/* Bounds the address space and the processor's time of another process: prlimit. */
int csystem_limit(pid_t process, size_t bytes, unsigned seconds);

/* How many processors this process may run on: sched_getaffinity. */
int csystem_usable_processors(void);

/* Starts `path` with `words` (ended by NULL) on this process's terminal and environment and waits for
   its end; the interrupt and quit keys reach it alone. Returns 0 or an errno instead of setting it. */
int csystem_run_in_terminal(const char *path, char *const words[]);

#endif
