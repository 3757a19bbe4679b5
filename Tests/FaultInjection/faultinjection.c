#define _GNU_SOURCE
#include "faultinjection.h"

#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

/* The function that would have been called without this library. */
#define REAL(name)                                                  \
  ({                                                                \
    static __typeof__(&name) real;                                  \
    if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name);   \
    real;                                                           \
  })

/* Meets the fault that is planned for this call, if any; else goes on to the real function. */
#define CALL(name, traits, folder, path, ...)                 \
  do {                                                        \
    if (fails(#name, traits, folder, path)) return -1;        \
    return REAL(name)(__VA_ARGS__);                           \
  } while (0)

enum { SHORT = -1, KILL = -2, EXCHANGE = -3, APPEND = -4, SAVE = -5, SHORTEN = -6, REWRITE = -7 };

static struct {
  char folder[PATH_MAX];
  int log;
  long at;
  int how;
  int lasts;
  char of;
  char *one, *other;
} plan = {.log = -1};

static atomic_long count;
static atomic_int begun;

__attribute__((constructor)) static void read_plan(void) {
  const char *folder = getenv("FAULTS_IN"), *log = getenv("FAULTS_LOG");
  const char *at = getenv("FAULTS_AT"), *how = getenv("FAULTS_HOW"), *of = getenv("FAULTS_OF");
  const char *names = getenv("FAULTS_NAMES");
  if (log) plan.log = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  plan.at = at ? atol(at) : 0;
  plan.of = of ? *of : 0;
  if (how) {
    plan.how = strcmp(how, "short") == 0      ? SHORT
               : strcmp(how, "kill") == 0     ? KILL
               : strcmp(how, "exchange") == 0 ? EXCHANGE
               : strcmp(how, "append") == 0   ? APPEND
               : strcmp(how, "save") == 0     ? SAVE
               : strcmp(how, "shorten") == 0  ? SHORTEN
               : strcmp(how, "rewrite") == 0  ? REWRITE
                                              : atoi(how);
    plan.lasts = how[strlen(how) - 1] == '+';
  }
  if (names) {
    plan.one = strdup(names);
    plan.other = strchr(plan.one, ':');
    if (plan.other) *plan.other++ = 0;
  }
  if (folder) strncpy(plan.folder, folder, sizeof plan.folder - 1);
  for (const char **name = (const char *[]){"LD_PRELOAD", "FAULTS_IN", "FAULTS_LOG", "FAULTS_AT",
                                            "FAULTS_HOW", "FAULTS_OF", "FAULTS_NAMES", NULL};
       *name; name++)
    unsetenv(*name);
}

/* Adds a call to the log, its path from the root as far as that is known. */
static void record(const char *name, const char *traits, int folder, const char *path) {
  char line[3 * PATH_MAX], link[64], root[PATH_MAX] = "";
  if (folder >= 0 && !(path && *path == '/')) {
    snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
    ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, root, sizeof root - 1);
    if (length >= 0) root[length] = 0;
  }
  int length = snprintf(line, sizeof line, "%s %s %s%s%s\n", *traits ? traits : "-", name, root,
                        *root && path ? "/" : "", path ? path : "");
  syscall(SYS_write, plan.log, line, length);
}

/* Half of plan.one is there before the planned call, all of it again before the next one: so it looks
   to others while an editor saves it. */
static void save(int begins) {
  static char text[1 << 16];
  static ssize_t size;
  int file = syscall(SYS_openat, AT_FDCWD, plan.one, O_RDWR | O_CLOEXEC);
  if (begins) {
    size = syscall(SYS_read, file, text, sizeof text);
    syscall(SYS_ftruncate, file, size / 2);
  } else {
    syscall(SYS_write, file, text, size);
  }
  syscall(SYS_close, file);
}

/* Makes every H of a file an L, where it stands. */
static void rewrite(const char *path) {
  char bytes[1 << 16];
  int file = syscall(SYS_openat, AT_FDCWD, path, O_RDWR | O_CLOEXEC);
  ssize_t length = syscall(SYS_pread64, file, bytes, sizeof bytes, (off_t)0);
  for (ssize_t place = 0; place < length; place++)
    if (bytes[place] == 'H') bytes[place] = 'L';
  if (length > 0) syscall(SYS_pwrite64, file, bytes, length, (off_t)0);
  syscall(SYS_close, file);
}

/* Counts a call and does what is planned for it: 0 where it is to be made as it is, an errno where it
   is to fail, SHORT where it is to do half its work. */
static int fault(const char *name, const char *traits, int folder, const char *path) {
  if (!*plan.folder) return 0;
  if (!begun) {
    if (!path || strncmp(path, plan.folder, strlen(plan.folder)) != 0) return 0;
    begun = 1;
  }
  long number = ++count;
  if (plan.how == REWRITE && number == plan.at + 1) rewrite(plan.one);
  if (plan.log >= 0) record(name, traits, folder, path);
  if (plan.how == SAVE && (number == plan.at || number == plan.at + 1)) save(number == plan.at);
  if (!plan.at || number < plan.at || (number > plan.at && !plan.lasts)) return 0;
  if (plan.of && !strchr(traits, plan.of)) return 0;
  if (plan.how == KILL) {
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;) pause();
  }
  if (plan.how == EXCHANGE) {
    syscall(SYS_renameat2, AT_FDCWD, plan.one, AT_FDCWD, plan.other, RENAME_EXCHANGE);
    return 0;
  }
  if (plan.how == APPEND) {
    int file = syscall(SYS_openat, AT_FDCWD, plan.one, O_WRONLY | O_APPEND | O_CLOEXEC);
    syscall(SYS_write, file, "th\u00eam\n", 6);
    syscall(SYS_close, file);
    return 0;
  }
  if (plan.how == SHORTEN) {
    int file = syscall(SYS_openat, AT_FDCWD, plan.one, O_RDWR | O_CLOEXEC);
    syscall(SYS_ftruncate, file, syscall(SYS_lseek, file, 0, SEEK_END) - 6);
    syscall(SYS_close, file);
    return 0;
  }
  return plan.how == SAVE ? 0 : plan.how == REWRITE ? SHORT : plan.how;
}

