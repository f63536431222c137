#ifndef KB_CSQLITE_SHIM_H
#define KB_CSQLITE_SHIM_H

#include <sqlite3.h>

// Swift imports neither variadic functions nor macros that cast.

/// sqlite3_db_config for the options that take a switch and report nothing back.
static inline int kb_sqlite3_db_config(sqlite3 *db, int option, int on) {
  return sqlite3_db_config(db, option, on, (int *)0);
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

#endif
