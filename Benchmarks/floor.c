/* floor CONTENT LIST TARGET [THREADS]: what no program can do without that makes a site of CONTENT.

   Reads every .md file below the folder CONTENT, renders what stands below its front matter with
   libcmark, once; then writes the files that LIST names (a line each: size, blank, path) below the
   folder TARGET, with as many bytes, and the folders they stand in. On THREADS threads, two unless
   told. No links are looked up, no lists, feeds or search made, no page laid out, and whatever is in
   the files comes out of one buffer. */
#define _GNU_SOURCE
#include <cmark.h>
#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Growing lists. */
struct file {
  char *path;
  size_t size;
};
struct files {
  struct file *all;
  size_t count, room;
};

static void add(struct files *files, char *path, size_t size) {
  if (files->count == files->room) {
    files->room = files->room ? files->room * 2 : 1024;
    files->all = realloc(files->all, files->room * sizeof *files->all);
    if (!files->all) err(3, "memory");
  }
  files->all[files->count++] = (struct file){path, size};
}

static struct files sources, targets;
static int folder;
static char *filling;

/* The next file to do, of all threads. */
static atomic_size_t next;
static atomic_size_t rendered;

static void render(const char *path, char **buffer, size_t *room) {
  int source = open(path, O_RDONLY | O_CLOEXEC);
  struct stat facts;
  if (source < 0 || fstat(source, &facts) != 0) err(3, "%s", path);
  if ((size_t)facts.st_size + 1 > *room) {
    *room = facts.st_size + 1;
    *buffer = realloc(*buffer, *room);
    if (!*buffer) err(3, "memory");
  }
  ssize_t size = read(source, *buffer, facts.st_size);
  if (size < 0) err(3, "%s", path);
  close(source);
  (*buffer)[size] = 0;
  char *body = strncmp(*buffer, "---\n", 4) == 0 ? strstr(*buffer + 4, "\n---\n") : NULL;
  body = body ? body + 5 : *buffer;
  cmark_node *tree = cmark_parse_document(body, size - (body - *buffer), CMARK_OPT_DEFAULT);
  char *html = cmark_render_html(tree, CMARK_OPT_DEFAULT);
  atomic_fetch_add(&rendered, strlen(html));
  free(html);
  cmark_node_free(tree);
}

static void *render_all(void *nothing) {
  char *buffer = NULL;
  size_t room = 0;
  for (size_t place; (place = atomic_fetch_add(&next, 1)) < sources.count;)
    render(sources.all[place].path, &buffer, &room);
  free(buffer);
  return nothing;
}

/* Makes the folders that `path` stands in. */
static void make_folders(char *path) {
  for (char *end = path; (end = strchr(end, '/')); *end++ = '/') {
    *end = 0;
    if (mkdirat(folder, path, 0777) != 0 && errno != EEXIST) err(3, "%s", path);
  }
}

static void *write_all(void *nothing) {
  for (size_t place; (place = atomic_fetch_add(&next, 1)) < targets.count;) {
    struct file file = targets.all[place];
    /* A page has a folder of its own, so that is made first. */
    char *name = strrchr(file.path, '/');
    if (name && strcmp(name, "/index.html") == 0) {
      *name = 0;
      mkdirat(folder, file.path, 0777);
      *name = '/';
    }
    int flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC;
    int target = openat(folder, file.path, flags, 0666);
    if (target < 0 && errno == ENOENT) {
      make_folders(file.path);
      target = openat(folder, file.path, flags, 0666);
    }
    if (target < 0) err(3, "%s", file.path);
    for (size_t done = 0; done < file.size;) {
      ssize_t count = write(target, filling + done, file.size - done);
      if (count < 0) err(3, "%s", file.path);
      done += count;
    }
    close(target);
  }
  return nothing;
}

static void on_threads(int count, void *(*work)(void *)) {
  pthread_t threads[count];
  atomic_store(&next, 0);
  for (int n = 0; n < count; n++)
    if (pthread_create(&threads[n], NULL, work, NULL) != 0) errx(3, "no thread");
  for (int n = 0; n < count; n++) pthread_join(threads[n], NULL);
}

static void walk(char *content) {
  FTS *tree = fts_open((char *[]){content, NULL}, FTS_PHYSICAL | FTS_NOCHDIR | FTS_NOSTAT, NULL);
  if (!tree) err(3, "%s", content);
  for (FTSENT *entry; (entry = fts_read(tree));) {
    size_t length = entry->fts_pathlen;
    int is_file = entry->fts_info == FTS_F || entry->fts_info == FTS_NSOK;
    if (is_file && length > 3 && strcmp(entry->fts_path + length - 3, ".md") == 0)
      add(&sources, strdup(entry->fts_path), 0);
  }
  fts_close(tree);
}

static void read_list(const char *path) {
  FILE *list = fopen(path, "r");
  if (!list) err(3, "%s", path);
  size_t size, largest = 0;
  char *name;
  while (fscanf(list, "%zu %m[^\n]", &size, &name) == 2) {
    add(&targets, name, size);
    if (size > largest) largest = size;
  }
  fclose(list);
  filling = malloc(largest + 1);
  if (!filling) err(3, "memory");
  memset(filling, 'x', largest);
}

int main(int count, char **words) {
  if (count < 4) errx(2, "usage: floor CONTENT LIST TARGET [THREADS]");
  int threads = count > 4 ? atoi(words[4]) : 2;
  walk(words[1]);
  on_threads(threads, render_all);
  read_list(words[2]);
  if (mkdir(words[3], 0777) != 0) err(3, "%s", words[3]);
  folder = open(words[3], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) err(3, "%s", words[3]);
  on_threads(threads, write_all);
  printf("%zu posts, %zu bytes rendered, %zu files\n", sources.count, atomic_load(&rendered),
         targets.count);
  return 0;
}
