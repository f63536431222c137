#ifndef KB_CMIGRATIONS_H
#define KB_CMIGRATIONS_H

/// One file of the folder Migrations, as it was when the program was built.
typedef struct {
  const char *_Nonnull name; ///< file name without folder: "0001-schema.sql"
  const char *_Nonnull sql;  ///< its bytes, zero-terminated
} kb_migration;

/// How many migrations the program carries.
int kb_migration_count(void);

/// The migration at `index`, 0 being the oldest. The index must be less than the count.
kb_migration kb_migration_at(int index);

#endif