static int fails(const char *name, const char *traits, int folder, const char *path) {
  int how = fault(name, traits, folder, path);
  if (how <= 0) return 0;
  errno = how;
  return 1;
}

/* How much of `size` bytes a call may work on; -1 where it fails. */
static ssize_t allowed(const char *name, const char *traits, int descriptor, size_t size) {
  int how = fault(name, traits, descriptor, NULL);
  /* A disk that fails for good does not keep anybody from being told. */
  if (how > 0 && plan.lasts && descriptor <= STDERR_FILENO) return size;
  if (how == SHORT) return size > 1 ? size / 2 : size;
  if (how <= 0) return size;
  errno = how;
  return -1;
}

/* Descriptors. */

static mode_t mode_of(int flags, va_list rest) {
  return flags & (O_CREAT | __O_TMPFILE) ? va_arg(rest, mode_t) : 0;
}

#define OPEN(name)                                                              \
  int name(const char *path, int flags, ...) {                                  \
    va_list rest;                                                               \
    va_start(rest, flags);                                                      \
    mode_t mode = mode_of(flags, rest);                                         \
    va_end(rest);                                                               \
    CALL(name, flags & O_CREAT ? "osci" : "oi", -1, path, path, flags, mode);   \
  }
#define OPENAT(name)                                                                  \
  int name(int folder, const char *path, int flags, ...) {                            \
    va_list rest;                                                                     \
    va_start(rest, flags);                                                            \
    mode_t mode = mode_of(flags, rest);                                               \
    va_end(rest);                                                                     \
    CALL(name, flags & O_CREAT ? "osci" : "oi", folder, path, folder, path, flags, mode); \
  }
OPEN(open)
OPEN(open64)
OPENAT(openat)
OPENAT(openat64)

int close(int descriptor) {
  int failed = fails("close", "si", descriptor, NULL), code = errno;
  int result = REAL(close)(descriptor);
  if (!failed) return result;
  errno = code;
  return -1;
}

int flock(int descriptor, int operation) {
  CALL(flock, "i", descriptor, NULL, descriptor, operation);
}

/* Bytes. */

ssize_t read(int descriptor, void *bytes, size_t size) {
  ssize_t part = allowed("read", "ri", descriptor, size);
  return part < 0 ? -1 : REAL(read)(descriptor, bytes, part);
}

ssize_t pread(int descriptor, void *bytes, size_t size, off_t place) {
  ssize_t part = allowed("pread", "ri", descriptor, size);
  return part < 0 ? -1 : REAL(pread)(descriptor, bytes, part, place);
}

ssize_t write(int descriptor, const void *bytes, size_t size) {
  ssize_t part = allowed("write", "rsci", descriptor, size);
  return part < 0 ? -1 : REAL(write)(descriptor, bytes, part);
}

ssize_t copy_file_range(int from, off_t *start, int to, off_t *place, size_t size, unsigned flags) {
  ssize_t part = allowed("copy_file_range", "rsci", to, size);
  /* A part of a file that fits as a whole; nobody has files of 2 GB here. */
  if (part >= 0 && (size_t)part < size) part = 3;
  return part < 0 ? -1 : REAL(copy_file_range)(from, start, to, place, part, flags);
}

int ftruncate(int descriptor, off_t size) {
  CALL(ftruncate, "sci", descriptor, NULL, descriptor, size);
}

