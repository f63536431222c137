#include "CFaults.h"

#include <sqlite3.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

// What is to happen, set while no connection is at work.
static char match[512];
static char keep[512];
static kb_fault fault;
static long at;
static atomic_long calls;
static atomic_long kept;
static atomic_bool active;

static sqlite3_vfs *below;

typedef struct {
  sqlite3_file base;
  // The path, if the file is one of those that are watched.
  const char *path;
  sqlite3_file *real;
} file;

static sqlite3_file *real(sqlite3_file *f) { return ((file *)f)->real; }

static int copy(const char *from, const char *to) {
  FILE *in = fopen(from, "rb");
  if (in == NULL) return 0;
  FILE *out = fopen(to, "wb");
  char bytes[65536];
  size_t count;
  int result = out == NULL;
  while (out != NULL && (count = fread(bytes, 1, sizeof bytes, in)) > 0)
    result |= fwrite(bytes, 1, count, out) != count;
  if (out != NULL) result |= fclose(out);
  fclose(in);
  return result;
}

// The database is the path without what SQLite appends.
static void keep_files(const char *path) {
  char database[600], from[640], to[640];
  snprintf(database, sizeof database, "%s", path);
  for (int i = 0; i < 2; i++) {
    char *end = strstr(database, i == 0 ? "-wal" : "-journal");
    if (end != NULL) *end = 0;
  }
  const char *name = strrchr(database, '/');
  name = name == NULL ? database : name + 1;
  long number = atomic_fetch_add(&kept, 1) + 1;
  snprintf(to, sizeof to, "%s/%ld", keep, number);
  mkdir(to, 0700);
  const char *suffixes[] = {"", "-wal", "-journal"};
  for (int i = 0; i < 3; i++) {
    snprintf(from, sizeof from, "%s%s", database, suffixes[i]);
    snprintf(to, sizeof to, "%s/%ld/%s%s", keep, number, name, suffixes[i]);
    copy(from, to);
  }
}

typedef enum { GO_ON, HALF_AND_KEEP, HALF_AND_FAIL, FAIL } verdict;

static verdict judge(const char *path) {
  if (path == NULL || !atomic_load(&active)) return GO_ON;
  long call = atomic_fetch_add(&calls, 1) + 1;
  switch (fault) {
    case KB_FAULT_NONE: return GO_ON;
    case KB_FAULT_KEEP:
      if (call % at != 0) return GO_ON;
      keep_files(path);
      return HALF_AND_KEEP;
    case KB_FAULT_ONCE: return call == at ? HALF_AND_FAIL : GO_ON;
    default: return call >= at ? FAIL : GO_ON;
  }
}

static int failure(int code) { return fault == KB_FAULT_FULL ? SQLITE_FULL : code; }

static int file_close(sqlite3_file *f) {
  int result = real(f)->pMethods->xClose(real(f));
  f->pMethods = NULL;
  return result;
}

static int file_read(sqlite3_file *f, void *bytes, int count, sqlite3_int64 offset) {
  return real(f)->pMethods->xRead(real(f), bytes, count, offset);
}

static int file_write(sqlite3_file *f, const void *bytes, int count, sqlite3_int64 offset) {
  const char *path = ((file *)f)->path;
  verdict what = judge(path);
  if (what == FAIL) return failure(SQLITE_IOERR_WRITE);
  if (what != GO_ON) {
    real(f)->pMethods->xWrite(real(f), bytes, count / 2, offset);
    if (what == HALF_AND_FAIL) return SQLITE_IOERR_WRITE;
    keep_files(path);
  }
  return real(f)->pMethods->xWrite(real(f), bytes, count, offset);
}

static int file_truncate(sqlite3_file *f, sqlite3_int64 size) {
  if (judge(((file *)f)->path) >= HALF_AND_FAIL) return failure(SQLITE_IOERR_TRUNCATE);
  return real(f)->pMethods->xTruncate(real(f), size);
}

