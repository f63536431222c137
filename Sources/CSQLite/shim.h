#ifndef KB_CSQLITE_SHIM_H
#define KB_CSQLITE_SHIM_H

#include <sqlite3.h>
#include <string.h>

// Swift imports neither variadic functions nor macros that cast.

/// sqlite3_db_config for the options that take a switch and report nothing back.
static inline int kb_sqlite3_db_config(sqlite3 *db, int option, int on) {
  return sqlite3_db_config(db, option, on, (int *)0);
}

/// Keeps SQLite from counting all memory in use, for which every allocation takes a lock (SQLITE_CONFIG_MEMSTATUS).
///
/// Before any other call: afterwards it is refused and changes nothing.
static inline int kb_sqlite3_count_no_memory(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

/// sqlite3_bind_text64 with a copy of the bytes made by SQLite (SQLITE_TRANSIENT).
static inline int kb_sqlite3_bind_text(sqlite3_stmt *statement, int index, const char *bytes,
                                       sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, index, bytes, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

/// sqlite3_bind_blob64 with a copy of the bytes made by SQLite (SQLITE_TRANSIENT).
static inline int kb_sqlite3_bind_blob(sqlite3_stmt *statement, int index, const void *bytes,
                                       sqlite3_uint64 count) {
  return sqlite3_bind_blob64(statement, index, bytes, count, SQLITE_TRANSIENT);
}

/// Reads the first bytes of a file through SQLite's own file layer, without creating or locking anything.
///
/// To open and close the file with plain calls would drop the locks that other connections of this process hold on
/// it (POSIX advisory locks); SQLite's layer keeps count of them.
///
/// `bytes` is filled up with zeros if the file is shorter. Returns a result code of SQLite.
static inline int kb_sqlite3_read_start(const char *path, unsigned char *bytes, int count) {
  sqlite3_vfs *layer = sqlite3_vfs_find((const char *)0);
  if (layer == 0) return SQLITE_ERROR;
  int result = SQLITE_NOMEM;
  char *full = (char *)sqlite3_malloc(layer->mxPathname + 1);
  sqlite3_file *file = (sqlite3_file *)sqlite3_malloc(layer->szOsFile);
  char *name = 0;
  if (full != 0 && file != 0) {
    memset(file, 0, (size_t)layer->szOsFile);
    result = layer->xFullPathname(layer, path, layer->mxPathname + 1, full);
    // SQLITE_OK_SYMLINK is no error.
    if ((result & 0xff) == SQLITE_OK) {
      name = sqlite3_create_filename(full, "", "", 0, (const char **)0);
      int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
      result = name == 0 ? SQLITE_NOMEM : layer->xOpen(layer, name, file, flags, &flags);
      if (result == SQLITE_OK) result = file->pMethods->xRead(file, bytes, count, 0);
      if (result == SQLITE_IOERR_SHORT_READ) result = SQLITE_OK;
      if (file->pMethods != 0) file->pMethods->xClose(file);
    }
  }
  sqlite3_free_filename(name);
  sqlite3_free(file);
  sqlite3_free(full);
  return result;
}

#endif