int fsync(int descriptor) { CALL(fsync, "si", descriptor, NULL, descriptor); }

int syncfs(int descriptor) { CALL(syncfs, "si", descriptor, NULL, descriptor); }

FILE *fopen(const char *path, const char *mode) {
  if (fails("fopen", *mode == 'r' ? "o" : "osc", -1, path)) return NULL;
  return REAL(fopen)(path, mode);
}

FILE *fdopen(int descriptor, const char *mode) {
  if (fails("fdopen", "", descriptor, NULL)) return NULL;
  return REAL(fdopen)(descriptor, mode);
}

size_t fwrite(const void *bytes, size_t size, size_t many, FILE *file) {
  if (fails("fwrite", "sc", fileno(file), NULL)) return 0;
  return REAL(fwrite)(bytes, size, many, file);
}

int fflush(FILE *file) { CALL(fflush, "sc", file ? fileno(file) : -1, NULL, file); }

int fclose(FILE *file) {
  int failed = fails("fclose", "sc", fileno(file), NULL), code = errno;
  int result = REAL(fclose)(file);
  if (!failed) return result;
  errno = code;
  return EOF;
}

/* Names. */

int mkdirat(int folder, const char *path, mode_t mode) {
  CALL(mkdirat, "sc", folder, path, folder, path, mode);
}

char *mkdtemp(char *pattern) {
  if (fails("mkdtemp", "sc", -1, pattern)) return NULL;
  return REAL(mkdtemp)(pattern);
}

int mkstemp(char *pattern) { CALL(mkstemp, "osc", -1, pattern, pattern); }

int rename(const char *old, const char *new) { CALL(rename, "sc", -1, new, old, new); }

int renameat(int from, const char *old, int to, const char *new) {
  CALL(renameat, "sc", to, new, from, old, to, new);
}

int renameat2(int from, const char *old, int to, const char *new, unsigned flags) {
  CALL(renameat2, "sc", to, new, from, old, to, new, flags);
}

int linkat(int from, const char *old, int to, const char *new, int flags) {
  CALL(linkat, "sc", to, new, from, old, to, new, flags);
}

int symlinkat(const char *target, int folder, const char *path) {
  CALL(symlinkat, "sc", folder, path, target, folder, path);
}

int unlink(const char *path) { CALL(unlink, "c", -1, path, path); }

int unlinkat(int folder, const char *path, int flags) {
  CALL(unlinkat, "c", folder, path, folder, path, flags);
}

int rmdir(const char *path) { CALL(rmdir, "c", -1, path, path); }

/* What is known of them. */

int stat(const char *path, struct stat *facts) { CALL(stat, "", -1, path, path, facts); }

int lstat(const char *path, struct stat *facts) { CALL(lstat, "", -1, path, path, facts); }

int fstat(int descriptor, struct stat *facts) {
  CALL(fstat, "", descriptor, NULL, descriptor, facts);
}

int fstatat(int folder, const char *path, struct stat *facts, int flags) {
  CALL(fstatat, "", folder, path, folder, path, facts, flags);
}

int statvfs(const char *path, struct statvfs *facts) {
  CALL(statvfs, "i", -1, path, path, facts);
}

int access(const char *path, int wish) { CALL(access, "", -1, path, path, wish); }

ssize_t readlinkat(int folder, const char *path, char *target, size_t size) {
  CALL(readlinkat, "", folder, path, folder, path, target, size);
}

char *realpath(const char *path, char *resolved) {
  if (fails("realpath", "", -1, path)) return NULL;
  return REAL(realpath)(path, resolved);
}

DIR *fdopendir(int descriptor) {
  if (fails("fdopendir", "", descriptor, NULL)) return NULL;
  return REAL(fdopendir)(descriptor);
}

struct dirent *readdir(DIR *folder) {
  if (fails("readdir", "", dirfd(folder), NULL)) return NULL;
  return REAL(readdir)(folder);
}

int closedir(DIR *folder) {
  /* A kill may come here; nobody asks how it went. */
  fault("closedir", "", dirfd(folder), NULL);
  return REAL(closedir)(folder);
}

int fchmodat(int folder, const char *path, mode_t mode, int flags) {
  CALL(fchmodat, "c", folder, path, folder, path, mode, flags);
}

int fchownat(int folder, const char *path, uid_t owner, gid_t group, int flags) {
  CALL(fchownat, "c", folder, path, folder, path, owner, group, flags);
}

int utimensat(int folder, const char *path, const struct timespec times[2], int flags) {
  CALL(utimensat, "c", folder, path, folder, path, times, flags);
}

/* One processor. */
int sched_getaffinity(pid_t process, size_t size, cpu_set_t *set) {
  (void)process;
  memset(set, 0, size);
  CPU_SET(0, set);
  return 0;
}