static int file_sync(sqlite3_file *f, int flags) {
  if (judge(((file *)f)->path) >= HALF_AND_FAIL) return failure(SQLITE_IOERR_FSYNC);
  return real(f)->pMethods->xSync(real(f), flags);
}

static int file_size(sqlite3_file *f, sqlite3_int64 *size) {
  return real(f)->pMethods->xFileSize(real(f), size);
}
static int file_lock(sqlite3_file *f, int lock) { return real(f)->pMethods->xLock(real(f), lock); }
static int file_unlock(sqlite3_file *f, int lock) {
  return real(f)->pMethods->xUnlock(real(f), lock);
}
static int file_check(sqlite3_file *f, int *result) {
  return real(f)->pMethods->xCheckReservedLock(real(f), result);
}
static int file_control(sqlite3_file *f, int what, void *argument) {
  return real(f)->pMethods->xFileControl(real(f), what, argument);
}
static int file_sector(sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); }
static int file_traits(sqlite3_file *f) {
  return real(f)->pMethods->xDeviceCharacteristics(real(f));
}
static int shm_map(sqlite3_file *f, int page, int size, int extend, void volatile **memory) {
  return real(f)->pMethods->xShmMap(real(f), page, size, extend, memory);
}
static int shm_lock(sqlite3_file *f, int offset, int count, int flags) {
  return real(f)->pMethods->xShmLock(real(f), offset, count, flags);
}
static void shm_barrier(sqlite3_file *f) { real(f)->pMethods->xShmBarrier(real(f)); }
static int shm_unmap(sqlite3_file *f, int remove) {
  return real(f)->pMethods->xShmUnmap(real(f), remove);
}

static const sqlite3_io_methods methods = {
    2,           file_close,  file_read,    file_write,   file_truncate, file_sync,
    file_size,   file_lock,   file_unlock,  file_check,   file_control,  file_sector,
    file_traits, shm_map,     shm_lock,     shm_barrier,  shm_unmap,     NULL,
    NULL};

static int layer_open(sqlite3_vfs *layer, const char *path, sqlite3_file *f, int flags, int *out) {
  (void)layer;
  file *own = (file *)f;
  own->real = (sqlite3_file *)(own + 1);
  int watched = path != NULL && match[0] != 0 && strstr(path, match) != NULL;
  own->path = watched ? path : NULL;
  int result = below->xOpen(below, path, own->real, flags, out);
  own->base.pMethods = own->real->pMethods == NULL ? NULL : &methods;
  return result;
}

static int layer_delete(sqlite3_vfs *layer, const char *path, int sync) {
  (void)layer;
  int watched = match[0] != 0 && strstr(path, match) != NULL;
  if (judge(watched ? path : NULL) >= HALF_AND_FAIL) return failure(SQLITE_IOERR_DELETE);
  return below->xDelete(below, path, sync);
}

static sqlite3_vfs layer;

int kb_faults_begin(const char *part, kb_fault what, long number, const char *folder) {
  if (below == NULL) {
    below = sqlite3_vfs_find(NULL);
    if (below == NULL) return 1;
    layer = *below;
    layer.pNext = NULL;
    layer.zName = "kb-faults";
    layer.szOsFile = (int)sizeof(file) + below->szOsFile;
    layer.xOpen = layer_open;
    layer.xDelete = layer_delete;
    if (sqlite3_vfs_register(&layer, 1) != SQLITE_OK) return 1;
  }
  snprintf(match, sizeof match, "%s", part);
  snprintf(keep, sizeof keep, "%s", folder == NULL ? "" : folder);
  fault = what;
  at = number;
  atomic_store(&calls, 0);
  atomic_store(&kept, 0);
  atomic_store(&active, 1);
  return 0;
}

long kb_faults_end(void) {
  atomic_store(&active, 0);
  return atomic_load(&calls);
}

long kb_faults_kept(void) { return atomic_load(&kept); }
