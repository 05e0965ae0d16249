/* The floor: reads every Markdown file below a folder, renders its body with
   libcmark-gfm and writes one page each. It checks nothing, knows no templates
   and links nothing, so no generator that uses this library can be faster.

   floor CONTENT OUTPUT */

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *output_root;
static size_t content_root_length;
static char **paths;
static size_t path_count, path_room;
static atomic_size_t next_path;

static void fail(const char *what, const char *path) {
  fprintf(stderr, "floor: %s %s: %s\n", what, path, strerror(errno));
  exit(74);
}

static void *checked(void *memory) {
  if (!memory) fail("no memory", "");
  return memory;
}

static void collect(const char *folder) {
  DIR *open_folder = opendir(folder);
  if (!open_folder) fail("cannot list", folder);
  struct dirent *item;
  while ((item = readdir(open_folder))) {
    if (item->d_name[0] == '.') continue;
    size_t length = strlen(folder) + strlen(item->d_name) + 2;
    char *path = checked(malloc(length));
    snprintf(path, length, "%s/%s", folder, item->d_name);
    int is_folder = item->d_type == DT_DIR;
    if (item->d_type == DT_UNKNOWN) {
      struct stat status;
      is_folder = stat(path, &status) == 0 && S_ISDIR(status.st_mode);
    }
    if (is_folder) {
      collect(path);
      free(path);
    } else if (length > 4 && strcmp(path + length - 4, ".md") == 0) {
      if (path_count == path_room) {
        path_room = path_room ? path_room * 2 : 1024;
        paths = checked(realloc(paths, path_room * sizeof *paths));
      }
      paths[path_count++] = path;
    } else {
      free(path);
    }
  }
  closedir(open_folder);
}

static char *read_whole(const char *path, size_t *length) {
  int file = open(path, O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status) != 0) fail("cannot read", path);
  char *text = checked(malloc((size_t)status.st_size + 1));
  size_t done = 0;
  while (done < (size_t)status.st_size) {
    ssize_t got = read(file, text + done, (size_t)status.st_size - done);
    if (got < 0) fail("cannot read", path);
    if (got == 0) break;
    done += (size_t)got;
  }
  close(file);
  text[done] = 0;
  *length = done;
  return text;
}

/* What follows the second line that is `---`. */
static const char *body_of(const char *text) {
  if (strncmp(text, "---\n", 4) != 0) return text;
  const char *fence = strstr(text + 3, "\n---\n");
  return fence ? fence + 5 : text;
}

static void make_folder(const char *path) {
  if (mkdir(path, 0777) != 0 && errno != EEXIST) fail("cannot make", path);
}

static void write_page(const char *source, const char *html, size_t length) {
  char target[4096];
  const char *relative = source + content_root_length + 1;
  size_t stem = strlen(relative) - 3;
  if (stem >= 6 && strncmp(relative + stem - 6, "/index", 6) == 0) stem -= 6;
  int used = snprintf(target, sizeof target, "%s/%.*s/index.html", output_root, (int)stem, relative);
  if (used < 0 || (size_t)used >= sizeof target) fail("too long", source);
  for (char *slash = target + strlen(output_root) + 1; (slash = strchr(slash, '/')); slash++) {
    *slash = 0;
    make_folder(target);
    *slash = '/';
  }
  int file = open(target, O_WRONLY | O_CREAT | O_TRUNC, 0666);
  if (file < 0) fail("cannot write", target);
  for (size_t done = 0; done < length;) {
    ssize_t put = write(file, html + done, length - done);
    if (put < 0) fail("cannot write", target);
    done += (size_t)put;
  }
  close(file);
}

static void render(const char *path) {
  static const char *const names[] = {"table", "strikethrough", "autolink", "tasklist"};
  const int options = CMARK_OPT_FOOTNOTES;
  size_t length;
  char *text = read_whole(path, &length);
  const char *body = body_of(text);
  cmark_parser *parser = cmark_parser_new(options);
  for (size_t at = 0; at < sizeof names / sizeof *names; at++) {
    cmark_syntax_extension *extension = cmark_find_syntax_extension(names[at]);
    if (extension) cmark_parser_attach_syntax_extension(parser, extension);
  }
  cmark_parser_feed(parser, body, length - (size_t)(body - text));
  cmark_node *document = cmark_parser_finish(parser);
  char *html = cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser));
  write_page(path, html, strlen(html));
  cmark_get_default_mem_allocator()->free(html);
  cmark_node_free(document);
  cmark_parser_free(parser);
  free(text);
}

static void *work(void *unused) {
  (void)unused;
  for (;;) {
    size_t at = atomic_fetch_add(&next_path, 1);
    if (at >= path_count) return NULL;
    render(paths[at]);
  }
}

int main(int count, char **arguments) {
  if (count != 3) {
    fprintf(stderr, "usage: floor CONTENT OUTPUT\n");
    return 64;
  }
  content_root_length = strlen(arguments[1]);
  output_root = arguments[2];
  cmark_gfm_core_extensions_ensure_registered();
  make_folder(output_root);
  collect(arguments[1]);

  long cores = sysconf(_SC_NPROCESSORS_ONLN);
  size_t threads = cores > 0 ? (size_t)cores : 1;
  pthread_t *ids = checked(malloc(threads * sizeof *ids));
  for (size_t at = 0; at < threads; at++)
    if ((errno = pthread_create(&ids[at], NULL, work, NULL)) != 0) fail("no thread", "");
  for (size_t at = 0; at < threads; at++) pthread_join(ids[at], NULL);
  printf("%zu pages\n", path_count);
  return 0;
}
