#define _GNU_SOURCE
#include "csystem.h"

#include <fcntl.h>
#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

int csystem_exchange(int old_folder, const char *old_name, int new_folder, const char *new_name) {
  return renameat2(old_folder, old_name, new_folder, new_name, RENAME_EXCHANGE);
}

int csystem_rename_new(int folder, const char *old_name, const char *new_name) {
  if (renameat2(folder, old_name, folder, new_name, RENAME_NOREPLACE) == 0) return 0;
  if (errno != EINVAL && errno != ENOSYS) return -1;
  /* Network file systems know links instead. */
  if (linkat(folder, old_name, folder, new_name, 0) != 0) return -1;
  return unlinkat(folder, old_name, 0);
}

ssize_t csystem_copy_range(int from, int to, size_t length) {
  return copy_file_range(from, NULL, to, NULL, length, 0);
}

int csystem_sync_all(int descriptor) { return syncfs(descriptor); }

int csystem_pipe(int ends[2]) {
  if (pipe2(ends, O_CLOEXEC) != 0) return -1;
  return fcntl(ends[0], F_SETFL, O_NONBLOCK);
}

int csystem_limit(pid_t process, size_t bytes, unsigned seconds) {
  struct rlimit memory = {bytes, bytes};
  struct rlimit time = {seconds, seconds};
  if (prlimit(process, RLIMIT_AS, &memory, NULL) != 0) return -1;
  return prlimit(process, RLIMIT_CPU, &time, NULL);
}

int csystem_usable_processors(void) {
  cpu_set_t set;
  return sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : -1;
}

int csystem_run_in_terminal(const char *path, char *const words[]) {
  struct sigaction ignore = {.sa_handler = SIG_IGN};
  struct sigaction interrupt, quit;
  sigaction(SIGINT, &ignore, &interrupt);
  sigaction(SIGQUIT, &ignore, &quit);

  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t own;
  sigemptyset(&own);
  sigaddset(&own, SIGINT);
  sigaddset(&own, SIGQUIT);
  posix_spawnattr_setsigdefault(&attributes, &own);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  pid_t process;
  int code = posix_spawn(&process, path, NULL, &attributes, words, environ);
  posix_spawnattr_destroy(&attributes);
  if (code == 0) {
    while (waitpid(process, NULL, 0) < 0 && errno == EINTR) {
    }
  }

  sigaction(SIGINT, &interrupt, NULL);
  sigaction(SIGQUIT, &quit, NULL);
  return code;
}
